// SPDX-License-Identifier: Apache-2.0
// Exports contain the exact values and can be read back.
#include "core/edit/templates/templates.h"
#include "core/report/export_tables.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
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
    void theLedgerContainsEveryKpiExactly()
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
        QCOMPARE(toCsv(table),
                 std::string("\xEF\xBB\xBF"
                             "a,b [kW]\r\n\"x, \"\"y\"\"\",0.1\r\n,2\r\n"));
    }
    void theCsvUsesWordsOrKeysAsRequested()
    {
        const ExportTable table{
            "t", {{"kind", ""}, {"it", "kW"}}, {{Coded{"hall", TY_TR("Nowhere", "Hall")}, 0.1}, {Text(TY_TR("Nowhere", "none")), 2.0}}};
        const CsvStyle shouting{[](const Text &text) { return text.english() + "!"; }};
        QCOMPARE(toCsv(table, {{}, true}),
                 std::string("\xEF\xBB\xBF"
                             "kind,it [kW]\r\nhall,0.1\r\nnone,2\r\n"));
        QCOMPARE(toCsv(table, shouting),
                 std::string("\xEF\xBB\xBF"
                             "Kind!,IT! [kW!]\r\nHall!,0.1\r\nnone!,2\r\n"));
        QCOMPARE(nlohmann::json::parse(toJson(table))["rows"][0]["kind"].get<std::string>(), std::string("hall"));
    }
    void everyColumnHasWords()
    {
        for (const ExportTable &table : m_tables)
            for (const ExportColumn &column : table.columns)
                QVERIFY2(!column.words.empty() || !columnWords(column.key).empty(), (table.key + "." + column.key).c_str());
    }
    // The definitions of NPV and payback on the exported figures, as a spreadsheet would compute them.
    void theYearsOfTheCashFlowGiveTheNetPresentValue()
    {
        const auto table = std::find_if(m_tables.begin(), m_tables.end(), [](const ExportTable &t) { return t.key == "cash_flow"; });
        QVERIFY(table != m_tables.end() && !table->rows.empty());
        const auto column = [&](const char *key) {
            return std::size_t(std::find_if(table->columns.begin(), table->columns.end(), [&](const auto &c) { return c.key == key; })
                               - table->columns.begin());
        };
        double npv = 0.0, cumulated = 0.0;
        for (const auto &row : table->rows) {
            const double flow = std::get<double>(row[column("cash_flow")]);
            npv += flow * std::get<double>(row[column("nominal_factor")]);
            cumulated += flow;
            QVERIFY(std::fabs(cumulated - std::get<double>(row[column("cumulated")])) <= 1e-6 * std::fabs(cumulated) + 1.0);
        }
        const double expected = *m_study->kpis[Kpi::Npv].si;
        QVERIFY(std::fabs(npv - expected) <= 1e-9 * std::fabs(expected) + 1.0);
    }
    // From the months with their factors: NPV, the levelised cost in real money, and that the flows are worth nothing at the IRR.
    void theMonthsOfTheCashFlowGiveEachFigure()
    {
        const auto table = std::find_if(m_tables.begin(), m_tables.end(), [](const ExportTable &t) { return t.key == "cash_flow_months"; });
        QVERIFY(table != m_tables.end() && !table->rows.empty());
        double npv = 0.0, cost = 0.0, tokens = 0.0, atIrr = 0.0, spent = 0.0;
        const double irr = *m_study->kpis[Kpi::Irr].si;
        for (std::size_t m = 0; m < table->rows.size(); ++m) {
            const auto value = [&](const char *key) {
                const auto &columns = table->columns;
                const auto at = std::find_if(columns.begin(), columns.end(), [&](const auto &c) { return c.key == key; });
                return std::get<double>(table->rows[m][std::size_t(at - columns.begin())]);
            };
            npv += value("cash_flow") * value("nominal_factor");
            cost += (value("opex") + value("rent") + value("capex") + value("acquisition_tax") + value("refresh") - value("grant")
                     - value("residual") - value("letting"))
                / value("inflation_factor") * value("real_factor");
            tokens += value("tokens") * value("real_factor");
            atIrr += value("cash_flow") * std::pow(1.0 + irr, -double(m) / 12.0);
            spent += value("capex");
        }
        const auto near = [](double a, double b) { return std::fabs(a - b) <= 1e-9 * std::fabs(b); };
        QVERIFY(near(npv, *m_study->kpis[Kpi::Npv].si) && near(cost / tokens, *m_study->kpis[Kpi::CostPerMtok].si));
        QVERIFY(std::fabs(atIrr) < 1e-9 * spent);
    }

private:
    Plan m_plan;
    std::shared_ptr<const Study> m_study;
    std::vector<ExportTable> m_tables;
};

QTEST_GUILESS_MAIN(ExportTablesTest)
#include "export_tables_test.moc"
