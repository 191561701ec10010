// SPDX-License-Identifier: Apache-2.0
// The clipboard as JSON, by the field tables.
#include "core/edit/clipboard.h"

#include "core/base/json_depth.h"

#include <nlohmann/json.hpp>

#include <set>

namespace tokenyard::edit {

namespace {
using Json = nlohmann::json;
constexpr const char *format = "tokenyard-clipboard-2";

Json toJson(const FieldValue &value)
{
    return std::visit([](const auto &v) { return Json(v); }, value);
}

// The value in the type the field holds; a whole number may stand for a real one.
template <class Owner>
bool fromJson(const Json &json, const Field<Owner> &field, Owner &owner)
{
    FieldValue value = field.get(owner);
    if (std::holds_alternative<double>(value) && json.is_number())
        value = json.get<double>();
    else if (std::holds_alternative<std::int64_t>(value) && json.is_number_integer())
        value = json.get<std::int64_t>();
    else if (std::holds_alternative<bool>(value) && json.is_boolean())
        value = json.get<bool>();
    else if (std::holds_alternative<std::string>(value) && json.is_string())
        value = json.get<std::string>();
    else
        return false;
    if (!field.accepts(value))
        return false;
    field.set(owner, value);
    return true;
}

template <class Owner>
void write(Json &out, const Owner &owner, std::span<const Field<Owner>> fields)
{
    for (const Field<Owner> &field : fields)
        out[field.key] = toJson(field.get(owner));
}

template <class Owner>
bool read(const Json &in, Owner &owner, std::span<const Field<Owner>> fields)
{
    for (const Field<Owner> &field : fields)
        if (in.contains(field.key) && !fromJson(in[field.key], field, owner))
            return false;
    return true;
}

Json toJson(const std::vector<FieldNote> &notes)
{
    Json out = Json::array();
    for (const FieldNote &note : notes) {
        Json one{{"key", note.key}, {"source", note.source}};
        if (note.low)
            one["low"] = *note.low;
        if (note.high)
            one["high"] = *note.high;
        if (!note.distribution.empty())
            one["distribution"] = note.distribution;
        out.push_back(one);
    }
    return out;
}

std::vector<FieldNote> readNotes(const Json &in)
{
    std::vector<FieldNote> notes;
    for (const Json &one : in) {
        FieldNote note{.key = one.at("key").get<std::string>(), .low = {}, .high = {}, .source = one.value("source", "")};
        if (one.contains("low"))
            note.low = one["low"].get<double>();
        if (one.contains("high"))
            note.high = one["high"].get<double>();
        note.distribution = one.value("distribution", "");
        notes.push_back(std::move(note));
    }
    return notes;
}

Json toJson(const Object &object)
{
    Json out{{"id", object.id.value}, {"kind", kindInfo(object.kind()).key}, {"group", object.group}, {"notes", toJson(object.notes)}};
    write(out["fields"], object, commonFields());
    write(out["own"], object, kindFields(object.kind()));
    return out;
}

std::optional<Object> readObject(const Json &in)
{
    const KindInfo *kind = findKind(in.at("kind").get<std::string>());
    if (!kind)
        return std::nullopt;
    Object object;
    object.id = {in.at("id").get<std::int64_t>()};
    object.group = in.value("group", std::int64_t(0));
    object.equipment = kind->prototype;
    object.notes = readNotes(in.at("notes"));
    if (!read(in.at("fields"), object, commonFields()) || !read(in.at("own"), object, kindFields(kind->kind)))
        return std::nullopt;
    return object;
}

Json toJson(const Feed &feed)
{
    Json out{{"id", feed.id.value},
             {"from", {feed.from.object.value, feed.from.port}},
             {"to", {feed.to.object.value, feed.to.port}},
             {"notes", toJson(feed.notes)},
             {"waypoints", Json::array()}};
    for (Point p : feed.waypoints)
        out["waypoints"].push_back({p.x, p.y});
    write(out["fields"], feed, feedFields());
    return out;
}

std::optional<Feed> readFeed(const Json &in)
{
    Feed feed;
    feed.id = {in.at("id").get<std::int64_t>()};
    feed.from = {{in.at("from").at(0).get<std::int64_t>()}, in.at("from").at(1).get<int>()};
    feed.to = {{in.at("to").at(0).get<std::int64_t>()}, in.at("to").at(1).get<int>()};
    for (const Json &p : in.at("waypoints"))
        feed.waypoints.push_back({p.at(0).get<double>(), p.at(1).get<double>()});
    feed.notes = readNotes(in.at("notes"));
    return read(in.at("fields"), feed, feedFields()) ? std::optional(feed) : std::nullopt;
}

// A service or phase with the number that the objects name it by.
template <class Part>
Json toJson(const std::vector<std::pair<ObjectId, Part>> &parts, std::span<const Field<Part>> fields)
{
    Json out = Json::array();
    for (const auto &[id, part] : parts) {
        Json one{{"named", id.value}, {"id", part.id.value}};
        write(one["fields"], part, fields);
        if constexpr (requires { part.notes; })
            one["notes"] = toJson(part.notes);
        out.push_back(one);
    }
    return out;
}

template <class Part>
bool readParts(const Json &in, std::vector<std::pair<ObjectId, Part>> &parts, std::span<const Field<Part>> fields)
{
    for (const Json &one : in) {
        Part part;
        part.id = {one.at("id").get<std::int64_t>()};
        if constexpr (requires { part.notes; })
            part.notes = readNotes(one.at("notes"));
        if (!read(one.at("fields"), part, fields))
            return false;
        parts.emplace_back(ObjectId{one.at("named").get<std::int64_t>()}, std::move(part));
    }
    return true;
}

std::optional<Clipboard> readAll(const Json &in)
{
    if (in.at("format") != format)
        return std::nullopt;
    Clipboard clipboard;
    std::set<ObjectId> ids;
    for (const Json &one : in.at("objects")) {
        std::optional<Object> object = readObject(one);
        if (!object || !ids.insert(object->id).second)
            return std::nullopt;
        clipboard.objects.push_back(std::move(*object));
    }
    for (const Json &one : in.at("feeds")) {
        std::optional<Feed> feed = readFeed(one);
        if (!feed || !ids.count(feed->from.object) || !ids.count(feed->to.object))
            return std::nullopt;
        clipboard.feeds.push_back(std::move(*feed));
    }
    if (!readParts(in.at("services"), clipboard.services, serviceFields()) || !readParts(in.at("phases"), clipboard.phases, phaseFields()))
        return std::nullopt;
    return clipboard;
}
} // namespace

std::string toText(const Clipboard &clipboard)
{
    Json out{{"format", format}, {"objects", Json::array()}, {"feeds", Json::array()}};
    for (const Object &object : clipboard.objects)
        out["objects"].push_back(toJson(object));
    for (const Feed &feed : clipboard.feeds)
        out["feeds"].push_back(toJson(feed));
    out["services"] = toJson(clipboard.services, serviceFields());
    out["phases"] = toJson(clipboard.phases, phaseFields());
    return out.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::optional<Clipboard> clipboardFromText(std::string_view text)
{
    try {
        const Json json = nestsTooDeep(text) ? Json() : Json::parse(text, nullptr, false);
        return json.is_object() ? readAll(json) : std::nullopt;
    } catch (const Json::exception &) { // a member that is missing or of another type
        return std::nullopt;
    }
}

} // namespace tokenyard::edit
