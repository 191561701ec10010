// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/depreciation.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

class DepreciationTest : public QObject {
    Q_OBJECT
private slots:
    void aStraightLineIsEven()
    {
        QCOMPARE(writtenOffShare(Depreciation::StraightLine, 60, 0), 0.0);
        QCOMPARE(writtenOffShare(Depreciation::StraightLine, 60, 15), 0.25);
        QCOMPARE(writtenOffShare(Depreciation::StraightLine, 60, 60), 1.0);
        QCOMPARE(writtenOffShare(Depreciation::StraightLine, 60, 90), 1.0);
    }
    // Five years: the table of the Corporate Tax Act's rules gives 0.451 a year (1 - 0.05^(1/5) = 0.4507); the last year takes the rest.
    void aDecliningBalanceTakesItsRateAndThenTheRest()
    {
        const double first = writtenOffShare(Depreciation::DecliningBalance, 60, 12);
        QVERIFY(std::abs(first - 0.451) < 5e-4);
        const double second = writtenOffShare(Depreciation::DecliningBalance, 60, 24);
        QVERIFY(std::abs((1.0 - second) - (1.0 - first) * (1.0 - first)) < 1e-12);
        QVERIFY(std::abs((1.0 - writtenOffShare(Depreciation::DecliningBalance, 60, 48)) - std::pow(0.05, 0.8)) < 1e-12);
        QCOMPARE(writtenOffShare(Depreciation::DecliningBalance, 60, 60), 1.0);
    }
    void whatIsWrittenOffNeverFalls()
    {
        for (const Depreciation method : {Depreciation::StraightLine, Depreciation::DecliningBalance})
            for (const int life : {1, 5, 12, 13, 30, 60, 61, 180})
                for (int month = 0; month < life + 3; ++month)
                    QVERIFY(writtenOffShare(method, life, month + 1) >= writtenOffShare(method, life, month));
    }
};

QTEST_GUILESS_MAIN(DepreciationTest)
#include "depreciation_test.moc"
