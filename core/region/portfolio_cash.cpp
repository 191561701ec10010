// SPDX-License-Identifier: Apache-2.0
#include "core/region/portfolio_cash.h"

#include "core/study/finance/exports.h"
#include "core/study/finance/finance_lines.h"
#include "core/what_if/on_threads.h"

#include <algorithm>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Portfolio", source)

void add(const Plan &plan, const FinanceResult &finance, double part, std::map<int, CashYear> &years)
{
    const std::vector<Money> exports = exportsByYear(plan, finance);
    for (std::size_t y = 0; y < finance.years.size(); ++y) {
        const FinanceYear &from = finance.years[y];
        CashYear &sum = years[from.year];
        sum.year = from.year;
        for (const FinanceLine &line : financeLines())
            sum.*line.amount += from.*line.amount * part;
        sum.tokens += from.tokens * part;
        sum.exports += exports[y] * part;
    }
}

// The NPV of a campus as it is built; nothing where one of its builds has none, and then why.
std::optional<Money> npvOf(const Campus &campus, const std::vector<Build> &builds, Text &why)
{
    Money sum;
    const auto add = [&](const Study &study, double part) {
        const KpiValue &npv = study.kpis[Kpi::Npv];
        if (npv.si)
            sum += Money::fromSi(*npv.si) * part;
        else
            why = study.finance->years.empty() ? Text(TR("It has no cash flow: %1"), {npv.reason}) : npv.reason;
        return npv.si.has_value();
    };
    if (builds.empty() && !add(*campus.study, 1.0))
        return std::nullopt;
    for (const Build &build : builds)
        if (build.study && !add(*build.study, build.part))
            return std::nullopt;
    return sum;
}

CampusCash valueOf(const Campus &campus, const std::vector<Build> &builds, int priceYear)
{
    CampusCash cash{campus.name, campus.plan.site->priceYear, {}, {}, {}};
    cash.npv = npvOf(campus, builds, cash.note);
    if (!cash.npv)
        return cash;
    cash.brought = *cash.npv * toPriceYear(campus, Kpi::Npv, priceYear);
    if (cash.priceYear != priceYear)
        cash.note = Text(TR("In prices of %1; its NPV is brought from the end of %1 to the end of %2 at its own %3 a year, amounts at its "
                            "inflation of %4."),
                         {std::to_string(cash.priceYear), std::to_string(priceYear), percent(campus.plan.finance->nominalDiscount),
                          percent(campus.plan.finance->inflation)});
    return cash;
}

// The plan without what a phase builds.
void leaveOut(Plan &plan, ObjectId phase)
{
    const auto its = [&](ObjectId of) {
        const Phase *found = plan.phase(of);
        return found && found->id == phase;
    };
    std::erase_if(plan.objects, [&](const Shared<Object> &o) { return its(o->phase); });
    std::erase_if(plan.feeds,
                  [&](const Shared<Feed> &f) { return its(f->phase) || !plan.object(f->from.object) || !plan.object(f->to.object); });
    std::erase_if(plan.phases, [&](const Shared<Phase> &p) { return p->id == phase; });
}

// The plan as the share `at` of each phase is built: the phase in the year in which so much of it has come.
Build buildAt(const Campus &campus, const std::vector<const Block *> &blocks, double at, double part)
{
    Build build{part, campus.plan, nullptr};
    for (const Block *block : blocks) {
        const auto come = std::find_if(block->arrivals.begin(), block->arrivals.end(),
                                       [&](const Arrival &arrival) { return block->partBy(arrival.year) > at; });
        if (come == block->arrivals.end())
            leaveOut(build.plan, block->phase);
        else
            for (Shared<Phase> &phase : build.plan.phases)
                if (phase->id == block->phase)
                    phase = phase.with([&](Phase &p) { p.year += come->year - block->planned; }); // its own delays stay on top
    }
    return build;
}

// Between two neighbouring parts no phase changes its year.
std::vector<Build> buildsOf(const Campus &campus, const std::vector<const Block *> &blocks)
{
    std::vector<double> turns{0.0, 1.0};
    bool asPlanned = true;
    for (const Block *block : blocks) {
        asPlanned = asPlanned && block->arrivals.size() == 1 && block->year == block->planned && block->partMissing() <= 0.0;
        for (const Arrival &arrival : block->arrivals)
            turns.push_back(std::min(1.0, block->partBy(arrival.year)));
    }
    std::vector<Build> builds;
    if (asPlanned)
        return builds;
    std::sort(turns.begin(), turns.end());
    constexpr double least = 1e-12; // of a campus: what rounding leaves between two sums of parts
    for (std::size_t i = 0; i + 1 < turns.size(); ++i)
        if (const double part = turns[i + 1] - turns[i]; part > least)
            builds.push_back(buildAt(campus, blocks, 0.5 * (turns[i] + turns[i + 1]), part));
    return builds;
}

} // namespace

std::vector<std::vector<Build>> buildsOf(const std::vector<Campus> &campuses, const std::vector<Block> &blocks)
{
    std::vector<std::vector<Build>> all(campuses.size());
    const auto study = [&](std::size_t i) {
        std::vector<const Block *> its;
        for (const Block &block : blocks)
            if (block.campus == i)
                its.push_back(&block);
        all[i] = buildsOf(campuses[i], its);
        Evaluator evaluator(campuses[i].catalogue); // of one campus: what the years do not change is computed once
        for (Build &build : all[i])
            if (!build.plan.phases.empty() || its.empty())
                build.study = evaluator.evaluate(build.plan);
        return true;
    };
    onThreads(campuses.size(), [&] { return study; });
    return all;
}

PortfolioCash cashOf(const std::vector<Campus> &campuses, const std::vector<std::vector<Build>> &builds)
{
    PortfolioCash cash;
    cash.priceYear = priceYearOf(campuses);
    std::map<int, CashYear> years;
    Money npv;
    bool whole = !campuses.empty();
    for (std::size_t i = 0; i < campuses.size(); ++i) {
        const std::vector<Build> none, &its = i < builds.size() ? builds[i] : none;
        if (its.empty())
            add(campuses[i].plan, *campuses[i].study->finance, 1.0, years);
        for (const Build &build : its)
            if (build.study)
                add(build.plan, *build.study->finance, build.part, years);
        cash.campuses.push_back(valueOf(campuses[i], its, cash.priceYear));
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

} // namespace tokenyard::region
