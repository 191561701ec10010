// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/own_records.h"

#include <QTest>

using namespace tokenyard;

namespace {
const Catalogue catalogue;

const char *const chiller = R"({
 "kind": "chiller",
 "sources": {"maker": {"title": "Data sheet 12/2026", "kind": "datasheet"}},
 "records": [{"id": "mine-2000", "name": "Our chiller", "s": "maker", "values": {
   "capacity": {"v": 2, "u": "MW", "low": 1.9, "high": 2.1}, "cop_rated": {"v": 6.1}, "condenser": {"v": "water"},
   "rated_power": {"v": 328, "u": "kW"}, "chilled_water_rated": {"v": 20, "u": "°C"}, "condenser_entering_rated": {"v": 30, "u": "°C"},
   "unit_length": {"v": 5, "u": "m"}, "unit_width": {"v": 2, "u": "m"}, "unit_height": {"v": 2, "u": "m"},
   "cop_limit": {"v": 12}, "evaporator_offset": {"v": 2, "u": "K"}, "condenser_offset": {"v": 2, "u": "K"},
   "least_condensation": {"v": 18, "u": "°C"},
   "operating_mass": {"v": 9, "u": "t"}}}]})";

std::string with(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

const SchemaValue &value(const char *kind, const char *key) { return *findSchema(kind)->find(key); }
} // namespace

