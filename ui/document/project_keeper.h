// SPDX-License-Identifier: Apache-2.0
// Keeps the open plan safe beside its file: the lock against a second writer, and a copy in the application's data folder
// every minute and after some edits, written on another thread, offered again after a crash.
#pragma once

#include "core/store/recovery.h"

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
    void countEdit();

    Document *m_document;
    QString m_folder, m_lockedPath;
    std::optional<FileLock> m_lock;
    std::optional<Autosave> m_copy;
    std::future<QString> m_writing; // "" or what went wrong
    QTimer m_timer;
    int m_edits = 0;
    bool m_toldFailure = false;
};

} // namespace tokenyard::ui
