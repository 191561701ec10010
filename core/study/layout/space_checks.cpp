// SPDX-License-Identifier: Apache-2.0
#include "core/study/layout/space_checks.h"

#include "core/base/finding_summary.h"
#include "core/plan/bounds_index.h"
#include "core/study/layout/hall_size.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

constexpr double leastOverlap = 1e-3; // m; less is a drawing's rounding

struct Footprint {
    const Object *object;
    std::array<Point, 4> corners;
    Bounds bounds;
    double clearance; // m
    bool square;      // along the axes: its bounds are its outline
};

bool takesSpace(ObjectKind kind) { return kindInfo(kind).space != Space::None; }

// Free distance that a kind wants around it, from the clearance records; 0 where no record says.
double clearanceOf(ObjectKind kind, const Catalogue &catalogue)
{
    const Record *record = catalogue.find("clearances", kindInfo(kind).key);
    return record ? record->get<Length>("clearance").value_or(Length{}).si() : 0.0;
}

std::vector<Footprint> footprints(const PlanView<Objects> &plan, const Catalogue &catalogue)
{
    std::array<double, objectKindCount> clearances{};
    for (int k = 0; k < objectKindCount; ++k)
        clearances[std::size_t(k)] = clearanceOf(ObjectKind(k), catalogue);
    std::vector<Footprint> all;
    all.reserve(plan.objects.size());
    for (const Shared<Object> &object : plan.objects)
        if (takesSpace(object->kind()))
            all.push_back({&*object, object->place.corners(), object->place.bounds(), clearances[std::size_t(object->kind())],
                           std::fmod(object->place.angle, 90.0) == 0.0});
    // From left to right, then by id: neighbours stand together, in the same order on every run.
    std::sort(all.begin(), all.end(), [](const Footprint &a, const Footprint &b) {
        return a.bounds.left != b.bounds.left ? a.bounds.left < b.bounds.left : a.object->id < b.object->id;
    });
    return all;
}

Finding between(const char *rule, Severity severity, const Object &a, const Object &b, TextSource text, TextSource remedy,
                std::vector<Text::Argument> more = {})
{
    const Object &first = a.id < b.id ? a : b;
    const Object &second = a.id < b.id ? b : a;
    std::vector<Text::Argument> arguments{first.name, second.name};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return {rule, severity, {first.id, second.id}, Text(text, std::move(arguments)), Text(remedy)};
}

// How far two outlines overlap along the axis in which they do so least (negative: the gap between their bounds).
double depthOfBounds(const Bounds &a, const Bounds &b)
{
    return std::min({a.right - b.left, b.right - a.left, a.bottom - b.top, b.bottom - a.top});
}

bool overlapping(const Footprint &a, const Footprint &b)
{
    const bool bounds = depthOfBounds(a.bounds, b.bounds) > leastOverlap;
    return a.square && b.square ? bounds : bounds && overlap(a.corners, b.corners, leastOverlap);
}

double gapBetween(const Footprint &a, const Footprint &b)
{
    if (!a.square || !b.square)
        return gap(a.corners, b.corners);
    return std::hypot(std::max({0.0, a.bounds.left - b.bounds.right, b.bounds.left - a.bounds.right}),
                      std::max({0.0, a.bounds.top - b.bounds.bottom, b.bounds.top - a.bounds.bottom}));
}

// Findings of one rule about pairs, of which there are as many as the square of the objects: the first are kept, the others counted.
class PairFindings {
public:
    explicit PairFindings(const std::vector<Footprint> &all) : m_all(all), m_others(all.size(), false) {}
    template <class Make>
    void add(std::size_t a, std::size_t b, const Make &make)
    {
        if (m_findings.size() <= mostFindingsOfARule) // and one more, for the summary's example
            m_findings.push_back(make());
        if (++m_count > mostFindingsOfARule)
            m_others[a] = m_others[b] = true;
    }
    void appendTo(std::vector<Finding> &findings)
    {
        if (m_count > mostFindingsOfARule + 1)
            m_findings.back() = summaryOf(m_findings.back(), m_count - mostFindingsOfARule, others());
        findings.insert(findings.end(), m_findings.begin(), m_findings.end());
    }

private:
    std::vector<ObjectId> others() const
    {
        std::vector<ObjectId> ids;
        for (std::size_t i = 0; i < m_all.size(); ++i)
            if (m_others[i])
                ids.push_back(m_all[i].object->id);
        return ids;
    }
    const std::vector<Footprint> &m_all;
    std::vector<Finding> m_findings;
    std::vector<bool> m_others; // objects of findings that are only counted
    std::size_t m_count = 0;
};

