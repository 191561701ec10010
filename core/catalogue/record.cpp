// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/record.h"

#include "core/base/json_depth.h"
#include "core/base/nearest.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace tokenyard {

using Json = nlohmann::ordered_json;

namespace {

// Any fault in a record file; caught in parseRecords, so it never leaves this file.
struct BadRecord {
    std::string why;
};

std::string string(const Json &object, const char *key, const std::string &fallback = {})
{
    const auto it = object.find(key);
    return it != object.end() && it->is_string() ? it->get<std::string>() : fallback;
}

Source parseSource(const std::string &id, const Json &json)
{
    Source source{id,
                  string(json, "title"),
                  string(json, "publisher"),
                  string(json, "reference"),
                  string(json, "date"),
                  string(json, "licence"),
                  SourceKind::Estimate};
    if (!parseSourceKind(string(json, "kind"), source.kind))
        throw BadRecord{fmt::format("source '{}' has no kind", id)};
    return source;
}

std::optional<double> limit(const Json &json, const char *key, const AnyUnit &unit)
{
    const auto it = json.find(key);
    if (it == json.end() || !it->is_number())
        return std::nullopt;
    return unit.toSi(it->get<double>());
}

// {"v": 120, "u": "kW", "s": "source", "low": .., "high": .., "d": "uniform", "n": "note"}; v may be a string or null.
RecordValue parseValue(const std::string &where, const Json &json, const std::string &defaultSource)
{
    RecordValue value;
    if (!json.is_object())
        throw BadRecord{where + " is not {\"v\", \"u\", \"s\"}"};
    value.source = string(json, "s", defaultSource);
    value.note = string(json, "n");
    value.distribution = string(json, "d");
    const auto unit = units::find(string(json, "u"));
    if (!unit)
        throw BadRecord{fmt::format("{} has the unknown unit '{}'", where, string(json, "u"))};
    value.unit = *unit;
    const auto v = json.find("v");
    if (v != json.end() && v->is_number())
        value.si = unit->toSi(v->get<double>());
    else if (v != json.end() && v->is_string())
        value.words = v->get<std::string>();
    else if (v != json.end() && !v->is_null())
        throw BadRecord{where + " is neither a number nor words"};
    value.low = limit(json, "low", value.unit);
    value.high = limit(json, "high", value.unit);
    for (const auto &number : {value.si, value.low, value.high})
        if (number && !std::isfinite(*number)) // 1e308 kW
            throw BadRecord{where + " is a number too large for its unit"};
    return value;
}

void addSources(Record &record, const std::string &joined, const std::vector<Source> &all)
{
    std::size_t begin = 0;
    while (begin <= joined.size()) {
        const std::size_t end = std::min(joined.find('+', begin), joined.size());
        const std::string id = joined.substr(begin, end - begin);
        const auto it = std::find_if(all.begin(), all.end(), [&](const Source &s) { return s.id == id; });
        if (it == all.end())
            throw BadRecord{fmt::format("record '{}' names the unknown source '{}'", record.id, id)};
        if (std::find(record.sources.begin(), record.sources.end(), *it) == record.sources.end())
            record.sources.push_back(*it);
        begin = end + 1;
    }
}

Record parseRecord(const Json &json, const std::string &kind, const std::vector<Source> &sources)
{
    Record record;
    record.id = string(json, "id");
    record.kind = string(json, "kind", kind);
    record.nameEn = string(json, "name");
    record.nameKo = string(json, "name_ko", record.nameEn);
    if (record.id.empty() || record.nameEn.empty())
        throw BadRecord{"a record has no id or no name"};
    if (const auto it = json.find("aliases"); it != json.end())
        for (const Json &alias : *it)
            record.aliases.push_back(alias.get<std::string>());
    if (const auto it = json.find("own"); it != json.end() && it->is_boolean())
        record.own = it->get<bool>();
    const std::string defaultSource = string(json, "s");
    if (const auto it = json.find("values"); it != json.end())
        for (const auto &[key, value] : it->items()) {
            RecordValue parsed = parseValue(record.id + "." + key, value, defaultSource);
            addSources(record, parsed.source, sources);
            record.values.emplace(key, std::move(parsed));
        }
    std::sort(record.sources.begin(), record.sources.end(), [](const Source &a, const Source &b) { return a.id < b.id; });
    return record;
}

std::string lower(std::string_view s)
{
    std::string out(s);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return out;
}

// The number in its unit that gives back the SI value to the last bit: fromSi may miss it by a rounding, a neighbour does not.
double shownExactly(const AnyUnit &unit, double si)
{
    const double shown = unit.fromSi(si);
    double below = shown, above = shown;
    for (int i = 0; i < 16; ++i) {
        if (unit.toSi(below) == si)
            return below;
        if (unit.toSi(above) == si)
            return above;
        below = std::nextafter(below, -INFINITY);
        above = std::nextafter(above, INFINITY);
    }
    return shown;
}

Json valueToJson(const RecordValue &value)
{
    Json json;
    if (value.si)
        json["v"] = shownExactly(value.unit, *value.si);
    else if (!value.words.empty())
        json["v"] = value.words;
    else
        json["v"] = nullptr;
    if (!value.unit.symbol.empty())
        json["u"] = value.unit.symbol;
    json["s"] = value.source;
    if (value.low)
        json["low"] = shownExactly(value.unit, *value.low);
    if (value.high)
        json["high"] = shownExactly(value.unit, *value.high);
    if (!value.distribution.empty())
        json["d"] = value.distribution;
    if (!value.note.empty())
        json["n"] = value.note;
    return json;
}

Json sourceToJson(const Source &s)
{
    return {{"title", s.title}, {"publisher", s.publisher}, {"reference", s.reference},
            {"date", s.date},   {"licence", s.licence},     {"kind", sourceKindKey(s.kind)}};
}

std::vector<Source> parseSources(const Json &json)
{
    std::vector<Source> sources;
    if (const auto it = json.find("sources"); it != json.end())
        for (const auto &[id, source] : it->items())
            sources.push_back(parseSource(id, source));
    return sources;
}

} // namespace

