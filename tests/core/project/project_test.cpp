// SPDX-License-Identifier: Apache-2.0
// A project contains every record it is computed with, so it gives the same figures however the program's catalogue changes.
#include "core/chain/study.h"
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "core/store/project_file.h"

#include "tests/core/store/temporary_folder.h"

#include <QTest>

#include <set>

using namespace tokenyard;
using namespace tokenyard::test;

namespace {

template <class Owner>
void addKinds(std::set<std::string> &kinds, std::span<const Field<Owner>> fields)
{
    for (const Field<Owner> &field : fields)
        if (field.kind == FieldKind::RecordRef)
            kinds.insert(field.recordKind);
}

// Kinds that a field of a plan can refer to.
std::set<std::string> kindsThatFieldsName()
{
    std::set<std::string> kinds;
    addKinds(kinds, siteFields()), addKinds(kinds, serviceFields()), addKinds(kinds, powerFields()), addKinds(kinds, coolingFields());
    addKinds(kinds, supplyFields()), addKinds(kinds, costFields()), addKinds(kinds, financeFields());
    for (const KindInfo &kind : allKinds())
        addKinds(kinds, kindFields(kind.kind));
    return kinds;
}

} // namespace

class ProjectTest : public QObject {
    Q_OBJECT
private slots:
    // A new record file must be referred to by a field or by a record (list it here), or be a basis of every study (catalogue.cpp).
    void everyKindIsNamedOrABasis()
    {
        std::set<std::string> named = kindsThatFieldsName();
        named.insert("accelerators");      // by the records of racks
        named.insert("service-templates"); // set fields of a service, which stay in the plan
        named.insert("fleets");            // shown next to the plan
        named.insert("validation_points"); // no study reads them: only shown next to the calibration
        named.insert("validation-targets");
        for (const char *kind : {"regions", "region-sites", "region-places", "region-prices", "region-criteria", "power-plants",
                                 "permit-steps", "national-targets", "origins", "sovereignty", "dispersed-runs", "futures", "grid-lines",
                                 "grid-nodes", "rivers", "laws", "value-ladder"})
            named.insert(kind); // read by comparisons of regions and campuses; not by any study
        named.insert("validation_checks");
        named.insert("grid-regions");                               // read by the grid-impact sheet
        named.insert("accuracy-classes"), named.insert("glossary"); // read by the report
        for (const std::string &kind : Catalogue().kinds()) {
            const bool byName = named.count(kind) > 0;
            QVERIFY2(byName != Catalogue::isBasis(kind), kind.c_str());
        }
    }
    void aReopenedTemplateGivesTheSameStudy_data()
    {
        QTest::addColumn<QString>("key");
        for (const PlanTemplate &t : allTemplates())
            QTest::newRow(t.key) << QString::fromUtf8(t.key);
    }
    void aReopenedTemplateGivesTheSameStudy()
    {
        QFETCH(QString, key);
        const Catalogue catalogue;
        const Plan plan = findTemplate(key.toStdString())->make(catalogue);
        const TemporaryFolder folder;
        saveProject(folder / "plan.tokenyard", projectOf(plan, catalogue));
        const Project back = openProject(folder / "plan.tokenyard");
        QVERIFY(sameContent(back.plan, plan));
        const auto before = Evaluator(catalogue, allRules()).evaluate(plan);
        const auto after = Evaluator(catalogueOf(back), allRules()).evaluate(back.plan);
        QVERIFY(before->kpis == after->kpis);
        QVERIFY(before->findings == after->findings);
    }
    void theProjectsOwnCopiesAreWhatItIsComputedWith()
    {
        const Catalogue catalogue;
        Project project = projectOf(gasanCluster(catalogue), catalogue);
        const auto before = Evaluator(catalogueOf(project)).evaluate(project.plan);
        // Years later: the project has only its own capex items and its own weather.
        project.records.at("capex").resize(3);
        project.dataVersion = "2019-01-01";
        const Catalogue own = catalogueOf(project);
        QCOMPARE(own.set("capex").records.size(), std::size_t(3));
        QCOMPARE(own.dataVersion(), std::string("2019-01-01"));
        const auto after = Evaluator(own).evaluate(project.plan);
        QVERIFY(after->kpis[Kpi::CapexTotal].si.value_or(0) < before->kpis[Kpi::CapexTotal].si.value());
        const std::string weather = "weather/" + project.plan.site->weather + ".txt";
        project.dataFiles.at(weather) = "cut";
        QCOMPARE(std::string(catalogueOf(project).data(weather).value()), std::string("cut"));
        QVERIFY(Catalogue().data(weather)->size() > 1000);
    }
    void savingAgainKeepsTheFirstCopies()
    {
        const Catalogue catalogue;
        Project project = projectOf(blank40Mw(catalogue), catalogue);
        project.records.at("capex").resize(3);
        project.dataVersion = "2019-01-01";
        const Project again = projectOf(project.plan, catalogueOf(project));
        QCOMPARE(digestOf(again), digestOf(project));
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "project_test.moc"
