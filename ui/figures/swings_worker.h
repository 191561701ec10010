// SPDX-License-Identifier: Apache-2.0
// Varies every exact input of a plan in the background, for "explain": the newest plan wins, the answer comes as a signal in the
// window's thread.
#pragma once

#include "core/chain/study.h"
#include "core/what_if/swings.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace tokenyard::ui {

class SwingsWorker : public QObject {
    Q_OBJECT
public:
    explicit SwingsWorker(QObject *parent = nullptr);
    ~SwingsWorker() override;
    // Starts again unless this plan was the last one requested; work on another is stopped.
    void ask(const Plan &plan, const Catalogue &catalogue);
    // For the plan requested last; empty while they are not known.
    std::shared_ptr<const Swings> swings() const { return m_swings; }

signals:
    void ready();

private:
    struct Request {
        int number = 0;
        Plan plan;
        Catalogue catalogue;
    };
    void run();

    std::optional<Plan> m_asked;
    std::vector<std::shared_ptr<const void>> m_askedRecords;
    int m_number = 0;
    std::shared_ptr<const Swings> m_swings;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Request> m_next;
    std::stop_source m_stop;
    bool m_end = false;
    std::thread m_thread;
};

} // namespace tokenyard::ui
