// SPDX-License-Identifier: Apache-2.0
#include "core/supply/tariff_record.h"

#include "core/catalogue/schema/record_schema.h"
#include "core/supply/tariff_file.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::rates;

namespace {

constexpr const char *text = R"({"name": "Large power", "utility": "Valley", "currency": "USD", "valid_from": "2025-07-01", "charges": [
  {"type": "hourly-prices", "hours": [HOURS]},
  {"type": "demand-by-month", "seasons": [[{"rate": 12.5}]]},
  {"type": "fixed", "per_month": 99}]})";

RateTariff aTariff()
{
    std::string json = text, prices = "0.05", error;
    for (int hour = 1; hour < 8760; ++hour)
        prices += hour % 24 == 18 ? ",0.31" : ",-0.01";
    json.replace(json.find("HOURS"), 5, prices);
    const auto tariff = tariffFromJson(json, error);
    if (!tariff)
        qFatal("%s", error.c_str());
    return *tariff;
}

} // namespace

class TariffRecordTest : public QObject {
    Q_OBJECT
private slots:
    void aTariffComesBackFromItsRecord()
    {
        const RateTariff before = aTariff();
        const Record record = tariffRecord(before, {{}, "large.json", 2025, "US"});
        QCOMPARE(record.id, std::string("valley-large-power"));
        QVERIFY(isTariffFile(record));
        std::string error;
        const auto again = recordFromJson(recordToJson(record), error);
        QVERIFY2(again.has_value(), error.c_str());
        const auto after = tariffOfRecord(*again, Catalogue(), error);
        QVERIFY2(after != nullptr, error.c_str());
        QVERIFY(*after == before);
    }
    // It does not need the figures that a built-in tariff requires, and its keys are known.
    void theRecordFitsItsKind()
    {
        const Record record = tariffRecord(aTariff(), {"mine", "large.json", 2025, {}});
        QCOMPARE(record.id, std::string("mine"));
        for (const Text &problem : problemsOf(record, *findSchema("tariffs"), Catalogue()))
            QFAIL(problem.english().c_str());
    }
    void aBuiltInTariffIsNotAFile()
    {
        for (const Record &record : Catalogue().set("tariffs").records)
            QVERIFY2(!isTariffFile(record), record.id.c_str());
    }
    void chargesThatCannotBeReadAreNamed()
    {
        Record record = tariffRecord(aTariff(), {"mine", "large.json", 2025, {}});
        record.values[chargesKey].words = "{\"charges\": [{\"type\": \"tithe\"}]}";
        std::string error;
        QVERIFY(!tariffOfRecord(record, Catalogue(), error));
        QVERIFY(error.find("mine") != std::string::npos && error.find("tithe") != std::string::npos);
    }
    void aSecondChargeOnEnergyIsTold()
    {
        std::string day = "[0", year = "[";
        for (int hour = 1; hour < 24; ++hour)
            day += ",0";
        for (int month = 0; month < 12; ++month)
            year += (month ? "," : "") + day + "]";
        const std::string energy =
            R"({"type": "energy", "periods": [[{"rate": 100}]], "weekday": )" + year + R"(], "weekend": )" + year + "]}";
        std::string error;
        const auto one = tariffFromJson(R"({"name": "a", "currency": "KRW", "charges": [)" + energy + "]}", error);
        const auto two = tariffFromJson(R"({"name": "a", "currency": "KRW", "charges": [)" + energy + "," + energy + "]}", error);
        QVERIFY2(one && two, error.c_str());
        QVERIFY(one->notes.empty());
        QCOMPARE(two->notes, std::vector<std::string>{"charges[1] is another charge on energy: each kWh pays both"});
    }
    void aWindowBeyondADayIsRefused()
    {
        std::string error;
        QVERIFY(!tariffFromJson(R"({"name": "a", "currency": "KRW", "demand_window_minutes": 20000,
                                    "charges": [{"type": "fixed", "per_month": 1}]})",
                                error));
        QVERIFY2(error.find("demand_window_minutes") != std::string::npos, error.c_str());
    }
};

QTEST_GUILESS_MAIN(TariffRecordTest)
#include "tariff_record_test.moc"
