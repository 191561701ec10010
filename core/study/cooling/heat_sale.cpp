// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/heat_sale.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

std::optional<Temperature> temperatureOf(const Record &record, const char *key)
{
    const RecordValue *value = record.find(key);
    return value && value->si ? std::optional(Temperature::fromKelvin(*value->si)) : std::nullopt;
}

// Outdoor temperature at which the buyer takes all that the connection carries.
double coldestOf(const Weather &weather)
{
    std::vector<double> hours(weather.dryBulb.celsius().data(), weather.dryBulb.celsius().data() + hoursPerYear);
    std::nth_element(hours.begin(), hours.begin() + acceptedHours, hours.end());
    return hours[acceptedHours];
}

// Share of the connection that is asked for: the base all year, the rest in proportion to the degrees below the heating limit.
double askedShare(double outdoor, double limit, double coldest, double base)
{
    const double heating = limit > coldest ? std::clamp((limit - outdoor) / (limit - coldest), 0.0, 1.0) : 0.0;
    return base + (1.0 - base) * heating;
}

} // namespace

SoldHeat soldHeat(const PlanView<CoolingDesign> &plan, const CoolingCase &input, const CoolingRecords &records,
                  std::vector<Finding> &findings)
{
    const CoolingDesign &design = *plan.cooling;
    SoldHeat sold;
    if (design.heatBuyer.empty())
        return sold;
    if (!(design.heatPower.si() > 0.0)) {
        findings.push_back({"cooling.heat_power",
                            Severity::Warning,
                            {},
                            Text(TF("A buyer of heat is chosen, but the connection carries none, so no heat is sold.")),
                            Text(TF("Enter the most heat that the buyer takes, or choose no buyer."))});
        return sold;
    }
    const Record *buyer = records.find("heat-buyers", design.heatBuyer);
    const auto asked = buyer ? temperatureOf(*buyer, "temperature") : std::nullopt;
    if (!asked) {
        findings.push_back({"data.heat_buyer",
                            Severity::Error,
                            {},
                            Text(TF("The catalogue holds no heat buyer \"%1\", so no heat is sold."), {design.heatBuyer}),
                            Text(TF("Choose another buyer in the cooling properties."))});
        return sold;
    }
    const CoolingSystem &system = input.system;
    const bool liquid = system.liquidSink != HeatSink::None;
    const TemperatureDifference rise = liquid ? system.facilityPumps.rise : system.chilledPumps.rise;
    sold.sale = HeatSale{.water = input.supply + rise, .asked = *asked, .most = {}, .sold = {}, .revenue = {}};
    if (sold.sale->water.kelvin() < asked->kelvin() - 1e-9) {
        findings.push_back({"cooling.heat_too_cool",
                            Severity::Warning,
                            {},
                            Text(TF("Water leaves the racks at %1; the buyer of heat asks for %2, so none is sold."),
                                 {measure(sold.sale->water), measure(*asked)}),
                            Text(TF("Raise the water supply temperature as far as the racks allow, or find a buyer who lifts the heat with "
                                    "a heat pump."))});
        return sold;
    }
    const double coldest = coldestOf(*input.weather);
    const double limit = temperatureOf(*buyer, "heating_limit").value_or(Temperature::celsius(coldest)).celsius();
    const double base = std::clamp(buyer->number("base_share").value_or(0.0), 0.0, 1.0), share = liquid ? system.liquidFraction : 1.0;
    const double *outdoor = input.weather->dryBulb.celsius().data(), *it = input.it.si().data();
    sold.hours.si().resize(hoursPerYear);
    for (int hour = 0; hour < hoursPerYear; ++hour)
        sold.hours.si()[hour] = std::min(design.heatPower.si() * askedShare(outdoor[hour], limit, coldest, base), share * it[hour]);
    sold.sale->most = sold.hours.max();
    sold.sale->sold = energyOf(sold.hours);
    sold.sale->revenue = sold.sale->sold * design.heatPrice;
    return sold;
}

void takeSoldHeat(const Series<Power> &sold, CoolingYear &year)
{
    if (sold.size() != hoursPerYear)
        return;
    double *facility = year.facility.si().data(), *rejection = year.rejection.si().data(), *water = year.water.si().data();
    for (int hour = 0; hour < hoursPerYear; ++hour) {
        const double share = facility[hour] > 0.0 ? std::clamp(sold.si()[hour] / facility[hour], 0.0, 1.0) : 0.0;
        facility[hour] -= share * rejection[hour];
        rejection[hour] -= share * rejection[hour];
        water[hour] -= share * water[hour];
    }
}

} // namespace tokenyard
