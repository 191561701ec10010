// SPDX-License-Identifier: Apache-2.0
#include "core/supply/load_reader.h"

#include "core/base/csv_encoding.h"
#include "core/base/cut_words.h"
#include "core/base/text_file.h"
#include "core/supply/green_button.h"
#include "core/supply/load_columns.h"
#include "core/supply/load_marks.h"
#include "core/supply/load_table.h"
#include "core/supply/nem12.h"
#include "core/supply/time_stamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard::rates {

namespace {

constexpr std::size_t largestFile = 64u << 20;
constexpr int steps[] = {1, 2, 3, 4, 6, 12, 30, 60}; // an hour

// A load that no site has: above it a figure has the wrong unit. 20,000 MW is the greatest contract power that a plan takes.
constexpr double absurdKw = 2e7;
constexpr double registerSpan = 100.0; // a register goes this many of its greatest steps in a year at the least
constexpr double slipFactor = 100.0;   // a unit typed wrong is a factor of a thousand, in an hour of a third of the usual load or of thrice
constexpr double usualSpread = 10.0;   // from the median: between this and a slip no rows lie where there was one

std::string shown(const std::string &words)
{
    std::string out;
    for (char c : cutWords(words, 24))
        out += (c >= ' ' && c < 127) || static_cast<unsigned char>(c) >= 128 ? c : '?';
    return out;
}

int hoursOf(int year, bool leap) { return leap && std::chrono::year(year).is_leap() ? 8784 : 8760; }

struct Row {
    std::size_t line;
    double value;
    long long minutes = 0;   // of its stamp
    std::optional<int> zone; // of its stamp, minutes from universal time
    double reactive = 0.0;   // kvar or kVA, or of the step's energy, where the file has it
};

class Reader {
public:
    Reader(const std::string &name, const LoadRules &rules) : m_name(name), m_rules(rules) {}
    const std::string &error() const { return m_error; }

