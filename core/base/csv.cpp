// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"

#include "core/base/csv_cell.h"
#include "core/base/csv_encoding.h"
#include "core/base/csv_mark.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>

namespace tokenyard {

namespace {

#define TC(source) TY_TR("Csv", source)

constexpr std::size_t stopEvery = 256; // rows between checks of the stop token

// One record of the text, with the place where it ends.
struct Record {
    std::vector<std::string> cells;
    std::size_t cellsCount = 1; // also those beyond the limit, which are not kept
    std::size_t line = 0;
    std::size_t oddColumn = 0; // from 1: text after this cell's closing quotation mark; 0: none
    bool blank = true, openQuote = false;
};

// Walks the text record by record: RFC 4180 with any delimiter and any line end.
class CsvScanner {
public:
    CsvScanner(std::string_view text, std::size_t mostCells) : m_text(text), m_mostCells(mostCells) {}
    void setDelimiter(char delimiter) { m_delimiter = delimiter; }
    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t position() const { return m_at; }
    std::size_t line() const { return m_line; }
    void moveTo(std::size_t position, std::size_t line) { m_at = position, m_line = line; }

    // Empty lines, so many of them: nothing is made of each, for a file may be nothing else.
    std::size_t skipEmptyLines()
    {
        std::size_t count = 0;
        while (!atEnd() && takeLineEnd())
            ++count;
        return count;
    }
    Record next()
    {
        Record record;
        record.cells.emplace_back();
        record.line = m_line;
        m_cell = &record.cells.back();
        m_untouched = true;
        m_closed = false;
        while (!atEnd() && !takeLineEnd() && !record.openQuote)
            takeCharacter(record);
        endCell();
        for (std::string &cell : record.cells)
            if (const std::string_view bare = withoutFormulaGuard(cell); bare.size() < cell.size())
                cell = std::string(bare);
        return record;
    }

private:
    // Spaces around a cell are no part of it unless they are quoted.
    void endCell()
    {
        if (m_closed)
            return;
        const auto end = m_cell->find_last_not_of(" \t");
        m_cell->erase(end == std::string::npos ? 0 : end + 1);
        m_cell->erase(0, std::min(m_cell->find_first_not_of(" \t"), m_cell->size()));
    }
    void beginCell(Record &record)
    {
        endCell();
        ++record.cellsCount;
        m_beyond.clear();
        m_cell = record.cells.size() < m_mostCells ? &record.cells.emplace_back() : &m_beyond;
        m_untouched = true;
        m_closed = false;
    }
    bool takeLineEnd()
    {
        const char c = m_text[m_at];
        if (c != '\n' && c != '\r')
            return false;
        m_at += c == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n' ? 2 : 1;
        ++m_line;
        return true;
    }
    void takeCharacter(Record &record)
    {
        const char c = m_text[m_at];
        if (c == m_delimiter && m_delimiter) {
            ++m_at;
            beginCell(record);
        } else if (c == '"' && m_untouched) {
            takeQuoted(record);
        } else {
            const bool space = c == ' ' || c == '\t';
            if (!space) {
                record.blank = m_untouched = false;
                if (m_closed && !record.oddColumn)
                    record.oddColumn = record.cellsCount;
            }
            if (!space || !m_closed)
                *m_cell += c;
            ++m_at;
        }
    }
    void takeQuoted(Record &record)
    {
        m_cell->clear();
        m_untouched = record.blank = false;
        m_closed = true;
        for (++m_at; !atEnd(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '"') {
                    ++m_at;
                    return;
                }
                ++m_at;
            }
            m_line += c == '\n' || (c == '\r' && (m_at + 1 >= m_text.size() || m_text[m_at + 1] != '\n'));
            *m_cell += c;
        }
        record.openQuote = true;
    }

