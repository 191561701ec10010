// SPDX-License-Identifier: Apache-2.0
// Exports hold the exact values and read back.
#include "core/edit/templates/templates.h"
#include "core/report/export_tables.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace tokenyard;
using namespace tokenyard::report;

class ExportTablesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Catalogue catalogue;
        m_plan = blank40Mw(catalogue);
        m_study = Evaluator(catalogue).evaluate(m_plan);
        m_tables = exportTables(m_plan, *m_study);
    }
    void everyRowHasAValueForEachColumn()
    {
        for (const ExportTable &table : m_tables)
            for (const auto &row : table.rows)
                QVERIFY2(row.size() == table.columns.size(), table.key.c_str());
    }
    void theLedgerHoldsEveryKpiExactly()
    {
        const ExportTable &ledger = m_tables.front();
        QCOMPARE(ledger.rows.size(), std::size_t(kpiCount));
        const auto &capex = ledger.rows[std::size_t(Kpi::CapexTotal)];
        QCOMPARE(std::get<double>(capex[2]), *m_study->kpis[Kpi::CapexTotal].si);
    }
    void capexItemsAddUpToTheTotal()
    {
        double sum = 0.0;
        for (const ExportTable &table : m_tables)
            if (table.key == "capex")
                for (const auto &row : table.rows)
                    sum += std::get<double>(row[6]);
        const double total = *m_study->kpis[Kpi::CapexTotal].si;
        QVERIFY(std::fabs(sum - total) <= 1e-9 * total);
    }
    void jsonReadsBackWithTheSameNumberOfRows()
    {
        for (const ExportTable &table : m_tables) {
            const auto json = nlohmann::json::parse(toJson(table));
            QCOMPARE(json["rows"].size(), table.rows.size());
            QCOMPARE(json["columns"].size(), table.columns.size());
        }
    }
    void wordsWithCommasAndQuotesAreQuotedAsRfc4180Says()
    {
        const ExportTable table{"t", {{"a", ""}, {"b", "kW"}}, {{std::string("x, \"y\""), 0.1}, {std::monostate(), 2.0}}};
        QCOMPARE(toCsv(table), std::string("a,b [kW]\r\n\"x, \"\"y\"\"\",0.1\r\n,2\r\n"));
    }

private:
    Plan m_plan;
    std::shared_ptr<const Study> m_study;
    std::vector<ExportTable> m_tables;
};

QTEST_GUILESS_MAIN(ExportTablesTest)
#include "export_tables_test.moc"
