// SPDX-License-Identifier: Apache-2.0
// Every record file can be parsed, every value has a source and a unit the program knows, every id is unique.
#include "core/base/resource.h"
#include "core/catalogue/catalogue.h"

#include <QTest>

#include <set>

using namespace tokenyard;

class CatalogueSourcesTest : public QObject {
    Q_OBJECT
private slots:
    void everyKindParsesAndIsNotEmpty()
    {
        const Catalogue catalogue;
        QVERIFY(catalogue.kinds().size() >= 15);
        for (const std::string &kind : catalogue.kinds())
            QVERIFY2(!catalogue.set(kind).records.empty(), kind.c_str());
    }
    void everyValueHasASource()
    {
        const Catalogue catalogue;
        for (const std::string &kind : catalogue.kinds())
            for (const Record &record : catalogue.set(kind).records)
                for (const auto &[key, value] : record.values)
                    QVERIFY2(!value.source.empty(), (kind + "/" + record.id + "." + key).c_str());
    }
    void everySourceSaysWhoAndWhen()
    {
        const Catalogue catalogue;
        for (const std::string &kind : catalogue.kinds())
            for (const Source &source : catalogue.set(kind).sources) {
                const std::string where = kind + "/" + source.id;
                QVERIFY2(!source.title.empty() && !source.publisher.empty() && !source.date.empty(), where.c_str());
            }
    }
    void idsAreUniqueWithinAKind()
    {
        const Catalogue catalogue;
        for (const std::string &kind : catalogue.kinds()) {
            std::set<std::string> seen;
            for (const Record &record : catalogue.set(kind).records)
                QVERIFY2(seen.insert(record.id).second, (kind + "/" + record.id).c_str());
        }
    }
    void lowIsNotAboveHigh()
    {
        const Catalogue catalogue;
        for (const std::string &kind : catalogue.kinds())
            for (const Record &record : catalogue.set(kind).records)
                for (const auto &[key, value] : record.values)
                    if (value.si && value.low && value.high)
                        QVERIFY2(*value.low <= *value.si && *value.si <= *value.high, (kind + "/" + record.id + "." + key).c_str());
    }
    void aRecordSurvivesTheProjectFilesForm()
    {
        const Catalogue catalogue;
        for (const std::string &kind : catalogue.kinds())
            for (const Record &record : catalogue.set(kind).records) {
                std::string error;
                const auto back = recordFromJson(recordToJson(record), error);
                QVERIFY2(back.has_value(), error.c_str());
                QCOMPARE(recordToJson(*back), recordToJson(record));
            }
    }
};

QTEST_GUILESS_MAIN(CatalogueSourcesTest)
#include "catalogue_sources_test.moc"
