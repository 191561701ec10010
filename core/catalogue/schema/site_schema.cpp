// SPDX-License-Identifier: Apache-2.0
// Records of the site and the country: weather, grid, load shapes, rules.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array availabilityValues{
    number("utility_failures_per_year", units::one),      number("utility_mttr", units::hour),
    number("momentary_failures_per_year", units::one),    number("restart_time", units::hour),
    number("common_cause_fraction", units::one).always(), number("unit_unavailability", units::one),
};
constexpr std::array clearancesValues{
    number("clearance", units::m),  number("access_front", units::m), number("access_back", units::m),
    number("access_gap", units::m), number("access_end", units::m),
};
constexpr std::array embodiedCarbonValues{
    words("driver").always(),
    number("carbon", units::kg),
    number("share", units::percent),
    words("accelerators"),
};
constexpr std::array gridEmissionsValues{
    words("country"),
    number("factor", units::tonnePerMWh).always(),
    words("basis").always(),
    number("year", units::one).always(),
};
constexpr std::array gridImpactValues{
    words("group"),
    number("maximum", units::one),
    number("minimum", units::one),
    words("measure"),
    words("date"),
    words("status"),
    number("threshold", units::one),
    number("applies_from", units::MW),
    number("full", units::one),
    number("none", units::one),
    number("otherwise", units::one),
    number("offer", units::m2),
};
constexpr std::array gridRegionsValues{
    number("latitude", units::degree).always(), number("longitude", units::degree).always(), number("capital_region", units::one).always(),
    number("self_sufficiency", units::percent), number("supply_possible", units::percent),   number("headroom", units::MW),
};
constexpr std::array gridRulesValues{
    number("common_22kv9_limit", units::MW), number("dedicated_22kv9_limit", units::MW), number("limit_154kv", units::MW),
    number("threshold", units::MW),          number("pass_points", units::one),          number("voltage_drop_limit", units::percent),
    number("rack_power_factor", units::one), number("motor_power_factor", units::one),   number("bridging_time", units::minute),
    number("fuel_time", units::hour),        number("nominal_voltage", units::kV),       number("fault_current", units::A),
    number("x_over_r", units::one),
};
constexpr std::array loadShapesValues{
    words("weekday").always(),
    words("saturday").always(),
    words("sunday").always(),
};
constexpr std::array populationValues{
    number("people", units::one).always(),
};
constexpr std::array shareClaimsValues{
    number("share", units::percent).always(),
};
constexpr std::array siteRulesValues{
    number("farthest", units::km),   number("hours", units::hour),     number("tolerance", units::percent), number("cold", units::m),
    number("hot", units::m),         number("end", units::m),          number("foot_load", units::kPa),     number("mean_load", units::kPa),
    number("share", units::percent), number("clear_height", units::m), number("storey_height", units::m),
};
constexpr std::array spaceProgrammeValues{
    words("role"),
    words("load"),
    words("redundancy"),
    words("place"),
    number("network_area_per_mw", units::one),
    number("switchgear_area_per_mw", units::one),
    number("plant_area_per_mw", units::one),
    number("staff_area_per_mw", units::one),
    number("support_racks", units::percent),
    number("core_share", units::percent),
    number("peak_ratio", units::one),
    number("lane_width", units::m),
    number("exhaust_distance", units::m),
    number("landscaping", units::percent),
    number("coverage", units::percent),
};
constexpr std::array weatherValues{
    words("station").always(),
    words("wmo").always(),
    number("latitude", units::degree).always(),
    number("longitude", units::degree).always(),
    number("elevation", units::m).always(),
    number("utc_offset", units::hour).always(),
    words("data_set").always(),
    words("period").always(),
    words("months").always(),
    number("dry_bulb_mean", units::celsius).always(),
    number("dry_bulb_design", units::celsius).always(),
    number("dry_bulb_max", units::celsius).always(),
    number("wet_bulb_mean", units::celsius).always(),
    number("wet_bulb_design", units::celsius).always(),
    number("wet_bulb_max", units::celsius).always(),
    number("ghi_annual", units::kWh).always(),
};

constexpr std::array accuracyValues{
    number("definition_least", units::percent), number("definition_most", units::percent), number("below_least", units::percent),
    number("below_most", units::percent),       number("above_least", units::percent),     number("above_most", units::percent),
    number("published_share", units::percent),  number("own_share", units::percent),
};
constexpr std::array glossaryValues{
    words("meaning").always(),
    words("meaning_ko").always(),
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
        {"population", "population", TK("Population"), populationValues, false, true},
        {"share-claims", "share-claims", TK("Claims about shares"), shareClaimsValues, false, false},
        {"site-rules", "site-rules", TK("Rules of the site"), siteRulesValues, false, true},
        {"space-programme", "space-programme", TK("Space programme"), spaceProgrammeValues, false, true},
        {"weather", "weather", TK("Weather"), weatherValues, false, false},
    };
}
// clang-format on

} // namespace tokenyard::schema
