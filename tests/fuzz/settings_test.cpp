// SPDX-License-Identifier: Apache-2.0
// The report's settings and the addresses of what can be varied, changed from fixed seeds: taken or refused in a sentence.
#include "core/report/settings.h"
#include "core/store/project_file.h"
#include "core/what_if/input.h"
#include "tests/support/feed_reader.h"

#include <QTest>

using namespace tokenyard;

namespace {
constexpr const char *jsonPieces[] = {"{", "}", "[", "]", "\"", ",", ":", "null", "true", "-1e999", "\xff", "[[[[", "\\u0000", "\\ud800"};
constexpr const char *wordPieces[] = {"=", ".", ":",     "#",    ",",    "-",    "(",     "*",      "/",
                                      "%", " ", "억 원", "\xff", "\x01", "\xC2", "1e999", "service"};
constexpr const char *reportSettings[] = {
    R"({"company":"Hanguk Power","logo":"iVBORw0KGgo=","reader":"bank","sections":["summary","finance"],"prices_redacted":true})"};
constexpr const char *inputs[] = {"service:Chat.price", "tariffs:kepco.fuel_charge", "model.throughput", "supply.contract"};
} // namespace

class FuzzSettingsTest : public QObject {
    Q_OBJECT
private slots:
    void reportsSettings()
    {
        test::feedJson(53, fuzzRounds(3000), reportSettings, jsonPieces, [](const std::string &text) {
            const report::Settings settings = report::readSettings(text);
            if (!(report::readSettings(report::settingsText(settings)) == settings))
                QTest::qFail("settings that are not read again as they were written", __FILE__, __LINE__);
            return !(settings == report::Settings{});
        });
    }
    void inputsByAddress()
    {
        const Project project = openProject(TEST_FILES "/version7.tokenyard");
        const Catalogue catalogue = catalogueOf(project);
        test::feed(
            46, fuzzRounds(1000), inputs, wordPieces,
            [&](const std::string &text) {
                const InputReading reading = findInput(project.plan, catalogue, text);
                if (reading.input.has_value() != reading.problem.empty())
                    QTest::qFail("an input without a reason", __FILE__, __LINE__);
                return reading.input.has_value();
            },
            1);
    }
};

QTEST_GUILESS_MAIN(FuzzSettingsTest)
#include "settings_test.moc"
