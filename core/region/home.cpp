// SPDX-License-Identifier: Apache-2.0
#include "core/region/home.h"

#include "core/edit/fields.h"
#include "core/plan/part_view.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Region", source)

constexpr std::array<std::pair<const char *, TextSource>, 9> allCauses{{{"climate", TR("Climate")},
                                                                        {"country", TR("Country")},
                                                                        {"price", TR("Regional price")},
                                                                        {"land", TR("Land")},
                                                                        {"water", TR("Water price")},
                                                                        {"schedule", TR("Energisation")},
                                                                        {"tax", TR("Tax")},
                                                                        {"build", TR("Build cost")},
                                                                        {"other", TR("Other")}}};

constexpr std::pair<const char *, const char *> causeOfKey[]{
    {"latitude", "climate"},    {"longitude", "climate"},    {"weather", "climate"},   {"country", "country"},   {"tariff", "country"},
    {"grid_factor", "country"}, {"regional_adder", "price"}, {"land_price", "land"},   {"water_price", "water"}, {"year", "schedule"},
    {"month", "schedule"},      {"complex_relief", "tax"},   {"capex_factor", "build"}};

// What a move may change, the dates of the phases apart.
constexpr std::pair<const char *, const char *> followTheSite[]{
    {"site", "latitude"},    {"site", "longitude"},         {"site", "weather"},          {"site", "country"},
    {"supply", "tariff"},    {"supply", "grid_factor"},     {"supply", "regional_adder"}, {"site", "land_price"},
    {"cost", "water_price"}, {"finance", "complex_relief"}, {"cost", "capex_factor"}};

constexpr std::string_view prefix = "plan:";

// "plan:site:latitude", "plan:phase#3:year".
std::string keyOf(const PartRef &part, const char *field)
{
    return std::string(prefix) + part.part + (part.id ? "#" + std::to_string(part.id.value) : "") + ":" + field;
}

bool readKey(std::string_view key, PlaceValue &value)
{
    if (!key.starts_with(prefix))
        return false;
    key.remove_prefix(prefix.size());
    const std::size_t colon = key.find(':');
    if (colon == std::string_view::npos)
        return false;
    std::string_view part = key.substr(0, colon);
    value.key = key.substr(colon + 1);
    if (const std::size_t hash = part.find('#'); hash != std::string_view::npos) {
        const std::string_view digits = part.substr(hash + 1);
        std::from_chars(digits.data(), digits.data() + digits.size(), value.part.id.value);
        part = part.substr(0, hash);
    }
    value.part.part = part;
    return true;
}

constexpr const char *notedWord = "noted";

// One value with its note as a value of the record; a source of its own holds the words of the note.
void keep(Record &record, const Plan &plan, const PartRef &part, const char *field)
{
    const std::optional<FieldValue> now = fieldValue(plan, part, field);
    if (!now)
        return;
    const std::string key = keyOf(part, field);
    RecordValue value;
    value.source = key;
    if (const auto *si = std::get_if<double>(&*now))
        value.si = *si;
    else if (const auto *whole = std::get_if<std::int64_t>(&*now))
        value.si = double(*whole);
    else if (const auto *words = std::get_if<std::string>(&*now))
        value.words = *words;
    Source source{key, "", "", "", "", "", SourceKind::Estimate};
    if (const auto note = edit::noteOf(plan, part, field)) {
        value.low = note->low;
        value.high = note->high;
        value.distribution = note->distribution;
        value.note = notedWord;
        source.title = note->source;
    }
    record.values.emplace(key, std::move(value));
    record.sources.push_back(std::move(source));
}

RecordValue words(std::string text)
{
    RecordValue value;
    value.words = std::move(text);
    value.source = "plan";
    return value;
}

RecordValue number(double si, AnyUnit unit)
{
    RecordValue value;
    value.si = si;
    value.unit = unit;
    value.source = "plan";
    return value;
}

// What a record's value says in the type of the plan's field; nothing if that field would not take it.
std::optional<FieldValue> typed(const Plan &plan, const PlaceValue &at, const RecordValue &value)
{
    for (const PartField &field : fieldsOf(plan, at.part)) {
        if (field.info.key != at.key)
            continue;
        FieldValue made;
        if (std::holds_alternative<std::string>(field.value))
            made = value.words;
        else if (!value.si)
            return std::nullopt;
        else if (std::holds_alternative<std::int64_t>(field.value))
            made = std::int64_t(*value.si);
        else
            made = *value.si;
        return field.info.accepts(made) ? std::optional(made) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::span<const std::pair<const char *, TextSource>> causes() { return allCauses; }

const char *causeOf(const PlaceValue &value)
{
    for (const auto &[key, cause] : causeOfKey)
        if (value.key == key)
            return cause;
    return "other";
}

std::optional<Home> homeOf(const Plan &plan, const Catalogue &catalogue)
{
    const Record *record = catalogue.find(homeKind, homeId);
    if (!record || !record->own)
        return std::nullopt;
    Home home{record->words("region"), {}};
    for (const auto &[key, value] : record->values) {
        PlaceValue one;
        if (!readKey(key, one))
            continue;
        const auto made = typed(plan, one, value);
        if (!made) // of a part that is gone since
            continue;
        one.value = *made;
        one.note.key = one.key;
        if (value.note == notedWord) {
            one.note.low = value.low;
            one.note.high = value.high;
            one.note.distribution = value.distribution;
            for (const Source &source : record->sources)
                if (source.id == value.source)
                    one.note.source = source.title;
        }
        home.values.push_back(std::move(one));
    }
    return home;
}

Record homeRecord(const Plan &plan, const RecordId &region)
{
    Record record;
    record.id = homeId;
    record.kind = "region-site";
    record.nameEn = "Home of " + plan.site->title;
    record.nameKo = record.nameEn;
    record.own = true;
    record.sources.push_back({"plan", "The plan before it was moved", "", "", "", "", SourceKind::Estimate});
    record.values.emplace("region", words(region));
    record.values.emplace("weather", words(plan.site->weather)); // so that its hours stay in the file
    record.values.emplace("latitude", number(plan.site->latitude, AnyUnit(units::degree)));
    record.values.emplace("longitude", number(plan.site->longitude, AnyUnit(units::degree)));
    for (const auto &[part, key] : followTheSite)
        keep(record, plan, PartRef{part, {}}, key);
    for (const auto &phase : plan.phases)
        for (const char *key : {"year", "month"})
            keep(record, plan, PartRef{"phase", phase->id}, key);
    std::sort(record.sources.begin(), record.sources.end(), [](const Source &a, const Source &b) { return a.id < b.id; });
    return record;
}

Plan withValues(const Plan &plan, const std::vector<PlaceValue> &values)
{
    Plan changed = plan;
    for (const PlaceValue &value : values)
        changed = withField(changed, value.part, value.key, value.value);
    return changed;
}

} // namespace tokenyard::region
