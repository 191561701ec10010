// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/training_view.h"

#include "core/edit/templates/templates.h"
#include "ui/document/document.h"
#include "ui/pages/throughput/throughput_page.h"
#include "ui/pages/throughput/training_chart.h"
#include "ui/pages/throughput/training_inputs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_list.h"
#include "ui/widgets/plain_table.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

#include <qcustomplot.h>

#include <cmath>

using namespace tokenyard;
using namespace tokenyard::ui;

class TrainingViewTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ThroughputPage> m_page;
    TrainingView *m_view = nullptr;

    void enter(const char *field, const char *text)
    {
        QLineEdit *edit = m_view->inputs()->field(field);
        edit->setText(text);
        emit edit->editingFinished();
    }
    void choose(QComboBox *box, const char *id)
    {
        box->setCurrentIndex(box->findData(QString(id)));
        emit box->activated(box->currentIndex());
    }
    QString value(int row) const { return m_view->figures()->item(row, 1)->text(); }

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
        QTRY_VERIFY_WITH_TIMEOUT(m_document->studyIsCurrent(), 60000);
        QTest::qWait(20);
        m_page->showView(4);
        m_view = m_page->training();
    }
    void cleanup()
    {
        m_page.reset();
        m_document.reset();
    }
    // The sample's machine and number of GPUs, its PUE and its price.
    void itStartsFromThePlan()
    {
        const TrainingAnswer &a = m_view->answer();
        QVERIFY(a.result.point && a.question.accelerator == "gb200-nvl72" && a.question.gpusCount == 48384);
        QVERIFY(a.question.terms && a.question.terms->pueFactor == m_document->study()->cooling->pueAnnualFactor);
        QVERIFY(m_view->said().isEmpty() && m_view->figures()->rowCount() == 8);
        QCOMPARE(m_view->headlines()->rows().size(), std::size_t(6));
        for (int row = 0; row < m_view->figures()->rowCount(); ++row)
            for (int column = 0; column < 3; ++column)
                QVERIFY(!m_view->figures()->item(row, column)->text().isEmpty() && m_view->figures()->item(row, column)->text() != "–");
    }
    // Energy = power per GPU · GPUs · time · PUE; cost = energy · price, by hand from the parts of the answer.
    void energyAndCostFollowThePlansTerms()
    {
        const TrainingAnswer &a = m_view->answer();
        const double joules = a.gpuItPower->si() * 48384 * a.run.elapsed.si() * a.question.terms->pueFactor;
        QVERIFY(std::abs(a.energy->si() / joules - 1) < 1e-12);
        QVERIFY(std::abs(a.electricity->si() / (joules * a.question.terms->electricity.si()) - 1) < 1e-12);
        QVERIFY(std::abs(a.run.elapsed.si() * a.result.point->total.si() * (1 - a.run.lostFraction) / 15e12 - 1) < 1e-9);
    }
    void aModelTooLargeIsRefusedWithTheFewestGpus()
    {
        choose(m_view->inputs()->models(), "deepseek-v3");
        choose(m_view->inputs()->accelerators(), "h100-sxm");
        enter("gpus", "8");
        QVERIFY2(m_view->said().contains("At least 150 GPUs"), qPrintable(m_view->said()));
        QVERIFY(m_view->figures()->rowCount() == 0 && m_view->losses()->rows().empty());
        QVERIFY(m_view->chart()->plot()->graphCount() > 0); // what more GPUs would do is still drawn
        enter("gpus", "150");
        QVERIFY(m_view->said().isEmpty() && m_view->answer().result.point);
    }
    void aRunThatNeverFinishesSaysSo()
    {
        enter("mtbf", "0.01");
        QVERIFY2(m_view->said().contains("never finishes"), qPrintable(m_view->said()));
        QVERIFY(!m_view->answer().energy);
        enter("mtbf", "50000");
        QVERIFY(m_view->said().isEmpty());
    }
    void severalSitesCostTheTimeOfTheLink()
    {
        const double alone = m_view->answer().result.point->perGpu.si();
        QVERIFY(!m_view->inputs()->field("link")->isEnabled());
        enter("sites", "2");
        enter("link", "400");
        QVERIFY(m_view->inputs()->field("link")->isEnabled() && m_view->figures()->rowCount() == 9);
        QVERIFY(m_view->answer().result.point->perGpu.si() < alone);
        QVERIFY(m_view->losses()->rows()[1].shareFraction.value_or(0) > 0);
        enter("sites", "5"); // 48,384 is not a multiple of 5
        QVERIFY2(m_view->said().contains("do not divide evenly"), qPrintable(m_view->said()));
    }
    void nonsenseIsRefusedAndTheOldValueStays()
    {
        for (const char *wrong : {"0", "-5", "2.7", "many", "1e99", "nan", "3 kW"}) {
            enter("gpus", wrong);
            QVERIFY2(!m_view->inputs()->problem().isEmpty(), wrong);
            QCOMPARE(m_view->inputs()->field("gpus")->text(), QString("48,384"));
        }
        enter("gpus", "1,024");
        QVERIFY(m_view->inputs()->problem().isEmpty() && m_view->answer().question.gpusCount == 1024);
    }
    // A number entered by the planner stays when the plan changes; the machine still follows the plan.
    void whatWasEnteredStays()
    {
        enter("gpus", "1024");
        Plan plan = m_document->plan();
        plan.services[0] = plan.services[0].with([](Service &s) { s.utilisation = 0.4; });
        m_document->apply(plan, "Less");
        QTRY_VERIFY_WITH_TIMEOUT(m_document->studyIsCurrent(), 60000);
        QTest::qWait(20);
        QCOMPARE(m_view->answer().question.gpusCount, 1024);
        QVERIFY(m_view->answer().question.accelerator == "gb200-nvl72");
    }
    // The curve never lies above the ideal line, and the chosen point lies on the curve.
    void theCurveFallsBehindTheIdeal()
    {
        const TrainingAnswer &a = m_view->answer();
        QVERIFY(a.curve.size() > 20);
        double last = 1e300;
        for (const ScalePoint &p : a.curve) {
            const double perGpu = p.total.si() / p.gpusCount;
            QVERIFY(perGpu <= last * (1 + 1e-12) && p.low <= p.total && p.total <= p.high);
            last = perGpu;
        }
        QVERIFY(a.curve.front().gpusCount < 48384 && a.curve.back().gpusCount > 48384);
        m_view->chart()->plot()->replot();
        QVERIFY(QRectF(m_view->chart()->plot()->axisRect()->rect()).contains(m_view->chart()->calloutPlace()));
    }
    // It is computed on the window's thread: a frame at 60 Hz has 16 ms.
    void anAnswerIsInstant()
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i)
            answerTraining(m_view->answer().question);
        QVERIFY2(timer.elapsed() < 10 * 16, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TrainingViewTest)
#include "training_view_test.moc"
