// SPDX-License-Identifier: Apache-2.0
// Sizes: real units for the load that flows, idempotent, undone in one step.
#include "core/edit/size.h"

#include "core/edit/feeds.h"
#include "core/edit/fields.h"
#include "core/edit/pair_spread.h"
#include "core/edit/system_layout.h"
#include "core/edit/templates/templates.h"
#include "core/edit/topology.h"
#include "core/network/paths.h"
#include "core/network/plan_grid.h"
#include "core/study/layout/layout_stage.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace tokenyard;

namespace {

template <class Kind>
int unitsOfKind(const Plan &plan)
{
    int units = 0;
    for (const Shared<Object> &object : plan.objects)
        if (const auto *x = object->as<Kind>())
            units += x->units;
    return units;
}

template <class Kind>
Plan withUnits(Plan plan, int units)
{
    for (const Shared<Object> &object : std::vector(plan.objects))
        if (object->as<Kind>())
            edit::changePart(plan.objects, object->id, [&](Object &o) { std::get<Kind>(o.equipment).units = units; });
    return plan;
}

Plan withTopology(Plan plan, Topology topology)
{
    plan.power = Shared<PowerDesign>(plan.power.with([&](PowerDesign &p) { p.upsTopology = topology; }));
    return plan;
}

} // namespace

class SizeTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Plan sample() const { return ulsan103Mw(m_catalogue); }
    Plan sized(const Plan &plan) const { return edit::size(plan, m_catalogue, 103.0 * units::MW).plan; }
    std::vector<Finding> findings(const Plan &plan) const
    {
        return gridFindings(plan, planGrid(plan, layoutStage(plan, m_catalogue, {}), m_catalogue), m_catalogue);
    }

