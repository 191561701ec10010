// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/chiller.h"

#include "core/base/wide_loops.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace tokenyard {

namespace {

// From here up the chiller is a class figure alone; between the curves' limit and here the two are mixed, so that the
// answer has no step. 18 °C is where the worked runs of docs/equations-cooling.md use the class figure.
constexpr double warmWaterCelsius = 18.0;
constexpr double zeroCelsius = 273.15; // K

inline double biquadratic(const std::array<double, 6> &k, double x, double y)
{
    return k[0] + x * (k[1] + k[2] * x) + y * (k[3] + k[4] * y) + k[5] * x * y;
}

// The least for a condenser at y between two temperatures of the water. Of a parabola that opens upwards the lowest point may lie between.
inline double leastInput(const std::array<double, 6> &k, bool upwards, double low, double high, double y)
{
    const double least = wide::least(biquadratic(k, low, y), biquadratic(k, high, y));
    if (!upwards)
        return least;
    const double vertex = -(k[1] + k[5] * y) / (2.0 * k[2]);
    return wide::least(least, biquadratic(k, wide::within(vertex, low, high), y));
}

template <std::size_t N>
bool read(const Record &record, const std::string &prefix, std::array<double, N> &out)
{
    for (std::size_t i = 0; i < N; ++i) {
        const auto value = record.number(prefix + char('a' + i));
        if (!value)
            return false;
        out[i] = *value;
    }
    return true;
}

bool readTemperature(const Record &record, const char *key, Temperature &out)
{
    const RecordValue *value = record.find(key);
    if (!value || !value->si || !(value->unit.dimension == units::celsius.dimension))
        return false;
    out = Temperature::fromKelvin(*value->si);
    return true;
}

} // namespace

double ChillerCurves::capacityFactor(Temperature chilledWater, Temperature condenser) const
{
    return biquadratic(capacity, chilledWater.celsius(), condenser.celsius());
}

double ChillerCurves::energyInputFactor(Temperature chilledWater, Temperature condenser) const
{
    return biquadratic(energyInput, chilledWater.celsius(), condenser.celsius());
}

double ChillerCurves::leastEnergyInputFactor(Temperature chilledWater, Temperature condenser) const
{
    const double low = chilledLow.celsius(), high = std::max(chilledWater.celsius(), low);
    return leastInput(energyInput, energyInput[2] > 0.0, low, high, condenser.celsius());
}

double ChillerCurves::partLoadFactor(double loadFraction) const
{
    return partLoad[0] + loadFraction * (partLoad[1] + partLoad[2] * loadFraction);
}

std::optional<ChillerCurves> chillerCurves(const Record &record)
{
    ChillerCurves curves;
    const auto cop = record.number("cop_rated"), low = record.number("part_load_low");
    if (!cop || *cop <= 0.0 || !low || !read(record, "cap_", curves.capacity) || !read(record, "eir_", curves.energyInput)
        || !read(record, "plr_", curves.partLoad) || !readTemperature(record, "chilled_water_low", curves.chilledLow)
        || !readTemperature(record, "chilled_water_high", curves.chilledHigh)
        || !readTemperature(record, "condenser_entering_low", curves.condenserLow)
        || !readTemperature(record, "condenser_entering_high", curves.condenserHigh))
        return std::nullopt;
    curves.copRatedFactor = *cop;
    curves.partLoadLowFraction = std::clamp(*low, 0.05, 1.0);
    return curves;
}

TY_WIDE void LiftShape::sharesAt(int hours, const HourRow &lift, HourRow &share) const
{
    const std::array<Point, 5> p = points;
    for (int i = 0; i < hours; ++i) {
        const double x = lift[i];
        Point a = p[3], b = p[4];
        for (std::size_t j = 3; j >= 1; --j) {
            const bool below = x <= p[j].lift_K;
            a = {below ? p[j - 1].lift_K : a.lift_K, below ? p[j - 1].shareFactor : a.shareFactor};
            b = {below ? p[j].lift_K : b.lift_K, below ? p[j].shareFactor : b.shareFactor};
        }
        const double between = a.shareFactor + (b.shareFactor - a.shareFactor) * (x - a.lift_K) / (b.lift_K - a.lift_K);
        const double first = p[0].shareFactor * wide::most(x, 0.0) / p[0].lift_K;
        share[i] = x <= p[0].lift_K ? first : x <= p[4].lift_K ? between : p[4].shareFactor;
    }
}

double LiftShape::at(double lift) const
{
    HourRow lifts, share;
    lifts[0] = lift;
    sharesAt(1, lifts, share);
    return share[0];
}

