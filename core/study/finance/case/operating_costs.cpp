// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/operating_costs.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::finance_case {

namespace {

void add(const Line &what, Line &to)
{
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i] += what[i];
}

// name, name_escal: inflation and the escalation above it.
Line expense(CaseInputs &in, const std::string &name, double scale, const CaseSize &size)
{
    return escalated(in.series(name, std::vector<double>{0.0}), size.years, scale,
                     in.fraction(name + "_escal", 0.0, -100.0) + size.inflation);
}

// What a second system gives: one value for every year, one a year, or one more for the year before the first.
Line givenEnergy(CaseInputs &in, const std::string &name, int years)
{
    const std::vector<double> given = in.series(name, std::vector<double>{});
    Line line(std::size_t(years) + 1, 0.0);
    if (given.size() == 1)
        std::fill(line.begin() + 1, line.end(), given.front());
    else if (given.size() == line.size())
        line = given;
    else if (given.size() + 1 == line.size())
        std::copy(given.begin(), given.end(), line.begin() + 1);
    else if (!given.empty())
        in.refuse("'" + name + "' must have one value, or one for each of the " + std::to_string(years) + " years");
    return line;
}

// A system beside the first, such as a battery: its own rates, with the escalations of the first. `energy`: what it gives each year.
void addSystem(CaseInputs &in, const std::string &name, const CaseSize &size, const Line &energy, Line &costs)
{
    const auto escalating = [&](const char *what, double scale) {
        return escalated(in.series("om_" + name + '_' + what + "_cost", std::vector<double>{0.0}), size.years, scale,
                         in.fraction(std::string("om_") + (what == std::string("variable") ? "production" : what) + "_escal", 0.0, -100.0)
                             + size.inflation);
    };
    add(escalating("fixed", 1.0), costs);
    add(escalating("capacity", in.number("om_" + name + "_nameplate", 0.0, 0.0)), costs);
    Line byEnergy = escalating("variable", 0.001);
    for (std::size_t i = 0; i < byEnergy.size(); ++i)
        byEnergy[i] *= energy[i];
    add(byEnergy, costs);
}

// New banks or stacks in a year, as shares of all, at a price that escalates by itself.
void addReplacement(CaseInputs &in, const std::string &name, double capacity, const std::vector<double> &replaced, const CaseSize &size,
                    Line &costs)
{
    const Line price = escalated(in.series("om_" + name + "_replacement_cost", std::vector<double>{0.0}), size.years, capacity,
                                 in.fraction("om_replacement_cost_escal", 0.0, -100.0) + size.inflation);
    for (std::size_t i = 1; i < costs.size() && i <= replaced.size(); ++i)
        costs[i] += replaced[i - 1] * price[i];
}

bool hasBattery(CaseInputs &in) { return in.number("en_batt", 0.0) != 0.0; }

void addBattery(CaseInputs &in, const CaseSize &size, Line &costs)
{
    const Line none(std::size_t(size.years) + 1, 0.0);
    addSystem(in, "batt", size, hasBattery(in) ? givenEnergy(in, "batt_annual_discharge_energy", size.years) : none, costs);
}

// Bought whether or not the battery has an upkeep of its own.
void addBanks(CaseInputs &in, const CaseSize &size, Line &costs)
{
    const int option = hasBattery(in) ? in.whole("batt_replacement_option", 0.0, 0.0, 2.0) : 0;
    if (option == 0)
        return;
    std::vector<double> banks = in.series("batt_bank_replacement");
    const std::vector<double> percent = option == 2 ? in.series("batt_replacement_schedule_percent") : std::vector<double>{};
    for (std::size_t i = 0; i < banks.size() && option == 2; ++i)
        banks[i] *= i < percent.size() ? percent[i] * 0.01 : 0.0;
    addReplacement(in, "batt", in.number("batt_computed_bank_capacity", {}, 0.0), banks, size, costs);
}

