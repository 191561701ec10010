// SPDX-License-Identifier: Apache-2.0
#include "ui/text/column_number.h"

#include <QTest>

#include <cmath>

using namespace tokenyard::ui;

class ColumnNumberTest : public QObject {
    Q_OBJECT
private slots:
    void zerosStayWhereTheColumnHasDecimals()
    {
        QCOMPARE(columnNumber(2, 2), QStringLiteral("2.00"));
        QCOMPARE(columnNumber(1234.5, 1), QStringLiteral("1,234.5"));
        QCOMPARE(columnNumber(-5, 1), QStringLiteral("−5.0"));
        QCOMPARE(columnNumber(-0.04, 1), QStringLiteral("0.0"));
        QCOMPARE(columnNumber(std::nan(""), 1), QStringLiteral("–"));
        QCOMPARE(columnNumber(1e300, 1000).isEmpty(), false);
    }
    void decimalsFollowTheSize()
    {
        QCOMPARE(decimalsFor(670.9, 4), 1);
        QCOMPARE(decimalsFor(3943, 4), 0);
        QCOMPARE(decimalsFor(0.359, 3), 3);
        QCOMPARE(decimalsFor(0, 3), 0);
        QCOMPARE(decimalsFor(INFINITY, 3), 0);
    }
};

QTEST_GUILESS_MAIN(ColumnNumberTest)
#include "column_number_test.moc"
