// SPDX-License-Identifier: Apache-2.0
// The study as plain tables for spreadsheets and scripts: exact values in named units, not the rounded ones of the report.
// Column keys are stable; docs/cli.md lists them.
#pragma once

#include "core/report/document.h"

#include <string>
#include <variant>
#include <vector>

namespace tokenyard::report {

using ExportValue = std::variant<std::monostate, double, std::int64_t, std::string>; // monostate: blank

struct ExportColumn {
    std::string key, unit;
};
struct ExportTable {
    std::string key; // the file's name without its ending: "ledger", "capex", ...
    std::vector<ExportColumn> columns;
    std::vector<std::vector<ExportValue>> rows;
};

// ledger, capex, opex, months, halls, objects, feeds, findings, services, hourly, hourly_tokens: in this order.
std::vector<ExportTable> exportTables(const Plan &plan, const Study &study);

// RFC 4180 with a header "key [unit]"; lines end in CR LF.
std::string toCsv(const ExportTable &table);
// {"table", "columns": [{"key", "unit"}], "rows": [{key: value}]}; blanks are null.
std::string toJson(const ExportTable &table);

} // namespace tokenyard::report
