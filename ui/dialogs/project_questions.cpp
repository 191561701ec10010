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

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr std::size_t differencesShown = 12;

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

QString changedAt(const QString &path) { return shortMoment(QFileInfo(path).lastModified()); }

// The plan's file is not the one that the work began with.
bool hasMoved(const Recoverable &copy, const FileStamp &stamp) { return !copy.base.empty() && copy.base != stamp.digest; }

// A copy's moment is kept in seconds; in the same second, a file that is not what the work began with was written last.
bool fileIsNewer(const Recoverable &copy, const FileStamp &stamp, const QString &path)
{
    const qint64 fileAt = QFileInfo(path).lastModified().toSecsSinceEpoch(), keptAt = momentOf(copy.savedAt).toSecsSinceEpoch();
    return hasMoved(copy, stamp) ? fileAt >= keptAt : fileAt > keptAt;
}

QString eachMayLack() { return ProjectController::tr("The file was changed after that work began: each may have what the other lacks."); }

// Throws what opening the copy throws.
QString whatDiffers(const Project &project, const Recoverable &copy)
{
    return ProjectController::tr("The kept work differs from the file in this:\n%1")
        .arg(differencesInWords(project.plan, openProject(copy.file).plan, differencesShown));
}

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

// Copies with nothing new are removed without asking; of several others one is chosen from a list.
std::vector<Recoverable> ProjectController::copiesWithWork(const Project &project, const QString &path)
{
    std::vector<Recoverable> copies = m_keeper->recoverableOf(path);
    std::erase_if(copies, [&](const Recoverable &copy) {
        bool same = false;
        if (!copy.problem.empty())
            return false;
        if (!guarded([&] { same = sameContent(openProject(copy.file).plan, project.plan); }))
            return true;
        if (same)
            dropCopy(copy);
        return same;
    });
    return copies;
}

ProjectController::Choice ProjectController::chooseCopy(const Project &project, const FileStamp &stamp, Recoverable &chosen,
                                                        const QString &path)
{
    std::vector<Recoverable> copies = copiesWithWork(project, path);
    if (copies.size() > 1)
        return askWhichCopy(project, stamp, std::move(copies), chosen, path);
    if (copies.empty())
        return Choice::File;
    chosen = copies.front();
    return askForCopy(project, stamp, chosen, path);
}

ProjectController::Choice ProjectController::askForCopy(const Project &project, const FileStamp &stamp, const Recoverable &copy,
                                                        const QString &path)
{
    const QString name = QFileInfo(path).fileName(), kept = shortMoment(copy.savedAt);
    const bool damaged = !copy.problem.empty(), older = fileIsNewer(copy, stamp, path);
    Question question{QStringLiteral("copyQuestion"), {}, {}, {}};
    if (damaged) {
        question.text = tr("The program ended without saving “%1”. The copy kept at %2 is damaged and cannot be opened.").arg(name, kept);
    } else {
        question.text =
            (older
                 ? tr("The program ended without saving “%1”. The work was kept at %2; the file is newer, it was saved at %3.")
                 : tr("The program ended without saving “%1”. The work was kept at %2; it is newer than the file, which was saved at %3."))
                .arg(name, kept, changedAt(path));
        if (hasMoved(copy, stamp))
            question.text += QLatin1Char(' ') + eachMayLack();
        guarded([&] { question.more = whatDiffers(project, copy); });
    }
    const Question::Answer openKept{tr("Open the kept work"), QMessageBox::ActionRole},
        openFile{tr("Open the file"), QMessageBox::ActionRole};
    // The newer one comes first: Enter opens it.
    question.answers = damaged ? std::vector{openFile} : older ? std::vector{openFile, openKept} : std::vector{openKept, openFile};
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

// Every copy with its age, which is newer, and what differs from the file. One that is discarded leaves the list.
ProjectController::Choice ProjectController::askWhichCopy(const Project &project, const FileStamp &stamp, std::vector<Recoverable> copies,
                                                          Recoverable &chosen, const QString &path)
{
    const Question::Answer openKept{tr("Open this work"), QMessageBox::ActionRole}, openFile{tr("Open the file"), QMessageBox::ActionRole};
    int row = 0;
    while (!copies.empty()) {
        Question question{QStringLiteral("copiesQuestion"),
                          tr("The program ended more than once without saving “%1”. The file was saved at %2; this work was kept besides:")
                              .arg(QFileInfo(path).fileName(), changedAt(path)),
                          {},
                          {}};
        for (const Recoverable &copy : copies) {
            const bool older = fileIsNewer(copy, stamp, path);
            Question::Item item{(!copy.problem.empty() ? tr("Kept at %1 (%2), damaged")
                                     : older           ? tr("Kept at %1 (%2), older than the file")
                                                       : tr("Kept at %1 (%2), newer than the file"))
                                    .arg(shortMoment(copy.savedAt), ageOf(momentOf(copy.savedAt))),
                                copy.problem.empty() ? QString() : QString::fromStdString(copy.problem)};
            if (copy.problem.empty()) {
                guarded([&] { item.more = whatDiffers(project, copy); });
                if (hasMoved(copy, stamp))
                    item.more += QLatin1Char('\n') + eachMayLack();
            }
            question.items.push_back(std::move(item));
        }
        const bool fileFirst = !copies.front().problem.empty() || fileIsNewer(copies.front(), stamp, path);
        question.answers = fileFirst ? std::vector{openFile, openKept} : std::vector{openKept, openFile};
        question.answers.push_back({tr("Discard this work"), QMessageBox::DestructiveRole});
        row = std::min(row, int(copies.size()) - 1);
        question.item = &row;
        const int answer = ask(m_window, question);
        if (answer == cancelled)
            return Choice::Stay;
        const Recoverable &copy = copies[std::size_t(row)];
        if (question.answers[std::size_t(answer)].text == openFile.text)
            return Choice::File;
        if (question.answers[std::size_t(answer)].text == openKept.text) {
            chosen = copy;
            return Choice::Copy;
        }
        if (askToDrop(copy))
            copies.erase(copies.begin() + row);
    }
    return Choice::File;
}

QString ProjectController::differencesOf(const Recoverable &copy) const
{
    constexpr std::size_t onCard = 3;
    std::error_code error;
    if (!copy.problem.empty() || copy.original.empty() || !std::filesystem::exists(copy.original, error))
        return {};
    try {
        const Plan there = openProject(copy.original).plan, work = openProject(copy.file).plan;
        return sameContent(there, work) ? QString() : differencesInWords(there, work, onCard);
    } catch (const StoreError &) { // a file that cannot be read says so where it is opened
        return {};
    }
}

bool ProjectController::askToDrop(const Recoverable &copy)
{
    const QString name =
        copy.original.empty() ? QString::fromStdString(copy.title) : QString::fromStdU16String(copy.original.filename().u16string());
    const Question question{
        QStringLiteral("dropQuestion"),
        tr("Discard the work on “%1” that was kept at %2? It exists nowhere else.").arg(name, shortMoment(copy.savedAt)),
        {},
        {{tr("Discard"), QMessageBox::DestructiveRole}}};
    const bool drops = !copy.problem.empty() || ask(m_window, question) == 0;
    if (drops)
        dropCopy(copy);
    return drops;
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
