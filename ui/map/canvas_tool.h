// SPDX-License-Identifier: Apache-2.0
// What the mouse and the keyboard do on the map: one class per tool. A tool writes only through Canvas::commit and paints its
// transient marks (guides, bands, previews) in pixels over the map.
#pragma once

#ifndef Q_MOC_RUN
#include "core/edit/edit.h"
#include "ui/map/snapping.h"
#endif

#include <QCursor>
#include <QPointF>
#include <Qt>

class QPainter;
class QKeyEvent;

namespace tokenyard::ui {

class Canvas;

struct ToolEvent {
    QPointF pixel; // in the viewport
    Point map;     // metres
    Qt::KeyboardModifiers modifiers;
};

class CanvasTool {
public:
    explicit CanvasTool(Canvas &canvas) : m_canvas(canvas) {}
    virtual ~CanvasTool() = default;
    virtual const char *key() const = 0; // "select", "place", "feed", "boundary", "measure"
    virtual void press(const ToolEvent &) {}
    virtual void move(const ToolEvent &) {} // with or without a button pressed
    virtual void release(const ToolEvent &) {}
    virtual void doubleClick(const ToolEvent &) {}
    virtual bool keyPress(QKeyEvent *) { return false; }
    // Cancels what is in progress; false if nothing is (the canvas then returns to the select tool).
    virtual bool cancel() { return false; }
    virtual bool busy() const { return false; }
    virtual void planChanged() {} // by anyone: parts that the tool refers to may no longer exist
    virtual void paint(QPainter &) const {}
    virtual QCursor cursorAt(const ToolEvent &) const { return Qt::CrossCursor; }

protected:
    Canvas &m_canvas;
};

} // namespace tokenyard::ui
