// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/tariff.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/holidays.h"

#include <QTest>

using namespace tokenyard;

class TariffTest : public QObject {
    Q_OBJECT
private slots:
    void everyTariffRecordIsReadable()
    {
        const Catalogue catalogue;
        const RecordSet &set = catalogue.set("tariffs");
        QCOMPARE(set.records.size(), std::size_t(30));
        for (const Record &record : set.records) {
            std::string error;
            QVERIFY2(tariffFromRecord(record, error).has_value(), error.c_str());
        }
    }
    void tariffsThatNoSourceSupportsDoNotExist()
    {
        const Catalogue catalogue;
        QVERIFY(catalogue.find("tariffs", "kepco-general-eul-hv-b-iii-2024"));
        QVERIFY(!catalogue.find("tariffs", "kepco-general-eul-hv-c-i-2026"));
        QVERIFY(!catalogue.find("tariffs", "kepco-general-eul-hv-c-ii-2024"));
        QVERIFY(!catalogue.find("tariffs", "kepco-industrial-eul-hv-b-ii-2025"));
    }
    // The reform lowered the summer peak price by 16.9 and raised off-peak by 5.1 (announcement of 2026-03-13).
    void theReformChangedIndustrialRatesByTheAnnouncedDifferences()
    {
        const Catalogue catalogue;
        for (const char *option : {"a-i", "a-ii", "a-iii", "b-i", "b-ii", "b-iii", "c-i", "c-ii", "c-iii"}) {
            const std::string id = std::string("kepco-industrial-eul-hv-") + option;
            std::string error;
            const Tariff before = tariffFromRecord(*catalogue.find("tariffs", id + "-2024"), error).value();
            const Tariff after = tariffFromRecord(*catalogue.find("tariffs", id + "-2026"), error).value();
            const auto change = [&](TariffSeason s, LoadPeriod p) { return (after.price(s, p) - before.price(s, p)).in(units::KRWPerKWh); };
            QVERIFY(std::abs(change(TariffSeason::Summer, LoadPeriod::Off) - 5.1) < 1e-9);
            QVERIFY(std::abs(change(TariffSeason::Winter, LoadPeriod::Peak) + 16.9) < 1e-9);
            QVERIFY(std::abs(change(TariffSeason::SpringFall, LoadPeriod::Peak) + 13.2) < 1e-9);
            QVERIFY(std::abs(change(TariffSeason::Summer, LoadPeriod::Mid)) < 1e-9);
        }
    }
    void aRecordWithoutAFieldIsRefusedByName()
    {
        Record record = *Catalogue().find("tariffs", "kepco-industrial-eul-hv-b-ii-2026");
        record.values.erase("hours_winter");
        std::string error;
        QVERIFY(!tariffFromRecord(record, error));
        QVERIFY(error.find("hours_winter") != std::string::npos);
    }
    // Official almanacs: 19 days in 2025 (including 27 January and 3 June), 24 in 2027; Labour Day and Constitution Day are new in 2026.
    void holidaysAreThoseOfTheAlmanac()
    {
        const Catalogue catalogue;
        const RecordSet &set = catalogue.set("holidays");
        QCOMPARE(publicHolidays(set, 2025)->size(), std::size_t(19));
        QCOMPARE(publicHolidays(set, 2026)->size(), std::size_t(22));
        QCOMPARE(publicHolidays(set, 2027)->size(), std::size_t(24));
        QVERIFY(!publicHolidays(set, 1999));
        using namespace std::chrono;
        const Holidays days = *publicHolidays(set, 2026);
        const auto has = [&](month m, int d) { return std::find(days.begin(), days.end(), month_day{m, day(unsigned(d))}) != days.end(); };
        QVERIFY(has(May, 1) && has(July, 17) && has(October, 5));
        QVERIFY(!has(September, 28)); // a Chuseok that ends on a Saturday has no substitute holiday
    }
    // Published conversion tables of the lunar calendar (leap months: the eleventh of 2033, the sixth of 2036), and elections: 2028 and
    // 2036 as in 2008, on the ninth of April itself where it is a Wednesday.
    void laterHolidaysFollowTheLunarCalendar()
    {
        const Catalogue catalogue;
        using namespace std::chrono;
        const auto has = [&](int y, month m, int d) {
            const auto days = publicHolidays(catalogue.set("holidays"), y);
            return days && std::find(days->begin(), days->end(), month_day{m, day(unsigned(d))}) != days->end();
        };
        QVERIFY(has(2033, January, 31) && has(2034, February, 19) && has(2037, February, 15) && has(2040, February, 12)); // Seollal
        QVERIFY(has(2033, September, 8) && has(2034, September, 27) && has(2036, October, 4) && has(2039, October, 2));   // Chuseok
        QVERIFY(has(2028, April, 12) && has(2036, April, 9));
        for (int y = 2023; y <= 2040; ++y)
            QVERIFY(publicHolidays(catalogue.set("holidays"), y) && has(y, December, 25));
    }
};

QTEST_GUILESS_MAIN(TariffTest)
#include "tariff_test.moc"
