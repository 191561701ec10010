// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/help_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tokenyard::ui {

QString helpOn(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget())
        if (!widget->toolTip().isEmpty())
            return widget->toolTip();
    return {};
}

HelpDialog::HelpDialog(const QString &about, const std::vector<std::pair<QString, QString>> &shortcuts, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    resize(520, 560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    const auto words = [&](const QString &text, const char *name) {
        auto *label = new QLabel(text);
        label->setObjectName(QString::fromUtf8(name));
        label->setWordWrap(true);
        column->addWidget(label);
    };
    if (!about.isEmpty()) {
        words(tr("Where you are"), "title");
        words(about, "text");
    }
    words(tr("On the map"), "title");
    words(tr("The wheel zooms to the cursor; drag with the middle button or with Space to pan. Drag from left to right to select what "
             "lies inside, from right to left what is touched; Shift adds, Ctrl toggles. Arrows move by the grid, Shift ten times. "
             "Alt suspends snapping. Esc cancels. Click a figure of the ledger to have it explained."),
          "text");
    words(tr("Keys"), "title");
    auto *list = new QTreeWidget;
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    for (const auto &[command, key] : shortcuts)
        list->addTopLevelItem(new QTreeWidgetItem({command, key}));
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace tokenyard::ui
