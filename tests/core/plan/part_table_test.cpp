// SPDX-License-Identifier: Apache-2.0
// The table of parts and the kinds of object are complete: every member of a plan is reached, found again and named once.
#include "core/catalogue/catalogue.h"
#include "core/plan/part_view.h"
#include "core/study/cost/unit_cost.h"
#include "tests/core/store/sample_plans.h"

#include <QTest>

#include <set>

using namespace tokenyard;
using namespace tokenyard::test;

class PartTableTest : public QObject {
    Q_OBJECT
private slots:
    void keysAndFileTablesAreUnique()
    {
        std::set<std::string> keys, tables;
        for (const PartInfo &part : allParts()) {
            QVERIFY2(keys.insert(part.key).second && tables.insert(part.table).second, part.key);
            QVERIFY2(*part.label.source && *part.one.source && part.most >= 1, part.key);
            QVERIFY(findPartInfo(part.key) == &part);
        }
        for (const KindInfo &kind : allKinds())
            QVERIFY2(tables.insert(kind.key).second, kind.key);
        QVERIFY(!findPartInfo("kitchen"));
    }
    void everyPartOfAPlanIsFoundByItsName()
    {
        const Plan plan = planOfEverything(Filler::Way::Drawn, 2, 3);
        const std::vector<PartRef> refs = partRefs(plan);
        QCOMPARE(refs.size(),
                 7 + plan.phases.size() + plan.services.size() + plan.objects.size() + plan.feeds.size() + plan.scenarios.size());
        for (const PartRef &ref : refs) {
            int found = 0;
            QVERIFY(visitPart(plan, ref, [&](const auto &row, const auto &part) { found += row.refOf(*part) == ref; }));
            QCOMPARE(found, 1);
        }
        QVERIFY(!visitPart(plan, {"object", ObjectId{999}}, [](const auto &, const auto &) {}));
        QVERIFY(!visitPart(plan, {"kitchen", {}}, [](const auto &, const auto &) {}));
    }
    void aRowIsFoundByItsType()
    {
        QCOMPARE(rowOf<Supply>().key, "supply");
        QCOMPARE(rowOf<Feed>().key, "feed");
    }
    // Fields that are kept but not used in any calculation are not shown.
    void hiddenFieldsAreNotListed()
    {
        const Plan plan = planOfEverything(Filler::Way::Drawn);
        for (const PartRef &ref : partRefs(plan))
            for (const PartField &field : fieldsOf(plan, ref))
                QVERIFY(!field.info.hidden);
    }
    void objectsHaveTheCommonFieldsAndThoseOfTheirKind()
    {
        for (const KindInfo &kind : allKinds()) {
            QCOMPARE(objectFields(kind.kind).size(), commonFields().size() + kindFields(kind.kind).size());
            Object object;
            object.equipment = kind.prototype;
            QCOMPARE(unitsOf(object).has_value(), *kind.records != '\0');
        }
    }
    // The model that a new object of a kind refers to is in the catalogue, among that kind's records.
    void theFirstModelOfEachKindExists()
    {
        const Catalogue catalogue;
        for (const KindInfo &kind : allKinds()) {
            Object object;
            object.equipment = kind.prototype;
            if (const auto units = unitsOf(object))
                QVERIFY2(catalogue.find(units->records, units->model), kind.key);
            if (*kind.costDriver)
                QVERIFY2(findCostDriver(kind.costDriver), kind.key);
        }
    }
    // The default rate and its band are the catalogue's.
    void theExchangeRateIsTheCatalogues()
    {
        const Catalogue catalogue;
        const RecordValue *rate = catalogue.find("exchange", "usd")->find("krw_per_usd");
        const Field<CostBasis> *field = findField(costFields(), "exchange_rate");
        const double won = units::KRW.factor;
        QCOMPARE(CostBasis{}.exchangeRate, *rate->si / won);
        QVERIFY(std::abs(CostBasis{}.exchangeRate * field->lowFactor - *rate->low / won) < 1e-9);
        QVERIFY(std::abs(CostBasis{}.exchangeRate * field->highFactor - *rate->high / won) < 1e-9);
    }
    void monthsAreWrittenAsYearAndMonth()
    {
        for (const char *good : {"2026-07", "1999-12", "2030-01", "1900-01", "2199-12"})
            QVERIFY2(isMonth(good), good);
        for (const char *bad :
             {"", "2026-7", "2026-13", "2026-00", "2026/07", "202607", "2026-07 ", "0000-01", "0203-05", "1899-12", "2200-01", "9999-12"})
            QVERIFY2(!isMonth(bad), bad);
    }
};

QTEST_GUILESS_MAIN(PartTableTest)
#include "part_table_test.moc"
