// SPDX-License-Identifier: Apache-2.0
#include "core/region/portfolio_cash.h"

#include "core/study/finance/finance_lines.h"

#include <algorithm>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Portfolio", source)

void add(const FinanceYear &from, std::map<int, CashYear> &years)
{
    CashYear &sum = years[from.year];
    sum.year = from.year;
    for (const FinanceLine &line : financeLines())
        sum.*line.amount += from.*line.amount;
    sum.tokens += from.tokens;
}

CampusCash valueOf(const Campus &campus, int priceYear)
{
    CampusCash cash{campus.name, campus.plan.site->priceYear, {}, {}, {}};
    const KpiValue &npv = campus.study->kpis[Kpi::Npv];
    if (!npv.si) {
        cash.note = campus.study->finance->years.empty() ? Text(TR("It has no cash flow: %1"), {npv.reason}) : npv.reason;
        return cash;
    }
    cash.npv = Money::fromSi(*npv.si);
    cash.brought = *cash.npv * toPriceYear(campus, Kpi::Npv, priceYear);
    if (cash.priceYear != priceYear)
        cash.note = Text(TR("In prices of %1; its NPV is brought from the end of %1 to the end of %2 at its own %3 a year, amounts at its "
                            "inflation of %4."),
                         {std::to_string(cash.priceYear), std::to_string(priceYear), percent(campus.plan.finance->nominalDiscount),
                          percent(campus.plan.finance->inflation)});
    return cash;
}

} // namespace

PortfolioCash cashOf(const std::vector<Campus> &campuses)
{
    PortfolioCash cash;
    cash.priceYear = priceYearOf(campuses);
    std::map<int, CashYear> years;
    Money npv;
    bool whole = !campuses.empty();
    for (const Campus &campus : campuses) {
        for (const FinanceYear &year : campus.study->finance->years)
            add(year, years);
        cash.campuses.push_back(valueOf(campus, cash.priceYear));
        whole = whole && cash.campuses.back().brought;
        npv += cash.campuses.back().brought.value_or(Money{});
    }
    if (whole)
        cash.npv = npv;
    Money sum;
    for (auto &[number, year] : years) {
        year.cumulated = sum += year.cashFlow; // a campus that has ended keeps what it has earned
        cash.years.push_back(year);
    }
    cash.note =
        Text(TR("Nominal money of each calendar year, the sum of the plans' own cash flows; NPV at the end of %1, each plan at its own "
                "rate."),
             {std::to_string(cash.priceYear)});
    return cash;
}

void addCash(const PortfolioCash &cash, std::vector<Year> &years)
{
    for (Year &year : years)
        for (const CashYear &of : cash.years) {
            if (of.year <= year.year)
                year.spentSoFar += of.spent();
            if (of.year != year.year)
                continue;
            year.sold = of.tokens;
            year.revenue = of.revenue;
            year.opex = of.opex + of.rent;
            year.spent = of.spent();
            year.cashFlow = of.cashFlow;
        }
}

std::vector<Campus> asBuilt(const std::vector<Campus> &campuses, const std::vector<Block> &blocks)
{
    std::vector<Campus> built;
    for (const Block &block : blocks) {
        if (block.year == block.planned)
            continue;
        if (built.empty())
            built = campuses;
        Campus &campus = built[block.campus];
        campus.study = nullptr;
        for (Shared<Phase> &phase : campus.plan.phases)
            if (phase->id == block.phase)
                phase = phase.with([&](Phase &p) { p.year = block.year; });
    }
    return built;
}

} // namespace tokenyard::region
