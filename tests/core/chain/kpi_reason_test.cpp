// SPDX-License-Identifier: Apache-2.0
// Where a stage gives a reason for a missing figure, the ledger gives the same reason and nothing vaguer.
#include "core/chain/kpi_assembly.h"

#include <QTest>

using namespace tokenyard;

namespace {

Study studyWith(FinanceResult finance)
{
    Study study;
    study.layout = std::make_shared<LayoutResult>();
    study.compute = std::make_shared<ComputeResult>();
    study.network = std::make_shared<NetworkResult>();
    study.running = std::make_shared<RunningLayout>();
    study.supply = std::make_shared<SupplyResult>();
    study.power = std::make_shared<PowerResult>();
    study.cooling = std::make_shared<CoolingResult>();
    study.energy = std::make_shared<EnergyResult>();
    study.carbon = std::make_shared<CarbonResult>();
    study.cost = std::make_shared<CostResult>();
    study.finance = std::make_shared<FinanceResult>(std::move(finance));
    return study;
}

} // namespace

class KpiReasonTest : public QObject {
    Q_OBJECT
private slots:
    void severalInternalRatesAreNamedAsTheReason()
    {
        FinanceResult finance;
        finance.npv = Money::fromSi(1e9);
        finance.reason = Text(TY_TR("Nowhere", "More than one rate makes its value zero."));
        const Kpis kpis = assembleKpis(Finance(), studyWith(finance));
        QVERIFY(kpis[Kpi::Npv].si);
        QVERIFY(!kpis[Kpi::Irr].si);
        QCOMPARE(kpis[Kpi::Irr].reason.english(), std::string("More than one rate makes its value zero."));
    }
    void aMissingCashFlowIsTheReasonForAllThatDependsOnIt()
    {
        FinanceResult finance;
        finance.tokensAnnual = Tokens::fromSi(1e12);
        finance.reason = Text(TY_TR("Nowhere", "The plan has no phase."));
        const Kpis kpis = assembleKpis(Finance(), studyWith(finance));
        for (const Kpi kpi : {Kpi::Npv, Kpi::Irr, Kpi::PaybackYears, Kpi::CostPerMtok})
            QCOMPARE(kpis[kpi].reason.english(), std::string("The plan has no phase."));
    }
    // Racks that nothing feeds: that is why there is no energy, no bill and no token, and not a missing hall or tariff.
    void darkHallsAreTheReasonOfAllThatLacks()
    {
        Study study = studyWith({});
        LayoutResult layout;
        layout.halls.emplace_back();
        layout.halls.front().racks = 10;
        layout.halls.front().gpusPerRack = 72;
        study.layout = std::make_shared<LayoutResult>(layout);
        const Kpis kpis = assembleKpis(Finance(), study);
        for (const Kpi kpi : {Kpi::PueAnnual, Kpi::GridPowerPeak, Kpi::EnergyAnnual, Kpi::ElectricityCostAnnual, Kpi::TokensPerSecond})
            QVERIFY2(kpis[kpi].reason.english().find("No hall runs") != std::string::npos, kpiInfo(kpi).key);
        const Kpis empty = assembleKpis(Finance(), studyWith({}));
        QVERIFY(empty[Kpi::PueAnnual].reason.english().find("a hall") != std::string::npos);
    }
    void withoutAReasonFromTheStageTheGeneralOneIsGiven()
    {
        const Kpis kpis = assembleKpis(Finance(), studyWith({}));
        QVERIFY(!kpis[Kpi::Irr].reason.empty() && !kpis[Kpi::Npv].reason.empty());
    }
};

QTEST_GUILESS_MAIN(KpiReasonTest)
#include "kpi_reason_test.moc"
