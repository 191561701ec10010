// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/point_dialog.h"

#include "core/plan/limits.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>

namespace tokenyard::ui {

namespace {
QString tr(const char *source) { return QCoreApplication::translate("PointDialog", source); }

QDoubleSpinBox *coordinateBox(const char *name, double value)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(-limit::farthest, limit::farthest);
    box->setDecimals(3);
    box->setSuffix(QStringLiteral(" m"));
    box->setValue(value);
    return box;
}
} // namespace

std::optional<Point> askForPoint(QWidget *parent, const QString &title, Point now)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("pointDialog"));
    dialog.setWindowTitle(title);
    auto *form = new QFormLayout(&dialog);
    auto *x = coordinateBox("x", now.x), *y = coordinateBox("y", now.y);
    form->addRow(tr(QT_TRANSLATE_NOOP("PointDialog", "X, to the right")), x);
    form->addRow(tr(QT_TRANSLATE_NOOP("PointDialog", "Y, downwards")), y);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form->addRow(buttons);
    x->selectAll();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return Point{x->value(), y->value()};
}

} // namespace tokenyard::ui
