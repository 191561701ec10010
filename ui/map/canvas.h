// SPDX-License-Identifier: Apache-2.0
// The site map: a graphics view with zoom to the cursor, panning, a tool and the marks over the map. It shows the document's
// plan and changes it only through commit().
#pragma once

#ifndef Q_MOC_RUN
#include "ui/map/canvas_tool.h"
#include "ui/map/frame_cache.h"
#endif

#include "ui/items/kind_mime.h"

#include <QElapsedTimer>
#include <QGraphicsView>
#include <QPixmap>

#include <functional>
#include <memory>
#include <optional>

namespace tokenyard::ui {

class Canvas : public QGraphicsView {
    Q_OBJECT
public:
    Canvas(Document *document, const Tokens &tokens, QWidget *parent = nullptr);
    ~Canvas() override;

    Document *document() const { return m_document; }
    SiteScene *siteScene() const { return m_scene; }
    const Tokens &tokens() const { return m_tokens; }
    void setTokens(const Tokens &tokens);
    void setOverlay(drawing::Overlay overlay);
    void setLevel(int level);
    int level() const { return m_scene->level(); }

    // ---- view
    double pixelsPerMetre() const;
    void zoomBy(double factor, QPointF anchor);
    void fit(const Bounds &metres);
    void fitAll();
    void fitSelection();
    void panBy(QPointF pixels);
    // The map stays where it is on the screen, whatever opens beside it: what was clicked must not move away from the pointer.
    void holdView() { m_showsAll = false; }
    Point toMap(QPointF pixel) const;
    QPointF toPixel(Point map) const;

    // ---- tools
    CanvasTool &tool() const { return *m_tool; }
    void setTool(std::unique_ptr<CanvasTool> tool);
    void setSelectTool();
    // Applies the edit, or says why it was refused. Returns whether it was applied.
    bool commit(const edit::Edit &edit, int gesture = 0, bool selectResult = false);
    // The same during a drag: at most once per frame; the last one is always applied (flushDrag).
    void commitDrag(std::function<edit::Edit()> edit, int gesture);
    void flushDrag();
    void dropDrag();

    // ---- view settings of the map (core/edit/map_sheet.h)
    const edit::MapSheet &sheet() const { return m_sheet; }
    // One step of the undo stack; reports the reason if it is refused.
    bool changeSheet(const std::function<void(edit::MapSheet &)> &change, const QString &what);
    std::optional<std::size_t> guideAt(QPointF pixel) const;
    std::optional<std::size_t> dimensionAt(QPointF pixel) const;
    // A corner of the site's boundary, or the corner before an edge.
    std::optional<std::size_t> boundaryCornerAt(QPointF pixel) const;
    std::optional<std::size_t> boundaryEdgeAt(QPointF pixel) const;
    // Where the pointer is on the map, if it is over it; the place of the last right click.
    std::optional<Point> pointer() const;
    Point menuPlace() const { return m_menuPlace; }

    void setSnapEnabled(bool on) { m_snap = on; }
    void setGridShown(bool on);
    SnapSettings snapSettings(Qt::KeyboardModifiers modifiers) const;
    void nudge(int columns, int rows, bool tenfold);
    void selectNext(bool backwards);
    std::vector<ObjectId> selectedObjects() const; // the selection without feeds

    // Painting helpers of the tools: pills in pixels.
    void paintPill(QPainter &painter, QPointF middle, const QString &text, const QColor &fill, const QColor &ink) const;
    QRectF pillRect(QPointF middle, const QString &text) const;

signals:
    void cursorMoved(QPointF metres);
    void cursorLeft();
    void scaleChanged(double pixelsPerMetre);
    void viewChanged();
    void toolChanged(const QString &key);
    void levelChanged(int level);
    void noticed(const QString &sentence); // side effects of the last edit; for the status bar
    void refused(const QString &reason);   // why the last edit was not made; for the status bar
    void menuRequested(QPoint global);
    void activated(tokenyard::ObjectId id); // double-clicked: the window shows its properties

protected:
    void paintEvent(QPaintEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ToolEvent eventAt(QPointF pixel, Qt::KeyboardModifiers modifiers) const;
    void setScaleAround(double pixelsPerMetre, QPointF anchor);
    void centreOn(Point map);
    void paintGrid(QPainter &painter, const QRect &pixels) const;
    void paintSelection(QPainter &painter) const;
    // Outside the top edge of what errors and warnings name; on what is small, or has no room above, a dot.
    struct Badge {
        QRectF box;
        Severity severity;
        bool worded;
    };
    std::vector<Badge> badges() const;
    void paintBadges(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    void paintNamesBeside(QPainter &painter) const;
    void paintGroups(QPainter &painter) const;
    void takeSheet();
    void paintBackdrops(QPainter &painter) const;
    void paintGuides(QPainter &painter) const;
    void paintDimensions(QPainter &painter) const;
    QString toolTipAt(Point map) const;
    void updateCursor(const ToolEvent &event);
    void announceSelection();
    void showSelection();

    Document *m_document;
    Tokens m_tokens;
    SiteScene *m_scene;
    FrameCache m_frame;
    std::unique_ptr<CanvasTool> m_tool;
    std::optional<QPointF> m_panFrom;
    QPoint m_corner; // of the viewport in the window, and the window's size, when it was laid out last
    QSize m_windowSize;
    bool m_focusByKey = false;                                             // shown by a frame
    bool m_space = false, m_snap = true, m_grid = true, m_showsAll = true; // true after a fit until the user zooms or pans
    Length m_gridStep = 0.5 * units::m;
    std::function<edit::Edit()> m_pendingDrag;
    int m_pendingGesture = 0;
    QElapsedTimer m_sinceDrag;
    edit::MapSheet m_sheet;
    std::string m_sheetText;         // as read last
    std::vector<QPixmap> m_pictures; // of the backdrops; null where they are lines
    Point m_menuPlace;
};

} // namespace tokenyard::ui
