// SPDX-License-Identifier: Apache-2.0
#include "core/study/layout/space_checks.h"

#include "core/study/layout/asked_sides.h"

#include "core/catalogue/object_space.h"
#include "core/plan/feed_name.h"
#include "core/plan/name_in_words.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

void checkBoundary(const PlanView<Site> &plan, const Object &object, std::vector<Finding> &findings)
{
    const Polygon &boundary = plan.site->boundary;
    if (boundary.size() < 3)
        return;
    double least = 1e300;
    for (Point corner : object.place.corners()) {
        const double toEdge = distanceToEdge(boundary, corner);
        if (!contains(boundary, corner) && toEdge > 1e-6) {
            findings.push_back({"space.boundary",
                                Severity::Error,
                                {object.id},
                                Text(TF("%1 lies outside the site boundary."), {nameInWords(object.name)}),
                                Text(TF("Move it inside, or draw the boundary as it is in the land register."))});
            return;
        }
        least = std::min(least, toEdge);
    }
    if (kindInfo(object.kind()).keepsSetback && least < plan.site->setback.si() - 1e-6)
        findings.push_back(
            {"space.setback",
             Severity::Warning,
             {object.id},
             Text(TF("%1 stands %2 from the boundary; the setback is %3."),
                  {nameInWords(object.name), measure(least * units::m, units::m, 3), measure(plan.site->setback, units::m, 3)}),
             Text(TF("Move it inwards, or change the setback."))});
}

void checkHall(const PlanView<Site> &plan, const Object &object, const Hall &hall, const Catalogue &catalogue,
               std::vector<Finding> &findings)
{
    if (!catalogue.find("racks", hall.rack))
        findings.push_back(
            {"data.rack",
             Severity::Error,
             {object.id},
             Text(TF("%1 names the rack \"%2\", which the catalogue does not hold."), {nameInWords(object.name), nameInWords(hall.rack)}),
             Text(TF("Choose a rack in the properties."))});
    const HallSize needed = hall.rows > 0 && hall.racksPerRow > 0 ? sizeForRacks(hall, rackSizeOf(hall, catalogue)) : HallSize{};
    const double slack = 1e-6;
    if (needed.width.si() > object.place.width.si() + slack || needed.depth.si() > object.place.depth.si() + slack)
        findings.push_back({"space.racks",
                            Severity::Error,
                            {object.id},
                            Text(TF("The racks of %1 need %2 x %3; the hall is %4 x %5."),
                                 {nameInWords(object.name), measure(needed.width, units::m), measure(needed.depth, units::m),
                                  measure(object.place.width, units::m), measure(object.place.depth, units::m)}),
                            Text(TF("Make the hall larger, or take rows or racks out."))});
    if (object.place.level > plan.site->storeys)
        findings.push_back({"space.storey",
                            Severity::Warning,
                            {object.id},
                            Text(TF("%1 stands on storey %2; the building has %3."),
                                 {nameInWords(object.name), count(object.place.level), count(plan.site->storeys)}),
                            Text(TF("Set the storeys of the site, or move the hall down."))});
}

// What joins a hall, gathered over all feeds.
struct Joined {
    ObjectId hall;
    bool a = false, b = false, supply = false, back = false, fibre = false;
    void add(FeedKind kind)
    {
        a |= kind == FeedKind::PowerA;
        b |= kind == FeedKind::PowerB;
        supply |= kind == FeedKind::Supply;
        back |= kind == FeedKind::Return;
        fibre |= kind == FeedKind::Fibre;
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
                                Text(TF("One end of the feed %1 is connected to nothing."), {feedName(plan.objects, *feed)}),
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
    const std::vector<Joined> halls = joinedHalls(plan, findings);
    const bool fibreDrawn = std::any_of(halls.begin(), halls.end(), [](const Joined &joined) { return joined.fibre; });
    for (const Joined &joined : halls) {
        const std::string name = nameInWords(plan.object(joined.hall)->name);
        if (!joined.a && !joined.b)
            findings.push_back({"power.unconnected",
                                Severity::Error,
                                {joined.hall},
                                Text(TF("%1 has no power feed."), {name}),
                                Text(TF("Draw a feed from a UPS room or switchgear to it."))});
        else if (Text asked = askedSides(plan.power->upsTopology); !asked.empty() && !(joined.a && joined.b))
            findings.push_back({"power.one_side",
                                Severity::Warning,
                                {joined.hall},
                                Text(TF("%1 is fed from one side only; the plan asks for %2."), {name, asked}),
                                Text(TF("Draw the other feed, or choose another redundancy."))});
        if (!joined.supply || !joined.back)
            findings.push_back({"cooling.unconnected",
                                Severity::Error,
                                {joined.hall},
                                Text(TF("%1 has no cooling supply and return."), {name}),
                                Text(TF("Draw both pipes from the CDU gallery or the plant."))});
        if (fibreDrawn && !joined.fibre)
            findings.push_back({"space.no_fibre",
                                Severity::Warning,
                                {joined.hall},
                                Text(TF("%1 has no fibre, which other halls have: no request reaches its racks."), {name}),
                                Text(TF("Draw a fibre from the office to it."))});
    }
}

} // namespace

Text askedSides(Topology topology)
{
    switch (topology) {
    case Topology::TwoN: return Text(TY_TR("Topology", "2N"));
    case Topology::FourNOverThree: return Text(TY_TR("Topology", "4N/3"));
    case Topology::BlockRedundant: return Text(TY_TR("Topology", "Block redundant"));
    default: return {};
    }
}

void spaceChecks(const PlanView<Site, PowerDesign, Objects, Feeds> &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    for (const Shared<Object> &object : plan.objects)
        if (kindInfo(object->kind()).space != Space::None)
            checkBoundary(plan, *object, findings);
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