std::optional<LiftShape> liftShape(const Record &record)
{
    const auto evaporator = record.get<TemperatureDifference>("evaporator_offset");
    const auto condenser = record.get<TemperatureDifference>("condenser_offset");
    Temperature chilled;
    if (!evaporator || !condenser || !readTemperature(record, "warm_chilled_water", chilled))
        return std::nullopt;
    const double evaporation = (chilled - *evaporator).kelvin();
    LiftShape shape;
    double most = 0.0;
    for (std::size_t i = 0; i < shape.points.size(); ++i) {
        const int celsius = 25 + 5 * int(i);
        const auto cop = record.number("warm_cop_" + std::to_string(celsius));
        const double lift = (Temperature::celsius(celsius) + *condenser).kelvin() - evaporation;
        if (!cop || *cop <= 0.0 || lift <= 0.0)
            return std::nullopt;
        shape.points[i] = {lift, *cop * lift / evaporation};
        most = std::max(most, shape.points[i].shareFactor);
    }
    for (LiftShape::Point &point : shape.points)
        point.shareFactor /= most;
    return shape;
}

ChillerClass chillerClass(const Record &record, const ChillerClass &usual)
{
    const auto cop = record.number("cop_rated"), limit = record.number("cop_limit");
    const auto evaporator = record.get<TemperatureDifference>("evaporator_offset");
    const auto condenser = record.get<TemperatureDifference>("condenser_offset");
    Temperature chilled, entering, least;
    if (!cop || *cop <= 0.0 || !limit || *limit <= 0.0 || !evaporator || !condenser
        || !readTemperature(record, "chilled_water_rated", chilled) || !readTemperature(record, "condenser_entering_rated", entering)
        || !readTemperature(record, "least_condensation", least))
        return usual;
    const double evaporation = (chilled - *evaporator).kelvin(), condensation = (entering + *condenser).kelvin();
    ChillerClass own{*cop * (condensation - evaporation) / evaporation,
                     *limit,
                     *evaporator,
                     *condenser,
                     chillerCurves(record),
                     least,
                     record.words("condenser") == "water",
                     liftShape(record)};
    if (!own.shape && own.waterCooled == usual.waterCooled)
        own.shape = usual.shape;
    if (own.shape)
        own.carnotFraction /= own.shape->at(condensation - evaporation);
    if (!own.cold && usual.cold && own.waterCooled == usual.waterCooled) {
        own.cold = usual.cold;
        own.cold->copRatedFactor *= own.carnotFraction / usual.carnotFraction;
    }
    return own;
}

Chiller::Chiller(const ChillerClass &kind, Temperature chilledWater, int units)
    : m_shape(kind.shape), m_evaporatorKelvin((chilledWater - kind.evaporatorOffset).kelvin()),
      m_condenserOffset(kind.condenserOffset.si()), m_carnotFraction(kind.carnotFraction), m_leastFactor(1.0 / kind.copLimitFactor),
      m_units(std::max(units, 1))
{
    if (!kind.cold)
        return;
    m_hasCurves = true;
    m_curves = *kind.cold;
    if (m_curves.partLoad[0] > 0.0 && m_curves.partLoad[2] > 0.0)
        m_bestLoad = std::clamp(std::sqrt(m_curves.partLoad[0] / m_curves.partLoad[2]), m_curves.partLoadLowFraction, 1.0);
    m_leastCondenserCelsius = (kind.leastCondensation - kind.condenserOffset).celsius();
    m_curveWater = std::clamp(chilledWater, m_curves.chilledLow, m_curves.chilledHigh);
    m_curveEvaporatorKelvin = (m_curveWater - kind.evaporatorOffset).kelvin();
    m_warmEvaporatorKelvin = (Temperature::celsius(warmWaterCelsius) - kind.evaporatorOffset).kelvin();
    const double high = m_curves.chilledHigh.celsius();
    m_coldFraction = std::clamp((warmWaterCelsius - chilledWater.celsius()) / (warmWaterCelsius - high), 0.0, 1.0);
}

// EIRFPLR(r)/r of the running machines. As many run as take least together; never fewer than carry the load.
TY_WIDE void Chiller::partLoads(int hours, const HourRow &loadFraction, HourRow &factor) const
{
    const auto [p0, p1, p2] = m_curves.partLoad;
    const double units = m_units, bestLoad = m_bestLoad, low = m_curves.partLoadLowFraction;
    for (int i = 0; i < hours; ++i) {
        const double load = loadFraction[i] * units, fewest = wide::most(std::ceil(load - 1e-9), 1.0), best = std::floor(load / bestLoad);
        const bool few = best <= fewest;
        const double running = few ? fewest : wide::least(best, units), more = few ? fewest + 1.0 : wide::least(best + 1.0, units);
        const double r = wide::within(load / running, low, 1.0), s = wide::within(load / more, low, 1.0);
        const double one = (p0 + r * (p1 + p2 * r)) / r, other = (p0 + s * (p1 + p2 * s)) / s;
        factor[i] = few && !(fewest < units) ? one : wide::least(one, other);
    }
}

