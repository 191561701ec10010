// SPDX-License-Identifier: Apache-2.0
// What every report must contain, checked on all templates: complete, numbered, adding up, no blank without an explanation.
#include "core/base/resource.h"
#include "core/edit/templates/templates.h"
#include "core/plan/part_table.h"
#include "core/report/document.h"
#include "core/report/source_words.h"
#include "core/report/used_records.h"
#include "core/rules/rules.h"
#include "core/throughput/calibration/own_rows.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
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
    // What all sources give, less what is sold and what charges batteries, is the energy that the load list and the ledger have.
    void sourcesOfPowerAddUpToTheLoad()
    {
        int tables = 0;
        for (const Made &made : m_made) {
            const Document document = documentOf(made);
            each<Table>(document, [&](const Table &table) {
                if (table.key != "sources-of-power")
                    return;
                ++tables;
                const QString load = QString::fromStdString(table.rows.back().cells[2].english()).remove(QLatin1Char(','));
                constexpr double rounding = 0.02; // GWh: two figures of two decimals come off
                QVERIFY2(std::abs(load.toDouble() - made.study->energy->facility.in(units::GWh)) <= rounding, qPrintable(load));
            });
        }
        QVERIFY(tables > 0);
    }
    void sectionsAreInTheirOrder()
    {
        const std::vector<std::string> expected{"cover",      "summary",     "basis",       "site",           "tokens",  "plant",
                                                "cooling",    "supply",      "grid-impact", "phases",         "capex",   "opex",
                                                "finance",    "sensitivity", "scenarios",   "region",         "risks",   "permits",
                                                "governance", "environment", "findings",    "recommendation", "ledger",  "derivation",
                                                "bom",        "assumptions", "methods",     "trust",          "glossary"};
        std::vector<std::string> keys;
        for (const Section &section : documentOf(m_made.front()).sections)
            keys.push_back(section.key);
        QCOMPARE(keys, expected);
    }
    void everyRowFillsItsColumnsOrIsASingleCell()
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
                if (const auto *curve = std::get_if<CurveChart>(&block.content))
                    QCOMPARE(curve->number, ++figures);
                if (const auto *bars = std::get_if<PartBars>(&block.content))
                    QCOMPARE(bars->number, ++figures);
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
        std::set<std::string> labels;
        each<Table>(document, [&](const Table &table) { // values as in a new plan are listed separately, in pieces side by side
            if (const std::string title = table.title.english();
                title == "Inputs of the plan" || title.starts_with("Inputs as in a new plan, taken as exact"))
                for (const Row &row : table.rows)
                    labels.insert(row.cells.front().english());
        });
        QVERIFY(labels.size() > 50);
        for (const auto &field : financeFields())
            QVERIFY2(labels.count(field.label.source), field.key);
        const auto isSet = [](const FieldValue &value) {
            const auto *words = std::get_if<std::string>(&value);
            return !words || !words->empty();
        };
        for (const auto &field : siteFields())
            if (!field.hidden && isSet(field.get(*m_made.front().plan.site)))
                QVERIFY2(labels.count(field.label.source), field.key);
    }
    // The titles in Korean are those of sources that the records have, word for word; all laws of the Republic are among them, and a Korean
    // report prints them.
    void koreanSourcesHaveKoreanTitles()
    {
        const std::string_view file = resource("words/source_titles_ko.json").value_or("");
        const QJsonObject words = QJsonDocument::fromJson(QByteArray(file.data(), qsizetype(file.size()))).object();
        const QJsonObject titles = words["titles"].toObject(), publishers = words["publishers"].toObject();
        QVERIFY(titles.size() > 80 && publishers.size() > 40);
        QSet<QString> known, by;
        for (const std::string_view name : resourceNames(""))
            if (name.ends_with(".json") && !name.starts_with("words/")) {
                const std::string_view text = resource(name).value_or("");
                for (const QJsonValue &one :
                     QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object()["sources"].toObject()) {
                    const QString title = one["title"].toString(), publisher = one["publisher"].toString();
                    known << title;
                    by << publisher;
                    if (publisher == "Republic of Korea")
                        QVERIFY2(titles.contains(title), qPrintable(title));
                }
            }
        const auto hangul = [](const QString &text) {
            return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
        };
        for (auto title = titles.begin(); title != titles.end(); ++title)
            QVERIFY2(known.contains(title.key()) && hangul(title.value().toString()), qPrintable(title.key()));
        for (auto publisher = publishers.begin(); publisher != publishers.end(); ++publisher)
            QVERIFY2(by.contains(publisher.key()) && hangul(publisher.value().toString()), qPrintable(publisher.key()));
        Source law;
        law.title = "Value-Added Tax Act, article 30: 10 %";
        law.publisher = "Republic of Korea";
        QCOMPARE(std::get<std::string>(report::citationText(law).arguments().back()),
                 std::string("부가가치세법 제30조: 10 %, 대한민국 법령"));
        QCOMPARE(report::citationText(law).english(), std::string("Value-Added Tax Act, article 30: 10 %, Republic of Korea"));
    }
    // Every source of every record that affects the figures is in the list once, however many records share it.
    void everyUsedRecordIsListedWithItsSources()
    {
        const Made &made = m_made.front();
        const Document document = documentOf(made);
        const Table *sources = tableCalled(document, "Sources");
        QVERIFY(sources);
        std::set<std::string> listed;
        std::string all; // title, publisher, reference and date of each source
        for (const Row &row : sources->rows) {
            QVERIFY2(listed.insert(row.cells[1].english()).second, row.cells[1].english().c_str());
            all += row.cells[1].english() + '\n';
        }
        std::vector<const Record *> records = usedRecords(made.plan, *made.study, made.catalogue);
        QVERIFY(records.size() > 10);
        for (const char *kind : sharedKinds)
            for (const Record &record : made.catalogue.set(kind).records)
                records.push_back(&record);
        for (const Record *record : records)
            for (const Source &source : record->sources)
                QVERIFY2(source.id == "derived" || all.find(source.title) != std::string::npos, source.title.c_str());
    }
    // One figure for services that run alike; the chosen point is the ledger's, in its band, and no slower user has fewer tokens.
    void everyServiceHasItsFrontier()
    {
        for (const Made &made : m_made) {
            std::vector<const ServiceOutput *> outputs; // the first of those that run alike
            for (const ServiceOutput &o : made.study->compute->outputs)
                if (o.rate && std::none_of(outputs.begin(), outputs.end(), [&](const ServiceOutput *k) {
                        return k->accelerator == o.accelerator && k->tpot == o.tpot && k->ttft == o.ttft;
                    }))
                    outputs.push_back(&o);
            std::size_t drawn = 0;
            const Document document = documentOf(made);
            each<CurveChart>(document, [&](const CurveChart &chart) {
                QVERIFY(drawn < outputs.size() && chart.chosen && chart.curve.size() > 5);
                const ServiceOutput &o = *outputs[drawn++];
                QVERIFY(std::fabs(chart.chosen->y / o.perGpu->si() - 1.0) < 0.02); // GPUs beyond whole replicas produce nothing
                QVERIFY(std::fabs(chart.chosen->low / chart.chosen->y - *o.low / *o.rate) < 1e-9);
                QVERIFY(std::fabs(chart.chosen->high / chart.chosen->y - *o.high / *o.rate) < 1e-9);
                QVERIFY(chart.chosen->within && chart.chosen->x >= chart.limit);
                for (std::size_t i = 0; i < chart.curve.size(); ++i) {
                    const CurvePoint &p = chart.curve[i];
                    QVERIFY(p.low <= p.y && p.y <= p.high && p.low > 0.0);
                    QVERIFY(i == 0 || (p.x > chart.curve[i - 1].x && p.y < chart.curve[i - 1].y));
                    QVERIFY(!p.within || p.y <= chart.chosen->y * (1 + 1e-9)); // nothing within the service level is better
                }
            });
            QCOMPARE(drawn, outputs.size());
        }
    }
    void theTimeBudgetAddsUpToTheTimePerToken()
    {
        for (const Made &made : m_made) {
            const Document document = documentOf(made);
            const Table *table = tableCalled(document, "Time of an output token by its parts"),
                        *output = tableCalled(document, "Output tokens at the service level");
            QVERIFY(table && output);
            for (const Row &row : table->rows) {
                double parts = 0.0;
                for (std::size_t i = 1; i + 1 < row.cells.size(); ++i)
                    parts += parsed(row.cells[i]);
                QVERIFY(std::fabs(parts - parsed(row.cells.back())) < 1e-6);
                const auto same = std::find_if(output->rows.begin(), output->rows.end(),
                                               [&](const Row &o) { return row.cells[0].english().starts_with(o.cells[0].english()); });
                QVERIFY(same != output->rows.end() && std::fabs(parts - parsed(same->cells[5])) < 0.06); // TPOT there, to a tenth
            }
            each<PartBars>(document, [&](const PartBars &bars) { QCOMPARE(bars.bars.size(), table->rows.size()); });
        }
    }
    void otherLayoutsAreWorseAndSayWhy()
    {
        for (const Made &made : m_made)
            each<Table>(documentOf(made), [](const Table &table) {
                if (table.title.english() != "The best other layouts and why they lose")
                    return;
                QVERIFY(!table.rows.empty() && table.rows.size() <= 5);
                for (const Row &row : table.rows) {
                    QVERIFY(row.cells.back().english().size() > 10);
                    QVERIFY(row.cells[5].english() == "–" || parsed(row.cells[5]) <= 0.0);
                }
            });
    }
    void barsOfTokensCarryTheirBand()
    {
        std::size_t banded = 0;
        each<Chart>(documentOf(m_made.front()), [&](const Chart &chart) {
            for (const ChartSeries &s : chart.series) {
                QVERIFY(s.lower.empty() || (s.lower.size() == s.values.size() && s.upper.size() == s.values.size()));
                for (std::size_t i = 0; i < s.lower.size(); ++i)
                    QVERIFY(s.lower[i] < s.values[i] && s.values[i] < s.upper[i]);
                banded += !s.lower.empty();
            }
        });
        QCOMPARE(banded, std::size_t(1));
    }
    // The figures are those of the calibration's records, and each verdict follows from the figures in its row.
    void theErrorsOfTheModelAreThoseOfItsRecords()
    {
        const Document document = documentOf(m_made.front());
        const Table *table = tableCalled(document, "Errors of the throughput model, reached and wanted");
        QVERIFY(table);
        const Record *settings = m_made.front().catalogue.find("serving_calibration", "stats:settings");
        QVERIFY(settings && table->rows.front().cells[0].english() == "New settings");
        const Row &row = table->rows.front();
        QCOMPARE(parsed(row.cells[1]), *settings->number("rows"));
        QVERIFY(std::fabs(parsed(row.cells[2]) / 100 - *settings->number("tpot_median")) < 0.0006);
        QVERIFY(std::fabs(parsed(row.cells[6]) / 100 - *settings->number("output_median")) < 0.0006);
        for (const Row &r : table->rows) {
            bool missed = false;
            for (std::size_t i : {2, 4, 6}) {
                const std::string reached = r.cells[i].english(), wanted = r.cells[i + 1].english();
                if (wanted == "–")
                    continue;
                const auto second = [](const std::string &pair) { return std::stod(pair.substr(pair.find('/') + 1)); };
                missed = missed || std::stod(reached) > std::stod(wanted) || second(reached) > second(wanted);
            }
            QCOMPARE(r.cells.back().english().find("missed") != std::string::npos, missed);
        }
    }
    void aPlansOwnCalibrationIsNamedWithItsErrors()
    {
        const Made &made = m_made.front();
        const RecordSet &set = made.catalogue.set("serving_calibration");
        OwnFit fit{Calibration::fromRecords(set), {}, {}, {}, {}, {}, {}, {}, {}};
        fit.fitted.record(Coefficient::StepFactor).value *= 1.1; // a coefficient that the fit moved has its source
        fit.after.resize(58);
        fit.tpotBefore = {58, 0.31, 0.62, 0.1}, fit.tpotAfter = {58, 0.074, 0.2, 0.01};
        const Catalogue own =
            made.catalogue.withProjectRecords({{"serving_calibration", calibrationRecords(fit, set, "rows60.csv", "2026-11-20")}});
        const Document document = documentOf(make(made.plan, own));
        const std::string all = wordsOf(document);
        for (const char *part : {"fitted to 58 runs of rows60.csv (2026-11-20)", "31 % before, 7.4 % after"})
            QVERIFY2(all.find(part) != std::string::npos, part);
        const Table *table = tableCalled(document, "Own runs before and after the fit");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t(1)); // times to first token and token rates were not measured
        QCOMPARE(table->rows[0].cells[3].english(), std::string("7.4 / 20.0"));
        QVERIFY(!tableCalled(documentOf(made), "Own runs before and after the fit"));
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
    // Three English words in a row are a sentence; names of papers, makers and files are fewer, or no words.
    void whatTheSamplesSayOfTheirValuesIsKoreanInAKoreanReport()
    {
        const QRegularExpression sentence(QStringLiteral("[a-z]{2,},? [a-z]{2,},? [a-z]{2,}"));
        int notes = 0;
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(Catalogue());
            forEachPart(plan, [&](const auto &, const auto &part) {
                if constexpr (requires { part.notes; })
                    for (const FieldNote &note : part.notes) {
                        const Text words = noteText(note.source);
                        const QString korean = QString::fromStdString(std::get<std::string>(words.arguments().at(1)));
                        QVERIFY2(!sentence.match(korean).hasMatch(), qPrintable(korean));
                        QCOMPARE(words.english(), note.source);
                        notes += !note.source.empty();
                    }
            });
        }
        QVERIFY(notes > 50);
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
