// SPDX-License-Identifier: Apache-2.0
// The place tool: a click places an object of its default size, a drag draws its footprint. Shift keeps the tool active.
#pragma once

#ifndef Q_MOC_RUN
#include "core/plan/plan.h"
#endif
#include "ui/map/canvas_tool.h"

#include <optional>
#include <vector>

namespace tokenyard::ui {

class PlaceTool : public CanvasTool {
public:
    PlaceTool(Canvas &canvas, ObjectKind kind) : CanvasTool(canvas), m_kind(kind) {}
    const char *key() const override { return "place"; }
    ObjectKind kind() const { return m_kind; }
    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    bool cancel() override;
    bool busy() const override { return m_from.has_value(); }
    void paint(QPainter &painter) const override;

private:
    Placement footprint() const; // of what a release here would make
    Point snapped(const ToolEvent &event);
    int level() const;

    ObjectKind m_kind;
    std::optional<Point> m_from;
    Point m_now;
    bool m_inside = false, m_drawn = false; // the pointer is on the map; the drag is long enough to draw
    Snap m_snap;
};

} // namespace tokenyard::ui
