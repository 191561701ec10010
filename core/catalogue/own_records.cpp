// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/own_records.h"

#include "core/base/json_depth.h"
#include "core/base/json_fault.h"
#include "core/base/json_keys.h"
#include "core/base/nearest.h"
#include "core/base/one_line.h"
#include "core/catalogue/project_data.h"
#include "core/plan/field.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <set>

namespace tokenyard {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t mostRecords = 2000, longestId = 200;

// An id is typed in the shell and stands in files and addresses.
bool isGoodId(std::string_view id)
{
    const auto good = [](unsigned char c) {
        return c >= 0x80 || std::isalnum(c) || std::string_view("-_.:+/ ()@,~#").find(char(c)) != std::string_view::npos;
    };
    return !id.empty() && isGoodText(id, longestId) && id.front() != ' ' && id.back() != ' ' && id.find("..") == std::string_view::npos
        && std::all_of(id.begin(), id.end(), good);
}

const Catalogue &builtIn()
{
    static const Catalogue catalogue;
    return catalogue;
}

OwnRecordsReading refusedFile(Text problem) { return {{}, std::move(problem)}; }

std::string wordsAt(const Json &json, const char *key)
{
    const auto it = json.find(key);
    return it != json.end() && it->is_string() ? it->get<std::string>() : std::string();
}

// The record with the sources and the kind that its file states once for all.
std::string complete(Json record, const Json &file)
{
    if (wordsAt(record, "kind").empty())
        record["kind"] = wordsAt(file, "kind");
    Json sources = file.value("sources", Json::object());
    if (const auto it = record.find("sources"); it != record.end() && it->is_object())
        sources.update(*it);
    record["sources"] = sources;
    return record.dump(-1, ' ', false, Json::error_handler_t::replace);
}

const RecordSchema *schemaFor(const std::string &kind, Text &problem)
{
    const RecordSchema *schema = findSchema(kind);
    if (schema && schema->editable)
        return schema;
    std::vector<std::string> known;
    for (const RecordSchema &s : allSchemas())
        if (s.editable)
            known.emplace_back(s.recordKind);
    const auto nearest = nearestWords(kind, known, 1);
    problem = schema ? Text(TY_TR("Record", "Records of the kind %1 cannot be one's own."), {kind})
                     : Text(TY_TR("Record", "There is no kind of record '%1'; the nearest is '%2'."), {kind, nearest.at(0)});
    return nullptr;
}

std::optional<OwnRecord> readOne(const Json &json, const Json &file, Text &problem)
{
    std::string error;
    std::optional<Record> record = json.is_object() ? recordFromJson(complete(json, file), error) : std::nullopt;
    if (!record) {
        problem = error.empty() ? Text(TY_TR("Record", "A record of the file is no JSON object; see `catalogue KIND --json` for the form."))
                                : Text(TY_TR("Record", "A record cannot be read: %1."), {error});
        return std::nullopt;
    }
    if (!isGoodId(record->id)) {
        problem = Text(TY_TR("Record", "The id of a record has 1 to %1 letters and digits, with - _ . : + / ( ) between them."),
                       {count(double(longestId))});
        return std::nullopt;
    }
    for (const std::string *words : {&record->nameEn, &record->nameKo})
        if (!isGoodText(*words, longestId) || !isOneLine(*words)) {
            problem = Text(TY_TR("Record", "%1: a name has one line of at most %2 bytes of UTF-8 text, without control characters."),
                           {record->id, count(double(longestId))});
            return std::nullopt;
        }
    const RecordSchema *schema = schemaFor(record->kind, problem);
    if (!schema)
        return std::nullopt;
    record->kind = schema->recordKind;
    record->own = true;
    return OwnRecord{schema->kind, std::move(*record)};
}

// Records may name each other, so they are checked once all are there: laid over the sets that are parsed already.
Text firstProblem(const std::vector<OwnRecord> &records, Catalogue catalogue)
{
    std::set<std::pair<std::string, std::string>> seen;
    std::map<std::string, std::vector<Record>> ofKind;
    for (const OwnRecord &own : records) {
        if (!seen.emplace(own.kind, own.record.id).second)
            return Text(TY_TR("Record", "The record '%1' is in the file twice."), {own.record.id});
        ofKind[own.kind].push_back(own.record);
    }
    for (auto &[kind, own] : ofKind)
        catalogue = catalogue.with(kind, std::move(own));
    for (const OwnRecord &own : records)
        if (const auto problems = problemsOf(own.record, *findSchema(own.kind), catalogue); !problems.empty())
            return problems.front();
    return {};
}

std::string freeId(const std::string &like, const RecordSet &set)
{
    const auto taken = [&](const std::string &id) {
        return std::any_of(set.records.begin(), set.records.end(), [&](const Record &r) { return r.id == id; });
    };
    for (int number = 1;; ++number)
        if (std::string id = fmt::format("{}-own{}", like, number == 1 ? "" : fmt::format("-{}", number)); !taken(id))
            return id;
}

// The id of a source with these words among the record's, made if there is none.
std::string sourceFor(Record &record, const std::string &words)
{
    for (const Source &source : record.sources)
        if (source.title == words)
            return source.id;
    for (int number = 1;; ++number) {
        const std::string id = fmt::format("own-{}", number);
        if (std::none_of(record.sources.begin(), record.sources.end(), [&](const Source &s) { return s.id == id; })) {
            record.sources.push_back({id, words, "", "", "", "", SourceKind::Estimate});
            std::sort(record.sources.begin(), record.sources.end(), [](const Source &a, const Source &b) { return a.id < b.id; });
            return id;
        }
    }
}

// Drops the sources that no value names: a record read back from its file has none of these.
void dropUnusedSources(Record &record)
{
    std::string used = "+";
    for (const auto &[key, value] : record.values)
        used += value.source + '+';
    std::erase_if(record.sources, [&](const Source &s) { return used.find('+' + s.id + '+') == std::string::npos; });
}

// The titles of a value's sources: ids joined by '+'. An id without a source stands as it is.
std::string sourceWords(const Record &record, std::string_view ids)
{
    std::string words;
    while (!ids.empty()) {
        const std::string_view id = ids.substr(0, ids.find('+'));
        ids.remove_prefix(std::min(id.size() + 1, ids.size()));
        const auto source = std::find_if(record.sources.begin(), record.sources.end(), [&](const Source &s) { return s.id == id; });
        words += (words.empty() ? "" : "; ") + (source == record.sources.end() ? std::string(id) : source->title);
    }
    return words;
}

Text readLimit(const std::string &typed, const SchemaValue &declared, const NumberStyle &style, std::optional<double> &out)
{
    if (typed.empty())
        return {};
    const TypedNumber number = readNumber(typed, declared.unit, style);
    out = number.si;
    return number.problem;
}

std::string shown(const AnyUnit &unit, const std::optional<double> &si)
{
    return si ? fmt::format("{:.12g}", unit.fromSi(*si)) : std::string();
}

} // namespace

