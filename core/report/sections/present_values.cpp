// SPDX-License-Identifier: Apache-2.0
#include "core/report/sections/present_values.h"

#include "core/report/sections/sections.h"
#include "core/study/finance/monthly_value.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

constexpr double teraTokens = 1e12;

// The kinds of amounts, in the order of their columns.
struct Kind {
    double Amounts::*amount;
    TextSource name, byMonth;
    const char *key; // of the table by month
    bool ofTokens = false, ifAny = false;
};
constexpr std::array kinds{Kind{&Amounts::electricity, TR("Electricity, real"), TR("Electricity by month, real"), "months-electricity"},
                           Kind{&Amounts::cost, TR("All cost, real"), TR("All cost by month, real"), "months-cost"},
                           Kind{&Amounts::tokens, TR("Tokens"), TR("Tokens by month"), "months-tokens", true},
                           Kind{&Amounts::cashFlow, TR("Cash flow, nominal"), TR("Cash flow by month, nominal"), "months-cash-flow"},
                           Kind{&Amounts::letting, TR("Let, real"), TR("Let by month, real"), "months-letting", false, true}};

std::vector<Kind> kindsOf(const std::vector<PresentMonth> &months)
{
    std::vector<Kind> shown;
    for (const Kind &kind : kinds)
        if (!kind.ifAny || std::any_of(months.begin(), months.end(), [&](const PresentMonth &m) { return m.flow.*kind.amount != 0.0; }))
            shown.push_back(kind);
    return shown;
}

void add(Amounts &sum, const Amounts &more)
{
    for (const Kind &kind : kinds)
        sum.*kind.amount += more.*kind.amount;
}

struct Year {
    int year = 0;
    Amounts flow, present;
    std::array<const PresentMonth *, 12> months{}; // null outside the account
};

std::vector<Year> yearsOf(const std::vector<PresentMonth> &months)
{
    std::vector<Year> years;
    for (const PresentMonth &month : months) {
        if (years.empty() || years.back().year != month.year)
            years.push_back({month.year, {}, {}, {}});
        add(years.back().flow, month.flow);
        add(years.back().present, month.present);
        years.back().months[std::size_t(month.month - 1)] = &month;
    }
    return years;
}

Text unitOf(const Kind &kind, const MoneyScale &scale) { return kind.ofTokens ? Text(TY_TR("Unit", "tn tokens")) : scale.symbol; }

Text textOf(const Kind &kind, const Amounts &amounts, const MoneyScale &scale)
{
    const double amount = amounts.*kind.amount;
    return words(kind.ofTokens ? tokensText(amount) : fixedMoney(Money::fromSi(amount), scale));
}

// The greatest figure of a table by month has six digits at most: twelve columns stand beside each other.
constexpr double mostDigits = 6.0;

double greatest(const Kind &kind, const std::vector<PresentMonth> &months)
{
    double most = 0.0;
    for (const PresentMonth &month : months)
        most = std::max(most, std::fabs(month.flow.*kind.amount));
    return most;
}

// One digit more than the years have, for twelve of them are added, if there is room.
MoneyScale scaleOfMonths(MoneyScale scale, double most)
{
    scale.step /= 10.0;
    ++scale.decimals;
    for (; scale.decimals > 0 && most > scale.step * std::pow(10.0, mostDigits); --scale.decimals)
        scale.step *= 10.0;
    return scale;
}

int tokenDecimals(double most)
{
    int decimals = 5;
    while (decimals > 0 && most / teraTokens * std::pow(10.0, decimals) > std::pow(10.0, mostDigits - 1.0))
        --decimals;
    return decimals;
}

