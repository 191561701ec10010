// SPDX-License-Identifier: Apache-2.0
// The study as plain tables for spreadsheets and scripts: exact values in named units, not the rounded ones of the report.
// Keys are stable and used in the JSON; the CSV is for people and says the same in words of their language. docs/cli.md lists
// the tables.
#pragma once

#include "core/report/document.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace tokenyard::report {

// A value out of a fixed list: its key for programs, its words for people.
struct Coded {
    std::string key;
    Text words;
};
using ExportValue = std::variant<std::monostate, double, std::int64_t, std::string, Text, Coded>; // monostate: blank

struct ExportColumn {
    std::string key, unit;
    Text words = {}; // the heading; empty: what columnWords() says of the key
};
struct ExportTable {
    std::string key; // the file's name without its ending: "ledger", "capex", ...
    std::vector<ExportColumn> columns;
    std::vector<std::vector<ExportValue>> rows;
};

// ledger, capex, opex, cash_flow, cash_flow_months, months, halls, objects, feeds, findings, services, hourly, hourly_tokens: in this order.
std::vector<ExportTable> exportTables(const Plan &plan, const Study &study);
// The heading of a column in words; empty if the key has none.
Text columnWords(std::string_view key);

// What a CSV calls things: by keys as the JSON does, or in words that `say` puts into a language (English without it).
struct CsvStyle {
    std::function<std::string(const Text &)> say = {};
    bool keys = false;
};
// RFC 4180 in UTF-8 with a byte-order mark, because spreadsheets otherwise take it for a local code page; a header "name [unit]";
// lines end in CR LF.
std::string toCsv(const ExportTable &table, const CsvStyle &style = {});
// {"table", "columns": [{"key", "unit"}], "rows": [{key: value}]}; blanks are null.
std::string toJson(const ExportTable &table);

} // namespace tokenyard::report
