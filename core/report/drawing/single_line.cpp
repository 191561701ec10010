// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/single_line.h"

#include "core/report/drawing/diagram_groups.h"
#include "core/report/drawing/diagram_layout.h"
#include "core/report/drawing/diagram_symbols.h"
#include "core/report/drawing/loading.h"
#include "core/report/drawing/power_net.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace tokenyard::drawing {

namespace {

constexpr double nameMm = 2.4, factMm = 2.1;
constexpr double hallHalfWidth = 18.0, hallHalfHeight = 8.0, boxHalfWidth = 16.0;
constexpr double wordsLeft = 5.4, wordsRoom = 30.0; // beside a symbol in a row
constexpr double between = 12.0;                    // of one drawn part of the plant to the next
constexpr double barWidth = 20.0, wordsBelow = 14.0, aboveKey = 2.0;
constexpr double headingWords = 40.0; // of a heading, before its names
constexpr double rowOfTypical = 300.0,
                 betweenTypical = 1.6; // parts with typical branches stand side by side, as far as an A3 sheet is wide

class SingleLine {
public:
    SingleLine(const Plan &plan, const Study *study, const Catalogue *catalogue, const DiagramOptions &options)
        : m_study(study), m_catalogue(catalogue), m_options(options), m_net(plan), m_loadings(powerLoadings(plan, study, catalogue)),
          m_side(m_net.sides())
    {
        if (options.branchesOnce)
            drawBranchesOnce();
    }

    Diagram draw()
    {
        std::vector<int> alone;
        Point at;
        double below = 0.0; // of the parts side by side
        for (const AlikeParts &part : parts()) {
            if (part.nodes.front().size() == 1 && part.links.front().empty()) {
                for (const std::vector<int> &members : part.nodes)
                    alone.push_back(members.front());
                continue;
            }
            const Point end = drawPart(part, at);
            below = std::max(below, end.y + (m_options.branchesOnce ? betweenTypical : between));
            const bool beside = m_options.branchesOnce && end.x + (end.x - at.x) <= rowOfTypical; // what comes next is as wide
            at = beside ? Point{end.x, at.y} : Point{0.0, below};
        }
        double top = below;
        std::sort(alone.begin(), alone.end());
        if (!alone.empty())
            top = drawAlone(alone, top) + between;
        if (!m_diagram.symbols.empty())
            drawKey(top + (m_options.branchesOnce ? aboveKey : 0.0));
        m_diagram.list.sortByLayer();
        return std::move(m_diagram);
    }

private:
    const Loading &loading(ObjectId id) const
    {
        static const Loading nothing{};
        const auto at = m_loadings.find(id);
        return at == m_loadings.end() ? nothing : at->second;
    }
    const HallPaths *pathsOf(ObjectId hall) const
    {
        if (m_study && m_study->network)
            for (const HallPaths &paths : m_study->network->halls)
                if (paths.hall == hall)
                    return &paths;
        return nullptr;
    }

    std::vector<AlikeParts> parts() const { return alikeParts(nodeWords(), groupLinks()); }

    // What must be the same of alike equipment.
    std::vector<std::string> nodeWords() const
    {
        std::vector<std::string> words;
        for (std::size_t n = 0; n < m_net.objects.size(); ++n) {
            const Object &object = *m_net.objects[n];
            const Loading &l = loading(object.id);
            const HallPaths *paths = pathsOf(object.id);
            words.push_back(fmt::format("{}|{}|{}|{:.4g}|{}|{}", m_options.group ? 0 : int(n), kindInfo(object.kind()).key,
                                        detailOf(object).english(), l.share, l.live,
                                        paths ? paths->hasPower() * 8 + paths->isCooled() * 4 + paths->powerA * 2 + paths->powerB : 0));
        }
        return words;
    }
    std::vector<GroupLink> groupLinks() const
    {
        std::vector<GroupLink> links;
        for (const PowerNet::Link &l : m_net.links)
            links.push_back(
                {l.from, l.to, fmt::format("{}|{}|{:.4g}", int(l.feed->kind), sectionOf(*l.feed).english(), loading(l.feed->id).share)});
        return links;
    }

