// SPDX-License-Identifier: Apache-2.0
// Assumptions register: every input of the plan from its field table, unit prices, and the records used in words; all cite one
// numbered list of sources.
#include "core/catalogue/schema/record_schema.h"
#include "core/plan/part_table.h"
#include "core/report/priced_item.h"
#include "core/report/record_words.h"
#include "core/report/redaction.h"
#include "core/report/sections/register_values.h"
#include "core/report/source_words.h"
#include "core/report/used_records.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace tokenyard::report {

namespace {

constexpr std::size_t mostValues = 4;  // of a field over the objects of a kind; more are given as their number
constexpr std::size_t mostBeside = 18; // rows, about, of a piece of a table in two columns

Table registerTable(Text title)
{
    Table table;
    table.title = std::move(title);
    table.compact = true;
    table.columns = {{TY_TR("Report", "Input"), {}, Align::Left, 1.6}, {TY_TR("Report", "Value"), {}, Align::Right},
                     {TY_TR("Report", "Unit"), {}, Align::Left, 0.8},  {TY_TR("Report", "Low"), {}, Align::Right},
                     {TY_TR("Report", "High"), {}, Align::Right},      {TY_TR("Report", "Source"), {}, Align::Left, 2.6}};
    return table;
}

// Empty texts are not listed, and a name is already the heading of its group.
template <class Part>
bool isUnset(const Field<Part> &field, const Part &part)
{
    const FieldValue value = field.get(part);
    const auto *text = std::get_if<std::string>(&value);
    return text && (text->empty() || std::string_view(field.key) == "name");
}

// The register in two tables: what the planner set, or what has a range or a source; and what every new plan has.
struct Register {
    Table inputs, plain;
};

void addGroup(Table &table, const Text &group, std::vector<Row> rows)
{
    if (rows.empty())
        return;
    table.rows.push_back({{group}, RowStyle::Group});
    std::move(rows.begin(), rows.end(), std::back_inserter(table.rows));
}

// Where the window edits the field.
template <class Part>
std::string inputTarget(const Part &part, const char *key)
{
    const PartRef ref = rowOf<Part>().refOf(part);
    return "input:" + ref.part + ':' + std::to_string(ref.id.value) + ':' + key;
}

template <class Part>
void addPart(Register &all, const Input &in, const Text &group, std::span<const Field<Part>> fields, const Part &part,
             const std::vector<FieldNote> &notes)
{
    std::vector<Row> inputs, plain;
    for (const Field<Part> &field : fields) {
        if (field.hidden || isUnset(field, part))
            continue;
        RegisterRow row = registerRow(in, field, part, notes);
        if (in.settings.pricesRedacted && field.unit.dimension.money != 0)
            row = {row.label, withheld(), row.unit, {}, {}, {}, row.plain};
        const bool isPlain = row.plain;
        std::vector<Row> &rows = isPlain ? plain : inputs;
        rows.push_back(isPlain ? Row{{row.label, row.value, row.unit}}
                               : Row{{row.label, row.value, row.unit, row.low, row.high, row.source}});
        rows.back().links.push_back({1, inputTarget(part, field.key)});
    }
    addGroup(all.inputs, group, std::move(inputs));
    addGroup(all.plain, group, std::move(plain));
}

// The first service in full, each other one only where it differs from the first.
void addServices(Register &all, const Input &in)
{
    const Service *first = nullptr;
    for (const auto &service : in.plan.services) {
        if (!first) {
            addPart(all, in, Text(TY_TR("Report", "Service %1"), {service->name}), serviceFields(), *service, service->notes);
            first = &*service;
            continue;
        }
        Table &table = all.inputs;
        table.rows.push_back(
            {{Text(TY_TR("Report", "Service %1, where it differs from %2"), {service->name, first->name})}, RowStyle::Group});
        for (const Field<Service> &field : serviceFields()) {
            const auto noteOf = [&](const Service &s) {
                const auto at = std::find_if(s.notes.begin(), s.notes.end(), [&](const FieldNote &n) { return n.key == field.key; });
                return at == s.notes.end() ? FieldNote{} : *at;
            };
            if (isUnset(field, *service) || (field.get(*service) == field.get(*first) && noteOf(*service) == noteOf(*first)))
                continue;
            RegisterRow row = registerRow(in, field, *service, service->notes);
            table.rows.push_back({{row.label, row.value, row.unit, row.low, row.high, row.source}});
        }
    }
}

Register planRegister(const Input &in)
{
    const Plan &plan = in.plan;
    Register table{registerTable(TY_TR("Report", "Inputs of the plan")), {}};
    table.plain.title = TY_TR("Report", "Inputs as in a new plan, taken as exact");
    table.plain.compact = true;
    table.plain.columns = {{TY_TR("Report", "Input"), {}, Align::Left, 2.2},
                           {TY_TR("Report", "Value"), {}, Align::Right},
                           {TY_TR("Report", "Unit"), {}, Align::Left, 0.8}};
    addPart(table, in, TY_TR("Report", "Site"), siteFields(), *plan.site, plan.site->notes);
    addServices(table, in);
    addPart(table, in, TY_TR("Report", "Power"), powerFields(), *plan.power, plan.power->notes);
    addPart(table, in, TY_TR("Report", "Cooling"), coolingFields(), *plan.cooling, plan.cooling->notes);
    addPart(table, in, TY_TR("Report", "Energy supply"), supplyFields(), *plan.supply, plan.supply->notes);
    addPart(table, in, TY_TR("Report", "Cost basis"), costFields(), *plan.cost, plan.cost->notes);
    addPart(table, in, TY_TR("Report", "Finance"), financeFields(), *plan.finance, plan.finance->notes);
    for (const auto &phase : plan.phases)
        addPart(table, in, words(phase->name), phaseFields(), *phase, {});
    table.inputs.note =
        TY_TR("Report", "Low and high are the values the bands are computed with; an input without them is taken as exact.");
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
            table.rows.push_back({{Text(field.label),
                                   Text(TY_TR("Report", "%1 values"), {count(double(values.size()))}),
                                   unitWords(printedUnit(field.unit, in.language)),
                                   {}}});
            continue;
        }
        for (const auto &[value, times] : values)
            table.rows.push_back({{Text(field.label), fieldValueText(in, field.kind, field.choices, field.recordKind, field.unit, value),
                                   unitWords(printedUnit(field.unit, in.language)), number(times, 0)}});
    }
}

