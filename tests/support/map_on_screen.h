// SPDX-License-Identifier: Apache-2.0
// Only the site map in a window, with real mouse and key events in metres.
#pragma once

#include "core/edit/feeds.h"
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "ui/map/site_view.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <QTimer>
#include <QUndoStack>
#include <QWheelEvent>

namespace tokenyard::test {

// Two halls side by side above a dry-cooler yard, in a window of 1,000 x 700.
struct MapOnScreen {
    ui::Document document{Catalogue()};
    ui::SiteView view{&document, ui::lightTokens()};
    ObjectId left, right, coolers;
    MapOnScreen()
    {
        Plan plan = edit::addPhase({}, Phase{}).plan;
        plan = edit::addService(plan, Service{}).plan;
        plan = edit::setBoundary(plan, {{0, 0}, {200, 0}, {200, 140}, {0, 140}}).plan;
        left = add(plan, ObjectKind::Hall, {50, 40});
        right = add(plan, ObjectKind::Hall, {140, 40});
        coolers = add(plan, ObjectKind::DryCoolerYard, {100, 110});
        plan = edit::connect(plan, {coolers, 4}, {left, 2}).plan;
        document.reset(plan, {});
        view.resize(1000, 700);
        view.show();
        view.activateWindow();
        (void)QTest::qWaitForWindowActive(&view);
        canvas()->setFocus();
        canvas()->fitAll();
    }
    static ObjectId add(Plan &plan, ObjectKind kind, Point at)
    {
        const edit::Edit edit = edit::addObject(plan, kind, at);
        plan = edit.plan;
        return edit.ids[0];
    }
    // A step of the document.
    ObjectId addOn(ObjectKind kind, Point at)
    {
        Plan plan = document.plan();
        const ObjectId id = add(plan, kind, at);
        document.apply(plan, QStringLiteral("add"));
        return id;
    }
    ui::Canvas *canvas() const { return view.canvas(); }
    QWidget *port() const { return canvas()->viewport(); }
    QPoint pixel(Point at) const { return canvas()->toPixel(at).toPoint(); }
    Placement place(ObjectId id) const { return document.plan().object(id)->place; }
    Point middle(ObjectId id) const { return place(id).centre(); }
    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseMove, at, port()->mapToGlobal(at), Qt::NoButton, buttons, modifiers);
        QApplication::sendEvent(port(), &event);
    }
    void drag(Point from, Point to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        const QPoint a = pixel(from), b = pixel(to);
        QTest::mousePress(port(), button, modifiers, a);
        for (int i = 1; i <= 10; ++i)
            moveTo(a + (b - a) * i / 10, modifiers, button);
        QTest::mouseRelease(port(), button, modifiers, b);
    }
    void click(Point at, Qt::KeyboardModifiers modifiers = {}) { QTest::mouseClick(port(), Qt::LeftButton, modifiers, pixel(at)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(canvas(), key, modifiers); }
    void trigger(const char *name) { view.action(QString::fromLatin1(name))->trigger(); }
    void wheel(int notches, QPoint at, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(at, port()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(port(), &event);
    }
    // The entries of the menu that a right click opens.
    QStringList menuAt(Point at)
    {
        QStringList entries;
        QTimer::singleShot(0, &view, [&] {
            if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                for (QAction *action : menu->actions())
                    entries << (action->menu() ? action->menu()->title() : action->text());
                menu->close();
            }
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, pixel(at), port()->mapToGlobal(pixel(at)));
        QApplication::sendEvent(port(), &event);
        return entries;
    }
    int steps() const { return document.undoStack()->index(); }
};

} // namespace tokenyard::test