RecordOrigin originOf(const std::string &kind, const Record &record)
{
    if (record.own)
        return RecordOrigin::Own;
    const auto &records = builtIn().set(kind).records;
    const auto it = std::find_if(records.begin(), records.end(), [&](const Record &r) { return r.id == record.id; });
    return it != records.end() && recordToJson(*it) == recordToJson(record) ? RecordOrigin::Catalogue : RecordOrigin::Copy;
}

const char *originKey(RecordOrigin origin)
{
    return origin == RecordOrigin::Own ? "own" : origin == RecordOrigin::Copy ? "copy" : "catalogue";
}

std::vector<std::string> olderRecords(const Catalogue &catalogue)
{
    std::vector<std::string> names;
    for (const auto &[kind, records] : catalogue.projectRecords())
        for (const Record &record : records)
            if (originOf(kind, record) == RecordOrigin::Copy)
                names.push_back(kind + ": " + record.id);
    return names;
}

Catalogue withProgramsRecords(const Catalogue &catalogue)
{
    Catalogue now;
    for (const auto &[kind, records] : catalogue.projectRecords())
        for (const Record &record : records)
            if (record.own)
                now = now.withRecord(kind, record);
    const auto &own = now.projectRecords(); // with the hours of weathers among them, the map's sheet, the report's settings
    return now.withProjectRecords(own, dataFilesOf(catalogue, own), now.dataVersion());
}

