// SPDX-License-Identifier: Apache-2.0
#include "ui/document/study_worker.h"

#include "core/rules/rules.h"

namespace tokenyard::ui {

namespace {
// While plans arrive faster than studies, a study this late may finish, so that the ledger moves during a drag.
constexpr std::chrono::milliseconds patience{100};
} // namespace

StudyWorker::StudyWorker(Catalogue catalogue, StudyReady studyReady, KpisReady kpisReady, Failed failed)
    : m_studyReady(std::move(studyReady)), m_kpisReady(std::move(kpisReady)), m_failed(std::move(failed)),
      m_newCatalogue(std::move(catalogue)), m_thread([this] { run(); })
{}

StudyWorker::~StudyWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        m_stop.request_stop();
    }
    m_wake.notify_one();
    m_thread.join();
}

void StudyWorker::evaluate(quint64 generation, const Plan &plan)
{
    {
        const std::lock_guard lock(m_mutex);
        m_next = Request{generation, plan};
        if (!m_baseRunning || Clock::now() - m_lastDelivery < patience)
            m_stop.request_stop();
    }
    m_wake.notify_one();
}

void StudyWorker::evaluateWhenIdle(std::deque<std::pair<quint64, Plan>> plans)
{
    {
        const std::lock_guard lock(m_mutex);
        m_idle = std::move(plans);
    }
    m_wake.notify_one();
}

void StudyWorker::useCatalogue(Catalogue catalogue)
{
    const std::lock_guard lock(m_mutex);
    m_newCatalogue = std::move(catalogue);
    m_stop.request_stop();
}

bool StudyWorker::nextJob(Job &job)
{
    std::unique_lock lock(m_mutex);
    m_baseRunning = false;
    m_wake.wait(lock, [this] { return m_end || m_next || !m_idle.empty(); });
    if (m_end)
        return false;
    job = {};
    job.catalogue = std::exchange(m_newCatalogue, std::nullopt);
    if (m_next) {
        job.request = std::exchange(m_next, std::nullopt);
        m_baseRunning = true;
    } else {
        job.idle = std::move(m_idle.front());
        m_idle.pop_front();
    }
    m_stop = std::stop_source();
    job.stop = m_stop.get_token();
    return true;
}

void StudyWorker::run()
{
    Job job;
    while (nextJob(job))
        try {
            work(job);
        } catch (...) { // out of memory: the plan stays, and the next edit tries again
            m_failed(std::current_exception());
        }
}

void StudyWorker::work(const Job &job)
{
    if (job.catalogue) {
        m_evaluator = std::make_unique<Evaluator>(*job.catalogue, allRules());
        m_idleEvaluator = std::make_unique<Evaluator>(*job.catalogue, allRules());
    }
    if (!m_evaluator || !m_idleEvaluator)
        return; // there was not enough memory for them
    if (job.request)
        compute(*job.request, job.stop);
    else if (const auto study = m_idleEvaluator->evaluate(job.idle->second, job.stop))
        m_kpisReady(job.idle->first, study->kpis);
}

void StudyWorker::compute(const Request &request, const std::stop_token &stop)
{
    const auto begun = Clock::now();
    const auto base = m_evaluator->evaluate(request.plan, stop);
    if (!base)
        return;
    const double milliseconds = std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
    m_studyReady(request.generation, base, milliseconds);
    {
        const std::lock_guard lock(m_mutex);
        m_lastDelivery = Clock::now();
        m_baseRunning = false;
        if (m_next)
            return;
    }
    const auto banded = m_evaluator->withBands(request.plan, base, stop);
    if (!banded)
        return;
    m_studyReady(request.generation, banded, milliseconds);
    if (const auto whole = m_evaluator->withSwings(request.plan, banded, stop))
        m_studyReady(request.generation, whole, milliseconds);
}

} // namespace tokenyard::ui
