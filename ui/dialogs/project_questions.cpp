// SPDX-License-Identifier: Apache-2.0
// The project controller's questions about files whose contents differ from the window's, and the earlier states.
#include "core/store/project_file.h"
#include "ui/dialogs/differences.h"
#include "ui/dialogs/project_controller.h"
#include "ui/dialogs/question.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/text/moments.h"
#include "ui/widgets/pending_edit.h"

#include <QFileInfo>

namespace tokenyard::ui {

namespace {

constexpr std::size_t differencesShown = 12;

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

QString changedAt(const QString &path) { return shortMoment(QFileInfo(path).lastModified()); }

} // namespace

bool ProjectController::saveElsewhere(const QString &sentence)
{
    return ask(m_window,
               {QStringLiteral("heldQuestion"), sentence, tr("The plan can be saved under another name."), {{tr("Save a copy…")}}})
        == 0
        && saveAs();
}

// Empty if what is there cannot be read as a plan.
QString ProjectController::replacingWouldChange(const QString &path)
{
    QString said;
    guarded([&] {
        const Plan there = openProject(native(path)).plan;
        said = tr("Replacing would change in the file:\n%1").arg(differencesInWords(there, m_document->plan(), differencesShown));
    });
    return said;
}

// Another program wrote the plan's file since it was read here. Nothing in it is lost without asking, whether or not this plan was changed.
bool ProjectController::saveOverNewer(const QString &path)
{
    Question question{
        QStringLiteral("changedQuestion"),
        tr("“%1” was changed by another window or program at %2, after it was opened here. Saving would replace that.")
            .arg(QFileInfo(path).fileName(), changedAt(path)),
        {},
        {{tr("Save a copy…")}, {tr("Show what differs"), QMessageBox::ActionRole}, {tr("Replace"), QMessageBox::DestructiveRole}}};
    if (!m_document->isModified())
        question.answers.push_back({tr("Open what is there"), QMessageBox::ActionRole});
    for (;;) {
        switch (ask(m_window, question)) {
        case 0: return saveAs();
        case 1: question.more = replacingWouldChange(path); break;
        case 2: return write(path);
        case 3: return openFile(path);
        default: return false;
        }
    }
}

// Copies with nothing new are removed without asking; of the others the newest is offered, and the rest stay on the first page.
ProjectController::Choice ProjectController::chooseCopy(const Project &project, const FileStamp &stamp, Recoverable &chosen,
                                                        const QString &path)
{
    const std::vector<Recoverable> copies = m_keeper->recoverableOf(path);
    for (std::size_t i = 0; i < copies.size(); ++i) {
        const Recoverable &copy = copies[i];
        if (copy.problem.empty()) {
            bool same = false;
            if (!guarded([&] { same = sameContent(openProject(copy.file).plan, project.plan); }))
                continue;
            if (same) {
                dropCopy(copy);
                continue;
            }
        }
        const Choice choice = askForCopy(project, stamp, copy, path, copies.size() - i - 1);
        if (choice == Choice::Copy)
            chosen = copy;
        return choice;
    }
    return Choice::File;
}

ProjectController::Choice ProjectController::askForCopy(const Project &project, const FileStamp &stamp, const Recoverable &copy,
                                                        const QString &path, std::size_t others)
{
    const QString name = QFileInfo(path).fileName(), kept = shortMoment(copy.savedAt);
    const bool damaged = !copy.problem.empty(), moved = !copy.base.empty() && copy.base != stamp.digest;
    bool keptFirst = true;
    Question question{QStringLiteral("copyQuestion"), {}, {}, {}};
    if (damaged) {
        question.text = tr("The program ended without saving “%1”. The copy kept at %2 is damaged and cannot be opened.").arg(name, kept);
    } else {
        // A copy's moment is kept in seconds; in the same second, a file that is not what the work began with was written last.
        const qint64 fileAt = QFileInfo(path).lastModified().toSecsSinceEpoch(), keptAt = momentOf(copy.savedAt).toSecsSinceEpoch();
        const bool older = moved ? fileAt >= keptAt : fileAt > keptAt;
        question.text =
            (older
                 ? tr("The program ended without saving “%1”. The work was kept at %2; the file is newer, it was saved at %3.")
                 : tr("The program ended without saving “%1”. The work was kept at %2; it is newer than the file, which was saved at %3."))
                .arg(name, kept, changedAt(path));
        if (moved)
            question.text += QLatin1Char(' ') + tr("The file was changed after that work began: each may have what the other lacks.");
        keptFirst = !older;
        guarded([&] {
            const Plan work = openProject(copy.file).plan;
            question.more =
                tr("The kept work differs from the file in this:\n%1").arg(differencesInWords(project.plan, work, differencesShown));
        });
    }
    if (others > 0)
        question.text += QLatin1Char(' ')
            + tr("%1 older copies of this plan's work are kept besides; they stay on the first page (File, Samples and starts).")
                  .arg(others);
    const Question::Answer openKept{tr("Open the kept work"), QMessageBox::ActionRole},
        openFile{tr("Open the file"), QMessageBox::ActionRole};
    // The newer one comes first: Enter opens it.
    question.answers = damaged ? std::vector{openFile} : keptFirst ? std::vector{openKept, openFile} : std::vector{openFile, openKept};
    question.answers.push_back({tr("Open the file and discard the kept work"), QMessageBox::DestructiveRole});
    const int chosen = ask(m_window, question);
    if (chosen == cancelled)
        return Choice::Stay;
    if (question.answers[std::size_t(chosen)].text == openKept.text)
        return Choice::Copy;
    if (question.answers[std::size_t(chosen)].role == QMessageBox::DestructiveRole)
        dropCopy(copy);
    return Choice::File;
}

void ProjectController::askToDrop(const Recoverable &copy)
{
    const QString name =
        copy.original.empty() ? QString::fromStdString(copy.title) : QString::fromStdU16String(copy.original.filename().u16string());
    const Question question{
        QStringLiteral("dropQuestion"),
        tr("Discard the work on “%1” that was kept at %2? It exists nowhere else.").arg(name, shortMoment(copy.savedAt)),
        {},
        {{tr("Discard"), QMessageBox::DestructiveRole}}};
    if (!copy.problem.empty() || ask(m_window, question) == 0)
        dropCopy(copy);
}

std::vector<Version> ProjectController::versions() const
{
    const auto shelf = m_keeper->shelf(m_document->path());
    return shelf ? shelf->list() : std::vector<Version>{};
}

bool ProjectController::saveVersion(const QString &name)
{
    const auto shelf = m_keeper->shelf(m_document->path());
    if (!shelf) {
        tell(tr("Save the plan once before you keep versions of it."));
        return false;
    }
    return commitPendingEdits() && guarded([&] {
               VersionShelf(*shelf).keep(projectOf(m_document->plan(), m_document->catalogue()), name.trimmed().toStdString());
           });
}

bool ProjectController::restore(const Version &version)
{
    return guarded([&] {
        Project project = openProject(version.file);
        const QString text = version.name.empty() ? tr("Restore the version of %1").arg(shortMoment(version.savedAt))
                                                  : tr("Restore “%1”").arg(QString::fromStdString(version.name));
        Catalogue catalogue = catalogueOf(project);
        m_document->apply(std::move(project.plan), std::move(catalogue), text);
    });
}

void ProjectController::removeVersion(const Version &version) { remove(version); }

void ProjectController::openVersions()
{
    if (commitPendingEdits())
        VersionsDialog(m_document, this, m_window).exec();
}

} // namespace tokenyard::ui
