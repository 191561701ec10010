// SPDX-License-Identifier: Apache-2.0
#include "core/study/compute/serving/software_gain.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

// Months since year 0, or nothing if the record lacks the date.
std::optional<double> monthOf(const Record *record, const char *year, const char *month)
{
    const auto y = record ? record->number(year) : std::nullopt, m = record ? record->number(month) : std::nullopt;
    return y && m ? std::optional(*y * 12.0 + *m) : std::nullopt;
}

// g(t) over months since the launch.
double gainAfter(double months, double greatest, double constant)
{
    return 1.0 + (greatest - 1.0) * (1.0 - std::exp(-std::max(months, 0.0) / constant));
}

} // namespace

SoftwareGain softwareGain(const Accelerator &accelerator, int year, int month, const Catalogue &catalogue)
{
    SoftwareGain gain;
    const RecordSet &set = catalogue.set("software-gains");
    const Record *curve = set.find("curve");
    const RecordValue *greatest = curve ? curve->find("greatest_gain") : nullptr;
    const auto constant = curve ? curve->number("months") : std::nullopt, calibrated = monthOf(set.find("calibration"), "year", "month");
    const double date = year * 12.0 + month;
    if (year <= 0 || !calibrated || date <= *calibrated || !greatest || !greatest->si || !constant || !(*constant > 0.0))
        return gain;
    const auto launch = monthOf(set.find(accelerator.generation), "launch_year", "launch_month");
    gain.launchKnown = launch.has_value();
    const auto between = [&](double most) {
        const double start = launch.value_or(*calibrated);
        return gainAfter(date - start, most, *constant) / gainAfter(*calibrated - start, most, *constant);
    };
    gain.factor = between(*greatest->si);
    gain.lowFactor = between(greatest->low.value_or(*greatest->si));
    gain.highFactor = between(greatest->high.value_or(*greatest->si));
    return gain;
}

Service withSoftwareGain(Service service, const Accelerator &accelerator, const Catalogue &catalogue)
{
    service.engineFactor *= softwareGain(accelerator, service.softwareYear, service.softwareMonth, catalogue).factor;
    return service;
}

void widenBand(const SoftwareGain &gain, TokenRate base, TokenRate &low, TokenRate &high)
{
    if (gain.lowFactor == gain.highFactor || low.si() <= 0.0 || base.si() <= 0.0)
        return;
    low = base * std::exp(-std::hypot(std::log(base / low), std::log(gain.factor / gain.lowFactor)));
    high = base * std::exp(std::hypot(std::log(high / base), std::log(gain.highFactor / gain.factor)));
}

} // namespace tokenyard
