// SPDX-License-Identifier: Apache-2.0
// Limits of a year: phases arrive in parts, none goes over, nothing is lost, and the money goes with them.
#include "core/region/phase_notes.h"

#include "core/edit/templates/templates.h"
#include "tests/core/region/two_campuses.h"

#include <QTest>

#include <random>

using namespace tokenyard;
using namespace tokenyard::region;

class ArrivalsTest : public QObject {
    Q_OBJECT
    static Block block(int year, int gpus, double capex = 0.0) { return {0, {}, year, year, gpus, 0.0, Power{}, Money::fromSi(capex), {}}; }

private slots:
    void limitsHoldBlocksBack()
    {
        // 600, 500 and 2,000 of 1,000 a year: 600 + 400 in 2029, 100 + 900 in 2030, 1,000 in 2031, the last 100 in 2032.
        std::vector<Block> blocks{block(2029, 600), block(2029, 500), block(2029, 2000)};
        std::map<int, std::string> binding;
        const std::vector<Campus> none(1);
        putIntoYears(blocks, none, {.gpus = 1000.0, .capex = {}, .power = {}}, BuildOrder::AsGiven, binding);
        const auto gpus = [&](std::size_t i, int year) { return blocks[i].gpusBy(year) - blocks[i].gpusBy(year - 1); };
        QCOMPARE(gpus(0, 2029), 600);
        QCOMPARE(gpus(1, 2029), 400);
        QCOMPARE(gpus(1, 2030), 100);
        QCOMPARE(gpus(2, 2030), 900);
        QCOMPARE(gpus(2, 2031), 1000);
        QCOMPARE(gpus(2, 2032), 100);
        QCOMPARE(blocks[2].year, 2032);
        for (const int year : {2029, 2030, 2031})
            QCOMPARE(binding.at(year), std::string("gpus"));
        QVERIFY(!binding.contains(2032));
        blocks = {block(2029, 10, 5e12), block(2029, 4, 4e12)}; // of the second 1e12 of 4e12 in the first year: one GPU of four
        binding.clear();
        putIntoYears(blocks, none, {.gpus = {}, .capex = 6.0 * units::trillionKRW, .power = {}}, BuildOrder::AsGiven, binding);
        QCOMPARE(blocks[1].gpusBy(2029), 1);
        QCOMPARE(blocks[1].year, 2030);
        QCOMPARE(binding.at(2029), std::string("capex"));
        blocks = {block(2029, 400)}; // ten a year for 31 years, of which the last is the thirtieth after the planned one
        putIntoYears(blocks, none, {.gpus = 10.0, .capex = {}, .power = {}}, BuildOrder::AsGiven, binding);
        QCOMPARE(blocks[0].gpusMissing(), 400 - 31 * 10);
        putIntoYears(blocks, none, {.gpus = 0.5, .capex = {}, .power = {}}, BuildOrder::AsGiven, binding);
        QCOMPARE(blocks[0].gpusMissing(), 400);
    }
    // No year takes more than its limits, all that has come and what has no room add up to the phase, and a looser limit brings nothing
    // later and nothing less: phases and limits at random.
    void limitsHoldAndLooserOnesBringNoLess()
    {
        std::mt19937 random(16);
        const auto upTo = [&](int most) { return int(random() % unsigned(most + 1)); };
        const std::vector<Campus> none(1);
        for (int run = 0; run < 400; ++run) {
            std::vector<Block> blocks;
            for (int i = 1 + upTo(5); i > 0; --i) {
                blocks.push_back(block(2027 + upTo(4), upTo(3) == 0 ? 0 : upTo(5000), 1e9 * upTo(900)));
                blocks.back().power = upTo(200) * units::MW;
            }
            Limits tight, loose;
            if (upTo(1)) {
                tight.gpus = 1 + upTo(2000);
                loose.gpus = *tight.gpus + upTo(800);
            }
            if (upTo(1)) {
                tight.capex = (1 + upTo(400)) * units::billionKRW;
                loose.capex = *tight.capex + upTo(200) * units::billionKRW;
            }
            if (upTo(1)) {
                tight.power = (1 + upTo(90)) * units::MW;
                loose.power = upTo(3) == 0 ? std::nullopt : std::optional(*tight.power + upTo(50) * units::MW);
            }
            const auto order = upTo(1) ? BuildOrder::Earliest : BuildOrder::AsGiven;
            std::map<int, std::string> binding;
            std::vector<Block> more = blocks;
            putIntoYears(blocks, none, tight, order, binding);
            putIntoYears(more, none, loose, order, binding);
            for (int year = 2027; year <= 2031 + longestWaitYears; ++year) {
                double gpus = 0.0, capex = 0.0, power = 0.0;
                for (std::size_t i = 0; i < blocks.size(); ++i) {
                    const double part = blocks[i].partBy(year) - blocks[i].partBy(year - 1);
                    QVERIFY(part >= 0.0 && (year >= blocks[i].planned || part == 0.0));
                    gpus += blocks[i].gpusBy(year) - blocks[i].gpusBy(year - 1);
                    capex += part * blocks[i].capex.si();
                    power += part * blocks[i].power.si();
                    QVERIFY2(more[i].partBy(year) >= blocks[i].partBy(year) - 1e-9, qPrintable(QString::number(run)));
                    QVERIFY(more[i].gpusBy(year) >= blocks[i].gpusBy(year));
                }
                QVERIFY(!tight.gpus || gpus <= *tight.gpus);
                QVERIFY(!tight.capex || capex <= tight.capex->si() * (1.0 + 1e-9));
                QVERIFY(!tight.power || power <= tight.power->si() * (1.0 + 1e-9));
            }
            for (const Block &b : blocks) {
                int sum = 0;
                for (const Arrival &arrival : b.arrivals)
                    sum += arrival.gpus;
                QCOMPARE(sum + b.gpusMissing(), b.gpus);
            }
        }
    }
    // Of the two campuses the 103 MW alone is more than the 20,000 GPUs of a year: the row says so and from when to when it arrives; who
    // waits, too. The fleet has no year with more than the limit, and what is sold and spent in all is that of the parts.
    void whatIsLargerThanALimitArrivesInParts()
    {
        PortfolioSettings settings;
        settings.limits.gpus = 20000.0;
        const PortfolioStudy study = portfolioStudy(twoCampuses(), settings, Catalogue());
        int over = 0;
        for (const PhaseNote &note : phaseNotes(study)) {
            QVERIFY(note.words.english().find(std::to_string(note.year)) != std::string::npos);
            over += !note.limit.empty();
            QVERIFY(note.limit.empty() ? note.times == 0.0 : note.limit == "gpus" && note.times > 1.0);
        }
        QVERIFY(over > 0);
        int before = 0;
        for (const Year &year : study.years) {
            QVERIFY(year.gpus - before <= 20000);
            QCOMPARE(year.gpusNew, year.gpus - before);
            before = year.gpus;
        }
        QCOMPARE(double(before), *sumOf(study.campuses, Kpi::Gpus).si);
        QVERIFY(std::abs(study.years.back().capex.si() / *sumOf(study.campuses, Kpi::CapexTotal).si - 1.0) < 1e-9);
        QVERIFY(phaseNotes(portfolioStudy(twoCampuses(), {}, Catalogue())).empty()); // without limits there is nothing to say
    }
    // A phase that gets 100 of its 400 GPUs in its planned year and none after, over no limit by itself: one sentence of its own, beside that
    // of another phase.
    void aPhaseThatStaysShortHasASentence()
    {
        PortfolioStudy study;
        study.campuses.resize(2);
        study.campuses[1].name = "second";
        study.settings.limits.gpus = 1000.0;
        study.blocks = {block(2029, 400)};
        study.blocks[0].campus = 1;
        study.blocks[0].arrivals = {{2029, 0.25, 100}};
        auto notes = phaseNotes(study);
        QCOMPARE(notes.size(), std::size_t(1));
        QCOMPARE(notes[0].campusName, std::string("second"));
        QVERIFY2(notes[0].words.english().find("75 % of the phase (300 GPUs) finds no room within 30 years") != std::string::npos,
                 notes[0].words.english().c_str());
        study.blocks.insert(study.blocks.begin(), block(2029, 600));
        study.blocks[0].year = 2030;
        study.blocks[0].arrivals = {{2030, 1.0, 600}};
        notes = phaseNotes(study);
        QCOMPARE(notes.size(), std::size_t(2));
        QVERIFY(notes[0].words.english().find("waits for room until 2030") != std::string::npos);
    }
    // A campus whose plan has an NPV, built as one that has none: the reason is that of what is built.
    void noNpvIsExplainedByTheBuild()
    {
        std::vector<Campus> campuses = twoCampuses();
        auto study = std::make_shared<Study>(*campuses[0].study);
        study->kpis[Kpi::Npv] = {};
        study->kpis[Kpi::Npv].reason = Text::verbatim("nothing is sold before 2060");
        const PortfolioCash cash = cashOf(campuses, {{{1.0, campuses[0].plan, study}}, {}});
        QVERIFY(!cash.campuses[0].npv && !cash.npv);
        QCOMPARE(cash.campuses[0].note.english(), std::string("nothing is sold before 2060"));
        QVERIFY(cash.campuses[1].npv);
    }
    // Regions add up to the year, and their rows are those of the years in which something changes.
    void regionsAddUpToTheYear()
    {
        std::vector<Campus> campuses = twoCampuses();
        campuses[1].region = "jeonnam";
        PortfolioSettings settings;
        settings.limits.gpus = 20000.0;
        const PortfolioStudy study = portfolioStudy(campuses, settings, Catalogue());
        for (const Year &year : study.years) {
            RegionYear sum;
            for (const auto &[region, there] : year.byRegion) {
                sum.gpus += there.gpus;
                sum.power += there.power;
                sum.tokens += there.tokens;
                sum.water += there.water;
                sum.carbon += there.carbon;
                sum.jobs += there.jobs;
            }
            QCOMPARE(sum.gpus, year.gpus);
            QVERIFY(std::abs((sum.power - year.power).in(units::MW)) < 1e-9 && std::abs(sum.jobs - year.jobs) < 1e-9);
            QVERIFY(std::abs(sum.tokens - year.tokens) <= 1e-9 * year.tokens);
            QVERIFY(std::abs((sum.water - year.water).si()) < 1e-3 && std::abs((sum.carbon - year.carbon).si()) < 1.0);
        }
        const auto rows = regionRows(study.years);
        QVERIFY(rows.size() >= 4);
        for (const RegionRow &row : rows)
            QVERIFY(row.stands.gpus > 0);
    }
    // Half of a phase of one campus a year later: its cash is half of the plan's own and half of the plan's with the phase a year later.
    void theCashOfPartsIsThatOfThePlansTheyAre()
    {
        std::vector<Campus> campuses = twoCampuses();
        campuses.erase(campuses.begin());
        std::vector<Block> blocks = blocksOf(campuses);
        QCOMPARE(blocks.size(), std::size_t(1));
        std::map<int, std::string> binding;
        putIntoYears(blocks, campuses, {.gpus = blocks[0].gpus / 2.0, .capex = {}, .power = {}}, BuildOrder::AsGiven, binding);
        Plan later = campuses[0].plan;
        for (auto &phase : later.phases)
            phase = phase.with([](Phase &p) { ++p.year; });
        const auto late = Evaluator(campuses[0].catalogue).evaluate(later);
        const PortfolioCash cash = cashOf(campuses, buildsOf(campuses, blocks));
        const double npv = 0.5 * (*campuses[0].study->kpis[Kpi::Npv].si + *late->kpis[Kpi::Npv].si);
        QVERIFY(std::abs(cash.npv->si() / npv - 1.0) < 1e-9);
        Money capex;
        for (const CashYear &year : cash.years)
            capex += year.capex;
        Money halves;
        for (const auto &study : {campuses[0].study, late})
            for (const FinanceYear &year : study->finance->years)
                halves += year.capex * 0.5;
        QVERIFY(std::abs(capex / halves - 1.0) < 1e-9);
    }
    void theOrderDecidesWhoWaits()
    {
        std::vector<Block> blocks{block(2031, 600), block(2029, 600), block(2029, 600)};
        std::map<int, std::string> binding;
        putIntoYears(blocks, std::vector<Campus>(1), {.gpus = 1000.0, .capex = {}, .power = {}}, BuildOrder::Earliest, binding);
        QCOMPARE(blocks[1].year, 2029);
        QCOMPARE(blocks[2].year, 2030);
        QCOMPARE(blocks[2].gpusBy(2029), 400);
        QCOMPARE(blocks[0].year, 2031);
    }
    // A phase that waits a year for a limit earns and spends a year later: as if the plan had dated it so.
    void aPhaseThatWaitsMovesItsMoney()
    {
        const Catalogue catalogue;
        PortfolioSettings settings;
        std::vector<Campus> campuses = twoCampuses(); // 17,280 GPUs twice, as many as a year has: the second comes whole, a year later
        campuses.front() = campuses.back();
        campuses.front().name += " 2";
        settings.limits.gpus = *campuses.back().study->kpis[Kpi::Gpus].si;
        const PortfolioStudy study = portfolioStudy(campuses, settings, catalogue);
        std::vector<Campus> moved = study.campuses;
        bool waits = false;
        for (const Block &block : study.blocks)
            for (Shared<Phase> &phase : moved[block.campus].plan.phases)
                if (phase->id == block.phase && phase->year != block.year) {
                    waits = true;
                    phase = phase.with([&](Phase &p) { p.year = block.year; });
                    moved[block.campus].study = nullptr;
                }
        QVERIFY(waits);
        studyAll(moved, {});
        const PortfolioCash cash = cashOf(moved);
        QCOMPARE(study.cash.years.size(), cash.years.size());
        for (std::size_t y = 0; y < cash.years.size(); ++y)
            QCOMPARE(study.cash.years[y].cashFlow, cash.years[y].cashFlow);
        QVERIFY(*study.cash.npv != *portfolioStudy(campuses, {}, catalogue).cash.npv);
    }
    // Delays of the plan and of a phase count once: the power comes in the year that they give, and a phase that waits for a limit besides
    // waits in its planned date, by whole years, as if the plan had dated it so.
    void aDelayedPhaseWaitsForALimitOnTop()
    {
        std::vector<Campus> campuses = twoCampuses();
        campuses.front() = campuses.back();
        campuses.front().name += " 2";
        for (Campus &campus : campuses) {
            campus.study = nullptr;
            campus.plan.finance = campus.plan.finance.with([](Finance &f) { f.delayMonths = 6; });
            for (Shared<Phase> &phase : campus.plan.phases)
                phase = phase.with([](Phase &p) { p.delayMonths = 9; });
        }
        studyAll(campuses, {});
        PortfolioSettings settings;
        settings.limits.gpus = *campuses.back().study->kpis[Kpi::Gpus].si;
        const PortfolioStudy study = portfolioStudy(campuses, settings, Catalogue());
        std::vector<Campus> moved = study.campuses;
        int waits = 0;
        for (const Block &block : study.blocks)
            for (Shared<Phase> &phase : moved[block.campus].plan.phases)
                if (phase->id == block.phase) {
                    QCOMPARE(block.planned,
                             (phase->year * 12 + phase->month - 1 + 6 + 9) / 12); // by hand: six months of all, nine of its own
                    waits += block.year - block.planned;
                    phase = phase.with([&](Phase &p) { p.year += block.year - block.planned; });
                    moved[block.campus].study = nullptr;
                }
        QVERIFY(waits > 0);
        studyAll(moved, {});
        const PortfolioCash cash = cashOf(moved);
        QCOMPARE(study.cash.years.size(), cash.years.size());
        for (std::size_t y = 0; y < cash.years.size(); ++y)
            QCOMPARE(study.cash.years[y].cashFlow, cash.years[y].cashFlow);
    }
};

QTEST_GUILESS_MAIN(ArrivalsTest)
#include "arrivals_test.moc"
