// SPDX-License-Identifier: Apache-2.0
// What travels with a plan or into it, changed from fixed seeds: the clipboard, the map's sheet, hours of weather and of emission
// factors, records of one's own, a file of any kind. Taken or refused in a sentence, never half.
#include "core/catalogue/own_records.h"
#include "core/catalogue/weather.h"
#include "core/edit/clipboard.h"
#include "core/edit/gate.h"
#include "core/edit/map_sheet.h"
#include "core/store/project_file.h"
#include "core/study/carbon/hourly_factors.h"
#include "core/study/energy/import_file.h"
#include "tests/support/feed_reader.h"

#include <QTest>

using namespace tokenyard;

namespace {

constexpr const char *jsonPieces[] = {
    "{",    "}",      "[",      "]",  "\"",   ",",    ":",       "null",    "true",  "-1e999",
    "1e-9", "-1e308", "1e9",    "-1", "\xff", "[[[[", "\\u0000", "\\ud800", "false", "99999999999999999999",
    "2.5",  "\"id\"", "\"kW\"", "0"};
constexpr const char *tablePieces[] = {",",  ";", "\t",    "\"",  "\r",           "\n\n", "nan", "inf",
                                       "-1", "6", "1e999", "1,5", "\xEF\xBB\xBF", "@",    "#"};
constexpr const char *sheets[] = {
    R"({"hidden":"electrical notes","locked":"ground","guides":[{"x":12.5},{"y":3}],"dimensions":[[0,0,10,10]],"backdrops":[{"name":)"
    R"("a.dxf","source":"EPSG:5186","shown":true,"at":[0,0],"width":100,"angle":0,"strength":0.5,"lines":[[0,0,10,10,20,0]]},{"name":"p","picture":"iVBORw0KGgo="}]})"};

const Catalogue &catalogue()
{
    static const Catalogue all;
    return all;
}

const Plan &sample()
{
    static const Plan plan = openProject(TEST_FILES "/version7.tokenyard").plan;
    return plan;
}

std::string clipboardOf(std::size_t objects)
{
    edit::Ids ids;
    for (std::size_t i = 0; i < std::min(objects, sample().objects.size()); ++i)
        ids.push_back(sample().objects[i]->id);
    return edit::toText(edit::copy(sample(), ids));
}

std::string recordsFile(const std::string &kind)
{
    const RecordSet &set = catalogue().set(kind);
    Record record = set.records.front();
    record.id = "own-one";
    return recordToJson(record);
}

std::string hours(const char *header)
{
    std::string text = std::string(header) + "\n";
    for (int hour = 0; hour < hoursPerYear; ++hour)
        text += "0.4" + std::to_string(hour % 10) + "\n";
    return text;
}

std::string weatherOf(int days)
{
    std::string text;
    for (const char *block : {"dry_bulb 0.1 C", "wet_bulb 0.1 C", "pressure 10 Pa", "global_horizontal 1 W/m2"}) {
        text += std::string("@") + block + "\n";
        for (int day = 0; day < days; ++day) {
            for (int hour = 0; hour < 24; ++hour)
                text += block[0] == 'p' ? "10132 " : "10 ";
            text += '\n';
        }
    }
    return text;
}

bool takesWeather(const std::string &text)
{
    Weather weather;
    std::string error;
    const bool taken = parseWeather(text, weather, error);
    if (taken != error.empty() || (taken && !weather.dryBulb.celsius().isFinite().all()))
        QTest::qFail("weather without a reason, or hours that are none", __FILE__, __LINE__);
    return taken;
}

bool takesFactors(const std::string &text)
{
    Text why;
    const auto record = hourlyFactorsRecord(text, "factors.csv", "own", why);
    if (record.has_value() != why.empty() || (record && !hourlyFactors({*record}, "KR")))
        QTest::qFail("factors without a reason, or such as nobody can use", __FILE__, __LINE__);
    return record.has_value();
}

} // namespace

