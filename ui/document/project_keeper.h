// SPDX-License-Identifier: Apache-2.0
// Keeps the open plan safe beside its file: the lock against a second writer, and a copy in the application's data folder
// a moment after each edit, written on another thread, offered again after a crash.
#pragma once

#include "core/store/recovery.h"

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
    explicit ProjectKeeper(Document *document, QObject *parent = nullptr);
    ~ProjectKeeper() override;

    // Begins to keep copies in this folder. Without it there are none (tests, pictures).
    void start(const QString &folder);
    std::vector<Recoverable> recoverable() const;
    void writeNow();   // waits for nothing; does nothing if the plan has no changes
    void finishWork(); // waits for a copy under way
    void forget();     // after a save or an orderly close: the copy goes

    // The lock of a plan's file. Throws StoreError if another program has it.
    void lock(const QString &path);
    void unlock();
    bool holds(const QString &path) const { return m_lock && m_lockedPath == path; }

signals:
    void failed(const QString &sentence); // a copy could not be written

private:
    void noticeEdit();

    Document *m_document;
    QString m_folder, m_lockedPath;
    std::optional<FileLock> m_lock;
    std::optional<Autosave> m_copy;
    std::future<QString> m_writing; // "" or what went wrong
    QTimer m_timer;                 // until the copy is written
    QElapsedTimer m_waiting;        // since the first edit that no copy holds; invalid: there is none
    bool m_toldFailure = false;
};

} // namespace tokenyard::ui
