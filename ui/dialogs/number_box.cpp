// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/number_box.h"

#include "ui/text/unit_expression.h"
#include "ui/text/words.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

NumberBox::NumberBox(const char *name, const AnyUnit &unit, Range range, double value) : m_unit(unit), m_before(value)
{
    setObjectName(QString::fromLatin1(name));
    setDecimals(range.decimals);
    setRange(range.low, range.high);
    setGroupSeparatorShown(true);
    if (const QString symbol = unitSymbol(unit, currentLanguage()); !symbol.isEmpty())
        setSuffix(QLatin1Char(' ') + symbol);
    setValue(value);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { m_refusal.clear(); });
    connect(this, &QDoubleSpinBox::valueChanged, this, [this] {
        if (!lineEdit()->isModified())
            m_before = this->value();
    });
    connect(this, &QDoubleSpinBox::editingFinished, this, [this] { m_before = this->value(); });
}

std::optional<double> NumberBox::read(const QString &typed, QString &problem) const
{
    QString text = typed;
    if (!suffix().isEmpty() && text.endsWith(suffix()))
        text.chop(suffix().size());
    const auto si = parseExpression(text, m_unit, problem);
    if (!si)
        return std::nullopt;
    const double value = m_unit.fromSi(*si), rounded = round(value);
    if (std::abs(value - rounded) > 1e-9 * std::max(1.0, std::abs(value))) {
        problem = decimals() == 0 ? tr("It is a whole number; the old value stays.")
                                  : tr("It has at most %1 decimals; the old value stays.").arg(decimals());
        return std::nullopt;
    }
    if (value >= minimum() && value <= maximum())
        return value;
    problem =
        tr("It lies from %1 to %2; the old value stays.").arg(textFromValue(minimum()) + suffix(), textFromValue(maximum()) + suffix());
    return std::nullopt;
}

QValidator::State NumberBox::validate(QString &typed, int &) const
{
    QString problem;
    return read(typed, problem) ? QValidator::Acceptable : QValidator::Intermediate;
}

double NumberBox::valueFromText(const QString &typed) const
{
    QString problem;
    return read(typed, problem).value_or(value());
}

void NumberBox::fixup(QString &typed) const
{
    if (!read(typed, m_refusal))
        typed = textFromValue(m_before) + suffix();
    tell(m_refusal);
}

// To the decimals that the box keeps.
double NumberBox::round(double value) const
{
    const double steps = std::pow(10.0, decimals());
    return std::round(value * steps) / steps;
}

void NumberBox::tell(const QString &sentence) const { QToolTip::showText(mapToGlobal(QPoint(0, height())), sentence); }

bool NumberBox::tellRefusal()
{
    if (m_refusal.isEmpty())
        return false;
    setFocus(Qt::OtherFocusReason);
    selectAll();
    tell(m_refusal);
    m_refusal.clear();
    return true;
}

std::optional<double> askForNumber(QWidget *parent, const QString &title, const QString &question, const AnyUnit &unit,
                                   NumberBox::Range range, double value)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("numberDialog"));
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    auto *label = new QLabel(question);
    auto *box = new NumberBox("number", unit, range, value);
    label->setBuddy(box);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(label);
    column->addWidget(box);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        if (numbersStand(&dialog))
            dialog.accept();
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    box->selectAll();
    return dialog.exec() == QDialog::Accepted ? std::optional(box->value()) : std::nullopt;
}

bool numbersStand(const QWidget *dialog)
{
    for (NumberBox *box : dialog->findChildren<NumberBox *>()) {
        box->interpretText();
        if (box->tellRefusal())
            return false;
    }
    return true;
}

} // namespace tokenyard::ui
