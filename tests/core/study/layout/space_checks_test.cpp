// SPDX-License-Identifier: Apache-2.0
// Findings about space and connections, each on a plan with the fault and on a similar plan without it.
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class SpaceChecksTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    // Dry coolers (118 x 24 m) and a tank `gap` metres to the east of them, on a site of their own.
    Plan coolersAndTank(double gap, double angle = 0.0, int level = 1) const
    {
        Plan plan;
        plan.site = plan.site.with([](Site &s) { s.boundary = {{0, 0}, {300, 0}, {300, 200}, {0, 200}}; });
        const auto add = [&](const char *name, double x, double y, double width, double depth, Equipment equipment) {
            Object o;
            o.id = plan.takeId();
            o.name = name;
            o.place = {x * units::m, y * units::m, width * units::m, depth * units::m, angle, 1};
            o.equipment = equipment;
            plan.objects.emplace_back(o);
        };
        add("Dry coolers", 50, 50, 118, 24, DryCoolerYard{});
        add("Tank", 168 + gap, 50, 10, 24, WaterTank{});
        plan.objects.back() = plan.objects.back().with([&](Object &o) { o.place.level = level; });
        return plan;
    }
    Plan oneHallOn(int level) const { return m.with(ObjectKind::Hall, "level", std::int64_t(level)); }

private slots:
    void overlap() { m.check("space.overlap", coolersAndTank(-0.1), coolersAndTank(0.1)); }
    void overlapIsJudgedWithinAStorey() { QVERIFY(m.found(coolersAndTank(-5.0, 0.0, 2), "space.overlap").empty()); }
    // Dry coolers need 2 m around them (resources/rules/clearances.json).
    void clearance() { m.check("space.clearance", coolersAndTank(1.99), coolersAndTank(2.01)); }
    // Turned by 90 degrees around their centres, the coolers' edge is (118 - 24) / 2 = 47 m farther away, the tank's (24 - 10) / 2 = 7 m
    // closer.
    void clearanceOfWhatIsTurned()
    {
        m.check("space.clearance", coolersAndTank(1.99 - 47.0 + 7.0, 90.0), coolersAndTank(2.01 - 47.0 + 7.0, 90.0));
    }
    void boundaryAndSetback()
    {
        const auto moved = [&](double x) {
            return m.with(&Plan::site, [&](Site &s) {
                for (Point &p : s.boundary)
                    p.x += x;
            });
        };
        m.check("space.boundary", moved(10.0)); // the intake is 6 m from the west edge
    }
    void setback()
    {
        const auto asked = [&](double metres) { return m.with(&Plan::site, [&](Site &s) { s.setback = metres * units::m; }); };
        m.check("space.setback", asked(7.0), asked(1.0));
    }
    void aHallTooSmallForItsRacks() { m.check("space.racks", m.with(ObjectKind::Hall, "racks_per_row", std::int64_t(100))); }
    void aHallAboveTheBuilding() { m.check("space.storey", oneHallOn(3), oneHallOn(1)); }
    void anUnknownRack() { m.check("data.rack", m.with(ObjectKind::Hall, "rack", std::string("no-such-rack"))); }
    void aSiteWithoutBoundary()
    {
        m.check("space.no_boundary", m.with(&Plan::site, [](Site &s) { s.boundary.clear(); }));
    }
    void aFeedThatEndsNowhere()
    {
        m.check("space.feed_end", m.withFeed(0, [](Feed &f) { f.to.object = ObjectId{999999}; }));
    }
    void hallsWithoutFeeds()
    {
        Plan cut = m.blank;
        std::erase_if(cut.feeds, [](const Shared<Feed> &f) { return isPower(f->kind); });
        m.check("power.unconnected", cut);
        cut = m.blank;
        std::erase_if(cut.feeds, [](const Shared<Feed> &f) { return isPipe(f->kind); });
        m.check("cooling.unconnected", cut);
    }
    void aHallOnOneSideOf2N()
    {
        Plan cut = m.with(&Plan::power, [](PowerDesign &p) { p.upsTopology = Topology::TwoN; });
        const Plan both = cut;
        std::erase_if(cut.feeds, [](const Shared<Feed> &f) { return f->kind == FeedKind::PowerB; });
        m.check("power.one_side", cut, both);
        cut.power = cut.power.with([](PowerDesign &p) { p.upsTopology = Topology::NPlus1; });
        QVERIFY(m.found(cut, "power.one_side").empty());
    }
};

QTEST_GUILESS_MAIN(SpaceChecksTest)
#include "space_checks_test.moc"
