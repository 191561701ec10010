// SPDX-License-Identifier: Apache-2.0
// Record files with characters changed, cut and doubled, from fixed seeds: parsed or refused with a sentence, never a crash.
#include "core/base/resource.h"
#include "core/catalogue/record.h"
#include "core/catalogue/tariff.h"

#include "tests/support/fuzz_rounds.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tokenyard;

namespace {

std::string mutated(std::string text, std::mt19937 &random)
{
    static const char *const pieces[] = {"{",        "}",      "[",      "]",       "\"",   ",", ":",    "null",
                                         "true",     "-1e999", "1e-400", "\\ud800", "\xff", "0", "[[[[", "\"u\": \"kW\"",
                                         "\"v\": []"};
    const int changes = 1 + int(random() % 4);
    for (int i = 0; i < changes && !text.empty(); ++i) {
        const std::size_t at = random() % text.size(), length = std::min<std::size_t>(random() % 40, text.size() - at);
        switch (random() % 4) {
        case 0: text[at] = char(random()); break;
        case 1: text.replace(at, length, pieces[random() % std::size(pieces)]); break;
        case 2: text.insert(random() % text.size(), text.substr(at, length)); break;
        default: text.resize(random() % 8 ? text.size() : at);
        }
    }
    return text;
}

bool finite(const std::optional<double> &value) { return !value || std::isfinite(*value); }

// What must be true of a record, whatever it was parsed from.
void judge(const Record &record)
{
    QVERIFY(!record.id.empty() && !record.nameEn.empty());
    for (const auto &[key, value] : record.values)
        QVERIFY2(finite(value.si) && finite(value.low) && finite(value.high), key.c_str());
}

} // namespace

class FuzzRecordsTest : public QObject {
    Q_OBJECT
private slots:
    void aMangledRecordFileIsParsedOrRefused()
    {
        std::mt19937 random(4);
        int refused = 0, parsed = 0;
        const std::string_view whole = resource("catalogue/towers.json").value();
        for (int i = 0, rounds = fuzzRounds(2000); i < rounds; ++i) {
            std::string error;
            const auto set = parseRecords(mutated(std::string(whole), random), error);
            QVERIFY(set.has_value() != !error.empty());
            set ? ++parsed : ++refused;
            for (const Record &record : set ? set->records : std::vector<Record>())
                judge(record);
        }
        QVERIFY2(refused > 100 && parsed > 100, qPrintable(QStringLiteral("%1 refused, %2 parsed").arg(refused).arg(parsed)));
    }
    void aMangledCopyOfARecordIsParsedOrRefusedAndWhatIsParsedIsWrittenTheSame()
    {
        std::mt19937 random(5);
        std::string error;
        const auto set = parseRecords(resource("catalogue/towers.json").value(), error);
        QVERIFY2(set.has_value(), error.c_str());
        for (int i = 0, rounds = fuzzRounds(3000); i < rounds; ++i) {
            const auto record = recordFromJson(mutated(recordToJson(set->records[std::size_t(i) % set->records.size()]), random), error);
            if (!record)
                continue;
            judge(*record);
            const std::string json = recordToJson(*record);
            const auto again = recordFromJson(json, error);
            QVERIFY2(again && recordToJson(*again) == json, json.c_str());
        }
    }
    // A tariff that can be read has every figure a bill needs; one that cannot names the field.
    void aMangledTariffIsReadOrNamesItsField()
    {
        std::mt19937 random(6);
        std::string error;
        const auto set = parseRecords(resource("tariffs/tariffs.json").value(), error);
        QVERIFY2(set.has_value(), error.c_str());
        int read = 0;
        for (int i = 0, rounds = fuzzRounds(2000); i < rounds; ++i) {
            const auto record = recordFromJson(mutated(recordToJson(set->records[std::size_t(i) % set->records.size()]), random), error);
            if (!record)
                continue;
            std::string why;
            const auto tariff = tariffFromRecord(*record, why);
            QVERIFY(tariff.has_value() != !why.empty());
            if (tariff)
                QVERIFY(std::isfinite(tariff->demandCharge.si()) && std::isfinite(tariff->excessDemandFactor) && ++read);
        }
        QVERIFY2(read > 100, qPrintable(QString::number(read)));
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
