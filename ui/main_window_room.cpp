// SPDX-License-Identifier: Apache-2.0
// How the window shares its room among the page, the docks and the ledger, also where there is little: on a small screen, or with large text.
#include "ui/main_window.h"
#include "ui/map/site_view.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/ledger_panel.h"
#include "ui/widgets/tabbed_dock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QResizeEvent>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tokenyard::ui {

namespace {

constexpr int findingsHeight = 206, lowFindingsHeight = 146; // pixels: the tabs and four findings of two lines, or of one
constexpr int lowWindow = 800;                               // below it the site map needs the room more
constexpr QSize smallWindow(760, 600);                       // below it one panel at a time has room; 1280 x 720 at 200 % are 640 x 360
constexpr QSize leastPart(120, 48);                          // of a page or a panel in a small window
constexpr int sideWidth = 292;                               // of the properties
constexpr double mostOfWindow = 0.45;                        // of a small window, for one panel
constexpr int frameStep = 100,
              frameTries = 30; // ms between looks for the frame that a window manager puts around the window; some take seconds

bool isSmall(QSize size) { return size.width() < smallWindow.width() || size.height() < smallWindow.height(); }

// The style sheet has rules for it.
void setSmallStyle(QWidget &widget, bool on)
{
    widget.setProperty("small", on);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

std::array<TabbedDock *, 4> MainWindow::panels() const { return {m_left, m_right, m_bottom, m_steps}; }

void MainWindow::shareRoom()
{
    resizeDocks({m_left, m_right}, {228, sideWidth}, Qt::Horizontal);
    resizeDocks({m_bottom, m_steps}, {62, 38}, Qt::Horizontal);
    resizeDocks({m_ledgerDock, m_bottom}, {84, height() < lowWindow ? lowFindingsHeight : findingsHeight}, Qt::Vertical);
}

// Docks accept sizes only once the window has its own.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_shown = true;
    shareRoomOnce();
    QTimer::singleShot(frameStep, this, [this] { fitFrame(frameTries); });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    setSmall(isSmall(event->size()));
}

// With the frame of the desktop around it, which is known only now, the window still ends above the screen's edge: the status bar says why
// something is refused.
void MainWindow::fitFrame(int triesLeft)
{
    const QRect room = screen()->availableGeometry();
    const QSize frame = frameGeometry().size() - size();
    if (frame.isNull() && triesLeft > 0) // none yet
        QTimer::singleShot(frameStep, this, [this, triesLeft] { fitFrame(triesLeft - 1); });
    const bool fits = size().boundedTo(room.size()) == size(),
               stands = frameGeometry().size().boundedTo(room.size()) == frameGeometry().size();
    if (isMaximized() || isFullScreen() || !fits || stands) // a size that was asked for beyond the screen stays
        return;
    resize((room.size() - frame).boundedTo(size()));
    move(room.topLeft());
}

// At the first plan: the docks that the welcome page hides take no sizes.
void MainWindow::shareRoomOnce()
{
    if (!m_shown || m_shared || m_small || !m_bottom->isVisibleTo(this))
        return;
    QTimer::singleShot(0, this, [this] { // once the layout has seen them
        if (m_bottom->isVisible() && !std::exchange(m_shared, true) && QSettings().value(QStringLiteral("window/docks")).isNull())
            shareRoom();
    });
}

// Before the first showing: a window takes the size that its parts ask for.
void MainWindow::fitScreen()
{
    const QSize room = screen()->availableSize();
    resize(size().boundedTo(room)); // unchanged on a larger screen
    setSmall(isSmall(room));
}

// The ledger in one line, one panel at a time with its button in the status bar, and less around the tools.
void MainWindow::setSmall(bool on)
{
    if (std::exchange(m_small, on) == on)
        return;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_toolBar, m_tabs->tabBar()})
        setSmallStyle(*widget, on);
    for (QToolButton *button : m_toolBar->findChildren<QToolButton *>())
        setSmallStyle(*button, on);
    m_toolBar->layout()->invalidate(); // the bar keeps the sizes of its buttons
    m_ledger->setInOneLine(on);
    // What pages, panels and the status bar would like to have must not make the window larger than the screen.
    std::vector<QWidget *> parts{m_tabs, m_centre, m_left, m_right, m_bottom, m_steps};
    for (int i = 0; i < m_tabs->count(); ++i)
        parts.push_back(m_tabs->widget(i));
    for (QWidget *part : parts)
        part->setMinimumSize(on ? leastPart : QSize(0, 0));
    for (QLabel *label : {m_cursor, m_scale, m_snap, m_selected, m_copies, m_bands, m_state})
        label->setMinimumWidth(on ? 1 : 0);
    for (QLabel *label : {m_snap, m_bands, m_scale})
        label->setVisible(!on);
    m_panelButtons->setVisible(on);
    updateStudyState();
    updateTitle();
    menuBar()->setCornerWidget(m_corner); // asks for its size again
    m_corner->setVisible(!on);            // the menus need its room; the window's title says the same
    if (on) {
        if (auto shown = visiblePanels(); !shown.empty()) // else F9 has put them aside, or the welcome page has none
            m_putAside = std::move(shown);
        for (TabbedDock *dock : panels())
            dock->hide();
    } else if (m_centre->currentIndex() == 1) {
        showPutAside();
        QTimer::singleShot(0, this, &MainWindow::shareRoom); // once the layout has seen them
    }
}

