// SPDX-License-Identifier: Apache-2.0
// Ninety-six worked runs of the published equations (docs/equations-cooling.md, "Worked runs"), made independently with
// other code than ours: a regression target, not measurements.
#include "core/study/cooling/cooling_year.h"

#include <QTest>

using namespace tokenyard;

namespace {

struct Expected {
    double pue, peak, wue, freeCooling;
};
constexpr const char *systems[] = {
    "air-chiller", "air-chiller-dry-economizer", "air-chiller-tower-economizer", "dlc-dry-w32", "dlc-dry-w40", "dlc-tower-w32"};
struct Station {
    const char *weather;
    Expected expected[6]; // in the order of `systems`
};
// Constant full IT load, UPS 96 %, distribution 99 %, transformer 99 %.
constexpr Station stations[] = {
    {"chn_shanghai",
     {{1.2558, 1.421, 0, 0},
      {1.2243, 1.421, 0, 0.414},
      {1.1886, 1.2982, 2.104, 0.516},
      {1.1268, 1.3029, 0, 0.934},
      {1.1163, 1.2066, 0, 0.999},
      {1.1205, 1.146, 1.97, 0.582}}},
    {"kor_busan",
     {{1.2446, 1.3867, 0, 0},
      {1.2093, 1.3867, 0, 0.464},
      {1.1787, 1.2913, 2.082, 0.583},
      {1.1183, 1.2525, 0, 0.977},
      {1.1115, 1.1704, 0, 1},
      {1.1183, 1.1444, 1.963, 0.65}}},
    {"kor_cheongju",
     {{1.2415, 1.3948, 0, 0},
      {1.2011, 1.3948, 0, 0.533},
      {1.1714, 1.2913, 2.064, 0.647},
      {1.1166, 1.2688, 0, 0.971},
      {1.1099, 1.1783, 0, 1},
      {1.1168, 1.1444, 1.955, 0.714}}},
    {"kor_daegu",
     {{1.2484, 1.4173, 0, 0},
      {1.2114, 1.4173, 0, 0.49},
      {1.1759, 1.2907, 2.074, 0.609},
      {1.1214, 1.2995, 0, 0.954},
      {1.1129, 1.202, 0, 0.999},
      {1.1178, 1.1443, 1.959, 0.672}}},
    {"kor_daejeon_sejong",
     {{1.2456, 1.3984, 0, 0},
      {1.2071, 1.3984, 0, 0.509},
      {1.1763, 1.2782, 2.074, 0.606},
      {1.1193, 1.2763, 0, 0.962},
      {1.1117, 1.1819, 0, 1},
      {1.1179, 1.1413, 1.959, 0.666}}},
    {"kor_gangneung",
     {{1.2407, 1.3957, 0, 0},
      {1.2009, 1.3957, 0, 0.526},
      {1.1684, 1.2651, 2.058, 0.671},
      {1.1164, 1.2706, 0, 0.971},
      {1.1097, 1.1792, 0, 1},
      {1.1162, 1.1381, 1.954, 0.731}}},
    {"kor_gwangju",
     {{1.2479, 1.3957, 0, 0},
      {1.2108, 1.3957, 0, 0.491},
      {1.1802, 1.2895, 2.083, 0.588},
      {1.1207, 1.2706, 0, 0.96},
      {1.1127, 1.1792, 0, 1},
      {1.1188, 1.144, 1.962, 0.65}}},
    {"kor_incheon",
     {{1.2401, 1.3903, 0, 0},
      {1.1998, 1.3903, 0, 0.533},
      {1.1739, 1.2876, 2.07, 0.623},
      {1.1154, 1.2596, 0, 0.979},
      {1.1093, 1.1739, 0, 1},
      {1.1173, 1.1435, 1.957, 0.688}}},
    {"kor_jeju",
     {{1.25, 1.393, 0, 0},
      {1.2176, 1.393, 0, 0.426},
      {1.1844, 1.3044, 2.095, 0.539},
      {1.1222, 1.2651, 0, 0.959},
      {1.1139, 1.1766, 0, 1},
      {1.1195, 1.1475, 1.968, 0.611}}},
    {"kor_seoul",
     {{1.245, 1.4002, 0, 0},
      {1.2058, 1.4002, 0, 0.518},
      {1.1732, 1.287, 2.067, 0.633},
      {1.1187, 1.2802, 0, 0.963},
      {1.1113, 1.1836, 0, 1},
      {1.1172, 1.1434, 1.956, 0.696}}},
    {"kor_seoul_2007_2021",
     {{1.2431, 1.3876, 0, 0},
      {1.2037, 1.3876, 0, 0.521},
      {1.1697, 1.2651, 2.06, 0.657},
      {1.1171, 1.2543, 0, 0.975},
      {1.1106, 1.1713, 0, 1},
      {1.1164, 1.1381, 1.954, 0.719}}},
    {"kor_ulsan",
     {{1.2423, 1.3849, 0, 0},
      {1.2046, 1.3849, 0, 0.498},
      {1.1732, 1.2689, 2.069, 0.623},
      {1.1172, 1.249, 0, 0.973},
      {1.1105, 1.1686, 0, 1},
      {1.117, 1.139, 1.958, 0.695}}},
    {"nld_amsterdam",
     {{1.2175, 1.3578, 0, 0},
      {1.164, 1.3578, 0, 0.704},
      {1.1507, 1.2558, 2.025, 0.826},
      {1.1024, 1.203, 0, 0.999},
      {1.0995, 1.1592, 0, 1},
      {1.112, 1.1359, 1.946, 0.92}}},
    {"sgp_singapore",
     {{1.3305, 1.3849, 0, 0},
      {1.3305, 1.3849, 0, 0},
      {1.2625, 1.2969, 2.259, 0},
      {1.1716, 1.249, 0, 0.788},
      {1.1471, 1.1686, 0, 1},
      {1.1375, 1.1457, 2.022, 0}}},
    {"usa_ashburn_leesburg",
     {{1.2428, 1.4119, 0, 0},
      {1.203, 1.4119, 0, 0.524},
      {1.1732, 1.2876, 2.068, 0.618},
      {1.1181, 1.2945, 0, 0.959},
      {1.1106, 1.1953, 0, 0.999},
      {1.1171, 1.1435, 1.957, 0.688}}},
    {"usa_phoenix",
     {{1.308, 1.4895, 0, 0},
      {1.2925, 1.4895, 0, 0.202},
      {1.1718, 1.3119, 2.071, 0.623},
      {1.1757, 1.3671, 0, 0.686},
      {1.1432, 1.3136, 0, 0.921},
      {1.1165, 1.1493, 1.961, 0.715}}},
};

} // namespace

