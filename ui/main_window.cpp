// SPDX-License-Identifier: Apache-2.0
#include "ui/main_window.h"

#include "core/catalogue/own_records.h"
#include "core/plan/feed_name.h"
#include "ui/dialogs/file_list.h"
#include "ui/dialogs/project_controller.h"
#include "ui/document/background.h"
#include "ui/document/document.h"
#include "ui/items/findings_model.h"
#include "ui/map/site_view.h"
#include "ui/pages/page.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/ledger_panel.h"
#include "ui/panels/library_panel.h"
#include "ui/panels/outline_panel.h"
#include "ui/panels/properties_panel.h"
#include "ui/panels/scenario_switch.h"
#include "ui/panels/welcome_page.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fit_dialog.h"
#include "ui/widgets/input_guard.h"
#include "ui/widgets/pending_edit.h"
#include "ui/widgets/tabbed_dock.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

namespace tokenyard::ui {

namespace {
QString nameOfPart(const Plan &plan, ObjectId id) { return words(partName(plan, id)); }

} // namespace

MainWindow::MainWindow(Document *document, ProjectController *projects, const WindowSettings &settings)
    : m_document(document), m_projects(projects), m_settings(settings), m_tokens(settings.dark ? darkTokens() : lightTokens())
{
    setObjectName(QStringLiteral("mainWindow"));
    InputGuard::install();
    setDockNestingEnabled(true);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    makeCentre();
    makeDocks();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    connectViews();
    QSettings kept;
    restoreGeometry(kept.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(kept.value(QStringLiteral("window/docks")).toByteArray());
    fitScreen();
    m_leaveWelcome->setEnabled(false);
    updateTitle();
    updateStudyState();
    updateSelectionState();
    qApp->installEventFilter(this);
}

// A modal dialog disables the menu's shortcuts: F1 in it is caught here.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents)
        && QApplication::activeModalWidget() && watched == QApplication::focusWidget()) {
        openHelp();
        return true;
    }
    if (event->type() == QEvent::Show)
        if (auto *dialog = qobject_cast<QDialog *>(watched); dialog && dialog->isWindow()) {
            fitDialog(*dialog, frameGeometry().height() - height());
            if (auto *files = qobject_cast<QFileDialog *>(dialog))
                mendFileList(*files);
        }
    return QMainWindow::eventFilter(watched, event);
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::add(QMenu *menu, const char *name, const QString &text, const QKeySequence &key, std::function<void()> run)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QString::fromUtf8(name));
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [run = std::move(run)] {
        if (commitPendingEdits()) // however it was triggered; a field that refuses shows why
            run();
    });
    return action;
}

QAction *MainWindow::command(const QString &objectName) const
{
    if (QAction *own = findChild<QAction *>(objectName))
        return own;
    return m_map->action(objectName);
}

void MainWindow::makeDocks()
{
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_library = new LibraryPanel(m_tokens);
    m_outline = new OutlinePanel(m_document);
    m_left = new TabbedDock(QStringLiteral("dock.left"), m_tokens, this);
    m_left->addPage(m_library, tr("Library"));
    m_left->addPage(m_outline, tr("Outline"));

    m_properties = new PropertiesPanel(m_document, m_tokens);
    m_explain = new ExplainPanel(m_document, m_tokens);
    m_right = new TabbedDock(QStringLiteral("dock.right"), m_tokens, this);
    m_right->addPage(m_properties, tr("Properties"));
    m_right->addPage(m_explain, tr("Explain"));

    m_ledger = new LedgerPanel(m_document, m_tokens);
    m_ledgerDock = new QDockWidget(tr("Ledger"), this);
    m_ledgerDock->setObjectName(QStringLiteral("dock.ledger"));
    m_ledgerDock->setTitleBarWidget(new QWidget);
    m_ledgerDock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_ledgerDock->setWidget(m_ledger);

    m_findings = new FindingsPanel(m_document, m_tokens);
    m_bottom = new TabbedDock(QStringLiteral("dock.findings"), m_tokens, this);
    m_bottom->addPage(m_findings, tr("Findings"));
    m_history = new HistoryPanel(m_document, m_tokens);
    m_steps = new TabbedDock(QStringLiteral("dock.history"), m_tokens, this);
    m_steps->addPage(m_history, tr("History"));
    arrangeDocks();
}

