// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_depth.h"
#include "core/base/json_fault.h"
#include "core/base/json_keys.h"

#include "core/catalogue/own_records.h"
#include "core/study/finance/case/case_file.h"
#include "core/supply/tariff_file.h"
#include "core/throughput/calibration/runs_json.h"

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
    // A parser would keep one of the two values without a word.
    void aKeyThatStandsTwiceInOneObjectIsNamed()
    {
        QCOMPARE(keyTwice("{\"a\":1,\"b\":{\"a\":2,\"c\":\"a\"},\"list\":[{\"a\":1},{\"a\":2}]}"), std::string());
        QCOMPARE(keyTwice("{\"currency\" : \"KRW\", \"x\":[{\"y\":1}], \"currency\":\"USD\"}"), std::string("currency"));
        QCOMPARE(keyTwice("[{\"k\":1},{\"z\":{\"k\":1,\"q\":\"}\",\"k\":2}}]"), std::string("k"));
        QCOMPARE(keyTwice("{\"a\":\"\\\\\",\"b\":\"\\\"{\",\"a \":\"}\"}"), std::string());
        for (const char *broken : {"{\"a", "\"a\":", "}}\"a\":1}", "{\"a\\"})
            QVERIFY(keyTwice(broken).empty());
    }
    void filesWithAKeyTwiceAreRefusedByIt()
    {
        const Catalogue catalogue;
        QVERIFY(readOwnRecords(R"({"id":"a","id":"b","kind":"tower"})", catalogue).problem.english().find("'id' twice")
                != std::string::npos);
        std::string error;
        QVERIFY(!csvOfRuns(R"([{"hw":"b200","isl":1024,"isl":2048}])", error) && error.find("'isl' twice") != std::string::npos);
        QVERIFY(
            !rates::tariffFromJson(R"({"name":"P","currency":"KRW","currency":"USD","charges":[{"type":"fixed","per_month":9}]})", error));
        QVERIFY2(error.find("'currency' twice") != std::string::npos, error.c_str());
        Text why;
        QVERIFY(!readCase(R"({"capital_cost":1,"capital_cost":2})", "a.json", why));
        QVERIFY(why.english().find("'capital_cost' twice") != std::string::npos);
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
    void theFaultIsNamedByItsLine()
    {
        QVERIFY(jsonFault("{\"a\": [1, 2.5e3, null]}").empty());
        const auto says = [](const char *json, const char *words) { return jsonFault(json).english().find(words) != std::string::npos; };
        QVERIFY(says("{\n\"a\": 1\n\"b\": 2}", "line 3"));
        QVERIFY(says("{\"a\": 1e400}", "line 1 has a number beyond 1.8e308"));
        QVERIFY(says("[1,\n0x10]", "line 2"));
        QVERIFY(says("", "line 1"));
        QVERIFY(says("{} {}", "line 1"));
    }
};

QTEST_GUILESS_MAIN(JsonDepthTest)
#include "json_depth_test.moc"
