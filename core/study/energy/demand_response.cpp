// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/demand_response.h"

#include "core/base/unit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tokenyard {

std::vector<double> shedHours(const Supply &supply, const Series<Power> &it, const std::vector<double> &price,
                              const std::vector<double> &load, int &calledHours)
{
    calledHours = supply.responsePower > Power{} ? int(std::lround(supply.responseHours)) : 0;
    if (calledHours <= 0 || it.size() != int(load.size()))
        return {};
    std::vector<int> order(load.size());
    std::iota(order.begin(), order.end(), 0);
    const auto priceOf = [&](int hour) { return price.empty() ? 0.0 : price[std::size_t(hour)]; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { // the dearest; of equal ones those of the highest load
        return priceOf(a) != priceOf(b) ? priceOf(a) > priceOf(b) : load[std::size_t(a)] > load[std::size_t(b)];
    });
    std::vector<double> shed(load.size(), 0.0);
    calledHours = std::min(calledHours, int(load.size()));
    for (int i = 0; i < calledHours; ++i)
        shed[std::size_t(order[std::size_t(i)])] = std::min(supply.responsePower, it[order[std::size_t(i)]]).in(units::kW);
    return shed;
}

Power readyPower(const Supply &supply, const Series<Power> &it, const EnergyResult &energy)
{
    const Power most = energy.calledHours > 0 ? energy.shed / (double(energy.calledHours) * units::hour) : it.max();
    return std::min(supply.responsePower, most);
}

void addResponse(const Supply &supply, std::vector<double> shed, OwnPower &own, own::Case &input)
{
    if (shed.empty())
        return;
    OwnSource source;
    source.kind = responseKind;
    source.name = "Demand response";
    source.sort = SourceSort::Variable;
    source.index = input.variables.size();
    source.rated = supply.responsePower;
    own.sources.push_back(std::move(source));
    input.variables.push_back({std::move(shed), 0.0});
}

void addCurtailment(const Supply &supply, const Series<Power> &it, const std::vector<double> &shed, OwnPower &own, own::Case &input)
{
    if (supply.curtailPower <= Power{} || it.size() != int(input.load.size()))
        return;
    own::Plant load{
        .kw = supply.curtailPower.in(units::kW), .units = 0, .perKwh = (supply.curtailWorth - supply.curtailPayment).in(units::KRWPerKWh)};
    for (std::size_t hour = 0; hour < shed.size(); ++hour)
        if (shed[hour] > 0.0) {
            load.stands.resize(shed.size(), 0);
            load.stands[hour] = 1;
        }
    for (int hour = 0; hour < it.size(); ++hour)
        if (load.stands.empty() || !load.stands[std::size_t(hour)])
            load.kw = std::min(load.kw, it[hour].in(units::kW));
    if (load.kw <= 0.0)
        return;
    OwnSource source;
    source.kind = curtailmentKind;
    source.name = "Load that stops";
    source.index = input.plants.size();
    source.rated = load.kw * units::kW;
    own.sources.push_back(std::move(source));
    input.plants.push_back(std::move(load));
}

} // namespace tokenyard
