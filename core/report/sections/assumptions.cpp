// SPDX-License-Identifier: Apache-2.0
// Assumptions register: every input of the plan from its field table, then the records used with their values and sources.
#include "core/report/sections/register_values.h"
#include "core/report/used_records.h"

#include <algorithm>
#include <map>
#include <set>

namespace tokenyard::report {

namespace {

constexpr std::size_t mostValues = 4; // of a field over the objects of a kind; more are given as their number

Table registerTable(Text title)
{
    Table table;
    table.title = std::move(title);
    table.columns = {{TY_TR("Report", "Input"), {}, Align::Left, 1.6}, {TY_TR("Report", "Value"), {}, Align::Right},
                     {TY_TR("Report", "Unit"), {}, Align::Left, 0.8},  {TY_TR("Report", "Low"), {}, Align::Right},
                     {TY_TR("Report", "High"), {}, Align::Right},      {TY_TR("Report", "Source"), {}, Align::Left, 2.6}};
    return table;
}

template <class Part>
void addPart(Table &table, const Input &in, Text group, std::span<const Field<Part>> fields, const Part &part,
             const std::vector<FieldNote> &notes)
{
    table.rows.push_back({{std::move(group)}, RowStyle::Group});
    for (const Field<Part> &field : fields) {
        if (field.hidden)
            continue;
        RegisterRow row = registerRow(in, field, part, notes);
        table.rows.push_back({{row.label, row.value, row.unit, row.low, row.high, row.source}});
    }
}

Table planTable(const Input &in)
{
    const Plan &plan = in.plan;
    Table table = registerTable(TY_TR("Report", "Inputs of the plan"));
    addPart(table, in, TY_TR("Report", "Site"), siteFields(), *plan.site, plan.site->notes);
    for (const auto &service : plan.services)
        addPart(table, in, Text(TY_TR("Report", "Service %1"), {service->name}), serviceFields(), *service, service->notes);
    addPart(table, in, TY_TR("Report", "Power"), powerFields(), *plan.power, plan.power->notes);
    addPart(table, in, TY_TR("Report", "Cooling"), coolingFields(), *plan.cooling, plan.cooling->notes);
    addPart(table, in, TY_TR("Report", "Energy supply"), supplyFields(), *plan.supply, plan.supply->notes);
    addPart(table, in, TY_TR("Report", "Cost basis"), costFields(), *plan.cost, plan.cost->notes);
    addPart(table, in, TY_TR("Report", "Finance"), financeFields(), *plan.finance, plan.finance->notes);
    for (const auto &phase : plan.phases)
        addPart(table, in, Text(TY_TR("Report", "Phase %1"), {phase->name}), phaseFields(), *phase, {});
    table.note = TY_TR("Report", "Low and high are the values the bands are computed with; an input without them is taken as exact.");
    return table;
}

// The fields of each kind of object: the distinct values and how many objects have each.
void addKind(Table &table, const Input &in, ObjectKind kind, const std::vector<const Object *> &objects)
{
    const auto shown = [](const Field<Object> &field) { return !field.hidden; };
    if (std::none_of(kindFields(kind).begin(), kindFields(kind).end(), shown))
        return;
    table.rows.push_back(
        {{Text(TY_TR("Report", "%1 (%2)"), {Text(kindInfo(kind).label), count(double(objects.size()))})}, RowStyle::Group});
    for (const Field<Object> &field : kindFields(kind)) {
        if (field.hidden)
            continue;
        std::map<FieldValue, int> values;
        for (const Object *object : objects)
            ++values[field.get(*object)];
        if (values.size() > mostValues) {
            table.rows.push_back(
                {{Text(field.label), Text(TY_TR("Report", "%1 values"), {count(double(values.size()))}), unitWords(field.unit), {}}});
            continue;
        }
        for (const auto &[value, times] : values)
            table.rows.push_back({{Text(field.label), fieldValueText(in, field.kind, field.choices, field.recordKind, field.unit, value),
                                   unitWords(field.unit), number(times, 0)}});
    }
}

Table objectTable(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "Inputs of the objects on the site");
    table.columns = {{TY_TR("Report", "Input"), {}, Align::Left, 2.0},
                     {TY_TR("Report", "Value"), {}, Align::Right},
                     {TY_TR("Report", "Unit"), {}, Align::Left, 0.8},
                     {TY_TR("Report", "Objects"), {}, Align::Right}};
    std::map<ObjectKind, std::vector<const Object *>> byKind;
    for (const auto &object : in.plan.objects)
        byKind[object->kind()].push_back(&*object);
    for (const auto &[kind, objects] : byKind)
        addKind(table, in, kind, objects);
    table.note = TY_TR("Report", "Equal values are counted together; the export lists every object.");
    return table;
}

Text recordValueText(const RecordValue &value)
{
    if (value.si)
        return words(formatNumber(value.unit.fromSi(*value.si), 6));
    return value.words.empty() ? none() : words(value.words);
}

Text recordSourceText(const RecordValue &value)
{
    if (value.blank())
        return value.note.empty() ? Text(TY_TR("Report", "No source gives it")) : words(value.note);
    return words(value.source);
}

Table recordTable(const Input &in, const std::vector<const Record *> &records)
{
    Table table = registerTable(TY_TR("Report", "Records used"));
    for (const Record *record : records) {
        const std::string name = in.language == Language::Korean && !record->nameKo.empty() ? record->nameKo : record->nameEn;
        table.rows.push_back({{words(name + " (" + record->id + ")")}, RowStyle::Group});
        for (const auto &[key, value] : record->values) {
            const auto band = [&](std::optional<double> si) { return si ? words(formatNumber(value.unit.fromSi(*si), 6)) : Text(); };
            table.rows.push_back(
                {{words(key), recordValueText(value), unitWords(value.unit), band(value.low), band(value.high), recordSourceText(value)}});
        }
    }
    table.note = TY_TR("Report", "Sources are named by their keys; the list of sources follows.");
    return table;
}

Table sourceTable(const std::vector<const Record *> &records)
{
    Table table;
    table.title = TY_TR("Report", "Sources");
    table.columns = {{TY_TR("Report", "Key"), {}, Align::Left, 1.0},
                     {TY_TR("Report", "Title, publisher"), {}, Align::Left, 2.6},
                     {TY_TR("Report", "Reference"), {}, Align::Left, 2.6},
                     {TY_TR("Report", "Date"), {}, Align::Left, 0.7},
                     {TY_TR("Report", "Kind"), {}, Align::Left, 0.8}};
    std::set<std::string> seen;
    for (const Record *record : records)
        for (const Source &source : record->sources)
            if (seen.insert(source.id + '\n' + source.title).second)
                table.rows.push_back(
                    {{words(source.id), words(source.publisher.empty() ? source.title : source.title + ", " + source.publisher),
                      words(source.reference), words(source.date), words(std::string(sourceKindKey(source.kind)))}});
    return table;
}

// What the sources of cost items say, once each, with the items they are of.
Table costSources(const Input &in)
{
    Table table;
    table.title = TY_TR("Report", "Sources of unit costs");
    table.columns = {{TY_TR("Report", "Source"), {}, Align::Left, 3.0}, {TY_TR("Report", "Items"), {}, Align::Left, 2.0}};
    std::vector<std::pair<std::string, std::vector<Text>>> bySource;
    const CostResult &cost = resultOf(in.study.cost);
    for (const auto *items : {&cost.capex, &cost.opex})
        for (const CostItem &item : *items) {
            if (item.source.empty())
                continue;
            auto at = std::find_if(bySource.begin(), bySource.end(), [&](const auto &s) { return s.first == item.source; });
            if (at == bySource.end())
                at = bySource.insert(bySource.end(), {item.source, {}});
            if (std::find(at->second.begin(), at->second.end(), item.label) == at->second.end())
                at->second.push_back(item.label);
        }
    for (const auto &[source, labels] : bySource) {
        Text list = labels.front();
        for (std::size_t i = 1; i < labels.size(); ++i)
            list = Text(TY_TR("Report", "%1, %2"), {list, labels[i]});
        table.rows.push_back({{source == "plan" ? Text(TY_TR("Report", "Input of the plan")) : words(source), list}});
    }
    return table;
}

} // namespace

Section assumptionsSection(const Input &in)
{
    Section section{"assumptions", TY_TR("Report", "Assumptions and sources"), {}};
    section.blocks.emplace_back(planTable(in));
    if (!in.plan.objects.empty())
        section.blocks.emplace_back(objectTable(in));
    if (Table costs = costSources(in); !costs.rows.empty())
        section.blocks.emplace_back(std::move(costs));
    const std::vector<const Record *> records = usedRecords(in.plan, in.study, in.catalogue);
    if (!records.empty()) {
        section.blocks.emplace_back(recordTable(in, records));
        section.blocks.emplace_back(sourceTable(records));
    }
    return section;
}

} // namespace tokenyard::report
