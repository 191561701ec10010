// SPDX-License-Identifier: Apache-2.0
// The measure tool: click points, read each leg, the total and, when closed on the first point, the area. The plan is not changed.
#pragma once

#include "ui/map/canvas_tool.h"

#include <vector>

namespace tokenyard::ui {

class MeasureTool : public CanvasTool {
public:
    using CanvasTool::CanvasTool;
    const char *key() const override { return "measure"; }
    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void doubleClick(const ToolEvent &event) override;
    bool cancel() override;
    bool busy() const override { return !m_points.empty(); }
    void paint(QPainter &painter) const override;
    const Polyline &points() const { return m_points; }

private:
    Point snapped(const ToolEvent &event) const;
    Polyline m_points;
    Point m_now;
    bool m_done = false;
};

} // namespace tokenyard::ui