Table objectTable(const Input &in)
{
    Table table;
    table.compact = true;
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

// A long group names itself again after every few rows, so that it can be cut there.
void repeatGroups(Table &table)
{
    std::vector<Row> rows;
    std::size_t group = 0, since = 0;
    for (Row &row : table.rows) {
        if (row.style == RowStyle::Group) {
            group = rows.size();
            since = 0;
        } else if (++since > mostBeside / 2 && rows[group].style == RowStyle::Group) {
            rows.push_back(Row(rows[group]));
            since = 1;
        }
        rows.push_back(std::move(row));
    }
    table.rows = std::move(rows);
}

// The rows from `first` to before `last` side by side, cut between two groups; whole where there is but one.
Block besideEachOther(const Table &table, std::size_t first, std::size_t last)
{
    const std::size_t middle = first + (last - first) / 2;
    std::size_t cut = last;
    for (std::size_t i = first + 1; i < last; ++i) {
        const auto off = [middle](std::size_t at) { return at > middle ? at - middle : middle - at; };
        if (table.rows[i].style == RowStyle::Group && off(i) < off(cut))
            cut = i;
    }
    const auto part = [&](std::size_t from, std::size_t to) {
        Table rows = table;
        rows.rows.clear();
        const Row *group = nullptr; // one that names itself again within a part was not cut there
        for (std::size_t i = from; i < to; ++i) {
            const bool heads = table.rows[i].style == RowStyle::Group;
            if (!heads || !group || group->cells != table.rows[i].cells)
                rows.rows.push_back(table.rows[i]);
            if (heads)
                group = &table.rows[i];
        }
        rows.numbered = from == 0;
        if (from > 0)
            rows.title = Text(TY_TR("Report", "%1, continued"), {table.title});
        return rows;
    };
    if (cut == last)
        return part(first, last);
    return Pair{{part(first, cut)}, {part(cut, last)}};
}

// A narrow table in two columns: pieces of whole groups, small enough to fill pages.
void addInColumns(Table table, Section &section)
{
    const Text note = std::exchange(table.note, Text());
    repeatGroups(table);
    std::size_t first = 0;
    for (std::size_t i = 1; i <= table.rows.size(); ++i)
        if (i == table.rows.size() || (table.rows[i].style == RowStyle::Group && i - first >= mostBeside)) {
            section.blocks.push_back(besideEachOther(table, first, i));
            first = i;
        }
    if (!note.empty())
        section.blocks.emplace_back(Paragraph{note, true});
}

// What is cited and where it is described.
Row cited(std::vector<Text> cells, const std::vector<Source> &sources, SourceList &list)
{
    Row row{std::move(cells)};
    row.cells.push_back(words(list.citation(sources)));
    if (!sources.empty())
        row.links.push_back({row.cells.size() - 1, SourceList::anchor(list.numberOf(sources.front()))});
    return row;
}

// Price of one unit of the item's quantity: won, or per cent of a value in won.
Row priceRow(const Input &in, const CostItem &item, const MoneyScale &scale, SourceList &list)
{
    const Record *record = priceRecordOf(in, item);
    PricedItem priced = pricedItem(item, scale);
    return cited({item.label, std::move(priced.low), std::move(priced.price), std::move(priced.high), std::move(priced.priceUnit)},
                 record ? record->sources : std::vector<Source>{}, list);
}

Table priceTable(const Input &in, SourceList &list)
{
    Table table;
    table.compact = true;
    table.title = TY_TR("Report", "Unit prices");
    table.columns = {{TY_TR("Report", "Item"), {}, Align::Left, 2.4}, {TY_TR("Report", "Low"), {}, Align::Right},
                     {TY_TR("Report", "Base"), {}, Align::Right},     {TY_TR("Report", "High"), {}, Align::Right},
                     {TY_TR("Report", "Unit"), {}, Align::Left, 2.0}, {TY_TR("Report", "Source"), {}, Align::Left, 0.5}};
    table.key = "unit-prices";
    const CostResult &cost = resultOf(in.study.cost);
    for (const auto *items : {&cost.capex, &cost.opex}) {
        const MoneyScale scale = costScale(in, *items);
        for (const CostItem &item : *items)
            if (item.quantityCount > 0.0 && !item.quantityUnit.empty() && item.quantityUnit != "%")
                if (Row row = priceRow(in, item, scale, list); table.rows.empty() || table.rows.back().cells != row.cells)
                    table.rows.push_back(std::move(row)); // the same rack in two phases once
    }
    table.note = Text(TY_TR("Report",
                            "Won of %1 with the plan's price factors, dollars at the exchange rate of the records. Times the quantities "
                            "of the cost tables they give the amounts there. [n]: number in the list of sources."),
                      {std::to_string(in.plan.site->priceYear)});
    return table;
}

// The exchange rate and what else turns prices of records into the plan's.
void addPriceBasis(const Input &in, std::vector<const Record *> &records)
{
    for (const char *kind : {"exchange", "cost-basis"})
        for (const Record &record : in.catalogue.set(kind).records)
            if (std::find(records.begin(), records.end(), &record) == records.end())
                records.push_back(&record);
}

// What the record's figures rest on; arithmetic on the record itself cites nobody.
std::vector<Source> citedSources(const std::vector<const Record *> &records)
{
    std::vector<Source> sources;
    for (const Record *record : records)
        for (const Source &source : record->sources)
            if (source.id != "derived" && std::find(sources.begin(), sources.end(), source) == sources.end())
                sources.push_back(source);
    return sources;
}

// One row for all records of a kind: their values are in the catalogue, their sources here.
Row kindRow(const RecordSet &set, SourceList &list)
{
    std::vector<const Record *> records;
    for (const Record &record : set.records)
        records.push_back(&record);
    const RecordSchema *schema = findSchema(set.kind);
    return cited({schema ? Text(schema->label) : words(set.kind), Text(TY_TR("Report", "%1 records"), {count(double(records.size()))})},
                 citedSources(records), list);
}

Table recordTable(const Input &in, const std::vector<const Record *> &records, SourceList &list)
{
    Table table;
    table.compact = true;
    table.title = TY_TR("Report", "Records used");
    table.columns = {{TY_TR("Report", "Record"), {}, Align::Left, 1.2},
                     {TY_TR("Report", "Values that bear on the figures (low to high)"), {}, Align::Left, 4.0},
                     {TY_TR("Report", "Source"), {}, Align::Left, 0.8}};
    table.columns[1].price = true; // many are prices
    for (const Record *record : records) {
        Text values = recordSummary(*record);
        if (values.empty()) // schedules and coefficients
            values = TY_TR("Report", "In the catalogue");
        table.rows.push_back(cited({record->name(), std::move(values)}, citedSources({record}), list));
    }
    for (const char *kind : sharedKinds)
        if (const RecordSet &set = in.catalogue.set(kind); !set.records.empty())
            table.rows.push_back(kindRow(set, list));
    return table;
}

TextSource sourceKindWords(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Datasheet: return TY_TR("SourceKind", "Data sheet");
    case SourceKind::Standard: return TY_TR("SourceKind", "Standard or law");
    case SourceKind::Measured: return TY_TR("SourceKind", "Measured");
    case SourceKind::Announced: return TY_TR("SourceKind", "Announced");
    case SourceKind::Derived: return TY_TR("SourceKind", "Derived");
    case SourceKind::Estimate: break;
    }
    return TY_TR("SourceKind", "Estimate");
}

