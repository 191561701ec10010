// SPDX-License-Identifier: Apache-2.0
// The menus of the main window, the overlay switch and the opening of dialogs; main_window_panels.cpp has the rest.
#include "core/catalogue/own_records.h"
#include "core/catalogue/project_data.h"
#include "core/edit/templates/templates.h"
#include "core/store/carried_project.h"
#include "core/store/project_file.h"
#include "ui/dialogs/command_palette.h"
#include "ui/dialogs/fill_parcel_dialog.h"
#include "ui/dialogs/help/help_dialog.h"
#include "ui/dialogs/import_parcel_dialog.h"
#include "ui/dialogs/optimise_dialog.h"
#include "ui/dialogs/project_controller.h"
#include "ui/dialogs/record_editor.h"
#include "ui/dialogs/tariff_dialog.h"
#include "ui/dialogs/tour.h"
#include "ui/document/document.h"
#include "ui/main_window.h"
#include "ui/map/site_view.h"
#include "ui/pages/pages.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/failed_banner.h"
#include "ui/panels/ledger_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/welcome_page.h"
#include "ui/report/pdf.h"
#include "ui/report/preview_dialog.h"
#include "ui/report/report_actions.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page_tabs.h"
#include "ui/widgets/pending_edit.h"
#include "ui/widgets/tabbed_dock.h"

#include <QActionGroup>
#include <QApplication>
#include <QDate>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

