// SPDX-License-Identifier: Apache-2.0
// The workload page: one row per service, the row and the properties show the same service, each edit is one undo step.
#include "ui/pages/workload/workload_page.h"

#include "core/edit/templates/templates.h"
#include "core/study/workload/typical_week.h"
#include "core/study/workload/workload.h"
#include "ui/document/document.h"
#include "ui/pages/chart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"

#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <qcustomplot.h>

using namespace tokenyard;
using namespace tokenyard::ui;

class WorkloadPageTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Document> m_document;
    std::unique_ptr<WorkloadPage> m_page;
    void waitForStudy() { QTRY_VERIFY_WITH_TIMEOUT(m_document->studyIsCurrent(), 120000); }
    void press(const char *name) { m_page->findChild<QToolButton *>(QString::fromUtf8(name))->click(); }

private slots:
    void init()
    {
        const Catalogue catalogue;
        m_document = std::make_unique<Document>(catalogue);
        m_document->reset(findTemplate("ulsan-103mw")->make(catalogue), {});
        waitForStudy();
        m_page = std::make_unique<WorkloadPage>(m_document.get(), lightTokens());
        m_page->resize(900, 600);
        m_page->show();
        QTRY_COMPARE(m_page->services()->rowCount(), int(m_document->plan().services.size()));
    }
    void cleanup()
    {
        m_page.reset();
        m_document.reset();
    }
    void theWeekShowsTheCapacity()
    {
        QVERIFY(m_page->week()->plot()->graphCount() > int(m_document->plan().services.size()));
        const TokenRate capacity = [&] {
            TokenRate all;
            for (const ServiceLoad &load : m_document->study()->compute->loads)
                all += load.capacity;
            return all;
        }();
        QVERIFY(m_page->week()->plot()->yAxis->range().upper > capacity.si() / 1e6);
        // The line is at the ledger's tokens/s times availability (97 % in this sample), and the text says so.
        QString said;
        for (int i = 0; i < m_page->week()->plot()->itemCount(); ++i)
            if (auto *item = qobject_cast<QCPItemText *>(m_page->week()->plot()->item(i)); item && item->text().startsWith("capacity"))
                said = item->text();
        const double ledger = *m_document->study()->kpis[Kpi::TokensPerSecond].si;
        QVERIFY(std::abs(capacity.si() / ledger - m_document->plan().finance->gpuAvailability) < 1e-9);
        QVERIFY2(said.contains("97 % GPU availability") && said.contains(QString::number(capacity.si() / 1e6, 'g', 4)), qPrintable(said));
    }
    // Every name lies within its own layer: above the layer below and under its own top, over its whole width.
    void namesLieInTheirLayersAtEverySize()
    {
        QCustomPlot *plot = m_page->week()->plot();
        for (const QSize size : {QSize(760, 460), QSize(900, 600), QSize(1500, 900)}) {
            m_page->resize(size);
            QTest::qWait(50);
            plot->replot();
            std::array<double, hoursPerWeek> below{};
            const std::vector<CalendarDay> days = workloadDays(m_document->plan(), m_document->catalogue());
            for (const ServiceLoad &load : m_document->study()->compute->loads) {
                std::array<double, hoursPerWeek> top = below;
                const auto own = typicalWeek(load.served.si(), days);
                for (std::size_t h = 0; h < hoursPerWeek; ++h)
                    top[h] += own[h];
                const QString name = QString::fromStdString(m_document->plan().service(load.service)->name);
                for (int i = 0; i < plot->itemCount(); ++i)
                    if (auto *item = qobject_cast<QCPItemText *>(plot->item(i)); item && item->text() == name && item->visible()) {
                        const double half = (item->topRight->pixelPosition().x() - item->topLeft->pixelPosition().x()) / 2;
                        const double x = plot->xAxis->coordToPixel(item->position->coords().x()), y = 1e6 * item->position->coords().y();
                        for (double at = plot->xAxis->pixelToCoord(x - half + 4); at < plot->xAxis->pixelToCoord(x + half - 4); at += 1) {
                            const auto h = std::size_t(std::clamp(at, 0.0, hoursPerWeek - 1.0));
                            QVERIFY2(below[h] <= y && y <= top[h], qPrintable(name));
                        }
                    }
                QVERIFY(m_page->week()->subtitle().contains(name)); // the key lists all
                below = top;
            }
        }
    }
    // A service without demand has no layer, not even a rim.
    void aServiceWithoutDemandDrawsNothing()
    {
        const int before = m_page->week()->plot()->graphCount();
        press("workload.add");
        waitForStudy();
        QTest::qWait(20);
        QCOMPARE(m_page->week()->plot()->graphCount(), before);
    }
    // Demand a thousand times the capacity leaves what is served readable.
    void hugeDemandDoesNotFlattenWhatIsServed()
    {
        Plan plan = m_document->plan();
        plan.services[0] = plan.services[0].with([](Service &s) { s.users = 1e9; });
        m_document->apply(plan, "Crowd");
        waitForStudy();
        QTest::qWait(20);
        TokenRate capacity;
        for (const ServiceLoad &load : m_document->study()->compute->loads)
            capacity += load.capacity;
        QVERIFY(m_page->week()->plot()->yAxis->range().upper < 3 * capacity.si() / 1e6);
        bool told = false;
        for (int i = 0; i < m_page->week()->plot()->itemCount(); ++i)
            if (auto *item = qobject_cast<QCPItemText *>(m_page->week()->plot()->item(i)))
                told |= item->text().contains("beyond the axis");
        QVERIFY(told);
    }
    void aRowSelectsItsService()
    {
        m_page->services()->selectRow(1);
        QCOMPARE(m_document->selectedPart().part, std::string("service"));
        QVERIFY(m_document->selectedPart().id == m_document->plan().services[1]->id);
        m_document->selectPart({"service", m_document->plan().services[0]->id});
        QCOMPARE(m_page->services()->currentRow(), 0);
        m_document->selectPart({"site", {}});
        QVERIFY(!m_page->services()->selectionModel()->hasSelection());
    }
    void servicesAreAddedCopiedAndDeletedInOneStepEach()
    {
        const Plan before = m_document->plan();
        const std::size_t count = before.services.size();
        press("workload.add");
        QCOMPARE(m_document->plan().services.size(), count + 1);
        press("workload.duplicate");
        QCOMPARE(m_document->plan().services.size(), count + 2);
        press("workload.delete");
        QCOMPARE(m_document->plan().services.size(), count + 1);
        QCOMPARE(m_document->undoStack()->count(), 3);
        while (m_document->undoStack()->canUndo())
            m_document->undoStack()->undo();
        QVERIFY(m_document->plan() == before);
    }
    // A second click hits the same button.
    void theButtonsStayWhereTheyAre()
    {
        const auto at = [&] { return m_page->findChild<QToolButton *>(QStringLiteral("workload.add"))->mapTo(m_page.get(), QPoint(0, 0)); };
        const QPoint before = at();
        for (int i = 0; i < 3; ++i)
            press("workload.add");
        waitForStudy();
        QTRY_COMPARE(m_page->services()->rowCount(), int(m_document->plan().services.size()));
        QCoreApplication::processEvents();
        QCOMPARE(at(), before);
    }
    void mlperfLimitsAreOneUndoStep()
    {
        const Plan before = m_document->plan();
        m_document->selectPart({"service", before.services[0]->id});
        m_page->findChild<QAction *>(QStringLiteral("workload.limits.interactive"))->trigger();
        const Service &service = *m_document->plan().services[0];
        QVERIFY(service.levelOf == LevelOf::P99
                && std::abs(service.tpotLimit.in(units::ms)-15.0) < 1e-9); // MLPerf, DeepSeek-R1 Interactive
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QVERIFY(m_document->plan() == before);
    }
    // Kimi's production traces of tools and agents: 8,596 input and 182 output tokens, 59 % of the input in the cache.
    void aUseIsOneStep()
    {
        const Plan before = m_document->plan();
        m_document->selectPart({"service", before.services[0]->id});
        m_page->findChild<QAction *>(QStringLiteral("workload.use.coding-agents"))->trigger();
        const Service &service = *m_document->plan().services[0], &was = *before.services[0];
        QVERIFY(service.inputTokens == 8596 && service.outputTokens == 182 && std::abs(service.prefixHitFraction - 0.59) < 1e-9);
        QVERIFY(service.levelOf == LevelOf::P99 && service.shape == "coding-agents" && service.inputSpread > 0.0);
        QVERIFY(service.model == was.model && service.price == was.price && service.users == was.users);
        QCOMPARE(m_document->undoStack()->count(), 1);
        m_document->undoStack()->undo();
        QVERIFY(m_document->plan() == before);
    }
    void withoutASelectedServiceThereIsNothingToDelete()
    {
        m_document->select({});
        QVERIFY(!m_page->findChild<QToolButton *>(QStringLiteral("workload.delete"))->isEnabled());
    }
};

QTEST_MAIN(WorkloadPageTest)
#include "workload_page_test.moc"
