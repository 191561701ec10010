// SPDX-License-Identifier: Apache-2.0
#include "core/region/site_list.h"

#include "core/base/csv.h"
#include "core/base/csv_encoding.h"

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

std::vector<Site> fromTable(std::string_view words, Text &problem, std::vector<std::string> *unread)
{
    constexpr std::string_view known[] = {"name", "latitude", "longitude"};
    CsvFile file = readCsv(words);
    for (std::string &heading : file.table.header)
        heading = inEnglish(heading);
    if (unread)
        *unread = unreadColumns(file.table, known);
    problem = file.why;
    if (problem.empty() && !file.refused.empty())
        problem = Text(TR("Line %1 of the sites: %2"), {count(double(file.refused.front().line)), file.refused.front().why});
    std::vector<Site> sites;
    for (std::size_t row = 0; problem.empty() && row < file.table.rows.size(); ++row) {
        const auto latitude = file.table.number(row, "latitude"), longitude = file.table.number(row, "longitude");
        const auto place = latitude && longitude ? readPlace(fmt::format("{},{}", *latitude, *longitude)) : std::nullopt;
        if (!place)
            problem = Text(TR("Line %1 of the sites has no latitude and longitude in degrees."), {count(double(file.table.lines[row]))});
        else if (!isKorean(*place))
            problem = Text(TR("Line %1 of the sites lies outside Korea, whose records judge a site: check latitude and longitude."),
                           {count(double(file.table.lines[row]))});
        else
            add(sites, siteAt(file.table.column("name") >= 0 ? file.table.cell(row, "name") : std::string(), *place));
    }
    return sites;
}

} // namespace

std::vector<Site> readSites(std::string_view bytes, Text &problem, std::vector<std::string> *unread)
{
    const DecodedText decoded = decodeText(bytes);
    problem = decoded.why;
    if (!problem.empty())
        return {};
    const std::string_view words = decoded.text;
    std::vector<Site> sites;
    if (hasHeadings(words.substr(0, words.find_first_of("\r\n")))) {
        sites = fromTable(words, problem, unread);
    } else {
        int number = 0;
        for (std::size_t begin = 0; problem.empty() && begin < words.size();) {
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
            std::string name = first == std::string::npos || second == 0 ? std::string() : line.substr(0, first);
            std::string at = first == std::string::npos || second == 0 ? line : line.substr(first + 1);
            for (char &c : at)
                c = c == ';' || c == '\t' ? ',' : c;
            const auto place = readPlace(at);
            if (!place)
                problem = Text(TR("Line %1 is no place: '%2'; write Name, 35.5, 129.4."), {count(number), line.substr(0, 60)});
            else if (!isKorean(*place))
                problem = Text(TR("Line %1 of the sites lies outside Korea, whose records judge a site: check latitude and longitude."),
                               {count(number)});
            else
                add(sites, siteAt(name, *place));
        }
    }
    if (problem.empty() && sites.empty())
        problem = Text(TR("The list has no site; write Name, 35.5, 129.4 on a line each."));
    if (problem.empty() && sites.size() > mostSites)
        problem = Text(TR("The list has more than %1 sites; split it."), {count(double(mostSites))});
    return problem.empty() ? sites : std::vector<Site>{};
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
