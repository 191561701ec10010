// SPDX-License-Identifier: Apache-2.0
// The menus of the main window, the overlay switch and what the dialogs are opened with.
#include "core/store/project_file.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/fill_parcel_dialog.h"
#include "ui/dialogs/help_dialog.h"
#include "ui/dialogs/project_controller.h"
#include "ui/dialogs/record_editor.h"
#include "ui/document/document.h"
#include "ui/figures/property_sheet.h"
#include "ui/main_window.h"
#include "ui/map/site_view.h"
#include "ui/pages/pages.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/ledger_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/welcome_page.h"
#include "ui/report/preview_dialog.h"
#include "ui/report/report_actions.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pending_edit.h"
#include "ui/widgets/tabbed_dock.h"

#include <QActionGroup>
#include <QApplication>
#include <QDate>
#include <QDockWidget>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

namespace tokenyard::ui {

namespace {
// The words of a menu or action without the letter to type: "&File" and "파일(&F)" are "File" and "파일".
QString plainLabel(QString label)
{
    static const QRegularExpression letter(QStringLiteral("\\(&\\w\\)"));
    return label.remove(letter).remove(QLatin1Char('&'));
}
} // namespace

void MainWindow::makeCentre()
{
    m_centre = new QStackedWidget;
    m_welcome = new WelcomePage(m_projects, m_tokens);
    connect(m_welcome, &WelcomePage::fillParcelAsked, this, &MainWindow::fillParcel);
    m_centre->addWidget(m_welcome);
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(QStringLiteral("centre"));
    m_tabs->setDocumentMode(true);
    m_map = new SiteView(m_document, m_tokens);
    m_tabs->addTab(m_map, tr("Site map"));
    for (const CentrePage &page : centrePages(m_document, m_tokens))
        m_tabs->addTab(page.widget, page.title);
    m_centre->addWidget(m_tabs);
    m_centre->setCurrentIndex(1);
    setCentralWidget(m_centre);
}

void MainWindow::makeMenus()
{
    m_corner = new QLabel;
    m_corner->setObjectName(QStringLiteral("corner"));
    m_corner->setFixedHeight(menuBar()->fontMetrics().height() + 10);
    m_corner->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    menuBar()->setCornerWidget(m_corner);
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    QMenu *insert = menuBar()->addMenu(tr("&Insert"));
    addMapActions(insert, QStringLiteral("insert."));
    insert->addSeparator();
    insert->addAction(m_map->action(QStringLiteral("tool.feed")));
    insert->addAction(m_map->action(QStringLiteral("tool.boundary")));
    insert->addSeparator();
    add(insert, "insert.service", tr("Service"), {}, [this] { m_outline->addService(); });
    add(insert, "insert.phase", tr("Phase"), {}, [this] { m_outline->addPhase(); });
    addMapActions(menuBar()->addMenu(tr("&Arrange")), QStringLiteral("arrange."));
    makeAnalyseMenu();
    makeReportMenu();
    makeWindowMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, "help.open", tr("Help and shortcuts"), QKeySequence::HelpContents, [this] { openHelp(); });
    add(help, "help.about", tr("About Tokenyard"), {}, [this] { openAbout(); });
}

void MainWindow::addMapActions(QMenu *menu, const QString &prefix)
{
    for (QAction *action : m_map->actions())
        if (action->objectName().startsWith(prefix))
            menu->addAction(action);
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    for (const QString &path : m_projects->recentFiles())
        menu->addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QLatin1String("&&")), this,
                        [this, path] {
                            if (m_projects->mayLeave())
                                m_projects->openFile(path);
                        })
            ->setToolTip(path);
    menu->setEnabled(!menu->isEmpty());
}

void MainWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, "file.new", tr("New"), QKeySequence::New, [this] { m_projects->askNew(QStringLiteral("blank-40mw")); });
    add(file, "file.fill_parcel", tr("Fill a parcel…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { fillParcel(); });
    add(file, "file.open", tr("Open…"), QKeySequence::Open, [this] { m_projects->askOpen(); });
    QMenu *recent = file->addMenu(tr("Open recent"));
    connect(file, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    add(file, "file.welcome", tr("Samples and starts"), {}, [this] { showWelcome(true); });
    file->addSeparator();
    add(file, "file.save", tr("Save"), QKeySequence::Save, [this] { m_projects->save(); });
    add(file, "file.save_as", tr("Save as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { m_projects->saveAs(); });
    add(file, "file.versions", tr("Versions…"), {}, [this] { m_projects->openVersions(); });
    file->addSeparator();
    add(file, "file.settings", tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openSettings(); });
    add(file, "file.quit", tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

// An undo while something is typed takes the typing back, like Ctrl+Z in the field does; only then the plan's last step.
void MainWindow::addUndoActions(QMenu *menu)
{
    QUndoStack *stack = m_document->undoStack();
    const auto follow = [stack](QAction *action, const QString &verb, auto can, auto text, auto canChanged, auto textChanged) {
        const auto label = [action, verb](const QString &step) {
            action->setText(step.isEmpty() ? verb : QStringLiteral("%1 %2").arg(verb, step));
        };
        action->setEnabled((stack->*can)());
        label((stack->*text)());
        connect(stack, canChanged, action, &QAction::setEnabled);
        connect(stack, textChanged, action, label);
    };
    QAction *undo = menu->addAction(tr("Undo"));
    undo->setObjectName(QStringLiteral("edit.undo"));
    undo->setShortcut(QKeySequence::Undo);
    connect(undo, &QAction::triggered, this, [stack] {
        if (!revertPendingEdit())
            stack->undo();
    });
    follow(undo, tr("Undo"), &QUndoStack::canUndo, &QUndoStack::undoText, &QUndoStack::canUndoChanged, &QUndoStack::undoTextChanged);
    QAction *redo = add(menu, "edit.redo", tr("Redo"), {}, [stack] { stack->redo(); });
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    follow(redo, tr("Redo"), &QUndoStack::canRedo, &QUndoStack::redoText, &QUndoStack::canRedoChanged, &QUndoStack::redoTextChanged);
}

void MainWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    addUndoActions(edit);
    edit->addSeparator();
    addMapActions(edit, QStringLiteral("edit."));
    edit->addSeparator();
    add(edit, "edit.records", tr("Records: prices, models, equipment…"), {}, [this] { RecordEditor(m_document, this).exec(); });
    add(edit, "edit.find", tr("Find in the plan"), QKeySequence::Find, [this] {
        m_left->showPage(m_outline);
        m_outline->startSearch();
    });
}

void MainWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    addMapActions(view, QStringLiteral("view."));
    view->addSeparator();
    for (int i = 0; i < m_tabs->count(); ++i)
        add(view, QByteArray("view.tab_" + QByteArray::number(i + 1)).constData(), m_tabs->tabText(i),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { m_tabs->setCurrentIndex(i); });
    view->addSeparator();
    add(view, "view.palette", tr("Command palette"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
}

void MainWindow::makeAnalyseMenu()
{
    QMenu *analyse = menuBar()->addMenu(tr("A&nalyse"));
    analyse->addAction(m_map->action(QStringLiteral("tool.measure")));
    addMapActions(analyse, QStringLiteral("analyse."));
    QAction *restore = add(analyse, "analyse.restore", tr("Restore what was failed"), Qt::Key_Escape, [this] { m_document->fail({}); });
    restore->setEnabled(false); // Esc is others' while nothing is failed
    connect(m_document, &Document::failureChanged, restore, [this, restore] { restore->setEnabled(!m_document->failedParts().empty()); });
    QMenu *explain = analyse->addMenu(tr("Explain a figure"));
    for (const KpiInfo &info : allKpis())
        add(explain, QByteArray(QByteArray("explain.") + info.key).constData(), words(info.label), {}, [this, kpi = info.kpi] {
            m_explain->explain(kpi);
            m_right->showPage(m_explain);
        });
}

void MainWindow::makeReportMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Report"));
    add(menu, "report.preview", tr("Preview and export as PDF…"), QKeySequence::Print, [this] { openReport(); });
    menu->actions().constLast()->setIcon(lineIcon(QStringLiteral("report"), m_tokens));
    add(menu, "report.drawing", tr("Export drawing…"), {}, [this] { exportDrawing(m_document, this); });
    add(menu, "report.tables", tr("Export tables…"), {}, [this] { exportTables(m_document, this); });
}

void MainWindow::openReport()
{
    m_document->fail({}); // the report is of the plan
    const auto study = m_document->study();
    if (!study || !m_document->studyIsCurrent()) { // a typed value was entered just now
        statusBar()->showMessage(tr("The study is still running; the report opens when it is done."), 6000);
        connect(m_document, &Document::studyChanged, this, &MainWindow::openReport, Qt::SingleShotConnection);
        return;
    }
    report::Origin origin;
    origin.fileName = QFileInfo(m_document->path()).fileName().toStdString();
    if (!m_document->path().isEmpty() && !m_document->isModified()) {
        try {
            origin.fileDigest = digestOf(std::filesystem::path(m_document->path().toStdU16String()));
            if (QFile file(m_document->path()); file.open(QIODevice::ReadOnly))
                origin.file = file.readAll().toStdString();
        } catch (const StoreError &error) {
            statusBar()->showMessage(words(error.text()), 8000);
        }
    }
    origin.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    origin.programVersion = QApplication::applicationVersion().toStdString();
    PreviewDialog(ReportSource{m_document->plan(), study, m_document->catalogue(), origin}, m_settings.language, this).exec();
}

void MainWindow::makeWindowMenu()
{
    QMenu *window = menuBar()->addMenu(tr("&Window"));
    for (TabbedDock *dock : {m_left, m_right, m_bottom, m_steps}) {
        QAction *toggle = dock->toggleViewAction();
        toggle->setObjectName(QStringLiteral("window.%1").arg(dock->objectName()));
        window->addAction(toggle);
    }
}

void MainWindow::makeOverlaySwitch(QToolBar *bar)
{
    using drawing::Overlay;
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(10, 0, 0, 0);
    row->setSpacing(0);
    auto *group = new QActionGroup(this);
    const std::pair<Overlay, QString> overlays[] = {{Overlay::Plan, tr("Plan")},         {Overlay::Power, tr("Power")},
                                                    {Overlay::Cooling, tr("Cooling")},   {Overlay::Phase, tr("Phase")},
                                                    {Overlay::Findings, tr("Findings")}, {Overlay::Loading, tr("Loading")}};
    for (const auto &[overlay, text] : overlays) {
        auto *action = new QAction(text, group);
        action->setCheckable(true);
        action->setChecked(overlay == Overlay::Plan);
        action->setObjectName(QStringLiteral("overlay.%1").arg(int(overlay)));
        connect(action, &QAction::triggered, this, [this, o = overlay] {
            m_tabs->setCurrentWidget(m_map);
            m_map->setOverlay(o);
        });
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("segment"));
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    bar->addWidget(holder);
}

void MainWindow::openPalette()
{
    std::vector<PaletteEntry> entries;
    for (QMenu *menu : menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (!action->menu() && !action->isSeparator() && action->isEnabled())
                entries.push_back(
                    {plainLabel(action->text()),
                     (plainLabel(menu->title()) + QLatin1Char(' ') + action->shortcut().toString(QKeySequence::NativeText)).trimmed(),
                     [action] { action->trigger(); }});
    for (const auto &object : m_document->plan().objects)
        entries.push_back(
            {QString::fromStdString(object->name), words(kindInfo(object->kind()).label), [this, id = object->id] { showObjects({id}); }});
    for (const char *key : {"site", "power", "cooling", "supply", "cost", "finance"})
        entries.push_back({partTitle(m_document->plan(), {key, {}}), tr("Part of the plan"), [this, key] {
                               m_document->selectPart({key, {}});
                           }});
    auto *palette = new CommandPalette(std::move(entries), this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->show();
    palette->activateWindow();
}

void MainWindow::fillParcel() { FillParcelDialog(m_document->plan(), m_document->catalogue(), m_projects, m_tokens, this).exec(); }

void MainWindow::openSettings()
{
    SettingsDialog dialog(m_settings, this);
    if (dialog.exec() != QDialog::Accepted || dialog.settings() == m_settings)
        return;
    writeSettings(dialog.settings());
    emit settingsChanged(dialog.settings());
}

void MainWindow::openHelp()
{
    std::vector<std::pair<QString, QString>> shortcuts;
    for (QMenu *menu : menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (!action->shortcut().isEmpty())
                shortcuts.emplace_back(plainLabel(action->text()), action->shortcut().toString(QKeySequence::NativeText));
    HelpDialog(helpOn(QApplication::focusWidget()), shortcuts, this).exec();
}

void MainWindow::openAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Tokenyard"), {}, QMessageBox::Ok, this);
    box.setTextFormat(Qt::RichText);
    box.setText(
        tr("<b>Tokenyard %1</b><p>Plans AI factories: layout, power, cooling, cost and tokens.</p>"
           "<p>Sources: Apache-2.0. The built program: GPL-3 or later, because it holds QCustomPlot.</p><p>Data of %2.</p>")
            .arg(QApplication::applicationVersion(), QString::fromStdString(m_document->catalogue().dataVersion()).toHtmlEscaped()));
    box.exec();
}

} // namespace tokenyard::ui
