// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/cooling_diagram.h"

#include "core/network/paths.h"
#include "core/report/drawing/diagram_groups.h"
#include "core/report/drawing/diagram_layout.h"
#include "core/report/drawing/diagram_symbols.h"
#include "core/report/drawing/loading.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tokenyard::drawing {

namespace {

constexpr double nameMm = 2.4, factMm = 2.1;
constexpr double hallHalfWidth = 18.0, hallHalfHeight = 8.0;
constexpr double wordsLeft = 5.4, wordsRoom = 30.0;
constexpr double pairApart = 1.8; // of a return line from its supply line
constexpr double between = 12.0, barWidth = 20.0;

bool isCooling(const Object &object)
{
    return object.as<Hall>() || (kindInfo(object.kind()).group == TY_TR("KindGroup", "Cooling") && !object.as<WaterTank>());
}

// What the plant's water reaches. A tank makes no cold: it is filled and emptied over the pipes that join it to what the plant reaches.
std::vector<char> reachedWithTanks(const FeedGraph &graph, const std::vector<int> &sources)
{
    std::vector<char> reached = graph.reachedFrom(sources);
    const std::vector<char> plant = reached;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (!graph.objects()[i]->as<ThermalStore>())
            continue;
        const auto joins = [&](int link) {
            const FeedGraph::Link &l = graph.links()[std::size_t(link)];
            return plant[std::size_t(l.from)] || plant[std::size_t(l.to)];
        };
        const std::vector<int> &into = graph.into(int(i)), &out = graph.outOf(int(i));
        reached[i] = reached[i] || std::any_of(into.begin(), into.end(), joins) || std::any_of(out.begin(), out.end(), joins);
    }
    return reached;
}

// Two parts joined by a supply pipe, a return pipe, or both.
struct PipePair {
    int from = 0, to = 0; // the way of the supply
    std::vector<const Feed *> supply, back;
};

struct PipeNet {
    std::vector<const Object *> objects;
    std::vector<PipePair> pairs;
    std::vector<char> cold, warm; // by object: the plant's supply reaches it, its return reaches the plant

    PipeNet() = default;
    explicit PipeNet(const Plan &plan)
    {
        const FeedGraph supply = supplyGraph(plan.objects, plan.feeds), back = returnGraph(plan.objects, plan.feeds);
        std::vector<int> number(supply.objects().size(), -1), sources;
        for (std::size_t i = 0; i < number.size(); ++i) {
            const auto joined = [&](const FeedGraph &graph) { return !graph.into(int(i)).empty() || !graph.outOf(int(i)).empty(); };
            if (rejectsHeat(*supply.objects()[i]))
                sources.push_back(int(i));
            if (!isCooling(*supply.objects()[i]) && !joined(supply) && !joined(back))
                continue;
            number[i] = int(objects.size());
            objects.push_back(supply.objects()[i]);
        }
        const std::vector<char> reached = reachedWithTanks(supply, sources), returning = reachedWithTanks(back, sources);
        cold.resize(objects.size());
        warm.resize(objects.size());
        for (std::size_t i = 0; i < number.size(); ++i)
            if (number[i] >= 0) {
                cold[std::size_t(number[i])] = reached[i];
                warm[std::size_t(number[i])] = returning[i];
            }
        std::map<std::pair<int, int>, PipePair> byEnds;
        for (const FeedGraph *graph : {&supply, &back})
            for (const FeedGraph::Link &link : graph->links()) {
                const int from = number[std::size_t(link.from)], to = number[std::size_t(link.to)];
                PipePair &pair = byEnds.try_emplace({from, to}, PipePair{from, to, {}, {}}).first->second;
                (graph == &supply ? pair.supply : pair.back).push_back(link.feed);
            }
        for (auto &[ends, pair] : byEnds)
            pairs.push_back(std::move(pair));
    }
};

class CoolingDrawing {
public:
    CoolingDrawing(const Plan &plan, const Study *study, const Catalogue *catalogue, const DiagramOptions &options)
        : m_plan(plan), m_study(study), m_catalogue(catalogue), m_options(options), m_net(plan), m_loadings(coolingLoadings(plan, study))
    {
        if (options.branchesOnce)
            drawBranchesOnce();
    }

