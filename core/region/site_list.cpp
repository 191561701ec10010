// SPDX-License-Identifier: Apache-2.0
#include "core/region/site_list.h"

#include "core/base/csv.h"
#include "core/base/csv_encoding.h"
#include "core/base/cut_words.h"
#include "core/base/one_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Region", source)

// In a province, or in its waters: landfill and small islands lie outside the outline.
const Length mostAway = 30.0 * units::km;
bool isKorean(const Place &place)
{
    const Where where = whereIs(place);
    return where.inside || where.away <= mostAway;
}

Site siteAt(std::string name, const Place &place)
{
    name = onOneLine(std::move(name));
    if (name.empty())
        name = fmt::format("Point {:.3f}, {:.3f}", place.latitude, place.longitude);
    return {name, name, place, whereIs(place).region, nullptr};
}

// Two of one name would be one row for whoever reads the table.
void add(std::vector<Site> &sites, Site site)
{
    std::set<std::string> names;
    for (const Site &other : sites)
        names.insert(other.name);
    const std::string name = site.name;
    for (int n = 2; names.contains(site.name); ++n)
        site.name = site.nameKo = fmt::format("{} ({})", name, n);
    sites.push_back(std::move(site));
}

// The headings of the table in other words, whatever the case of their letters.
std::string inEnglish(std::string_view heading)
{
    constexpr std::pair<std::string_view, std::string_view> others[] = {{"lat", "latitude"},   {"lon", "longitude"}, {"lng", "longitude"},
                                                                        {"long", "longitude"}, {"위도", "latitude"}, {"경도", "longitude"},
                                                                        {"site", "name"},      {"이름", "name"},     {"부지", "name"}};
    std::string plain(heading);
    for (char &c : plain)
        c = c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    for (const auto &[other, english] : others)
        if (plain == other)
            return std::string(english);
    return plain;
}

// Whether the cells of a first line name both; a site's own name may hold such words.
bool hasHeadings(std::string_view line)
{
    constexpr std::string_view between = ",;\t|", around = " \r\"";
    bool latitude = false, longitude = false;
    for (std::size_t begin = 0; begin <= line.size();) {
        const std::size_t end = std::min(line.find_first_of(between, begin), line.size());
        std::string_view cell = line.substr(begin, end - begin);
        cell.remove_prefix(std::min(cell.find_first_not_of(around), cell.size()));
        cell = cell.substr(0, cell.find_last_not_of(around) + 1);
        latitude = latitude || inEnglish(cell) == "latitude";
        longitude = longitude || inEnglish(cell) == "longitude";
        begin = end + 1;
    }
    return latitude && longitude;
}

// The first line that says something: none before it, nor a spreadsheet's "sep=;".
std::string_view firstLine(std::string_view words)
{
    for (;;) {
        words.remove_prefix(std::min(words.find_first_not_of(" \t\r\n"), words.size()));
        const std::string_view line = words.substr(0, words.find_first_of("\r\n"));
        if (!line.starts_with("sep=") && !line.starts_with("SEP="))
            return line;
        words.remove_prefix(line.size());
    }
}

// Takes the place of a row, or says what is wrong with it.
void take(SiteFile &read, std::size_t line, std::string name, const std::optional<Place> &place, Text noPlace)
{
    if (!place)
        read.refused.push_back({line, std::move(noPlace), {}});
    else if (!isKorean(*place))
        read.refused.push_back(
            {line, Text(TR("The site lies outside Korea, whose records judge a site: check latitude and longitude.")), {}});
    else if (read.sites.size() >= mostSites)
        read.refused.push_back({line, Text(TR("A list has at most %1 sites; split it."), {count(double(mostSites))}), {}});
    else
        add(read.sites, siteAt(std::move(name), *place));
}

void readTable(SiteFile &read, std::string_view words)
{
    constexpr std::string_view known[] = {"name", "latitude", "longitude"};
    read.file = readCsv(words);
    CsvTable &table = read.file.table;
    for (std::string &heading : table.header)
        heading = inEnglish(heading);
    read.unread = unreadColumns(table, known);
    read.refused = read.file.refused;
    for (std::size_t row = 0; read.file.why.empty() && row < table.rows.size(); ++row) {
        const auto latitude = table.number(row, "latitude"), longitude = table.number(row, "longitude");
        const auto place = latitude && longitude ? readPlace(fmt::format("{},{}", *latitude, *longitude)) : std::nullopt;
        take(read, table.lines[row], table.column("name") >= 0 ? table.cell(row, "name") : std::string(), place,
             Text(TR("There is no latitude and longitude in degrees.")));
    }
    std::stable_sort(read.refused.begin(), read.refused.end(), [](const RefusedRow &a, const RefusedRow &b) { return a.line < b.line; });
}

