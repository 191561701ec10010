// SPDX-License-Identifier: Apache-2.0
// The schema describes what the shipped records contain and what the code reads from them.
#include "core/catalogue/schema/record_schema.h"

#include <QTest>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

using namespace tokenyard;
namespace fs = std::filesystem;

class RecordSchemaTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindHasASchema()
    {
        for (const std::string &kind : Catalogue().kinds())
            QVERIFY2(findSchema(kind), kind.c_str());
    }
    void everyShippedRecordSatisfiesIt()
    {
        const Catalogue catalogue;
        std::string wrong;
        for (const RecordSchema &schema : allSchemas())
            for (const Record &record : catalogue.set(schema.kind).records) {
                QCOMPARE(record.kind, std::string(schema.recordKind));
                for (const Text &problem : problemsOf(record, schema, catalogue))
                    wrong += std::string(schema.kind) + ": " + problem.english() + '\n';
            }
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
    // A declared key that no record has is misspelt or left over.
    void everyDeclaredKeyIsInARecord()
    {
        const Catalogue catalogue;
        const std::set<std::string> ofImports{"tariffs.charges", "tariffs.currency", "grid-emissions.hours", "market-hours.hours",
                                              "value-ladder.share"}; // brought into a plan by a file or by the planner's mix
        std::string missing;
        for (const RecordSchema &schema : allSchemas())
            for (const SchemaValue &value : schema.values) {
                const std::string key = std::string(schema.kind) + '.' + value.key;
                bool found = ofImports.contains(key);
                for (const Record &record : catalogue.set(schema.kind).records)
                    found = found || record.find(value.key);
                missing += found ? "" : key + ' ';
            }
        QVERIFY2(missing.empty(), missing.c_str());
    }
    void everyQuotedKeyOfTheCodeIsDeclared()
    {
        std::set<std::string, std::less<>> declared;
        for (const RecordSchema &schema : allSchemas())
            for (const SchemaValue &value : schema.values)
                declared.insert(value.key);
        static const std::regex quoted(R"rx((?:\.|->)(?:get<[A-Z]\w*>|number|words)\("([a-z0-9_]+)"\))rx");
        std::string wrong;
        int read = 0;
        for (const char *folder : {"core/catalogue", "core/study", "core/rules", "core/chain"})
            for (const auto &entry : fs::recursive_directory_iterator(fs::path(SOURCE_ROOT) / folder)) {
                if (entry.path().string().find("/finance/case/") != std::string::npos)
                    continue; // reads the inputs of published cases by their names
                std::ifstream in(entry.path());
                for (std::string line; std::getline(in, line);)
                    for (auto it = std::sregex_iterator(line.begin(), line.end(), quoted); it != std::sregex_iterator(); ++it, ++read)
                        if (!declared.count((*it)[1].str()))
                            wrong += entry.path().filename().string() + " reads '" + (*it)[1].str() + "'\n";
            }
        QVERIFY(read > 40);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
    void aMissingUnknownOrMismatchedValueIsNamed()
    {
        const Catalogue catalogue;
        const RecordSchema &schema = *findSchema("racks");
        const Record good = catalogue.set("racks").records.front();
        QVERIFY(problemsOf(good, schema, catalogue).empty());
        const auto problem = [&](auto &&change) {
            Record bad = good;
            change(bad);
            const auto problems = problemsOf(bad, schema, catalogue);
            return problems.size() == 1 ? problems.front().english() : std::string();
        };
        QVERIFY(problem([](Record &r) { r.values.erase("gpus"); }).find("'gpus'") != std::string::npos);
        QVERIFY(problem([](Record &r) { r.values["rack_powr"] = r.values["rack_power"]; }).find("'rack_power'") != std::string::npos);
        QVERIFY(problem([](Record &r) { r.values["mass"].unit = units::m; }).find("kg") != std::string::npos);
        QVERIFY(problem([](Record &r) { r.values["accelerator"].words = "h2000"; }).find("h2000") != std::string::npos);
        QVERIFY(!problem([](Record &r) { r.values["mass"].low = *r.values["mass"].si * 2; }).empty());
    }
};

QTEST_GUILESS_MAIN(RecordSchemaTest)
#include "record_schema_test.moc"
