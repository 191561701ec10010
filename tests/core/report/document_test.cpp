// SPDX-License-Identifier: Apache-2.0
// What every report must hold, checked on all templates: complete, numbered, adding up, without a blank that says nothing.
#include "core/edit/templates/templates.h"
#include "core/report/document.h"
#include "core/report/used_records.h"
#include "core/rules/rules.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace tokenyard;
using namespace tokenyard::report;

namespace {

struct Made {
    Catalogue catalogue;
    Plan plan;
    std::shared_ptr<const Study> study;
};

Made make(const Plan &plan, const Catalogue &catalogue)
{
    Evaluator evaluator(catalogue, allRules());
    return {catalogue, plan, evaluator.evaluate(plan)};
}

Document documentOf(const Made &made, Language language = Language::English)
{
    return build({made.plan, *made.study, made.catalogue, language, {"a.tokenyard", std::string(64, 'a'), "2026-11-21", "0.1.0"}});
}

template <class Visit>
void eachBlock(const std::vector<Block> &blocks, Visit &&visit)
{
    for (const Block &block : blocks) {
        visit(block);
        if (const auto *pair = std::get_if<Pair>(&block.content)) {
            eachBlock(pair->left, visit);
            eachBlock(pair->right, visit);
        }
    }
}

template <class T, class Visit>
void each(const Document &document, Visit &&visit)
{
    for (const Section &section : document.sections)
        eachBlock(section.blocks, [&](const Block &block) {
            if (const T *found = std::get_if<T>(&block.content))
                visit(*found);
        });
}

std::string wordsOf(const Document &document)
{
    std::string all = document.title.english() + document.headRight.english() + document.footLeft.english();
    each<Table>(document, [&](const Table &table) {
        all += table.title.english() + table.note.english();
        for (const Row &row : table.rows)
            for (const Text &cell : row.cells)
                all += '|' + cell.english();
    });
    each<Paragraph>(document, [&](const Paragraph &p) { all += p.words.english(); });
    return all;
}

double parsed(const Text &cell)
{
    std::string text = cell.english();
    std::erase(text, ',');
    if (text.starts_with("−"))
        text.replace(0, std::string("−").size(), "-");
    return text.empty() ? 0.0 : std::stod(text);
}

const Table *tableCalled(const Document &document, const std::string &title)
{
    const Table *found = nullptr;
    each<Table>(document, [&](const Table &table) { found = table.title.english() == title ? &table : found; });
    return found;
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const Catalogue catalogue;
        for (const PlanTemplate &t : allTemplates())
            m_made.push_back(make(t.make(catalogue), catalogue));
    }
    void sectionsStandInTheirOrder()
    {
        const std::vector<std::string> expected{"cover", "summary", "site", "ledger", "capex", "opex", "hours", "tokens", "cash-flow",
                                                "findings", "assumptions", "methods"};
        std::vector<std::string> keys;
        for (const Section &section : documentOf(m_made.front()).sections)
            keys.push_back(section.key);
        QCOMPARE(keys, expected);
    }
    void everyRowFillsItsColumnsOrStandsAlone()
    {
        for (const Made &made : m_made)
            each<Table>(documentOf(made), [](const Table &table) {
                for (const Row &row : table.rows)
                    QVERIFY2(row.cells.size() == 1 || row.cells.size() == table.columns.size(), table.title.english().c_str());
            });
    }
    void figuresAndTablesAreNumberedWithoutGaps()
    {
        const Document document = documentOf(m_made.front());
        int tables = 0, figures = 0;
        for (const Section &section : document.sections)
            eachBlock(section.blocks, [&](const Block &block) {
                if (const auto *table = std::get_if<Table>(&block.content); table && table->numbered)
                    QCOMPARE(table->number, ++tables);
                if (const auto *chart = std::get_if<Chart>(&block.content))
                    QCOMPARE(chart->number, ++figures);
                if (const auto *drawing = std::get_if<Drawing>(&block.content))
                    QCOMPARE(drawing->number, ++figures);
            });
        QVERIFY(tables > 5 && figures > 3);
    }
    void capexAddsUpAsDisplayed()
    {
        for (const Made &made : m_made)
            for (Language language : {Language::English, Language::Korean}) {
                const Document document = documentOf(made, language);
                const Table *table = tableCalled(document, "Capex by item");
                QVERIFY(table);
                double groups = 0.0, shares = 0.0;
                for (const Row &row : table->rows)
                    if (row.style == RowStyle::Group) {
                        groups += parsed(row.cells[4]);
                        shares += parsed(row.cells[6]);
                    }
                QVERIFY(std::fabs(groups - parsed(table->rows.back().cells[4])) < 1e-6);
                QVERIFY(std::fabs(shares - 100.0) < 1e-6);
            }
    }
    void cashFlowAddsUpAcrossAndDown()
    {
        for (const Made &made : m_made) {
            const Document document = documentOf(made);
            const Table *table = tableCalled(document, "Cash flow by year");
            if (!table)
                continue;
            double cumulated = 0.0;
            for (const Row &row : table->rows) {
                double parts = 0.0;
                for (std::size_t i = 1; i <= 7; ++i)
                    parts += parsed(row.cells[i]);
                QVERIFY(std::fabs(parts - parsed(row.cells[8])) < 1e-6);
                if (row.style == RowStyle::Total)
                    continue;
                cumulated += parsed(row.cells[8]);
                QVERIFY(std::fabs(cumulated - parsed(row.cells[9])) < 1e-6);
            }
        }
    }
    void allFourElectricitySharesAreNamed()
    {
        const Document document = documentOf(m_made.front());
        const Table *table = tableCalled(document, "Electricity share under each denominator");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t(4));
    }
    void everyInputOfThePlanIsInTheRegister()
    {
        const Document document = documentOf(m_made.front());
        const Table *table = tableCalled(document, "Inputs of the plan");
        QVERIFY(table);
        std::set<std::string> labels;
        for (const Row &row : table->rows)
            labels.insert(row.cells.front().english());
        for (const auto &field : financeFields())
            QVERIFY2(labels.count(field.label.source), field.key);
        for (const auto &field : siteFields())
            QVERIFY2(labels.count(field.label.source), field.key);
    }
    void everyRecordThePlanNamesIsListedWithItsSources()
    {
        const Made &made = m_made.front();
        const Document document = documentOf(made);
        const Table *sources = tableCalled(document, "Sources");
        QVERIFY(sources);
        std::set<std::string> listed;
        for (const Row &row : sources->rows)
            listed.insert(row.cells.front().english());
        for (const Record *record : usedRecords(made.plan, *made.study, made.catalogue))
            for (const Source &source : record->sources)
                QVERIFY2(listed.count(source.id), source.id.c_str());
    }
    void anEmptyPlanHasReasonsInsteadOfFigures()
    {
        Plan empty;
        const Document document = documentOf(make(empty, m_made.front().catalogue));
        const std::string all = wordsOf(document);
        for (const char *wrong : {"|nan", "|-nan", "|inf", "|-inf", " nan "})
            QVERIFY2(all.find(wrong) == std::string::npos, wrong);
        each<Chart>(document, [](const Chart &chart) {
            bool drawn = false;
            for (const ChartSeries &series : chart.series)
                drawn = drawn || !series.values.empty();
            QVERIFY(drawn || !chart.reason.empty());
        });
        const Table *ledger = tableCalled(document, "Ledger");
        QVERIFY(ledger);
        for (const Row &row : ledger->rows)
            QVERIFY2(!row.cells.back().english().empty(), row.cells.front().english().c_str());
    }
    void theSamePlanGivesTheSameWords()
    {
        for (const Made &made : m_made)
            QCOMPARE(wordsOf(documentOf(made)), wordsOf(documentOf(make(made.plan, made.catalogue))));
    }

private:
    std::vector<Made> m_made;
};

QTEST_GUILESS_MAIN(DocumentTest)
#include "document_test.moc"
