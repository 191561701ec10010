// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/supply_security.h"

#include "core/base/unit.h"

#include <QTest>

using namespace tokenyard;

class SupplySecurityTest : public QObject {
    Q_OBJECT
    static constexpr Power site = 10.0 * units::MW;
    static bool near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance; }

    // A site of 10 MW, 8 MW of it behind the UPS, on a grid that fails 0.3 times a year for 1 h on average.
    static SupplySecurity plant()
    {
        SupplySecurity s;
        s.outagesPerYearCount = 0.3;
        s.momentaryPerYearCount = 14.7;
        s.meanOutage = 1.0 * units::hour;
        s.restart = 0.5 * units::hour;
        s.commonCauseFraction = 0.05;
        s.upsLoad = 8.0 * units::MW;
        s.battery = 10.0 * units::MW * (5.0 * units::minute);
        s.sets = {5, 3.0 * units::MW, 0.995};
        s.startTime = 15.0 * units::s;
        s.setMtbf = 1500.0 * units::hour;
        s.fuel = 15.0 * units::MW * (24.0 * units::hour);
        return s;
    }
    // Perfect plant, so that only the grid and whatever bridges its outages remain.
    static SupplySecurity perfect()
    {
        SupplySecurity s = plant();
        s.commonCauseFraction = 0.0;
        s.sets.unitAvailabilityFraction = 1.0;
        s.setMtbf = 1e12 * units::hour;
        return s;
    }
    template <class Change>
    static SupplySecurity with(SupplySecurity s, Change change)
    {
        change(s);
        return s;
    }
    // With growing values of one parameter the availability never falls.
    template <class Set>
    static void rises(const std::vector<double> &values, Set set)
    {
        double before = -1.0;
        for (double value : values) {
            const double now = 1.0 - outageUnavailability(with(plant(), [&](SupplySecurity &s) { set(s, value); }), site, true);
            QVERIFY2(now >= before - 1e-15, std::to_string(value).c_str());
            before = now;
        }
        const double least = 1.0 - outageUnavailability(with(plant(), [&](SupplySecurity &s) { set(s, values.front()); }), site, true);
        QVERIFY(before > least);
    }

private slots:
    // By hand: without any bridging an outage costs its mean hour and the restart, 1.5 h; batteries of one hour let through
    // e^-1 of the outages, which last another hour on average: 0.367879 * 1.5 h = 0.551819 h.
    void withoutSetsOnlyTheBatteriesCount()
    {
        const SupplySecurity s = with(perfect(), [](SupplySecurity &p) { p.sets.units = 0; });
        QVERIFY(near(darkTimePerOutage(s, site, {}).in(units::hour), 1.5, 1e-9));
        QVERIFY(near(darkTimePerOutage(s, site, 1.0 * units::hour).in(units::hour), 0.551819, 1e-6));
    }
    // By hand, without batteries, sets on the bus after 36 s = 0.01 h, fuel for one hour: the gap 1 - e^-0.01 = 0.00995 h and a
    // restart of 0.5 h, then e^-1 * 1.5 h when the fuel runs out: 1.061769 h.
    void setsWithoutBatteriesCostARestart()
    {
        const SupplySecurity s = with(perfect(), [](SupplySecurity &p) {
            p.startTime = 36.0 * units::s;
            p.fuel = site * (1.0 * units::hour);
        });
        QVERIFY(near(darkTimePerOutage(s, site, {}).in(units::hour), 1.061769, 1e-6));
    }
    // By hand: five minutes of batteries outlast the start of the sets; only the one hour of fuel can run out: e^-1 * 1.5 h.
    void batteriesBridgeTheStart()
    {
        const SupplySecurity s = with(perfect(), [](SupplySecurity &p) { p.fuel = site * (1.0 * units::hour); });
        QVERIFY(near(darkTimePerOutage(s, site, 5.0 * units::minute).in(units::hour), 0.551819, 1e-6));
    }
    // By hand, without a UPS and sets: 0.3 * 1.5 h + 14.7 * 0.5 h = 7.8 h of 8,760 h.
    void withoutUpsEveryDipTripsTheRacks()
    {
        const SupplySecurity s = with(perfect(), [](SupplySecurity &p) {
            p.sets.units = 0;
            p.battery = {};
        });
        QVERIFY(near(outageUnavailability(s, site, false), 7.8 / 8760.0, 1e-12));
    }
    // Marqusee & Jenket's MTBF of 1,500 h against outages of an hour: a set covers 1500/1501 of the time it is needed.
    void setsThatStopLoseAShareOfTheOutage()
    {
        const SupplySecurity s = with(perfect(), [](SupplySecurity &p) {
            p.sets = {1, site, 1.0};
            p.setMtbf = 1500.0 * units::hour;
            p.fuel = site * (1e6 * units::hour);
        });
        QVERIFY(near(darkTimePerOutage(s, site, 5.0 * units::minute).in(units::hour), std::exp(-1.0 / 12.0) * 1.5 / 1501.0, 1e-9));
    }
    void fuelThatEndsBeforeTheRacksAreUpIsNoWorseThanNone()
    {
        const SupplySecurity none = with(plant(), [](SupplySecurity &p) { p.sets.units = 0; });
        for (double minutes : {0.0, 0.1, 1.0, 10.0, 30.0}) {
            const SupplySecurity s = with(plant(), [&](SupplySecurity &p) { p.fuel = site * (minutes * units::minute); });
            QVERIFY(darkTimePerOutage(s, site, {}) <= darkTimePerOutage(none, site, {}));
        }
    }
    void longerAutonomyNeverLowersAvailability()
    {
        rises({0, 0.1, 0.2, 1, 5, 60, 600}, [](SupplySecurity &s, double v) { s.battery = 10.0 * units::MW * (v * units::minute); });
    }
    void moreFuelNeverLowersAvailability()
    {
        rises({0, 0.1, 0.5, 1, 4, 24, 96}, [](SupplySecurity &s, double v) { s.fuel = 15.0 * units::MW * (v * units::hour); });
    }
    void moreSetsNeverLowerAvailability()
    {
        rises({0, 1, 2, 3, 4, 5, 8}, [](SupplySecurity &s, double v) { s.sets.units = int(v); });
    }
    // 4 MW of own generation for 10 MW: an outage of the grid interrupts the other 6.
    void ownGenerationGoesOnThroughAnOutage()
    {
        const SupplySecurity grid = perfect(), own = with(perfect(), [](SupplySecurity &p) { p.gridFraction = 0.6; });
        QVERIFY(near(outageUnavailability(own, site, true), 0.6 * outageUnavailability(grid, site, true), 1e-15));
    }
};

QTEST_GUILESS_MAIN(SupplySecurityTest)
#include "supply_security_test.moc"
