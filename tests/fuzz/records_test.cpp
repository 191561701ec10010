// SPDX-License-Identifier: Apache-2.0
// Record files with characters changed, cut and doubled, from fixed seeds: parsed or refused with a sentence, never a crash.
#include "core/base/resource.h"
#include "core/catalogue/record.h"
#include "core/catalogue/tariff.h"

#include "tests/support/feed_reader.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tokenyard;
using test::Json;

namespace {

constexpr const char *pieces[] = {
    "{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1e999", "1e-400", "\\ud800", "\xff", "0", "[[[[", "\"u\": \"kW\"", "\"v\": []"};

bool finite(const std::optional<double> &value) { return !value || std::isfinite(*value); }

// What must be true of a record, whatever it was parsed from.
void judge(const Record &record)
{
    QVERIFY(!record.id.empty() && !record.nameEn.empty());
    for (const auto &[key, value] : record.values)
        QVERIFY2(finite(value.si) && finite(value.low) && finite(value.high), key.c_str());
}

// A file of one record, small enough for a million, and such a record by itself.
constexpr const char *small =
    R"({"kind":"tower","data_version":"2026-11-01","sources":{"m":{"title":"T","publisher":"P","kind":"datasheet"}},)"
    R"("records":[{"id":"a","name":"A","name_ko":"가","s":"m","aliases":["B"],"values":{"capacity":{"v":2.5,"u":)"
    R"("MW","low":2,"high":3,"d":"uniform"},"kind":{"v":"wet","n":"as built"},"range":{"v":5,"u":"K"}}}]})";
constexpr const char *copies[] = {
    R"({"id":"a","kind":"tower","name":"A","name_ko":"가","s":"m","values":{"capacity":{"v":2.5,"u":"MW","low":2,"high":3}},"sources":)"
    R"({"m":{"title":"T","publisher":"P","reference":"R","date":"2026","kind":"datasheet"}}})",
    R"({"id":"b","kind":"chiller","name":"B","own":true,"values":{"condenser":{"v":"water","s":"m"},"cop":{"v":6.1,"s":"m+n"}},"sources":)"
    R"({"m":{"title":"T","kind":"datasheet"},"n":{"title":"U","kind":"estimate"}}})"};

std::string fileOf(const char *name) { return std::string(resource(name).value()); }

// As short as they can be: without notes, the sources in a word.
std::vector<std::string> recordsOf(const char *file)
{
    std::string error;
    Json json = Json::parse(fileOf(file));
    for (auto &[id, source] : json["sources"].items())
        source = {{"title", "T"}, {"kind", source["kind"]}};
    for (Json &record : json["records"])
        for (auto &[key, value] : record["values"].items())
            value.erase("n");
    const auto set = parseRecords(json.dump(), error);
    std::vector<std::string> all;
    for (const Record &record : set.value().records)
        all.push_back(recordToJson(record));
    return all;
}

} // namespace

class FuzzRecordsTest : public QObject {
    Q_OBJECT
private slots:
    void recordFiles()
    {
        const std::string seeds[] = {small, small, small, fileOf("catalogue/towers.json")};
        test::feedJson(4, fuzzRounds(3000), seeds, pieces, [](const std::string &text) {
            std::string error;
            const auto set = parseRecords(text, error);
            if (set.has_value() != error.empty())
                QTest::qFail("records without a reason", __FILE__, __LINE__);
            for (const Record &record : set ? set->records : std::vector<Record>())
                judge(record);
            return set.has_value();
        });
    }
    // What is parsed is written the same.
    void copiesOfRecords()
    {
        test::feedJson(5, fuzzRounds(3000), copies, pieces, [](const std::string &text) {
            std::string error;
            const auto record = recordFromJson(text, error);
            if (!record)
                return false;
            judge(*record);
            const std::string json = recordToJson(*record);
            const auto again = recordFromJson(json, error);
            if (!again || recordToJson(*again) != json)
                QTest::qFail(json.c_str(), __FILE__, __LINE__);
            return true;
        });
    }
    // A tariff that can be read has every figure a bill needs; one that cannot names the field.
    void recordsOfTariffs()
    {
        std::vector<std::string> seeds = recordsOf("tariffs/tariffs.json");
        std::sort(seeds.begin(), seeds.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); });
        seeds.resize(1);
        test::feedJson(6, fuzzRounds(3000), seeds, pieces, [](const std::string &text) {
            std::string error, why;
            const auto record = recordFromJson(text, error);
            const auto tariff = record ? tariffFromRecord(*record, why) : std::nullopt;
            if (record && tariff.has_value() != why.empty())
                QTest::qFail("a tariff without a reason", __FILE__, __LINE__);
            if (tariff && (!std::isfinite(tariff->demandCharge.si()) || !std::isfinite(tariff->excessDemandFactor)))
                QTest::qFail("a tariff with a figure that is none", __FILE__, __LINE__);
            return tariff.has_value();
        });
    }
    void aNumberThatItsUnitMakesInfiniteIsRefused() // found by a long run of copiesOfRecords
    {
        std::string error, huge = copies[0];
        huge.replace(huge.find("2.5"), 3, "-1e308");
        QVERIFY(!recordFromJson(huge, error));
        QVERIFY2(error.find("a.capacity") != std::string::npos, error.c_str());
    }
    void deepJsonIsRefusedWithoutExhaustingTheStack()
    {
        std::string error;
        QVERIFY(!parseRecords(std::string(2000000, '['), error));
        QVERIFY(!recordFromJson("{\"id\":" + std::string(2000000, '[') + std::string(2000000, ']') + "}", error));
    }
};

QTEST_GUILESS_MAIN(FuzzRecordsTest)
#include "records_test.moc"
