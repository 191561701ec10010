// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"
#include "core/base/csv_cell.h"
#include "core/base/whole_number.h"

#include <QStringEncoder>
#include <QTest>

#include <cmath>
#include <limits>

using namespace tokenyard;

namespace {

// One table in the plain dialect: a number with a point, a name with a comma, a name in Korean, a blank cell, a quotation mark.
const std::vector<std::string> header{"name", "power", "note"};
const std::vector<std::vector<std::string>> rows{
    {"hall, north", "15.2", "울산"}, {"hall 2", "-0.5", ""}, {"the \"third\"", "1000", "data"}, {"x", "1234.567", "가산"}};

struct Dialect {
    char delimiter = ',';
    bool decimalComma = false;
    std::string lineEnd = "\n";
    std::string before, between;
    bool lastLineEnd = true, quoteAll = false;
};

std::string cellIn(const Dialect &d, std::string cell, bool number)
{
    if (number && d.decimalComma)
        std::replace(cell.begin(), cell.end(), '.', ',');
    if (!d.quoteAll && cell.find_first_of("\"\n\r" + std::string(1, d.delimiter)) == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (char c : cell)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

std::string written(const Dialect &d)
{
    std::string text = d.before;
    const auto add = [&](const std::vector<std::string> &cells, bool isHeader) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            text += (i ? std::string(1, d.delimiter) : "") + cellIn(d, cells[i], i == 1 && !isHeader);
        text += d.lineEnd + d.between;
    };
    add(header, true);
    for (const auto &row : rows)
        add(row, false);
    if (!d.lastLineEnd)
        text.erase(text.size() - d.lineEnd.size() - d.between.size());
    return text;
}

std::string encoded(const std::string &text, const char *name)
{
    QStringEncoder encoder(name, QStringEncoder::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(QString::fromStdString(text));
    return bytes.toStdString();
}

QByteArray shown(const CsvFile &file)
{
    std::string all = file.why.english();
    for (const RefusedRow &row : file.refused)
        all += " | line " + std::to_string(row.line) + ": " + row.why.english();
    return QByteArray::fromStdString(all);
}

void holdsTheTable(const CsvFile &file)
{
    QVERIFY2(file.why.empty() && file.refused.empty(), shown(file).constData());
    QVERIFY(file.table.header == header);
    QCOMPARE(file.table.rows.size(), rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(file.table.cell(i, "name"), rows[i][0]);
        QCOMPARE(file.table.cell(i, "note"), rows[i][2]);
        QVERIFY(file.table.number(i, "power").has_value());
        QCOMPARE(*file.table.number(i, "power"), std::stod(rows[i][1]));
    }
}

// "울산", "가산" and "똠" as Korean Windows writes them: KS X 1001, and the extension of CP949 for the last.
const std::string korean949 = "name,power\n\xBF\xEF\xBB\xEA,5\n\xB0\xA1\xBB\xEA,6\n\x8C\x63,7\n";

} // namespace

class CsvTest : public QObject {
    Q_OBJECT
private slots:
    // Delimiter x decimal mark x line end x blank lines x quotes x end of file x encoding: all give the same rows.
    void theSameRowsAreReadInEveryDialect()
    {
        int dialects = 0;
        for (const char delimiter : {',', ';', '\t'})
            for (const bool decimalComma : {false, true})
                for (const char *lineEnd : {"\n", "\r\n", "\r"})
                    for (const bool blankLines : {false, true})
                        for (const bool lastLineEnd : {false, true})
                            for (const bool quoteAll : {false, true}) {
                                if (decimalComma && delimiter == ',')
                                    continue; // refused below
                                const Dialect d{delimiter,   decimalComma, lineEnd, blankLines ? lineEnd : "", blankLines ? lineEnd : "",
                                                lastLineEnd, quoteAll};
                                const std::string text = written(d);
                                for (const std::string &bytes :
                                     {text, "\xEF\xBB\xBF" + text, encoded(text, "UTF-16LE"), encoded(text, "UTF-16BE")}) {
                                    holdsTheTable(readCsv(bytes));
                                    if (QTest::currentTestFailed())
                                        QFAIL(text.c_str());
                                    ++dialects;
                                }
                            }
        QCOMPARE(dialects, 5 * 3 * 2 * 2 * 2 * 4);
    }
    void utf16WithoutItsMarkIsKnownByItsZeros()
    {
        const std::string text = "name,power,note\nhall,15.2,x\n";
        for (const char *name : {"UTF-16LE", "UTF-16BE"}) {
            const CsvFile file = readCsv(encoded(text, name).substr(2));
            QVERIFY2(file.why.empty(), shown(file).constData());
            QVERIFY(file.encoding == CsvEncoding::Utf16);
            QCOMPARE(file.table.number(0, "power").value(), 15.2);
        }
    }
    void koreanWindowsFilesAreRead()
    {
        const CsvFile file = readCsv(korean949);
        QVERIFY2(file.why.empty(), shown(file).constData());
        QVERIFY(file.encoding == CsvEncoding::Cp949);
        QCOMPARE(QString::fromStdString(file.table.cell(0, "name")), QString::fromUtf8("울산"));
        QCOMPARE(QString::fromStdString(file.table.cell(1, "name")), QString::fromUtf8("가산"));
        QCOMPARE(QString::fromStdString(file.table.cell(2, "name")), QString::fromUtf8("똠")); // from the extension of KS X 1001
        QVERIFY(file.dialect().english().find("CP949") != std::string::npos);
    }
    // Copied lines are pasted into spreadsheets, which compute a cell that begins with "=", "+", "-" or "@" (OWASP, "CSV Injection").
    void aCellOfCopiedLinesComputesNothingAndKeepsItsPlace()
    {
        QCOMPARE(tabCell("=HYPERLINK(\"x\")"), std::string("'=HYPERLINK(\"x\")"));
        QCOMPARE(tabCell("  @SUM(A1)"), std::string("'  @SUM(A1)"));
        QCOMPARE(tabCell("-2+cmd|' /C calc'!A0"), std::string("'-2+cmd|' /C calc'!A0"));
        QCOMPARE(tabCell("\t=1+1"), std::string("' =1+1"));
        QCOMPARE(tabCell("Hall\t1\nB"), std::string("Hall 1 B"));
        for (const char *plain : {"-12.5", "+3", "-", "Hall 1", "", "1 - 2"})
            QCOMPARE(tabCell(plain), std::string(plain));
    }
    // A number is read in the file's notation or refused: "1,234" is a thousand in one notation and a little more than one in another.
    void ambiguousNumbersAreRefused()
    {
        const auto number = [](const char *text) { return readCsv(text).table.number(0, "a"); };
        QCOMPARE(number("a;b\n1,5;2\n").value(), 1.5);
        QCOMPARE(number("a;b\n1,234;2\n").value(), 1.234);   // with semicolons the comma is the decimal mark
        QVERIFY(!number("a;b\n1,234;2.5\n"));                // unless points are used
        QVERIFY(!number("a;b\n1.234;2\n"));                  // thousands in the same countries
        QCOMPARE(number("a;b\n1.234;2.5\n").value(), 1.234); // no: here points are decimal marks
        QVERIFY(!number("a;b\n1.234,5;2\n"));                // with thousands separators
        QVERIFY(!number("a\tb\n1,234\t2\n"));
        QCOMPARE(number("a\tb\n1,234\t2,5\n").value(), 1.234);
        QVERIFY(!number("a,b\n\"1,5\",2\n"));
        QVERIFY(!number("a,b\n\"1,500\",2\n"));
        for (const char *words : {"nan", "inf", "-inf", "1e999", "0x10", "5 kW", "1 000", "--5", "+-5", "1.2.3", ""})
            QVERIFY2(!number((std::string("a,b\n") + words + ",2\n").c_str()), words);
        QCOMPARE(number("a,b\n +1.5e3 ,2\n").value(), 1500.0);
    }
    void rowsOfAnotherLengthAreRefusedWithTheirLine()
    {
        const CsvFile file = readCsv("a,b,c\n1,2,3\n\n1,2\n1,2,3,4\n1,2,3,,\n\"x\"y,2,3\n,,\n\"two\nlines\",2,3\n1\n");
        QVERIFY(file.why.empty());
        QCOMPARE(file.table.rows.size(), std::size_t(3)); // trailing delimiters carry no data
        QVERIFY(file.table.lines == (std::vector<std::size_t>{2, 6, 9}));
        QCOMPARE(file.table.cell(2, "a"), std::string("two\nlines"));
        QCOMPARE(file.blankLinesCount, std::size_t(2));
        std::vector<std::size_t> lines;
        for (const RefusedRow &row : file.refused) {
            lines.push_back(row.line);
            QVERIFY(!row.why.empty());
        }
        QVERIFY(lines == (std::vector<std::size_t>{4, 5, 7, 11}));
    }
    void everyLineIsReadOrRefusedOrBlank()
    {
        const std::string text = "a;b\n1;2\n\n3\n4;5;6\n7;8\n;\n9;10";
        const CsvFile file = readCsv(text);
        QCOMPARE(1 + file.table.rows.size() + file.refused.size() + file.blankLinesCount, std::size_t(8));
    }
    void whatIsNotATableIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        using namespace std::string_literals;
        const auto row = [](const char *name, const std::string &bytes, const char *words) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(words);
        };
        row("empty", "", "empty");
        row("blank", "\n \r\n\t\n,,,\n", "empty");
        row("header", "a,b\n", "no rows");
        row("binary", std::string("PK\3\4\0\0binary", 12), "no text");
        row("a NUL", "a,b\n1,\0\n"s, "no text");
        row("UTF-32", "\xFF\xFE\0\0a\0\0\0"s, "UTF-32");
        row("half of UTF-16",
            "\xFF\xFE"
            "a\0,\0b"s,
            "UTF-16");
        row("Latin 1", "a,b\ncaf\xE9,1\n", "UTF-8");
        row("the same column", "a,B,b\n1,2,3\n", "twice");
        row("an open quotation mark", "a,b\n1,2\n\"3,4\n5,6\n", "line 3");
        row("an open quotation mark in the header", "\"a,b\n1,2\n", "line 1");
        row("columns", std::string(600, 'a') + std::string(600, ',') + "z\n1\n", "at most 500");
    }
    void whatIsNotATableIsRefusedByName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const CsvFile file = readCsv(bytes.toStdString());
        QVERIFY2(QString::fromStdString(file.why.english()).contains(words), shown(file).constData());
        QVERIFY(file.table.rows.empty() && file.refused.empty());
    }
    void limitsAreReported()
    {
        const std::string text = "a,b\n1,2\n3,4\n5,6\n";
        QVERIFY(readCsv(text, {.rows = 3}).why.empty());
        QVERIFY(readCsv(text, {.rows = 2}).why.english().find("2 rows") != std::string::npos);
        QVERIFY(readCsv(text, {.cells = 4}).why.english().find("4 cells") != std::string::npos);
        QVERIFY(readCsv(text, {.bytes = 10}).why.english().find("MB") != std::string::npos);
    }
    void aStopEndsTheReading()
    {
        std::stop_source source;
        source.request_stop();
        const CsvFile file = readCsv("a,b\n1,2\n", {}, source.get_token());
        QVERIFY(file.stopped && file.table.rows.empty() && !file.why.empty());
    }
    void excelsFirstLineNamesTheDelimiter()
    {
        const CsvFile file = readCsv("sep=;\na,x;b\n1;2\n");
        QVERIFY(file.why.empty());
        QCOMPARE(file.table.header.front(), std::string("a,x"));
        QCOMPARE(file.table.lines.front(), std::size_t(3));
    }
    void numbersOutsideTheirRangeNameTheColumn()
    {
        const NumberColumn columns[] = {{"ms", 0.1, 1000}, {"gpus", 1, 100, true}};
        const auto bad = [&](const std::string &cells) {
            const CsvFile file = readCsv("ms,gpus\n" + cells + "\n");
            const auto why = badNumber(file.table, 0, columns);
            return why ? why->english() : std::string();
        };
        QCOMPARE(bad("0.1,100"), std::string());
        QCOMPARE(bad("5,"), std::string()); // blank: the caller knows whether a value is needed
        QVERIFY(bad("0.02,4").find("'ms' is 0.02") != std::string::npos);
        QVERIFY(bad("1001,4").find("'ms'") != std::string::npos);
        QVERIFY(bad("5,4.5").find("'gpus'") != std::string::npos);
        QVERIFY(bad("5,4000000000").find("'gpus'") != std::string::npos);
        QVERIFY(bad("5,many").find("'gpus' is 'many'") != std::string::npos);
    }
    void columnsThatNobodyReadsAreNamed()
    {
        const CsvFile file = readCsv("a,B,c,\n1,2,3,\n");
        const std::string_view known[] = {"A", "b"};
        QVERIFY(unreadColumns(file.table, known) == std::vector<std::string>{"c"});
        QCOMPARE(file.table.column("C"), 2);
    }
    // What csvLine writes can be read back unchanged, whatever the cells contain.
    void whatIsWrittenIsReadBack()
    {
        const std::vector<std::string> cells{"plain", "a,b", "say \"x\"", "two\nlines", "  spaces  ", "", "울산"};
        std::string text = csvLine({"a", "b", "c", "d", "e", "f", "g"}) + csvLine(cells);
        const CsvFile file = readCsv(text);
        QVERIFY2(file.why.empty(), shown(file).constData());
        QVERIFY(file.table.rows.front() == cells);
    }
    // A name of a plan that came by mail must not compute in the spreadsheet that opens a table with it.
    void textThatComputesGetsAnApostropheAndNumbersDoNot()
    {
        const std::vector<std::string> cells{"=1+1",    "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", " =1+1", "'=1", "''+1", "-nan(1)",
                                             "=\"a\",1"};
        const std::string line = csvLine(cells);
        QCOMPARE(line, std::string("'=1+1,'+cmd|' /C calc'!A0,'-2+3,'@SUM(A1),'\tx,\"' =1+1\",''=1,'''+1,'-nan(1),\"'=\"\"a\"\",1\"\n"));
        const CsvFile file = readCsv(csvLine({"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}) + line);
        QVERIFY2(file.why.empty(), shown(file).constData());
        QVERIFY(file.table.rows.front() == cells);
        QCOMPARE(csvLine({"-5", "+5", "-1.5e-3", "-", "Hall 'A'", "'quoted'", "a=b"}),
                 std::string("-5,+5,-1.5e-3,-,Hall 'A','quoted',a=b\n"));
    }
    void onlyWholeNumbersWithinTheRangeBecomeInts()
    {
        QCOMPARE(wholeNumber(4.0, 1, 8).value(), 4);
        for (const double bad : {0.0, 9.0, 4.5, 4e9, -1e300, std::nan(""), std::numeric_limits<double>::infinity()})
            QVERIFY(!wholeNumber(bad, 1, 8));
        QCOMPARE(clampedInt(4.9, 1, 8), 4);
        QCOMPARE(clampedInt(1e300, 1, 8), 8);
        QCOMPARE(clampedInt(-1e300, 1, 8), 1);
        QCOMPARE(clampedInt(std::nan(""), 1, 8), 1);
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