// The first address in the words, whole; "" if there is none.
std::string addressIn(const std::string &words)
{
    const std::size_t start = words.find("http");
    if (start == std::string::npos || words.compare(start, 8, "https://") * words.compare(start, 7, "http://") != 0)
        return {};
    return words.substr(start, words.find_first_of(" ,;)", start) - start);
}

Table sourceTable(const SourceList &list)
{
    Table table;
    table.compact = true;
    table.title = TY_TR("Report", "Sources");
    table.columns = {{TY_TR("Report", "No."), {}, Align::Right},
                     {TY_TR("Report", "Title, publisher, reference, date"), {}, Align::Left, 5.0},
                     {TY_TR("Report", "Kind"), {}, Align::Left, 0.6}};
    for (std::size_t i = 0; i < list.all().size(); ++i) {
        const Source &source = list.all()[i];
        Row row{{number(double(i) + 1, 0), citationText(source), Text(sourceKindWords(source.kind))}};
        row.anchor = SourceList::anchor(int(i) + 1);
        if (const std::string address = addressIn(source.reference); !address.empty())
            row.links.push_back({1, address});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Section assumptionsSection(const Input &in)
{
    Section section{"assumptions", TY_TR("Report", "Assumptions and sources"), {}};
    SourceList sources;
    Register inputs = planRegister(in);
    section.blocks.emplace_back(std::move(inputs.inputs));
    addInColumns(std::move(inputs.plain), section);
    if (!in.plan.objects.empty())
        addInColumns(objectTable(in), section);
    if (Table prices = priceTable(in, sources); !prices.rows.empty() && !in.settings.pricesRedacted)
        section.blocks.emplace_back(std::move(prices));
    std::vector<const Record *> records = usedRecords(in.plan, in.study, in.catalogue);
    addPriceBasis(in, records);
    if (Table used = recordTable(in, records, sources); !used.rows.empty())
        section.blocks.emplace_back(std::move(used));
    if (!sources.all().empty())
        section.blocks.emplace_back(sourceTable(sources));
    return section;
}

} // namespace tokenyard::report