    std::string_view m_text;
    std::size_t m_mostCells, m_at = 0, m_line = 1;
    char m_delimiter = '\0';
    std::string *m_cell = nullptr, m_beyond;
    bool m_untouched = true, m_closed = false; // nothing of the cell yet; its quotation was closed
};

std::string_view trimmed(std::string_view words)
{
    while (!words.empty() && words.front() == ' ')
        words.remove_prefix(1);
    while (!words.empty() && words.back() == ' ')
        words.remove_suffix(1);
    return words;
}

std::string lower(std::string_view words)
{
    std::string out(words);
    for (char &c : out)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    return out;
}

// A file that says its delimiter in the first line, as Excel reads and writes it: "sep=;".
char statedDelimiter(std::string_view line)
{
    const std::string words = lower(trimmed(line));
    return words.size() == 5 && words.starts_with("sep=") ? words[4] : '\0';
}

// The candidate that separates most cells of the header; a comma if none does.
char delimiterOf(std::string_view header)
{
    std::size_t most = 0;
    char found = ',';
    for (const char candidate : {'|', '\t', ';', ','}) {
        bool quoted = false;
        std::size_t n = 0;
        for (char c : header) {
            quoted ^= c == '"';
            n += c == candidate && !quoted;
        }
        if (n > most) {
            most = n;
            found = candidate;
        }
    }
    return found;
}

// How a cell writes a number with one kind of mark: not at all, surely a decimal mark, or perhaps one between thousands.
enum class Mark { None, Decimal, Perhaps };
Mark markOf(std::string_view words, char mark)
{
    if (words.find(mark) == std::string_view::npos)
        return Mark::None;
    words = trimmed(words);
    if (!words.empty() && (words.front() == '-' || words.front() == '+'))
        words.remove_prefix(1);
    std::vector<std::size_t> groups{0};
    for (char c : words) {
        if (c == mark)
            groups.push_back(0);
        else if (c >= '0' && c <= '9')
            ++groups.back();
        else
            return Mark::None;
    }
    if (groups.size() < 2 || groups.front() + groups.back() == 0)
        return Mark::None;
    const bool thousands = groups.front() >= 1 && groups.front() <= 3 && words.front() != '0'
        && std::all_of(groups.begin() + 1, groups.end(), [](std::size_t n) { return n == 3; });
    if (thousands)
        return Mark::Perhaps;
    return groups.size() == 2 ? Mark::Decimal : Mark::None;
}

// Semicolons separate where the comma is the decimal mark, so a comma in a number is one there; between tabs it takes a number
// that can be nothing else.
DecimalMark decimalMarkOf(const CsvTable &table)
{
    if (table.delimiter == ',')
        return DecimalMark::Point;
    std::size_t commas = 0, perhapsCommas = 0, points = 0, perhapsPoints = 0;
    for (const auto &row : table.rows)
        for (const std::string &cell : row) {
            const Mark comma = markOf(cell, ','), point = markOf(cell, '.');
            commas += comma == Mark::Decimal;
            perhapsCommas += comma == Mark::Perhaps;
            points += point == Mark::Decimal;
            perhapsPoints += point == Mark::Perhaps;
        }
    if (commas > 0 || (perhapsCommas > 0 && table.delimiter == ';' && points == 0))
        return DecimalMark::Comma;
    if (points > 0 || perhapsCommas + perhapsPoints == 0)
        return DecimalMark::Point;
    return table.delimiter == ';' || perhapsCommas > 0 ? DecimalMark::Unclear : DecimalMark::Point;
}

// The header's faults; empty if there are none.
Text badHeader(const Record &header, const CsvLimits &limits)
{
    if (header.cellsCount > limits.columns)
        return Text(TC("The header has %1 columns; at most %2 are read."),
                    {count(double(header.cellsCount)), count(double(limits.columns))});
    if (header.oddColumn)
        return Text(TC("In the header, text follows the closing quotation mark of column %1."), {count(double(header.oddColumn))});
    std::set<std::string> names;
    for (const std::string &name : header.cells)
        if (!name.empty() && !names.insert(lower(name)).second)
            return Text(TC("The header names the column '%1' twice: rename or remove one."), {name});
    return {};
}

// Trailing delimiters carry nothing and are read; a short row lacks a value and is refused.
Text badRow(Record &row, const CsvTable &table)
{
    const std::size_t wanted = table.header.size();
    if (row.oddColumn)
        return Text(TC("Text follows the closing quotation mark of column %1."), {count(double(row.oddColumn))});
    const bool more = row.cellsCount > row.cells.size()
        || std::any_of(row.cells.begin() + std::ptrdiff_t(std::min(wanted, row.cells.size())), row.cells.end(),
                       [](const std::string &cell) { return !cell.empty(); });
    if (row.cellsCount < wanted || more)
        return Text(TC("The row has %1 cells and the header %2."), {count(double(row.cellsCount)), count(double(wanted))});
    row.cells.resize(wanted);
    return {};
}

Text openQuote(std::size_t line)
{
    return Text(TC("The quotation mark that opens in line %1 is never closed, so the rows from there on cannot be told apart."),
                {count(double(line))});
}

// Text of another kind, whose first line would be taken for a header.
Text noTable(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    const std::string_view begin = at == std::string_view::npos ? std::string_view() : text.substr(at);
    if (begin.starts_with('<'))
        return Text(TC("The file is a web page or XML, not a table: save the table as CSV."));
    if (begin.starts_with('{') || begin.starts_with("[{"))
        return Text(TC("The file is JSON, not a table: save the table as CSV."));
    return {};
}

// The header, after blank lines and a stated delimiter.
Text readHeader(std::string_view text, CsvScanner &scanner, const CsvLimits &limits, CsvFile &out)
{
    char stated = '\0';
    while (out.blankLinesCount += scanner.skipEmptyLines(), !scanner.atEnd()) {
        const std::size_t begin = scanner.position(), line = scanner.line();
        Record header = scanner.next();
        const std::string_view words = text.substr(begin, scanner.position() - begin);
        if (header.openQuote)
            return openQuote(line);
        if (header.blank) {
            ++out.blankLinesCount;
            continue;
        }
        if (const char c = statedDelimiter(header.cells.front()); c && !stated) {
            stated = c;
            continue;
        }
        out.table.delimiter = stated ? stated : delimiterOf(words);
        scanner.moveTo(begin, line);
        scanner.setDelimiter(out.table.delimiter);
        header = scanner.next();
        if (header.blank) { // delimiters alone
            ++out.blankLinesCount;
            scanner.setDelimiter('\0');
            continue;
        }
        while (header.cells.size() > 1 && header.cells.back().empty() && header.cellsCount <= limits.columns)
            header.cells.pop_back(); // delimiters at the end of every line
        out.table.header = header.cells;
        return badHeader(header, limits);
    }
    return Text(TC("The file is empty: it has no header and no rows."));
}

Text readRows(CsvScanner &scanner, const CsvLimits &limits, const std::stop_token &stop, CsvFile &out)
{
    CsvTable &table = out.table;
    for (std::size_t n = 0; out.blankLinesCount += scanner.skipEmptyLines(), !scanner.atEnd(); ++n) {
        if (n % stopEvery == 0 && stop.stop_requested()) {
            out.stopped = true;
            return Text(TC("Reading was stopped."));
        }
        Record row = scanner.next();
        if (row.openQuote)
            return openQuote(row.line);
        if (row.blank) {
            ++out.blankLinesCount;
            continue;
        }
        if (table.rows.size() + out.refused.size() >= limits.rows)
            return Text(TC("The file has more than %1 rows: split it."), {count(double(limits.rows))});
        if ((table.rows.size() + out.refused.size() + 1) * table.header.size() > limits.cells)
            return Text(TC("The file has more than %1 cells: split it."), {count(double(limits.cells))});
        if (Text why = badRow(row, table); !why.empty()) {
            row.cells.resize(std::min(row.cells.size(), table.header.size()));
            out.refused.push_back({row.line, std::move(why), std::move(row.cells)});
            continue;
        }
        table.rows.push_back(std::move(row.cells));
        table.lines.push_back(row.line);
    }
    return table.rows.empty() && out.refused.empty() ? Text(TC("The file has a header and no rows.")) : Text();
}

// The beginning of a cell for a sentence; a character of several bytes is not cut.
std::string shortened(const std::string &words)
{
    std::size_t end = std::min<std::size_t>(words.size(), 40);
    while (end < words.size() && end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80)
        --end;
    return words.substr(0, end);
}

// What of the file is not to be used when it is refused as a whole.
void clearRows(CsvFile &file)
{
    file.table.rows.clear();
    file.table.lines.clear();
    file.refused.clear();
}

} // namespace

