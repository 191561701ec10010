// SPDX-License-Identifier: Apache-2.0
// What travels with a plan or into it, changed from fixed seeds: the clipboard, the map's sheet, the report's settings, hours of weather
// and of emission factors, records of one's own, a plan in a PDF, a portfolio. Taken or refused in a sentence, never half.
#include "core/catalogue/own_records.h"
#include "core/catalogue/weather.h"
#include "core/edit/clipboard.h"
#include "core/edit/gate.h"
#include "core/edit/map_sheet.h"
#include "core/edit/templates/templates.h"
#include "core/report/settings.h"
#include "core/store/carried_project.h"
#include "core/store/portfolio_file.h"
#include "core/study/carbon/hourly_factors.h"
#include "core/study/energy/import_file.h"
#include "tests/core/store/tampered_file.h"
#include "tests/support/feed_reader.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Exception.h>

#include <fstream>

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
constexpr const char *reportSettings[] = {
    R"({"company":"Hanguk Power","logo":"iVBORw0KGgo=","reader":"bank","sections":["summary","finance"],"prices_redacted":true})"};

const Catalogue &catalogue()
{
    static const Catalogue all;
    return all;
}

const Plan &sample()
{
    static const Plan plan = solaseado20Mw(catalogue());
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

std::string weatherHours()
{
    std::string text;
    for (const char *block : {"dry_bulb 0.1 C", "wet_bulb 0.1 C", "pressure 10 Pa", "global_horizontal 1 W/m2"}) {
        text += std::string("@") + block + "\n";
        for (int day = 0; day < 365; ++day) {
            for (int hour = 0; hour < 24; ++hour)
                text += block[0] == 'p' ? "10132 " : "10 ";
            text += '\n';
        }
    }
    return text;
}

Project small()
{
    Project project;
    project.plan = emptyPlan(catalogue());
    return project;
}

} // namespace

