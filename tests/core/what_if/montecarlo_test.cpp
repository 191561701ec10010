// SPDX-License-Identifier: Apache-2.0
// Samples of whole studies: the same bits on any number of threads and in any shards, each equal to the study of its own inputs.
#include "core/chain/kpi_assembly.h"
#include "core/edit/templates/templates.h"
#include "core/what_if/model_run.h"
#include "core/what_if/montecarlo.h"
#include "core/what_if/on_threads.h"
#include "core/what_if/sample_statistics.h"

#include <QTest>

#include <cstring>

using namespace tokenyard;

class MontecarloTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = findTemplate("ulsan-103mw")->make(m_catalogue);
    const ModelBase m_base = *modelBase(m_plan, m_catalogue);

    SamplingDesign design(std::uint64_t samples, std::uint64_t seed) const
    {
        return *samplingDesign(m_plan, m_catalogue, throughputError(*m_base.chain.result<ThroughputResult>()), samples, seed).design;
    }
    KpiRows rows(const SamplingDesign &d, std::vector<std::uint64_t> samples) const
    {
        return *runSamples(m_plan, m_catalogue, m_base.chain, d, std::move(samples), {});
    }
    static bool sameBits(const KpiRows &a, const KpiRows &b)
    {
        return a.samples == b.samples && a.values.size() == b.values.size()
            && std::memcmp(a.values.data(), b.values.data(), a.values.size() * sizeof(double)) == 0;
    }
