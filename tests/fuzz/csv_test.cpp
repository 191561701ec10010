// SPDX-License-Identifier: Apache-2.0
// Mangled CSV files through the reader and every format built on it, from fixed seeds: rows, or a reason with a line; never a crash.
#include "tests/support/csv_mutation.h"
#include "tests/support/fuzz_rounds.h"
#include "tests/support/published.h"

#include "core/throughput/calibration/own_rows.h"
#include "core/throughput/training/training_fit.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

void judgeRows(const std::vector<RefusedRow> &refused)
{
    std::size_t before = 0;
    for (const RefusedRow &row : refused) {
        QVERIFY(row.line > before); // each line at most once, in the order of the file
        QVERIFY(!row.why.empty());
        before = row.line;
    }
}

// Every line that starts a record is a row, refused or blank; every row has as many cells as the header.
void judgeFile(const CsvFile &file)
{
    judgeRows(file.refused);
    QCOMPARE(file.table.rows.size(), file.table.lines.size());
    QVERIFY(file.why.empty() ? file.table.rows.size() + file.refused.size() > 0 : file.table.rows.empty());
    for (const auto &row : file.table.rows) {
        QCOMPARE(row.size(), file.table.header.size());
        for (const std::string &cell : row) {
            const auto number = file.table.number(cell);
            QVERIFY(!number || std::isfinite(*number));
        }
    }
}

} // namespace

class FuzzCsvTest : public QObject {
    Q_OBJECT
private slots:
    void tables()
    {
        std::mt19937 random = fuzzSource(11);
        int used = 0, refused = 0;
        for (int i = 0, rounds = fuzzRounds(20'000); i < rounds; ++i) {
            const CsvFile file = readCsv(mutatedCsv(random));
            judgeFile(file);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("input %1").arg(i)));
            file.why.empty() ? ++used : ++refused;
        }
        qInfo("%d inputs, %d used, %d refused", used + refused, used, refused);
        QVERIFY2(used > 1000 && refused > 1000, qPrintable(QStringLiteral("%1 used, %2 refused").arg(used).arg(refused)));
    }
    // Measured runs and runs of training; what a run is predicted to be costs more than to read it: one table in sixteen.
    void tablesOfRuns()
    {
        std::mt19937 random = fuzzSource(12);
        std::size_t used = 0, refused = 0;
        const int rounds = fuzzRounds(5000);
        for (int i = 0; i < rounds; ++i) {
            const CsvFile file = readCsv(mutatedCsv(random));
            const MeasuredRows rows = measuredRows(file, names());
            const TrainingRows training = trainingRows(file, names());
            judgeRows(rows.refused);
            judgeRows(training.refused);
            if (file.why.empty())
                QCOMPARE(rows.rows.size() + rows.refused.size(), file.table.rows.size() + file.refused.size());
            for (const MeasuredRow &row : rows.rows) {
                const ServingCase &c = row.serving;
                QVERIFY(c.gpusCount >= 1 && c.layout.gpusPerReplica() >= 1 && std::isfinite(c.concurrencyCount));
                if (i % 16)
                    continue;
                const Residual residual = residualOf(row, published());
                QVERIFY(!residual.note.empty() || !residual.tpot || std::isfinite(*residual.tpot));
            }
            used += rows.rows.size();
            refused += rows.refused.size();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("input %1").arg(i)));
        }
        qInfo("%d inputs, %zu rows used, %zu refused", rounds, used, refused);
        QVERIFY2(used > 500 && refused > 500, qPrintable(QStringLiteral("%1 used, %2 refused").arg(used).arg(refused)));
    }
    void ownRuns()
    {
        std::mt19937 random = fuzzSource(13);
        const int rounds = fuzzRounds(3000) / 16;
        for (int i = 0; i < rounds; ++i) {
            const OwnRows own = readOwnRows(mutatedCsv(random), names(), published());
            QVERIFY2(own.why.empty() == !own.rows.empty(), qPrintable(QStringLiteral("input %1").arg(i)));
        }
        qInfo("%d inputs", rounds);
    }
};

QTEST_GUILESS_MAIN(FuzzCsvTest)
#include "csv_test.moc"
