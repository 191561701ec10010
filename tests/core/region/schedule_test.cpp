// SPDX-License-Identifier: Apache-2.0
// The schedule against a network worked by hand, quantiles against the triangular distribution, circular steps and bad days.
#include "core/region/energisation.h"

#include "core/edit/templates/templates.h"
#include "core/region/step_file.h"

#include <QTest>

#include <set>

using namespace tokenyard;
using namespace tokenyard::region;

class ScheduleTest : public QObject {
    Q_OBJECT
    static ScheduleStep fixed(const char *id, double days, std::vector<std::string> after = {})
    {
        return {id, id, "", days, days, days, std::move(after)};
    }
    static ScheduleStep open(const char *id, double low, double base, double high, std::vector<std::string> after = {})
    {
        return {id, id, "", low, base, high, std::move(after)};
    }

private slots:
    void aNetworkWorkedByHand()
    {
        // A 0-3, B 0-5, C after A and B 5-9, D after C 9-11, E after B 5-9: the end is 11, B-C-D is critical, A and E have 2 days of slack.
        const std::vector<ScheduleStep> steps{fixed("D", 2, {"C"}), fixed("A", 3), fixed("B", 5), fixed("C", 4, {"A", "B"}),
                                              fixed("E", 4, {"B"})};
        const Timing timing = timingOf(steps);
        QVERIFY(timing.problem.empty());
        QCOMPARE(timing.base, 11.0);
        QCOMPARE(timing.p50, 11.0);
        QCOMPARE(timing.p90, 11.0);
        QCOMPARE(timing.critical, (std::vector<std::size_t>{2, 3, 0}));
        QCOMPARE(timing.steps[0].start, 9.0);
        QCOMPARE(timing.steps[1].slack, 2.0);
        QCOMPARE(timing.steps[2].slack, 0.0);
        QCOMPARE(timing.steps[4].slack, 2.0);
        QVERIFY(timing.steps[3].criticality == 1.0);
        QVERIFY(timing.steps[1].criticality == 0.0);
    }
    void quantilesOfATriangle()
    {
        QCOMPARE(triangular(0, 10, 20, 0.5), 10.0);
        QVERIFY(std::abs(triangular(0, 10, 20, 0.9) - 15.527864) < 1e-6); // 20 - sqrt(0.1 * 20 * 10)
        QVERIFY(std::abs(triangular(0, 0, 10, 0.75) - 5.0) < 1e-12);      // 10 - sqrt(0.25 * 10 * 10)
        QCOMPARE(triangular(7, 7, 7, 0.3), 7.0);
        const Timing one = timingOf({open("A", 0, 10, 20)});
        QVERIFY(std::abs(one.p50 - 10.0) < 0.3);
        QVERIFY(std::abs(one.p90 - 15.53) < 0.3);
        QVERIFY(std::abs(one.mean - 10.0) < 0.3);
    }
    void theMeanOfAChainIsTheSumOfMeans()
    {
        // PERT's moments of a chain: the means (l + b + h) / 3 add up, 20 + 40 = 60; so do the variances.
        const Timing timing = timingOf({open("A", 10, 15, 35), open("B", 30, 40, 50, {"A"})});
        QVERIFY(std::abs(timing.mean - 60.0) < 0.5);
        QVERIFY(timing.p50 < timing.p90);
    }
    void theSameSeedGivesTheSameDates()
    {
        const std::vector<ScheduleStep> steps{open("A", 10, 15, 35), open("B", 30, 40, 50)};
        QCOMPARE(timingOf(steps).p90, timingOf(steps).p90);
        QVERIFY(timingOf(steps, 1000, 1).p90 != timingOf(steps, 1000, 2).p90);
    }
    void aLongerStepNeverBringsThePowerEarlier()
    {
        double last = 0.0;
        for (const double days : {10.0, 20.0, 40.0, 80.0}) {
            const Timing timing = timingOf({open("A", 10, 15, 35), fixed("B", days), fixed("C", 5, {"A", "B"})});
            QVERIFY(timing.p90 >= last);
            last = timing.p90;
        }
    }
    void circlesAreRefusedByName()
    {
        const Timing timing = timingOf({fixed("A", 1), fixed("B", 1, {"C"}), fixed("C", 1, {"B", "A"})});
        QVERIFY(!timing.problem.empty());
        const std::string said = timing.problem.english();
        QVERIFY(said.find("B, C") != std::string::npos && said.find("A,") == std::string::npos);
        QVERIFY(!timingOf({fixed("A", 1, {"A"})}).problem.empty());
    }
    void badStepsAreRefused()
    {
        QVERIFY(!timingOf({}).problem.empty());
        QVERIFY(!timingOf({fixed("A", 1), fixed("A", 1)}).problem.empty());
        QVERIFY(timingOf({fixed("Permit", 1), fixed("B", 1, {"Permti"})}).problem.english().find("'Permit'") != std::string::npos);
        QVERIFY(!timingOf({open("A", 5, 4, 6)}).problem.empty());
        QVERIFY(!timingOf({open("A", -1, 4, 6)}).problem.empty());
        QVERIFY(!timingOf({open("A", 0, NAN, 6)}).problem.empty());
        QVERIFY(!timingOf({open("A", 0, 1, INFINITY)}).problem.empty());
    }
    void theShippedStepsFitEverySample()
    {
        const Catalogue catalogue;
        const Date start = *readDate("2026-11-29");
        for (const PlanTemplate &t : allTemplates()) {
            const auto steps = stepsOf(t.make(catalogue), catalogue, start);
            const Timing timing = timingOf(steps);
            QVERIFY2(timing.problem.empty(), timing.problem.english().c_str());
            QVERIFY(timing.p50 <= timing.p90 && timing.p50 > 365);
            QCOMPARE(steps[timing.critical.back()].id, std::string("energisation"));
            for (const ScheduleStep &step : steps)
                QVERIFY2(!step.source.empty(), step.id.c_str());
        }
    }
    void datesAreReadAndWritten()
    {
        QCOMPARE(isoDate(*readDate("2028-02-29")), std::string("2028-02-29"));
        QCOMPARE(isoDate(after(*readDate("2027-12-31"), 0.2)), std::string("2028-01-01"));
        for (const char *bad : {"", "2027-02-29", "2027-13-01", "27-01-01", "2027/01/01", "2027-1-1", "1999-01-01", "2027-01-0x"})
            QVERIFY2(!readDate(bad), bad);
    }
    void ownStepsAreAccepted()
    {
        const StepFile read = readStepFile("name,low,base,high,after,source\nA,1,2,3,,me\nB,2,2,2,A,\nC,1,1,1,A;B,\n");
        QVERIFY2(read.file.why.empty() && read.refused.empty(), read.file.why.english().c_str());
        QCOMPARE(read.steps.size(), std::size_t(3));
        QCOMPARE(read.steps[2].after, (std::vector<std::string>{"A", "B"}));
        QCOMPARE(readStepFile("name,low,base,high,owner\nA,1,2,3,me\n").unread, std::vector<std::string>{"owner"});
        std::string many = "name,low,base,high\n";
        for (std::size_t i = 0; i <= mostSteps; ++i)
            many += "s" + std::to_string(i) + ",1,2,3\n";
        QVERIFY(!readStepFile(many).file.why.empty()); // 20,000 of them took 18 s
        QVERIFY(readStepFile("name,low,base\nA,1,2\n").file.why.english().find("high") != std::string::npos);
    }
    void badStepsAreRefusedByTheirLine()
    {
        // Good lines stay: no number, no name, out of order, longer than a century (hours for days), a cell too few.
        const StepFile read = readStepFile("name;low;base;high\nA;1;2,5;3\nB;1;two;3\n;1;2;3\nD;3;2;1\nE;1;2;87600\nF;1;2\nG;1;1;1\n");
        QCOMPARE(read.steps.size(), std::size_t(2));
        QCOMPARE(read.steps.front().base, 2.5);
        QCOMPARE(read.refused.size(), std::size_t(5));
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY2(read.refused[i].line == i + 3 && !read.refused[i].why.empty(), read.refused[i].why.english().c_str());
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"
