// SPDX-License-Identifier: Apache-2.0
#include "ui/document/project_keeper.h"

#include "ui/document/document.h"
#include "ui/text/words.h"

#include <QUndoStack>

#include <algorithm>

namespace tokenyard::ui {

namespace {
// A copy is written when the planner rests, and in unbroken work at least so often. ms
constexpr int rest = 1500, longestWait = 10'000;

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }
} // namespace

ProjectKeeper::ProjectKeeper(Document *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProjectKeeper::writeNow);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &ProjectKeeper::noticeEdit);
}

ProjectKeeper::~ProjectKeeper() { finishWork(); }

void ProjectKeeper::start(const QString &folder) { m_folder = folder; }

std::vector<Recoverable> ProjectKeeper::recoverable() const
{
    return m_folder.isEmpty() ? std::vector<Recoverable>{} : tokenyard::recoverable(native(m_folder));
}

void ProjectKeeper::noticeEdit()
{
    if (m_folder.isEmpty())
        return;
    if (!m_waiting.isValid())
        m_waiting.start();
    m_timer.start(int(std::clamp<qint64>(longestWait - m_waiting.elapsed(), 0, rest)));
}

void ProjectKeeper::writeNow()
{
    if (m_folder.isEmpty() || !m_waiting.isValid())
        return;
    if (m_writing.valid() && m_writing.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return m_timer.start(rest);
    if (!m_document->isModified()) // undone to what the file holds
        return forget();
    finishWork();
    m_waiting.invalidate();
    const auto work = [this, plan = m_document->plan(), catalogue = m_document->catalogue(), original = m_document->path(),
                       folder = m_folder] {
        try {
            if (!m_copy)
                m_copy.emplace(native(folder), native(original));
            m_copy->setOriginal(native(original));
            m_copy->write(projectOf(plan, catalogue));
            return QString();
        } catch (const StoreError &error) {
            return words(error.text());
        }
    };
    m_writing = std::async(std::launch::async, work);
}

void ProjectKeeper::finishWork()
{
    if (!m_writing.valid())
        return;
    const QString problem = m_writing.get();
    if (!problem.isEmpty() && !m_toldFailure) {
        m_toldFailure = true;
        emit failed(problem);
    }
}

void ProjectKeeper::forget()
{
    finishWork();
    m_timer.stop();
    m_waiting.invalidate();
    if (m_copy)
        m_copy->discard();
    m_copy.reset();
}

void ProjectKeeper::lock(const QString &path)
{
    if (holds(path))
        return;
    m_lock.emplace(native(path));
    m_lockedPath = path;
}

void ProjectKeeper::unlock() { m_lock.reset(); }

} // namespace tokenyard::ui
