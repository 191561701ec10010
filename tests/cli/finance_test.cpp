// SPDX-License-Identifier: Apache-2.0
// cashflow, finance and the workbook of export from the shell: the printed figures add up, and bad input gives one sentence.
#include "tests/support/cli_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace {

// One sentence on stderr, nothing on stdout.
bool saysOneSentence(const Answer &run)
{
    const QByteArray words = run.err.trimmed();
    return run.out.isEmpty() && !words.isEmpty() && !words.contains('\n') && words.endsWith('.');
}

double sum(const QJsonArray &rows, const char *key)
{
    double total = 0.0;
    for (const auto &row : rows)
        total += row.toObject()[key].toDouble();
    return total;
}

bool near(double a, double b, double part) { return std::abs(a - b) <= part * std::abs(b); }

} // namespace

class FinanceCommandsTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString written(const QString &name, const QByteArray &text)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text);
        return file.fileName();
    }
    QString ulsan()
    {
        const QString file = path("ulsan.tokenyard");
        if (!QFile::exists(file))
            runCli({"new", "--template", "ulsan-103mw", "-o", file});
        return file;
    }
    QString withDebt()
    {
        const QString file = path("debt.tokenyard");
        QFile::remove(file);
        QFile::copy(ulsan(), file);
        const Answer set = runCli({"set", file, "finance.debt_share=60 %", "finance.dsra=6"});
        return set.exitCode == 0 ? file : QString();
    }

    static QStringList doubledPrices(const QString &file)
    {
        QStringList values;
        for (const auto &service : runCli({"evaluate", file, "--json"}).json()["services"].toArray()) {
            const QJsonObject inputs = service.toObject()["inputs"].toObject();
            const QString address = "service:" + service.toObject()["name"].toString() + ".";
            for (const char *price : {"price", "input_price", "cached_price"})
                if (inputs[price].toDouble() > 0.0)
                    values << address + price + "=" + QString::number(2.0 * inputs[price].toDouble(), 'g', 17);
        }
        return values;
    }

