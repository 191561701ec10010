// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/absorption.h"

#include "core/base/unit.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

constexpr double rounding = 1e-6; // kW

// One hour: electricity saved, heat taken, cold made, kW.
struct Carried {
    double saved = 0.0, heat = 0.0, cold = 0.0;
    bool isShort = false; // heat lets them carry less than they could
};

Carried carriedIn(std::size_t hour, const OwnPower &own, const own::Dispatch &dispatch, const CoolingResult &cooling)
{
    Carried out;
    double left = cooling.cold[int(hour)].in(units::kW);
    const double perCold = left > 0.0 ? cooling.chillers[int(hour)].in(units::kW) / left : 0.0;
    for (const Absorber &absorber : own.absorbers) {
        const double wanted = std::min(absorber.kw, left), heat = dispatch.plants[absorber.plant][hour] * absorber.heatPerKwh;
        if (perCold <= absorber.pumpsPerCold) // the electric chillers draw less than its own pumps
            continue;
        const double cold = std::min(wanted, heat * absorber.cop);
        out.saved += cold * (perCold - absorber.pumpsPerCold);
        out.heat += cold / absorber.cop;
        out.cold += cold;
        out.isShort = out.isShort || cold < wanted - rounding;
        left -= cold;
    }
    return out;
}

std::vector<double> savedBy(const OwnPower &own, const own::Dispatch &dispatch, const CoolingResult &cooling)
{
    std::vector<double> saved(dispatch.drawn.size());
    for (std::size_t hour = 0; hour < saved.size(); ++hour)
        saved[hour] = carriedIn(hour, own, dispatch, cooling).saved;
    return saved;
}

// What the plant's heat does not carry is drawn, or not sold.
void settle(const OwnPower &own, const CoolingResult &cooling, own::Dispatch &dispatch, AbsorptionYear &year)
{
    double made = 0.0, used = 0.0, cold = 0.0, saved = 0.0;
    std::vector<double> &taken = dispatch.variables.back();
    for (std::size_t hour = 0; hour < taken.size(); ++hour) {
        const Carried carried = carriedIn(hour, own, dispatch, cooling);
        const double over = std::max(taken[hour] - carried.saved, 0.0), unsold = std::min(over, dispatch.given[hour]);
        taken[hour] -= over;
        dispatch.given[hour] -= unsold;
        dispatch.drawn[hour] += over - unsold;
        const double share = carried.saved > 0.0 ? taken[hour] / carried.saved : 0.0;
        for (const Absorber &absorber : own.absorbers)
            made += dispatch.plants[absorber.plant][hour] * absorber.heatPerKwh;
        used += share * carried.heat;
        cold += share * carried.cold;
        saved += taken[hour];
        year.shortHours += carried.isShort;
    }
    year.made = made * units::kWh;
    year.used = used * units::kWh;
    year.cold = cold * units::kWh;
    year.saved = saved * units::kWh;
}

void addFindings(EnergyResult &result)
{
    const AbsorptionYear &year = result.absorption;
    if (year.cold <= Energy{})
        result.findings.push_back({"energy.absorption",
                                   Severity::Warning,
                                   {},
                                   Text(TF("The absorption chillers carry nothing: no chiller of the halls runs while their plant does.")),
                                   Text(TF("Leave them out, or cool with colder water."))});
    else if (year.shortHours > 0)
        result.findings.push_back(
            {"energy.absorption_short",
             Severity::Note,
             {},
             Text(TF("In %1 hours of the year the heat of own plant drives the absorption chillers less than they could "
                     "carry; the halls' chillers carry the rest."),
                  {count(double(year.shortHours))}),
             Text(TF("Choose a smaller absorption chiller, or let the plant run more."))});
}

} // namespace

own::Dispatch dispatchWithHeat(OwnPower &own, own::Case &input, const CoolingResult &cooling, double cap, EnergyResult &result)
{
    own::Dispatch dispatch = own::dispatchUnder(input, cap);
    const int hours = int(input.load.size());
    if (own.absorbers.empty() || cooling.cold.size() != hours || cooling.chillers.size() != hours)
        return dispatch;
    OwnSource source;
    source.kind = absorptionKind;
    source.name = "Absorption chillers";
    source.sort = SourceSort::Variable;
    source.index = input.variables.size();
    own.sources.push_back(std::move(source));
    input.variables.push_back({savedBy(own, dispatch, cooling), 0.0});
    dispatch = own::dispatchUnder(input, cap);
    std::vector<double> &saved = input.variables.back().kw;
    const std::vector<double> again = savedBy(own, dispatch, cooling);
    for (std::size_t hour = 0; hour < saved.size(); ++hour)
        saved[hour] = std::min(saved[hour], again[hour]);
    dispatch = own::dispatchUnder(input, cap);
    settle(own, cooling, dispatch, result.absorption);
    saved = dispatch.variables.back(); // heat without a use is no power that was thrown away
    addFindings(result);
    return dispatch;
}

} // namespace tokenyard
