// SPDX-License-Identifier: Apache-2.0
#include "core/chain/study.h"
#include "core/edit/feeds.h"
#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/edit/templates/templates.h"
#include "core/edit/topology.h"
#include "core/network/paths.h"
#include "core/report/drawing/cooling_diagram.h"
#include "core/report/drawing/diagram_symbols.h"
#include "core/report/drawing/label_placement.h"
#include "core/report/drawing/loading.h"
#include "core/report/drawing/loss_diagram.h"
#include "core/report/drawing/single_line.h"

#include <QTest>

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <sstream>

using namespace tokenyard;
using namespace tokenyard::drawing;

namespace {

struct Sample {
    Plan plan;
    std::shared_ptr<const Study> study;
};

std::map<ObjectId, int> timesDrawn(const Diagram &diagram)
{
    std::map<ObjectId, int> times;
    for (const DiagramSymbol &symbol : diagram.symbols)
        for (ObjectId id : symbol.ids)
            ++times[id];
    return times;
}

bool onceEach(const Diagram &diagram, const std::vector<ObjectId> &objects)
{
    const std::map<ObjectId, int> times = timesDrawn(diagram);
    return times.size() == objects.size()
        && std::all_of(objects.begin(), objects.end(), [&](ObjectId id) { return times.count(id) && times.at(id) == 1; });
}

// The boxes of all words, as wide as the room that core gives them.
std::vector<std::pair<Bounds, std::string>> wordBoxes(const Diagram &diagram)
{
    std::vector<std::pair<Bounds, std::string>> boxes;
    for (const Primitive &p : diagram.list.primitives())
        if (const auto *w = std::get_if<Words>(&p.geometry))
            boxes.emplace_back(labelBox(*w, w->at, widthOfWords(w->text.english(), w->sizeMm), w->sizeMm, 1.0), w->text.english());
    return boxes;
}

std::string firstOverlap(const Diagram &diagram)
{
    const auto boxes = wordBoxes(diagram);
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (boxes[i].first.grown(-0.05).meets(boxes[j].first.grown(-0.05)))
                return boxes[i].second + " over " + boxes[j].second;
    return {};
}

std::string printed(const Diagram &diagram)
{
    std::ostringstream out;
    out.precision(17);
    for (const Primitive &p : diagram.list.primitives()) {
        out << int(p.layer) << ' ' << int(p.style.fill) << ' ' << int(p.style.line) << ' ' << p.style.lineMm << ' ' << int(p.style.dash);
        if (const auto *w = std::get_if<Words>(&p.geometry))
            out << w->text.english() << w->at.x << ',' << w->at.y << int(w->role);
        else if (const auto *s = std::get_if<Shape>(&p.geometry))
            for (Point q : s->points)
                out << q.x << ',' << q.y << ' ';
        out << '\n';
    }
    return out.str();
}

// The first words that a feed's line runs through, with the feed; empty if none does.
std::string firstStruck(const Diagram &diagram, const Plan &plan)
{
    for (const auto &[box, words] : wordBoxes(diagram))
        for (const DiagramLine &line : diagram.lines)
            for (std::size_t i = 1; i < line.way.size(); ++i)
                if (boundsOf({line.way[i - 1], line.way[i]}).grown(0.01).meets(box.grown(-0.4)))
                    return fmt::format("{} ({:.1f}, {:.1f}, {:.1f}, {:.1f}) under {} ({:.1f}, {:.1f} to {:.1f}, {:.1f})", words, box.left,
                                       box.top, box.right, box.bottom, plan.feed(line.ids.front())->name, line.way[i - 1].x,
                                       line.way[i - 1].y, line.way[i].x, line.way[i].y);
    return {};
}

Role roleAt(const Diagram &diagram, const Polyline &way)
{
    for (const Primitive &p : diagram.list.primitives())
        if (const auto *shape = std::get_if<Shape>(&p.geometry); shape && !shape->closed && shape->points == way)
            return p.style.line;
    return Role::None;
}

} // namespace

class SingleLineTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        for (const PlanTemplate &t : allTemplates()) {
            Plan plan = t.make(m_catalogue);
            auto study = Evaluator(m_catalogue).evaluate(plan);
            m_samples.push_back({std::move(plan), std::move(study)});
        }
    }
    // Own plant next to a grid intake gives what it has, over however many feeds; the grid gives the rest.
    void noSampleIsDrawnOverloaded()
    {
        for (const Sample &s : m_samples)
            for (const auto &[id, loading] : powerLoadings(s.plan, s.study.get(), &m_catalogue))
                if (const Object *object = s.plan.object(id); !object || kindInfo(object->kind()).power != PowerRole::None)
                    QVERIFY2(loading.fraction().value_or(0.0) <= 1.0 + 1e-9, object ? object->name.c_str() : s.plan.feed(id)->name.c_str());
    }
    // What enters a busbar leaves it: nothing is lost in it.
    void everyBusbarCarriesTheSumOfWhatLeavesIt()
    {
        int bars = 0;
        for (const Sample &s : m_samples) {
            const Loadings all = powerLoadings(s.plan, s.study.get(), &m_catalogue);
            std::map<ObjectId, double> leaving;
            for (const Shared<Feed> &feed : s.plan.feeds)
                if (isPower(feed->kind))
                    leaving[feed->from.object] += all.at(feed->id).load;
            for (const Shared<Object> &object : s.plan.objects)
                if (isBoard(*object) && leaving.count(object->id)) {
                    const double load = all.at(object->id).load, sum = leaving[object->id];
                    QVERIFY2(load > 0.0 && std::abs(load - sum) <= 1e-6 * load, object->name.c_str());
                    ++bars;
                }
        }
        QVERIFY(bars > 10);
    }
    // A tie between two boards carries what the flow sends over it, and is drawn closed; a plan whose flow has no solution shows no figures.
    void ringsAndPlansWithoutASolution()
    {
        const auto blank =
            std::find_if(m_samples.begin(), m_samples.end(), [](const Sample &s) { return s.plan.site->title == "New 40 MW AI factory"; });
        QVERIFY(blank != m_samples.end());
        const auto named = [&](const char *name) {
            for (const Shared<Object> &object : blank->plan.objects)
                if (object->name == name)
                    return object->id;
            return ObjectId{};
        };
        const Plan tied = edit::connectNearest(blank->plan, FeedKind::PowerA, named("Switchgear A"), named("Switchgear B")).plan;
        const auto study = Evaluator(m_catalogue).evaluate(tied);
        const ObjectId tie = tied.feeds.back()->id;
        QVERIFY(powerLoadings(tied, study.get(), &m_catalogue).at(tie).load > 0.0);
        for (const Diagram diagram = singleLine(tied, study.get(), &m_catalogue); const DiagramLine &line : diagram.lines)
            if (line.ids.front() == tie)
                for (const Primitive &p : diagram.list.primitives())
                    if (const auto *shape = std::get_if<Shape>(&p.geometry); shape && !shape->closed && shape->points == line.way)
                        QVERIFY(p.style.dash == Dash::Solid);
        Plan thin = blank->plan; // 17 MW at 380 V over eleven circuits of 1 mm2
        for (Shared<Feed> &feed : thin.feeds)
            if (feed->name == "LV A")
                feed = feed.with([](Feed &f) { f.section = 1.0 * units::mm2; });
        const auto unsolved = Evaluator(m_catalogue).evaluate(thin);
        const Loadings none = powerLoadings(thin, unsolved.get(), &m_catalogue);
        QVERIFY(!none.at(named("22.9 kV intake")).known && !none.at(named("22.9 kV intake")).fraction());
    }
    // Names are cut so that they still tell one part from another.
    void namesThatAreCutStayApart()
    {
        for (const Sample &s : m_samples)
            for (const bool once : {true, false}) {
                const Diagram diagram = singleLine(s.plan, s.study.get(), &m_catalogue, {.patterns = false, .branchesOnce = once});
                std::map<std::string, int> cut;
                for (const Primitive &p : diagram.list.primitives())
                    if (const auto *w = std::get_if<Words>(&p.geometry);
                        w && w->rank == 1 && w->text.english().find("…") != std::string::npos)
                        QVERIFY2(++cut[w->text.english()] == 1, w->text.english().c_str());
            }
    }
    void noFeedRunsThroughWords()
    {
        for (const Sample &s : m_samples)
            for (const bool once : {true, false}) {
                const Diagram diagram = singleLine(s.plan, s.study.get(), &m_catalogue, {.patterns = once, .branchesOnce = once});
                QVERIFY2(firstStruck(diagram, s.plan).empty(), (s.plan.site->title + ": " + firstStruck(diagram, s.plan)).c_str());
            }
    }
    // Shared systems stand in columns between the boards and the halls, and feeds of other halls go past them.
    void noFeedOfSharedSystemsRunsThroughWords()
    {
        int laidOut = 0;
        for (const Sample &s : m_samples)
            for (const Topology topology : edit::allTopologies) {
                const edit::Edit edit = edit::chooseTopology(s.plan, m_catalogue, s.study->energy->facilityPeak, topology);
                if (!edit.ok())
                    continue; // too few systems
                const auto study = Evaluator(m_catalogue).evaluate(edit.plan);
                for (const bool once : {true, false}) {
                    const Diagram diagram = singleLine(edit.plan, study.get(), &m_catalogue, {.patterns = once, .branchesOnce = once});
                    const std::string where = s.plan.site->title + ", " + edit::topologyName(topology) + ": ";
                    QVERIFY2(firstStruck(diagram, edit.plan).empty(), (where + firstStruck(diagram, edit.plan)).c_str());
                    QVERIFY2(firstOverlap(diagram).empty(), (where + firstOverlap(diagram)).c_str());
                }
                ++laidOut;
            }
        QVERIFY(laidOut >= 8);
    }
    void everyPartIsDrawnOnce()
    {
        for (const Sample &s : m_samples)
            for (const bool group : {true, false}) {
                const DiagramOptions options{.patterns = false, .group = group};
                QVERIFY(onceEach(singleLine(s.plan, s.study.get(), &m_catalogue, options), objectsOfSingleLine(s.plan)));
                QVERIFY(onceEach(coolingDiagram(s.plan, s.study.get(), &m_catalogue, options), objectsOfCoolingDiagram(s.plan)));
            }
    }
    void everyFeedIsDrawnOnce()
    {
        for (const Sample &s : m_samples) {
            std::map<ObjectId, int> times;
            for (const DiagramLine &line : singleLine(s.plan, s.study.get(), &m_catalogue).lines)
                for (ObjectId id : line.ids)
                    ++times[id];
            const FeedGraph graph = powerGraph(s.plan.objects, s.plan.feeds);
            QCOMPARE(times.size(), graph.links().size());
            for (const FeedGraph::Link &link : graph.links())
                QCOMPARE(times[link.feed->id], 1);
        }
    }
    void wordsDoNotOverlap()
    {
        for (const Sample &s : m_samples)
            for (const Diagram &d : {singleLine(s.plan, s.study.get(), &m_catalogue), coolingDiagram(s.plan, s.study.get(), &m_catalogue),
                                     lossDiagram(s.plan, s.study.get())})
                QVERIFY2(firstOverlap(d).empty(), firstOverlap(d).c_str());
    }
    void sideAIsNeverDrawnAsB()
    {
        for (const Sample &s : m_samples) {
            const Diagram diagram = singleLine(s.plan, s.study.get(), &m_catalogue);
            for (const DiagramLine &line : diagram.lines) {
                const FeedKind kind = s.plan.feed(line.ids.front())->kind;
                QCOMPARE(line.sideB, kind == FeedKind::PowerB);
                for (ObjectId id : line.ids)
                    QCOMPARE(s.plan.feed(id)->kind, kind);
                QVERIFY(roleAt(diagram, line.way) != (kind == FeedKind::PowerA ? Role::PowerB : Role::PowerA));
            }
        }
    }
    void theSamePlanGivesTheSameBytes()
    {
        for (const Sample &s : m_samples) {
            QCOMPARE(printed(singleLine(s.plan, s.study.get(), &m_catalogue)), printed(singleLine(s.plan, s.study.get(), &m_catalogue)));
            QCOMPARE(printed(coolingDiagram(s.plan, s.study.get(), &m_catalogue)),
                     printed(coolingDiagram(s.plan, s.study.get(), &m_catalogue)));
        }
    }
    // Six yards of the gigawatt block differ only in their names.
    void identicalYardsAreDrawnOnce()
    {
        for (const Sample &s : m_samples) {
            const Diagram whole = singleLine(s.plan, s.study.get(), &m_catalogue, {.patterns = false, .group = false});
            const Diagram grouped = singleLine(s.plan, s.study.get(), &m_catalogue);
            QVERIFY(grouped.symbols.size() <= whole.symbols.size());
            if (s.plan.objects.size() > 200)
                QVERIFY(grouped.symbols.size() * 2 < whole.symbols.size());
        }
    }
    // With a typical branch for all alike, every busbar and source stays, no word overlaps another, and the Ulsan sample's four branches
    // of two halls become one.
    void alikeBranchesAreDrawnOnce()
    {
        const DiagramOptions once{.patterns = true, .branchesOnce = true};
        for (const Sample &s : m_samples) {
            const Diagram whole = singleLine(s.plan, s.study.get(), &m_catalogue),
                          typical = singleLine(s.plan, s.study.get(), &m_catalogue, once);
            QVERIFY2(firstOverlap(typical).empty(), firstOverlap(typical).c_str());
            QVERIFY(typical.symbols.size() <= whole.symbols.size());
            int boards = 0, drawn = 0;
            for (const auto &[diagram, count] : {std::pair(&whole, &boards), std::pair(&typical, &drawn)})
                for (const DiagramSymbol &symbol : diagram->symbols)
                    *count += s.plan.object(symbol.ids.front())->as<Switchgear>() != nullptr;
            QCOMPARE(drawn, boards);
            QVERIFY(firstOverlap(coolingDiagram(s.plan, s.study.get(), &m_catalogue, once)).empty());
        }
        const auto ulsan = std::find_if(m_samples.begin(), m_samples.end(),
                                        [](const Sample &s) { return s.plan.site->title == "Ulsan 103 MW AI factory"; });
        QVERIFY(ulsan != m_samples.end());
        int halls = 0;
        for (const DiagramSymbol &symbol : singleLine(ulsan->plan, ulsan->study.get(), &m_catalogue, once).symbols)
            halls += ulsan->plan.object(symbol.ids.front())->as<Hall>() != nullptr;
        QCOMPARE(halls, 2);
    }
    void whatNoSourceReachesIsGrey()
    {
        const Sample &s = m_samples.front();
        std::vector<ObjectId> intakes;
        for (const auto &object : s.plan.objects)
            if (isPowerSource(*object))
                intakes.push_back(object->id);
        QVERIFY(!intakes.empty());
        const Plan dark = edit::removeObjects(s.plan, intakes).plan;
        const auto study = Evaluator(m_catalogue).evaluate(dark);
        const Diagram diagram = singleLine(dark, study.get(), &m_catalogue);
        int lines = 0;
        for (const DiagramLine &line : diagram.lines) {
            if (dark.object(dark.feed(line.ids.front())->from.object)->as<GeneratorYard>())
                continue; // on standby
            QCOMPARE(roleAt(diagram, line.way), Role::Faint);
            ++lines;
        }
        QVERIFY(lines > 0);
        QVERIFY(onceEach(diagram, objectsOfSingleLine(dark)));
    }
    // A tank of chilled water makes no cold of its own, and is no dead end either.
    void aTankThatIsJoinedIsDrawnLive()
    {
        int tanks = 0;
        for (const Sample &s : m_samples)
            for (const Shared<Feed> &feed : s.plan.feeds)
                if (isPipe(feed->kind) && s.plan.object(feed->from.object)->as<ThermalStore>())
                    for (const Diagram diagram = coolingDiagram(s.plan, s.study.get(), &m_catalogue);
                         const DiagramLine &line : diagram.lines)
                        if (std::find(line.ids.begin(), line.ids.end(), feed->id) != line.ids.end()) {
                            QVERIFY(roleAt(diagram, line.way) != Role::Faint);
                            ++tanks;
                        }
        QVERIFY(tanks > 0);
    }
    void theDrawingOfARingOrATieTerminates()
    {
        Plan plan;
        const auto board = [&](double x) {
            plan = edit::addObject(plan, ObjectKind::Switchgear, Point{x, 0}).plan;
            return plan.objects.back()->id;
        };
        const ObjectId a = board(0), b = board(100), c = board(200);
        for (const auto &[from, to] : {std::pair{a, b}, {b, c}, {c, a}})
            plan = edit::addFeed(plan, FeedKind::PowerA, {from, 0}, {to, 1}, {}).plan;
        const Diagram diagram = singleLine(plan, nullptr, &m_catalogue);
        QVERIFY(onceEach(diagram, objectsOfSingleLine(plan)));
        QCOMPARE(diagram.symbols.size(), std::size_t(3));
        QVERIFY(singleLine({}, nullptr, &m_catalogue).empty());
    }

private:
    Catalogue m_catalogue;
    std::vector<Sample> m_samples;
};

QTEST_GUILESS_MAIN(SingleLineTest)
#include "single_line_test.moc"
