// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/project_controller.h"

#include "core/edit/templates/names.h"
#include "core/edit/templates/templates.h"
#include "core/store/carried_project.h"
#include "core/store/project_file.h"
#include "ui/dialogs/choose_output.h"
#include "ui/dialogs/held_elsewhere.h"
#include "ui/dialogs/question.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/map/thumbnail.h"
#include "ui/text/failure.h"
#include "ui/text/particles.h"
#include "ui/text/words.h"
#include "ui/widgets/pending_edit.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>

namespace tokenyard::ui {

namespace {

constexpr int mostRecent = 8;
const char *const recentKey = "recent";

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }
QString filter() { return ProjectController::tr("Tokenyard plans (*.tokenyard)"); }
QString openFilter() { return filter() + ProjectController::tr(";;Reports that carry a plan (*.pdf)"); }

} // namespace

ProjectController::ProjectController(Document *document, ProjectKeeper *keeper, QObject *parent)
    : QObject(parent), m_document(document), m_keeper(keeper)
{
    connect(keeper, &ProjectKeeper::problemChanged, this, &ProjectController::copyProblemChanged);
}
ProjectController::~ProjectController() = default;

void ProjectController::tell(const QString &sentence)
{
    if (m_tell)
        m_tell(sentence);
    else
        tellPlainly(m_window, tr("Tokenyard"), sentence);
}

bool ProjectController::guarded(const std::function<void()> &work, QString *told)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QString problem;
    try {
        work();
    } catch (...) {
        problem = failureInWords(std::current_exception());
    }
    QApplication::restoreOverrideCursor();
    if (told)
        *told = problem;
    else if (!problem.isEmpty())
        tell(problem);
    return problem.isEmpty();
}

// A plan from a report has no file yet: it is saved under a new name.
bool ProjectController::openCarried(const QString &path)
{
    const bool done = guarded([&] {
        Project project = openProject(native(path));
        Catalogue catalogue = catalogueOf(project);
        m_keeper->forget();
        m_keeper->unlock();
        m_keeper->setStamp({});
        m_document->reset(std::move(project.plan), {}, std::move(catalogue));
    });
    if (!done)
        return false;
    m_readOnly.clear();
    emit opened();
    return true;
}

bool ProjectController::openFile(const QString &path)
{
    if (isPdfFile(native(path)))
        return openCarried(path);
    Project project;
    FileStamp stamp;
    if (!guarded([&] { project = openProject(native(path), stamp); }))
        return false;
    Recoverable copy;
    switch (chooseCopy(project, stamp, copy, path)) {
    case Choice::Stay: return false;
    case Choice::Copy: return recover(copy);
    case Choice::File: break;
    }
    const bool done = guarded([&] {
        Catalogue catalogue = catalogueOf(project);
        m_keeper->forget();
        m_keeper->setStamp(stamp);
        m_document->reset(std::move(project.plan), QFileInfo(path).absoluteFilePath(), std::move(catalogue));
    });
    if (done) {
        const QString held = takeLock(m_document->path());
        remember(m_document->path());
        emit opened();
        if (!held.isEmpty())
            tell(held); // last: behind the words the window says already that it is for reading
    }
    return done;
}

// Another writer is told about in the words given back, and the plan stays open for reading: a save will ask for the lock again.
QString ProjectController::takeLock(const QString &path)
{
    m_readOnly.clear();
    if (m_keeper->holds(path))
        return {};
    m_keeper->unlock();
    try {
        m_keeper->lock(path);
    } catch (const StoreError &error) {
        m_readOnly = words(error.text());
        if (error.reason() == StoreError::Reason::Locked)
            return withParticles(
                tr("“%1” is open for writing elsewhere: %2. It is opened here for reading; what you change can be saved under another "
                   "name.")
                    .arg(QFileInfo(path).fileName(), holderInWords(error.cause())));
        if (QFileInfo(path).absoluteDir().exists()) // a folder that cannot be written
            m_readOnly = withParticles(
                tr("“%1” cannot be written where it is (%2). It is opened for reading; what you change can be saved under another "
                   "name (File, Save as).")
                    .arg(QFileInfo(path).fileName(), QString::fromStdString(error.cause())));
        return m_readOnly;
    }
    return {};
}

QString ProjectController::copyProblem() const { return m_keeper->problem(); }
std::vector<Recoverable> ProjectController::recoverable() const { return m_keeper->recoverable(); }

void ProjectController::dropCopy(const Recoverable &copy)
{
    discard(copy);
    emit copiesChanged();
}

// The stamp is that of the file the work started from: if the file has changed since, a save asks.
bool ProjectController::recover(const Recoverable &copy)
{
    const QString original = QString::fromStdU16String(copy.original.u16string());
    const bool done = guarded([&] {
        Project project = openProject(copy.file);
        Catalogue catalogue = catalogueOf(project);
        m_keeper->forget();
        FileStamp began;
        began.digest = copy.base;
        m_keeper->setStamp(began);
        m_document->reset(std::move(project.plan), original, std::move(catalogue));
    });
    if (!done)
        return false;
    m_document->markUnsaved();
    m_readOnly.clear();
    QString held;
    if (original.isEmpty())
        m_keeper->unlock();
    else
        held = takeLock(original);
    m_keeper->adopt(copy);
    emit opened();
    if (!held.isEmpty())
        tell(held);
    return true;
}

