// SPDX-License-Identifier: Apache-2.0
#include "core/edit/objects.h"
#include "core/edit/parts.h"
#include "core/edit/templates/names.h"
#include "core/edit/templates/templates.h"

#include <QTest>

using namespace tokenyard;

class NamesTest : public QObject {
    Q_OBJECT
private:
    static std::string marked(const TextSource &phrase) { return "<" + std::string(phrase.source) + ">"; }
    // Every name in the plan has a phrase that translators see.
    static void check(const Plan &plan)
    {
        const auto known = [](const std::string &name) {
            if (!name.empty() && !nameIn(name, marked).starts_with("<"))
                QFAIL(("no phrase for '" + name + "'").c_str());
        };
        known(plan.site->title);
        for (const auto &object : plan.objects)
            known(object->name);
        for (const auto &feed : plan.feeds)
            known(feed->name);
        for (const auto &service : plan.services)
            known(service->name);
        for (const auto &phase : plan.phases)
            known(phase->name);
    }
private slots:
    void theMarkBehindAPhraseStays()
    {
        QCOMPARE(nameIn("Hall 2W", marked), std::string("<Hall> 2W"));
        QCOMPARE(nameIn("Supply to storey 3", marked), std::string("<Supply to storey> 3"));
        QCOMPARE(nameIn("Busway A 2W", marked), std::string("<Busway> A 2W"));
    }
    // What a step has placed follows the planner's language; what stood before keeps its name.
    void whatIsNewAloneIsRenamed()
    {
        const Catalogue catalogue;
        const Plan before = findTemplate("blank-40mw")->make(catalogue);
        const Plan after = edit::addPhase(edit::addObject(before, ObjectKind::Transformer, {0.0, 0.0}).plan, Phase{}).plan;
        const Plan named = withNewNamesIn(after, before, marked);
        QVERIFY(named.objects.back()->name.starts_with("<Transformer> "));
        QCOMPARE(std::count_if(named.phases.begin(), named.phases.end(), [](const auto &p) { return p->name.starts_with("<Phase> "); }), 1);
        for (std::size_t i = 0; i < before.objects.size(); ++i)
            QCOMPARE(named.objects[i]->name, before.objects[i]->name);
    }
    void aUsersOwnNameIsLeftAlone()
    {
        QCOMPARE(nameIn("Hallway east", marked), std::string("Hallway east"));
        QCOMPARE(nameIn("", marked), std::string());
    }
    void everyNameOfEveryTemplateCanBeTranslated()
    {
        const Catalogue catalogue;
        for (const PlanTemplate &t : allTemplates())
            check(t.make(catalogue));
    }
    // Translating into the same language changes nothing.
    void translatingIntoTheSameWordsGivesTheSamePlan()
    {
        const Catalogue catalogue;
        const Plan plan = findTemplate("blank-40mw")->make(catalogue);
        const Plan same = withNamesIn(plan, [](const TextSource &phrase) { return std::string(phrase.source); });
        QCOMPARE(same.objects.size(), plan.objects.size());
        for (std::size_t i = 0; i < plan.objects.size(); ++i)
            QVERIFY(*same.objects[i] == *plan.objects[i]);
        for (std::size_t i = 0; i < plan.feeds.size(); ++i)
            QVERIFY(*same.feeds[i] == *plan.feeds[i]);
        QVERIFY(*same.site == *plan.site);
    }
};

QTEST_GUILESS_MAIN(NamesTest)
#include "names_test.moc"
