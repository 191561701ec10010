// SPDX-License-Identifier: Apache-2.0
// The findings' list under edits and waivers: it stays where the reader is.
#include "core/edit/fields.h"
#include "core/edit/parts.h"
#include "tests/support/open_window.h"
#include "ui/items/findings_model.h"
#include "ui/map/site_view.h"
#include "ui/panels/findings_panel.h"

#include <QAction>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenyard;
using namespace tokenyard::ui;

class FindingsListTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<test::OpenWindow> m_open;

    MainWindow &window() const { return m_open->window; }
    Document &document() const { return m_open->document; }
    ObjectId firstHall() const { return m_open->firstHall(); }

private slots:
    void initTestCase() { test::OpenWindow::prepare(m_folder); }
    void init()
    {
        m_open = std::make_unique<test::OpenWindow>();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_open.reset(); }
    // What is selected keeps its place on the screen when an edit changes the findings; a new error is shown at the top.
    void theFindingsKeepTheirPlaceUntilThereIsANewError()
    {
        m_open->projects.startFrom(QStringLiteral("solaseado-20mw")); // more findings than have room, and than all but one
        window().resize(1280, 720);
        window().command(QStringLiteral("window.reset"))->trigger();
        QTest::qWait(50);
        auto *findings = window().findChild<FindingsPanel *>();
        const FindingsModel &model = *findings->findings();
        QTRY_VERIFY_WITH_TIMEOUT(document().studyIsCurrent() && model.rowCount() > 6, 20000);
        QScrollBar *bar = findings->verticalScrollBar();
        findings->setCurrentIndex(model.index(model.openCount() - 1, FindingsModel::TextColumn));
        bar->setValue(bar->maximum());
        QVERIFY(bar->value() > 0);
        const Finding kept = *model.finding(model.openCount() - 1);
        const int top = findings->visualRect(findings->currentIndex()).top();
        findings->waive(0, QStringLiteral("agreed"), QStringLiteral("J. Kim")); // one row less above it
        QTRY_VERIFY_WITH_TIMEOUT(document().studyIsCurrent() && model.openCount() < model.rowCount(), 20000);
        const Finding *now = model.finding(findings->currentIndex().row());
        QVERIFY(now && now->rule == kept.rule && now->objects == kept.objects);
        QVERIFY2(std::abs(findings->visualRect(findings->currentIndex()).top() - top) <= 1,
                 qPrintable(QStringLiteral("%1, not %2; %3 of %4")
                                .arg(findings->visualRect(findings->currentIndex()).top())
                                .arg(top)
                                .arg(bar->value())
                                .arg(bar->maximum())));
        findings->setCurrentIndex({});
        bar->setValue(bar->maximum());
        const ObjectId hall = firstHall();
        const double x = document().plan().object(hall)->place.x.si();
        document().apply(edit::setField(document().plan(), edit::objectRef(hall), "x", FieldValue(-400.0)).plan, QStringLiteral("away"));
        QTRY_VERIFY_WITH_TIMEOUT(document().studyIsCurrent() && model.finding(0)->severity == Severity::Error, 20000);
        QCOMPARE(bar->value(), 0);
        // Also above a finding that was selected, while one works on the map.
        document().apply(edit::setField(document().plan(), edit::objectRef(hall), "x", FieldValue(x)).plan, QStringLiteral("back"));
        QTRY_VERIFY_WITH_TIMEOUT(document().studyIsCurrent() && model.finding(0)->severity != Severity::Error, 20000);
        window().findChild<SiteView *>()->setFocus();
        findings->setCurrentIndex(model.index(model.openCount() - 1, FindingsModel::TextColumn));
        bar->setValue(bar->maximum());
        document().apply(edit::setField(document().plan(), edit::objectRef(hall), "x", FieldValue(-400.0)).plan, QStringLiteral("away"));
        QTRY_VERIFY_WITH_TIMEOUT(document().studyIsCurrent() && model.finding(0)->severity == Severity::Error, 20000);
        QCOMPARE(bar->value(), 0);
    }
    // Waiving takes the finding to the list's end but not the view with it: the finding that came after it is selected in its row.
    void waivingKeepsThePlaceInTheList()
    {
        m_open->projects.startFrom(QStringLiteral("solaseado-20mw"));
        window().resize(1280, 720);
        window().command(QStringLiteral("window.reset"))->trigger();
        QTest::qWait(50);
        auto *findings = window().findChild<FindingsPanel *>();
        const FindingsModel &model = *findings->findings();
        QTRY_VERIFY_WITH_TIMEOUT(document().studyIsCurrent() && model.rowCount() > 6 && model.openCount() > 2, 20000);
        QScrollBar *bar = findings->verticalScrollBar();
        findings->setCurrentIndex(model.index(0, FindingsModel::TextColumn));
        bar->setValue(0);
        const Finding next = *model.finding(1);
        findings->waive(0, QStringLiteral("agreed"), QStringLiteral("J. Kim"));
        QTRY_VERIFY_WITH_TIMEOUT(document().studyIsCurrent() && model.openCount() < model.rowCount(), 20000);
        const Finding *now = model.finding(0);
        QVERIFY(now && now->rule == next.rule && now->objects == next.objects);
        QCOMPARE(findings->currentIndex().row(), 0);
        QCOMPARE(bar->value(), 0);
    }
};

QTEST_MAIN(FindingsListTest)
#include "findings_list_test.moc"
