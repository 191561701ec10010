// SPDX-License-Identifier: Apache-2.0
// The templates through the whole chain: the figures their sources announce, drawn without errors, and nothing
// in a study is NaN or infinite.
#include "core/edit/size.h"
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "core/what_if/n_minus_1.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

class TemplatesTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue, allRules()};
    std::shared_ptr<const Study> study(const char *key) { return m_evaluator.evaluate(findTemplate(key)->make(m_catalogue)); }
    static bool has(const Study &s, const std::string &rule)
    {
        return std::any_of(s.findings.begin(), s.findings.end(), [&](const Finding &f) { return f.rule == rule; });
    }
private slots:
    void noTemplateHasAnError()
    {
        for (const PlanTemplate &t : allTemplates()) {
            const auto s = study(t.key);
            for (const Finding &f : s->findings)
                QVERIFY2(f.severity != Severity::Error, (std::string(t.key) + ": " + f.text.english()).c_str());
        }
    }
    void everyFigureIsFinite()
    {
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(m_catalogue);
            const auto banded = m_evaluator.withBands(plan, m_evaluator.evaluate(plan));
            // A sample's own case is one of the middle half of what its ranges allow, and nine of ten are such as a lender believes.
            QVERIFY2(!has(*banded, "belief.base_aside") && !has(*banded, "belief.return_band"), t.key);
            for (const KpiInfo &info : allKpis()) {
                const KpiValue &v = banded->kpis[info.kpi];
                QVERIFY2(v.si.has_value() || !v.reason.empty(), info.key);
                QVERIFY2(!v.si || std::isfinite(*v.si), info.key);
                QVERIFY2(!v.si || (v.low && v.high) == v.bandReason.empty(), info.key); // an incomplete band says why
                if (v.si && v.low && v.high)
                    QVERIFY2(std::isfinite(*v.low) && *v.low <= *v.high && std::isfinite(*v.high), info.key);
                // The sums of many inputs lie within their bands; a quotient such as the payback may be skewed beyond one end of its band.
                for (Kpi sum : {Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::ElectricityCostAnnual, Kpi::RevenueAnnual, Kpi::Npv})
                    if (info.kpi == sum)
                        QVERIFY2(v.low && v.high && *v.low <= *v.si && *v.si <= *v.high, info.key);
            }
        }
    }
    // What "size for me" gives is what stands in the samples.
    void everyTemplateHasTheSizesOfItsLoad()
    {
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(m_catalogue);
            const auto s = m_evaluator.evaluate(plan);
            const edit::SiteNeed need(s->energy->facilityPeak, s->cooling->waterPeakDay);
            for (const edit::SizedElement &element : edit::sizesOf(plan, m_catalogue, need).elements)
                QVERIFY2(element.changes.empty(), (std::string(t.key) + ": " + element.reason.english()).c_str());
        }
    }
    // Fans, pumps and compressors hang on feeds that are drawn; where 2N is claimed, none of these, and no transformers before them, darkens
    // a rack alone.
    void coolingPlantIsFedFromBothSides()
    {
        for (const PlanTemplate &t : allTemplates()) {
            const Plan plan = t.make(m_catalogue);
            const auto s = m_evaluator.evaluate(plan);
            QVERIFY2(!has(*s, "cooling.no_feed"), t.key);
            if (plan.power->upsTopology != Topology::TwoN)
                continue;
            const FailureAnalysis analysis(plan, *s, m_catalogue);
            int feeds = 0;
            for (const Shared<Feed> &feed : plan.feeds) {
                const CoolingRole role = kindInfo(plan.object(feed->to.object)->kind()).cooling;
                if (!isPower(feed->kind) || role == CoolingRole::None || role == CoolingRole::Load)
                    continue;
                ++feeds;
                for (ObjectId id : {feed->id, feed->from.object}) {
                    const FailureImpact impact = analysis.together({id});
                    QVERIFY2(impact.racksDark == 0, (std::string(t.key) + ": " + feed->name).c_str());
                }
            }
            QVERIFY2(feeds >= 4 && feeds % 2 == 0, t.key);
        }
    }
    // Announced: 103 MW of grid contract, 41 MW first, 60,000 GPUs, 36,000 m2, land 28.3 bn KRW (Korea Herald 10510141).
    void ulsanIsAsAnnouncedAndHoldsWhatFits()
    {
        const Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        const auto s = m_evaluator.evaluate(plan);
        QCOMPARE(plan.supply->contract.in(units::MW), 103.0);
        QCOMPARE(plan.phases.front()->gridPower.in(units::MW), 41.0);
        QCOMPARE(plan.site->landPrice.in(units::billionKRW), 28.3);
        QCOMPARE(s->layout->site.si(), 36000.0);
        const int gpus = s->layout->gpus();
        QVERIFY2(gpus >= 48000 && gpus <= 55000, std::to_string(gpus).c_str());
        QVERIFY(s->kpis[Kpi::GridPowerPeak].si && *s->kpis[Kpi::GridPowerPeak].si <= 103e6);
        QVERIFY(has(*s, "goal.grid_binds"));
    }
    void aPlanWithoutGpusSaysSoAndHasNoFigures()
    {
        Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        std::erase_if(plan.objects, [](const auto &object) { return object->kind() == ObjectKind::Hall; });
        plan.feeds.clear();
        const auto s = m_evaluator.evaluate(plan);
        QVERIFY(has(*s, "goal.no_gpus"));
        for (Kpi kpi : {Kpi::PueAnnual, Kpi::TokensAnnual, Kpi::CostPerMtok, Kpi::Npv, Kpi::Availability})
            QVERIFY(!s->kpis[kpi].si && !s->kpis[kpi].reason.empty());
    }
    // About 1,000 B200 in racks of about 44 kW (Maeil 2025-11).
    void gasanIsAboutAThousandB200()
    {
        const auto s = study("gasan-cluster");
        QVERIFY(s->layout->gpus() >= 950 && s->layout->gpus() <= 1050);
        for (const HallCount &hall : s->layout->halls)
            QCOMPARE(hall.accelerator, std::string("b200-sxm"));
        QVERIFY(has(*s, "cost.share_85"));
    }
    void theGigawattBlockIsALargePlan()
    {
        const auto s = study("gigawatt-block");
        QCOMPARE(int(s->layout->halls.size()), 60);
        QVERIFY(s->layout->racks() >= 6000 && s->layout->racks() <= 8000);
        QVERIFY(*s->kpis[Kpi::GridPowerPeak].si <= 1e9);
    }
    void theBlankStartStaysWithinTwentyTwoPointNineKilovolts()
    {
        const auto s = study("blank-40mw");
        QVERIFY(!has(*s, "grid.voltage"));
        QVERIFY(*s->kpis[Kpi::GridPowerPeak].si <= 40e6);
    }
    // With IT, per W of it: Bernstein 43.8 USD (5.9 M USD for a rack of 134.6 kW), SK 45.8 (70 tn KRW a GW), Abilene 46 per W of site
    // power; 1,480 KRW/USD; a tenth of slack each side.
    void ulsanCostsWhatGb200HallsCost()
    {
        const auto s = study("ulsan-103mw");
        const double perWatt = *s->kpis[Kpi::CapexPerItWatt].si / 1480.0;
        QVERIFY2(perWatt > 0.9 * 43.8 && perWatt < 1.1 * 46.0, std::to_string(perWatt).c_str());
    }
    void sharesFallAsTheDenominatorGrows()
    {
        for (const PlanTemplate &t : allTemplates()) {
            const auto s = study(t.key);
            const double cash = *s->kpis[Kpi::ElectricityShareCashOpex].si, rent = *s->kpis[Kpi::ElectricityShareOpexRent].si,
                         depreciation = *s->kpis[Kpi::ElectricityShareOpexDepreciation].si;
            QVERIFY2(cash >= rent && rent >= depreciation && depreciation > 0.0, t.key);
        }
    }
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "templates_test.moc"
