// SPDX-License-Identifier: Apache-2.0
// Records of the site and the country: weather, grid, load shapes, rules.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TV(source) TY_TR("RecordValue", source)
#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array availabilityValues{
    number("utility_failures_per_year", TV("Grid failures per year"), units::one),
    number("utility_mttr", TV("Time to restore the grid"), units::hour),
    number("common_cause_fraction", TV("Share of common-cause failures"), units::one).always(),
    number("unit_unavailability", TV("Unavailability of a unit"), units::one),
};
constexpr std::array clearancesValues{
    number("clearance", TV("Clearance"), units::m).always(),
};
constexpr std::array gridEmissionsValues{
    number("factor", TV("Factor"), units::tonnePerMWh).always(),
    words("basis", TV("Basis")).always(),
    number("year", TV("Year"), units::one).always(),
};
constexpr std::array gridRulesValues{
    number("common_22kv9_limit", TV("Limit of a common 22.9 kV line"), units::MW),
    number("dedicated_22kv9_limit", TV("Limit of a dedicated 22.9 kV line"), units::MW),
    number("threshold", TV("Threshold"), units::MW),
    number("pass_points", TV("Points to pass"), units::one),
};
constexpr std::array loadShapesValues{
    words("weekday", TV("Weekday, by hour")).always(),
    words("saturday", TV("Saturday")).always(),
    words("sunday", TV("Sunday")).always(),
};
constexpr std::array populationValues{
    number("people", TV("People"), units::one).always(),
};
constexpr std::array shareClaimsValues{
    number("share", TV("Share"), units::percent).always(),
};
constexpr std::array weatherValues{
    words("station", TV("Station")).always(),
    words("wmo", TV("WMO number")).always(),
    number("latitude", TV("Latitude"), units::degree).always(),
    number("longitude", TV("Longitude"), units::degree).always(),
    number("elevation", TV("Elevation"), units::m).always(),
    number("utc_offset", TV("Offset from UTC"), units::hour).always(),
    words("data_set", TV("Data set")).always(),
    words("period", TV("Period")).always(),
    words("months", TV("Months")).always(),
    number("dry_bulb_mean", TV("Dry bulb, mean"), units::celsius).always(),
    number("dry_bulb_design", TV("Dry bulb, design"), units::celsius).always(),
    number("dry_bulb_max", TV("Dry bulb, greatest"), units::celsius).always(),
    number("wet_bulb_mean", TV("Wet bulb, mean"), units::celsius).always(),
    number("wet_bulb_design", TV("Wet bulb, design"), units::celsius).always(),
    number("wet_bulb_max", TV("Wet bulb, greatest"), units::celsius).always(),
    number("ghi_annual", TV("Annual irradiation in kWh/m²"), units::kWh).always(),
};

} // namespace

std::vector<RecordSchema> siteSchemas()
{
    return {
        {"availability", "availability", TK("Availability"), availabilityValues, false, true},
        {"clearances", "clearances", TK("Clearances"), clearancesValues, false, true},
        {"grid-emissions", "grid-emissions", TK("Grid emissions"), gridEmissionsValues, false, true},
        {"grid-rules", "grid-rules", TK("Grid rules"), gridRulesValues, false, true},
        {"load-shapes", "load-shapes", TK("Load shapes"), loadShapesValues, false, true},
        {"population", "population", TK("Population"), populationValues, false, true},
        {"share-claims", "share-claims", TK("Claims about shares"), shareClaimsValues, false, false},
        {"weather", "weather", TK("Weather"), weatherValues, false, false},
    };
}
// clang-format on

} // namespace tokenyard::schema
