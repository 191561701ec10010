// SPDX-License-Identifier: Apache-2.0
// Capacity rules: each fires on a plan that lacks the units and not on one that has them.
#include "tests/support/findings_of_plans.h"

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
