// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/bands.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

// Sums of squares of one KPI on either side of its base.
struct Sums {
    double down = 0.0, up = 0.0;
    void add(double difference) { (difference < 0.0 ? down : up) += difference * difference; }
};

Text shown(const Input &input, const FieldValue &at)
{
    const auto *whole = std::get_if<std::int64_t>(&at);
    return Text(TY_TR("Band", "%1 at %2"), {input.label, Measure{whole ? double(*whole) : std::get<double>(at), input.unit, 4}});
}

// The values that a KPI can have at all.
std::pair<double, double> limitsOf(const KpiInfo &info)
{
    switch (info.kpi) {
    case Kpi::Npv: return {-HUGE_VAL, HUGE_VAL};
    case Kpi::Irr: return {-1.0, HUGE_VAL}; // a rate cannot lose more than all
    case Kpi::Availability:
    case Kpi::ElectricityShareCashOpex:
    case Kpi::ElectricityShareOpexRent:
    case Kpi::ElectricityShareOpexDepreciation:
    case Kpi::ElectricityShareLevelised: return {0.0, 1.0};
    default: return {0.0, HUGE_VAL};
    }
}

void fillBand(const Swings &swings, const KpiInfo &info, KpiValue &value)
{
    Sums sums;
    for (const Swing &swing : swings)
        for (const SwingRun &run : swing.runs) {
            const KpiValue &moved = run.kpis[info.kpi];
            if (!moved.si) {
                value.low = value.high = std::nullopt;
                value.bandReason =
                    Text(TY_TR("Band", "Incomplete: with %1 there is no value. %2"), {shown(swing.input, run.at), moved.reason});
                return;
            }
            sums.add(*moved.si - *value.si);
        }
    const auto [least, most] = limitsOf(info);
    value.low = std::max(least, *value.si - std::sqrt(sums.down));
    value.high = std::min(most, *value.si + std::sqrt(sums.up));
    value.bandReason = {};
}

} // namespace

void fillBands(const Swings &swings, Kpis &kpis)
{
    for (const KpiInfo &info : allKpis())
        if (KpiValue &value = kpis[info.kpi]; value.si)
            fillBand(swings, info, value);
}

} // namespace tokenyard
