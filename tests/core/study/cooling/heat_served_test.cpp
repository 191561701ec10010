// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/heat_served.h"

#include "core/catalogue/weather.h"
#include "core/chain/study.h"
#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "core/study/cooling/cooling_stage.h"
#include "core/study/energy/energy_flow.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace tokenyard;

class HeatServedTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    static constexpr double plenty = std::numeric_limits<double>::infinity();
    // 20 W on the air loop, half of it removed free by towers; 80 W on liquid, all removed free by towers.
    static constexpr HeatDemand demand{.airHeat = 20, .liquidHeat = 80, .airFree = 0.5, .liquidFree = 1.0, .towerHeat = 110, .cduHeat = 80};
    static constexpr HeatPaths paths{.airByTower = true, .liquidByTower = true, .waterCooledFraction = 1.0, .liquid = true};

    template <class Kind, class Change>
    static Plan with(Plan plan, Change change)
    {
        for (Shared<Object> &object : plan.objects)
            if (object->as<Kind>())
                object = object.with([&](Object &o) { change(std::get<Kind>(o.equipment)); });
        return plan;
    }
    std::shared_ptr<const Study> study(const Plan &plan) const { return Evaluator(m_catalogue, allRules()).evaluate(plan); }
    Plan sample(const char *name) const { return findTemplate(name)->make(m_catalogue); }
    static bool finds(const Study &s, std::string_view rule, Severity severity)
    {
        return std::any_of(s.findings.begin(), s.findings.end(),
                           [&](const Finding &f) { return f.rule == rule && f.severity == severity; });
    }

