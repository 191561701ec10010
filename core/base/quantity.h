// SPDX-License-Identifier: Apache-2.0
// Physical quantities as types: an SI double with its dimension, so that a wrong product does not compile.
// Temperatures are points (Temperature) apart from differences; real and apparent power differ in the VA exponent.
#pragma once

#include <cmath>
#include <compare>

namespace tokenyard {

// Exponents of the base dimensions. Money is in KRW; tokens, bytes and operations are counted as dimensions of their own.
struct Dimension {
    int length = 0, mass = 0, time = 0, current = 0, temperature = 0;
    int money = 0, token = 0, byte = 0, operation = 0, apparent = 0;
    constexpr bool operator==(const Dimension &) const = default;
    constexpr Dimension plus(const Dimension &o, int sign) const
    {
        return {length + sign * o.length,           mass + sign * o.mass,        time + sign * o.time,   current + sign * o.current,
                temperature + sign * o.temperature, money + sign * o.money,      token + sign * o.token, byte + sign * o.byte,
                operation + sign * o.operation,     apparent + sign * o.apparent};
    }
};

template <Dimension D>
class Quantity {
public:
    static constexpr Dimension dimension = D;
    constexpr Quantity() = default;
    static constexpr Quantity fromSi(double si) { return Quantity(si); }
    constexpr double si() const { return m_si; }
    // The number of `unit`s in this quantity: p.in(units::kW).
    template <class Unit>
    constexpr double in(const Unit &unit) const
    {
        static_assert(Unit::dimension == D);
        return m_si / unit.factor;
    }
    constexpr Quantity operator-() const { return Quantity(-m_si); }
    constexpr Quantity &operator+=(Quantity o)
    {
        m_si += o.m_si;
        return *this;
    }
    constexpr Quantity &operator-=(Quantity o)
    {
        m_si -= o.m_si;
        return *this;
    }
    constexpr Quantity &operator*=(double k)
    {
        m_si *= k;
        return *this;
    }
    constexpr Quantity &operator/=(double k)
    {
        m_si /= k;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_si + b.m_si); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.m_si - b.m_si); }
    friend constexpr Quantity operator*(Quantity a, double k) { return Quantity(a.m_si * k); }
    friend constexpr Quantity operator*(double k, Quantity a) { return Quantity(a.m_si * k); }
    friend constexpr Quantity operator/(Quantity a, double k) { return Quantity(a.m_si / k); }
    constexpr auto operator<=>(const Quantity &) const = default;

private:
    constexpr explicit Quantity(double si) : m_si(si) {}
    double m_si = 0.0;
};

// Products and quotients; a dimensionless result is a plain double.
template <Dimension A, Dimension B>
constexpr auto operator*(Quantity<A> a, Quantity<B> b)
{
    constexpr Dimension d = A.plus(B, 1);
    if constexpr (d == Dimension{})
        return a.si() * b.si();
    else
        return Quantity<d>::fromSi(a.si() * b.si());
}

template <Dimension A, Dimension B>
constexpr auto operator/(Quantity<A> a, Quantity<B> b)
{
    constexpr Dimension d = A.plus(B, -1);
    if constexpr (d == Dimension{})
        return a.si() / b.si();
    else
        return Quantity<d>::fromSi(a.si() / b.si());
}

template <Dimension B>
constexpr auto operator/(double k, Quantity<B> b)
{
    return Quantity<Dimension{}.plus(B, -1)>::fromSi(k / b.si());
}

using Length = Quantity<Dimension{.length = 1}>;
using Area = Quantity<Dimension{.length = 2}>;
using Volume = Quantity<Dimension{.length = 3}>;
using Mass = Quantity<Dimension{.mass = 1}>;
using Duration = Quantity<Dimension{.time = 1}>;
using Frequency = Quantity<Dimension{.time = -1}>;
using Speed = Quantity<Dimension{.length = 1, .time = -1}>;
using VolumeFlow = Quantity<Dimension{.length = 3, .time = -1}>;
using MassFlow = Quantity<Dimension{.mass = 1, .time = -1}>;
using Pressure = Quantity<Dimension{.length = -1, .mass = 1, .time = -2}>;
using Power = Quantity<Dimension{.length = 2, .mass = 1, .time = -3}>;
using Energy = Quantity<Dimension{.length = 2, .mass = 1, .time = -2}>;
using ApparentPower = Quantity<Dimension{.length = 2, .mass = 1, .time = -3, .apparent = 1}>;
using PowerFactor = Quantity<Dimension{.apparent = -1}>; // W per VA
using Current = Quantity<Dimension{.current = 1}>;
using Voltage = Quantity<Dimension{.length = 2, .mass = 1, .time = -3, .current = -1}>;
using Resistance = Quantity<Dimension{.length = 2, .mass = 1, .time = -3, .current = -2}>;
using TemperatureDifference = Quantity<Dimension{.temperature = 1}>;
using Money = Quantity<Dimension{.money = 1}>;
using MoneyRate = Quantity<Dimension{.time = -1, .money = 1}>; // KRW per second, shown per year
using EnergyPrice = Quantity<Dimension{.length = -2, .mass = -1, .time = 2, .money = 1}>;
using PowerPrice = Quantity<Dimension{.length = -2, .mass = -1, .time = 3, .money = 1}>;
using AreaPrice = Quantity<Dimension{.length = -2, .money = 1}>;
using LengthPrice = Quantity<Dimension{.length = -1, .money = 1}>;
using VolumePrice = Quantity<Dimension{.length = -3, .money = 1}>;
using Tokens = Quantity<Dimension{.token = 1}>;
using TokenRate = Quantity<Dimension{.time = -1, .token = 1}>;
using TokenPrice = Quantity<Dimension{.money = 1, .token = -1}>;
using TokensPerEnergy = Quantity<Dimension{.length = -2, .mass = -1, .time = 2, .token = 1}>;
using EnergyPerToken = Quantity<Dimension{.length = 2, .mass = 1, .time = -2, .token = -1}>;
using Bytes = Quantity<Dimension{.byte = 1}>;
using Bandwidth = Quantity<Dimension{.time = -1, .byte = 1}>;
using Operations = Quantity<Dimension{.operation = 1}>;
using OperationRate = Quantity<Dimension{.time = -1, .operation = 1}>;
using EmissionFactor = Quantity<Dimension{.length = -2, .time = 2}>;            // kg per J = s²/m²
using WaterPerEnergy = Quantity<Dimension{.length = 1, .mass = -1, .time = 2}>; // m³ per J

// An absolute temperature, kelvin inside. Only differences add.
class Temperature {
public:
    constexpr Temperature() = default;
    static constexpr Temperature fromKelvin(double kelvin) { return Temperature(kelvin); }
    static constexpr Temperature celsius(double degrees) { return Temperature(degrees + 273.15); }
    constexpr double kelvin() const { return m_kelvin; }
    constexpr double celsius() const { return m_kelvin - 273.15; }
    friend constexpr TemperatureDifference operator-(Temperature a, Temperature b)
    {
        return TemperatureDifference::fromSi(a.m_kelvin - b.m_kelvin);
    }
    friend constexpr Temperature operator+(Temperature a, TemperatureDifference d) { return Temperature(a.m_kelvin + d.si()); }
    friend constexpr Temperature operator-(Temperature a, TemperatureDifference d) { return Temperature(a.m_kelvin - d.si()); }
    constexpr auto operator<=>(const Temperature &) const = default;

private:
    constexpr explicit Temperature(double kelvin) : m_kelvin(kelvin) {}
    double m_kelvin = 273.15;
};

} // namespace tokenyard
