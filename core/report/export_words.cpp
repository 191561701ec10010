// SPDX-License-Identifier: Apache-2.0
// The headings of the exported tables' columns in words.
#include "core/report/export_tables.h"

#include <array>

namespace tokenyard::report {

namespace {

struct ColumnWord {
    const char *key;
    TextSource words;
};

#define EW(source) TY_TR("Export", source)

constexpr std::array table{
    ColumnWord{"kpi", EW("Key")},
    ColumnWord{"label", EW("Label")},
    ColumnWord{"value", EW("Value")},
    ColumnWord{"low", EW("Low")},
    ColumnWord{"base", EW("Base")},
    ColumnWord{"high", EW("High")},
    ColumnWord{"unit", EW("Unit")},
    ColumnWord{"reason", EW("Why it is blank")},
    ColumnWord{"item", EW("Key")},
    ColumnWord{"group", EW("Group")},
    ColumnWord{"quantity", EW("Quantity")},
    ColumnWord{"quantity_unit", EW("Unit of the quantity")},
    ColumnWord{"phase", EW("Phase")},
    ColumnWord{"source", EW("Source")},
    ColumnWord{"year", EW("Year")},
    ColumnWord{"revenue", EW("Revenue")},
    ColumnWord{"opex", EW("Opex with electricity")},
    ColumnWord{"electricity", EW("Electricity")},
    ColumnWord{"rent", EW("Rent")},
    ColumnWord{"depreciation", EW("Depreciation")},
    ColumnWord{"tax", EW("Tax")},
    ColumnWord{"capex", EW("Capex")},
    ColumnWord{"refresh", EW("Refresh")},
    ColumnWord{"residual", EW("Residual value")},
    ColumnWord{"cash_flow", EW("Cash flow")},
    ColumnWord{"cumulated", EW("Cumulated")},
    ColumnWord{"tokens", EW("Tokens sold")},
    ColumnWord{"inflation_factor", EW("Inflation factor")},
    ColumnWord{"present_value", EW("Present value")},
    ColumnWord{"real_factor", EW("Real discount factor")},
    ColumnWord{"nominal_factor", EW("Nominal discount factor")},
    ColumnWord{"month", EW("Month")},
    ColumnWord{"used", EW("Electricity used")},
    ColumnWord{"peak", EW("Maximum demand")},
    ColumnWord{"billing_demand", EW("Billing demand")},
    ColumnWord{"energy", EW("Energy charge")},
    ColumnWord{"demand", EW("Demand charge")},
    ColumnWord{"climate", EW("Climate charge")},
    ColumnWord{"fuel", EW("Fuel charge")},
    ColumnWord{"excess", EW("Excess demand charge")},
    ColumnWord{"fixed", EW("Fixed charge")},
    ColumnWord{"fund", EW("Electricity industry fund")},
    ColumnWord{"total", EW("Total")},
    ColumnWord{"pue", EW("PUE")},
    ColumnWord{"wue", EW("WUE")},
    ColumnWord{"water", EW("Make-up water")},
    ColumnWord{"id", EW("Number")},
    ColumnWord{"name", EW("Name")},
    ColumnWord{"kind", EW("Kind")},
    ColumnWord{"rack", EW("Rack")},
    ColumnWord{"accelerator", EW("Accelerator")},
    ColumnWord{"racks", EW("Racks")},
    ColumnWord{"gpus", EW("GPUs")},
    ColumnWord{"rack_power", EW("Rack power")},
    ColumnWord{"floor", EW("Floor area")},
    ColumnWord{"level", EW("Storey")},
    ColumnWord{"x", EW("X")},
    ColumnWord{"y", EW("Y")},
    ColumnWord{"width", EW("Width")},
    ColumnWord{"depth", EW("Depth")},
    ColumnWord{"angle", EW("Angle")},
    ColumnWord{"from", EW("From")},
    ColumnWord{"to", EW("To")},
    ColumnWord{"length", EW("Length")},
    ColumnWord{"circuits", EW("Circuits")},
    ColumnWord{"connected", EW("Connected")},
    ColumnWord{"rule", EW("Rule")},
    ColumnWord{"severity", EW("Severity")},
    ColumnWord{"waived", EW("Waived")},
    ColumnWord{"objects", EW("Objects")},
    ColumnWord{"text", EW("Finding")},
    ColumnWord{"remedy", EW("What to do")},
    ColumnWord{"service", EW("Service")},
    ColumnWord{"tokens_per_second", EW("Throughput")},
    ColumnWord{"utilisation", EW("Utilisation")},
    ColumnWord{"tokens_annual", EW("Tokens a year")},
    ColumnWord{"unmet_tokens_annual", EW("Unmet tokens a year")},
    ColumnWord{"peak_hour", EW("Peak hour")},
    ColumnWord{"full_hours", EW("Hours at capacity")},
    ColumnWord{"ttft", EW("Time to first token")},
    ColumnWord{"tpot", EW("Time per output token")},
    ColumnWord{"layout", EW("Layout")},
    ColumnWord{"price", EW("Price")},
    ColumnWord{"hour", EW("Hour")},
    ColumnWord{"facility", EW("Site")},
    ColumnWord{"facility_at_peak_it", EW("Site with IT at full load")},
    ColumnWord{"it", EW("IT")},
    ColumnWord{"fans", EW("Fans in the halls")},
    ColumnWord{"pumps", EW("Pumps")},
    ColumnWord{"chillers", EW("Chillers")},
    ColumnWord{"rejection", EW("Heat rejection")},
    ColumnWord{"losses", EW("Electrical losses")},
    ColumnWord{"lights", EW("Lighting and auxiliaries")},
};

} // namespace

Text columnWords(std::string_view key)
{
    for (const ColumnWord &column : table)
        if (key == column.key)
            return Text(column.words);
    return {};
}

} // namespace tokenyard::report
