// SPDX-License-Identifier: Apache-2.0
// Records of power and cooling equipment.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array cablesValues{
    number("resistivity_nano_ohm_metre", units::one).always(),
    number("cold_resistivity_nano_ohm_metre", units::one),
    number("reactance_ohm_per_km", units::one),
    number("reactance_share", units::one),
    number("least_section", units::mm2),
    words("sections"),
    number("current_density_a_per_mm2", units::one).always(),
    number("failures_per_km_year", units::one),
    number("mttr", units::hour),
};
constexpr std::array cdusValues{
    number("capacity", units::kW).always(),     number("approach_rated", units::K).always(),  number("rated_power", units::kW).always(),
    number("flow_per_kw", units::one).always(), number("unit_length", units::m).always(),     number("unit_width", units::m).always(),
    number("unit_height", units::m).always(),   number("operating_mass", units::kg).always(),
};
constexpr std::array pipesValues{
    number("nominal_size", units::one).always(),
    number("inside_diameter", units::mm).always(),
    number("outside_diameter", units::mm).always(),
};
constexpr std::array chillersValues{
    number("capacity", units::kW).always(),
    number("cop_rated", units::one).always(),
    words("condenser").always(),
    number("rated_power", units::kW).always(),
    number("chilled_water_rated", units::celsius).always(),
    number("condenser_entering_rated", units::celsius).always(),
    number("chilled_water_low", units::celsius),
    number("chilled_water_high", units::celsius),
    number("condenser_entering_low", units::celsius),
    number("condenser_entering_high", units::celsius),
    number("part_load_low", units::one),
    number("part_load_high", units::one),
    number("cap_a", units::one),
    number("cap_b", units::one),
    number("cap_c", units::one),
    number("cap_d", units::one),
    number("cap_e", units::one),
    number("cap_f", units::one),
    number("eir_a", units::one),
    number("eir_b", units::one),
    number("eir_c", units::one),
    number("eir_d", units::one),
    number("eir_e", units::one),
    number("eir_f", units::one),
    number("plr_a", units::one),
    number("plr_b", units::one),
    number("plr_c", units::one),
    number("warm_chilled_water", units::celsius),
    number("warm_cop_25", units::one),
    number("warm_cop_30", units::one),
    number("warm_cop_35", units::one),
    number("warm_cop_40", units::one),
    number("warm_cop_45", units::one),
    number("cop_limit", units::one).always(),
    number("evaporator_offset", units::K).always(),
    number("condenser_offset", units::K).always(),
    number("least_condensation", units::celsius).always(),
    number("unit_length", units::m).always(),
    number("unit_width", units::m).always(),
    number("unit_height", units::m).always(),
    number("operating_mass", units::kg).always(),
};
constexpr std::array coolingSystemsValues{
    words("air_economizer").always(),
    words("liquid_sink").always(),
    words("chiller_condenser").always(),
    number("liquid_fraction", units::percent).always(),
    number("supply_temperature", units::celsius).always(),
    number("air_water_temperature", units::celsius).always(),
    number("supply_float", units::K).always(),
    number("carnot_fraction", units::percent).always(),
    number("cop_limit", units::one).always(),
    number("evaporator_offset", units::K).always(),
    number("condenser_offset", units::K).always(),
    number("least_condensation", units::celsius).always(),
    words("cold_chiller").naming("chillers").always(),
    words("warm_chiller").naming("chillers"),
    number("air_rise", units::K).always(),
    number("air_fan_head", units::Pa).always(),
    number("air_fan_efficiency", units::percent).always(),
    number("chilled_water_range", units::K).always(),
    number("chilled_pump_head", units::kPa).always(),
    number("liquid_range", units::K).always(),
    number("facility_pump_head", units::kPa).always(),
    number("technology_pump_head", units::kPa).always(),
    number("pump_efficiency", units::percent).always(),
    number("pump_static_fraction", units::one).always(),
    number("fan_exponent", units::one).always(),
    number("tower_approach", units::K).always(),
    number("tower_range", units::K).always(),
    number("exchanger_approach", units::K).always(),
    number("tower_pump_head", units::kPa).always(),
    number("tower_fan_head", units::Pa).always(),
    number("tower_fan_efficiency", units::one).always(),
    number("tower_liquid_gas_ratio", units::one).always(),
    number("cycles_of_concentration", units::one).always(),
    number("windage_fraction", units::percent).always(),
    number("dry_approach", units::K).always(),
    number("dry_fan_fraction", units::percent).always(),
    number("pad_effectiveness", units::percent).always(),
    number("pad_air_rise", units::K).always(),
    number("pipe_allowance", units::kPa).always(),
    number("pipe_roughness", units::mm).always(),
    number("pipe_fittings_factor", units::one).always(),
    number("pipe_velocity_limit", units::mPerS).always(),
    number("lights_fraction", units::one).always(),
};
constexpr std::array dryCoolersValues{
    number("capacity", units::kW).always(),    number("itd_rated", units::K).always(),       number("approach_rated", units::K).always(),
    number("rated_power", units::kW).always(), number("unit_length", units::m).always(),     number("unit_width", units::m).always(),
    number("unit_height", units::m).always(),  number("operating_mass", units::kg).always(), number("pad_effectiveness", units::percent),
};
constexpr std::array fuelCellsValues{
    number("capacity", units::kW).always(),
    number("emissions", units::kgPerKWh).always(),
    number("electrical_efficiency", units::percent).always(),
    number("unit_length", units::m).always(),
    number("unit_width", units::m).always(),
    number("operating_mass", units::kg).always(),
    number("unit_height", units::m),
    number("least_load", units::percent),
    number("ramp", units::percent),
    number("upkeep", units::KRWPerKWh),
};
constexpr std::array gasTurbinesValues{
    number("efficiency", units::percent).always(),    number("least_load", units::percent).always(),
    number("ramp", units::percent).always(),          number("availability", units::percent).always(),
    number("start_cost", units::KRWPerKW).always(),   number("upkeep", units::KRWPerKWh).always(),
    number("emissions", units::tonnePerMWh).always(), number("life_years", units::one),
    number("lead_time_months", units::one),           number("area_m2_per_mw", units::one),
};
constexpr std::array smrsValues{
    number("capacity", units::MW).always(),    number("least_load", units::percent).always(),
    number("ramp", units::percent).always(),   number("availability", units::percent).always(),
    number("outage", units::hour).always(),    number("outage_month", units::one).always(),
    number("fuel", units::KRWPerKWh).always(), number("upkeep", units::KRWPerKWh).always(),
    number("life_years", units::one),          number("lead_time_months", units::one),
};
constexpr std::array solarFieldsValues{
    number("temperature_coefficient", units::percent).always(),
    number("mount_heating_a", units::one).always(),
    number("mount_heating_b", units::one).always(),
    number("system_losses", units::percent).always(),
    number("inverter_efficiency", units::percent).always(),
    number("dc_over_ac", units::one).always(),
    number("albedo", units::percent).always(),
    number("degradation", units::percent),
    number("life_years", units::one),
    number("area_m2_per_mw", units::one),
};
constexpr std::array windTurbinesValues{
    number("rated_power", units::MW).always(),
    words("curve").always(),
    number("mean_wind", units::mPerS).always(),
    number("mean_wind_height", units::m).always(),
    number("weibull_shape", units::one).always(),
    number("shear_exponent", units::one).always(),
    number("losses", units::percent).always(),
    number("availability", units::percent).always(),
    number("life_years", units::one),
    number("area_m2_per_mw", units::one),
};
constexpr std::array batteriesValues{
    number("round_trip", units::percent).always(),
    number("depth", units::percent).always(),
    number("c_rate", units::one).always(),
    number("availability", units::percent).always(),
    number("fade", units::percent).always(),
    number("wear", units::KRWPerKWh).always(),
    number("life_years", units::one),
};
constexpr std::array generatorsValues{
    number("capacity", units::MW).always(),   number("start_time", units::s).always(), number("start_failure", units::percent).always(),
    number("mtbf", units::hour).always(),     number("mttr", units::hour).always(),    number("fuel_litre_per_kwh", units::one).always(),
    number("unit_length", units::m).always(), number("unit_width", units::m).always(), number("operating_mass", units::kg).always(),
    number("unit_height", units::m),          number("fuel", units::KRWPerKWh),        number("emissions", units::tonnePerMWh),
    number("with_grid", units::percent),      number("least_load", units::percent),
};
constexpr std::array switchgearValues{
    number("capacity", units::MVA).always(), number("voltage", units::kV).always(),
    number("breaking_current", units::A),    number("failures_per_year", units::one).always(),
    number("mttr", units::hour).always(),    number("unit_length", units::m).always(),
    number("unit_width", units::m).always(), number("operating_mass", units::kg).always(),
    number("unit_height", units::m),
};
constexpr std::array towersValues{
    number("capacity", units::kW).always(),
    number("approach_rated", units::K).always(),
    number("range_rated", units::K).always(),
    number("rated_power", units::kW).always(),
    number("cycles_of_concentration", units::one).always(),
    number("windage_fraction", units::percent).always(),
    number("unit_length", units::m).always(),
    number("unit_width", units::m).always(),
    number("unit_height", units::m).always(),
    number("operating_mass", units::kg).always(),
};
constexpr std::array transformersValues{
    number("capacity", units::MVA).always(),
    number("high_voltage", units::kV).always(),
    number("low_voltage", units::kV).always(),
    number("no_load_loss", units::percent).always(),
    number("load_loss", units::percent).always(),
    number("impedance", units::percent),
    number("tap_step", units::percent),
    number("tap_steps", units::one),
    number("failures_per_year", units::one).always(),
    number("mttr", units::hour).always(),
    number("unit_length", units::m).always(),
    number("unit_width", units::m).always(),
    number("operating_mass", units::kg).always(),
    number("unit_height", units::m),
    number("access_front", units::m),
    number("access_back", units::m),
    number("access_gap", units::m),
    number("access_end", units::m),
};
constexpr std::array upsValues{
    number("capacity", units::MW).always(),
    number("loss_a", units::percent).always(),
    number("loss_b", units::percent).always(),
    number("loss_c", units::percent).always(),
    number("eco_efficiency", units::percent).always(),
    number("input_power_factor", units::one),
    number("mtbf", units::hour).always(),
    number("mttr", units::hour).always(),
    number("unit_length", units::m).always(),
    number("unit_width", units::m).always(),
    number("operating_mass", units::kg).always(),
    number("unit_height", units::m),
};

