// SPDX-License-Identifier: Apache-2.0
// Records of prices, rates, tariffs and the exchange rate.
#include "core/catalogue/schema/schema_rows.h"

namespace tokenyard::schema {

namespace {

#define TK(source) TY_TR("RecordKind", source)
#define RW(source) TY_TR("RecordValue", source)

// clang-format off: one row per line
constexpr std::array capexValues{
    words("group", RW("Group")).always().aside(),
    words("asset", RW("Asset class")).always().aside(),
    words("driver", RW("Cost driver")).always().aside(),
    number("price", units::KRW, RW("Unit price")).aside(),
    number("price_year", units::one, RW("Year of the price")).always().aside(),
    number("price_usd", units::one, RW("Price, US$")),
    number("rate", units::percent, RW("Rate per year")),
    number("included", units::minute, RW("Included in the price")).aside(),
    number("line_power", units::MW, RW("Power of a line")).aside(),
};
constexpr std::array opexValues{
    words("group", RW("Group")).always().aside(),        words("asset", RW("Asset class")).always().aside(),
    words("driver", RW("Cost driver")).always().aside(), number("price_year", units::one, RW("Year of the price")).always().aside(),
    number("rate", units::percent, RW("Rate per year")), number("price", units::KRW, RW("Unit price")).aside(),
};
constexpr std::array costBasisValues{
    number("rate", units::percent, RW("Rate per year")),
    number("hours", units::hour, RW("Hours")).aside(),
    number("factor", units::one, RW("Factor")),
    words("valid_from", RW("Valid from")).aside(),
};
constexpr std::array taxesValues{
    words("valid_from", RW("Valid from")).always().aside(),
    words("valid_to", RW("Valid to")).aside(),
    number("rate", units::percent, RW("Rate per year")),
    number("rate_1", units::percent, RW("Rate, first bracket")).aside(),
    number("rate_2", units::percent, RW("Rate, second bracket")).aside(),
    number("rate_3", units::percent, RW("Rate, third bracket")).aside(),
    number("rate_4", units::percent, RW("Rate, fourth bracket")).aside(),
    number("bound_1", units::KRW, RW("End of the first bracket")).aside(),
    number("bound_2", units::KRW, RW("End of the second bracket")).aside(),
    number("bound_3", units::KRW, RW("End of the third bracket")).aside(),
    number("loss_years", units::one, RW("Years that losses are carried forward")).aside(),
    number("loss_limit", units::percent, RW("Share of income that old losses may cover")).aside(),
    number("loss_limit_small", units::percent, RW("The same for small and medium firms")).aside(),
    number("small", units::percent, RW("Small and medium firms")).aside(),
    number("graduated", units::percent, RW("First years after being small or medium")).aside(),
    number("mid", units::percent, RW("Mid-sized firms")).aside(),
    number("large", units::percent, RW("Large firms")).aside(),
    number("carry_years", units::one, RW("Years that the credit is carried forward")).aside(),
    number("surtax", units::percent, RW("Rural surtax on the credit")).aside(),
    number("land", units::percent, RW("Land")).aside(),
    number("building", units::percent, RW("Acquisition tax on buildings")).aside(),
    number("acquisition_relief", units::percent, RW("Relief of acquisition tax")).aside(),
    number("property_relief", units::percent, RW("Relief of property tax")).aside(),
    number("relief_years", units::one, RW("Years of property tax relief")).aside(),
};
constexpr std::array exchangeValues{
    number("krw_per_usd", units::KRW, RW("Won per US dollar")).always(),
};
constexpr std::array tokenPricesValues{
    words("model", RW("Model")).naming("models").aside(),
    words("provider", RW("Provider")).aside(),
    words("date", RW("Date")).aside(),
    number("input_price_usd", units::one, RW("Price of input tokens in US dollars")).aside(),
    number("cached_price_usd", units::one, RW("Price of cached input tokens in US dollars")).aside(),
    number("output_price_usd", units::one, RW("Price of output tokens in US dollars")).always().aside(),
};
constexpr std::array pricePathValues{
    number("decline", units::percent, RW("Fall per year")).always().aside(),
};
constexpr std::array marketAnchorValues{
    words("quantity", RW("Quantity")).always().aside(),
    words("accelerator", RW("Accelerator")).naming("accelerators").aside(),
    number("value", units::one, RW("Value")).always().aside(),
};
constexpr std::array announcedValues{
    words("boundary", RW("Boundary of the cost")).always().aside(),
    words("power_basis", RW("What the power is of")).always().aside(),
    words("build_phase", RW("Phase")).always().aside(),
    words("date", RW("Date")).always().aside(),
    words("compared", RW("Compared with the plan")).always().aside(),
    words("interest", RW("Interest during construction")).aside(),
    words("grid", RW("Grid connection")).aside(),
    words("land", RW("Land")).aside(),
    number("amount", units::KRW, RW("Announced amount")).aside(),
    number("amount_usd", units::one, RW("Announced amount in US dollars")).aside(),
    number("power", units::MW, RW("Announced power")).always().aside(),
    number("over_it", units::one, RW("This power over that of IT")).always().aside(),
};
constexpr std::array tariffsValues{
    words("country", RW("Country")).always().aside(),
    words("class", RW("Class")).always().aside(),
    words("voltage_class", RW("Voltage class")).always().aside(),
    number("voltage", units::kV, RW("Voltage")).always(),
    words("option", RW("Option")).always().aside(),
    words("valid_from", RW("Valid from")).always().aside(),
    number("calendar_year", units::one, RW("Calendar year")).always().aside(),
    number("demand_charge", units::KRWPerKW, RW("Demand charge per month")).always(),
    number("energy_summer_off", units::KRWPerKWh, RW("Energy, summer, off-peak")).always(),
    number("energy_summer_mid", units::KRWPerKWh, RW("Energy, summer, mid-peak")).always(),
    number("energy_summer_peak", units::KRWPerKWh, RW("Energy, summer, on-peak")).always(),
    number("energy_springfall_off", units::KRWPerKWh, RW("Energy, spring and autumn, off-peak")).always(),
    number("energy_springfall_mid", units::KRWPerKWh, RW("Energy, spring and autumn, mid-peak")).always(),
    number("energy_springfall_peak", units::KRWPerKWh, RW("Energy, spring and autumn, on-peak")).always(),
    number("energy_winter_off", units::KRWPerKWh, RW("Energy, winter, off-peak")).always(),
    number("energy_winter_mid", units::KRWPerKWh, RW("Energy, winter, mid-peak")).always(),
    number("energy_winter_peak", units::KRWPerKWh, RW("Energy, winter, on-peak")).always(),
    words("months", RW("Months")).always().aside(),
    words("hours_summer", RW("Hours in summer")).always().aside(),
    words("hours_springfall", RW("Hours in spring and autumn")).always().aside(),
    words("hours_winter", RW("Hours in winter")).always().aside(),
    words("saturday", RW("Saturday")).always().aside(),
    words("sunday", RW("Sunday")).always().aside(),
    words("holiday", RW("Public holidays")).always().aside(),
    number("weekend_discount", units::percent, RW("Discount of the energy price at weekend hours")),
    words("weekend_discount_months", RW("Months of the weekend discount")).aside(),
    words("weekend_discount_hours", RW("Hours of the weekend discount")).aside(),
    number("climate_charge", units::KRWPerKWh, RW("Climate charge")).always(),
    number("fuel_charge", units::KRWPerKWh, RW("Fuel charge")).always(),
    number("fund", units::percent, RW("Electricity industry fund")).always(),
    number("vat", units::percent, RW("VAT")).always(),
    number("power_factor_target", units::percent, RW("Target power factor")).always(),
    number("power_factor_surcharge", units::percent, RW("Surcharge per point of power factor")).always().aside(),
    number("power_factor_rebate_to", units::percent, RW("Power factor, best that earns a rebate")).aside(),
    number("power_factor_floor", units::percent, RW("Power factor, worst that counts")).aside(),
    number("fund_before", units::percent, RW("Electricity industry fund, before")).aside(),
    words("fund_from", RW("Month from which the fund holds")).aside(),
    words("ratchet_months", RW("Months that set the billing demand")).always().aside(),
    number("minimum_demand", units::percent, RW("Least billing demand, of the contract")).always(),
    number("excess_demand", units::percent, RW("Charge on demand above the contract, of the demand rate")),
    number("charge_step", units::KRW, RW("Charges are cut to")).always().aside(),
    number("fund_step", units::KRW, RW("The fund is cut to")).always().aside(),
    words("charges", RW("Charges of the tariff's file")).aside(),
    words("currency", RW("Currency")).aside(),
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
