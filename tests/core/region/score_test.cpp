// SPDX-License-Identifier: Apache-2.0
// Points and scores: the weighted mean of what is known; a better value never lowers it; no points without a source.
#include "core/region/evidence.h"
#include "core/region/grid_lines.h"
#include "core/region/price_rule.h"
#include "core/region/site_list.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;
using namespace tokenyard::region;

class ScoreTest : public QObject {
    Q_OBJECT
    static Reason reason(std::optional<double> points, double weight) { return {"x", {}, points, weight, {}, {}}; }
    static std::vector<Candidate> all(const Catalogue &catalogue, const World &world)
    {
        return judgeAll(world.sites(), world, standardWeights(catalogue), priceRule(catalogue, ""));
    }

private slots:
    void theScoreIsTheMeanOfWhatIsKnown()
    {
        QCOMPARE(*scoreOf({reason(100, 1), reason(40, 3)}), 55.0);
        QCOMPARE(*scoreOf({reason(100, 1), reason(40, 3), reason(std::nullopt, 50)}), 55.0); // unknown is not zero
        QVERIFY(!scoreOf({reason(std::nullopt, 5)}));
        QVERIFY(!scoreOf({reason(80, 0)}));
    }
    void pointsOnlyRiseOrOnlyFall()
    {
        QCOMPARE(pointsOf(5, 0, 10), 50.0);
        QCOMPARE(pointsOf(5, 10, 0), 50.0);
        QCOMPARE(pointsOf(-5, 0, 10), 0.0);
        QCOMPARE(pointsOf(15, 0, 10), 100.0);
        for (double value = -1, last = -1; value < 12; value += 0.5) {
            QVERIFY(pointsOf(value, 0, 10) >= last);
            last = pointsOf(value, 0, 10);
        }
    }
    // Better evidence for one criterion, all else alike, never lowers the score.
    void everyCriterionIsMonotone()
    {
        const Catalogue catalogue;
        const World world(catalogue);
        for (const Candidate &candidate : all(catalogue, world))
            for (std::size_t i = 0; i < candidate.reasons.size(); ++i)
                if (candidate.reasons[i].points) {
                    std::vector<Reason> better = candidate.reasons;
                    better[i].points = std::min(100.0, *better[i].points + 10.0);
                    QVERIFY(*scoreOf(better) >= *candidate.score);
                }
    }
    void everyReasonHasASentenceAndEveryPointASource()
    {
        const Catalogue catalogue;
        const World world(catalogue);
        const auto candidates = all(catalogue, world);
        QVERIFY(candidates.size() >= 10);
        for (std::size_t i = 1; i < candidates.size(); ++i)
            QVERIFY(candidates[i - 1].score >= candidates[i].score);
        for (const Candidate &candidate : candidates)
            for (const Reason &r : candidate.reasons) {
                const std::string where = candidate.site.name + " " + r.criterion + ": " + r.reason.english();
                QVERIFY2(r.reason.english().ends_with('.'), where.c_str());
                QVERIFY2(!r.points || !r.source.empty(), where.c_str());
                QVERIFY2(r.weight > 0.0, where.c_str());
            }
    }
    void everyRegionHasASourceForEachValue()
    {
        const Catalogue catalogue;
        QCOMPARE(catalogue.set("regions").records.size(), std::size_t(17));
        for (const Record &record : catalogue.set("regions").records)
            for (const auto &[key, value] : record.values)
                QVERIFY2(!sourceWords(record, key).empty(), (record.id + "." + key).c_str());
    }
    void sitesLieInTheRegionTheyName()
    {
        const Catalogue catalogue;
        const World world(catalogue);
        for (const region::Site &site : world.sites()) {
            const Where where = whereIs(site.place);
            QVERIFY2(where.region == site.region, (site.name + " lies in " + where.region).c_str());
        }
        for (const Record &record : catalogue.set("regions").records)
            QVERIFY2(whereIs(*placeOf(record)).region == record.id, record.id.c_str());
    }
    void generationAtKori()
    {
        // Kori 3,137 and Shin-Kori 3,340 MW are there; Wolsong 2,799 and Shin-Wolsong 2,000 at 46 and 48 km, Busan 1,800 at 37.
        const World world{Catalogue()};
        const Place kori{35.32, 129.29};
        QCOMPARE(world.plant(kori, "nuclear").name, std::string("Kori"));
        QVERIFY(world.plant(kori, "nuclear").distance < 1.0 * units::km);
        const auto near = world.generationWithin(kori, 50.0 * units::km);
        QVERIFY(std::abs(near.at("nuclear").in(units::MW)-11276.0) < 1e-6);
        QVERIFY(near.at("gas").in(units::MW) >= 1800.0);
    }
    void latencyByHand()
    {
        // 100 km of line x 1.5 at 1 ms per 100 km.
        const Place a{0, 0}, b{0.8993216, 0}; // 100 km of meridian: 100 / 111.19493
        QVERIFY(std::abs(roundTrip(a, b).in(units::ms)-1.5) < 1e-4);
    }
    void weightsAreReadOrRefused()
    {
        const Catalogue catalogue;
        Weights weights;
        QVERIFY(readWeights("grid=3, price=2.5", catalogue, weights).empty());
        QCOMPARE(weights, (Weights{{"grid", 3.0}, {"price", 2.5}}));
        for (const char *bad :
             {"grid=0,price=0", "grid", "grid=", "grid=-1", "grid=x", "grid=nan", "grid=1e9", "gird=1", "", "grid=1;price=2"})
            QVERIFY2(!readWeights(bad, catalogue, weights).empty(), bad);
    }
    void whatHasNoWeightDoesNotCount()
    {
        const Catalogue catalogue;
        const World world(catalogue);
        for (const Candidate &c : judgeAll(world.sites(), world, {{"grid", 2.0}}, priceRule(catalogue, "")))
            for (const Reason &r : c.reasons)
                if (r.criterion == "grid")
                    QCOMPARE(*c.score, *r.points);
    }
    void aRuleNamesCapitalIslandAndTheRest()
    {
        const Catalogue catalogue;
        const Record *study = priceRule(catalogue, "study-2025");
        QVERIFY(study);
        QCOMPARE(priceAdder(catalogue, *study, "seoul")->in(units::KRWPerKWh), 9.517);
        QCOMPARE(priceAdder(catalogue, *study, "ulsan")->in(units::KRWPerKWh), -9.517);
        QVERIFY(!priceAdder(catalogue, *study, "atlantis"));
        QVERIFY(!priceRule(catalogue, "no-such-rule"));
    }
    // The exchange's monthly means: Jeju 15.99, 28.63, 47.66 and 26.00 won above the mainland (2015-02, 04, 06, 2016-09); their median.
    void theWholesalePriceIsByZone()
    {
        const Catalogue catalogue;
        const Record *zones = priceRule(catalogue, "smp-zones");
        QVERIFY(zones);
        QVERIFY(std::abs(priceAdder(catalogue, *zones, "jeju")->in(units::KRWPerKWh)-0.5 * (26.00 + 28.63)) < 1e-9);
        QCOMPARE(priceAdder(catalogue, *zones, "seoul")->in(units::KRWPerKWh), 0.0);
        QCOMPARE(priceAdder(catalogue, *zones, "ulsan")->in(units::KRWPerKWh), 0.0);
    }
    // KEPCO's status of 2026-07 counts nine substations at 765 kV; the one of Gijang is the nearest to Kori, by hand
    // 6371 acos(sin 35.3199 sin 35.2344 + cos 35.3199 cos 35.2344 cos 0.0752) = 11.7 km.
    void substationsStandInTheCountry()
    {
        const Catalogue catalogue;
        const auto nodes = gridNodes(catalogue);
        QCOMPARE(std::count_if(nodes.begin(), nodes.end(), [](const GridNode &n) { return n.voltage > 700.0 * units::kV; }), 9);
        for (const GridNode &node : nodes) {
            QVERIFY2(whereIs(node.place).away < 5.0 * units::km, node.record->nameEn.c_str());
            QVERIFY(!sourceWords(*node.record, "voltage").empty() && !node.record->nameKo.empty());
        }
        const GridNode near = nearestNode(nodes, {35.3199, 129.2948}, 765.0 * units::kV);
        QVERIFY(near.record);
        QCOMPARE(near.record->nameEn, std::string("Gijang"));
        QVERIFY(std::abs(greatCircle({35.3199, 129.2948}, near.place).in(units::km)-11.7) < 0.1);
        QVERIFY(!nearestNode({}, {35.0, 129.0}, Voltage{}).record);
    }
    // Each river runs down to the sea; its last place is a mouth near the coast.
    void riversRunToTheSea()
    {
        const Catalogue catalogue;
        const auto all = rivers(catalogue);
        QCOMPARE(all.size(), std::size_t(5));
        for (const River &river : all)
            if (river.record->id != "north-han") // it joins the Han at Paldang
                QVERIFY2(Map::korea().toCoast(river.course.back()) < 15.0 * units::km, river.record->nameEn.c_str());
    }
    // Each plant lies in the province that its record names, or off the coast of it by no more than the outlines are simplified.
    void plantsLieWhereTheirNamesSay()
    {
        const Catalogue catalogue;
        for (const Record &plant : catalogue.set("power-plants").records) {
            const Place place = *placeOf(plant);
            QVERIFY2(catalogue.find("regions", plant.words("region")), plant.id.c_str());
            if (whereIs(place).region == plant.words("region"))
                continue;
            Length away = 1e6 * units::km;
            for (const Province &province : Map::korea().provinces())
                for (const Ring &ring : province.rings)
                    for (std::size_t i = 0; i + 1 < ring.size() && province.region == plant.words("region"); ++i)
                        for (double t = 0.0; t < 1.0; t += 0.05)
                            away = std::min(away,
                                            greatCircle(place,
                                                        {std::lerp(ring[i].latitude, ring[i + 1].latitude, t),
                                                         std::lerp(ring[i].longitude, ring[i + 1].longitude, t)}));
            QVERIFY2(away < 3.0 * units::km, (plant.id + " " + std::to_string(away.in(units::km))).c_str());
        }
    }
    // Dams, industrial supplies, coast: the nearest source of fresh water is judged; an amount that no source gives is not stated.
    void waterNamesItsSupply()
    {
        const Catalogue catalogue;
        const World world(catalogue);
        const auto factAt = [&](const Place &place, const char *region) {
            return Evidence({"A", "A", place, region, nullptr}, world, nullptr).of("water");
        };
        const Place yeosu{34.78, 127.66};
        const Fact fact = factAt(yeosu, "jeonnam");
        QVERIFY2(fact.words.english().find("520,000") != std::string::npos, fact.words.english().c_str());
        QVERIFY(fact.words.english().find("650,000") != std::string::npos && !fact.source.empty()); // asked for in the province
        QVERIFY(std::abs(*fact.si / greatCircle(yeosu, {34.76062, 127.66215}).si() - 1.0) < 1e-9);  // nearer than any dam
        QVERIFY(factAt({34.70, 126.45}, "jeonnam").words.english().find("how much is not known") != std::string::npos);
        QVERIFY(factAt({35.51, 129.36}, "ulsan").words.english().find("565,000 m³/d (as of 1991)") != std::string::npos);
        QVERIFY(!factAt({33.4, 126.5}, "jeju").si);       // those of the mainland are no answer
        const Nearest dam = world.water({35.55, 129.26}); // north-west of Ulsan
        QCOMPARE(dam.name, std::string("Sayeon dam"));
        for (const Spot &spot : world.spots)
            QVERIFY2(spot.sort != "industrial-water" || !spot.supplySource.empty(), spot.name.c_str());
    }
    void islandsAreTheCountrys()
    {
        const std::pair<Place, const char *> islands[] = {{{37.2395, 131.8698}, "gyeongbuk"}, {{37.48, 130.9}, "gyeongbuk"},
                                                          {{37.974, 124.712}, "incheon"},     {{33.95, 126.3}, "jeju"},
                                                          {{33.12, 126.27}, "jeju"},          {{34.687, 125.451}, "jeonnam"}};
        for (const auto &[place, region] : islands) {
            const Where where = whereIs(place);
            QVERIFY2(where.inside && where.region == region, where.region.c_str());
            QVERIFY(Map::korea().toCoast(place) < 5.0 * units::km);
        }
        QVERIFY(!whereIs({37.3, 131.4}).inside); // between Ulleung and Dokdo
        QVERIFY(!whereIs({34.2, 129.3}).inside); // Tsushima
    }
    // A Korean reader meets no English name: places, plants, stations and notes of the records have both.
    void evidenceNamesInBothLanguages()
    {
        const Catalogue catalogue;
        for (const char *kind : {"region-places", "weather"})
            for (const Record &record : catalogue.set(kind).records)
                QVERIFY2(!record.nameKo.empty(), record.nameEn.c_str());
        for (const Record &record : catalogue.set("power-plants").records)
            if (record.words("fuel") == "nuclear")
                QVERIFY2(!record.nameKo.empty(), record.nameEn.c_str());
        for (const Record &record : catalogue.set("regions").records)
            for (const char *key : {"passed_share", "sales", "land_price"})
                if (const RecordValue *value = record.find(key); value && !value->note.empty())
                    QVERIFY2(noteWords(value->note).source().context[0] != '\0', value->note.c_str());
    }
    // Under the chairman's proposal power costs more the farther a place is from a large plant.
    void aPriceByDistanceNeverFallsOnTheWayOut()
    {
        const Catalogue catalogue;
        const World world(catalogue);
        const Record *rule = priceRule(catalogue, "chairman-2025-07");
        QVERIFY(rule);
        const Place kori{35.3199, 129.2948};
        QVERIFY(std::abs(priceAdderAt(world, *rule, "busan", kori)->in(units::KRWPerKWh) + 20.0) < 1e-9);
        QCOMPARE(priceAdderAt(world, *rule, "jeju", {33.2, 126.2})->in(units::KRWPerKWh), 0.0); // no plant of 1 GW within 100 km
        const Record *flat = priceRule(catalogue, "ministry-2026-03");
        QCOMPARE(*priceAdderAt(world, *flat, "busan", kori), *priceAdder(catalogue, *flat, "busan"));
    }
    void sitesAreReadFromALineOrATable()
    {
        Text problem;
        const auto lines = readSites("Mipo, 35.5, 129.4\n\n36.1,128.4\nMipo;35.6;129.3", problem);
        QVERIFY2(problem.empty(), problem.english().c_str());
        QCOMPARE(lines.size(), std::size_t(3));
        QCOMPARE(lines[0].name, std::string("Mipo"));
        QCOMPARE(lines[0].region, std::string("ulsan"));
        QCOMPARE(lines[2].name, std::string("Mipo (2)")); // two with the same name are told apart
        QCOMPARE(readSites("name,latitude,longitude\nA,35.5,129.4\n", problem).size(), std::size_t(1));
        for (const char *other : {"Site,Lat,Lon\nA,35.5,129.4\n", "부지;위도;경도\r\nA;35.5;129.4\r\n", "lng,lat\n129.4,35.5\n",
                                  "\n\nname,latitude,longitude\n\nA,35.5,129.4\n", "sep=;\nname;latitude;longitude\nA;35.5;129.4\n"})
            QVERIFY2(readSites(other, problem).size() == 1 && problem.empty(), other);
        const auto korean = readSites("이름;위도;경도\n미포;35,5;129,4\n", problem);
        QVERIFY2(korean.size() == 1 && korean[0].name == "미포" && korean[0].place.longitude == 129.4, problem.english().c_str());
        QCOMPARE(readSites("lat,lon\n35.5,129.4\n", problem).size(), std::size_t(1));
        QCOMPARE(readSites("Flat, Salon, 35.5, 129.4\n", problem).size(), std::size_t(1)); // a name
        for (const char *bad : {"", "here", "A, 95, 129", "A, nan, 129", "name,latitude,longitude\nA,x,129\n"}) {
            QVERIFY2(readSites(bad, problem).empty() && !problem.empty(), bad);
        }
        // No row is dropped, New York is not judged by Korea's records, and the encoding is detected as for any table.
        for (const char *bad : {"name,latitude,longitude\nA,35.5,129.4\nB,35\n", "name,latitude,longitude\nA,40.7,-74\n", "A, 40.7, -74"})
            QVERIFY2(readSites(bad, problem).empty() && problem.english().starts_with("Line "), problem.english().c_str());
        // Of a file the good lines are taken and each of the others is told with its reason.
        for (const char *mixed : {"name,latitude,longitude\nA,35.5,129.4\nB,35\nC,40.7,-74\nD,95,129\n",
                                  "A, 35.5, 129.4\nnowhere\nC, 40.7, -74\nD, 95, 129\n"}) {
            const SiteFile read = readSiteFile(mixed);
            QVERIFY2(read.sites.size() == 1 && read.refused.size() == 3, mixed);
            for (std::size_t i = 0, first = read.refused.front().line; i < 3; ++i)
                QVERIFY(read.refused[i].line == first + i && !read.refused[i].why.empty());
        }
        std::string wide = "\xFF\xFE";
        for (const char c : std::string("Mipo,35.5,129.4\n")) {
            wide += c;
            wide += '\0';
        }
        QCOMPARE(readSites(wide, problem).size(), std::size_t(1));
        for (const char *end : {"\r", "\r\n", "\n", "\n\n"}) { // the line ends of all systems
            const std::string text = std::string("Mipo, 35.5, 129.4") + end + "Onsan, 35.4, 129.3" + end + "Jung, 35.57, 129.33";
            QCOMPARE(readSites(text, problem).size(), std::size_t(3));
        }
        const Catalogue catalogue = Catalogue().withRecord("region-sites", siteRecord(lines[0]));
        bool kept = false; // a kept site is a candidate like the others
        for (const region::Site &site : World(catalogue).sites())
            kept = kept || (site.name == "Mipo" && site.region == "ulsan" && site.record);
        QVERIFY(kept);
    }
};

QTEST_GUILESS_MAIN(ScoreTest)
#include "score_test.moc"
