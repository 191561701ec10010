// SPDX-License-Identifier: Apache-2.0
#include "core/edit/edit.h"
#include "core/edit/feeds.h"
#include "core/network/contingency.h"
#include "core/study/layout/layout_stage.h"
#include "tests/support/network_plans.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;
using namespace tokenyard::test;

namespace {

// |V2| behind a source of 1 p.u. and r + jx with the load p + jq: the greater root of the quadratic.
double farVoltage(double r, double x, double p, double q)
{
    const double b = 2.0 * (r * p + x * q) - 1.0, c = (r * r + x * x) * (p * p + q * q);
    return std::sqrt((-b + std::sqrt(b * b - 4.0 * c)) / 2.0);
}

const PlanBusState &busOf(const PlanGrid &grid, ObjectId object, BusRole role)
{
    for (const PlanBusState &bus : grid.buses)
        if (bus.bus.object == object && bus.bus.role == role)
            return bus;
    qFatal("no such bus");
    return grid.buses.front();
}

bool sound(const std::optional<double> &v) { return !v || std::isfinite(*v); }

void allFiguresAreSound(const PlanGrid &grid)
{
    for (const PlanBusState &b : grid.buses)
        QVERIFY(sound(b.vmPu) && sound(b.vaDeg) && sound(b.faultKa) && sound(b.peakKa));
    for (const PlanBranchState &b : grid.branches)
        QVERIFY(sound(b.fromMw) && sound(b.toMw) && sound(b.fromMvar) && sound(b.toMvar) && sound(b.loadingFraction)
                && sound(b.dropFraction));
    for (const ObjectFlow &o : grid.objects)
        QVERIFY((!o.real || std::isfinite(o.real->si())) && (!o.loss || std::isfinite(o.loss->si())) && sound(o.loadingFraction));
}

} // namespace

