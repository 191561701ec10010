// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/array_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QSpinBox>

namespace tokenyard::ui {

namespace {
QString tr(const char *source) { return QCoreApplication::translate("ArrayDialog", source); }

QSpinBox *countBox(const char *name, int value)
{
    auto *box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(1, 100);
    box->setValue(value);
    return box;
}

QDoubleSpinBox *gapBox(const char *name)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(0, 1000);
    box->setDecimals(1);
    box->setSuffix(QStringLiteral(" m"));
    box->setValue(edit::ArraySpec{}.gapX.in(units::m));
    return box;
}
} // namespace

std::optional<edit::ArraySpec> askForArray(QWidget *parent)
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
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form->addRow(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return edit::ArraySpec{columns->value(), rows->value(), gapX->value() * units::m, gapY->value() * units::m};
}

} // namespace tokenyard::ui
