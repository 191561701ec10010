// SPDX-License-Identifier: Apache-2.0
// Files of other programs with characters changed, cut and doubled, from fixed seeds: read, or refused in a sentence; what is read is
// finite. Loads, tariffs, weather, meters, parcels, runs in JSON, finance cases.
#include "core/base/csv.h"
#include "core/edit/generate/parcel.h"
#include "core/study/cooling/epw.h"
#include "core/study/finance/case/case_file.h"
#include "core/study/finance/case/cash_loan.h"
#include "core/study/finance/case/fixed_charge.h"
#include "core/study/finance/case/single_owner.h"
#include "core/supply/green_button.h"
#include "core/supply/load_reader.h"
#include "core/supply/tariff_file.h"
#include "core/throughput/calibration/runs_json.h"
#include "tests/support/feed_reader.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace tokenyard;
using test::feed;
using test::feedJson;

namespace {

constexpr const char *jsonPieces[] = {"{",      "}",      "[",     "]",  "\"",   ",",    ":",       "null",    "true",
                                      "-1e999", "1e-400", "1e308", "-1", "\xff", "[[[[", "\\u0000", "\\ud800", "99999999999"};
constexpr const char *tablePieces[] = {",",     ";",   "\t",    "\"",      "\r",           "\n\n",     "nan", "inf", "-1", "0",
                                       "1e999", "1,5", "1,234", "1.234,5", "\xEF\xBB\xBF", "\xB0\xA1", "<",   ">",   "</", "2018-13-40"};

constexpr const char *parcels[] = {
    R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:5186"}},"features":[{"type":"Feature","properties":)"
    R"({"name":"부지"},"geometry":{"type":"Polygon","coordinates":[[[200000,500000],[200400,500000],[200400,500300],[200000,500300],)"
    R"([200000,500000]],[[200100,500100],[200150,500100],[200150,500150],[200100,500100]]]}}]})",
    R"({"type":"MultiPolygon","coordinates":[[[[129.3,35.5],[129.31,35.5],[129.31,35.51],[129.3,35.5]]]]})",
    "x,y\n0,0\n400,0\n400,300\n0,300\n",
    "0;0\r\n400,5;0\r\n400,5;300\r\n",
    "0\t0\r400\t0\r400\t300\r",
    "N 45 30 15 E 120.50\nS 44 29 45 E 80\naz 225.5 120.5\naz 315.5 80\n",
    R"({"type":"Feature","geometry":{"type":"MultiLineString","coordinates":[[[129.3,35.5],[129.31,35.5]],[[129.3,35.51],[129.31,35.51]]]}})"};
constexpr const char *runs[] = {
    R"([{"hw":"b200","framework":"trtllm","model":"dsr1","precision":"fp4","isl":1024,"osl":1024,"tp":8,"ep":8,"conc":64,)"
    R"("median_ttft":0.51,"median_tpot":0.0096,"output_tput_per_gpu":457.6,"disagg":false}])",
    R"({"results":[{"Scenario":"Offline","Accelerator_model_name":"NVIDIA H100","MlperfModel":"llama2-70b-99.9","Result":"31,712.4",)"
    R"("Units":"Tokens/s","number_of_nodes":1,"accelerators_per_node":8,"weight_data_types":"fp8"}]})"};
constexpr const char *tariffs[] = {
    R"({"name":"P","utility":"V","currency":"USD","valid_from":"2025-07-01","charges":[{"type":"energy","periods":[[{"rate":0.1,"max":)"
    R"(500},{"rate":0.2}]],"weekday":W,"weekend":W},{"type":"demand-by-month","seasons":[[{"rate":12.5}]]},{"type":"ratchet","share":0.8,)"
    R"("look_back":[0,0,0,0,0,1,1,1,0,0,0,0]},{"type":"fixed","per_month":99},{"type":"share","name":"s","steps":[{"from":"2025-07",)"
    R"("share":0.03}]},{"type":"vat","share":0.1},{"type":"power-factor","per_point":0.002},{"type":"sell-back","metering":"net-billing"}]})",
    R"({"items":[{"label":"a","utility":"U","name":"N","energyratestructure":[[{"max":500,"rate":0.1,"adj":0.01,"unit":"kWh"},{"rate":)"
    R"(0.2}],[{"rate":0.3}]],"energyweekdayschedule":W,"energyweekendschedule":W,"flatdemandstructure":[[{"rate":9}]],"flatdemandmonths":)"
    R"([0,0,0,0,0,0,0,0,0,0,0,0],"flatdemandunit":"kW","fixedchargefirstmeter":20,"fixedchargeunits":"$/month"}]})",
    R"({"name":"P","utility":"V","currency":"KRW","charges":[{"type":"demand-by-month","seasons":[[{"rate":12.5}]]},{"type":"ratchet",)"
    R"("share":0.8,"look_back":[0,0,0,0,0,1,1,1,0,0,0,0]},{"type":"fixed","per_month":99},{"type":"vat","share":0.1},{"type":)"
    R"("power-factor","per_point":0.002},{"type":"sell-back","metering":"net-billing"}]})",
    R"({"label":"a","utility":"U","name":"N","flatdemandstructure":[[{"rate":9,"max":100,"unit":"kW"},{"rate":3,"adj":0.5}]],)"
    R"("flatdemandmonths":[0,0,0,0,0,0,0,0,0,0,0,0],"flatdemandunit":"kW","fixedchargefirstmeter":20,"fixedchargeunits":"$/month"})"};
constexpr const char *meters[] = {
    "<espi:ReadingType><espi:powerOfTenMultiplier>3</espi:powerOfTenMultiplier><espi:uom>72</espi:uom></espi:ReadingType>"
    "<espi:tzOffset>32400</espi:tzOffset><espi:IntervalReading><espi:timePeriod><espi:duration>3600</espi:duration><espi:start>1514732400"
    "</espi:start></espi:timePeriod><espi:value>1000</espi:value></espi:IntervalReading><espi:IntervalReading><espi:timePeriod>"
    "<espi:duration>3600</espi:duration><espi:start>1514736000</espi:start></espi:timePeriod><espi:value>1001</espi:value>"
    "</espi:IntervalReading>",
    "<uom>38</uom><IntervalReading><timePeriod><duration>900</duration><start>1514764800</start></timePeriod><value>5</value>"
    "</IntervalReading>"};
constexpr const char *loads[] = {"고객번호,123\n측정일시,사용량(kWh)\n2018-01-01 00:15,250\n2018-01-01 00:30,\"1,250.5\"\n",
                                 "Datum;Leistung (kW)\n01.01.2018 00:00;1.000,5\n01.01.2018 01:00;900,5\n", "hour,kw\n0,1\n1,2\n2,-3\n",
                                 "kw\n1\n2\n3\n"};

std::string withSchedule(std::string text)
{
    std::string week = "[";
    for (int month = 0; month < 12; ++month) {
        week += month ? ",[0" : "[0";
        for (int hour = 1; hour < 24; ++hour)
            week += ",0";
        week += ']';
    }
    week += ']';
    for (std::size_t at = text.find(":W"); at != std::string::npos; at = text.find(":W"))
        text.replace(at + 1, 1, week);
    return text;
}

std::string epwOf(int rows)
{
    std::string text =
        "LOCATION,Haenam,-,KOR,Custom,471650,34.55,126.57,9.0,16.4\nDESIGN CONDITIONS,0\nDATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31\n";
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 1; month <= 12; ++month)
        for (int day = 1; day <= days[month - 1]; ++day)
            for (int hour = 1; hour <= 24 && rows > 0; ++hour, --rows)
                text += "2015," + std::to_string(month) + ',' + std::to_string(day) + ',' + std::to_string(hour)
                    + ",60,?,20.0,12,50,101325,0,0,0,300,200,90,0,0,0,0,180,7.0,0,0,0,0,0,0,0,0,0,0,0,0,0\n";
    return text;
}

