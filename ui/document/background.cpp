// SPDX-License-Identifier: Apache-2.0
#include "ui/document/background.h"

#include "ui/text/failure.h"

#include <system_error>

namespace tokenyard::ui {

void Background::run(Work work)
{
    ++m_newest;
    if (!m_busy)
        return start(std::move(work));
    m_next = std::move(work);
    m_thread.request_stop();
}

void Background::cancel()
{
    ++m_newest;
    m_next.reset();
    m_thread.request_stop();
}

void Background::start(Work work)
{
    m_busy = true;
    try {
        m_thread = std::jthread([this, work = std::move(work), stamp = m_newest](std::stop_token stop) {
            Delivery deliver;
            try {
                deliver = work(stop);
            } catch (...) {
                deliver = [this, sentence = failureInWords(std::current_exception())] { emit failed(sentence); };
            }
            QMetaObject::invokeMethod(
                this, [this, stamp, deliver] { ended(stamp == m_newest, deliver); }, Qt::QueuedConnection);
        });
    } catch (const std::system_error &) { // no thread available
        const Delivery deliver = [this, sentence = failureInWords(std::current_exception())] { emit failed(sentence); };
        QMetaObject::invokeMethod(
            this, [this, stamp = m_newest, deliver] { ended(stamp == m_newest, deliver); }, Qt::QueuedConnection);
    }
}

void Background::ended(bool current, const Delivery &deliver)
{
    m_busy = false;
    if (m_next) {
        start(*std::exchange(m_next, std::nullopt));
        return;
    }
    if (current && deliver)
        deliver();
    if (!m_busy) // the delivery may have started more work
        emit finished(current);
}

} // namespace tokenyard::ui
