// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/project_controller.h"

#include "core/edit/templates/names.h"
#include "core/edit/templates/templates.h"
#include "core/store/project_file.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/map/thumbnail.h"
#include "ui/text/words.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTimer>

namespace tokenyard::ui {

namespace {

constexpr int mostRecent = 8;
const char *const recentKey = "recent";

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }
QString filter() { return ProjectController::tr("Tokenyard plans (*.tokenyard)"); }

} // namespace

ProjectController::ProjectController(Document *document, ProjectKeeper *keeper, QObject *parent)
    : QObject(parent), m_document(document), m_keeper(keeper)
{
    connect(keeper, &ProjectKeeper::failed, this, &ProjectController::tell);
}
ProjectController::~ProjectController() = default;

void ProjectController::tell(const QString &sentence)
{
    if (m_tell)
        m_tell(sentence);
    else
        QMessageBox::warning(m_window, tr("Tokenyard"), sentence);
}

bool ProjectController::guarded(const std::function<void()> &work)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    QString problem;
    try {
        work();
    } catch (const StoreError &error) {
        problem = words(error.text());
    }
    QApplication::restoreOverrideCursor();
    if (!problem.isEmpty())
        tell(problem);
    return problem.isEmpty();
}

bool ProjectController::openFile(const QString &path)
{
    const bool done = guarded([&] {
        Project project = openProject(native(path));
        Catalogue catalogue = catalogueOf(project);
        m_document->reset(std::move(project.plan), QFileInfo(path).absoluteFilePath(), std::move(catalogue));
    });
    if (done) {
        m_keeper->forget();
        takeLock(m_document->path());
        remember(m_document->path());
        emit opened();
    }
    return done;
}

// Another writer is told about, and the plan stays open for reading: a save will ask for the lock again.
void ProjectController::takeLock(const QString &path)
{
    m_keeper->unlock();
    try {
        m_keeper->lock(path);
    } catch (const StoreError &error) {
        if (error.reason() == StoreError::Reason::Locked)
            tell(words(error.text()));
    }
}

std::vector<Recoverable> ProjectController::recoverable() const { return m_keeper->recoverable(); }
void ProjectController::dropCopy(const Recoverable &copy) { discard(copy); }

bool ProjectController::recover(const Recoverable &copy)
{
    const bool done = guarded([&] {
        Project project = openProject(copy.file);
        Catalogue catalogue = catalogueOf(project);
        m_document->reset(std::move(project.plan), QString::fromStdU16String(copy.original.u16string()), std::move(catalogue));
    });
    if (!done)
        return false;
    m_document->markUnsaved();
    if (!m_document->path().isEmpty())
        takeLock(m_document->path());
    emit opened();
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
    Plan plan = withNamesIn(start->make(catalogue), [](const TextSource &phrase) { return words(phrase).toStdString(); });
    m_document->reset(std::move(plan), {}, std::move(catalogue));
    m_keeper->forget();
    m_keeper->unlock();
    emit opened();
}

bool ProjectController::saveTo(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool done = guarded([&] {
        m_keeper->lock(absolute);
        saveProject(native(absolute), projectOf(m_document->plan(), m_document->catalogue()));
    });
    if (done) {
        m_document->setSaved(absolute);
        m_keeper->forget();
        remember(m_document->path());
        emit saved();
    }
    return done;
}

bool ProjectController::save() { return m_document->path().isEmpty() ? saveAs() : saveTo(m_document->path()); }

bool ProjectController::saveAs()
{
    const QString title = QString::fromStdString(m_document->plan().site->title).simplified().replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString start = m_document->path().isEmpty() ? QDir::home().filePath(title + QStringLiteral(".tokenyard")) : m_document->path();
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the plan as"), start, filter());
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".tokenyard");
    return saveTo(path);
}

bool ProjectController::mayLeave()
{
    if (!m_document->isModified())
        return true;
    QMessageBox box(QMessageBox::NoIcon, tr("Tokenyard"), tr("The plan has changes that are not saved."),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setDefaultButton(QMessageBox::Save);
    const int answer = box.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void ProjectController::askOpen()
{
    if (!mayLeave())
        return;
    const QString folder = m_document->path().isEmpty() ? QDir::homePath() : QFileInfo(m_document->path()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a plan"), folder, filter());
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
