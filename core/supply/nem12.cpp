// SPDX-License-Identifier: Apache-2.0
#include "core/supply/nem12.h"

#include "core/supply/time_stamp.h"

#include <fmt/format.h>

#include <algorithm>
#include <bitset>
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
constexpr std::size_t mostChannels = 72;       // E and B, each with a digit or a letter behind it
constexpr std::size_t mostLeftOut = 100;       // other channels that are named; a meter point has a dozen

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
        closeDay();
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
        std::bitset<mostChannels> channels; // that have a reading
    };

    bool refuse(std::size_t line, std::string words)
    {
        m_fault = {line, std::move(words)};
        return false;
    }

    bool take(std::size_t line, const std::vector<std::string> &cells)
    {
        if (cells[0] == "400")
            return m_channel.sign == 0.0 || takeQuality(line, cells);
        closeDay();
        if (cells[0] == "200")
            return takeChannel(line, cells);
        if (cells[0] == "300")
            return !m_any ? refuse(line, "readings (300) stand before the channel (200) that they are of")
                          : m_channel.sign == 0.0 || takeDay(line, cells);
        m_ended = m_ended || cells[0] == "900";
        const bool known = cells[0] == "100" || cells[0] == "500" || cells[0] == "900" || cells[0].empty();
        return known
            || refuse(line, fmt::format("column 1: '{}' is no record of NEM12 (100, 200, 300, 400, 500, 900)", cells[0].substr(0, 24)));
    }

    // "200,NMI,E1B1,E1,E1,N1,METER,kWh,30,": E is drawn from the grid, B is given to it; the others are reactive power and checks.
    bool takeChannel(std::size_t line, const std::vector<std::string> &cells)
    {
        if (cells.size() < 9)
            return refuse(line, fmt::format("a channel (200) has {} columns, NEM12 has 10", cells.size()));
        m_any = true;
        const std::string suffix = upper(cells[4]);
        const std::string unit = upper(cells[7]);
        const Unit *known = std::find_if(std::begin(units), std::end(units), [&](const Unit &u) { return unit == u.name; });
        const char kind = suffix.empty() ? ' ' : suffix[0];
        m_channel = {};
        if (known == std::end(units) || (kind != 'E' && kind != 'B')) {
            m_leftOut.insert(fmt::format("{} ({})", suffix.substr(0, 8), cells[7].substr(0, 8)));
            return m_leftOut.size() <= mostLeftOut
                || refuse(line,
                          fmt::format("column 5: '{}' is one more channel than {} that are no energy of the grid", suffix.substr(0, 8),
                                      mostLeftOut));
        }
        if (suffix.size() != 2 || !std::isalnum(static_cast<unsigned char>(suffix[1])))
            return refuse(
                line, fmt::format("column 5: '{}' is no channel; NEM12 has E or B and one digit or letter, like E1", suffix.substr(0, 24)));
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
        m_at = m_channels.try_emplace(suffix, m_channels.size()).first;
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
        if (isEstimate(quality))
            m_estimatedDays.insert(*day);
        m_variableDay = quality.starts_with('V') ? day : std::nullopt;
        m_lastDay = *day;
        m_told = 0;
        if (m_intervals.size() + count > mostIntervals)
            return refuse(line, "there are more readings than a year has minutes");
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t column = firstValue + i;
            const auto value = numberOf(cells[column]);
            if (!value)
                return refuse(line, fmt::format("column {}: '{}' is not a number", column + 1, cells[column].substr(0, 24)));
            Interval &interval = m_intervals[*day + static_cast<long long>(i) * m_minutes];
            if (interval.channels.test(m_at->second))
                return refuse(line, fmt::format("column 2: {} comes twice for channel {}", cells[1], m_at->first));
            interval.channels.set(m_at->second);
            interval.kw += m_channel.sign * m_channel.kwPerValue * *value;
            interval.line = interval.line == 0 ? line : interval.line;
        }
        return true;
    }

    static bool isEstimate(const std::string &quality)
    {
        return quality.starts_with('E') || quality.starts_with('S') || quality.starts_with('F');
    }

    // "400,1,20,E52,32,": the quality of intervals 1 to 20 of the day above it, which is marked V.
    bool takeQuality(std::size_t line, const std::vector<std::string> &cells)
    {
        if (!m_lastDay)
            return refuse(line, "a quality (400) stands before the readings (300) that it is of");
        const std::size_t count = std::size_t(1440 / m_minutes);
        const auto interval = [&](std::size_t column) {
            const auto value = cells.size() > column ? numberOf(cells[column]) : std::nullopt;
            return value && *value >= 1.0 && *value <= double(count) && *value == std::floor(*value) ? std::size_t(*value) : 0;
        };
        const std::size_t from = interval(1), to = interval(2);
        if (from == 0 || to < from)
            return refuse(line,
                          fmt::format("columns 2 and 3: '{}' to '{}' are no intervals of a day that has {}",
                                      cells.size() > 1 ? cells[1].substr(0, 24) : "", cells.size() > 2 ? cells[2].substr(0, 24) : "",
                                      count));
        const std::string quality = cells.size() > 3 ? upper(cells[3]) : std::string();
        if (quality.starts_with('N'))
            return refuse(line,
                          fmt::format("column 4: the interval from {} is marked as without data (N)",
                                      stampWords(*m_lastDay + static_cast<long long>(from - 1) * m_minutes)));
        if (isEstimate(quality))
            m_estimatedDays.insert(*m_lastDay);
        m_told += from == m_told + 1 ? to - m_told : 0;
        return true;
    }

    // A day marked V has records of quality that tell every interval; where they do not, nobody knows what was read.
    void closeDay()
    {
        if (m_variableDay && m_told < std::size_t(1440 / m_minutes))
            m_untoldDays.insert(*m_variableDay);
        m_variableDay.reset();
        m_lastDay.reset();
    }

    std::optional<Nem12Readings> made()
    {
        if (m_channels.empty()) {
            m_fault = {0, "it has no channel of energy drawn from the grid (E1, E2, ... in Wh, kWh or MWh)"};
            return std::nullopt;
        }
        Nem12Readings out;
        for (const auto &[minutes, interval] : m_intervals) {
            for (const auto &[channel, index] : m_channels)
                if (!interval.channels.test(index)) {
                    m_fault = {interval.line, fmt::format("channel {} has no reading at {}", channel, stampWords(minutes))};
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
        for (const auto &[channel, index] : m_channels)
            add(channel[0] == 'E' ? drawn : given, channel);
        for (const std::string &channel : m_leftOut)
            add(left, channel);
        std::string all = fmt::format("of the NEM12 channels {}", drawn.empty() ? "none" : drawn);
        if (!given.empty())
            all += fmt::format(", less {} that is given to the grid", given);
        if (!left.empty())
            all += "; left out: " + left;
        if (!m_estimatedDays.empty())
            all += fmt::format("; days that hold estimates or substitutes: {}", m_estimatedDays.size());
        if (!m_untoldDays.empty())
            all +=
                fmt::format("; days of varying quality (V) for which no records (400) tell it of all intervals: {}", m_untoldDays.size());
        if (!m_ended)
            all += "; it has no last line (900) and may be cut";
        return all + "; the times are the market's, ten hours on from universal time without daylight saving";
    }

    Nem12Fault &m_fault;
    bool m_any = false, m_ended = false;
    std::string m_point;
    Channel m_channel;
    int m_minutes = 0;
    std::map<std::string, std::size_t> m_channels; // with their bit in an interval
    std::map<std::string, std::size_t>::const_iterator m_at;
    std::set<std::string> m_leftOut;
    std::optional<long long> m_lastDay, m_variableDay; // of the readings above
    std::size_t m_told = 0;                            // intervals of it from the first whose quality is told
    std::set<long long> m_estimatedDays, m_untoldDays; // by their begin
    std::map<long long, Interval> m_intervals;         // by their begin
};

} // namespace

bool looksLikeNem12(std::string_view text)
{
    const auto cells = cellsOf(text.substr(0, std::min(text.find('\n'), std::size_t(200))));
    return cells.size() > 1 && cells[0] == "100" && upper(cells[1]) == "NEM12";
}

std::optional<Nem12Readings> nem12Readings(std::string_view text, Nem12Fault &fault) { return Nem12Reader(fault).read(text); }

} // namespace tokenyard::rates
