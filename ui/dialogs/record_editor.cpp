// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/record_editor.h"

#include "core/edit/record_use.h"
#include "ui/document/apply_edit.h"
#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {

enum Column { LabelColumn, ValueColumn, UnitColumn, LowColumn, HighColumn, SourceColumn, columnCount };

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    return item;
}

QString originWords(RecordOrigin origin)
{
    switch (origin) {
    case RecordOrigin::Catalogue: return RecordEditor::tr("catalogue");
    case RecordOrigin::Copy: return RecordEditor::tr("of this project's data");
    case RecordOrigin::Own: return RecordEditor::tr("own");
    }
    return {};
}

std::string trimmed(const QTableWidgetItem *item) { return item ? item->text().trimmed().toStdString() : std::string(); }

// The old source does not support a new value, nor need the value lie in the old band.
void dropOldFacts(TypedRecordValue &typed, const SchemaValue &value, const std::string &source)
{
    typed.source = source;
    const auto number = readNumber(typed.value, value.unit), low = readNumber(typed.low, value.unit),
               high = readNumber(typed.high, value.unit);
    if (number.si && ((low.si && *low.si > *number.si) || (high.si && *high.si < *number.si)))
        typed.low = typed.high = {};
}

} // namespace

RecordEditor::RecordEditor(Document *document, QWidget *parent) : QDialog(parent), m_document(document)
{
    setObjectName(QStringLiteral("record-editor"));
    setWindowTitle(tr("Records"));
    resize(1080, 640);
    auto *column = new QVBoxLayout(this);
    auto *splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(makeRecord());
    splitter->setStretchFactor(1, 1);
    column->addWidget(splitter, 1);
    column->addWidget(makeButtons());
    for (const RecordSchema &s : allSchemas())
        if (s.editable && !s.values.empty())
            m_kind->addItem(words(s.label), QString::fromUtf8(s.kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { showKind({}); });
    connect(m_list, &QListWidget::currentRowChanged, this, &RecordEditor::showValues);
    connect(m_values, &QTableWidget::cellChanged, this, &RecordEditor::take);
    connect(m_name, &QLineEdit::editingFinished, this, &RecordEditor::takeName);
    showKind({});
}

QWidget *RecordEditor::makeList()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("record-kind"));
    m_kind->setAccessibleName(tr("Kind of records"));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("record-list"));
    m_list->setAccessibleName(tr("Records"));
    column->addWidget(m_kind);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *RecordEditor::makeRecord()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("record-name"));
    m_name->setAccessibleName(tr("Name"));
    m_origin = new QLabel;
    head->addWidget(m_name, 1);
    head->addWidget(m_origin);
    column->addLayout(head);
    m_values = new QTableWidget(0, columnCount);
    m_values->setObjectName(QStringLiteral("record-values"));
    m_values->setAccessibleName(tr("Values"));
    m_values->setHorizontalHeaderLabels({tr("Value"), tr("Number or words"), tr("Unit"), tr("Low"), tr("High"), tr("Source")});
    m_values->verticalHeader()->hide();
    m_values->horizontalHeader()->setSectionResizeMode(LabelColumn, QHeaderView::ResizeToContents);
    m_values->setColumnWidth(ValueColumn, 140);                     // its heading is wider than most numbers
    for (const Column narrow : {UnitColumn, LowColumn, HighColumn}) // the source gets the rest
        m_values->setColumnWidth(narrow, 80);
    m_values->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_values, 1);
    m_problem = new QLabel;
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    column->addWidget(m_problem);
    return side;
}

QWidget *RecordEditor::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Duplicate"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("record-duplicate"));
    m_use = buttons->addButton(tr("Use in the plan"), QDialogButtonBox::ActionRole);
    m_use->setObjectName(QStringLiteral("record-use"));
    m_use->setToolTip(tr("The plan names this record wherever it named another one of this kind"));
    m_giveBack = buttons->addButton(tr("Back to the catalogue's"), QDialogButtonBox::ActionRole);
    m_giveBack->setObjectName(QStringLiteral("record-give-back"));
    for (QPushButton *button : {copy, m_use, m_giveBack}) // Enter belongs to the value being typed
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &RecordEditor::duplicate);
    connect(m_use, &QPushButton::clicked, this, &RecordEditor::useInPlan);
    connect(m_giveBack, &QPushButton::clicked, this, &RecordEditor::giveBack);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

const RecordSchema &RecordEditor::schema() const { return *findSchema(m_kind->currentData().toString().toStdString()); }

const Record *RecordEditor::record() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_document->catalogue().find(schema().kind, item->data(Qt::UserRole).toString().toStdString()) : nullptr;
}

void RecordEditor::showRecord(const std::string &kind, const RecordId &id)
{
    const int index = m_kind->findData(QString::fromStdString(kind));
    if (index < 0)
        return;
    m_kind->setCurrentIndex(index);
    showKind(id);
}

