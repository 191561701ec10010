// SPDX-License-Identifier: Apache-2.0
// The portfolio file keeps its plans byte for byte, refuses what it could not open again, and is checked like a plan.
#include "core/store/portfolio_file.h"

#include "core/catalogue/catalogue.h"
#include "core/edit/templates/templates.h"
#include "core/plan/hourly_objects.h"
#include "tests/core/store/tampered_file.h"
#include "tests/core/store/temporary_folder.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::test;

class PortfolioFileTest : public QObject {
    Q_OBJECT
    static std::filesystem::path plan(const TemporaryFolder &folder, const char *key)
    {
        const Catalogue catalogue;
        const auto path = folder / (std::string(key) + ".tokenyard");
        saveProject(path, projectOf(findTemplate(key)->make(catalogue), catalogue));
        return path;
    }
    static std::string bytesOf(const std::filesystem::path &path)
    {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    static void write(const std::filesystem::path &path, const std::string &bytes) { std::ofstream(path, std::ios::binary) << bytes; }
    static std::string whyNotOpened(const std::filesystem::path &path)
    {
        try {
            openPortfolio(path);
            return {};
        } catch (const StoreError &error) {
            return error.what();
        }
    }

private slots:
    void thePlansAreKeptByteForByte()
    {
        const TemporaryFolder folder;
        const auto a = plan(folder, "ulsan-103mw"), b = plan(folder, "blank-40mw");
        savePortfolio(folder / "group", {campusOf(a), campusOf(b)});
        const auto back = openPortfolio(folder / "group");
        QCOMPARE(back.size(), std::size_t(2));
        QVERIFY(back[0].bytes == bytesOf(a) && back[1].bytes == bytesOf(b));
        QVERIFY(sameContent(back[0].project.plan, openProject(a).plan));
        QCOMPARE(back[1].name, openProject(b).plan.site->title);
    }
    // Eighty plans at their own limit fit a file of 20 MB and took a minute and more to study.
    void sourcesOfAllPlansTogetherAreLimited()
    {
        const TemporaryFolder folder;
        Plan plan = findTemplate("blank-40mw")->make(Catalogue());
        while (hourlyObjects(plan) < mostHourlyObjects) {
            Object object;
            object.equipment = Battery{};
            object.id = plan.takeId();
            plan.objects.emplace_back(std::move(object));
        }
        std::vector<PortfolioCampus> campuses;
        for (std::size_t n = 0; n < mostInAPortfolio / mostHourlyObjects; ++n) {
            plan.site = plan.site.with([&](Site &site) { site.title = std::to_string(n); });
            campuses.push_back(campusOf(projectOf(plan, Catalogue())));
        }
        savePortfolio(folder / "full", campuses);
        QCOMPARE(openPortfolio(folder / "full").size(), campuses.size());
        plan.site = plan.site.with([](Site &site) { site.title = "One more"; });
        campuses.push_back(campusOf(projectOf(plan, Catalogue())));
        try {
            savePortfolio(folder / "full", campuses);
            QFAIL("saved");
        } catch (const StoreError &error) {
            QVERIFY2(std::string(error.what()).find("500") != std::string::npos, error.what());
        }
        // One that another program made: the limit is told, and nothing of damage.
        write(folder / "more",
              tampered(bytesOf(folder / "full"),
                       "INSERT INTO portfolio_campus SELECT 5, 'One more', plan FROM portfolio_campus WHERE position = 0"));
        const std::string said = whyNotOpened(folder / "more");
        QVERIFY2(said.find("hold 600 batteries") != std::string::npos && said.find("at most 500") != std::string::npos, said.c_str());
        QVERIFY2(said.find("damaged") == std::string::npos, said.c_str());
    }
    void aPlanAndAPortfolioNeverReplaceEachOther()
    {
        const TemporaryFolder folder;
        const auto a = plan(folder, "blank-40mw");
        savePortfolio(folder / "group", {campusOf(a)});
        const std::string group = bytesOf(folder / "group"), alone = bytesOf(a);
        QVERIFY_THROWS_EXCEPTION(StoreError, saveProject(folder / "group", openProject(a)));
        QVERIFY_THROWS_EXCEPTION(StoreError, savePortfolio(a, openPortfolio(folder / "group")));
        QCOMPARE(bytesOf(folder / "group"), group);
        QCOMPARE(bytesOf(a), alone);
    }
    void twoPlansOfOneNameAreRefusedAndNothingIsLeft()
    {
        const TemporaryFolder folder;
        const auto a = plan(folder, "blank-40mw");
        try {
            savePortfolio(folder / "group", PortfolioContent{{campusOf(a), campusOf(a)}, {}});
            QFAIL("saved");
        } catch (const StoreError &error) {
            QVERIFY(std::string(error.what()).find("two campuses") != std::string::npos);
        }
        QVERIFY(!std::filesystem::exists(folder / "group"));
        QVERIFY_THROWS_EXCEPTION(StoreError, savePortfolio(folder / "group", PortfolioContent{}));
    }
    void choicesAreKeptAndPortfoliosGoIntoPortfolios()
    {
        const TemporaryFolder folder;
        const auto a = plan(folder, "ulsan-103mw"), b = plan(folder, "blank-40mw");
        savePortfolio(folder / "group", PortfolioContent{{campusOf(a)}, {{"order", "earliest"}}});
        const PortfolioContent back = openPortfolioWhole(folder / "group");
        QCOMPARE(back.choices.at("order"), std::string("earliest"));
        auto both = campusesIn(folder / "group");
        for (PortfolioCampus &campus : campusesIn(b))
            both.push_back(std::move(campus));
        savePortfolio(folder / "wider", both);
        QCOMPARE(openPortfolio(folder / "wider").size(), std::size_t(2));
        QVERIFY(openPortfolioWhole(folder / "wider").choices.empty());
        const Catalogue catalogue;
        const Project open = projectOf(findTemplate("blank-40mw")->make(catalogue), catalogue);
        QVERIFY(sameContent(campusOf(open).project.plan, openProject(b).plan)); // a plan that is not in any file yet
        savePortfolio(folder / "one", {campusOf(open)});
        QVERIFY(sameContent(openPortfolio(folder / "one")[0].project.plan, open.plan));
    }
    void aFlippedByteIsFound()
    {
        const TemporaryFolder folder;
        savePortfolio(folder / "group", {campusOf(plan(folder, "blank-40mw"))});
        const std::string good = bytesOf(folder / "group");
        for (std::size_t at = 120; at < good.size(); at += good.size() / 40) {
            std::string bad = good;
            bad[at] = char(bad[at] ^ 0x10);
            write(folder / "bad", bad);
            QVERIFY2(!whyNotOpened(folder / "bad").empty(), std::to_string(at).c_str());
        }
        write(folder / "bad", good.substr(0, good.size() / 2));
        QVERIFY(!whyNotOpened(folder / "bad").empty());
    }
    void otherFilesAreRefusedByName()
    {
        const TemporaryFolder folder;
        const auto a = plan(folder, "blank-40mw");
        QVERIFY(whyNotOpened(a).find("is not a portfolio") != std::string::npos);
        write(folder / "text", "hello");
        QVERIFY(!whyNotOpened(folder / "text").empty());
        QVERIFY(!whyNotOpened(folder / "missing").empty());
        savePortfolio(folder / "group", {campusOf(a)});
        try {
            openProject(folder / "group");
            QFAIL("opened as a plan");
        } catch (const StoreError &error) {
            QVERIFY(std::string(error.what()).find("portfolio of several plans") != std::string::npos);
        }
    }
    void aFailedSaveLeavesTheOldFile()
    {
        const TemporaryFolder folder;
        const auto a = plan(folder, "blank-40mw"), b = plan(folder, "ulsan-103mw");
        savePortfolio(folder / "group", {campusOf(a)});
        const std::string before = bytesOf(folder / "group");
        QVERIFY_THROWS_EXCEPTION(StoreError, savePortfolio(folder / "group", {campusOf(a), campusOf(b)}, [](SaveStep step) {
                                     return step == SaveStep::Sync ? ENOSPC : 0;
                                 }));
        QVERIFY(bytesOf(folder / "group") == before);
    }
};

QTEST_GUILESS_MAIN(PortfolioFileTest)
#include "portfolio_file_test.moc"
