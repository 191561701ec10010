// SPDX-License-Identifier: Apache-2.0
// F1 in the window and in a modal dialog.
#include "core/edit/templates/templates.h"
#include "ui/dialogs/help/help_dialog.h"
#include "ui/dialogs/project_controller.h"
#include "ui/dialogs/record_editor.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QListWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenyard;
using namespace tokenyard::ui;

class HelpKeyTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ProjectKeeper> m_keeper;
    std::unique_ptr<ProjectController> m_projects;
    std::unique_ptr<MainWindow> m_window;

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.path().toUtf8());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        applyTheme(*qApp, lightTokens());
        m_document = std::make_unique<Document>(Catalogue());
        m_keeper = std::make_unique<ProjectKeeper>(m_document.get());
        m_projects = std::make_unique<ProjectController>(m_document.get(), m_keeper.get());
        m_document->reset(findTemplate("blank-40mw")->make(m_document->catalogue()), {});
        m_window = std::make_unique<MainWindow>(m_document.get(), m_projects.get(), WindowSettings{});
        m_projects->setWindow(m_window.get());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void thePageInFrontIsExplainedNextToTheWork()
    {
        m_window->tabs()->setCurrentIndex(6); // Studies
        m_window->tabs()->currentWidget()->setFocus();
        m_window->command("help.open")->trigger();
        auto *help = m_window->findChild<HelpDialog *>();
        QVERIFY(help && help->isVisible() && !help->isModal());
        QCOMPARE(help->heading(), QString("Studies"));
        help->close();
    }
    void f1WorksInAModalDialog()
    {
        RecordEditor editor(m_document.get(), m_window.get());
        editor.open();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        auto *list = editor.findChild<QListWidget *>("record-list");
        list->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list));
        QTest::keyClick(list, Qt::Key_F1);
        auto *help = editor.findChild<HelpDialog *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->heading(), QString("Records of one's own"));
    }
};

QTEST_MAIN(HelpKeyTest)
#include "help_key_test.moc"
