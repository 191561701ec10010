// SPDX-License-Identifier: Apache-2.0
#include "core/report/workbook/sheet.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tokenyard::report;

class SheetTest : public QObject {
    Q_OBJECT
private slots:
    void columnsAreNamedAsSpreadsheetsDo()
    {
        QCOMPARE(columnName(0), std::string("A"));
        QCOMPARE(columnName(25), std::string("Z"));
        QCOMPARE(columnName(26), std::string("AA"));
        QCOMPARE(columnName(701), std::string("ZZ"));
        QCOMPARE(columnName(702), std::string("AAA"));
        QCOMPARE(cellName(4, 2), std::string("C5"));
        QCOMPARE(fixedCell(4, 2), std::string("$C$5"));
    }
    // At most 31 characters (not bytes), none of []:*?/\, no apostrophe at either end.
    void sheetsHaveNamesThatSpreadsheetsAccept()
    {
        QCOMPARE(sheetName("a/b[c]:*?\\"), std::string("a-b-c-----"));
        QCOMPARE(sheetName("'quoted'"), std::string("quoted"));
        QCOMPARE(sheetName(""), std::string("-"));
        QCOMPARE(sheetName(std::string(40, 'x')).size(), std::size_t(31));
        const QString korean = QString::fromUtf8("재무상태표").repeated(10);
        QCOMPARE(QString::fromStdString(sheetName(korean.toStdString())), korean.left(31));
    }
    void aBookIsWrittenOrSaysThatItIsNot()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("book.xlsx").toStdString();
        Book book(path);
        Sheet first = book.add("One's"), second = book.add("One's"); // a name that is already used
        QCOMPARE(first.prefix(), std::string("'One''s'!"));
        QVERIFY(second.prefix() != first.prefix());
        first.number(0, 0, 2.0);
        book.define("price", first, 0, 0);
        second.formula(0, 0, "=price*2", 4.0);
        QVERIFY(book.close());
        QVERIFY(QFile(QString::fromStdString(path)).size() > 1000);
    }
};

QTEST_GUILESS_MAIN(SheetTest)
#include "sheet_test.moc"