std::string loadOf(int rows)
{
    std::string text = "hour,kw\n";
    for (int hour = 0; hour < rows; ++hour)
        text += std::to_string(hour) + ",1000.5\n";
    return text;
}

std::string fileText(const QString &name)
{
    QFile file(QStringLiteral(TEST_FILES) + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

bool takesLoad(const std::string &text)
{
    std::string error;
    const auto load = rates::loadFromText(text, "load.csv", {.year = 2018}, error);
    if (load.has_value() == error.empty()
        && (!load || std::all_of(load->kw.begin(), load->kw.end(), [](double kw) { return std::isfinite(kw); })))
        return load.has_value();
    QTest::qFail("a load without a reason, or with figures that are none", __FILE__, __LINE__);
    return false;
}

bool takesWeather(const std::string &text)
{
    Text why;
    const auto weather = weatherFromEpw(text, "a.epw", why);
    if (weather.has_value() != why.empty())
        QTest::qFail("weather without a reason", __FILE__, __LINE__);
    return weather.has_value();
}

template <class Case>
void computes(Case compute, const std::map<std::string, CaseVariable> &variables)
{
    CaseInputs in(variables);
    const auto result = compute(in);
    if (result.has_value() != in.error().empty())
        QTest::qFail("a case without a reason", __FILE__, __LINE__);
}

} // namespace

class FuzzReadersTest : public QObject {
    Q_OBJECT
private slots:
    void loads() { feed(21, fuzzRounds(3000), ::loads, tablePieces, takesLoad, 0); }
    void loadsOfAYear()
    {
        const std::string seeds[] = {loadOf(8760)};
        feed(22, fuzzRounds(40'000) / 1000, seeds, tablePieces, takesLoad, 1);
    }
    void weather()
    {
        const std::string seeds[] = {epwOf(2)};
        feed(23, fuzzRounds(2000), seeds, tablePieces, takesWeather, 0);
    }
    void weatherOfAYear()
    {
        const std::string seeds[] = {epwOf(8760)};
        feed(24, fuzzRounds(30'000) / 1000, seeds, tablePieces, takesWeather, 1);
    }
    void meterReadings()
    {
        feed(25, fuzzRounds(3000), meters, tablePieces, [](const std::string &text) {
            std::string fault;
            const auto readings = rates::greenButtonReadings(text, fault);
            for (const rates::MeterReading &r : readings.value_or(std::vector<rates::MeterReading>()))
                if (!std::isfinite(r.kw))
                    QTest::qFail("a reading that is no number", __FILE__, __LINE__);
            takesLoad(text);
            return readings.has_value();
        });
    }
    void tariffs()
    {
        // Two are long for their schedules; most inputs are short ones.
        std::vector<std::string> seeds(3, ::tariffs[2]);
        seeds.insert(seeds.end(), 3, ::tariffs[3]);
        seeds.insert(seeds.end(), {withSchedule(::tariffs[0]), withSchedule(::tariffs[1])});
        feedJson(26, fuzzRounds(2000), seeds, jsonPieces, [](const std::string &text) {
            std::string error;
            const auto tariff = rates::tariffFromJson(text, error);
            if (tariff.has_value() != error.empty())
                QTest::qFail("a tariff without a reason", __FILE__, __LINE__);
            if (!tariff)
                return false;
            const std::string json = rates::tariffToJson(*tariff);
            const auto again = rates::tariffFromJson(json, error);
            if (!again || rates::tariffToJson(*again) != json)
                QTest::qFail(("not read again: " + error).c_str(), __FILE__, __LINE__);
            return true;
        });
    }
    void parcels()
    {
        feedJson(27, fuzzRounds(3000), ::parcels, jsonPieces, [](const std::string &text) {
            const generate::ParcelRead read = generate::readParcel(text, "a.geojson");
            for (const Point &p : read.parcel.boundary)
                if (read.ok() && (!std::isfinite(p.x) || !std::isfinite(p.y)))
                    QTest::qFail("a corner that is nowhere", __FILE__, __LINE__);
            const generate::LinesRead lines = generate::readLines(text, "a.geojson", {35.5, 129.3}, 10.0);
            for (const Polyline &line : lines.lines)
                for (const Point &p : line)
                    if (lines.ok() && (!std::isfinite(p.x) || !std::isfinite(p.y)))
                        QTest::qFail("a line that is nowhere", __FILE__, __LINE__);
            for (const generate::ParcelChoice &choice : generate::parcelChoices(text))
                if (!std::isfinite(choice.area.si()))
                    QTest::qFail("a parcel without an area", __FILE__, __LINE__);
            return read.ok();
        });
    }
    void aParcelWithoutAnAreaIsNoChoice() // found by a long run of parcels
    {
        const char *far = R"({"type":"MultiPolygon","coordinates":[[[[129.3,1e308],[129.31,35.51],[129.3,35.5]]]]})";
        QVERIFY(generate::parcelChoices(far).empty() && !generate::readParcel(far, "a.geojson").ok());
    }
    void runsInJson()
    {
        feedJson(28, fuzzRounds(3000), runs, jsonPieces, [](const std::string &text) {
            std::string why;
            const auto csv = csvOfRuns(text, why);
            const std::string noTable = csv ? readCsv(*csv).why.english() : std::string();
            if (csv.has_value() != why.empty() || !noTable.empty())
                QTest::qFail(("runs without a reason, or rows that are no table: " + noTable + "\n" + text).c_str(), __FILE__, __LINE__);
            return csv.has_value();
        });
    }
    void aNameWithAControlCharacterIsNamedByItsRun() // found by a long run of runsInJson
    {
        std::string why;
        QVERIFY(!csvOfRuns(R"([{"hw":"b200","model":"a"},{"hw":"b\u0000200","model":"a"}])", why));
        QVERIFY2(why.find("run 2") != std::string::npos, why.c_str());
    }
    void financeCases()
    {
        std::vector<std::string> seeds;
        for (const char *name : {"generic_single_owner_2024", "generic_cash_loan_2022"})
            seeds.push_back(fileText(QStringLiteral("finance/%1.json").arg(QLatin1String(name))));
        seeds.emplace_back(R"({"model":"lcoefcr","annual_energy":1000000,"capital_cost":1e6,"fixed_operating_cost":1e4,)"
                           R"("variable_operating_cost":0.01,"fixed_charge_rate":0.07})");
        feedJson(29, fuzzRounds(1000), seeds, jsonPieces, [](const std::string &text) {
            Text why;
            const auto read = readCase(text, "case.json", why);
            if (read.has_value() != why.empty())
                QTest::qFail("a case without a reason", __FILE__, __LINE__);
            if (!read)
                return false;
            switch (text.size() % 3) { // any model may be asked of any case
            case 0: computes(finance_case::singleOwner, read->variables); break;
            case 1: computes(finance_case::cashLoan, read->variables); break;
            default: computes(finance_case::fixedCharge, read->variables);
            }
            return true;
        });
    }
    // Work that grows with the square of a hostile text would take minutes here.
    void hostileTextsOfMegabytesAreRefusedAtOnce()
    {
        std::string repeated[] = {std::string(), std::string(), std::string(2'000'000, '['), "{\"charges\":" + std::string(2'000'000, '[')};
        for (int i = 0; i < 400'000; ++i) {
            repeated[0] += ":uom";
            repeated[1] += "IntervalReading><start";
        }
        for (const std::string &text : repeated) {
            std::string error;
            Text why;
            QVERIFY(!takesLoad(text) && !rates::tariffFromJson(text, error) && !readCase(text, "a", why) && !csvOfRuns(text, error));
            QVERIFY(!generate::readParcel(text, "a").ok() && !takesWeather(text));
        }
    }
};

QTEST_GUILESS_MAIN(FuzzReadersTest)
#include "readers_test.moc"
