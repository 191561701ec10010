// SPDX-License-Identifier: Apache-2.0
#include "core/supply/load_table.h"

#include "core/base/cut_words.h"
#include "core/supply/time_stamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <optional>

namespace tokenyard::rates {

namespace {

constexpr std::size_t mostTitleLines = 60; // above the header of an export
constexpr std::string_view delimiters = ",;\t|";
constexpr std::string_view sums[] = {"total", "totals", "subtotal", "sum", "average", "avg", "mean", "max", "maximum", "min", "minimum"};
constexpr std::string_view sumsInKorean[] = {"합계", "총계", "총합", "소계", "누계", "평균", "최대", "최소"};
constexpr std::string_view sumsAnywhere[] = {"total", "totals", "subtotal", "sum"};                   // "Daily total"
constexpr std::string_view sumsAnywhereInKorean[] = {"합계", "총계", "소계", "누계", "일계", "월계"}; // "1월 소계"

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool hasDigit(std::string_view words) { return std::any_of(words.begin(), words.end(), isDigit); }

// "Daily total", "January subtotal", "1월 소계".
bool holdsSum(std::string_view cell)
{
    std::string word;
    for (std::size_t i = 0; i <= cell.size(); ++i) {
        const unsigned char c = i < cell.size() ? static_cast<unsigned char>(cell[i]) : 0;
        if (std::isalnum(c)) {
            word += char(std::tolower(c));
            continue;
        }
        if (std::find(std::begin(sumsAnywhere), std::end(sumsAnywhere), word) != std::end(sumsAnywhere))
            return true;
        word.clear();
    }
    return std::any_of(std::begin(sumsAnywhereInKorean), std::end(sumsAnywhereInKorean),
                       [&](std::string_view sum) { return cell.find(sum) != std::string_view::npos; });
}

// "합계", "합 계", "Total (kWh)", "Sub-total", "Max. demand"; no date, no number, no name like "Substation 1".
bool isSum(std::string_view cell)
{
    std::string first, korean; // the first word; what stands before the first mark: "합 계" and "최대수요" are written as they like
    bool ended = false, marked = false;
    for (char c : cell) {
        const bool foreign = static_cast<unsigned char>(c) >= 128, letter = foreign || std::isalnum(static_cast<unsigned char>(c));
        marked = marked || !(foreign || c == ' ' || c == '"');
        if (foreign && !marked)
            korean += c;
        ended = ended || (!letter && !first.empty() && first != "sub");
        if (letter && !ended)
            first += foreign ? c : char(std::tolower(c));
    }
    return holdsSum(cell) || korean == "계" || std::find(std::begin(sums), std::end(sums), first) != std::end(sums)
        || std::any_of(std::begin(sumsInKorean), std::end(sumsInKorean), [&](std::string_view sum) { return korean.starts_with(sum); });
}

std::string_view lineAt(std::string_view text, std::size_t begin)
{
    const std::string_view rest = text.substr(std::min(begin, text.size()));
    return rest.substr(0, rest.find('\n'));
}

// The next line that is not blank, and where it begins.
std::string_view nextLine(std::string_view text, std::size_t &begin)
{
    while (begin < text.size()) {
        begin += lineAt(text, begin).size() + 1;
        const std::string_view line = lineAt(text, begin);
        if (line.find_first_not_of(" \t\r,;|") != std::string_view::npos)
            return line;
    }
    return {};
}

std::size_t marksIn(std::string_view line)
{
    std::size_t most = 0;
    for (const char mark : delimiters)
        most = std::max(most, std::size_t(std::count(line.begin(), line.end(), mark)));
    return most;
}

// Whether a line holds figures for a header of so many marks: a header of one column stands over nothing but numbers.
bool isRowUnder(std::string_view line, std::size_t marks)
{
    if (!hasDigit(line))
        return false;
    return marks > 0 ? marksIn(line) >= marks : line.find_first_not_of("0123456789.,+-eE\" \r\t") == std::string_view::npos;
}

// The step of a day that a header names: "1시", "13:30", "H07", "24".
std::optional<int> stepName(const std::string &header)
{
    std::string digits;
    for (char c : header) {
        if (isDigit(c))
            digits += c;
        else if (!digits.empty())
            break;
    }
    if (digits.empty() || digits.size() > 4)
        return std::nullopt;
    return std::stoi(digits);
}

// Columns of the steps of a day: 24, 48 or 96 side by side whose names do not fall.
std::optional<std::pair<std::size_t, std::size_t>> stepColumns(const std::vector<std::string> &header)
{
    std::size_t begin = 1;
    std::optional<std::pair<std::size_t, std::size_t>> found;
    for (std::size_t c = 1; c <= header.size(); ++c) {
        const auto name = c < header.size() ? stepName(header[c]) : std::nullopt;
        const auto before = c > begin ? stepName(header[c - 1]) : std::nullopt;
        if (name && (!before || *name >= *before))
            continue;
        if (const std::size_t count = c - begin; count == 24 || count == 48 || count == 96)
            found = {begin, count};
        begin = name ? c : c + 1;
    }
    return found;
}

} // namespace

HeaderPlace findHeader(std::string_view text)
{
    HeaderPlace place, first;
    bool any = false;
    for (; place.line < mostTitleLines && place.begin < text.size(); ++place.line) {
        const std::string_view line = lineAt(text, place.begin);
        const std::size_t letter = line.find_first_not_of(" \"\t");
        if (looksLikeLoadHeader(line) && !isDigit(line[std::min(letter, line.size() - 1)])) { // "5 kW" is a row
            const std::size_t marks = marksIn(line);
            std::size_t at = place.begin;
            const std::string_view below = nextLine(text, at);
            place.unitsBelow = marks > 0 && !hasDigit(below) && marksIn(below) == marks && isRowUnder(nextLine(text, at), marks);
            if (place.unitsBelow || isRowUnder(below, marks))
                return place;
            if (!any)
                first = place, any = true;
        }
        place.begin += line.size() + 1;
    }
    return any ? first : HeaderPlace{};
}

void joinUnits(CsvTable &table)
{
    if (table.rows.empty())
        return;
    for (std::size_t c = 0; c < std::min(table.header.size(), table.rows[0].size()); ++c)
        if (!table.rows[0][c].empty())
            table.header[c] += fmt::format("{}({})", table.header[c].empty() ? "" : " ", table.rows[0][c]);
    table.rows.erase(table.rows.begin());
    table.lines.erase(table.lines.begin());
}

bool unfoldDays(CsvTable &table, std::string_view titles)
{
    const auto columns = stepColumns(table.header);
    if (!columns || table.rows.empty())
        return false;
    const auto [begin, count] = *columns;
    std::size_t date = begin; // the column of dates
    for (std::size_t c = 0; c < begin && date == begin; ++c)
        if (const std::string &cell = table.rows[0][c]; minutesOf(cell, DateOrder::YearFirst) && cell.find(':') == std::string::npos)
            date = c;
    if (date == begin)
        return false;
    CsvTable steps;
    steps.delimiter = table.delimiter;
    steps.decimal = table.decimal;
    std::string unit; // of a step's header, then of the titles
    for (std::size_t c = begin; c < begin + count && unit.empty(); ++c)
        unit = unitOfHeader(table.header[c]);
    unit = unit.empty() ? unitOfTitles(titles) : unit;
    steps.header = {"time", unit.empty() ? "energy" : unit};
    const std::size_t minutes = 1440 / count;
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        if (isSum(table.rows[row][date]))
            continue;
        for (std::size_t s = 0; s < count; ++s) {
            steps.rows.push_back(
                {fmt::format("{} {:02d}:{:02d}", table.rows[row][date], s * minutes / 60, s * minutes % 60), table.rows[row][begin + s]});
            steps.lines.push_back(table.lines[row]);
        }
    }
    table = std::move(steps);
    return true;
}