    // On a sheet of typical branches the key says that the plant that only cools is left out: its boxes would make an A1 of an A3.
    void leaveOutCooling()
    {
        const std::vector<char> kept = m_net.withoutCooling();
        m_coolingLeftOut = std::find(kept.begin(), kept.end(), 0) != kept.end();
        m_net.keepOnly(kept, m_side);
    }

    // Of the alike branches on busbars and sources one is kept, and a line over its part says for which it stands.
    void drawBranchesOnce()
    {
        leaveOutCooling();
        std::vector<char> trunk(m_net.objects.size(), 0), kept(m_net.objects.size(), 1);
        for (std::size_t n = 0; n < trunk.size(); ++n)
            trunk[n] = level(int(n)) || isBoard(*m_net.objects[n]);
        for (const AlikeBranches &branches : alikeBranches(nodeWords(), groupLinks(), trunk)) {
            m_typical.push_back(typicalOf(branches, m_net.objects));
            for (std::size_t k = 1; k < branches.size(); ++k)
                for (int n : branches[k])
                    kept[std::size_t(n)] = 0;
        }
        m_net.keepOnly(kept, m_side);
    }

    bool isLoad(int n) const { return !passesOn(*m_net.objects[std::size_t(n)]); }
    bool level(int n) const { return m_side[std::size_t(n)] == DiagramSide::Common && !isLoad(n); }

    DiagramNode nodeFor(int n) const
    {
        const Object &object = *m_net.objects[std::size_t(n)];
        DiagramNode node{.side = m_side[std::size_t(n)], .load = isLoad(n), .bar = isBoard(object) && !level(n)};
        const SymbolSize size = symbolSize(object, level(n));
        node.halfWidth = node.load ? (object.as<Hall>() ? hallHalfWidth : boxHalfWidth) : size.halfWidth;
        node.halfHeight = node.load ? hallHalfHeight : size.halfHeight;
        return node;
    }

    // From its upper left corner; returns the lower right one.
    Point drawPart(const AlikeParts &part, Point corner)
    {
        const std::vector<int> &members = part.nodes.front();
        std::vector<int> order = members; // by id: the layout follows it
        std::sort(order.begin(), order.end());
        std::map<int, int> number;
        std::vector<DiagramNode> nodes;
        for (int n : order) {
            number[n] = int(nodes.size());
            nodes.push_back(nodeFor(n));
        }
        std::vector<int> lines = part.links.front();
        std::sort(lines.begin(), lines.end());
        std::vector<DiagramLink> links;
        for (int l : lines) {
            const PowerNet::Link &link = m_net.links[std::size_t(l)];
            links.push_back({number[link.from], number[link.to], link.feed->kind == FeedKind::PowerB, link.tie});
        }
        DiagramMeasures measures;
        if (m_options.branchesOnce) { // as low as the words allow: an A3 sheet is
            measures.drop = 8.0;
            measures.rowHeight = 12.5;
            measures.commonHeight = 26.0;
            measures.commonWidth = 42.0;
            measures.column = 40.0;
        }
        if (std::any_of(order.begin(), order.end(), [&](int n) { return m_net.objects[std::size_t(n)]->as<TransferSwitch>(); }))
            measures.column = 54.0; // the line to its second input runs up beside the words of its neighbour
        const DiagramLayout placed = layOutDiagram(nodes, links, measures);
        const double right = placed.bounds.width() + wordsRoom / 2, room = m_options.branchesOnce ? right - 8.0 : 260.0;
        std::vector<const Object *> drawn;
        for (int n : order)
            drawn.push_back(m_net.objects[std::size_t(n)]);
        double heading = part.nodes.size() > 1 ? 8.0 : 2.0;
        heading += drawTypical(m_diagram.list, m_typical, drawn, corner + Point{0.0, heading}, room);
        const double edge = m_options.branchesOnce ? 4.0 : 6.0;
        const Point shift{corner.x - placed.bounds.left, corner.y + heading + edge - placed.bounds.top};
        if (part.nodes.size() > 1)
            drawHeading(part, corner + Point{0.0, 3.0}, room);
        for (std::size_t i = 0; i < lines.size(); ++i)
            drawLink(lines[i], alikeFeeds(part, lines[i]), placed.links[i], shift,
                     linksFrom(links, links[i].from) > 2                                                  ? 0
                         : placed.links[i].way.front().y > placed.at[std::size_t(links[i].from)].y + 1e-9 ? 1
                                                                                                          : -1);
        for (std::size_t i = 0; i < order.size(); ++i)
            drawNode(order[i], alikeObjects(part, order[i]), placed.at[i] + shift, moved(placed.boxes[i], shift));
        double bottom = placed.bounds.bottom + shift.y + edge;
        for (std::size_t i = 0; i < order.size(); ++i) // words stand under what stands at the left
            if (level(order[i]))
                bottom = std::max(bottom, placed.at[i].y + shift.y + wordsBelow);
        extend({corner.x, corner.y, corner.x + right, bottom});
        return {corner.x + right, bottom};
    }

