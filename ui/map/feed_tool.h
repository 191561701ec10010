// SPDX-License-Identifier: Apache-2.0
// The feed tool: click a port, or an object for its nearest free port, then another object; the route between them is previewed.
#pragma once

#ifndef Q_MOC_RUN
#include "core/plan/plan.h"
#endif
#include "ui/map/canvas_tool.h"

#include <optional>

namespace tokenyard::ui {

class FeedTool : public CanvasTool {
public:
    // For feeds of one kind, or of any.
    explicit FeedTool(Canvas &canvas, std::optional<FeedKind> kind = {}) : CanvasTool(canvas), m_kind(kind) {}
    const char *key() const override { return "feed"; }
    std::optional<FeedKind> kind() const { return m_kind; }
    void press(const ToolEvent &event) override;
    void move(const ToolEvent &event) override;
    void release(const ToolEvent &event) override;
    bool cancel() override;
    bool busy() const override { return m_from.has_value(); }
    void paint(QPainter &painter) const override;
    void planChanged() override { forgetRemoved(); }

private:
    std::optional<FeedEnd> portAt(const ToolEvent &event);
    // That port, or the nearest free port of the object under the pointer.
    std::optional<FeedEnd> endAt(const ToolEvent &event);
    void refuseEnd(const ToolEvent &event);
    void join(FeedEnd to);
    void paintPorts(QPainter &painter) const;
    void paintRoute(QPainter &painter) const;
    const Port &port(FeedEnd end) const;
    Point place(FeedEnd end) const;

    bool isOpen(const Object &object, const Port &port) const; // whether a feed may begin or end here now
    void forgetRemoved();

    std::optional<FeedKind> m_kind;
    std::optional<FeedEnd> m_from, m_over;
    Polyline m_way; // between the two ends
    Point m_now;
    QPointF m_pressed;
    bool m_justStarted = false;
};

} // namespace tokenyard::ui