class PlanGridTest : public QObject {
    Q_OBJECT
private slots:
    // A switch is supplied by side A; without it by side B, whose source then carries the load. A switch of zero units carries nothing.
    void aTransferSwitchTakesSideBWhereSideAIsDead()
    {
        test::NetworkPlan n;
        const ObjectId a = n.add("A", UpsRoom{"ups-2mw", 4}), b = n.add("B", UpsRoom{"ups-2mw", 4}),
                       boardA = n.add("Board A", Switchgear{}), boardB = n.add("Board B", Switchgear{}),
                       intake = n.add("Intake", GridIntake{});
        const ObjectId ta = n.add("TA", Transformer{"transformer-3mva", 4}), tb = n.add("TB", Transformer{"transformer-3mva", 4});
        const ObjectId sts = n.add("STS", TransferSwitch{"sts-4000a", 3}), hall = n.hall("Hall", 4.0 * units::MW);
        n.feed(FeedKind::PowerA, intake, boardA, 22.9 * units::kV, 400, 2, 50);
        n.feed(FeedKind::PowerB, intake, boardB, 22.9 * units::kV, 400, 2, 50);
        n.feed(FeedKind::PowerA, boardA, ta, 22.9 * units::kV, 400, 1, 50);
        n.feed(FeedKind::PowerB, boardB, tb, 22.9 * units::kV, 400, 1, 50);
        n.feed(FeedKind::PowerA, ta, a, 0.38 * units::kV, 2000, 6, 20);
        n.feed(FeedKind::PowerB, tb, b, 0.38 * units::kV, 2000, 6, 20);
        const ObjectId inA = n.feed(FeedKind::PowerA, a, sts, 0.38 * units::kV, 2000, 6, 30);
        const ObjectId inB = n.feed(FeedKind::PowerB, b, sts, 0.38 * units::kV, 2000, 6, 30);
        n.feed(FeedKind::PowerB, sts, hall, 0.38 * units::kV, 2000, 6, 30);
        const auto carried = [&](const PlanGrid &grid, ObjectId feed) { return grid.branch(feed)->fromMw.value_or(0.0); };
        const PlanGrid whole = n.solve();
        QVERIFY2(carried(whole, inA) > 3.9 && carried(whole, inB) == 0.0, std::to_string(carried(whole, inB)).c_str());
        const Plan cut = edit::cutOff(n.plan, {a});
        const PlanGrid after = planGrid(cut, n.layout, n.catalogue);
        QVERIFY2(carried(after, inB) > 3.9, std::to_string(carried(after, inB)).c_str());
        QVERIFY(after.object(hall)->live && after.object(sts)->live);
        for (Shared<Object> &object : n.plan.objects)
            if (object->id == sts)
                object = object.with([](Object &o) { std::get<TransferSwitch>(o.equipment).units = 0; });
        QVERIFY(!n.solve().object(hall)->live);
    }
    // Transformers that two boards feed hang on the one that was drawn first: neither board's short circuit grows by the other's, and without
    // the first the second carries them.
    void whatTwoBoardsFeedHangsOnOneOfThem()
    {
        test::NetworkPlan n;
        const auto board = [&](const char *name, FeedKind side) {
            const ObjectId intake = n.add("Intake", GridIntake{}), own = n.add(name, Switchgear{});
            n.feed(side, intake, own, 22.9 * units::kV, 400, 4, 50);
            return own;
        };
        const ObjectId a = board("A", FeedKind::PowerA), b = board("B", FeedKind::PowerB);
        const ObjectId t = n.add("T", Transformer{"transformer-3mva", 3}), hall = n.hall("Hall", 4.0 * units::MW);
        const ObjectId fromB = n.feed(FeedKind::PowerB, b, t, 22.9 * units::kV, 400, 1, 50);
        n.feed(FeedKind::PowerA, t, hall, 0.38 * units::kV, 2000, 6, 20);
        const auto fault = [](const PlanGrid &grid, ObjectId id) { return *busOf(grid, id, BusRole::Own).faultKa; };
        const PlanGrid one = n.solve();
        const ObjectId fromA = n.feed(FeedKind::PowerA, a, t, 22.9 * units::kV, 400, 1, 50);
        const PlanGrid both = n.solve();
        QVERIFY(std::abs(fault(both, a) - fault(one, a)) < 1e-9 && std::abs(fault(both, b) - fault(one, b)) < 1e-9);
        QVERIFY(*both.branch(fromB)->fromMw > 3.9 && *both.branch(fromA)->fromMw == 0.0);
        const PlanGrid after = planGrid(edit::cutOff(n.plan, {b}), n.layout, n.catalogue);
        QVERIFY(after.object(hall)->live && *after.branch(fromA)->fromMw > 3.9);
    }
    // 1 km of 400 mm2 at 22.9 kV: R = 22 nΩm · 1,000 m / 400 mm2 = 0.055 Ω, X = 0.1 Ω; 10 MW at a power factor of 0.98.
    void aCableDropsWhatTheTwoBusFormulaSays()
    {
        NetworkPlan n;
        const ObjectId intake = n.add("Intake", GridIntake{22.9 * units::kV, "intake-22kv9-20mva", 1});
        const ObjectId hall = n.hall("Hall", 10.0 * units::MW);
        const ObjectId feed = n.feed(FeedKind::PowerA, intake, hall, 22.9 * units::kV, 400, 1, 1000);
        const PlanGrid grid = n.solve();
        const double ohm = 22.9 * 22.9 / 10.0, q = std::tan(std::acos(0.98));
        const double v = farVoltage(0.055 / ohm, 0.1 / ohm, 1.0, q);
        QVERIFY(std::abs(*busOf(grid, hall, BusRole::SideA).vmPu - v) < 1e-9);
        const PlanBranchState &b = *grid.branch(feed);
        // I = S / (√3 U), loss 3 R I²; the section takes 1.7 A/mm2.
        const double amperes = 10.0 / 0.98 * 1e3 / (std::sqrt(3.0) * 22.9 * v);
        QVERIFY(std::abs(*b.lossMw - 3.0 * 0.055 * amperes * amperes * 1e-6) < 1e-9);
        QVERIFY(std::abs(*b.loadingFraction - amperes / 680.0) < 1e-9);
        QVERIFY(std::abs(*b.dropFraction - (1.0 - v)) < 1e-9);
    }
    // 5 x 3 MVA of 7 % with 0.8 % load loss behind a stiff 22.9 kV bus and a cable of negligible length.
    void aTransformerDropsWhatTheTwoBusFormulaSays()
    {
        NetworkPlan n;
        const ObjectId intake = n.add("Intake", GridIntake{22.9 * units::kV, "intake-22kv9-20mva", 1});
        const ObjectId transformer = n.add("Transformers", Transformer{"transformer-3mva", 5});
        const ObjectId hall = n.hall("Hall", 12.0 * units::MW);
        n.feed(FeedKind::PowerA, intake, transformer, 22.9 * units::kV, 5000, 200, 0);
        n.feed(FeedKind::PowerA, transformer, hall, 0.38 * units::kV, 5000, 200, 0);
        const PlanGrid grid = n.solve();
        const double r = 0.008, x = std::sqrt(0.07 * 0.07 - r * r), s = 12.0 / 0.98 / 15.0;
        const double v = farVoltage(r, x, s * 0.98, s * std::sqrt(1.0 - 0.98 * 0.98));
        QVERIFY(std::abs(*busOf(grid, transformer, BusRole::Secondary).vmPu - v) < 2e-4);
        const ObjectFlow &flow = *grid.object(transformer);
        QVERIFY(*flow.loadingFraction > s && *flow.loadingFraction < 1.1 * s);
        // No-load loss 0.12 % of 15 MVA, load loss 0.8 % times the square of the current over the rated one.
        QVERIFY(std::abs(flow.loss->in(units::kW) - (18.0 + 120.0 * s * s / v / v)) < 0.2);
    }
    // P_in = P_out / η at a power factor of 0.99; η of six modules of 2 MW at half of 10 MW: l / (l + a + b l + c l²).
    void aUpsTakesItsOutputAndItsLoss()
    {
        const TwoSidedPlan n(10.0);
        const PlanGrid grid = n.solve();
        const ObjectFlow &flow = *grid.object(n.ups[0]);
        const double output = (*flow.real - *flow.loss).in(units::MW), l = output / 12.0;
        QVERIFY(output > 5.0 && output < 5.02);
        QVERIFY(std::abs(flow.loss->in(units::MW)-12.0 * (0.008 + 0.01 * l + 0.014 * l * l)) < 1e-9);
        QVERIFY(std::abs(*flow.loadingFraction - l) < 1e-9);
        QVERIFY(std::abs((*flow.real / *flow.apparent).si() - 0.99) < 1e-6);
        QVERIFY(std::abs(*busOf(grid, n.ups[0], BusRole::Output).vmPu - 1.0) < 1e-12);
    }
    // The grid supplies what the racks draw plus the losses on the way.
    void powerInIsPowerOutAndLosses()
    {
        const TwoSidedPlan n(10.0);
        const PlanGrid grid = n.solve();
        double lost = 0.0;
        for (const PlanBranchState &b : grid.branches)
            if (n.plan.feed(b.object))
                lost += *b.lossMw;
        for (const ObjectFlow &flow : grid.objects)
            lost += flow.loss ? flow.loss->in(units::MW) : 0.0;
        QVERIFY(lost > 0.0);
        QVERIFY(std::abs(grid.object(n.intake)->real->in(units::MW)-10.0 - lost) < 1e-7);
    }
    void bothSidesShareAndOneTakesAllWhereTheOtherIsOut()
    {
        TwoSidedPlan n(10.0);
        const double half = n.solve().object(n.ups[0])->real->in(units::MW), half2 = n.solve().object(n.ups[1])->real->in(units::MW);
        QVERIFY(std::abs(half - half2) < 1e-6);
        const PlanGrid onlyA = n.solve({GridCase::OnlyA});
        QVERIFY(onlyA.object(n.ups[0])->real->in(units::MW) > 1.9 * half);
        QVERIFY(onlyA.object(n.ups[1])->real->in(units::MW) < 0.01);
        n.plan.feeds.pop_back(); // the last feed joins the UPS of side B with the hall
        QVERIFY(n.solve().object(n.ups[0])->real->in(units::MW) > 1.9 * half);
    }
    void withoutASourceNothingFlows()
    {
        TwoSidedPlan n(10.0);
        n.plan.objects.erase(n.plan.objects.begin()); // the intake
        const PlanGrid grid = n.solve();
        for (const PlanBranchState &b : grid.branches)
            QVERIFY(*b.fromMw == 0.0 && *b.toMw == 0.0);
        QVERIFY(!grid.object(n.hallId)->live && !busOf(grid, n.hallId, BusRole::SideA).vmPu);
        const auto unsupplied = unsuppliedFindings(n.plan, grid);
        QVERIFY(std::any_of(unsupplied.begin(), unsupplied.end(), [&](const Finding &f) { return f.objects == std::vector{n.hallId}; }));
        QVERIFY(unsuppliedFindings(TwoSidedPlan(10.0).plan, TwoSidedPlan(10.0).solve()).empty());
    }
    void generatorsFeedAnIslandWithoutAGrid()
    {
        TwoSidedPlan n(10.0);
        n.plan.objects.erase(n.plan.objects.begin());
        const ObjectId yard = n.add("Sets", GeneratorYard{"generator-3mw", 5});
        n.feed(FeedKind::PowerA, yard, n.boards[0], 22.9 * units::kV, 400, 4, 50);
        const PlanGrid grid = n.solve();
        QVERIFY(grid.object(n.hallId)->live);
        QVERIFY(grid.object(yard)->real->in(units::MW) > 10.0
                && std::abs(*grid.object(yard)->loadingFraction - grid.object(yard)->real->in(units::MW) / 15.0) < 1e-9);
    }
    // Standby sets next to the grid carry nothing and do not tie the boards: the fault levels are the same as without them.
    void standbySetsTieNoBoards()
    {
        TwoSidedPlan n(10.0);
        const PlanGrid before = n.solve();
        const ObjectId yard = n.add("Sets", GeneratorYard{"generator-3mw", 5});
        const ObjectId toA = n.feed(FeedKind::PowerA, yard, n.boards[0], 22.9 * units::kV, 400, 4, 50);
        const ObjectId toB = n.feed(FeedKind::PowerB, yard, n.boards[1], 22.9 * units::kV, 400, 4, 50);
        const PlanGrid grid = n.solve();
        QVERIFY(*grid.branch(toA)->fromMw == 0.0 && *grid.branch(toB)->lossMw == 0.0);
        for (int side : {0, 1}) {
            const ObjectId board = n.boards[std::size_t(side)];
            QCOMPARE(*busOf(grid, board, BusRole::Own).faultKa, *busOf(before, board, BusRole::Own).faultKa);
            QCOMPARE(*busOf(grid, board, BusRole::Own).vmPu, *busOf(before, board, BusRole::Own).vmPu);
        }
    }
    // Nine steps of 1.5 %: 22.9 kV stays within one step of its nominal value although the impedance alone would cost some 5 %.
    void tapsHoldTheMediumVoltage()
    {
        NetworkPlan n;
        const ObjectId intake = n.add("Intake", GridIntake{154.0 * units::kV, "main-transformer-60mva", 1});
        const ObjectId hall = n.hall("Hall", 58.0 * units::MW);
        n.feed(FeedKind::PowerA, intake, hall, 22.9 * units::kV, 600, 10, 10);
        const PlanGrid grid = n.solve();
        QVERIFY(std::abs(*busOf(grid, intake, BusRole::Secondary).vmPu - 1.0) < 0.0151);
        QVERIFY(grid.branches.back().tap < 0);
    }
    void overloadsDropsAndFaultLevelsAreFound()
    {
        TwoSidedPlan good(10.0);
        edit::changePart(good.plan.objects, good.intake, [](Object &o) { std::get<GridIntake>(o.equipment).units = 2; });
        for (const Finding &f : good.findings())
            QVERIFY2(false, f.text.english().c_str());
        NetworkPlan n;
        const ObjectId intake = n.add("Intake", GridIntake{154.0 * units::kV, "main-transformer-60mva", 6});
        const ObjectId board = n.add("Board", Switchgear{});
        const ObjectId transformer = n.add("Transformer", Transformer{"transformer-3mva", 1});
        const ObjectId hall = n.hall("Hall", 3.3 * units::MW);
        n.feed(FeedKind::PowerA, intake, board, 22.9 * units::kV, 400, 10, 10);
        n.feed(FeedKind::PowerA, board, transformer, 22.9 * units::kV, 60, 1, 10);
        n.feed(FeedKind::PowerA, transformer, hall, 0.38 * units::kV, 400, 6, 250);
        const auto findings = n.findings();
        for (const char *rule : {"power.overload", "power.voltage_drop", "power.fault_level"})
            QVERIFY2(has(findings, rule), rule);
    }
    void whatCannotCarryPowerIsFound()
    {
        TwoSidedPlan n(10.0);
        Feed loose = *n.plan.feeds.back();
        loose.id = n.plan.takeId();
        loose.to = {};
        n.plan.feeds.emplace_back(loose);
        Feed thin = *n.plan.feeds.front();
        thin.id = n.plan.takeId();
        thin.section = {};
        n.plan.feeds.emplace_back(thin);
        n.feed(FeedKind::PowerA, n.boards[0], n.hallId, 22.9 * units::kV, 400, 1, 10); // 22.9 kV onto 0.38 kV
        const auto findings = n.findings();
        for (const char *rule : {"power.loose_feed", "power.no_section", "power.voltage_mismatch"})
            QVERIFY2(has(findings, rule), rule);
        allFiguresAreSound(n.solve());
        QVERIFY(n.solve().object(n.hallId)->live);
    }
    void anIntakeWhoseTransformersAreForAnotherVoltageIsFound()
    {
        NetworkPlan n;
        n.add("Intake", GridIntake{345.0 * units::kV, "main-transformer-60mva", 2});
        QVERIFY(has(n.findings(), "power.voltage_mismatch"));
    }
    void aLoadBeyondTheFeedHasNoFiguresAndAReason()
    {
        NetworkPlan n;
        const ObjectId intake = n.add("Intake", GridIntake{22.9 * units::kV, "intake-22kv9-20mva", 1});
        const ObjectId hall = n.hall("Hall", 900.0 * units::MW);
        n.feed(FeedKind::PowerA, intake, hall, 22.9 * units::kV, 60, 1, 5000);
        QVERIFY(has(n.findings(), "power.no_solution"));
        QVERIFY(!busOf(n.solve(), hall, BusRole::SideA).vmPu && !n.solve().branches[0].fromMw);
        QVERIFY(n.solve({GridCase::Both, 0.001}).branches[0].fromMw.has_value());
    }
    void ringsThroughAUpsAreFoundAndNotFollowed()
    {
        NetworkPlan n;
        const ObjectId intake = n.add("Intake", GridIntake{0.38 * units::kV, "intake-22kv9-20mva", 1});
        const ObjectId first = n.add("First", UpsRoom{}), second = n.add("Second", UpsRoom{}), hall = n.hall("Hall", 1.0 * units::MW);
        for (const auto &[from, to] : {std::pair(intake, first), {first, second}, {second, first}, {second, hall}})
            n.feed(FeedKind::PowerA, from, to, 0.38 * units::kV, 2000, 6, 20);
        allFiguresAreSound(n.solve());
        QVERIFY(has(n.findings(), "power.no_solution"));
        TwoSidedPlan own(10.0);
        own.feed(FeedKind::PowerA, own.ups[0], own.ups[0], 0.38 * units::kV, 2000, 6, 20);
        allFiguresAreSound(own.solve());
    }
    void twoIntakesOnOneBusShare()
    {
        TwoSidedPlan n(10.0);
        const ObjectId second = n.add("Second intake", GridIntake{});
        n.feed(FeedKind::PowerB, second, n.boards[0], 22.9 * units::kV, 400, 4, 50);
        const PlanGrid grid = n.solve();
        QVERIFY(grid.object(second)->real->in(units::MW) > 1.0 && grid.object(n.intake)->real->in(units::MW) > 1.0);
    }
    // Two intakes, each joined to both boards, whatever the order and the sides of the feeds: each carries its own board and stands by for
    // the other's. The short circuit of a board is that of one intake, and one that is too small is found by itself.
    void twoIntakesOnTwoBoardsCarryOneEach_data()
    {
        QTest::addColumn<QString>("order"); // intake and board of each feed
        QTest::addColumn<bool>("sides");
        for (const char *order : {"1A 1B 2A 2B", "1A 2A 1B 2B", "2B 2A 1B 1A", "1B 2B 2A 1A"})
            for (bool sides : {true, false})
                QTest::addRow("%s, %s", order, sides ? "A and B" : "all A") << order << sides;
    }
    void twoIntakesOnTwoBoardsCarryOneEach()
    {
        QFETCH(QString, order);
        QFETCH(bool, sides);
        NetworkPlan n;
        const ObjectId intakes[] = {n.add("Intake 1", GridIntake{22.9 * units::kV, "intake-22kv9-20mva", 1}),
                                    n.add("Intake 2", GridIntake{22.9 * units::kV, "intake-22kv9-20mva", 1})};
        const ObjectId boards[] = {n.add("A", Switchgear{}), n.add("B", Switchgear{})};
        const ObjectId halls[] = {n.hall("Hall A", 10.0 * units::MW), n.hall("Hall B", 14.0 * units::MW)};
        for (const QString &feed : order.split(' ')) {
            const int intake = feed[0].digitValue() - 1, board = feed[1].unicode() - 'A';
            n.feed(sides && intake != board ? FeedKind::PowerB : FeedKind::PowerA, intakes[intake], boards[board], 22.9 * units::kV, 400, 4,
                   50);
        }
        for (int i : {0, 1})
            n.feed(FeedKind::PowerA, boards[i], halls[i], 22.9 * units::kV, 400, 4, 50);
        const auto carries = [](const PlanGrid &grid, ObjectId id) { return grid.object(id)->real->in(units::MW); };
        const PlanGrid whole = n.solve();
        double least = std::min(carries(whole, intakes[0]), carries(whole, intakes[1])),
               most = std::max(carries(whole, intakes[0]), carries(whole, intakes[1]));
        QVERIFY2(least > 10.0 && least < 10.2 && most > 14.0 && most < 14.2, std::to_string(least).c_str());
        // N-1 and the loading on the map split as the load flow does; without an intake too.
        const SupplyGraph graph =
            supplyGraphOf(n.plan, {{halls[0], 10.0 * units::MW}, {halls[1], 14.0 * units::MW}}, {}, CarriedPerItWatt{}, n.catalogue);
        const auto splitAs = [&](const PlanGrid &grid, std::optional<ObjectId> gone) {
            Left left;
            for (std::size_t i = 0; i < graph.elements.size(); ++i)
                if (gone == graph.elements[i].id)
                    left[int(i)] = 0.0;
            const std::vector<double> loads = elementLoads(graph, left);
            for (std::size_t i = 0; i < graph.elements.size(); ++i)
                for (ObjectId intake : intakes)
                    if (graph.elements[i].id == intake && intake != gone && std::abs(loads[i] / 1e6 - carries(grid, intake)) > 0.2)
                        return false;
            return true;
        };
        QVERIFY(splitAs(whole, std::nullopt));
        for (int gone : {0, 1}) {
            const PlanGrid after = planGrid(edit::cutOff(n.plan, {intakes[gone]}), n.layout, n.catalogue);
            QVERIFY(after.object(halls[0])->live && after.object(halls[1])->live);
            QVERIFY(carries(after, intakes[1 - gone]) > 24.0);
            QVERIFY(splitAs(after, intakes[gone]));
        }
        n.feed(FeedKind::PowerB, boards[1], n.hall("More", 10.0 * units::MW), 22.9 * units::kV, 400, 4, 50);
        std::vector<Finding> found = n.findings();
        std::erase_if(found, [](const Finding &f) { return f.rule != "power.overload"; });
        const ObjectId loaded = carries(whole, intakes[0]) > 12.0 ? intakes[0] : intakes[1]; // 24 MW on 20 MVA; the other carries 10
        QVERIFY(found.size() == 1 && found.front().objects.front() == loaded);
    }
    // Three intakes of which the first two feed all boards: after the first the second alone takes over, then the third.
    void aBoardWithThreeIntakesTakesTheNextThatLives()
    {
        NetworkPlan n;
        std::vector<ObjectId> intakes, boards, mains;
        for (const char *name : {"1", "2", "3"}) {
            intakes.push_back(n.add(name, GridIntake{22.9 * units::kV, "intake-22kv9-20mva", 1}));
            boards.push_back(n.add(name, Switchgear{}));
            n.feed(FeedKind::PowerA, boards.back(), n.hall(name, 4.0 * units::MW), 22.9 * units::kV, 400, 1, 50);
        }
        for (int board : {0, 1, 2})
            for (int step : {0, 1, 2})
                mains.push_back(n.feed(step == 0 ? FeedKind::PowerA : FeedKind::PowerB, intakes[std::size_t((board + step) % 3)],
                                       boards[std::size_t(board)], 22.9 * units::kV, 400, 1, 50));
        const auto closed = [&](const PlanGrid &grid) { // of the first board
            std::vector<double> mw;
            for (int i : {0, 1, 2})
                mw.push_back(grid.branch(mains[std::size_t(i)]) ? grid.branch(mains[std::size_t(i)])->fromMw.value_or(-1.0) : 0.0);
            return mw;
        };
        const auto with = closed(n.solve());
        QVERIFY(with[0] > 3.9 && with[1] == 0.0 && with[2] == 0.0);
        const auto one = closed(planGrid(edit::cutOff(n.plan, {intakes[0]}), n.layout, n.catalogue));
        QVERIFY(one[0] == 0.0 && one[1] > 3.9 && one[2] == 0.0);
        const auto two = closed(planGrid(edit::cutOff(n.plan, {intakes[0], intakes[1]}), n.layout, n.catalogue));
        QVERIFY(two[0] == 0.0 && two[1] == 0.0 && two[2] > 3.9);
    }
    // Whatever is removed from a sample: figures are finite or blank, and no feed gains power.
    void everySampleAndEverySampleWithoutAnObjectHasSoundFigures()
    {
        const Catalogue catalogue;
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(catalogue);
            const std::size_t step = std::max<std::size_t>(1, plan.objects.size() / 12);
            for (std::size_t i = 0; i <= plan.objects.size(); i += step) {
                Plan less = plan;
                if (i < less.objects.size())
                    less.objects.erase(less.objects.begin() + std::ptrdiff_t(i));
                const PlanGrid grid = planGrid(less, layoutStage(less, catalogue, {}), catalogue);
                allFiguresAreSound(grid);
                for (const PlanBranchState &b : grid.branches)
                    QVERIFY2(!b.lossMw || *b.lossMw >= -1e-9, t.key);
            }
        }
    }
    void theSamePlanGivesTheSameBits()
    {
        const TwoSidedPlan n(10.0);
        const PlanGrid a = n.solve(), b = n.solve();
        for (std::size_t i = 0; i < a.buses.size(); ++i)
            QVERIFY(a.buses[i].vmPu == b.buses[i].vmPu && a.buses[i].faultKa == b.buses[i].faultKa);
    }
};

QTEST_GUILESS_MAIN(PlanGridTest)
#include "plan_grid_test.moc"
