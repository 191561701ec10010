// SPDX-License-Identifier: Apache-2.0
// Turbines and reactors carry halls as a grid intake does: in the paths, the supply graph and the load flow alike.
#include "core/chain/study.h"
#include "core/edit/templates/templates.h"
#include "core/network/own_source.h"
#include "core/network/plan_grid.h"
#include "core/study/layout/layout_stage.h"

#include <QTest>

using namespace tokenyard;

class OwnSourceTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue};

    // The 40 MW start with another source in place of its grid intake, on the same feeds.
    Plan offTheGrid(const Equipment &source) const
    {
        Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        for (Shared<Object> &object : plan.objects)
            if (object->as<GridIntake>())
                object = object.with([&](Object &o) { o.equipment = source; });
        return plan;
    }
    double kpi(const Plan &plan, Kpi kpi) { return m_evaluator.evaluate(plan)->kpis[kpi].si.value_or(0.0); }

private slots:
    void aTurbineOrAReactorRunsTheHalls()
    {
        for (const Equipment &source : {Equipment(GasTurbine{"gas-turbine-aero", 30.0 * units::MW, 3}), Equipment(Smr{"smr-170", 2})}) {
            const Plan plan = offTheGrid(source);
            QVERIFY(kpi(plan, Kpi::TokensAnnual) > 0.0);
            QVERIFY2(kpi(plan, Kpi::Availability) > 0.5, std::to_string(kpi(plan, Kpi::Availability)).c_str());
            const PlanGrid grid = planGrid(plan, layoutStage(plan, m_catalogue, {}), m_catalogue);
            for (const Shared<Object> &object : plan.objects)
                if (object->as<Hall>())
                    QVERIFY(grid.object(object->id)->live && *grid.object(object->id)->vmPu > 0.9);
            QVERIFY(unsuppliedFindings(plan, grid).empty());
        }
    }
    // 44 MW need two of 30 MW; a third replaces one that is out, 3 % of the time.
    void aSpareTurbineRaisesTheAvailability()
    {
        const auto with = [&](int count) {
            return kpi(offTheGrid(GasTurbine{"gas-turbine-aero", 30.0 * units::MW, count}), Kpi::Availability);
        };
        QVERIFY(with(1) < with(2));
        QVERIFY(with(2) < with(3));
    }
    // By hand: two of 30 MW; 12 fuel cells of 300 kW at 90 % load; an intake and a hall are not such plant.
    void itsOutputIsStatedOnce()
    {
        const auto of = [&](const Equipment &equipment) {
            Object object;
            object.equipment = equipment;
            return ownSourceOf(object, Supply{}, m_catalogue);
        };
        QCOMPARE(of(GasTurbine{"gas-turbine-aero", 30.0 * units::MW, 2})->made.in(units::MW), 60.0);
        QVERIFY(std::abs(of(FuelCells{"fuel-cell-sofc", 12})->made.in(units::MW)-12 * 0.3 * 0.9) < 1e-9);
        QVERIFY(!of(GridIntake{}) && !of(Hall{}) && !of(Solar{}));
        QVERIFY(of(Smr{"no-such-reactor", 2})->rated == Power{});
    }
};

QTEST_GUILESS_MAIN(OwnSourceTest)
#include "own_source_test.moc"