const RecordValue *Record::find(std::string_view key) const
{
    thread_local std::string wanted; // its memory is kept: stages ask many thousand times a study
    wanted.assign(key);
    const auto it = values.find(wanted);
    return it == values.end() ? nullptr : &it->second;
}

std::optional<double> Record::number(std::string_view key) const
{
    const RecordValue *v = find(key);
    return v && v->unit.dimension == Dimension{} ? v->si : std::nullopt;
}

std::string Record::words(std::string_view key) const
{
    const RecordValue *v = find(key);
    return v ? v->words : std::string();
}

const Record *RecordSet::find(std::string_view idOrName) const
{
    for (const Record &r : records) // as plans name them
        if (r.id == idOrName)
            return &r;
    const std::string wanted = lower(idOrName);
    const auto called = [&](const std::string &name) { return name.size() == wanted.size() && lower(name) == wanted; };
    for (const Record &r : records)
        if (called(r.id) || called(r.nameEn))
            return &r;
    for (const Record &r : records)
        if (r.nameKo == idOrName || std::any_of(r.aliases.begin(), r.aliases.end(), called))
            return &r;
    return nullptr;
}

std::vector<std::string> RecordSet::nearest(std::string_view wrongName, std::size_t limit) const
{
    std::vector<std::pair<double, std::string>> ranked;
    for (const Record &r : records) {
        double least = std::min(unlikeness(wrongName, r.id), unlikeness(wrongName, r.nameEn));
        for (const std::string &alias : r.aliases)
            least = std::min(least, unlikeness(wrongName, alias));
        ranked.emplace_back(least, r.id);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < std::min(limit, ranked.size()); ++i)
        ids.push_back(ranked[i].second);
    return ids;
}

namespace {
// Where the text stops being JSON, or that a value is not there; the library's own words are not for planners.
std::string problemOf(const nlohmann::json::exception &bad)
{
    if (const auto *parse = dynamic_cast<const nlohmann::json::parse_error *>(&bad))
        return "this is not JSON from character " + std::to_string(parse->byte) + " on";
    return "a value is missing or of another kind than it should be";
}
} // namespace

std::optional<RecordSet> parseRecords(std::string_view text, std::string &error)
try {
    if (nestsTooDeep(text))
        throw BadRecord{"lists stand too deep within one another"};
    const Json json = Json::parse(text);
    RecordSet set;
    set.kind = string(json, "kind");
    set.dataVersion = string(json, "data_version");
    set.sources = parseSources(json);
    for (const Json &record : json.at("records"))
        set.records.push_back(parseRecord(record, set.kind, set.sources));
    return set;
} catch (const BadRecord &bad) {
    error = bad.why;
    return std::nullopt;
} catch (const nlohmann::json::exception &bad) {
    error = problemOf(bad);
    return std::nullopt;
}

std::string recordToJson(const Record &record)
{
    Json json{{"id", record.id}, {"kind", record.kind}, {"name", record.nameEn}, {"name_ko", record.nameKo}};
    if (!record.aliases.empty())
        json["aliases"] = record.aliases;
    if (record.own)
        json["own"] = true;
    json["values"] = Json::object();
    for (const auto &[key, value] : record.values)
        json["values"][key] = valueToJson(value);
    json["sources"] = Json::object();
    for (const Source &source : record.sources)
        json["sources"][source.id] = sourceToJson(source);
    return json.dump();
}

std::optional<Record> recordFromJson(std::string_view text, std::string &error)
try {
    if (nestsTooDeep(text))
        throw BadRecord{"lists stand too deep within one another"};
    const Json json = Json::parse(text);
    return parseRecord(json, string(json, "kind"), parseSources(json));
} catch (const BadRecord &bad) {
    error = bad.why;
    return std::nullopt;
} catch (const nlohmann::json::exception &bad) {
    error = problemOf(bad);
    return std::nullopt;
}

} // namespace tokenyard
