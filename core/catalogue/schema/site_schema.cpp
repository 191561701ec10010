// SPDX-License-Identifier: Apache-2.0
// Records of the site and the country: weather, grid, load shapes, rules.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)
#define RW(source) TY_TR("RecordValue", source)

// clang-format off: one row per line
constexpr std::array availabilityValues{
    number("utility_failures_per_year", units::one, RW("Grid failures per year")).aside(),
    number("utility_mttr", units::hour, RW("Time to restore the grid")).aside(),
    number("momentary_failures_per_year", units::one, RW("Momentary failures per year")).aside(),
    number("restart_time", units::hour, RW("Time to restart")).aside(),
    number("common_cause_fraction", units::one, RW("Share of common-cause failures")).always().aside(),
    number("unit_unavailability", units::one, RW("Unavailability of a unit")).aside(),
};
constexpr std::array clearancesValues{
    number("clearance", units::m, RW("Clearance")).aside(),
    number("access_front", units::m, RW("Clear width in front")),
    number("access_back", units::m, RW("Clear width behind")),
    number("access_gap", units::m, RW("Gap between neighbours in a row")),
    number("access_end", units::m, RW("Clear width at the end of a row")),
};
constexpr std::array embodiedCarbonValues{
    words("driver", RW("Cost driver")).always().aside(),
    number("carbon", units::kg, RW("Emitted in making it")),
    number("share", units::percent, RW("Share")).aside(),
    words("accelerators", RW("Accelerators")).aside(),
};
constexpr std::array gridEmissionsValues{
    words("country", RW("Country")).aside(),      number("factor", units::tonnePerMWh, RW("Factor")).always(),
    words("basis", RW("Basis")).always().aside(), calendarYear("year", RW("Year")).always(),
    words("hours", RW("Hour by hour")).aside(),   words("places", RW("Places, latitude and longitude")).aside(),
};
constexpr std::array gridImpactValues{
    words("group", RW("Group")).aside(),
    number("maximum", units::one, RW("Most points")).aside(),
    number("minimum", units::one, RW("Fewest points")).aside(),
    words("measure", RW("What is judged")).aside(),
    words("date", RW("Date")).aside(),
    words("status", RW("Status")).aside(),
    number("threshold", units::one, RW("Threshold")).aside(),
    number("applies_from", units::MW, RW("Applies from")).aside(),
    number("full", units::one, RW("All points at")).aside(),
    number("none", units::one, RW("No points at")).aside(),
    number("otherwise", units::one, RW("Share of the points otherwise")).aside(),
    number("offer", units::m2, RW("Land that earns all points")).aside(),
};
constexpr std::array gridRegionsValues{
    number("latitude", units::degree, RW("Latitude")).always().aside(),
    number("longitude", units::degree, RW("Longitude")).always().aside(),
    number("capital_region", units::one, RW("In the capital region")).always().aside(),
    number("self_sufficiency", units::percent, RW("Power self-sufficiency")).aside(),
    number("supply_possible", units::percent, RW("Supply found possible")).aside(),
    number("headroom", units::MW, RW("Headroom")).aside(),
};
constexpr std::array gridRulesValues{
    number("common_22kv9_limit", units::MW, RW("Limit of a common 22.9 kV line")).aside(),
    number("dedicated_22kv9_limit", units::MW, RW("Limit of a dedicated 22.9 kV line")).aside(),
    number("limit_154kv", units::MW, RW("Most at 154 kV")).aside(),
    number("threshold", units::MW, RW("Threshold")).aside(),
    number("pass_points", units::one, RW("Points to pass")).aside(),
    number("voltage_drop_limit", units::percent, RW("Greatest voltage drop")),
    number("rack_power_factor", units::one, RW("Power factor of racks")),
    number("motor_power_factor", units::one, RW("Power factor of motors")),
    number("bridging_time", units::minute, RW("Bridging time of the batteries")),
    number("fuel_time", units::hour, RW("Time the fuel lasts")),
    number("nominal_voltage", units::kV, RW("Nominal voltage")),
    number("fault_current", units::A, RW("Fault current of the supply")),
    number("x_over_r", units::one, RW("Reactance over resistance")),
};
constexpr std::array marketHoursValues{
    words("country", RW("Country")).aside(),
    words("winter_months", RW("Months of winter")).aside(),
    words("summer_months", RW("Months of summer")).aside(),
    words("autumn_months", RW("Months of autumn")).aside(),
    words("winter_weekday", RW("Weekday in winter, by hour")).aside(),
    words("winter_rest", RW("Day of rest in winter")).aside(),
    words("summer_weekday", RW("Weekday in summer")).aside(),
    words("summer_rest", RW("Day of rest in summer")).aside(),
    words("autumn_weekday", RW("Weekday in autumn")).aside(),
    words("autumn_rest", RW("Day of rest in autumn")).aside(),
    words("between_weekday", RW("Weekday in the other months")).aside(),
    words("between_rest", RW("Day of rest in the other months")).aside(),
    words("hours", RW("Hour by hour")).aside(),
};
constexpr std::array loadShapesValues{
    words("weekday", RW("Weekday, by hour")).always().aside(),
    words("saturday", RW("Saturday")).always().aside(),
    words("sunday", RW("Sunday")).always().aside(),
};
constexpr std::array populationValues{
    number("people", units::one, RW("People")).always().aside(),
};
constexpr std::array shareClaimsValues{
    number("share", units::percent, RW("Share")).always().aside(),
};
constexpr std::array siteRulesValues{
    number("farthest", units::km, RW("Farthest")).aside(),
    number("hours", units::hour, RW("Hours")).aside(),
    number("tolerance", units::percent, RW("Tolerance")).aside(),
    number("cold", units::m, RW("Cold aisle")).aside(),
    number("hot", units::m, RW("Hot aisle")).aside(),
    number("end", units::m, RW("End aisle")).aside(),
    number("foot_load", units::kPa, RW("Load under a foot")).aside(),
    number("mean_load", units::kPa, RW("Load spread over the floor")).aside(),
    number("share", units::percent, RW("Share")).aside(),
    number("clear_height", units::m, RW("Clear height")).aside(),
    number("storey_height", units::m, RW("Storey height")).aside(),
};
// Every number is a loading on the cause that its key names.
constexpr std::array usualCorrelationsValues{
    words("address", RW("Field")).always(),
};
constexpr std::array usualInputsValues{
    words("address", RW("Field")),
    words("flatters", RW("Side that flatters")),
    words("per", RW("Counted by")),
    number("usual", units::one, RW("Usual")).aside(),
    number("yearly", units::percent, RW("Yearly")).aside(),
    number("years", units::year, RW("Years")).aside(),
};
constexpr std::array spaceProgrammeValues{
    words("role", RW("Role")),
    words("load", RW("Load that it carries")),
    words("redundancy", RW("Redundancy")),
    words("place", RW("Where it stands")),
    number("network_area_per_mw", units::one, RW("Network rooms, m² per MW")),
    number("switchgear_area_per_mw", units::one, RW("Medium-voltage rooms, m² per MW")),
    number("plant_area_per_mw", units::one, RW("Pumps and water treatment, m² per MW")),
    number("staff_area_per_mw", units::one, RW("Staff, stores and dock, m² per MW")),
    number("support_racks", units::percent, RW("Network and storage racks per compute rack")),
    number("core_share", units::percent, RW("Cores, ways, shafts and walls, of the floor")),
    number("peak_ratio", units::one, RW("Grid peak over IT")),
    number("lane_width", units::m, RW("Width of the fire lane")),
    number("exhaust_distance", units::m, RW("Distance of coolers from generators")),
    number("landscaping", units::percent, RW("Landscaping, of the site")),
    number("coverage", units::percent, RW("Building coverage, of the site")),
};
constexpr std::array weatherValues{
    words("station", RW("Station")).always(),
    words("wmo", RW("WMO number")).always().aside(),
    number("latitude", units::degree, RW("Latitude")).always().aside(),
    number("longitude", units::degree, RW("Longitude")).always().aside(),
    number("elevation", units::m, RW("Elevation")).always().aside(),
    number("utc_offset", units::hour, RW("Offset from UTC")).always().aside(),
    words("data_set", RW("Data set")).always(),
    words("period", RW("Period")).always(),
    words("months", RW("Months")).always().aside(),
    number("dry_bulb_mean", units::celsius, RW("Dry bulb, mean")).always(),
    number("dry_bulb_design", units::celsius, RW("Dry bulb, 0.4 %")).always(),
    number("dry_bulb_max", units::celsius, RW("Dry bulb, greatest")).always().aside(),
    number("wet_bulb_mean", units::celsius, RW("Wet bulb, mean")).always(),
    number("wet_bulb_design", units::celsius, RW("Wet bulb, 0.4 %")).always(),
    number("wet_bulb_max", units::celsius, RW("Wet bulb, greatest")).always().aside(),
    number("ghi_annual", units::kWh, RW("Annual irradiation in kWh/m²")).always().aside(),
};

