// SPDX-License-Identifier: Apache-2.0
#include "core/rules/fixes.h"

#include "core/rules/cheaper_option.h"
#include "core/rules/finding_kind.h"
#include "core/rules/joins.h"

#include "core/base/finding_summary.h"
#include "core/base/whole_number.h"
#include "core/edit/feed_voltage.h"
#include "core/edit/feeds.h"
#include "core/edit/fields.h"
#include "core/edit/size_to_fit.h"
#include "core/network/paths.h"
#include "core/plan/hall_grid.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <type_traits>

namespace tokenyard {

namespace {

#define TX(source) TY_TR("Fix", source)

// Whether the field of the units allows so many.
bool takesUnits(const Object &object, double units)
{
    const auto fields = kindFields(object.kind());
    const auto field =
        std::find_if(fields.begin(), fields.end(), [](const Field<Object> &f) { return std::string_view(f.key) == "units"; });
    return field != fields.end() && units <= field->maximum;
}

// Units of a plant grow in the ratio of what is needed; with one spare among n the usable n-1 then suffice too, since
// ceil(n·needed/((n-1)·c)) - 1 >= needed/c whenever needed exceeds (n-1)·c. Spread evenly over the objects.
std::optional<Fix> addUnits(const Finding &finding, const Plan &plan, Power installed, Power needed)
{
    int units = 0, places = 0;
    for (ObjectId id : finding.objects)
        if (const Object *object = plan.object(id))
            if (const auto own = unitsOf(*object)) {
                units += own->units;
                ++places;
            }
    if (units == 0 || installed.si() <= 0.0)
        return std::nullopt;
    const double more = std::ceil(units * (needed / installed) - 1e-9) - units, each = std::ceil(more / places);
    if (!(each >= 1.0))
        return std::nullopt;
    Fix fix{Text(TX("Add %1 units"), {count(each * places)}), {}};
    for (ObjectId id : finding.objects)
        if (const Object *object = plan.object(id))
            if (const auto own = unitsOf(*object)) {
                if (!takesUnits(*object, own->units + each))
                    return std::nullopt; // another design is needed, not more of this one
                fix.changes.push_back({id, "object", "units", own->units + std::int64_t(each)});
            }
    return fix;
}

std::optional<Fix> capacity(const Finding &finding, const Plan &plan, const std::vector<CapacityCheck> &checks)
{
    for (const CapacityCheck &check : checks)
        if (check.objects == finding.objects && check.needed > check.installed)
            return addUnits(finding, plan, check.installed, check.needed);
    return std::nullopt;
}

// As many as a like object has.
Fix giveUnits(const Object &object, const Plan &plan)
{
    const auto own = unitsOf(object);
    int units = 1;
    for (const Shared<Object> &other : plan.objects)
        if (const auto theirs = unitsOf(*other); theirs && other->kind() == object.kind() && own && theirs->model == own->model)
            units = std::max(units, theirs->units);
    const Text title = units == 1 ? Text(TX("Give %1 a unit"), {object.name}) : Text(TX("Give %1 %2 units"), {object.name, count(units)});
    return {title, {{object.id, "object", "units", std::int64_t(units)}}};
}

} // namespace

namespace fix {

std::optional<Fix> morePower(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &)
{
    return capacity(finding, plan, study.power->checks);
}

std::optional<Fix> moreCooling(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &)
{
    return capacity(finding, plan, study.cooling->checks);
}

std::optional<Fix> moreGenerators(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &)
{
    const auto &peak = study.energy->facilityPeak;
    return peak ? addUnits(finding, plan, study.power->generators, *peak) : std::nullopt;
}

// Whole racks off the ends of the rows, from the last halls backwards.
std::optional<Fix> fewerRacks(const Finding &, const Plan &plan, const Study &study, const Catalogue &)
{
    const auto &peak = study.energy->gridPeak;
    if (!peak)
        return std::nullopt;
    const int racks = study.layout->racks();
    const double over = 1.0 - plan.supply->contract / *peak;
    int left = clampedInt(std::ceil(racks * over), 0, racks), taken = 0;
    Fix fix;
    for (auto it = plan.objects.rbegin(); it != plan.objects.rend() && left > 0; ++it) {
        const Hall *hall = (*it)->as<Hall>();
        if (!hall || hall->rows <= 0)
            continue;
        const int each = std::min(hall->racksPerRow, (left + hall->rows - 1) / hall->rows);
        if (each <= 0)
            continue;
        fix.changes.push_back({(*it)->id, "object", "racks_per_row", std::int64_t(hall->racksPerRow - each)});
        taken += each * hall->rows;
        left -= each * hall->rows;
    }
    if (left > 0 || taken >= racks)
        return std::nullopt;
    fix.label = Text(TX("Take %1 racks out"), {count(taken)});
    return fix;
}

std::optional<Fix> sizeToRacks(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Object *object = finding.objects.empty() ? nullptr : plan.object(finding.objects.front());
    const Hall *hall = object ? object->as<Hall>() : nullptr;
    const Record *record = hall ? catalogue.find("racks", hall->rack) : nullptr;
    if (!record)
        return std::nullopt;
    const RackSize usual;
    const HallSize size =
        sizeForRacks(*hall, {record->get<Length>("width").value_or(usual.width), record->get<Length>("depth").value_or(usual.depth)});
    Fix fix{Text(TX("Make it %1 × %2"),
                 {measure(std::max(size.width, object->place.width), units::m, 4),
                  measure(std::max(size.depth, object->place.depth), units::m, 4)}),
            {}};
    if (size.width > object->place.width)
        fix.changes.push_back({object->id, "object", "width", size.width.si()});
    if (size.depth > object->place.depth)
        fix.changes.push_back({object->id, "object", "depth", size.depth.si()});
    return fix;
}

// The rectangle that "size to fit" gives.
std::optional<Fix> sizeToUnits(const Finding &finding, const Plan &plan, const Study &, const Catalogue &catalogue)
{
    const Object *object = finding.objects.empty() ? nullptr : plan.object(finding.objects.front());
    const auto place = object ? edit::placeToFit(plan, *object, catalogue) : std::nullopt;
    if (!place)
        return std::nullopt;
    Fix fix{Text(TX("Make it %1 × %2"), {measure(place->width, units::m, 4), measure(place->depth, units::m, 4)}), {}};
    const auto change = [&](const char *key, Length now, Length then) {
        if (now != then)
            fix.changes.push_back({object->id, "object", key, then.si()});
    };
    change("x", object->place.x, place->x);
    change("y", object->place.y, place->y);
    change("width", object->place.width, place->width);
    change("depth", object->place.depth, place->depth);
    return fix;
}

std::optional<Fix> raiseStoreys(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    const Object *object = finding.objects.empty() ? nullptr : plan.object(finding.objects.front());
    if (!object)
        return std::nullopt;
    return Fix{Text(TX("Build %1 storeys"), {count(object->place.level)}), {{{}, "site", "storeys", std::int64_t(object->place.level)}}};
}

// Halls without a service go to the only one there is, or to the first.
std::optional<Fix> giveHalls(const Finding &finding, const Plan &plan, const Study &, const Catalogue &)
{
    if (plan.services.empty())
        return std::nullopt;
    const Service &first = *plan.services.front();
    Fix fix{Text(TX("Give them to %1"), {first.name}), {}};
    for (ObjectId id : finding.objects)
        fix.changes.push_back({id, "object", "service", std::int64_t(first.id.value)});
    return fix;
}

std::optional<Fix> cheapestOption(const Finding &, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    const auto cheaper = cheaperOption(plan, study, catalogue);
    if (!cheaper)
        return std::nullopt;
    const Record &record = *cheaper->record;
    return Fix{Text(TX("Choose %1"), {Text::named(record.nameEn, record.nameKo)}), {{{}, "supply", "tariff", record.id}}};
}

std::optional<Fix> routeAnew(const Finding &finding, const Plan &, const Study &, const Catalogue &)
{
    if (finding.objects.empty())
        return std::nullopt;
    return Fix{Text(TX("Route it anew")), {}, {}, {finding.objects.front()}};
}

std::optional<Fix> drawFeeds(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    // At the voltage of what they join, whatever other feeds have.
    const auto drawn = [&catalogue](Text label, std::vector<edit::Join> joins) {
        Fix fix{std::move(label), {}, std::move(joins)};
        fix.step = [&catalogue, joins = fix.joins, what = fix.label](const Plan &now) {
            return edit::atVoltageOfEnds(edit::joinNearest(now, joins, what), catalogue);
        };
        return fix;
    };
    if (finding.rule == "cooling.dark" || finding.rule == "cooling.unconnected")
        if (auto placed = placeRejection(finding, plan, study, catalogue)) // nothing stands there that pipes could lead to
            return placed;
    if (const Object *end = finding.objects.empty() ? nullptr : plan.object(finding.objects.back()); end && !carries(*end))
        return giveUnits(*end, plan);
    std::vector<edit::Join> joins = joinsFor(finding, plan);
    if (joins.size() > 2) {                                             // each may end at a port that others use, so none is refused
        Text label(TX("Draw %1 feeds"), {count(double(joins.size()))}); // before the joins are moved away
        return drawn(std::move(label), std::move(joins));
    }
    if (joins.empty() || !edit::joinNearest(plan, joins, {}).ok())
        return std::nullopt;
    const Object &other = *plan.object(finding.objects.back() == joins.front().from ? joins.front().to : joins.front().from);
    Text label(isPipe(joins.front().kind)                  ? TX("Draw pipes to %1 and back")
                   : joins.front().kind == FeedKind::Fibre ? TX("Draw a fibre from %1")
                                                           : TX("Draw a feed: %1"),
               {other.name});
    return drawn(std::move(label), std::move(joins));
}

} // namespace fix

std::optional<Fix> fixOf(const Finding &finding, const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    const FindingKind *kind = findFindingKind(finding.rule);
    if (!kind || !kind->fix || isSummary(finding)) // a summary is of many, each with its own fix
        return std::nullopt;
    return kind->fix(finding, plan, study, catalogue);
}

namespace {

// Errors and warnings of each kind, the waived ones as well: a step that brings back what a waiver excuses brings nothing new.
std::map<std::string, int> problemsIn(const Study &study)
{
    std::map<std::string, int> counts;
    for (const std::vector<Finding> *list : {&study.findings, &study.waived})
        for (const Finding &finding : *list)
            counts[finding.rule] += finding.severity != Severity::Note;
    return counts;
}

} // namespace

bool leavesBetter(const Finding &answered, const Study &before, const Study &after)
{
    const auto is = [&](const Finding &finding) { return finding.rule == answered.rule && finding.objects == answered.objects; };
    if (std::count_if(after.findings.begin(), after.findings.end(), is)
        >= std::count_if(before.findings.begin(), before.findings.end(), is))
        return false;
    const std::map<std::string, int> had = problemsIn(before), has = problemsIn(after);
    return std::all_of(has.begin(), has.end(), [&](const auto &kind) {
        const auto known = had.find(kind.first);
        return kind.first == answered.rule || kind.second <= (known == had.end() ? 0 : known->second);
    });
}

std::optional<Fix> triedFix(const Finding &finding, const Plan &plan, const Study &study, Evaluator &evaluator, std::stop_token stop)
{
    std::optional<Fix> fix = fixOf(finding, plan, study, evaluator.catalogue());
    if (!fix)
        return std::nullopt;
    const edit::Edit mended = applied(*fix, plan);
    const auto after = mended.ok() ? evaluator.evaluate(mended.plan, stop) : nullptr;
    return after && leavesBetter(finding, study, *after) ? fix : std::nullopt;
}

edit::Edit applied(const Fix &fix, const Plan &plan)
{
    if (fix.step)
        return fix.step(plan);
    if (!fix.routes.empty())
        return edit::rerouteFeeds(plan, fix.routes);
    return fix.joins.empty() ? edit::applyDifferences(plan, fix.changes, fix.label) : edit::joinNearest(plan, fix.joins, fix.label);
}

} // namespace tokenyard
