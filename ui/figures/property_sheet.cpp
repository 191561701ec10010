// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/property_sheet.h"

#include "core/plan/feed_name.h"
#include "core/rules/idle.h"
#include "ui/text/unit_expression.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("Properties", text); }

std::vector<edit::PartRef> partsOf(const Plan &plan, const std::vector<ObjectId> &selection, const edit::PartRef &part)
{
    std::vector<edit::PartRef> parts;
    for (const ObjectId id : selection)
        parts.push_back(plan.object(id) ? edit::objectRef(id) : edit::feedRef(id));
    if (parts.empty() && !part.part.empty())
        parts.push_back(part);
    return parts;
}

// Of a feed those that say something of its kind, of a hall those of its business. What was set stays in sight: a finding says that it
// moves nothing.
std::vector<edit::PartField> shownFields(const Plan &plan, const edit::PartRef &part)
{
    std::vector<edit::PartField> fields = edit::fieldsOf(plan, part);
    if (const Feed *feed = part.part == "feed" ? plan.feed(part.id) : nullptr)
        std::erase_if(fields, [&](const edit::PartField &field) { return !isFieldOf(feed->kind, field.info.key); });
    if (const Object *object = part.part == "object" ? plan.object(part.id) : nullptr)
        std::erase_if(fields, [&](const edit::PartField &field) {
            return field.value == field.defaultValue && isIdle(plan, *object, field.info.key);
        });
    return fields;
}

// Keeps the rows that this part has as well, and the value only if it is the same.
void keepCommon(std::vector<PropertyRow> &rows, const std::vector<edit::PartField> &fields)
{
    std::erase_if(rows, [&](PropertyRow &row) {
        const auto it = std::find_if(fields.begin(), fields.end(), [&](const edit::PartField &f) {
            return f.info.key == row.info.key && f.info.kind == row.info.kind && f.info.recordKind == row.info.recordKind;
        });
        if (it == fields.end())
            return true;
        if (row.value && *row.value != it->value)
            row.value.reset();
        return false;
    });
}

// Years carry no thousands separator.
bool isYear(const edit::FieldInfo &info)
{
    return info.kind == FieldKind::Count && info.maximum < 10000 && (info.minimum >= 1000 || info.leastBeyondZero >= 1000);
}

QString bound(const edit::FieldInfo &info, double value)
{
    return isYear(info) ? QString::number(std::llround(value)) : words(Measure{value, info.unit, 9});
}

bool isName(const PropertyRow &row) { return row.info.key == "name" || row.info.key == "words"; }

} // namespace

ValueOrigin PropertyRow::origin() const
{
    if (note && !note->source.empty())
        return ValueOrigin::Sourced;
    return info.estimated() || (note && (note->low || note->high)) ? ValueOrigin::Estimate : ValueOrigin::Set;
}

QString partTitle(const Plan &plan, const edit::PartRef &part)
{
    const PartInfo *info = findPartInfo(part.part);
    if (info && !info->many)
        return words(info->label);
    return plan.feed(part.id) ? words(partName(plan, part.id)) : QString::fromStdString(edit::nameOf(plan, part));
}

PropertySheet propertySheet(const Plan &plan, const std::vector<ObjectId> &selection, const edit::PartRef &part)
{
    PropertySheet sheet;
    sheet.parts = partsOf(plan, selection, part);
    if (sheet.parts.empty())
        return sheet;
    for (edit::PartField &field : shownFields(plan, sheet.parts.front()))
        sheet.rows.push_back({field.info, field.value, field.defaultValue, field.note});
    for (std::size_t i = 1; i < sheet.parts.size(); ++i)
        keepCommon(sheet.rows, shownFields(plan, sheet.parts[i]));
    if (sheet.parts.size() > 1)
        std::erase_if(sheet.rows, isName); // giving many objects the same name helps nobody
    // Rows under one heading are together, headings in the order of their first row.
    std::vector<std::string_view> order;
    for (const PropertyRow &row : sheet.rows)
        if (std::find(order.begin(), order.end(), row.info.group.source) == order.end())
            order.emplace_back(row.info.group.source);
    std::stable_sort(sheet.rows.begin(), sheet.rows.end(), [&](const PropertyRow &a, const PropertyRow &b) {
        return std::find(order.begin(), order.end(), a.info.group.source) < std::find(order.begin(), order.end(), b.info.group.source);
    });
    sheet.title = sheet.parts.size() == 1 ? partTitle(plan, sheet.parts.front())
                                          : say(QT_TRANSLATE_NOOP("Properties", "%1 objects")).arg(sheet.parts.size());
    return sheet;
}

