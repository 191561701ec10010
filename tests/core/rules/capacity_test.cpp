// SPDX-License-Identifier: Apache-2.0
// Rules of capacity: each fires on a plan that lacks the units and not on the plan that has them.
#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/study/workload/needed_racks.h"
#include "core/what_if/lay_out_topology.h"
#include "tests/support/findings_of_plans.h"

#include <cmath>

using namespace tokenyard;

class CapacityTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
private slots:
    void aPlanWithoutAnIntake() { m.check("power.no_intake", m.without(ObjectKind::GridIntake)); }
    // One of N+1 is the spare: two transformers of 20 MVA carry 19 MW at a power factor of 0.95, less than the site's peak.
    void mainTransformersOfWhichOneIsSpare() { m.check("power.transformers", m.with(ObjectKind::GridIntake, "units", std::int64_t(2))); }
    void generatorsBelowTheSitesPeak()
    {
        m.check("power.generators", m.with(ObjectKind::GeneratorYard, "units", std::int64_t(3)),
                m.with(ObjectKind::GeneratorYard, "units", std::int64_t(30)));
    }
    void aPlanWithoutGeneratorsHasNoneTooSmall() { QVERIFY(m.found(m.without(ObjectKind::GeneratorYard), "power.generators").empty()); }
    // Two halls for a demand of three tenths of one: one of them is spare. With growth of 20 % all are needed after ceil(ln(1/x) / ln 1.2) years.
    void hallsThatNoDemandNeedsAreCounted()
    {
        const auto used = [&](double ofAll, double growth) {
            Plan plan = m.blank;
            const auto full = Evaluator(m.catalogue).evaluate(plan);
            plan.services[0] = plan.services[0].with([&](Service &s) {
                s.tasksPerUserDay = 1.0;
                s.users = ofAll * full->compute->loads[0].capacity.si() * 86400.0 / s.outputTokens;
                s.growth = growth;
            });
            return plan;
        };
        m.check("workload.spare_halls", used(0.15, 0.0), used(0.9, 0.0));
        const Plan growing = used(0.15, 0.2);
        const auto study = Evaluator(m.catalogue).evaluate(growing);
        const double years = std::ceil(std::log(1.0 / neededFraction(study->compute->loads[0])) / std::log(1.2));
        const auto found = m.found(growing, "workload.spare_halls");
        QVERIFY(found.size() == 1 && found.front().objects.size() == 1);
        QVERIFY2(found.front().text.english().find("after " + std::to_string(int(years)) + " years") != std::string::npos,
                 found.front().text.english().c_str());
        QVERIFY(m.found(used(0.15, 0.01), "workload.spare_halls").front().text.english().find("within the horizon") != std::string::npos);
    }
    // What stands idle is worth the same, whatever racks a tenant brings into another hall: they are none of the plan's capex.
    void aTenantsRacksAreNoPartOfWhatStandsIdle()
    {
        Plan plan = m.blank;
        const auto full = Evaluator(m.catalogue).evaluate(plan);
        plan.services[0] = plan.services[0].with([&](Service &s) {
            s.tasksPerUserDay = 1.0;
            s.users = 0.15 * full->compute->loads[0].capacity.si() * 86400.0 / s.outputTokens;
        });
        const auto words = [&](const Plan &of) {
            const auto found = m.found(of, "workload.spare_halls");
            return found.size() == 1 ? found.front().text.english() : std::string();
        };
        const std::string alone = words(plan);
        const auto hall = std::find_if(plan.objects.begin(), plan.objects.end(), [](const auto &o) { return o->template as<Hall>(); });
        Object let = **hall;
        let.id = plan.takeId();
        std::get<Hall>(let.equipment).business = HallBusiness::Space;
        plan.objects.push_back(Shared<Object>(let));
        QVERIFY(!alone.empty());
        QCOMPARE(words(plan), alone);
    }
    // A chain too small for its halls names them, with what they get.
    void hallsThatGetLessThanTheirLoad()
    {
        Plan few = m.blank;
        for (const Shared<Object> &object : m.blank.objects)
            if (object->as<Transformer>())
                edit::changePart(few.objects, object->id, [](Object &o) { std::get<Transformer>(o.equipment).units = 2; });
        m.check("power.unserved", few);
    }
    void aTransferSwitchHasTwoInputsAndAnOutput()
    {
        Plan plan = edit::addObject(m.blank, ObjectKind::TransferSwitch, {500.0, 500.0}).plan;
        const ObjectId own = plan.objects.back()->id, hall = m.first(plan, ObjectKind::Hall), room = m.first(plan, ObjectKind::UpsRoom);
        const auto has = [&](const char *rule) { return !m.found(plan, rule).empty(); };
        QVERIFY(has("power.transfer_inputs") && has("power.transfer_output") && !has("power.transfer_units"));
        plan = edit::connectNearest(plan, FeedKind::PowerA, room, own).plan;
        QVERIFY(has("power.transfer_inputs"));
        plan = edit::connectNearest(plan, FeedKind::PowerB, room, own).plan;
        plan = edit::connectNearest(plan, FeedKind::PowerB, own, hall).plan;
        QVERIFY(!has("power.transfer_inputs") && !has("power.transfer_output"));
        edit::changePart(plan.objects, own, [](Object &o) { std::get<TransferSwitch>(o.equipment).units = 0; });
        QVERIFY(has("power.transfer_units"));
    }
    // Whatever a redundancy leaves beyond its own rules is told; what can be sized, routed, drawn or contracted is not left.
    void aRedundancyHoldsItsOwnRules()
    {
        for (const char *name : {"ulsan-103mw", "blank-40mw", "gasan-cluster"}) {
            const Plan plan = findTemplate(name)->make(m.catalogue);
            Evaluator evaluator(m.catalogue, allRules());
            const auto before = evaluator.evaluate(plan);
            for (Topology topology : edit::allTopologies) {
                const LaidOutTopology laid = layOutTopology(plan, *before, evaluator, topology);
                if (!laid.ok()) // too few rooms
                    continue;
                const std::string what = std::string(name) + " " + edit::topologyName(topology);
                QVERIFY2(laid.left.empty(), (what + ": " + (laid.left.empty() ? "" : laid.left.front().text.english())).c_str());
                const bool raised = laid.edit.plan.supply->contract > plan.supply->contract;
                QCOMPARE(laid.contract.has_value(), raised);
                QVERIFY(*laid.study->energy->gridPeak <= laid.edit.plan.supply->contract);
                QVERIFY(!raised || (laid.contract->capex >= Money{} && laid.contract->bill));
                for (const HallSecurity &hall : laid.study->supply->halls)
                    QVERIFY2(hall.servedFactor > 1.0 - 1e-6, what.c_str());
            }
        }
    }
    void upsRoomsBelowTheRacks() { m.check("power.capacity", m.with(ObjectKind::UpsRoom, "units", std::int64_t(2))); }
    void coolingUnitsBelowTheHeat_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("chillers") << int(ObjectKind::ChillerPlant);
        QTest::newRow("dry coolers") << int(ObjectKind::DryCoolerYard);
        QTest::newRow("CDUs") << int(ObjectKind::CduGallery);
    }
    void coolingUnitsBelowTheHeat()
    {
        QFETCH(int, kind);
        const Plan few = m.with(ObjectKind(kind), "units", std::int64_t(2));
        const ObjectId object = m.first(few, ObjectKind(kind));
        const auto about = [&](const Plan &plan) {
            const auto all = m.found(plan, "cooling.capacity");
            return std::any_of(all.begin(), all.end(), [&](const Finding &f) { return f.objects == std::vector{object}; });
        };
        QVERIFY(about(few) && !about(m.with(ObjectKind(kind), "units", std::int64_t(60))));
    }
};

QTEST_GUILESS_MAIN(CapacityTest)
#include "capacity_test.moc"
