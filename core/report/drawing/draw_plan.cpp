// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/draw_plan.h"

#include <algorithm>
#include <map>

namespace tokenyard::drawing {

namespace {
constexpr double feedMm = 0.7, pipeMm = 0.7, fibreMm = 0.35; // line widths on paper
constexpr double leastBandMm = 0.55, bandGrowthMm = 0.32;    // of the band behind a feed, beyond the line

const HallCount *countOf(const Study *study, ObjectId id)
{
    if (!study || !study->layout)
        return nullptr;
    for (const HallCount &hall : study->layout->halls)
        if (hall.hall == id)
            return &hall;
    return nullptr;
}

bool faded(FeedKind kind, Overlay overlay)
{
    return (overlay == Overlay::Power && !isPower(kind)) || (overlay == Overlay::Cooling && !isPipe(kind));
}

// A band behind the line, the wider the further up its scale; where it presses, the figure beside it.
void addMark(const OverlayMark &mark, const Polyline &route, bool labels, DisplayList &list)
{
    const double width = leastBandMm + bandGrowthMm * (int(mark.fill) - int(Role::Scale0));
    list.add(Layer::Racks, {.fill = Role::None, .line = mark.fill, .lineMm = width + feedMm, .dash = Dash::Solid}, Shape{route, false});
    list.add(Layer::Racks, {.fill = Role::None, .line = Role::Paper, .lineMm = feedMm * 1.5, .dash = Dash::Solid}, Shape{route, false});
    if (!labels || !mark.pressing || mark.figure.empty())
        return;
    Words words;
    words.text = mark.figure;
    words.at = (route[0] + route[1]) * 0.5;
    words.sizeMm = 2.4;
    words.bold = true;
    words.role = Role::Ink;
    words.plate = Role::Paper;
    words.rank = 2;
    list.add(Layer::Feed, std::move(words));
}

bool isPale(const Plan &plan, const std::vector<bool> &pale, ObjectId id)
{
    const auto it =
        std::lower_bound(plan.objects.begin(), plan.objects.end(), id, [](const Shared<Object> &o, ObjectId i) { return o->id < i; });
    return it != plan.objects.end() && pale[std::size_t(it - plan.objects.begin())];
}
} // namespace

std::vector<bool> paleAtLevel(const Plan &plan, int level)
{
    std::vector<bool> pale(plan.objects.size(), false);
    std::vector<const Placement *> standing;
    for (const Shared<Object> &object : plan.objects)
        if (object->place.level == level)
            standing.push_back(&object->place);
    if (level == 0 || standing.size() == plan.objects.size())
        return pale;
    for (std::size_t i = 0; i < plan.objects.size(); ++i) {
        const Placement &place = plan.objects[i]->place;
        const auto covers = [&](const Placement *above) {
            return above->bounds().meets(place.bounds()) && overlap(above->corners(), place.corners());
        };
        pale[i] = place.level > level || (place.level < level && std::any_of(standing.begin(), standing.end(), covers));
    }
    return pale;
}

int mainLevel(const Plan &plan)
{
    std::map<int, int> racks;
    for (const Shared<Object> &object : plan.objects)
        if (const Hall *hall = object->as<Hall>())
            racks[object->place.level] += hall->rows * hall->racksPerRow;
    const auto most = std::max_element(racks.begin(), racks.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == racks.end() ? 1 : most->first;
}

int phaseNumber(const Plan &plan, ObjectId phase)
{
    for (std::size_t i = 0; i < plan.phases.size(); ++i)
        if (plan.phases[i]->id == phase)
            return int(i) + 1;
    return 1;
}

Role feedRole(FeedKind kind)
{
    switch (kind) {
    case FeedKind::PowerA: return Role::PowerA;
    case FeedKind::PowerB: return Role::PowerB;
    case FeedKind::Supply: return Role::Supply;
    case FeedKind::Return: return Role::Return;
    case FeedKind::Fibre: return Role::Fibre;
    }
    return Role::Ink;
}

Dash feedDash(FeedKind kind)
{
    switch (kind) {
    case FeedKind::PowerA: return Dash::Solid;
    case FeedKind::PowerB: return Dash::LongDash;
    case FeedKind::Supply: return Dash::DashDot;
    case FeedKind::Return: return Dash::DashDotDot;
    case FeedKind::Fibre: return Dash::Dotted;
    }
    return Dash::Solid;
}

DisplayList drawFeed(const Feed &feed, const Polyline &route, const ObjectContext &context)
{
    DisplayList list;
    if (route.size() < 2)
        return list;
    const double width = isPower(feed.kind) ? feedMm : isPipe(feed.kind) ? pipeMm : fibreMm;
    const bool quiet = context.pale || faded(feed.kind, context.overlay);
    const bool later = context.phaseNumber > 1;
    const Dash dash = context.patterns ? feedDash(feed.kind) : later ? Dash::Dashed : Dash::Solid;
    const double thin = context.patterns && later ? 0.5 : 1.0; // dashes say the kind there, so later phases are thinner
    if (context.mark && !context.pale)
        addMark(*context.mark, route, context.labels, list);
    if (context.dark) {
        list.add(Layer::Feed, {.fill = Role::None, .line = Role::Faint, .lineMm = width * 0.6, .dash = Dash::Dashed}, Shape{route, false});
        return list;
    }
    list.add(quiet ? Layer::Ground : Layer::Feed,
             {.fill = Role::None, .line = quiet ? Role::Line : feedRole(feed.kind), .lineMm = quiet ? 0.25 : width * thin, .dash = dash},
             Shape{route, false});
    return list;
}

DisplayList drawSite(const Plan &plan, bool labels)
{
    DisplayList list;
    const Polygon &boundary = plan.site->boundary;
    if (boundary.size() < 3)
        return list;
    list.add(Layer::Boundary, {.fill = Role::None, .line = Role::Muted, .lineMm = 0.35, .dash = Dash::DashDot}, Shape{boundary, true});
    if (!labels)
        return list;
    // At the corner that is lowest and leftmost.
    const Point corner = *std::max_element(boundary.begin(), boundary.end(), [](Point a, Point b) { return a.y - a.x < b.y - b.x; });
    Words words;
    words.text = Text(TY_TR("Drawing", "Site boundary %1 · setback %2"),
                      {measure(polygonArea(boundary), units::m2, 6), measure(plan.site->setback, units::m)});
    words.at = corner;
    words.offsetMm = {0, 1.2}; // below the boundary, where nothing stands
    words.anchorX = AnchorX::Left;
    words.anchorY = AnchorY::Top;
    words.role = Role::Muted;
    words.sizeMm = 2.6;
    list.add(Layer::Boundary, std::move(words));
    return list;
}

DisplayList drawPlan(const Plan &plan, const Study *study, const Catalogue *catalogue, const DrawOptions &options)
{
    DisplayList list;
    if (options.boundary)
        list.append(drawSite(plan, options.labels));
    const std::vector<bool> pale = paleAtLevel(plan, options.level);
    const OverlayPaint paint = overlayPaint(options.overlay, plan, study, catalogue);
    const auto markOf = [&](ObjectId id) {
        const OverlayMark *mark = paint.of(id);
        return mark ? std::optional(*mark) : std::nullopt;
    };
    for (std::size_t i = 0; i < plan.objects.size(); ++i) {
        const Object &object = *plan.objects[i];
        const bool symbols = options.pixelsPerMetreCount <= 0 || symbolsFit(object, options.pixelsPerMetreCount);
        const ObjectContext context{.catalogue = catalogue,
                                    .hall = countOf(study, object.id),
                                    .detail = symbols ? options.detail : Detail::Overview,
                                    .overlay = options.overlay,
                                    .phaseNumber = phaseNumber(plan, object.phase),
                                    .pale = pale[i],
                                    .labels = options.labels,
                                    .patterns = options.patterns,
                                    .mark = markOf(object.id)};
        list.append(drawObject(object, context), object.place.centre());
    }
    for (const Shared<Feed> &feed : plan.feeds) {
        ObjectContext context{.overlay = options.overlay, .phaseNumber = phaseNumber(plan, feed->phase)};
        context.patterns = options.patterns;
        context.labels = options.labels;
        context.mark = markOf(feed->id);
        context.pale = isPale(plan, pale, feed->from.object) || isPale(plan, pale, feed->to.object);
        list.append(drawFeed(*feed, route(plan, *feed), context));
    }
    list.sortByLayer();
    return list;
}

} // namespace tokenyard::drawing