Table monthTable(const Kind &kind, const std::vector<PresentMonth> &months, const MoneyScale &scale)
{
    const double most = greatest(kind, months);
    const MoneyScale fine = scaleOfMonths(scale, most);
    const int decimals = tokenDecimals(most);
    Table table;
    table.key = kind.key;
    table.title = Text(TR("%1, %2"), {Text(kind.byMonth), unitOf(kind, fine)});
    table.compact = true;
    table.columns = {{TR("Year"), {}, Align::Right}};
    for (int month = 1; month <= 12; ++month)
        table.columns.push_back({number(month, 0), {}, Align::Right});
    for (const Year &year : yearsOf(months)) {
        Row row{{words(std::to_string(year.year))}};
        for (const PresentMonth *month : year.months) {
            const double amount = month ? month->flow.*kind.amount : 0.0;
            row.cells.push_back(!month              ? Text{}
                                    : kind.ofTokens ? number(amount / teraTokens, decimals)
                                                    : words(fixedMoney(Money::fromSi(amount), fine)));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

std::string tokensText(double tokens) { return fixed(tokens / teraTokens, 3); }

std::vector<PresentMonth> presentMonths(const Input &in)
{
    const Finance &finance = *in.plan.finance;
    const int priceYear = in.plan.site->priceYear;
    const std::vector<FinanceMonth> &flows = resultOf(in.study.finance).months;
    const std::vector<double> inflation = inflationFactors(finance.inflation, priceYear, flows),
                              real = discountFactors(finance.realDiscount, priceYear, flows),
                              nominal = discountFactors(finance.nominalDiscount, priceYear, flows);
    std::vector<PresentMonth> months;
    for (std::size_t m = 0; m < flows.size(); ++m) {
        const FinanceMonth &f = flows[m];
        const Money cost = f.opex + f.rent + f.capex + f.acquisitionTax + f.refresh - f.grant - f.residual;
        const Amounts flow{.electricity = f.electricity.si() / inflation[m],
                           .cost = cost.si() / inflation[m],
                           .tokens = f.tokens.si(),
                           .cashFlow = f.cashFlow.si(),
                           .letting = f.letting.si() / inflation[m]};
        PresentMonth month{f.year, f.month, flow, flow};
        for (const Kind &kind : kinds)
            month.present.*kind.amount *= kind.amount == &Amounts::cashFlow ? nominal[m] : real[m];
        months.push_back(month);
    }
    return months;
}

Amounts presentSums(const std::vector<PresentMonth> &months)
{
    Amounts sums;
    for (const PresentMonth &month : months)
        add(sums, month.present);
    return sums;
}

Table presentTable(const Input &in, const std::vector<PresentMonth> &months, const MoneyScale &scale)
{
    Table table;
    table.key = "present-values";
    table.title = TR("Present values by year");
    table.columns = {{TR("Year"), {}, Align::Right}};
    Row total{{TR("Present value")}, RowStyle::Total};
    const std::vector<Kind> shown = kindsOf(months);
    const Amounts sums = presentSums(months);
    for (const Kind &kind : shown) {
        table.columns.push_back({kind.name, unitOf(kind, scale), Align::Right});
        table.columns.push_back({TR("its present value"), unitOf(kind, scale), Align::Right});
        total.cells.emplace_back();
        total.cells.push_back(textOf(kind, sums, scale));
    }
    for (const Year &year : yearsOf(months)) {
        Row row{{words(std::to_string(year.year))}};
        for (const Kind &kind : shown) {
            row.cells.push_back(textOf(kind, year.flow, scale));
            row.cells.push_back(textOf(kind, year.present, scale));
        }
        table.rows.push_back(std::move(row));
    }
    table.rows.push_back(std::move(total));
    table.note = Text(TR("All cost: opex, rent, capex with acquisition tax and refresh less grants and residual value, in won of the "
                         "middle of %1. Each month is discounted to the end of %1, whenever the spending begins: present value of a year "
                         "= Σ over its months of amount × (1 + rate)^(−n/12), n months after December %1; the real rate for real amounts "
                         "and tokens, the nominal rate for the cash flow."),
                      {std::to_string(in.plan.site->priceYear)});
    return table;
}

std::vector<Table> monthTables(const std::vector<PresentMonth> &months, const MoneyScale &scale)
{
    std::vector<Table> tables;
    for (const Kind &kind : kindsOf(months))
        tables.push_back(monthTable(kind, months, scale));
    return tables;
}

} // namespace tokenyard::report