private slots:
    void cleanup() { useThreads(0); }

    void theSameBitsOnAnyNumberOfThreads()
    {
        const SamplingDesign d = design(40, 1);
        useThreads(1);
        const KpiRows one = rows(d, allSamples(40));
        useThreads(3);
        QVERIFY(sameBits(rows(d, allSamples(40)), one));
    }

    void shardsHoldTheSamplesOfOneRun()
    {
        const SamplingDesign d = design(20, 1);
        const KpiRows whole = rows(d, allSamples(20));
        for (const std::uint64_t i : {1u, 2u, 3u}) {
            const KpiRows part = rows(design(20, 1), shardOf(20, i, 3));
            for (std::size_t row = 0; row < part.samples.size(); ++row)
                QVERIFY(std::memcmp(&part.values[row * kpiCount], &whole.values[std::size_t(part.samples[row]) * kpiCount],
                                    kpiCount * sizeof(double))
                        == 0);
        }
    }

    // Each input is set on its own, as `set` and `catalogue import` would do it, and a fresh chain runs without any memory.
    void aSampleIsTheStudyOfItsInputs()
    {
        const SamplingDesign d = design(12, 9);
        const KpiRows some = rows(d, {3, 8});
        for (std::size_t row = 0; row < some.samples.size(); ++row) {
            World world{m_plan, m_catalogue};
            Chain fresh;
            for (std::size_t i = 0; i < d.inputs.size(); ++i) {
                const double value = d.valueOf(some.samples[row], i);
                if (d.inputs[i].isField() || d.inputs[i].isRecordValue())
                    world = withInput(world.plan, world.catalogue, d.inputs[i], valueAt(d.inputs[i], value));
                else
                    fresh.suppose({value});
            }
            Study study;
            QVERIFY(fresh.run(world.plan, world.catalogue, {}, study));
            const Kpis kpis = assembleKpis(*world.plan.finance, study);
            for (const KpiInfo &info : allKpis())
                QVERIFY2(kpis[info.kpi].si ? *kpis[info.kpi].si == some.at(row, info.kpi) : std::isnan(some.at(row, info.kpi)), info.key);
        }
    }

    // Draws follow ids and keys: the same plan in another language, or with parts renamed, has the same samples.
    void namesMoveNoSample()
    {
        Plan renamed = m_plan;
        for (Shared<Service> &service : renamed.services)
            service = service.with([](Service &s) { s.name = "서비스 " + std::to_string(s.id.value); });
        for (Shared<Phase> &phase : renamed.phases)
            phase = phase.with([](Phase &p) { p.name = "단계 " + std::to_string(p.id.value); });
        for (Shared<Object> &object : renamed.objects)
            object = object.with([](Object &o) { o.name = "부분 " + std::to_string(o.id.value); });
        const ModelBase base = *modelBase(renamed, m_catalogue);
        const SamplingDesign d =
            *samplingDesign(renamed, m_catalogue, throughputError(*base.chain.result<ThroughputResult>()), 40, 1).design;
        QVERIFY(sameBits(*runSamples(renamed, m_catalogue, base.chain, d, allSamples(40), {}), rows(design(40, 1), allSamples(40))));
    }

    void seedsDifferAndPercentilesAreInOrder()
    {
        const KpiRows a = rows(design(60, 1), allSamples(60)), b = rows(design(60, 2), allSamples(60));
        QVERIFY(!sameBits(a, b));
        for (const Kpi kpi : {Kpi::Npv, Kpi::CapexTotal, Kpi::ElectricityCostAnnual, Kpi::RevenueAnnual, Kpi::OpexCashAnnual}) {
            const FigureSummary s = summaryOf(kpiInfo(kpi), a.column(kpi));
            QVERIFY(*s.p10 < *s.p50 && *s.p50 < *s.p90);
        }
    }

    void everyInputLiesWithinItsLimits()
    {
        const SamplingDesign d = design(50, 4);
        QVERIFY(d.inputs.size() > 60);
        for (std::size_t i = 0; i < d.inputs.size(); ++i)
            for (std::uint64_t k = 0; k < 50; ++k) {
                const double value = d.valueOf(k, i);
                QVERIFY2(std::isfinite(value) && value >= d.inputs[i].least.value_or(value) && value <= d.inputs[i].most.value_or(value),
                         d.inputs[i].label.english().c_str());
            }
    }

    void aStopEndsTheRun()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY(!runSamples(m_plan, m_catalogue, m_base.chain, design(40, 1), allSamples(40), source.get_token()));
    }

    void correlationsAreReadAndBadOnesRefused()
    {
        const auto with = [&](const char *words) {
            Plan plan = m_plan;
            plan.studies = plan.studies.with([&](Studies &s) { s.correlations = words; });
            return samplingDesign(plan, m_catalogue, {}, 200, 1);
        };
        QVERIFY(with("cost.capex_factor ~ cost.it_price_factor = 0.5;").design);
        for (const char *bad : {"cost.capex_factor ~ cost.it_price_factor", "cost.capex_factor ~ cost.it_price_factor = 1.5",
                                "cost.capex_factor ~ cost.nothing = 0.5", "cost.capex_factor ~ cost.capex_factor = 0.5", "= 0.5", "~",
                                "cost.capex_factor ~ cost.it_price_factor = 0.5; cost.it_price_factor ~ cost.capex_factor = 0.4",
                                "cost.capex_factor ~ cost.it_price_factor = nan"})
            QVERIFY2(!with(bad).design && !with(bad).problem.empty(), bad);
    }

    // Prices of one market move together, and faster machines make prices fall faster, without a word of the planner's; what the planner says
    // of an input stands in the place of that.
    void whatTheMarketTiesMovesTogether()
    {
        const auto rank = [&](const char *words, const char *a, const char *b) {
            Plan plan = m_plan;
            plan.studies = plan.studies.with([&](Studies &s) { s.correlations = words; });
            const SamplingDesign d = *samplingDesign(plan, m_catalogue, {}, 1000, 1).design;
            KpiRows rows{allSamples(1000), {}};
            std::vector<double> columns[2];
            for (std::size_t i = 0; i < d.inputs.size(); ++i)
                for (int side = 0; side < 2; ++side)
                    if (addressOf(plan, d.inputs[i]) == (side == 0 ? a : b))
                        columns[side] = inputColumn(d, rows, i);
            return rankCorrelation(columns[0], columns[1]).value_or(9.0);
        };
        QVERIFY(rank("", "service:Chat.price", "service:Chat.input_price") > 0.85);
        QVERIFY(rank("", "service:Chat.price", "service:Batch.price") > 0.85);
        QVERIFY(rank("", "service:Chat.price", "service:Chat.utilisation") < -0.3);
        QVERIFY(rank("", "service:Chat.tier_decline", "finance.refresh_throughput") > 0.6);
        QVERIFY(std::abs(rank("", "service:Chat.tier_decline", "service:Chat.price")) < 0.1);
        constexpr const char *own = "service:Chat.price ~ service:Chat.utilisation = 0.5";
        QVERIFY(std::abs(rank(own, "service:Chat.price", "service:Chat.utilisation") - 0.5) < 0.05);
        QVERIFY(std::abs(rank(own, "service:Chat.price", "service:Chat.input_price")) < 0.1);
    }

    // 200 everywhere but far beyond any site, where evaluating would take longer than the 5 s that a file of 20 MB may.
    void theBandsOfHugePlansAreOfFewerSamples()
    {
        for (const PlanTemplate &one : allTemplates())
            QCOMPARE(bandSamples(one.make(m_catalogue)), std::uint64_t(200));
        Plan plan = m_plan;
        plan.studies = plan.studies.with([](Studies &s) { s.samples = 60; });
        QCOMPARE(bandSamples(plan), std::uint64_t(60));
        plan = m_plan;
        plan.feeds.resize(6'000 - plan.objects.size(), plan.feeds.front()); // half the samples for twice the parts
        QVERIFY(bandSamples(plan) >= 95 && bandSamples(plan) <= 100);
        plan = m_plan;
        Object battery;
        battery.equipment = Battery{};
        plan.objects.resize(plan.objects.size() + 100, Shared<Object>(battery));
        QCOMPARE(bandSamples(plan), std::uint64_t(25));
        // Each date of own plant is a year of dispatch more: ten batteries on one take few, on ten dates a fifth of the samples.
        const auto batteries = [&](bool ofOneDate) {
            Plan with = m_plan;
            for (int i = 0; i < 10; ++i) {
                std::get<Battery>(battery.equipment).availableFrom = std::to_string(2035 + (ofOneDate ? 0 : i)) + "-06";
                with.objects.push_back(Shared<Object>(battery));
            }
            return bandSamples(with);
        };
        // A hundred on forty dates: the fewest samples would take half a minute. The study says why it has no bands, and has its figures.
        Plan many = m_plan;
        for (int i = 0; i < 100; ++i) {
            std::get<Battery>(battery.equipment).availableFrom = std::to_string(2030 + i % 40) + "-06";
            battery.id = many.takeId();
            battery.name = "Own";
            many.objects.push_back(Shared<Object>(battery));
        }
        QCOMPARE(bandSamples(many), std::uint64_t(0));
        Evaluator evaluator(m_catalogue);
        const auto base = evaluator.evaluate(many);
        const auto banded = base ? evaluator.withBands(many, base) : nullptr;
        QVERIFY(banded && banded->bandsReady && !banded->samples && banded->kpis[Kpi::Npv].si);
        QVERIFY(banded->kpis[Kpi::Npv].bandReason.english().starts_with("100 sources of own power on"));
        QVERIFY2(batteries(true) >= 100, qPrintable(QString::number(batteries(true))));
        QVERIFY2(batteries(false) >= 25 && batteries(false) <= 40, qPrintable(QString::number(batteries(false))));
    }

    // A noted range that lies on one side of the value, as a damaged or hand-made file may have.
    void aRangeThatDoesNotHoldItsValueIsASentence()
    {
        Plan plan = m_plan;
        plan.cost = plan.cost.with([](CostBasis &c) { c.notes = {{"contingency", 0.2, 0.3, "guess"}}; });
        const DesignReading reading = samplingDesign(plan, m_catalogue, {}, 100, 1);
        QVERIFY(!reading.design);
        QVERIFY(reading.problem.english().find("cost.contingency") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(MontecarloTest)
#include "montecarlo_test.moc"
