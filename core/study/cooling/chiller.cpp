// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/chiller.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace tokenyard {

namespace {

// From here up the chiller is a class figure alone; between the curves' limit and here the two are mixed, so that the
// answer has no step. 18 °C is where the worked runs of docs/equations-cooling.md use the class figure.
constexpr double warmWaterCelsius = 18.0;

double biquadratic(const std::array<double, 6> &k, double x, double y)
{
    return k[0] + x * (k[1] + k[2] * x) + y * (k[3] + k[4] * y) + k[5] * x * y;
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
    const double low = chilledLow.celsius(), high = std::max(chilledWater.celsius(), low), y = condenser.celsius();
    double least = std::min(biquadratic(energyInput, low, y), biquadratic(energyInput, high, y));
    if (energyInput[2] > 0.0) { // a parabola that opens upwards: its lowest point may lie between
        const double vertex = -(energyInput[1] + energyInput[5] * y) / (2.0 * energyInput[2]);
        least = std::min(least, biquadratic(energyInput, std::clamp(vertex, low, high), y));
    }
    return least;
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

double LiftShape::at(double lift) const
{
    if (lift <= points.front().lift_K)
        return points.front().shareFactor * std::max(lift, 0.0) / points.front().lift_K;
    for (std::size_t i = 1; i < points.size(); ++i)
        if (const Point a = points[i - 1], b = points[i]; lift <= b.lift_K)
            return a.shareFactor + (b.shareFactor - a.shareFactor) * (lift - a.lift_K) / (b.lift_K - a.lift_K);
    return points.back().shareFactor;
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

// 1/COP = (T_condenser - T_evaporator) / (eta T_evaporator), kelvin, and not below 1/COP limit; eta goes with the lift.
double Chiller::carnot(double condenserCelsius, double loadFraction, double evaporatorKelvin) const
{
    const double lift = std::max(condenserCelsius + 273.15 + m_condenserOffset - evaporatorKelvin, 0.1);
    const double share = m_carnotFraction * (m_shape ? m_shape->at(lift) : 1.0);
    return std::max(lift / (share * evaporatorKelvin) * (m_hasCurves ? partLoad(loadFraction) : 1.0), m_leastFactor);
}

// EIRFPLR(r)/r of the running machines. As many run as take least together; never fewer than carry the load.
double Chiller::partLoad(double loadFraction) const
{
    const double load = loadFraction * m_units, fewest = std::max(std::ceil(load - 1e-9), 1.0);
    const auto at = [&](double running) {
        const double r = std::clamp(load / running, m_curves.partLoadLowFraction, 1.0);
        return m_curves.partLoadFactor(r) / r;
    };
    const double best = std::floor(load / m_bestLoad), most = double(m_units);
    if (best <= fewest)
        return fewest < most ? std::min(at(fewest), at(fewest + 1.0)) : at(fewest);
    return std::min(at(std::min(best, most)), at(std::min(best + 1.0, most)));
}

// EIRFT · EIRFPLR(PLR) / (PLR · COP_rated) within the ranges of the curves; beyond them (hotter or colder condenser, colder water)
// the power at the edge changes with the lift, down to the condensation at which the head pressure is held. Warmer water is no
// better than the edge: the class figure is for that.
double Chiller::curves(double condenserCelsius, double loadFraction) const
{
    const double held = std::max(condenserCelsius, m_leastCondenserCelsius);
    const double edge = std::clamp(held, m_curves.condenserLow.celsius(), m_curves.condenserHigh.celsius());
    const double atEdge =
        m_curves.leastEnergyInputFactor(m_curveWater, Temperature::celsius(edge)) * partLoad(loadFraction) / m_curves.copRatedFactor;
    const double lift = held + 273.15 + m_condenserOffset - std::min(m_evaporatorKelvin, m_curveEvaporatorKelvin);
    const double edgeLift = edge + 273.15 + m_condenserOffset - m_curveEvaporatorKelvin;
    return std::max(atEdge * lift / edgeLift, m_leastFactor);
}

double Chiller::powerPerHeatFactor(double condenserCelsius, double loadFraction) const
{
    if (!m_hasCurves)
        return carnot(condenserCelsius, loadFraction, m_evaporatorKelvin);
    const double cold = curves(condenserCelsius, loadFraction);
    if (m_coldFraction >= 1.0)
        return cold;
    // Warmer water never costs more than the warmest of the curves.
    const double from = std::max(m_evaporatorKelvin, m_warmEvaporatorKelvin);
    return m_coldFraction * cold + (1.0 - m_coldFraction) * std::min(carnot(condenserCelsius, loadFraction, from), cold);
}

ChillerMix::ChillerMix(const std::vector<ChillerShare> &shares, Temperature chilledWater)
{
    for (const ChillerShare &share : shares)
        m_members.push_back({Chiller(share.kind, chilledWater, share.units), share.heatFraction, share.kind.waterCooled});
}

double ChillerMix::powerPerHeatFactor(CondenserEntering entering, double loadFraction) const
{
    double power = 0.0;
    for (const Member &m : m_members)
        power += m.heatFraction * m.chiller.powerPerHeatFactor(m.waterCooled ? entering.water : entering.air, loadFraction);
    return power;
}

} // namespace tokenyard