    static int linksFrom(const std::vector<DiagramLink> &links, int from)
    {
        return int(std::count_if(links.begin(), links.end(), [&](const DiagramLink &l) { return l.from == from && !l.tie; }));
    }
    static Bounds moved(const Bounds &b, Point by) { return {b.left + by.x, b.top + by.y, b.right + by.x, b.bottom + by.y}; }
    void extend(const Bounds &b)
    {
        m_diagram.bounds = m_any ? m_diagram.bounds.united(b) : b;
        m_any = true;
    }

    std::vector<ObjectId> alikeObjects(const AlikeParts &part, int n) const
    {
        const auto at = std::size_t(std::find(part.nodes.front().begin(), part.nodes.front().end(), n) - part.nodes.front().begin());
        std::vector<ObjectId> ids;
        for (const std::vector<int> &members : part.nodes)
            ids.push_back(m_net.objects[std::size_t(members[at])]->id);
        return ids;
    }
    std::vector<ObjectId> alikeFeeds(const AlikeParts &part, int l) const
    {
        const auto at = std::size_t(std::find(part.links.front().begin(), part.links.front().end(), l) - part.links.front().begin());
        std::vector<ObjectId> ids;
        for (const std::vector<int> &lines : part.links)
            ids.push_back(m_net.links[std::size_t(lines[at])].feed->id);
        return ids;
    }

    void drawHeading(const AlikeParts &part, Point at, double room)
    {
        std::vector<std::string> names;
        for (const std::vector<int> &members : part.nodes)
            names.push_back(m_net.objects[std::size_t(*std::min_element(members.begin(), members.end()))]->name);
        addWords(m_diagram.list,
                 Text(TY_TR("Drawing", "%1 alike, drawn once: %2"),
                      {count(double(part.nodes.size())), shortenedList(names, 3.0, room - headingWords)}),
                 at, 3.0, Role::Ink, 0, true);
    }

    Style styleOf(const Loading &l, Role role) const
    {
        const auto loaded = l.fraction();
        Style style{.fill = Role::None, .line = loaded && *loaded > 1.0 + 1e-9 ? Role::Error : role, .lineMm = 0.5, .dash = Dash::Solid};
        if (!l.live)
            style = {.fill = Role::None, .line = Role::Faint, .lineMm = 0.35, .dash = m_options.patterns ? Dash::Dotted : Dash::Dashed};
        return style;
    }

    static Text sectionOf(const Feed &feed)
    {
        return Text(TY_TR("Drawing", "%1 × %2"), {count(feed.circuits), measure(feed.section, units::mm2)});
    }

    void drawLink(int l, std::vector<ObjectId> ids, const PlacedLink &placed, Point shift, int labelSide)
    {
        const PowerNet::Link &link = m_net.links[std::size_t(l)];
        const Feed &feed = *link.feed;
        const bool standby = m_net.objects[std::size_t(link.from)]->as<GeneratorYard>() && carries(*m_net.objects[std::size_t(link.from)]);
        const bool open = standby || (link.tie && loading(feed.id).load < 1.0); // W
        Style style = styleOf(loading(feed.id), feedRole(feed.kind));
        if (open)
            style = {.fill = Role::None, .line = feedRole(feed.kind), .lineMm = 0.3, .dash = Dash::Dashed};
        else if (m_options.patterns && loading(feed.id).live)
            style.dash = feedDash(feed.kind);
        Polyline way = placed.way;
        for (Point &p : way)
            p = p + shift;
        m_diagram.list.add(Layer::Feed, style, Shape{way, false});
        labelLink(link, way, placed, shift, labelSide, style, open);
        m_diagram.lines.push_back({std::move(ids), std::move(way), feed.kind == FeedKind::PowerB});
    }

