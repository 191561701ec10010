// SPDX-License-Identifier: Apache-2.0
// The select tool: click, rubber band, drag with snapping, resize by handles, corners and legs of a selected feed.
#pragma once

#ifndef Q_MOC_RUN
#include "core/plan/plan.h"
#endif
#include "ui/map/canvas_tool.h"

#include <optional>
#include <vector>

namespace tokenyard::ui {

class SelectTool : public CanvasTool {
public:
    using CanvasTool::CanvasTool;
    const char *key() const override { return "select"; }
    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    void doubleClick(const ToolEvent &event) override;
    bool cancel() override;
    bool busy() const override { return m_mode == Mode::Move || m_mode == Mode::Resize || m_mode == Mode::Leg; }
    void paint(QPainter &painter) const override;
    QCursor cursorAt(const ToolEvent &event) const override;
    QString bubbleText(const Object &object) const; // what stands below that which is dragged

private:
    enum class Mode { Idle, Pressed, Move, Resize, Band, Leg };
    // Which edges a handle moves: -1 the low one, 1 the high one, 0 none.
    struct Handle {
        int x = 0, y = 0;
    };
    struct LegGrip {
        ObjectId feed;
        int leg = 0; // between point leg and leg + 1 of the route
    };
    void pickAt(const ToolEvent &event);
    void startDrag(const ToolEvent &event);
    void drag(const ToolEvent &event);
    void resize(const ToolEvent &event);
    void dragLeg(const ToolEvent &event);
    void selectBand(const ToolEvent &event);
    void takeOut(ObjectId id);
    const Object *resizable() const;
    std::optional<Handle> handleAt(QPointF pixel) const;
    std::optional<LegGrip> legAt(QPointF pixel) const;
    Point handlePoint(const Placement &place, Handle handle) const;
    void paintHandles(QPainter &painter) const;
    void paintLegs(QPainter &painter) const;
    void paintGuides(QPainter &painter) const;
    void paintBubble(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    Placement shownPlace(const Object &object) const;

    Mode m_mode = Mode::Idle;
    ToolEvent m_from, m_now;
    ObjectId m_pressed, m_toggled;  // selected alone, or deselected, if the press ends without a drag
    bool m_copying = false;         // Ctrl was held when the drag began: the originals stay
    Plan m_base;                    // before the drag
    std::vector<ObjectId> m_moving; // with the members of their groups
    std::vector<Bounds> m_targets;
    Bounds m_box;
    int m_gesture = 0;
    Snap m_snap;
    Handle m_handle;
    LegGrip m_leg;
};

} // namespace tokenyard::ui
