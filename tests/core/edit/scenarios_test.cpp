// SPDX-License-Identifier: Apache-2.0
// Scenarios as differences: added, changed, exchanged with the plan and back, and with parts that were removed.
#include "core/edit/fields.h"
#include "core/edit/parts.h"
#include "core/edit/scenarios.h"
#include "core/edit/templates/templates.h"

#include <QTest>

using namespace tokenyard;

class ScenariosTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    const Plan m_plan = findTemplate("ulsan-103mw")->make(m_catalogue);

    std::vector<Difference> differences(const Plan &plan, const std::vector<std::string> &typed) const
    {
        const edit::DifferencesReading reading = edit::readDifferences(plan, m_catalogue, typed);
        return reading.problem.empty() ? reading.differences : std::vector<Difference>();
    }
    Plan withTwo() const
    {
        const Plan one = edit::addScenario(m_plan, "Cheap power", differences(m_plan, {"supply.regional_adder=-15"})).plan;
        return edit::addScenario(one, "Dear racks", differences(one, {"cost.it_price_factor=120 %", "supply.regional_adder=5"})).plan;
    }
    static ObjectId idOf(const Plan &plan, const char *name) { return edit::findScenario(plan, name).id; }
    static Plan planOf(const Plan &plan, const char *name) { return edit::planOf(plan, idOf(plan, name)).plan; }
    static bool sameValues(const Plan &a, const Plan &b) { return edit::valueDifferences(a, b).empty(); }

private slots:
    void aScenarioIsThePlanWithItsValues()
    {
        const Plan plan = withTwo();
        QCOMPARE(edit::scenarioNames(plan), (std::vector<std::string>{"Base", "Cheap power", "Dear racks"}));
        QCOMPARE(planOf(plan, "Cheap power").supply->regionalAdder.in(units::KRWPerKWh), -15.0);
        QCOMPARE(planOf(plan, "Dear racks").cost->itPriceFactor, 1.2);
        QVERIFY(planOf(plan, "Base") == plan);
    }

    // Whichever is in use, every scenario still describes the same plan; going back restores exactly the same values.
    void useExchangesAndGoesBack()
    {
        const Plan plan = withTwo();
        const Plan used = edit::useScenario(plan, idOf(plan, "Cheap power")).plan;
        QCOMPARE(used.studies->scenario, std::string("Cheap power"));
        QCOMPARE(used.studies->pinned, std::string("Base"));
        for (const char *name : {"Base", "Cheap power", "Dear racks"})
            QVERIFY2(sameValues(planOf(used, name), planOf(plan, name)), name);
        const Plan other = edit::useScenario(used, idOf(used, "Dear racks")).plan;
        for (const char *name : {"Base", "Cheap power", "Dear racks"})
            QVERIFY2(sameValues(planOf(other, name), planOf(plan, name)), name);
        const Plan back = edit::useScenario(other, idOf(other, "Base")).plan;
        QVERIFY(sameValues(back, plan));
        QCOMPARE(back.studies->scenario, std::string("Base"));
        QCOMPARE(back.scenarios.size(), std::size_t(2));
        for (const Shared<Scenario> &scenario : back.scenarios)
            QVERIFY(scenario->name == "Cheap power" || scenario->name == "Dear racks");
    }

    // An edit in a variant belongs to that variant; an edit in the base applies to all variants that do not set the value themselves.
    void editsBelongToTheVariantInUse()
    {
        const Plan plan = withTwo();
        const Plan used = edit::useScenario(plan, idOf(plan, "Cheap power")).plan;
        const Plan edited = edit::withScenariosKept(used, edit::setField(used, {"cost", {}}, "contingency", 0.2).plan);
        QCOMPARE(planOf(edited, "Cheap power").cost->contingency, 0.2);
        QVERIFY(sameValues(planOf(edited, "Base"), plan));
        QVERIFY(sameValues(planOf(edited, "Dear racks"), planOf(plan, "Dear racks")));
        const Plan inBase = edit::withScenariosKept(plan, edit::setField(plan, {"cost", {}}, "contingency", 0.2).plan);
        QCOMPARE(planOf(inBase, "Cheap power").cost->contingency, 0.2);
    }

    // The source that the planner noted for a value comes back with the value.
    void notesComeBackToo()
    {
        const Plan noted = edit::setNote(m_plan, {"supply", {}}, {"regional_adder", {}, {}, "a law"}).plan;
        const Plan plan = edit::addScenario(noted, "A", differences(noted, {"supply.regional_adder=-15"})).plan;
        const Plan used = edit::useScenario(plan, idOf(plan, "A")).plan;
        QVERIFY(!edit::noteOf(used, {"supply", {}}, "regional_adder"));
        const Plan back = edit::useScenario(used, idOf(used, "Base")).plan;
        QCOMPARE(edit::noteOf(back, {"supply", {}}, "regional_adder")->source, std::string("a law"));
    }

    void namesAreUniqueAndNotEmpty()
    {
        const Plan plan = withTwo();
        for (const char *name : {"", "  ", "Base", "Cheap power"})
            QVERIFY2(!edit::addScenario(plan, name, {}).ok(), name);
        QVERIFY(!edit::renameScenario(plan, idOf(plan, "Cheap power"), "Dear racks").ok());
        const Plan renamed = edit::renameScenario(plan, {}, "Today").plan;
        QCOMPARE(renamed.studies->scenario, std::string("Today"));
        QVERIFY(!edit::findScenario(plan, "Chaep power").problem.empty());
        QVERIFY(edit::findScenario(plan, "Chaep power").problem.english().find("Cheap power") != std::string::npos);
    }

    void valuesArePassedThroughTheGate()
    {
        QVERIFY(!edit::addScenario(m_plan, "A", {{{}, "supply", "regional_adder", 1e9}}).ok());
        QVERIFY(!edit::addScenario(m_plan, "A", {{{}, "supply", "nothing", 1.0}}).ok());
        QVERIFY(!edit::addScenario(m_plan, "A", {{{}, "supply", "regional_adder", std::string("words")}}).ok());
        QVERIFY(!edit::addScenario(m_plan, "A", {{{}, "nowhere", "x", 1.0}}).ok());
        QVERIFY(!edit::readDifferences(m_plan, m_catalogue, {"supply.regional_adder"}).problem.empty());
    }

    void aRemovedPartIsReportedInASentence()
    {
        Plan plan = edit::addService(m_plan, Service{}).plan;
        const ObjectId service = plan.services.back()->id;
        plan = edit::addScenario(plan, "Dear", {{service, "service", "price", 1e-3}}).plan;
        plan = edit::removeService(plan, service).plan;
        const edit::Edit edit = edit::planOf(plan, idOf(plan, "Dear"));
        QVERIFY(!edit.ok());
        QVERIFY2(edit.refusal.english().find("gone") != std::string::npos, edit.refusal.english().c_str());
        QVERIFY(!edit::useScenario(plan, idOf(plan, "Dear")).ok());
        const Plan mended = edit::unsetInScenario(plan, idOf(plan, "Dear"), {{service, "service", "price", 0.0}}).plan;
        QVERIFY(edit::planOf(mended, idOf(mended, "Dear")).ok());
    }

    void whatDiffersBecomesAScenario()
    {
        const Plan other = edit::setField(m_plan, {"cost", {}}, "contingency", 0.11).plan;
        const Plan plan = edit::addScenario(m_plan, "Other", edit::valueDifferences(m_plan, other)).plan;
        QVERIFY(sameValues(planOf(plan, "Other"), other));
    }
};

QTEST_GUILESS_MAIN(ScenariosTest)
#include "scenarios_test.moc"
