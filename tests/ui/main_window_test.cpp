// SPDX-License-Identifier: Apache-2.0
#include "tests/support/open_window.h"

#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/scenarios.h"
#include "core/edit/templates/templates.h"
#include "ui/document/apply_edit.h"
#include "ui/items/findings_model.h"
#include "ui/items/history_model.h"
#include "ui/items/outline_model.h"
#include "ui/map/canvas.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/ledger_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/widgets/kpi_tile.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>
#include <QWheelEvent>

using namespace tokenyard;
using namespace tokenyard::ui;

// The whole window on the small template, operated through its actions and read through its models.
class MainWindowTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<test::OpenWindow> m_open;
    Document *m_document = nullptr;
    ProjectKeeper *m_keeper = nullptr;
    ProjectController *m_projects = nullptr;
    MainWindow *m_window = nullptr;

    void waitForStudy() { QTRY_VERIFY_WITH_TIMEOUT(m_document->studyIsCurrent(), 120000); }
    ObjectId firstHall() const { return m_open->firstHall(); }
    FieldEditor *field(const char *key) const { return m_open->field(key); }
    void type(const char *key, const QString &words)
    {
        auto *line = field(key)->findChild<QLineEdit *>();
        QVERIFY(line);
        line->setText(words);
        line->setModified(true);
        emit line->editingFinished();
    }