edit::Edit setRow(const Plan &plan, const PropertySheet &sheet, std::string_view key, const FieldValue &value)
{
    const bool allObjects = std::all_of(sheet.parts.begin(), sheet.parts.end(), [](const edit::PartRef &p) { return p.part == "object"; });
    if (allObjects && sheet.parts.size() > 1) {
        edit::Ids ids;
        for (const edit::PartRef &part : sheet.parts)
            ids.push_back(part.id);
        return edit::setFieldOfAll(plan, ids, key, value);
    }
    edit::Edit all = edit::unchanged(plan);
    for (const edit::PartRef &part : sheet.parts) {
        edit::Edit one = edit::setField(all.plan, part, key, value);
        if (!one.ok())
            return edit::refused(plan, one.refusal);
        all = std::move(one);
    }
    return all;
}

edit::Edit setRowNote(const Plan &plan, const PropertySheet &sheet, const FieldNote &note)
{
    edit::Edit all = edit::unchanged(plan);
    for (const edit::PartRef &part : sheet.parts) {
        edit::Edit one = edit::setNote(all.plan, part, note);
        if (!one.ok())
            return edit::refused(plan, one.refusal);
        all = std::move(one);
    }
    return all;
}

QString rangeInWords(const edit::FieldInfo &info)
{
    if (info.kind != FieldKind::Quantity && info.kind != FieldKind::Count)
        return {};
    const QString range =
        say(QT_TRANSLATE_NOOP("Properties", "from %1 to %2"))
            .arg(bound(info, info.leastBeyondZero > 0.0 ? info.leastBeyondZero : info.minimum), bound(info, info.maximum));
    return *info.zero.source ? say(QT_TRANSLATE_NOOP("Properties", "%1, or “%2”")).arg(range, words(info.zero)) : range;
}

QString editorText(const edit::FieldInfo &info, const std::optional<FieldValue> &value)
{
    if (!value)
        return {};
    if (const auto *number = std::get_if<double>(&*value))
        return plainNumber(*number, info.unit, 7);
    if (const auto *whole = std::get_if<std::int64_t>(&*value); whole && *whole == 0 && *info.zero.source)
        return words(info.zero);
    if (const auto *whole = std::get_if<std::int64_t>(&*value))
        return isYear(info) ? QString::number(*whole) : plainNumber(double(*whole), info.unit, 15);
    if (const auto *text = std::get_if<std::string>(&*value))
        return QString::fromStdString(*text);
    return {};
}

std::optional<FieldValue> typedValue(const edit::FieldInfo &info, const QString &typed, QString &problem)
{
    if (info.kind == FieldKind::Words || info.kind == FieldKind::RecordRef)
        return FieldValue(typed.trimmed().toStdString());
    if (*info.zero.source && (typed.trimmed().isEmpty() || typed.trimmed().compare(words(info.zero), Qt::CaseInsensitive) == 0))
        return FieldValue(std::int64_t(0));
    const auto si = parseExpression(typed, info.unit, problem);
    if (!si)
        return std::nullopt;
    const bool whole = info.kind == FieldKind::Count;
    if (whole && (std::fabs(*si - std::round(*si)) > 1e-9 || std::fabs(*si) > 1e15)) {
        problem = say(QT_TRANSLATE_NOOP("Properties", "%1 must be a whole number %2; the old value stays."))
                      .arg(words(info.label), rangeInWords(info));
        return std::nullopt;
    }
    const FieldValue value = whole ? FieldValue(std::int64_t(std::llround(*si))) : FieldValue(*si);
    if (info.accepts(value))
        return value;
    problem = say(QT_TRANSLATE_NOOP("Properties", "%1 must be %2; the old value stays.")).arg(words(info.label), rangeInWords(info));
    return std::nullopt;
}

} // namespace tokenyard::ui
