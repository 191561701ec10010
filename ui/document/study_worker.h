// SPDX-License-Identifier: Apache-2.0
// Computes studies on one thread: the newest plan wins, bands follow when editing pauses, then what they are made of; the KPIs of skipped
// undo steps are computed last. Any new plan cancels the last two at once.
#pragma once

#include "core/chain/study.h"

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace tokenyard::ui {

class StudyWorker {
public:
    // All are called on the worker's thread.
    using StudyReady = std::function<void(quint64 generation, std::shared_ptr<const Study>, double milliseconds)>;
    using KpisReady = std::function<void(quint64 stamp, const Kpis &)>;
    using Failed = std::function<void(std::exception_ptr)>;
    StudyWorker(Catalogue catalogue, StudyReady studyReady, KpisReady kpisReady, Failed failed);
    ~StudyWorker(); // stops the work and joins

    void evaluate(quint64 generation, const Plan &plan);
    // The KPIs of plans in the history, computed when there is nothing else to do. Replaces the previous request.
    void evaluateWhenIdle(std::deque<std::pair<quint64, Plan>> plans);
    void useCatalogue(Catalogue catalogue);

private:
    using Clock = std::chrono::steady_clock;
    struct Request {
        quint64 generation;
        Plan plan;
    };
    struct Job {
        std::optional<Request> request;
        std::optional<std::pair<quint64, Plan>> idle;
        std::optional<Catalogue> catalogue;
        std::stop_token stop;
    };
    void run();
    bool nextJob(Job &job); // waits; false at the end
    void work(const Job &job);
    void compute(const Request &request, const std::stop_token &stop);

    StudyReady m_studyReady;
    KpisReady m_kpisReady;
    Failed m_failed;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Request> m_next; // the newest plan, not yet begun
    std::deque<std::pair<quint64, Plan>> m_idle;
    std::optional<Catalogue> m_newCatalogue;
    std::stop_source m_stop;
    bool m_baseRunning = false, m_end = false;
    Clock::time_point m_lastDelivery{};
    std::unique_ptr<Evaluator> m_evaluator, m_idleEvaluator; // the latter keeps the former's stage memory clean
    std::thread m_thread;
};

} // namespace tokenyard::ui