namespace tokenyard::ui {

void MainWindow::makeCentre()
{
    m_centre = new QStackedWidget;
    m_welcome = new WelcomePage(m_projects, m_tokens);
    connect(m_welcome, &WelcomePage::fillParcelAsked, this, &MainWindow::fillParcel);
    connect(m_welcome, &WelcomePage::wizardAsked, this, &MainWindow::newProject);
    m_centre->addWidget(m_welcome);
    m_tabs = new PageTabs;
    m_tabs->setObjectName(QStringLiteral("centre"));
    m_map = new SiteView(m_document, m_tokens);
    m_tabs->addTab(m_map, tr("Site map"));
    for (const CentrePage &page : centrePages(m_document, m_tokens))
        m_tabs->addTab(page.widget, page.title);
    auto *pages = new QWidget;
    auto *column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new FailedBanner(m_document));
    column->addWidget(m_tabs, 1);
    m_centre->addWidget(pages);
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
    addKinds(insert);
    insert->addSeparator();
    insert->addAction(m_map->action(QStringLiteral("tool.feed")));
    insert->addAction(m_map->action(QStringLiteral("tool.dimension")));
    insert->addAction(m_map->action(QStringLiteral("tool.boundary")));
    insert->addSeparator();
    add(insert, "insert.service", tr("Service"), {}, [this] { m_outline->addService(); });
    add(insert, "insert.phase", tr("Phase"), {}, [this] { m_outline->addPhase(); });
    makePlanMenu();
    QMenu *arrange = menuBar()->addMenu(tr("&Arrange"));
    addMapActions(arrange, QStringLiteral("arrange."));
    arrange->addSeparator();
    addMapActions(arrange, QStringLiteral("power."));
    addMapActions(arrange->addMenu(tr("Redundancy")), QStringLiteral("redundancy."));
    add(arrange, "energy.optimise", tr("Cheapest mix of own power…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
        [this] { openOptimise(); });
    makeAnalyseMenu();
    makeReportMenu();
    makeWindowMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *manual = help->addAction(tr("Manual and shortcuts"), this, &MainWindow::openHelp); // does not commit what is being typed
    manual->setObjectName(QStringLiteral("help.open"));
    manual->setShortcut(QKeySequence::HelpContents);
    add(help, "help.tour", tr("Guided tour"), {}, [this] {
        showWelcome(false);
        m_tabs->setCurrentWidget(m_map);
        if (!findChild<Tour *>())
            new Tour(this);
    });
    add(help, "help.about", tr("About Tokenyard"), {}, [this] { openAbout(); });
}

// By the groups of the library: in one list they are longer than a small screen is high.
void MainWindow::addKinds(QMenu *menu)
{
    std::map<QString, QMenu *> groups;
    for (const KindInfo &kind : allKinds()) {
        if (kind.hidden)
            continue;
        QMenu *&group = groups[words(kind.group)];
        if (!group)
            group = menu->addMenu(words(kind.group));
        group->addAction(m_map->action(QStringLiteral("insert.%1").arg(QLatin1String(kind.key))));
    }
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
    add(file, "file.wizard", tr("New, step by step…"), {}, [this] { newProject(); });
    add(file, "file.new_empty", tr("New, empty"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_N),
        [this] { m_projects->askNew(QString::fromUtf8(emptyTemplate().key)); });
    add(file, "file.fill_parcel", tr("Fill a parcel…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { fillParcel(); });
    add(file, "file.import_parcel", tr("Import parcel…"), {}, [this] { importParcel(); });
    add(file, "file.import_picture", tr("Import picture…"), {}, [this] { importPicture(); });
    add(file, "file.open", tr("Open…"), QKeySequence::Open, [this] { m_projects->askOpen(); });
    QMenu *recent = file->addMenu(tr("Open recent"));
    connect(file, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    add(file, "file.welcome", tr("Samples and starts"), {}, [this] { showWelcome(true); });
    m_leaveWelcome = new QAction(this);
    m_leaveWelcome->setShortcut(Qt::Key_Escape);
    connect(m_leaveWelcome, &QAction::triggered, this, [this] { showWelcome(false); });
    addAction(m_leaveWelcome);
    file->addSeparator();
    add(file, "file.save", tr("Save"), QKeySequence::Save, [this] { m_projects->save(); });
    add(file, "file.save_as", tr("Save as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { m_projects->saveAs(); });
    add(file, "file.reload", tr("Reload"), {}, [this] { m_projects->reload(); });
    add(file, "file.versions", tr("Versions…"), {}, [this] { m_projects->openVersions(); });
    file->addSeparator();
    add(file, "file.settings", tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openSettings(); });
    add(file, "file.quit", tr("Quit"), QKeySequence::Quit, [this] { close(); });
}

// While something is typed, an undo takes back the typing, like Ctrl+Z in the field; otherwise the plan's last step.
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
    add(edit, "edit.tariffs", tr("Tariffs and imports…"), {}, [this] { TariffDialog(m_document, m_tokens, this).exec(); });
    add(edit, "edit.upgrade", tr("Take this program's records"), {}, [this] {
        if (olderRecords(m_document->catalogue()).empty())
            return statusBar()->showMessage(tr("The plan has the records of this program already."), 8000);
        m_document->apply(withProgramsRecords(m_document->catalogue()),
                          tr("Take the records of %1").arg(QString::fromStdString(Catalogue().dataVersion())));
    });
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
    makeOverlayMenu(view);
    view->addMenu(m_map->layerMenu());
    view->addSeparator();
    for (int i = 0; i < m_tabs->count(); ++i)
        add(view, QByteArray("view.tab_" + QByteArray::number(i + 1)).constData(), m_tabs->tabText(i),
            i < 9 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)) : QKeySequence(), [this, i] { m_tabs->setCurrentIndex(i); });
    view->addSeparator();
    add(view, "view.palette", tr("Command palette"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { openPalette(); });
}

void MainWindow::makeAnalyseMenu()
{
    QMenu *analyse = menuBar()->addMenu(tr("A&nalyse"));
    analyse->addAction(m_map->action(QStringLiteral("tool.measure")));
    addMapActions(analyse, QStringLiteral("analyse."));
    QAction *restore = add(analyse, "analyse.restore", tr("Restore what was failed"), Qt::Key_Escape, [this] {
        m_document->fail({});
        m_document->showMoment(nullptr, {}, {});
    });
    restore->setEnabled(false); // Esc has other uses while nothing is failed
    connect(m_document, &Document::failureChanged, restore,
            [this, restore] { restore->setEnabled(!m_document->failedParts().empty() || m_document->showsMoment()); });
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
    m_document->fail({}); // the report is of the whole plan
    m_document->showMoment(nullptr, {}, {});
    const auto study = m_document->study();
    if (!study || !m_document->studyIsCurrent()) { // a typed value was entered just now
        statusBar()->showMessage(tr("The study is still running; the report opens when it is done."), 6000);
        connect(m_document, &Document::studyChanged, this, &MainWindow::openReport, Qt::SingleShotConnection);
        return;
    }
    report::Origin origin;
    origin.fileName = QFileInfo(m_document->path()).fileName().toStdString();
    try { // as shown, saved or not
        const Project project = projectOf(m_document->plan(), m_document->catalogue());
        origin.fileDigest = digestOf(project);
        origin.file = projectBytes(project);
    } catch (const StoreError &error) {
        statusBar()->showMessage(words(error.text()), 8000);
    }
    origin.date = creationTime().date().toString(Qt::ISODate).toStdString();
    origin.programVersion = QApplication::applicationVersion().toStdString();
    PreviewDialog dialog(ReportSource{m_document->plan(), study, m_document->catalogue(), origin}, m_settings.language, this);
    connect(&dialog, &PreviewDialog::settingsChosen, this, [this](const report::Settings &settings) {
        m_document->apply(withDataFile(m_document->catalogue(), reportSettingsFile, report::settingsText(settings)),
                          tr("Choose what is in the report"));
    });
    constexpr const char *place = "reportPlace"; // where the report was left to see an input: it opens there again
    connect(&dialog, &PreviewDialog::inputChosen, this, [&](const QString &address) {
        setProperty(place, dialog.place());
        const QStringList parts = address.split(QLatin1Char(':'));
        if (parts.size() == 3)
            editPart({parts[0].toStdString(), ObjectId{std::int64_t(parts[1].toLongLong())}}, parts[2].toStdString());
    });
    if (const QVariant left = property(place); left.isValid())
        dialog.goTo(left.toInt());
    setProperty(place, {});
    dialog.exec();
}

// All overlays as a menu; the tool bar has the most common ones as a switch, and this menu at its end.
void MainWindow::makeOverlayMenu(QMenu *view)
{
    m_overlays = view->addMenu(tr("Overlay"));
    m_overlays->setToolTipsVisible(true);
    auto *group = new QActionGroup(this);
    for (const drawing::OverlayInfo &info : drawing::allOverlays()) {
        auto *action = new QAction(words(info.name), group);
        action->setCheckable(true);
        action->setChecked(info.overlay == drawing::Overlay::Plan);
        action->setObjectName(QStringLiteral("overlay.%1").arg(int(info.overlay)));
        action->setToolTip(words(info.meaning));
        connect(action, &QAction::triggered, this, [this, o = info.overlay] {
            m_tabs->setCurrentWidget(m_map);
            m_map->setOverlay(o);
        });
        m_overlays->addAction(action);
    }
}

void MainWindow::makeOverlaySwitch(QToolBar *bar)
{
    using drawing::Overlay;
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(10, 0, 0, 0);
    row->setSpacing(0);
    for (Overlay overlay : {Overlay::Plan, Overlay::Power, Overlay::Cooling, Overlay::Loading, Overlay::Phase, Overlay::Findings}) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("segment"));
        button->setDefaultAction(command(QStringLiteral("overlay.%1").arg(int(overlay))));
        row->addWidget(button);
    }
    auto *more = new QToolButton;
    more->setObjectName(QStringLiteral("segment"));
    more->setText(tr("More"));
    more->setToolTip(tr("All overlays of the map"));
    more->setMenu(m_overlays);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    bar->addWidget(holder);
}

void MainWindow::fillParcel() { FillParcelDialog(m_document->plan(), m_document->catalogue(), m_projects, m_tokens, this).exec(); }

// The last page is "Fill a parcel" with the answers of the earlier pages.
void MainWindow::newProject()
{
    NewProjectWizard wizard{Catalogue(), m_tokens, this};
    if (wizard.exec() != QDialog::Accepted)
        return;
    const ProjectStart start = wizard.start();
    FillParcelDialog last(start.plan, Catalogue(), m_projects, m_tokens, this);
    QTimer::singleShot(0, &last, [&] { last.begin(start); });
    last.exec();
}

// It stands beside the window, once: the plan can be worked on while a mix is looked for.
void MainWindow::openOptimise()
{
    auto *dialog = findChild<OptimiseDialog *>();
    if (!dialog) {
        dialog = new OptimiseDialog(m_document, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void MainWindow::importParcel()
{
    if (ImportParcelDialog(m_document, m_tokens, this).exec() != QDialog::Accepted)
        return;
    showWelcome(false);
    m_tabs->setCurrentWidget(m_map);
    m_map->action(QStringLiteral("view.fit"))->trigger();
}

void MainWindow::importPicture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("A picture to lie under the plan"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    if (path.isEmpty())
        return;
    showWelcome(false);
    m_tabs->setCurrentWidget(m_map);
    m_map->importPicture(path);
}

void MainWindow::openSettings()
{
    SettingsDialog dialog(m_settings, this);
    if (dialog.exec() != QDialog::Accepted || dialog.settings() == m_settings)
        return;
    writeSettings(dialog.settings());
    emit settingsChanged(dialog.settings());
}

// The manual is a window next to the work. From a modal dialog it becomes the dialog's child: another window could not be used.
void MainWindow::openHelp()
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *focus = QApplication::focusWidget();
    HelpTopic topic = helpTopicOf(focus ? focus : modal);
    if (topic.empty())
        topic = helpTopicOf(m_centre->currentIndex() == 1 ? m_tabs->currentWidget() : m_welcome);
    Shortcuts shortcuts;
    for (QMenu *menu : menuBar()->findChildren<QMenu *>())
        for (QAction *action : menu->actions())
            if (!action->shortcut().isEmpty())
                shortcuts.emplace_back(plainLabel(action->text()), action->shortcut().toString(QKeySequence::NativeText));
    QWidget *owner = modal ? modal : this;
    auto *dialog = owner->findChild<HelpDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog)
        dialog = new HelpDialog(currentLanguage(), shortcuts, owner);
    dialog->show(topic, helpOn(focus));
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
