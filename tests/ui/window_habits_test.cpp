// SPDX-License-Identifier: Apache-2.0
// Habits that users bring along: typing replaces a number, Tab goes from value to value, one key makes room, the palette finds values.
#include "core/edit/fields.h"
#include "core/edit/parts.h"
#include "tests/support/open_window.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/new_project_wizard.h"
#include "ui/dialogs/tour.h"
#include "ui/items/findings_model.h"
#include "ui/map/site_view.h"
#include "ui/pages/phases/phases_page.h"
#include "ui/pages/region/region_page.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/widgets/segments.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QTreeView>
#include <QUndoStack>

#include <functional>

using namespace tokenyard;
using namespace tokenyard::ui;

class WindowHabitsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<test::OpenWindow> m_open;

    MainWindow &window() const { return m_open->window; }
    Document &document() const { return m_open->document; }
    ObjectId firstHall() const { return m_open->firstHall(); }
    FieldEditor *field(const char *key) const { return m_open->field(key); }
    QLineEdit *line(const char *key) const { return field(key)->findChild<QLineEdit *>(); }
    void choose(const QString &typed)
    {
        window().command(QStringLiteral("view.palette"))->trigger();
        auto *palette = window().findChild<CommandPalette *>();
        QVERIFY(palette);
        palette->line()->setText(typed);
        QVERIFY2(palette->list()->count() > 0, qPrintable(typed));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QTest::qWait(10);
    }

    // Every visible control that can be clicked, typed into or walked through, except what Qt puts inside its own widgets.
    static void addNameless(const QWidget &root, const QString &where, QMap<QString, QString> &nameless)
    {
        for (QWidget *widget : root.findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
                || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QSlider *>(widget)
                || qobject_cast<QTextEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)
                || (qobject_cast<QAbstractItemView *>(widget) && !qobject_cast<QHeaderView *>(widget));
            const QWidget *parent = widget->parentWidget();
            if (!control || !widget->isVisibleTo(&root) || widget->objectName().startsWith(QLatin1String("qt_"))
                || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
                || (parent && parent->inherits("QComboBoxPrivateContainer")))
                continue;
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                nameless.insert(QStringLiteral("%1 '%2' in '%3'")
                                    .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                         parent ? parent->objectName() : QString()),
                                where);
        }
    }

