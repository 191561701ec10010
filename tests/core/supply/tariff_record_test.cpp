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
};

QTEST_GUILESS_MAIN(TariffRecordTest)
#include "tariff_record_test.moc"
