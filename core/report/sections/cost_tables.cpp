// SPDX-License-Identifier: Apache-2.0
// Cost tables that add up: items in groups with subtotals, shares by largest remainder.
#include "core/report/priced_item.h"
#include "core/report/sections/sections.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

struct Rounded {
    std::vector<std::int64_t> amounts, shares; // of the items, in steps of the money scale and of 0.1 %
};

Rounded roundItems(const std::vector<CostItem> &items, double step)
{
    std::vector<double> parts;
    for (const CostItem &item : items)
        parts.push_back(item.base.si() / step);
    return {roundedToSum(parts), sharesOfSum(parts)};
}

// Group keys in order of their first item.
std::vector<std::string> groupsOf(const std::vector<CostItem> &items)
{
    std::vector<std::string> keys;
    for (const CostItem &item : items)
        if (std::find(keys.begin(), keys.end(), item.group) == keys.end())
            keys.push_back(item.group);
    return keys;
}

Text shareText(std::int64_t steps) { return words(fixedSteps(steps, 1)); }

struct Sum {
    std::int64_t amount = 0, share = 0;
};

Row itemRow(const Input &in, const MoneyScale &scale, const CostItem &item, std::int64_t amount, std::int64_t share)
{
    const Phase *phase = item.phase && in.plan.phases.size() > 1 ? in.plan.phase(item.phase) : nullptr;
    const Text label = phase ? Text(TY_TR("Report", "%1, %2"), {item.label, phase->name}) : item.label;
    PricedItem priced = pricedItem(item, scale);
    return {{label, std::move(priced.quantity), std::move(priced.unit), words(fixedMoney(item.low, scale)),
             words(fixedSteps(amount, scale.decimals)), words(fixedMoney(item.high, scale)), shareText(share)}};
}

} // namespace

MoneyScale costScale(const Input &in, const std::vector<CostItem> &items)
{
    std::vector<double> amounts;
    for (const CostItem &item : items)
        amounts.push_back(item.base.si());
    return moneyScale(in.language, amounts);
}

Table costTable(const Input &in, const std::vector<CostItem> &items, std::string key, Text title, Text total)
{
    const MoneyScale scale = costScale(in, items);
    const Rounded rounded = roundItems(items, scale.step);
    Table table;
    table.key = std::move(key);
    table.title = std::move(title);
    table.columns = {{TY_TR("Report", "Item"), {}, Align::Left, 3.0},       {TY_TR("Report", "Quantity"), {}, Align::Right},
                     {TY_TR("Report", "Unit"), {}, Align::Left, 0.8},       {TY_TR("Report", "Low"), scale.symbol, Align::Right},
                     {TY_TR("Report", "Base"), scale.symbol, Align::Right}, {TY_TR("Report", "High"), scale.symbol, Align::Right},
                     {TY_TR("Report", "Share"), words("%"), Align::Right}};
    for (std::size_t i = 3; i < table.columns.size(); ++i) // with the quantity beside them they tell the unit price
        table.columns[i].price = true;
    Sum all;
    for (const std::string &group : groupsOf(items)) {
        Sum sum;
        std::vector<Row> rows;
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].group == group) {
                rows.push_back(itemRow(in, scale, items[i], rounded.amounts[i], rounded.shares[i]));
                sum = {sum.amount + rounded.amounts[i], sum.share + rounded.shares[i]};
            }
        if (rows.size() == 1 && rows.front().cells.front() == groupLabel(group)) { // the item says it all
            table.rows.push_back(std::move(rows.front()));
            table.rows.back().style = RowStyle::Group;
            if (in.settings.pricesRedacted) // the sum of a group stays, so its quantity goes
                table.rows.back().cells[1] = table.rows.back().cells[2] = {};
        } else {
            table.rows.push_back({{groupLabel(group), {}, {}, {}, words(fixedSteps(sum.amount, scale.decimals)), {}, shareText(sum.share)},
                                  RowStyle::Group});
            table.rows.insert(table.rows.end(), rows.begin(), rows.end());
        }
        all = {all.amount + sum.amount, all.share + sum.share};
    }
    table.rows.push_back(
        {{std::move(total), {}, {}, {}, words(fixedSteps(all.amount, scale.decimals)), {}, shareText(all.share)}, RowStyle::Total});
    table.note = Text(
        TY_TR("Report", "%1 Low and high are of each item; they do not all occur together, so the band of the total is not their sum."),
        {Text(addsUpNote)});
    return table;
}

Table costSummaryTable(const Input &in, const std::vector<CostItem> &items, Text title, Text total)
{
    const MoneyScale scale = costScale(in, items);
    const Rounded rounded = roundItems(items, scale.step);
    Table table;
    table.title = std::move(title);
    table.columns = {{{}, {}, Align::Left, 3.0}, {{}, scale.symbol, Align::Right}, {{}, words("%"), Align::Right}};
    Sum all;
    for (const std::string &group : groupsOf(items)) {
        Sum sum;
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].group == group)
                sum = {sum.amount + rounded.amounts[i], sum.share + rounded.shares[i]};
        table.rows.push_back({{groupLabel(group), words(fixedSteps(sum.amount, scale.decimals)), shareText(sum.share)}});
        all = {all.amount + sum.amount, all.share + sum.share};
    }
    table.rows.push_back({{std::move(total), words(fixedSteps(all.amount, scale.decimals)), shareText(all.share)}, RowStyle::Total});
    table.note = addsUpNote;
    return table;
}

} // namespace tokenyard::report