void RecordEditor::showKind(const RecordId &choose)
{
    m_filling = true;
    m_list->clear();
    int row = 0;
    for (const Record &record : m_document->catalogue().set(schema().kind).records) {
        const RecordOrigin origin = originOf(schema().kind, record);
        const QString name = recordName(&record, record.id);
        auto *item = new QListWidgetItem(origin == RecordOrigin::Catalogue ? name : tr("%1 - %2").arg(name, originWords(origin)), m_list);
        item->setData(Qt::UserRole, QString::fromStdString(record.id));
        if (record.id == choose)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    m_filling = false;
    showValues();
}

void RecordEditor::showValues()
{
    if (m_filling)
        return;
    m_filling = true;
    const Record *chosen = record();
    m_values->setRowCount(chosen ? int(schema().values.size()) : 0);
    for (int row = 0; row < m_values->rowCount(); ++row)
        fillRow(row, *chosen, schema().values[std::size_t(row)]);
    m_name->setText(chosen ? recordName(chosen, chosen->id) : QString());
    const RecordOrigin origin = chosen ? originOf(schema().kind, *chosen) : RecordOrigin::Catalogue;
    m_origin->setText(originWords(origin));
    m_giveBack->setEnabled(origin != RecordOrigin::Catalogue);
    m_giveBack->setText(origin == RecordOrigin::Own ? tr("Remove this record") : tr("Back to the catalogue's"));
    m_use->setEnabled(chosen && !othersInUse().empty());
    say({});
    m_filling = false;
}

void RecordEditor::fillRow(int row, const Record &record, const SchemaValue &value)
{
    const TypedRecordValue typed = typedValueOf(record, value);
    const auto put = [&](Column column, const std::string &text, bool editable) {
        auto *item = editable ? new QTableWidgetItem(QString::fromStdString(text)) : fixedItem(QString::fromStdString(text));
        if (column == SourceColumn)
            item->setToolTip(QString::fromStdString(text)); // InputGuard shows hints as they are
        m_values->setItem(row, column, item);
    };
    const bool isNumber = value.sort == ValueSort::Number;
    m_values->setItem(row, LabelColumn, fixedItem(words(value.label())));
    m_values->setItem(row, UnitColumn, fixedItem(isNumber ? unitSymbol(value.unit, currentLanguage()) : QString()));
    put(ValueColumn, typed.value, true);
    put(LowColumn, typed.low, isNumber);
    put(HighColumn, typed.high, isNumber);
    put(SourceColumn, typed.source, true);
}

void RecordEditor::take(int row, int column)
{
    const Record *chosen = m_filling ? nullptr : record();
    if (!chosen)
        return;
    const SchemaValue &value = schema().values[std::size_t(row)];
    const auto cell = [&](Column c) { return trimmed(m_values->item(row, c)); };
    TypedRecordValue typed{cell(ValueColumn), cell(LowColumn), cell(HighColumn), cell(SourceColumn)};
    if (column == ValueColumn)
        dropOldFacts(typed, value, (m_lastSource.isEmpty() ? tr("Planner's entry") : m_lastSource).toStdString());
    if (column == SourceColumn)
        m_lastSource = QString::fromStdString(typed.source);
    Record changed = *chosen;
    Text problem = setRecordValue(changed, value, typed);
    if (problem.empty())
        if (const auto problems = problemsOf(changed, schema(), m_document->catalogue()); !problems.empty())
            problem = problems.front();
    if (problem.empty())
        return keep(std::move(changed), tr("Change %1 of %2").arg(words(value.label()), recordName(chosen, chosen->id)));
    m_filling = true; // refused text disappears, the record's values are shown again
    fillRow(row, *chosen, value);
    m_filling = false;
    say(words(problem));
}

void RecordEditor::keep(Record record, const QString &text)
{
    const RecordId id = record.id;
    m_document->apply(m_document->catalogue().withRecord(schema().kind, std::move(record)), text);
    showKind(id);
}

void RecordEditor::takeName()
{
    const Record *chosen = record();
    const QString name = m_name->text().trimmed();
    if (!chosen || name.isEmpty() || name == recordName(chosen, chosen->id))
        return;
    Record changed = *chosen;
    (currentLanguage() == Language::Korean ? changed.nameKo : changed.nameEn) = name.toStdString();
    changed.own = true;
    keep(std::move(changed), tr("Rename %1").arg(recordName(chosen, chosen->id)));
}

void RecordEditor::duplicate()
{
    const Record *chosen = record();
    if (!chosen)
        return;
    Record copy = duplicateRecord(*chosen, schema().kind, m_document->catalogue());
    keep(std::move(copy), tr("Duplicate %1").arg(recordName(chosen, chosen->id)));
}

std::vector<RecordId> RecordEditor::othersInUse() const
{
    std::vector<RecordId> ids = edit::recordsInUse(m_document->plan(), schema().kind);
    std::erase_if(ids, [this](const RecordId &id) { return m_document->catalogue().find(schema().kind, id) == record(); });
    return ids;
}

// One other in use is replaced at once; of several the planner chooses. A duplicate's name tells which it was made from: that comes first.
void RecordEditor::useInPlan()
{
    std::vector<RecordId> others = othersInUse();
    const std::string &chosen = record()->id;
    std::stable_partition(others.begin(), others.end(), [&](const RecordId &id) { return chosen.starts_with(id); });
    if (others.size() == 1)
        return useInsteadOf(others.front());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RecordId &id : others)
        menu->addAction(tr("Instead of %1").arg(recordName(m_document->catalogue().find(schema().kind, id), id)), this,
                        [this, id] { useInsteadOf(id); });
    menu->popup(m_use->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void RecordEditor::useInsteadOf(const RecordId &other)
{
    const edit::Edit edit = edit::replaceRecord(m_document->plan(), schema().kind, other, record()->id);
    if (edit.ok())
        apply(*m_document, edit);
    m_use->setEnabled(!othersInUse().empty());
    say(words(edit.refusal));
}

void RecordEditor::giveBack()
{
    const Record *chosen = record();
    if (!chosen)
        return;
    const Catalogue after = m_document->catalogue().withoutRecord(schema().kind, chosen->id);
    if (const Text why = edit::whyNeeded(m_document->plan(), after, schema().kind, chosen->id); !why.empty())
        return say(words(why));
    const RecordId id = chosen->id;
    m_document->apply(after, tr("Take back %1").arg(recordName(chosen, chosen->id)));
    showKind(id);
}

void RecordEditor::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace tokenyard::ui
