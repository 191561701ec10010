// SPDX-License-Identifier: Apache-2.0
// Rules that compare the site with where its data come from, and the rooms with what passes through them.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"

#include <QTest>

using namespace tokenyard;

class LocationTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue, allRules()};

    template <class Change>
    static Plan withSite(const char *sample, Change change)
    {
        Plan plan = findTemplate(sample)->make(Catalogue());
        plan.site = plan.site.with(change);
        return plan;
    }
    std::string found(const Plan &plan, std::string_view rule)
    {
        const auto study = m_evaluator.evaluate(plan); // kept alive while its findings are read
        for (const Finding &f : study->findings)
            if (f.rule == rule)
                return f.text.english();
        return {};
    }

private slots:
    // Seoul (37.5714, 126.9658) to Busan (35.1047, 129.0319) by the haversine formula on 6,371 km: 331 km.
    void aFarWeatherStationIsNamedWithItsDistance()
    {
        const auto busan = [](Site &s) {
            s.weather = "kor_seoul";
            s.latitude = 35.1047;
            s.longitude = 129.0319;
        };
        QVERIFY2(found(withSite("blank-40mw", busan), "site.weather_far").find("331 km") != std::string::npos,
                 found(withSite("blank-40mw", busan), "site.weather_far").c_str());
        QVERIFY(found(withSite("ulsan-103mw", [](Site &) {}), "site.weather_far").empty());
    }
    void aTariffOfAnotherCountryIsFound()
    {
        QVERIFY(!found(withSite("blank-40mw", [](Site &s) { s.country = "DE"; }), "site.tariff_country").empty());
        QVERIFY(found(withSite("blank-40mw", [](Site &) {}), "site.tariff_country").empty());
    }
    // Korea 0.4173, France 0.056 t/MWh (the grid-emissions records): seven times as much.
    void aGridFactorOfAnotherCountryIsFound()
    {
        QVERIFY(!found(withSite("blank-40mw", [](Site &s) { s.country = "FR"; }), "site.grid_factor").empty());
        QVERIFY(found(withSite("blank-40mw", [](Site &) {}), "site.grid_factor").empty());
        QVERIFY(found(withSite("blank-40mw", [](Site &s) { s.country = "XX"; }), "site.grid_factor").empty());
    }
    // Of eGRID's subregions (data year 2022, lb of CO2e per MWh): Virginia and Carolina 626.2, upstate New York 275.5; Ashburn lies in the
    // first, Buffalo in the second. 626.158 lb x 0.45359237 = 284.0 kg, 275.509 lb = 125.0 kg.
    void theRegionOfTheSiteGivesTheFactor()
    {
        const auto at = [](double latitude, double longitude) {
            return withSite("blank-40mw", [&](Site &s) {
                s.country = "US";
                s.latitude = latitude;
                s.longitude = longitude;
            });
        };
        QVERIFY2(found(at(39.04, -77.49), "site.grid_factor").find("0.284") != std::string::npos,
                 found(at(39.04, -77.49), "site.grid_factor").c_str());
        QVERIFY(found(at(42.9, -78.9), "site.grid_factor").find("0.125") != std::string::npos);
        // Far from any place of the country, the whole country speaks: 0.39 t/MWh is near the plan's 0.4173.
        QVERIFY(found(at(0.0, 0.0), "site.grid_factor").empty());
    }
    // Okinawa 0.593, Kyushu 0.309 t/MWh (Electricity Maps, 2024); Singapore 0.42 (EMA), within a quarter of the plan's 0.4173.
    void regionsOfJapanAndSingaporeAreKnown()
    {
        const auto at = [](const char *country, double latitude, double longitude) {
            return withSite("blank-40mw", [&](Site &s) {
                s.country = country;
                s.latitude = latitude;
                s.longitude = longitude;
            });
        };
        QVERIFY(found(at("JP", 26.2, 127.7), "site.grid_factor").find("0.593") != std::string::npos);
        QVERIFY(found(at("JP", 33.6, 130.5), "site.grid_factor").find("0.309") != std::string::npos);
        QVERIFY(found(at("SG", 1.35, 103.8), "site.grid_factor").empty());
    }
    void narrowAislesAreFound()
    {
        Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        QVERIFY(found(plan, "space.aisle").empty());
        for (Shared<Object> &object : plan.objects)
            if (object->as<Hall>())
                object = object.with([](Object &o) { std::get<Hall>(o.equipment).hotAisle = 0.8 * units::m; });
        QVERIFY(found(plan, "space.aisle").find("hot aisle") != std::string::npos);
    }
    void makeUpWaterForHalfADayIsRequired()
    {
        Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        const Volume day = m_evaluator.evaluate(plan)->cooling->waterPeakDay;
        const auto hold = [&](double hours) {
            for (Shared<Object> &object : plan.objects)
                if (object->as<WaterTank>())
                    object = object.with([&](Object &o) { std::get<WaterTank>(o.equipment).volume = day * (hours / 24.0); });
            return found(plan, "cooling.make_up_water");
        };
        QVERIFY(hold(12.1).empty());
        QVERIFY(!hold(11.9).empty());
    }
    void switchgearBelowTheLoadIsFound()
    {
        Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        QVERIFY(found(plan, "power.switchgear").empty());
        for (Shared<Object> &object : plan.objects)
            if (object->as<Switchgear>())
                object = object.with([](Object &o) { std::get<Switchgear>(o.equipment) = {"switchgear-22kv9", 1}; });
        QVERIFY(!found(plan, "power.switchgear").empty());
    }
};

QTEST_GUILESS_MAIN(LocationTest)
#include "location_test.moc"
