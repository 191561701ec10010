// SPDX-License-Identifier: Apache-2.0
// Both sides of a hall's power lead to a source where the plan asks for two: a side may be drawn to the hall and end on the way. And what
// comes there is low voltage.
#include "core/rules/rules.h"

#include "core/edit/feed_voltage.h"
#include "core/network/paths.h"
#include "core/study/layout/asked_sides.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

// Whether only standby sets, or sun, wind and batteries, feed it: what else it needs is a source.
bool fedByNoSource(const FeedGraph &graph, const std::vector<int> &into)
{
    return std::all_of(into.begin(), into.end(), [&](int link) {
        const PowerRole role = kindInfo(graph.objects()[std::size_t(graph.links()[std::size_t(link)].from)]->kind()).power;
        return role == PowerRole::Standby || role == PowerRole::Variable;
    });
}

// What no source feeds on the way of this side up from the hall; nothing if a ring has no such end.
const Object *endOfSide(const FeedGraph &graph, int hall, FeedKind side)
{
    std::vector<char> seen(graph.objects().size(), 0);
    std::vector<int> open;
    const auto enter = [&](int object) {
        if (!seen[std::size_t(object)])
            seen[std::size_t(object)] = 1, open.push_back(object);
    };
    for (int link : graph.into(hall))
        if (graph.links()[std::size_t(link)].feed->kind == side)
            enter(graph.links()[std::size_t(link)].from);
    for (std::size_t i = 0; i < open.size(); ++i) {
        const std::vector<int> &into = graph.into(open[i]);
        if (fedByNoSource(graph, into) || !carries(*graph.objects()[std::size_t(open[i])]))
            return graph.objects()[std::size_t(open[i])];
        for (int link : into)
            enter(graph.links()[std::size_t(link)].from);
    }
    return nullptr;
}

// Racks and the modules of a UPS stand behind transformers.
void highVoltages(const Plan &plan, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    for (const Shared<Feed> &feed : plan.feeds) {
        const Object *from = isPower(feed->kind) ? plan.object(feed->from.object) : nullptr,
                     *to = from ? plan.object(feed->to.object) : nullptr;
        if (!to || !(to->as<Hall>() || to->as<UpsRoom>()))
            continue;
        const auto given = edit::voltageGiven(*from, catalogue);
        if (given && *given > edit::mostLowVoltage)
            findings.push_back({"power.high_voltage",
                                Severity::Error,
                                {to->id, feed->id},
                                to->as<Hall>()
                                    ? Text(TF("%1 is fed with %2 straight from %3; racks take no more than %4."),
                                           {to->name, measure(*given, units::kV), from->name, measure(edit::mostLowVoltage, units::kV)})
                                    : Text(TF("%1 is fed with %2 straight from %3; UPS modules take no more than %4."),
                                           {to->name, measure(*given, units::kV), from->name, measure(edit::mostLowVoltage, units::kV)}),
                                Text(TF("Place transformers between the two."))});
    }
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"power.high_voltage", TK("Racks and UPS are fed at low voltage."), fix::placeTransformers},
    {"power.dead_side", TK("Both power sides of a hall lead to a source, where the plan asks for two."), fix::drawFeeds},
};
// clang-format on

} // namespace

void sideRules(const Plan &plan, const Study &study, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    highVoltages(plan, catalogue, findings);
    const Text asked = askedSides(plan.power->upsTopology);
    if (asked.empty() || !study.network)
        return;
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    for (const HallPaths &paths : study.network->halls) {
        if (!paths.hasPower() || (paths.powerA && paths.powerB))
            continue;
        const FeedKind side = paths.powerA ? FeedKind::PowerB : FeedKind::PowerA;
        const int hall = graph.find(paths.hall);
        const Object *end = hall < 0 ? nullptr : endOfSide(graph, hall, side);
        if (!end) // no feed of that side at all: the layout says so
            continue;
        const std::string &name = plan.object(paths.hall)->name;
        findings.push_back(
            {"power.dead_side",
             Severity::Warning,
             {paths.hall, end->id},
             carries(*end) ? Text(TF("%1 is fed from one side only; the plan asks for %2. No source feeds %3, where its other side ends."),
                                  {name, asked, end->name})
                           : Text(TF("%1 is fed from one side only; the plan asks for %2. %3, on its other side, has no units."),
                                  {name, asked, end->name}),
             Text(TF("Draw a feed to %1, or choose another redundancy."), {end->name})});
    }
}

std::span<const FindingKind> sideKinds() { return kinds; }

} // namespace tokenyard
