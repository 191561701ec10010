// SPDX-License-Identifier: Apache-2.0
// The guided tour: a card next to one part of the window after another, which is framed and explained. The window stays usable
// meanwhile; Esc ends it.
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace tokenyard::ui {

class Tour : public QFrame {
    Q_OBJECT
public:
    explicit Tour(QWidget *window);
    ~Tour() override;
    int step() const { return m_step; }
    static int steps();
    void go(int step);
    QWidget *target() const { return m_target; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // the window is resized

private:
    void place();

    QWidget *m_window;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_frame;
    QLabel *m_title, *m_words, *m_count;
    QPushButton *m_back, *m_next;
    int m_step = 0;
};

} // namespace tokenyard::ui