void ProjectController::startFrom(const QString &templateKey)
{
    const PlanTemplate *start = findTemplate(templateKey.toStdString());
    if (!start) {
        QStringList names;
        for (const PlanTemplate &one : allTemplates())
            names << QString::fromUtf8(one.key);
        return tell(tr("There is no sample called “%1”; choose one of %2.").arg(templateKey, names.join(QStringLiteral(", "))));
    }
    Catalogue catalogue;
    Plan plan = start->make(catalogue);
    startWith(std::move(plan), std::move(catalogue));
}

void ProjectController::startWith(Plan plan, Catalogue catalogue)
{
    plan = withNamesIn(std::move(plan), [](const TextSource &phrase) { return words(phrase).toStdString(); });
    m_keeper->forget();
    m_keeper->unlock();
    m_keeper->setStamp({});
    m_readOnly.clear();
    m_document->reset(std::move(plan), {}, std::move(catalogue));
    emit opened();
}

bool ProjectController::saveTo(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const SinceThen since = absolute == m_document->path() ? compare(m_keeper->stamp(), native(absolute)) : SinceThen::Same;
    return since == SinceThen::Changed || since == SinceThen::New ? saveOverNewer(absolute) : write(absolute);
}

// The old lock is released only when the plan has been saved at its new path: a refused save leaves everything as it was.
bool ProjectController::write(const QString &path)
{
    QString holder, problem;
    const auto work = [&] {
        std::optional<FileLock> lock;
        try {
            if (!m_keeper->holds(path))
                lock.emplace(native(path));
        } catch (const StoreError &error) {
            if (error.reason() != StoreError::Reason::Locked)
                throw;
            holder = holderInWords(error.cause());
            return;
        }
        Project project = projectOf(m_document->plan(), m_document->catalogue());
        m_keeper->setStamp(saveProject(native(path), project));
        if (lock)
            m_keeper->takeOver(std::move(*lock), path);
        m_keeper->forget();
        m_keeper->keepVersion(path, std::move(project));
    };
    const bool done = guarded(work, &problem);
    if (!holder.isEmpty())
        return saveElsewhere(tr("“%1” is open for writing elsewhere: %2.").arg(QFileInfo(path).fileName(), holder));
    if (!done)
        return saveElsewhere(problem);
    m_readOnly.clear();
    m_outside.clear();
    m_document->setSaved(path);
    remember(m_document->path());
    emit saved();
    return true;
}

// When the window is looked at again: true, once for each change, if another program has written the plan's file since.
bool ProjectController::noticesChangeOutside()
{
    if (m_document->path().isEmpty() || compare(m_keeper->stamp(), native(m_document->path())) != SinceThen::Changed)
        return false;
    const std::string there = stampOf(native(m_document->path())).digest;
    if (there == m_outside)
        return false;
    m_outside = there;
    return true;
}

void ProjectController::reload()
{
    if (!m_document->path().isEmpty() && mayLeave())
        openFile(m_document->path());
}

bool ProjectController::save()
{
    if (!commitPendingEdits())
        return false;
    return m_document->path().isEmpty() ? saveAs() : saveTo(m_document->path());
}

bool ProjectController::saveAs()
{
    if (!commitPendingEdits())
        return false;
    const QString title = QString::fromStdString(m_document->plan().site->title).simplified().replace(QLatin1Char('/'), QLatin1Char('-'));
    const QFileInfo now(m_document->path());
    const QString start = m_document->path().isEmpty() ? QDir::home().filePath(title + QStringLiteral(".tokenyard"))
        : m_readOnly.isEmpty()                         ? m_document->path()
                               : now.dir().filePath(tr("%1 (copy)").arg(now.completeBaseName()) + QStringLiteral(".tokenyard"));
    const QString path =
        chooseOutput(m_window, {tr("Save the plan as"), start, filter(), {QStringLiteral("tokenyard")}, [this](const QString &there) {
                                    return replacingWouldChange(there);
                                }});
    return !path.isEmpty() && saveTo(path);
}

bool ProjectController::mayLeave()
{
    const bool entered = commitPendingEdits();
    if (!m_document->isModified())
        return entered;
    const QString name =
        m_document->path().isEmpty() ? QString::fromStdString(m_document->plan().site->title) : QFileInfo(m_document->path()).fileName();
    switch (ask(m_window,
                {QStringLiteral("leaveQuestion"),
                 tr("“%1” has changes that are not saved.").arg(name),
                 {},
                 {{tr("Save"), QMessageBox::AcceptRole}, {tr("Discard the changes"), QMessageBox::DestructiveRole}}})) {
    case 0: return save();
    case 1: return true;
    default: return false;
    }
}

void ProjectController::askOpen()
{
    if (!mayLeave())
        return;
    const QString folder = m_document->path().isEmpty() ? QDir::homePath() : QFileInfo(m_document->path()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a plan"), folder, openFilter());
    if (!path.isEmpty())
        openFile(path);
}

void ProjectController::askNew(const QString &templateKey)
{
    if (mayLeave())
        startFrom(templateKey);
}

QStringList ProjectController::recentFiles() const
{
    QStringList files = QSettings().value(QLatin1String(recentKey)).toStringList();
    files.removeIf([](const QString &file) { return !QFileInfo::exists(file); });
    return files;
}

void ProjectController::remember(const QString &path)
{
    QStringList files = QSettings().value(QLatin1String(recentKey)).toStringList();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(QLatin1String(recentKey), files.mid(0, mostRecent));
    QTimer::singleShot(0, this, [path, plan = m_document->plan()] { keepThumbnail(path, plan); }); // after the save is done
}

} // namespace tokenyard::ui
