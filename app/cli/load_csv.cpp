// SPDX-License-Identifier: Apache-2.0
#include "app/cli/load_csv.h"

#include "core/base/csv.h"
#include "core/base/text_file.h"
#include "core/base/unit.h"

#include <fmt/format.h>

namespace tokenyard::cli {

namespace {

// 8,784 rows of a load are far below this; a larger file is something else.
constexpr std::size_t largestFile = 16u << 20;

// A load no site has: above it a figure is a slip of the unit (1e9 kW = 1,000 GW, ten times Korea's peak).
constexpr double absurdKw = 1e9;

std::string shown(const std::string &words)
{
    std::string out;
    for (char c : words.substr(0, 24))
        out += c >= ' ' && c < 127 ? c : '?';
    return out;
}

bool hasColumns(const CsvTable &table)
{
    return table.column("kw") == int(table.header.size()) - 1
        && (table.header.size() == 1 || (table.header.size() == 2 && table.column("hour") == 0));
}

// The first fault of a row, or nothing. Hours count up from 0 or 1; without them an empty line may be a missing hour.
class RowReader {
public:
    explicit RowReader(const CsvTable &table) : m_table(table), m_hours(table.header.size() == 2) {}
    std::optional<double> read(std::size_t row, std::string &fault)
    {
        if (m_hours ? !hourFits(row, fault) : !lineFits(row, fault))
            return std::nullopt;
        const std::string &words = m_table.cell(row, "kw");
        const std::optional<double> value = m_table.number(words);
        if (!value)
            fault = fmt::format("'{}' is not a number of kW", shown(words));
        else if (*value < 0.0)
            fault = fmt::format("the load {} kW is negative", shown(words));
        else if (*value > absurdKw)
            fault = fmt::format("the load {} kW is larger than any site's", shown(words));
        return fault.empty() ? value : std::nullopt;
    }

private:
    bool lineFits(std::size_t row, std::string &fault) const
    {
        if (row == 0 || m_table.lines[row] == m_table.lines[row - 1] + 1)
            return true;
        fault = "the row before it is empty";
        return false;
    }
    bool hourFits(std::size_t row, std::string &fault)
    {
        const std::string &words = m_table.cell(row, "hour");
        const std::optional<double> hour = m_table.number(words);
        if (row == 0 && hour && *hour == 1.0)
            m_first = 1.0;
        if (hour && *hour == double(row) + m_first)
            return true;
        fault = fmt::format("the hour should be {} and is '{}' (hours count up from 0)", double(row) + m_first, shown(words));
        return false;
    }
    const CsvTable &m_table;
    bool m_hours;
    double m_first = 0.0;
};

// The first line that is no row of the year, with the reason; line 0 if all are.
std::pair<std::size_t, std::string> readRows(const CsvFile &file, int hours, Series<Power> &load)
{
    const CsvTable &table = file.table;
    RowReader reader(table);
    const std::size_t refused = file.refused.empty() ? std::size_t(-1) : file.refused.front().line;
    for (std::size_t i = 0; i < table.rows.size() && table.lines[i] < refused; ++i) {
        std::string fault;
        if (i == std::size_t(hours))
            return {table.lines[i], fmt::format("there are more than the {} rows of the year", hours)};
        const auto kw = reader.read(i, fault);
        if (!kw)
            return {table.lines[i], fault};
        load.set(int(i), *kw * units::kW);
    }
    if (!file.refused.empty())
        return {refused, file.refused.front().why.english()};
    return {};
}

} // namespace

std::optional<Series<Power>> parseLoadCsv(std::string_view text, const std::string &name, int hours, std::string &error)
{
    const CsvFile file = readCsv(text, {.bytes = largestFile});
    if (!file.why.empty()) {
        error = fmt::format("'{}': {}", name, file.why.english());
        return std::nullopt;
    }
    if (!hasColumns(file.table)) {
        error = fmt::format("The first line of '{}' should be the header 'kw' or 'hour,kw'", name);
        return std::nullopt;
    }
    Series<Power> load = Series<Power>::constant({}, hours);
    if (const auto [line, fault] = readRows(file, hours, load); line > 0) {
        error = fmt::format("Line {} of '{}': {}", line, name, fault);
        return std::nullopt;
    }
    if (file.table.rows.size() < std::size_t(hours)) {
        error = fmt::format("'{}' ends at line {} with {} rows; the year has {} hours", name, file.table.lines.back(),
                            file.table.rows.size(), hours);
        return std::nullopt;
    }
    return load;
}

std::optional<Series<Power>> readLoadCsv(const std::string &path, int hours, std::string &error)
{
    Text why;
    const auto bytes = readTextFile(path, largestFile, why);
    if (!bytes) {
        error = why.english();
        return std::nullopt;
    }
    return parseLoadCsv(*bytes, path, hours, error);
}

} // namespace tokenyard::cli
