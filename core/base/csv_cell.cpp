// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv_cell.h"

#include <algorithm>
#include <charconv>

namespace tokenyard {

namespace {

constexpr char guard = '\'';

// Blanks before it do not stop a spreadsheet. Alone, "-" is how tables write "none".
bool computes(std::string_view words)
{
    words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
    return words.size() > 1 && std::string_view("=+-@\t\r").find(words.front()) != std::string_view::npos;
}

bool isNumber(std::string_view words)
{
    if (words.find_first_of("iInN") != std::string_view::npos) // "-nan(1)"
        return false;
    words.remove_prefix(!words.empty() && words.front() == '+' ? 1 : 0);
    double number = 0.0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    return error == std::errc() && end == words.data() + words.size();
}

// Behind any number of apostrophes, so that one that belongs to the words is told from one that was put before them.
bool computesBehindGuards(std::string_view words)
{
    words.remove_prefix(std::min(words.find_first_not_of(guard), words.size()));
    return computes(words);
}

bool needsGuard(std::string_view words) { return computesBehindGuards(words) && !isNumber(words); }

} // namespace

std::string csvCell(std::string_view words)
{
    const bool guarded = needsGuard(words);
    const bool spaces = words.starts_with(' ') || words.ends_with(' ') || words.ends_with('\t');
    const bool quote = spaces || words.find_first_of(",\"\n\r") != std::string_view::npos;
    std::string cell;
    cell += quote ? "\"" : "";
    if (guarded)
        cell += guard;
    for (char c : words)
        cell += c == '"' ? std::string("\"\"") : std::string(1, c);
    cell += quote ? "\"" : "";
    return cell;
}

std::string tabCell(std::string_view words)
{
    std::string cell(words);
    std::replace_if(
        cell.begin(), cell.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return needsGuard(cell) ? guard + cell : cell;
}

std::string_view withoutFormulaGuard(std::string_view cell)
{
    return cell.starts_with(guard) && computesBehindGuards(cell) ? cell.substr(1) : cell;
}

} // namespace tokenyard