    // labelSide: of a line that leaves what stands at the left, above it (-1) or below (1), away from its neighbour; 0: there is no room.
    void labelLink(const PowerNet::Link &link, const Polyline &way, const PlacedLink &placed, Point shift, int labelSide,
                   const Style &style, bool open)
    {
        const Loading &l = loading(link.feed->id);
        const auto loaded = l.fraction();
        const Role role = loaded && *loaded > 1.0 + 1e-9 ? Role::Error : l.live ? Role::Ink : Role::Faint;
        if (level(link.from)) {
            if (labelSide == 0)
                return;
            drawBreaker(m_diagram.list, way.front() + Point{2.0, 0.0}, !open, style);
            if (loaded && l.live && !open)
                addWords(m_diagram.list, Text(TY_TR("Drawing", "%1"), {percent(*loaded, 2)}), way.front() + Point{3.5, labelSide * 2.2},
                         factMm, role, 3);
            return;
        }
        if (placed.level)
            return;
        Point at = placed.labelAt + shift;
        drawBreaker(m_diagram.list, {at.x, at.y}, !open, style);
        if (m_options.branchesOnce && link.feed->kind == FeedKind::PowerA)
            at.y -= 1.5; // away from the name below
        if (placed.ports > (isLoad(link.to) ? 3 : 1))
            return; // no room beside it
        const bool two = placed.ports == 1;
        if (loaded && l.live && !open)
            addWords(m_diagram.list, Text(TY_TR("Drawing", "%1"), {percent(*loaded, 2)}), {at.x + 1.8, at.y + (two ? -1.5 : 0.0)}, factMm,
                     role, 3, *loaded > 1.0);
        if (two)
            addWords(m_diagram.list, sectionOf(*link.feed), {at.x + 1.8, at.y + 1.5}, factMm, l.live ? Role::Muted : Role::Faint, 4);
    }

