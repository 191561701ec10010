// SPDX-License-Identifier: Apache-2.0
// The chain's memory is never visible: whatever fields of a plan are changed, an evaluator that has seen the plan before gives the
// same study as a new one.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "tests/support/changed_fields.h"

#include <QTest>

#include <random>

using namespace tokenyard;

class WarmEqualsFreshTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;

    std::string difference(Evaluator &warm, const Plan &plan) const
    {
        Evaluator fresh(m_catalogue, allRules());
        const auto a = warm.evaluate(plan), b = fresh.evaluate(plan);
        for (const KpiInfo &info : allKpis())
            if (!(a->kpis[info.kpi] == b->kpis[info.kpi]))
                return info.key;
        return a->findings == b->findings && a->waived == b->waived ? "" : "findings";
    }
    static void templates()
    {
        QTest::addColumn<QString>("key");
        for (const PlanTemplate &t : allTemplates())
            QTest::newRow(t.key) << QString(t.key);
    }
    // Each study of the sample with its own power dispatches a year, so only the fields that the other samples lack are changed there.
    static std::vector<test::FieldRef> fieldsToChange(const Plan &plan, bool ownPowerAlone)
    {
        std::vector<test::FieldRef> fields = test::everyField(plan);
        if (ownPowerAlone)
            std::erase_if(fields, [&](const test::FieldRef &field) {
                const Object *object = field.part.part == "object" ? plan.object(field.part.id) : nullptr;
                const PowerRole role = object ? kindInfo(object->kind()).power : PowerRole::None;
                const bool ofItsKind = object && !findField(commonFields(), field.key);
                return field.part.part != "supply" && !(ofItsKind && (role == PowerRole::Source || role == PowerRole::Variable));
            });
        return fields;
    }
    Plan planOf(const QString &key) const { return findTemplate(key.toStdString())->make(m_catalogue); }

private slots:
    // The case in which finance read the power design although its key did not include it.
    void idleGpuPowerMovesTheValueOfAFallingDemand()
    {
        Plan plan = planOf("blank-40mw");
        for (auto &service : plan.services)
            service = service.with([](Service &s) { // with hours: racks that no hour needs are off and idle nowhere
                s.users = 1e10, s.growth = -0.3, s.shape = "office-hours";
            });
        plan.power = plan.power.with([](PowerDesign &p) { p.gpuIdlePower = 0.25; });
        Evaluator warm(m_catalogue, allRules());
        const double before = *warm.evaluate(plan)->kpis[Kpi::Npv].si;
        plan.power = plan.power.with([](PowerDesign &p) { p.gpuIdlePower = 0.50; });
        QCOMPARE(difference(warm, plan), std::string());
        QVERIFY(*warm.evaluate(plan)->kpis[Kpi::Npv].si != before);
    }

    void eachFieldAlone_data() { templates(); }
    void eachFieldAlone()
    {
        QFETCH(QString, key);
        const Plan plan = planOf(key);
        Evaluator warm(m_catalogue, allRules());
        std::string wrong;
        for (const test::FieldRef &field : fieldsToChange(plan, key == QLatin1String("solaseado-20mw"))) {
            warm.evaluate(plan);
            if (const std::string what = difference(warm, test::withAnotherValue(plan, field, m_catalogue)); !what.empty())
                wrong += field.part.part + "." + field.key + ": " + what + "\n";
        }
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // A walk from plan to plan, changing several fields each time, and now and then back to the start.
    void severalFieldsTogether_data() { templates(); }
    void severalFieldsTogether()
    {
        QFETCH(QString, key);
        const Plan start = planOf(key);
        const std::vector<test::FieldRef> fields = test::everyField(start);
        std::mt19937 random(20261129);
        Evaluator warm(m_catalogue, allRules());
        Plan plan = start;
        const int steps = key == QLatin1String("solaseado-20mw") ? 4 : 40;
        for (int step = 0; step < steps; ++step) {
            if (step % 8 == 0)
                plan = start;
            std::string changed;
            for (int i = 0; i < 3; ++i) {
                const test::FieldRef &field = fields[random() % fields.size()];
                plan = test::withAnotherValue(plan, field, m_catalogue);
                changed += field.part.part + "." + field.key + " ";
            }
            const std::string what = difference(warm, plan);
            QVERIFY2(what.empty(), (changed + ": " + what).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(WarmEqualsFreshTest)
#include "warm_equals_fresh_test.moc"