    Diagram draw()
    {
        std::vector<int> alone;
        double top = drawFacts();
        for (const AlikeParts &part : parts()) {
            if (part.links.front().empty()) {
                for (const std::vector<int> &members : part.nodes)
                    alone.push_back(members.front());
                continue;
            }
            top = drawPart(part, top) + between;
        }
        std::sort(alone.begin(), alone.end());
        if (!alone.empty())
            top = drawAlone(alone, top) + between;
        if (!m_diagram.symbols.empty())
            drawKey(top);
        m_diagram.list.sortByLayer();
        return std::move(m_diagram);
    }

private:
    bool wet(int n) const { return m_net.cold[std::size_t(n)] && m_net.warm[std::size_t(n)]; }
    const Loading *loading(ObjectId id) const
    {
        const auto at = m_loadings.find(id);
        return at == m_loadings.end() ? nullptr : &at->second;
    }
    Text detailOf(const Object &object) const
    {
        const HallCount *count = nullptr;
        if (m_study && m_study->layout)
            for (const HallCount &hall : m_study->layout->halls)
                if (hall.hall == object.id)
                    count = &hall;
        return detailLabel(object, {.catalogue = m_catalogue, .hall = count});
    }
    const PipeFlow *flowOf(ObjectId feed) const
    {
        if (m_study && m_study->cooling)
            for (const PipeFlow &flow : m_study->cooling->hydraulics.pipes)
                if (flow.feed == feed)
                    return &flow;
        return nullptr;
    }

    std::vector<AlikeParts> parts() const { return alikeParts(nodeWords(), groupLinks()); }

    // What must be the same of alike equipment.
    std::vector<std::string> nodeWords() const
    {
        std::vector<std::string> words;
        for (std::size_t n = 0; n < m_net.objects.size(); ++n)
            words.push_back(fmt::format("{}|{}|{}|{}", m_options.group ? 0 : int(n), kindInfo(m_net.objects[n]->kind()).key,
                                        detailOf(*m_net.objects[n]).english(), wet(int(n))));
        return words;
    }
    std::vector<GroupLink> groupLinks() const
    {
        std::vector<GroupLink> links;
        for (const PipePair &pair : m_net.pairs)
            links.push_back({pair.from, pair.to, fmt::format("{}|{}", pair.supply.size(), pair.back.size())});
        return links;
    }

    // Of the alike branches on what rejects the heat one is kept, and a line over its part says for which it stands.
    void drawBranchesOnce()
    {
        std::vector<char> trunk(m_net.objects.size(), 0), kept(m_net.objects.size(), 1);
        for (std::size_t n = 0; n < trunk.size(); ++n)
            trunk[n] = rejectsHeat(*m_net.objects[n]);
        for (const AlikeBranches &branches : alikeBranches(nodeWords(), groupLinks(), trunk)) {
            m_typical.push_back(typicalOf(branches, m_net.objects));
            for (std::size_t k = 1; k < branches.size(); ++k)
                for (int n : branches[k])
                    kept[std::size_t(n)] = 0;
        }
        std::vector<int> number(kept.size(), -1);
        PipeNet net;
        for (std::size_t n = 0; n < kept.size(); ++n)
            if (kept[n]) {
                number[n] = int(net.objects.size());
                net.objects.push_back(m_net.objects[n]);
                net.cold.push_back(m_net.cold[n]);
                net.warm.push_back(m_net.warm[n]);
            }
        for (PipePair pair : m_net.pairs)
            if (kept[std::size_t(pair.from)] && kept[std::size_t(pair.to)]) {
                pair.from = number[std::size_t(pair.from)];
                pair.to = number[std::size_t(pair.to)];
                net.pairs.push_back(std::move(pair));
            }
        m_net = std::move(net);
    }

    static Bounds moved(const Bounds &b, Point by) { return {b.left + by.x, b.top + by.y, b.right + by.x, b.bottom + by.y}; }
    void extend(const Bounds &b)
    {
        m_diagram.bounds = m_any ? m_diagram.bounds.united(b) : b;
        m_any = true;
    }

