// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/measured_rows.h"

#include <charconv>

namespace tokenyard {

int CsvTable::column(std::string_view name) const
{
    for (std::size_t i = 0; i < header.size(); ++i)
        if (header[i] == name)
            return int(i);
    return -1;
}

const std::string &CsvTable::cell(std::size_t row, std::string_view name) const
{
    static const std::string none;
    const int at = column(name);
    return at < 0 || std::size_t(at) >= rows[row].size() ? none : rows[row][std::size_t(at)];
}

std::optional<double> CsvTable::number(std::size_t row, std::string_view name) const
{
    std::string_view text = cell(row, name);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty())
        return std::nullopt;
    return value;
}

CsvTable parseCsv(std::string_view text)
{
    CsvTable table;
    std::vector<std::string> line(1);
    bool quoted = false, any = false;
    const auto finish = [&] {
        if (any)
            (table.header.empty() ? table.header = line : table.rows.emplace_back(line));
        line.assign(1, {});
        any = false;
    };
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"')
                line.back() += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                line.back() += text[++i];
            else
                quoted = false;
        } else if (c == '\n') {
            finish();
        } else if (c == ',') {
            line.emplace_back();
            any = true;
        } else if (c == '"') {
            quoted = any = true;
        } else if (c != '\r') {
            line.back() += c;
            any = true;
        }
    }
    finish();
    return table;
}

std::string csvLine(const std::vector<std::string> &cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const bool quote = cells[i].find_first_of(",\"\n\r") != std::string::npos;
        if (i)
            line += ',';
        if (quote)
            line += '"';
        for (char c : cells[i])
            line += c == '"' ? std::string("\"\"") : std::string(1, c);
        if (quote)
            line += '"';
    }
    return line + "\n";
}

} // namespace tokenyard
