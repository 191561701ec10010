// SPDX-License-Identifier: Apache-2.0
#include "core/edit/address.h"

#include <algorithm>
#include <charconv>

namespace tokenyard::edit {

namespace {

// Keys of the part table: those of which a plan has one, or those that bear names.
std::vector<std::string_view> partKeys(bool many)
{
    std::vector<std::string_view> keys;
    for (const PartInfo &info : allParts())
        if (info.many == many)
            keys.emplace_back(info.key);
    return keys;
}
const std::vector<std::string_view> &singleParts()
{
    static const std::vector<std::string_view> keys = partKeys(false);
    return keys;
}
const std::vector<std::string_view> &namedParts()
{
    static const std::vector<std::string_view> keys = partKeys(true);
    return keys;
}

bool among(std::span<const std::string_view> words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

// Calls visit(id, name) for each part of this sort.
template <class Visit>
void visitNamed(const Plan &plan, std::string_view sort, Visit &&visit)
{
    forEachPartRow([&]<class Row>(const Row &row) {
        if constexpr (Row::many && Row::hasName)
            if (sort == row.key)
                for (const auto &part : row.in(plan))
                    visit(part->id, part->name);
    });
}

std::optional<ObjectId> numberOf(std::string_view name)
{
    std::int64_t id = 0;
    if (!name.starts_with('#'))
        return std::nullopt;
    const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), id);
    return error == std::errc() && end == name.data() + name.size() && id > 0 ? std::optional(ObjectId{id}) : std::nullopt;
}

// The part of these sorts with this name; by number if it is "#12" and no part has that name.
std::vector<PartRef> bearers(const Plan &plan, std::span<const std::string_view> sorts, std::string_view name)
{
    std::vector<PartRef> byName, byNumber;
    const auto number = numberOf(name);
    for (std::string_view sort : sorts)
        visitNamed(plan, sort, [&](ObjectId id, const std::string &own) {
            if (!name.empty() && own == name)
                byName.push_back({std::string(sort), id});
            if (number && id == *number)
                byNumber.push_back({std::string(sort), id});
        });
    return byName.empty() ? byNumber : byName;
}

PartReading oneOf(const Plan &plan, std::span<const std::string_view> sorts, std::string_view name)
{
    const std::vector<PartRef> found = bearers(plan, sorts, name);
    if (found.size() == 1)
        return {found.front(), {}};
    if (found.size() > 1)
        return {std::nullopt,
                Text(TY_TR("Edit", "%1 parts are called '%2'; write %3 or %4 instead."),
                     {count(double(found.size())), std::string(name), addressOf(plan, found[0]), addressOf(plan, found[1])})};
    std::vector<std::string> names;
    for (std::string_view sort : sorts)
        visitNamed(plan, sort, [&](ObjectId, const std::string &own) { names.push_back(own); });
    std::erase(names, std::string());
    if (names.empty())
        return {std::nullopt, Text(TY_TR("Edit", "The plan has nothing that is called '%1'."), {std::string(name)})};
    return {
        std::nullopt,
        Text(TY_TR("Edit", "The plan has nothing that is called '%1'; the nearest are %2."), {std::string(name), nearestOf(name, names)})};
}

AssignmentReading refusedAssignment(Text problem) { return {std::nullopt, std::move(problem)}; }

// Names may hold '=': the first one behind the key of a part that exists divides address and value.
std::optional<std::size_t> divider(const Plan &plan, std::string_view typed)
{
    for (std::size_t at = typed.find('='); at != std::string_view::npos; at = typed.find('=', at + 1))
        if (const std::size_t dot = typed.substr(0, at).rfind('.');
            dot != std::string_view::npos && findPart(plan, typed.substr(0, dot)).part)
            return at;
    return std::nullopt;
}

} // namespace

