// SPDX-License-Identifier: Apache-2.0
#include "core/store/project_file.h"

#include "core/catalogue/catalogue.h"
#include "tests/core/store/sample_plans.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::test;
using Way = Filler::Way;

namespace {
Project everything(Way way, int each = 2, unsigned seed = 1)
{
    return {planOfEverything(way, each, seed), {}, {{"weather/a.txt", "1 2 3\n"}}, "2026-11-22"};
}
} // namespace

class ProjectFileTest : public QObject {
    Q_OBJECT
private slots:
    void aSavedPlanOpensEqual_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<unsigned>("seed");
        QTest::newRow("least of every range") << int(Way::Least) << 1u;
        QTest::newRow("greatest of every range") << int(Way::Greatest) << 1u;
        for (unsigned seed = 1; seed <= 10; ++seed)
            QTest::addRow("drawn with seed %u", seed) << int(Way::Drawn) << seed;
    }
    void aSavedPlanOpensEqual()
    {
        QFETCH(int, way);
        QFETCH(unsigned, seed);
        const TemporaryFolder folder;
        const Project project = everything(Way(way), 3, seed);
        saveProject(folder / "plan.tokenyard", project);
        const Project back = openProject(folder / "plan.tokenyard");
        QVERIFY(sameContent(back.plan, project.plan));
        QCOMPARE(back.dataVersion, project.dataVersion);
        QCOMPARE(back.dataFiles, project.dataFiles);
    }
    void anEmptyPlanOpensEqual()
    {
        const TemporaryFolder folder;
        saveProject(folder / "empty.tokenyard", Project{});
        QVERIFY(sameContent(openProject(folder / "empty.tokenyard").plan, Plan{}));
    }
    void everyRecordOfTheCatalogueComesBackToTheLastBit()
    {
        const Catalogue catalogue;
        Project project;
        for (const std::string &kind : catalogue.kinds())
            if (!catalogue.set(kind).records.empty())
                project.records[kind] = catalogue.set(kind).records;
        const TemporaryFolder folder;
        saveProject(folder / "records.tokenyard", project);
        const Project back = openProject(folder / "records.tokenyard");
        QCOMPARE(back.records.size(), project.records.size());
        for (const auto &[kind, records] : project.records)
            for (std::size_t i = 0; i < records.size(); ++i)
                for (const auto &[key, value] : records[i].values) {
                    const RecordValue *same = back.records.at(kind)[i].find(key);
                    QVERIFY2(same, key.c_str());
                    const std::string where = kind + ": " + records[i].id + "." + key;
                    QVERIFY2(same->si == value.si && same->low == value.low && same->high == value.high, where.c_str());
                    QVERIFY2(same->words == value.words && same->unit.symbol == value.unit.symbol && same->source == value.source
                                 && same->note == value.note,
                             where.c_str());
                }
    }
    void theRecordsOfAPlanAreCopiedWithThoseTheyName()
    {
        Plan plan;
        Object hall;
        hall.id = plan.takeId();
        hall.equipment = Hall{};
        plan.objects.emplace_back(hall);
        Service service;
        service.id = plan.takeId();
        plan.services.emplace_back(service);
        const Project project = projectOf(plan, Catalogue());
        const auto has = [&](const char *kind, const std::string &id) {
            const auto set = project.records.find(kind);
            return set != project.records.end()
                && std::any_of(set->second.begin(), set->second.end(), [&](const Record &r) { return r.id == id; });
        };
        QVERIFY(has("racks", "gb200-nvl72"));
        QVERIFY(has("accelerators", "gb200-nvl72")); // referred to by the rack's record
        QVERIFY(has("models", "deepseek-r1"));
        QVERIFY(has("weather", "kor_seoul"));
        QVERIFY(has("tariffs", plan.supply->tariff));
        QVERIFY(project.dataFiles.count("weather/kor_seoul.txt"));
        QVERIFY(!has("racks", "gb300-nvl72"));
    }
    void anEqualPlanMakesAnEqualFile()
    {
        const TemporaryFolder folder;
        saveProject(folder / "a.tokenyard", everything(Way::Drawn));
        saveProject(folder / "b.tokenyard", openProject(folder / "a.tokenyard"));
        QVERIFY(bytesOf(folder / "a.tokenyard") == bytesOf(folder / "b.tokenyard"));
    }
    void theDigestFollowsTheContentAndNothingElse()
    {
        const TemporaryFolder folder;
        Project project = everything(Way::Drawn);
        saveProject(folder / "a.tokenyard", project);
        QCOMPARE(digestOf(folder / "a.tokenyard"), digestOf(project));
        QCOMPARE(digestOf(project).size(), std::size_t(64));
        const std::string before = digestOf(project);
        project.plan.finance = project.plan.finance.with([](Finance &f) { f.inflation = std::nextafter(f.inflation, 1.0); });
        QVERIFY(digestOf(project) != before);
    }
    void aValueOutOfItsRangeIsNotSavedAndTheOldFileStays()
    {
        const TemporaryFolder folder;
        saveProject(folder / "a.tokenyard", everything(Way::Least));
        const std::string before = bytesOf(folder / "a.tokenyard");
        Project bad = everything(Way::Least);
        bad.plan.supply = bad.plan.supply.with([](Supply &s) { s.contract = Power::fromSi(std::nan("")); });
        try {
            saveProject(folder / "a.tokenyard", bad);
            QFAIL("NaN was saved");
        } catch (const StoreError &error) {
            QVERIFY2(std::string(error.what()).find("supply 1 has a value of contract") != std::string::npos, error.what());
        }
        QVERIFY(bytesOf(folder / "a.tokenyard") == before);
        QCOMPARE(folder.names().size(), std::size_t(1));
    }
    void referencesToAbsentPartsAreKeptForTheFindings()
    {
        Plan plan = planOfEverything(Way::Least, 1);
        const std::int64_t absent = plan.nextId + 5;
        plan.feeds.front() = plan.feeds.front().with([&](Feed &f) { f.to.object.value = absent, f.phase.value = absent; });
        const TemporaryFolder folder;
        saveProject(folder / "a.tokenyard", {plan, {}, {}, ""});
        const Plan back = openProject(folder / "a.tokenyard").plan;
        QVERIFY(sameContent(back, plan));
        QVERIFY(route(back, *back.feeds.front()).empty());
    }
};

QTEST_GUILESS_MAIN(ProjectFileTest)
#include "project_file_test.moc"