void addFuelCell(CaseInputs &in, const CaseSize &size, Line &costs)
{
    addSystem(in, "fuelcell", size, givenEnergy(in, "fuelcell_annual_energy_discharged", size.years), costs);
    const int option = in.whole("fuelcell_replacement_option", 0.0, 0.0, 2.0);
    if (option > 0)
        addReplacement(in, "fuelcell", in.number("om_fuelcell_nameplate", 0.0, 0.0),
                       in.series(option == 1 ? "fuelcell_replacement" : "fuelcell_replacement_schedule"), size, costs);
}

void addInsurance(CaseInputs &in, const CaseSize &size, Line &costs)
{
    const double insurance = in.fraction("insurance_rate", 0.0);
    for (std::size_t i = 1; i < costs.size(); ++i)
        costs[i] += size.cost * insurance * std::pow(1.0 + size.inflation, double(i) - 1.0);
}

void addRecapitalisation(CaseInputs &in, const CaseSize &size, Line &costs)
{
    if (!in.flag("system_use_recapitalization", false))
        return;
    const double cost = in.number("system_recapitalization_cost", 0.0);
    const double growth = size.inflation + in.fraction("system_recapitalization_escalation", 0.0);
    const std::vector<double> when = in.series("system_lifetime_recapitalize");
    for (std::size_t i = 1; i < costs.size() && i <= when.size(); ++i)
        costs[i] += when[i - 1] * cost * std::pow(1.0 + growth, double(i) - 1.0);
}

} // namespace

Line operatingCosts(CaseInputs &in, const CaseSize &size, const Line &energy)
{
    const double heatRate = in.number("system_heat_rate", 0.0, 0.0), fuel = in.number("annual_fuel_usage", 0.0, 0.0);
    Line costs = expense(in, "om_fixed", 1.0, size);
    add(expense(in, "om_capacity", size.capacity, size), costs);
    Line byEnergy = expense(in, "om_production", 0.001, size);
    for (std::size_t i = 0; i < byEnergy.size(); ++i)
        byEnergy[i] *= energy[i];
    add(byEnergy, costs);
    add(expense(in, "om_fuel_cost", heatRate * 0.001 * fuel, size), costs);
    for (const std::string kind : {"om_opt_fuel_1", "om_opt_fuel_2"})
        add(expense(in, kind + "_cost", in.number(kind + "_usage", 0.0), size), costs);
    add(expense(in, "om_land_lease", in.number("land_area", 0.0), size), costs);
    const int systems = in.whole("add_om_num_types", 0.0, 0.0, 2.0);
    if (systems > 0)
        addBattery(in, size, costs);
    if (systems > 1)
        addFuelCell(in, size, costs);
    addBanks(in, size, costs);
    add(propertyTax(in, size), costs);
    addInsurance(in, size, costs);
    addRecapitalisation(in, size, costs);
    return costs;
}

Line propertyTax(CaseInputs &in, const CaseSize &size)
{
    const double assessed = size.cost * in.fraction("prop_tax_cost_assessed_percent", 95.0);
    const double decline = in.number("prop_tax_assessed_decline", 5.0, 0.0, 100.0), rate = in.fraction("property_tax_rate", 0.0);
    Line tax(std::size_t(size.years) + 1, 0.0);
    for (std::size_t i = 1; i < tax.size(); ++i)
        tax[i] = assessed * std::max(0.0, 100.0 - (double(i) - 1.0) * decline) * 0.01 * rate;
    return tax;
}

Line taxRates(CaseInputs &in, const std::string &name, int years)
{
    const std::vector<double> given = in.series(name);
    for (const double percent : given)
        if (percent < 0.0 || percent > 100.0)
            in.refuse("'" + name + "' must lie between 0 and 100");
    Line line(std::size_t(years) + 1, 0.0);
    for (std::size_t i = 1; i < line.size(); ++i)
        line[i] = given.size() == 1 ? given[0] * 0.01 : i <= given.size() ? given[i - 1] * 0.01 : 0.0;
    return line;
}

} // namespace tokenyard::finance_case
