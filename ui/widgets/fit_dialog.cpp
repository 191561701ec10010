// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/fit_dialog.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLayout>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tokenyard::ui {

namespace {

constexpr char scrollsName[] = "fittedDialog";

// Qt's own dialogs arrange themselves.
bool isQts(const QDialog &dialog) { return qobject_cast<const QMessageBox *>(&dialog) || qobject_cast<const QFileDialog *>(&dialog); }

// The content moves into a scrolled area above the dialog's buttons.
void scroll(QDialog &dialog)
{
    QLayout *content = dialog.layout();
    const QMargins margins = content->contentsMargins();
    auto *buttons = dialog.findChild<QDialogButtonBox *>(QString(), Qt::FindDirectChildrenOnly);
    if (buttons)
        content->removeWidget(buttons);
    auto *inner = new QWidget;
    inner->setLayout(content); // with all of its widgets
    auto *area = new QScrollArea;
    area->setObjectName(QLatin1String(scrollsName));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inner);
    for (QWidget *ground : {area->viewport(), inner})
        ground->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(0, 0, 0, buttons ? margins.bottom() : 0);
    column->addWidget(area, 1);
    if (!buttons)
        return;
    auto *row = new QHBoxLayout;
    row->setContentsMargins(margins.left(), 0, margins.right(), 0);
    row->addWidget(buttons);
    column->addLayout(row);
}

} // namespace

void fitDialog(QDialog &dialog, int frameHeight)
{
    const QRect room = dialog.screen()->availableGeometry();
    const QSize most = room.size() - QSize(0, frameHeight);
    const QSize least = dialog.minimumSize().expandedTo(dialog.layout() ? dialog.layout()->totalMinimumSize() : QSize());
    const bool tooLarge = least.boundedTo(most) != least;
    if (!tooLarge && dialog.size().boundedTo(most) == dialog.size())
        return;
    if (tooLarge && dialog.layout() && !isQts(dialog) && !dialog.findChild<QScrollArea *>(QLatin1String(scrollsName)))
        scroll(dialog);
    dialog.setMinimumSize(dialog.minimumSize().boundedTo(most).expandedTo({1, 1}));
    dialog.resize(dialog.size().boundedTo(most));
    dialog.move(room.left() + (room.width() - dialog.width()) / 2, room.top());
}

} // namespace tokenyard::ui