    void drawNode(int n, std::vector<ObjectId> ids, Point at, const Bounds &box)
    {
        const Object &object = *m_net.objects[std::size_t(n)];
        if (isLoad(n))
            drawLoad(object, at, box);
        else if (isBoard(object) && !level(n))
            drawBar(n, box);
        else if (level(n))
            drawCommon(object, at);
        else
            drawInRow(n, at);
        m_diagram.symbols.push_back({std::move(ids), box});
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
    Text loadWords(const Loading &l) const
    {
        const auto loaded = l.fraction();
        if (!l.live)
            return TY_TR("Drawing", "no source reaches it");
        if (!l.known)
            return TY_TR("Drawing", "no solution");
        const Measure load = measure(Power::fromSi(l.load), units::MW, 3);
        return loaded ? Text(TY_TR("Drawing", "%1 · %2"), {load, percent(*loaded, 2)}) : Text(TY_TR("Drawing", "%1"), {load});
    }
    static Role inkOf(const Loading &l)
    {
        const auto loaded = l.fraction();
        return !l.live ? Role::Faint : loaded && *loaded > 1.0 + 1e-9 ? Role::Error : Role::Ink;
    }
    Role sideRole(int n) const
    {
        return m_side[std::size_t(n)] == DiagramSide::A ? Role::PowerA
            : m_side[std::size_t(n)] == DiagramSide::B  ? Role::PowerB
                                                        : Role::Ink;
    }

    void drawInRow(int n, Point at)
    {
        const Object &object = *m_net.objects[std::size_t(n)];
        const Loading &l = loading(object.id);
        drawSymbol(m_diagram.list, object, at, false, styleOf(l, sideRole(n)));
        const double x = at.x + wordsLeft;
        addName(m_diagram.list, object.name, {x, at.y - 4.6}, nameMm, wordsRoom, l.live ? Role::Ink : Role::Faint);
        addWords(m_diagram.list, detailOf(object), {x, at.y - 1.4}, factMm, l.live ? Role::Muted : Role::Faint, 3);
        addWords(m_diagram.list, loadWords(l), {x, at.y + 1.7}, factMm, inkOf(l), 2, true);
        if (l.live && l.fraction())
            drawLoadBar(m_diagram.list, {x, at.y + 4.4}, barWidth, *l.fraction());
    }

    void drawBar(int n, const Bounds &box)
    {
        const Object &object = *m_net.objects[std::size_t(n)];
        const Loading &l = loading(object.id);
        Style style = styleOf(l, sideRole(n));
        style.fill = style.line;
        m_diagram.list.add(Layer::Feed, style,
                           Shape{{{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}}, true});
        const double s = m_side[std::size_t(n)] == DiagramSide::A ? -1.0 : 1.0;
        const double y = (box.top + box.bottom) / 2 + s * 2.8;
        addWords(m_diagram.list,
                 Text(TY_TR("Drawing", "%1 · %2 · %3"), {shortenedName(object.name, nameMm, 60.0), detailOf(object), loadWords(l)}),
                 {box.right, y}, nameMm, inkOf(l), 1, true, AnchorX::Right);
    }

    void drawCommon(const Object &object, Point at)
    {
        Loading l = loading(object.id);
        const bool standsBy = object.as<GeneratorYard>() && carries(object);
        const bool varies = kindInfo(object.kind()).power == PowerRole::Variable;
        l.live = l.live || standsBy;
        drawSymbol(m_diagram.list, object, at, true, styleOf(l, Role::Ink));
        const double x = at.x - 16.0, below = at.y + (isBoard(object) ? 11.4 : 6.8);
        addName(m_diagram.list, object.name, {x, at.y - (isBoard(object) ? 11.2 : 6.6)}, nameMm, 40.0, l.live ? Role::Ink : Role::Faint);
        addWords(m_diagram.list, detailOf(object), {x, below}, factMm, l.live ? Role::Muted : Role::Faint, 3);
        const Text words = standsBy ? Text(TY_TR("Drawing", "stands by"))
            : varies                ? Text(TY_TR("Drawing", "as sun, wind or charge allow"))
                                    : loadWords(l);
        addWords(m_diagram.list, words, {x, below + 3.1}, factMm, standsBy || varies ? Role::Muted : inkOf(l), 2, !standsBy && !varies);
        if (l.live && !standsBy && l.fraction())
            drawLoadBar(m_diagram.list, {x, below + 5.8}, barWidth, *l.fraction());
    }

    void drawLoad(const Object &object, Point at, const Bounds &box)
    {
        const HallPaths *paths = pathsOf(object.id);
        const bool live = loading(object.id).live && (!paths || paths->runs());
        m_diagram.list.add(Layer::Building,
                           {.fill = object.as<Hall>() ? Role::Paper : Role::CoolFill,
                            .line = live ? Role::Ink : Role::Faint,
                            .lineMm = live ? 0.4 : 0.3,
                            .dash = live ? Dash::Solid : Dash::Dashed},
                           Shape{{{box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}}, true});
        const double x = box.left + 1.5;
        addName(m_diagram.list, object.name, {x, at.y - 4.6}, nameMm, box.width() - 3.0, live ? Role::Ink : Role::Faint);
        addWords(m_diagram.list, object.as<Hall>() ? detailOf(object) : Text(kindInfo(object.kind()).label), {x, at.y - 0.8}, factMm,
                 live ? Role::Muted : Role::Faint, 2);
        if (!object.as<Hall>() || !paths)
            return;
        side(paths->powerA, Role::PowerA, "A", {x, at.y + 3.4});
        side(paths->powerB, Role::PowerB, "B", {x + 7.0, at.y + 3.4});
        if (!paths->runs())
            addWords(m_diagram.list, paths->hasPower() ? TY_TR("Drawing", "no cooling") : TY_TR("Drawing", "dark"),
                     {box.right - 1.5, at.y + 3.4}, factMm, Role::Error, 2, true, AnchorX::Right);
    }

    // A filled mark where the side reaches the hall, an empty one otherwise.
    void side(bool reaches, Role role, const char *letter, Point at)
    {
        m_diagram.list.add(Layer::Mark, {.fill = reaches ? role : Role::Paper, .line = reaches ? role : Role::Faint, .lineMm = 0.25},
                           Boxes{{{at.x, at.y - 1.0, at.x + 2.0, at.y + 1.0}}, {}, 0});
        addWords(m_diagram.list, Text::verbatim(letter), {at.x + 2.8, at.y}, factMm, reaches ? Role::Ink : Role::Faint, 2, true);
    }

    // Equipment that no feed joins, in rows.
    double drawAlone(const std::vector<int> &members, double top)
    {
        constexpr double cell = 46.0, rowHeight = 18.0;
        constexpr int perRow = 8;
        addWords(m_diagram.list, TY_TR("Drawing", "Joined to nothing"), {0.0, top + 2.0}, 3.0, Role::Error, 0, true);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const Object &object = *m_net.objects[std::size_t(members[i])];
            const Point at{double(i % perRow) * cell + 8.0, top + 14.0 + double(i / perRow) * rowHeight};
            drawSymbol(m_diagram.list, object, at, false, {.fill = Role::None, .line = Role::Faint, .lineMm = 0.35, .dash = Dash::Dashed});
            addName(m_diagram.list, object.name, {at.x + wordsLeft + 4.0, at.y - 1.8}, nameMm, wordsRoom - 4.0, Role::Faint);
            addWords(m_diagram.list, detailOf(object), {at.x + wordsLeft + 4.0, at.y + 1.8}, factMm, Role::Faint, 3);
            m_diagram.symbols.push_back({{object.id}, {at.x - 4.0, at.y - 4.0, at.x + 4.0, at.y + 4.0}});
        }
        const double bottom = top + 14.0 + double((members.size() - 1) / perRow + 1) * rowHeight;
        extend({0.0, top, double(std::min<std::size_t>(members.size(), perRow)) * cell, bottom});
        return bottom;
    }

