// SPDX-License-Identifier: Apache-2.0
// The main window: menus, tool bar, docks and status bar around the views of one document. It contains only actions and docks;
// what they do is in the panels, the canvas and the edits.
#pragma once

#include "core/base/id.h"
#include "core/edit/part_fields.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/theme/tokens.h"

#include <QMainWindow>

#include <array>
#include <functional>
#include <map>
#include <vector>

class QLabel;
class QMenu;
class QStackedWidget;
class QTabWidget;

namespace tokenyard::ui {

class Document;
class ExplainPanel;
class FindingsPanel;
class HistoryPanel;
class LedgerPanel;
class LibraryPanel;
class OutlinePanel;
class ProjectController;
class PropertiesPanel;
class SiteView;
class TabbedDock;
class WelcomePage;
struct PaletteEntry;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Document *document, ProjectController *projects, const WindowSettings &settings);
    ~MainWindow() override;

    QTabWidget *tabs() const { return m_tabs; }
    QAction *command(const QString &objectName) const; // any action of the menus
    void showWelcome(bool welcome);

signals:
    void settingsChanged(const tokenyard::ui::WindowSettings &settings); // rebuild the window

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // F1 in a dialog

private:
    QAction *add(QMenu *menu, const char *name, const QString &text, const QKeySequence &key, std::function<void()> run);
    void addMapActions(QMenu *menu, const QString &prefix);
    void addKinds(QMenu *menu);
    void makeCentre();
    void makeDocks();
    void arrangeDocks();
    void shareRoom();
    void shareRoomOnce();
    void fitFrame(int triesLeft);
    void fitScreen();
    void setSmall(bool on);
    void makePanelButtons();
    void showAlone(TabbedDock *dock);
    std::array<TabbedDock *, 4> panels() const;
    std::vector<QWidget *> visiblePanels() const;
    void showPutAside();
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void addUndoActions(QMenu *menu);
    void makeViewMenu();
    void makeAnalyseMenu();
    void makeReportMenu();
    void makePlanMenu();
    void makeWindowMenu();
    void togglePanels();
    void resetLayout();
    std::vector<QWidget *> panes() const;
    void enterPane(int step);
    void editPart(const edit::PartRef &part, const std::string &field = {});
    void makeToolBar();
    void makeOverlayMenu(QMenu *view);
    void makeOverlaySwitch(class QToolBar *bar);
    void makeStatusBar();
    void connectViews();
    void fillRecent(QMenu *menu);
    void updateTitle();
    void updateCopyState();
    void updateStudyState();
    void updateSelectionState();
    void showSelected();
    void focusPage();
    void showOpened();
    void showObjects(const std::vector<ObjectId> &objects);
    void openReport();
    void openPalette();
    void addCommandsOf(const QMenu &menu, std::vector<PaletteEntry> &entries);
    std::vector<PaletteEntry> commandEntries();
    std::vector<PaletteEntry> viewEntries();
    std::vector<PaletteEntry> planEntries();
    void openSettings();
    void fillParcel();
    void newProject();
    void importParcel();
    void openOptimise();
    void importPicture();
    void openHelp();
    void openAbout();

    Document *m_document;
    ProjectController *m_projects;
    WindowSettings m_settings;
    const Tokens &m_tokens;
    QStackedWidget *m_centre = nullptr;
    WelcomePage *m_welcome = nullptr;
    QAction *m_leaveWelcome = nullptr; // Esc, while the welcome is shown
    QTabWidget *m_tabs = nullptr;
    SiteView *m_map = nullptr;
    LibraryPanel *m_library = nullptr;
    OutlinePanel *m_outline = nullptr;
    PropertiesPanel *m_properties = nullptr;
    ExplainPanel *m_explain = nullptr;
    LedgerPanel *m_ledger = nullptr;
    FindingsPanel *m_findings = nullptr;
    HistoryPanel *m_history = nullptr;
    TabbedDock *m_left = nullptr, *m_right = nullptr, *m_bottom = nullptr, *m_steps = nullptr;
    QDockWidget *m_ledgerDock = nullptr;
    std::vector<QWidget *> m_putAside;        // hidden by the key that makes room for the page
    std::map<const QWidget *, QSize> m_sizes; // theirs
    bool m_small = false;                     // too small for all of them
    QWidget *m_lastAlone = nullptr;           // shown last in a small window
    bool m_shown = false;
    bool m_shared = false; // the docks have their first sizes, or those kept
    class QToolBar *m_toolBar = nullptr;
    QMenu *m_overlays = nullptr;
    QLabel *m_cursor = nullptr, *m_scale = nullptr, *m_snap = nullptr, *m_selected = nullptr, *m_copies = nullptr, *m_bands = nullptr,
           *m_state = nullptr, *m_corner = nullptr;
    QWidget *m_panelButtons = nullptr; // in the status bar of a small window
};

} // namespace tokenyard::ui
