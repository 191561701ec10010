// SPDX-License-Identifier: Apache-2.0
// Each reader gets the sections in the table, in its order; the printed sections agree with each other.
#include "core/catalogue/project_data.h"
#include "core/edit/templates/templates.h"
#include "core/project/project.h"
#include "core/report/document.h"
#include "core/report/extras.h"
#include "core/report/numbers.h"
#include "core/report/stages.h"
#include "core/rules/rules.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <regex>
#include <set>

using namespace tokenyard;
using namespace tokenyard::report;

namespace {

double parsed(const Text &cell)
{
    std::string text = cell.english();
    std::erase(text, ',');
    if (text.starts_with("−"))
        text.replace(0, std::string("−").size(), "-");
    return text.find_first_of("0123456789") == std::string::npos ? std::nan("") : std::stod(text);
}

const Table *find(const std::vector<Block> &blocks, const std::string &key)
{
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<Table>(&block.content); table && table->key == key)
            return table;
        if (const auto *pair = std::get_if<Pair>(&block.content))
            for (const auto *side : {&pair->left, &pair->right})
                if (const Table *found = find(*side, key))
                    return found;
    }
    return nullptr;
}

const Table *tableOf(const Document &document, const std::string &key)
{
    for (const Section &section : document.sections)
        if (const Table *found = find(section.blocks, key))
            return found;
    return nullptr;
}

std::string wordsOf(const std::vector<Block> &blocks)
{
    std::string all;
    for (const Block &block : blocks) {
        if (const auto *title = std::get_if<Title>(&block.content))
            all += title->mark.english() + '\n';
        if (const auto *heading = std::get_if<Heading>(&block.content))
            all += heading->words.english() + '\n';
        if (const auto *paragraph = std::get_if<Paragraph>(&block.content))
            all += paragraph->words.english() + '\n';
        if (const auto *table = std::get_if<Table>(&block.content))
            for (const Row &row : table->rows)
                for (const Text &cell : row.cells)
                    all += cell.english() + '\n';
    }
    return all;
}

} // namespace

class ReadersTest : public QObject {
    Q_OBJECT
    struct Made {
        std::string key;
        Plan plan;
        std::shared_ptr<const Study> study;
    };
    Catalogue m_catalogue;
    std::vector<Made> m_made;