    void drawKey(double top)
    {
        const auto line = [&](double x, const Style &style, Text words) {
            m_diagram.list.add(Layer::Mark, style, Shape{{{x, top}, {x + 9.0, top}}, false});
            addWords(m_diagram.list, std::move(words), {x + 10.5, top}, factMm, Role::Muted, 0);
        };
        const auto side = [&](FeedKind kind) {
            return Style{
                .fill = Role::None, .line = feedRole(kind), .lineMm = 0.5, .dash = m_options.patterns ? feedDash(kind) : Dash::Solid};
        };
        line(0.0, side(FeedKind::PowerA), TY_TR("Drawing", "side A"));
        line(32.0, side(FeedKind::PowerB), TY_TR("Drawing", "side B"));
        line(64.0, {.fill = Role::None, .line = Role::Faint, .lineMm = 0.35, .dash = m_options.patterns ? Dash::Dotted : Dash::Dashed},
             TY_TR("Drawing", "dark"));
        drawBreaker(m_diagram.list, {96.0, top}, true, {.line = Role::Ink});
        addWords(m_diagram.list, TY_TR("Drawing", "breaker closed"), {99.0, top}, factMm, Role::Muted, 0);
        drawBreaker(m_diagram.list, {130.0, top}, false, {.line = Role::Ink});
        addWords(m_diagram.list, TY_TR("Drawing", "open, stands by"), {133.0, top}, factMm, Role::Muted, 0);
        drawLoadBar(m_diagram.list, {166.0, top}, barWidth, 0.6);
        addWords(m_diagram.list, TY_TR("Drawing", "load over rating, racks at full load, cooling at its rated power; the mark is 100 %"),
                 {189.0, top}, factMm, Role::Muted, 0);
        extend({0.0, top - 2.0, 270.0, top + 2.0});
        if (!m_coolingLeftOut)
            return;
        addWords(m_diagram.list, TY_TR("Drawing", "not drawn: cooling plant and what feeds it alone"), {0.0, top + 3.2}, factMm,
                 Role::Muted, 0);
        extend({0.0, top - 2.0, 270.0, top + 4.4});
    }

    const Study *m_study;
    const Catalogue *m_catalogue;
    DiagramOptions m_options;
    PowerNet m_net;
    Loadings m_loadings;
    std::vector<DiagramSide> m_side;
    std::vector<TypicalBranch> m_typical;
    bool m_coolingLeftOut = false;
    Diagram m_diagram;
    bool m_any = false;
};

} // namespace

Diagram singleLine(const Plan &plan, const Study *study, const Catalogue *catalogue, const DiagramOptions &options)
{
    return SingleLine(plan, study, catalogue, options).draw();
}

std::vector<ObjectId> objectsOfSingleLine(const Plan &plan)
{
    std::vector<ObjectId> ids;
    for (const Object *object : PowerNet(plan).objects)
        ids.push_back(object->id);
    return ids;
}

} // namespace tokenyard::drawing
