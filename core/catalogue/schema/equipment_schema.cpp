// SPDX-License-Identifier: Apache-2.0
// Records of power and cooling equipment.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TV(source) TY_TR("RecordValue", source)
#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array cablesValues{
    number("resistivity_nano_ohm_metre", TV("Resistivity in nΩ·m"), units::one).always(),
    number("current_density_a_per_mm2", TV("Current density in A/mm²"), units::one).always(),
};
constexpr std::array cdusValues{
    number("capacity", TV("Capacity"), units::kW).always(),
    number("approach_rated", TV("Rated approach"), units::K).always(),
    number("rated_power", TV("Rated electric power"), units::kW).always(),
    number("flow_per_kw", TV("Flow per kW in L/min"), units::one).always(),
    number("unit_length", TV("Length of a unit"), units::m).always(),
    number("unit_width", TV("Width of a unit"), units::m).always(),
    number("unit_height", TV("Height of a unit"), units::m).always(),
    number("operating_mass", TV("Operating mass"), units::kg).always(),
};
constexpr std::array chillersValues{
    number("capacity", TV("Capacity"), units::kW).always(),
    number("cop_rated", TV("Rated COP"), units::one).always(),
    words("condenser", TV("Condenser")).always(),
    number("rated_power", TV("Rated electric power"), units::kW).always(),
    number("chilled_water_rated", TV("Chilled water, rated"), units::celsius).always(),
    number("condenser_entering_rated", TV("Entering the condenser, rated"), units::celsius).always(),
    number("chilled_water_low", TV("Chilled water, lowest"), units::celsius),
    number("chilled_water_high", TV("Chilled water, highest"), units::celsius),
    number("condenser_entering_low", TV("Entering the condenser, lowest"), units::celsius),
    number("condenser_entering_high", TV("Entering the condenser, highest"), units::celsius),
    number("part_load_low", TV("Part load, lowest"), units::one),
    number("part_load_high", TV("Part load, highest"), units::one),
    number("cap_a", TV("Capacity curve, coefficient a"), units::one),
    number("cap_b", TV("Capacity curve, coefficient b"), units::one),
    number("cap_c", TV("Capacity curve, coefficient c"), units::one),
    number("cap_d", TV("Capacity curve, coefficient d"), units::one),
    number("cap_e", TV("Capacity curve, coefficient e"), units::one),
    number("cap_f", TV("Capacity curve, coefficient f"), units::one),
    number("eir_a", TV("Power curve by temperature, coefficient a"), units::one),
    number("eir_b", TV("Power curve by temperature, coefficient b"), units::one),
    number("eir_c", TV("Power curve by temperature, coefficient c"), units::one),
    number("eir_d", TV("Power curve by temperature, coefficient d"), units::one),
    number("eir_e", TV("Power curve by temperature, coefficient e"), units::one),
    number("eir_f", TV("Power curve by temperature, coefficient f"), units::one),
    number("plr_a", TV("Power curve by part load, coefficient a"), units::one),
    number("plr_b", TV("Power curve by part load, coefficient b"), units::one),
    number("plr_c", TV("Power curve by part load, coefficient c"), units::one),
    number("carnot_fraction", TV("Share of the Carnot COP"), units::one).always(),
    number("unit_length", TV("Length of a unit"), units::m).always(),
    number("unit_width", TV("Width of a unit"), units::m).always(),
    number("unit_height", TV("Height of a unit"), units::m).always(),
    number("operating_mass", TV("Operating mass"), units::kg).always(),
};
constexpr std::array coolingSystemsValues{
    words("air_economizer", TV("Economizer of the air side")).always(),
    words("liquid_sink", TV("Heat sink of the liquid side")).always(),
    words("chiller_condenser", TV("Condenser of the chillers")).always(),
    number("liquid_fraction", TV("Share of heat taken by liquid"), units::one).always(),
    number("supply_temperature", TV("Supply temperature"), units::celsius).always(),
    number("air_water_temperature", TV("Water to the air coils"), units::celsius).always(),
    number("supply_float", TV("Float of the supply temperature"), units::K).always(),
    number("carnot_fraction", TV("Share of the Carnot COP"), units::one).always(),
    number("cop_limit", TV("Greatest COP"), units::one).always(),
    number("evaporator_offset", TV("Evaporator below the chilled water"), units::K).always(),
    number("condenser_offset", TV("Condenser above its coolant"), units::K).always(),
    number("least_condensation", TV("Lowest condensing temperature"), units::celsius).always(),
    words("cold_chiller", TV("Chiller for cold water")).naming("chillers").always(),
    number("air_rise", TV("Rise of the air"), units::K).always(),
    number("air_fan_head", TV("Pressure of the air fans"), units::Pa).always(),
    number("air_fan_efficiency", TV("Efficiency of the air fans"), units::one).always(),
    number("chilled_water_range", TV("Range of the chilled water"), units::K).always(),
    number("chilled_pump_head", TV("Head of the chilled-water pumps"), units::kPa).always(),
    number("liquid_range", TV("Range of the liquid loop"), units::K).always(),
    number("facility_pump_head", TV("Head of the facility pumps"), units::kPa).always(),
    number("technology_pump_head", TV("Head of the CDU pumps"), units::kPa).always(),
    number("pump_efficiency", TV("Efficiency of the pumps"), units::one).always(),
    number("pump_static_fraction", TV("Static share of the head"), units::one).always(),
    number("fan_exponent", TV("Exponent of the fan law"), units::one).always(),
    number("tower_approach", TV("Approach of the towers"), units::K).always(),
    number("tower_range", TV("Range of the towers"), units::K).always(),
    number("exchanger_approach", TV("Approach of the heat exchangers"), units::K).always(),
    number("tower_pump_head", TV("Head of the tower pumps"), units::kPa).always(),
    number("tower_fan_head", TV("Pressure of the tower fans"), units::Pa).always(),
    number("tower_fan_efficiency", TV("Efficiency of the tower fans"), units::one).always(),
    number("tower_liquid_gas_ratio", TV("Water over air in the towers"), units::one).always(),
    number("cycles_of_concentration", TV("Cycles of concentration"), units::one).always(),
    number("windage_fraction", TV("Drift loss"), units::one).always(),
    number("evaporated_fraction", TV("Share of heat that evaporates"), units::one).always(),
    number("dry_approach", TV("Approach of the dry coolers"), units::K).always(),
    number("dry_fan_fraction", TV("Fans of the dry coolers over their heat"), units::one).always(),
    number("pad_effectiveness", TV("Effectiveness of the wet pads"), units::one).always(),
    number("pad_air_rise", TV("Rise of the air behind the pads"), units::K).always(),
    number("pipe_allowance", TV("Allowance for pipes"), units::kPa).always(),
    number("pipe_roughness", TV("Roughness of pipes"), units::mm).always(),
    number("pipe_fittings_factor", TV("Factor for fittings"), units::one).always(),
    number("pipe_velocity_limit", TV("Greatest velocity in pipes"), units::mPerS).always(),
    number("lights_fraction", TV("Lighting over IT power"), units::one).always(),
};
constexpr std::array dryCoolersValues{
    number("capacity", TV("Capacity"), units::kW).always(),
    number("itd_rated", TV("Rated initial temperature difference"), units::K).always(),
    number("approach_rated", TV("Rated approach"), units::K).always(),
    number("rated_power", TV("Rated electric power"), units::kW).always(),
    number("unit_length", TV("Length of a unit"), units::m).always(),
    number("unit_width", TV("Width of a unit"), units::m).always(),
    number("unit_height", TV("Height of a unit"), units::m).always(),
    number("operating_mass", TV("Operating mass"), units::kg).always(),
    number("pad_effectiveness", TV("Effectiveness of the wet pads"), units::one),
};
constexpr std::array fuelCellsValues{
    number("capacity", TV("Capacity"), units::kW).always(),
    number("emissions", TV("Direct emissions"), units::kgPerKWh).always(),
    number("electrical_efficiency", TV("Electrical efficiency"), units::percent).always(),
    number("unit_length", TV("Length of a unit"), units::m).always(),
    number("unit_width", TV("Width of a unit"), units::m).always(),
    number("operating_mass", TV("Operating mass"), units::kg).always(),
};
constexpr std::array generatorsValues{
    number("capacity", TV("Capacity"), units::MW).always(),
    number("start_time", TV("Time to start"), units::s).always(),
    number("start_failure", TV("Failures to start"), units::percent).always(),
    number("mtbf", TV("Mean time between failures"), units::hour).always(),
    number("mttr", TV("Mean time to repair"), units::hour).always(),
    number("fuel_litre_per_kwh", TV("Fuel in L/kWh"), units::one).always(),
    number("unit_length", TV("Length of a unit"), units::m).always(),
    number("unit_width", TV("Width of a unit"), units::m).always(),
    number("operating_mass", TV("Operating mass"), units::kg).always(),
};
constexpr std::array switchgearValues{
    number("capacity", TV("Capacity"), units::MVA).always(),
    number("voltage", TV("Voltage"), units::kV).always(),
    number("failures_per_year", TV("Failures per year"), units::one).always(),
    number("mttr", TV("Mean time to repair"), units::hour).always(),
    number("unit_length", TV("Length of a unit"), units::m).always(),
    number("unit_width", TV("Width of a unit"), units::m).always(),
    number("operating_mass", TV("Operating mass"), units::kg).always(),
};
constexpr std::array towersValues{
    number("capacity", TV("Capacity"), units::kW).always(),
    number("approach_rated", TV("Rated approach"), units::K).always(),
    number("range_rated", TV("Rated range"), units::K).always(),
    number("rated_power", TV("Rated electric power"), units::kW).always(),
    number("cycles_of_concentration", TV("Cycles of concentration"), units::one).always(),
    number("windage_fraction", TV("Drift loss"), units::one).always(),
    number("unit_length", TV("Length of a unit"), units::m).always(),
    number("unit_width", TV("Width of a unit"), units::m).always(),
    number("unit_height", TV("Height of a unit"), units::m).always(),
    number("operating_mass", TV("Operating mass"), units::kg).always(),
};
constexpr std::array transformersValues{
    number("capacity", TV("Capacity"), units::MVA).always(),
    number("high_voltage", TV("High voltage side"), units::kV).always(),
    number("low_voltage", TV("Low voltage side"), units::kV).always(),
    number("no_load_loss", TV("No-load loss"), units::percent).always(),
    number("load_loss", TV("Load loss"), units::percent).always(),
    number("failures_per_year", TV("Failures per year"), units::one).always(),
    number("mttr", TV("Mean time to repair"), units::hour).always(),
    number("unit_length", TV("Length of a unit"), units::m).always(),
    number("unit_width", TV("Width of a unit"), units::m).always(),
    number("operating_mass", TV("Operating mass"), units::kg).always(),
};
constexpr std::array upsValues{
    number("capacity", TV("Capacity"), units::MW).always(),
    number("loss_a", TV("Loss, constant part"), units::one).always(),
    number("loss_b", TV("Loss, linear part"), units::one).always(),
    number("loss_c", TV("Loss, quadratic part"), units::one).always(),
    number("eco_efficiency", TV("Efficiency in eco mode"), units::percent).always(),
    number("mtbf", TV("Mean time between failures"), units::hour).always(),
    number("mttr", TV("Mean time to repair"), units::hour).always(),
    number("unit_length", TV("Length of a unit"), units::m).always(),
    number("unit_width", TV("Width of a unit"), units::m).always(),
    number("operating_mass", TV("Operating mass"), units::kg).always(),
};

} // namespace

std::vector<RecordSchema> equipmentSchemas()
{
    return {
        {"cables", "cables", TK("Cables"), cablesValues, false, true},
        {"cdus", "cdu", TK("CDUs"), cdusValues, false, true},
        {"chillers", "chiller", TK("Chillers"), chillersValues, false, true},
        {"cooling-systems", "cooling-system", TK("Cooling systems"), coolingSystemsValues, false, true},
        {"dry-coolers", "dry-cooler", TK("Dry coolers"), dryCoolersValues, false, true},
        {"fuel-cells", "fuel-cells", TK("Fuel cells"), fuelCellsValues, false, true},
        {"generators", "generators", TK("Generators"), generatorsValues, false, true},
        {"switchgear", "switchgear", TK("Switchgear"), switchgearValues, false, true},
        {"towers", "tower", TK("Cooling towers"), towersValues, false, true},
        {"transformers", "transformers", TK("Transformers"), transformersValues, false, true},
        {"ups", "ups", TK("UPS"), upsValues, false, true},
    };
}
// clang-format on

} // namespace tokenyard::schema
