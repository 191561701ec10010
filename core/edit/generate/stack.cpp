// SPDX-License-Identifier: Apache-2.0
#include "core/edit/generate/stack.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tokenyard::generate {

namespace {

constexpr double gap = 3.0;       // m between rooms: a way, and the clearance of transformers twice over
constexpr double pipeGap = 5.0;   // m below the hall, where busways, pipes and fibre cross
constexpr double leastWidth = 22; // m: two lines of a UPS module with its batteries

double roundedUp(double value) { return std::ceil(value * 10.0 - 1e-6) / 10.0; }

} // namespace

double Stack::width() const { return roomWidth + (cduWidth > 0.0 ? gap + cduWidth : 0.0); }
double Stack::hallTop() const { return transformerDepth + gap + upsDepth + gap; }
double Stack::depth() const { return hallTop() + hallDepth + pipeGap + upsDepth + gap + transformerDepth; }

std::optional<Stack> stackOf(const Plant &plant, const Needs &needs, int columns, const Catalogue &catalogue)
{
    Stack s;
    s.hall = plant.hall(columns, {});
    s.it = plant.itOf(columns);
    s.ups = plant.ups(s.it, needs);
    s.transformers = plant.transformers(s.it, needs);
    s.cdus = plant.cdus(s.it, needs);
    const HallSize racks = sizeForRacks(s.hall, rackSizeOf(s.hall, catalogue));
    // Network and storage racks stand at the end of the rows.
    const Record *building = catalogue.find("space-programme", "building");
    const double support = building ? building->number("support_racks").value_or(0.0) : 0.0;
    s.roomWidth = roundedUp(std::max(leastWidth, racks.width.si() * (1.0 + support) + 2.0));
    s.hallDepth = roundedUp(racks.depth.si());
    const auto upsDepth = plant.depthAt(s.ups, s.roomWidth), transformerDepth = plant.depthAt(s.transformers, s.roomWidth);
    if (!upsDepth || !transformerDepth)
        return std::nullopt;
    s.upsDepth = roundedUp(*upsDepth);
    s.transformerDepth = roundedUp(*transformerDepth);
    if (s.cdus.units > 0) {
        s.cduWidth = 3.0;
        while (plant.depthAt(s.cdus, s.cduWidth).value_or(1e9) > s.hallDepth)
            if ((s.cduWidth += 0.5) > 60.0)
                return std::nullopt;
    }
    return s;
}

namespace {

// Feeds between the rooms of a storey; rooms of one width lie above one another, so most are straight.
void joinRooms(PlanBuilder &b, const Stack &s, Point at, const Rooms &r, ObjectId upsA, ObjectId upsB, const std::string &n,
               const Plant &plant, const Needs &needs)
{
    const Line busway{.waypoints = {}, .circuits = 24, .voltage = 0.4 * units::kV, .section = 2000.0 * units::mm2};
    b.feed("LV A " + n, FeedKind::PowerA, r.transformersA, "out_a", upsA, "in_a", busway);
    b.feed("LV B " + n, FeedKind::PowerB, r.transformersB, "in_b", upsB, "out_b", busway);
    b.feed("Busway A " + n, FeedKind::PowerA, upsA, "out_a", r.hall, "power_a", busway);
    const double below = at.y + s.hallTop() + s.hallDepth; // of the hall
    Line across = busway;
    across.waypoints = {{at.x + 0.75 * s.roomWidth, below + 3.8}, {at.x + 0.25 * s.roomWidth, below + 3.8}};
    b.feed("Busway B " + n, FeedKind::PowerB, upsB, "in_b", r.hall, "power_b", across);
    if (!r.cdus)
        return;
    Line pipe{.waypoints = {}, .circuits = 2, .diameter = plant.pipe(s.it, plant.facilityRise(), 2, needs.pipes)};
    const double cdu = at.x + s.roomWidth + gap;
    pipe.waypoints = {{cdu + 0.4 * s.cduWidth, below + 1.2}, {at.x + 0.8 * s.roomWidth, below + 1.2}};
    b.feed("Supply " + n, FeedKind::Supply, r.cdus, "supply", r.hall, "supply", pipe);
    pipe.waypoints = {{at.x + 0.86 * s.roomWidth, below + 2.4}, {cdu + 0.6 * s.cduWidth, below + 2.4}};
    b.feed("Return " + n, FeedKind::Return, r.hall, "return", r.cdus, "return", pipe);
    // The pumps hang on the hall's own transformers, along the way between hall and CDUs.
    const double right = at.x + s.roomWidth, bottom = below + pipeGap + s.upsDepth + gap;
    Line pumps = plant.lowVoltage(plant.ratedOf(s.cdus));
    pumps.waypoints = {{right + 1.0, at.y + 0.3 * s.transformerDepth}, {right + 1.0, at.y + s.hallTop() + 0.3 * s.hallDepth}};
    b.feed("CDU LV A " + n, FeedKind::PowerA, r.transformersA, "side_a", r.cdus, "power_a", pumps);
    pumps.waypoints = {{right + 2.0, bottom + 0.7 * s.transformerDepth}, {right + 2.0, at.y + s.hallTop() + 0.7 * s.hallDepth}};
    b.feed("CDU LV B " + n, FeedKind::PowerB, r.transformersB, "side_b", r.cdus, "power_b", pumps);
}

} // namespace

Rooms placeStorey(PlanBuilder &b, const Stack &s, Point at, int level, int number, ObjectId phase, const Plant &plant, const Needs &needs)
{
    const std::string n = fmt::format("{}", number);
    const auto box = [&](double y, double depth) { return Box{at.x, at.y + y, s.roomWidth, depth, level}; };
    const double upsB = s.hallTop() + s.hallDepth + pipeGap, upsTop = s.transformerDepth + gap;
    Rooms r{.hall = {}, .cdus = {}, .transformersA = {}, .transformersB = {}, .it = s.it, .left = at.x, .top = at.y};
    r.hall = b.place("Hall " + n, box(s.hallTop(), s.hallDepth), s.hall, phase);
    const ObjectId a = b.place("UPS A " + n, box(upsTop, s.upsDepth), s.ups, phase);
    const ObjectId bb = b.place("UPS B " + n, box(upsB, s.upsDepth), s.ups, phase);
    r.transformersA = b.place("Transformers A " + n, box(0.0, s.transformerDepth), s.transformers, phase);
    r.transformersB = b.place("Transformers B " + n, box(upsB + s.upsDepth + gap, s.transformerDepth), s.transformers, phase);
    if (s.cdus.units > 0)
        r.cdus = b.place("CDU gallery " + n, {at.x + s.roomWidth + gap, at.y + s.hallTop(), s.cduWidth, s.hallDepth, level}, s.cdus, phase);
    joinRooms(b, s, at, r, a, bb, n, plant, needs);
    return r;
}

} // namespace tokenyard::generate
