// SPDX-License-Identifier: Apache-2.0
#include "tests/support/cli_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

Answer cli(const QStringList &arguments) { return runCli(arguments); }

QByteArray flatCsv(int rows, const char *kw = "1000")
{
    QByteArray csv = "kw\n";
    for (int i = 0; i < rows; ++i)
        csv += QByteArray(kw) + "\n";
    return csv;
}

} // namespace

class BillCommandTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    QString file(const QByteArray &text)
    {
        QFile file(m_dir.filePath("load.csv"));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text);
        return file.fileName();
    }
    Answer bill(const QByteArray &csv, const QString &tariff = "kepco-industrial-eul-hv-b-ii-2026", const QString &year = "2026")
    {
        return cli({"bill", "--tariff", tariff, "--load", file(csv), "--year", year, "--json"});
    }

private slots:
    // The January worked by hand in tests/core/study/energy/bill_test.cpp.
    void aFlatMegawattGivesTheBillAsJson()
    {
        const Answer answer = bill(flatCsv(8760));
        QCOMPARE(answer.exitCode, 0);
        const QJsonObject json = QJsonDocument::fromJson(answer.out).object();
        const QJsonObject january = json["months"].toArray()[0].toObject();
        QCOMPARE(json["months"].toArray().size(), 12);
        QCOMPARE(january["total"].toDouble(), 141236120.0);
        const QJsonObject annual = json["annual"].toObject();
        QCOMPARE(annual["energy_kwh"].toDouble(), 8760000.0);
        QVERIFY(std::abs(annual["total"].toDouble() / 8760000.0 - annual["mean_price"].toDouble()) < 1e-9);
        QCOMPARE(annual["total"].toDouble() + annual["vat"].toDouble(), annual["total_with_vat"].toDouble());
    }
    void theColumnOfHoursNextToTheLoadIsRead()
    {
        QByteArray csv = "hour,kw\r\n";
        for (int i = 0; i < 8784; ++i)
            csv += QByteArray::number(i) + ",10.5\r\n";
        QCOMPARE(bill(csv, "kepco-general-eul-hv-a-i-2024", "2024").exitCode, 0);
    }
    void aBadRowIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        for (const char *row : {"-5", "nan", "inf", "many", "1e300", "12,5", "5 kW"})
            QTest::newRow(row) << QByteArray(row);
    }
    void aBadRowIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, row);
        QByteArray csv = flatCsv(8760);
        csv.replace(3, 4, row); // the first row after the header, line 2
        const Answer answer = bill(csv);
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.err.contains("Line 2 "), answer.err);
        QCOMPARE(answer.err.count('\n'), 1);
    }
    void tooFewAndTooManyRowsAreRefused()
    {
        QVERIFY(bill(flatCsv(8759)).err.contains("8759"));
        QCOMPARE(bill(flatCsv(8759)).exitCode, 3);
        QVERIFY(bill(flatCsv(8761)).err.contains("Line 8762"));
        QCOMPARE(bill(flatCsv(8760), "kepco-general-eul-hv-a-i-2024", "2024").exitCode, 3);
        QCOMPARE(bill("").exitCode, 3);
        QCOMPARE(bill("power\n1\n").exitCode, 3);
    }
    void anUnknownTariffNamesTheNearest()
    {
        const Answer answer = bill(flatCsv(8760), "kepco-industrial-eul-hv-b-ii-2025");
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.err.contains("kepco-industrial-eul-hv-b-ii-202"), answer.err);
        QVERIFY(answer.out.isEmpty());
    }
    void aMissingFileADirectoryAndAYearWithoutHolidaysAreReported()
    {
        const QString tariff = "kepco-industrial-eul-hv-b-ii-2026";
        QCOMPARE(cli({"bill", "--tariff", tariff, "--load", m_dir.filePath("none.csv"), "--year", "2026"}).exitCode, 3);
        QCOMPARE(cli({"bill", "--tariff", tariff, "--load", m_dir.path(), "--year", "2026"}).exitCode, 3);
        QCOMPARE(bill(flatCsv(8760), tariff, "1926").exitCode, 1);
        QCOMPARE(cli({"bill", "--tariff", tariff}).exitCode, 1);
    }
    void aContractThatIsNotAPowerIsRefused()
    {
        const QString load = m_dir.filePath("contract.csv");
        QFile file(load);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(flatCsv(8760)) > 0);
        file.close();
        for (const char *contract : {"nan", "inf", "-1", "1e300", "much"}) {
            const Answer answer = cli({"bill", "--tariff", "kepco-industrial-eul-hv-b-ii-2026", "--load", load, "--contract-kw", contract});
            QCOMPARE(answer.exitCode, 1);
            QVERIFY(answer.out.isEmpty() && answer.err.count('\n') == 1 && answer.err.size() < 200);
        }
    }
    void aYearWithoutLoadHasNoMeanPrice()
    {
        const Answer answer = bill(flatCsv(8760, "0"));
        const QJsonObject annual = QJsonDocument::fromJson(answer.out).object()["annual"].toObject();
        QVERIFY(annual["mean_price"].isNull());
        QCOMPARE(annual["total"].toDouble(), 0.0);
    }
};

QTEST_GUILESS_MAIN(BillCommandTest)
#include "bill_test.moc"