    std::optional<Load> read(std::string_view bytes)
    {
        const DecodedText decoded = decodeText(bytes);
        if (decoded.why.empty() && decoded.text.find("IntervalReading") != std::string::npos)
            return fromGreenButton(decoded.text);
        std::string_view text = decoded.why.empty() ? std::string_view(decoded.text) : bytes;
        if (looksLikeNem12(text))
            return fromNem12(text);
        const HeaderPlace header = findHeader(text);
        const std::string_view titles = text.substr(0, header.begin);
        text.remove_prefix(std::min(header.begin, text.size()));
        m_titleLines = header.line;
        CsvFile file = readCsv(text, {.bytes = largestFile, .rows = 600'000});
        if (!file.why.empty())
            return refuse(fmt::format("'{}': {}", m_name, file.why.english()));
        if (header.unitsBelow)
            joinUnits(file.table);
        m_unfolded = unfoldDays(file.table, titles);
        const LoadColumns columns = columnsOf(file.table);
        m_tidied = tidyRows(file, columns);
        if (columns.load < 0)
            return refuse(noLoad(file.table, columns));
        readMarks(file.table, std::size_t(columns.load));
        if (!readRows(file, columns))
            return std::nullopt;
        m_countsUp = countsUp(columns);
        if (m_countsUp && (columns.energy || columns.unitAssumed || columns.isRegister))
            return refuse(fmt::format("'{}': {} never falls and rises from {:.10g} to {:.10g} in all, as a meter's register does that "
                                      "counts up; write the energy of each step, the difference of two readings, in kWh{}",
                                      m_name,
                                      m_headerIsRow ? std::string("the column of numbers")
                                                    : fmt::format("column '{}'", shown(file.table.header[std::size_t(columns.load)])),
                                      m_lowest, m_highest, columns.isRegister ? "" : ", or, if the load does grow so, its power in kW"));
        auto load = m_stamped ? byStamps(columns) : byCount(columns, file);
        if (load)
            load->readWords = readWords(file.table, columns, *load);
        return load;
    }

private:
    std::nullopt_t refuse(std::string words)
    {
        m_error = std::move(words);
        return std::nullopt;
    }

    // A file of nothing but numbers has no header: its first line is the first row.
    LoadColumns columnsOf(const CsvTable &table)
    {
        if (table.header.size() == 1 && table.number(table.header[0])) {
            m_headerIsRow = true;
            LoadColumns columns;
            columns.load = 0;
            columns.unitAssumed = true;
            return columns;
        }
        return loadColumnsOf(table);
    }

    std::string noLoad(const CsvTable &table, const LoadColumns &columns) const
    {
        const auto header = [&](int c) { return shown(table.header[std::size_t(c)]); };
        if (!columns.rivals.empty())
            return fmt::format("'{}': columns '{}' and '{}'{} could each be the load, and nothing tells which; leave one in the file, or "
                               "give the one to bill the header '{}' alone",
                               m_name, header(columns.rivals[0]), header(columns.rivals[1]),
                               columns.rivals.size() > 2 ? fmt::format(" and {} more", columns.rivals.size() - 2) : std::string(),
                               columns.energy ? "kWh" : "kW");
        if (columns.other >= 0)
            return fmt::format("'{}' has no column of the load: '{}' is none by its header (a contract, a factor, generation, power fed "
                               "back, a peak, a limit or a forecast); give the load's column the header 'kWh' or 'kW'",
                               m_name, header(columns.other));
        return fmt::format("'{}' should have a header that names the load, like 'kw' or 'hour,kw' or 'time,kWh'", m_name);
    }

    // Whether the rows are those of a register. No metered load has a year in which it never falls and most hours rise; one of power is
    // taken at its word, since a register counts energy, and told. The newest row may come first.
    bool countsUp(const LoadColumns &columns)
    {
        if (m_rows.size() < 100)
            return false;
        std::size_t rises = 0, falls = 0;
        double greatest = 0.0;
        for (std::size_t i = 1; i < m_rows.size(); ++i) {
            const double step = m_rows[i].value - m_rows[i - 1].value;
            rises += step > 0.0;
            falls += step < 0.0;
            greatest = std::max(greatest, std::fabs(step));
        }
        m_lowest = std::min(m_rows.front().value, m_rows.back().value) / columns.kwPerUnit;
        m_highest = std::max(m_rows.front().value, m_rows.back().value) / columns.kwPerUnit;
        const bool oneWay = (rises == 0) != (falls == 0);
        return oneWay
            && (columns.isRegister
                || (2 * (rises + falls) > m_rows.size() && m_highest - m_lowest > registerSpan * greatest / columns.kwPerUnit));
    }

    // What was made of the file, for whoever has to trust the sum.
    std::string readWords(const CsvTable &table, const LoadColumns &columns, const Load &load) const
    {
        const std::string column =
            m_headerIsRow ? std::string() : fmt::format(" from column '{}'", shown(table.header[std::size_t(columns.load)]));
        const double unit = columns.kwPerUnit;
        const std::string name = unit == 1e6 ? "GW" : unit == 1e3 ? "MW" : unit == 1.0 ? "kW" : "W";
        std::string words = fmt::format("{} rows of {} minutes read{}, in {}{}", m_rows.size(), 60 / load.stepsPerHour, column, name,
                                        columns.energy ? "h a row" : "");
        if (columns.unitAssumed)
            words += m_headerIsRow ? " (there is no header to name a unit)" : " (the header names no unit)";
        words += m_unfolded ? "; the file has a row a day, a column a step" : "";
        words += m_tidied;
        if (m_zone)
            words += fmt::format("; the times are {}{}:{:02d} of universal time{}", *m_zone < 0 ? "-" : "+", std::abs(*m_zone) / 60,
                                 std::abs(*m_zone) % 60, m_summerTime ? ", daylight saving taken out" : "");
        if (!load.kvar.empty())
            words += fmt::format("; reactive power from column '{}'", shown(table.header[std::size_t(columns.reactive)]));
        std::string unread;
        for (std::size_t c = 0; c < table.header.size() && !m_headerIsRow; ++c)
            if (int(c) != columns.load && (int(c) != columns.reactive || load.kvar.empty())
                && std::find(columns.time.begin(), columns.time.end(), int(c)) == columns.time.end())
                unread += (unread.empty() ? "" : ", ") + shown(table.header[c]);
        words += unread.empty() ? "." : "; columns that are not read: " + unread + ".";
        if (m_countsUp)
            words += fmt::format(" It never falls and rises from {:.10g} to {:.10g} in all: check that these are no readings of a meter's "
                                 "register.",
                                 m_lowest, m_highest);
        return words + outlierWords();
    }

    // Rows that are a thousand times the others, or a thousandth, are a slip of the unit or of a decimal mark.
    std::string outlierWords() const
    {
        std::vector<double> sizes;
        for (const Row &row : m_rows)
            sizes.push_back(std::fabs(row.value));
        const auto middle = sizes.begin() + std::ptrdiff_t(sizes.size() / 2);
        std::nth_element(sizes.begin(), middle, sizes.end());
        const double median = *middle;
        if (!(median > 0.0))
            return {};
        std::vector<const Row *> high, low;
        bool falls = false; // to little by steps, as a load does that stops
        for (const Row &row : m_rows) {
            const double size = std::fabs(row.value) / median;
            if (size >= slipFactor)
                high.push_back(&row);
            if (size > 0.0 && size <= 1.0 / slipFactor)
                low.push_back(&row);
            falls = falls || (size > 1.0 / slipFactor && size < 1.0 / usualSpread);
        }
        return slipWords(high, median, "times") + (falls ? std::string() : slipWords(low, median, "of"));
    }

    std::string slipWords(const std::vector<const Row *> &rows, double median, std::string_view how) const
    {
        if (rows.empty())
            return {};
        const double ratio = std::fabs(rows.front()->value) / median;
        return fmt::format(" {} {}{} {} {:.{}f} {} the year's median: check {} unit.", m_ofReadings ? "Reading" : "Line",
                           lineIn(rows.front()->line), rows.size() > 1 ? fmt::format(" and {} more", rows.size() - 1) : std::string(),
                           rows.size() > 1 ? "are" : "is", ratio, ratio < 1.0 ? 5 : 0, how, rows.size() > 1 ? "their" : "its");
    }

    std::size_t lineIn(std::size_t line) const { return line + m_titleLines; }
    bool refuseLine(std::size_t line, const std::string &fault)
    {
        m_error = fmt::format("{} {} of '{}': {}", m_ofReadings ? "Reading" : "Line", lineIn(line), m_name, fault);
        return false;
    }

    bool readRows(const CsvFile &file, const LoadColumns &columns)
    {
        const CsvTable &table = file.table;
        m_stamped = !columns.time.empty() && !columns.hourNumber;
        std::vector<std::string> stamps;
        for (std::size_t i = 0; m_stamped && i < table.rows.size(); ++i)
            stamps.push_back(stampOf(table.rows[i], columns));
        const DateOrder order = dateOrderOf(stamps);
        const std::string column = table.header[std::size_t(columns.load)];
        m_dottedThousands = hasDottedThousands(table, std::size_t(columns.load));
        if (m_headerIsRow && !take(table, 1, table.header[0], "1", columns))
            return false;
        const std::size_t refused = file.refused.empty() ? std::size_t(-1) : file.refused.front().line;
        for (std::size_t i = 0; i < table.rows.size() && table.lines[i] < refused; ++i) {
            if (!m_stamped && i > 0 && table.lines[i] != table.lines[i - 1] + 1)
                return refuseLine(table.lines[i], "the row before it is empty");
            if (columns.hourNumber && !hourFits(table, i, columns))
                return false;
            if (!take(table, table.lines[i], table.rows[i][std::size_t(columns.load)], column, columns))
                return false;
            takeReactive(table, i, columns);
            if (!m_stamped)
                continue;
            const auto minutes = minutesOf(stamps[i], order);
            if (!minutes)
                return refuseLine(table.lines[i], fmt::format("'{}' is not a date with a time", shown(stamps[i])));
            m_rows.back().minutes = *minutes;
            m_rows.back().zone = zoneMinutesOf(stamps[i]);
        }
        if (!file.refused.empty())
            return refuseLine(refused, file.refused.front().why.english());
        return true;
    }

    static std::string stampOf(const std::vector<std::string> &row, const LoadColumns &columns)
    {
        std::string stamp;
        for (int c : columns.time)
            stamp += (stamp.empty() ? "" : " ") + row[std::size_t(c)];
        return stamp;
    }

    bool hourFits(const CsvTable &table, std::size_t i, const LoadColumns &columns)
    {
        const std::string &words = table.rows[i][std::size_t(columns.time[0])];
        const auto hour = table.number(words);
        if (i == 0 && hour && *hour == 1.0)
            m_firstHour = 1.0;
        if (hour && *hour == double(i) + m_firstHour)
            return true;
        constexpr double serialFrom = 36526.0; // of a spreadsheet: 2000-01-01
        return refuseLine(table.lines[i],
                          fmt::format("the hour should be {} and is '{}' (hours count up from 0{})", double(i) + m_firstHour, shown(words),
                                      hour && *hour >= serialFrom ? "; a date's serial number is written as a date with its time" : ""));
    }

    bool take(const CsvTable &table, std::size_t line, const std::string &words, const std::string &column, const LoadColumns &columns)
    {
        const auto value = numberOf(table, words);
        const std::string place = m_headerIsRow || column == "kw" ? std::string() : fmt::format("column '{}': ", shown(column));
        const bool unclear = !value && table.decimal == DecimalMark::Unclear && words.find_first_of(".,") != std::string::npos;
        if (unclear || (m_dottedThousands && words.find('.') != std::string::npos))
            return refuseLine(
                line, fmt::format("{}'{}' may be a thousand or one: write numbers without marks between thousands", place, shown(words)));
        if (!value)
            return refuseLine(line, fmt::format("{}'{}' is not a number of kW", place, shown(words)));
        if (*value < 0.0 && !m_rules.mayGive)
            return refuseLine(line, fmt::format("{}the load {} kW is negative", place, shown(words)));
        if (!(std::fabs(*value * columns.kwPerUnit) <= absurdKw))
            return refuseLine(line, fmt::format("{}the load {} is more than 20,000 MW: check the unit in the header", place, shown(words)));
        m_rows.push_back({line, *value * columns.kwPerUnit, 0, {}});
        return true;
    }

    // Beside the load, for charges on reactive power. A cell without a number leaves the column unread: the load itself has all of its.
    void takeReactive(const CsvTable &table, std::size_t row, const LoadColumns &columns)
    {
        if (columns.reactive < 0 || m_rows.empty())
            return;
        const auto value = numberOf(table, table.rows[row][std::size_t(columns.reactive)]);
        m_reactive = m_reactive && value && std::fabs(*value * columns.kvarPerUnit) <= absurdKw;
        m_rows.back().reactive = m_reactive ? *value * columns.kvarPerUnit : 0.0;
    }

    void addReactive(const LoadColumns &columns, Load &load) const
    {
        if (columns.reactive < 0 || !m_reactive)
            return;
        const double perHour = columns.reactiveEnergy ? load.stepsPerHour : 1.0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const double measured = std::fabs(m_rows[i].reactive) * perHour, kw = load.kw[i];
            load.kvar.push_back(columns.apparent ? std::sqrt(std::max(measured * measured - kw * kw, 0.0)) : measured);
        }
    }

    std::optional<Load> made(const LoadColumns &columns, int year, int stepsPerHour)
    {
        Load load{year, stepsPerHour, {}};
        load.kw.reserve(m_rows.size());
        for (const Row &row : m_rows)
            load.kw.push_back(columns.energy ? row.value * stepsPerHour : row.value);
        addReactive(columns, load);
        return load;
    }

    // Without time stamps the number of rows tells the step.
    std::optional<Load> byCount(const LoadColumns &columns, const CsvFile &file)
    {
        const std::size_t rows = m_rows.size();
        const int year = m_rules.year;
        for (int perHour : steps)
            for (bool leap : {true, false})
                if ((leap || !m_rules.keepsLeapDay) && rows == std::size_t(hoursOf(year, leap) * perHour))
                    return made(columns, year, perHour);
        const std::size_t hours = std::size_t(hoursOf(year, true));
        const std::size_t last = file.table.lines.empty() ? 1 : file.table.lines.back();
        if (rows > hours && rows < hours + 24)
            return refuse(fmt::format("Line {} of '{}': there are more than the {} rows of the year", lineIn(file.table.lines[hours]),
                                      m_name, hours));
        return refuse(fmt::format("'{}' ends at line {} with {} rows; the year has {} hours, {} half hours or {} quarters", m_name,
                                  lineIn(last), rows, hours, 2 * hours, 4 * hours));
    }

    // Stamps with their zone: all in standard time, the least that a year of a place has. Universal time alone is nobody's local time.
    bool toStandardTime()
    {
        std::set<std::optional<int>> zones;
        for (const Row &row : m_rows)
            zones.insert(row.zone);
        const bool bare = zones.contains(std::nullopt);
        if (zones.size() > 2 || (bare && zones.size() == 1)) // more than two are no zones but the ends of the steps
            return true;
        if (bare) {
            const auto row = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &r) { return !r.zone; });
            return refuseLine(row->line, "its time has no zone, and others have one");
        }
        m_zone = *zones.begin();
        m_summerTime = zones.size() == 2;
        if (!m_summerTime && *m_zone == 0)
            return refuseLine(m_rows.front().line,
                              "its times are universal time: write the site's local standard time, nine hours on in Korea");
        for (Row &row : m_rows)
            row.minutes -= *row.zone - *m_zone;
        return true;
    }

