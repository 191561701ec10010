// SPDX-License-Identifier: Apache-2.0
// Records of regions and what lies in them: provinces, candidate sites, power plants, other places, criteria, rules of regional prices.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)
#define RW(source) TY_TR("RecordValue", source)

// clang-format off: one row per line
constexpr std::array powerPlantsValues{
    number("latitude", units::degree, RW("Latitude")).always().aside(),
    number("longitude", units::degree, RW("Longitude")).always().aside(),
    number("capacity", units::MW, RW("Capacity")).always(),
    words("fuel", RW("Fuel per kWh")).always().aside(),
};
constexpr std::array regionCriteriaValues{
    number("weight", units::one, RW("Weight")).always().aside(),
    // worst and best: in the unit of what is judged
    words("rule", RW("How it is scored")).aside(),
};
constexpr std::array regionPlacesValues{
    words("sort", RW("Sort")).always().aside(),
    number("latitude", units::degree, RW("Latitude")).always().aside(),
    number("longitude", units::degree, RW("Longitude")).always().aside(),
    number("capacity", units::MW, RW("Capacity")),
};
constexpr std::array regionPricesValues{
    number("capital", units::KRWPerKWh, RW("Adder in the capital region")).always().aside(),
    number("elsewhere", units::KRWPerKWh, RW("Adder elsewhere")).always().aside(),
    number("island", units::KRWPerKWh, RW("Adder on Jeju")).aside(),
    words("in_force", RW("In force")).always().aside(),
};
constexpr std::array regionSitesValues{
    number("latitude", units::degree, RW("Latitude")).always().aside(),
    number("longitude", units::degree, RW("Longitude")).always().aside(),
    words("region", RW("Region")).naming("regions").aside(),
    number("land_price", units::KRWPerM2, RW("Land price")).aside(),
    words("energy_zone", RW("Distributed energy zone")).aside(),
};
constexpr std::array regionsValues{
    number("latitude", units::degree, RW("Latitude")).always().aside(),
    number("longitude", units::degree, RW("Longitude")).always().aside(),
    words("site", RW("Site")).always().aside(),
    words("capital_region", RW("In the capital region")).always().aside(),
    number("headroom", units::MW, RW("Headroom")).aside(),
    number("review_possible", units::MW, RW("Power that reviews found possible")).aside(),
    number("review_impossible", units::MW, RW("Power that reviews refused")).aside(),
    number("passed_share", units::percent, RW("Share of reviews passed")).aside(),
    number("self_sufficiency", units::percent, RW("Power self-sufficiency")).aside(),
    number("land_price", units::KRWPerM2, RW("Land price")).aside(),
    number("water_price", units::KRWPerM3, RW("Water price")).aside(),
    number("seismic_factor", units::one, RW("Seismic zone factor")).aside(),
    number("flood_exposure", units::one, RW("Flood exposure")).aside(),
    number("skilled_staff", units::one, RW("Skilled staff")).aside(),
    words("energy_zone", RW("Distributed energy zone")).aside(),
    words("opportunity_zone", RW("Opportunity development zone")).aside(),
    words("grid_ready", RW("Grid ready from")).aside(),
    number("population", units::one, RW("Population")).aside(),
};

} // namespace

std::vector<RecordSchema> regionSchemas()
{
    return {
        {"power-plants", "power-plant", TK("Power plants"), powerPlantsValues, false, true},
        {"region-criteria", "region-criterion", TK("Criteria of a site"), regionCriteriaValues, true, true},
        {"region-places", "region-place", TK("Places"), regionPlacesValues, false, true},
        {"region-prices", "region-price", TK("Regional prices"), regionPricesValues, true, true},
        {"region-sites", "region-site", TK("Candidate sites"), regionSitesValues, true, true},
        {"regions", "region", TK("Regions"), regionsValues, false, true},
    };
}
// clang-format on

} // namespace tokenyard::schema
