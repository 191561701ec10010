// SPDX-License-Identifier: Apache-2.0
#include "core/supply/solar.h"
#include "core/supply/wind.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

class SolarTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;
    std::shared_ptr<const Weather> weather(const char *id)
    {
        std::string error;
        const auto found = loadWeather(m_catalogue, id, error);
        if (!found)
            qFatal("%s", error.c_str());
        return found;
    }
private slots:
    // NREL's solar position algorithm (Reda and Andreas, NREL/TP-560-34302, table A5.1): 17 October 2003, 12:30:30 at UTC-7, 39.742476 N,
    // 105.1786 W: zenith 50.11162, azimuth 194.34024. Spencer's series is accurate to some tenths of a degree.
    void theSunIsWhereTheAlmanacSays()
    {
        const SunPosition sun = sunAt((289 * 24) + 12.0 + 30.5 / 60.0, 39.742476, -105.1786, -7.0);
        QVERIFY(std::abs(sun.zenith - 50.11162) < 0.4);
        QVERIFY(std::abs(sun.azimuth - 194.34024) < 0.6);
    }
    // Erbs, Klein and Duffie (1982): 1 - 0.09 k up to 0.22, 0.165 beyond 0.80; continuous.
    void diffuseLightFollowsErbs()
    {
        QCOMPARE(diffuseShare(0.1), 0.991);
        QCOMPARE(diffuseShare(0.9), 0.165);
        QVERIFY(std::abs(diffuseShare(0.22) - diffuseShare(0.2200001)) < 2e-3);
        QVERIFY(std::abs(diffuseShare(0.7999999) - diffuseShare(0.8000001)) < 2e-3);
    }
    // PVWatts: 1 MW of standard modules in Seoul, tilted 20 degrees to the south: 1,412 MWh a year.
    void aMegawattInSeoulGivesWhatPvwattsGives()
    {
        const auto seoul = weather("kor_seoul");
        const double annual = solarOutput(*seoul, {}, planeAt(*seoul, 20.0, 180.0)).sum();
        qInfo("%.0f MWh", annual);
        QVERIFY(std::abs(annual / 1412.0 - 1.0) < 0.05);
    }
    void southBeatsNorthAndNightGivesNothing()
    {
        const auto seoul = weather("kor_seoul");
        const Eigen::ArrayXd south = solarOutput(*seoul, {}, planeAt(*seoul, 30.0, 180.0)),
                             north = solarOutput(*seoul, {}, planeAt(*seoul, 30.0, 0.0));
        QVERIFY(south.sum() > 1.2 * north.sum());
        for (int day = 0; day < 365; ++day)
            QCOMPARE(south[day * 24 + 1], 0.0);
        QVERIFY(south.maxCoeff() <= 1.0 / 1.2 + 1e-12); // the inverter's rating
    }
    void theGeneratedWindFollowsItsDistribution()
    {
        std::string error;
        const auto model = windModel(*m_catalogue.find("wind-turbines", "wind-onshore"), error);
        QVERIFY2(model.has_value(), error.c_str());
        const Eigen::ArrayXd wind = windSpeeds(*model, 100.0);
        QVERIFY(std::abs(wind.mean() - 5.9) < 0.02);
        const double share = windOutput(*model, 100.0).mean(); // Korea: 22-26 %
        qInfo("capacity factor %.3f", share);
        QVERIFY(share > 0.21 && share < 0.27);
        QVERIFY((wind == windSpeeds(*model, 100.0)).all());
    }
};

QTEST_GUILESS_MAIN(SolarTest)
#include "solar_test.moc"