    std::optional<Load> byStamps(const LoadColumns &columns)
    {
        if (m_rows.size() < 2)
            return refuse(fmt::format("'{}' has {} rows; a year has at least 8760", m_name, m_rows.size()));
        if (!toStandardTime())
            return std::nullopt;
        if (m_rows[1].minutes < m_rows[0].minutes && m_rows.back().minutes < m_rows[0].minutes) // the newest first
            std::reverse(m_rows.begin(), m_rows.end());
        const long long step = m_rows[1].minutes - m_rows[0].minutes;
        if (step <= 0 || step > 60 || 60 % step != 0)
            return refuseLine(m_rows[1].line,
                              fmt::format("{} comes after {}; rows should follow each other by an hour, a half or a quarter",
                                          stampWords(m_rows[1].minutes), stampWords(m_rows[0].minutes))),
                   std::nullopt;
        for (std::size_t i = 1; i < m_rows.size(); ++i)
            if (m_rows[i].minutes != m_rows[i - 1].minutes + step)
                return refuseLine(m_rows[i].line, wrongStep(m_rows[i - 1].minutes, m_rows[i].minutes, step)), std::nullopt;
        // A stamp is a step's begin or its end.
        long long first = m_rows[0].minutes;
        if ((first - step) % 1440 == 0 && first - step == beginOfYear(yearOf(first)))
            first -= step;
        const int year = yearOf(first);
        if (m_rules.year > 0 && m_rules.year != year)
            return refuse(fmt::format("The load of '{}' begins at {}; the bill is of {}", m_name, stampWords(first), m_rules.year));
        if (first != beginOfYear(year))
            return refuse(fmt::format("The load of '{}' begins at {}; it should begin with its year", m_name, stampWords(first)));
        const int perHour = int(60 / step);
        const std::size_t needed = std::size_t(hoursOf(year, true) * perHour);
        if (m_rows.size() < needed)
            return refuse(fmt::format("'{}' ends at line {} with {} rows, before {}; the year has {} steps of {} minutes", m_name,
                                      lineIn(m_rows.back().line), m_rows.size(),
                                      stampWords(first + static_cast<long long>(m_rows.size()) * step), needed, step));
        if (m_rows.size() > needed)
            return refuseLine(m_rows[needed].line, fmt::format("there are more than the {} rows of the year", needed)), std::nullopt;
        return made(columns, year, perHour);
    }

