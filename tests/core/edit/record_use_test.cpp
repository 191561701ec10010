// SPDX-License-Identifier: Apache-2.0
#include "core/edit/record_use.h"

#include "core/edit/templates/templates.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::edit;

class RecordUseTest : public QObject {
    Q_OBJECT
private slots:
    void everyUseOfARecordIsReplacedInOneStep()
    {
        const Catalogue catalogue;
        const Plan plan = findTemplate("ulsan-103mw")->make(catalogue);
        const auto uses = usesOf(plan, "weather", plan.site->weather);
        QCOMPARE(uses.size(), std::size_t(1));
        const Edit edit = replaceRecord(plan, "weather", plan.site->weather, "kor_seoul");
        QVERIFY(edit.ok());
        QCOMPARE(edit.plan.site->weather, std::string("kor_seoul"));
        QVERIFY(usesOf(edit.plan, "weather", plan.site->weather).empty());
    }
    void aRecordThatNothingUsesIsRefused()
    {
        const Catalogue catalogue;
        const Plan plan = findTemplate("ulsan-103mw")->make(catalogue);
        QVERIFY(!replaceRecord(plan, "racks", "no such rack", "other").ok());
    }
};

QTEST_GUILESS_MAIN(RecordUseTest)
#include "record_use_test.moc"