// The default arrangement: at the first start, and when the layout is reset.
void MainWindow::arrangeDocks()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_left);
    addDockWidget(Qt::RightDockWidgetArea, m_right);
    addDockWidget(Qt::BottomDockWidgetArea, m_ledgerDock);
    splitDockWidget(m_ledgerDock, m_bottom, Qt::Vertical);
    splitDockWidget(m_bottom, m_steps, Qt::Horizontal);
    shareRoom();
}

// Another program may have written the file while its window was in front.
void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_projects->noticesChangeOutside())
        statusBar()->showMessage(
            tr("The file of this plan was changed by another window or program. File, Reload opens what is there; saving asks first."),
            20000);
}

void MainWindow::makeToolBar()
{
    m_toolBar = addToolBar(tr("Tools"));
    m_toolBar->setObjectName(QStringLiteral("tools"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({18, 18});
    const auto show = [this](const char *name, const char *icon = nullptr) {
        QAction *action = command(QString::fromUtf8(name));
        if (icon)
            action->setIcon(lineIcon(QString::fromUtf8(icon), m_tokens));
        m_toolBar->addAction(action);
    };
    show("tool.select");
    m_toolBar->addSeparator();
    for (const char *name : {"insert.hall", "insert.grid_intake", "insert.dry_cooler_yard", "insert.cdu_gallery", "tool.feed"})
        show(name);
    m_toolBar->addSeparator();
    show("tool.measure");
    m_toolBar->addSeparator();
    show("edit.undo", "undo");
    show("edit.redo", "redo");
    m_toolBar->addSeparator();
    show("view.fit");
    makeOverlaySwitch(m_toolBar);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    auto *scenarios = new ScenarioSwitch(m_document);
    QAction *switchPlace = m_toolBar->addWidget(scenarios);
    switchPlace->setVisible(scenarios->hasChoice());
    connect(scenarios, &ScenarioSwitch::choiceChanged, switchPlace, &QAction::setVisible);
    QAction *palette = command(QStringLiteral("view.palette"));
    palette->setIcon(lineIcon(QStringLiteral("search"), m_tokens));
    auto *search = new QToolButton;
    search->setDefaultAction(palette);
    search->setText(tr("Search Ctrl+K"));
    search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->addWidget(search);
}

void MainWindow::makeStatusBar()
{
    const auto left = [this](QLabel *&label) { statusBar()->addWidget(label = new QLabel); };
    const auto right = [this](QLabel *&label) { statusBar()->addPermanentWidget(label = new QLabel); };
    left(m_cursor);
    left(m_scale);
    left(m_snap);
    left(m_selected);
    makePanelButtons();
    right(m_copies);
    m_copies->setObjectName(QStringLiteral("copyProblem"));
    right(m_bands);
    right(m_state);
    statusBar()->setSizeGripEnabled(false);
    m_cursor->setMinimumWidth(120);
}

void MainWindow::connectViews()
{
    connect(m_library, &LibraryPanel::placeRequested, this, [this](ObjectKind kind) {
        m_tabs->setCurrentWidget(m_map);
        m_map->placeKind(kind);
    });
    connect(m_library, &LibraryPanel::feedRequested, this, [this] {
        m_tabs->setCurrentWidget(m_map);
        m_map->action(QStringLiteral("tool.feed"))->trigger();
        m_map->setFocus();
    });
    connect(m_ledger, &LedgerPanel::explainRequested, this, [this](Kpi kpi) {
        m_explain->explain(kpi);
        m_right->showPage(m_explain);
    });
    connect(m_explain, &ExplainPanel::partShown, this, [this] { m_right->showPage(m_properties); });
    connect(m_document, &Document::selectionChanged, this, &MainWindow::showSelected);
    connect(m_outline, &OutlinePanel::showRequested, this, &MainWindow::showObjects);
    connect(m_findings, &FindingsPanel::showRequested, this, &MainWindow::showObjects);
    const auto count = [this](int open) {
        const QString title = open ? tr("Findings %1").arg(open) : tr("Findings");
        m_bottom->setPageTitle(m_findings, title);
        m_bottom->toggleViewAction()->setIconText(title); // of its button
    };
    connect(m_findings, &FindingsPanel::countChanged, this, count);
    count(m_findings->findings()->openCount()); // of a plan that another window had open, as after a change of settings
    connect(m_map, &SiteView::cursorMoved, this,
            [this](QPointF at) { m_cursor->setText(QStringLiteral("x %1 m  y %2 m").arg(at.x(), 0, 'f', 2).arg(at.y(), 0, 'f', 2)); });
    connect(m_map, &SiteView::cursorLeft, m_cursor, &QLabel::clear);
    connect(m_map, &SiteView::scaleChanged, this, [this](double pixelsPerMetre) {
        const double dotsPerMetre = logicalDpiX() / 0.0254; // of the screen; an inch is 0.0254 m
        m_scale->setText(QStringLiteral("1 : %1").arg(plainNumber(std::round(dotsPerMetre / pixelsPerMetre), units::one)));
    });
    connect(m_map, &SiteView::refused, this, [this](const QString &reason) { statusBar()->showMessage(reason, 8000); });
    const auto snap = [this](bool on) { m_snap->setText(on ? tr("Snap: grid, edges (Alt suspends)") : tr("Snap off")); };
    connect(m_map->action(QStringLiteral("view.snap")), &QAction::toggled, this, snap);
    snap(m_map->action(QStringLiteral("view.snap"))->isChecked());
    connect(m_document, &Document::studyChanged, this, &MainWindow::updateStudyState);
    connect(m_document, &Document::planChanged, this, &MainWindow::updateStudyState);
    connect(m_document, &Document::failureChanged, this, &MainWindow::updateStudyState);
    for (const StudyPage *page : m_tabs->findChildren<StudyPage *>())
        connect(page, &StudyPage::showRequested, this, &MainWindow::showObjects);
    connect(m_document, &Document::pathChanged, this, &MainWindow::updateTitle);
    connect(m_document->undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::updateTitle);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        commitPendingEdits();
        focusPage();
    });
    connect(m_projects, &ProjectController::copyProblemChanged, this, &MainWindow::updateCopyState);
    connect(m_projects, &ProjectController::copiesChanged, m_welcome, &WelcomePage::refresh, Qt::QueuedConnection);
    connect(m_projects, &ProjectController::opened, this, &MainWindow::updateTitle);
    const auto tell = [this](const QString &sentence) { statusBar()->showMessage(sentence, 12000); };
    connect(m_document, &Document::failed, this, tell);
    for (const Background *work : m_tabs->findChildren<Background *>())
        connect(work, &Background::failed, this, tell);
    connect(m_projects, &ProjectController::opened, this, &MainWindow::showOpened);
}

