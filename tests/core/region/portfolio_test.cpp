// SPDX-License-Identifier: Apache-2.0
// Several campuses as one: the sums are those of the plans, limits hold blocks back and are named.
#include "core/region/portfolio_study.h"

#include "core/edit/templates/templates.h"
#include "core/region/community.h"
#include "core/region/ladder.h"
#include "core/region/phase_notes.h"
#include "core/region/policy.h"
#include "core/region/yardsticks.h"

#include <QTest>

#include <random>

using namespace tokenyard;
using namespace tokenyard::region;

class PortfolioTest : public QObject {
    Q_OBJECT
    static std::vector<Campus> two()
    {
        std::vector<Campus> campuses;
        for (const char *key : {"ulsan-103mw", "blank-40mw"}) {
            const Catalogue catalogue;
            Plan plan = findTemplate(key)->make(catalogue);
            campuses.push_back({plan.site->title, plan, catalogue, nullptr, regionOf(plan)});
        }
        studyAll(campuses, {});
        return campuses;
    }
    static Block block(int year, int gpus, double capex = 0.0) { return {0, {}, year, year, gpus, 0.0, Power{}, Money::fromSi(capex), {}}; }

private slots:
    void theSumsAreThePlansOwn()
    {
        const auto campuses = two();
        for (const Kpi kpi : {Kpi::Gpus, Kpi::CapexTotal, Kpi::TokensAnnual, Kpi::ElectricityCostAnnual}) {
            double sum = 0.0;
            for (const Campus &campus : campuses)
                sum += *Evaluator(campus.catalogue).evaluate(campus.plan)->kpis[kpi].si;
            QCOMPARE(*sumOf(campuses, kpi).si, sum);
        }
    }
    // A campus without halls has no capex a token: the sums of the others stand, marked by the campus and its reason.
    void aSumThatLacksACampusIsThatOfTheOthers()
    {
        auto campuses = two();
        const double whole = *campuses[0].study->kpis[Kpi::TokensAnnual].si;
        campuses[1].study = nullptr;
        std::erase_if(campuses[1].plan.objects, [](const auto &object) { return object->template as<Hall>() != nullptr; });
        studyAll(campuses, {});
        const Sum sum = sumOf(campuses, Kpi::TokensAnnual);
        QVERIFY(!sum.si && sum.others);
        QCOMPARE(*sum.others, whole);
        QCOMPARE(sum.missing, campuses[1].name);
        QVERIFY(!sum.why.empty());
    }
    void theLastYearIsTheWhole()
    {
        const auto campuses = two();
        auto blocks = blocksOf(campuses);
        std::map<int, std::string> binding;
        putIntoYears(blocks, campuses, {}, BuildOrder::AsGiven, binding);
        const auto years = yearsOf(blocks, campuses, binding);
        QVERIFY(binding.empty() && !years.empty());
        QCOMPARE(double(years.back().gpus), *sumOf(campuses, Kpi::Gpus).si);
        QVERIFY(std::abs(years.back().tokens / *sumOf(campuses, Kpi::TokensAnnual).si - 1.0) < 1e-9);
        QVERIFY(std::abs(years.back().capex.si() / *sumOf(campuses, Kpi::CapexTotal).si - 1.0) < 1e-9);
        for (std::size_t i = 1; i < years.size(); ++i) {
            QCOMPARE(years[i].year, years[i - 1].year + 1);
            QVERIFY(years[i].gpus >= years[i - 1].gpus);
        }
    }
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
        const PortfolioStudy study = portfolioStudy(two(), settings, Catalogue());
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
        QVERIFY(phaseNotes(portfolioStudy(two(), {}, Catalogue())).empty()); // without limits there is nothing to say
    }
    // Regions add up to the year, and their rows are those of the years in which something changes.
    void regionsAddUpToTheYear()
    {
        std::vector<Campus> campuses = two();
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
        std::vector<Campus> campuses = two();
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
    void targetsAreReadAtTheirYear()
    {
        const Catalogue catalogue;
        std::vector<Year> years(3);
        for (int i = 0; i < 3; ++i) {
            years[std::size_t(i)].year = 2029 + i;
            years[std::size_t(i)].gpus = 10000 * (i + 1);
        }
        bool found = false;
        for (const Target &t : targetsOf(years, catalogue))
            if (t.record->id == "korea-260k") {
                found = true;
                QCOMPARE(t.portfolioGpus, 20000);
                QVERIFY(std::abs(*t.share() - 20000.0 / 260000.0) < 1e-12);
            }
        QVERIFY(found);
    }
    void sharesOfValueAddUpToOne()
    {
        for (const Campus &campus : two()) {
            const ValueAtHome value = valueAtHome(campus.plan, campus.catalogue, *campus.study);
            double sum = 0.0;
            for (const Owner &owner : value.owners)
                sum += owner.share;
            QVERIFY(std::abs(sum - 1.0) < 1e-12);
            QVERIFY(value.share >= 0.0 && value.share <= 1.0);
        }
    }
    void everyPillarHasEvidenceAndAStep()
    {
        for (const Campus &campus : two()) {
            const auto pillars = pillarsOf(campus.plan, campus.catalogue, *campus.study, 100.0);
            QCOMPARE(pillars.size(), std::size_t(5));
            for (const Pillar &pillar : pillars) {
                QVERIFY(!pillar.evidence.empty() && !pillar.cheapestStep.empty());
                for (const PillarEvidence &e : pillar.evidence) {
                    QVERIFY(!e.reason.empty());
                    QVERIFY2(!e.points || (!e.source.empty() && *e.points >= 0.0 && *e.points <= pointsOfPillar),
                             e.reason.english().c_str());
                }
            }
        }
    }
    void anAnswerIsUnknownUntilStated()
    {
        const auto campuses = two();
        Catalogue catalogue;
        const auto answer = [&](const char *id) {
            for (const SovereigntyItem &item : sovereigntyOf(campuses[0].plan, catalogue, *campuses[0].study))
                if (item.id == id)
                    return item;
            return SovereigntyItem{};
        };
        QCOMPARE(answer("keys").answer, Answer::Unknown);
        QVERIFY(!answer("keys").source.empty());
        QCOMPARE(answer("chips").answer, Answer::No); // GB200 alone
        Record own = *catalogue.find("sovereignty", "keys");
        own.own = true;
        own.values["answer"].words = "yes";
        catalogue = catalogue.withRecord("sovereignty", own);
        QCOMPARE(answer("keys").answer, Answer::Yes);
        QVERIFY(answer("keys").stated);
    }
    void makersAreFound()
    {
        const Catalogue catalogue;
        QCOMPARE(originOf(catalogue, "model", "k-exaone-236b-a23b")->words("country"), std::string("KR"));
        QCOMPARE(originOf(catalogue, "model", "deepseek-r1")->words("country"), std::string("CN"));
        QCOMPARE(originOf(catalogue, "accelerator", "FuriosaAI (KR)")->words("country"), std::string("KR"));
        QVERIFY(!originOf(catalogue, "model", "nobodys-model"));
        for (const Record &model : catalogue.set("models").records)
            QVERIFY2(originOf(catalogue, "model", model.id), model.id.c_str());
        for (const Record &chip : catalogue.set("accelerators").records)
            QVERIFY2(originOf(catalogue, "accelerator", chip.words("vendor")), chip.id.c_str());
    }
    void choicesAreReadBackAsWritten()
    {
        PortfolioSettings settings;
        QVERIFY(wordsOf(settings).empty()); // values that nobody chose are not written
        QVERIFY(readSettings({{"order", "earliest"},
                              {"gpus_per_year", "40000"},
                              {"partner", "Japan"},
                              {"partner_gpus", "20000"},
                              {"partner_cost_share", "0.4"},
                              {"partner_holds", "home"},
                              {"train_local_steps", "100"}},
                             settings)
                    .empty());
        PortfolioSettings again;
        QVERIFY(readSettings(wordsOf(settings), again).empty());
        QVERIFY(again == settings);
        for (const SettingWords &bad : {SettingWords{{"order", "random"}},
                                        {{"gpus_per_year", "nan"}},
                                        {{"partner_cost_share", "1.5"}},
                                        {{"partner_holds", "nobody"}},
                                        {{"colour", "blue"}},
                                        {{"train_link_gbps", "-1"}}}) {
            QVERIFY(!readSettings(bad, again).empty());
            QVERIFY(again == settings); // none of it is accepted
        }
    }
    void moreSitesKeepLessAndOneKeepsAll()
    {
        const Catalogue catalogue;
        PortfolioSettings settings;
        const PortfolioStudy study = portfolioStudy(two(), settings, catalogue);
        QVERIFY2(study.dispersed.problem.empty(), study.dispersed.problem.english().c_str());
        QVERIFY(study.dispersed.kept > study.dispersed.keptEveryStep && study.dispersed.kept < 1.0);
        QVERIFY(study.dispersed.dispersed > study.dispersed.concentrated);
        for (const SitesCurve &curve : study.dispersed.curves) {
            QCOMPARE(*curve.points.front().kept, 1.0);
            for (std::size_t i = 1; i < curve.points.size(); ++i)
                if (curve.points[i].kept && curve.points[i - 1].kept)
                    QVERIFY(*curve.points[i].kept <= *curve.points[i - 1].kept + 1e-12);
        }
        settings.run.model = "nobodys-model";
        QVERIFY(!portfolioStudy(two(), settings, catalogue).dispersed.problem.empty());
    }
    void aPartnerSharesWorkCostAndResult()
    {
        const Catalogue catalogue;
        PortfolioSettings settings;
        settings.partner = {"Japan", 20000, 1200, 400.0 * units::gbitPerS, 0.5, 0.4, Holder::Partner};
        const PortfolioStudy study = portfolioStudy(two(), settings, catalogue);
        QVERIFY(study.joint && study.joint->problem.empty());
        const JointAnswer &joint = *study.joint;
        QVERIFY(joint.run < *joint.alone && joint.heldShare == 0.0);
        QVERIFY(std::abs(joint.machineShare - joint.ourGpuHours / (joint.ourGpuHours + joint.theirs)) < 1e-12);
        QVERIFY(std::abs(joint.ours->si() / joint.cost->si() - 0.4) < 1e-12);
        settings.partner.kilometres = 0; // no latency is known
        QVERIFY(portfolioStudy(two(), settings, catalogue).joint->problem.english().find("partner_km") != std::string::npos);
        settings.partner.kilometres = 1200;
        settings.partner.gpus = 0;
        QVERIFY(!portfolioStudy(two(), settings, catalogue).joint->problem.empty());
    }
    // Year by year and line by line the portfolio's cash is that of its plans.
    void theCashFlowIsTheSumOfThePlansOwn()
    {
        const Catalogue catalogue;
        const PortfolioStudy study = portfolioStudy(two(), {}, catalogue);
        Money npv, flows;
        for (const CashYear &year : study.cash.years) {
            Money revenue, capex, flow;
            Tokens tokens;
            for (const Campus &campus : study.campuses)
                for (const FinanceYear &of : campus.study->finance->years)
                    if (of.year == year.year) {
                        revenue += of.revenue;
                        capex += of.capex;
                        flow += of.cashFlow;
                        tokens += of.tokens;
                    }
            QCOMPARE(year.revenue, revenue);
            QCOMPARE(year.capex, capex);
            QCOMPARE(year.cashFlow, flow);
            QCOMPARE(year.tokens, tokens);
            flows += flow;
            QVERIFY(std::abs((year.cumulated - flows).si()) < 1.0);
            for (const Year &fleet : study.years)
                if (fleet.year == year.year)
                    QVERIFY(fleet.revenue == revenue && fleet.cashFlow == flow && fleet.sold == tokens);
        }
        for (const Campus &campus : study.campuses) {
            npv += Money::fromSi(*campus.study->kpis[Kpi::Npv].si);
            QVERIFY(study.cash.years.front().year <= campus.study->finance->years.front().year);
            QVERIFY(study.cash.years.back().year >= campus.study->finance->years.back().year);
        }
        QCOMPARE(*study.cash.npv, npv);                                                     // both are of one price year
        QVERIFY(study.years.front().gpus == 0 && study.years.front().spentSoFar > Money{}); // money is spent before there is power
    }
    // A plan in the money of three years before: its NPV goes on at its own rate, its capex with its inflation, and its row says so.
    void aCampusOfAnotherPriceYearIsConverted()
    {
        std::vector<Campus> campuses = two();
        Campus &old = campuses[1];
        old.plan.site = old.plan.site.with([](tokenyard::Site &s) { s.priceYear -= 3; });
        old.study = nullptr;
        studyAll(campuses, {});
        const int year = campuses[0].plan.site->priceYear;
        const Finance &finance = *old.plan.finance;
        const double npv =
            *campuses[0].study->kpis[Kpi::Npv].si + *old.study->kpis[Kpi::Npv].si * std::pow(1.0 + finance.nominalDiscount, 3);
        const double capex =
            *campuses[0].study->kpis[Kpi::CapexTotal].si + *old.study->kpis[Kpi::CapexTotal].si * std::pow(1.0 + finance.inflation, 3);
        QVERIFY(std::abs(*sumOf(campuses, Kpi::Npv).si / npv - 1.0) < 1e-12);
        QVERIFY(std::abs(*sumOf(campuses, Kpi::CapexTotal).si / capex - 1.0) < 1e-12);
        QCOMPARE(*sumOf(campuses, Kpi::Gpus).si, double(campuses[0].study->layout->gpus() + old.study->layout->gpus()));
        const PortfolioCash cash = cashOf(campuses);
        QCOMPARE(cash.priceYear, year);
        QVERIFY(std::abs(cash.npv->si() / npv - 1.0) < 1e-12);
        QVERIFY(cash.campuses[0].note.empty());
        QVERIFY2(cash.campuses[1].note.english().find(std::to_string(year - 3)) != std::string::npos,
                 cash.campuses[1].note.english().c_str());
    }
    // A phase that waits a year for a limit earns and spends a year later: as if the plan had dated it so.
    void aPhaseThatWaitsMovesItsMoney()
    {
        const Catalogue catalogue;
        PortfolioSettings settings;
        std::vector<Campus> campuses = two(); // 17,280 GPUs twice, as many as a year has: the second comes whole, a year later
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
    void theVerdictCountsWhatIsMissing()
    {
        const Catalogue catalogue;
        const PortfolioStudy study = portfolioStudy(two(), {}, catalogue);
        QVERIFY(study.verdict.english().find("194,336 are missing") != std::string::npos); // 260,000 - 48,384 - 17,280
        for (const Yardstick &y : yardsticksOf(catalogue))
            QVERIFY2(!y.source.empty() && y.year > 2000, y.record->id.c_str());
        QVERIFY(std::abs(*perThousandPeople(catalogue, "KR", 51700.0) - 1.0) < 1e-12);
        QVERIFY(!perThousandPeople(catalogue, "XX", 1.0));
    }
    // Dense BF16 of an H100 SXM 989 TFLOP/s, of a GB200 or GB300 2,500 (NVIDIA's data sheets): 48,384 of them are 122,305 H100 and 121.0
    // EFLOP/s. On a fleet of the plan's own accelerators its services make tokens in proportion to the GPUs.
    void aPlanStandsBesideFleets()
    {
        std::vector<Campus> campuses = two();
        for (auto &object : campuses.front().plan.objects)
            object = object.with([](Object &o) {
                if (auto *hall = std::get_if<Hall>(&o.equipment))
                    hall->rack = "gb300-nvl72";
            });
        campuses.front().study = nullptr;
        studyAll(campuses, {});
        const Campus &ulsan = campuses.front();
        const PlanBesideFleets all = besideFleets(ulsan.plan, *ulsan.study, ulsan.catalogue);
        std::map<std::string, const FleetRow *> rows;
        double last = 0.0;
        for (const FleetRow &row : all.rows) {
            rows[row.yardstick.record->id] = &row;
            QVERIFY2(!row.yardstick.source.empty() && !row.yardstick.date.empty(), row.yardstick.record->id.c_str());
            QVERIFY2(row.tokens.has_value() != !row.why.empty(), row.yardstick.record->id.c_str());
            QVERIFY(*row.yardstick.gpus >= last);
            last = *row.yardstick.gpus;
        }
        for (const char *id : {"h100-2000", "h100-35000", "h100-100000", "korea-260k", "korea-2025", "us-2025", "uae-2026"})
            QVERIFY2(rows.count(id), id);
        const double h100s = all.gpus * 2500.0 / 989.0;
        QVERIFY(std::abs(*all.h100s / h100s - 1.0) < 1e-9);
        QVERIFY(std::abs(*rows["h100-35000"]->h100sShare - h100s / 35000.0) < 1e-9);
        QVERIFY(std::abs(all.training->si() / 1e18 - all.gpus * 2500e12 / 1e18) < 1e-9);
        QVERIFY(!rows["us-2025"]->tokens && !rows["us-2025"]->why.empty() && !rows["us-2025"]->yardstick.h100s);
        const FleetRow &own = *rows["uae-2026"]; // GB300
        QVERIFY2(std::abs(*own.tokensShare / own.gpusShare - 1.0) < 0.01, qPrintable(QString::number(*own.tokensShare / own.gpusShare)));
        QVERIFY(*rows["h100-35000"]->tokensShare > rows["h100-35000"]->gpusShare); // Blackwell makes more of them than Hopper
    }
    void policyHasFivePillarsAndTheHubKeepsNoMore()
    {
        for (const Campus &campus : two()) {
            const auto pillars = policyPillarsOf(campus.plan, campus.catalogue, *campus.study, 100.0);
            QCOMPARE(pillars.size(), std::size_t(5));
            for (const Pillar &pillar : pillars) {
                QVERIFY(!pillar.evidence.empty() && !pillar.cheapestStep.empty());
                for (const PillarEvidence &e : pillar.evidence)
                    QVERIFY2(!e.points || !e.source.empty(), e.reason.english().c_str());
            }
            const ValueAtHome value = valueAtHome(campus.plan, campus.catalogue, *campus.study);
            const HubTest hub = hubTestOf(campus.plan, campus.catalogue, *campus.study, value);
            QVERIFY(hub.hubShare <= hub.share + 1e-12 && hub.hubShare > 0.0);
            QVERIFY(hub.owners.size() >= 5);
            for (const CommunityRow &row : communityOf(campus.plan, campus.catalogue, *campus.study))
                QVERIFY2(!row.answer.empty() && (!row.value || !row.source.empty()), row.key);
        }
    }
    void aMixLiesBetweenItsParts()
    {
        const auto campuses = two();
        const Ladder ladder = ladderOf(campuses[0].plan, campuses[0].catalogue, *campuses[0].study);
        const Study &study = *campuses[0].study;
        QCOMPARE(*mixOf(ladder, study, {}).perKwh, *ladder.ownPerKwh);
        const LadderStep *chat = nullptr, *chips = nullptr;
        for (const LadderStep &step : ladder.steps) {
            chat = step.id == "general-chat" ? &step : chat;
            chips = step.id == "chip-design" ? &step : chips;
        }
        QVERIFY(chat && chips && chat->perKwh && !chips->perKwh); // nobody publishes a price per token for chip design
        QVERIFY(std::abs(*mixOf(ladder, study, {{"general-chat", 1.0}}).perKwh - *chat->perKwh) < 1e-9);
        QVERIFY(std::abs(*mixOf(ladder, study, {{"general-chat", 0.5}}).perKwh - 0.5 * (*chat->perKwh + *ladder.ownPerKwh)) < 1e-9);
        QVERIFY(!mixOf(ladder, study, {{"chip-design", 0.1}}).problem.empty());
        QVERIFY(!mixOf(ladder, study, {{"general-chat", 0.7}, {"reasoning", 0.7}}).problem.empty());
        Catalogue priced = campuses[0].catalogue; // as the planner states it: twice the won per token, twice the won per kWh
        QVERIFY(readPrices("chip-design=50000,shipyard-robots=100000", priced).empty());
        const Ladder stated = ladderOf(campuses[0].plan, priced, study);
        QVERIFY(stated.steps[4].perKwh && std::abs(*stated.steps[5].perKwh / *stated.steps[4].perKwh - 2.0) < 1e-12);
        QVERIFY(!readPrices("gpu-hours=5", priced).empty() && !readPrices("chip-design=dear", priced).empty());
        std::map<RecordId, double> shares;
        QVERIFY(readMix("reasoning=30,general-chat=20", ladder, shares).empty());
        QCOMPARE(shares.at("reasoning"), 0.3);
        for (const char *bad : {"reasoning", "reasoning=nan", "reasoning=101", "chips=3", ""})
            QVERIFY2(!readMix(bad, ladder, shares).empty(), bad);
    }
};

QTEST_GUILESS_MAIN(PortfolioTest)
#include "portfolio_test.moc"