constexpr std::array accuracyValues{
    number("definition_least", units::percent, RW("Maturity of the definition, least")).aside(),
    number("definition_most", units::percent, RW("Maturity of the definition, most")).aside(),
    number("below_least", units::percent, RW("Accuracy below, least")).aside(),
    number("below_most", units::percent, RW("Accuracy below, most")).aside(),
    number("above_least", units::percent, RW("Accuracy above, least")).aside(),
    number("above_most", units::percent, RW("Accuracy above, most")).aside(),
    number("published_share", units::percent, RW("Share with published prices")).aside(),
    number("own_share", units::percent, RW("Share with the planner's own prices")).aside(),
};
constexpr std::array glossaryValues{
    words("meaning", RW("Meaning")).always().aside(),
    words("meaning_ko", RW("Meaning, in Korean")).always().aside(),
};

} // namespace

std::vector<RecordSchema> siteSchemas()
{
    return {
        {"accuracy-classes", "accuracy-classes", TK("Accuracy of an estimate"), accuracyValues, false, false},
        {"availability", "availability", TK("Availability"), availabilityValues, false, true},
        {"clearances", "clearances", TK("Clearances"), clearancesValues, false, true},
        {"embodied-carbon", "embodied-carbon", TK("Embodied carbon"), embodiedCarbonValues, false, true},
        {"glossary", "glossary", TK("Terms"), glossaryValues, false, false},
        {"grid-emissions", "grid-emissions", TK("Grid emissions"), gridEmissionsValues, false, true},
        {"grid-impact", "grid-impact", TK("Grid-impact assessment"), gridImpactValues, false, true},
        {"grid-regions", "grid-regions", TK("Regions of the grid"), gridRegionsValues, false, true},
        {"grid-rules", "grid-rules", TK("Grid rules"), gridRulesValues, false, true},
        {"load-shapes", "load-shapes", TK("Load shapes"), loadShapesValues, false, true},
        {"market-hours", "market-hours", TK("Hours of the market price"), marketHoursValues, false, true},
        {"population", "population", TK("Population"), populationValues, false, true},
        {"share-claims", "share-claims", TK("Claims about shares"), shareClaimsValues, false, false},
        {"site-rules", "site-rules", TK("Rules of the site"), siteRulesValues, false, true},
        {"space-programme", "space-programme", TK("Space programme"), spaceProgrammeValues, false, true},
        {"usual-correlations", "usual-correlations", TK("Usual correlations"), usualCorrelationsValues, true, true},
        {"usual-inputs", "usual-inputs", TK("Usual inputs"), usualInputsValues, false, true},
        {"weather", "weather", TK("Weather"), weatherValues, false, false},
    };
}
// clang-format on

} // namespace tokenyard::schema