private slots:
    void initTestCase() { test::OpenWindow::prepare(m_folder); }
    void init()
    {
        m_open = std::make_unique<test::OpenWindow>();
        m_document = &m_open->document;
        m_keeper = &m_open->keeper;
        m_projects = &m_open->projects;
        m_window = &m_open->window;
        waitForStudy();
    }
    void cleanup() { m_open.reset(); }
    // It is there as soon as there is a choice, and gone with it.
    void theToolBarSwitchesScenarios()
    {
        auto *box = m_window->findChild<QComboBox *>(QStringLiteral("scenarioSwitch"));
        QVERIFY(box && !box->isVisibleTo(m_window));
        m_window->resize(1280, 720);
        apply(*m_document, edit::addScenario(m_document->plan(), "Dear", {}));
        QTRY_VERIFY(box->isVisibleTo(m_window));
        QCOMPARE(box->count(), 2);
        const QString inUse = box->currentText(), other = box->itemText(1);
        box->setCurrentIndex(1);
        emit box->activated(1);
        QCOMPARE(box->currentText(), other);
        QCOMPARE(QString::fromStdString(m_document->plan().studies->scenario), other);
        m_document->undoStack()->undo();
        QCOMPARE(box->currentText(), inUse);
        m_document->undoStack()->undo();
        QTRY_VERIFY(!box->isVisibleTo(m_window));
    }
    // A page whose text does not wrap, or that shows rich-text markup, would make the window wider than a small screen.
    void everyTabFitsASmallScreen()
    {
        m_window->resize(1280, 720);
        for (int tab = 0; tab < m_window->tabs()->count(); ++tab) {
            m_window->tabs()->setCurrentIndex(tab);
            QTest::qWait(50);
            const QSize least = m_window->minimumSizeHint();
            QVERIFY2(least.width() <= 1280 && least.height() <= 720,
                     qPrintable(QStringLiteral("%1: %2 x %3").arg(m_window->tabs()->tabText(tab)).arg(least.width()).arg(least.height())));
            for (const QLabel *label : m_window->tabs()->widget(tab)->findChildren<QLabel *>())
                QVERIFY2(label->textFormat() == Qt::RichText || !Qt::mightBeRichText(label->text()), qPrintable(label->text().left(80)));
        }
    }

    void everyCommandHasANameAndNoTwoTheSame()
    {
        QStringList names;
        for (QAction *action : m_window->findChildren<QAction *>())
            if (action->objectName().contains(QLatin1Char('.')))
                names << action->objectName();
        QVERIFY(names.size() > 60);
        const qsizetype all = names.size();
        QVERIFY2(names.removeDuplicates() == 0, qPrintable(QString::number(all)));
    }
    void theLedgerShowsTheStudysGpusAndNeverAShareWithoutItsDenominator()
    {
        auto *ledger = m_window->findChild<LedgerPanel *>();
        QCOMPARE(ledger->tiles().size(), std::size_t{10});
        const QString gpus = QString(ledger->tiles()[5]->figure().number).remove(QLatin1Char(','));
        QCOMPARE(gpus.toDouble(), *m_document->study()->kpis[Kpi::Gpus].si);
        for (const Kpi share : {Kpi::ElectricityShareCashOpex, Kpi::ElectricityShareOpexRent, Kpi::ElectricityShareOpexDepreciation,
                                Kpi::ElectricityShareLevelised}) {
            ledger->setDenominator(share);
            QVERIFY(ledger->tiles()[2]->figure().unit.startsWith(QStringLiteral("% of ")));
        }
    }
    void anEditMovesTheLedgerAndTheHistoryShowsTheSameDifference()
    {
        m_document->select({firstHall()});
        const double before = *m_document->study()->kpis[Kpi::Gpus].si;
        type("rows", QStringLiteral("2"));
        waitForStudy();
        const double change = *m_document->study()->kpis[Kpi::Gpus].si - before;
        QVERIFY(change < 0);
        const QString shown = m_window->findChild<LedgerPanel *>()->tiles()[5]->figure().difference;
        QCOMPARE(QString(shown).remove(QLatin1Char(',')).replace(QChar(0x2212), QLatin1Char('-')).toDouble(), change);
        auto *history = m_window->findChild<HistoryPanel *>()->history();
        QCOMPARE(history->rowCount(), 2);
        const auto words = [&] { return history->index(0, HistoryModel::ChangeColumn).data().toString(); };
        QTRY_VERIFY_WITH_TIMEOUT(words().startsWith(QChar(0x2212)), 30000); // fewer racks: the greatest changes are losses
        history->goTo(1);
        QCOMPARE(*m_document->plan().object(firstHall())->as<Hall>(),
                 *findTemplate("blank-40mw")->make(Catalogue()).object(firstHall())->as<Hall>());
    }
    void anUnknownNameIsRefusedWithTheNearest()
    {
        m_document->selectPart({"service", m_document->plan().services[0]->id});
        const RecordId before = m_document->plan().services[0]->model;
        const QString shown = field("model")->findChild<QLineEdit *>()->text();
        type("model", QStringLiteral("llama-9"));
        QCOMPARE(m_document->plan().services[0]->model, before);
        QVERIFY2(field("model")->problem().contains(QStringLiteral("llama-9")), qPrintable(field("model")->problem()));
        QVERIFY2(field("model")->problem().contains(QStringLiteral("nearest"))
                     && field("model")->problem().contains(QStringLiteral("Llama")),
                 qPrintable(field("model")->problem()));
        QCOMPARE(field("model")->findChild<QLineEdit *>()->text(), shown);
        // An id instead of the name is accepted as well, and the refusal is cleared.
        type("model", QStringLiteral("llama-3.1-8b"));
        QCOMPARE(m_document->plan().services[0]->model, RecordId("llama-3.1-8b"));
        QVERIFY(field("model")->problem().isEmpty());
    }
    void aHallOfADeletedServiceShowsNoneUntilOneIsChosen()
    {
        const ObjectId first = m_document->plan().services[0]->id;
        const edit::Edit two = edit::addService(m_document->plan(), Service{});
        m_document->apply(edit::removeService(two.plan, first).plan, QStringLiteral("delete"));
        m_document->select({firstHall()});
        auto *list = field("service")->findChild<QComboBox *>();
        QCOMPARE(list->currentIndex(), -1);
        QCOMPARE(list->placeholderText(), QStringLiteral("none"));
        list->setCurrentIndex(1);
        emit list->activated(1);
        QVERIFY(m_document->plan().service(m_document->plan().object(firstHall())->as<Hall>()->service)->id == two.ids.back());
    }
    // Scrolling the panel passes over its lists.
    void theWheelDoesNotChangeAPlan()
    {
        m_document->selectPart({"service", m_document->plan().services[0]->id});
        const Plan before = m_document->plan();
        auto *list = field("level_of")->findChild<QComboBox *>();
        m_window->setFocus();
        QWheelEvent wheel(QPointF(5, 5), list->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(list, &wheel);
        QVERIFY(m_document->plan() == before);
    }
    void aSoftwareDateReadsAsADate()
    {
        m_document->selectPart({"service", m_document->plan().services[0]->id});
        const auto text = [&] { return field("software_year")->findChild<QLineEdit *>()->text(); };
        QCOMPARE(text(), QStringLiteral("of the calibration"));
        type("software_year", QStringLiteral("2027"));
        QCOMPARE(text(), QStringLiteral("2027"));
        type("software_year", QStringLiteral("27"));
        QVERIFY2(field("software_year")->problem().contains(QStringLiteral("from 2015 to 2100")),
                 qPrintable(field("software_year")->problem()));
        QCOMPARE(m_document->plan().services[0]->softwareYear, 2027);
        type("software_year", QStringLiteral("of the calibration"));
        QCOMPARE(m_document->plan().services[0]->softwareYear, 0);
    }
    // At its minimum width the window shows each figure with its unit.
    void noFigureLosesItsUnitInANarrowWindow()
    {
        m_window->resize(m_window->minimumSizeHint().width(), 735);
        for (const KpiTile *tile : m_window->findChild<LedgerPanel *>()->tiles()) {
            const QFontMetrics number(tile->numberFont(tile->figure().unit));
            QFont small = captionFont();
            small.setPixelSize(9);
            int widest = 0;
            for (const QString &word : tile->figure().unit.split(QLatin1Char(' ')))
                widest = std::max(widest, QFontMetrics(small).horizontalAdvance(word));
            QVERIFY2(12 + number.horizontalAdvance(tile->figure().number) + 5 + widest <= tile->width() + 2,
                     qPrintable(tile->figure().label));
        }
    }
    void aValueOutOfRangeIsRefusedAtTheFieldWithTheRange()
    {
        m_document->select({firstHall()});
        const int before = m_document->plan().object(firstHall())->as<Hall>()->rows;
        type("rows", QStringLiteral("4000"));
        QCOMPARE(m_document->plan().object(firstHall())->as<Hall>()->rows, before);
        QVERIFY2(field("rows")->problem().contains(QStringLiteral("from 0 to 400")), qPrintable(field("rows")->problem()));
        QCOMPARE(field("rows")->findChild<QLineEdit *>()->text(), QString::number(before));
        QCOMPARE(m_document->undoStack()->count(), 0);
    }
    void arithmeticWithUnitsIsTakenAtTheField()
    {
        m_document->select({firstHall()});
        type("cold_aisle", QStringLiteral("2*120 kg"));
        QVERIFY(!field("cold_aisle")->problem().isEmpty()); // a width cannot be in units of mass
        type("cold_aisle", QStringLiteral("2*1200 mm"));
        QCOMPARE(m_document->plan().object(firstHall())->as<Hall>()->coldAisle.si(), 2.4);
    }
    void severalHallsAreChangedInOneStep()
    {
        std::vector<ObjectId> halls;
        for (const auto &object : m_document->plan().objects)
            if (object->kind() == ObjectKind::Hall)
                halls.push_back(object->id);
        QVERIFY(halls.size() > 1);
        m_document->select(halls);
        type("hot_aisle", QStringLiteral("1.7"));
        for (const ObjectId id : halls)
            QCOMPARE(m_document->plan().object(id)->as<Hall>()->hotAisle.si(), 1.7);
        QCOMPARE(m_document->undoStack()->count(), 1);
    }
    // Not every window manager activates a popup: typed keys must not reach the map's one-letter shortcuts.
    void thePaletteTakesTheKeys()
    {
        m_window->command(QStringLiteral("view.palette"))->trigger();
        auto *palette = m_window->findChild<QWidget *>(QStringLiteral("palette"));
        QVERIFY(palette);
        QVERIFY(qobject_cast<QLineEdit *>(palette->focusWidget()));
        palette->close();
    }
    // The outline shows racks per row too: its rows are rebuilt, and the hall stays selected.
    // What was clicked stays under the pointer when its panel opens, whether the map showed all or was moved before.
    void theMapStaysWhereItIsWhenAPanelOpens()
    {
        auto *canvas = m_window->findChild<Canvas *>();
        auto *right = m_window->findChild<QDockWidget *>(QStringLiteral("dock.right"));
        auto *left = m_window->findChild<QDockWidget *>(QStringLiteral("dock.left"));
        const Point middle = m_document->plan().object(firstHall())->place.centre();
        const auto inWindow = [&] { return canvas->viewport()->mapTo(m_window, canvas->toPixel(middle).toPoint()); };
        for (const bool moved : {false, true}) {
            m_document->select({});
            right->hide();
            canvas->fitAll();
            QTest::qWait(30);
            if (moved)
                canvas->panBy({-30, 10});
            const QPoint before = inWindow();
            const int width = canvas->width();
            QTest::mouseClick(canvas->viewport(), Qt::LeftButton, {}, canvas->toPixel(middle).toPoint());
            QTRY_VERIFY(right->isVisible() && canvas->width() < width);
            QCOMPARE(m_document->selection(), std::vector<ObjectId>{firstHall()});
            QVERIFY2((inWindow() - before).manhattanLength() <= 2,
                     qPrintable(QStringLiteral("%1 %2").arg((inWindow() - before).x()).arg((inWindow() - before).y())));
        }
        const QPoint before = inWindow(); // a panel at the left moves the map's own left edge
        const int width = canvas->width();
        left->hide();
        QTRY_VERIFY(canvas->width() > width);
        QVERIFY((inWindow() - before).manhattanLength() <= 2);
        left->show();
    }
    // No strip of a panel lies under something else: each point of the findings is theirs, also after the panels were moved about.
    void aResetLayoutTakesClicksEverywhere()
    {
        auto *findings = m_window->findChild<FindingsPanel *>();
        for (const char *name : {"dock.findings", "dock.left"})
            m_window->findChild<QDockWidget *>(QLatin1String(name))->setFloating(true);
        m_window->command(QStringLiteral("window.panels"))->trigger();
        QTest::qWait(20);
        m_window->command(QStringLiteral("window.reset"))->trigger();
        QTest::qWait(60);
        QWidget *list = findings->viewport();
        QVERIFY(list->isVisible() && list->height() > 60);
        for (int y = 0; y < list->height(); ++y)
            for (int x = 4; x < list->width(); x += 40) {
                const QPoint at = list->mapTo(m_window, QPoint(x, y));
                const QWidget *hit = m_window->childAt(at);
                QVERIFY2(hit == list || (hit && list->isAncestorOf(hit)),
                         qPrintable(QStringLiteral("%1 %2: %3").arg(x).arg(y).arg(hit ? hit->objectName() : QString())));
            }
        const int under = list->mapTo(m_window, QPoint(0, list->height())).y();
        QVERIFY2(m_window->height() - under < 40, qPrintable(QString::number(m_window->height() - under))); // only the status bar is below
    }
    // The keys of a diagram and of the map are theirs as soon as they are opened.
    void aPageTakesTheKeysWhenItOpens()
    {
        const int pages = m_window->tabs()->count();
        for (int page = 1; page <= pages; ++page) {
            m_window->tabs()->setCurrentIndex(page % pages);
            const QWidget *own = m_window->tabs()->currentWidget()->focusProxy(), *now = m_window->focusWidget();
            QVERIFY2(!own || (now && (own == now || own->isAncestorOf(now))), qPrintable(m_window->tabs()->tabText(page % pages)));
        }
        QCOMPARE(m_window->focusWidget(), m_window->findChild<Canvas *>());
    }
    // A menu longer than a low screen would run into a second column: it scrolls, and the menus of every day are shorter.
    void menusStayInOneColumn()
    {
        constexpr int lowest = 720; // pixels of a screen of 1280 x 720
        for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>()) {
            QVERIFY(menu->style()->styleHint(QStyle::SH_Menu_Scrollable, nullptr, menu));
            if (menu->parentWidget() == m_window->menuBar())
                QVERIFY2(menu->sizeHint().height() <= lowest,
                         qPrintable(QStringLiteral("%1: %2").arg(menu->title()).arg(menu->sizeHint().height())));
        }
    }
    void anEditedObjectStaysSelected()
    {
        const ObjectId hall = firstHall();
        m_document->select({hall});
        type("racks_per_row", QStringLiteral("17"));
        QCOMPARE(m_document->plan().object(hall)->as<Hall>()->racksPerRow, 17);
        QCOMPARE(m_document->selection(), std::vector<ObjectId>{hall});
        m_document->undoStack()->undo();
        QCOMPARE(m_document->selection(), std::vector<ObjectId>{hall});
    }
    void partsWithoutAPlaceAreReachedInTheOutline()
    {
        auto *outline = m_window->findChild<OutlinePanel *>();
        auto *tree = outline->tree();
        const QModelIndex finance =
            tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Finance"), 1, Qt::MatchRecursive).value(0);
        QVERIFY(finance.isValid());
        tree->setCurrentIndex(finance);
        QCOMPARE(m_document->selectedPart().part, std::string("finance"));
        QVERIFY(field("tax_rate"));
    }
    void aWaivedFindingMovesDownWithItsReasonAndComesBack()
    {
        auto *panel = m_window->findChild<FindingsPanel *>();
        QTRY_VERIFY(panel->findings()->openCount() > 0);
        const int open = panel->findings()->openCount();
        panel->waive(0, QStringLiteral("agreed with the grid operator"));
        waitForStudy();
        QCOMPARE(panel->findings()->openCount(), open - 1);
        const QString reason = panel->findings()->index(open - 1, FindingsModel::RemedyColumn).data().toString();
        QVERIFY2(reason.contains(QStringLiteral("grid operator")), qPrintable(reason));
        panel->takeBack(open - 1);
        waitForStudy();
        QCOMPARE(panel->findings()->openCount(), open);
    }
    void aSavedPlanOpensTheSameAndTheTitleSaysSo()
    {
        const QString path = m_folder.filePath(QStringLiteral("plan.tokenyard"));
        QVERIFY(m_projects->saveTo(path));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("plan.tokenyard · saved")));
        const Plan before = m_document->plan();
        m_document->select({firstHall()});
        type("rows", QStringLiteral("1"));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("changed")));
        QVERIFY(m_projects->openFile(path));
        QVERIFY(sameContent(before, m_document->plan()));
    }
    void aFileThatIsNotAPlanIsReportedAndTheOpenPlanStays()
    {
        const QString path = m_folder.filePath(QStringLiteral("words.tokenyard"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("just words");
        file.close();
        const Plan before = m_document->plan();
        QVERIFY(!m_projects->openFile(path));
        QCOMPARE(m_open->told.size(), 1);
        QVERIFY(m_document->plan() == before);
    }
    void unsavedWorkOfADeadProgramIsOfferedAgain()
    {
        const QString folder = m_folder.filePath(QStringLiteral("recovery"));
        m_keeper->start(folder);
        m_document->select({firstHall()});
        type("rows", QStringLiteral("3"));
        const auto copies = [&] { return QDir(folder).entryList({QStringLiteral("*.tokenyard")}, QDir::Files).size(); };
        QTRY_COMPARE_WITH_TIMEOUT(copies(), 1, 20000); // automatically, without being asked
        m_keeper->finishWork();
        QVERIFY(m_keeper->recoverable().empty()); // the program that wrote it still runs
        m_keeper->forget();
        QCOMPARE(copies(), 0);
    }
    void everyTabDrawsWithoutAFloatingPointTrap()
    {
        QTabWidget *tabs = m_window->tabs();
        QVERIFY(tabs->count() >= 5);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QVERIFY(!m_window->grab().isNull());
        }
    }
    void anEmptyPlanIsShownWithBlankFiguresAndNoNan()
    {
        Plan empty;
        m_document->reset(empty, {});
        waitForStudy();
        for (int i = 0; i < m_window->tabs()->count(); ++i) {
            m_window->tabs()->setCurrentIndex(i);
            m_window->grab();
        }
        for (const KpiTile *tile : m_window->findChild<LedgerPanel *>()->tiles())
            QVERIFY2(!tile->figure().number.contains(QStringLiteral("nan"), Qt::CaseInsensitive), qPrintable(tile->figure().label));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
