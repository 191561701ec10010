// SPDX-License-Identifier: Apache-2.0
#include "core/base/unit.h"

namespace tokenyard::units {

std::optional<AnyUnit> find(std::string_view symbol)
{
    // clang-format off
    static constexpr AnyUnit all[]{
        one, percent, degree, m, mm, km, m2, mm2, m3, litre, kg, tonne, s, ms, minute, hour, day, year, W, kW, MW, GW,
        J, kWh, MWh, GWh, VA, kVA, MVA, wattPerVa, V, kV, A, Pa, kPa, K, mPerS, kgPerS, m3PerS, m3PerH, m3PerDay, KRW, millionKRW,
        billionKRW, trillionKRW, KRWPerYear, KRWPerKWh, KRWPerKW, KRWPerW, KRWPerM2, KRWPerM, KRWPerM3, token,
        millionTokens, trillionTokens, tokenPerS, KRWPerMillionTokens, tokenPerJ, JPerToken, byte, GB, GBPerS, TBPerS, gbitPerS, TFLOPS,
        kgPerKWh,
    };
    // clang-format on
    for (const AnyUnit &unit : all)
        if (unit.symbol == symbol)
            return unit;
    if (symbol == tonnePerMWh.symbol)
        return tonnePerMWh;
    if (symbol == litrePerKWh.symbol)
        return litrePerKWh;
    if (symbol == celsius.symbol)
        return celsius;
    return std::nullopt;
}

} // namespace tokenyard::units
