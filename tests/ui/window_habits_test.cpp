// SPDX-License-Identifier: Apache-2.0
// Habits that people bring along: typing replaces a number, Tab goes from value to value, one key makes room, the palette finds values.
#include "core/edit/templates/templates.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/project_controller.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/items/history_model.h"
#include "ui/items/outline_model.h"
#include "ui/main_window.h"
#include "ui/panels/field_editor.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/properties_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/source_dot.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

class WindowHabitsTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ProjectKeeper> m_keeper;
    std::unique_ptr<ProjectController> m_projects;
    std::unique_ptr<MainWindow> m_window;

    ObjectId firstHall() const
    {
        for (const auto &object : m_document->plan().objects)
            if (object->kind() == ObjectKind::Hall)
                return object->id;
        return {};
    }
    FieldEditor *field(const char *key) const
    {
        for (FieldEditor *editor : m_window->findChild<PropertiesPanel *>()->editors())
            if (editor->row().info.key == key)
                return editor;
        return nullptr;
    }
    QLineEdit *line(const char *key) const { return field(key)->findChild<QLineEdit *>(); }
    void choose(const QString &typed)
    {
        m_window->command(QStringLiteral("view.palette"))->trigger();
        auto *palette = m_window->findChild<CommandPalette *>();
        QVERIFY(palette);
        palette->line()->setText(typed);
        QVERIFY2(palette->list()->count() > 0, qPrintable(typed));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QTest::qWait(10);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
        QApplication::setOrganizationName(QStringLiteral("tokenyard-test"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, lightTokens());
    }
    void init()
    {
        m_document = std::make_unique<Document>(Catalogue());
        m_keeper = std::make_unique<ProjectKeeper>(m_document.get());
        m_projects = std::make_unique<ProjectController>(m_document.get(), m_keeper.get());
        m_projects->setTeller([](const QString &) {});
        m_window = std::make_unique<MainWindow>(m_document.get(), m_projects.get(), WindowSettings{});
        m_projects->startFrom(QStringLiteral("blank-40mw"));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_projects.reset();
        m_keeper.reset();
        m_document.reset();
    }
    // One click, then typing: the number is replaced, not "18.545".
    void aClickAndTypingReplacesTheNumber()
    {
        m_document->select({firstHall()});
        QLineEdit *x = line("x");
        QTest::mouseClick(x, Qt::LeftButton, {}, QPoint(x->width() / 3, x->height() / 2));
        QTest::qWait(10);
        QCOMPARE(x->selectedText(), x->text());
        QTest::keyClicks(x, QStringLiteral("18.5"));
        QTest::keyClick(x, Qt::Key_Return);
        QCOMPARE(m_document->plan().object(firstHall())->place.x.in(units::m), 18.5);
    }
    void aDoubleClickTakesTheWholeNumberToo()
    {
        m_document->select({firstHall()});
        QLineEdit *depth = line("depth");
        depth->setText(QStringLiteral("36.25"));
        QTest::mouseDClick(depth, Qt::LeftButton, {}, QPoint(4, depth->height() / 2));
        QTest::qWait(10);
        QCOMPARE(depth->selectedText(), QStringLiteral("36.25"));
    }
    // A foot is 0.3048 m, exactly.
    void feetAreUnderstood()
    {
        m_document->select({firstHall()});
        QLineEdit *x = line("x");
        x->setFocus();
        QTest::keyClicks(x, QStringLiteral("40 ft"));
        QTest::keyClick(x, Qt::Key_Return);
        QCOMPARE(m_document->plan().object(firstHall())->place.x.in(units::m), 40 * 0.3048);
    }
    void tabGoesFromValueToValue()
    {
        m_document->select({firstHall()});
        line("x")->setFocus();
        QTest::keyClick(line("x"), Qt::Key_Tab);
        QVERIFY2(qobject_cast<QLineEdit *>(QApplication::focusWidget()), QApplication::focusWidget()->metaObject()->className());
        QCOMPARE(QApplication::focusWidget(), line("y"));
    }
    void theHistorySaysWhatChangedFromWhatToWhat()
    {
        m_document->select({firstHall()});
        line("x")->setFocus();
        QTest::keyClicks(line("x"), QStringLiteral("70"));
        QTest::keyClick(line("x"), Qt::Key_Return);
        QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Hall 1: X 66 m → 70 m"));
    }
    void theDotTellsASourceFromAValueAndAnEstimate()
    {
        m_document->selectPart({"supply", {}});
        QCOMPARE(field("contract")->row().origin(), ValueOrigin::Sourced); // the start notes where 40 MW come from
        line("contract")->setFocus();
        QTest::keyClicks(line("contract"), QStringLiteral("39"));
        QTest::keyClick(line("contract"), Qt::Key_Return);
        QCOMPARE(field("contract")->row().origin(), ValueOrigin::Set);
    }
    void aListOpensAsWideAsItsLongestEntry()
    {
        m_document->selectPart({"supply", {}});
        auto *list = field("tariff")->findChild<QComboBox *>();
        list->showPopup();
        QTest::qWait(20);
        const QWidget *popup = list->view()->window();
        QVERIFY2(list->view()->viewport()->width() >= list->view()->sizeHintForColumn(0)
                     || popup->width() >= popup->screen()->availableSize().width() - 4,
                 qPrintable(QStringLiteral("%1 of %2").arg(list->view()->viewport()->width()).arg(list->view()->sizeHintForColumn(0))));
        list->hidePopup();
    }
    // Names have the room: a value takes two fifths at most.
    void theOutlinesNamesAreReadable()
    {
        m_window->resize(1280, 720);
        auto *tree = m_window->findChild<OutlinePanel *>()->tree();
        m_window->findChild<OutlinePanel *>()->startSearch();
        QTest::qWait(20);
        QVERIFY(tree->header()->sectionSize(1) <= tree->viewport()->width() * 2 / 5 + 1);
    }
    void thePaletteFindsValuesOfThePlan()
    {
        choose(QStringLiteral("weather"));
        QVERIFY(m_document->selectedPart() == (edit::PartRef{"site", {}}));
        QVERIFY(field("weather") && field("weather")->isAncestorOf(m_window->focusWidget()));
    }
    void thePaletteSaysWhyACommandCannotRun()
    {
        m_document->select({});
        m_window->command(QStringLiteral("view.palette"))->trigger();
        auto *palette = m_window->findChild<CommandPalette *>();
        palette->line()->setText(QStringLiteral("rotate"));
        QCOMPARE(palette->list()->count(), 1);
        QVERIFY(palette->list()->item(0)->text().contains(QStringLiteral("Select an object on the map first.")));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QVERIFY(palette->isVisible()); // its row says why
    }
    void oneKeyMakesRoomAndTakesItBack()
    {
        const auto shown = [&] {
            QStringList names;
            for (const char *name : {"dock.left", "dock.right", "dock.findings", "dock.history"})
                if (m_window->findChild<QDockWidget *>(QLatin1String(name))->isVisible())
                    names << QLatin1String(name);
            return names;
        };
        m_window->findChild<QDockWidget *>(QStringLiteral("dock.history"))->hide();
        const QStringList before = shown();
        QAction *aside = m_window->command(QStringLiteral("window.panels"));
        QCOMPARE(aside->shortcut(), QKeySequence(Qt::Key_F9));
        aside->trigger();
        QVERIFY(shown().isEmpty());
        aside->trigger();
        QCOMPARE(shown(), before);
        m_window->command(QStringLiteral("window.reset"))->trigger();
        QCOMPARE(shown().size(), 4);
    }
    void everyPartHasAMenuEntry()
    {
        for (const char *name : {"plan.site", "plan.power", "plan.cooling", "plan.supply", "plan.cost", "plan.finance"}) {
            QAction *entry = m_window->command(QLatin1String(name));
            QVERIFY2(entry, name);
            entry->trigger();
            QCOMPARE(QString::fromStdString(std::string(m_document->selectedPart().part)), QString::fromLatin1(name + 5));
        }
    }
    void escapeLeavesTheWelcome()
    {
        auto *centre = qobject_cast<QStackedWidget *>(m_window->centralWidget());
        m_window->showWelcome(true);
        QCOMPARE(centre->currentIndex(), 0);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(centre->currentIndex(), 1);
    }
    void anEmptyPlanIsAStart()
    {
        m_window->command(QStringLiteral("file.new_empty"))->trigger();
        QVERIFY(m_document->plan().objects.empty());
        QCOMPARE(m_document->plan().phases.size(), std::size_t(1));
        QCOMPARE(m_document->plan().services.size(), std::size_t(1));
    }
    void aNewPhaseIsNamedForItsNumber()
    {
        m_window->command(QStringLiteral("insert.phase"))->trigger();
        QCOMPARE(m_document->plan().phases.back()->name, std::string("Phase 2"));
    }
};

QTEST_MAIN(WindowHabitsTest)
#include "window_habits_test.moc"
