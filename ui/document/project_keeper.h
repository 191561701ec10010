// SPDX-License-Identifier: Apache-2.0
// Keeps the open plan safe next to its file: the lock against a second writer, the file's stamp when it was last read or written,
// a copy in the application's data folder a moment after each edit, written on another thread and offered again after a crash, and
// the earlier states of the plan.
#pragma once

#include "core/store/recovery.h"
#include "core/store/versions.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <future>
#include <optional>
#include <vector>

namespace tokenyard::ui {

class Document;

class ProjectKeeper : public QObject {
    Q_OBJECT
public:
    // While the planner works, no copy is older than this. ms
    static constexpr int longestWait = 10'000;

    explicit ProjectKeeper(Document *document, QObject *parent = nullptr);
    ~ProjectKeeper() override;

    // Starts keeping copies in this folder and versions next to it. Without it there are none (tests, pictures).
    void start(const QString &folder);
    std::vector<Recoverable> recoverable() const;
    std::vector<Recoverable> recoverableOf(const QString &path) const;
    void writeNow();   // waits for nothing; does nothing if the plan has no changes
    void finishWork(); // waits until the current writing is finished
    void forget();     // after a save or an orderly close: removes the copy
    // The open plan comes from this copy, which is removed as soon as the plan has a copy of its own, or is saved.
    void adopt(const Recoverable &copy);
    // Why the last copy could not be written, in one sentence; empty while all is well.
    QString problem() const { return m_problem; }

    // The plan's file as it was last read or written here.
    const FileStamp &stamp() const { return m_stamp; }
    void setStamp(const FileStamp &stamp) { m_stamp = stamp; }

    // Locks a plan's file; the previous lock is released only when the new one is held. Throws StoreError.
    void lock(const QString &path);
    void takeOver(FileLock lock, const QString &path);
    void unlock();
    bool holds(const QString &path) const { return m_lock && m_lockedPath == path; }

    // The earlier states of the plan at this path; nothing if none are kept.
    std::optional<VersionShelf> shelf(const QString &path) const;
    // Keeps the state that was just saved, on another thread.
    void keepVersion(const QString &path, Project project);

signals:
    void problemChanged(); // a copy could not be written, or can be again

private:
    void noticeEdit();
    void arm();
    void writeCopy(const Plan &plan, const Catalogue &catalogue, const QString &original, const std::string &base);
    void setProblem(const QString &sentence);

    Document *m_document;
    QString m_folder, m_lockedPath, m_problem;
    FileStamp m_stamp;
    std::optional<FileLock> m_lock;
    std::optional<Autosave> m_copy;
    std::optional<Recoverable> m_adopted;
    std::future<QString> m_writing; // "" or what went wrong
    std::future<void> m_shelving;
    QTimer m_timer;          // until the copy is written
    QElapsedTimer m_waiting; // since the first edit that is in no copy; invalid: there is none
    QElapsedTimer m_began;   // the copy that is being written
    qint64 m_took = 0;       // the last one, ms: on a busy machine the next begins earlier
};

} // namespace tokenyard::ui