void MainWindow::showSelected()
{
    updateSelectionState();
    if (m_document->selection().empty() && m_document->selectedPart().part.empty())
        return;
    m_right->choosePage(m_properties);
    if (m_small) // there it would hide half of the map
        return;
    if (!m_right->isVisible() && m_map->canvas()->hasFocus())
        m_map->canvas()->holdView(); // what was clicked stays under the pointer
    m_right->showPage(m_properties);
}

// The keys of a page (Home, N, arrows) are its own from its opening on; who walks along the tabs by keys stays there.
void MainWindow::focusPage()
{
    QWidget *page = m_tabs->currentWidget();
    if (page && page->focusProxy() && page->isVisibleTo(this) && !m_tabs->tabBar()->hasFocus() && !QApplication::activePopupWidget())
        page->setFocus(Qt::OtherFocusReason);
}

// A plan made with older data says so: its figures come from its own copies of the records.
void MainWindow::showOpened()
{
    showWelcome(false);
    m_map->action(QStringLiteral("view.fit"))->trigger();
    focusPage();
    if (const std::size_t older = olderRecords(m_document->catalogue()).size(); older > 0)
        statusBar()->showMessage(
            tr("%1 records of this plan are of older data (%2). Edit, Take this program's records shows in History what that "
               "changes; Undo brings them back.")
                .arg(older)
                .arg(QString::fromStdString(m_document->catalogue().dataVersion())),
            20000);
}

void MainWindow::showObjects(const std::vector<ObjectId> &objects)
{
    if (objects.empty())
        return;
    m_tabs->setCurrentWidget(m_map);
    m_document->select(objects);
    m_map->action(QStringLiteral("view.fit_selection"))->trigger();
}

void MainWindow::showWelcome(bool welcome)
{
    if (welcome)
        m_welcome->refresh();
    m_centre->setCurrentIndex(welcome ? 0 : 1);
    m_leaveWelcome->setEnabled(welcome);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ledgerDock, m_toolBar, statusBar()})
        part->setVisible(!welcome);
    for (TabbedDock *dock : panels())
        dock->setVisible(!welcome && !m_small);
    updateTitle();
    shareRoomOnce();
}

