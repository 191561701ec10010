// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/absorption.h"

#include "core/base/unit.h"
#include "core/supply/absorption.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

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

AbsorptionYear yearOf(const own::Heat &heat, const own::Dispatch &dispatch)
{
    double made = 0.0, used = 0.0, cold = 0.0, saved = 0.0;
    AbsorptionYear year;
    for (std::size_t hour = 0; hour < dispatch.saved.size(); ++hour) {
        const std::vector<own::Carried> carried = own::carriedIn(hour, heat, dispatch);
        double all = 0.0;
        bool isShort = false;
        for (const own::Carried &one : carried)
            all += one.saved, isShort = isShort || one.isShort;
        const double share = all > 0.0 ? dispatch.saved[hour] / all : 0.0;
        for (std::size_t a = 0; a < carried.size(); ++a) {
            made += dispatch.plants[heat.absorbers[a].plant][hour] * heat.absorbers[a].heatPerKwh;
            used += share * carried[a].heat;
            cold += share * carried[a].cold;
        }
        saved += dispatch.saved[hour];
        year.shortHours += isShort;
    }
    year.made = made * units::kWh;
    year.used = used * units::kWh;
    year.cold = cold * units::kWh;
    year.saved = saved * units::kWh;
    return year;
}

std::vector<double> kw(const Series<Power> &series)
{
    std::vector<double> out(std::size_t(series.size()));
    for (int hour = 0; hour < series.size(); ++hour)
        out[std::size_t(hour)] = series[hour].in(units::kW);
    return out;
}

} // namespace

own::Heat heatOf(const CoolingResult &cooling, const std::vector<own::Absorber> &absorbers)
{
    const int hours = cooling.facility.size();
    if (cooling.cold.size() != hours || cooling.chillers.size() != hours)
        return {{}, std::vector<double>(std::size_t(hours), 0.0), std::vector<double>(std::size_t(hours), 0.0)};
    return {absorbers, kw(cooling.cold), kw(cooling.chillers)};
}

void takeHeat(OwnPower &own, own::Case &input, own::Dispatch &dispatch, EnergyResult &result)
{
    if (input.heat.absorbers.empty())
        return;
    result.absorption = yearOf(input.heat, dispatch);
    OwnSource source;
    source.kind = absorptionKind;
    source.name = "Absorption chillers";
    source.sort = SourceSort::Variable;
    source.index = input.variables.size();
    own.sources.push_back(std::move(source));
    input.variables.push_back({dispatch.saved, 0.0}); // heat without a use is no power that was thrown away
    dispatch.variables.push_back(dispatch.saved);
    addFindings(result);
}

Volume absorptionWater(const PlanView<Objects> &plan, const EnergyResult &energy, const Catalogue &catalogue)
{
    Power all;
    Volume weighted;
    const Energy rejected = energy.absorption.cold + energy.absorption.used;
    const auto add = [&](const RecordId &model, Power power) {
        const Record *record = model.empty() ? nullptr : catalogue.find("absorption-chillers", model);
        if (!record)
            return;
        all += power;
        weighted += rejected * record->get<WaterPerEnergy>("tower_water").value_or(WaterPerEnergy{}) * power.si();
    };
    if (rejected <= Energy{})
        return {};
    for (const Shared<Object> &object : plan.objects)
        std::visit(
            [&](const auto &kind) {
                if constexpr (requires { kind.absorption; })
                    add(kind.absorption, kind.absorptionPower);
            },
            object->equipment);
    return all > Power{} ? weighted / all.si() : Volume{};
}

} // namespace tokenyard
