// SPDX-License-Identifier: Apache-2.0
// Opening and saving with the questions they ask: unsaved work, where to save, what went wrong. Every failure of the store is
// caught here, said in one sentence, and leaves the open plan as it is.
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "core/store/recovery.h"

#include <functional>
#include <vector>

class QWidget;

namespace tokenyard::ui {

class Document;
class ProjectKeeper;

class ProjectController : public QObject {
    Q_OBJECT
public:
    ProjectController(Document *document, ProjectKeeper *keeper, QObject *parent = nullptr);
    ~ProjectController() override;
    void setWindow(QWidget *window) { m_window = window; }
    // How a failure is told; a message box unless a test wants to listen.
    void setTeller(std::function<void(const QString &)> tell) { m_tell = std::move(tell); }

    bool openFile(const QString &path);         // no question about unsaved work
    void startFrom(const QString &templateKey); // the same
    bool saveTo(const QString &path);
    bool recover(const Recoverable &copy); // work a dead program left
    void dropCopy(const Recoverable &copy);
    std::vector<Recoverable> recoverable() const;

    bool mayLeave(); // asks about unsaved work: save, discard or stay
    void askOpen();
    void askNew(const QString &templateKey);
    bool save();
    bool saveAs();

    QStringList recentFiles() const;

signals:
    void opened();
    void saved();

private:
    void tell(const QString &sentence);
    void remember(const QString &path);
    bool guarded(const std::function<void()> &work); // false after telling what the store said

    void takeLock(const QString &path);

    Document *m_document;
    ProjectKeeper *m_keeper;
    QPointer<QWidget> m_window;
    std::function<void(const QString &)> m_tell;
};

} // namespace tokenyard::ui
