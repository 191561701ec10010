// SPDX-License-Identifier: Apache-2.0
// Units of measure: the symbol a planner reads and the factor to SI. `20 * units::MW` is a Power.
// AnyUnit is the same without the dimension in its type, for tables, files and formatting.
#pragma once

#include "core/base/quantity.h"

#include <optional>
#include <string>
#include <string_view>

namespace tokenyard {

template <Dimension D>
struct Unit {
    static constexpr Dimension dimension = D;
    std::string_view symbol;
    double factor = 1.0; // SI per unit
};

template <Dimension D>
constexpr Quantity<D> operator*(double count, const Unit<D> &unit)
{
    return Quantity<D>::fromSi(count * unit.factor);
}

// A unit whose dimension is known at run time only. display = (si - offset) / factor.
struct AnyUnit {
    std::string_view symbol;
    Dimension dimension;
    double factor = 1.0;
    double offset = 0.0;
    constexpr AnyUnit() = default;
    template <Dimension D>
    constexpr AnyUnit(const Unit<D> &u) : symbol(u.symbol), dimension(D), factor(u.factor)
    {}
    constexpr AnyUnit(std::string_view s, Dimension d, double f, double o) : symbol(s), dimension(d), factor(f), offset(o) {}
    constexpr double toSi(double shown) const { return shown * factor + offset; }
    constexpr double fromSi(double si) const { return (si - offset) / factor; }
};

namespace units {
template <class Q>
using Of = Unit<Q::dimension>;
inline constexpr Unit<Dimension{}> one{"", 1.0};
inline constexpr Unit<Dimension{}> percent{"%", 0.01};
inline constexpr Unit<Dimension{}> degree{"°", 1.0}; // angles are kept in degrees
inline constexpr Of<Length> m{"m", 1.0}, mm{"mm", 1e-3}, km{"km", 1e3};
inline constexpr Of<Area> m2{"m²", 1.0}, mm2{"mm²", 1e-6};
inline constexpr Of<Volume> m3{"m³", 1.0}, litre{"L", 1e-3};
inline constexpr Of<Mass> kg{"kg", 1.0}, tonne{"t", 1e3};
inline constexpr Of<Duration> s{"s", 1.0}, ms{"ms", 1e-3}, minute{"min", 60.0}, hour{"h", 3600.0}, day{"d", 86400.0}, year{"y", 31536000.0};
inline constexpr Of<Power> W{"W", 1.0}, kW{"kW", 1e3}, MW{"MW", 1e6}, GW{"GW", 1e9};
inline constexpr Of<Energy> J{"J", 1.0}, kWh{"kWh", 3.6e6}, MWh{"MWh", 3.6e9}, GWh{"GWh", 3.6e12};
inline constexpr Of<ApparentPower> VA{"VA", 1.0}, kVA{"kVA", 1e3}, MVA{"MVA", 1e6};
inline constexpr Of<PowerFactor> wattPerVa{"W/VA", 1.0};
inline constexpr Of<Voltage> V{"V", 1.0}, kV{"kV", 1e3};
inline constexpr Of<Current> A{"A", 1.0};
inline constexpr Of<Pressure> Pa{"Pa", 1.0}, kPa{"kPa", 1e3};
inline constexpr Of<TemperatureDifference> K{"K", 1.0};
inline constexpr Of<Speed> mPerS{"m/s", 1.0};
inline constexpr Of<MassFlow> kgPerS{"kg/s", 1.0};
inline constexpr Of<VolumeFlow> m3PerS{"m³/s", 1.0}, m3PerH{"m³/h", 1.0 / 3600.0}, m3PerDay{"m³/d", 1.0 / 86400.0};
inline constexpr Of<Money> KRW{"KRW", 1.0}, millionKRW{"M KRW", 1e6}, billionKRW{"bn KRW", 1e9}, trillionKRW{"tn KRW", 1e12};
inline constexpr Of<MoneyRate> KRWPerYear{"KRW/y", 1.0 / 31536000.0}, KRWPerHour{"KRW/h", 1.0 / 3600.0};
inline constexpr Of<EnergyPrice> KRWPerKWh{"KRW/kWh", 1.0 / 3.6e6}, KRWPerGJ{"KRW/GJ", 1e-9};
inline constexpr Of<PowerPrice> KRWPerKW{"KRW/kW", 1e-3}, KRWPerW{"KRW/W", 1.0};
inline constexpr Of<AreaPrice> KRWPerM2{"KRW/m²", 1.0};
inline constexpr Of<LengthPrice> KRWPerM{"KRW/m", 1.0};
inline constexpr Of<VolumePrice> KRWPerM3{"KRW/m³", 1.0};
inline constexpr Of<Tokens> token{"tokens", 1.0}, millionTokens{"M tokens", 1e6}, trillionTokens{"tn tokens", 1e12};
inline constexpr Of<TokenRate> tokenPerS{"tokens/s", 1.0};
inline constexpr Of<TokenPrice> KRWPerMillionTokens{"KRW/M tokens", 1e-6};
inline constexpr Of<TokensPerEnergy> tokenPerJ{"tokens/J", 1.0};
inline constexpr Of<EnergyPerToken> JPerToken{"J/token", 1.0};
inline constexpr Of<Bytes> byte{"B", 1.0}, GB{"GB", 1e9};
inline constexpr Of<Bandwidth> GBPerS{"GB/s", 1e9}, TBPerS{"TB/s", 1e12}, gbitPerS{"Gbit/s", 1.25e8};
inline constexpr Of<OperationRate> TFLOPS{"TFLOP/s", 1e12};
inline constexpr Of<EmissionFactor> kgPerKWh{"kg/kWh", 1.0 / 3.6e6}, tonnePerMWh{"tCO2e/MWh", 1.0 / 3.6e6};
inline constexpr Of<WaterPerEnergy> litrePerKWh{"L/kWh", 1e-3 / 3.6e6};
inline constexpr AnyUnit celsius{"°C", Dimension{.temperature = 1}, 1.0, 273.15};

// The unit with this symbol, for records and files; empty if there is none.
std::optional<AnyUnit> find(std::string_view symbol);
} // namespace units

} // namespace tokenyard