CsvFile readCsv(std::string_view bytes, const CsvLimits &limits, std::stop_token stop)
{
    CsvFile out;
    if (bytes.size() > limits.bytes) {
        out.why = Text(TC("The file has %1 MB; at most %2 MB are read."),
                       {count(std::ceil(double(bytes.size()) / 1e5) / 10), count(double(limits.bytes) / 1e6)});
        return out;
    }
    DecodedText decoded = decodeText(bytes);
    out.encoding = decoded.encoding;
    out.why = std::move(decoded.why);
    if (!out.why.empty())
        return out;
    out.why = noTable(decoded.text);
    if (!out.why.empty())
        return out;
    CsvScanner scanner(decoded.text, limits.columns + 1);
    out.why = readHeader(decoded.text, scanner, limits, out);
    if (out.why.empty())
        out.why = readRows(scanner, limits, stop, out);
    if (!out.why.empty())
        clearRows(out);
    out.table.decimal = decimalMarkOf(out.table);
    return out;
}

Text CsvFile::dialect() const
{
    const TextSource encodings[] = {TC("UTF-8"), TC("UTF-16"), TC("CP949")};
    const char d = table.delimiter;
    if (d == runsInJson)
        return Text(TC("%1, JSON"), {Text(encodings[std::size_t(encoding)])});
    const TextSource columns = d == ',' ? TC("columns separated by commas")
        : d == ';'                      ? TC("columns separated by semicolons")
        : d == '\t'                     ? TC("columns separated by tabs")
        : d == '|'                      ? TC("columns separated by vertical bars")
                                        : TC("columns separated as its first line says");
    const TextSource marks[] = {TC("%1, %2"), TC("%1, %2, decimal comma"), TC("%1, %2, numbers such as 1,234 unclear")};
    return Text(marks[std::size_t(table.decimal)], {Text(encodings[std::size_t(encoding)]), Text(columns)});
}

