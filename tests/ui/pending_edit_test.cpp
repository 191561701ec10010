// SPDX-License-Identifier: Apache-2.0
// A value that is typed and not yet entered becomes part of the plan before the plan is used in any way, or is refused before that with
// a sentence. Tested in the whole window, for each way to trigger a command.
#include "core/store/project_file.h"
#include "ui/dialogs/project_controller.h"
#include "ui/dialogs/question.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/main_window.h"
#include "ui/panels/field_editor.h"
#include "ui/panels/properties_panel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pending_edit.h"

#include <QAction>
#include <QLineEdit>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

class PendingEditTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ProjectKeeper> m_keeper;
    std::unique_ptr<ProjectController> m_projects;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_told;
    ObjectId m_hall;
    int m_rows = 0; // when opened

    QString path() const { return m_folder.filePath(QStringLiteral("plan.tokenyard")); }
    int rows() const { return m_document->plan().object(m_hall)->as<Hall>()->rows; }
    int rowsInFile() const
    {
        const Plan plan = openProject(std::filesystem::path(path().toStdU16String())).plan;
        return plan.object(m_hall)->as<Hall>()->rows;
    }
    FieldEditor *field(const char *key) const
    {
        for (FieldEditor *editor : m_window->findChild<PropertiesPanel *>()->editors())
            if (editor->row().info.key == key)
                return editor;
        return nullptr;
    }
    QLineEdit *line() const { return field("rows")->findChild<QLineEdit *>(); }
    // As a planner types: without Return, and the field keeps the focus.
    void type(const char *words)
    {
        line()->setFocus();
        line()->selectAll();
        QTest::keyClicks(line(), QString::fromUtf8(words));
        QVERIFY(line()->isModified());
        QCOMPARE(rows(), m_rows);
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        qputenv("XDG_CACHE_HOME", m_folder.path().toUtf8());
        QApplication::setOrganizationName(QStringLiteral("tokenyard-test"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, lightTokens());
        setAnswererForTests([](const Question &) { return cancelled; });
        m_document = std::make_unique<Document>(Catalogue());
        m_keeper = std::make_unique<ProjectKeeper>(m_document.get());
        m_projects = std::make_unique<ProjectController>(m_document.get(), m_keeper.get());
        m_projects->setTeller([this](const QString &sentence) { m_told << sentence; });
        m_window = std::make_unique<MainWindow>(m_document.get(), m_projects.get(), WindowSettings{});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void init()
    {
        m_projects->startFrom(QStringLiteral("blank-40mw"));
        QVERIFY(m_projects->saveTo(path()));
        for (const auto &object : m_document->plan().objects)
            if (object->kind() == ObjectKind::Hall)
                m_hall = object->id;
        m_window->tabs()->setCurrentIndex(0);
        m_document->select({m_hall});
        m_rows = rows();
        QVERIFY(m_rows != 3);
    }
    void cleanupTestCase()
    {
        m_window.reset();
        m_projects.reset();
        m_keeper.reset();
        m_document.reset();
    }

    // However a command is triggered: from a menu by the mouse, from a button by an assistive tool, from the palette.
    void aCommandFindsTheTypedValueInThePlan_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"file.save", "edit.copy", "edit.duplicate", "arrange.rotate", "tool.measure", "tool.feed", "insert.hall",
                                 "view.tab_2", "view.fit", "insert.service", "explain.npv", "edit.find"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void aCommandFindsTheTypedValueInThePlan()
    {
        QFETCH(QString, command);
        QAction *action = m_window->command(command);
        QVERIFY2(action, qPrintable(command));
        type("3");
        action->trigger();
        QCOMPARE(rows(), 3);
        if (command == QLatin1String("file.save"))
            QCOMPARE(rowsInFile(), 3);
    }
    void thePaletteFindsTheTypedValue()
    {
        type("3");
        m_window->command(QStringLiteral("view.palette"))->trigger();
        QCOMPARE(rows(), 3);
        m_window->findChild<QWidget *>(QStringLiteral("palette"))->close();
    }
    void theShortcutOfSaveSavesWhatIsTyped()
    {
        type("3");
        QTest::keyClick(line(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(rows(), 3);
        QCOMPARE(rowsInFile(), 3);
        QVERIFY(!m_document->isModified());
    }
    void aPressElsewhereEntersTheValue_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where : {"tabs", "menu", "canvas"})
            QTest::newRow(where) << QString::fromUtf8(where);
    }
    void aPressElsewhereEntersTheValue()
    {
        QFETCH(QString, where);
        type("3");
        QTabBar *tabs = m_window->tabs()->tabBar();
        if (where == QLatin1String("tabs"))
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
        else if (where == QLatin1String("menu"))
            QTest::mousePress(m_window->menuBar(), Qt::LeftButton, {}, {m_window->menuBar()->width() / 2, 4});
        else
            QTest::mousePress(m_window->tabs()->currentWidget(), Qt::LeftButton, {}, {5, 5});
        QCOMPARE(rows(), 3);
        if (QWidget *menu = QApplication::activePopupWidget()) // it would take the keys of the next test
            menu->close();
    }
    void aChangeOfTabEntersTheValue()
    {
        type("3");
        m_window->tabs()->setCurrentIndex(1);
        QCOMPARE(rows(), 3);
    }
    void closingAsksAboutTheTypedValue()
    {
        type("3");
        QVERIFY(!m_window->close()); // the question was cancelled
        QCOMPARE(rows(), 3);
    }
    void whatIsRefusedIsNotSavedAndTheFieldSaysWhy()
    {
        type("4000");
        m_window->command(QStringLiteral("view.tab_2"))->trigger();
        QCOMPARE(m_window->tabs()->currentIndex(), 0); // the planner stays where the reason is shown
        QVERIFY(!field("rows")->problem().isEmpty());
        QCOMPARE(line()->text(), QString::number(m_rows));
        type("4000");
        QVERIFY(!m_projects->save());
        type("4000");
        QVERIFY(!m_window->close());
        type("4000");
        QTest::keyClick(line(), Qt::Key_S, Qt::ControlModifier); // nor by the key of a command
        QVERIFY(!field("rows")->problem().isEmpty());
        QVERIFY(m_document->path().isEmpty() || rowsInFile() == m_rows);
        type("3"); // entered as soon as it is valid
        QVERIFY(m_projects->save());
        QCOMPARE(rowsInFile(), 3);
    }
    void anUndoTakesBackTheTypingFirst()
    {
        type("3");
        QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line()->text(), QString::number(m_rows));
        QCOMPARE(m_document->undoStack()->count(), 0);
        type("4");
        QVERIFY(revertPendingEdit());
        QCOMPARE(line()->text(), QString::number(m_rows));
        QVERIFY(!revertPendingEdit());
        QCOMPARE(rows(), m_rows);
    }
    void escapeTakesBackTheTyping()
    {
        type("3");
        QTest::keyClick(line(), Qt::Key_Escape);
        QCOMPARE(line()->text(), QString::number(m_rows));
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(rows(), m_rows);
        QCOMPARE(m_document->undoStack()->count(), 0);
    }
    void anUndoInAFieldWithoutTypingTakesBackThePlansLastStep()
    {
        type("3");
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(rows(), 3);
        line()->setFocus();
        QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rows(), m_rows);
        QCOMPARE(line()->text(), QString::number(m_rows));
        QTest::keyClick(line(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rows(), 3);
    }
    void theUndoCommandWhileTypingTakesBackTheTyping()
    {
        type("3");
        QTest::keyClick(line(), Qt::Key_Return);
        m_rows = 3;
        type("5");
        m_window->command(QStringLiteral("edit.undo"))->trigger();
        QCOMPARE(rows(), 3);
        QCOMPARE(line()->text(), QStringLiteral("3"));
    }
};

QTEST_MAIN(PendingEditTest)
#include "pending_edit_test.moc"
