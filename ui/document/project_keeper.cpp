// SPDX-License-Identifier: Apache-2.0
#include "ui/document/project_keeper.h"

#include "ui/document/document.h"
#include "ui/text/failure.h"

#include <QUndoStack>

#include <algorithm>

namespace tokenyard::ui {

namespace {
// A copy is started when the planner pauses, and during continuous work early enough to be written within longestWait. ms
constexpr int rest = 1500, timeToWrite = 2000;

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }
} // namespace

ProjectKeeper::ProjectKeeper(Document *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ProjectKeeper::writeNow);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &ProjectKeeper::noticeEdit);
}

ProjectKeeper::~ProjectKeeper() { finishWork(); }

void ProjectKeeper::start(const QString &folder)
{
    m_folder = folder;
    tidyRecovery(native(folder));
}

std::vector<Recoverable> ProjectKeeper::recoverable() const
{
    return m_folder.isEmpty() ? std::vector<Recoverable>{} : tokenyard::recoverable(native(m_folder));
}

std::vector<Recoverable> ProjectKeeper::recoverableOf(const QString &path) const
{
    return m_folder.isEmpty() ? std::vector<Recoverable>{} : tokenyard::recoverableOf(native(m_folder), native(path));
}

void ProjectKeeper::noticeEdit()
{
    if (m_folder.isEmpty())
        return;
    if (!m_waiting.isValid())
        m_waiting.start();
    arm();
}

// A copy that took long will take as long again, and the edits made meanwhile wait for the one after it.
void ProjectKeeper::arm()
{
    const qint64 reserve = std::clamp<qint64>(2 * m_took, timeToWrite, longestWait);
    m_timer.start(int(std::clamp<qint64>(longestWait - reserve - m_waiting.elapsed(), 0, rest)));
}

void ProjectKeeper::writeNow()
{
    if (m_folder.isEmpty() || !m_waiting.isValid())
        return;
    if (m_writing.valid() && m_writing.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        return m_timer.start(rest);
    if (!m_document->isModified()) // undone back to what the file contains
        return forget();
    finishWork();
    m_waiting.invalidate();
    m_began.start();
    const auto work = [this, plan = m_document->plan(), catalogue = m_document->catalogue(), original = m_document->path(),
                       base = m_stamp.digest] {
        QString problem;
        try {
            writeCopy(plan, catalogue, original, base);
        } catch (...) {
            problem = copyFailureInWords(std::current_exception());
        }
        QMetaObject::invokeMethod(this, &ProjectKeeper::finishWork, Qt::QueuedConnection); // reported at once
        return problem;
    };
    try {
        m_writing = std::async(std::launch::async, work);
    } catch (...) { // no thread available
        setProblem(copyFailureInWords(std::current_exception()));
    }
}

// Runs on the writing thread; no other thread touches the copy meanwhile.
void ProjectKeeper::writeCopy(const Plan &plan, const Catalogue &catalogue, const QString &original, const std::string &base)
{
    if (!m_copy)
        m_copy.emplace(native(m_folder), native(original));
    m_copy->setOriginal(native(original), base);
    m_copy->write(projectOf(plan, catalogue));
    if (m_adopted)
        discard(*std::exchange(m_adopted, std::nullopt));
}

void ProjectKeeper::finishWork()
{
    if (m_shelving.valid())
        m_shelving.get();
    if (!m_writing.valid())
        return;
    const QString problem = m_writing.get();
    m_took = m_began.isValid() ? m_began.elapsed() : 0;
    setProblem(problem);
    if (m_waiting.isValid() && problem.isEmpty())
        arm();
}

void ProjectKeeper::setProblem(const QString &sentence)
{
    if (!sentence.isEmpty() && !m_waiting.isValid()) { // try again even if nothing is edited
        m_waiting.start();
        m_timer.start(longestWait);
    }
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    emit problemChanged();
}

void ProjectKeeper::forget()
{
    finishWork();
    m_timer.stop();
    m_waiting.invalidate();
    if (m_copy)
        m_copy->discard();
    m_copy.reset();
    if (m_adopted)
        discard(*std::exchange(m_adopted, std::nullopt));
    setProblem({});
}

void ProjectKeeper::adopt(const Recoverable &copy)
{
    finishWork();
    m_adopted = copy;
    noticeEdit();
    writeNow();
}

void ProjectKeeper::lock(const QString &path)
{
    if (!holds(path))
        takeOver(FileLock(native(path)), path);
}

void ProjectKeeper::takeOver(FileLock lock, const QString &path)
{
    m_lock = std::move(lock);
    m_lockedPath = path;
}

void ProjectKeeper::unlock() { m_lock.reset(); }

std::optional<VersionShelf> ProjectKeeper::shelf(const QString &path) const
{
    if (m_folder.isEmpty() || path.isEmpty())
        return std::nullopt;
    return VersionShelf(native(m_folder).parent_path() / "versions", native(path));
}

void ProjectKeeper::keepVersion(const QString &path, Project project)
{
    finishWork();
    auto kept = shelf(path);
    if (!kept)
        return;
    const auto work = [kept = std::move(*kept), project = std::move(project)]() mutable {
        try {
            kept.keep(project, {});
        } catch (...) { // the save itself has succeeded; a missing version is not lost work
        }
    };
    try {
        m_shelving = std::async(std::launch::async, work);
    } catch (...) { // no thread: the next save will keep one
    }
}

} // namespace tokenyard::ui
