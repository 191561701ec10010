// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/software_gain.h"

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

struct Curve {
    double greatest = 1.0, leastGreatest = 1.0, mostGreatest = 1.0; // G with its range
    double constant = 1.0;                                          // τ, months
    std::optional<double> lowPower, highPower;                      // of the factor; older files give only the range of G
    double between(double most, double from, double to) const { return gainAfter(to, most, constant) / gainAfter(from, most, constant); }
};

std::optional<Curve> curveOf(const Record *record)
{
    const RecordValue *greatest = record ? record->find("greatest_gain") : nullptr;
    const auto months = record ? record->number("months") : std::nullopt;
    if (!greatest || !greatest->si || !months || !(*months > 0.0))
        return std::nullopt;
    Curve curve{*greatest->si, greatest->low.value_or(*greatest->si), greatest->high.value_or(*greatest->si), *months, std::nullopt,
                std::nullopt};
    if (const RecordValue *spread = record->find("spread"))
        curve.lowPower = spread->low, curve.highPower = spread->high;
    return curve;
}

// No two versions differ by more than the high value of the greatest gain, whatever the power gives.
void setRange(SoftwareGain &gain, const Curve &curve, double from, double to)
{
    double cautious = curve.between(curve.leastGreatest, from, to), bold = curve.between(curve.mostGreatest, from, to);
    if (curve.lowPower && curve.highPower) {
        cautious = std::pow(gain.factor, *curve.lowPower);
        bold = std::clamp(std::pow(gain.factor, *curve.highPower), 1.0 / curve.mostGreatest, curve.mostGreatest);
    }
    gain.lowFactor = std::min({cautious, bold, gain.factor});
    gain.highFactor = std::max({cautious, bold, gain.factor});
}

void choose(SoftwareGain &gain, GainCase chosen)
{
    // A great gain makes later software faster and earlier software slower.
    const bool later = gain.factor >= 1.0;
    if (chosen == GainCase::Low)
        gain.factor = later ? gain.lowFactor : gain.highFactor;
    if (chosen == GainCase::High)
        gain.factor = later ? gain.highFactor : gain.lowFactor;
}

} // namespace

SoftwareGain softwareGain(const Accelerator &accelerator, int year, int month, const Catalogue &catalogue, GainCase chosen)
{
    SoftwareGain gain;
    const RecordSet &set = catalogue.set("software-gains");
    const auto curve = curveOf(set.find("curve"));
    const auto calibrated = monthOf(set.find("calibration"), "year", "month");
    const double date = year * 12.0 + month;
    if (year <= 0 || !calibrated || date == *calibrated || !curve)
        return gain;
    const auto launch = monthOf(set.find(accelerator.generation), "launch_year", "launch_month");
    gain.launchKnown = launch.has_value();
    const double start = launch.value_or(*calibrated);
    gain.factor = curve->between(curve->greatest, *calibrated - start, date - start);
    setRange(gain, *curve, *calibrated - start, date - start);
    choose(gain, chosen);
    return gain;
}

SoftwareGain maturityGain(Maturity maturity, const Catalogue &catalogue)
{
    SoftwareGain gain;
    if (maturity == Maturity::Tuned)
        return gain;
    const Record *record = catalogue.set("software-gains").find(maturity == Maturity::OutOfTheBox ? "out-of-the-box" : "first-weeks");
    const RecordValue *factor = record ? record->find("factor") : nullptr;
    if (!factor || !factor->si || !(*factor->si > 0.0))
        return gain;
    gain.factor = std::clamp(*factor->si, 0.02, 1.0);
    gain.lowFactor = std::clamp(factor->low.value_or(gain.factor), 0.02, gain.factor);
    gain.highFactor = std::max(factor->high.value_or(gain.factor), gain.factor);
    const auto time = [&](const char *field) {
        return std::clamp(record->get<Duration>(field).value_or(Duration{}), Duration{}, 1.0 * units::s);
    };
    gain.host = {time("host_step"), time("host_sequence"), time("host_request")};
    return gain;
}

SoftwareGain bothGains(const SoftwareGain &one, const SoftwareGain &other)
{
    const auto distance = [](double a, double b) { return std::log(a / b); };
    SoftwareGain both;
    both.factor = one.factor * other.factor;
    both.lowFactor = both.factor * std::exp(-std::hypot(distance(one.factor, one.lowFactor), distance(other.factor, other.lowFactor)));
    both.highFactor = both.factor * std::exp(std::hypot(distance(one.highFactor, one.factor), distance(other.highFactor, other.factor)));
    both.host = {one.host.step + other.host.step, one.host.sequence + other.host.sequence, one.host.request + other.host.request};
    both.launchKnown = one.launchKnown && other.launchKnown;
    return both;
}

void applyGain(const SoftwareGain &gain, double speedFactor, ServingCase &serving)
{
    serving.engineFactor *= speedFactor;
    serving.host = gain.host;
}

void widenBand(const SoftwareGain &gain, TokenRate base, TokenRate &low, TokenRate &high)
{
    if (gain.lowFactor == gain.highFactor || low.si() <= 0.0 || base.si() <= 0.0)
        return;
    low = base * std::exp(-std::hypot(std::log(base / low), std::log(gain.factor / gain.lowFactor)));
    high = base * std::exp(std::hypot(std::log(high / base), std::log(gain.highFactor / gain.factor)));
}

} // namespace tokenyard
