// SPDX-License-Identifier: Apache-2.0
#include "core/edit/templates/templates.h"
#include "core/study/cooling/cooling_stage.h"
#include "core/study/cooling/plant_fleet.h"
#include "core/study/cooling/thermal_store.h"
#include "core/study/layout/layout_stage.h"
#include "core/study/network/network_stage.h"

#include <QTest>

using namespace tokenyard;

class CoolingStageTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    static constexpr Power peak = 30.0 * units::MW, mean = 24.0 * units::MW;

    // The blank plan with given compute and power results: only this stage is tested.
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
        return coolingStage(g.plan, RunningLayout{g.layout, {}, networkStage(g.plan).cooling}, g.compute, {}, g.power, m_catalogue);
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

    // The blank plan with a tank joined to the first hall's supply.
    Given withTank(double m3, bool joined) const
    {
        Given g = given();
        Object tank;
        tank.id = g.plan.takeId();
        tank.name = "Tank";
        tank.equipment = ThermalStore{m3 * units::m3, 8.0 * units::K};
        g.plan.objects.emplace_back(tank);
        const auto hall = std::find_if(g.plan.objects.begin(), g.plan.objects.end(), [](const auto &o) { return o->template as<Hall>(); });
        for (FeedKind kind : {FeedKind::Supply, FeedKind::Return}) {
            Feed pipe;
            pipe.id = g.plan.takeId();
            pipe.kind = kind;
            pipe.from = {kind == FeedKind::Supply ? tank.id : (*hall)->id, kind == FeedKind::Supply ? 0 : 3};
            pipe.to = {kind == FeedKind::Supply ? (*hall)->id : tank.id, kind == FeedKind::Supply ? 2 : 1};
            if (joined)
                g.plan.feeds.emplace_back(pipe);
        }
        g.layout = layoutStage(g.plan, m_catalogue, {});
        return g;
    }