std::string tidyRows(CsvFile &file, const LoadColumns &columns)
{
    CsvTable &table = file.table;
    std::string first;
    std::size_t left = 0;
    const auto labelOf = [&](const std::vector<std::string> &cells) {
        const std::size_t at = columns.time.empty() ? 0 : std::size_t(columns.time[0]);
        return at < cells.size() && !cells[at].empty() ? cells[at] : cells.empty() ? std::string() : cells[0];
    };
    // Where each row looks like a sum the words are a name, as of a site "Max".
    const bool name = !table.rows.empty()
        && std::all_of(table.rows.begin(), table.rows.end(), [&](const std::vector<std::string> &cells) { return isSum(labelOf(cells)); });
    const auto isSumRow = [&](const std::vector<std::string> &cells) {
        const std::string cell = labelOf(cells);
        if (name || !isSum(cell))
            return false;
        first = first.empty() ? cell : first;
        ++left;
        return true;
    };
    std::size_t kept = 0;
    for (std::size_t row = 0; row < table.rows.size(); ++row)
        if (!isSumRow(table.rows[row])) {
            if (kept != row) {
                table.rows[kept] = std::move(table.rows[row]);
                table.lines[kept] = table.lines[row];
            }
            ++kept;
        }
    table.rows.resize(kept);
    table.lines.resize(kept);
    std::erase_if(file.refused, [&](const RefusedRow &row) { return isSumRow(row.cells); });
    if (columns.time.size() == 2)
        for (std::size_t row = 1; row < table.rows.size(); ++row)
            if (std::string &date = table.rows[row][std::size_t(columns.time[0])]; date.empty())
                date = table.rows[row - 1][std::size_t(columns.time[0])];
    return left == 0 ? std::string() : fmt::format("; {} rows of sums ('{}') left out", left, cutWords(first, 24));
}

} // namespace tokenyard::rates