private slots:
    void initTestCase() { test::OpenWindow::prepare(m_folder); }
    void init()
    {
        m_open = std::make_unique<test::OpenWindow>();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_open.reset(); }
    // One click, then typing: the number is replaced instead of becoming "18.545".
    void aClickAndTypingReplacesTheNumber()
    {
        document().select({firstHall()});
        QLineEdit *x = line("x");
        QTest::mouseClick(x, Qt::LeftButton, {}, QPoint(x->width() / 3, x->height() / 2));
        QTest::qWait(10);
        QCOMPARE(x->selectedText(), x->text());
        QTest::keyClicks(x, QStringLiteral("18.5"));
        QTest::keyClick(x, Qt::Key_Return);
        QCOMPARE(document().plan().object(firstHall())->place.x.in(units::m), 18.5);
    }
    void aDoubleClickSelectsTheWholeNumberToo()
    {
        document().select({firstHall()});
        QLineEdit *depth = line("depth");
        depth->setText(QStringLiteral("36.25"));
        QTest::mouseDClick(depth, Qt::LeftButton, {}, QPoint(4, depth->height() / 2));
        QTest::qWait(10);
        QCOMPARE(depth->selectedText(), QStringLiteral("36.25"));
    }
    // A foot is exactly 0.3048 m.
    void feetAreUnderstood()
    {
        document().select({firstHall()});
        QLineEdit *x = line("x");
        x->setFocus();
        QTest::keyClicks(x, QStringLiteral("40 ft"));
        QTest::keyClick(x, Qt::Key_Return);
        QCOMPARE(document().plan().object(firstHall())->place.x.in(units::m), 40 * 0.3048);
    }
    void tabGoesFromValueToValue()
    {
        document().select({firstHall()});
        line("x")->setFocus();
        QTest::keyClick(line("x"), Qt::Key_Tab);
        QVERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()), QApplication::focusWidget()->metaObject()->className());
        QCOMPARE(QApplication::focusWidget(), line("y"));
    }
    void theHistorySaysWhatChangedFromWhatToWhat()
    {
        document().select({firstHall()});
        line("x")->setFocus();
        QTest::keyClicks(line("x"), QStringLiteral("70"));
        QTest::keyClick(line("x"), Qt::Key_Return);
        QCOMPARE(document().undoStack()->undoText(), QStringLiteral("Hall 1: X 66 m → 70 m"));
    }
    void theDotDistinguishesASourceAValueAndAnEstimate()
    {
        document().selectPart({"supply", {}});
        QCOMPARE(field("contract")->row().origin(), ValueOrigin::Sourced); // the template notes the source of the 40 MW
        line("contract")->setFocus();
        QTest::keyClicks(line("contract"), QStringLiteral("39"));
        QTest::keyClick(line("contract"), Qt::Key_Return);
        QCOMPARE(field("contract")->row().origin(), ValueOrigin::Set);
    }
    void aListOpensAsWideAsItsLongestEntry()
    {
        document().selectPart({"supply", {}});
        auto *list = field("tariff")->findChild<QComboBox *>();
        list->showPopup();
        QTest::qWait(20);
        const QWidget *popup = list->view()->window();
        QVERIFY2(list->view()->viewport()->width() >= list->view()->sizeHintForColumn(0)
                     || popup->width() >= popup->screen()->availableSize().width() - 4,
                 qPrintable(QStringLiteral("%1 of %2").arg(list->view()->viewport()->width()).arg(list->view()->sizeHintForColumn(0))));
        list->hidePopup();
    }
    // Names have enough room: a value takes two fifths at most.
    void theOutlinesNamesAreReadable()
    {
        window().resize(1280, 720);
        auto *tree = window().findChild<OutlinePanel *>()->tree();
        window().findChild<OutlinePanel *>()->startSearch();
        QTest::qWait(20);
        QVERIFY(tree->header()->sectionSize(1) <= tree->viewport()->width() * 2 / 5 + 1);
    }
    void thePaletteFindsValuesOfThePlan()
    {
        choose(QStringLiteral("weather"));
        QVERIFY(document().selectedPart() == (edit::PartRef{"site", {}}));
        QVERIFY(field("weather") && field("weather")->isAncestorOf(window().focusWidget()));
    }
    void thePaletteGoesToTheViewsOfAPage()
    {
        choose(QStringLiteral("Pillars"));
        auto *page = qobject_cast<RegionPage *>(window().tabs()->currentWidget());
        QVERIFY(page);
        QCOMPARE(page->views()->current(), 3);
        choose(QStringLiteral("region sites"));
        QCOMPARE(page->views()->current(), 0);
        window().tabs()->setCurrentIndex(0);
    }
    void thePaletteSaysWhyACommandCannotRun()
    {
        document().select({});
        window().command(QStringLiteral("view.palette"))->trigger();
        auto *palette = window().findChild<CommandPalette *>();
        palette->line()->setText(QStringLiteral("rotate"));
        QCOMPARE(palette->list()->count(), 1);
        QVERIFY(palette->list()->item(0)->text().contains(QStringLiteral("Select an object on the map first.")));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QVERIFY(palette->isVisible()); // its row says why
    }
    // Layers lie in a menu within a menu, under two headings; a mark that is as old as the menu's last opening does not count.
    void thePaletteShowsAndLocksLayers()
    {
        const auto hidden = [&] { return window().findChild<SiteView *>()->canvas()->sheet().hidden.size(); };
        const std::size_t before = hidden();
        choose(QStringLiteral("mechanical layers"));
        const std::size_t mechanical = hidden();
        QVERIFY(mechanical > before);
        choose(QStringLiteral("electrical plant shown"));
        QCOMPARE(hidden(), mechanical - 1);
        choose(QStringLiteral("electrical plant locked"));
        QCOMPARE(window().findChild<SiteView *>()->canvas()->sheet().locked.size(), std::size_t(1));
    }
    // The years' table has fourteen columns: it scrolls by itself, and the charts are whole.
    void theMoneyPageIsNoWiderThanASmallScreen()
    {
        m_open->projects.startFrom(QStringLiteral("ulsan-103mw"));
        window().resize(1280, 720);
        window().command(QStringLiteral("window.reset"))->trigger();
        window().command(QStringLiteral("view.tab_6"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(document().studyIsCurrent(), 20000);
        QTest::qWait(100);
        const QScrollArea *page = nullptr;
        for (const QScrollArea *area : window().tabs()->currentWidget()->findChildren<QScrollArea *>(QStringLiteral("page")))
            page = area;
        QVERIFY(page);
        QVERIFY2(page->horizontalScrollBar()->maximum() == 0, qPrintable(QString::number(page->horizontalScrollBar()->maximum())));
    }
    void oneKeyMakesRoomAndTakesItBack()
    {
        const auto shown = [&] {
            QStringList names;
            for (const char *name : {"dock.left", "dock.right", "dock.findings", "dock.history"})
                if (window().findChild<QDockWidget *>(QLatin1String(name))->isVisible())
                    names << QLatin1String(name);
            return names;
        };
        window().findChild<QDockWidget *>(QStringLiteral("dock.history"))->hide();
        const QStringList before = shown();
        QAction *aside = window().command(QStringLiteral("window.panels"));
        QCOMPARE(aside->shortcut(), QKeySequence(Qt::Key_F9));
        aside->trigger();
        QVERIFY(shown().isEmpty());
        aside->trigger();
        QCOMPARE(shown(), before);
        window().command(QStringLiteral("window.reset"))->trigger();
        QCOMPARE(shown().size(), 4);
    }
    void everyPartHasAMenuEntry()
    {
        for (const char *name : {"plan.site", "plan.power", "plan.cooling", "plan.supply", "plan.cost", "plan.finance"}) {
            QAction *entry = window().command(QLatin1String(name));
            QVERIFY2(entry, name);
            entry->trigger();
            QCOMPARE(QString::fromStdString(std::string(document().selectedPart().part)), QString::fromLatin1(name + 5));
        }
    }
    void escapeLeavesTheWelcome()
    {
        auto *centre = qobject_cast<QStackedWidget *>(window().centralWidget());
        window().showWelcome(true);
        QCOMPARE(centre->currentIndex(), 0);
        QTest::keyClick(&window(), Qt::Key_Escape);
        QCOMPARE(centre->currentIndex(), 1);
    }
    void anEmptyPlanIsAStart()
    {
        window().command(QStringLiteral("file.new_empty"))->trigger();
        QVERIFY(document().plan().objects.empty());
        QCOMPARE(document().plan().phases.size(), std::size_t(1));
        QCOMPARE(document().plan().services.size(), std::size_t(1));
    }
    void theTourShowsEveryPartAndEnds()
    {
        window().command(QStringLiteral("help.tour"))->trigger();
        QPointer<Tour> tour = window().findChild<Tour *>();
        QVERIFY(tour);
        for (int i = 0; i < Tour::steps(); ++i) {
            QVERIFY(tour);
            QCOMPARE(tour->step(), i);
            QVERIFY2(tour->target(), qPrintable(QString::number(i)));
            QVERIFY(window().rect().contains(tour->geometry().center()));
            auto *next = tour->findChild<QPushButton *>(QStringLiteral("tourNext"));
            i % 2 == 0 ? QTest::mouseClick(next, Qt::LeftButton) : QTest::keyClick(next, Qt::Key_Return);
            QTest::qWait(5);
        }
        QTRY_VERIFY(!tour);
    }
    void theWizardAsksWhereHowMuchWhatForAndWhen()
    {
        NewProjectWizard wizard{Catalogue(), lightTokens()};
        wizard.show();
        wizard.findChild<QDoubleSpinBox *>(QStringLiteral("wizardWidth"))->setValue(250.0);
        QCOMPARE(wizard.pageIds().size(), qsizetype(4));
        wizard.next();
        wizard.findChild<QDoubleSpinBox *>(QStringLiteral("wizardGoal"))->setValue(25.0);
        wizard.next();
        wizard.findChild<QDoubleSpinBox *>(QStringLiteral("wizardOutput"))->setValue(777);
        wizard.next();
        wizard.findChild<QDoubleSpinBox *>(QStringLiteral("wizardPhases"))->setValue(2);
        const ProjectStart start = wizard.start();
        QCOMPARE(start.goal, 25.0);
        QCOMPARE(start.phases, 2);
        QCOMPARE(start.plan.services.front()->outputTokens, 777);
        QCOMPARE(polygonArea(start.plan.site->boundary).si(), 250.0 * 200.0);
        QVERIFY(start.plan.site->latitude > 33.0 && start.plan.site->latitude < 39.0); // a Korean region is first in the list
    }
    void aWaiverNamesWhoGrantsIt()
    {
        auto *findings = window().findChild<FindingsPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(findings->findings()->rowCount() > 0, 20000);
        findings->waive(0, QStringLiteral("agreed with the operator"), QStringLiteral("J. Kim"));
        QCOMPARE(document().plan().waivers.size(), std::size_t(1));
        QCOMPARE(document().plan().waivers[0].by, std::string("J. Kim"));
    }
    void theScrubberMovesTheWindow()
    {
        Plan plan = document().plan();
        Phase later;
        later.year = 2031;
        plan = edit::addPhase(plan, later).plan;
        const ObjectId last = plan.phases.back()->id;
        std::vector<ObjectId> halls;
        for (const auto &object : plan.objects)
            if (object->kind() == ObjectKind::Hall)
                halls.push_back(object->id);
        plan = edit::setFieldOfAll(plan, {halls.back()}, "phase", FieldValue(std::int64_t(last.value))).plan;
        document().apply(plan, QStringLiteral("later hall"));
        QTRY_VERIFY_WITH_TIMEOUT(document().studyIsCurrent(), 20000);
        const int all = document().study()->layout->gpus();
        auto *page = window().findChild<PhasesPage *>();
        window().tabs()->setCurrentWidget(page);
        QTRY_VERIFY_WITH_TIMEOUT(page->scrubber()->isEnabled() && page->scrubber()->maximum() >= 2, 60000);
        page->scrubber()->setValue(page->scrubber()->maximum() - 1);
        QVERIFY(document().showsMoment());
        QVERIFY(document().study()->layout->gpus() < all); // ledger and findings use this one
        QVERIFY(window().findChild<SiteView *>()->canvas()->siteScene()->isPale(halls.back()));
        window().command(QStringLiteral("analyse.restore"))->trigger();
        QVERIFY(!document().showsMoment());
        QCOMPARE(document().study()->layout->gpus(), all);
        QCOMPARE(page->scrubber()->value(), page->scrubber()->maximum());
    }
    void fourFindingsShowOnSmallScreens_data()
    {
        QTest::addColumn<int>("height");
        QTest::newRow("800") << 800;
        QTest::newRow("720") << 720;
    }
    void fourFindingsShowOnSmallScreens()
    {
        QFETCH(int, height);
        window().resize(1280, height);
        window().command(QStringLiteral("window.reset"))->trigger();
        QTest::qWait(50);
        auto *findings = window().findChild<FindingsPanel *>();
        QTRY_VERIFY_WITH_TIMEOUT(findings->findings()->rowCount() > 0, 20000);
        const QModelIndex first = findings->findings()->index(0, FindingsModel::TextColumn);
        QVERIFY2(
            findings->viewport()->height() >= 4 * findings->visualRect(first).height(),
            qPrintable(QStringLiteral("%1 of 4 times %2").arg(findings->viewport()->height()).arg(findings->visualRect(first).height())));
    }
    // F6 goes through the page and every panel that is shown, each once, and comes back; Shift goes the other way.
    void oneKeyGoesFromPanelToPanel()
    {
        const auto paneOf = [&](const QWidget *widget) {
            for (; widget && widget != &window(); widget = widget->parentWidget())
                if (qobject_cast<const QDockWidget *>(widget) || widget == window().findChild<SiteView *>())
                    return widget->objectName();
            return QString();
        };
        auto *canvas = window().findChild<SiteView *>()->canvas();
        canvas->setFocus();
        QStringList seen;
        for (int i = 0; i < 6; ++i) {
            seen << paneOf(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        }
        QCOMPARE(QApplication::focusWidget(), canvas);
        // The map says that it has the focus until the pointer takes over.
        const auto edge = [canvas] { return canvas->viewport()->grab().toImage().pixelColor(1, canvas->viewport()->height() / 3); };
        const QColor framed = edge();
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(edge() != framed);
        QCOMPARE(seen, (QStringList{"siteView", "dock.right", "dock.ledger", "dock.findings", "dock.history", "dock.left"}));
        for (int i = 5; i >= 0; --i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(paneOf(QApplication::focusWidget()), seen[i]);
        }
    }
    void theSizeOfTextIsKeptForTheNextStart()
    {
        WindowSettings settings = readSettings();
        QCOMPARE(settings.percent, 100);
        useKeptSize();
        QVERIFY(!qEnvironmentVariableIsSet("QT_SCALE_FACTOR"));
        SettingsDialog dialog(settings);
        auto *size = dialog.findChild<QComboBox *>(QStringLiteral("settings.size"));
        size->setCurrentIndex(size->findText(QStringLiteral("200 %")));
        QCOMPARE(dialog.settings().percent, 200);
        writeSettings(dialog.settings());
        useKeptSize();
        QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("2"));
        qunsetenv("QT_SCALE_FACTOR");
        writeSettings(settings);
    }
    // What a screen reader says for a control that can be clicked or typed into.
    void everyControlHasANameForAScreenReader()
    {
        QMap<QString, QString> nameless; // with the place where it was seen
        window().resize(1280, 720);
        for (int tab = 0; tab < window().tabs()->count(); ++tab) {
            window().tabs()->setCurrentIndex(tab);
            QTest::qWait(20);
            addNameless(window(), window().tabs()->tabText(tab), nameless);
        }
        window().tabs()->setCurrentIndex(0);
        std::vector<edit::PartRef> parts;
        for (const char *part : {"site", "power", "cooling", "supply", "cost", "finance"})
            parts.push_back({part, {}});
        parts.push_back({"phase", document().plan().phases.front()->id});
        parts.push_back({"service", document().plan().services.front()->id});
        for (const edit::PartRef &part : parts) {
            document().selectPart(part);
            addNameless(window(), QString::fromStdString(std::string(part.part)), nameless);
        }
        for (const auto &object : document().plan().objects) {
            document().select({object->id});
            addNameless(window(), QString::fromStdString(object->name), nameless);
        }
        document().select({firstHall()});
        for (const char *name : {"edit.records", "edit.tariffs", "file.versions", "file.settings", "file.wizard", "file.fill_parcel",
                                 "report.preview", "arrange.array", "help.open", "help.about"}) {
            QAction *command = window().command(QLatin1String(name));
            if (!command || !command->isEnabled())
                continue;
            int dialogs = 0;
            QTimer::singleShot(300, &window(), [&] {
                for (QWidget *top : QApplication::topLevelWidgets())
                    if (top != &window() && top->isVisible() && qobject_cast<QDialog *>(top)) {
                        addNameless(*top, QLatin1String(name), nameless);
                        ++dialogs;
                        top->close();
                    }
            });
            command->trigger();
            QTRY_VERIFY2(dialogs > 0, name);
        }
        window().showWelcome(true);
        addNameless(window(), QStringLiteral("welcome"), nameless);
        QStringList words;
        for (auto at = nameless.begin(); at != nameless.end(); ++at)
            words << at.key() + QStringLiteral(": ") + at.value();
        QVERIFY2(words.isEmpty(), qPrintable(words.join(QLatin1Char('\n'))));
    }
    void theOutlineSaysWhatIsEmpty()
    {
        auto *outline = window().findChild<OutlinePanel *>();
        auto *search = outline->findChild<QLineEdit *>(QStringLiteral("outline.search"));
        auto *said = outline->findChild<QLabel *>(QStringLiteral("outline.empty"));
        QVERIFY(said->isHidden());
        search->setText(QStringLiteral("no such thing"));
        QVERIFY(!said->isHidden() && said->text().contains(QStringLiteral("Nothing in the plan")));
        search->clear();
        QVERIFY(said->isHidden());
        m_open->projects.startFrom(QStringLiteral("empty"));
        QTRY_VERIFY(!said->isHidden() && said->text().contains(QStringLiteral("Nothing stands")));
    }
    void aNewPhaseIsNamedForItsNumber()
    {
        window().command(QStringLiteral("insert.phase"))->trigger();
        QCOMPARE(document().plan().phases.back()->name, std::string("Phase 2"));
    }
};

QTEST_MAIN(WindowHabitsTest)
#include "window_habits_test.moc"
