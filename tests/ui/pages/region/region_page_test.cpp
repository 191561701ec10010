// SPDX-License-Identifier: Apache-2.0
// The page Region: weights and sites are kept in the plan, the views are filled, a portfolio is opened, changed and saved.
#include "ui/pages/region/region_page.h"

#include "core/edit/templates/templates.h"
#include "ui/dialogs/question.h"
#include "ui/document/document.h"
#include "ui/pages/region/ladder_view.h"
#include "ui/pages/region/pillars_view.h"
#include "ui/pages/region/portfolio_view.h"
#include "ui/pages/region/price_slider.h"
#include "ui/pages/region/region_map.h"
#include "ui/pages/region/schedule_view.h"
#include "ui/pages/region/transplant_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pending_edit.h"
#include "ui/widgets/plain_table.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

class RegionPageTest : public QObject {
    Q_OBJECT
    Document m_document{Catalogue()};
    std::unique_ptr<RegionPage> m_page;

private slots:
    void initTestCase()
    {
        m_document.reset(findTemplate("blank-40mw")->make(m_document.catalogue()), {});
        m_page = std::make_unique<RegionPage>(&m_document, lightTokens());
        m_page->resize(1100, 800);
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->candidates().empty(), 120000);
    }
    void weightsAreKeptInThePlan()
    {
        m_page->weight("nuclear")->setValue(40);
        QCOMPARE(m_document.catalogue().find("region-criteria", "nuclear")->number("weight"), std::optional(40.0));
        m_document.undoStack()->undo();
        QTRY_COMPARE(m_page->weight("nuclear")->value(), 8);
    }
    void sitesAreKeptAndJudged()
    {
        const std::size_t before = m_page->candidates().size();
        m_page->addSites(QStringLiteral("Here, 35.5, 129.4\nThere, 36.1, 128.4"));
        QTRY_COMPARE(m_page->candidates().size(), before + 2);
        m_page->addSites(QStringLiteral("nowhere"));
        QCOMPARE(m_page->candidates().size(), before + 2);
        QVERIFY(m_page->rivals()->rowCount() > 10);
    }
    // In the sea the facts are those of the nearest region, which is said; without weights there are no points, and no zero.
    void aPointInTheSeaAndWeightsOfZeroAreSaid()
    {
        m_page->placePoint({36.5, 131.5});
        QVERIFY2(m_page->said().contains(QStringLiteral("in the sea or abroad")) && m_page->said().contains(QStringLiteral("station")),
                 qPrintable(m_page->said()));
        m_page->placePoint({36.5, 128.5});
        QVERIFY(!m_page->said().contains(QStringLiteral("in the sea")));
        std::map<std::string, int> before;
        for (const Record &criterion : Catalogue().set("region-criteria").records) {
            before[criterion.id] = m_page->weight(criterion.id)->value();
            m_page->weight(criterion.id)->setValue(0);
        }
        QVERIFY(!m_page->candidates().front().score);
        QVERIFY2(m_page->said().contains(QStringLiteral("weights are zero")), qPrintable(m_page->said()));
        for (const auto &[id, value] : before)
            m_page->weight(id)->setValue(value);
        QVERIFY(m_page->candidates().front().score);
    }
    // What lies under the pointer is named with its source, of the layers that are shown.
    void marksSayWhatTheyAre()
    {
        RegionMap *map = m_page->map();
        const region::Place kori{35.3199, 129.2948}, gijang{35.2344, 129.2196};
        map->goTo(kori);
        QVERIFY(map->hintAt(map->toScreen(kori)).contains(QStringLiteral("World Resources Institute")));
        QVERIFY(!map->hintAt(map->toScreen(gijang)).contains(QStringLiteral("Gijang")));
        map->setLayer(RegionMap::Layer::Substations, true);
        const QString hint = map->hintAt(map->toScreen(gijang));
        QVERIFY2(hint.contains(QStringLiteral("Gijang")) && hint.contains(QStringLiteral("765 kV")), qPrintable(hint));
        QVERIFY(map->hintAt({-500, -500}).isEmpty());
        map->showAll();
    }
    void aLowerPriceMovesTheFigures()
    {
        m_page->price()->slider()->setValue(20);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->price()->isBusy() && m_page->price()->table()->rowCount() == 5, 60000);
        const double was = m_document.plan().supply->regionalAdder.in(units::KRWPerKWh);
        m_page->price()->takeOver();
        QCOMPARE(m_document.plan().supply->regionalAdder.in(units::KRWPerKWh), was - 20.0);
    }
    void everyViewIsFilled()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_document.studyIsCurrent(), 120000);
        auto *transplant = qobject_cast<TransplantView *>(m_page->view(1));
        m_page->showView(1);
        QTRY_VERIFY_WITH_TIMEOUT(!transplant->isBusy() && transplant->regret()->rowCount() > 1, 120000);
        QCOMPARE(transplant->regions()->rowCount(), 17);
        m_page->showView(3);
        auto *pillars = qobject_cast<PillarsView *>(m_page->view(3));
        QVERIFY(pillars->checklist()->rowCount() >= 9 && pillars->community()->rowCount() >= 6);
        pillars->state(QStringLiteral("keys"), QStringLiteral("yes"), {}); // without a source the answer does not count
        QVERIFY(!m_document.catalogue().find("sovereignty", "keys")->own);
        pillars->state(QStringLiteral("keys"), QStringLiteral("yes"), QStringLiteral("Contract, section 7"));
        QVERIFY(m_document.catalogue().find("sovereignty", "keys")->own);
        m_page->showView(4);
        auto *ladder = qobject_cast<LadderView *>(m_page->view(4));
        ladder->slider("general-chat")->setValue(50);
        QVERIFY(!ladder->result()->text().isEmpty());
        auto *price = ladder->findChild<QLineEdit *>(QStringLiteral("price-general-chat"));
        const auto kept = [&] { return m_document.catalogue().find("value-ladder", "general-chat")->get<TokenPrice>("price"); };
        const auto before = kept();
        price->setText(QStringLiteral("1,5")); // not 15
        emit price->editingFinished();
        QVERIFY(kept() == before && price->property(refusedProperty).toBool());
        price->setText(QStringLiteral("1,500"));
        emit price->editingFinished();
        QVERIFY(kept() == std::optional(1500.0 * units::KRWPerMillionTokens) && !price->property(refusedProperty).toBool());
        m_page->showView(5);
        auto *schedule = qobject_cast<ScheduleView *>(m_page->view(5));
        QVERIFY(schedule->steps()->rowCount() > 8);
        QVERIFY(
            std::any_of(schedule->chart()->bars().begin(), schedule->chart()->bars().end(), [](const StepBar &b) { return b.critical; }));
    }
    void aPortfolioIsMadeOrderedSavedAndOpened()
    {
        QTemporaryDir folder;
        m_page->showView(2);
        auto *view = qobject_cast<PortfolioView *>(m_page->view(2));
        QVERIFY(view->targets()->rowCount() > 15); // the targets are shown before any campus is added
        view->addThisPlan();
        QTRY_VERIFY_WITH_TIMEOUT(view->study() && !view->isBusy(), 60000);
        view->addThisPlan(); // with the same name
        QCOMPARE(view->study()->campuses.size(), std::size_t(1));
        view->setting("partner")->setText(QStringLiteral("Japan"));
        view->setting("partner_gpus")->setText(QStringLiteral("many"));
        emit view->setting("partner_gpus")->editingFinished();
        QVERIFY(!view->said()->text().isEmpty() && !view->study()->joint);
        view->setting("partner_gpus")->setText(QStringLiteral("5000"));
        emit view->setting("partner_gpus")->editingFinished();
        QVERIFY(view->study()->joint);
        // A comma that separates no thousands is refused at the field and marks it: 1,5 is not 15.
        const auto type = [&](const char *key, const char *text) {
            view->setting(key)->setText(QString::fromUtf8(text));
            emit view->setting(key)->editingFinished();
            return !view->setting(key)->property(refusedProperty).toBool();
        };
        QVERIFY(!type("mw_per_year", "1,5") && view->said()->text().contains(view->setting("mw_per_year")->accessibleName()));
        QVERIFY(!type("partner_data_share", "1.5") && !view->said()->text().contains(QStringLiteral("partner_")));
        QVERIFY(type("partner_data_share", "50 %"));
        QVERIFY(type("mw_per_year", "1,500"));
        QVERIFY(type("capex_per_year_bn", "2.5 tn KRW"));
        QTRY_VERIFY_WITH_TIMEOUT(!view->isBusy(), 60000);
        const QString path = folder.filePath(QStringLiteral("group.tokenyard-portfolio"));
        view->save(path);
        view->open(path);
        QTRY_VERIFY_WITH_TIMEOUT(!view->isBusy() && view->study(), 60000);
        QCOMPARE(view->setting("partner")->text(), QStringLiteral("Japan"));
        QCOMPARE(view->setting("mw_per_year")->text(), QStringLiteral("1,500"));
        QCOMPARE(view->setting("capex_per_year_bn")->text(), QStringLiteral("2,500"));
        // What is kept in no plan is asked about before the window closes, and what is still typed belongs to it.
        int asked = 0, answer = cancelled;
        setAnswererForTests([&](const Question &question) {
            asked += question.name == QLatin1String("leavePortfolioQuestion");
            return answer;
        });
        const auto mayClose = [&] {
            QCloseEvent event;
            QCoreApplication::sendEvent(m_page.get(), &event);
            return event.isAccepted();
        };
        QVERIFY(mayClose());
        QCOMPARE(asked, 0);
        type("partner_gpus", "6000");
        QVERIFY(!mayClose());
        answer = 1; // discard
        QVERIFY(mayClose());
        QCOMPARE(asked, 2);
        setAnswererForTests({});
        view->open(folder.filePath(QStringLiteral("missing")));
        QVERIFY(!view->said()->text().isEmpty() && view->study()->campuses.size() == 1);
        view->writeBrief(folder.filePath(QStringLiteral("brief.html")));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("brief.html"))));
    }
    // As with plans: one writer at a time, and what another has made of the file since is compared before it is replaced.
    void aPortfolioOfTwoWindows()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("group.tokenyard-portfolio"));
        Catalogue catalogue;
        const PortfolioCampus one = campusOf(projectOf(findTemplate("blank-40mw")->make(catalogue), catalogue));
        PortfolioCampus two = campusOf(projectOf(findTemplate("solaseado-20mw")->make(catalogue), catalogue));
        savePortfolio(path.toStdString(), PortfolioContent{{one}, {}});
        const PortfolioContent more{{one, two}, {{"order", "earliest"}}};
        QWidget window;
        PortfolioKeeper first(&window), second(&window);
        QString said;
        PortfolioContent content = first.open(path, said);
        QVERIFY2(said.isEmpty(), qPrintable(said));
        QVERIFY(FileLock::isHeld(path.toStdString()));
        second.open(path, said);
        QVERIFY2(said.contains(QStringLiteral("group.tokenyard-portfolio")), qPrintable(said)); // for reading, with who holds it
        QCOMPARE(second.save(path, more, said), PortfolioKeeper::SaveEnd::Refused);
        QCOMPARE(openPortfolio(path.toStdString()).size(), std::size_t(1));
        QCOMPARE(second.save(folder.filePath(QStringLiteral("other.tokenyard-portfolio")), more, said), PortfolioKeeper::SaveEnd::Saved);

        savePortfolio(path.toStdString(), more); // a program that heeds no lock, a sync client
        QStringList asked;
        std::vector<int> answers{1, cancelled};
        setAnswererForTests([&](const Question &question) {
            asked << question.more;
            const int answer = answers.empty() ? cancelled : answers.front();
            if (!answers.empty())
                answers.erase(answers.begin());
            return answer;
        });
        QCOMPARE(first.save(path, content, said), PortfolioKeeper::SaveEnd::Refused);
        QVERIFY2(asked.size() == 2 && asked[1].contains(QString::fromStdString(two.name)), qPrintable(asked.join(QLatin1Char('|'))));
        QCOMPARE(openPortfolio(path.toStdString()).size(), std::size_t(2)); // nothing of it is lost
        answers = {0};
        QCOMPARE(first.save(path, content, said), PortfolioKeeper::SaveEnd::Elsewhere);
        answers = {3};
        QCOMPARE(first.save(path, content, said), PortfolioKeeper::SaveEnd::OpenThere);
        answers = {2};
        QCOMPARE(first.save(path, content, said), PortfolioKeeper::SaveEnd::Saved);
        QCOMPARE(openPortfolio(path.toStdString()).size(), std::size_t(1));
        setAnswererForTests({});
    }
};

QTEST_MAIN(RegionPageTest)
#include "region_page_test.moc"