class FuzzKeptTest : public QObject {
    Q_OBJECT
private slots:
    void clipboards()
    {
        const std::string seeds[] = {clipboardOf(1), clipboardOf(2), clipboardOf(9)};
        test::feedJson(51, fuzzRounds(1000), seeds, jsonPieces, [](const std::string &text) {
            const auto clipboard = edit::clipboardFromText(text);
            if (!clipboard)
                return false;
            const edit::Edit pasted = edit::paste(sample(), *clipboard, {5.0, 5.0});
            const Text fault = pasted.ok() ? edit::whyNotKept(pasted.plan) : Text();
            if (!fault.empty())
                QTest::qFail(fault.english().c_str(), __FILE__, __LINE__);
            return true;
        });
    }
    void mapSheets()
    {
        test::feedJson(52, fuzzRounds(3000), sheets, jsonPieces, [](const std::string &text) {
            const edit::MapSheet sheet = edit::mapSheetFromJson(text);
            if (sheet == edit::MapSheet{})
                return false;
            const std::string kept = edit::toJson(sheet);
            if (edit::toJson(edit::mapSheetFromJson(kept)) != kept)
                QTest::qFail("a sheet that is not read again as it was written", __FILE__, __LINE__);
            return true;
        });
    }
    // A whole year is a long text: one in a thousand of a long run, besides the many short ones.
    void weatherHoursOfAYear()
    {
        const std::string seeds[] = {weatherOf(365)};
        test::feed(54, fuzzRounds(30'000) / 1000, seeds, tablePieces, takesWeather, 0);
    }
    void weatherHours()
    {
        const std::string seeds[] = {weatherOf(2)};
        test::feed(54, fuzzRounds(3000), seeds, tablePieces, takesWeather, 0);
    }
    void emissionFactorsOfAYear()
    {
        const std::string seeds[] = {hours("tCO2/MWh"), hours("hour gCO2/kWh")};
        test::feed(55, fuzzRounds(40'000) / 1000, seeds, tablePieces, takesFactors, 1);
    }
    void emissionFactors()
    {
        constexpr const char *seeds[] = {"tCO2/MWh\n0.41\n0.42\n", "time;gCO2/kWh\n0;410,5\n1;420\n", "배출계수\n0.4\n"};
        test::feed(56, fuzzRounds(3000), seeds, tablePieces, [](const std::string &text) {
            if (takesFactors(text))
                QTest::qFail("a year of a few hours", __FILE__, __LINE__);
            return looksLikeEmissionFactors(text);
        });
    }
    void ownRecords()
    {
        const std::string seeds[] = {recordsFile("towers"), recordsFile("sovereignty"), recordsFile("ups")};
        test::feedJson(57, fuzzRounds(2000), seeds, jsonPieces, [](const std::string &text) {
            const OwnRecordsReading reading = readOwnRecords(text, catalogue());
            if (reading.records.empty() == reading.problem.empty())
                QTest::qFail("no records and no reason", __FILE__, __LINE__);
            for (const OwnRecord &own : reading.records)
                if (!problemsOf(own.record, *findSchema(own.kind), catalogue().with(own.kind, {own.record})).empty())
                    QTest::qFail("a record beyond its schema", __FILE__, __LINE__);
            return !reading.records.empty();
        });
    }
    void filesOfAnyKind()
    {
        const std::string seeds[] = {recordsFile("sovereignty"), "tCO2/MWh\n0.41\n",
                                     "LOCATION,Haenam,-,KOR,Custom,471650,34.55,126.57,9,16\n",
                                     R"({"name":"P","currency":"KRW","charges":[{"type":"fixed","per_month":99}]})"};
        test::feedJson(58, fuzzRounds(1000), seeds, jsonPieces, [](const std::string &text) {
            Text why;
            const auto import = importFile(text, "file", {}, sample(), catalogue(), why);
            if (import.has_value() != why.empty())
                QTest::qFail("an import without a reason", __FILE__, __LINE__);
            return import.has_value();
        });
    }
};

QTEST_GUILESS_MAIN(FuzzKeptTest)
#include "kept_test.moc"
