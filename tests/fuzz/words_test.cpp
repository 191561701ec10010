// SPDX-License-Identifier: Apache-2.0
// What a person types or pastes, changed from fixed seeds: numbers with units and arithmetic, "set PART.KEY=VALUE", names of parts and
// inputs, lists of sites, weights, dates and steps. Read, or refused in a sentence; what an edit takes, the plan's file takes.
#include "core/edit/gate.h"
#include "core/edit/typed_edits.h"
#include "core/region/energisation.h"
#include "core/region/site_list.h"
#include "core/region/step_file.h"
#include "core/store/project_file.h"
#include "tests/support/feed_reader.h"

#include <QTest>

#include <cmath>

using namespace tokenyard;

namespace {

constexpr const char *wordPieces[] = {"=",   ".",  ":",  "#",     ",",   "1e999", "nan",  "inf",  "-", "(",    ")",    "((((((((((((", "*",
                                      "/",   "%",  " ",  "억 원", "kW",  "1,5",   "1.5,", "1e-9", "W", "\xff", "\x01", "\xC2",         "°",
                                      "m/s", "조", "//", "-1",    "+-+", "1e308", "kWh",  "##",   "^", "²",    ";",    "service"};

constexpr const char *numbers[] = {
    "60 MW", "3*1.2 m",       "1,200", "12억",           "(5 + 2) * 100 kW", "1.234,5", "-0.5 %", "3 m + 20 cm",
    "2e3",   "1조 2,000억원", "18 °C", "5.800 KRW/Mtok", "1/3 * 2 h",        "12 ft",   "",       "4.5E-3 kWh"};
constexpr const char *assignments[] = {"supply.contract=60 MW", "service:Chat.price=5,800 KRW/Mtok",
                                       "object:Hall 1.rows=4",  "site.title=울산 AI",
                                       "finance.debt=60 %",     "object:#2.name=Hall 9",
                                       "site.latitude=35.5",    "phase:Phase 1.year=2028",
                                       "power.voltage=22.9 kV", "service:Chat.model=deepseek"};
constexpr const char *names[] = {"Hall 1", "#2", "object:Hall 1", "service:Chat", "feed:#4", "Phase 1", "site"};
constexpr const char *places[] = {"10,20", "-300.5,80", "40x30", "1e6,0", "0x0", "12 , 9"};
constexpr const char *siteLists[] = {"Ulsan, 35.5, 129.3\nHaenam; 34.57; 126.6\n36.35\t127.38\n",
                                     "name,latitude,longitude\n\"a, b\",35.5,129.4\n세종,36.48,127.28\n", "37.5,127.0"};
constexpr const char *stepLists[] = {
    "name,low,base,high,after,source\npermit,30,45,90,,KEPCO\ngrid,300,400,700,permit,\nplant,100,200,250,permit;grid,quote\n",
    "name;low;base;high\na;1;2;3,5\nb;0;0;0\n"};

bool sound(const std::optional<double> &value) { return !value || std::isfinite(*value); }

const Plan &sample()
{
    static const Plan plan = openProject(TEST_FILES "/version7.tokenyard").plan;
    return plan;
}
const Catalogue &catalogue()
{
    static const Catalogue all;
    return all;
}

// A plan that an edit gave can be kept in a file: every value of every part is one that its reader accepts.
bool judged(const edit::Edit &edit)
{
    if (!edit.ok() && !(edit.plan == sample()))
        QTest::qFail("a refused edit that changed the plan", __FILE__, __LINE__);
    if (edit.ok())
        if (const Text fault = edit::whyNotKept(edit.plan); !fault.empty())
            QTest::qFail(fault.english().c_str(), __FILE__, __LINE__);
    return edit.ok();
}

} // namespace