PartReading findPart(const Plan &plan, std::string_view address)
{
    if (among(singleParts(), address))
        return {PartRef{std::string(address), {}}, {}};
    const std::size_t colon = address.find(':');
    const std::string_view sort = address.substr(0, colon);
    if (colon != std::string_view::npos && among(namedParts(), sort)) {
        const std::string_view sorts[] = {sort};
        return oneOf(plan, sorts, address.substr(colon + 1));
    }
    std::vector<std::string> known(singleParts().begin(), singleParts().end());
    for (std::string_view name : namedParts())
        known.push_back(std::string(name) + ":NAME");
    return {std::nullopt,
            Text(TY_TR("Edit", "There is no part '%1'; the nearest are %2."), {std::string(address), nearestOf(address, known)})};
}

PartReading findNamed(const Plan &plan, std::string_view name)
{
    if (const auto found = bearers(plan, namedParts(), name); found.empty() && name.find(':') != std::string_view::npos)
        if (PartReading addressed = findPart(plan, name); addressed.part || among(namedParts(), name.substr(0, name.find(':'))))
            return addressed;
    return oneOf(plan, namedParts(), name);
}

PartReading findObject(const Plan &plan, std::string_view name)
{
    constexpr std::string_view sorts[] = {"object"}, prefix = "object:";
    if (bearers(plan, sorts, name).empty() && name.starts_with(prefix))
        name.remove_prefix(prefix.size());
    return oneOf(plan, sorts, name);
}

std::string addressOf(const Plan &plan, const PartRef &part)
{
    if (!among(namedParts(), part.part))
        return part.part;
    const std::string name = nameOf(plan, part);
    const std::string_view sorts[] = {part.part};
    const bool alone = !name.empty() && bearers(plan, sorts, name).size() == 1;
    return part.part + ':' + (alone ? name : '#' + std::to_string(part.id.value));
}

std::string kindOf(const Plan &plan, const PartRef &part)
{
    if (part.part == "object")
        if (const Object *object = plan.object(part.id))
            return kindInfo(object->kind()).key;
    if (part.part == "feed")
        if (const Feed *feed = plan.feed(part.id))
            return feedKindChoices()[std::size_t(feed->kind)].key;
    return part.part;
}

AssignmentReading readAssignment(const Plan &plan, const Catalogue &catalogue, std::string_view typed)
{
    if (const auto at = divider(plan, typed)) {
        const std::size_t dot = typed.substr(0, *at).rfind('.');
        return readOwnAssignment(plan, catalogue, *findPart(plan, typed.substr(0, dot)).part, typed.substr(dot + 1));
    }
    const std::size_t equals = typed.find('='), dot = typed.substr(0, equals).rfind('.');
    if (equals == std::string_view::npos || dot == std::string_view::npos)
        return refusedAssignment(Text(TY_TR("Edit", "'%1' is no change; write one such as supply.contract=60 MW."), {std::string(typed)}));
    return refusedAssignment(findPart(plan, typed.substr(0, dot)).problem);
}

AssignmentReading readOwnAssignment(const Plan &plan, const Catalogue &catalogue, const PartRef &part, std::string_view typed)
{
    const std::size_t equals = typed.find('=');
    if (equals == std::string_view::npos)
        return refusedAssignment(Text(TY_TR("Edit", "'%1' is no change; write one such as rows=4."), {std::string(typed)}));
    const std::string_view key = typed.substr(0, equals);
    const std::vector<PartField> fields = fieldsOf(plan, part);
    const auto it = std::find_if(fields.begin(), fields.end(), [&](const PartField &f) { return f.info.key == key; });
    if (it == fields.end()) {
        std::vector<std::string> keys;
        for (const PartField &field : fields)
            keys.emplace_back(field.info.key);
        return refusedAssignment(Text(TY_TR("Edit", "%1 has no value '%2'; the nearest are %3."),
                                      {addressOf(plan, part), std::string(key), nearestOf(key, keys)}));
    }
    ValueReading value = readValue(plan, catalogue, it->info, typed.substr(equals + 1));
    if (!value.value)
        return refusedAssignment(Text(TY_TR("Edit", "%1: %2"), {addressOf(plan, part) + '.' + std::string(key), std::move(value.problem)}));
    return {Assignment{part, it->info, std::move(*value.value), std::move(value.took)}, {}};
}

} // namespace tokenyard::edit
