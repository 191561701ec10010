// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/properties_panel.h"

#include "core/catalogue/measured_name.h"
#include "core/catalogue/own_records.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/document/apply_edit.h"
#include "ui/document/document.h"
#include "ui/figures/feed_facts.h"
#include "ui/panels/field_editor.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tokenyard::ui {

namespace {

bool sameShape(const PropertySheet &a, const PropertySheet &b)
{
    return a.parts == b.parts
        && std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), [](const PropertyRow &x, const PropertyRow &y) {
               return x.info.key == y.info.key && x.info.recordKind == y.info.recordKind;
           });
}

QLabel *label(const QString &text, const char *name)
{
    auto *made = new QLabel(text);
    made->setObjectName(QString::fromUtf8(name));
    made->setWordWrap(true);
    return made;
}

// A name that one line cannot hold is broken anywhere; of a very long one the beginning is shown, so that its fields stay in sight.
QString breakable(const QString &name)
{
    constexpr int mostShown = 120, run = 12; // letters
    QString shown = name.size() > mostShown ? name.left(mostShown) + QChar(0x2026) : name;
    for (int i = 0, since = 0; i < shown.size(); ++i) {
        since = shown[i].isSpace() ? 0 : since + 1;
        if (since == run && !shown[i].isHighSurrogate()) {
            shown.insert(++i, QChar(0x200B)); // a space of no width
            since = 0;
        }
    }
    return shown;
}

} // namespace

PropertiesPanel::PropertiesPanel(Document *document, const Tokens &tokens, QWidget *parent)
    : QScrollArea(parent), m_document(document), m_tokens(tokens), m_rows(new QWidget)
{
    setObjectName(QStringLiteral("page"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document, &Document::selectionChanged, this, &PropertiesPanel::refresh);
    connect(document, &Document::planChanged, this, &PropertiesPanel::refresh);
    connect(document, &Document::studyChanged, this, &PropertiesPanel::refreshFacts);
    refresh();
}

void PropertiesPanel::refresh()
{
    PropertySheet sheet = propertySheet(m_document->plan(), m_document->selection(), m_document->selectedPart());
    if (sheet.parts.empty()) // nothing selected: the site
        sheet = propertySheet(m_document->plan(), {}, {"site", {}});
    if (!sameShape(sheet, m_sheet) || !widget()) {
        const std::string focused = sheet.parts == m_sheet.parts ? focusedKey() : std::string();
        rebuild(sheet);
        if (!focused.empty())
            startEditing(focused); // a choice showed or hid other fields: the keyboard stays where it was
    }
    for (PropertyRow &row : sheet.rows) // a record may be named by an alias: the list holds ids
        if (auto *id = row.value ? std::get_if<std::string>(&*row.value) : nullptr; id && row.info.kind == FieldKind::RecordRef)
            if (const Record *record = m_document->catalogue().find(row.info.recordKind, *id))
                *id = record->id;
    for (std::size_t i = 0; i < m_editors.size(); ++i)
        m_editors[i]->setRow(sheet.rows[i], choicesOf(sheet.rows[i].info));
    m_title->setText(breakable(sheet.title));
    m_title->setToolTip(sheet.title);
    m_sheet = std::move(sheet);
    refreshFacts();
}

// For a single feed.
void PropertiesPanel::refreshFacts()
{
    QStringList lines;
    if (m_sheet.parts.size() == 1 && m_sheet.parts.front().part == "feed")
        for (const auto &[name, value] :
             feedFacts(m_document->plan(), m_document->study().get(), m_document->catalogue(), m_sheet.parts.front().id))
            lines << QStringLiteral("%1: %2").arg(name, value);
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_facts->setVisible(!lines.isEmpty());
}

void PropertiesPanel::rebuild(const PropertySheet &sheet)
{
    m_editors.clear();
    m_rows = new QWidget;
    m_rows->setObjectName(QStringLiteral("page"));
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(14, 12, 10, 16);
    column->setSpacing(5);
    m_title = label(breakable(sheet.title), "title");
    column->addWidget(m_title);
    std::string_view group;
    for (const PropertyRow &row : sheet.rows) {
        if (row.info.group.source != group && *row.info.group.source) {
            group = row.info.group.source;
            column->addSpacing(6);
            column->addWidget(label(words(row.info.group), "group"));
        }
        auto *made = new FieldEditor(row, choicesOf(row.info), m_tokens);
        connect(made, &FieldEditor::entered, this, &PropertiesPanel::enter);
        connect(made, &FieldEditor::nameTyped, this, &PropertiesPanel::enterName);
        connect(made, &FieldEditor::resetRequested, this, &PropertiesPanel::reset);
        connect(made, &FieldEditor::noteRequested, this, &PropertiesPanel::editNote);
        column->addWidget(made);
        m_editors.push_back(made);
    }
    column->addSpacing(8);
    m_facts = label({}, "facts");
    column->addWidget(m_facts);
    column->addWidget(label(tr("Full dot: from a source. Ring: set in the plan. Open dot: an estimate with low and high. Click it, or "
                               "press Ctrl+I in the field."),
                            "caption"));
    column->addStretch(1);
    if (QWidget *old = takeWidget())
        old->deleteLater(); // one of its editors may have called us
    setWidget(m_rows);
}

// Entered by the planner, or a copy in the project that differs from the program's catalogue.
bool PropertiesPanel::isOwn(const std::string &kind, const Record &record) const
{
    const auto &copies = m_document->catalogue().projectRecords();
    const auto it = copies.find(kind);
    const bool copied =
        it != copies.end() && std::any_of(it->second.begin(), it->second.end(), [&](const Record &copy) { return copy.id == record.id; });
    return copied && originOf(kind, record) != RecordOrigin::Catalogue;
}

std::vector<FieldChoice> PropertiesPanel::choicesOf(const edit::FieldInfo &info) const
{
    std::vector<FieldChoice> choices;
    if (info.kind == FieldKind::Choice)
        for (std::size_t i = 0; i < info.choices.size(); ++i)
            choices.push_back({std::int64_t(i), words(info.choices[i].label)});
    if (info.kind == FieldKind::RecordRef && *info.zero.source)
        choices.push_back({RecordId{}, words(info.zero)}); // the field has words for none
    if (info.kind == FieldKind::RecordRef)
        for (const Record &record : m_document->catalogue().set(info.recordKind).records) {
            const QString name = recordName(&record, record.id);
            choices.push_back({record.id, isOwn(std::string(info.recordKind), record) ? tr("%1 (own)").arg(name) : name});
        }
    if (info.kind == FieldKind::ObjectRef) {
        const Plan &plan = m_document->plan();
        const auto add = [&](const auto &parts) {
            choices.push_back(
                {std::int64_t(0), parts.empty() ? tr("none") : tr("First (%1)").arg(QString::fromStdString(parts.front()->name))});
            for (const auto &part : parts)
                choices.push_back({part->id.value, QString::fromStdString(part->name)});
        };
        info.key == "phase" ? add(plan.phases) : add(plan.services);
    }
    return choices;
}

FieldEditor *PropertiesPanel::editor(const std::string &key) const
{
    const auto it = std::find_if(m_editors.begin(), m_editors.end(), [&](FieldEditor *e) { return e->row().info.key == key; });
    return it == m_editors.end() ? nullptr : *it;
}

std::string PropertiesPanel::focusedKey() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (const FieldEditor *at : m_editors)
        if (focus && at->isAncestorOf(focus))
            return std::string(at->row().info.key);
    return {};
}

