// SPDX-License-Identifier: Apache-2.0
// Nothing is replaced without checking: what the controller asks before it writes, and what it offers when it opens.
#include "ui/dialogs/project_controller.h"

#include "core/edit/fields.h"
#include "core/edit/templates/templates.h"
#include "core/store/project_file.h"
#include "ui/dialogs/choose_output.h"
#include "ui/dialogs/question.h"
#include "ui/dialogs/versions_dialog.h"
#include "ui/document/document.h"
#include "ui/document/project_keeper.h"
#include "ui/text/words.h"
#include "ui/widgets/progress_row.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

Plan titled(const QString &title)
{
    Plan plan = findTemplate("blank-40mw")->make(Catalogue());
    plan.site = plan.site.with([&](Site &s) { s.title = title.toStdString(); });
    return plan;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ProjectControllerTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ProjectKeeper> m_keeper;
    std::unique_ptr<ProjectController> m_projects;
    QStringList m_told, m_asked, m_paths;
    std::vector<Question> m_questions;
    std::vector<int> m_answers; // in order; when they run out: cancel
    std::vector<int> m_rows;    // chosen of the questions about one of several; when they run out: the one that is shown

    QString at(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    QString recovery() const { return at("data/recovery"); }
    void edit(const QString &title)
    {
        m_document->apply(edit::setField(m_document->plan(), {"site", {}}, "title", title.toStdString()).plan, QStringLiteral("edit"));
    }
    QString title() const { return QString::fromStdString(m_document->plan().site->title); }
    // What another window or program does to the file.
    void writeElsewhere(const QString &path, const QString &title) { saveProject(native(path), projectOf(titled(title), Catalogue())); }
    QString titleIn(const QString &path) { return QString::fromStdString(openProject(native(path)).plan.site->title); }
    // What a program that ends without saving leaves behind.
    void leaveCopy(const QString &original, const std::string &base, const QString &title)
    {
        Autosave copy(native(recovery()), native(original));
        copy.setOriginal(native(original), base);
        copy.write(projectOf(titled(title), Catalogue()));
    }

private slots:
    void initTestCase()
    {
        QApplication::setOrganizationName(QStringLiteral("tokenyard-test"));
        setAnswererForTests([this](const Question &question) {
            m_asked << question.name;
            m_questions.push_back(question);
            if (question.item && !m_rows.empty()) {
                *question.item = m_rows.front();
                m_rows.erase(m_rows.begin());
            }
            if (m_answers.empty())
                return cancelled;
            const int answer = m_answers.front();
            m_answers.erase(m_answers.begin());
            return answer;
        });
        setFileDialogForTests([this](const OutputWish &) { return m_paths.isEmpty() ? QString() : m_paths.takeFirst(); });
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
        qputenv("XDG_CACHE_HOME", m_folder->path().toUtf8());
        m_told.clear();
        m_asked.clear();
        m_paths.clear();
        m_questions.clear();
        m_answers.clear();
        m_rows.clear();
        m_document = std::make_unique<Document>(Catalogue());
        m_keeper = std::make_unique<ProjectKeeper>(m_document.get());
        m_keeper->start(recovery());
        m_projects = std::make_unique<ProjectController>(m_document.get(), m_keeper.get());
        m_projects->setTeller([this](const QString &sentence) { m_told << sentence; });
        m_projects->startFrom(QStringLiteral("blank-40mw"));
    }
    void cleanup()
    {
        m_projects.reset();
        m_keeper.reset();
        m_document.reset();
    }

    void theEndingIsAddedBeforeTheQuestion_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("there");
        QTest::newRow("no ending") << "plan"
                                   << "plan.tokenyard";
        QTest::newRow("a number that looks like one") << "Ulsan v1.2"
                                                      << "Ulsan v1.2.tokenyard";
        QTest::newRow("another program's") << "plan.pdf"
                                           << "plan.pdf.tokenyard";
        QTest::newRow("a full stop at the end") << "plan."
                                                << "plan.tokenyard";
        QTest::newRow("its own") << "plan.tokenyard"
                                 << "plan.tokenyard";
    }
    void theEndingIsAddedBeforeTheQuestion()
    {
        QFETCH(QString, typed);
        QFETCH(QString, there);
        const QString path = m_folder->filePath(there);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("keep me") == 7);
        kept.close();
        m_paths << m_folder->filePath(typed);
        QVERIFY(!m_projects->saveAs()); // the answer is no, and then no other name is given
        QCOMPARE(m_asked, QStringList{QStringLiteral("replaceQuestion")});
        QVERIFY(m_questions[0].text.contains(there));
        QCOMPARE(bytesOf(path), QByteArray("keep me"));
        m_paths << m_folder->filePath(typed);
        m_answers = {0};
        QVERIFY(m_projects->saveAs());
        QCOMPARE(m_document->path(), path);
        QCOMPARE(titleIn(path), title());
    }
    void aPlanChangedElsewhereIsAskedAboutEvenIfThisOneIsUnchanged_data()
    {
        QTest::addColumn<bool>("edited");
        QTest::newRow("with changes of its own") << true;
        QTest::newRow("without") << false;
    }
    void aPlanChangedElsewhereIsAskedAboutEvenIfThisOneIsUnchanged()
    {
        QFETCH(bool, edited);
        const QString path = at("plan.tokenyard");
        QVERIFY(m_projects->saveTo(path));
        QVERIFY(m_projects->save()); // its own file: no question
        QVERIFY(m_asked.isEmpty());
        if (edited)
            edit(QStringLiteral("mine"));
        writeElsewhere(path, QStringLiteral("theirs"));
        QVERIFY(!m_projects->save());
        QCOMPARE(m_asked, QStringList{QStringLiteral("changedQuestion")});
        QCOMPARE(titleIn(path), QStringLiteral("theirs"));
        // Show what differs, then replace.
        m_answers = {1, 2};
        QVERIFY(m_projects->save());
        QVERIFY2(m_questions.back().more.contains(QStringLiteral("theirs")), qPrintable(m_questions.back().more));
        QCOMPARE(titleIn(path), title());
        QVERIFY(!m_document->isModified());
        QVERIFY(m_projects->save()); // that is the file now
    }
    void aChangeOutsideIsNoticedOnceAndCanBeOpened()
    {
        const QString path = at("plan.tokenyard");
        QVERIFY(m_projects->saveTo(path));
        QVERIFY(!m_projects->noticesChangeOutside());
        writeElsewhere(path, QStringLiteral("theirs"));
        QVERIFY(m_projects->noticesChangeOutside());
        QVERIFY(!m_projects->noticesChangeOutside());
        m_projects->reload();
        QCOMPARE(title(), QStringLiteral("theirs"));
        QVERIFY(!m_projects->noticesChangeOutside());
        writeElsewhere(path, QStringLiteral("theirs again"));
        QVERIFY(m_projects->noticesChangeOutside());
    }
    void savingAsAnotherPlanShowsWhatThatWouldChange()
    {
        const QString path = at("there.tokenyard");
        writeElsewhere(path, QStringLiteral("theirs"));
        m_paths << path;
        m_answers = {1, 0};
        QVERIFY(m_projects->saveAs());
        QCOMPARE(m_asked, (QStringList{QStringLiteral("replaceQuestion"), QStringLiteral("replaceQuestion")}));
        QVERIFY2(m_questions[1].more.contains(QStringLiteral("theirs")), qPrintable(m_questions[1].more));
        QCOMPARE(titleIn(path), title());
    }
    void beforeTheNewerFileACopyCanBeSaved()
    {
        const QString path = at("plan.tokenyard"), beside = at("beside.tokenyard");
        QVERIFY(m_projects->saveTo(path));
        edit(QStringLiteral("mine"));
        writeElsewhere(path, QStringLiteral("theirs"));
        m_answers = {0};
        m_paths << beside;
        QVERIFY(m_projects->save());
        QCOMPARE(titleIn(path), QStringLiteral("theirs"));
        QCOMPARE(titleIn(beside), QStringLiteral("mine"));
        QCOMPARE(m_document->path(), beside);
    }
    void aRefusedSaveAsLeavesThePlansOwnLock()
    {
        const QString path = at("plan.tokenyard");
        QVERIFY(m_projects->saveTo(path));
        QVERIFY(FileLock::isHeld(native(path)));
        QVERIFY(!m_projects->saveTo(at("gone/plan.tokenyard")));
        QCOMPARE(m_asked, QStringList{QStringLiteral("heldQuestion")}); // another name is offered
        QVERIFY2(m_questions[0].text.contains(QStringLiteral("folder")), qPrintable(m_questions[0].text));
        QVERIFY(FileLock::isHeld(native(path)));
        QCOMPARE(m_document->path(), path);
        // A path that another program has locked is not free.
        const FileLock held(native(at("held.tokenyard")));
        QVERIFY(!m_projects->saveTo(at("held.tokenyard")));
        QVERIFY(FileLock::isHeld(native(path)));
        QVERIFY(m_keeper->holds(path));
    }
    void aPlanHeldElsewhereOpensForReadingAndSaysWhoHoldsIt()
    {
        const QString path = at("plan.tokenyard");
        writeElsewhere(path, QStringLiteral("shared"));
        const FileLock held(native(path));
        QVERIFY(m_projects->openFile(path));
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told[0].contains(QStringLiteral("process")), qPrintable(m_told[0]));
        QVERIFY(!m_projects->readOnlyReason().isEmpty());
        edit(QStringLiteral("mine"));
        QVERIFY(!m_projects->save());
        QCOMPARE(m_asked, QStringList{QStringLiteral("heldQuestion")});
        QCOMPARE(titleIn(path), QStringLiteral("shared"));
        m_answers = {0};
        m_paths << at("mine.tokenyard");
        QVERIFY(m_projects->save());
        QVERIFY(m_projects->readOnlyReason().isEmpty());
    }
    void keptWorkIsOfferedWithWhatDiffersWhereItsPlanIsOpened()
    {
        const QString path = at("plan.tokenyard");
        writeElsewhere(path, QStringLiteral("as saved"));
        leaveCopy(path, stampOf(native(path)).digest, QStringLiteral("with work"));
        QVERIFY(!m_projects->openFile(path)); // cancelled: the open plan stays
        QCOMPARE(m_asked, QStringList{QStringLiteral("copyQuestion")});
        QVERIFY2(m_questions[0].more.contains(QStringLiteral("with work")), qPrintable(m_questions[0].more));
        QVERIFY(m_questions[0].text.contains(QStringLiteral("newer than the file")));
        m_answers = {1};
        QVERIFY(m_projects->openFile(path));
        QCOMPARE(title(), QStringLiteral("as saved"));
        m_answers = {0};
        QVERIFY(m_projects->openFile(path));
        QCOMPARE(title(), QStringLiteral("with work"));
        QVERIFY(m_document->isModified());
        QCOMPARE(m_document->path(), path);
        m_keeper->finishWork();
        QCOMPARE(QDir(recovery()).entryList({QStringLiteral("*.tokenyard")}, QDir::Files).size(), 1); // the old copy is replaced
        QVERIFY(m_projects->save());
        QVERIFY(m_asked.size() == 3); // the work started from this file: no question
        QCOMPARE(titleIn(path), QStringLiteral("with work"));
        QVERIFY(QDir(recovery()).entryList({QStringLiteral("*.tokenyard")}, QDir::Files).isEmpty());
    }
    void keptWorkCanBeDiscardedAtTheOpening()
    {
        const QString path = at("plan.tokenyard");
        writeElsewhere(path, QStringLiteral("as saved"));
        leaveCopy(path, stampOf(native(path)).digest, QStringLiteral("with work"));
        m_answers = {2};
        QVERIFY(m_projects->openFile(path));
        QCOMPARE(title(), QStringLiteral("as saved"));
        QVERIFY(m_keeper->recoverable().empty());
    }
    // The window was killed twice: "first" was kept, then the file was opened and "second" was kept.
    void ofSeveralKeptCopiesOneIsChosen()
    {
        const QString path = at("plan.tokenyard");
        writeElsewhere(path, QStringLiteral("as saved"));
        const std::string base = stampOf(native(path)).digest;
        leaveCopy(path, base, QStringLiteral("first work"));
        leaveCopy(path, base, QStringLiteral("second work"));
        const auto rowOf = [&](const char *title) {
            const auto &items = m_questions.back().items;
            for (std::size_t i = 0; i < items.size(); ++i)
                if (items[i].more.contains(QLatin1String(title)))
                    return int(i);
            return -1;
        };
        QVERIFY(!m_projects->openFile(path)); // cancelled
        QCOMPARE(m_asked, QStringList{QStringLiteral("copiesQuestion")});
        QCOMPARE(m_questions[0].items.size(), std::size_t(2));
        QVERIFY(rowOf("first work") >= 0 && rowOf("second work") >= 0); // each says what differs in it
        QVERIFY2(m_questions[0].items[0].title.contains(QStringLiteral("newer than the file")), qPrintable(m_questions[0].items[0].title));
        const int first = rowOf("first work");
        m_rows = {first};
        m_answers = {0};
        QVERIFY(m_projects->openFile(path));
        QCOMPARE(title(), QStringLiteral("first work"));
    }
    // One is discarded after a question; the others stay in the list.
    void eachOfSeveralKeptCopiesCanBeDiscarded()
    {
        const QString path = at("plan.tokenyard");
        writeElsewhere(path, QStringLiteral("as saved"));
        const std::string base = stampOf(native(path)).digest;
        leaveCopy(path, base, QStringLiteral("first work"));
        leaveCopy(path, base, QStringLiteral("second work"));
        leaveCopy(path, base, QStringLiteral("third work"));
        m_rows = {1, 1};
        m_answers = {2, 0, 2, cancelled, cancelled}; // the second goes; of the rest none, on second thoughts
        QVERIFY(!m_projects->openFile(path));
        QCOMPARE(m_asked,
                 (QStringList{QStringLiteral("copiesQuestion"), QStringLiteral("dropQuestion"), QStringLiteral("copiesQuestion"),
                              QStringLiteral("dropQuestion"), QStringLiteral("copiesQuestion")}));
        QCOMPARE(m_projects->recoverable().size(), std::size_t(2));
        QVERIFY(m_projects->differencesOf(m_projects->recoverable()[0]).contains(QStringLiteral("third work")));
    }
    void aCopyThatHoldsNothingNewIsNotAskedAbout()
    {
        const QString path = at("plan.tokenyard");
        writeElsewhere(path, QStringLiteral("as saved"));
        leaveCopy(path, {}, QStringLiteral("as saved"));
        QVERIFY(m_projects->openFile(path));
        QVERIFY(m_asked.isEmpty());
        QVERIFY(m_keeper->recoverable().empty());
    }
    void olderKeptWorkIsNotSavedOverANewerFileUnasked()
    {
        const QString path = at("plan.tokenyard");
        writeElsewhere(path, QStringLiteral("began with"));
        const std::string base = stampOf(native(path)).digest;
        leaveCopy(path, base, QStringLiteral("old work"));
        writeElsewhere(path, QStringLiteral("newer work"));
        m_answers = {1}; // the newer one, the file, comes first
        QVERIFY(m_projects->openFile(path));
        QVERIFY(m_questions[0].text.contains(QStringLiteral("the file is newer")));
        QVERIFY(m_questions[0].text.contains(QStringLiteral("changed after that work began")));
        QCOMPARE(m_questions[0].answers[0].text, QStringLiteral("Open the file"));
        QCOMPARE(title(), QStringLiteral("old work"));
        QVERIFY(!m_projects->save());
        QCOMPARE(m_asked.back(), QStringLiteral("changedQuestion"));
        QCOMPARE(titleIn(path), QStringLiteral("newer work"));
    }
    void aDamagedCopyIsReportedAndCanBeDiscarded()
    {
        QDir().mkpath(recovery());
        QFile damaged(recovery() + QStringLiteral("/1-1.tokenyard"));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("half a plan") > 0);
        damaged.close();
        const auto copies = m_projects->recoverable();
        QCOMPARE(copies.size(), std::size_t(1));
        QVERIFY(!copies[0].problem.empty());
        QSignalSpy changed(m_projects.get(), &ProjectController::copiesChanged);
        m_projects->askToDrop(copies[0]);
        QVERIFY(m_asked.isEmpty()); // nothing can be lost
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_projects->recoverable().empty());
    }
    void aFailingSafetyCopyIsReportedAtOnceOnceAndWithoutAPath()
    {
        QDir().mkpath(at("data"));
        QFile::remove(recovery());
        QDir(recovery()).removeRecursively();
        QFile inTheWay(recovery()); // a file in place of the folder, which stops even root
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        QSignalSpy changed(m_projects.get(), &ProjectController::copyProblemChanged);
        edit(QStringLiteral("work"));
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 8000);
        QVERIFY(!m_projects->copyProblem().isEmpty());
        QVERIFY2(!m_projects->copyProblem().contains(QLatin1Char('/')), qPrintable(m_projects->copyProblem()));
        edit(QStringLiteral("more work"));
        m_keeper->writeNow();
        m_keeper->finishWork();
        QCOMPARE(changed.size(), 1); // not for ever
        inTheWay.remove();
        edit(QStringLiteral("and more"));
        m_keeper->writeNow();
        m_keeper->finishWork();
        QCOMPARE(changed.size(), 2);
        QVERIFY(m_projects->copyProblem().isEmpty());
    }
    void eachSaveKeepsAVersionAndOneCanBePutBackInOneStep()
    {
        const QString path = at("plan.tokenyard");
        edit(QStringLiteral("first"));
        QVERIFY(m_projects->saveTo(path));
        QVERIFY(m_projects->saveVersion(QStringLiteral("For the board")));
        edit(QStringLiteral("second"));
        QVERIFY(m_projects->save());
        m_keeper->finishWork();
        const auto versions = m_projects->versions();
        QCOMPARE(versions.size(), std::size_t(3));
        const auto named = std::find_if(versions.begin(), versions.end(), [](const Version &v) { return v.name == "For the board"; });
        QVERIFY(named != versions.end());
        const int steps = m_document->undoStack()->count();
        QVERIFY(m_projects->restore(*named));
        QCOMPARE(title(), QStringLiteral("first"));
        QCOMPARE(m_document->undoStack()->count(), steps + 1);
        m_document->undoStack()->undo();
        QCOMPARE(title(), QStringLiteral("second"));
    }
    // The figures of a version are studied in the background; cancelled, the differences in values stay.
    void aVersionsFiguresComeOrAreCancelled()
    {
        edit(QStringLiteral("first"));
        QVERIFY(m_projects->saveTo(at("plan.tokenyard")));
        m_keeper->finishWork();
        m_document->apply(edit::setField(m_document->plan(), {"cost", {}}, "contingency", 0.3).plan, QStringLiteral("dearer"));
        QTRY_VERIFY_WITH_TIMEOUT(m_document->study() && m_document->studyIsCurrent(), 60000);
        VersionsDialog dialog(m_document.get(), m_projects.get());
        dialog.show();
        auto *said = dialog.findChild<QLabel *>(QStringLiteral("caption"));
        auto *row = dialog.findChild<ProgressRow *>();
        const QString npv = words(kpiInfo(Kpi::Npv).label);
        QTRY_VERIFY_WITH_TIMEOUT(!row->isVisible() && said->text().contains(npv), 60000);
        VersionsDialog again(m_document.get(), m_projects.get());
        again.show();
        QVERIFY(again.findChild<ProgressRow *>()->isVisible());
        again.findChild<ProgressRow *>()->button()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!again.findChild<ProgressRow *>()->isVisible(), 60000);
        const QString left = again.findChild<QLabel *>(QStringLiteral("caption"))->text();
        QVERIFY(!left.isEmpty() && !left.contains(npv));
    }
    void namesAreShownAsTheyAre()
    {
        edit(QStringLiteral("<b>Plan</b> & <img src=x>"));
        QVERIFY(!m_projects->mayLeave());
        QVERIFY(m_questions[0].text.contains(QStringLiteral("<b>Plan</b> & <img src=x>"))); // shown as plain text
    }
};

QTEST_MAIN(ProjectControllerTest)
#include "project_controller_test.moc"
