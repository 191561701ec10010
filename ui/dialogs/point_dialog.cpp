// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/point_dialog.h"

#include "core/plan/limits.h"
#include "ui/dialogs/number_box.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>

namespace tokenyard::ui {

namespace {
QString tr(const char *source) { return QCoreApplication::translate("PointDialog", source); }

NumberBox *coordinateBox(const char *name, double value)
{
    return new NumberBox(name, units::m, {-limit::farthest, limit::farthest, 3}, value);
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
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        if (numbersStand(&dialog))
            dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form->addRow(buttons);
    x->selectAll();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return Point{x->value(), y->value()};
}

} // namespace tokenyard::ui
