// SPDX-License-Identifier: Apache-2.0
#include "core/edit/gate.h"

#include "core/base/one_line.h"
#include "core/edit/fields.h"
#include "core/plan/distribution.h"
#include "core/plan/hourly_objects.h"
#include "core/plan/limits.h"

namespace tokenyard::edit {

namespace {

Text tooMany(TextSource sentence, std::size_t most) { return Text(sentence, {count(double(most))}); }

template <class Part>
Text nameOfPart(const auto &row, const Part &part)
{
    if constexpr (requires { part.name; })
        if (!part.name.empty() && isGoodText(part.name, 200))
            return Text::verbatim(part.name);
    if constexpr (std::is_same_v<Part, Object>)
        return Text(kindInfo(part.kind()).label);
    return Text(row.one);
}

template <class Part>
Text badField(const auto &row, const Part &part)
{
    for (const Field<Part> &field : row.fieldsOf(part))
        if (!field.accepts(field.get(part)))
            return Text(TY_TR("Edit", "%1: %2"), {nameOfPart(row, part), refusalOf(field)});
    return {};
}

Text badNote(const std::vector<FieldNote> &notes)
{
    if (notes.size() > limit::notes)
        return tooMany(TY_TR("Edit", "A part takes at most %1 notes; remove one first."), limit::notes);
    for (const FieldNote &note : notes) {
        if (!isGoodText(note.key) || !isGoodText(note.source) || !isGoodText(note.distribution))
            return tooMany(TY_TR("Edit", "A source takes at most %1 bytes of UTF-8 text without control characters; shorten it."),
                           longestWords);
        if (!readDistribution(note.distribution))
            return Text(TY_TR("Edit",
                              "A distribution is triangular, normal, lognormal, uniform, or discrete with values and weights such as "
                              "\"discrete 0.9:1 1.25:2\"."));
        for (const std::optional<double> &end : {note.low, note.high})
            if (end && !std::isfinite(*end))
                return Text(TY_TR("Edit", "Low and high must be numbers; enter them again."));
    }
    return {};
}

Text badPoints(const std::vector<Point> &points, std::size_t most, TextSource sentence)
{
    if (points.size() > most)
        return tooMany(sentence, most);
    for (const Point &point : points)
        if (!limit::accepts(point))
            return Text(TY_TR("Edit", "A point lies at most %1 from the origin of the drawing along each axis; move it nearer."),
                        {measure(limit::farthest * units::m, units::km, 6)});
    return {};
}

// What is not a field.
template <class Part>
Text badContent(const Part &)
{
    return {};
}
Text badContent(const Site &site)
{
    return badPoints(site.boundary, limit::corners, TY_TR("Edit", "A site boundary has at most %1 corners; leave some out."));
}
Text badContent(const Feed &feed)
{
    return badPoints(feed.waypoints, limit::waypoints, TY_TR("Edit", "A feed has at most %1 waypoints; leave some out."));
}
Text badContent(const Scenario &scenario)
{
    if (scenario.differences.size() > limit::differences)
        return tooMany(TY_TR("Edit", "A scenario has at most %1 differences; leave some out."), limit::differences);
    for (const Difference &d : scenario.differences) {
        const auto *words = std::get_if<std::string>(&d.value);
        const auto *number = std::get_if<double>(&d.value);
        const bool broken = words && !isOneLine(*words); // a field takes one line
        if (!isGoodText(d.part) || !isGoodText(d.key) || (words && !isGoodText(*words)) || broken || (number && !std::isfinite(*number)))
            return Text(TY_TR("Edit", "A difference of the scenario has a value that cannot be kept; enter it again."));
    }
    return {};
}

template <class Row>
Text badPart(const Row &row, const typename Row::Part &part)
{
    if (Text bad = badField(row, part); !bad.empty())
        return bad;
    if constexpr (Row::hasNotes)
        if (Text bad = badNote(part.notes); !bad.empty())
            return bad;
    return badContent(part);
}

// Unchanged parts are not checked again: a drag changes a few of thousands.
template <class Row>
Text badMany(const Row &row, const Plan &before, const Plan &after)
{
    const auto &old = row.in(before), &now = row.in(after);
    if (old == now)
        return {};
    if (now.size() > row.most && now.size() > old.size())
        return Text(TY_TR("Edit", "A plan holds at most %1 under %2; remove some first."), {count(double(row.most)), Text(row.label)});
    for (std::size_t i = 0; i < now.size(); ++i)
        if (i >= old.size() || old[i] != now[i])
            if (Text bad = badPart(row, *now[i]); !bad.empty())
                return bad;
    return {};
}

std::size_t allWaypoints(const Plan &plan)
{
    std::size_t points = 0;
    for (const Shared<Feed> &feed : plan.feeds)
        points += feed->waypoints.size();
    return points;
}

Text badTotals(const Plan &before, const Plan &after)
{
    if (before.feeds != after.feeds && allWaypoints(after) > limit::allWaypoints && allWaypoints(after) > allWaypoints(before))
        return tooMany(TY_TR("Edit", "All feeds together have at most %1 waypoints; leave some out."), limit::allWaypoints);
    if (before.objects != after.objects)
        if (const std::size_t now = hourlyObjects(after); now > mostHourlyObjects && now > hourlyObjects(before))
            return tooMany(
                TY_TR("Edit",
                      "A plan holds at most %1 batteries, solar and wind fields, gas turbines, reactors and fuel cells; give fewer of "
                      "them more units."),
                mostHourlyObjects);
    std::size_t differences = 0;
    for (const Shared<Scenario> &scenario : after.scenarios)
        differences += scenario->differences.size();
    if (before.scenarios != after.scenarios && differences > limit::allDifferences)
        return tooMany(TY_TR("Edit", "All scenarios together have at most %1 differences; leave some out."), limit::allDifferences);
    return {};
}

Text badWaivers(const std::vector<Waiver> &waivers)
{
    if (waivers.size() > limit::waivers)
        return tooMany(TY_TR("Edit", "At most %1 findings can be accepted; withdraw a waiver first."), limit::waivers);
    std::size_t objects = 0;
    for (const Waiver &waiver : waivers) {
        objects += waiver.objects.size();
        if (waiver.objects.size() > limit::waivedObjects || objects > limit::allWaivedObjects)
            return tooMany(TY_TR("Edit", "A waiver names at most %1 objects; accept the findings in smaller groups."),
                           limit::waivedObjects);
        for (const std::string *words : {&waiver.rule, &waiver.reason, &waiver.by, &waiver.date})
            if (!isGoodText(*words))
                return tooMany(TY_TR("Edit", "A reason takes at most %1 bytes of UTF-8 text without control characters; shorten it."),
                               longestWords);
    }
    return {};
}

Text badChange(const Plan &before, const Plan &after, bool all)
{
    Text bad;
    forEachPartRow([&]<class Row>(const Row &row) {
        if (!bad.empty())
            return;
        if constexpr (Row::many)
            bad = badMany(row, before, after);
        else if (all || row.in(before) != row.in(after))
            bad = badPart(row, *row.in(after));
    });
    if (bad.empty())
        bad = badTotals(before, after);
    if (bad.empty() && (all || before.waivers != after.waivers))
        bad = badWaivers(after.waivers);
    return bad;
}

} // namespace

Edit gated(const Plan &before, Edit edit)
{
    if (!edit.ok())
        return edit;
    Text bad = badChange(before, edit.plan, false);
    return bad.empty() ? std::move(edit) : refused(before, std::move(bad));
}

Text whyNotKept(const Plan &plan)
{
    Plan nothing;
    return badChange(nothing, plan, true);
}

} // namespace tokenyard::edit