void PropertiesPanel::startEditing(const std::string &key)
{
    FieldEditor *at = editor(key);
    if (!at)
        return;
    ensureWidgetVisible(at);
    at->startEditing();
}

void PropertiesPanel::take(const edit::Edit &edit, const std::string &key)
{
    if (edit.ok())
        apply(*m_document, edit);
    FieldEditor *at = editor(key);
    if (at && !edit.ok())
        at->refuse(words(edit.refusal));
    else if (at && !edit.notice.empty())
        at->inform(words(edit.notice));
}

void PropertiesPanel::enter(const std::string &key, const FieldValue &value) { take(setRow(m_document->plan(), m_sheet, key, value), key); }

// An id or another name of a record is accepted for it; an unknown name is refused with the nearest known one.
void PropertiesPanel::enterName(const std::string &key, const QString &name)
{
    FieldEditor *at = editor(key);
    if (!at)
        return;
    const std::string kind(at->row().info.recordKind);
    const RecordSet &set = m_document->catalogue().set(kind);
    if (const Record *record = findTypedRecord(set, name.toStdString()))
        return enter(key, FieldValue(record->id));
    QStringList near, family;
    for (const Record *record : familyOf(set, name.toStdString()))
        family << recordName(record, record->id);
    if (!family.isEmpty())
        return at->refuse(tr("“%1” is more than one: %2. The old value stays.").arg(name, family.join(QStringLiteral(", "))));
    for (const std::string &id : set.nearest(name.toStdString()))
        near << recordName(set.find(id), id);
    at->refuse(near.isEmpty()
                   ? tr("Nothing here is called “%1”; the old value stays.").arg(name)
                   : tr("Nothing here is called “%1”; the old value stays. The nearest: %2.").arg(name, near.join(QStringLiteral(", "))));
}

void PropertiesPanel::reset(const std::string &key)
{
    if (const FieldEditor *at = editor(key))
        enter(key, FieldValue(at->row().defaultValue));
}

void PropertiesPanel::editNote(const std::string &key)
{
    const FieldEditor *at = editor(key);
    if (!at)
        return;
    NoteDialog dialog(at->row(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.resetAsked())
        reset(key);
    else
        take(setRowNote(m_document->plan(), m_sheet, dialog.note()), key);
}

} // namespace tokenyard::ui
