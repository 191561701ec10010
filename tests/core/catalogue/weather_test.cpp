// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/weather.h"

#include <QTest>

using namespace tokenyard;

class WeatherTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;

    std::shared_ptr<const Weather> load(const char *id)
    {
        std::string error;
        auto weather = loadWeather(m_catalogue, id, error);
        if (!weather)
            qWarning("%s", error.c_str());
        return weather;
    }

private slots:
    void everyStationHasAWholeYear()
    {
        const RecordSet &set = m_catalogue.set("weather");
        QVERIFY(set.records.size() >= 15);
        for (const Record &record : set.records) {
            const auto weather = load(record.id.c_str());
            QVERIFY2(weather, record.id.c_str());
            QCOMPARE(weather->dryBulb.size(), hoursPerYear);
            QCOMPARE(weather->wetBulb.size(), hoursPerYear);
            QVERIFY2(!record.sources.empty() && !record.sources.front().licence.empty(), record.id.c_str());
        }
    }
    void theIdsOfTheIssueAndTheirAliasesAreFound()
    {
        for (const char *id : {"kor_seoul", "kor_incheon", "kor_ulsan", "kor_busan", "kor_daegu", "kor_daejeon", "kor_daejeon_sejong",
                               "kor_gwangju", "kor_gangneung", "kor_jeju", "kor_cheongju", "sgp_singapore", "nld_amsterdam", "usa_ashburn",
                               "usa_ashburn_leesburg", "usa_phoenix", "chn_shanghai"})
            QVERIFY2(load(id), id);
    }
    // 0.4 % design values of the TMYx files: Seoul 33.1/26.7, Ulsan 32.7/25.0, Singapore 33.0/28.7 °C.
    void designTemperaturesAreThoseOfTheDataSet()
    {
        const auto near = [](Temperature t, double celsius) { return std::abs(t.celsius() - celsius) < 0.06; };
        QVERIFY(near(load("kor_seoul")->dryBulbDesign, 33.1) && near(load("kor_seoul")->wetBulbDesign, 26.7));
        QVERIFY(near(load("kor_ulsan")->dryBulbDesign, 32.7) && near(load("kor_ulsan")->wetBulbDesign, 25.0));
        QVERIFY(near(load("sgp_singapore")->dryBulbDesign, 33.0) && near(load("sgp_singapore")->wetBulbDesign, 28.7));
    }
    // The file's first row is 1 January, hour ending 01:00: -1.4 °C and 101,482 Pa in Ulsan.
    void hourZeroIsTheFirstRowOfTheDataSet()
    {
        const auto ulsan = load("kor_ulsan");
        QVERIFY(std::abs(ulsan->dryBulb[0].celsius() + 1.4) < 1e-9);
        QVERIFY(std::abs(ulsan->pressure[0].si() - 101482.0) <= 5.0);
    }
    void wetBulbNeverExceedsDryBulb()
    {
        for (const Record &record : m_catalogue.set("weather").records) {
            const auto weather = load(record.id.c_str());
            QVERIFY2((weather->wetBulb.celsius() <= weather->dryBulb.celsius() + 1e-9).all(), record.id.c_str());
        }
    }
    // Local noon is near the middle of daylight: more radiation from 11 to 14 h than from 6 to 9 h or from 17 to 20 h.
    void hoursAreInLocalStandardTime()
    {
        const auto seoul = load("kor_seoul");
        double morning = 0.0, noon = 0.0, evening = 0.0;
        for (int day = 0; day < 365; ++day)
            for (int i = 0; i < 3; ++i) {
                morning += seoul->globalHorizontal[day * 24 + 6 + i];
                noon += seoul->globalHorizontal[day * 24 + 11 + i];
                evening += seoul->globalHorizontal[day * 24 + 17 + i];
            }
        QVERIFY(noon > 3.0 * morning && noon > 3.0 * evening);
    }
    void anUnknownNameGivesOneSentenceWithTheNearest()
    {
        std::string error;
        QVERIFY(!loadWeather(m_catalogue, "kor_soul", error));
        QVERIFY(error.find("kor_seoul") != std::string::npos);
        QCOMPARE(error.back(), '.');
    }
    void aTruncatedFileIsRefused()
    {
        Weather weather;
        std::string error;
        QVERIFY(!parseWeather("@dry_bulb 0.1 C\n1 2 3\n", weather, error));
        QVERIFY(!error.empty());
    }
};

QTEST_GUILESS_MAIN(WeatherTest)
#include "weather_test.moc"
