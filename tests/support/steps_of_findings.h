// SPDX-License-Identifier: Apache-2.0
// For the tests of the steps that answer findings: the first finding of a rule, and the check that it is gone after its step.
#pragma once

#include "core/edit/templates/templates.h"
#include "core/rules/fixes.h"
#include "core/rules/rules.h"

#include <QTest>

#include <algorithm>

namespace tokenyard::test {

class StepsOfFindings {
protected:
    Catalogue m_catalogue;
    Evaluator m_evaluator{m_catalogue, allRules()};
    Plan m_blank = findTemplate("blank-40mw")->make(m_catalogue);

    static ObjectId first(const Plan &plan, ObjectKind kind)
    {
        for (const auto &object : plan.objects)
            if (object->kind() == kind)
                return object->id;
        return {};
    }
    static const Finding *found(const Study &study, std::string_view rule, ObjectId about = {})
    {
        for (const Finding &f : study.findings)
            if (f.rule == rule && (about.value == 0 || std::find(f.objects.begin(), f.objects.end(), about) != f.objects.end()))
                return &f;
        return nullptr;
    }
    void check(const Plan &broken, std::string_view rule, ObjectId about = {})
    {
        const auto study = m_evaluator.evaluate(broken);
        const Study &before = *study;
        const Finding *finding = found(before, rule, about);
        QVERIFY2(finding, std::string(rule).c_str());
        const auto fix = fixOf(*finding, broken, before, m_catalogue);
        QVERIFY(fix);
        const edit::Edit mended = applied(*fix, broken);
        QVERIFY2(mended.ok(), mended.refusal.english().c_str());
        QVERIFY2(!found(*m_evaluator.evaluate(mended.plan), rule, about), fix->label.english().c_str());
    }
};

} // namespace tokenyard::test
