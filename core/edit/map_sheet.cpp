// SPDX-License-Identifier: Apache-2.0
#include "core/edit/map_sheet.h"

#include "core/base/base64.h"
#include "core/base/json_depth.h"
#include "core/catalogue/project_data.h"
#include "core/plan/limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tokenyard::edit {

namespace {

using Json = nlohmann::json;

static_assert(std::string_view(mapSheetFile) == keptFiles[0]); // or a project would be saved without it

double millimetres(double m) { return std::round(m * 1e3) / 1e3; }

const Json *member(const Json &json, const char *key)
{
    const auto it = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && it != json.end() ? &*it : nullptr;
}
std::string wordsAt(const Json &json, const char *key)
{
    const Json *value = member(json, key);
    return value && value->is_string() && isGoodText(value->get_ref<const std::string &>(), longestWords) ? value->get<std::string>()
                                                                                                          : std::string();
}
double numberAt(const Json &json, const char *key, double otherwise, double least, double most)
{
    const Json *value = member(json, key);
    const double number = value && value->is_number() ? value->get<double>() : otherwise;
    return number >= least && number <= most ? number : otherwise;
}
// A flat list of x, y, x, y, ...; empty if it is none, or if a point is out of reach.
Polyline pointsOf(const Json &json)
{
    Polyline points;
    if (!json.is_array() || json.size() % 2 != 0)
        return {};
    for (std::size_t i = 0; i + 1 < json.size(); i += 2) {
        if (!json[i].is_number() || !json[i + 1].is_number())
            return {};
        points.push_back({json[i].get<double>(), json[i + 1].get<double>()});
        if (!tokenyard::limit::accepts(points.back()))
            return {};
    }
    return points;
}
Json flat(const Polyline &points)
{
    Json list = Json::array();
    for (Point p : points) {
        list.push_back(millimetres(p.x));
        list.push_back(millimetres(p.y));
    }
    return list;
}
template <class Take>
void forEach(const Json &json, const char *key, std::size_t most, Take &&take)
{
    const Json *list = member(json, key);
    for (std::size_t i = 0; list && list->is_array() && i < list->size() && i < most; ++i)
        take((*list)[i]);
}

Json backdropJson(const Backdrop &b)
{
    Json json{{"name", b.name}, {"source", b.source}, {"shown", b.shown}, {"at", flat({b.at})}, {"strength", b.strength}};
    if (b.picture.empty()) {
        json["lines"] = Json::array();
        for (const Polyline &line : b.lines)
            json["lines"].push_back(flat(line));
    } else {
        json["width"] = b.width;
        json["angle"] = b.angle;
        json["picture"] = toBase64(b.picture);
    }
    return json;
}

Backdrop backdropOf(const Json &json, std::size_t &points)
{
    Backdrop b;
    b.name = wordsAt(json, "name");
    b.source = wordsAt(json, "source");
    if (const Json *shown = member(json, "shown"); shown && shown->is_boolean())
        b.shown = shown->get<bool>();
    if (const Json *at = member(json, "at"))
        if (const Polyline one = pointsOf(*at); one.size() == 1)
            b.at = one[0];
    b.width = numberAt(json, "width", b.width, 0.1, tokenyard::limit::farthest);
    b.angle = numberAt(json, "angle", 0.0, -360.0, 360.0);
    b.strength = numberAt(json, "strength", b.strength, 0.0, 1.0);
    forEach(json, "lines", limit::backdropPoints, [&](const Json &each) {
        Polyline line = pointsOf(each);
        if (line.size() >= 2 && points + line.size() <= limit::backdropPoints) {
            points += line.size();
            b.lines.push_back(std::move(line));
        }
    });
    if (const Json *picture = member(json, "picture"); picture && picture->is_string())
        if (auto bytes = fromBase64(picture->get_ref<const std::string &>()); bytes && bytes->size() <= limit::pictureBytes)
            b.picture = std::move(*bytes);
    return b;
}

} // namespace

