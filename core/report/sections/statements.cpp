// SPDX-License-Identifier: Apache-2.0
// Income statement and balance sheet by year, nominal: what a lender's adviser closes the cash flow with.
#include "core/report/sections/sections.h"

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

struct Line {
    TextSource label;
    Money (*of)(const FinanceYear &);
};

// What each line adds to the net income; they sum to it.
constexpr Line incomeLines[] = {
    {TR("Revenue"), [](const FinanceYear &y) { return y.revenue; }},
    {TR("Opex"), [](const FinanceYear &y) { return -y.opex; }},
    {TR("Rent"), [](const FinanceYear &y) { return -y.rent; }},
    {TR("Depreciation"), [](const FinanceYear &y) { return -y.depreciation; }},
    {TR("Interest"), [](const FinanceYear &y) { return y.interestBuilt - y.interest - y.amortisation; }},
    {TR("Grant, sale"), [](const FinanceYear &y) { return y.grantReleased + y.residual - y.bookSold; }},
    {TR("Tax"), [](const FinanceYear &y) { return -y.leveredTax; }},
};
constexpr Line assetLines[] = {
    {TR("Fixed assets"), [](const FinanceYear &y) { return y.balance.fixedAssets + y.balance.financingCost; }},
    {TR("Receivables"), [](const FinanceYear &y) { return y.balance.receivables; }},
    {TR("VAT to come"), [](const FinanceYear &y) { return y.balance.vatReceivable; }},
    {TR("Reserve"), [](const FinanceYear &y) { return y.balance.reserve; }},
};
constexpr Line fundLines[] = {
    {TR("Debt"), [](const FinanceYear &y) { return y.balance.debt; }},
    {TR("Grants"), [](const FinanceYear &y) { return y.balance.deferredGrant; }},
    {TR("Paid in"), [](const FinanceYear &y) { return y.balance.paidIn; }},
    {TR("Retained"), [](const FinanceYear &y) { return y.balance.retained; }},
};

MoneyScale scaleOf(const Input &in, const FinanceResult &finance)
{
    std::vector<double> amounts;
    for (const FinanceYear &year : finance.years)
        for (Money money : {year.revenue, year.netIncome, year.balance.assets()})
            amounts.push_back(money.si());
    return moneyScale(in.language, amounts);
}

// What takes the rounding: the lines beside it stand in the cash flow too. Not of cash, or what the funds end with.
constexpr std::size_t depreciation = 3, fixedAssets = 0, retained = 3;

// The lines of a year as whole steps of the last digit that add up to `total`.
void addCells(Row &row, std::span<const Line> lines, std::size_t rest, const FinanceYear &year, std::int64_t total, const MoneyScale &scale)
{
    std::vector<double> parts;
    for (const Line &line : lines)
        parts.push_back(line.of(year).si() / scale.step);
    for (std::int64_t steps : roundedButOne(parts, total, rest))
        row.cells.push_back(words(fixedSteps(steps, scale.decimals)));
    row.cells.push_back(words(fixedSteps(total, scale.decimals)));
}

void addColumns(Table &table, std::span<const Line> lines, TextSource total, const MoneyScale &scale)
{
    for (const Line &line : lines)
        table.columns.push_back({line.label, scale.symbol, Align::Right});
    table.columns.push_back({total, scale.symbol, Align::Right});
}

} // namespace

Table incomeTable(const Input &in, const FinanceResult &finance)
{
    const MoneyScale scale = scaleOf(in, finance);
    Table table;
    table.key = "income";
    table.title = TR("Income by year");
    table.columns = {{TR("Year"), {}, Align::Right}};
    addColumns(table, incomeLines, TR("Net income"), scale);
    for (const FinanceYear &year : finance.years) {
        Row row{{words(std::to_string(year.year))}};
        addCells(row, incomeLines, depreciation, year, wholeSteps(year.netIncome.si() / scale.step), scale);
        table.rows.push_back(std::move(row));
    }
    table.note =
        TR("Nominal. Interest holds the fee and the interest during construction as they are written off; the last year sells what is "
           "left. Rounded so that each year's lines add up to its net income.");
    return table;
}

Table balanceTable(const Input &in, const FinanceResult &finance)
{
    const MoneyScale scale = scaleOf(in, finance);
    Table table;
    table.title = TR("Balance sheet at the end of each year");
    table.columns = {{TR("Year"), {}, Align::Right}};
    addColumns(table, assetLines, TR("Assets"), scale);
    addColumns(table, fundLines, TR("Liabilities and equity"), scale);
    for (const FinanceYear &year : finance.years) {
        Row row{{words(std::to_string(year.year))}};
        const std::int64_t total = wholeSteps(year.balance.assets().si() / scale.step);
        addCells(row, assetLines, fixedAssets, year, total, scale);
        addCells(row, fundLines, retained, year, total, scale);
        table.rows.push_back(std::move(row));
    }
    table.note = TR("Nominal. All cash is paid out to the owners or called from them. Fixed assets hold the fee and the interest during "
                    "construction that are not yet written off. Rounded so that both sides are equal.");
    return table;
}

} // namespace tokenyard::report
