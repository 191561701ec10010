// SPDX-License-Identifier: Apache-2.0
#include "app/cli/load_csv.h"

#include "core/base/unit.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

namespace tokenyard::cli {

namespace {

// 8,784 rows of a load are far below this; a larger file is something else.
constexpr std::uintmax_t largestFile = 16u << 20;

// A load no site has: above it a figure is a slip of the unit (1e9 kW = 1,000 GW, ten times Korea's peak).
constexpr double absurdKw = 1e9;

std::string_view trim(std::string_view s)
{
    const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '"'; };
    while (!s.empty() && space(s.front()))
        s.remove_prefix(1);
    while (!s.empty() && space(s.back()))
        s.remove_suffix(1);
    return s;
}

std::optional<double> parseNumber(std::string_view words)
{
    double value = 0.0;
    const char *end = words.data() + words.size();
    const auto [at, failure] = std::from_chars(words.data(), end, value);
    if (words.empty() || failure != std::errc() || at != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

// Takes the next line off `text`.
std::string_view nextLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trim(line);
}

std::string shown(std::string_view words)
{
    std::string out;
    for (char c : words.substr(0, 24))
        out += c >= ' ' && c < 127 ? c : '?';
    return out;
}

enum class Columns { Kw, HourAndKw };

std::optional<Columns> parseHeader(std::string_view line)
{
    if (line.substr(0, 3) == "\xEF\xBB\xBF")
        line = trim(line.substr(3));
    std::string lower;
    for (char c : line)
        if (c != ' ' && c != '"')
            lower += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    if (lower == "kw")
        return Columns::Kw;
    if (lower == "hour,kw")
        return Columns::HourAndKw;
    return std::nullopt;
}

// The first fault of a row, or nothing. `first` is the number of the first hour (0 or 1).
class RowReader {
public:
    explicit RowReader(Columns columns) : m_columns(columns) {}
    std::optional<double> read(std::string_view line, int index, std::string &fault)
    {
        std::string_view kw = line;
        if (m_columns == Columns::HourAndKw) {
            const std::size_t comma = line.find(',');
            if (comma == std::string_view::npos) {
                fault = fmt::format("'{}' has no second column", shown(line));
                return std::nullopt;
            }
            if (!hourFits(trim(line.substr(0, comma)), index, fault))
                return std::nullopt;
            kw = trim(line.substr(comma + 1));
        }
        const std::optional<double> value = parseNumber(kw);
        if (!value)
            fault = fmt::format("'{}' is not a number of kW", shown(kw));
        else if (*value < 0.0)
            fault = fmt::format("the load {} kW is negative", shown(kw));
        else if (*value > absurdKw)
            fault = fmt::format("the load {} kW is larger than any site's", shown(kw));
        return fault.empty() ? value : std::nullopt;
    }

private:
    bool hourFits(std::string_view words, int index, std::string &fault)
    {
        const std::optional<double> hour = parseNumber(words);
        if (index == 0 && hour && (*hour == 0.0 || *hour == 1.0))
            m_first = int(*hour);
        if (hour && *hour == double(index + m_first))
            return true;
        fault = fmt::format("the hour should be {} and is '{}' (hours count up from 0)", index + m_first, shown(words));
        return false;
    }
    Columns m_columns;
    int m_first = 0;
};

} // namespace

std::optional<Series<Power>> parseLoadCsv(std::string_view text, const std::string &name, int hours, std::string &error)
{
    const std::optional<Columns> columns = parseHeader(nextLine(text));
    if (!columns) {
        error = fmt::format("Line 1 of '{}' should be the header 'kw' or 'hour,kw'", name);
        return std::nullopt;
    }
    RowReader reader(*columns);
    Series<Power> load = Series<Power>::constant({}, hours);
    int rows = 0, lineNumber = 1, blankLine = 0;
    while (!text.empty()) {
        const std::string_view line = nextLine(text);
        ++lineNumber;
        if (line.empty()) {
            blankLine = blankLine ? blankLine : lineNumber;
            continue;
        }
        std::string fault;
        if (blankLine)
            fault = "a row is empty";
        else if (rows == hours)
            fault = fmt::format("there are more than the {} rows of the year", hours);
        const auto kw = fault.empty() ? reader.read(line, rows, fault) : std::nullopt;
        if (!kw) {
            error = fmt::format("Line {} of '{}': {}", blankLine ? blankLine : lineNumber, name, fault);
            return std::nullopt;
        }
        load.set(rows++, *kw * units::kW);
    }
    if (rows < hours) {
        error = fmt::format("'{}' ends at line {} with {} rows; the year has {} hours", name, lineNumber, rows, hours);
        return std::nullopt;
    }
    return load;
}

std::optional<Series<Power>> readLoadCsv(const std::string &path, int hours, std::string &error)
{
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored))
        error = fmt::format("There is no file '{}'; give the path of a load CSV", path);
    else if (!std::filesystem::is_regular_file(path, ignored))
        error = fmt::format("'{}' is not a file; give the path of a load CSV", path);
    else if (std::filesystem::file_size(path, ignored) > largestFile)
        error = fmt::format("The file '{}' is too large for an hourly load of a year", path);
    if (!error.empty())
        return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file || !text) {
        error = fmt::format("The file '{}' cannot be read; check its permissions and that it is not empty", path);
        return std::nullopt;
    }
    return parseLoadCsv(text.str(), path, hours, error);
}

} // namespace tokenyard::cli
