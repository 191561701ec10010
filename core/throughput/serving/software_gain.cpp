// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/software_gain.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard {

namespace {

// A bound on what a record may say, not a finding: 10 % a month would be three times the speed in a year; the published record says 0.8 %.
constexpr double mostProgressPerMonth = 0.1;
constexpr double daysPerMonth = 365.25 / 12.0;
constexpr int midMonthDay = 15; // a date without a day lies there

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
    double progress = 0.0;                                          // of the engines on any machine, at first, a month
    std::optional<double> lowPower, highPower;                      // of the factor; older files give only the range of G
    double between(double most, double from, double to) const
    {
        const double months = to - from, passed = constant * (1.0 - std::exp(-std::abs(months) / constant));
        return gainAfter(to, most, constant) / gainAfter(from, most, constant) * std::exp(std::copysign(progress * passed, months));
    }
};

std::optional<Curve> curveOf(const Record *record)
{
    const RecordValue *greatest = record ? record->find("greatest_gain") : nullptr;
    const auto months = record ? record->number("months") : std::nullopt;
    if (!greatest || !greatest->si || !months || !(*months > 0.0))
        return std::nullopt;
    Curve curve{*greatest->si,
                greatest->low.value_or(*greatest->si),
                greatest->high.value_or(*greatest->si),
                *months,
                std::clamp(record->number("progress").value_or(0.0), 0.0, mostProgressPerMonth),
                std::nullopt,
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
    return year > 0 ? softwareGainAt(accelerator, year * 12.0 + month, catalogue, chosen) : SoftwareGain{};
}

SoftwareGain softwareGainAt(const Accelerator &accelerator, double dateMonths, const Catalogue &catalogue, GainCase chosen)
{
    SoftwareGain gain;
    const RecordSet &set = catalogue.set("software-gains");
    const auto curve = curveOf(set.find("curve"));
    const auto calibrated = monthOf(set.find("calibration"), "year", "month");
    if (!calibrated || dateMonths == *calibrated || !curve)
        return gain;
    const auto launch = monthOf(set.find(accelerator.generation), "launch_year", "launch_month");
    gain.launchKnown = launch.has_value();
    const double start = launch.value_or(*calibrated), from = *calibrated - start;
    // Before the launch there was no software to compare with: its first is taken.
    const double to = std::max(dateMonths - start, std::min(from, 0.0));
    gain.factor = curve->between(curve->greatest, from, to);
    setRange(gain, *curve, from, to);
    choose(gain, chosen);
    return gain;
}

std::optional<double> dateMonths(std::string_view date)
{
    // "2026-04-17"; a month alone means its middle, as the calibration's does.
    const auto digits = [&](std::size_t at, std::size_t count) {
        int value = -1;
        const char *end = date.data() + at + count;
        if (date.size() < at + count || std::from_chars(date.data() + at, end, value).ptr != end)
            return -1;
        return value;
    };
    const int year = digits(0, 4), month = digits(5, 2), day = date.size() > 7 ? digits(8, 2) : midMonthDay;
    if (date.size() < 7 || date[4] != '-' || year < 2000 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return year * 12.0 + month + (day - midMonthDay) / daysPerMonth;
}

SoftwareGain maturityGain(Maturity maturity, const Catalogue &catalogue)
{
    SoftwareGain gain;
    if (maturity == Maturity::Tuned)
        return gain;
    const RecordSet &set = catalogue.set("software-gains");
    const Record *installed = set.find("out-of-the-box"), *record = maturity == Maturity::OutOfTheBox ? installed : set.find("first-weeks");
    const RecordValue *factor = record ? record->find("factor") : nullptr;
    if (!factor || !factor->si || !(*factor->si > 0.0))
        return gain;
    gain.factor = std::clamp(*factor->si, 0.02, 1.0);
    gain.lowFactor = std::clamp(factor->low.value_or(gain.factor), 0.02, gain.factor);
    gain.highFactor = std::max(factor->high.value_or(gain.factor), gain.factor);
    const auto time = [&](const char *field) {
        return std::clamp(installed ? installed->get<Duration>(field).value_or(Duration{}) : Duration{}, Duration{}, 1.0 * units::s);
    };
    // An engine of the first weeks is no better than one out of the box: its host works as well, behind kernels that are late.
    gain.host = {time("host_step"), time("host_sequence"), time("host_request"), maturity == Maturity::OutOfTheBox ? 1.0 : gain.factor};
    return gain;
}

SoftwareGain bothGains(const SoftwareGain &one, const SoftwareGain &other)
{
    const auto distance = [](double a, double b) { return std::log(a / b); };
    SoftwareGain both;
    both.factor = one.factor * other.factor;
    both.lowFactor = both.factor * std::exp(-std::hypot(distance(one.factor, one.lowFactor), distance(other.factor, other.lowFactor)));
    both.highFactor = both.factor * std::exp(std::hypot(distance(one.highFactor, one.factor), distance(other.highFactor, other.factor)));
    both.host = {one.host.step + other.host.step, one.host.sequence + other.host.sequence, one.host.request + other.host.request,
                 one.host.besideFactor * other.host.besideFactor};
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
