// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/power_net.h"

#include "core/report/drawing/diagram_symbols.h"

#include <algorithm>

namespace tokenyard::drawing {

namespace {

bool isElectrical(const Object &object) { return object.as<Hall>() || kindInfo(object.kind()).group == TY_TR("KindGroup", "Power"); }
bool isCooling(const Object &object) { return kindInfo(object.kind()).group == TY_TR("KindGroup", "Cooling"); }

} // namespace

bool passesOn(const Object &object) { return isElectrical(object) && !object.as<Hall>(); }

PowerNet::PowerNet(const Plan &plan) : graph(powerGraph(plan.objects, plan.feeds))
{
    std::vector<int> number(graph.objects().size(), -1);
    for (std::size_t i = 0; i < graph.objects().size(); ++i)
        if (isElectrical(*graph.objects()[i]) || !graph.into(int(i)).empty() || !graph.outOf(int(i)).empty()) {
            number[i] = int(objects.size());
            objects.push_back(graph.objects()[i]);
        }
    for (const FeedGraph::Link &l : graph.links())
        links.push_back({l.feed, number[std::size_t(l.from)], number[std::size_t(l.to)], isTie(l)});
}

std::vector<DiagramSide> PowerNet::sides() const
{
    std::vector<DiagramSide> side(objects.size(), DiagramSide::Common);
    std::vector<int> gives(objects.size(), 0), takes(objects.size(), 0);
    for (const Link &l : links) {
        if (l.tie)
            continue;
        const int kind = l.feed->kind == FeedKind::PowerA ? 1 : 2;
        gives[std::size_t(l.from)] |= kind;
        takes[std::size_t(l.to)] |= kind;
    }
    const auto sideOf = [](int kinds) { return kinds == 1 ? DiagramSide::A : kinds == 2 ? DiagramSide::B : DiagramSide::Common; };
    for (std::size_t n = 0; n < objects.size(); ++n)
        if (passesOn(*objects[n]) && takes[n] != 0)
            side[n] = sideOf(gives[n] ? gives[n] : takes[n]);
    for (bool changed = true; changed;) {
        changed = false;
        for (const Link &l : links) {
            DiagramSide &from = side[std::size_t(l.from)];
            if (!l.tie && from != DiagramSide::Common && passesOn(*objects[std::size_t(l.to)]) && side[std::size_t(l.to)] != from
                && kindInfo(objects[std::size_t(l.to)]->kind()).power != PowerRole::Transfers) { // a switch takes from both and is of one
                from = DiagramSide::Common;
                changed = true;
            }
        }
    }
    return side;
}

std::vector<char> PowerNet::withoutCooling() const
{
    const std::vector<DiagramSide> side = sides();
    std::vector<char> kept;
    for (const Object *object : objects)
        kept.push_back(!isCooling(*object));
    for (bool more = true; more;) {
        more = false;
        for (std::size_t n = 0; n < objects.size(); ++n) {
            if (!kept[n] || !passesOn(*objects[n]) || side[n] == DiagramSide::Common || isBoard(*objects[n]))
                continue;
            const auto feeds = [&](const Link &l) { return std::size_t(l.from) == n; };
            if (std::any_of(links.begin(), links.end(), feeds)
                && std::none_of(links.begin(), links.end(), [&](const Link &l) { return feeds(l) && kept[std::size_t(l.to)]; }))
                kept[n] = 0, more = true;
        }
    }
    return kept;
}

void PowerNet::keepOnly(const std::vector<char> &kept, std::vector<DiagramSide> &sides)
{
    std::vector<DiagramSide> sidesLeft;
    std::vector<int> number(kept.size(), -1);
    std::vector<const Object *> left;
    for (std::size_t n = 0; n < kept.size(); ++n)
        if (kept[n]) {
            number[n] = int(left.size());
            left.push_back(objects[n]);
            sidesLeft.push_back(sides[n]);
        }
    std::vector<Link> between;
    for (const Link &l : links)
        if (kept[std::size_t(l.from)] && kept[std::size_t(l.to)])
            between.push_back({l.feed, number[std::size_t(l.from)], number[std::size_t(l.to)], l.tie});
    objects = std::move(left);
    links = std::move(between);
    sides = std::move(sidesLeft);
}

bool PowerNet::isTie(const FeedGraph::Link &link) const
{
    if (!isBoard(*graph.objects()[std::size_t(link.from)]) || !isBoard(*graph.objects()[std::size_t(link.to)]))
        return false;
    const auto fedOtherwise = [&](int board, int other) {
        const std::vector<int> &into = graph.into(board);
        return std::any_of(into.begin(), into.end(), [&](int l) { return graph.links()[std::size_t(l)].from != other; });
    };
    return fedOtherwise(link.from, link.to) && fedOtherwise(link.to, link.from);
}

} // namespace tokenyard::drawing
