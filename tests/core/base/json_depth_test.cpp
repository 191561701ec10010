// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_depth.h"

#include "core/catalogue/own_records.h"

#include <QTest>

using namespace tokenyard;

class JsonDepthTest : public QObject {
    Q_OBJECT
private slots:
    void bracketsInStringsAreNotLists()
    {
        QVERIFY(!nestsTooDeep("{\"a\": \"" + std::string(1000, '[') + "\\\"" + std::string(1000, '{') + "\"}"));
        QVERIFY(!nestsTooDeep(std::string(deepestJson, '[') + std::string(deepestJson, ']')));
        QVERIFY(nestsTooDeep(std::string(deepestJson + 1, '[')));
    }
    // A million nested lists once overflowed the stack when the value was copied.
    void deeplyNestedRecordsAreRefused()
    {
        std::string text;
        for (int i = 0; i < 1'000'000; ++i)
            text += "{\"a\":";
        text += "1" + std::string(1'000'000, '}');
        QVERIFY(!readOwnRecords(text, Catalogue()).problem.empty());
        std::string error;
        QVERIFY(!recordFromJson(text, error));
        QVERIFY(!error.empty());
    }
};

QTEST_GUILESS_MAIN(JsonDepthTest)
#include "json_depth_test.moc"
