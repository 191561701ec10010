// SPDX-License-Identifier: Apache-2.0
// Records of prices, rates, tariffs and the exchange rate.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TV(source) TY_TR("RecordValue", source)
#define TK(source) TY_TR("RecordKind", source)

// clang-format off: one row per line
constexpr std::array capexValues{
    words("group", TV("Group")).always(),
    words("asset", TV("Asset class")).always(),
    words("driver", TV("Cost driver")).always(),
    number("price", TV("Unit price"), units::KRW),
    number("price_year", TV("Year of the price"), units::one).always(),
    number("price_usd", TV("Price in US dollars"), units::one),
    number("line_power", TV("Power of a line"), units::MW),
};
constexpr std::array opexValues{
    words("group", TV("Group")).always(),        words("asset", TV("Asset class")).always(),
    words("driver", TV("Cost driver")).always(), number("price_year", TV("Year of the price"), units::one).always(),
    number("rate", TV("Rate"), units::percent),  number("price", TV("Unit price"), units::KRW),
};
constexpr std::array costBasisValues{
    number("rate", TV("Rate"), units::percent),
    number("hours", TV("Hours"), units::hour),
    number("factor", TV("Factor"), units::one),
    words("valid_from", TV("Valid from")),
};
constexpr std::array exchangeValues{
    number("krw_per_usd", TV("KRW per US dollar"), units::KRW).always(),
};
constexpr std::array tokenPricesValues{
    number("output_price_usd", TV("Price of output tokens in US dollars"), units::one).always(),
};
constexpr std::array tariffsValues{
    words("class", TV("Class")).always(),
    words("voltage_class", TV("Voltage class")).always(),
    number("voltage", TV("Voltage"), units::kV).always(),
    words("option", TV("Option")).always(),
    words("valid_from", TV("Valid from")).always(),
    number("calendar_year", TV("Calendar year"), units::one).always(),
    number("demand_charge", TV("Demand charge"), units::KRWPerKW).always(),
    number("energy_summer_off", TV("Energy charge, summer, off-peak"), units::KRWPerKWh).always(),
    number("energy_summer_mid", TV("Energy charge, summer, mid-peak"), units::KRWPerKWh).always(),
    number("energy_summer_peak", TV("Energy charge, summer, peak"), units::KRWPerKWh).always(),
    number("energy_springfall_off", TV("Energy charge, spring and autumn, off-peak"), units::KRWPerKWh).always(),
    number("energy_springfall_mid", TV("Energy charge, spring and autumn, mid-peak"), units::KRWPerKWh).always(),
    number("energy_springfall_peak", TV("Energy charge, spring and autumn, peak"), units::KRWPerKWh).always(),
    number("energy_winter_off", TV("Energy charge, winter, off-peak"), units::KRWPerKWh).always(),
    number("energy_winter_mid", TV("Energy charge, winter, mid-peak"), units::KRWPerKWh).always(),
    number("energy_winter_peak", TV("Energy charge, winter, peak"), units::KRWPerKWh).always(),
    words("months", TV("Months")).always(),
    words("hours_summer", TV("Hours in summer")).always(),
    words("hours_springfall", TV("Hours in spring and autumn")).always(),
    words("hours_winter", TV("Hours in winter")).always(),
    words("saturday", TV("Saturday")).always(),
    words("sunday", TV("Sunday")).always(),
    words("holiday", TV("Public holidays")).always(),
    number("weekend_discount", TV("Weekend discount"), units::percent),
    words("weekend_discount_months", TV("Months of the weekend discount")),
    words("weekend_discount_hours", TV("Hours of the weekend discount")),
    number("climate_charge", TV("Climate charge"), units::KRWPerKWh).always(),
    number("fuel_charge", TV("Fuel charge"), units::KRWPerKWh).always(),
    number("fund", TV("Power industry fund"), units::percent).always(),
    number("vat", TV("VAT"), units::percent).always(),
    number("power_factor_target", TV("Power factor without surcharge"), units::percent).always(),
    number("power_factor_surcharge", TV("Surcharge per point of power factor"), units::percent).always(),
    words("ratchet_months", TV("Months that set the billing demand")).always(),
    number("minimum_demand", TV("Least billing demand over contract"), units::percent).always(),
    number("charge_step", TV("Charges are cut to"), units::KRW).always(),
    number("fund_step", TV("The fund is cut to"), units::KRW).always(),
};

} // namespace

std::vector<RecordSchema> moneySchemas()
{
    return {
        {"capex", "capex", TK("Construction and IT prices"), capexValues, false, true},
        {"opex", "opex", TK("Operating costs"), opexValues, false, true},
        {"cost-basis", "cost-basis", TK("Taxes and other rates"), costBasisValues, false, true},
        {"exchange", "exchange", TK("Exchange rate"), exchangeValues, false, true},
        {"token-prices", "token-prices", TK("Token prices"), tokenPricesValues, false, true},
        {"tariffs", "tariffs", TK("Tariffs"), tariffsValues, false, true},
        {"holidays", "holidays", TK("Public holidays"), {}, true, false},
    };
}
// clang-format on

} // namespace tokenyard::schema
