// SPDX-License-Identifier: Apache-2.0
// Records of regions and what lies in them: provinces, candidate sites, power plants, other places, criteria, rules of regional prices.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array powerPlantsValues{
    number("latitude", units::degree).always(),
    number("longitude", units::degree).always(),
    number("capacity", units::MW).always(),
    words("fuel").always(),
};
constexpr std::array regionCriteriaValues{
    number("weight", units::one).always(),
    // worst and best: in the unit of what is judged
    words("rule"),
};
constexpr std::array regionPlacesValues{
    words("sort").always(),
    number("latitude", units::degree).always(),
    number("longitude", units::degree).always(),
    number("capacity", units::MW),
};
constexpr std::array regionPricesValues{
    number("capital", units::KRWPerKWh).always(),
    number("elsewhere", units::KRWPerKWh).always(),
    number("island", units::KRWPerKWh),
    number("near", units::KRWPerKWh), // at a plant of `near_size`; nothing of it at `reach`, in proportion between
    number("reach", units::km),
    number("near_size", units::MW),
    words("in_force").always(),
};
constexpr std::array regionSitesValues{
    number("latitude", units::degree).always(),
    number("longitude", units::degree).always(),
    words("region").naming("regions"),
    number("land_price", units::KRWPerM2),
    words("energy_zone"),
};
constexpr std::array regionsValues{
    number("latitude", units::degree).always(),
    number("longitude", units::degree).always(),
    words("site").always(),
    words("capital_region").always(),
    number("headroom", units::MW),
    number("review_possible", units::MW),
    number("review_impossible", units::MW),
    number("passed_share", units::percent),
    number("self_sufficiency", units::percent),
    number("land_price", units::KRWPerM2),
    number("water_price", units::KRWPerM3),
    number("seismic_factor", units::one),
    number("flood_exposure", units::one),
    number("skilled_staff", units::one),
    words("energy_zone"),
    words("opportunity_zone"),
    words("grid_ready"),
    number("population", units::one),
    number("sales", units::GWh), // of electricity, a year
};
constexpr std::array gridLinesValues{
    number("from_latitude", units::degree).always(), number("from_longitude", units::degree).always(),
    number("to_latitude", units::degree).always(),   number("to_longitude", units::degree).always(),
    number("capacity", units::MW).always(),          words("ready").always(),
};
constexpr std::array futuresValues{
    words("sort").always(),
    number("elsewhere", units::KRWPerKWh),
    number("capital", units::KRWPerKWh),
    number("decline", units::percent),
    number("factor", units::one),
    number("months", units::one),
    number("carbon", units::one), // won a tonne
};

} // namespace

std::vector<RecordSchema> regionSchemas()
{
    return {
        {"futures", "future", TK("Futures"), futuresValues, true, true},
        {"grid-lines", "grid-line", TK("Planned lines"), gridLinesValues, false, true},
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