class WorkedRunsTest : public QObject {
    Q_OBJECT
private slots:
    void everySystemInEveryClimateAgreesWithTheWorkedRuns()
    {
        const Catalogue catalogue;
        std::string error;
        for (const Station &station : stations)
            for (int i = 0; i < 6; ++i) {
                const auto weather = loadWeather(catalogue, station.weather, error);
                auto system = coolingSystem(catalogue, systems[i], error);
                QVERIFY2(weather && system, error.c_str());
                // The runs used 0.62 of Carnot at every lift and load, and evaporated 98 % of a tower's heat in every hour; the model
                // now follows a maker's table and the air (docs/equations-cooling.md, "Worked runs").
                system->evaporatedFraction = 0.98;
                if (system->towerCondenser) {
                    system->chiller.carnotFraction = 0.62;
                    system->chiller.shape.reset();
                    system->chiller.cold.reset();
                }
                const CoolingYear year = evaluateCooling(constantCase(weather, *system, 10.0 * units::MW));
                const Expected &e = station.expected[i];
                const double pue = *year.annual.pueFactor() - e.pue, peak = *year.puePeakFactor - e.peak;
                const double wue = year.annual.wue()->in(units::litrePerKWh)-e.wue;
                const double freeCooling = year.freeCoolingFraction - e.freeCooling;
                const QString where = QString("%1 %2: PUE %3, peak %4, WUE %5, free %6")
                                          .arg(station.weather, systems[i])
                                          .arg(pue)
                                          .arg(peak)
                                          .arg(wue)
                                          .arg(freeCooling);
                QVERIFY2(std::abs(pue) < 0.005 && std::abs(peak) < 0.02 && std::abs(wue) < 0.05 && std::abs(freeCooling) < 0.002,
                         qPrintable(where));
            }
    }
};

QTEST_GUILESS_MAIN(WorkedRunsTest)
#include "worked_runs_test.moc"