    double drawPart(const AlikeParts &part, double top)
    {
        std::vector<int> order = part.nodes.front(), lines = part.links.front();
        std::sort(order.begin(), order.end());
        std::sort(lines.begin(), lines.end());
        std::map<int, int> number;
        std::vector<DiagramNode> nodes;
        for (int n : order) {
            number[n] = int(nodes.size());
            const bool hall = m_net.objects[std::size_t(n)]->as<Hall>();
            nodes.push_back({.side = DiagramSide::A,
                             .load = hall,
                             .bar = false,
                             .halfWidth = hall ? hallHalfWidth : 4.0,
                             .halfHeight = hall ? hallHalfHeight : 4.0});
        }
        std::vector<DiagramLink> links;
        for (int l : lines)
            links.push_back({number[m_net.pairs[std::size_t(l)].from], number[m_net.pairs[std::size_t(l)].to], false, false});
        DiagramMeasures measures;
        measures.track = 2 * pairApart + 1.0;
        measures.drop = 14.0;
        const DiagramLayout placed = layOutDiagram(nodes, links, measures);
        std::vector<const Object *> drawn;
        for (int n : order)
            drawn.push_back(m_net.objects[std::size_t(n)]);
        double heading = part.nodes.size() > 1 ? 8.0 : 2.0;
        heading += drawTypical(m_diagram.list, m_typical, drawn, {0.0, top + heading}, 260.0);
        const Point shift{-placed.bounds.left, top + heading - placed.bounds.top};
        if (part.nodes.size() > 1)
            drawHeading(part, {0.0, top + 3.0});
        for (std::size_t i = 0; i < lines.size(); ++i)
            drawPair(part, lines[i], placed.links[i], shift);
        for (std::size_t i = 0; i < order.size(); ++i)
            drawNode(part, order[i], placed.at[i] + shift, moved(placed.boxes[i], shift));
        const double bottom = placed.bounds.bottom + shift.y + hallHalfHeight / 2;
        extend({0.0, top, placed.bounds.right + shift.x + wordsRoom / 2, bottom});
        return bottom;
    }

    void drawHeading(const AlikeParts &part, Point at)
    {
        std::vector<std::string> names;
        for (const std::vector<int> &members : part.nodes)
            names.push_back(m_net.objects[std::size_t(*std::min_element(members.begin(), members.end()))]->name);
        addWords(m_diagram.list,
                 Text(TY_TR("Drawing", "%1 alike, drawn once: %2"), {count(double(part.nodes.size())), shortenedList(names, 3.0, 260.0)}),
                 at, 3.0, Role::Ink, 0, true);
    }

    // The return runs beside the supply, drawn to the same edges.
    static Polyline beside(Polyline way)
    {
        for (std::size_t i = 0; i < way.size(); ++i) {
            const bool end = i == 0 || i + 1 == way.size();
            way[i] = way[i] + Point{pairApart, end ? 0.0 : pairApart};
        }
        return way;
    }

    void drawPair(const AlikeParts &part, int l, const PlacedLink &placed, Point shift)
    {
        const auto slot = std::size_t(std::find(part.links.front().begin(), part.links.front().end(), l) - part.links.front().begin());
        const PipePair &pair = m_net.pairs[std::size_t(l)];
        Polyline way = placed.way;
        for (Point &p : way)
            p = p + shift + Point{-pairApart / 2, 0.0};
        for (const bool back : {false, true}) {
            const std::vector<const Feed *> &feeds = back ? pair.back : pair.supply;
            if (feeds.empty())
                continue;
            const bool live = back ? m_net.warm[std::size_t(pair.from)] : m_net.cold[std::size_t(pair.from)];
            const Polyline line = back ? beside(way) : way;
            m_diagram.list.add(Layer::Feed, pipeStyle(back, live), Shape{line, false});
            drawArrow(line, back, live);
            std::vector<ObjectId> ids;
            for (const std::vector<int> &alike : part.links)
                for (const Feed *feed : back ? m_net.pairs[std::size_t(alike[slot])].back : m_net.pairs[std::size_t(alike[slot])].supply)
                    ids.push_back(feed->id);
            m_diagram.lines.push_back({std::move(ids), line, back});
        }
        labelPair(pair, placed, shift);
    }

    Style pipeStyle(bool back, bool live) const
    {
        if (!live)
            return {.fill = Role::None, .line = Role::Faint, .lineMm = 0.3, .dash = Dash::Dotted};
        return back ? Style{.fill = Role::None, .line = Role::Error, .lineMm = 0.5, .dash = Dash::Dashed}
                    : Style{.fill = Role::None, .line = Role::Supply, .lineMm = 0.7, .dash = Dash::Solid};
    }

