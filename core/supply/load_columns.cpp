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
// Beside a load in an export, and no load itself.
constexpr std::string_view otherWords[] = {"contract", "계약", "factor", "율",   "generat",  "발전",     "solar",    "태양광",
                                           "export",   "역송", "송전",   "잉여", "received", "einspeis", "erzeug",   "peak",
                                           "피크",     "최대", "maxim",  "온도", "기온",     "limit",    "설비용량", "capacity",
                                           "forecast", "예측", "target", "목표", "surplus",  "feed-in",  "co2"};
// Of two units the one that was drawn from the grid; of two columns that of the whole site.
constexpr std::string_view usedWords[] = {"usage", "used", "consum", "사용", "소비",      "수전",  "import",  "deliver",
                                          "load",  "부하", "demand", "수요", "verbrauch", "bezug", "leistung"};
constexpr std::string_view usageWords[] = {"usage", "consumption", "사용량", "사용전력량", "verbrauch"};
constexpr std::string_view totalWords[] = {"total", "합계", "전체"};
constexpr std::string_view registerWords[] = {"reading", "register", "지침", "누적", "누계", "cumulative", "zählerstand"};
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
    constexpr std::string_view wholeWords[] = {"시", "시간대", "hr", "h", "von", "from", "기간", "period", "시작", "uhr"};
    if (std::find(std::begin(wholeWords), std::end(wholeWords), header) != std::end(wholeWords))
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

bool isOther(const std::string &header) { return holdsAny(header, otherWords) || hasWord(header, "max") || hasWord(header, "pv"); }

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

// A meter's greatest of a step, or what it received, is the load where nothing stands beside it.
std::string withoutBounds(std::string header)
{
    for (const std::string_view word : {"received", "peak", "피크", "최대", "maximum", "max"})
        for (std::size_t at; (at = header.find(word)) != std::string::npos;)
            header.erase(at, word.size());
    return header;
}

// How much a column looks like the load; 0: it is none. Energy that was used is what a bill is of, so it goes before a power.
int likeness(const std::string &header)
{
    const Unit *unit = unitOf(header);
    const bool used = holdsAny(header, usedWords);
    if (!isLoad(header) || isOther(header))
        return 0;
    const bool isEnergy = unit ? unit->energy : holdsAny(header, usageWords);
    int points = isEnergy ? 200 : unit ? 100 : 50;
    points += unit && header == unit->lower ? 40 : 0;
    points += used ? 20 : 0;
    points += holdsAny(header, totalWords) ? 10 : 0;
    return points - (holdsAny(header, registerWords) ? 30 : 0);
}

// "kvarh", "무효전력량(kVarh)", "kVA"; leading reactive power is billed by no tariff that is read.
bool isReactive(const std::string &header)
{
    constexpr std::string_view leading[] = {"진상", "lead", "capacit"};
    constexpr std::string_view words[] = {"kvar", "mvar", "무효", "reactive", "kva", "mva"};
    return holdsAny(header, words) && !holdsAny(header, leading) && header.find("max") == std::string::npos;
}

void readReactive(const std::vector<std::string> &headers, LoadColumns &columns)
{
    for (std::size_t c = 0; c < headers.size(); ++c)
        if (isReactive(headers[c])) {
            if (columns.reactive >= 0) {
                columns.reactive = -1;
                return;
            }
            columns.reactive = int(c);
        }
    if (columns.reactive < 0)
        return;
    const std::string &header = headers[std::size_t(columns.reactive)];
    const auto has = [&](std::string_view word) { return header.find(word) != std::string::npos; };
    columns.apparent = !has("var") && !has("무효") && !has("reactive");
    columns.reactiveEnergy = has("varh") || has("vah") || has("전력량");
    columns.kvarPerUnit = has("mva") ? 1e3 : has("kva") ? 1.0 : columns.kwPerUnit;
}

bool isWords(const CsvTable &table, std::size_t c)
{
    return !table.rows.empty() && !table.rows[0][c].empty() && table.rows[0][c].find_first_of("0123456789") == std::string::npos;
}

void choose(const CsvTable &table, const std::vector<std::string> &headers, LoadColumns &columns)
{
    std::vector<int> others, best;
    int most = 0;
    for (std::size_t c = 0; c < headers.size(); ++c) {
        if (std::find(columns.time.begin(), columns.time.end(), int(c)) != columns.time.end())
            continue;
        others.push_back(int(c));
        const int points = likeness(headers[c]) - (isWords(table, c) ? 45 : 0);
        if (points > most)
            most = points, best.clear();
        if (points == most && points > 0)
            best.push_back(int(c));
    }
    const auto mayBe = [&](const std::string &h) {
        return !isOther(withoutBounds(h)) && !holdsAny(h, notLoad) && !hasWord(h, "hp") && !hasWord(h, "va");
    };
    if (best.size() > 1)
        columns.rivals.assign(best.begin(), best.end());
    else if (!best.empty())
        columns.load = best[0];
    else if (others.size() == 1 && mayBe(headers[std::size_t(others[0])])) // the only one beside the time, whatever it is called
        columns.load = others[0];
    else if (const auto other = std::find_if(others.begin(), others.end(), [&](int c) { return isOther(headers[std::size_t(c)]); });
             other != others.end())
        columns.other = *other;
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
    choose(table, headers, columns);
    if (!columns.rivals.empty())
        readUnit(headers[std::size_t(columns.rivals[0])], columns);
    if (columns.load >= 0) {
        readUnit(headers[std::size_t(columns.load)], columns);
        columns.isRegister = holdsAny(headers[std::size_t(columns.load)], registerWords);
        readReactive(headers, columns);
    }
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