    static std::string wrongStep(long long before, long long now, long long step)
    {
        if (now <= before)
            return fmt::format("{} comes after {}: a time that was there before", stampWords(now), stampWords(before));
        const bool oneHour = now - before == step + 60;
        return fmt::format("{} comes after {}: {} rows of {} minutes are missing{}", stampWords(now), stampWords(before),
                           (now - before) / step - 1, step,
                           oneHour ? " (with daylight saving, write standard time or each time's zone)" : "");
    }

    std::optional<Load> fromGreenButton(const std::string &xml)
    {
        std::string fault;
        const auto readings = greenButtonReadings(xml, fault);
        if (!readings)
            return refuse(fmt::format("'{}': {}", m_name, fault));
        m_ofReadings = true;
        for (std::size_t i = 0; i < readings->size(); ++i)
            m_rows.push_back({i + 1, (*readings)[i].kw, (*readings)[i].minutes, {}});
        return ofReadings("from Green Button XML.");
    }

    std::optional<Load> fromNem12(std::string_view text)
    {
        Nem12Fault fault;
        const auto read = nem12Readings(text, fault);
        if (!read && fault.line > 0)
            return refuseLine(fault.line, fault.words), std::nullopt;
        if (!read)
            return refuse(fmt::format("'{}': {}", m_name, fault.words));
        for (const Nem12Reading &reading : read->readings)
            m_rows.push_back({reading.line, reading.kw, reading.minutes, {}});
        return ofReadings(read->words + '.');
    }

