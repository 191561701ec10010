// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/incentives.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::finance_case {

namespace {

constexpr const char *payers[] = {"fed", "sta", "uti", "oth"};

void addAtOnce(CaseInputs &in, const std::string &name, double amount, Incentives &out)
{
    out.paid += amount;
    if (in.flag(name + "_tax_fed", true))
        out.taxedFederal += amount;
    if (in.flag(name + "_tax_sta", true))
        out.taxedState += amount;
    if (in.flag(name + "_deprbas_fed", false))
        out.reducesFederal += amount;
    if (in.flag(name + "_deprbas_sta", false))
        out.reducesState += amount;
}

// USD for each kWh: a value that escalates over a term, or the years' values.
Line production(CaseInputs &in, const std::string &name, double termYears, const Line &energy, bool roundedByMwh)
{
    const std::vector<double> amount = in.series(name + "_amount", std::vector<double>{0.0});
    const double term = in.number(name + "_term", termYears), growth = in.number(name + "_escal", 0.0) / 100.0;
    Line line(energy.size(), 0.0);
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (amount.size() > 1) {
            line[i] = i <= amount.size() ? amount[i - 1] * energy[i] : 0.0;
            continue;
        }
        const double each = amount[0] * std::pow(1.0 + growth, double(i) - 1.0);
        // The tax credit is rounded to a tenth of a cent (IRS Notice 2010-37): to whole dollars a MWh.
        line[i] = double(i) > term ? 0.0 : roundedByMwh ? energy[i] / 1000.0 * std::round(1000.0 * each) : each * energy[i];
    }
    return line;
}

void add(const Line &what, Line &to)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += what[i];
}

} // namespace

Incentives readIncentives(CaseInputs &in, int years, double cost, double capacity, const Line &energy)
{
    Incentives out;
    const std::size_t count = std::size_t(years) + 1;
    for (Line *line : {&out.production, &out.forDebt, &out.productionFederal, &out.productionState})
        line->assign(count, 0.0);
    for (const std::string payer : payers) {
        const std::string ibi = "ibi_" + payer, cbi = "cbi_" + payer, pbi = "pbi_" + payer;
        addAtOnce(in, ibi + "_amount", in.number(ibi + "_amount", 0.0), out);
        const double byCost = in.fraction(ibi + "_percent", 0.0) * cost;
        addAtOnce(in, ibi + "_percent", std::min(byCost, in.number(ibi + "_percent_maxvalue", 1e99)), out);
        const double byCapacity = 1000.0 * capacity * in.number(cbi + "_amount", 0.0);
        addAtOnce(in, cbi, std::min(byCapacity, in.number(cbi + "_maxvalue", 1e99)), out);
        const Line line = production(in, pbi, 0.0, energy, false);
        add(line, out.production);
        const bool federal = in.flag(pbi + "_tax_fed", true), state = in.flag(pbi + "_tax_sta", true);
        if (in.flag(pbi + "_for_ds", false)) {
            add(line, out.forDebt);
            continue;
        }
        if (federal)
            add(line, out.productionFederal);
        if (state)
            add(line, out.productionState);
    }
    out.creditFederal = production(in, "ptc_fed", 10.0, energy, true);
    out.creditState = production(in, "ptc_sta", 10.0, energy, true);
    return out;
}

} // namespace tokenyard::finance_case
