// SPDX-License-Identifier: Apache-2.0
// A difference shared among its causes: the shares add up, whatever the order in which the causes are listed.
#include "core/edit/edit.h"
#include "core/edit/templates/templates.h"
#include "core/what_if/causes.h"
#include "core/what_if/regret.h"
#include "core/what_if/sweep.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace tokenyard;

namespace {

ShapleyShares sharesOf(std::size_t causes, const std::function<double(const std::vector<bool> &)> &value)
{
    const auto perThread = [&]() -> SetFunction {
        return [&](const std::vector<bool> &set) { return std::optional(SetValues{value(set)}); };
    };
    return *shapley(causes, 1, perThread);
}

double sumOf(const ShapleyShares &s)
{
    double sum = 0.0;
    for (const SetValues &share : s.shares)
        sum += share[0];
    return sum;
}

} // namespace

class CausesTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = findTemplate("ulsan-103mw")->make(m_catalogue);

    Plan changed() const
    {
        Plan plan = m_plan;
        plan.cost = plan.cost.with([](CostBasis &c) { c.capexFactor *= 1.1, c.contingency *= 0.5; });
        plan.supply = plan.supply.with([](Supply &s) { s.priceFactor = 1.2; });
        plan.finance = plan.finance.with([](Finance &f) { f.nominalDiscount = 0.08; });
        plan.services[0] = plan.services[0].with([](Service &s) { s.price = 1.2 * s.price; });
        return plan;
    }