Finding overlapOf(const Footprint &a, const Footprint &b)
{
    return between("space.overlap", Severity::Error, *a.object, *b.object, TF("%1 and %2 overlap."),
                   TF("Move one of them, or put it on another storey."));
}

Finding closeness(const Footprint &a, const Footprint &b, double wanted)
{
    return between("space.clearance", Severity::Warning, *a.object, *b.object, TF("%1 and %2 stand closer than %3."),
                   TF("Move them apart: access and fire separation need the distance."), {measure(wanted * units::m, units::m, 3)});
}

void checkPairs(const std::vector<Footprint> &all, std::vector<Finding> &findings)
{
    double reach = 0.0;
    std::vector<Bounds> bounds;
    for (const Footprint &f : all) {
        reach = std::max(reach, f.clearance);
        bounds.push_back(f.bounds);
    }
    const BoundsIndex index(bounds);
    PairFindings overlaps(all), close(all);
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j : index.meeting(bounds[i].grown(reach), i + 1)) {
            const double wanted = std::max(all[i].clearance, all[j].clearance);
            if (all[i].object->place.level != all[j].object->place.level)
                continue;
            if (overlapping(all[i], all[j]))
                overlaps.add(i, j, [&] { return overlapOf(all[i], all[j]); });
            else if (wanted > 0.0 && gapBetween(all[i], all[j]) < wanted - 1e-6)
                close.add(i, j, [&] { return closeness(all[i], all[j], wanted); });
        }
    overlaps.appendTo(findings);
    close.appendTo(findings);
}

void checkBoundary(const PlanView<Site> &plan, const Footprint &f, std::vector<Finding> &findings)
{
    const Polygon &boundary = plan.site->boundary;
    if (boundary.size() < 3)
        return;
    double least = 1e300;
    for (Point corner : f.corners) {
        const double toEdge = distanceToEdge(boundary, corner);
        if (!contains(boundary, corner) && toEdge > 1e-6) {
            findings.push_back({"space.boundary",
                                Severity::Error,
                                {f.object->id},
                                Text(TF("%1 lies outside the site boundary."), {f.object->name}),
                                Text(TF("Move it inside, or draw the boundary as it is in the land register."))});
            return;
        }
        least = std::min(least, toEdge);
    }
    if (kindInfo(f.object->kind()).keepsSetback && least < plan.site->setback.si() - 1e-6)
        findings.push_back({"space.setback",
                            Severity::Warning,
                            {f.object->id},
                            Text(TF("%1 stands %2 from the boundary; the setback is %3."),
                                 {f.object->name, measure(least * units::m, units::m, 3), measure(plan.site->setback, units::m, 3)}),
                            Text(TF("Move it inwards, or change the setback."))});
}

void checkHall(const PlanView<Site> &plan, const Object &object, const Hall &hall, const Catalogue &catalogue,
               std::vector<Finding> &findings)
{
    if (!catalogue.find("racks", hall.rack))
        findings.push_back({"data.rack",
                            Severity::Error,
                            {object.id},
                            Text(TF("%1 names the rack \"%2\", which the catalogue does not hold."), {object.name, hall.rack}),
                            Text(TF("Choose a rack in the properties."))});
    const HallSize needed = neededSize(hall, rackSize(hall, catalogue));
    const double slack = 1e-6;
    if (needed.width.si() > object.place.width.si() + slack || needed.depth.si() > object.place.depth.si() + slack)
        findings.push_back({"space.racks",
                            Severity::Error,
                            {object.id},
                            Text(TF("The racks of %1 need %2 x %3; the hall is %4 x %5."),
                                 {object.name, measure(needed.width, units::m), measure(needed.depth, units::m),
                                  measure(object.place.width, units::m), measure(object.place.depth, units::m)}),
                            Text(TF("Make the hall larger, or take rows or racks out."))});
    if (object.place.level > plan.site->storeys)
        findings.push_back(
            {"space.storey",
             Severity::Warning,
             {object.id},
             Text(TF("%1 stands on storey %2; the building has %3."), {object.name, count(object.place.level), count(plan.site->storeys)}),
             Text(TF("Set the storeys of the site, or move the hall down."))});
}

