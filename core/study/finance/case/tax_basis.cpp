// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/tax_basis.h"

#include <algorithm>

namespace tokenyard::finance_case {

namespace {

constexpr const char *classNames[classCount] = {"macrs_5", "macrs_15", "sl_5", "sl_15", "sl_20", "sl_39", "custom"};
constexpr double defaultShares[classCount] = {89.0, 1.5, 0.0, 3.0, 3.0, 0.5, 0.0};

// Half-year convention; IRS Publication 946, tables, rounded as published.
const std::vector<double> macrs5{.2, .32, .192, .1152, .1152, .0576};
const std::vector<double> macrs15{.05, .095, .0855, .077, .0693, .0623, .059, .059, .0591, .059, .0591, .059, .0591, .059, .0591, .0295};
const std::vector<double> straight15{.0333, .0667, .0667, .0667, .0667, .0667, .0667, .0666,
                                     .0667, .0666, .0667, .0666, .0667, .0666, .0667, .0333};

std::vector<double> straight(int years)
{
    const double part = years == 39 ? 2.56410256410256e-2 : 1.0 / years;
    std::vector<double> out(std::size_t(years) + 1, part);
    out.front() = out.back() = 0.5 * part;
    return out;
}

Line fitted(const std::vector<double> &schedule, int years)
{
    Line line(std::size_t(years) + 1, 0.0);
    for (std::size_t i = 0; i < schedule.size() && i < std::size_t(years); ++i)
        line[i + 1] = schedule[i];
    return line;
}

std::vector<double> hundredths(std::vector<double> values)
{
    for (double &value : values)
        value *= 0.01;
    return values;
}

Government readGovernment(CaseInputs &in, const std::string &who, const Shares &shares, double reduction)
{
    const bool federal = who == "fed";
    Government out;
    const double bonus = in.fraction("depr_bonus_" + who, 0.0);
    const bool byShares = in.whole(federal ? "depr_fedbas_method" : "depr_stabas_method", 1.0, 0.0, 1.0) == 1;
    for (int k = 0; k < classCount; ++k) {
        const std::string name = classNames[k];
        out.reductionFraction[std::size_t(k)] = byShares ? shares[std::size_t(k)] : k == 0 ? 1.0 : 0.0;
        out.bonusFraction[std::size_t(k)] = in.flag("depr_bonus_" + who + "_" + name, k < 2) ? bonus : 0.0;
        out.qualifiesFraction[std::size_t(k)] = in.flag("depr_itc_" + who + "_" + name, k == 0) ? 1.0 : 0.0;
    }
    out.reduction = reduction;
    const std::string itc = "itc_" + who;
    out.creditAmount = in.series(itc + "_amount", std::vector<double>{0.0});
    out.creditFraction = hundredths(in.series(itc + "_percent", std::vector<double>{0.0}));
    out.creditMost = in.series(itc + "_percent_maxvalue", std::vector<double>{1e99});
    const auto reduces = [&](const char *kind, const char *whose) {
        return in.flag(itc + kind + "_deprbas_" + whose, federal) ? 1.0 : 0.0;
    };
    out.percentReducesFederal = reduces("_percent", "fed");
    out.percentReducesState = reduces("_percent", "sta");
    out.amountReducesFederal = reduces("_amount", "fed");
    out.amountReducesState = reduces("_amount", "sta");
    out.equipmentClass = in.whole("equip_reserve_depr_" + who, 0.0, 0.0, classCount - 1);
    return out;
}

// What a government's credit takes off the bases, and pays.
struct Credit {
    Shares percent{}, amount{}; // half of the credit, by class
    Line paid;
};

Credit creditOf(const Government &who, const Shares &allocated, int years)
{
    Credit out;
    out.paid.assign(std::size_t(years) + 1, 0.0);
    Shares qualifying{};
    double total = 0.0, byPercent = 0.0, byAmount = 0.0;
    for (std::size_t k = 0; k < classCount; ++k) {
        qualifying[k] = who.qualifiesFraction[k] * (allocated[k] - who.reductionFraction[k] * who.reduction);
        total += qualifying[k];
    }
    for (std::size_t i = 0; i < std::size_t(years); ++i) {
        const double most = i < who.creditMost.size() ? who.creditMost[i] : who.creditMost.back();
        const double percent = i < who.creditFraction.size() ? std::min(most, who.creditFraction[i] * total) : 0.0;
        const double amount = i < who.creditAmount.size() ? who.creditAmount[i] : 0.0;
        out.paid[i + 1] = percent + amount;
        byPercent += percent;
        byAmount += amount;
    }
    for (std::size_t k = 0; total > 0.0 && k < classCount; ++k) {
        out.percent[k] = who.qualifiesFraction[k] * (0.5 * qualifying[k] / total * byPercent);
        out.amount[k] = who.qualifiesFraction[k] * (0.5 * qualifying[k] / total * byAmount);
    }
    return out;
}

Line written(const TaxBasis &basis, const Government &who, const Shares &bases, int years, const std::vector<Line> &replaced)
{
    Line line(std::size_t(years) + 1, 0.0);
    for (std::size_t k = 0; k < classCount; ++k) {
        const double bonus = who.bonusFraction[k] * bases[k];
        for (std::size_t i = 1; i < line.size(); ++i)
            line[i] += basis.schedules[k][i] * (bases[k] - bonus);
        line[1] += bonus;
    }
    const Line &schedule = basis.schedules[std::size_t(who.equipmentClass)];
    for (const Line &equipment : replaced)
        for (std::size_t bought = 1; bought < line.size(); ++bought)
            for (std::size_t i = bought; equipment[bought] != 0.0 && i < line.size(); ++i)
                line[i] += equipment[bought] * schedule[i - bought + 1];
    return line;
}

} // namespace

TaxBasis readTaxBasis(CaseInputs &in, int years, double federalReduction, double stateReduction)
{
    TaxBasis out;
    for (std::size_t k = 0; k < classCount; ++k) {
        out.shareFraction[k] = in.fraction(std::string("depr_alloc_") + classNames[k] + "_percent", defaultShares[k]);
        out.totalFraction += out.shareFraction[k];
    }
    if (out.totalFraction > 1.0 + 1e-9)
        in.refuse("The shares depr_alloc_..._percent add up to more than 100 %");
    for (double &share : out.shareFraction)
        share = out.totalFraction > 0.0 ? share / out.totalFraction : 0.0;
    out.federal = readGovernment(in, "fed", out.shareFraction, federalReduction);
    out.state = readGovernment(in, "sta", out.shareFraction, stateReduction);
    const std::vector<double> custom = hundredths(in.series("depr_custom_schedule", std::vector<double>{0.0}));
    const std::vector<double> schedules[classCount] = {macrs5, macrs15, straight(5), straight15, straight(20), straight(39), custom};
    for (std::size_t k = 0; k < classCount; ++k)
        out.schedules[k] = fitted(schedules[k], years);
    return out;
}

Depreciation depreciate(const TaxBasis &basis, int years, double cost, const std::vector<Line> &replaced)
{
    Shares allocated{}, federal{}, state{};
    for (std::size_t k = 0; k < classCount; ++k)
        allocated[k] = basis.shareFraction[k] * (basis.totalFraction * cost);
    const Credit fed = creditOf(basis.federal, allocated, years), sta = creditOf(basis.state, allocated, years);
    for (std::size_t k = 0; k < classCount; ++k) {
        state[k] = allocated[k] - basis.state.reductionFraction[k] * basis.state.reduction
            - (basis.federal.percentReducesState * fed.percent[k] + basis.federal.amountReducesState * fed.amount[k]
               + basis.state.percentReducesState * sta.percent[k] + basis.state.amountReducesState * sta.amount[k]);
        federal[k] = allocated[k] - basis.federal.reductionFraction[k] * basis.federal.reduction
            - (basis.federal.percentReducesFederal * fed.percent[k] + basis.federal.amountReducesFederal * fed.amount[k]
               + basis.state.percentReducesFederal * sta.percent[k] + basis.state.amountReducesFederal * sta.amount[k]);
    }
    return {written(basis, basis.federal, federal, years, replaced), written(basis, basis.state, state, years, replaced), fed.paid,
            sta.paid};
}

} // namespace tokenyard::finance_case
