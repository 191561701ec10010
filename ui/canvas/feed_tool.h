// SPDX-License-Identifier: Apache-2.0
// The feed tool: click a port, then one of the same kind on another object; the route between is shown beforehand.
#pragma once

#ifndef Q_MOC_RUN
#include "core/plan/plan.h"
#endif
#include "ui/canvas/canvas_tool.h"

#include <optional>

namespace tokenyard::ui {

class FeedTool : public CanvasTool {
public:
    using CanvasTool::CanvasTool;
    const char *key() const override { return "feed"; }
    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    bool cancel() override;
    bool busy() const override { return m_from.has_value(); }
    void paint(QPainter &painter) const override;

private:
    std::optional<FeedEnd> portAt(const ToolEvent &event) const;
    void join(FeedEnd to);
    void paintPorts(QPainter &painter) const;
    void paintRoute(QPainter &painter) const;
    const Port &port(FeedEnd end) const;
    Point place(FeedEnd end) const;

    std::optional<FeedEnd> m_from, m_over;
    Point m_now;
    QPointF m_pressed;
    bool m_justStarted = false;
};

} // namespace tokenyard::ui
