// SPDX-License-Identifier: Apache-2.0
#include "core/edit/scenarios.h"

#include "core/edit/diff.h"
#include "core/edit/gate.h"
#include "core/plan/limits.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace tokenyard::edit {

namespace {

using Json = nlohmann::json;

#define TE(source) TY_TR("Edit", source)

constexpr std::string_view notePrefix = "note:";

PartRef partOf(const Difference &d) { return {d.part.empty() ? "object" : d.part, d.object}; }

bool sameField(const Difference &a, const Difference &b) { return partOf(a) == partOf(b) && a.key == b.key; }

std::string wordsOf(const std::optional<FieldNote> &note)
{
    if (!note)
        return {};
    Json json{{"source", note->source}, {"distribution", note->distribution}};
    if (note->low)
        json["low"] = *note->low;
    if (note->high)
        json["high"] = *note->high;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

// An empty note where the words are none: it takes the old one away.
std::optional<FieldNote> noteOfWords(const std::string &key, const std::string &words)
{
    FieldNote note{.key = key, .low = {}, .high = {}, .source = {}};
    if (words.empty())
        return note;
    const Json json = Json::parse(words, nullptr, false);
    if (!json.is_object())
        return std::nullopt;
    const auto text = [&](const char *name) { return json.contains(name) && json[name].is_string() ? json[name].get<std::string>() : ""; };
    const auto number = [&](const char *name) {
        return json.contains(name) && json[name].is_number() ? std::optional(json[name].get<double>()) : std::nullopt;
    };
    note.source = text("source");
    note.distribution = text("distribution");
    note.low = number("low");
    note.high = number("high");
    return note;
}

Difference noteDifference(const PartRef &part, const std::string &key, const std::optional<FieldNote> &note)
{
    return {part.id, part.part, std::string(notePrefix) + key, wordsOf(note)};
}

Edit applyOne(const Plan &plan, const Difference &d)
{
    if (!isNote(d))
        return setField(plan, partOf(d), d.key, d.value);
    const auto *words = std::get_if<std::string>(&d.value);
    const auto note = words ? noteOfWords(d.key.substr(notePrefix.size()), *words) : std::nullopt;
    return note ? setNote(plan, partOf(d), *note)
                : refused(plan, Text(TE("A difference of the scenario has a value that cannot be kept; enter it again.")));
}

bool isThere(const Plan &plan, const Difference &d)
{
    bool there = false;
    visitPart(plan, partOf(d), [&](const auto &, const auto &) { there = true; });
    return there;
}

Text gone(const std::string &scenario, const Difference &d)
{
    const PartRef part = partOf(d);
    const std::string what = part.id ? part.part + " #" + std::to_string(part.id.value) : part.part;
    return Text(
        TE("The scenario %1 sets %2 of %3, which is gone from the plan; take that value out of the scenario or bring the part back."),
        {scenario, d.key, what});
}

Edit apply(const Plan &plan, const std::string &name, const std::vector<Difference> &differences)
{
    Edit all = unchanged(plan);
    for (const Difference &d : differences) {
        if (!isThere(plan, d))
            return refused(plan, gone(name, d));
        Edit one = applyOne(all.plan, d);
        if (!one.ok())
            return refused(plan, Text(TE("The scenario %1 sets %2, which the plan does not take. %3"), {name, d.key, one.refusal}));
        all.plan = std::move(one.plan);
        if (d.object)
            all.ids.push_back(d.object);
    }
    return all;
}

void merge(std::vector<Difference> &into, const std::vector<Difference> &more)
{
    for (const Difference &d : more) {
        std::erase_if(into, [&](const Difference &old) { return sameField(old, d); });
        into.push_back(d);
    }
}

// What the differences would replace in the plan, so that it can be brought back.
std::vector<Difference> reverseOf(const Plan &plan, const std::vector<Difference> &differences)
{
    std::vector<Difference> values, notes;
    for (const Difference &d : differences) {
        const PartRef part = partOf(d);
        const std::string key = isNote(d) ? d.key.substr(notePrefix.size()) : d.key;
        if (const auto value = fieldValue(plan, part, key); value && !isNote(d))
            values.push_back({d.object, part.part, d.key, *value});
        if (const auto info = findPartInfo(part.part); info && info->noted)
            merge(notes, {noteDifference(part, key, noteOf(plan, part, key))});
    }
    merge(values, notes);
    return values;
}

// What says the same as the plan does is no difference.
void dropWhatIsSo(const Plan &plan, std::vector<Difference> &differences)
{
    const std::vector<Difference> all = differences;
    std::erase_if(differences, [&](const Difference &d) {
        if (!isNote(d))
            return fieldValue(plan, partOf(d), d.key) == d.value;
        const std::string key = d.key.substr(notePrefix.size());
        const bool valueMoves = std::any_of(all.begin(), all.end(), [&](const Difference &o) {
            return partOf(o) == partOf(d) && o.key == key && fieldValue(plan, partOf(o), key) != o.value;
        });
        return !valueMoves && FieldValue(wordsOf(noteOf(plan, partOf(d), key))) == d.value;
    });
}

bool isTaken(const Plan &plan, std::string_view name, ObjectId besides)
{
    return (besides && name == plan.studies->scenario)
        || std::any_of(plan.scenarios.begin(), plan.scenarios.end(),
                       [&](const Shared<Scenario> &s) { return s->id != besides && s->name == name; });
}

Text badName(const Plan &plan, const std::string &name, ObjectId of)
{
    if (name.find_first_not_of(' ') == std::string::npos)
        return Text(TE("A scenario needs a name."));
    return isTaken(plan, name, of) ? Text(TE("A scenario is called '%1' already; give another name."), {name}) : Text();
}

Edit noSuchScenario(const Plan &plan) { return refused(plan, Text(TE("The plan has no such scenario; choose it again."))); }

// The edit with one scenario changed, checked on the plan.
template <class Change>
Edit withScenario(const Plan &plan, ObjectId id, Text what, Change &&change)
{
    Edit edit{.plan = plan, .what = std::move(what), .refusal = {}, .ids = {}};
    if (!id || !changePart(edit.plan.scenarios, id, change))
        return noSuchScenario(plan);
    if (const Edit tried = planOf(edit.plan, id); !tried.ok())
        return refused(plan, tried.refusal);
    return gated(plan, std::move(edit));
}

} // namespace

bool isNote(const Difference &difference) { return difference.key.starts_with(notePrefix); }

std::vector<std::string> scenarioNames(const Plan &plan)
{
    std::vector<std::string> names{plan.studies->scenario};
    for (const Shared<Scenario> &scenario : plan.scenarios)
        names.push_back(scenario->name);
    return names;
}

ScenarioReading findScenario(const Plan &plan, std::string_view name)
{
    for (const Shared<Scenario> &scenario : plan.scenarios)
        if (scenario->name == name)
            return {scenario->id, {}};
    if (name == plan.studies->scenario)
        return {};
    return {{}, Text(TE("The plan has no scenario '%1'; the nearest are %2."), {std::string(name), nearestOf(name, scenarioNames(plan))})};
}

DifferencesReading readDifferences(const Plan &plan, const Catalogue &catalogue, const std::vector<std::string> &assignments)
{
    DifferencesReading out;
    for (const std::string &typed : assignments) {
        AssignmentReading reading = readAssignment(plan, catalogue, typed);
        if (!reading.assignment)
            return {{}, std::move(reading.problem)};
        const Assignment &a = *reading.assignment;
        merge(out.differences, {{a.part.id, a.part.part, std::string(a.field.key), a.value}});
    }
    return out;
}

Edit addScenario(const Plan &plan, const std::string &name, const std::vector<Difference> &differences)
{
    Edit edit{.plan = plan, .what = Text(TE("Add scenario %1"), {name}), .refusal = {}, .ids = {}};
    const ObjectId id = edit.plan.takeId();
    if (Text bad = badName(plan, name, id); !bad.empty())
        return refused(plan, std::move(bad));
    Scenario scenario{id, name, {}};
    merge(scenario.differences, differences);
    edit.plan.scenarios.emplace_back(std::move(scenario));
    if (const Edit tried = planOf(edit.plan, id); !tried.ok())
        return refused(plan, tried.refusal);
    return gated(plan, std::move(edit));
}

Edit setInScenario(const Plan &plan, ObjectId scenario, const std::vector<Difference> &differences)
{
    return withScenario(plan, scenario, Text(TE("Change a scenario")), [&](Scenario &s) { merge(s.differences, differences); });
}

Edit unsetInScenario(const Plan &plan, ObjectId scenario, const std::vector<Difference> &differences)
{
    return withScenario(plan, scenario, Text(TE("Change a scenario")), [&](Scenario &s) {
        std::erase_if(s.differences, [&](const Difference &d) {
            return std::any_of(differences.begin(), differences.end(), [&](const Difference &o) {
                return partOf(o) == partOf(d) && (o.key == d.key || std::string(notePrefix) + o.key == d.key);
            });
        });
    });
}

Edit renameScenario(const Plan &plan, ObjectId scenario, const std::string &name)
{
    const std::string old = scenario && plan.scenario(scenario) ? plan.scenario(scenario)->name : plan.studies->scenario;
    Edit edit{.plan = plan, .what = Text(TE("Rename scenario %1"), {old}), .refusal = {}, .ids = {}};
    const bool known = !scenario || changePart(edit.plan.scenarios, scenario, [&](Scenario &s) { s.name = name; });
    const bool ownTaken = !scenario && isTaken(plan, name, {});
    if (Text bad = ownTaken ? Text(TE("A scenario is called '%1' already; give another name."), {name}) : badName(plan, name, scenario);
        !bad.empty())
        return refused(plan, std::move(bad));
    if (!known)
        return noSuchScenario(plan);
    edit.plan.studies = plan.studies.with([&](Studies &s) {
        if (!scenario)
            s.scenario = name;
        if (s.pinned == old)
            s.pinned = name;
    });
    return gated(plan, std::move(edit));
}

Edit removeScenario(const Plan &plan, ObjectId scenario)
{
    const Scenario *old = plan.scenario(scenario);
    if (!old)
        return noSuchScenario(plan);
    Edit edit{.plan = plan, .what = Text(TE("Remove scenario %1"), {old->name}), .refusal = {}, .ids = {}};
    if (plan.studies->pinned == old->name)
        edit.plan.studies = plan.studies.with([](Studies &s) { s.pinned.clear(); });
    std::erase_if(edit.plan.scenarios, [&](const Shared<Scenario> &s) { return s->id == scenario; });
    return edit;
}

Edit useScenario(const Plan &plan, ObjectId scenario)
{
    const Scenario *wanted = plan.scenario(scenario);
    if (!wanted)
        return scenario ? noSuchScenario(plan) : unchanged(plan);
    Edit edit = planOf(plan, scenario);
    if (!edit.ok())
        return edit;
    const std::vector<Difference> back = reverseOf(plan, wanted->differences);
    edit.what = Text(TE("Use scenario %1"), {wanted->name});
    for (Shared<Scenario> &one : edit.plan.scenarios)
        one = one.with([&](Scenario &s) {
            std::vector<Difference> differences = back;
            if (s.id == scenario)
                s.name = plan.studies->scenario;
            else
                merge(differences, s.differences);
            s.differences = std::move(differences);
            dropWhatIsSo(edit.plan, s.differences);
        });
    edit.plan.studies = edit.plan.studies.with([&](Studies &s) {
        if (s.pinned.empty()) // the plan as it stood
            s.pinned = plan.studies->scenario;
        s.scenario = wanted->name;
        if (s.pinned == s.scenario)
            s.pinned.clear();
    });
    return gated(plan, std::move(edit));
}

Edit pinScenario(const Plan &plan, ObjectId scenario)
{
    if (scenario && !plan.scenario(scenario))
        return noSuchScenario(plan);
    Edit edit{.plan = plan, .what = Text(TE("Pin a scenario")), .refusal = {}, .ids = {}};
    edit.plan.studies = plan.studies.with([&](Studies &s) { s.pinned = scenario ? plan.scenario(scenario)->name : std::string(); });
    return gated(plan, std::move(edit));
}

Edit planOf(const Plan &plan, ObjectId scenario)
{
    if (!scenario)
        return unchanged(plan);
    const Scenario *wanted = plan.scenario(scenario);
    return wanted ? apply(plan, wanted->name, wanted->differences) : noSuchScenario(plan);
}

Plan withScenariosKept(const Plan &before, Plan after)
{
    const bool inVariant = !before.studies->pinned.empty() && before.studies->pinned != before.studies->scenario;
    if (!inVariant || before.scenarios != after.scenarios || before.studies->scenario != after.studies->scenario)
        return after;
    const std::vector<Difference> back = valueDifferences(after, before);
    if (back.empty())
        return after;
    for (Shared<Scenario> &one : after.scenarios) {
        std::vector<Difference> differences = back;
        merge(differences, one->differences);
        if (differences != one->differences && differences.size() <= limit::differences)
            one = one.with([&](Scenario &s) { s.differences = std::move(differences); });
    }
    return after;
}

std::vector<Difference> valueDifferences(const Plan &before, const Plan &after)
{
    std::vector<Difference> values, notes;
    for (const Change &change : diff(before, after)) {
        if (change.part.part == "studies" || change.part.part == "scenario")
            continue;
        if (change.kind == ChangeKind::Value && change.after)
            values.push_back({change.part.id, change.part.part, change.key, *change.after});
        if (change.kind == ChangeKind::Note)
            notes.push_back(noteDifference(change.part, change.key, change.noteAfter));
    }
    merge(values, notes);
    return values;
}

} // namespace tokenyard::edit
