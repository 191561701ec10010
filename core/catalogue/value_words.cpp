// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/value_words.h"

#include <algorithm>
#include <array>

namespace tokenyard {

namespace {

#define RW(source) TY_TR("RecordValue", source)
constexpr auto Percent = ValueForm::Percent, Year = ValueForm::Year, Words = ValueForm::Words, Billions = ValueForm::Billions;

constexpr std::array table{
    // accelerators and racks
    ValueWord{"rack_product", RW("Product"), Words},
    ValueWord{"year", RW("Year"), Year},
    ValueWord{"bf16_dense", RW("BF16, dense")},
    ValueWord{"fp8_dense", RW("FP8, dense")},
    ValueWord{"fp4_dense", RW("FP4, dense")},
    ValueWord{"hbm_type", RW("Memory"), Words},
    ValueWord{"hbm_usable", RW("Usable memory")},
    ValueWord{"hbm_bandwidth", RW("Memory bandwidth")},
    ValueWord{"scaleup_domain", RW("GPUs in the scale-up domain")},
    ValueWord{"scaleup_bandwidth", RW("Scale-up bandwidth")},
    ValueWord{"scaleout_bandwidth", RW("Scale-out bandwidth")},
    ValueWord{"tdp", RW("Rated power")},
    ValueWord{"all_in_it_power", RW("IT power per GPU with its share of the rack")},
    ValueWord{"gpus", RW("GPUs per rack")},
    ValueWord{"gpus_per_rack", RW("GPUs per rack")},
    ValueWord{"rack_power", RW("Rack power")},
    ValueWord{"support_power", RW("Power of a support rack")},
    ValueWord{"price_usd", RW("Price, US$")},
    ValueWord{"rack_price_usd", RW("Price of a rack, US$")},
    ValueWord{"rental_usd_per_hour", RW("Rental, US$ per hour")},
    // models
    ValueWord{"total_params", RW("Parameters, billions"), Billions},
    ValueWord{"active_params", RW("Active parameters per token, billions"), Billions},
    ValueWord{"layers", RW("Layers")},
    ValueWord{"experts", RW("Experts")},
    ValueWord{"experts_per_token", RW("Experts per token")},
    ValueWord{"context_length", RW("Context, tokens")},
    ValueWord{"kv_elements_per_token", RW("KV cache elements per token")},
    // electrical
    ValueWord{"capacity", RW("Capacity")},
    ValueWord{"voltage", RW("Voltage")},
    ValueWord{"high_voltage", RW("Primary voltage")},
    ValueWord{"low_voltage", RW("Secondary voltage")},
    ValueWord{"no_load_loss", RW("No-load loss")},
    ValueWord{"load_loss", RW("Load loss at rating")},
    ValueWord{"loss_a", RW("Fixed loss, of the rating"), Percent},
    ValueWord{"loss_b", RW("Loss proportional to load"), Percent},
    ValueWord{"loss_c", RW("Loss with the square of load"), Percent},
    ValueWord{"eco_efficiency", RW("Efficiency in eco mode")},
    ValueWord{"electrical_efficiency", RW("Electrical efficiency")},
    ValueWord{"emissions", RW("Direct emissions")},
    ValueWord{"start_time", RW("Start time")},
    ValueWord{"start_failure", RW("Starts that fail")},
    ValueWord{"fuel_litre_per_kwh", RW("Fuel, L/kWh")},
    ValueWord{"failures_per_year", RW("Failures per year")},
    ValueWord{"mtbf", RW("Mean time between failures")},
    ValueWord{"mttr", RW("Mean time to repair")},
    // cooling
    ValueWord{"cop_rated", RW("Rated COP")},
    ValueWord{"rated_power", RW("Rated electrical input")},
    ValueWord{"chilled_water_rated", RW("Chilled water at rating")},
    ValueWord{"condenser_entering_rated", RW("Condenser inlet at rating")},
    ValueWord{"approach_rated", RW("Approach at rating")},
    ValueWord{"itd_rated", RW("Initial temperature difference at rating")},
    ValueWord{"range_rated", RW("Range at rating")},
    ValueWord{"liquid_fraction", RW("Heat taken by liquid"), Percent},
    ValueWord{"supply_temperature", RW("Supply temperature")},
    ValueWord{"carnot_fraction", RW("COP over Carnot"), Percent},
    ValueWord{"air_rise", RW("Air temperature rise")},
    ValueWord{"air_fan_head", RW("Fan pressure")},
    ValueWord{"air_fan_efficiency", RW("Fan efficiency"), Percent},
    ValueWord{"chilled_water_range", RW("Chilled water range")},
    ValueWord{"chilled_pump_head", RW("Chilled water pump head")},
    ValueWord{"liquid_range", RW("Liquid range")},
    ValueWord{"facility_pump_head", RW("Facility water pump head")},
    ValueWord{"technology_pump_head", RW("Technology water pump head")},
    ValueWord{"pump_efficiency", RW("Pump efficiency"), Percent},
    ValueWord{"tower_approach", RW("Tower approach")},
    ValueWord{"tower_range", RW("Tower range")},
    ValueWord{"exchanger_approach", RW("Heat exchanger approach")},
    ValueWord{"cycles_of_concentration", RW("Cycles of concentration")},
    ValueWord{"windage_fraction", RW("Windage"), Percent},
    ValueWord{"evaporated_fraction", RW("Heat rejected by evaporation"), Percent},
    ValueWord{"dry_approach", RW("Dry cooler approach")},
    ValueWord{"dry_fan_fraction", RW("Dry cooler fans, of the heat"), Percent},
    ValueWord{"pad_effectiveness", RW("Effectiveness of the wetted pad"), Percent},
    // size and mass
    ValueWord{"unit_length", RW("Length")},
    ValueWord{"unit_width", RW("Width")},
    ValueWord{"unit_height", RW("Height")},
    ValueWord{"width", RW("Width")},
    ValueWord{"depth", RW("Depth")},
    ValueWord{"height", RW("Height")},
    ValueWord{"operating_mass", RW("Operating mass")},
    ValueWord{"mass", RW("Mass")},
    // tariffs
    ValueWord{"demand_charge", RW("Demand charge per month")},
    ValueWord{"energy_summer_off", RW("Energy, summer, off-peak")},
    ValueWord{"energy_summer_mid", RW("Energy, summer, mid-peak")},
    ValueWord{"energy_summer_peak", RW("Energy, summer, on-peak")},
    ValueWord{"energy_springfall_off", RW("Energy, spring and autumn, off-peak")},
    ValueWord{"energy_springfall_mid", RW("Energy, spring and autumn, mid-peak")},
    ValueWord{"energy_springfall_peak", RW("Energy, spring and autumn, on-peak")},
    ValueWord{"energy_winter_off", RW("Energy, winter, off-peak")},
    ValueWord{"energy_winter_mid", RW("Energy, winter, mid-peak")},
    ValueWord{"energy_winter_peak", RW("Energy, winter, on-peak")},
    ValueWord{"weekend_discount", RW("Discount of the energy price at weekend hours")},
    ValueWord{"climate_charge", RW("Climate charge")},
    ValueWord{"fuel_charge", RW("Fuel charge")},
    ValueWord{"fund", RW("Electricity industry fund")},
    ValueWord{"vat", RW("VAT")},
    ValueWord{"power_factor_target", RW("Power factor wanted")},
    ValueWord{"minimum_demand", RW("Least billing demand, of the contract")},
    // weather
    ValueWord{"station", RW("Station"), Words},
    ValueWord{"data_set", RW("Data set"), Words},
    ValueWord{"period", RW("Period"), Words},
    ValueWord{"dry_bulb_mean", RW("Dry bulb, mean")},
    ValueWord{"dry_bulb_design", RW("Dry bulb, 0.4 %")},
    ValueWord{"wet_bulb_mean", RW("Wet bulb, mean")},
    ValueWord{"wet_bulb_design", RW("Wet bulb, 0.4 %")},
    // cost
    ValueWord{"krw_per_usd", RW("Won per US dollar")},
    ValueWord{"rate", RW("Rate per year")},
    ValueWord{"factor", RW("Factor")},
    // shapes of models: named where one is missing
    ValueWord{"hidden", RW("Hidden size"), ValueForm::Number, false},
    ValueWord{"attention_heads", RW("Attention heads"), ValueForm::Number, false},
    ValueWord{"attention", RW("Kind of attention"), ValueForm::Words, false},
    ValueWord{"kv_heads", RW("KV heads"), ValueForm::Number, false},
    ValueWord{"head_dim", RW("Head dimension"), ValueForm::Number, false},
    ValueWord{"dense_ffn", RW("Width of the dense layers"), ValueForm::Number, false},
    ValueWord{"moe_ffn", RW("Width of an expert"), ValueForm::Number, false},
    ValueWord{"vocab", RW("Vocabulary"), ValueForm::Number, false},
};

} // namespace

std::span<const ValueWord> valueWords() { return table; }

Text valueName(std::string_view key)
{
    for (const ValueWord &word : table)
        if (key == word.key)
            return Text(word.words);
    std::string plain(key);
    std::replace(plain.begin(), plain.end(), '_', ' ');
    return Text::verbatim(plain);
}

} // namespace tokenyard
