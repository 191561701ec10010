// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/note_dialog.h"

#include "ui/text/words.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tokenyard::ui {

namespace {
std::string keyOf(const PropertyRow &row) { return std::string(row.info.key); }
} // namespace

NoteDialog::NoteDialog(const PropertyRow &row, QWidget *parent)
    : QDialog(parent), m_row(row), m_note(row.note.value_or(FieldNote{keyOf(row), {}, {}, {}})), m_source(new QLineEdit),
      m_problem(new QLabel)
{
    setWindowTitle(words(row.info.label));
    setMinimumWidth(420);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(18, 16, 18, 14);
    form->setVerticalSpacing(8);
    auto *meaning = new QLabel(words(row.info.meaning));
    meaning->setWordWrap(true);
    form->addRow(meaning);
    const bool isNumber = row.value && std::holds_alternative<double>(*row.value);
    if (isNumber) {
        const double value = std::get<double>(*row.value);
        const auto text = [&](std::optional<double> own, double factor) {
            return own ? plainNumber(*own, row.info.unit) : row.info.estimated() ? plainNumber(value * factor, row.info.unit) : QString();
        };
        form->addRow(tr("Value"), new QLabel(words(Measure{value, row.info.unit, 7})));
        m_low = new QLineEdit(text(m_note.low, row.info.lowFactor));
        m_high = new QLineEdit(text(m_note.high, row.info.highFactor));
        form->addRow(tr("Low (P10)"), m_low);
        form->addRow(tr("High (P90)"), m_high);
    }
    m_source->setText(QString::fromStdString(m_note.source));
    m_source->setPlaceholderText(tr("Document, page, date or web address; empty for an estimate"));
    form->addRow(tr("Source"), m_source);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *reset = buttons->addButton(tr("Reset to the default"), QDialogButtonBox::ResetRole);
    reset->setEnabled(row.changed());
    connect(reset, &QPushButton::clicked, this, [this] {
        m_reset = true;
        QDialog::accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NoteDialog::reject);
    form->addRow(buttons);
}

bool NoteDialog::read(QLineEdit *edit, std::optional<double> &out)
{
    if (!edit || !edit->isModified())
        return true;
    out.reset();
    if (edit->text().trimmed().isEmpty())
        return true;
    QString problem;
    const auto value = typedValue(m_row.info, edit->text(), problem);
    if (value)
        out = std::get<double>(*value);
    else
        m_problem->setText(problem);
    return value.has_value();
}

void NoteDialog::accept()
{
    if (!read(m_low, m_note.low) || !read(m_high, m_note.high))
        return;
    if (m_note.low && m_note.high && *m_note.low > *m_note.high) {
        m_problem->setText(tr("The low value is above the high one: exchange them."));
        return;
    }
    if (const auto *value = m_row.value ? std::get_if<double>(&*m_row.value) : nullptr;
        value && ((m_note.low && *m_note.low > *value) || (m_note.high && *m_note.high < *value))) {
        m_problem->setText(tr("The value lies outside this range: correct the range, or close this and correct the value."));
        return;
    }
    m_note.source = m_source->text().trimmed().toStdString();
    QDialog::accept();
}

} // namespace tokenyard::ui
