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
    words("region", RW("Region")).naming("regions").aside(), // that its name says
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
    number("supply", units::m3PerDay, RW("Water supplied")).aside(),
};
constexpr std::array regionPricesValues{
    number("capital", units::KRWPerKWh, RW("Adder in the capital region")).always().aside(),
    number("elsewhere", units::KRWPerKWh, RW("Adder elsewhere")).always().aside(),
    number("island", units::KRWPerKWh, RW("Adder on Jeju")).aside(),
    number("near", units::KRWPerKWh, RW("Adder next to a large plant")).aside(), // nothing of it at `reach`, in proportion between
    number("reach", units::km, RW("Distance without it")).aside(),
    number("near_size", units::MW, RW("Size of a large plant")).aside(),
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
    number("build_factor", units::one, RW("Construction price against the country's")).aside(),
    number("water_asked", units::m3PerDay, RW("Industrial water that announced projects ask for")).aside(),
    number("seismic_factor", units::one, RW("Seismic zone factor")).aside(),
    number("flood_exposure", units::one, RW("Flood exposure")).aside(),
    number("skilled_staff", units::one, RW("Skilled staff")).aside(),
    words("energy_zone", RW("Distributed energy zone")).aside(),
    words("opportunity_zone", RW("Opportunity development zone")).aside(),
    words("grid_ready", RW("Grid ready from")).aside(),
    number("population", units::one, RW("Population")).aside(),
    number("sales", units::GWh, RW("Electricity sold per year")).aside(),
};
constexpr std::array gridLinesValues{
    number("from_latitude", units::degree, RW("From: latitude")).always().aside(),
    number("from_longitude", units::degree, RW("From: longitude")).always().aside(),
    number("to_latitude", units::degree, RW("To: latitude")).always().aside(),
    number("to_longitude", units::degree, RW("To: longitude")).always().aside(),
    number("capacity", units::MW, RW("Capacity")).always(),
    words("ready", RW("Ready")).always().aside(),
};
constexpr std::array gridNodesValues{
    number("latitude", units::degree, RW("Latitude")).always().aside(),
    number("longitude", units::degree, RW("Longitude")).always().aside(),
    number("voltage", units::kV, RW("Voltage")).always().aside(),
};
constexpr std::array riversValues{
    words("course", RW("Places along it")).always().aside(), // "latitude,longitude" from its upper end, a space between two
};
constexpr std::array futuresValues{
    words("sort", RW("Sort")).always().aside(),
    number("elsewhere", units::KRWPerKWh, RW("Adder elsewhere")).aside(),
    number("capital", units::KRWPerKWh, RW("Adder in the capital region")).aside(),
    number("decline", units::percent, RW("Decline of the price per year")).aside(),
    number("factor", units::one, RW("Factor")).aside(),
    number("months", units::one, RW("Months of delay")).aside(),
    number("carbon", units::one, RW("Price of a tonne of CO2, KRW")).aside(),
};

} // namespace

std::vector<RecordSchema> regionSchemas()
{
    return {
        {"futures", "future", TK("Futures"), futuresValues, true, true},
        {"grid-lines", "grid-line", TK("Planned lines"), gridLinesValues, false, true},
        {"grid-nodes", "grid-node", TK("Substations"), gridNodesValues, false, true},
        {"power-plants", "power-plant", TK("Power plants"), powerPlantsValues, false, true},
        {"region-criteria", "region-criterion", TK("Criteria of a site"), regionCriteriaValues, true, true},
        {"region-places", "region-place", TK("Places"), regionPlacesValues, false, true},
        {"region-prices", "region-price", TK("Regional prices"), regionPricesValues, true, true},
        {"region-sites", "region-site", TK("Candidate sites"), regionSitesValues, true, true},
        {"regions", "region", TK("Regions"), regionsValues, false, true},
        {"rivers", "river", TK("Rivers"), riversValues, false, true},
    };
}
// clang-format on

} // namespace tokenyard::schema
