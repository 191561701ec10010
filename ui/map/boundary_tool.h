// SPDX-License-Identifier: Apache-2.0
// The boundary tool: drag a corner of the site, drag the middle of an edge to add a corner, Del removes the corner last touched.
// Without a boundary, clicks draw a new one; Enter or a click on the first corner closes it.
#pragma once

#include "ui/map/canvas_tool.h"

#include <optional>
#include <vector>

namespace tokenyard::ui {

class BoundaryTool : public CanvasTool {
public:
    using CanvasTool::CanvasTool;
    const char *key() const override { return "boundary"; }
    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    bool keyPress(QKeyEvent *event) override;
    bool cancel() override;
    bool busy() const override { return m_dragging || !m_drawn.empty(); }
    void paint(QPainter &painter) const override;

private:
    const Polygon &boundary() const;
    Point snapped(const ToolEvent &event) const;
    void closeDrawn();
    std::optional<std::size_t> edgeAt(QPointF pixel) const; // by its middle

    Polygon m_drawn;  // a new boundary in progress
    Polygon m_before; // restored by Esc
    Polygon m_base;   // before the drag, with the new corner if an edge was grabbed
    Point m_now;
    std::optional<std::size_t> m_corner;
    bool m_dragging = false;
    int m_gesture = 0;
};

} // namespace tokenyard::ui