// 1/COP = (T_condenser - T_evaporator) / (eta T_evaporator), kelvin, and not below 1/COP limit; eta goes with the lift.
TY_WIDE void Chiller::carnots(int hours, const HourRow &condenserCelsius, double evaporatorKelvin, const HourRow &partLoad,
                              HourRow &factor) const
{
    HourRow lift, share;
    const double offset = m_condenserOffset, carnot = m_carnotFraction, leastFactor = m_leastFactor;
    for (int i = 0; i < hours; ++i)
        lift[i] = wide::most(condenserCelsius[i] + zeroCelsius + offset - evaporatorKelvin, 0.1);
    if (m_shape)
        m_shape->sharesAt(hours, lift, share);
    else
        std::fill_n(share.begin(), hours, 1.0);
    for (int i = 0; i < hours; ++i)
        factor[i] = wide::most(lift[i] / (carnot * share[i] * evaporatorKelvin) * partLoad[i], leastFactor);
}

// EIRFT · EIRFPLR(PLR) / (PLR · COP_rated) within the ranges of the curves; beyond them (hotter or colder condenser, colder water)
// the power at the edge changes with the lift, down to the condensation at which the head pressure is held. Warmer water is no
// better than the edge: the class figure is for that.
TY_WIDE void Chiller::curves(int hours, const HourRow &condenserCelsius, const HourRow &partLoad, HourRow &factor) const
{
    const double low = m_curves.chilledLow.celsius(), high = std::max(m_curveWater.celsius(), low);
    const double from = m_curves.condenserLow.celsius(), to = m_curves.condenserHigh.celsius(), held = m_leastCondenserCelsius;
    const double rated = m_curves.copRatedFactor, offset = m_condenserOffset, leastFactor = m_leastFactor;
    const double coldest = std::min(m_evaporatorKelvin, m_curveEvaporatorKelvin), evaporator = m_curveEvaporatorKelvin;
    const std::array<double, 6> k = m_curves.energyInput;
    const bool upwards = k[2] > 0.0;
    HourRow atEdge;
    for (int i = 0; i < hours; ++i) {
        const double edge = wide::within(wide::most(condenserCelsius[i], held), from, to) + zeroCelsius;
        atEdge[i] = leastInput(k, upwards, low, high, edge - zeroCelsius) * partLoad[i] / rated; // as a Temperature is kept: kelvin
    }
    for (int i = 0; i < hours; ++i) {
        const double entering = wide::most(condenserCelsius[i], held), edge = wide::within(entering, from, to);
        const double lift = entering + zeroCelsius + offset - coldest, edgeLift = edge + zeroCelsius + offset - evaporator;
        factor[i] = wide::most(atEdge[i] * lift / edgeLift, leastFactor);
    }
}

TY_WIDE void Chiller::powerPerHeatFactors(int hours, const HourRow &condenserCelsius, const HourRow &loadFraction, HourRow &factor) const
{
    HourRow partLoad, warm;
    if (!m_hasCurves) {
        std::fill_n(partLoad.begin(), hours, 1.0);
        return carnots(hours, condenserCelsius, m_evaporatorKelvin, partLoad, factor);
    }
    partLoads(hours, loadFraction, partLoad);
    curves(hours, condenserCelsius, partLoad, factor);
    if (m_coldFraction >= 1.0)
        return;
    // Warmer water never costs more than the warmest of the curves.
    carnots(hours, condenserCelsius, std::max(m_evaporatorKelvin, m_warmEvaporatorKelvin), partLoad, warm);
    const double cold = m_coldFraction;
    for (int i = 0; i < hours; ++i)
        factor[i] = cold * factor[i] + (1.0 - cold) * wide::least(warm[i], factor[i]);
}

double Chiller::powerPerHeatFactor(double condenserCelsius, double loadFraction) const
{
    HourRow condenser, load, factor;
    condenser[0] = condenserCelsius;
    load[0] = loadFraction;
    powerPerHeatFactors(1, condenser, load, factor);
    return factor[0];
}

ChillerMix::ChillerMix(const std::vector<ChillerShare> &shares, Temperature chilledWater)
{
    for (const ChillerShare &share : shares)
        m_members.push_back({Chiller(share.kind, chilledWater, share.units), share.heatFraction, share.kind.waterCooled});
}

TY_WIDE void ChillerMix::powerPerHeatFactors(int hours, const HourRow &air, const HourRow &water, const HourRow &loadFraction,
                                             HourRow &factor) const
{
    std::fill_n(factor.begin(), hours, 0.0);
    HourRow own;
    for (const Member &m : m_members) {
        m.chiller.powerPerHeatFactors(hours, m.waterCooled ? water : air, loadFraction, own);
        const double share = m.heatFraction;
        for (int i = 0; i < hours; ++i)
            factor[i] += share * own[i];
    }
}

double ChillerMix::powerPerHeatFactor(CondenserEntering entering, double loadFraction) const
{
    HourRow air, water, load, factor;
    air[0] = entering.air;
    water[0] = entering.water;
    load[0] = loadFraction;
    powerPerHeatFactors(1, air, water, load, factor);
    return factor[0];
}

} // namespace tokenyard
