// SPDX-License-Identifier: Apache-2.0
// How far work in the background has come, and a button that cancels it; hidden while nothing runs.
#pragma once

#include <QWidget>

#include <atomic>
#include <memory>

class QProgressBar;
class QPushButton;
class QTimer;

namespace tokenyard::ui {

class ProgressRow : public QWidget {
    Q_OBJECT
public:
    using Count = std::shared_ptr<std::atomic<std::size_t>>;
    explicit ProgressRow(QWidget *parent = nullptr);
    // Shows the bar until stop(). The work counts its steps in what this returns; 0 steps: nobody knows how many there are.
    Count start(std::size_t steps);
    void stop();
    QPushButton *button() const { return m_cancel; }

signals:
    void cancelled();

private:
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer *m_clock;
    Count m_done;
};

} // namespace tokenyard::ui
