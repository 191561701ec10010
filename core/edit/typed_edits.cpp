// SPDX-License-Identifier: Apache-2.0
#include "core/edit/typed_edits.h"

#include "core/edit/feed_voltage.h"
#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/size_to_fit.h"

#include <algorithm>

namespace tokenyard::edit {

namespace {

// One step made of several edits: the first refusal refuses them all.
class Step {
public:
    explicit Step(const Plan &plan) : m_before(plan), m_edit(unchanged(plan)) {}
    const Plan &plan() const { return m_edit.plan; }
    bool ok() const { return m_edit.ok(); }
    const Ids &ids() const { return m_last; }
    void take(Edit edit)
    {
        if (!ok())
            return;
        if (!edit.ok())
            return refuse(std::move(edit.refusal));
        m_edit.plan = std::move(edit.plan);
        inform(edit.notice);
        if (m_edit.what.empty())
            m_edit.what = std::move(edit.what);
        m_last = edit.ids;
        m_edit.ids.insert(m_edit.ids.end(), edit.ids.begin(), edit.ids.end());
    }
    void inform(const Text &notice)
    {
        if (ok() && !notice.empty())
            m_edit.notice = m_edit.notice.empty() ? notice : Text(TY_TR("Edit", "%1 %2"), {m_edit.notice, notice});
    }
    void refuse(Text reason)
    {
        if (ok())
            m_edit = refused(m_before, std::move(reason));
    }
    void call(Text what)
    {
        if (ok())
            m_edit.what = std::move(what);
    }
    Edit done()
    {
        std::sort(m_edit.ids.begin(), m_edit.ids.end());
        m_edit.ids.erase(std::unique(m_edit.ids.begin(), m_edit.ids.end()), m_edit.ids.end());
        return std::move(m_edit);
    }

private:
    const Plan &m_before;
    Edit m_edit;
    Ids m_last;
};

bool readLimit(const std::optional<std::string> &typed, const FieldInfo &field, std::optional<double> &out, Step &step)
{
    if (!typed)
        return true;
    const TypedNumber number = readNumber(*typed, field.unit);
    if (number.si)
        out = number.si;
    else
        step.refuse(number.problem);
    return number.si.has_value();
}

void setTypedNote(Step &step, const Assignment &a, const TypedNote &typed)
{
    FieldNote note{.key = std::string(a.field.key),
                   .low = {},
                   .high = {},
                   .source = typed.source.value_or(""),
                   .distribution = typed.distribution.value_or("")};
    if (!readLimit(typed.low, a.field, note.low, step) || !readLimit(typed.high, a.field, note.high, step))
        return;
    const bool isNumber = a.field.kind == FieldKind::Quantity || a.field.kind == FieldKind::Count;
    if ((note.low || note.high || !note.distribution.empty()) && !isNumber)
        return step.refuse(Text(TY_TR("Edit", "%1 is no number and has no low and high."), {Text(a.field.label)}));
    const double value = std::holds_alternative<double>(a.value) ? std::get<double>(a.value)
        : isNumber                                               ? double(std::get<std::int64_t>(a.value))
                                                                 : 0.0;
    if ((note.low && *note.low > value) || (note.high && *note.high < value))
        return step.refuse(Text(TY_TR("Edit", "The value of %1 must lie between its low and its high."), {Text(a.field.label)}));
    step.take(setNote(step.plan(), a.part, note));
}

// The fate of the old note need not be reported where a new one follows.
void apply(Step &step, const Assignment &a, bool withNotice = true)
{
    Edit edit = setField(step.plan(), a.part, a.field.key, a.value);
    if (!withNotice)
        edit.notice = {};
    step.take(std::move(edit));
    step.inform(a.took);
}

void applyOwn(Step &step, const Catalogue &catalogue, const PartRef &part, const std::vector<std::string> &assignments)
{
    for (const std::string &typed : assignments) {
        if (!step.ok())
            return;
        const AssignmentReading reading = readOwnAssignment(step.plan(), catalogue, part, typed);
        if (reading.assignment)
            apply(step, *reading.assignment);
        else
            step.refuse(reading.problem);
    }
}

// The two numbers of "10,20" or "40x30", in m.
std::optional<std::pair<double, double>> twoLengths(std::string_view typed, char between)
{
    const std::size_t at = typed.find(between);
    if (at == std::string_view::npos)
        return std::nullopt;
    const TypedNumber first = readNumber(typed.substr(0, at), units::m), second = readNumber(typed.substr(at + 1), units::m);
    return first.si && second.si ? std::optional(std::pair(*first.si, *second.si)) : std::nullopt;
}

void place(Step &step, const PartRef &object, const TypedPart &part)
{
    const auto corner = twoLengths(part.at, ',');
    if (part.at.empty())
        return step.refuse(
            Text(TY_TR("Edit", "A thing on the map needs its place, left and top such as 10,20 (--at on the command line).")));
    if (!corner)
        return step.refuse(Text(TY_TR("Edit", "The place '%1' is not two lengths; write left and top such as 10,20."), {part.at}));
    const auto size = part.size.empty() ? std::nullopt : twoLengths(part.size, 'x');
    if (!part.size.empty() && !size)
        return step.refuse(Text(TY_TR("Edit", "The size '%1' is not two lengths; write width and depth such as 40x30."), {part.size}));
    const auto put = [&](const char *key, double value) { step.take(setField(step.plan(), object, key, value)); };
    if (size) {
        put("width", size->first);
        put("depth", size->second);
    }
    put("x", corner->first);
    put("y", corner->second);
}

std::vector<std::string> kindKeys()
{
    std::vector<std::string> keys{"service", "phase"};
    for (const KindInfo &kind : allKinds())
        keys.emplace_back(kind.key);
    return keys;
}

void addPart(Step &step, const TypedPart &part)
{
    const KindInfo *kind = findKind(part.kind);
    if (part.kind == "service")
        step.take(addService(step.plan(), Service{}));
    else if (part.kind == "phase")
        step.take(addPhase(step.plan(), Phase{}));
    else if (kind)
        step.take(addObject(step.plan(), kind->kind, Point{}));
    else
        step.refuse(Text(TY_TR("Edit", "There is no kind '%1'; the nearest are %2."), {part.kind, nearestOf(part.kind, kindKeys())}));
    if (step.ok() && !kind && (!part.at.empty() || !part.size.empty() || part.storey))
        step.refuse(Text(TY_TR("Edit", "A %1 stands on no map; leave out place, size and storey."), {part.kind}));
}

} // namespace

Edit setTyped(const Plan &plan, const Catalogue &catalogue, const std::vector<std::string> &assignments, const TypedNote &note)
{
    Step step(plan);
    if (assignments.size() > 1 && (note.low || note.high))
        step.refuse(Text(TY_TR("Edit", "Low and high belong to one value; change one at a time.")));
    for (const std::string &typed : assignments) {
        if (!step.ok())
            break;
        const AssignmentReading reading = readAssignment(plan, catalogue, typed); // addresses are those of the plan before
        if (!reading.assignment) {
            step.refuse(reading.problem);
            break;
        }
        apply(step, *reading.assignment, note.empty());
        if (step.ok() && !note.empty())
            setTypedNote(step, *reading.assignment, note);
    }
    if (assignments.size() > 1)
        step.call(Text(TY_TR("Edit", "Change %1 values"), {count(double(assignments.size()))}));
    return step.done();
}

Edit addTyped(const Plan &plan, const Catalogue &catalogue, const TypedPart &part)
{
    Step step(plan);
    addPart(step, part);
    if (!step.ok() || step.ids().empty())
        return step.done();
    const PartRef added{findKind(part.kind) ? "object" : part.kind, step.ids().front()};
    if (added.part == "object")
        place(step, added, part);
    std::vector<std::string> assignments = part.assignments;
    if (!part.name.empty())
        assignments.insert(assignments.begin(), "name=" + part.name);
    if (part.storey)
        assignments.insert(assignments.begin(), "level=" + *part.storey);
    applyOwn(step, catalogue, added, assignments);
    step.call(Text(TY_TR("Edit", "Add %1"), {nameOf(step.plan(), added)}));
    return step.done();
}

Edit removeTyped(const Plan &plan, const std::vector<std::string> &names)
{
    Step step(plan);
    Ids onMap;
    std::vector<PartRef> others;
    for (const std::string &name : names) {
        const PartReading reading = findNamed(plan, name);
        if (!reading.part) {
            step.refuse(reading.problem);
            return step.done();
        }
        if (reading.part->part == "object" || reading.part->part == "feed") {
            if (const Object *object = plan.object(reading.part->id); object && object->locked) // the others would be removed without it
                return removeObjects(plan, {object->id});
            onMap.push_back(reading.part->id);
        } else if (reading.part->part == "service" || reading.part->part == "phase") {
            others.push_back(*reading.part);
        } else {
            step.refuse(Text(TY_TR("Edit", "The %1 of a plan cannot be removed; change its values."), {reading.part->part}));
        }
    }
    if (!onMap.empty())
        step.take(removeObjects(plan, onMap));
    for (const PartRef &part : others)
        step.take(part.part == "service" ? removeService(step.plan(), part.id) : removePhase(step.plan(), part.id));
    return step.done();
}

Edit sizeToFitTyped(const Plan &plan, const Catalogue &catalogue, const std::vector<std::string> &names)
{
    Ids objects;
    for (const std::string &name : names) {
        const PartReading reading = findNamed(plan, name);
        if (!reading.part)
            return refused(plan, reading.problem);
        if (reading.part->part != "object")
            return refused(plan, Text(TY_TR("Edit", "%1 is no object; only objects have a size."), {name}));
        objects.push_back(reading.part->id);
    }
    return sizeToFit(plan, objects, catalogue);
}

Edit connectTyped(const Plan &plan, const Catalogue &catalogue, std::string_view kind, std::string_view from, std::string_view to,
                  const std::vector<std::string> &assignments)
{
    std::vector<std::string> keys;
    for (const Choice &choice : feedKindChoices())
        keys.emplace_back(choice.key);
    const auto it = std::find(keys.begin(), keys.end(), kind);
    if (it == keys.end())
        return refused(plan, Text(TY_TR("Edit", "There is no kind '%1'; the nearest are %2."), {std::string(kind), nearestOf(kind, keys)}));
    const PartReading source = findObject(plan, from), load = findObject(plan, to);
    if (!source.part || !load.part)
        return refused(plan, source.part ? load.problem : source.problem);
    Step step(plan);
    step.take(atVoltageOfEnds(connectNearest(plan, FeedKind(it - keys.begin()), source.part->id, load.part->id), catalogue));
    if (step.ok())
        applyOwn(step, catalogue, feedRef(step.ids().front()), assignments);
    return step.done();
}

} // namespace tokenyard::edit
