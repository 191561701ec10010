// SPDX-License-Identifier: Apache-2.0
// Several campuses as one: the sums are those of the plans, limits hold blocks back and are named.
#include "core/region/portfolio_study.h"

#include "core/edit/templates/templates.h"
#include "core/region/community.h"
#include "core/region/ladder.h"
#include "core/region/phase_notes.h"
#include "core/region/policy.h"
#include "core/region/yardsticks.h"
#include "tests/core/region/two_campuses.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::region;

class PortfolioTest : public QObject {
    Q_OBJECT

private slots:
    void theSumsAreThePlansOwn()
    {
        const auto campuses = twoCampuses();
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
        auto campuses = twoCampuses();
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
        const auto campuses = twoCampuses();
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
        for (const Campus &campus : twoCampuses()) {
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
        for (const Campus &campus : twoCampuses()) {
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
        const auto campuses = twoCampuses();
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
        const PortfolioStudy study = portfolioStudy(twoCampuses(), settings, catalogue);
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
        QVERIFY(!portfolioStudy(twoCampuses(), settings, catalogue).dispersed.problem.empty());
    }
    void aPartnerSharesWorkCostAndResult()
    {
        const Catalogue catalogue;
        PortfolioSettings settings;
        settings.partner = {"Japan", 20000, 1200, 400.0 * units::gbitPerS, 0.5, 0.4, Holder::Partner};
        const PortfolioStudy study = portfolioStudy(twoCampuses(), settings, catalogue);
        QVERIFY(study.joint && study.joint->problem.empty());
        const JointAnswer &joint = *study.joint;
        QVERIFY(joint.run < *joint.alone && joint.heldShare == 0.0);
        QVERIFY(std::abs(joint.machineShare - joint.ourGpuHours / (joint.ourGpuHours + joint.theirs)) < 1e-12);
        QVERIFY(std::abs(joint.ours->si() / joint.cost->si() - 0.4) < 1e-12);
        settings.partner.kilometres = 0; // no latency is known
        QVERIFY(portfolioStudy(twoCampuses(), settings, catalogue).joint->problem.english().find("partner_km") != std::string::npos);
        settings.partner.kilometres = 1200;
        settings.partner.gpus = 0;
        QVERIFY(!portfolioStudy(twoCampuses(), settings, catalogue).joint->problem.empty());
    }
    // Year by year and line by line the portfolio's cash is that of its plans.
    void theCashFlowIsTheSumOfThePlansOwn()
    {
        const Catalogue catalogue;
        const PortfolioStudy study = portfolioStudy(twoCampuses(), {}, catalogue);
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
        std::vector<Campus> campuses = twoCampuses();
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
    void theVerdictCountsWhatIsMissing()
    {
        const Catalogue catalogue;
        const PortfolioStudy study = portfolioStudy(twoCampuses(), {}, catalogue);
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
        std::vector<Campus> campuses = twoCampuses();
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
        QVERIFY(!rows["korea-260k"]->tokens && !rows["korea-260k"]->yardstick.h100s); // "Blackwell", and no source says which
        QVERIFY2(all.definition.english().find("(989 TFLOP/s)") != std::string::npos, all.definition.english().c_str());
        const FleetRow &own = *rows["uae-2026"]; // GB300
        QVERIFY2(std::abs(*own.tokensShare / own.gpusShare - 1.0) < 0.01, qPrintable(QString::number(*own.tokensShare / own.gpusShare)));
        QVERIFY(*rows["h100-35000"]->tokensShare > rows["h100-35000"]->gpusShare); // Blackwell makes more of them than Hopper
    }
    void policyHasFivePillarsAndTheHubKeepsNoMore()
    {
        for (const Campus &campus : twoCampuses()) {
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
        const auto campuses = twoCampuses();
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
        QVERIFY(readPrices("chip-design=1000000001", priced).english().find("from 0 to 1,000,000,000 won") != std::string::npos);
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
