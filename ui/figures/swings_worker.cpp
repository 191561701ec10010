// SPDX-License-Identifier: Apache-2.0
#include "ui/figures/swings_worker.h"

namespace tokenyard::ui {

SwingsWorker::SwingsWorker(QObject *parent) : QObject(parent), m_thread([this] { run(); }) {}

SwingsWorker::~SwingsWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
        m_stop.request_stop();
    }
    m_wake.notify_one();
    m_thread.join();
}

void SwingsWorker::ask(const Plan &plan, const Catalogue &catalogue)
{
    std::vector<std::shared_ptr<const void>> records;
    catalogue.addIdentity({}, records);
    if (m_asked == plan && m_askedRecords == records)
        return;
    m_asked = plan;
    m_askedRecords = std::move(records);
    m_swings = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        m_next = Request{++m_number, plan, catalogue};
        m_stop.request_stop();
    }
    m_wake.notify_one();
}

void SwingsWorker::run()
{
    while (true) {
        std::optional<Request> request;
        std::stop_token stop;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_end || m_next; });
            if (m_end)
                return;
            request = std::exchange(m_next, std::nullopt);
            m_stop = std::stop_source();
            stop = m_stop.get_token();
        }
        auto swings = Evaluator(request->catalogue).exactSwings(request->plan, stop);
        if (!swings)
            continue;
        const auto deliver = [this, number = request->number, swings] {
            if (number != m_number)
                return; // another plan has been requested since
            m_swings = swings;
            emit ready();
        };
        QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
    }
}

} // namespace tokenyard::ui
