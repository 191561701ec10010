// SPDX-License-Identifier: Apache-2.0
#include "core/supply/load_columns.h"

#include "core/supply/time_stamp.h"

#include <algorithm>
#include <cctype>

namespace tokenyard::rates {

namespace {

constexpr std::string_view loadWords[] = {"kw",   "mw",     "load",   "power", "demand", "usage",    "consumption",
                                          "wh",   "energy", "import", "value", "사용량", "사용전력", "전력",
                                          "부하", "수요",   "유효",   "소비",  "수전",   "leistung", "verbrauch"};
constexpr std::string_view timeWords[] = {"time", "date", "stamp", "hour",  "start", "begin",  "interval", "일시",  "시간",
                                          "시각", "날짜", "일자",  "datum", "zeit",  "년월일", "년/월/일", "측정일"};
constexpr std::string_view notLoad[] = {"reactive", "무효",  "kva",  "mva",     "역률", "power factor",
                                        "cost",     "price", "요금", "quality", "temp"};

std::string lower(std::string_view words)
{
    std::string out(words);
    for (char &c : out)
        if (static_cast<unsigned char>(c) < 128)
            c = char(std::tolower(c));
    return out;
}

template <std::size_t N>
bool holdsAny(const std::string &words, const std::string_view (&parts)[N])
{
    return std::any_of(std::begin(parts), std::end(parts), [&](std::string_view part) { return words.find(part) != std::string::npos; });
}

bool isLoad(const std::string &header) { return holdsAny(header, loadWords) && !holdsAny(header, notLoad); }
// "kwh (hour)" is a load, "hour" and "수요시간" are times.
bool isTime(const std::string &header)
{
    if (header == "시" || header == "시간대" || header == "hr" || header == "h")
        return true;
    return holdsAny(header, timeWords) && header.find("kw") == std::string::npos && header.find("mw") == std::string::npos
        && header.find("wh") == std::string::npos;
}

// Whether a word stands alone in it: "W" of "W_total", not of "week".
bool hasWord(const std::string &header, std::string_view word)
{
    const auto isLetter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 128; };
    for (std::size_t at = header.find(word); at != std::string::npos; at = header.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || !isLetter(header[at - 1])) && (end == header.size() || !isLetter(header[end])))
            return true;
    }
    return false;
}

struct Unit {
    std::string_view lower, name;
    double kw;
    bool energy;
};
constexpr Unit watts[] = {{"wh", "Wh", 1e-3, true}, {"w", "W", 1e-3, false}};
constexpr Unit multiples[] = {{"gwh", "GWh", 1e6, true}, {"mwh", "MWh", 1e3, true}, {"kwh", "kWh", 1.0, true},
                              {"gw", "GW", 1e6, false},  {"mw", "MW", 1e3, false},  {"kw", "kW", 1.0, false}};

// Whether a unit stands in words and neither inside a word ("Gwangju") nor behind a number, where it is a quantity ("5,000 kW").
bool namesUnit(const std::string &words, std::string_view unit)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (std::size_t at = words.find(unit); at != std::string::npos; at = words.find(unit, at + 1)) {
        const std::size_t end = at + unit.size(), before = at == 0 ? std::string::npos : words.find_last_not_of(" \t", at - 1);
        const bool quantity = before != std::string::npos && words[before] >= '0' && words[before] <= '9';
        if (!quantity && (at == 0 || !isLetter(words[at - 1])) && (end == words.size() || !isLetter(words[end])))
            return true;
    }
    return false;
}

// Of titles, which may hold anything.
const Unit *unitIn(const std::string &words)
{
    for (const Unit &unit : multiples)
        if (namesUnit(words, unit.lower))
            return &unit;
    for (const Unit &unit : watts)
        if (hasWord(words, unit.lower))
            return &unit;
    return nullptr;
}

// Of a header, where it may be a part of a word or follow a number: "totalkW", "00:15 kW".
const Unit *unitOf(const std::string &header)
{
    if (const Unit *unit = unitIn(header))
        return unit;
    for (const Unit &unit : multiples)
        if (header.find(unit.lower) != std::string::npos)
            return &unit;
    return nullptr;
}

void readUnit(const std::string &header, LoadColumns &columns)
{
    if (const Unit *unit = unitOf(header)) {
        columns.kwPerUnit = unit->kw;
        columns.energy = unit->energy;
        return;
    }
    columns.unitAssumed = true;
    columns.energy = header.find("사용량") != std::string::npos || header.find("energy") != std::string::npos
        || header.find("usage") != std::string::npos || header.find("consumption") != std::string::npos;
}

} // namespace

LoadColumns loadColumnsOf(const CsvTable &table)
{
    LoadColumns columns;
    std::vector<std::string> headers;
    for (const std::string &header : table.header)
        headers.push_back(lower(header));
    for (std::size_t c = 0; c < headers.size(); ++c)
        if (isTime(headers[c]))
            columns.time.push_back(int(c));
    // A power before an energy: the bill needs both, and demand cannot be told from rounded energy.
    const auto choose = [&](auto &&good) {
        for (std::size_t c = 0; c < headers.size() && columns.load < 0; ++c)
            if (good(headers[c]) && std::find(columns.time.begin(), columns.time.end(), int(c)) == columns.time.end())
                columns.load = int(c);
    };
    choose([](const std::string &h) { return h == "kw"; });
    choose([](const std::string &h) { return isLoad(h) && h.find("kw") != std::string::npos && h.find("kwh") == std::string::npos; });
    choose(isLoad);
    if (columns.load < 0 && headers.size() == columns.time.size() + 1) // the only other column
        choose([](const std::string &h) { return !holdsAny(h, notLoad) && !hasWord(h, "hp") && !hasWord(h, "va"); });
    if (columns.load >= 0)
        readUnit(headers[std::size_t(columns.load)], columns);
    if (columns.time.size() > 2)
        columns.time.resize(2);
    columns.hourNumber = columns.time.size() == 1 && !table.rows.empty()
        && !minutesOf(table.rows[0][std::size_t(columns.time[0])], DateOrder::YearFirst)
        && table.number(table.rows[0][std::size_t(columns.time[0])]);
    return columns;
}

std::string unitOfHeader(std::string_view header)
{
    const Unit *unit = unitOf(lower(header));
    return unit ? std::string(unit->name) : std::string();
}

std::string unitOfTitles(std::string_view titles)
{
    const Unit *unit = unitIn(lower(titles));
    return unit ? std::string(unit->name) : std::string();
}

bool looksLikeLoadHeader(std::string_view line)
{
    const std::string words = lower(line);
    return isLoad(words) || (holdsAny(words, timeWords) && words.find_first_of(",;\t|") != std::string::npos);
}

} // namespace tokenyard::rates