class OwnRecordsTest : public QObject {
    Q_OBJECT
private slots:
    // Two threads may make the same at once: what the first has kept is not taken from under whoever reads it.
    void whatIsKeptFirstStays()
    {
        const Catalogue fresh;
        const std::string key = "chillers:int";
        std::weak_ptr<const int> first;
        fresh.kept<int>(key, [&] {
            first = fresh.kept<int>(key, [] { return std::make_shared<const int>(1); }); // the other thread, meanwhile
            return std::make_shared<const int>(2);
        });
        QVERIFY(!first.expired());
        QCOMPARE(*fresh.kept<int>(key, [] { return std::make_shared<const int>(3); }), 1);
    }
    void aFileOfRecordsIsRead()
    {
        const OwnRecordsReading reading = readOwnRecords(chiller, catalogue);
        QVERIFY2(reading.records.size() == 1, reading.problem.english().c_str());
        const OwnRecord &own = reading.records.front();
        QCOMPARE(own.kind, std::string("chillers"));
        QVERIFY(own.record.own);
        QCOMPARE(own.record.get<Power>("capacity")->si(), 2e6);
        QCOMPARE(*own.record.find("capacity")->low, 1.9e6);
    }
    // What `catalogue KIND --json` prints for a record can be imported again.
    void aRecordByItselfIsReadBack()
    {
        for (const RecordSchema &schema : allSchemas()) {
            const auto &records = catalogue.set(schema.kind).records;
            const OwnRecordsReading reading = readOwnRecords(recordToJson(records.front()), catalogue);
            if (!schema.editable) {
                QVERIFY2(reading.records.empty() && !reading.problem.empty(), schema.kind);
                continue;
            }
            QVERIFY2(reading.records.size() == 1, reading.problem.english().c_str());
            QVERIFY2(reading.records[0].record.values.size() == records.front().values.size(), schema.kind);
        }
    }
    void aFileWithAnyMistakeIsRefusedWhole_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("word");
        QTest::newRow("kind") << R"("kind": "chiller")"
                              << R"("kind": "chilller")"
                              << "chiller";
        QTest::newRow("key") << R"("cop_rated")"
                             << R"("cop_ratet")"
                             << "cop_rated";
        QTest::newRow("unit") << R"("u": "MW")"
                              << R"("u": "kg")"
                              << "kW";
        QTest::newRow("unknown unit") << R"("u": "MW")"
                                      << R"("u": "horses")"
                                      << "horses";
        QTest::newRow("source") << R"("s": "maker")"
                                << R"("s": "nobody")"
                                << "nobody";
        QTest::newRow("band") << R"("low": 1.9)"
                              << R"("low": 2.05)"
                              << "capacity";
        QTest::newRow("words") << R"({"v": "water"})"
                               << R"({"v": 3})"
                               << "condenser";
        QTest::newRow("needed") << R"("cop_limit": {"v": 12},)"
                                << ""
                                << "cop_limit";
        // A machine with a sign or a size that none has: W for kW, or nothing at all.
        QTest::newRow("negative") << R"("v": 328, "u": "kW")"
                                  << R"("v": -328, "u": "kW")"
                                  << "negative";
        QTest::newRow("nothing") << R"("v": 328, "u": "kW")"
                                 << R"("v": 0, "u": "kW")"
                                 << "more than 0";
        QTest::newRow("a millionth") << R"("v": 2, "u": "MW", "low": 1.9, "high": 2.1)"
                                     << R"("v": 2, "u": "W", "low": 1.9, "high": 2.1)"
                                     << "check the unit";
        QTest::newRow("a slip in the band") << R"("high": 2.1)"
                                            << R"("high": 2100)"
                                            << "check the unit";
        QTest::newRow("path as id") << R"("id": "mine-2000")"
                                    << R"("id": "../../x")"
                                    << "id";
        QTest::newRow("control character") << R"("name": "Our chiller")"
                                           << R"("name": "Our\u0001chiller")"
                                           << "control";
        QTest::newRow("not finite") << R"({"v": 6.1})"
                                    << R"({"v": 1e999})"
                                    << "";
        QTest::newRow("not JSON") << R"("records": [)"
                                  << R"("records": )"
                                  << "";
        QTest::newRow("empty") << chiller << ""
                               << "";
    }
    void aFileWithAnyMistakeIsRefusedWhole()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, word);
        const OwnRecordsReading reading = readOwnRecords(with(chiller, from.toStdString(), to.toStdString()), catalogue);
        QVERIFY(reading.records.empty());
        const QString said = QString::fromStdString(reading.problem.english());
        QVERIFY2(!said.isEmpty() && said.contains(word), qPrintable(said));
    }
    void anOwnRecordReplacesTheCataloguesUntilItIsRemoved()
    {
        for (const char *kind : {"racks", "capex"}) { // one kind that plans refer to, one that every study reads completely
            Record record = catalogue.set(kind).records.front();
            const std::string before = recordToJson(record);
            record.own = true;
            record.nameEn = "Mine";
            const Catalogue after = catalogue.withRecord(kind, record);
            QCOMPARE(after.find(kind, record.id)->nameEn, std::string("Mine"));
            QCOMPARE(after.set(kind).records.size(), catalogue.set(kind).records.size());
            QVERIFY(originOf(kind, *after.find(kind, record.id)) == RecordOrigin::Own);
            const Catalogue back = after.withoutRecord(kind, record.id);
            QCOMPARE(recordToJson(*back.find(kind, record.id)), before);
            QVERIFY(originOf(kind, *back.find(kind, record.id)) == RecordOrigin::Catalogue);
        }
    }
    void aDuplicateHasItsOwnId()
    {
        const Record &first = catalogue.set("accelerators").records.front();
        const Record copy = duplicateRecord(first, "accelerators", catalogue);
        QVERIFY(copy.id != first.id && copy.own && !catalogue.find("accelerators", copy.id));
        const Record second = duplicateRecord(first, "accelerators", catalogue.withRecord("accelerators", copy));
        QVERIFY(second.id != copy.id);
    }
    // Sources are kept by their ids, joined by '+'; a reader gets their titles.
    void severalSourcesAreNamedByTheirTitles()
    {
        const Record &rack = *catalogue.find("racks", "gb200-nvl72");
        QVERIFY(rack.find("support_power")->source.find('+') != std::string::npos);
        const std::string source = typedValueOf(rack, value("racks", "support_power")).source;
        QVERIFY2(source.find('+') == std::string::npos && source.find("; ") != std::string::npos, source.c_str());
    }
    void aTypedValueCarriesUnitBandAndSource()
    {
        Record record = duplicateRecord(*catalogue.find("accelerators", "h200_sxm"), "accelerators", catalogue);
        const SchemaValue &bandwidth = value("accelerators", "hbm_bandwidth");
        QVERIFY(setRecordValue(record, bandwidth, {"4800 GB/s", "4.5", "5", "our own test"}).empty());
        QCOMPARE(record.get<Bandwidth>("hbm_bandwidth")->si(), 4.8e12);
        QCOMPARE(*record.find("hbm_bandwidth")->low, 4.5e12);
        QCOMPARE(typedValueOf(record, bandwidth).source, std::string("our own test"));
        QVERIFY(problemsOf(record, *findSchema("accelerators"), catalogue).empty());
        std::string error; // and it is the same when read back from a project
        const auto back = recordFromJson(recordToJson(record), error);
        QVERIFY2(back, error.c_str());
        QCOMPARE(recordToJson(*back), recordToJson(record));
    }
    void aTypedValueIsRefusedAndTheRecordStays()
    {
        Record record = *catalogue.find("racks", catalogue.set("racks").records.front().id);
        const std::string before = recordToJson(record);
        const SchemaValue &power = value("racks", "rack_power");
        QVERIFY(!setRecordValue(record, power, {"12 kg", {}, {}, "x"}).empty());
        QVERIFY(!setRecordValue(record, power, {"12x", {}, {}, "x"}).empty());
        QVERIFY(!setRecordValue(record, power, {"120", "130", {}, "x"}).empty());
        QVERIFY(!setRecordValue(record, power, {"120", {}, {}, {}}).empty());
        QVERIFY(!setRecordValue(record, power, {{}, {}, {}, "x"}).empty());
        QCOMPARE(recordToJson(record), before);
    }
};

QTEST_GUILESS_MAIN(OwnRecordsTest)
#include "own_records_test.moc"
