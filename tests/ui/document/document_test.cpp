// SPDX-License-Identifier: Apache-2.0
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace tokenyard;
using namespace tokenyard::ui;

namespace {
Plan aPlanWithAHall()
{
    Plan plan;
    Object hall;
    hall.id = plan.takeId();
    hall.name = "Hall 1";
    plan.objects.emplace_back(hall);
    return plan;
}

Plan movedTo(const Plan &plan, double x)
{
    Plan after = plan;
    after.objects[0] = after.objects[0].with([&](Object &o) { o.place.x = x * units::m; });
    return after;
}
} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private slots:
    void undoRestoresTheVerySamePlan()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        const Plan before = document.plan();
        document.apply(movedTo(before, 5), "Move");
        QVERIFY(!(document.plan() == before));
        document.undoStack()->undo();
        QVERIFY(document.plan() == before);
    }
    void anEditThatChangesNothingLeavesNoEntry()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        document.apply(movedTo(document.plan(), 0), "Move");
        QCOMPARE(document.undoStack()->count(), 0);
    }
    void aDragIsOneEntryAndOneUndo()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        const Plan before = document.plan();
        const int gesture = Document::newGesture();
        for (int x = 1; x <= 20; ++x)
            document.apply(movedTo(document.plan(), x), QString("Move %1 m").arg(x), gesture);
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.undoStack()->undoText(), QString("Move 20 m"));
        document.undoStack()->undo();
        QVERIFY(document.plan() == before);
    }
    void aDragBackToItsStartLeavesNoEntry()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        const int gesture = Document::newGesture();
        document.apply(movedTo(document.plan(), 7), "Move", gesture);
        document.apply(movedTo(document.plan(), 0), "Move", gesture);
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(!document.isModified());
    }
    void twoDragsAreTwoEntries()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        document.apply(movedTo(document.plan(), 1), "Move", Document::newGesture());
        document.apply(movedTo(document.plan(), 2), "Move", Document::newGesture());
        QCOMPARE(document.undoStack()->count(), 2);
    }
    void theStudyOfTheNewestPlanArrivesAndThenItsBands()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        for (int x = 1; x <= 50; ++x)
            document.apply(movedTo(document.plan(), x), "Move");
        QTRY_VERIFY_WITH_TIMEOUT(document.studyIsCurrent(), 60000);
        QTRY_VERIFY_WITH_TIMEOUT(document.study()->bandsReady && document.studyIsCurrent(), 120000);
    }
    void stepsThatTheWorkerPassedOverGetTheirFiguresWhenIdle()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        for (int x = 1; x <= 5; ++x)
            document.apply(movedTo(document.plan(), x), "Move");
        for (int state = 1; state <= 5; ++state)
            QTRY_VERIFY_WITH_TIMEOUT(document.kpisOfState(state), 120000);
        QVERIFY(!document.kpisOfState(6));
    }
    void theSelectionLosesWhatIsDeleted()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        document.select({ObjectId{1}});
        Plan empty = document.plan();
        empty.objects.clear();
        document.apply(empty, "Delete");
        QVERIFY(document.selection().empty());
    }
    void aSelectedPartAndSelectedObjectsExcludeEachOther()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        document.selectPart({"finance", {}});
        document.select({ObjectId{1}});
        QVERIFY(document.selectedPart().part.empty());
        document.selectPart({"finance", {}});
        QVERIFY(document.selection().empty());
    }
    void savingMakesThePlanCleanUntilTheNextEdit()
    {
        Document document{Catalogue()};
        document.reset(aPlanWithAHall(), {});
        document.apply(movedTo(document.plan(), 1), "Move");
        QVERIFY(document.isModified());
        document.setSaved("/tmp/x.tokenyard");
        QVERIFY(!document.isModified());
        document.markUnsaved();
        QVERIFY(document.isModified());
    }
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