// All panels where none was put aside: a window that was small before a plan was open has never shown any.
void MainWindow::showPutAside()
{
    const std::vector<QWidget *> aside = std::exchange(m_putAside, {});
    for (TabbedDock *dock : panels())
        if (aside.empty() || std::find(aside.begin(), aside.end(), dock) != aside.end())
            dock->show();
}

std::vector<QWidget *> MainWindow::visiblePanels() const
{
    std::vector<QWidget *> shown;
    for (TabbedDock *dock : panels())
        if (dock->isVisibleTo(this))
            shown.push_back(dock);
    return shown;
}

// In the status bar of a small window: a click shows a panel, another hides it.
void MainWindow::makePanelButtons()
{
    m_panelButtons = new QWidget;
    auto *row = new QHBoxLayout(m_panelButtons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (TabbedDock *dock : panels()) {
        auto *button = new QToolButton;
        button->setObjectName(QStringLiteral("panelButton"));
        button->setDefaultAction(dock->toggleViewAction());
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
        connect(dock, &QDockWidget::visibilityChanged, this, [this, dock](bool shown) {
            if (shown)
                showAlone(dock);
        });
    }
    m_panelButtons->hide();
    statusBar()->addPermanentWidget(m_panelButtons);
}

void MainWindow::showAlone(TabbedDock *dock)
{
    if (!m_small || dock->isFloating())
        return;
    for (TabbedDock *other : panels())
        if (other != dock && !other->isFloating())
            other->hide();
    m_lastAlone = dock;
    const bool below = dock == m_bottom || dock == m_steps;
    QTimer::singleShot(0, this, [this, dock, below] { // once the layout has seen it
        if (below)
            resizeDocks({dock}, {lowFindingsHeight}, Qt::Vertical);
        else
            resizeDocks({dock}, {std::min(sideWidth, int(mostOfWindow * width()))}, Qt::Horizontal);
    });
}

// The page gets the space of the visible panels; the same key brings exactly these back, at their sizes.
void MainWindow::togglePanels()
{
    const std::vector<QWidget *> shown = visiblePanels();
    if (m_small) // one at a time: the one that was shown last
        return shown.empty() ? (m_lastAlone ? m_lastAlone : m_right)->show() : shown.front()->hide();
    if (!shown.empty()) { // beside those that are aside already: a click on an object may have brought one panel back alone
        m_putAside.insert(m_putAside.end(), shown.begin(), shown.end());
        for (TabbedDock *dock : panels())
            m_sizes[dock] = dock->size();
        for (QWidget *dock : shown)
            dock->hide();
        return;
    }
    showPutAside();
    QTimer::singleShot(0, this, [this] { // once the layout has seen them
        resizeDocks({m_left, m_right}, {m_sizes[m_left].width(), m_sizes[m_right].width()}, Qt::Horizontal);
        resizeDocks({m_bottom, m_steps}, {m_sizes[m_bottom].width(), m_sizes[m_steps].width()}, Qt::Horizontal);
        resizeDocks({m_ledgerDock, m_bottom}, {m_ledgerDock->height(), m_sizes[m_bottom].height()}, Qt::Vertical);
    });
}

void MainWindow::resetLayout()
{
    m_putAside.clear();
    for (TabbedDock *dock : panels()) {
        dock->setFloating(false);
        dock->setVisible(!m_small);
    }
    arrangeDocks();
    for (TabbedDock *dock : panels())
        dock->setVisible(!m_small); // putting a dock in its place shows it
}

} // namespace tokenyard::ui
