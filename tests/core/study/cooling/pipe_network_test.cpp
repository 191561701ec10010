// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/pipe_network.h"

#include "core/study/cooling/rack_needs.h"

#include <QTest>

using namespace tokenyard;

class PipeNetworkTest : public QObject {
    Q_OBJECT
    // Dry coolers (1), two halls (2, 3) 100 m away, a CDU gallery (4); pipes of 0.4 m. A cubic metre of water at 30 °C takes up
    // 995.7 · 4180 J per kelvin: 8 MW at 10 K is 0.1922 m³/s.
    struct Site {
        Plan plan;
        LayoutResult layout;
        WaterNeed need;
        CoolingSystem system;
        Pressure mostHead = 500.0 * units::kPa;

        Site()
        {
            system.pipeRoughness = 0.045 * units::mm;
            system.pipeFittingsFactor = 1.0;
            for (int i = 0; i < 4; ++i) {
                Object object;
                object.id = plan.takeId();
                object.place.x = 100.0 * i * units::m;
                object.equipment = i == 0 ? Equipment(DryCoolerYard{}) : i == 3 ? Equipment(CduGallery{}) : Equipment(Hall{});
                plan.objects.push_back(object);
            }
            need.halls = {{ObjectId{2}, {0.10 * flow, 0.20 * flow}}, {ObjectId{3}, {0.05 * flow, 0.10 * flow}}};
        }
        static constexpr VolumeFlow flow = VolumeFlow::fromSi(1.0);
        ObjectId join(FeedKind kind, int from, int to, Length length = 100.0 * units::m)
        {
            Feed feed;
            feed.id = plan.takeId();
            feed.kind = kind;
            feed.from = {ObjectId{from}, 0};
            feed.to = {ObjectId{to}, 0};
            feed.diameter = 0.4 * units::m;
            plan.feeds.push_back(feed);
            layout.feeds.push_back({feed.id, kind, length, true});
            return feed.id;
        }
        // Supply in one direction and return in the other.
        ObjectId both(int from, int to, Length length = 100.0 * units::m)
        {
            join(FeedKind::Return, to, from, length);
            return join(FeedKind::Supply, from, to, length);
        }
        PipeNetwork network() const { return pipeNetwork(plan, layout, need, system, mostHead); }
    };
    static PipeFlow in(const PipeNetwork &network, ObjectId feed)
    {
        for (const PipeFlow &pipe : network.water.pipes)
            if (pipe.feed == feed)
                return pipe;
        return {};
    }
    static HallFlow of(const PipeNetwork &network, int hall)
    {
        for (const HallFlow &h : network.water.halls)
            if (h.hall == ObjectId{hall})
                return h;
        return {};
    }

private slots:
    // 0.2 m³/s through a pipe of 0.4 m: 1.592 m/s.
    void theVelocityFollowsTheFlow()
    {
        Site site;
        const ObjectId pipe = site.both(1, 2);
        const PipeNetwork network = site.network();
        QVERIFY(std::abs(in(network, pipe).velocity.si() - 1.5915) < 1e-3);
        QCOMPARE(of(network, 2).flow.si(), 0.2);
        QCOMPARE(of(network, 3).flow.si(), 0.0); // no pipe leads there
        QVERIFY(in(network, pipe).loop == WaterLoop::Facility);
    }
    // By hand: Re = 995.7 · 1.5915 · 0.4 / 0.000797 = 795,000, ε/D 1.125e-4. Colebrook from f 0.0139: 3.041e-5 + 2.51/(795,000 ·
    // 0.1179) = 5.72e-5, 1/√f = 8.486, f = 0.01389. 100 m: 0.01389 · 250 · 995.7 · 1.5915² / 2 = 4.38 kPa, there and back 8.76.
    void theWorstHallHasTheLossOfSupplyAndReturn()
    {
        Site site;
        site.both(1, 2);
        QVERIFY(std::abs(site.network().worstFacility->in(units::kPa)-8.76) < 0.03);
        QVERIFY(std::abs(of(site.network(), 2).drop.in(units::kPa)-8.76) < 0.03);
    }
    void twoPipesToAHallShareItsWater()
    {
        Site site;
        const ObjectId one = site.both(1, 2), two = site.both(1, 2);
        QVERIFY(std::abs(in(site.network(), one).flow.si() - 0.1) < 1e-9);
        QVERIFY(std::abs(in(site.network(), two).flow.si() - 0.1) < 1e-9);
    }
    void aPipeThroughAHallCarriesWhatLiesBeyond()
    {
        Site site;
        const ObjectId trunk = site.both(1, 2), branch = site.both(2, 3);
        QVERIFY(std::abs(in(site.network(), trunk).flow.si() - 0.3) < 1e-9);
        QVERIFY(std::abs(in(site.network(), branch).flow.si() - 0.1) < 1e-9);
    }
    void pipesToNothingCarryNothing()
    {
        Site site;
        site.both(1, 2);
        const ObjectId blind = site.join(FeedKind::Supply, 1, 4), cut = site.both(4, 3); // the CDU has no return to the plant
        const PipeNetwork network = site.network();
        QVERIFY(std::abs(in(network, blind).flow.si()) < 1e-9 && std::abs(in(network, cut).flow.si()) < 1e-9);
        QCOMPARE(of(network, 3).flow.si(), 0.0);
    }
    void aHallWithoutAReturnGetsNoWater()
    {
        Site site;
        const ObjectId pipe = site.join(FeedKind::Supply, 1, 2);
        QCOMPARE(of(site.network(), 2).flow.si(), 0.0);
        QVERIFY(std::abs(in(site.network(), pipe).flow.si()) < 1e-9);
        QVERIFY(!site.network().worstFacility);
    }
    // After a CDU the hall's pipe carries coolant; the plant's pipe carries facility water.
    void aCduSeparatesTheLoops()
    {
        Site site;
        const ObjectId main = site.both(1, 4), hall = site.both(4, 2);
        const PipeNetwork network = site.network();
        QVERIFY(in(network, main).loop == WaterLoop::Facility && in(network, hall).loop == WaterLoop::Technology);
        QVERIFY(std::abs(in(network, main).flow.si() - 0.2) < 1e-9 && std::abs(in(network, hall).flow.si() - 0.1) < 1e-9);
        QVERIFY(network.worstTechnology && network.worstFacility && *network.worstTechnology < *network.worstFacility);
        QVERIFY(std::abs(of(network, 2).drop.si() - network.worstTechnology->si() - network.worstFacility->si()) < 1e-6);
    }
    // Water with two paths around a ring splits so that the pressure loss is the same on both.
    void aRingSplitsByResistance()
    {
        Site site;
        const ObjectId near = site.both(1, 2), far = site.both(1, 3, 100.0 * units::m), across = site.both(2, 3, 50.0 * units::m);
        const PipeNetwork n = site.network();
        QVERIFY(std::abs(in(n, near).flow.si() + in(n, far).flow.si() - 0.3) < 1e-9);
        QVERIFY(std::abs(in(n, near).drop.si() + (in(n, across).flow.si() > 0 ? 1 : -1) * in(n, across).drop.si() - in(n, far).drop.si())
                < 1.0);
    }
    void narrowPipesStarveTheHall()
    {
        Site site;
        site.both(1, 2);
        for (Shared<Feed> &feed : site.plan.feeds)
            feed = feed.with([](Feed &f) { f.diameter = 0.1 * units::m; });
        const PipeNetwork n = site.network();
        QVERIFY(of(n, 2).flow.si() > 0.01 && of(n, 2).flow.si() < 0.1);
        QVERIFY(of(n, 2).drop.in(units::kPa) < 500.0 * 1.01);
    }
    void aRingWithoutPlantTerminates()
    {
        Site site;
        site.both(2, 3);
        site.both(3, 2);
        for (const PipeFlow &pipe : site.network().water.pipes)
            QVERIFY(std::isfinite(pipe.drop.si()) && std::abs(pipe.flow.si()) < 1e-9);
    }
    void aPlanWithoutPipesHasNoPressureDrop() { QVERIFY(!Site().network().worstFacility && Site().network().water.pipes.empty()); }

    // Lenovo's table for GB300 NVL72: 59 L/min at 25 °C supply, 177 at 45 °C.
    void warmWaterNeedsThreeTimesTheFlow()
    {
        const Catalogue catalogue;
        const Record &rack = *catalogue.find("racks", "gb300-nvl72");
        const auto litres = [&](double celsius) { return coolantFlow(rack, Temperature::celsius(celsius))->in(units::m3PerH) / 0.06; };
        QVERIFY(std::abs(litres(25.0) - 59.0) < 1e-9 && std::abs(litres(45.0) - 177.0) < 1e-9);
        QVERIFY(std::abs(litres(42.5) - 148.0) < 1e-9); // half way between 119 and 177
        QCOMPARE(litres(10.0), litres(25.0));
        QCOMPARE(warmestSupply(rack)->celsius(), 45.0);
        QVERIFY(!coolantFlow(*catalogue.find("racks", "h100-4x8"), Temperature::celsius(30.0)));
    }
};

QTEST_GUILESS_MAIN(PipeNetworkTest)
#include "pipe_network_test.moc"