private slots:
    // 500 m3 of water over 8 K hold 500 x 1000 x 4184 x 8 J, of which the record counts 90 %: 15.06 GJ = 4.184 MWh.
    void aTankBridgesByItsVolumeAndRange()
    {
        const CoolingResult with = run(withTank(500.0, true)), without = run(given());
        QVERIFY(std::abs(with.storage.holds.in(units::MWh)-4.184) < 1e-9);
        QVERIFY(!finds(with, "cooling.loose_tank"));
        QVERIFY(with.facilityAtPeakIt.max() <= without.facilityAtPeakIt.max() + 1e-3 * units::kW);
        QCOMPARE(with.storage.shaved, without.facilityAtPeakIt.max() - with.facilityAtPeakIt.max());
        const CoolingResult loose = run(withTank(500.0, false));
        QVERIFY(finds(loose, "cooling.loose_tank") && loose.storage.holds == Energy{});
    }
    // Water that comes back without having been sent, or is sent and does not come back, cools nothing; nor does a tank without water.
    void aTankNeedsBothPipesAndWater()
    {
        for (FeedKind lost : {FeedKind::Supply, FeedKind::Return}) {
            Given g = withTank(500.0, true);
            const ObjectId tank = g.plan.objects.back()->id;
            std::erase_if(g.plan.feeds,
                          [&](const Shared<Feed> &f) { return f->kind == lost && (f->from.object == tank || f->to.object == tank); });
            g.layout = layoutStage(g.plan, m_catalogue, {});
            const CoolingResult r = run(g);
            QVERIFY(finds(r, "cooling.loose_tank") && r.storage.holds == Energy{});
            for (const PipeFlow &pipe : r.hydraulics.pipes)
                if (const Feed *feed = g.plan.feed(pipe.feed); feed->from.object == tank || feed->to.object == tank)
                    QCOMPARE(pipe.flow, VolumeFlow{});
        }
        const CoolingResult empty = run(withTank(0.0, true));
        QVERIFY(finds(empty, "cooling.empty_tank") && empty.storage.holds == Energy{});
    }
    // A site of 100 MW draws 106 MW in one hour of each day; its chillers draw 2 MW for 10 MW of cold and can make 12. A tank of 10 MWh
    // spares 10 MW of cold in that hour, 2 MW of power: 104 MW. The other 23 hours make the 10 MWh: 100 MW + 2 MWh / 23 h.
    void aTankTakesTheDaysPeak()
    {
        ChilledHours hours{Series<Power>::constant(10.0 * units::MW), Series<Power>::constant(2.0 * units::MW),
                           Series<Power>::constant(100.0 * units::MW)};
        for (int day = 0; day < 365; ++day)
            hours.facility.set(day * 24 + 15, 106.0 * units::MW);
        const Series<Power> before = hours.facility;
        const Energy moved = levelDays(hours, 10.0 * units::MWh, 12.0 * units::MW);
        QVERIFY(std::abs(hours.facility.max().in(units::MW)-104.0) < 1e-6);
        QVERIFY(std::abs(hours.facility[3].in(units::MW) - (100.0 + 2.0 / 23.0)) < 1e-6);
        QVERIFY(std::abs(moved.in(units::MWh) / 3650.0 - 1.0) < 1e-6);
        QVERIFY(std::abs(energyOf(hours.facility) / energyOf(before) - 1.0) < 1e-9);
    }
    // 4 MWh against a shortage of 1 MW: four hours; an hour with 3 MW to spare stores 3 MWh.
    void aTankHelpsUntilItIsEmpty()
    {
        ColdReserve tank(4.0 * units::MWh);
        for (int hour = 0; hour < 4; ++hour)
            QCOMPARE(tank.give(10e6, 9e6), 1e6);
        QCOMPARE(tank.give(10e6, 9e6), 0.0);
        QCOMPARE(tank.give(7e6, 10e6), 0.0);
        QCOMPARE(tank.give(15e6, 9e6), 3e6);
    }
    // A process takes 10 MW in all 8,760 hours: 87.6 GWh = 315,360 GJ at 10,000 won.
    void heatIsSoldWhereItIsWarmEnough()
    {
        Given g = given();
        const auto buys = [](const char *buyer) { return [=](CoolingDesign &c) { c.heatBuyer = buyer, c.heatPower = 10.0 * units::MW; }; };
        const CoolingResult none = run(g);
        QVERIFY(!none.heatSale);
        g.plan = withCooling(g.plan, buys("process"));
        const CoolingResult sold = run(g);
        QVERIFY(sold.heatSale && std::abs(sold.heatSale->sold.in(units::GWh)-87.6) < 1e-9);
        QVERIFY(std::abs(sold.heatSale->revenue.in(units::KRW) / 3.1536e9 - 1.0) < 1e-9);
        QVERIFY(energyOf(sold.facility) < energyOf(none.facility));
        g.plan = withCooling(g.plan, buys("network-4g"));
        const CoolingResult season = run(g);
        if (season.heatSale->water >= season.heatSale->asked)
            QVERIFY(season.heatSale->sold < sold.heatSale->sold && season.heatSale->sold.si() > 0.0);
        g.plan = withCooling(g.plan, buys("network-3g"));
        const CoolingResult cool = run(g);
        QVERIFY(finds(cool, "cooling.heat_too_cool") && cool.heatSale->sold == Energy{});
        g.plan = withCooling(g.plan, [](CoolingDesign &c) { c.heatPower = {}; });
        QVERIFY(finds(run(g), "cooling.heat_power"));
    }
    // With less water available never more load is cooled; water drawn plus water lacking is what would have been drawn.
    void aDroughtShedsLoad()
    {
        Given g = given();
        const auto asks = [](double m3) {
            return [=](CoolingDesign &c) {
                c.system = "dlc-tower-w32", c.supply = Temperature::celsius(32.0);
                c.droughtWater = m3 * units::m3PerDay, c.droughtMonth = 12, c.droughtMonths = 3;
            };
        };
        const auto at = [&](double m3) {
            g.plan = withCooling(g.plan, asks(m3));
            return run(g);
        };
        const CoolingResult wet = at(0.0), less = at(100.0), least = at(10.0);
        QCOMPARE(wet.drought, Drought{});
        QVERIFY(least.drought.days > 0 && least.drought.days <= 90 && finds(least, "cooling.drought"));
        QVERIFY(least.availabilityFactor <= less.availabilityFactor && least.drought.days >= less.drought.days);
        QVERIFY(std::abs((least.waterAnnual + least.drought.lacks) / wet.waterAnnual - 1.0) < 1e-9);
        Volume months;
        for (const CoolingMonth &month : least.months)
            months += month.water;
        QVERIFY(std::abs(months / least.waterAnnual - 1.0) < 1e-9);
        QVERIFY(std::abs(*least.wueAnnual / *wet.wueAnnual / (least.waterAnnual / wet.waterAnnual) - 1.0) < 1e-9);
    }
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
    void withoutItLoadTheFiguresAreBlank()
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
    // Chillers that are not piped to a hall carry none of its heat.
    void plantThatIsNotPipedDoesNotCount()
    {
        Given g = given();
        std::erase_if(g.plan.feeds, [](const Shared<Feed> &f) { return f->name.starts_with("Chilled water"); });
        const CoolingResult cut = run(g);
        QVERIFY(cut.availabilityFactor < run(given()).availabilityFactor - 0.1);
        QVERIFY(finds(cut, "cooling.short"));
    }
    // The stage alone, if a hall were to run: no heat is removed.
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
