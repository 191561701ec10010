// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/array_dialog.h"

#include "ui/dialogs/number_box.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace tokenyard::ui {

namespace {
QString tr(const char *source) { return QCoreApplication::translate("ArrayDialog", source); }

NumberBox *countBox(const char *name, int value) { return new NumberBox(name, units::one, {1, 100, 0}, value); }

NumberBox *gapBox(const char *name) { return new NumberBox(name, units::m, {0, 1000, 1}, edit::ArraySpec{}.gapX.in(units::m)); }
} // namespace

void askForArray(QWidget *parent, const std::function<QString(const edit::ArraySpec &)> &make)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("arrayDialog"));
    dialog.setWindowTitle(tr(QT_TRANSLATE_NOOP("ArrayDialog", "Array of copies")));
    auto *form = new QFormLayout(&dialog);
    auto *columns = countBox("columns", 2), *rows = countBox("rows", 1);
    auto *gapX = gapBox("gap_x"), *gapY = gapBox("gap_y");
    form->addRow(tr(QT_TRANSLATE_NOOP("ArrayDialog", "Columns")), columns);
    form->addRow(tr(QT_TRANSLATE_NOOP("ArrayDialog", "Rows")), rows);
    form->addRow(tr(QT_TRANSLATE_NOOP("ArrayDialog", "Gap across")), gapX);
    form->addRow(tr(QT_TRANSLATE_NOOP("ArrayDialog", "Gap down")), gapY);
    auto *problem = new QLabel;
    problem->setObjectName(QStringLiteral("problem"));
    problem->setWordWrap(true);
    problem->hide();
    form->addRow(problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        if (!numbersStand(&dialog))
            return;
        const QString refusal = make({int(columns->value()), int(rows->value()), gapX->value() * units::m, gapY->value() * units::m});
        if (refusal.isEmpty())
            return dialog.accept();
        problem->setText(refusal);
        problem->show();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form->addRow(buttons);
    dialog.exec();
}

} // namespace tokenyard::ui
