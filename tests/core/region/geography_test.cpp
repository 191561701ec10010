// SPDX-License-Identifier: Apache-2.0
// Great circles against hand values on a sphere of 6,371 km; provinces, the coast and points outside.
#include "core/region/geography.h"

#include <QTest>

#include <set>

using namespace tokenyard;
using namespace tokenyard::region;

class GeographyTest : public QObject {
    Q_OBJECT
    static double km(const Place &a, const Place &b) { return greatCircle(a, b).in(units::km); }

private slots:
    void aDegreeOfLatitudeIs111Kilometres()
    {
        QVERIFY(std::abs(km({0, 0}, {1, 0}) - 111.1949) < 1e-3);      // 6,371 pi / 180
        QVERIFY(std::abs(km({0, 0}, {0, 90}) - 10007.543) < 1e-2);    // a quarter of the equator
        QVERIFY(std::abs(km({90, 0}, {-90, 50}) - 20015.087) < 1e-2); // pole to pole
        QVERIFY(std::abs(km({60, 0}, {60, 180}) - 6671.696) < 1e-2);  // over the pole: 60 degrees
    }
    void knownDistances()
    {
        // Charles de Gaulle to Los Angeles, published as 9,104 km on a sphere of this radius, by the same formula within 2 km.
        QVERIFY(std::abs(km({49.0128, 2.55}, {33.9425, -118.4081}) - 9104) < 10);
        // Seoul to Busan, 325 km in a straight line by a road atlas.
        QVERIFY(std::abs(km({37.566, 126.9784}, {35.1796, 129.0756}) - 325) < 2);
        QCOMPARE(km({35.5, 129.36}, {35.5, 129.36}), 0.0);
    }
    void distancesCrossTheDateLine() { QVERIFY(km({0, 179.5}, {0, -179.5}) < 112); }
    void placesAreRead()
    {
        QVERIFY(readPlace("35.32,129.29") == Place({35.32, 129.29}));
        QVERIFY(readPlace("35.32, 129.29") == Place({35.32, 129.29}));
        QVERIFY(readPlace("-35.5 -70.25") == Place({-35.5, -70.25}));
        for (const char *bad : {"0x23,0x81", "", "35", "35,", ",129", "91,0", "0,181", "nan,nan", "35,129x", "35;129", "a,b", "1e400,0"})
            QVERIFY2(!readPlace(bad), bad);
    }
    void everyProvinceExists()
    {
        std::set<std::string> regions;
        for (const Province &province : Map::korea().provinces()) {
            regions.insert(province.region);
            QVERIFY(!province.rings.empty());
            for (const Ring &ring : province.rings)
                QVERIFY(ring.size() >= 4 && ring.front() == ring.back());
        }
        QCOMPARE(regions.size(), std::size_t(17));
        QVERIFY(!Map::korea().coast().empty());
    }
    void townsLieInTheirProvinces()
    {
        const std::pair<Place, const char *> towns[] = {{{37.566, 126.9784}, "seoul"},      {{35.87028, 128.59111}, "daegu"},
                                                        {{36.59245, 127.29223}, "sejong"},  {{33.38, 126.55}, "jeju"},
                                                        {{37.87472, 127.73417}, "gangwon"}, {{34.7, 126.6}, "jeonnam"}};
        for (const auto &[place, region] : towns) {
            Length away;
            QCOMPARE(Map::korea().provinceAt(place, away), std::string(region));
            QVERIFY(away == Length{});
            QVERIFY(Map::korea().inside(place));
        }
    }
    void aPointInTheSeaOrAbroadGetsTheNearest()
    {
        Length away;
        QCOMPARE(Map::korea().provinceAt({33.75, 126.5}, away), std::string("jeju")); // north of Jeju City at 33.52
        QVERIFY(away > 15.0 * units::km && away < 40.0 * units::km);
        QVERIFY(!Map::korea().inside({33.75, 126.5}));
        Map::korea().provinceAt({35.68, 139.69}, away); // Tokyo, 720 km from Dokdo
        QVERIFY(std::abs(away.in(units::km)-720.0) < 10.0);
    }
    void theCoastIsNear()
    {
        QVERIFY(Map::korea().toCoast({35.1, 129.04}) < 5.0 * units::km);   // Busan
        QVERIFY(Map::korea().toCoast({36.5, 127.7}) > 60.0 * units::km);   // inland
        QVERIFY(Map::korea().toCoast({36.97, 127.93}) > 60.0 * units::km); // the border on land is not a coast
    }
};

QTEST_GUILESS_MAIN(GeographyTest)
#include "geography_test.moc"