std::string toJson(const MapSheet &sheet)
{
    Json json{{"hidden", wordsOf(sheet.hidden)}, {"locked", wordsOf(sheet.locked)}};
    for (const auto &[key, ids] : {std::pair("back", &sheet.back), std::pair("front", &sheet.front)})
        for (ObjectId id : *ids)
            json[key].push_back(id.value);
    for (const Guide &guide : sheet.guides)
        json["guides"].push_back({{guide.upright ? "x" : "y", millimetres(guide.at)}});
    for (const DimensionLine &line : sheet.dimensions)
        json["dimensions"].push_back(flat({line.from, line.to}));
    for (const Backdrop &backdrop : sheet.backdrops)
        json["backdrops"].push_back(backdropJson(backdrop));
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

MapSheet mapSheetFromJson(std::string_view text)
{
    MapSheet sheet;
    if (text.size() > limit::sheetBytes || nestsTooDeep(text))
        return sheet;
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object())
        return sheet;
    sheet.hidden = layersOf(wordsAt(json, "hidden"));
    sheet.locked = layersOf(wordsAt(json, "locked"));
    forEach(json, "guides", limit::guides, [&](const Json &each) {
        for (const char *axis : {"x", "y"})
            if (const Json *at = member(each, axis); at && at->is_number() && std::fabs(at->get<double>()) <= tokenyard::limit::farthest)
                sheet.guides.push_back({*axis == 'x', at->get<double>()});
    });
    for (const auto &[key, ids] : {std::pair("back", &sheet.back), std::pair("front", &sheet.front)})
        forEach(json, key, limit::ordered, [own = ids](const Json &each) {
            if (each.is_number_integer() && each.get<std::int64_t>() > 0)
                own->push_back(ObjectId{each.get<std::int64_t>()});
        });
    forEach(json, "dimensions", limit::dimensions, [&](const Json &each) {
        if (const Polyline ends = pointsOf(each); ends.size() == 2)
            sheet.dimensions.push_back({ends[0], ends[1]});
    });
    std::size_t points = 0;
    forEach(json, "backdrops", limit::backdrops, [&](const Json &each) { sheet.backdrops.push_back(backdropOf(each, points)); });
    return sheet;
}

MapSheet ordered(MapSheet sheet, const std::vector<ObjectId> &ids, Order order)
{
    // As they lie now: those at the back, those between, those at the front.
    std::vector<ObjectId> moved;
    const auto take = [&](std::vector<ObjectId> &from) {
        std::erase_if(from, [&](ObjectId id) {
            const bool is = std::find(ids.begin(), ids.end(), id) != ids.end();
            if (is)
                moved.push_back(id);
            return is;
        });
    };
    take(sheet.back);
    const std::size_t low = moved.size();
    take(sheet.front);
    std::vector<ObjectId> between;
    for (ObjectId id : ids)
        if (std::find(moved.begin(), moved.end(), id) == moved.end())
            between.push_back(id);
    moved.insert(moved.begin() + std::ptrdiff_t(low), between.begin(), between.end());
    if (order == Order::Front)
        sheet.front.insert(sheet.front.end(), moved.begin(), moved.end());
    else if (order == Order::Back)
        sheet.back.insert(sheet.back.begin(), moved.begin(), moved.end());
    return sheet;
}

MapSheet mapSheetOf(const Catalogue &catalogue)
{
    const auto text = catalogue.data(mapSheetFile);
    return text ? mapSheetFromJson(*text) : MapSheet{};
}

Catalogue withMapSheet(const Catalogue &catalogue, const MapSheet &sheet, Text &problem)
{
    std::size_t points = 0;
    for (const Backdrop &backdrop : sheet.backdrops)
        for (const Polyline &line : backdrop.lines)
            points += line.size();
    const std::string text = sheet == MapSheet{} ? std::string() : toJson(sheet);
    if (points > limit::backdropPoints || text.size() > limit::sheetBytes)
        problem = Text(
            TY_TR("Edit", "All backgrounds of a plan together have at most %1 points and %2 MB; take one out or cut out what you need."),
            {count(double(limit::backdropPoints)), count(double(limit::sheetBytes >> 20))});
    else if (sheet.guides.size() > limit::guides || sheet.dimensions.size() > limit::dimensions
             || sheet.backdrops.size() > limit::backdrops)
        problem = Text(TY_TR("Edit", "A map holds at most %1 guides, %2 dimensions and %3 backgrounds; take one out first."),
                       {count(double(limit::guides)), count(double(limit::dimensions)), count(double(limit::backdrops))});
    if (!problem.empty())
        return catalogue;
    return withDataFile(catalogue, mapSheetFile, text);
}

} // namespace tokenyard::edit
