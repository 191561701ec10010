// SPDX-License-Identifier: Apache-2.0
// The site map as the main window uses it: canvas with rulers and marks, and every command on the map as an action.
#pragma once

#ifndef Q_MOC_RUN
#include "ui/map/canvas.h"
#endif
#include "ui/theme/tokens.h"

#include <QList>
#include <QWidget>

class QAction;
class QActionGroup;
class QMenu;

namespace tokenyard::ui {

class LevelBar;
class MapMark;
class Ruler;

// Set on an entry of a menu that only heads those below it.
inline constexpr const char *headingProperty = "heading";

class SiteView : public QWidget {
    Q_OBJECT
public:
    SiteView(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~SiteView() override;

    Canvas *canvas() const { return m_canvas; }
    void setTokens(const Tokens &tokens);
    void setOverlay(drawing::Overlay overlay);
    // The place tool for a kind of the library.
    void placeKind(ObjectKind kind);
    // The feed tool for one kind of feed.
    void joinWith(FeedKind kind);
    // All commands of the map are QWidget::actions(), each with objectName ("arrange.rotate"), text, shortcut, icon; the part
    // before the dot is the menu it belongs to (edit, view, arrange, tool, insert). Shortcuts work while the map has the focus.
    QAction *action(const QString &name) const;
    // Layers: choices by discipline, then each layer with its visibility and lock.
    QMenu *layerMenu() const { return m_layers; }
    // A picture under the plan; two points set its scale.
    void importPicture(const QString &path);

signals:
    void cursorMoved(QPointF metres);
    void cursorLeft();
    void scaleChanged(double pixelsPerMetre);
    void toolChanged(const QString &key);
    void refused(const QString &reason);
    void activated(tokenyard::ObjectId id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &shortcut, const char *icon, std::function<void()> run);
    void makeViewActions();
    void makeEditActions();
    void makeArrangeActions();
    void makePowerActions();
    void makeToolActions();
    void updateActions();
    void updateMarks();
    void placeMarks();
    void showMenu(QPoint global);

    void makeSheetActions();
    void addSheetEntries(QMenu &menu);
    void addBoundaryEntries(QMenu &menu);
    void makeOrderActions();
    void distributeByGap(bool across);
    void arrayAlongFeed();
    void failSelection();
    void copySelection();
    enum class PasteAt { Pointer, Menu, Same };
    void pasteClipboard(PasteAt where);
    void arraySelection();
    void fillHalls();
    void changeLevel(int by);

    Document *m_document;
    Tokens m_tokens;
    Canvas *m_canvas;
    Ruler *m_across, *m_down;
    MapMark *m_north, *m_scale, *m_legend;
    LevelBar *m_levels;
    QActionGroup *m_tools;
    QMenu *m_layers = nullptr;
    int m_pastes = 0; // of the same clipboard, so that copies do not lie on top of each other
};

} // namespace tokenyard::ui
