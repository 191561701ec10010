// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/cost_stage.h"

#include "core/base/unit.h"
#include "core/study/cost/cost_model.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

LayoutResult aHallOf(int racks, const char *rack = "gb200-nvl72")
{
    LayoutResult layout;
    layout.halls.push_back({.hall = {1},
                            .phase = {},
                            .service = {},
                            .rack = rack,
                            .accelerator = "gb200-nvl72",
                            .racks = racks,
                            .gpusPerRack = 72,
                            .rackPower = 134.6 * kW,
                            .floor = {}});
    layout.site = 36000.0 * m2;
    layout.building = 12000.0 * m2;
    return layout;
}

EnergyResult aBill(Money total)
{
    EnergyResult energy;
    energy.annual =
        BillLine{{.energy = total, .demand = {}, .excess = {}, .fixed = {}, .climate = {}, .fuel = {}, .fund = {}, .vat = {}}, {}, {}, {}};
    return energy;
}

struct Inputs {
    Plan plan;
    LayoutResult layout = aHallOf(100);
    ComputeResult compute;
    PowerResult power;
    EnergyResult energy = aBill(20.0 * billionKRW);
    CostResult run(const Catalogue &catalogue) const { return costStage(plan, layout, power, {}, energy, catalogue); }
};

Inputs aPlan()
{
    Inputs in;
    in.compute.itPeak = 13.46 * MW;
    in.power.ups = 27 * MW;
    in.power.generators = 20 * MW;
    return in;
}

Object anObject(std::int64_t id, Equipment equipment)
{
    Object object;
    object.id = {id};
    object.equipment = std::move(equipment);
    return object;
}

double quantityOf(const CostResult &result, const std::string &key)
{
    for (const CostItem &item : result.capex)
        if (item.key == key)
            return item.quantityCount;
    return 0.0;
}

} // namespace

class CostStageTest : public QObject {
    Q_OBJECT
    Catalogue m_catalogue;
private slots:
    void theTotalsAreTheSumOfTheItems()
    {
        const CostResult r = aPlan().run(m_catalogue);
        QCOMPARE(*r.capexTotal, *r.capexLand + *r.capexBuilding + *r.capexPlant + *r.capexIt);
        QVERIFY(std::abs((sumOf(r.capex) - *r.capexTotal).si()) < 1.0);
        QCOMPARE(sumOf(r.opex), *r.opexCash);
        QCOMPARE(r.opex.front().key, std::string("electricity"));
        QCOMPARE(r.opex.front().base.in(billionKRW), 20.0);
    }
    void equipmentOnTheMapIsCounted()
    {
        Inputs in = aPlan();
        in.plan.objects = {anObject(1, GridIntake{}),
                           anObject(2, Transformer{"transformer-3mva", 6}),
                           anObject(3, DryCoolerYard{"dry-cooler-1500", 10}),
                           anObject(4, CduGallery{"cdu-1300", 12}),
                           anObject(5, FuelCells{"fuel-cell-sofc", 4}),
                           anObject(6, Battery{})};
        const CostResult r = in.run(m_catalogue);
        QCOMPARE(quantityOf(r, "unit-transformers"), 18000.0);
        QCOMPARE(quantityOf(r, "dry-coolers"), 15000.0);
        QCOMPARE(quantityOf(r, "cdus"), 15600.0);
        QCOMPARE(quantityOf(r, "fuel-cells"), 1200.0);
        QCOMPARE(quantityOf(r, "batteries"), 20000.0);
        QCOMPARE(quantityOf(r, "grid-154kv"), 1.0);
    }
    void anIntakeWithoutATransformerIsNotPricedAsOne()
    {
        Inputs in = aPlan();
        in.plan.objects = {anObject(1, GridIntake{.voltage = 22.9 * kV, .model = "intake-22kv9-20mva", .units = 2}),
                           anObject(2, GridIntake{})};
        const CostResult r = in.run(m_catalogue);
        QCOMPARE(quantityOf(r, "intake"), 40000.0);
        QCOMPARE(quantityOf(r, "main-transformers"), 180000.0);
    }
    // KEPCO's rule: a dedicated 22.9 kV line up to 40 MW; a contract of 60 MW on 22.9 kV needs two.
    void aMediumVoltageContractOf60MegawattsNeedsTwoLines()
    {
        Inputs in = aPlan();
        in.plan.objects = {anObject(1, GridIntake{.voltage = 22.9 * kV, .model = "intake-22kv9-20mva", .units = 3})};
        in.plan.supply = in.plan.supply.with([](Supply &s) { s.contract = 60 * MW; });
        QCOMPARE(quantityOf(in.run(m_catalogue), "grid-22kv9"), 2.0);
    }
    void aLongerFeedCostsMore()
    {
        Inputs in = aPlan();
        Feed feed;
        feed.id = {7};
        feed.circuits = 2;
        in.plan.feeds = {feed};
        in.layout.feeds = {{{7}, FeedKind::PowerA, 100.0 * m, true}};
        const CostResult near = in.run(m_catalogue);
        in.layout.feeds[0].length = 150.0 * m;
        const CostResult far = in.run(m_catalogue);
        QCOMPARE(quantityOf(near, "power-feeders"), 200.0);
        QVERIFY(*far.capexTotal > *near.capexTotal);
    }
    void rentIsPaidOnlyForWhatIsLeased()
    {
        Inputs in = aPlan();
        in.plan.site = in.plan.site.with([](Site &s) { s.buildingRent = 5e9 * KRWPerYear; });
        QCOMPARE(in.run(m_catalogue).rent->si(), 0.0);
        in.plan.site = in.plan.site.with([](Site &s) { s.buildingLeased = true; });
        const CostResult leased = in.run(m_catalogue);
        QVERIFY(std::abs(leased.rent->si() - 5e9) < 1.0);
        QCOMPARE(leased.capexBuilding->si(), 0.0);
    }
    void withoutABillThereIsCapexButOpexIsBlank()
    {
        Inputs in = aPlan();
        in.energy = {};
        const CostResult r = in.run(m_catalogue);
        QVERIFY(r.capexTotal && !r.opexCash && !r.electricity && r.opex.empty());
    }
    void aRackWithoutAPriceLeavesTheTotalsBlank()
    {
        Inputs in = aPlan();
        in.layout = aHallOf(10, "rngd-10x8");
        in.layout.halls[0].accelerator = "rngd";
        const CostResult r = in.run(m_catalogue);
        QVERIFY(!r.capexTotal && !r.depreciation && !r.opexCash);
        QVERIFY(!r.findings.empty());
    }
    void anEmptyPlanHasNoNaN()
    {
        const CostResult r = costStage(Plan{}, {}, {}, {}, {}, m_catalogue);
        QVERIFY(r.capexTotal && std::isfinite(r.capexTotal->si()));
    }
};

QTEST_GUILESS_MAIN(CostStageTest)
#include "cost_stage_test.moc"