class FuzzKeptTest : public QObject {
    Q_OBJECT
private slots:
    void theClipboard()
    {
        const std::string seeds[] = {clipboardOf(1), clipboardOf(2)};
        test::feed(51, fuzzRounds(1000), seeds, jsonPieces, [](const std::string &text) {
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
    void theMapsSheet()
    {
        test::feed(52, fuzzRounds(3000), sheets, jsonPieces, [](const std::string &text) {
            const edit::MapSheet sheet = edit::mapSheetFromJson(text);
            const std::string kept = edit::toJson(sheet);
            if (edit::toJson(edit::mapSheetFromJson(kept)) != kept)
                QTest::qFail("a sheet that is not read again as it was written", __FILE__, __LINE__);
            return !(sheet == edit::MapSheet{});
        });
    }
    void theReportsSettings()
    {
        test::feed(53, fuzzRounds(3000), reportSettings, jsonPieces, [](const std::string &text) {
            const report::Settings settings = report::readSettings(text);
            if (!(report::readSettings(report::settingsText(settings)) == settings))
                QTest::qFail("settings that are not read again as they were written", __FILE__, __LINE__);
            return !(settings == report::Settings{});
        });
    }
    void hoursOfWeather()
    {
        const std::string seeds[] = {weatherHours()};
        test::feed(
            54, fuzzRounds(5000) / 100, seeds, tablePieces,
            [](const std::string &text) {
                Weather weather;
                std::string error;
                const bool taken = parseWeather(text, weather, error);
                if (taken != error.empty() || (taken && !weather.dryBulb.celsius().isFinite().all()))
                    QTest::qFail("weather without a reason, or hours that are none", __FILE__, __LINE__);
                return taken;
            },
            0);
    }
    void hoursOfEmissionFactors()
    {
        const std::string seeds[] = {hours("tCO2/MWh"), hours("hour gCO2/kWh")};
        test::feed(
            55, fuzzRounds(5000) / 100, seeds, tablePieces,
            [](const std::string &text) {
                Text why;
                const auto record = hourlyFactorsRecord(text, "factors.csv", "own", why);
                if (record.has_value() != why.empty() || (record && !hourlyFactors({*record}, "KR")))
                    QTest::qFail("factors without a reason, or such as nobody can use", __FILE__, __LINE__);
                return record.has_value();
            },
            1);
    }
    void fewHoursOfEmissionFactors()
    {
        constexpr const char *seeds[] = {"tCO2/MWh\n0.41\n0.42\n", "time;gCO2/kWh\n0;410,5\n1;420\n", "배출계수\n0.4\n"};
        test::feed(56, fuzzRounds(3000), seeds, tablePieces, [](const std::string &text) {
            Text why;
            if (hourlyFactorsRecord(text, "factors.csv", "own", why) || why.empty())
                QTest::qFail("a year of a few hours", __FILE__, __LINE__);
            return looksLikeEmissionFactors(text);
        });
    }
    void recordsOfOnesOwn()
    {
        const std::string seeds[] = {recordsFile("accelerators"), recordsFile("chillers"), recordsFile("sovereignty"),
                                     recordsFile("racks")};
        test::feed(57, fuzzRounds(300), seeds, jsonPieces, [](const std::string &text) {
            const OwnRecordsReading reading = readOwnRecords(text, catalogue());
            if (reading.records.empty() == reading.problem.empty())
                QTest::qFail("no records and no reason", __FILE__, __LINE__);
            for (const OwnRecord &own : reading.records)
                if (!problemsOf(own.record, *findSchema(own.kind), catalogue().withRecord(own.kind, own.record)).empty())
                    QTest::qFail("a record beyond its schema", __FILE__, __LINE__);
            return !reading.records.empty();
        });
    }
    void filesOfAnyKind()
    {
        const std::string seeds[] = {recordsFile("sovereignty"), "tCO2/MWh\n0.41\n",
                                     "LOCATION,Haenam,-,KOR,Custom,471650,34.55,126.57,9,16\n",
                                     R"({"name":"P","currency":"KRW","charges":[{"type":"fixed","per_month":99}]})"};
        test::feed(58, fuzzRounds(300), seeds, jsonPieces, [](const std::string &text) {
            Text why;
            const auto import = importFile(text, "file", {}, sample(), catalogue(), why);
            if (import.has_value() != why.empty())
                QTest::qFail("an import without a reason", __FILE__, __LINE__);
            return import.has_value();
        });
    }
    void aPlanInAPdf()
    {
        const std::string plan = projectBytes(small());
        const std::string seeds[] = {"%PDF-1.7\n1 0 obj\n<< /Type /EmbeddedFile /Length " + std::to_string(plan.size()) + " >>\nstream\n"
                                         + plan + "\nendstream\nendobj\n",
                                     "%PDF-1.7\n1 0 obj << /Type /EmbeddedFile /Filter /FlateDecode /Length 2 0 R >> stream\nx\x9c\x03\x00"
                                     "endstream endobj\n"};
        constexpr const char *pieces[] = {"/EmbeddedFile", "stream",       "endstream", " obj",
                                          "/Length",       "/FlateDecode", "<<",        "99999999999999999999"};
        test::feed(59, fuzzRounds(2000), seeds, pieces, [&](const std::string &text) {
            const auto carried = carriedProject(text);
            if (carried && !carried->starts_with("SQLite format 3"))
                QTest::qFail("what was carried is no plan", __FILE__, __LINE__);
            return carried.has_value();
        });
    }
    void aPortfolio()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("all.portfolio")).toStdString();
        PortfolioContent content;
        content.campuses = {campusOf(small())};
        content.campuses.front().name = "One";
        content.choices = {{"order", "One"}};
        savePortfolio(path, content);
        std::ifstream file(path, std::ios::binary);
        std::string whole{std::istreambuf_iterator<char>(file), {}};
        std::mt19937 random(60);
        int opened = 0, refused = 0;
        for (int i = 0, rounds = fuzzRounds(100); i < rounds; ++i) {
            std::string bytes = test::mutatedText(whole, jsonPieces, random);
            if (random() % 2) { // with a right digest the rows themselves are judged
                try {
                    bytes = test::tampered(bytes, "");
                } catch (const SQLite::Exception &) {
                    continue;
                } catch (const Damage &) {
                    continue;
                }
            }
            std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
            try {
                opened += openPortfolioWhole(path).campuses.size() <= 1;
            } catch (const StoreError &error) {
                ++refused;
                QVERIFY(*error.what());
            }
        }
        QVERIFY2(refused > 20, qPrintable(QStringLiteral("%1 opened, %2 refused").arg(opened).arg(refused)));
    }
};

QTEST_GUILESS_MAIN(FuzzKeptTest)
#include "kept_test.moc"
