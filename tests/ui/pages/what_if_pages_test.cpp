// SPDX-License-Identifier: Apache-2.0
// The pages Studies and Compare: what they compute in the background arrives, and scenarios are made and exchanged as steps.
#include "core/edit/fields.h"
#include "core/edit/scenarios.h"
#include "core/edit/templates/templates.h"
#include "ui/document/document.h"
#include "ui/figures/compare_rows.h"
#include "ui/pages/chart.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/studies/cheapest_view.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/studies/table_view.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_row.h"

#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <qcustomplot.h>

#include <cmath>

using namespace tokenyard;
using namespace tokenyard::ui;

class WhatIfPagesTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;

    void open(Document &document) const
    {
        Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        plan.studies = plan.studies.with([](Studies &s) { s.samples = 220; });
        document.reset(plan, {});
        QVERIFY(QTest::qWaitFor([&] { return document.studyIsCurrent() && document.study()->swings; }, 60000));
    }

private slots:
    // From 100 bn to 150 bn KRW: the bars reach 150 of the English axis' bn KRW and 1,500 of the Korean 억 원.
    void theWaterfallsAxisCountsAsItsLabelSays_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("label");
        QTest::addColumn<double>("top");
        QTest::newRow("English") << QLocale(QLocale::English) << QStringLiteral("bn KRW") << 150.0;
        QTest::newRow("Korean") << QLocale(QLocale::Korean) << QStringLiteral("억 원") << 1500.0;
    }
    void theWaterfallsAxisCountsAsItsLabelSays()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, label);
        QFETCH(double, top);
        const QLocale before;
        QLocale::setDefault(locale);
        CauseShares shares;
        shares.ends.resize(2);
        shares.ends[0][Kpi::Npv].si = 1e11;
        shares.ends[1][Kpi::Npv].si = 1.5e11;
        Chart chart(lightTokens());
        drawWaterfall(chart, kpiInfo(Kpi::Npv), shares, QStringLiteral("A"), QStringLiteral("B"));
        QLocale::setDefault(before);
        QCOMPARE(chart.plot()->yAxis->label(), label);
        QVERIFY(std::fabs(chart.plot()->yAxis->range().upper - 1.14 * top) < 1e-6 * top);
    }
    // On the plane v = x + 2 y the line of a level has that sum everywhere.
    void aContourLiesOnItsLevel()
    {
        std::vector<double> values;
        for (int y = 0; y < 5; ++y)
            for (int x = 0; x < 7; ++x)
                values.push_back(x + 2.0 * y);
        const auto pieces = contourOf(values, 7, 5, 6.3);
        QVERIFY(pieces.size() > 5);
        for (const ContourPiece &piece : pieces)
            QVERIFY(std::fabs(piece.x1 + 2.0 * piece.y1 - 6.3) < 1e-12 && std::fabs(piece.x2 + 2.0 * piece.y2 - 6.3) < 1e-12);
        QVERIFY(contourOf(values, 7, 5, 100.0).empty());
        values[8] = std::nan("");
        for (const ContourPiece &piece : contourOf(values, 7, 5, 6.3))
            QVERIFY(std::isfinite(piece.x1) && std::isfinite(piece.y2));
    }

    void studiesAnswerInWords()
    {
        Document document(m_catalogue);
        open(document);
        StudiesPage page(&document, lightTokens());
        page.show();
        page.chooseKpi(Kpi::Npv);
        QVERIFY(QTest::qWaitFor([&] { return !page.isBusy() && page.neededTable()->rowCount() > 0; }, 60000));
        QVERIFY(page.tornado()->rows().size() >= 10);
        QCOMPARE(page.neededTable()->rowCount(), 6);
        QVERIFY(page.distribution()->title().contains(QStringLiteral("NPV")));
        QVERIFY(page.distribution()->subtitle().contains(QStringLiteral("220")));
    }

    void theCheapestPlanIsTakenAsOneStep()
    {
        Document document(m_catalogue);
        open(document);
        StudiesPage page(&document, lightTokens());
        page.show();
        QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }, 60000));
        CheapestView &view = *page.cheapest();
        view.find(); // from a fifth below the contract to a fifth above, with as many tokens as now
        QVERIFY(QTest::qWaitFor([&] { return !view.isBusy(); }, 60000));
        QVERIFY2(view.table() && view.table()->rowCount() > 0, qPrintable(view.answer()));
        const Plan before = document.plan();
        view.findChild<QPushButton *>(QStringLiteral("takeCheapest"))->click();
        QVERIFY(document.plan() != before);
        QTRY_VERIFY_WITH_TIMEOUT(!view.table() && view.answer().isEmpty(), 60000); // what was found is of another plan
        document.undoStack()->undo();
        QVERIFY(document.plan() == before);
    }

    // What a longer piece of work shows until it is cancelled, and after.
    void workIsCancelledWhereItsBarStands()
    {
        Document document(m_catalogue);
        open(document);
        StudiesPage page(&document, lightTokens());
        page.show();
        QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }, 60000));
        TableView &table = *page.inputTable();
        auto *bar = table.findChild<ProgressRow *>();
        QVERIFY(!bar->isVisible());
        for (QSpinBox *steps : table.findChildren<QSpinBox *>())
            steps->setValue(10); // a thousand studies
        table.compute();
        QVERIFY(bar->isVisibleTo(&table));
        bar->button()->click();
        QVERIFY(QTest::qWaitFor([&] { return !table.isBusy(); }, 60000));
        QVERIFY(!bar->isVisibleTo(&table) && !table.table() && table.answer().isEmpty());
        // The needed values of another figure: grey until they come, gone when they are cancelled.
        QVERIFY(page.neededTable()->rowCount() > 0 && page.neededTable()->isEnabled());
        page.chooseKpi(Kpi::Npv);
        QVERIFY(!page.neededTable()->isEnabled());
        for (ProgressRow *row : page.findChildren<ProgressRow *>())
            if (row->isVisibleTo(&page))
                row->button()->click();
        QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }, 60000));
        QVERIFY(page.neededTable()->isEnabled() && page.neededTable()->rowCount() == 0);
    }

    // Three inputs of three steps each are 27 studies; the file has them all with every figure, and the IRR's span is explained beside it.
    void aTableOfThreeInputsIsExported()
    {
        Document document(m_catalogue);
        open(document);
        StudiesPage page(&document, lightTokens());
        page.show();
        QVERIFY(QTest::qWaitFor([&] { return !page.isBusy(); }, 60000));
        TableView &view = *page.inputTable();
        view.compute();
        QVERIFY(QTest::qWaitFor([&] { return !view.isBusy(); }, 60000));
        QVERIFY2(view.table() && view.table()->rowCount() == 27, qPrintable(view.answer()));
        QCOMPARE(view.table()->columnCount(), 8); // the inputs and five figures
        const QTemporaryDir folder;
        QVERIFY(view.writeCsv(folder.filePath(QStringLiteral("table.csv"))));
        QFile file(folder.filePath(QStringLiteral("table.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 28);
        QVERIFY(lines.first().startsWith("\xEF\xBB\xBF"));
        QCOMPARE(lines.first().count(','), qsizetype(3 + allKpis().size() - 1));
        // Another figure's inputs are offered in the same order; another plan's table is another.
        document.apply(edit::setField(document.plan(), {"cost", {}}, "contingency", 0.2).plan, QStringLiteral("dearer"));
        QVERIFY(QTest::qWaitFor([&] { return document.studyIsCurrent() && !view.table(); }, 60000));
    }

    void aNewScenarioTakesTheEdits()
    {
        Document document(m_catalogue);
        open(document);
        ComparePage page(&document, lightTokens());
        page.show();
        QVERIFY(QTest::qWaitFor([&] { return page.list()->count() == 1; }, 60000));
        const double before = document.plan().cost->contingency;
        page.addScenario(QStringLiteral("Dear"));
        document.apply(edit::setField(document.plan(), {"cost", {}}, "contingency", 0.3).plan, QStringLiteral("dearer"));
        QCOMPARE(document.plan().studies->scenario, std::string("Dear"));
        const Plan base = edit::planOf(document.plan(), edit::findScenario(document.plan(), "Base").id).plan;
        QCOMPARE(base.cost->contingency, before);
        QVERIFY(QTest::qWaitFor([&] { return page.list()->count() == 2 && !page.isBusy() && page.regret(); }, 60000));
        QVERIFY(page.figures()->rowCount() > 15);
        QVERIFY(page.waterfall()->title().contains(QStringLiteral("Dear")));
        QCOMPARE(page.mapDifferences()->rowCount(), 0); // a more expensive plan has the same map
        document.apply(edit::setField(document.plan(), {"power", {}}, "rack_power_factor", 0.9).plan, QStringLiteral("capped"));
        QVERIFY(QTest::qWaitFor([&] { return page.mapDifferences()->rowCount() > 0; }, 60000));
        page.addScenario(QStringLiteral("Dear")); // the name is taken: nothing happens
        QCOMPARE(document.plan().scenarios.size(), std::size_t(1));
    }
};

QTEST_MAIN(WhatIfPagesTest)
#include "what_if_pages_test.moc"
