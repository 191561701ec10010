// SPDX-License-Identifier: Apache-2.0
// One guard for the input of every widget of the program: typed values are entered before anything else is done, the wheel scrolls
// and never changes a choice it passes over, keys choose in a list only while it is open, Return presses the button that has the focus, and
// names of the planner are shown as plain words, not read as HTML.
#pragma once

#include <QObject>

class QEvent;
class QHelpEvent;
class QKeyEvent;
class QWheelEvent;
class QWidget;

namespace tokenyard::ui {

// Set on a line edit that holds one value: focus and double click select all of it, so that typing replaces it.
inline constexpr const char *oneValueProperty = "oneValue";

class InputGuard : public QObject {
    Q_OBJECT
public:
    // Watches the application from now on; calling it again has no effect.
    static void install();
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit InputGuard(QObject *parent);
    bool settleBefore(QObject *watched, QEvent *event);
    bool undoesTyping(QObject *watched, QEvent *event);
    bool dropsTyping(QObject *watched, QEvent *event);
    bool pressesButton(QObject *watched, const QKeyEvent *key);
    bool opensList(QObject *watched, const QKeyEvent *key);
    bool keepsFromChoices(QWidget *widget, QWheelEvent *event);
    bool selectWhole(QObject *watched, bool pressed);
    bool showsPlainTip(QWidget *widget, QHelpEvent *event);
    void prepare(QWidget *widget);
};

} // namespace tokenyard::ui
