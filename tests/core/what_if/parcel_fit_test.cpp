// SPDX-License-Identifier: Apache-2.0
// The largest plan for a parcel: hand calculations of its ground and its contract, and properties of every answer.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "core/what_if/parcel_fit.h"

#include <QTest>

using namespace tokenyard;

class ParcelFitTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue, allRules()};

    ParcelFit fit(const Plan &plan) { return largestPlan(plan, *m_evaluator.evaluate(plan), m_catalogue); }
    static Plan parcel(double side, int storeys = 1, Power contract = 10'000.0 * units::MW)
    {
        Plan plan;
        plan.site = plan.site.with([&](Site &s) {
            s.boundary = {{0, 0}, {side, 0}, {side, side}, {0, side}};
            s.storeys = storeys;
        });
        plan.supply = plan.supply.with([&](Supply &s) { s.contract = contract; });
        return plan;
    }
    static int racksBy(const ParcelFit &fit, std::string_view key)
    {
        for (const ParcelLimit &limit : fit.limits)
            if (key == limit.key)
                return limit.racks;
        return -1;
    }

private slots:
    // 200 x 200 m with 3 m of setback: 194 x 194 = 37,636 m2. A lane of 6 m inside it leaves 182 x 182, so it takes 4,512 m2. Of the
    // 4,000 m2 of landscaping 2,364 lie in the setback, 1,636 do not: 37,636 - 4,512 - 1,636 = 31,488 m2.
    void groundOfASquareParcel()
    {
        const ParcelFit found = fit(parcel(200));
        QVERIFY(found.ok());
        QVERIFY(std::fabs(found.buildable.si() - 31488.0) < 1e-6);
        QVERIFY(std::fabs(found.site.si() - 40000.0) < 1e-6);
    }
    // The same boundary drawn in the other direction, or standing on a corner.
    void theDirectionOfTheBoundaryDoesNotMatter()
    {
        Plan plan = parcel(200);
        plan.site = plan.site.with([](Site &s) { std::reverse(s.boundary.begin(), s.boundary.end()); });
        QVERIFY(std::fabs(fit(plan).buildable.si() - 31488.0) < 1e-6);
        plan.site = plan.site.with([](Site &s) {
            const double d = 100.0 * std::sqrt(2.0);
            s.boundary = {{d, 0}, {2 * d, d}, {d, 2 * d}, {0, d}};
        });
        QVERIFY(std::fabs(fit(plan).buildable.si() - 31488.0) < 1e-6);
    }
    // Without an hourly year the grid peak is 1.2 times IT. 10 MW supply floor(10,000 / (1.2 p)) racks of p kW.
    void theContractBindsOnALargeParcel()
    {
        const ParcelFit found = fit(parcel(600, 1, 10.0 * units::MW));
        const Record &rack = *m_catalogue.find("racks", found.rack);
        const double each = rack.get<Power>("rack_power")->si() + rack.get<Power>("support_power")->si();
        QCOMPARE(found.racks, int(std::floor(10e6 / (1.2 * each))));
        QCOMPARE(std::string(found.limits.front().key), std::string("contract"));
        QCOMPARE(found.gpus, found.racks * 72);
    }
    void whatFitsHasItsRoom()
    {
        for (double side : {60.0, 150.0, 300.0})
            for (int storeys : {1, 3, 6}) {
                const ParcelFit found = fit(parcel(side, storeys));
                QVERIFY(found.ok());
                QVERIFY(found.footprint <= found.buildable);
                QVERIFY(found.limits[0].racks <= found.limits[1].racks && found.limits[1].racks <= found.limits[2].racks);
                QCOMPARE(found.racks, found.limits[0].racks);
            }
    }
    void moreOfAnythingNeverFitsFewerRacks()
    {
        int before = 0;
        for (double side = 40; side <= 400; side += 20) {
            const int now = fit(parcel(side)).racks;
            QVERIFY(now >= before);
            before = now;
        }
        before = 0;
        for (int storeys = 1; storeys <= 8; ++storeys) {
            const int now = racksBy(fit(parcel(200, storeys)), "floor");
            QVERIFY(now >= before);
            before = now;
        }
        Plan plan = parcel(200);
        const int doubled = fit(plan).racks;
        plan.power = plan.power.with([](PowerDesign &p) { p.upsTopology = Topology::N; });
        QVERIFY(fit(plan).racks >= doubled);
    }
    // Gross floor area of 37 real sites is 93 to 1,410 m2 per MW of facility power, of 13 liquid-cooled ones 160 to 797 (sites_2026); the
    // samples' floor areas lie within that.
    void samplesHaveTheFloorAreaOfRealSites()
    {
        for (const auto &sample : allTemplates()) {
            const Plan plan = sample.make(m_catalogue);
            const auto study = m_evaluator.evaluate(plan);
            const ParcelFit found = largestPlan(plan, *study, m_catalogue);
            QVERIFY2(found.ok() && found.racks > 0, sample.key);
            const double facility = found.it / study->compute->itPeak * study->energy->gridPeak->si() / 1e6;
            const double each = found.footprint.si() * found.storeys / facility;
            const bool liquid = plan.cooling->liquidFraction > 0.0;
            QVERIFY2(each > (liquid ? 160.0 : 93.0) && each < (liquid ? 797.0 : 1410.0),
                     (std::string(sample.key) + ' ' + std::to_string(each)).c_str());
        }
    }
    void aPlanWithoutBoundaryOrRackSaysSo()
    {
        QVERIFY(!fit(Plan()).ok());
        Plan plan = parcel(100);
        Object hall;
        hall.id = plan.takeId();
        Hall rows;
        rows.rack = "no-such-rack";
        hall.equipment = rows;
        plan.objects.emplace_back(hall);
        QVERIFY(!fit(plan).ok());
    }
    void aParcelThatIsTooNarrowHoldsNothing()
    {
        const ParcelFit found = fit(parcel(5));
        QVERIFY(found.ok());
        QCOMPARE(found.racks, 0);
        QCOMPARE(found.buildable.si(), 0.0);
    }
};

QTEST_GUILESS_MAIN(ParcelFitTest)
#include "parcel_fit_test.moc"
