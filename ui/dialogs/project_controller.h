// SPDX-License-Identifier: Apache-2.0
// Opening and saving with the questions they ask: unsaved work, where to save, outside changes of the file, what went wrong.
// Every failure is caught here, reported in one sentence, and leaves the open plan as it is. Nothing is replaced without checking.
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

#include "core/store/recovery.h"
#include "core/store/versions.h"

#include <functional>
#include <vector>

class QWidget;

namespace tokenyard {
class Catalogue;
struct Plan;
} // namespace tokenyard

namespace tokenyard::ui {

class Document;
class ProjectKeeper;

class ProjectController : public QObject {
    Q_OBJECT
public:
    ProjectController(Document *document, ProjectKeeper *keeper, QObject *parent = nullptr);
    ~ProjectController() override;
    void setWindow(QWidget *window) { m_window = window; }
    // How a failure is reported; a message box unless a test takes over.
    void setTeller(std::function<void(const QString &)> tell) { m_tell = std::move(tell); }

    // Opens without asking about unsaved work in the open plan; asks which to open where a crashed program left newer work.
    // For a report (PDF), opens the plan inside it, as an unsaved one.
    bool openFile(const QString &path);
    void startFrom(const QString &templateKey);     // does not ask about unsaved work either
    void startWith(Plan plan, Catalogue catalogue); // a new plan without a file, with names in the window's language; does not ask either
    // Saves there; asks first if another program changed the plan's own file since it was read, or holds it.
    bool saveTo(const QString &path);
    bool recover(const Recoverable &copy); // work that a crashed program left
    void dropCopy(const Recoverable &copy);
    bool askToDrop(const Recoverable &copy); // the same after asking: it is the only copy of that work; true if it went
    std::vector<Recoverable> recoverable() const;
    // What the work differs in from its plan's file, in words; empty where one of them cannot be read, or nothing differs.
    QString differencesOf(const Recoverable &copy) const;
    // Why the open plan's file cannot be written by this window; empty: it can.
    QString readOnlyReason() const { return m_readOnly; }

    // Why no safety copy of the open plan can be written, in one sentence; empty while all is well.
    QString copyProblem() const;

    bool mayLeave(); // asks about unsaved work: save, discard or stay
    // True, once for each change, if another program has written the open plan's file since it was read or saved here.
    bool noticesChangeOutside();
    void reload(); // opens what is in the plan's file, after asking about unsaved work
    void askOpen();
    void askNew(const QString &templateKey);
    bool save();
    bool saveAs();

    // The earlier states of the open plan, newest first.
    std::vector<Version> versions() const;
    bool saveVersion(const QString &name);
    bool restore(const Version &version); // one step of the undo stack
    void removeVersion(const Version &version);
    void openVersions(); // the dialog

    QStringList recentFiles() const;

signals:
    void opened();
    void saved();
    void copiesChanged();      // a safety copy was removed
    void copyProblemChanged(); // see copyProblem()

private:
    enum class Choice { File, Copy, Stay };
    void tell(const QString &sentence);
    void remember(const QString &path);
    // False after telling what went wrong, or writing it into `told`.
    bool guarded(const std::function<void()> &work, QString *told = nullptr);
    bool openCarried(const QString &path);
    QString takeLock(const QString &path);
    bool write(const QString &path);
    bool saveOverNewer(const QString &path);
    bool saveElsewhere(const QString &sentence); // why it cannot be saved there; offers another name
    QString replacingWouldChange(const QString &path);
    Choice chooseCopy(const Project &project, const FileStamp &stamp, Recoverable &chosen, const QString &path);
    std::vector<Recoverable> copiesWithWork(const Project &project, const QString &path);
    Choice askForCopy(const Project &project, const FileStamp &stamp, const Recoverable &copy, const QString &path);
    Choice askWhichCopy(const Project &project, const FileStamp &stamp, std::vector<Recoverable> copies, Recoverable &chosen,
                        const QString &path);

    Document *m_document;
    ProjectKeeper *m_keeper;
    QPointer<QWidget> m_window;
    QString m_readOnly;
    std::string m_outside; // digest of the file that another program wrote and that was told of
    std::function<void(const QString &)> m_tell;
};

} // namespace tokenyard::ui