int CsvTable::column(std::string_view name) const
{
    const auto same = [&](const std::string &other) {
        return other.size() == name.size() && std::equal(other.begin(), other.end(), name.begin(), [](char a, char b) {
                   const auto small = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
                   return small(a) == small(b);
               });
    };
    const auto found = std::find_if(header.begin(), header.end(), same);
    return found == header.end() ? -1 : int(found - header.begin());
}

const std::string &CsvTable::cell(std::size_t row, std::string_view name) const
{
    static const std::string none;
    const int at = column(name);
    return at < 0 || std::size_t(at) >= rows[row].size() ? none : rows[row][std::size_t(at)];
}

std::optional<double> CsvTable::number(std::size_t row, std::string_view name) const { return number(cell(row, name)); }

std::optional<double> CsvTable::number(std::string_view words) const
{
    std::string text(trimmed(words));
    if (text.starts_with('+') && text.size() > 1 && text[1] != '-')
        text.erase(0, 1);
    if (decimal == DecimalMark::Unclear && (markOf(text, ',') == Mark::Perhaps || markOf(text, '.') == Mark::Perhaps))
        return std::nullopt;
    if (decimal == DecimalMark::Comma) {
        if (text.find('.') != std::string::npos)
            return std::nullopt;
        std::replace(text.begin(), text.end(), ',', '.');
    }
    double value = 0;
    const char *end = text.data() + text.size();
    const auto [at, error] = std::from_chars(text.data(), end, value);
    if (text.empty() || error != std::errc() || at != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<Text> badNumber(const CsvTable &table, std::size_t row, std::span<const NumberColumn> columns)
{
    for (const NumberColumn &column : columns) {
        const std::string &words = table.cell(row, column.name);
        if (words.empty())
            continue;
        const auto value = table.number(words);
        const Text::Argument name = std::string(column.name), shown = shortened(words);
        if (!value)
            return Text(TC("The row's '%1' is '%2', which is no number (thousands are written without separators)."), {name, shown});
        if (*value < column.least || *value > column.most)
            return Text(TC("The row's '%1' is %2, outside %3 to %4: check its unit and its column."),
                        {name, shown, count(column.least), count(column.most)});
        if (column.whole && *value != std::floor(*value))
            return Text(TC("The row's '%1' is %2, which is no whole number."), {name, shown});
    }
    return std::nullopt;
}

std::vector<std::string> unreadColumns(const CsvTable &table, std::span<const std::string_view> known)
{
    std::vector<std::string> unread;
    for (const std::string &name : table.header)
        if (!name.empty() && std::none_of(known.begin(), known.end(), [&](std::string_view k) { return lower(k) == lower(name); }))
            unread.push_back(name);
    return unread;
}

std::string csvLine(const std::vector<std::string> &cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i)
            line += ',';
        line += csvCell(cells[i]);
    }
    return line + "\n";
}

} // namespace tokenyard