private slots:
    // Shapley (1953), as in every textbook: one left glove and two right ones, a pair is worth 1: 2/3, 1/6, 1/6.
    void theGloveGame()
    {
        const ShapleyShares s = sharesOf(3, [](const std::vector<bool> &set) { return set[0] && (set[1] || set[2]) ? 1.0 : 0.0; });
        QVERIFY(s.exact);
        QVERIFY(std::abs(s.shares[0][0] - 2.0 / 3.0) < 1e-15);
        QVERIFY(std::abs(s.shares[1][0] - 1.0 / 6.0) < 1e-15 && std::abs(s.shares[2][0] - 1.0 / 6.0) < 1e-15);
    }

    // A product of two causes is shared half and half, exactly or over orders and their reverses.
    void manyCausesAddUpToo()
    {
        const auto value = [](const std::vector<bool> &set) {
            double sum = set[0] && set[1] ? 6.0 : 0.0;
            for (std::size_t i = 0; i < set.size(); ++i)
                sum += set[i] ? double(i) : 0.0;
            return sum;
        };
        const ShapleyShares s = sharesOf(20, value);
        QVERIFY(!s.exact && s.orders > 0);
        QVERIFY(std::abs(sumOf(s) - 196.0) < 1e-9); // 0 + 1 + ... + 19 + 6
        QVERIFY(std::abs(s.shares[0][0] - 3.0) < 1e-9 && std::abs(s.shares[1][0] - 4.0) < 1e-9);
        QVERIFY(std::abs(s.shares[19][0] - 19.0) < 1e-9);
    }

    void aMixtureWithoutAValueLeavesNoShares()
    {
        const ShapleyShares s = sharesOf(2, [](const std::vector<bool> &set) { return set[0] && !set[1] ? std::nan("") : 1.0; });
        QVERIFY(std::isnan(s.shares[0][0]) && std::isnan(s.shares[1][0]));
    }

    void theSharesOfAPlanAddUpToTheDifference()
    {
        const World a{m_plan, m_catalogue}, b{changed(), m_catalogue};
        const CauseShares s = *causesOf(a, b);
        QCOMPARE(s.causes.size(), std::size_t(5));
        QVERIFY(s.exact);
        for (const KpiInfo &info : allKpis()) {
            const auto &from = s.ends[0][info.kpi].si, &to = s.ends[1][info.kpi].si;
            if (!from || !to)
                continue;
            double sum = 0.0;
            for (std::size_t i = 0; i < s.causes.size(); ++i)
                sum += *s.share(i, info.kpi);
            QVERIFY2(std::abs(sum - (*to - *from)) <= 1e-9 * std::max(std::abs(*from), std::abs(*to)), info.key);
        }
        // The price factor alone moves the electricity cost.
        for (std::size_t i = 0; i < s.causes.size(); ++i)
            QCOMPARE(*s.share(i, Kpi::ElectricityCostAnnual) != 0.0, s.causes[i].key == "supply.price_factor");
        const CauseShares back = *causesOf(b, a);
        for (std::size_t i = 0; i < s.causes.size(); ++i)
            QVERIFY(std::abs(*back.share(i, Kpi::CapexTotal) + *s.share(i, Kpi::CapexTotal)) <= 1e-9 * *s.ends[0][Kpi::CapexTotal].si);
    }

    void addedAndRemovedPartsAreCauses()
    {
        Plan plan = m_plan;
        plan.objects.pop_back();
        plan.objects[0] = plan.objects[0].with([](Object &o) { o.place.x += 1.0 * units::m; });
        Service extra;
        extra.id = plan.takeId();
        plan.services.emplace_back(extra);
        const CauseShares s = *causesOf({m_plan, m_catalogue}, {plan, m_catalogue});
        std::set<std::string> keys;
        for (const Cause &cause : s.causes)
            keys.insert(cause.key);
        QVERIFY(keys.contains("layout") && keys.contains("services"));
        QVERIFY(causesOf({m_plan, m_catalogue}, {m_plan, m_catalogue})->causes.empty());
    }

    void otherRecordsAreACause()
    {
        Record dearer = *m_catalogue.find("capex", "shell");
        dearer.values["price"].si = 2.0 * *dearer.values["price"].si;
        const CauseShares s = *causesOf({m_plan, m_catalogue}, {m_plan, m_catalogue.with("capex", {dearer})});
        QCOMPARE(s.causes.size(), std::size_t(1));
        QCOMPARE(s.causes[0].key, std::string("records:capex"));
        QVERIFY(*s.share(0, Kpi::CapexTotal) > 0.0);
    }

    void aGridIsSweptInOrder()
    {
        const ModelBase base = *modelBase(m_plan, m_catalogue);
        const auto points = *sweep(base,
                                   {{*findInput(m_plan, m_catalogue, "cost.capex_factor").input, 0.8, 1.2, 3},
                                    {*findInput(m_plan, m_catalogue, "cooling.spare_units").input, 0.0, 3.0, 2}});
        QCOMPARE(points.size(), std::size_t(6));
        QCOMPARE(std::get<double>(points[0].values[0]), 0.8);
        QCOMPARE(std::get<double>(points[5].values[0]), 1.2);
        QCOMPARE(std::get<std::int64_t>(points[1].values[1]), std::int64_t(3));
        QVERIFY(*points[0].kpis[Kpi::CapexTotal].si < *points[4].kpis[Kpi::CapexTotal].si);
        // A point is the study of its own plan.
        Plan plan = m_plan;
        plan.cost = plan.cost.with([](CostBasis &c) { c.capexFactor = 1.2; });
        plan.cooling = plan.cooling.with([](CoolingDesign &c) { c.spareUnits = 3; });
        QVERIFY(modelBase(plan, m_catalogue)->kpis == points[5].kpis);
    }

    void regretIsTheDistanceFromTheBest()
    {
        const std::vector<ModelBase> scenarios{*modelBase(m_plan, m_catalogue), *modelBase(changed(), m_catalogue)};
        const RegretTable table = *regretOver(scenarios, usualFutures(scenarios, Kpi::Npv, 2), Kpi::Npv);
        QCOMPARE(table.futures.size(), std::size_t(5));
        for (std::size_t f = 0; f < table.futures.size(); ++f) {
            QCOMPARE(std::min(*table.regret[f][0], *table.regret[f][1]), 0.0);
            QVERIFY(std::abs(std::abs(*table.values[f][0] - *table.values[f][1]) - std::max(*table.regret[f][0], *table.regret[f][1]))
                    < 1.0);
        }
        QVERIFY(*table.values[0][0] == *scenarios[0].kpis[Kpi::Npv].si);
    }
};

QTEST_GUILESS_MAIN(CausesTest)
#include "causes_test.moc"
