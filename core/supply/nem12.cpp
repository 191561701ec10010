// SPDX-License-Identifier: Apache-2.0
#include "core/supply/nem12.h"

#include "core/supply/time_stamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <map>
#include <set>

namespace tokenyard::rates {

namespace {

constexpr std::size_t mostIntervals = 600'000; // a year of minutes
constexpr std::size_t mostCells = 400;         // a day of five minutes has 295; a hostile line has millions
constexpr std::size_t firstValue = 2;          // behind the record's number and its date

std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells(1);
    for (char c : line)
        if (c == ',' && cells.size() == mostCells)
            break;
        else if (c == ',')
            cells.emplace_back();
        else if (c != '"' && c != '\r' && (c != ' ' || !cells.back().empty()))
            cells.back() += c;
    for (std::string &cell : cells)
        while (cell.ends_with(' '))
            cell.pop_back();
    return cells;
}

std::string upper(std::string words)
{
    for (char &c : words)
        c = char(std::toupper(static_cast<unsigned char>(c)));
    return words;
}

std::optional<double> numberOf(const std::string &words)
{
    double value = 0.0;
    const char *end = words.data() + words.size();
    const auto [at, problem] = std::from_chars(words.data(), end, value);
    return problem == std::errc() && at == end && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

struct Unit {
    const char *name;
    double kw;
    bool energy;
};
constexpr Unit units[] = {{"WH", 1e-3, true}, {"KWH", 1.0, true}, {"MWH", 1e3, true},
                          {"W", 1e-3, false}, {"KW", 1.0, false}, {"MW", 1e3, false}};

class Nem12Reader {
public:
    explicit Nem12Reader(Nem12Fault &fault) : m_fault(fault) {}

    std::optional<Nem12Readings> read(std::string_view text)
    {
        const char end = text.find('\n') == std::string_view::npos ? '\r' : '\n';
        for (std::size_t line = 1; !text.empty(); ++line) {
            const std::string_view words = text.substr(0, text.find(end));
            text.remove_prefix(std::min(words.size() + 1, text.size()));
            if (!take(line, cellsOf(words)))
                return std::nullopt;
        }
        return made();
    }

private:
    struct Channel {
        double sign = 0.0; // of what counts into the load; 0: left out
        double kwPerValue = 0.0;
    };
    struct Interval {
        double kw = 0.0;
        std::size_t line = 0;
        std::set<std::string> channels;
    };

    bool refuse(std::size_t line, std::string words)
    {
        m_fault = {line, std::move(words)};
        return false;
    }

    bool take(std::size_t line, const std::vector<std::string> &cells)
    {
        if (cells[0] == "200")
            return takeChannel(line, cells);
        if (cells[0] == "300")
            return !m_any ? refuse(line, "readings (300) stand before the channel (200) that they are of")
                          : m_channel.sign == 0.0 || takeDay(line, cells);
        m_ended = m_ended || cells[0] == "900";
        if (cells[0] == "400" && m_channel.sign != 0.0)
            return takeQuality(line, cells);
        const bool known = cells[0] == "100" || cells[0] == "400" || cells[0] == "500" || cells[0] == "900" || cells[0].empty();
        return known
            || refuse(line, fmt::format("column 1: '{}' is no record of NEM12 (100, 200, 300, 400, 500, 900)", cells[0].substr(0, 24)));
    }

    // "200,NMI,E1B1,E1,E1,N1,METER,kWh,30,": E is drawn from the grid, B is given to it; the others are reactive power and checks.
    bool takeChannel(std::size_t line, const std::vector<std::string> &cells)
    {
        if (cells.size() < 9)
            return refuse(line, fmt::format("a channel (200) has {} columns, NEM12 has 10", cells.size()));
        m_any = true;
        m_suffix = upper(cells[4]);
        const std::string unit = upper(cells[7]);
        const Unit *known = std::find_if(std::begin(units), std::end(units), [&](const Unit &u) { return unit == u.name; });
        const char kind = m_suffix.empty() ? ' ' : m_suffix[0];
        m_channel = {};
        if (known == std::end(units) || (kind != 'E' && kind != 'B')) {
            m_leftOut.insert(fmt::format("{} ({})", m_suffix.substr(0, 8), cells[7].substr(0, 8)));
            return true;
        }
        const auto minutes = numberOf(cells[8]);
        if (!minutes || (*minutes != 5 && *minutes != 15 && *minutes != 30))
            return refuse(line, fmt::format("column 9: the interval is '{}'; NEM12 has 5, 15 or 30 minutes", cells[8].substr(0, 24)));
        if (m_minutes != 0 && m_minutes != int(*minutes))
            return refuse(line,
                          fmt::format("column 9: the interval is {} minutes, and {} before; save one of them alone", *minutes, m_minutes));
        if (!m_point.empty() && m_point != cells[1])
            return refuse(line,
                          fmt::format("column 2: meter point '{}' follows '{}'; a bill is of one: save one alone", cells[1].substr(0, 24),
                                      m_point.substr(0, 24)));
        m_point = cells[1];
        m_minutes = int(*minutes);
        m_channel = {kind == 'E' ? 1.0 : -1.0, known->energy ? known->kw * 60.0 / m_minutes : known->kw};
        m_channels.insert(m_suffix);
        return true;
    }

    bool takeDay(std::size_t line, const std::vector<std::string> &cells)
    {
        const std::size_t count = std::size_t(1440 / m_minutes);
        const auto day = cells.size() > 1 && cells[1].size() == 8 ? minutesOf(cells[1], DateOrder::YearFirst) : std::nullopt;
        if (!day)
            return refuse(line, fmt::format("column 2: '{}' is no date like 20250131", cells.size() > 1 ? cells[1].substr(0, 24) : ""));
        if (cells.size() < firstValue + count)
            return refuse(line,
                          fmt::format("a day of {} minutes has {} readings; there are {} columns behind the date", m_minutes, count,
                                      cells.size() - firstValue));
        const std::string quality = cells.size() > firstValue + count ? upper(cells[firstValue + count]) : std::string();
        if (!quality.empty() && std::string_view("AEFNSV").find(quality[0]) == std::string_view::npos)
            return refuse(line,
                          fmt::format("column {}: '{}' stands where the quality follows the {} readings of {} minutes (A, E, F, N, S or V)",
                                      firstValue + count + 1, quality.substr(0, 24), count, m_minutes));
        if (quality.starts_with('N'))
            return refuse(line, fmt::format("column {}: the day is marked as without data (N)", firstValue + count + 1));
        m_estimatedHere = quality.starts_with('E') || quality.starts_with('S') || quality.starts_with('F');
        m_estimatedDays += m_estimatedHere;
        if (m_intervals.size() + count > mostIntervals)
            return refuse(line, "there are more readings than a year has minutes");
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t column = firstValue + i;
            const auto value = numberOf(cells[column]);
            if (!value)
                return refuse(line, fmt::format("column {}: '{}' is not a number", column + 1, cells[column].substr(0, 24)));
            Interval &interval = m_intervals[*day + static_cast<long long>(i) * m_minutes];
            if (!interval.channels.insert(m_suffix).second)
                return refuse(line, fmt::format("column 2: {} comes twice for channel {}", cells[1], m_suffix.substr(0, 8)));
            interval.kw += m_channel.sign * m_channel.kwPerValue * *value;
            interval.line = interval.line == 0 ? line : interval.line;
        }
        return true;
    }

    // "400,1,20,E52,,": of the readings of the day before it, from one to another.
    bool takeQuality(std::size_t line, const std::vector<std::string> &cells)
    {
        const std::string quality = cells.size() > 3 ? upper(cells[3]) : std::string();
        if (quality.starts_with('N'))
            return refuse(line,
                          fmt::format("the readings {} to {} of the day before this line are marked as without data (N)",
                                      cells[1].substr(0, 8), cells[2].substr(0, 8)));
        const bool estimated = quality.starts_with('E') || quality.starts_with('S') || quality.starts_with('F');
        m_estimatedDays += estimated && !m_estimatedHere;
        m_estimatedHere = m_estimatedHere || estimated;
        return true;
    }

    std::optional<Nem12Readings> made()
    {
        if (m_channels.empty()) {
            m_fault = {0, "it has no channel of energy drawn from the grid (E1, E2, ... in Wh, kWh or MWh)"};
            return std::nullopt;
        }
        Nem12Readings out;
        for (const auto &[minutes, interval] : m_intervals) {
            for (const std::string &channel : m_channels)
                if (!interval.channels.contains(channel)) {
                    m_fault = {interval.line, fmt::format("channel {} has no reading at {}", channel.substr(0, 8), stampWords(minutes))};
                    return std::nullopt;
                }
            out.readings.push_back({minutes, interval.kw, interval.line});
        }
        out.words = words();
        return out;
    }

    std::string words() const
    {
        std::string drawn, given, left;
        const auto add = [](std::string &list, const std::string &word) { list += (list.empty() ? "" : ", ") + word; };
        for (const std::string &channel : m_channels)
            add(channel[0] == 'E' ? drawn : given, channel.substr(0, 8));
        for (const std::string &channel : m_leftOut)
            add(left, channel);
        std::string all = fmt::format("of the NEM12 channels {}", drawn.empty() ? "none" : drawn);
        if (!given.empty())
            all += fmt::format(", less {} that is given to the grid", given);
        if (!left.empty())
            all += "; left out: " + left;
        if (m_estimatedDays > 0)
            all += fmt::format("; {} days hold estimates or substitutes", m_estimatedDays);
        if (!m_ended)
            all += "; it has no last line (900) and may be cut";
        return all + "; the times are the market's, ten hours on from universal time without daylight saving";
    }

    Nem12Fault &m_fault;
    bool m_any = false, m_ended = false, m_estimatedHere = false; // here: of the day read last
    std::string m_suffix, m_point;
    Channel m_channel;
    int m_minutes = 0;
    std::size_t m_estimatedDays = 0;
    std::set<std::string> m_channels, m_leftOut;
    std::map<long long, Interval> m_intervals; // by their begin
};

} // namespace

bool looksLikeNem12(std::string_view text)
{
    const auto cells = cellsOf(text.substr(0, std::min(text.find('\n'), std::size_t(200))));
    return cells.size() > 1 && cells[0] == "100" && upper(cells[1]) == "NEM12";
}

std::optional<Nem12Readings> nem12Readings(std::string_view text, Nem12Fault &fault) { return Nem12Reader(fault).read(text); }

} // namespace tokenyard::rates
