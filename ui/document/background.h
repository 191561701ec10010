// SPDX-License-Identifier: Apache-2.0
// Background work of which only the newest counts: new work stops the older, whose result is dropped. What the work
// returns is run on the window's thread.
#pragma once

#include <QObject>

#include <functional>
#include <optional>
#include <thread>

namespace tokenyard::ui {

class Background : public QObject {
    Q_OBJECT
public:
    using Delivery = std::function<void()>;
    using Work = std::function<Delivery(std::stop_token)>; // runs on another thread; its result on the window's
    using QObject::QObject;
    void run(Work work);
    void cancel(); // drops what runs and what waits
    bool isRunning() const { return m_busy; }

signals:
    void finished(bool delivered);        // nothing runs any more
    void failed(const QString &sentence); // the work ended without a result: no memory, no thread

private:
    void start(Work work);
    void ended(bool current, const Delivery &deliver);
    std::optional<Work> m_next;
    quint64 m_newest = 0;
    bool m_busy = false;
    std::jthread m_thread; // last: it stops and joins before the other members are destroyed
};

} // namespace tokenyard::ui