    // In the last stretch, the way the water runs.
    void drawArrow(const Polyline &way, bool back, bool live)
    {
        const Point end = way.back();
        const double out = way[way.size() - 2].y < end.y ? -1.0 : 1.0; // from the end back along the line
        const double tip = back ? 5.2 : 2.6, tail = back ? 2.8 : 5.0;
        const Role role = !live ? Role::Faint : back ? Role::Error : Role::Supply;
        m_diagram.list.add(Layer::Mark, {.fill = role, .line = Role::None},
                           Shape{{{end.x, end.y + out * tip}, {end.x - 0.9, end.y + out * tail}, {end.x + 0.9, end.y + out * tail}}, true});
    }

    void labelPair(const PipePair &pair, const PlacedLink &placed, Point shift)
    {
        const Point at = placed.labelAt + shift + Point{pairApart / 2 + 1.6, 0.0};
        if (pair.supply.empty() || pair.back.empty()) {
            addWords(m_diagram.list, pair.supply.empty() ? TY_TR("Drawing", "no supply") : TY_TR("Drawing", "no return"), at, factMm,
                     Role::Error, 2, true);
            return;
        }
        if (placed.ports > (m_net.objects[std::size_t(pair.to)]->as<Hall>() ? 2 : 1))
            return; // no room beside it
        const Feed &feed = *pair.supply.front();
        addWords(m_diagram.list, Text(TY_TR("Drawing", "%1 × %2"), {count(feed.circuits), measure(feed.diameter, units::mm, 3)}),
                 at + Point{0.0, 1.5}, factMm, Role::Muted, 4);
        if (const PipeFlow *flow = flowOf(feed.id))
            addWords(m_diagram.list,
                     Text(TY_TR("Drawing", "%1 · %2"), {measure(flow->flow, units::m3PerH, 3), measure(flow->velocity, units::mPerS, 2)}),
                     at + Point{0.0, -1.5}, factMm, Role::Ink, 3);
    }

    std::vector<ObjectId> alikeObjects(const AlikeParts &part, int n) const
    {
        const auto at = std::size_t(std::find(part.nodes.front().begin(), part.nodes.front().end(), n) - part.nodes.front().begin());
        std::vector<ObjectId> ids;
        for (const std::vector<int> &members : part.nodes)
            ids.push_back(m_net.objects[std::size_t(members[at])]->id);
        return ids;
    }

    void drawNode(const AlikeParts &part, int n, Point at, const Bounds &box)
    {
        const Object &object = *m_net.objects[std::size_t(n)];
        if (object.as<Hall>())
            drawHall(n, box);
        else
            drawEquipment(object, at, wet(n));
        m_diagram.symbols.push_back({alikeObjects(part, n), box});
    }

    void drawHall(int n, const Bounds &box)
    {
        const Object &object = *m_net.objects[std::size_t(n)];
        const bool live = wet(n);
        m_diagram.list.add(Layer::Building,
                           {.fill = Role::Paper,
                            .line = live ? Role::Ink : Role::Faint,
                            .lineMm = live ? 0.4 : 0.3,
                            .dash = live ? Dash::Solid : Dash::Dashed},
                           Shape{{{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}}, true});
        const double x = box.left + 1.5, y = (box.top + box.bottom) / 2;
        addName(m_diagram.list, object.name, {x, y - 4.2}, nameMm, box.width() - 3.0, live ? Role::Ink : Role::Faint);
        addWords(m_diagram.list, detailOf(object), {x, y}, factMm, live ? Role::Muted : Role::Faint, 2);
        if (!live)
            addWords(m_diagram.list, TY_TR("Drawing", "no cooling"), {x, y + 4.2}, factMm, Role::Error, 2, true);
    }

    void drawEquipment(const Object &object, Point at, bool live)
    {
        const Style style{
            .fill = Role::None, .line = live ? Role::Ink : Role::Faint, .lineMm = 0.4, .dash = live ? Dash::Solid : Dash::Dashed};
        drawSymbol(m_diagram.list, object, at, false, style);
        const double x = at.x + wordsLeft;
        const Loading *l = loading(object.id);
        addName(m_diagram.list, object.name, {x, at.y - 4.6}, nameMm, wordsRoom, live ? Role::Ink : Role::Faint);
        addWords(m_diagram.list, detailOf(object), {x, at.y - 1.4}, factMm, live ? Role::Muted : Role::Faint, 3);
        if (!l || !l->fraction() || !live)
            return;
        addWords(m_diagram.list, Text(TY_TR("Drawing", "fleet %1 loaded"), {percent(*l->fraction(), 2)}), {x, at.y + 1.7}, factMm,
                 *l->fraction() > 1.0 + 1e-9 ? Role::Error : Role::Ink, 2, true);
        drawLoadBar(m_diagram.list, {x, at.y + 4.4}, barWidth, *l->fraction());
    }

