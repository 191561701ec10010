// SPDX-License-Identifier: Apache-2.0
#include "core/edit/templates/templates.h"
#include "core/study/cooling/cooling_stage.h"
#include "core/study/cooling/plant_fleet.h"
#include "core/study/layout/layout_stage.h"
#include "core/study/network/network_stage.h"

#include <QTest>

using namespace tokenyard;

class CoolingStageTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    static constexpr Power peak = 30.0 * units::MW, mean = 24.0 * units::MW;

    // The blank plan with the compute and power results given: the stage alone is under test.
    struct Given {
        Plan plan;
        LayoutResult layout;
        ComputeResult compute;
        PowerResult power;
    };
    Given given() const
    {
        Given g{blank40Mw(m_catalogue), {}, {}, {}};
        g.layout = layoutStage(g.plan, m_catalogue, {});
        g.compute.itPeak = peak;
        g.compute.itMean = mean;
        g.power.transformerEfficiencyFactor = 0.99;
        g.power.upsEfficiencyFactor = 0.96;
        g.power.distributionEfficiencyFactor = 0.99;
        return g;
    }
    CoolingResult run(const Given &g) const
    {
        return coolingStage(g.plan, RunningLayout{g.layout, {}, networkStage(g.plan).cooling}, g.compute, g.power, m_catalogue);
    }
    static bool finds(const CoolingResult &r, const char *rule)
    {
        return std::any_of(r.findings.begin(), r.findings.end(), [&](const Finding &f) { return f.rule == rule; });
    }
    template <class Change>
    static Plan withCooling(Plan plan, Change change)
    {
        plan.cooling = plan.cooling.with(change);
        return plan;
    }

private slots:
    void theYearIsWhole()
    {
        const CoolingResult r = run(given());
        QCOMPARE(r.facility.size(), hoursPerYear);
        QCOMPARE(r.facilityAtPeakIt.size(), hoursPerYear);
        QCOMPARE(r.months.size(), std::size_t(12));
        QVERIFY(r.pueAnnualFactor && *r.pueAnnualFactor > 1.03 && *r.pueAnnualFactor < 1.3);
        QVERIFY((r.facilityAtPeakIt.si() >= r.facility.si()).all());
    }
    void theHoursAddUp()
    {
        const CoolingResult r = run(given());
        const Eigen::ArrayXd sum =
            r.it.si() + r.losses.si() + r.lights.si() + r.fans.si() + r.pumps.si() + r.chillers.si() + r.rejection.si();
        QVERIFY(((sum - r.facility.si()).abs() <= 1e-9 * r.facility.si()).all());
        QVERIFY(std::abs(energyOf(r.facility) / energyOf(r.it) / *r.pueAnnualFactor - 1.0) < 1e-12);
    }
    void unknownWeatherAndSystemAreFindingsAndBlankFigures()
    {
        Given g = given();
        g.plan.site = g.plan.site.with([](Site &s) { s.weather = "atlantis"; });
        CoolingResult r = run(g);
        QVERIFY(finds(r, "data.weather") && !r.pueAnnualFactor && r.facility.empty());
        g = given();
        g.plan = withCooling(g.plan, [](CoolingDesign &c) { c.system = "snow"; });
        r = run(g);
        QVERIFY(finds(r, "data.cooling_system") && !r.pueAnnualFactor);
    }
    void noItGivesBlankFigures()
    {
        Given g = given();
        g.compute = {};
        const CoolingResult r = run(g);
        QVERIFY(!r.pueAnnualFactor && r.facility.empty());
    }
    void waterOutsideTheSystemsRangeIsAFindingAndTheSystemsOwnIsUsed()
    {
        Given g = given();
        g.plan = withCooling(g.plan, [](CoolingDesign &c) { c.supply = Temperature::celsius(40); });
        const double own = *run(g).pueAnnualFactor;
        g.plan = withCooling(g.plan, [](CoolingDesign &c) {
            c.system = "dlc-dry-w40";
            c.supply = Temperature::celsius(8);
        });
        const CoolingResult r = run(g);
        QVERIFY(finds(r, "cooling.supply_range"));
        QVERIFY(std::abs(*r.pueAnnualFactor - own) < 1e-12);
    }
    void oneSpareUnitIsTakenOffTheInstalledCapacity()
    {
        Given g = given();
        g.plan = withCooling(g.plan, [](CoolingDesign &c) { c.spareUnits = 0; });
        const CoolingResult all = run(g);
        g.plan = withCooling(g.plan, [](CoolingDesign &c) { c.spareUnits = 1; });
        const CoolingResult spare = run(g);
        QCOMPARE(all.checks.size(), spare.checks.size());
        for (std::size_t i = 0; i < all.checks.size(); ++i) {
            QVERIFY(spare.checks[i].installed < all.checks[i].installed);
            QCOMPARE(spare.checks[i].needed.si(), all.checks[i].needed.si());
        }
    }
    void removingTheDryCoolersLeavesTheNeedUnmet()
    {
        Given g = given();
        std::erase_if(g.plan.objects, [](const Shared<Object> &o) { return o->kind() == ObjectKind::DryCoolerYard; });
        const CoolingResult r = run(g);
        const auto check = std::find_if(r.checks.begin(), r.checks.end(),
                                        [](const CapacityCheck &c) { return std::string(c.what.source) == "Dry coolers"; });
        QVERIFY(check != r.checks.end());
        QCOMPARE(check->installed.si(), 0.0);
        QVERIFY(check->needed > 20.0 * units::MW);
    }
    // Chillers that no pipe joins to a hall carry none of its heat.
    void plantThatIsNotPipedCountsForNothing()
    {
        Given g = given();
        std::erase_if(g.plan.feeds, [](const Shared<Feed> &f) { return f->name.starts_with("Chilled water"); });
        const CoolingResult cut = run(g);
        QVERIFY(cut.availabilityFactor < run(given()).availabilityFactor - 0.1);
        QVERIFY(finds(cut, "cooling.short"));
    }
    // The stage alone, were a hall to run: no heat leaves.
    void withoutPlantNoHeatIsCarried()
    {
        Given g = given();
        std::erase_if(g.plan.objects, [](const Shared<Object> &o) { return o->as<ChillerPlant>() || o->as<DryCoolerYard>(); });
        const CoolingResult r = run(g);
        QCOMPARE(r.availabilityFactor, 0.0);
        QCOMPARE(r.shortage.hours, hoursPerYear);
        QVERIFY(finds(r, "cooling.no_rejection"));
    }
    void narrowPipesAreFoundAndCostPumpPower()
    {
        Given g = given();
        const CoolingResult wide = run(g);
        for (Shared<Feed> &feed : g.plan.feeds)
            feed = feed.with([](Feed &f) { f.diameter = 0.25 * units::m; });
        const CoolingResult narrow = run(g);
        QVERIFY(finds(narrow, "cooling.pipe_velocity"));
        QVERIFY(narrow.pumps.sum() > wide.pumps.sum());
    }
    void airCoolingForLiquidRacksIsAFinding()
    {
        Given g = given();
        g.plan = withCooling(g.plan, [](CoolingDesign &c) {
            c.system = "air-chiller";
            c.supply = Temperature::celsius(18);
        });
        QVERIFY(finds(run(g), "cooling.racks_need_liquid"));
    }
};

QTEST_GUILESS_MAIN(CoolingStageTest)
#include "cooling_stage_test.moc"