OwnRecordsReading readOwnRecords(std::string_view text, const Catalogue &catalogue)
{
    const Json json = nestsTooDeep(text) ? Json() : Json::parse(text, nullptr, false);
    if (const Text fault = json.is_object() || nestsTooDeep(text) ? Text() : jsonFault(text); !fault.empty())
        return refusedFile(Text(TY_TR("Record", "The file cannot be read: %1."), {fault}));
    if (!json.is_object())
        return refusedFile(Text(TY_TR("Record", "The file is not a JSON object; see `catalogue KIND --json` for the form.")));
    if (const std::string twice = keyTwice(text); !twice.empty())
        return refusedFile(Text(TY_TR("Record", "The file states '%1' twice in one object; take one of the two out."), {twice}));
    const auto list = json.find("records");
    const Json one = Json::array({json}), none = Json::object();
    const bool isSet = list != json.end() && list->is_array();
    const Json &records = isSet ? *list : one;
    if (records.empty() || records.size() > mostRecords)
        return refusedFile(Text(TY_TR("Record", "A file holds 1 to %1 records; this one has %2."),
                                {count(double(mostRecords)), count(double(records.size()))}));
    OwnRecordsReading reading;
    for (const Json &record : records) {
        auto own = readOne(record, isSet ? json : none, reading.problem);
        if (!own)
            return refusedFile(reading.problem);
        reading.records.push_back(std::move(*own));
    }
    if (Text problem = firstProblem(reading.records, catalogue); !problem.empty())
        return refusedFile(problem);
    return reading;
}

Record duplicateRecord(const Record &record, const std::string &kind, const Catalogue &catalogue)
{
    Record copy = record;
    copy.id = freeId(record.id, catalogue.set(kind));
    copy.nameEn += " (own)";
    copy.nameKo += " (자체)";
    copy.aliases.clear(); // a name of a measured run stays with the record it was measured on
    copy.own = true;
    return copy;
}

Text setRecordValue(Record &record, const SchemaValue &declared, const TypedRecordValue &typed, const NumberStyle &style)
{
    RecordValue value;
    value.unit = declared.unit.symbol.empty() ? AnyUnit(units::one) : declared.unit; // a file names units by their symbols
    if (typed.value.empty()) {
        if (declared.required)
            return Text(TY_TR("Record", "%1 is needed in every record of this kind."), {declared.label()});
        record.values.erase(declared.key);
        dropUnusedSources(record);
        record.own = true;
        return {};
    }
    if (declared.sort == ValueSort::Words) {
        value.words = typed.value;
    } else {
        const TypedNumber number = readNumber(typed.value, declared.unit, style);
        if (!number.si)
            return number.problem;
        value.si = number.si;
        for (const auto &[words, out] : {std::pair{&typed.low, &value.low}, {&typed.high, &value.high}})
            if (Text problem = readLimit(*words, declared, style, *out); !problem.empty())
                return problem;
        if (value.low.value_or(*value.si) > *value.si || value.high.value_or(*value.si) < *value.si)
            return Text(TY_TR("Record", "%1 does not lie between its low and its high."), {declared.label()});
    }
    if (typed.source.empty())
        return Text(TY_TR("Record", "%1 needs a source: write where the value comes from."), {declared.label()});
    if (const RecordValue *old = record.find(declared.key); old && typedValueOf(record, declared).source == typed.source) {
        value.source = old->source;
        value.note = old->note;
    } else {
        value.source = sourceFor(record, typed.source);
    }
    record.values.insert_or_assign(declared.key, std::move(value));
    dropUnusedSources(record);
    record.own = true;
    return {};
}

TypedRecordValue typedValueOf(const Record &record, const SchemaValue &declared)
{
    const RecordValue *value = record.find(declared.key);
    if (!value || value->blank())
        return {};
    const std::string source = sourceWords(record, value->source);
    if (!value->si)
        return {value->words, {}, {}, source};
    return {shown(declared.unit, value->si), shown(declared.unit, value->low), shown(declared.unit, value->high), source};
}

} // namespace tokenyard