    Document documentOf(const Plan &plan, const Study &study, Reader reader, Language language = Language::English) const
    {
        return build({plan, study, m_catalogue, language, {"a.tokenyard", std::string(64, 'a'), "2026-11-21", "0.1.0"}, reader});
    }

private slots:
    void initTestCase()
    {
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(m_catalogue);
            m_made.push_back({t.key, plan, Evaluator(m_catalogue, allRules()).evaluate(plan)});
        }
    }
    void everyReaderGetsTheSectionsOfItsRowInOrder()
    {
        for (const ReaderInfo &reader : readers()) {
            std::vector<std::string> expected(reader.sections.begin(), reader.sections.end()), keys;
            for (const Section &section : documentOf(m_made.front().plan, *m_made.front().study, reader.reader).sections)
                keys.push_back(section.key);
            QCOMPARE(keys, expected);
            QCOMPARE(findReader(reader.key)->reader, reader.reader);
            QCOMPARE(std::set<std::string>(keys.begin(), keys.end()).size(), keys.size());
        }
        QVERIFY(!findReader("nobody"));
    }
    void theFullReportHasEverySectionThereIs()
    {
        const auto &sections = readerInfo(Reader::Full).sections;
        std::vector<std::string> keys = sectionKeys();
        std::erase(keys, "brief"); // the ministry's own page: its contents are in the summary and in the region's sections
        QCOMPARE(std::vector<std::string>(sections.begin(), sections.end()), keys);
        for (const ReaderInfo &reader : readers())
            for (const std::string key : reader.sections)
                QVERIFY2(key == "brief" || std::find(sections.begin(), sections.end(), key) != sections.end(), key.c_str());
    }
    void capexIsTheBillOfMaterialsAndTheSumOfThePhases()
    {
        for (const Made &made : m_made)
            for (Language language : {Language::English, Language::Korean}) {
                const Document document = documentOf(made.plan, *made.study, Reader::Full, language);
                const Table *capex = tableOf(document, "capex"), *bill = tableOf(document, "bill-of-materials"),
                            *phases = tableOf(document, "capex-by-phase");
                QVERIFY2(capex && bill && phases, made.key.c_str());
                const double total = parsed(capex->rows.back().cells[4]);
                QCOMPARE(parsed(bill->rows.back().cells[4]), total);
                QCOMPARE(parsed(phases->rows.back().cells[1]), total);
                double items = 0.0, ofPhases = 0.0;
                for (const Row &row : bill->rows)
                    items += row.style == RowStyle::Normal ? parsed(row.cells[4]) : 0.0;
                for (const Row &row : phases->rows)
                    ofPhases += row.style == RowStyle::Normal ? parsed(row.cells[1]) : 0.0;
                QVERIFY(std::fabs(items - total) < 1e-6 && std::fabs(ofPhases - total) < 1e-6);
            }
    }
    void quantityTimesUnitPriceIsTheAmount()
    {
        const Made &made = m_made.front();
        const Document document = documentOf(made.plan, *made.study, Reader::Full);
        const Table *bill = tableOf(document, "bill-of-materials");
        QVERIFY(bill);
        int priced = 0;
        for (const CostItem &item : made.study->cost->capex)
            for (const Row &row : bill->rows)
                if (row.style == RowStyle::Normal && row.cells[0] == item.label && !std::isnan(parsed(row.cells[3]))) {
                    const double amount = item.quantityCount * parsed(row.cells[3]);
                    QVERIFY2(std::fabs(amount - item.base.si()) <= 0.05 * 1e8, item.label.english().c_str());
                    ++priced;
                }
        QVERIFY(priced > 10);
    }
    void opexIsTheSumOfItsPartsAndItsElectricityIsTheBill()
    {
        for (const Made &made : m_made) {
            const Document document = documentOf(made.plan, *made.study, Reader::Full);
            const Table *opex = tableOf(document, "opex"), *bill = tableOf(document, "bill");
            QVERIFY(opex && bill);
            double groups = 0.0, electricity = 0.0;
            for (const Row &row : opex->rows)
                if (row.style == RowStyle::Group) {
                    groups += parsed(row.cells[4]);
                    electricity += row.cells[0].english() == "Electricity" ? parsed(row.cells[4]) : 0.0;
                }
            QVERIFY(std::fabs(groups - parsed(opex->rows.back().cells[4])) < 1e-6);
            const EnergyResult &energy = *made.study->energy;                     // contracted energy is paid in addition to the bill
            const double months = parsed(bill->rows.back().cells.back()) / 1000.0 // M KRW to bn KRW
                + (energy.ppa - energy.exportRevenue).in(units::billionKRW);
            QVERIFY2(std::fabs(months - electricity) <= 0.11 + 12 * 0.0005, made.key.c_str());
        }
    }
    void energyIsTheLoadListTimesItsHours()
    {
        for (const Made &made : m_made) {
            const Document document = documentOf(made.plan, *made.study, Reader::Full);
            const Table *loads = tableOf(document, "loads");
            QVERIFY(loads);
            double sum = 0.0;
            for (const Row &row : loads->rows) {
                const double energy =
                    parsed(row.cells[2]) * parsed(row.cells[3]); // MW h; one step of the mean and one of the energy are uncertain
                QVERIFY2(std::fabs(energy - parsed(row.cells[4])) <= 1e-3 * 8760 + 1.0, row.cells[0].english().c_str());
                sum += row.style == RowStyle::Total ? 0.0 : parsed(row.cells[4]);
            }
            QCOMPARE(sum, parsed(loads->rows.back().cells[4]));
        }
    }
    // The assessment's points, as printed, add up to its score.
    void pointsAddUpToTheScore()
    {
        int sheets = 0;
        for (const Made &made : m_made) {
            const Document document = documentOf(made.plan, *made.study, Reader::Ministry);
            const Table *sheet = tableOf(document, "grid-impact");
            if (!sheet)
                continue;
            ++sheets;
            double sum = 0.0;
            for (const Row &row : sheet->rows)
                sum += row.style == RowStyle::Normal && row.cells.size() > 2 ? parsed(row.cells[2]) : 0.0;
            QVERIFY2(std::fabs(sum - parsed(sheet->rows.back().cells[2])) < 0.06, made.key.c_str());
        }
        QVERIFY(sheets > 0);
    }
    void anOpenErrorMarksTheReportAsADraft()
    {
        for (const Made &made : m_made) {
            const bool errors = std::any_of(made.study->findings.begin(), made.study->findings.end(),
                                            [](const Finding &f) { return f.severity == Severity::Error; });
            const Document document = documentOf(made.plan, *made.study, Reader::Committee);
            QCOMPARE(wordsOf(document.sections.front().blocks).find("DRAFT") != std::string::npos, errors);
            QCOMPARE(document.footLeft.english().find("DRAFT") != std::string::npos, errors);
        }
        Plan broken = m_made.front().plan;
        std::erase_if(broken.objects, [](const Shared<Object> &o) { return o->kind() == ObjectKind::GridIntake; });
        const auto study = Evaluator(m_catalogue, allRules()).evaluate(broken);
        const Document document = documentOf(broken, *study, Reader::Full);
        QVERIFY(wordsOf(document.sections.front().blocks).find("DRAFT: ") != std::string::npos);
        QVERIFY(document.footLeft.english().starts_with("DRAFT"));
    }
    void aPlanWithoutHallsSaysWhatIsMissing()
    {
        const Plan empty;
        const auto study = Evaluator(m_catalogue, allRules()).evaluate(empty);
        for (const ReaderInfo &reader : readers()) {
            const Document document = documentOf(empty, *study, reader.reader);
            QCOMPARE(document.sections.size(), reader.sections.size());
            std::string all;
            for (const Section &section : document.sections) {
                QVERIFY2(!section.blocks.empty(), section.key.c_str());
                all += wordsOf(section.blocks);
            }
            QVERIFY(all.find("The plan has no GPU hall yet") != std::string::npos);
            QVERIFY(all.find("\nnan") == std::string::npos && all.find("\ninf") == std::string::npos);
        }
    }
    // Each scenario is a column with its own figures; a plan without scenarios says so.
    void scenariosStandSideBySide()
    {
        const Made &made = m_made.front();
        Plan plan = made.plan;
        Scenario cheap;
        cheap.id = plan.takeId();
        cheap.name = "Half the staff";
        cheap.differences.push_back({{}, "cost", "staff", plan.cost->staffCount / 2.0});
        plan.scenarios.push_back(Shared<Scenario>(cheap));
        const Document document = documentOf(plan, *made.study, Reader::Full);
        const auto section =
            std::find_if(document.sections.begin(), document.sections.end(), [](const Section &s) { return s.key == "scenarios"; });
        const auto *table = std::get_if<Table>(&section->blocks[1].content);
        QVERIFY(table && table->columns.size() == 4 && table->columns.back().head.english() == "Half the staff");
        bool lower = false;
        for (const Row &row : table->rows)
            lower = lower
                || (row.cells[0].english() == kpiInfo(Kpi::OpexCashAnnual).label.source && parsed(row.cells[3]) < parsed(row.cells[2]));
        QVERIFY(lower);
        const Document alone = documentOf(made.plan, *made.study, Reader::Full);
        const auto none = std::find_if(alone.sections.begin(), alone.sections.end(), [](const Section &s) { return s.key == "scenarios"; });
        QVERIFY(wordsOf(none->blocks).find("nothing to compare") != std::string::npos);
    }
    // Chosen sections follow the cover in the report's order; the name offered for each choice is its heading.
    void chosenSectionsFollowTheCover()
    {
        const Made &made = m_made.front();
        report::Input input{
            made.plan, *made.study, m_catalogue, Language::English, {"a.tokenyard", std::string(64, 'a'), "2026-11-21", "0.1.0"}};
        const Document full = build(input);
        std::vector<SectionName> names = sectionNames();
        for (const SectionName &name : names)
            QVERIFY2(name.title.english() != name.key, name.key.c_str());
        std::erase_if(names, [](const SectionName &n) { return n.key == "brief"; });
        QCOMPARE(names.size(), full.sections.size());
        for (std::size_t i = 0; i < names.size(); ++i) {
            QCOMPARE(names[i].key, full.sections[i].key);
            QCOMPARE(names[i].title.english(), full.sections[i].title.english());
        }
        input.settings.sections = {"finance", "summary", "finance"};
        const Document few = build(input);
        QCOMPARE(few.sections.size(), std::size_t(3));
        QVERIFY(few.sections[0].key == "cover" && few.sections[1].key == "summary" && few.sections[2].key == "finance");
    }
    void everyNumberedTableNamesItsStage()
    {
        const Made &made = m_made.front();
        const Document document = documentOf(made.plan, *made.study, Reader::Full);
        int tables = 0;
        const std::function<void(const std::vector<Block> &)> check = [&](const std::vector<Block> &blocks) {
            for (const Block &block : blocks) {
                if (const auto *table = std::get_if<Table>(&block.content); table && table->number > 0) {
                    ++tables;
                    QVERIFY2(!table->stage.empty(), table->title.english().c_str());
                } else if (const auto *pair = std::get_if<Pair>(&block.content)) {
                    check(pair->left);
                    check(pair->right);
                }
            }
        };
        for (const Section &section : document.sections)
            check(section.blocks);
        QVERIFY(tables > 30);
    }
    // GHG Protocol, scope 2 guidance: a total of scope 1 and 2 holds no scope 3. It is the ledger's figure.
    void emissionsOfScopeOneAndTwoHoldNoScopeThree()
    {
        int withScope3 = 0;
        for (const Made &made : m_made) {
            const Document document = documentOf(made.plan, *made.study, Reader::Full);
            const Table *table = tableOf(document, "emissions");
            QVERIFY(table);
            double used = 0.0, made3 = 0.0, total = std::nan(""), total3 = 0.0;
            for (const Row &row : table->rows) {
                const double amount = parsed(row.cells[2]), scope = parsed(row.cells[0]);
                if (row.cells[1].english() == "Scope 1 and 2, location-based")
                    total = amount;
                else if (row.cells[1].english() == "Scope 3, as far as it is counted")
                    total3 = amount;
                else if (row.style == RowStyle::Normal && !std::isnan(scope))
                    (scope < 3.0 ? used : made3) += amount;
            }
            QVERIFY(std::fabs(used - total) < 1e-6 && std::fabs(made3 - total3) < 1e-6);
            QVERIFY(std::fabs(total - *made.study->kpis[Kpi::CarbonAnnual].si / 1e6) <= 0.006); // kg; two decimals of a kt
            withScope3 += made3 > 0.0;
        }
        QVERIFY(withScope3 > 0);
    }
    // No reader is sent to a section that is not printed, and no two figures have one title.
    void sentencesLeadToWhatIsThere()
    {
        constexpr std::pair<const char *, const char *> leads[] = {{"The annex has", "assumptions"},
                                                                   {"The ledger says", "ledger"},
                                                                   {"stands in the ledger", "ledger"},
                                                                   {"section on validation", "trust"},
                                                                   {"section on findings", "findings"},
                                                                   {"under findings", "findings"},
                                                                   {"under sensitivity", "sensitivity"},
                                                                   {"last section", ""},
                                                                   {"`", ""}};
        for (const Made &made : m_made)
            for (const ReaderInfo &reader : readers()) {
                const Document document = documentOf(made.plan, *made.study, reader.reader);
                std::set<std::string> printed, titles;
                std::string all;
                for (const Section &section : document.sections) {
                    printed.insert(section.key);
                    all += wordsOf(section.blocks);
                    for (const Block &block : section.blocks) {
                        if (const auto *table = std::get_if<Table>(&block.content))
                            all += table->note.english() + '\n';
                        const auto *chart = std::get_if<Chart>(&block.content);
                        const auto *curve = std::get_if<CurveChart>(&block.content);
                        if (chart || curve)
                            QVERIFY2(titles.insert((chart ? chart->title : curve->title).english()).second, made.key.c_str());
                    }
                }
                // "655,000,000 GPU-hours", not to the hour.
                QVERIFY2(!std::regex_search(
                             all, std::regex("[1-9],?[0-9]{3},[0-9]{3},[0-9]{2}[1-9] GPU-hours|[0-9]{3},[0-9]{2}[1-9],[0-9]{3} GPU-hours")),
                         made.key.c_str());
                for (const auto &[words, key] : leads)
                    QVERIFY2(all.find(words) == std::string::npos || printed.contains(key), words);
            }
    }
    // A year's revenue, opex and tax are the same figure in both statements (of a plan without a loan), to the last digit.
    void cashFlowAndIncomePrintOneFigureAlike()
    {
        int compared = 0;
        for (const Made &made : m_made) {
            const Document document = documentOf(made.plan, *made.study, Reader::Lender);
            const Table *cash = tableOf(document, "cash-flow"), *income = tableOf(document, "income");
            QVERIFY(cash && income);
            for (std::size_t y = 0; y < income->rows.size(); ++y) {
                const auto &flow = cash->rows[y].cells, &earned = income->rows[y].cells;
                QCOMPARE(flow.front(), earned.front());
                double sum = 0.0;
                for (std::size_t i = 1; i + 1 < earned.size(); ++i)
                    sum += parsed(earned[i]);
                QVERIFY(std::fabs(sum - parsed(earned.back())) < 1e-6);
                if (cash->columns[1].unit.english() != income->columns[1].unit.english() || parsed(flow[7]) == 0.0
                    || parsed(earned[4]) == 0.0)
                    continue; // nothing there takes the rounding
                ++compared;
                for (const auto &[a, b] : {std::pair(1, 1), std::pair(2, 2), std::pair(3, 3)})
                    QVERIFY2(parsed(flow[std::size_t(a)]) == parsed(earned[std::size_t(b)]), made.key.c_str());
            }
        }
        QVERIFY(compared > 30);
    }
    // A redacted report does not show what a thing costs per unit, neither as a figure nor as an amount over its quantity.
    void aRedactedReportShowsNoUnitPrice()
    {
        const Made &made = m_made.front();
        report::Input input{
            made.plan, *made.study, m_catalogue, Language::English, {"a.tokenyard", std::string(64, 'a'), "2026-11-21", "0.1.0"}};
        input.settings.pricesRedacted = true;
        const Document document = build(input);
        QVERIFY(!tableOf(document, "unit-prices"));
        const Table *bill = tableOf(document, "bill-of-materials");
        QVERIFY(bill);
        for (const Row &row : bill->rows)
            if (row.style == RowStyle::Normal)
                QVERIFY2(std::isnan(parsed(row.cells[3])) && std::isnan(parsed(row.cells[4])), row.cells[0].english().c_str());
        QVERIFY(!std::isnan(parsed(bill->rows.back().cells[4]))); // the sum is still there
        std::string all;
        for (const Section &section : document.sections)
            if (section.key == "tokens" || section.key == "derivation" || section.key == "assumptions")
                all += wordsOf(section.blocks);
        QVERIFY(all.find("withheld") != std::string::npos);
        for (const auto &service : made.plan.services) {
            const std::string price = '\n' + fixed(service->price.in(units::KRWPerMillionTokens), 0) + '\n';
            QVERIFY2(all.find(price) == std::string::npos, price.c_str());
        }
    }
    void choicesAreReadBackAndBadOnesAreIgnored()
    {
        Settings settings{.company = "한빛 Power \"A\"", .logo = "iVBORw0KGgo=", .reader = Reader::Lender, .sections = {"capex"}};
        settings.pricesRedacted = true;
        QCOMPARE(readSettings(settingsText(settings)), settings);
        QCOMPARE(settingsText(Settings{}), std::string());
        for (const char *bad : {"", "[]", "{", "{\"company\":7,\"reader\":\"nobody\",\"sections\":[\"no\",1]}", "\xff"})
            QCOMPARE(readSettings(bad), Settings{});
        QCOMPARE(readSettings("{\"company\":\"" + std::string(longestCompany + 1, 'x') + "\"}"), Settings{});
        QCOMPARE(unknownSections({"capex", "no"}), std::vector<std::string>{"no"});
        const Plan &plan = m_made.front().plan;
        const Catalogue kept = withDataFile(m_catalogue, reportSettingsFile, settingsText(settings));
        QCOMPARE(settingsOf(kept), settings);
        QCOMPARE(settingsOf(catalogueOf(projectOf(plan, kept))), settings); // after saving and opening
        QCOMPARE(settingsOf(withDataFile(kept, reportSettingsFile, {})), Settings{});
    }
    // What is said of the accuracy stands once, in the basis.
    void theAccuracyIsSaidOnce()
    {
        const auto says = [](const Section &section) { return wordsOf(section.blocks).find("AACE 18R-97 Class") != std::string::npos; };
        for (const ReaderInfo &reader : readers()) {
            const Document document = documentOf(m_made.front().plan, *m_made.front().study, reader.reader);
            for (const Section &section : document.sections)
                QVERIFY2(says(section) == (section.key == "basis"), section.key.c_str());
        }
    }
    // AACE 18R-97: a drawn and counted plan on published prices without a tender is class 4, at its widest -30 to +50 %.
    void theAccuracyClassHasItsReason()
    {
        const Document document = documentOf(m_made.front().plan, *m_made.front().study, Reader::Full);
        const auto basis =
            std::find_if(document.sections.begin(), document.sections.end(), [](const Section &s) { return s.key == "basis"; });
        const std::string words = wordsOf(basis->blocks);
        QVERIFY2(words.find("AACE 18R-97 Class 4 (−30 % / +50 %)") != std::string::npos, words.substr(0, 200).c_str());
        QVERIFY(words.find("no tender") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ReadersTest)
#include "readers_test.moc"