    // Over the diagram: what holds for the whole plant.
    double drawFacts()
    {
        if (m_net.objects.empty())
            return 0.0;
        addWords(m_diagram.list, Text(TY_TR("Drawing", "Facility water to the halls: %1"), {measure(m_plan.cooling->supply, 3)}),
                 {0.0, 2.0}, 2.8, Role::Ink, 0, true);
        double x = 70.0;
        if (m_study && m_study->cooling)
            for (const CapacityCheck &check : m_study->cooling->checks) {
                addWords(m_diagram.list,
                         Text(TY_TR("Drawing", "%1: %2 of %3"),
                              {Text(check.what), measure(check.needed, units::MW, 3), measure(check.installed, units::MW, 3)}),
                         {x, 2.0}, 2.4, check.needed > check.installed ? Role::Error : Role::Muted, 0);
                x += 66.0;
            }
        extend({0.0, 0.0, x, 4.0});
        return 8.0;
    }

    double drawAlone(const std::vector<int> &members, double top)
    {
        constexpr double cell = 46.0, rowHeight = 14.0;
        constexpr int perRow = 8;
        addWords(m_diagram.list, TY_TR("Drawing", "Joined to nothing"), {0.0, top + 2.0}, 3.0, Role::Error, 0, true);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const Object &object = *m_net.objects[std::size_t(members[i])];
            const Point at{double(i % perRow) * cell + 6.0, top + 12.0 + double(i / perRow) * rowHeight};
            drawSymbol(m_diagram.list, object, at, false, {.fill = Role::None, .line = Role::Faint, .lineMm = 0.35, .dash = Dash::Dashed});
            addName(m_diagram.list, object.name, {at.x + wordsLeft, at.y - 1.8}, nameMm, wordsRoom, Role::Faint);
            addWords(m_diagram.list, detailOf(object), {at.x + wordsLeft, at.y + 1.8}, factMm, Role::Faint, 3);
            m_diagram.symbols.push_back({{object.id}, {at.x - 4.0, at.y - 4.0, at.x + 4.0, at.y + 4.0}});
        }
        const double bottom = top + 12.0 + double((members.size() - 1) / perRow + 1) * rowHeight;
        extend({0.0, top, double(std::min<std::size_t>(members.size(), perRow)) * cell, bottom});
        return bottom;
    }

    void drawKey(double top)
    {
        const auto line = [&](double x, const Style &style, Text words) {
            m_diagram.list.add(Layer::Mark, style, Shape{{{x, top}, {x + 9.0, top}}, false});
            addWords(m_diagram.list, std::move(words), {x + 10.5, top}, factMm, Role::Muted, 0);
        };
        line(0.0, pipeStyle(false, true), TY_TR("Drawing", "supply"));
        line(36.0, pipeStyle(true, true), TY_TR("Drawing", "return"));
        line(72.0, pipeStyle(false, false), TY_TR("Drawing", "joined to no heat rejection"));
        extend({0.0, top - 2.0, 140.0, top + 2.0});
    }

    const Plan &m_plan;
    const Study *m_study;
    const Catalogue *m_catalogue;
    DiagramOptions m_options;
    PipeNet m_net;
    Loadings m_loadings;
    std::vector<TypicalBranch> m_typical;
    Diagram m_diagram;
    bool m_any = false;
};

} // namespace

Diagram coolingDiagram(const Plan &plan, const Study *study, const Catalogue *catalogue, const DiagramOptions &options)
{
    return CoolingDrawing(plan, study, catalogue, options).draw();
}

std::vector<ObjectId> objectsOfCoolingDiagram(const Plan &plan)
{
    std::vector<ObjectId> ids;
    for (const Object *object : PipeNet(plan).objects)
        ids.push_back(object->id);
    return ids;
}

} // namespace tokenyard::drawing