private slots:
    void enoughOfEverythingCarriesAllHeat()
    {
        QCOMPARE(carriedHeat(demand, paths, {10, 110, 80}).itFraction(), 1.0);
        QCOMPARE(carriedHeat(demand, paths, {plenty, plenty, plenty}).itFraction(), 1.0);
    }
    // Chillers for 5 of the 10 W that they should carry: the air loop carries 10 + 5 of 20 W, the liquid loop all.
    void chillersShedWhatTheyLack()
    {
        const HeatCarried c = carriedHeat(demand, paths, {5, 110, 80});
        QVERIFY(std::abs(c.airFraction - 0.75) < 1e-8 && c.liquidFraction == 1.0);
        QVERIFY(std::abs(c.missing(demand) - 5.0) < 1e-6);
    }
    void withoutChillersThereIsNoCapacityWhereTheyAreNeeded() { QCOMPARE(carriedHeat(demand, paths, {0, 110, 80}).itFraction(), 0.5); }
    void noChillersAreEnoughWhereNoneAreNeeded()
    {
        HeatDemand cool = demand;
        cool.airFree = 1.0;
        QCOMPARE(carriedHeat(cool, paths, {0, 110, 80}).itFraction(), 1.0);
    }
    void withoutTowersNoHeatLeaves() { QCOMPARE(carriedHeat(demand, paths, {50, 0, 80}).itFraction(), 0.0); }
    void halfOfTheTowersCarryHalf() { QVERIFY(std::abs(carriedHeat(demand, paths, {50, 55, 80}).itFraction() - 0.5) < 1e-8); }
    void cdusLimitTheLiquidLoop() { QVERIFY(std::abs(carriedHeat(demand, paths, {10, 110, 60}).itFraction() - 0.75) < 1e-8); }
    // Dry coolers for half of the free heat; the chillers take the rest, as far as their capacity goes.
    void chillersStandInForDryCoolers()
    {
        const HeatDemand dry{.airHeat = 20, .liquidHeat = 80, .airFree = 0.0, .liquidFree = 1.0, .dryRated = 80, .cduHeat = 80};
        const HeatPaths byDry{.liquidByDry = true, .liquid = true};
        QCOMPARE(carriedHeat(dry, byDry, {60, 40, 80}).itFraction(), 1.0);
        const HeatCarried c = carriedHeat(dry, byDry, {30, 40, 80}); // 30 of 60 W: half of the air, half free and half of half
        QVERIFY(std::abs(c.airFraction - 0.5) < 1e-8 && std::abs(c.liquidFraction - 0.75) < 1e-8);
        QCOMPARE(carriedHeat(dry, byDry, {0, 0, 80}).itFraction(), 0.0);
    }
    // Two units of 5 W at 99 % for 10 W: both 0.9801, one 0.0198 (0.75), none 0.0001 (0.5).
    void outagesAreTheBinomialMean()
    {
        const PlantCapacity all{10, plenty, plenty};
        const UnitOutages outages(all, {{{&PlantCapacity::chillers, 2}, {&PlantCapacity::rejection, 0}, {&PlantCapacity::cdus, 0}}}, 0.01);
        QVERIFY(std::abs(outages.meanShare(demand, paths, 1.0) - (0.9801 + 0.0198 * 0.75 + 0.0001 * 0.5)) < 1e-8);
    }
    // The same with one CDU of 80 W at 99 %: while it is out nothing is served, else the mean above.
    void twoKindsFailOnTheirOwn()
    {
        const PlantCapacity all{10, plenty, 80};
        const UnitOutages outages(all, {{{&PlantCapacity::chillers, 2}, {&PlantCapacity::rejection, 0}, {&PlantCapacity::cdus, 1}}}, 0.01);
        QVERIFY(std::abs(outages.meanShare(demand, paths, 1.0) - 0.99 * (0.9801 + 0.0198 * 0.75 + 0.0001 * 0.5)) < 1e-8);
    }
    void aSpareUnitNeverServesLess()
    {
        double before = 0.0;
        for (int units = 1; units < 40; ++units) {
            const PlantCapacity all{units * 1.0, plenty, plenty};
            const UnitOutages outages(all, {{{&PlantCapacity::chillers, units}, {&PlantCapacity::rejection, 0}, {&PlantCapacity::cdus, 0}}},
                                      0.02);
            const double now = outages.meanShare(demand, paths, carriedHeat(demand, paths, all).itFraction());
            QVERIFY(now >= before - 1e-9);
            before = now;
        }
        QVERIFY(before > 0.999999);
    }
    // By hand, hour by hour: the air loop has the IT heat that liquid leaves, losses indoors, lights, fans and 2 % for its pumps
    // (270 kPa over 6 K at 70 %: 1.5 %); tower water is 4 + 2 K above the wet bulb, and the chillers take the part above 20 °C of a
    // range of 6 K.
    void sevenOfTenChillersAtUlsanAreShortInNoHour()
    {
        const Plan plan = sample("ulsan-103mw"), seven = with<ChillerPlant>(plan, [](ChillerPlant &c) { c.units = 7; });
        const auto all = study(plan), some = study(seven);
        std::string error;
        const auto weather = loadWeather(m_catalogue, plan.site->weather, error);
        const CoolingResult &c = *some->cooling;
        const Eigen::ArrayXd outdoors = c.facility.si() * (1.0 - some->power->transformerEfficiencyFactor);
        const Eigen::ArrayXd air =
            1.02 * ((1.0 - plan.cooling->liquidFraction) * c.it.si() + c.losses.si() - outdoors + c.lights.si() + c.fans.si());
        const Eigen::ArrayXd chilled = air * ((weather->wetBulb.celsius() + 6.0 - 20.0) / 6.0).max(0.0).min(1.0);
        const int hoursShort = int((chilled > 7 * 2.5e6).count());
        QCOMPARE(c.shortage.hours, hoursShort);
        QCOMPARE(hoursShort, 0);
        QVERIFY(c.availabilityFactor <= all->cooling->availabilityFactor);
        QVERIFY2(c.availabilityFactor > all->cooling->availabilityFactor - 0.001, qPrintable(QString::number(c.availabilityFactor)));
    }
    void fewerChillersNeverServeMore()
    {
        const Plan plan = sample("ulsan-103mw");
        double before = 1.0;
        for (int units = 10; units >= 0; units -= 2) {
            const auto s = study(with<ChillerPlant>(plan, [&](ChillerPlant &c) { c.units = units; }));
            QVERIFY(s->cooling->availabilityFactor <= before + 1e-12);
            before = s->cooling->availabilityFactor;
        }
        QVERIFY(before < 0.9 && before > 0.3); // without chillers: only the hours in which towers alone hold 20 °C
    }
    // Spare units share the flow, and machines run where they use least: one unit less never carries more, nor uses less power.
    void oneUnitLessNeverServesMoreNorUsesLess()
    {
        for (const char *name : {"blank-40mw", "ulsan-103mw", "gasan-cluster"}) {
            const auto *sampled = findTemplate(name);
            if (!sampled)
                continue;
            const Plan plan = sampled->make(m_catalogue);
            const auto all = study(plan);
            for (std::size_t i = 0; i < plan.objects.size(); ++i) {
                Plan less = plan;
                bool changed = false;
                less.objects[i] = less.objects[i].with([&](Object &o) {
                    const auto one = [&](auto *kind) {
                        if (kind && kind->units > 1) {
                            --kind->units;
                            changed = true;
                        }
                    };
                    one(std::get_if<ChillerPlant>(&o.equipment));
                    one(std::get_if<DryCoolerYard>(&o.equipment));
                    one(std::get_if<CoolingTower>(&o.equipment));
                    one(std::get_if<CduGallery>(&o.equipment));
                });
                if (!changed)
                    continue;
                const auto s = study(less);
                const char *what = plan.objects[i]->name.c_str();
                QVERIFY2(s->cooling->availabilityFactor <= all->cooling->availabilityFactor + 1e-12, what);
                QVERIFY2(s->cooling->shortage.notServed.si() >= all->cooling->shortage.notServed.si() - 1e-3, what);
                QVERIFY2(s->cooling->facility.sum().si() >= all->cooling->facility.sum().si() * (1.0 - 1e-12), what);
            }
        }
    }
    void withoutHeatRejectionNothingRunsAndAnErrorSaysSo()
    {
        for (const char *name : {"blank-40mw", "ulsan-103mw"}) {
            Plan plan = sample(name);
            std::erase_if(plan.objects,
                          [](const Shared<Object> &o) { return o->as<ChillerPlant>() || o->as<DryCoolerYard>() || o->as<CoolingTower>(); });
            const auto s = study(plan);
            QVERIFY(s->kpis[Kpi::TokensAnnual].si.value_or(0.0) <= 0.0);
            QVERIFY(std::any_of(s->findings.begin(), s->findings.end(), [](const Finding &f) { return f.severity == Severity::Error; }));
        }
    }
    // CDUs and pipes of one storey cannot replace those of another: what a 49th of the site or half of a hall lacks is not carried there.
    void aSmallGalleryShedsItsOwnHalls()
    {
        Plan plan = sample("ulsan-103mw");
        const double whole = study(plan)->cooling->availabilityFactor;
        for (Shared<Object> &object : plan.objects)
            if (object->as<CduGallery>()) {
                object = object.with([](Object &o) { std::get<CduGallery>(o.equipment).units = 1; });
                break;
            }
        const double one = study(plan)->cooling->availabilityFactor;
        QVERIFY2(one < whole - 0.1 && one > whole - 0.25, qPrintable(QString::number(one)));
    }
    void aStarvedHallSellsLess()
    {
        Plan plan = sample("ulsan-103mw");
        for (Shared<Service> &service : plan.services) // of a stated demand other halls would make good a part
            service = service.with([](Service &s) { s.users = 0.0; });
        const auto all = study(plan);
        for (Shared<Feed> &feed : plan.feeds)
            if (feed->name == "Supply 2W")
                feed = feed.with([](Feed &f) { f.diameter = 0.08 * units::m; });
        const auto less = study(plan);
        QVERIFY(finds(*less, "cooling.starved", Severity::Error));
        const double left = *less->kpis[Kpi::TokensAnnual].si / *all->kpis[Kpi::TokensAnnual].si;
        QVERIFY2(left < 0.97 && left > 1.0 - 1.0 / 8.0, qPrintable(QString::number(left))); // this is one of eight halls
    }
    // Chillers joined to a board without a source do not run; joined to a live one, or to none, they do.
    void plantWithoutPowerDoesNotRun()
    {
        Plan plan = sample("blank-40mw");
        std::erase_if(plan.feeds, [](const Shared<Feed> &f) { return f->name.starts_with("Chillers LV"); }); // fed by what is drawn here
        const auto named = [&](const char *name) {
            return (*std::find_if(plan.objects.begin(), plan.objects.end(), [&](const auto &o) { return o->name == name; }))->id;
        };
        const double before = study(plan)->cooling->availabilityFactor;
        const auto live = edit::connectNearest(plan, FeedKind::PowerA, named("Switchgear A"), named("Chillers"));
        QVERIFY2(live.ok(), live.refusal.english().c_str());
        QCOMPARE(study(live.plan)->cooling->availabilityFactor, before);
        const Plan boarded = edit::addObject(plan, ObjectKind::Switchgear, Point{10.0, 10.0}).plan;
        const auto dead = edit::connectNearest(boarded, FeedKind::PowerA, boarded.objects.back()->id, named("Chillers"));
        QVERIFY2(dead.ok(), dead.refusal.english().c_str());
        const auto still = study(dead.plan);
        QVERIFY(finds(*still, "cooling.no_power", Severity::Error));
        QVERIFY(still->cooling->availabilityFactor < before - 0.01);
    }
    // Fibre carries the requests: a hall without it is reported if others have it.
    void aHallWithoutFibreIsReported()
    {
        Plan plan = sample("ulsan-103mw");
        QVERIFY(!finds(*study(plan), "space.no_fibre", Severity::Warning));
        std::erase_if(plan.feeds, [](const Shared<Feed> &f) { return f->name == "Fibre 2W"; });
        QVERIFY(finds(*study(plan), "space.no_fibre", Severity::Warning));
    }
    // What comes in equals what goes out, with everything included that can take part.
    void electricityAddsUpToTheChips()
    {
        for (const char *name : {"blank-40mw", "ulsan-103mw", "gasan-cluster"}) {
            const auto s = study(sample(name));
            const EnergyFlow flow = energyFlowOf(*s->power, *s->cooling, *s->energy);
            QVERIFY(std::abs(flow.missing() / flow.total()) < 1e-9);
            QVERIFY(std::abs(flow.total() / s->energy->facility - 1.0) < 1e-9);
            QVERIFY(std::all_of(flow.out.begin(), flow.out.end(), [](const EnergyStep &step) { return step.energy > Energy{}; }));
            QVERIFY(flow.out.back().energy / flow.total() > 0.6);
        }
    }
    void fewUnitsAreShortInManyHours()
    {
        const auto s = study(with<CoolingTower>(sample("ulsan-103mw"), [](CoolingTower &t) { t.units = 10; }));
        QVERIFY(finds(*s, "cooling.short", Severity::Error));
        const HeatShortage &shortage = s->cooling->shortage;
        QVERIFY2(shortage.hours > 35 && shortage.notServed.si() > 0.0, qPrintable(QString::number(shortage.hours)));
        QVERIFY2(s->cooling->availabilityFactor < 0.9 && s->cooling->availabilityFactor > 0.3,
                 qPrintable(QString::number(s->cooling->availabilityFactor)));
    }
};

QTEST_GUILESS_MAIN(HeatServedTest)
#include "heat_served_test.moc"
