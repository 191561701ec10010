// SPDX-License-Identifier: Apache-2.0
#include "app/cli/csv_input.h"

#include "core/base/csv_mark.h"
#include "core/base/text_file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

constexpr std::size_t mostReasons = 20; // lines about refused rows; any more are only counted

// The header with the added columns, and the position of each of those.
class PredictedColumns {
public:
    PredictedColumns(const CsvTable &table, const std::vector<std::string> &added) : m_table(table), m_header(table.header)
    {
        for (const std::string &name : added) {
            const int known = table.column(name);
            m_places.push_back(known >= 0 ? std::size_t(known) : m_header.size());
            if (known < 0)
                m_header.push_back(name);
        }
    }
    std::string header() const { return csvLine(m_header); }
    std::string row(std::vector<std::string> cells, const std::vector<std::string> &predicted) const
    {
        cells.resize(m_header.size());
        if (m_table.decimal == DecimalMark::Comma)
            for (std::string &cell : cells)
                if (m_table.number(cell))
                    std::replace(cell.begin(), cell.end(), ',', '.');
        for (std::size_t p = 0; p < m_places.size(); ++p)
            cells[m_places[p]] = predicted[p];
        return csvLine(cells);
    }
    std::vector<std::string> reasonAlone(const Text &why) const
    {
        std::vector<std::string> cells(m_places.size());
        cells.back() = sentence(why.english());
        return cells;
    }

private:
    const CsvTable &m_table;
    std::vector<std::string> m_header;
    std::vector<std::size_t> m_places;
};

// Where a row stands for whoever looks into the file: its line, or the number of the run in a list of JSON (runs_json.h).
std::string placeOf(const CsvFile &file, std::size_t line, bool begins)
{
    const bool json = file.table.delimiter == runsInJson;
    return fmt::format("{} {}", json ? (begins ? "Run" : "run") : (begins ? "Line" : "line"), json ? line - 1 : line);
}

// A line for each row, or one for all that follow each other with one reason; any more are only counted.
void sayWhy(const CsvFile &file, const std::vector<RefusedRow> &refused)
{
    constexpr std::size_t fewRows = 3; // these still stand one by one
    std::size_t i = 0;
    for (std::size_t line = 0; line < mostReasons && i < refused.size(); ++line) {
        const std::string why = refused[i].why.english();
        std::size_t end = i + 1;
        while (end < refused.size() && refused[end].why.english() == why)
            ++end;
        const bool together = end - i > fewRows;
        fmt::print(stderr, "{}{}: {}\n", placeOf(file, refused[i].line, true),
                   together ? fmt::format(" and {} more down to {}", end - i - 1, placeOf(file, refused[end - 1].line, false)) : "",
                   sentence(why));
        i = together ? end : i + 1;
    }
    if (i < refused.size())
        fmt::print(stderr, "And {} rows more.\n", refused.size() - i);
}

} // namespace

std::optional<CsvFile> readCsvFile(const std::string &path, Outcome &outcome)
{
    Text why;
    const auto bytes = readTextFile(path, mostTextBytes, why);
    if (!bytes)
        return fail(outcome, exitInputOutput, why.english()), std::nullopt;
    CsvFile file = readCsv(*bytes, {.rows = mostRows});
    if (!file.why.empty())
        return fail(outcome, exitInputOutput, fmt::format("'{}': {}", path, file.why.english())), std::nullopt;
    return file;
}

bool reportRows(const std::string &path, const CsvFile &file, const RowReport &report, Outcome &outcome)
{
    const std::size_t refused = report.refused.size();
    if (report.usedCount == 0) {
        fail(outcome, exitInputOutput,
             refused == 0 ? fmt::format("'{}' has no row that can be used", path)
                          : fmt::format("None of the {} rows of '{}' can be used; {}: {}", refused, path,
                                        placeOf(file, report.refused.front().line, false), report.refused.front().why.english()));
        return false;
    }
    fmt::print(stderr, "{}: {} {} read, {} refused ({}).\n", path, report.usedCount, report.usedCount == 1 ? "row" : "rows", refused,
               file.dialect().english());
    sayWhy(file, report.refused);
    sayUnread(report.unreadColumns, file.table.delimiter == runsInJson ? "Keys" : "Columns");
    return true;
}

void sayUnread(const std::vector<std::string> &columns, const char *what)
{
    if (!columns.empty())
        fmt::print(stderr, "{} that are not read: {}.\n", what, fmt::join(columns, ", "));
}

std::string predictedCsv(const CsvFile &file, const std::vector<std::string> &added,
                         const std::function<std::vector<std::string>(std::size_t row, Text &why)> &predict, RowReport &report)
{
    const PredictedColumns columns(file.table, added);
    std::string out = columns.header();
    auto unread = file.refused.begin();
    const auto addUnread = [&](std::size_t before) { // rows that could not even be split into cells
        for (; unread != file.refused.end() && unread->line < before; ++unread) {
            out += columns.row(unread->cells, columns.reasonAlone(unread->why));
            report.refused.push_back(*unread);
        }
    };
    for (std::size_t i = 0; i < file.table.rows.size(); ++i) {
        addUnread(file.table.lines[i]);
        Text why;
        const auto predicted = predict(i, why);
        out += columns.row(file.table.rows[i], why.empty() ? predicted : columns.reasonAlone(why));
        if (why.empty())
            ++report.usedCount;
        else
            report.refused.push_back({file.table.lines[i], std::move(why), {}});
    }
    addUnread(std::size_t(-1));
    return out;
}

} // namespace tokenyard::cli
