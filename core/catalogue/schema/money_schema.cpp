// SPDX-License-Identifier: Apache-2.0
// Records of prices, rates, tariffs and the exchange rate.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array capexValues{
    words("group").always(),
    words("asset").always(),
    words("driver").always(),
    number("price", units::KRW),
    number("price_year", units::one).always(),
    number("price_usd", units::one),
    number("rate", units::percent),
    number("included", units::minute),
    number("line_power", units::MW),
};
constexpr std::array opexValues{
    words("group").always(),        words("asset").always(),     words("driver").always(), number("price_year", units::one).always(),
    number("rate", units::percent), number("price", units::KRW),
};
constexpr std::array costBasisValues{
    number("rate", units::percent),
    number("hours", units::hour),
    number("factor", units::one),
    words("valid_from"),
};
constexpr std::array taxesValues{
    words("valid_from").always(),
    words("valid_to"),
    number("rate", units::percent),
    number("rate_1", units::percent),
    number("rate_2", units::percent),
    number("rate_3", units::percent),
    number("rate_4", units::percent),
    number("bound_1", units::KRW),
    number("bound_2", units::KRW),
    number("bound_3", units::KRW),
    number("loss_years", units::one),
    number("loss_limit", units::percent),
    number("loss_limit_small", units::percent),
    number("small", units::percent),
    number("graduated", units::percent),
    number("mid", units::percent),
    number("large", units::percent),
    number("carry_years", units::one),
    number("surtax", units::percent),
    number("land", units::percent),
    number("building", units::percent),
    number("acquisition_relief", units::percent),
    number("property_relief", units::percent),
    number("relief_years", units::one),
};
constexpr std::array exchangeValues{
    number("krw_per_usd", units::KRW).always(),
};
constexpr std::array tokenPricesValues{
    words("model").naming("models"),
    words("provider"),
    words("date"),
    number("input_price_usd", units::one),
    number("cached_price_usd", units::one),
    number("output_price_usd", units::one).always(),
};
constexpr std::array pricePathValues{
    number("decline", units::percent).always(),
};
constexpr std::array marketAnchorValues{
    words("quantity").always(),
    words("accelerator").naming("accelerators"),
    number("value", units::one).always(),
};
constexpr std::array announcedValues{
    words("boundary").always(),
    words("power_basis").always(),
    words("build_phase").always(),
    words("date").always(),
    words("compared").always(),
    words("interest"),
    words("grid"),
    words("land"),
    number("amount", units::KRW),
    number("amount_usd", units::one),
    number("power", units::MW).always(),
    number("over_it", units::one).always(),
};
constexpr std::array tariffsValues{
    words("country").always(),
    words("class").always(),
    words("voltage_class").always(),
    number("voltage", units::kV).always(),
    words("option").always(),
    words("valid_from").always(),
    number("calendar_year", units::one).always(),
    number("demand_charge", units::KRWPerKW).always(),
    number("energy_summer_off", units::KRWPerKWh).always(),
    number("energy_summer_mid", units::KRWPerKWh).always(),
    number("energy_summer_peak", units::KRWPerKWh).always(),
    number("energy_springfall_off", units::KRWPerKWh).always(),
    number("energy_springfall_mid", units::KRWPerKWh).always(),
    number("energy_springfall_peak", units::KRWPerKWh).always(),
    number("energy_winter_off", units::KRWPerKWh).always(),
    number("energy_winter_mid", units::KRWPerKWh).always(),
    number("energy_winter_peak", units::KRWPerKWh).always(),
    words("months").always(),
    words("hours_summer").always(),
    words("hours_springfall").always(),
    words("hours_winter").always(),
    words("saturday").always(),
    words("sunday").always(),
    words("holiday").always(),
    number("weekend_discount", units::percent),
    words("weekend_discount_months"),
    words("weekend_discount_hours"),
    number("climate_charge", units::KRWPerKWh).always(),
    number("fuel_charge", units::KRWPerKWh).always(),
    number("fund", units::percent).always(),
    number("vat", units::percent).always(),
    number("power_factor_target", units::percent).always(),
    number("power_factor_surcharge", units::percent).always(),
    number("power_factor_rebate_to", units::percent),
    number("power_factor_floor", units::percent),
    number("fund_before", units::percent),
    words("fund_from"),
    words("ratchet_months").always(),
    number("minimum_demand", units::percent).always(),
    number("excess_demand", units::percent),
    number("charge_step", units::KRW).always(),
    number("fund_step", units::KRW).always(),
    words("charges"),
    words("currency"),
};

} // namespace

std::vector<RecordSchema> moneySchemas()
{
    return {
        {"capex", "capex", TK("Construction and IT prices"), capexValues, false, true},
        {"opex", "opex", TK("Operating costs"), opexValues, false, true},
        {"cost-basis", "cost-basis", TK("Taxes and other rates"), costBasisValues, false, true},
        {"taxes", "taxes", TK("Taxes by date"), taxesValues, false, true},
        {"exchange", "exchange", TK("Exchange rate"), exchangeValues, false, false},
        {"token-prices", "token-prices", TK("Token prices"), tokenPricesValues, false, true},
        {"price-paths", "price-path", TK("Paths of token prices"), pricePathValues, false, true},
        {"market-anchors", "market-anchor", TK("Market prices and yields"), marketAnchorValues, false, true},
        {"announced", "announced-cost", TK("Announced costs"), announcedValues, false, true},
        {"tariffs", "tariffs", TK("Tariffs"), tariffsValues, false, true, "charges"},
        {"holidays", "holidays", TK("Public holidays"), {}, true, false},
    };
}
// clang-format on

} // namespace tokenyard::schema