private slots:
    // A fifth of what is sold is sold abroad; the dollar stands still, so a fifth of each month's revenue comes from there. Rising by 3 % a year
    // from July 2026 on it is, m months later, 0.2 e / (0.8 + 0.2 e) with e = 1.03^(m/12).
    void domesticAndExportAddUpToTheRevenue()
    {
        const QString still = path("abroad.tokenyard"), rising = path("rising.tokenyard");
        QCOMPARE(runCli({"set", ulsan(), "finance.usd_revenue=20", "finance.exchange_drift=0", "-o", still, "--force"}).exitCode, 0);
        QCOMPARE(runCli({"set", still, "finance.exchange_drift=3", "-o", rising, "--force"}).exitCode, 0);
        for (const QString &file : {still, rising}) {
            const QJsonObject json = runCli({"cashflow", file, "--json"}).json();
            const double drift = file == rising ? 1.03 : 1.0;
            for (const auto &row : json["months"].toArray()) {
                const QJsonObject month = row.toObject();
                const double e = std::pow(drift, std::max(0, (month["year"].toInt() - 2026) * 12 + month["month"].toInt() - 7) / 12.0);
                QVERIFY(near(month["revenue_export"].toDouble(), month["revenue"].toDouble() * 0.2 * e / (0.8 + 0.2 * e), 1e-9));
                QVERIFY(
                    near(month["revenue_domestic"].toDouble() + month["revenue_export"].toDouble(), month["revenue"].toDouble(), 1e-12));
            }
            QVERIFY(near(sum(json["years"].toArray(), "revenue_export"), sum(json["months"].toArray(), "revenue_export"), 1e-9));
            double lines = 0.0;
            for (const auto &line : json["revenues"].toArray()) {
                QCOMPARE(line.toObject()["business"].toString(), QString("api"));
                lines += line.toObject()["domestic"].toDouble() + line.toObject()["export"].toDouble();
            }
            const QJsonObject kpis = runCli({"evaluate", file, "--json"}).json()["kpis"].toObject();
            QVERIFY(near(lines, kpis["revenue_annual"].toObject()["value"].toDouble(), 1e-9));
        }
    }
    void monthsAddUpToYearsAndYearsToTheNpv()
    {
        for (const QString &file : {ulsan(), withDebt()}) {
            const Answer run = runCli({"cashflow", file, "--json"});
            QCOMPARE(run.exitCode, 0);
            const QJsonArray years = run.json()["years"].toArray(), months = run.json()["months"].toArray();
            for (const char *key : {"revenue", "opex", "tax", "capex", "debt_service", "free_cash_flow", "equity_cash_flow"})
                QVERIFY2(std::abs(sum(years, key) - sum(months, key)) <= 1e-9 * std::abs(sum(years, key)) + 1.0, key);
            const auto value = [](const QJsonArray &rows) {
                double npv = 0.0;
                for (const auto &row : rows)
                    npv += row.toObject()["free_cash_flow"].toDouble() * row.toObject()["discount_factor"].toDouble();
                return npv;
            };
            const QJsonObject kpis = runCli({"evaluate", file, "--json"}).json()["kpis"].toObject();
            for (const double npv : {value(years), value(months), sum(years, "present_value"), sum(months, "present_value")})
                QVERIFY(near(npv, kpis["npv"].toObject()["value"].toDouble(), 1e-9));
            // The valuation date is fixed: the end of the price year, whose December has the factor 1.
            QCOMPARE(run.json()["base_year"].toInt(), 2026);
            QCOMPARE(run.json()["discounting"].toString(), QString("by month, to the end of 2026"));
            const double rate = run.json()["discount_rate"].toDouble(), irr = run.json()["irr"].toDouble();
            double atIrr = 0.0;
            for (const auto &row : months) {
                const QJsonObject month = row.toObject();
                const double years2026 = (month["year"].toInt() - 2026) + (month["month"].toInt() - 12) / 12.0;
                QVERIFY(near(month["discount_factor"].toDouble(), std::pow(1.0 + rate, -years2026), 1e-12));
                atIrr += month["free_cash_flow"].toDouble() * std::pow(1.0 + irr, -years2026);
            }
            QVERIFY(std::abs(atIrr) < 1e-9 * sum(months, "capex"));
            for (const auto &sheet : run.json()["balance_sheet"].toArray()) {
                const QJsonObject row = sheet.toObject();
                QVERIFY(std::abs(row["assets"].toDouble() - row["liabilities"].toDouble() - row["equity"].toDouble()) < 1.0);
            }
            QCOMPARE(run.json()["balance_sheet"].toArray().size(), years.size());
        }
    }
    // Debt changes who gets paid, not what the site is worth.
    void debtLeavesTheUnleveredFiguresAlone()
    {
        const QJsonObject without = runCli({"cashflow", ulsan(), "--json"}).json(),
                          with = runCli({"cashflow", withDebt(), "--json"}).json();
        QCOMPARE(with["npv"].toDouble(), without["npv"].toDouble());
        QCOMPARE(with["irr"].toDouble(), without["irr"].toDouble());
        QVERIFY(without["debt"].isNull() && with["debt"].toDouble() > 0.0);
        QVERIFY(with["dscr_min"].toDouble() > 0.0 && sum(with["years"].toArray(), "debt_service") > 0.0);
        QCOMPARE(sum(without["years"].toArray(), "debt_service"), 0.0);
    }

    void aPublishedCaseIsComputed()
    {
        const QString file = QStringLiteral(TEST_FILES) + "/finance/pvwatts_single_owner_2022.json";
        const Answer run = runCli({"finance", "--case", file, "--json"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(near(run.json()["project_return_aftertax_npv"].toDouble(), -215580.94200582802, 1e-9));
        QVERIFY(run.json()["unused"].toArray().isEmpty());
        const Answer words = runCli({"finance", "--case", file});
        QVERIFY(words.exitCode == 0 && words.out.contains("lcoe_nom"));
    }
    void anImpossibleCaseIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("negative period") << QByteArray(R"({"analysis_period": -1})");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no JSON") << QByteArray("analysis_period = 25");
        QTest::newRow("an array") << QByteArray("[1, 2]");
        QTest::newRow("NaN") << QByteArray(R"({"analysis_period": NaN})");
        QTest::newRow("null") << QByteArray(R"({"analysis_period": null})");
        QTest::newRow("words") << QByteArray(R"({"analysis_period": "long"})");
        QTest::newRow("huge") << QByteArray(R"({"analysis_period": 1e300})");
        QTest::newRow("true for a number") << QByteArray(
            R"({"capital_cost": true, "fixed_charge_rate": 0.1, "fixed_operating_cost": 1, "variable_operating_cost": 0, "annual_energy": 5})");
        QTest::newRow("a list for a number") << QByteArray(
            R"({"capital_cost": 1, "fixed_charge_rate": 0.1, "fixed_operating_cost": [1, 2], "variable_operating_cost": 0, "annual_energy": 5})");
        QTest::newRow("no such model") << QByteArray(R"({"model": "merchant"})");
        QTest::newRow("no energy") << QByteArray(
            R"({"capital_cost": 1, "fixed_charge_rate": 0.1, "fixed_operating_cost": 1, "variable_operating_cost": 0, "annual_energy": 0})");
    }
    void anImpossibleCaseIsOneSentence()
    {
        QFETCH(QByteArray, text);
        const Answer run = runCli({"finance", "--case", written("case.json", text), "--json"});
        // A file that is no case at all is a damaged file; one with impossible values is a wrong question.
        QCOMPARE(run.exitCode, QJsonDocument::fromJson(text).isObject() ? 1 : 3);
        QVERIFY2(saysOneSentence(run), run.err.constData());
    }
    // JSON by its grammar, and no number that a computer holds.
    void aNumberBeyondAllIsSaid()
    {
        const Answer run =
            runCli({"finance", "--case", written("beyond.json", R"({"capital_cost": 1e400, "fixed_charge_rate": 0.1})"), "--json"});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(saysOneSentence(run) && run.err.contains("1.8e308"), run.err.constData());
        const Answer cut = runCli({"finance", "--case", written("cut.json", "{\n\"capital_cost\": 1,\n\"annual_energy\" 5}"), "--json"});
        QCOMPARE(cut.exitCode, 3);
        QVERIFY2(saysOneSentence(cut) && cut.err.contains("line 3 is not JSON"), cut.err.constData());
    }
    void aMissingFileIsOneSentence()
    {
        for (const QStringList &arguments : {QStringList{"finance", "--case", path("none.json")},
                                             {"cashflow", path("none.tokenyard")},
                                             {"export", path("none.tokenyard"), "--format", "xlsx", "-o", path("none.xlsx")}}) {
            const Answer run = runCli(arguments);
            QCOMPARE(run.exitCode, 3);
            QVERIFY(saysOneSentence(run));
        }
    }
    // At twice the prices, another program computes the same figures as evaluate, also with debt and a phase that slips by itself. The stored
    // results are removed first.
    void aSpreadsheetFollowsTheTokenPrice_data()
    {
        QTest::addColumn<QStringList>("edits");
        QTest::newRow("as it stands") << QStringList{};
        QTest::newRow("late and lent") << QStringList{"phase:Phase 2.delay=5", "finance.delay=2", "finance.debt_share=0.5"};
    }
    void aSpreadsheetFollowsTheTokenPrice()
    {
        QFETCH(QStringList, edits);
        const QString office = QStandardPaths::findExecutable("soffice");
        if (office.isEmpty() || QStandardPaths::findExecutable("zip").isEmpty() || QStandardPaths::findExecutable("unzip").isEmpty())
            QSKIP("LibreOffice, zip and unzip are needed");
        QString plan = ulsan();
        if (!edits.isEmpty()) {
            plan = path("late.tokenyard");
            QCOMPARE(runCli(QStringList{"set", ulsan(), "-o", plan} + edits).exitCode, 0);
        }
        for (const char *old : {"price.xlsx", "twice.xlsx", "twice.csv", "twice.tokenyard"})
            QFile::remove(path(old));
        QDir(path("book")).removeRecursively();
        QCOMPARE(runCli({"export", plan, "--format", "xlsx", "--language", "en", "-o", path("price.xlsx")}).exitCode, 0);
        QCOMPARE(QProcess::execute("unzip", {"-qo", path("price.xlsx"), "-d", path("book")}), 0);
        for (int sheet = 1; sheet <= 5; ++sheet) {
            QFile file(path(QString("book/xl/worksheets/sheet%1.xml").arg(sheet)));
            QVERIFY(file.open(QIODevice::ReadWrite));
            QString xml = QString::fromUtf8(file.readAll());
            xml.replace(QRegularExpression("</f><v>[^<]*</v>"), "</f>");
            if (sheet == 1) { // the first input
                const auto price = QRegularExpression("<c r=\"B4\"[^>]*><v>([^<]*)</v>").match(xml);
                QVERIFY(price.hasMatch());
                xml.replace(price.capturedStart(1), price.capturedLength(1), QString::number(2.0 * price.captured(1).toDouble(), 'g', 17));
            }
            file.resize(0);
            file.write(xml.toUtf8());
        }
        QProcess zip;
        zip.setWorkingDirectory(path("book"));
        zip.start("zip", {"-qr", path("twice.xlsx"), "."});
        QVERIFY(zip.waitForFinished() && zip.exitCode() == 0);
        QCOMPARE(QProcess::execute(office, {"--headless", "--convert-to", "csv", "--outdir", m_dir.path(), path("twice.xlsx")}), 0);
        QFile csv(path("twice.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString found = QString::fromUtf8(csv.readAll());
        const auto npv = QRegularExpression("Net present value at the end of 2026,\"?([-0-9,]+)\"?").match(found);
        const auto rate = QRegularExpression("Internal rate of return,\"?([-0-9.]+)\\s*%").match(found);
        QVERIFY(npv.hasMatch());
        QVERIFY2(rate.hasMatch(), qPrintable(found));
        QCOMPARE(runCli(QStringList{"set", plan, "-o", path("twice.tokenyard")} + doubledPrices(plan)).exitCode, 0);
        const QJsonObject kpis = runCli({"evaluate", path("twice.tokenyard"), "--json"}).json()["kpis"].toObject();
        QVERIFY(near(npv.captured(1).remove(',').toDouble(), kpis["npv"].toObject()["value"].toDouble(), 1e-9));
        // As many digits as the cell shows.
        QVERIFY(std::abs(rate.captured(1).toDouble() - kpis["irr"].toObject()["value"].toDouble() * 100.0) <= 0.0051);
    }
    void theWorkbookIsWrittenWhole()
    {
        const QString file = path("ulsan.xlsx");
        const Answer run = runCli({"export", ulsan(), "--format", "xlsx", "-o", file});
        QCOMPARE(run.exitCode, 0);
        QFile book(file);
        QVERIFY(book.open(QIODevice::ReadOnly));
        QVERIFY(book.readAll().startsWith("PK"));
        QVERIFY(!QFile::exists(file + ".part"));
        QVERIFY(saysOneSentence(runCli({"export", ulsan(), "--format", "xlsx", "-o", path("no/such/folder.xlsx")})));
    }
};

QTEST_GUILESS_MAIN(FinanceCommandsTest)
#include "finance_test.moc"
