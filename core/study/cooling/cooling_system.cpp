// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/cooling_system.h"

#include "core/base/cut_words.h"

#include <fmt/format.h>

namespace tokenyard {

namespace {

// Reads values and remembers the first that is missing.
class Reader {
public:
    Reader(const Record &record, std::string &error) : m_record(record), m_error(error) {}
    template <class Q>
    void operator()(const char *key, Q &out)
    {
        if (const auto value = m_record.get<Q>(key))
            out = *value;
        else
            missing(key);
    }
    void operator()(const char *key, double &out)
    {
        if (const auto value = m_record.number(key))
            out = *value;
        else
            missing(key);
    }
    void operator()(const char *key, Temperature &out, std::optional<double> RecordValue::*member = &RecordValue::si)
    {
        const RecordValue *value = m_record.find(key);
        if (value && value->*member && value->unit.dimension == units::celsius.dimension)
            out = Temperature::fromKelvin(*(value->*member));
        else
            missing(key);
    }
    void operator()(const char *key, HeatSink &out)
    {
        const std::string words = m_record.words(key);
        if (words == "none")
            out = HeatSink::None;
        else if (words == "dry-cooler")
            out = HeatSink::DryCooler;
        else if (words == "adiabatic-cooler")
            out = HeatSink::AdiabaticCooler;
        else if (words == "tower")
            out = HeatSink::Tower;
        else
            missing(key);
    }
    void missing(const char *key)
    {
        if (m_error.empty())
            m_error = fmt::format("The cooling system '{}' has no value for {}.", m_record.id, key);
    }

private:
    const Record &m_record;
    std::string &m_error;
};

void readLoops(Reader &read, CoolingSystem &s)
{
    HeatSink condenser = HeatSink::None;
    read("air_economizer", s.airEconomizer);
    read("liquid_sink", s.liquidSink);
    read("chiller_condenser", condenser);
    s.towerCondenser = s.chiller.waterCooled = condenser == HeatSink::Tower;
    read("liquid_fraction", s.liquidFraction);
    read("supply_temperature", s.supply);
    read("supply_temperature", s.supplyLow, &RecordValue::low);
    read("supply_temperature", s.supplyHigh, &RecordValue::high);
    read("air_water_temperature", s.airWater);
    read("supply_float", s.supplyFloat);
}

void readMovers(Reader &read, CoolingSystem &s)
{
    read("air_fan_head", s.airFans.head);
    read("air_fan_efficiency", s.airFans.efficiencyFraction);
    read("air_rise", s.airFans.rise);
    read("chilled_pump_head", s.chilledPumps.head);
    read("chilled_water_range", s.chilledPumps.rise);
    read("facility_pump_head", s.facilityPumps.head);
    read("technology_pump_head", s.technologyPumps.head);
    read("liquid_range", s.facilityPumps.rise);
    s.technologyPumps.rise = s.facilityPumps.rise;
    read("tower_pump_head", s.towerPumps.head);
    read("tower_range", s.towerPumps.rise);
    read("tower_fan_head", s.towerFans.head);
    read("tower_fan_efficiency", s.towerFans.efficiencyFraction);
    s.towerFans.rise = s.towerPumps.rise;
    read("tower_liquid_gas_ratio", s.towerLiquidGasFactor);
    read("pump_efficiency", s.chilledPumps.efficiencyFraction);
    s.facilityPumps.efficiencyFraction = s.technologyPumps.efficiencyFraction = s.towerPumps.efficiencyFraction =
        s.chilledPumps.efficiencyFraction;
    read("fan_exponent", s.fanExponentFactor);
    read("pump_static_fraction", s.pumpStaticFraction);
}

void readRejection(Reader &read, CoolingSystem &s)
{
    read("tower_approach", s.towerApproach);
    read("exchanger_approach", s.exchangerApproach);
    read("dry_approach", s.dryApproach);
    read("dry_fan_fraction", s.dryFanFraction);
    read("pad_effectiveness", s.padEffectivenessFraction);
    read("pad_air_rise", s.padAirRise);
    read("cycles_of_concentration", s.cyclesFactor);
    read("windage_fraction", s.windageFraction);
    read("lights_fraction", s.lightsFraction);
    read("carnot_fraction", s.chiller.carnotFraction);
    read("cop_limit", s.chiller.copLimitFactor);
    read("evaporator_offset", s.chiller.evaporatorOffset);
    read("condenser_offset", s.chiller.condenserOffset);
    read("least_condensation", s.chiller.leastCondensation);
}

void readPipes(Reader &read, CoolingSystem &s)
{
    read("pipe_allowance", s.pipeAllowance);
    read("pipe_roughness", s.pipeRoughness);
    read("pipe_fittings_factor", s.pipeFittingsFactor);
    read("pipe_velocity_limit", s.pipeVelocityLimit);
}

} // namespace

std::optional<CoolingSystem> coolingSystem(const Record &record, const Catalogue &catalogue, std::string &error)
{
    error.clear();
    CoolingSystem s;
    s.id = record.id;
    Reader read(record, error);
    readLoops(read, s);
    readMovers(read, s);
    readRejection(read, s);
    readPipes(read, s);
    if (!error.empty())
        return std::nullopt;
    if (const Record *cold = catalogue.find("chillers", record.words("cold_chiller")))
        s.chiller.cold = chillerCurves(*cold);
    if (const Record *warm = catalogue.find("chillers", record.words("warm_chiller")))
        s.chiller.shape = liftShape(*warm);
    return s;
}

std::optional<CoolingSystem> coolingSystem(const Catalogue &catalogue, std::string_view idOrName, std::string &error)
{
    const RecordSet &set = catalogue.set("cooling-systems");
    if (const Record *record = set.find(idOrName))
        return coolingSystem(*record, catalogue, error);
    error = fmt::format("There is no cooling system called '{}'; the nearest are {}.", cutWords(idOrName, 64),
                        fmt::join(set.nearest(idOrName), ", "));
    return std::nullopt;
}

} // namespace tokenyard