    // What has a format of its own, in kW already.
    std::optional<Load> ofReadings(const std::string &from)
    {
        m_stamped = true;
        for (const Row &row : m_rows)
            if (!(std::fabs(row.value) <= absurdKw) || (row.value < 0.0 && !m_rules.mayGive))
                return refuseLine(row.line, fmt::format("{} kW is no load", row.value)), std::nullopt;
        auto load = byStamps({});
        if (load)
            load->readWords =
                fmt::format("{} readings of {} minutes read {}", m_rows.size(), 60 / load->stepsPerHour, from) + outlierWords();
        return load;
    }

    const std::string &m_name;
    const LoadRules &m_rules;
    std::vector<Row> m_rows;
    bool m_stamped = false, m_headerIsRow = false, m_unfolded = false;
    bool m_reactive = true;         // each row has its reactive power
    bool m_ofReadings = false;      // places are readings of XML, no lines
    bool m_dottedThousands = false; // "1.010" beside "980"
    std::string m_tidied;           // what was left out, in words
    double m_firstHour = 0.0;
    bool m_countsUp = false;
    double m_lowest = 0.0, m_highest = 0.0; // of a register, in its unit
    std::optional<int> m_zone;              // of all stamps, minutes from universal time
    bool m_summerTime = false;              // and some had another
    std::size_t m_titleLines = 0;
    std::string m_error;
};

} // namespace

std::optional<Load> loadFromText(std::string_view bytes, const std::string &name, const LoadRules &rules, std::string &error)
{
    Reader reader(name, rules);
    std::optional<Load> load = reader.read(bytes);
    error = reader.error();
    return load;
}

std::optional<Load> readLoad(const std::string &path, const LoadRules &rules, std::string &error)
{
    Text why;
    const auto bytes = readTextFile(path, largestFile, why);
    if (!bytes) {
        error = why.english();
        return std::nullopt;
    }
    return loadFromText(*bytes, path, rules, error);
}

} // namespace tokenyard::rates
