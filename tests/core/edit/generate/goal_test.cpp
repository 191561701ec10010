// SPDX-License-Identifier: Apache-2.0
// Goals in words: the number with its unit, or one sentence.
#include "core/edit/generate/goal.h"

#include <QTest>

using namespace tokenyard::generate;

class GoalTest : public QObject {
    Q_OBJECT
private slots:
    void aNumberWithItsUnitIsAGoal_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("value");
        QTest::newRow("MW") << "40 MW" << int(GoalKind::GridPower) << 40e6;
        QTest::newRow("joined") << "0.06GW" << int(GoalKind::GridPower) << 60e6;
        QTest::newRow("GPUs") << "10000 GPUs" << int(GoalKind::Gpus) << 10000.0;
        QTest::newRow("thousands") << "10,000 gpus" << int(GoalKind::Gpus) << 10000.0;
        QTest::newRow("tokens") << "2e7 tokens/s" << int(GoalKind::TokenRate) << 2e7;
    }
    void aNumberWithItsUnitIsAGoal()
    {
        QFETCH(QString, words);
        QFETCH(int, kind);
        QFETCH(double, value);
        const Goal goal = readGoal(words.toStdString());
        QVERIFY2(goal.ok(), goal.problem.english().c_str());
        QCOMPARE(int(goal.kind), kind);
        QCOMPARE(goal.value, value);
    }
    void anythingElseGivesASentence()
    {
        for (const char *words :
             {"", "20", "MW", "-4 MW", "0 MW", "nan MW", "inf MW", "1e999 MW", "1,5 MW", "40 MWh", "40 horses", "1e30 GPUs"}) {
            const Goal goal = readGoal(words);
            QVERIFY2(!goal.ok(), words);
            const std::string said = goal.problem.english();
            QVERIFY2(said.size() > 10 && said.back() == '.', said.c_str());
        }
        QVERIFY(readGoal("20").problem.english().find("unit") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(GoalTest)
#include "goal_test.moc"