constexpr std::array storageUnitsValues{
    number("capacity", units::kW),
    number("energy", units::kWh),
    number("volume", units::m3),
    number("unit_length", units::m).always(),
    number("unit_width", units::m).always(),
    number("unit_height", units::m).always(),
    number("operating_mass", units::kg).always(),
};

} // namespace

std::vector<RecordSchema> equipmentSchemas()
{
    return {
        {"batteries", "batteries", TK("Batteries"), batteriesValues, false, true},
        {"cables", "cables", TK("Cables"), cablesValues, false, true},
        {"cdus", "cdu", TK("CDUs"), cdusValues, false, true},
        {"chillers", "chiller", TK("Chillers"), chillersValues, false, true},
        {"cooling-systems", "cooling-system", TK("Cooling systems"), coolingSystemsValues, false, true},
        {"dry-coolers", "dry-cooler", TK("Dry coolers"), dryCoolersValues, false, true},
        {"fuel-cells", "fuel-cells", TK("Fuel cells"), fuelCellsValues, false, true},
        {"gas-turbines", "gas-turbines", TK("Gas turbines"), gasTurbinesValues, false, true},
        {"generators", "generators", TK("Generators"), generatorsValues, false, true},
        {"pipes", "pipe", TK("Pipes"), pipesValues, false, true},
        {"smrs", "smrs", TK("Small reactors"), smrsValues, false, true},
        {"solar-fields", "solar-fields", TK("Solar fields"), solarFieldsValues, false, true},
        {"storage-units", "storage-units", TK("Batteries and tanks"), storageUnitsValues, false, true},
        {"switchgear", "switchgear", TK("Switchgear"), switchgearValues, false, true},
        {"towers", "tower", TK("Cooling towers"), towersValues, false, true},
        {"transformers", "transformers", TK("Transformers"), transformersValues, false, true},
        {"ups", "ups", TK("UPS"), upsValues, false, true},
        {"wind-turbines", "wind-turbines", TK("Wind turbines"), windTurbinesValues, false, true},
    };
}
// clang-format on

} // namespace tokenyard::schema