class FuzzWordsTest : public QObject {
    Q_OBJECT
private slots:
    void typedNumbers()
    {
        const NumberStyle german{',', '.', {}};
        const AnyUnit fields[] = {AnyUnit(units::MW), AnyUnit(units::m),    AnyUnit(units::KRW), AnyUnit(units::percent),
                                  units::celsius,     AnyUnit(units::hour), AnyUnit(units::one)};
        std::size_t turn = 0;
        test::feed(41, fuzzRounds(20'000), numbers, wordPieces, [&](const std::string &text) {
            const AnyUnit &unit = fields[++turn % std::size(fields)];
            const TypedNumber number = readNumber(text, unit, turn % 3 == 0 ? german : NumberStyle{});
            if (number.si.has_value() != number.problem.empty() || !sound(number.si))
                QTest::qFail("a number without a reason, or one that is none", __FILE__, __LINE__);
            return number.si.has_value();
        });
    }
    void valuesByAddress()
    {
        test::feed(42, fuzzRounds(1500), assignments, wordPieces,
                   [](const std::string &text) { return judged(edit::setTyped(sample(), catalogue(), {text}, {})); });
    }
    void bandsAndSources()
    {
        test::feed(
            43, fuzzRounds(1500), numbers, wordPieces,
            [](const std::string &text) {
                return judged(edit::setTyped(sample(), catalogue(), {"supply.contract=60 MW"}, {text, text, text, {}}));
            },
            0);
    }
    void partsByName()
    {
        test::feed(44, fuzzRounds(1500), names, wordPieces, [](const std::string &text) {
            const edit::PartReading part = edit::findPart(sample(), text), named = edit::findNamed(sample(), text);
            if (part.part.has_value() != part.problem.empty() || named.part.has_value() != named.problem.empty())
                QTest::qFail("a part without a reason", __FILE__, __LINE__);
            switch (text.size() % 3) {
            case 0: judged(edit::removeTyped(sample(), {text})); break;
            case 1: judged(edit::sizeToFitTyped(sample(), catalogue(), {text})); break;
            default: judged(edit::connectTyped(sample(), catalogue(), "power_a", text, text, {}));
            }
            return named.part.has_value();
        });
    }
    void newParts()
    {
        test::feed(45, fuzzRounds(1500), places, wordPieces, [](const std::string &text) {
            return judged(edit::addTyped(sample(), catalogue(),
                                         {.kind = "hall", .name = text, .at = text, .size = "40x30", .storey = {}, .assignments = {}}))
                || judged(edit::addTyped(sample(), catalogue(),
                                         {.kind = "hall", .name = {}, .at = "0,0", .size = text, .storey = text, .assignments = {text}}));
        });
    }
    void sites()
    {
        test::feed(47, fuzzRounds(1500), siteLists, wordPieces, [](const std::string &text) {
            Text problem;
            const auto read = region::readSites(text, problem);
            if (read.empty() == problem.empty())
                QTest::qFail("no sites and no reason", __FILE__, __LINE__);
            for (const region::Site &site : read)
                if (!std::isfinite(site.place.latitude) || !std::isfinite(site.place.longitude) || site.name.empty())
                    QTest::qFail("a site that is nowhere", __FILE__, __LINE__);
            return !read.empty();
        });
    }
    void weightsPlacesAndDates()
    {
        constexpr const char *seeds[] = {"grid=3,price=2", "35.32,129.29", "2027-11-30", "water=1"};
        test::feed(48, fuzzRounds(5000), seeds, wordPieces, [](const std::string &text) {
            region::Weights weights = region::standardWeights(catalogue());
            const Text problem = region::readWeights(text, catalogue(), weights);
            for (const auto &[key, weight] : weights)
                if (!std::isfinite(weight) || weight < 0.0)
                    QTest::qFail("a weight that is none", __FILE__, __LINE__);
            const auto date = region::readDate(text);
            if (date && region::isoDate(*date).empty())
                QTest::qFail("a date that cannot be written", __FILE__, __LINE__);
            const auto place = region::readPlace(text);
            if (place && !(std::fabs(place->latitude) <= 90.0 && std::fabs(place->longitude) <= 180.0))
                QTest::qFail("a place that is nowhere", __FILE__, __LINE__);
            return problem.empty() || date || place;
        });
    }
    void scheduleSteps()
    {
        test::feed(49, fuzzRounds(3000), stepLists, wordPieces, [](const std::string &text) {
            const region::StepFile read = region::readStepFile(text);
            for (const RefusedRow &row : read.refused)
                if (row.why.empty())
                    QTest::qFail("a row refused without a reason", __FILE__, __LINE__);
            const region::Timing timing = region::timingOf(read.steps, 20);
            if (timing.problem.empty() && !(std::isfinite(timing.base) && std::isfinite(timing.p90) && timing.p50 <= timing.p90))
                QTest::qFail("dates that are none", __FILE__, __LINE__);
            return timing.problem.empty();
        });
    }
};

QTEST_GUILESS_MAIN(FuzzWordsTest)
#include "words_test.moc"