void MainWindow::updateTitle()
{
    const QString name = m_document->path().isEmpty() ? QString::fromStdString(m_document->plan().site->title)
                                                      : m_document->path().section(QLatin1Char('/'), -1);
    const bool held = !m_projects->readOnlyReason().isEmpty();
    const QString state = held && m_document->isModified() ? tr("open for reading, changed")
        : held                                             ? tr("open for reading")
        : m_document->isModified()                         ? tr("changed")
        : m_document->path().isEmpty()                     ? tr("not saved yet")
                                                           : tr("saved");
    // Behind the first page stands a plan that nobody has seen.
    const bool nothing = m_centre->currentIndex() == 0 && m_document->path().isEmpty() && !m_document->isModified();
    const QString title = nothing ? QStringLiteral("Tokenyard") : QStringLiteral("%1 · %2").arg(name, state);
    setWindowTitle(QString(title).replace(QLatin1String("[*]"), QLatin1String("[*][*]"))); // Qt's own marker inside a plan's name
    m_corner->setText(title);
    m_corner->setToolTip(m_projects->readOnlyReason());
    m_corner->setMinimumWidth(m_corner->sizeHint().width()); // the menu bar asks for its corner's size only once
    menuBar()->adjustSize();
}

// A short message that stays while no safety copy can be written, and the whole sentence once.
void MainWindow::updateCopyState()
{
    const QString problem = m_projects->copyProblem();
    m_copies->setText(problem.isEmpty() ? QString() : tr("No safety copy"));
    m_copies->setToolTip(problem);
    statusBar()->showMessage(problem.isEmpty() ? tr("The safety copy is written again.") : problem, problem.isEmpty() ? 4000 : 20000);
}

void MainWindow::updateStudyState()
{
    const auto study = m_document->study();
    const bool current = m_document->studyIsCurrent();
    if (const auto &failed = m_document->failedParts(); !failed.empty()) {
        m_bands->setText(tr("Halls dark: %1").arg(m_document->darkened().size()));
        m_state->setText(failed.size() == 1 ? tr("%1 failed · Esc restores").arg(nameOfPart(m_document->plan(), failed.front()))
                                            : tr("%1 parts failed · Esc restores").arg(failed.size()));
        return;
    }
    if (m_document->showsMoment()) {
        m_bands->clear();
        m_state->setText(tr("As of %1 · Esc shows full build").arg(m_document->moment()));
        return;
    }
    m_bands->setText(!study || !current ? QString() : study->bandsReady ? tr("P10–P90 ready") : tr("P10–P90 on their way"));
    m_state->setText(!current      ? tr("Study running")
                         : m_small ? QString() // the panels' buttons need its room
                                   : tr("Study %1 ms · up to date").arg(QString::number(m_document->studyMilliseconds(), 'f', 1)));
}

void MainWindow::updateSelectionState()
{
    const auto &selection = m_document->selection();
    const Plan &plan = m_document->plan();
    Area area;
    Length length;
    bool feeds = false, objects = false;
    for (const ObjectId id : selection) {
        if (const Object *object = plan.object(id)) {
            area += object->place.area();
            objects = true;
        } else if (const Feed *feed = plan.feed(id)) {
            length += polylineLength(route(plan, *feed));
            feeds = true;
        }
    }
    QStringList said;
    if (!selection.empty())
        said << tr("%1 selected").arg(selection.size());
    if (objects)
        said << words(measure(std::round(area.si()) * units::m2, units::m2, 9));
    if (feeds)
        said << words(measure(std::round(length.si()) * units::m, units::m, 9));
    m_selected->setText(said.join(QStringLiteral(" · ")));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A page may hold work that is kept in no plan, and asks about it.
    const auto pages = findChildren<StudyPage *>();
    const auto mayClose = [](StudyPage *page) {
        QCloseEvent asked;
        QCoreApplication::sendEvent(page, &asked);
        return asked.isAccepted();
    };
    if (!m_projects->mayLeave() || !std::all_of(pages.begin(), pages.end(), mayClose))
        return event->ignore();
    if (m_centre->currentIndex() == 1) {
        QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
        if (!m_small) // a large screen would lack the panels
            QSettings().setValue(QStringLiteral("window/docks"), saveState());
    }
    event->accept();
}

} // namespace tokenyard::ui
