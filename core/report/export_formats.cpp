// SPDX-License-Identifier: Apache-2.0
#include "core/report/export_tables.h"

#include "core/base/csv_cell.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace tokenyard::report {

namespace {

using Json = nlohmann::ordered_json;

constexpr const char *byteOrderMark = "\xEF\xBB\xBF";

std::string said(const Text &text, const CsvStyle &style) { return style.say ? style.say(text) : text.english(); }

std::string csvValue(const ExportValue &value, const CsvStyle &style)
{
    if (const Text *text = std::get_if<Text>(&value))
        return csvCell(said(*text, style));
    if (const Coded *coded = std::get_if<Coded>(&value))
        return csvCell(style.keys ? coded->key : said(coded->words, style));
    if (const double *number = std::get_if<double>(&value))
        return std::isfinite(*number) ? fmt::format("{}", *number) : std::string(); // shortest that reads back the same
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return std::to_string(*integer);
    if (const auto *text = std::get_if<std::string>(&value))
        return csvCell(*text);
    return {};
}

std::string headOf(const ExportColumn &column, const CsvStyle &style)
{
    const Text words = column.words.empty() ? columnWords(column.key) : column.words;
    return style.keys || words.empty() ? column.key : said(words, style);
}

Json jsonValue(const ExportValue &value)
{
    if (const Text *text = std::get_if<Text>(&value))
        return text->english();
    if (const Coded *coded = std::get_if<Coded>(&value))
        return coded->key;
    if (const double *number = std::get_if<double>(&value))
        return std::isfinite(*number) ? Json(*number) : Json(nullptr);
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return *integer;
    if (const auto *text = std::get_if<std::string>(&value))
        return *text;
    return nullptr;
}

} // namespace

std::string toCsv(const ExportTable &table, const CsvStyle &style)
{
    std::string out = byteOrderMark;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ExportColumn &column = table.columns[i];
        const std::string head = headOf(column, style);
        const std::string unit =
            column.unit.empty() || style.keys ? column.unit : said(Text(TextSource{"Unit", column.unit.c_str()}), style);
        out += (i ? "," : "") + csvCell(unit.empty() ? head : head + " [" + unit + "]");
    }
    out += "\r\n";
    for (const auto &row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i ? "," : "") + csvValue(row[i], style);
        out += "\r\n";
    }
    return out;
}

std::string toJson(const ExportTable &table)
{
    Json json{{"table", table.key}, {"columns", Json::array()}, {"rows", Json::array()}};
    for (const ExportColumn &column : table.columns)
        json["columns"].push_back({{"key", column.key}, {"unit", column.unit}});
    for (const auto &row : table.rows) {
        Json object = Json::object();
        for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
            object[table.columns[i].key] = jsonValue(row[i]);
        json["rows"].push_back(std::move(object));
    }
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace tokenyard::report
