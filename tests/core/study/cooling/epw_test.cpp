// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/epw.h"

#include "core/catalogue/schema/record_schema.h"
#include "core/catalogue/weather.h"
#include "core/store/project_file.h"
#include "core/study/cooling/warmed_weather.h"

#include <fmt/format.h>

#include <QTemporaryDir>
#include <QTest>

using namespace tokenyard;

namespace {

constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

// A year of 20 degrees, 50 % and 1,013.25 hPa with sun at noon and a wind of 7 m/s; `change` may alter the cells of a row.
template <class Change>
std::string epw(Change change)
{
    std::string out = "LOCATION,Haenam,-,KOR,Custom,471650,34.55,126.57,9.0,16.4\nDESIGN CONDITIONS,0\nTYPICAL/EXTREME PERIODS,0\n"
                      "GROUND TEMPERATURES,0\nHOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0\nCOMMENTS 1,x\nCOMMENTS 2,y\n"
                      "DATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31\n";
    int row = 0;
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= days[month - 1]; ++day)
            for (int hour = 1; hour <= 24; ++hour, ++row) {
                std::vector<std::string> cells(35, "0");
                cells[0] = "2015";
                cells[1] = std::to_string(month);
                cells[2] = std::to_string(day);
                cells[3] = std::to_string(hour);
                cells[6] = "20.0";
                cells[8] = "50";
                cells[9] = "101325";
                cells[13] = hour == 12 ? "800" : "0";
                cells[21] = "7.0";
                change(row, cells);
                if (!cells.empty())
                    out += fmt::format("{}\r\n", fmt::join(cells, ","));
            }
    return out;
}
std::string epw()
{
    return epw([](int, std::vector<std::string> &) {});
}
std::string faultOf(const std::string &text)
{
    Text why;
    return weatherFromEpw(text, "haenam.epw", why) ? std::string() : why.english();
}

} // namespace

class EpwTest : public QObject {
    Q_OBJECT
private slots:
    // ASHRAE psychrometrics: 20 degrees at 50 % and sea level gives a wet bulb of 13.8.
    void aYearBecomesARecord()
    {
        Text why;
        const auto read = weatherFromEpw(epw(), "in/Haenam.epw", why);
        QVERIFY2(read.has_value(), why.english().c_str());
        QCOMPARE(read->record.id, std::string("own_haenam"));
        for (const Text &problem : problemsOf(read->record, *findSchema("weather"), Catalogue()))
            QFAIL(problem.english().c_str());
        const Catalogue catalogue = withWeather(Catalogue(), *read);
        std::string error;
        const auto weather = loadWeather(catalogue, "own_haenam", error);
        QVERIFY2(weather != nullptr, error.c_str());
        QVERIFY(std::abs(weather->dryBulb[0].celsius() - 20.0) < 1e-9);
        QVERIFY(std::abs(weather->wetBulb[0].celsius() - 13.8) < 0.06);
        QCOMPARE(weather->globalHorizontal[11], 800.0); // the row labelled 12 is the hour that starts at 11
        QCOMPARE(weather->windSpeed.size(), Eigen::Index(hoursPerYear));
        QVERIFY(std::abs(weather->windSpeed[5] - 7.0) < 1e-9);
        QVERIFY(loadWeather(catalogue, "kor_seoul", error) != nullptr); // the others are still there
    }
    // ASHRAE: 22 degrees at 50 % gives a wet bulb of 15.4; June to September 24 degrees and 17.0.
    void aWarmerYearKeepsItsHumidity()
    {
        Text why;
        const auto read = weatherFromEpw(epw(), "haenam.epw", why);
        const Warming warming{TemperatureDifference::fromSi(2.0), TemperatureDifference::fromSi(2.0)};
        const auto warm = warmedWeather(withWeather(Catalogue(), *read), "own_haenam", warming, {}, why);
        QVERIFY2(warm.has_value(), why.english().c_str());
        for (const Text &problem : problemsOf(warm->record, *findSchema("weather"), Catalogue()))
            QFAIL(problem.english().c_str());
        std::string error;
        const auto weather = loadWeather(withWeather(Catalogue(), *warm), warm->record.id, error);
        QVERIFY2(weather != nullptr, error.c_str());
        QVERIFY(std::abs(weather->dryBulb[0].celsius() - 22.0) < 1e-9 && std::abs(weather->wetBulb[0].celsius() - 15.4) < 0.15);
        QVERIFY(std::abs(weather->dryBulb[4000].celsius() - 24.0) < 1e-9 && std::abs(weather->wetBulb[4000].celsius() - 17.0) < 0.15);
        QVERIFY(!warmedWeather(Catalogue(), "nowhere", warming, {}, why) && !why.empty());
    }
    void theProjectFileKeepsIt()
    {
        Text why;
        const auto read = weatherFromEpw(epw(), "haenam.epw", why);
        QTemporaryDir dir;
        const std::string path = dir.filePath("a.tokenyard").toStdString();
        Plan plan;
        plan.site = plan.site.with([](Site &s) { s.weather = "own_haenam"; });
        saveProject(path, projectOf(plan, withWeather(Catalogue(), *read)));
        const Catalogue opened = catalogueOf(openProject(path));
        std::string error;
        QVERIFY2(loadWeather(opened, "own_haenam", error) != nullptr, error.c_str());
    }
    void errorsNameRowAndColumn()
    {
        std::string fault = faultOf(epw([](int row, std::vector<std::string> &cells) {
            if (row == 100)
                cells[6] = "99.9";
        }));
        QVERIFY2(fault.find("line 109") != std::string::npos && fault.find("dry bulb") != std::string::npos, fault.c_str());
        fault = faultOf(epw([](int row, std::vector<std::string> &cells) {
            if (row == 7)
                cells[9] = "1013";
        }));
        QVERIFY2(fault.find("line 16") != std::string::npos && fault.find("pressure") != std::string::npos, fault.c_str());
        fault = faultOf(epw([](int row, std::vector<std::string> &cells) {
            if (row == 48)
                cells.clear();
        }));
        QVERIFY2(fault.find("line 57") != std::string::npos && fault.find("01-03 01:00") != std::string::npos, fault.c_str());
        const std::string whole = epw(), cut = whole.substr(0, whole.find('\n', 200000) + 1);
        QVERIFY2(faultOf(cut).find("ends at line") != std::string::npos, faultOf(cut).c_str());
        QVERIFY(!faultOf("LOCATION,x\n").empty());
        QVERIFY(!faultOf("").empty());
    }
    // 29 February of a leap year is left out.
    void aLeapDayIsLeftOut()
    {
        std::string text = epw();
        const std::size_t march = text.find("2015,3,1,1,");
        std::string day;
        for (int hour = 1; hour <= 24; ++hour)
            day += fmt::format("2016,2,29,{},0,0,5.0,0,50,101325,0,0,0,0\r\n", hour);
        text.insert(march, day);
        Text why;
        QVERIFY2(weatherFromEpw(text, "leap.epw", why).has_value(), why.english().c_str());
    }
};

QTEST_GUILESS_MAIN(EpwTest)
#include "epw_test.moc"
