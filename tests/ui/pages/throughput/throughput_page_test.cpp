// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/throughput_page.h"

#include "core/edit/part_fields.h"
#include "core/edit/templates/templates.h"
#include "ui/document/document.h"
#include "ui/pages/throughput/compare_view.h"
#include "ui/pages/throughput/fleets_view.h"
#include "ui/pages/throughput/frontier_view.h"
#include "ui/pages/throughput/measured_run.h"
#include "ui/pages/throughput/own_rows_view.h"
#include "ui/pages/throughput/scatter_chart.h"
#include "ui/pages/throughput/trust_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/segments.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <qcustomplot.h>

using namespace tokenyard;
using namespace tokenyard::ui;

class ThroughputPageTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ThroughputPage> m_page;
    QTemporaryDir m_folder;

    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_document->studyIsCurrent(), 60000);
        QTest::qWait(20);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 60000);
    }
    QString csv(const QByteArray &rows)
    {
        const QString path = m_folder.filePath(QStringLiteral("runs.csv"));
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly)); }();
        file.write("system,model,backend,precision,mode,isl,osl,concurrency,gpus,tp,ttft_ms,tpot_ms\n" + rows);
        return path;
    }
    // Runs on the plan's machine and model, three times slower than any measured run.
    QString slowRuns()
    {
        QByteArray rows;
        for (int load : {16, 32, 64, 128})
            rows += "gb200_nvl72,DeepSeek-R1,trtllm,nvfp4,agg,8192,1024," + QByteArray::number(load) + ",4,4,9000,"
                + QByteArray::number(40 + load) + "\n";
        return csv(rows + "gb200_nvl72,no-such-model,trtllm,nvfp4,agg,8192,1024,8,4,4,9000,90\n");
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, lightTokens());
    }
    void init()
    {
        const Catalogue catalogue;
        m_document = std::make_unique<Document>(catalogue);
        m_document->reset(ulsan103Mw(catalogue), {});
        m_page = std::make_unique<ThroughputPage>(m_document.get(), lightTokens());
        m_page->resize(1000, 700);
        m_page->show();
        settle();
    }
    void cleanup()
    {
        m_page.reset();
        m_document.reset();
    }
    void theFrontierShowsLayoutsBudgetAndLevers()
    {
        FrontierView *view = m_page->frontier();
        QVERIFY(view->layouts()->rowCount() > 3);
        QCOMPARE(view->layouts()->item(0, 9)->text(), QString("chosen"));
        for (int column = 0; column < 10; ++column)
            QVERIFY2(view->layouts()->item(0, column)->text() != QString("–"), qPrintable(QString::number(column)));
        QCOMPARE(view->budget()->rows().size(), std::size_t(8)); // six parts, their sum, the experts read
        QCOMPARE(view->levers()->rows().size(), std::size_t(6)); // of the prefix cache what the plan's hits (56 %) bring
        for (const BarRow &row : view->budget()->rows())
            QVERIFY2(row.hint.endsWith('.') || row.hint.contains("k of E"), qPrintable(row.name)); // what each means
        double sum = 0;                                                                            // rounded to two digits each
        for (std::size_t i = 0; i < 6; ++i)
            sum += view->budget()->rows()[i].value.section(' ', 0, 0).toDouble();
        QVERIFY(std::abs(sum - view->budget()->rows()[6].value.section(' ', 0, 0).toDouble()) < 0.5);
        for (const BarRow &row : view->levers()->rows())
            QVERIFY(row.value.endsWith(QString("%")));
    }
    // The tag covers neither curve and stays within the axes.
    void theTagOfTheChosenPointIsReadable()
    {
        for (const QSize size : {QSize(700, 500), QSize(1000, 700), QSize(1500, 900)}) {
            m_page->resize(size);
            QTest::qWait(50);
            QCustomPlot *plot = m_page->frontier()->chart()->plot();
            plot->replot();
            const QRectF tag = m_page->frontier()->chart()->calloutPlace();
            QVERIFY(tag.width() > 40 && QRectF(plot->axisRect()->rect()).contains(tag));
            for (int g = 0; g < plot->graphCount(); ++g) {
                const QCPGraph *graph = plot->graph(g);
                if (graph->lineStyle() == QCPGraph::lsNone || graph->pen().style() == Qt::NoPen)
                    continue;
                for (const QCPGraphData &p : *graph->data())
                    QVERIFY(std::isnan(p.value) || !tag.contains(plot->xAxis->coordToPixel(p.key), plot->yAxis->coordToPixel(p.value)));
            }
        }
    }
    // The published sample has 18 clean rows of DeepSeek at 8,192 in and 1,024 out on GB200 NVL72 in FP4, all with separate pools.
    void measuredRunsLieInThePictureWithTheirCount()
    {
        FrontierChart *chart = m_page->frontier()->chart();
        QCustomPlot *plot = chart->plot();
        QCOMPARE(chart->key()->rows().front().text, QString("18 measured runs"));
        QVERIFY(chart->key()->rows()[1].text.contains("1.5"));
        QVERIFY(chart->subtitle().contains("one pool"));
        QCOMPARE(chart->marks().runs().size(), std::size_t(18));
        for (const QSize size : {QSize(740, 500), QSize(1000, 700), QSize(1500, 900)}) {
            m_page->resize(size);
            QTest::qWait(80);
            plot->replot();
            for (const ValidationPoint &run : chart->marks().runs()) {
                const QPointF at = MeasuredMarks::measured(run);
                QVERIFY(plot->xAxis->range().contains(at.x()) && plot->yAxis->range().contains(at.y()));
                QVERIFY(!chart->key()->place().contains(plot->xAxis->coordToPixel(at.x()), plot->yAxis->coordToPixel(at.y())));
                const auto hit = chart->marks().nearest({plot->xAxis->coordToPixel(at.x()), plot->yAxis->coordToPixel(at.y())});
                QVERIFY(hit && MeasuredMarks::measured(chart->marks().runs()[*hit]) == at);
            }
        }
    }
    void theSwitchTakesTheMeasuredRunsAwayAndBringsThemBack()
    {
        FrontierChart *chart = m_page->frontier()->chart();
        const int all = chart->plot()->graphCount();
        m_page->frontier()->measured()->setChecked(false);
        QVERIFY(chart->plot()->graphCount() < all && chart->marks().runs().empty() && chart->key()->rows().empty());
        m_page->frontier()->measured()->setChecked(true);
        QCOMPARE(chart->plot()->graphCount(), all);
    }
    void withoutLikeRunsTheNearestLengthsAreNamed()
    {
        Plan plan = m_document->plan();
        plan.services[0] = plan.services[0].with([](Service &s) { s.inputTokens = 2000, s.outputTokens = 100; });
        m_document->apply(plan, "Other lengths");
        settle();
        FrontierView *view = m_page->frontier();
        QVERIFY(view->chart()->marks().runs().empty() && !view->measured()->isEnabled());
        QVERIFY2(view->chart()->subtitle().contains("the nearest (runs): 1,024 in / 1,024 out (13)"),
                 qPrintable(view->chart()->subtitle()));
    }
    // A run far from the curve does not shrink the curve: the axes stay within 1.6 times its band and the key counts the run. 300 marks
    // are drawn as 300.
    void aFarRunAndManyMarksDoNotShrinkTheCurve()
    {
        FrontierChart *chart = m_page->frontier()->chart();
        ThroughputQuestion q;
        q.service = *m_document->plan().services[0];
        q.accelerator = "gb200-nvl72";
        q.catalogue = m_document->catalogue();
        Frontier frontier = findFrontier(q, "");
        chart->draw(frontier);
        const double before = chart->plot()->yAxis->range().upper;
        ValidationPoint far = frontier.measured.runs.front();
        far.measuredOutput = 1e7;
        while (frontier.measured.runs.size() < 300)
            frontier.measured.runs.push_back(frontier.measured.runs[frontier.measured.runs.size() % 18]);
        frontier.measured.runs.push_back(far);
        chart->draw(frontier);
        QVERIFY(chart->plot()->yAxis->range().upper < 2.5 * before);
        QCOMPARE(chart->key()->rows().front().text, QString("301 measured runs"));
        QCOMPARE(chart->key()->rows().back().text, QString("1 beyond the axes"));
    }
    // Three figures by hand: 250 against 200 tokens/s is -20 %, 10 ms against 8 ms is 100 against 125 tokens/s per user.
    void theHoverShowsTheRunAndItsError()
    {
        const ValidationPoint run{.family = "deepseek-v3",
                                  .accelerator = "gb200-nvl72",
                                  .engine = "trtllm",
                                  .mode = "disagg",
                                  .fold = "settings",
                                  .model = "deepseek-r1",
                                  .precision = Precision::Fp4,
                                  .inputTokensCount = 8192,
                                  .outputTokensCount = 1024,
                                  .concurrencyCount = 1024,
                                  .gpusCount = 16,
                                  .layout = {},
                                  .split = Disaggregation{{4, 1, 1, 1}, {1, 1, 8, 8}, 2, 1},
                                  .measuredTpot = 0.010,
                                  .predictedTpot = 0.008,
                                  .measuredTtft = 0,
                                  .predictedTtft = 0,
                                  .measuredOutput = 250,
                                  .predictedOutput = 200};
        const QString hint = runHint(run, m_document->catalogue());
        for (const char *part : {"TensorRT-LLM", "separate prefill and decode pools", "DeepSeek-R1 · FP4 · GB200 NVL72",
                                 "2P TP 4 + 1D DP 8 · EP 8, 16 GPUs, 1,024 at once", "8,192 tokens in, 1,024 out", ">250<", ">200<",
                                 ">−20 %<", ">100<", ">125<", ">+25 %<"})
            QVERIFY2(hint.contains(QString::fromUtf8(part)), part);
        QVERIFY(!hint.contains("first token")); // not measured
    }
    void ticksOfTheLogAxisAreOneTwoFive()
    {
        QCustomPlot *plot = m_page->frontier()->chart()->plot();
        plot->replot();
        const QVector<double> ticks = plot->xAxis->tickVector();
        QVERIFY(ticks.size() >= 3);
        for (const double tick : ticks) {
            const double lead = tick / std::pow(10.0, std::floor(std::log10(tick) + 1e-9));
            QVERIFY(std::abs(lead - 1) < 1e-6 || std::abs(lead - 2) < 1e-6 || std::abs(lead - 5) < 1e-6);
        }
    }
    void aRowShowsItsOwnTimeBudget()
    {
        FrontierView *view = m_page->frontier();
        const auto chosen = view->budget()->rows();
        const auto levers = view->levers()->rows();
        view->layouts()->selectRow(1);
        QVERIFY(view->budget()->rows() != chosen);
        settle();
        QVERIFY(view->levers()->rows() != levers); // they are for the picked layout, without the limits of the service
        for (const BarRow &row : view->levers()->rows())
            QVERIFY(!row.name.contains("limit"));
        view->layouts()->selectRow(0);
        QVERIFY(view->budget()->rows() == chosen);
        settle();
        QVERIFY(view->levers()->rows() == levers);
    }
    void anEditOfTheServiceStartsANewSearch()
    {
        const QString before = m_page->frontier()->layouts()->item(0, 5)->text();
        Plan plan = m_document->plan();
        plan.services[0] = plan.services[0].with([](Service &s) { s.inputTokens = 1024; });
        m_document->apply(plan, "Shorter");
        settle();
        QVERIFY(m_page->frontier()->layouts()->item(0, 5)->text() != before);
    }
    void theValidationPageShowsWhichTargetsAreMissed()
    {
        m_page->showView(2);
        TrustView *view = m_page->trust();
        QVERIFY(view->table()->rowCount() > 10);
        QVERIFY(view->chart()->plot()->graphCount() > 3);
        bool judged = false;
        for (int row = 0; row < view->table()->rowCount(); ++row)
            judged |= view->table()->item(row, 7)->text() == "reached" || view->table()->item(row, 7)->text().contains("missed");
        QVERIFY(judged);
        // Names, not ids; the issue's own targets are all visible.
        QStringList names;
        for (PlainTable *table : {view->table(), view->checks()})
            for (int row = 0; row < table->rowCount(); ++row)
                names << table->item(row, 0)->text().trimmed();
        for (const char *id : {"deepseek-v3", "trtllm", "generations", "hopper", "cdna3", "gb200-nvl72"})
            QVERIFY2(!names.contains(QString::fromUtf8(id)), id);
        for (const char *name :
             {"DeepSeek-V3", "TensorRT-LLM", "CDNA3", "GB200 NVL72", "of known models", "Training tokens/s, new settings"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
        QCOMPARE(view->table()->item(1, 6)->text(), QString("8 / 25"));
        QCOMPARE(view->checks()->item(0, 2)->text(), QString("6.7")); // docs/validation.md: 86 ratios, 6.7 / 28.4 %
        QVERIFY(view->chart()->subtitle().contains("Dashed"));
    }
    // The sample's service has cache hits and spreads that no run states; a context eight times the longest is said with its factor.
    void theValidationPageWarnsWhereThePlanLeavesWhatWasMeasured()
    {
        m_page->showView(2);
        settle();
        TrustView *view = m_page->trust();
        const QString name = QString::fromStdString(m_document->plan().services[0]->name);
        QVERIFY2(view->warning().contains(name), qPrintable(view->warning()));
        Plan plan = m_document->plan();
        plan.services[0] = plan.services[0].with([](Service &s) { s.inputTokens = 65536; });
        m_document->apply(plan, "Longer");
        settle();
        QVERIFY2(view->warning().contains("leaves what was measured") && view->warning().contains("65,536 input tokens"),
                 qPrintable(view->warning()));
    }
    // Ulsan's 48,384 GB200s have the dense BF16 peak of 122,305 H100 (2,500 over 989 TFLOP/s).
    void fleetsStandBesideThePlan()
    {
        m_page->showView(5);
        settle();
        FleetsView *view = m_page->fleets();
        QVERIFY2(view->said().contains("48,384 GPUs") && view->said().contains("122,305"), qPrintable(view->said()));
        QStringList names;
        for (int row = 0; row < view->table()->rowCount(); ++row)
            names << view->table()->item(row, 0)->text();
        QCOMPARE(names.front(), QString("This plan"));
        for (const char *name :
             {"2,000 H100: Korea at the end of 2023", "35,000 H100: Tesla in early 2024", "260,000 GPUs in Korea by 2030"})
            QVERIFY2(names.contains(QString::fromUtf8(name)), name);
        const int tesla = int(names.indexOf("35,000 H100: Tesla in early 2024"));
        QCOMPARE(view->table()->item(tesla, 1)->text(), QString("2024-04"));
        QCOMPARE(view->table()->item(tesla, 7)->text(), QString("349.4")); // 122,305 / 35,000
    }
    void ownRunsMoveThePlanAndUndoTakesThemBack()
    {
        m_page->showView(3);
        OwnRowsView *view = m_page->ownRows();
        view->readFile(slowRuns());
        settle();
        QVERIFY2(view->said().contains("4 rows read, 1 refused"), qPrintable(view->said()));
        QVERIFY(view->effect());
        const double before = *view->effect()->before[Kpi::TokensPerSecond].si, after = *view->effect()->after[Kpi::TokensPerSecond].si;
        QVERIFY(after < before);
        QCOMPARE(*m_document->study()->kpis[Kpi::TokensPerSecond].si, before); // only shown, not used
        view->useFit();
        settle();
        QCOMPARE(*m_document->study()->kpis[Kpi::TokensPerSecond].si, after);
        QCOMPARE(m_document->undoStack()->count(), 1);
        QVERIFY(m_document->isModified());
        m_document->undoStack()->undo();
        settle();
        QCOMPARE(*m_document->study()->kpis[Kpi::TokensPerSecond].si, before);
        m_document->undoStack()->redo();
        settle();
        view->usePublished();
        settle();
        QCOMPARE(*m_document->study()->kpis[Kpi::TokensPerSecond].si, before);
    }
    // With its own fit the page says which calibration the published figures belong to, and what the fit gives for its own rows (figures
    // of the Own runs page) and for the published ones. Undo removes the notice; the project file brings it back.
    void theTrustPageSaysWhenThePlanUsesItsOwnFit()
    {
        m_page->showView(2);
        settle();
        TrustView *trust = m_page->trust();
        QVERIFY(!trust->notice()->isVisible());
        const QString published = trust->table()->item(0, 2)->text();
        m_page->showView(3);
        OwnRowsView *own = m_page->ownRows();
        own->readFile(slowRuns());
        settle();
        const OwnFit fit = own->effect()->fit;
        own->useFit();
        settle();
        m_page->showView(2);
        settle();
        QVERIFY(trust->notice()->isVisible());
        QVERIFY2(trust->noticeWords().startsWith("This plan uses its own fit of 4 runs (runs.csv, "), qPrintable(trust->noticeWords()));
        QCOMPARE(trust->table()->item(0, 2)->text(), published);
        PlainTable *table = trust->noticeTable();
        QCOMPARE(table->rowCount(), 4);
        const auto median = [&](int row) { return table->item(row, 2)->text().section(' ', 0, 0).toDouble() / 100; };
        QVERIFY(std::abs(median(0) - fit.tpotBefore.medianFraction) < 0.0006
                && std::abs(median(1) - fit.tpotAfter.medianFraction) < 0.0006);
        QVERIFY(median(1) < median(0));
        QVERIFY(median(2) > 0.03 && median(2) < 0.15 && median(3) > 0.03); // 1,757 published runs, about 7 % by the fit that saw them
        QCOMPARE(table->item(2, 1)->text(), table->item(3, 1)->text());
        const QString words = trust->chart()->subtitle();
        trust->whose()->choose(1);
        QVERIFY(trust->chart()->subtitle() != words && trust->chart()->subtitle().contains("this plan's calibration"));
        m_page->showView(0);
        settle();
        QVERIFY(m_page->frontier()->chart()->subtitle().contains("this plan's own fit"));
        m_page->showView(2);
        m_document->undoStack()->undo();
        settle();
        QVERIFY(!trust->notice()->isVisible());
        QCOMPARE(trust->chart()->subtitle(), words);
    }
    void thePageOfASavedOwnFitSaysSoAndARefitStartsFromThePublishedOne()
    {
        m_page->showView(3);
        OwnRowsView *own = m_page->ownRows();
        own->readFile(slowRuns());
        settle();
        const QString before = own->rows()->item(1, 6)->text(), errors = own->summary()->item(0, 1)->text();
        const Catalogue fitted = *own->effect()->catalogue;
        m_document->reset(m_document->plan(), {}, fitted);
        settle();
        QVERIFY2(own->said().contains("fitted to runs.csv"), qPrintable(own->said()));
        QVERIFY(own->summary()->isVisible() && own->summary()->item(0, 1)->text() == errors); // as saved with the plan
        own->readFile(slowRuns());
        settle();
        QCOMPARE(own->rows()->item(1, 6)->text(), before); // predicted "before": by the published calibration, not by the fit itself
    }
    // Four figures of a point and its run, shown at the mouse.
    void theScatterShowsTheRunUnderTheMouse()
    {
        m_page->showView(2);
        settle();
        ScatterChart *chart = m_page->trust()->chart();
        chart->plot()->replot();
        const QCPGraph *dots = chart->plot()->graph(0);
        const auto point = dots->data()->constBegin();
        const auto hit = chart->nearest({chart->plot()->xAxis->coordToPixel(point->key), chart->plot()->yAxis->coordToPixel(point->value)});
        QVERIFY(hit);
        QVERIFY(!chart->nearest({-100, -100}));
    }
    // In a window of 1280 pixels the centre has 740: no column is cut there; in the last column nothing is lost.
    void noTableIsCutInASmallWindow()
    {
        m_page->resize(740, 450);
        m_page->showView(3);
        m_page->ownRows()->readFile(slowRuns());
        settle();
        m_page->ownRows()->useFit();
        const std::pair<int, std::vector<PlainTable *>> views[] = {{0, {m_page->frontier()->layouts()}},
                                                                   {1, {m_page->comparison()->table()}},
                                                                   {2, {m_page->trust()->table(), m_page->trust()->noticeTable()}},
                                                                   {3, {m_page->ownRows()->rows(), m_page->ownRows()->summary()}}};
        for (const auto &[view, tables] : views) {
            m_page->showView(view);
            settle();
            QTest::qWait(50);
            for (PlainTable *table : tables) {
                QVERIFY2(table->horizontalHeader()->length() <= table->viewport()->width(), qPrintable(QString::number(view)));
                for (int c = 0; c < table->columnCount(); ++c)
                    if (!table->isColumnHidden(c))
                        QVERIFY2(table->columnWidth(c)
                                     >= table->fontMetrics().horizontalAdvance(table->horizontalHeaderItem(c)->text()) * 0.8,
                                 qPrintable(QStringLiteral("%1: %2").arg(view).arg(table->horizontalHeaderItem(c)->text())));
            }
        }
    }
    // A run predicted many times off (here: at a tenth of its time per token) is counted, listed first and marked.
    void aRunFarOffIsPointedOut()
    {
        m_page->showView(3);
        OwnRowsView *view = m_page->ownRows();
        view->readFile(csv("gb200_nvl72,DeepSeek-R1,trtllm,nvfp4,agg,8192,1024,16,4,4,900,15\ngb200_nvl72,DeepSeek-R1,trtllm,nvfp4,agg,"
                           "8192,1024,64,4,4,9000,2\n"));
        QVERIFY2(view->said().startsWith("Reading"), qPrintable(view->said())); // not the last file's words
        settle();
        QVERIFY2(view->said().contains("1 of them predicted more than 3 times off"), qPrintable(view->said()));
        QCOMPARE(view->rows()->item(0, 0)->text(), QStringLiteral("3"));
        QVERIFY2(view->rows()->item(0, 1)->toolTip().contains("times the measured"), qPrintable(view->rows()->item(0, 1)->toolTip()));
    }
    void aHostileFileIsASentence()
    {
        OwnRowsView *view = m_page->ownRows();
        for (const QString &path : {QStringLiteral("/no/such/file.csv"), m_folder.path(), csv("")}) {
            view->readFile(path);
            settle();
            QVERIFY2(view->said().endsWith(QLatin1Char('.')) && !view->effect(), qPrintable(view->said()));
        }
    }
    void closingWhileAFitRunsIsSafe()
    {
        m_page->ownRows()->readFile(slowRuns());
        QTest::qWait(1);
        m_page.reset();
        QTest::qWait(50);
        QVERIFY(!m_page);
        init();
    }
};

QTEST_MAIN(ThroughputPageTest)
#include "throughput_page_test.moc"
