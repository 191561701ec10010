// SPDX-License-Identifier: Apache-2.0
// Bill of materials: the equipment that is drawn, and every cost item by discipline with quantity, unit price and amount. It adds up to
// the capex.
#include "core/report/priced_item.h"
#include "core/report/sections/sections.h"

#include <algorithm>
#include <map>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

struct Lot {
    int objects = 0, units = 0;
};

// Units of each record that stand on the site, by kind of object.
Table equipmentTable(const Input &in)
{
    std::map<std::pair<ObjectKind, RecordId>, Lot> lots;
    std::map<std::pair<ObjectKind, RecordId>, const char *> kinds;
    for (const auto &object : in.plan.objects)
        if (const auto equipment = unitsOf(*object)) {
            const std::pair key{object->kind(), equipment->model};
            ++lots[key].objects;
            lots[key].units += equipment->units;
            kinds[key] = equipment->records;
        }
    std::map<RecordId, int> racks;
    for (const HallCount &hall : resultOf(in.study.layout).halls)
        racks[hall.rack] += hall.racks;
    Table table;
    table.compact = true;
    table.title = TR("Equipment that is drawn");
    table.columns = {{TR("Kind"), {}, Align::Left, 1.4},
                     {TR("Model"), {}, Align::Left, 2.4},
                     {TR("Places"), {}, Align::Right},
                     {TR("Units"), {}, Align::Right},
                     {TR("Rating of a unit"), {}, Align::Left, 1.0}};
    for (const auto &[rack, racksCount] : racks)
        if (!rack.empty())
            table.rows.push_back({{TR("GPU racks"), recordName(in, "racks", rack), {}, number(racksCount, 0), {}}});
    for (const auto &[key, lot] : lots) {
        const Record *record = in.catalogue.find(kinds[key], key.second);
        const RecordValue *capacity = record ? record->find("capacity") : nullptr;
        table.rows.push_back(
            {{Text(kindInfo(key.first).label), recordName(in, kinds[key], key.second), number(lot.objects, 0), number(lot.units, 0),
              capacity && capacity->si ? Text(TR("%1"), {Measure{*capacity->si, capacity->unit, 4}}) : none()}});
    }
    return table;
}

// Runs of cable and pipe by kind of feed.
Table feedTable(const Input &in)
{
    std::map<FeedKind, std::pair<int, double>> runs;
    for (const FeedRun &run : resultOf(in.study.layout).feeds) {
        const Feed *feed = in.plan.feed(run.feed);
        ++runs[run.kind].first;
        runs[run.kind].second += run.length.si() * double(feed ? feed->circuits : 1);
    }
    Table table;
    table.compact = true;
    table.title = TR("Feeds that are drawn");
    table.columns = {
        {TR("Kind"), {}, Align::Left, 2.0}, {TR("Runs"), {}, Align::Right}, {TR("Length, circuits counted"), words("m"), Align::Right}};
    for (const auto &[kind, run] : runs)
        table.rows.push_back({{feedKindChoices()[std::size_t(kind)].label, number(run.first, 0), number(run.second, 0)}});
    return table;
}

std::vector<std::string> disciplinesOf(const std::vector<CostItem> &items)
{
    std::vector<std::string> keys;
    for (const CostItem &item : items)
        if (std::find(keys.begin(), keys.end(), item.group) == keys.end())
            keys.push_back(item.group);
    return keys;
}

Table billTable(const Input &in, const std::vector<CostItem> &items)
{
    const MoneyScale scale = costScale(in, items);
    std::vector<double> parts;
    for (const CostItem &item : items)
        parts.push_back(item.base.si() / scale.step);
    const std::vector<std::int64_t> steps = roundedToSum(parts);
    Table table;
    table.key = "bill-of-materials";
    table.title = TR("Bill of materials by discipline");
    table.columns = {{TR("Item"), {}, Align::Left, 3.0},
                     {TR("Quantity"), {}, Align::Right},
                     {TR("Unit"), {}, Align::Left, 0.8},
                     {TR("Unit price"), TY_TR("Unit", "KRW"), Align::Right},
                     {TR("Amount"), scale.symbol, Align::Right}};
    table.columns[3].price = table.columns[4].price = true;
    std::int64_t all = 0;
    for (const std::string &group : disciplinesOf(items)) {
        std::int64_t sum = 0;
        std::vector<Row> rows;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].group != group)
                continue;
            const PricedItem priced = pricedItem(items[i], scale);
            const Phase *phase = items[i].phase && in.plan.phases.size() > 1 ? in.plan.phase(items[i].phase) : nullptr;
            rows.push_back({{phase ? Text(TR("%1, %2"), {items[i].label, phase->name}) : items[i].label,
                             priced.quantity.empty() ? none() : priced.quantity, priced.unit, priced.price.empty() ? none() : priced.price,
                             words(fixedSteps(steps[i], scale.decimals))}});
            sum += steps[i];
        }
        all += sum;
        table.rows.push_back({{groupLabel(group), {}, {}, {}, words(fixedSteps(sum, scale.decimals))}, RowStyle::Group});
        table.rows.insert(table.rows.end(), rows.begin(), rows.end());
    }
    table.rows.push_back({{TR("Total capex"), {}, {}, {}, words(fixedSteps(all, scale.decimals))}, RowStyle::Total});
    table.note = Text(TR("%1 Prices without VAT in won of %2; amounts without a price are shares of other items or typed."),
                      {Text(addsUpNote), std::to_string(in.plan.site->priceYear)});
    return table;
}

} // namespace

Section billOfMaterialsSection(const Input &in)
{
    Section section{"bom", TR("Bill of materials"), {}};
    const CostResult &cost = resultOf(in.study.cost);
    if (cost.capex.empty())
        section.blocks.emplace_back(Paragraph{kpiReason(in.study.kpis[Kpi::CapexTotal]), true});
    else
        section.blocks.emplace_back(billTable(in, cost.capex));
    if (Table equipment = equipmentTable(in); !equipment.rows.empty())
        section.blocks.emplace_back(std::move(equipment));
    if (Table feeds = feedTable(in); !feeds.rows.empty())
        section.blocks.emplace_back(std::move(feeds));
    return section;
}

} // namespace tokenyard::report
