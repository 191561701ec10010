// SPDX-License-Identifier: Apache-2.0
// For the tests of findings: plans made from one sample by a change, the findings of their studies, and the check that a rule
// fires on one plan and not on a similar one. Where the finding has a fix, the fixed plan no longer has the finding.
#pragma once

#include "core/edit/fields.h"
#include "core/edit/objects.h"
#include "core/edit/templates/templates.h"
#include "core/rules/fixes.h"
#include "core/rules/rules.h"

#include <QTest>

namespace tokenyard::test {

class FindingsOfPlans {
public:
    const Catalogue catalogue;
    const Plan blank = findTemplate("blank-40mw")->make(catalogue); // two halls of 120 NVL72 racks on a contract of 40 MW

    static ObjectId first(const Plan &plan, ObjectKind kind)
    {
        for (const auto &object : plan.objects)
            if (object->kind() == kind)
                return object->id;
        return {};
    }
    // The sample with one field of the first object of the kind changed, as the properties panel does it.
    Plan with(ObjectKind kind, const char *key, FieldValue value) const
    {
        const edit::Edit edit = edit::setField(blank, edit::objectRef(first(blank, kind)), key, value);
        if (!edit.ok())
            qFatal("%s", edit.refusal.english().c_str());
        return edit.plan;
    }
    Plan without(ObjectKind kind) const
    {
        edit::Ids ids;
        for (const auto &object : blank.objects)
            if (object->kind() == kind)
                ids.push_back(object->id);
        return edit::removeObjects(blank, ids).plan;
    }
    // The sample with a part changed: with(&Plan::supply, [](Supply &s) { ... }).
    template <class Part, class Change>
    Plan with(Shared<Part> Plan::*part, Change &&change) const
    {
        Plan plan = blank;
        plan.*part = (plan.*part).with(change);
        return plan;
    }
    template <class Change>
    Plan withService(Change &&change) const
    {
        Plan plan = blank;
        plan.services.front() = plan.services.front().with(change);
        return plan;
    }
    template <class Change>
    Plan withFeed(std::size_t index, Change &&change) const
    {
        Plan plan = blank;
        plan.feeds[index] = plan.feeds[index].with(change);
        return plan;
    }

    std::vector<Finding> found(const Plan &plan, std::string_view rule)
    {
        std::vector<Finding> out;
        const auto study = m_evaluator.evaluate(plan); // kept alive while its findings are read
        for (const Finding &finding : study->findings)
            if (finding.rule == rule)
                out.push_back(finding);
        return out;
    }
    void check(const char *rule, const Plan &broken, const Plan &beside)
    {
        QVERIFY2(found(beside, rule).empty(), rule);
        const std::vector<Finding> findings = found(broken, rule);
        QVERIFY2(!findings.empty(), rule);
        QVERIFY2(!findings.front().text.empty() && !findings.front().remedy.empty(), rule);
        const auto study = m_evaluator.evaluate(broken);
        if (const auto fix = fixOf(findings.front(), broken, *study, catalogue)) {
            const edit::Edit mended = applied(*fix, broken);
            QVERIFY2(mended.ok(), mended.refusal.english().c_str());
            const std::vector<Finding> left = found(mended.plan, rule);
            QVERIFY2(std::none_of(left.begin(), left.end(), [&](const Finding &f) { return f.objects == findings.front().objects; }), rule);
        }
    }
    void check(const char *rule, const Plan &broken) { check(rule, broken, blank); }

private:
    Evaluator m_evaluator{catalogue, allRules()};
};

} // namespace tokenyard::test
