// SPDX-License-Identifier: Apache-2.0
// Names that neighbouring halls share where a drawing has no room for each: no hall is lost, none is counted twice, the power adds up.
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/templates/templates.h"
#include "core/report/drawing/draw_plan.h"
#include "core/report/drawing/hall_blocks.h"

#include <QTest>

#include <set>

using namespace tokenyard;
using namespace tokenyard::drawing;

class HallBlocksTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;

    static std::vector<ObjectId> hallsOf(const Plan &plan)
    {
        std::vector<ObjectId> ids;
        for (const auto &object : plan.objects)
            if (object->as<Hall>())
                ids.push_back(object->id);
        return ids;
    }
    // A row of halls 5 m apart with these names.
    static Plan row(const std::vector<std::string> &names)
    {
        Plan plan;
        double x = 50.0;
        for (const std::string &name : names) {
            plan = edit::addObject(plan, ObjectKind::Hall, Point{x, 40.0}, 1, {}, "x").plan;
            plan.objects.back() = plan.objects.back().with([&](Object &o) { o.name = name; });
            x += plan.objects.back()->place.width.si() + 5.0;
        }
        return plan;
    }
private slots:
    void everyHallIsInOneBlock_data()
    {
        QTest::addColumn<QString>("name");
        for (const PlanTemplate &one : allTemplates())
            QTest::newRow(one.key) << QString::fromLatin1(one.key);
    }
    void everyHallIsInOneBlock()
    {
        QFETCH(QString, name);
        const Plan plan = findTemplate(name.toStdString())->make(m_catalogue);
        const std::vector<ObjectId> halls = hallsOf(plan);
        for (double gap : {0.0, 1.0, 6.0, 30.0, 100.0, 1e4}) {
            std::multiset<ObjectId> seen;
            const std::vector<HallBlock> blocks = hallBlocks(plan, &m_catalogue, halls, gap);
            for (const HallBlock &block : blocks)
                seen.insert(block.halls.begin(), block.halls.end());
            QVERIFY(seen == std::multiset<ObjectId>(halls.begin(), halls.end()));
            if (gap == 0.0)
                QCOMPARE(blocks.size(), halls.size());
        }
    }
    void aRowIsNamedByItsNumbers_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("shared");
        QTest::newRow("a run") << QStringList{"Hall A11", "Hall A12", "Hall A13"} << "Hall A11–13";
        QTest::newRow("two runs") << QStringList{"Hall 1", "Hall 2", "Hall 4"} << "Hall 1–2, 4";
        QTest::newRow("from right to left") << QStringList{"Hall 3", "Hall 2", "Hall 1"} << "Hall 1–3";
        QTest::newRow("a word behind") << QStringList{"데이터홀 1호", "데이터홀 2호"} << "데이터홀 1–2호";
        QTest::newRow("names of their own") << QStringList{"North", "South"} << "2 halls";
        QTest::newRow("two series") << QStringList{"Hall A1", "Hall B1"} << "2 halls";
        QTest::newRow("a long number") << QStringList{"Hall 20281231235959", "Hall 20281231235960"} << "2 halls";
        QTest::newRow("alone") << QStringList{"North"} << "North";
        const QString fifty(50, QLatin1Char('x')); // would lie across the whole drawing
        QTest::newRow("long names") << QStringList{fifty + "1", fifty + "2"} << "2 halls";
        QTest::newRow("a long name alone") << QStringList{fifty} << fifty.left(40) + QStringLiteral("…");
    }
    void aRowIsNamedByItsNumbers()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, shared);
        std::vector<std::string> plain;
        for (const QString &name : names)
            plain.push_back(name.toStdString());
        const Plan plan = row(plain);
        const std::vector<HallBlock> blocks = hallBlocks(plan, &m_catalogue, hallsOf(plan), 6.0);
        QCOMPARE(blocks.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(blocks.front().name.english()), shared);
    }
    // Two halls of 4 x 30 racks, each of 120 kW and 14.6 kW for network and storage: 240 x 134.6 kW = 32.3 MW.
    void thePowerIsThatOfAllRacks()
    {
        const Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        const std::vector<HallBlock> blocks = hallBlocks(plan, &m_catalogue, hallsOf(plan), 1e4);
        QCOMPARE(blocks.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(blocks.front().power.english()), QStringLiteral("32.3 MW"));
        QVERIFY(hallBlocks(plan, nullptr, hallsOf(plan), 1e4).front().power.empty());
    }
    // The blocks grow until a name of so many metres fits; where none does, they are those of the widest gap.
    void blocksGrowUntilTheyFit()
    {
        const Plan plan = findTemplate("gigawatt-block")->make(m_catalogue);
        const std::vector<ObjectId> halls = hallsOf(plan);
        std::size_t before = halls.size() + 1;
        for (double metres : {20.0, 120.0, 400.0}) {
            const auto blocks = blocksThatFit(plan, &m_catalogue, halls, [&](const HallBlock &b) { return b.bounds.width() >= metres; });
            QVERIFY(blocks.size() < before);
            before = blocks.size();
            for (const HallBlock &block : blocks)
                QVERIFY(block.bounds.width() >= metres);
        }
        QVERIFY(!blocksThatFit(plan, &m_catalogue, halls, [](const HallBlock &) { return false; }).empty());
    }
};

QTEST_GUILESS_MAIN(HallBlocksTest)
#include "hall_blocks_test.moc"
