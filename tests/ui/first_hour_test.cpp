// SPDX-License-Identifier: Apache-2.0
// The first hour by keyboard alone: from the first page through the wizard to a connected plan, a value changed, a finding answered, the map
// walked over, and all of it undone. Nothing is clicked, and each key goes to what has the focus.
#include "core/edit/objects.h"
#include "core/edit/templates/templates.h"
#include "tests/support/open_window.h"
#include "ui/dialogs/fill_parcel_dialog.h"
#include "ui/dialogs/new_project_wizard.h"
#include "ui/items/findings_model.h"
#include "ui/map/site_view.h"
#include "ui/panels/findings_panel.h"
#include "ui/text/words.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

class FirstHourTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key, modifiers);
    }
    static void type(const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); }
    static bool has(const char *name)
    {
        return QApplication::focusWidget() && QApplication::focusWidget()->objectName() == QLatin1String(name);
    }
    // As a desktop does; without one nobody else does.
    static void activate(QWidget *window)
    {
        window->activateWindow();
        QTRY_VERIFY(QApplication::activeWindow() == window && window->isAncestorOf(QApplication::focusWidget()));
    }
    // Presses Tab until the control of this name has the focus.
    static void tabTo(const char *name)
    {
        QStringList seen;
        for (int i = 0; i < 120 && !has(name); ++i) {
            press(Qt::Key_Tab);
            const QWidget *focus = QApplication::focusWidget();
            seen << (focus ? QString::fromLatin1(focus->metaObject()->className()) + ' ' + focus->objectName() : QString());
        }
        seen.removeDuplicates();
        QVERIFY2(has(name), qPrintable(QString::fromLatin1(name) + QStringLiteral(" is not among: ") + seen.join(QStringLiteral(", "))));
    }
    static bool isIn(const QWidget *pane) { return pane == QApplication::focusWidget() || pane->isAncestorOf(QApplication::focusWidget()); }
    static void goTo(const QWidget *pane)
    {
        QStringList seen;
        for (int i = 0; i < 8 && !isIn(pane); ++i) {
            press(Qt::Key_F6);
            const QWidget *focus = QApplication::focusWidget();
            seen << QString::fromLatin1(focus->metaObject()->className()) + ' ' + focus->objectName();
        }
        QVERIFY2(isIn(pane), qPrintable(pane->objectName() + QStringLiteral(" is not among: ") + seen.join(QStringLiteral(", "))));
    }
    // Through the wizard's four pages, then the layouts.
    static void answerWizard()
    {
        auto *wizard = qobject_cast<NewProjectWizard *>(QApplication::activeModalWidget());
        QVERIFY(wizard);
        activate(wizard);
        tabTo("wizardTitle");
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("Keyboard campus"));
        for (int page = 0; page < 4; ++page) {
            if (page == 3)
                QTimer::singleShot(0, &chooseLayout);
            press(Qt::Key_Return);
        }
    }
    static void chooseLayout()
    {
        QVERIFY(QTest::qWaitFor([] { return qobject_cast<FillParcelDialog *>(QApplication::activeModalWidget()); }, 20000));
        auto *dialog = static_cast<FillParcelDialog *>(QApplication::activeModalWidget());
        activate(dialog);
        QVERIFY(QTest::qWaitFor([&] { return dialog->layouts() >= 3 && has("fillCard0"); }, 60000));
        QTest::qWait(100); // until the cards are laid out
        press(Qt::Key_Right);
        QVERIFY(has("fillCard1"));
        press(Qt::Key_Space);
        press(Qt::Key_Return); // the default button
        if (dialog->isVisible())
            dialog->reject();
    }
    static void startByWizard(test::OpenWindow &open)
    {
        open.window.showWelcome(true);
        QTest::qWait(20);
        activate(&open.window);
        tabTo("welcome.wizard");
        QTimer::singleShot(60000, &open.window, [] { // should a step have failed: the test goes on and says so
            while (QWidget *dialog = QApplication::activeModalWidget())
                dialog->close();
        });
        QTimer::singleShot(0, &open.window, &answerWizard);
        press(Qt::Key_Space);
        QTRY_COMPARE(open.document.plan().site->title, std::string("Keyboard campus"));
        QTRY_VERIFY_WITH_TIMEOUT(open.document.studyIsCurrent(), 60000);
        QVERIFY(open.document.plan().feeds.size() > 20);
        activate(&open.window);
    }
    // A part is found by its name and a value of it changed.
    static void changeAHall(test::OpenWindow &open)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("hall"));
        press(Qt::Key_Return);
        QCOMPARE(open.document.selection().size(), std::size_t(1));
        const ObjectId hall = open.document.selection().front();
        QVERIFY(open.document.plan().object(hall)->as<Hall>());
        goTo(open.window.findChild<QDockWidget *>(QStringLiteral("dock.right"))->widget());
        auto *rows = open.field("racks_per_row")->findChild<QLineEdit *>();
        for (int i = 0; i < 60 && QApplication::focusWidget() != rows; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), rows);
        type(QStringLiteral("9"));
        press(Qt::Key_Return);
        QCOMPARE(open.document.plan().object(hall)->as<Hall>()->racksPerRow, 9);
    }
    // The next object on the map, one step of the grid to the right.
    static void moveOnTheMap(test::OpenWindow &open)
    {
        goTo(open.window.findChild<SiteView *>()->canvas());
        press(Qt::Key_N);
        const ObjectId next = open.document.selection().front();
        const double x = open.document.plan().object(next)->place.x.si();
        press(Qt::Key_Right);
        QVERIFY(open.document.plan().object(next)->place.x.si() > x);
    }
    // The first finding that has a step, which is taken from the menu that the menu key opens.
    static void answerAFinding(test::OpenWindow &open)
    {
        QTRY_VERIFY_WITH_TIMEOUT(open.document.studyIsCurrent(), 60000);
        auto *findings = open.window.findChild<FindingsPanel *>();
        const FindingsModel &model = *findings->findings();
        goTo(findings);
        press(Qt::Key_Home);
        QVERIFY(findings->currentIndex().isValid());
        while (!model.fix(findings->currentIndex().row()) && findings->currentIndex().row() + 1 < model.openCount())
            press(Qt::Key_Down);
        const auto fix = model.fix(findings->currentIndex().row());
        QVERIFY(fix);
        const int before = open.document.undoStack()->index();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(-1, -1), QPoint()); // what the desktop sends for the menu key
        QApplication::sendEvent(findings, &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (int i = 0; i < 6 && !(menu->activeAction() && menu->activeAction()->text() == words(fix->label)); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(open.document.undoStack()->index(), before + 1);
    }
private slots:
    void initTestCase() { test::OpenWindow::prepare(m_folder); }
    void fromTheFirstPageToAPlanThatIsChanged()
    {
        test::OpenWindow open;
        for (void (*step)(test::OpenWindow &) : {&startByWizard, &changeAHall, &moveOnTheMap, &answerAFinding}) {
            step(open);
            if (QTest::currentTestFailed())
                return;
        }
        const Plan changed = open.document.plan();
        while (open.document.undoStack()->canUndo())
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(open.document.plan().site->title, std::string("Keyboard campus"));
        QVERIFY(!sameContent(open.document.plan(), changed));
    }
    // The first hall on an empty site is dark: each page says that, and none asks for a hall that is there.
    void pagesSayWhyTheyAreEmpty()
    {
        test::OpenWindow open;
        Document &document = open.document;
        document.reset(edit::addObject(emptyPlan(document.catalogue()), ObjectKind::Hall, {60, 60}).plan, {});
        QTRY_VERIFY_WITH_TIMEOUT(document.studyIsCurrent(), 20000);
        const QString why = words(document.study()->kpis[Kpi::PueAnnual].reason);
        QVERIFY(why.contains(QStringLiteral("No hall runs")));
        for (const char *page : {"view.tab_3", "view.tab_5", "view.tab_6"}) {
            QAction *show = open.window.command(QString::fromLatin1(page));
            QVERIFY2(show, page);
            show->trigger();
            const auto labels = open.window.findChildren<QLabel *>();
            QTRY_VERIFY2(std::any_of(labels.begin(), labels.end(),
                                     [&](const QLabel *label) { return label->isVisible() && label->text().contains(why); }),
                         page);
        }
    }
};

QTEST_MAIN(FirstHourTest)
#include "first_hour_test.moc"