private slots:
    void aSizedPlanCarriesItsLoad()
    {
        Plan small = withUnits<Transformer>(withUnits<UpsRoom>(sample(), 1), 1);
        for (const Shared<Feed> &feed : std::vector(small.feeds))
            edit::changePart(small.feeds, feed->id, [](Feed &f) { f.circuits = 1; });
        const auto has = [](const std::vector<Finding> &all, const char *rule) {
            return std::any_of(all.begin(), all.end(), [&](const Finding &f) { return f.rule == rule; });
        };
        QVERIFY(has(findings(small), "power.overload") || has(findings(small), "power.no_solution"));
        const Plan good = sized(small);
        QVERIFY(!has(findings(good), "power.overload") && !has(findings(good), "power.no_solution"));
    }
    // The hours of the site rule on the day of greatest use, shared among the tanks; never less than the plan already has.
    void tanksHoldTheRulesHours()
    {
        Plan plan = sample();
        for (Shared<Object> &object : plan.objects)
            if (object->as<WaterTank>())
                object = object.with([](Object &o) { std::get<WaterTank>(o.equipment).volume = 10.0 * units::m3; });
        const double hours = m_catalogue.find("site-rules", "make-up-water")->get<Duration>("hours")->in(units::hour);
        const edit::SiteNeed need(103.0 * units::MW, 2400.0 * units::m3);
        Volume held;
        for (const Shared<Object> &object : edit::size(plan, m_catalogue, need).plan.objects)
            if (const auto *tank = object->as<WaterTank>())
                held += tank->volume;
        QVERIFY(held.in(units::m3) >= 100.0 * hours - 1e-6 && held.in(units::m3) < 100.0 * hours + 2.0);
    }
    // One choice: N keeps side A alone and needs fewer units than N+1, which needs fewer than 3N/2, which needs fewer than 2N.
    void aRedundancyIsOneChoice()
    {
        const Plan plan = sample();
        int before = 0;
        for (Topology topology : {Topology::N, Topology::NPlus1, Topology::ThreeNOverTwo, Topology::TwoN}) {
            const edit::Edit edit = edit::chooseTopology(plan, m_catalogue, 103.0 * units::MW, topology);
            QVERIFY2(edit.ok(), edit.refusal.english().c_str());
            QCOMPARE(edit.plan.power->upsTopology, topology);
            int modules = 0;
            for (const Shared<Object> &object : edit.plan.objects)
                if (const auto *ups = object->as<UpsRoom>())
                    modules += ups->units;
            QVERIFY2(modules > before, edit::topologyName(topology));
            before = modules;
            for (const HallPaths &paths : hallPaths(edit.plan.objects, edit.plan.feeds))
                QVERIFY(paths.powerA && paths.powerB == (topology != Topology::N));
        }
        const Plan alone = edit::chooseTopology(plan, m_catalogue, 103.0 * units::MW, Topology::N).plan;
        // Side B, once gone, is drawn anew: on the boards that are there, as many rooms as before.
        const edit::Edit again = edit::chooseTopology(alone, m_catalogue, 103.0 * units::MW, Topology::TwoN);
        QVERIFY2(again.ok(), again.refusal.english().c_str());
        const auto countOf = [](const Plan &p, auto kind) {
            return std::count_if(p.objects.begin(), p.objects.end(),
                                 [](const auto &o) { return o->template as<decltype(kind)>() != nullptr; });
        };
        QCOMPARE(countOf(again.plan, UpsRoom{}), countOf(plan, UpsRoom{}));
        QCOMPARE(countOf(again.plan, Switchgear{}), countOf(plan, Switchgear{}));
        for (const HallPaths &paths : hallPaths(again.plan.objects, again.plan.feeds))
            QVERIFY(paths.powerA && paths.powerB);
    }
    // Gasan has side A alone: 2N draws a room, transformers and a board for the other, from the same intake; without any side of the chain
    // no hall is dark.
    void aMissingSideIsDrawn()
    {
        const Plan plan = gasanCluster(m_catalogue);
        for (Topology topology : {Topology::TwoN, Topology::FourNOverThree, Topology::BlockRedundant}) {
            const edit::Edit edit = edit::chooseTopology(plan, m_catalogue, 3.2 * units::MW, topology);
            QVERIFY2(edit.ok(), edit.refusal.english().c_str());
            for (ObjectId lost : edit::systemsAbove(edit.plan)) {
                const Plan cut = edit::cutOff(edit.plan, {lost});
                const PlanGrid grid = planGrid(cut, layoutStage(edit.plan, m_catalogue, {}), m_catalogue);
                for (const Shared<Object> &object : edit.plan.objects)
                    if (object->as<Hall>())
                        QVERIFY2(grid.object(object->id)->live, edit.plan.object(lost)->name.c_str());
            }
        }
        // Its own reserve is in units, which needs no second side.
        QVERIFY(edit::chooseTopology(plan, m_catalogue, 3.2 * units::MW, Topology::NPlus1).ok());
    }
    // A board whose breakers cannot end its short circuit becomes the next line-up of its voltage that can.
    void aBoardIsSizedForItsShortCircuit()
    {
        const auto breaks = [&](const Plan &plan, ObjectId id) {
            return m_catalogue.find("switchgear", plan.object(id)->as<Switchgear>()->model)->get<Current>("breaking_current")->si() / 1e3;
        };
        Plan plan = sample();
        ObjectId board;
        for (const Shared<Object> &object : std::vector(plan.objects))
            if (object->as<Switchgear>()) {
                board = object->id;
                edit::changePart(plan.objects, board,
                                 [](Object &o) { std::get<Switchgear>(o.equipment).model = "switchgear-22kv9-1250a"; });
            }
        const PlanGrid grid = planGrid(plan, layoutStage(plan, m_catalogue, {}), m_catalogue);
        const auto bus = std::find_if(grid.buses.begin(), grid.buses.end(), [&](const PlanBusState &b) { return b.bus.object == board; });
        QVERIFY(*bus->faultKa > breaks(plan, board));
        QVERIFY(breaks(sized(plan), board) >= *bus->faultKa);
    }
    // Six equal halls of 1 on four systems, one hall on each of the six pairs: each system is in three pairs and carries 3 x 1/2 = 1.5. If
    // one fails, each other takes over half of the hall that it shared with it: 1.5 + 0.5 = 2 = 4/3 x 6 / 4. Eight halls do not spread
    // evenly over six pairs: 4 x 1/2 + 2 x 1/2 = 3 = 3/8 of all.
    void sixHallsOnFourSystemsSpreadEvenlyOverTheOthers()
    {
        const std::vector<double> six(6, 1.0), eight(8, 1.0);
        const auto pairs = edit::spreadOverPairs(six, 4);
        QCOMPARE(edit::worstAfterLoss(six, pairs, 4), 2.0);
        QCOMPARE(std::set(pairs.begin(), pairs.end()).size(), std::size_t(6));
        QCOMPARE(edit::worstAfterLoss(eight, edit::spreadOverPairs(eight, 4), 4), 3.0);
    }
    // Losing any one system leaves every other at or below its rating, and no hall without power.
    void aLostSystemLeavesTheOthersAtTheirRating()
    {
        for (const auto &[topology, rooms] : {std::pair{Topology::FourNOverThree, 6}, {Topology::BlockRedundant, 5}}) {
            const edit::Edit edit = edit::chooseTopology(sample(), m_catalogue, 103.0 * units::MW, topology);
            QVERIFY2(edit.ok(), edit.refusal.english().c_str());
            QVERIFY(edit::sizesOf(edit.plan, m_catalogue, 103.0 * units::MW).changes().empty());
            const SiteLayout layout = layoutStage(edit.plan, m_catalogue, {});
            int systems = 0;
            for (ObjectId lost : edit::systemsAbove(edit.plan)) {
                systems += edit.plan.object(lost)->as<UpsRoom>() != nullptr;
                const Plan cut = edit::cutOff(edit.plan, {lost});
                const PlanGrid grid = planGrid(cut, layout, m_catalogue);
                for (const Shared<Object> &object : edit.plan.objects) {
                    const ObjectFlow *flow = grid.object(object->id);
                    if (object->as<UpsRoom>() || object->as<TransferSwitch>())
                        QVERIFY2(!flow || flow->loadingFraction.value_or(0.0) <= 1.0 + 1e-6, object->name.c_str());
                    else if (object->as<Hall>())
                        QVERIFY2(flow && flow->live, object->name.c_str());
                }
            }
            QCOMPARE(systems, rooms);
        }
    }
    // With all systems working the reserve carries nothing; it takes a failed system's halls within the switches' few milliseconds.
    void theReserveTakesALostSystemsHalls()
    {
        const Plan plan = edit::chooseTopology(sample(), m_catalogue, 103.0 * units::MW, Topology::BlockRedundant).plan;
        const SiteLayout layout = layoutStage(plan, m_catalogue, {});
        const PlanGrid whole = planGrid(plan, layout, m_catalogue);
        ObjectId reserve, lost;
        for (ObjectId id : edit::systemsAbove(plan))
            if (plan.object(id)->as<UpsRoom>())
                (whole.object(id)->real.value_or(Power{}) < 0.2 * units::MW ? reserve : lost) = id;
        QVERIFY(reserve && lost);
        const PlanGrid after = planGrid(edit::cutOff(plan, {lost}), layout, m_catalogue);
        const Power before = *whole.object(lost)->real - *whole.object(lost)->loss,
                    now = *after.object(reserve)->real - *after.object(reserve)->loss;
        QVERIFY2(std::abs(now / before - 1.0) < 0.01, std::to_string(now / before).c_str());
    }
    void tooFewRoomsAreRefused()
    {
        const edit::Edit edit = edit::chooseTopology(blank40Mw(m_catalogue), m_catalogue, {}, Topology::FourNOverThree);
        QVERIFY(!edit.ok() && edit.refusal.english().find("four UPS rooms") != std::string::npos);
    }
    void sizingTwiceChangesNothing()
    {
        const Plan once = sized(sample());
        QVERIFY(sameContent(sized(once), once));
        QVERIFY(edit::sizesOf(once, m_catalogue, 103.0 * units::MW).changes().empty());
    }
    // The size a plan is given does not depend on how it was sized before.
    void theSizeDoesNotDependOnTheOldOne()
    {
        const Plan few = sized(withUnits<UpsRoom>(sample(), 3)), many = sized(withUnits<UpsRoom>(sample(), 40));
        QCOMPARE(unitsOfKind<UpsRoom>(few), unitsOfKind<UpsRoom>(many));
    }
    // By hand: storey 2 has two halls of 84 racks; each side of 2N carries both, so ceil(168 · rack / 0.99 / 2 MW) modules, or one more for
    // the busway's loss.
    void eachSideOf2NCarriesBothHalls()
    {
        const Plan plan = sample();
        const LayoutResult layout = layoutStage(plan, m_catalogue, {});
        double megawatts = 0.0;
        for (const HallCount &hall : layout.halls)
            if (const Object *o = plan.object(hall.hall); o->name == "Hall 2W" || o->name == "Hall 2E")
                megawatts += hall.ratedPower().in(units::MW)*plan.power->rackPowerFactor / (1.0 - plan.power->distributionLoss);
        const Plan good = sized(plan);
        for (const Shared<Object> &o : good.objects)
            if (o->name == "UPS 2A" || o->name == "UPS 2B") {
                const int units = o->as<UpsRoom>()->units, least = int(std::ceil(megawatts / 2.0));
                QVERIFY2(units == least || units == least + 1, qPrintable(QString::number(units)));
            }
    }
    void moreRedundancyNeverNeedsLess()
    {
        const int n = unitsOfKind<UpsRoom>(sized(withTopology(sample(), Topology::N)));
        const int n1 = unitsOfKind<UpsRoom>(sized(withTopology(sample(), Topology::NPlus1)));
        const int n2 = unitsOfKind<UpsRoom>(sized(withTopology(sample(), Topology::TwoN)));
        QVERIFY(n < n1 && n1 < n2);
    }
    // 103 MW in sets of 3 MW take 35 sets, with one in reserve 36.
    void theGeneratorsCarryTheSite()
    {
        const Plan good = sized(withUnits<GeneratorYard>(sample(), 1));
        QCOMPARE(unitsOfKind<GeneratorYard>(good), 36);
    }
    void oneObjectAloneIsChanged()
    {
        const Plan plan = withUnits<UpsRoom>(sample(), 2);
        ObjectId id;
        for (const Shared<Object> &o : plan.objects)
            if (o->as<UpsRoom>() && !id)
                id = o->id;
        const edit::Edit edit = edit::size(plan, m_catalogue, 103.0 * units::MW, {id});
        QVERIFY(edit.ok());
        for (const Shared<Object> &o : plan.objects)
            QVERIFY((o->id == id) != (*edit.plan.object(o->id) == *o));
    }
    void everyElementHasAReason()
    {
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(m_catalogue);
            for (const edit::SizedElement &element : edit::sizesOf(plan, m_catalogue, std::nullopt).elements)
                QVERIFY2(element.reason.english().ends_with('.'), t.key);
        }
    }
    void timesAreRaisedAndNeverLowered()
    {
        Plan plan = sample();
        for (const Shared<Object> &object : std::vector(plan.objects))
            edit::changePart(plan.objects, object->id, [](Object &o) {
                if (auto *ups = std::get_if<UpsRoom>(&o.equipment))
                    ups->autonomy = o.name.ends_with('A') ? 1.0 * units::minute : 30.0 * units::minute;
            });
        for (const Shared<Object> &o : sized(plan).objects)
            if (const auto *ups = o->as<UpsRoom>())
                QVERIFY(ups->autonomy == (o->name.ends_with('A') ? 5.0 : 30.0) * units::minute);
    }
    void whatIsNotPlantIsRefused()
    {
        const Plan plan = sample();
        for (const Shared<Object> &o : plan.objects)
            if (o->as<Road>()) {
                const edit::Edit edit = edit::size(plan, m_catalogue, std::nullopt, {o->id});
                QVERIFY(!edit.ok() && sameContent(edit.plan, plan));
                return;
            }
        QFAIL("no road");
    }
};

QTEST_GUILESS_MAIN(SizeTest)
#include "size_test.moc"