// What joins a hall, gathered over all feeds.
struct Joined {
    ObjectId hall;
    bool a = false, b = false, supply = false, back = false;
    void add(FeedKind kind)
    {
        a |= kind == FeedKind::PowerA;
        b |= kind == FeedKind::PowerB;
        supply |= kind == FeedKind::Supply;
        back |= kind == FeedKind::Return;
    }
};

std::vector<Joined> joinedHalls(const PlanView<Objects, Feeds> &plan, std::vector<Finding> &findings)
{
    std::vector<Joined> halls;
    for (const Shared<Object> &object : plan.objects)
        if (object->as<Hall>())
            halls.push_back({.hall = object->id});
    for (const Shared<Feed> &feed : plan.feeds) {
        if (!plan.object(feed->from.object) || !plan.object(feed->to.object))
            findings.push_back({"space.feed_end",
                                Severity::Error,
                                {feed->id},
                                Text(TF("One end of the feed %1 is connected to nothing."), {feed->name}),
                                Text(TF("Join both ends to an object, or delete the feed."))});
        for (ObjectId end : {feed->from.object, feed->to.object}) {
            const auto it = std::lower_bound(halls.begin(), halls.end(), end, [](const Joined &h, ObjectId i) { return h.hall < i; });
            if (it != halls.end() && it->hall == end)
                it->add(feed->kind);
        }
    }
    return halls;
}

void checkConnections(const PlanView<PowerDesign, Objects, Feeds> &plan, std::vector<Finding> &findings)
{
    for (const Joined &joined : joinedHalls(plan, findings)) {
        const std::string &name = plan.object(joined.hall)->name;
        if (!joined.a && !joined.b)
            findings.push_back({"power.unconnected",
                                Severity::Error,
                                {joined.hall},
                                Text(TF("%1 has no power feed."), {name}),
                                Text(TF("Draw a feed from a UPS room or switchgear to it."))});
        else if (plan.power->upsTopology == Topology::TwoN && !(joined.a && joined.b))
            findings.push_back({"power.one_side",
                                Severity::Warning,
                                {joined.hall},
                                Text(TF("%1 is fed from one side only; the plan asks for 2N."), {name}),
                                Text(TF("Draw the other feed, or choose another redundancy."))});
        if (!joined.supply || !joined.back)
            findings.push_back({"cooling.unconnected",
                                Severity::Error,
                                {joined.hall},
                                Text(TF("%1 has no cooling supply and return."), {name}),
                                Text(TF("Draw both pipes from the CDU gallery or the plant."))});
    }
}

} // namespace

void spaceChecks(const PlanView<Site, PowerDesign, Objects, Feeds> &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const std::vector<Footprint> all = footprints(plan, catalogue);
    checkPairs(all, findings);
    for (const Footprint &f : all)
        checkBoundary(plan, f, findings);
    for (const Shared<Object> &object : plan.objects)
        if (const Hall *hall = object->as<Hall>())
            checkHall(plan, *object, *hall, catalogue, findings);
    checkConnections(plan, findings);
    if (plan.site->boundary.size() < 3)
        findings.push_back({"space.no_boundary",
                            Severity::Note,
                            {},
                            Text(TF("The site has no boundary.")),
                            Text(TF("Draw the boundary to have areas, setbacks and land cost checked."))});
}

} // namespace tokenyard
