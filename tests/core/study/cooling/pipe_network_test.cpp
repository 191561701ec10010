// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/pipe_network.h"

#include <QTest>

using namespace tokenyard;

class PipeNetworkTest : public QObject {
    Q_OBJECT
    // A plant and two halls 100 m away, joined by pipes of 0.4 m.
    struct Site {
        Plan plan;
        LayoutResult layout;
        std::map<ObjectId, Power> heat;
        CoolingSystem system;

        Site()
        {
            system.pipeRoughness = 0.045 * units::mm;
            system.pipeFittingsFactor = 1.0;
            for (double x : {0.0, 100.0, 200.0}) {
                Object object;
                object.id = plan.takeId();
                object.place.x = x * units::m;
                object.equipment = x == 0.0 ? Equipment(DryCoolerYard{}) : Equipment(Hall{});
                plan.objects.push_back(object);
            }
            heat = {{ObjectId{2}, 8.0 * units::MW}, {ObjectId{3}, 4.0 * units::MW}};
        }
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
        PipeNetwork network() const { return pipeNetwork(plan, layout, heat, system, 10.0 * units::K); }
    };
    static Speed velocityIn(const PipeNetwork &network, ObjectId feed)
    {
        for (const PipeRun &run : network.runs)
            if (run.feed == feed)
                return run.velocity;
        return {};
    }

private slots:
    // Moody's chart: Re 1e5 and relative roughness 0.001 give 0.0222; smooth at 1e6 gives 0.0116; laminar 64/Re.
    void frictionFactorsAreThoseOfTheMoodyChart()
    {
        QVERIFY(std::abs(darcyFactor(1e5, 0.001) - 0.0222) < 0.0003);
        QVERIFY(std::abs(darcyFactor(1e6, 0.0) - 0.0116) < 0.0002);
        QCOMPARE(darcyFactor(1000.0, 0.01), 0.064);
    }
    // Half the diameter at the same flow: about 2⁵ times the drop.
    void theDropRisesWithTheFifthPowerOfANarrowerPipe()
    {
        const Length rough = 0.045 * units::mm, length = 100.0 * units::m;
        const double wide = pipeDrop(length, 0.4 * units::m, rough, Speed::fromSi(1.0)).si();
        const double narrow = pipeDrop(length, 0.2 * units::m, rough, Speed::fromSi(4.0)).si();
        QVERIFY2(narrow / wide > 30.0 && narrow / wide < 38.0, qPrintable(QString::number(narrow / wide)));
    }
    // 8 MW at 10 K is 8e6/(4180·10) = 191 kg/s; in 0.4 m that is 1.53 m/s.
    void theVelocityFollowsTheHeat()
    {
        Site site;
        const ObjectId pipe = site.join(FeedKind::Supply, 1, 2);
        QVERIFY(std::abs(velocityIn(site.network(), pipe).si() - 1.53) < 0.01);
    }
    void twoPipesToAHallShareItsHeat()
    {
        Site site;
        const ObjectId one = site.join(FeedKind::Supply, 1, 2);
        const Speed alone = velocityIn(site.network(), one);
        site.join(FeedKind::Supply, 1, 2);
        QVERIFY(std::abs(velocityIn(site.network(), one) / alone - 0.5) < 1e-12);
    }
    void aPipeThroughAHallCarriesWhatLiesBeyond()
    {
        Site site;
        const ObjectId trunk = site.join(FeedKind::Supply, 1, 2), branch = site.join(FeedKind::Supply, 2, 3);
        const PipeNetwork network = site.network();
        QVERIFY(std::abs(velocityIn(network, trunk) / velocityIn(network, branch) - 3.0) < 1e-9); // (8 + 4) / 4
    }
    void theWorstHallPaysSupplyAndReturn()
    {
        Site site;
        site.join(FeedKind::Supply, 1, 2);
        const double supply = site.network().worst->si();
        site.join(FeedKind::Return, 2, 1);
        QVERIFY(std::abs(site.network().worst->si() / supply - 2.0) < 1e-9);
    }
    void aRingOfPipesEnds()
    {
        Site site;
        site.join(FeedKind::Supply, 1, 2);
        site.join(FeedKind::Supply, 2, 3);
        site.join(FeedKind::Supply, 3, 2);
        for (const PipeRun &run : site.network().runs)
            QVERIFY(std::isfinite(run.drop.si()) && std::isfinite(run.velocity.si()));
    }
    void aPlanWithoutPipesHasNoDrop() { QVERIFY(!Site().network().worst); }
};

QTEST_GUILESS_MAIN(PipeNetworkTest)
#include "pipe_network_test.moc"