void readLines(SiteFile &read, std::string_view words)
{
    std::size_t number = 0;
    for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find_first_of("\r\n", begin), words.size());
        std::string line(words.substr(begin, end - begin));
        begin = end + (words.substr(end).starts_with("\r\n") ? 2 : 1);
        ++number;
        line.erase(line.find_last_not_of(" \t") + 1);
        if (line.empty())
            continue;
        // The last two parts are the place; what is before them is the name.
        const std::size_t second = line.find_last_of(",;\t"),
                          first = second == std::string::npos ? second : line.find_last_of(",;\t", second - 1);
        const bool named = first != std::string::npos && second != 0;
        std::string at = named ? line.substr(first + 1) : line;
        for (char &c : at)
            c = c == ';' || c == '\t' ? ',' : c;
        take(read, number, named ? line.substr(0, first) : std::string(), readPlace(at),
             Text(TR("'%1' is no place; write Name, 35.5, 129.4."), {cutWords(line, 60)}));
    }
}

} // namespace

SiteFile readSiteFile(std::string_view bytes)
{
    SiteFile read;
    const DecodedText decoded = decodeText(bytes);
    read.file.why = decoded.why;
    if (!read.file.why.empty())
        return read;
    const std::string_view words = decoded.text;
    if (hasHeadings(firstLine(words)))
        readTable(read, words);
    else
        readLines(read, words);
    read.file.encoding = decoded.encoding;
    if (read.file.why.empty() && read.sites.empty() && read.refused.empty())
        read.file.why = Text(TR("The list has no site; write Name, 35.5, 129.4 on a line each."));
    return read;
}

std::vector<Site> readSites(std::string_view words, Text &problem)
{
    SiteFile read = readSiteFile(words);
    problem = read.file.why;
    if (problem.empty() && !read.refused.empty())
        problem = Text(TR("Line %1 of the sites: %2"), {count(double(read.refused.front().line)), read.refused.front().why});
    return problem.empty() ? std::move(read.sites) : std::vector<Site>{};
}

std::vector<Text> remarksOn(const World &world, const Place &place)
{
    constexpr Length abroad = 50.0 * units::km, farFromStations = 100.0 * units::km;
    std::vector<Text> all;
    const Where where = whereIs(place);
    const Record *record = world.catalogue->find("regions", where.region);
    const Text name = record ? Text::named(record->nameEn, record->nameKo) : Text::verbatim(where.region);
    if (!where.inside)
        all.push_back(Text(TR("The point lies in the sea or abroad, %1 from %2, the nearest region; what follows is that region's."),
                           {measure(where.away, units::km, 3), name}));
    if (!where.inside && where.away > abroad)
        all.push_back(Text(TR("No tariff of this program holds there; the nearest is KEPCO's.")));
    Length away;
    const Record *station = world.catalogue->find("weather", world.station(place, away));
    if (station && away > farFromStations)
        all.push_back(Text(TR("No weather station is near: the nearest, %1, is %2 away."),
                           {Text::named(station->nameEn, station->nameKo), measure(away, units::km, 4)}));
    return all;
}

Record siteRecord(const Site &site)
{
    Record record;
    record.id = fmt::format("own-{:.4f}-{:.4f}", site.place.latitude, site.place.longitude);
    for (char &c : record.id)
        c = c == '.' ? 'p' : c;
    record.kind = "region-site";
    record.nameEn = site.name;
    record.nameKo = site.nameKo;
    record.own = true;
    Source source;
    source.id = "own";
    source.title = "Placed by the planner";
    source.kind = SourceKind::Estimate;
    record.sources = {source};
    const auto number = [&](const char *key, double si) {
        RecordValue value;
        value.si = si;
        value.unit = AnyUnit(units::degree);
        value.source = "own";
        record.values[key] = value;
    };
    number("latitude", site.place.latitude);
    number("longitude", site.place.longitude);
    RecordValue region;
    region.words = site.region;
    region.source = "own";
    record.values["region"] = region;
    return record;
}

} // namespace tokenyard::region
