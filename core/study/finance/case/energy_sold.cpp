// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/energy_sold.h"

#include "core/base/months.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace tokenyard::finance_case {

namespace {

constexpr std::size_t hoursOfYear = 8760;

// The nine factors of the periods, as one array or as nine numbers.
std::vector<double> periodFactors(CaseInputs &in)
{
    if (in.has("dispatch_tod_factors"))
        return in.series("dispatch_tod_factors");
    std::vector<double> factors;
    for (int period = 1; period <= 9; ++period)
        factors.push_back(in.number("dispatch_factor" + std::to_string(period), 1.0));
    return factors;
}

bool allEqual(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); });
}

// The factor of each hour, by 12 x 24 tables of periods for weekdays and weekends; the year begins on a Monday.
std::vector<double> hourFactors(CaseInputs &in, const std::vector<double> &factors)
{
    const std::vector<double> weekday = in.series("dispatch_sched_weekday"), weekend = in.series("dispatch_sched_weekend");
    std::vector<double> hours;
    if (weekday.size() != 288 || weekend.size() != 288) {
        in.refuse("'dispatch_sched_weekday' and 'dispatch_sched_weekend' must have 12 x 24 entries");
        return hours;
    }
    int day = 0;
    for (std::size_t month = 0; month < 12; ++month)
        for (int i = 0; i < daysOfMonth[month]; ++i, ++day)
            for (std::size_t hour = 0; hour < 24; ++hour) {
                const double period = (day % 7 < 5 ? weekday : weekend)[month * 24 + hour];
                if (period < 1.0 || period > double(factors.size())) {
                    in.refuse("The schedules of delivery periods name a period that has no factor");
                    return {};
                }
                hours.push_back(factors[std::size_t(period) - 1]);
            }
    return hours;
}

// Mean of the hours' factors weighted with what is generated in them; of `gen` at more than an hour's resolution, hour by hour.
double weighted(const std::vector<double> &factors, std::span<const double> generation)
{
    const std::size_t steps = generation.size() / hoursOfYear;
    double sum = 0.0, all = 0.0;
    for (std::size_t i = 0; i < steps * hoursOfYear; ++i) {
        sum += generation[i] * factors[i / steps];
        all += generation[i];
    }
    return all != 0.0 ? sum / all : 1.0;
}

bool isLifetime(CaseInputs &in) { return in.flag("system_use_lifetime_output", false); }

// `gen`: of the first year, or of each of them one after the other.
std::vector<double> readGeneration(CaseInputs &in, int years)
{
    const std::size_t covers = isLifetime(in) ? std::size_t(years) : 1;
    std::vector<double> generation = in.series("gen");
    if (generation.empty() || generation.size() % (hoursOfYear * covers) != 0) {
        in.refuse(covers == 1 ? "'gen' must hold the power of 8760 hours, in kW"
                              : "'system_use_lifetime_output' is 1, so 'gen' must hold the power of 8760 hours of each of the "
                          + std::to_string(years) + " years, in kW");
        generation.clear();
    }
    return generation;
}

std::span<const double> yearOf(const std::vector<double> &generation, std::size_t year, int years, bool lifetime)
{
    const std::size_t length = lifetime ? generation.size() / std::size_t(years) : generation.size();
    return std::span(generation).subspan(lifetime ? (year - 1) * length : 0, length);
}

double energyOf(std::span<const double> generation)
{
    double energy = 0.0;
    for (const double power : generation)
        energy += power * double(hoursOfYear) / double(generation.size());
    return energy;
}

// Each year as it is simulated: what the plant loses as it ages is in it.
Line lifetimeEnergy(CaseInputs &in, int years)
{
    Line energy(std::size_t(years) + 1, 0.0);
    if (in.has("annual_energy")) {
        const std::vector<double> given = in.series("annual_energy");
        if (given.size() == std::size_t(years))
            std::copy(given.begin(), given.end(), energy.begin() + 1);
        else
            in.refuse("'system_use_lifetime_output' is 1, so 'annual_energy' must be a list of the " + std::to_string(years)
                      + " years, or 'gen' hold the hours of all of them");
        return energy;
    }
    if (const std::vector<double> generation = readGeneration(in, years); !generation.empty())
        for (std::size_t i = 1; i < energy.size(); ++i)
            energy[i] = energyOf(yearOf(generation, i, years, true));
    return energy;
}

} // namespace

Line readEnergy(CaseInputs &in, int years)
{
    if (isLifetime(in))
        return lifetimeEnergy(in, years);
    const bool byHours = !in.has("annual_energy") && in.has("gen");
    const double first = byHours ? energyOf(readGeneration(in, years)) : in.number("annual_energy", {}, 0.0);
    Line energy(std::size_t(years) + 1, 0.0);
    const std::vector<double> loss = in.series("degradation", std::vector<double>{0.0});
    for (std::size_t i = 1; i < energy.size(); ++i) {
        const double left = loss.size() == 1 ? std::pow(1.0 - loss[0] / 100.0, double(i) - 1.0)
            : i <= loss.size()               ? 1.0 - loss[i - 1] / 100.0
                                             : 0.0;
        energy[i] = first * left;
    }
    return energy;
}

Line readDeliveryFactors(CaseInputs &in, int years)
{
    const bool byHour = in.whole("ppa_multiplier_model", 0.0, 0.0, 1.0) == 1;
    const std::vector<double> factors = byHour ? in.series("dispatch_factors_ts") : periodFactors(in);
    Line line(std::size_t(years) + 1, factors.empty() ? 1.0 : factors.front());
    if (factors.empty() || allEqual(factors))
        return line;
    if (!in.has("gen") || in.has("annual_energy")) {
        in.refuse("The delivery factors differ, which needs the hours' generation 'gen' in place of 'annual_energy'");
        return line;
    }
    const std::vector<double> generation = readGeneration(in, years), hours = byHour ? factors : hourFactors(in, factors);
    if (generation.empty() || hours.size() != hoursOfYear) {
        in.refuse("'dispatch_factors_ts' and 'gen' must cover the 8760 hours of a year");
        return line;
    }
    for (std::size_t i = 1; i < line.size(); ++i)
        line[i] = weighted(hours, yearOf(generation, i, years, isLifetime(in)));
    return line;
}

} // namespace tokenyard::finance_case
