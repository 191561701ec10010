// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/phases/phases_page.h"

#include "core/edit/templates/templates.h"
#include "ui/document/document.h"
#include "ui/pages/chart.h"
#include "ui/pages/phases/phase_map.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_row.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTimer>

#include <qcustomplot.h>

#include <utility>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

class ClickWhenShown : public QObject {
public:
    explicit ClickWhenShown(QPushButton *button) : m_button(button) { button->installEventFilter(this); }
    bool clicked = false;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !std::exchange(clicked, true))
            QTimer::singleShot(0, m_button, &QPushButton::click);
        return false;
    }
    QPushButton *m_button;
};

} // namespace

class PhasesPageTest : public QObject {
    Q_OBJECT
private slots:
    void theScrubberGoesFromTheEmptySiteToFullBuild()
    {
        Document document{Catalogue()};
        document.reset(ulsan103Mw(document.catalogue()), {});
        PhasesPage page(&document, lightTokens());
        QSignalSpy computed(&page, &PhasesPage::computed);
        page.resize(1100, 800);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(computed.count() > 0, 240000);
        const int phases = int(document.plan().phases.size());
        QCOMPARE(page.scrubber()->maximum(), phases);
        QCOMPARE(page.scrubber()->value(), phases); // full build first
        QCOMPARE(page.map()->drawnObjects(), document.plan().objects.size());
        QCOMPARE(page.phases()->rowCount(), phases);
        std::size_t before = document.plan().objects.size();
        for (int at = phases - 1; at >= 0; --at) {
            page.scrubber()->setValue(at);
            QVERIFY(page.map()->drawnObjects() <= before);
            QCOMPARE(page.figures()->rowCount() > 0, at > 0);
            before = page.map()->drawnObjects();
        }
        QCOMPARE(before, std::size_t(0));
        page.phases()->selectEntry(0);
        QCOMPARE(page.scrubber()->value(), 1);
        if (const QString folder = qEnvironmentVariable("TOKENYARD_SHOTS"); !folder.isEmpty()) {
            page.scrubber()->setValue(phases);
            page.grab().save(folder + QStringLiteral("/phases.png"));
        }
    }
    // A phase that slips shows both of its dates. Cancelled, the page is empty and says so, and is computed with the next edit.
    void aSlippedPhaseShowsBothDatesAndCancelEmptiesThePage()
    {
        Document document{Catalogue()};
        document.reset(findTemplate("blank-40mw")->make(document.catalogue()), {});
        PhasesPage page(&document, lightTokens());
        QSignalSpy computed(&page, &PhasesPage::computed);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(computed.count() > 0, 240000);
        const QString planned = page.phases()->item(0, 1)->text();
        Plan late = document.plan();
        late.phases.front() = late.phases.front().with([](Phase &p) { p.year = 2029, p.month = 11, p.delayMonths = 4; });
        document.apply(late, QStringLiteral("late"));
        QTRY_VERIFY_WITH_TIMEOUT(computed.count() > 1, 240000);
        QVERIFY(!planned.contains(QStringLiteral("2030-03")));
        QVERIFY(page.phases()->item(0, 1)->text().contains(QStringLiteral("2029-11"))
                && page.phases()->item(0, 1)->text().contains(QStringLiteral("2030-03")));
        Plan later = late;
        later.phases.front() = later.phases.front().with([](Phase &p) { p.delayMonths = 5; });
        document.apply(later, QStringLiteral("later"));
        auto *progress = page.findChild<ProgressRow *>();
        ClickWhenShown click(progress->button()); // the study of a quiet machine ends before a glance at the row
        QTRY_VERIFY_WITH_TIMEOUT(click.clicked && !progress->isVisible(), 60000);
        QCOMPARE(page.phases()->rowCount(), 0);
        QVERIFY(!page.scrubber()->isEnabled());
        document.apply(late, QStringLiteral("late again"));
        QTRY_VERIFY_WITH_TIMEOUT(page.phases()->rowCount() > 0, 240000);
    }
    // Each kind of source is an area of its own; a delay of three months leaves GPUs without power, in GPU-hours, tokens and won.
    void powerArrivesBySourceAgainstTheGpus()
    {
        Document document{Catalogue()};
        Plan plan = findTemplate("solaseado-20mw")->make(document.catalogue());
        plan.finance = plan.finance.with([](Finance &f) { f.delayMonths = 3; });
        plan.supply = plan.supply.with([](Supply &s) { s.ppaFrom = 2030, s.ppaYears = 4; });
        document.reset(plan, {});
        PhasesPage page(&document, lightTokens());
        QSignalSpy computed(&page, &PhasesPage::computed);
        page.resize(1100, 1400);
        page.show();
        QTRY_VERIFY_WITH_TIMEOUT(computed.count() > 0, 240000);
        QStringList areas;
        for (int i = 0; i < page.power()->plot()->graphCount(); ++i)
            if (const QCPGraph *graph = page.power()->plot()->graph(i); graph->channelFillGraph())
                areas << graph->name();
        for (const char *name :
             {"reactors", "gas turbines", "fuel cells", "wind", "sun", "batteries", "grid contract", "of it the power purchase agreement"})
            QVERIFY2(areas.contains(QLatin1String(name)), qPrintable(areas.join(QLatin1Char(','))));
        const QString words = page.gpus()->subtitle();
        QVERIFY2(words.contains(QStringLiteral("GPU-hours stand without power")) && words.contains(QStringLiteral("tokens"))
                     && words.contains(QStringLiteral("worth")),
                 qPrintable(words));
        if (const QString folder = qEnvironmentVariable("TOKENYARD_SHOTS"); !folder.isEmpty())
            page.grab().save(folder + QStringLiteral("/power.png"));
    }
};

QTEST_MAIN(PhasesPageTest)
#include "phases_page_test.moc"
