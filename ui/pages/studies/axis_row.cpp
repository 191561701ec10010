// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/studies/axis_row.h"

#include "ui/text/unit_expression.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr int shownDigits = 6, valueWidth = 110;

}

AxisRow::AxisRow(QGridLayout *grid, int row, const char *name, std::function<Ends(const Input &)> usual, QObject *parent)
    : QObject(parent), m_usual(std::move(usual)), m_combo(new QComboBox), m_from(new QLineEdit), m_to(new QLineEdit), m_unit(new QLabel)
{
    m_combo->setObjectName(QString::fromLatin1(name) + QString::number(row));
    m_combo->setAccessibleName(tr("Input"));
    m_combo->setMinimumContentsLength(16); // the longest name must not widen the page
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    for (QLineEdit *edit : {m_from, m_to})
        edit->setMaximumWidth(valueWidth);
    int column = 0;
    for (QWidget *widget : {static_cast<QWidget *>(new QLabel(row == 0 ? tr("Input") : tr("and"))), static_cast<QWidget *>(m_combo),
                            static_cast<QWidget *>(new QLabel(tr("from"))), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(new QLabel(tr("to"))), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_unit)})
        grid->addWidget(widget, row, column++);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &AxisRow::take);
}

void AxisRow::setInputs(const std::vector<Input> &inputs, const QString &none, int first)
{
    const QString before = m_combo->currentText();
    m_inputs = inputs;
    {
        const QSignalBlocker quiet(m_combo);
        m_combo->clear();
        if (!none.isEmpty())
            m_combo->addItem(none, -1);
        for (std::size_t i = 0; i < m_inputs.size(); ++i)
            m_combo->addItem(words(m_inputs[i].label), int(i));
        const int again = before.isEmpty() ? -1 : m_combo->findText(before);
        m_combo->setCurrentIndex(again >= 0 ? again : std::min(first, m_combo->count() - 1));
    }
    if (m_from->text().isEmpty() || m_combo->currentText() != before)
        take();
}

const Input *AxisRow::input() const
{
    const int at = m_combo->currentIndex() < 0 ? -1 : m_combo->currentData().toInt();
    return at >= 0 && std::size_t(at) < m_inputs.size() ? &m_inputs[std::size_t(at)] : nullptr;
}

void AxisRow::take()
{
    const Input *now = input();
    for (QLineEdit *edit : {m_from, m_to})
        edit->setEnabled(now);
    m_unit->setText(now ? unitSymbol(now->unit, currentLanguage()) : QString());
    const Ends ends = now ? m_usual(*now) : Ends{};
    m_from->setText(now ? plainNumber(ends.from, now->unit, shownDigits) : QString());
    m_to->setText(now ? plainNumber(ends.to, now->unit, shownDigits) : QString());
    emit chosen();
}

std::optional<AxisRow::Ends> AxisRow::ends(QString &problem) const
{
    const Input *now = input();
    const auto from = now ? parseExpression(m_from->text(), now->unit, problem) : std::nullopt;
    const auto to = from ? parseExpression(m_to->text(), now->unit, problem) : std::nullopt;
    if (!to)
        return std::nullopt;
    const auto within = [&](double value) { return value >= now->least.value_or(value) && value <= now->most.value_or(value); };
    if (!within(*from) || !within(*to)) {
        problem = tr("%1 goes from %2 to %3.")
                      .arg(words(now->label), plainNumber(now->least.value_or(-HUGE_VAL), now->unit),
                           plainNumber(now->most.value_or(HUGE_VAL), now->unit));
        return std::nullopt;
    }
    return Ends{*from, *to};
}

} // namespace tokenyard::ui
