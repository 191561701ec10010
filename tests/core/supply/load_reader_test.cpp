// SPDX-License-Identifier: Apache-2.0
#include "core/supply/load_reader.h"

#include "tests/support/load_rows.h"

#include <QTest>

using namespace tokenyard::rates;
using namespace tokenyard::test;

class LoadReaderTest : public QObject {
    Q_OBJECT
private slots:
    void quartersWithADecimalCommaAreRead()
    {
        std::string error;
        const auto load = read(yearOf("Datum;Leistung (kW)\n", 15, [](const std::string &stamp) { return stamp + ";1000,5"; }), error);
        QVERIFY2(load.has_value(), error.c_str());
        QCOMPARE(load->stepsPerHour, 4);
        QCOMPARE(load->kw.size(), std::size_t(35040));
        QCOMPARE(load->kw[77], 1000.5);
    }
    // 250 kWh in a quarter of an hour are 1,000 kW; the stamps are the ends of the steps, and there is a title line above.
    void energyOfAStepIsAPower()
    {
        std::string error;
        const auto load = read("고객번호,123\n"
                                   + yearOf(
                                       "측정일시,사용량(kWh)\n", 15, [](const std::string &stamp) { return stamp + ",250"; }, 15),
                               error);
        QVERIFY2(load.has_value(), error.c_str());
        QCOMPARE(load->kw[0], 1000.0);
    }
    void aGapIsNamedByItsTime()
    {
        std::string error;
        const std::string text = yearOf("time,kW\n", 60, [](const std::string &stamp) { return stamp + ",10"; });
        std::string gap = text;
        const std::size_t at = gap.find("2018-03-11 02:00");
        gap.erase(at, gap.find('\n', at) - at + 1);
        QVERIFY(!read(gap, error));
        QVERIFY2(error.find("2018-03-11 03:00 comes after 2018-03-11 01:00") != std::string::npos, error.c_str());
        QVERIFY(!read(text, error, 2019));
        QVERIFY2(error.find("2018-01-01") != std::string::npos, error.c_str());
    }
    void aBadCellIsNamedByItsLineAndColumn()
    {
        std::string error;
        int row = 0;
        QVERIFY(
            !read(yearOf("time,Load kW\n", 60, [&](const std::string &stamp) { return stamp + (++row == 78 ? ",n/a" : ",10"); }), error));
        QVERIFY2(error.find("Line 79") != std::string::npos && error.find("Load kW") != std::string::npos, error.c_str());
        // 40 MW in watts under a heading of kW: 40,000 MW, twice the greatest contract power.
        QVERIFY(!read(yearOf("time,Load kW\n", 60, [](const std::string &stamp) { return stamp + ",40000000"; }), error));
        QVERIFY2(error.find("20,000 MW") != std::string::npos && error.find("unit") != std::string::npos, error.c_str());
    }
    void theNumberOfRowsTellsTheStep()
    {
        std::string error, text = "kw\n";
        for (int i = 0; i < 17520; ++i)
            text += "5\n";
        QCOMPARE(read(text, error)->stepsPerHour, 2);
        text += "5\n";
        QVERIFY(!read(text, error));
    }
    void stampsOfEveryFormatGiveTheSameTime()
    {
        const auto time = minutesOf("2018-05-04 13:15", DateOrder::YearFirst);
        for (const char *words : {"2018/5/4 13:15", "2018.05.04 13:15:00", "20180504 1315", "201805041315", "2018-05-04T13:15:00+09:00",
                                  "2018년 5월 4일 오후 1시 15분"})
            QVERIFY2(minutesOf(words, DateOrder::YearFirst) == time, words);
        QVERIFY(minutesOf("04.05.2018 13:15", DateOrder::DayFirst) == time);
        QVERIFY(minutesOf("5/4/2018 1:15 PM", DateOrder::MonthFirst) == time);
        QVERIFY(minutesOf("2018-05-04 24:00", DateOrder::YearFirst) == minutesOf("2018-05-05 00:00", DateOrder::YearFirst));
        QVERIFY(!minutesOf("2018-02-30 00:00", DateOrder::YearFirst));
    }
    // An hour of 3,600 s with 1,500 Wh is 1.5 kW; the first begins at 2018-01-01 00:00 of UTC-5.
    // A year in New York, as its meters write it: an hour is missing in March and one appears twice in November.
    void timeZonesOfTheStampsAreRemoved()
    {
        const auto zoned = [](const char *winter, const char *summer) {
            return yearOf("time,kW\n", 60, [=](const std::string &standard) {
                const bool late = standard >= "2018-03-11 02:00" && standard < "2018-11-04 01:00";
                const auto local = *minutesOf(standard, DateOrder::YearFirst) + (late && winter != summer ? 60 : 0);
                return stampWords(local) + (late ? summer : winter) + "," + (standard == "2018-07-01 00:00" ? "20" : "10");
            });
        };
        std::string error;
        const auto load = read(zoned("-05:00", "-04:00"), error);
        QVERIFY2(load.has_value(), error.c_str());
        QCOMPARE(load->kw[181 * 24], 20.0); // 1 July is day 181
        QVERIFY2(load->readWords.find("daylight saving taken out") != std::string::npos, load->readWords.c_str());
        const auto korea = read(zoned("+09:00", "+09:00"), error);
        QVERIFY2(korea && korea->readWords.find("+9:00") != std::string::npos, error.c_str());
        QVERIFY(!read(zoned("Z", "Z"), error));
        QVERIFY2(error.find("universal time") != std::string::npos, error.c_str());
        QVERIFY(!read(zoned("+09:00", ""), error));
        QVERIFY2(error.find("no zone") != std::string::npos, error.c_str());
        QVERIFY(read(zoned("", "") + "", error));
    }
    // What was read from the file is reported: column, unit, what was not read, and a row that only a wrong unit would explain.
    void whatWasReadIsReported()
    {
        std::string error;
        int row = 0;
        const auto load = read(
            yearOf("time,note,load\n", 60, [&](const std::string &stamp) { return stamp + ",x," + (++row == 78 ? "1000000" : "1000"); }),
            error);
        QVERIFY2(load.has_value(), error.c_str());
        for (const char *words : {"8760 rows of 60 minutes", "'load'", "names no unit", "not read: note", "Line 79 is 1000 times"})
            QVERIFY2(load->readWords.find(words) != std::string::npos, load->readWords.c_str());
    }
    void greenButtonIsRead()
    {
        std::string xml =
            "<feed><espi:LocalTimeParameters><espi:tzOffset>-18000</espi:tzOffset></espi:LocalTimeParameters>"
            "<espi:ReadingType><espi:powerOfTenMultiplier>0</espi:powerOfTenMultiplier><espi:uom>72</espi:uom></espi:ReadingType>";
        const long long begin = 1514764800 + 18000;
        for (long long hour = 0; hour < 8760; ++hour)
            xml += "<espi:IntervalReading><espi:timePeriod><espi:duration>3600</espi:duration><espi:start>"
                + std::to_string(begin + hour * 3600)
                + "</espi:start></espi:timePeriod><espi:value>1500</espi:value></espi:IntervalReading>";
        std::string error;
        const auto load = read(xml + "</feed>", error);
        QVERIFY2(load.has_value(), error.c_str());
        QCOMPARE(load->kw.size(), std::size_t(8760));
        QCOMPARE(load->kw[5], 1.5);
        // A bill next to the readings may count in thousands; a second kind of reading must not be taken for the first.
        const std::string bill = "<espi:UsageSummary><espi:powerOfTenMultiplier>3</espi:powerOfTenMultiplier></espi:UsageSummary>";
        const auto billed = read(bill + xml + "</feed>", error);
        QVERIFY2(billed && billed->kw[5] == 1.5, error.c_str());
        QVERIFY(!read(xml + "<espi:ReadingType><espi:uom>38</espi:uom></espi:ReadingType></feed>", error));
        QVERIFY2(error.find("several kinds") != std::string::npos, error.c_str());
    }
    // Some meters state the length of an interval once, with the kind of reading; values come in tens of Wh, in several blocks.
    void greenButtonMayStateTheIntervalOnce()
    {
        std::string xml = "<feed><LocalTimeParameters><tzOffset>32400</tzOffset></LocalTimeParameters><ReadingType><intervalLength>900"
                          "</intervalLength><powerOfTenMultiplier>1</powerOfTenMultiplier><uom>72</uom></ReadingType>";
        const long long begin = 1514764800 - 32400; // 1 January 2018 in Korea
        for (long long quarter = 0; quarter < 35040; ++quarter) {
            if (quarter % 96 == 0)
                xml += quarter ? "</IntervalBlock><IntervalBlock>" : "<IntervalBlock>";
            xml += "<IntervalReading><timePeriod><start>" + std::to_string(begin + quarter * 900)
                + "</start></timePeriod><value>25</value></IntervalReading>";
        }
        std::string error;
        const auto load = read(xml + "</IntervalBlock></feed>", error);
        QVERIFY2(load.has_value(), error.c_str());
        QCOMPARE(load->stepsPerHour, 4);
        QCOMPARE(load->kw[100], 1.0); // 250 Wh in a quarter of an hour
    }
    // "1,5" was once read as 15.
    void aThousandsSeparatorMustSeparateThousands()
    {
        std::string error;
        const auto withLoad = [](const char *cell) {
            return yearOf("time,kW\n", 60, [&](const std::string &stamp) { return stamp + ",\"" + cell + "\""; });
        };
        for (const auto &[cell, kw] : {std::pair("1,234.5", 1234.5), std::pair("1,234,567", 1234567.0), std::pair("1234", 1234.0)}) {
            const auto load = read(withLoad(cell), error);
            QVERIFY2(load && load->kw[0] == kw, error.c_str());
        }
        for (const char *cell : {"1,5", "1,2345", "1,23,456", "12,34.5", ",123", "1,234.5,6"})
            QVERIFY2(!read(withLoad(cell), error) && error.find(cell) != std::string::npos, cell);
    }
    // A row a day with a column a step, 1,000 kW all year, in every unit and place where exports write it. By hand: 1,000 kW are 250 kWh in
    // a quarter of an hour and 500 kWh in half an hour.
    void daysAsRowsAreInTheUnitOfTheirHeaders()
    {
        struct Shape {
            const char *titles, *behind, *below; // title lines; behind each step's name; the cell of each step in the line below
            double quarter, half;
        };
        const Shape shapes[] = {{"", "(kW)", "", 1000, 1000},
                                {"", " kW", "", 1000, 1000},
                                {"", "(KW)", "", 1000, 1000},
                                {"", "(MW)", "", 1, 1},
                                {"", "(MWh)", "", 0.25, 0.5},
                                {"", "(KWH)", "", 250, 500},
                                {"", "", "KW", 1000, 1000},
                                {"", "", "(MWh)", 0.25, 0.5},
                                {"부하 단위: KW\n", "", "", 1000, 1000},
                                {"Load (MW)\n", "", "", 1, 1},
                                {"Unit: MWh\n", "", "", 0.25, 0.5},
                                {"사용량(MWh)\n", "(kW)", "", 1000, 1000},        // its own header before the titles
                                {"Gwangju contract 5000 kW\n", "", "", 250, 500}, // a name and a quantity are no unit of the cells
                                {"", "", "", 250, 500}};
        for (const Shape &shape : shapes)
            for (const int columns : {96, 48}) {
                const double cell = columns == 96 ? shape.quarter : shape.half;
                std::string text = std::string(shape.titles) + "일자", below;
                for (int step = 0; step < columns; ++step) {
                    text += "," + stampWords(beginOfYear(2018) + step * 1440LL / columns).substr(11) + shape.behind;
                    below += std::string(",") + shape.below;
                }
                text += "\n" + (*shape.below ? below + "\n" : std::string());
                for (int day = 0; day < 365; ++day) {
                    text += stampWords(beginOfYear(2018) + day * 1440LL).substr(0, 10);
                    for (int step = 0; step < columns; ++step)
                        text += "," + std::to_string(cell);
                    text += "\n";
                }
                std::string error;
                const auto load = read(text, error);
                const std::string name = shape.titles + std::string(shape.behind) + shape.below + std::to_string(columns);
                QVERIFY2(load.has_value(), (name + ": " + error).c_str());
                QCOMPARE(load->stepsPerHour, columns / 24);
                QVERIFY2(std::abs(load->kw[77] - 1000.0) < 1e-9, (name + ": " + std::to_string(load->kw[77])).c_str());
            }
    }
    // "Substation 1" and "Summer" were once left out as rows of a sum, and with them the whole file.
    void aNameIsNoSum()
    {
        for (const char *name : {"Substation 1", "Summer", "Minho", "Maxis", "Max", "Total"}) {
            std::string text = "name,kW\n", error;
            for (int hour = 0; hour < 8760; ++hour)
                text += std::string(name) + ",5\n";
            const auto load = read(text, error);
            QVERIFY2(load && load->kw.size() == 8760 && load->kw[0] == 5.0, (name + (": " + error)).c_str());
        }
        const std::string year = yearOf("time,kW\n", 60, [](const std::string &stamp) { return stamp + ",5"; });
        for (const char *sum : {"Total (kW)", "Sub-total", "Max. demand", "합 계", "최대수요", "Average"}) {
            std::string error;
            QVERIFY2(read(year + sum + ",9\n", error), (sum + (": " + error)).c_str());
        }
    }
    // Shapes in which utilities export a year, each of 1,000 kW but for its first hour of 1,300: titles that name the load, units in a line of
    // their own, sums between the months and at the end, the date in the first row of its day alone, hours from 1 to 24, the newest row
    // first, a row a day with a column an hour.
    void exportsOfUtilitiesAreRead()
    {
        const auto kwh = [](const std::string &stamp) { return stamp == "2018-01-01 00:00" ? ",1300" : ",1000"; };
        const auto hourOf = [](const std::string &stamp) { return std::stoi(stamp.substr(11, 2)); };
        const auto plain = [&](const std::string &stamp) { return stamp + kwh(stamp); };
        std::string reversed = "일시,사용량(kWh)\n", days = "일자";
        for (int hour = 8760; hour-- > 0;)
            reversed += plain(stampWords(beginOfYear(2018) + hour * 60LL)) + "\n";
        for (int hour = 1; hour <= 24; ++hour)
            days += "," + std::to_string(hour) + "시";
        days += ",합계(kWh)\n";
        for (int day = 0; day < 365; ++day) {
            days += stampWords(beginOfYear(2018) + day * 1440LL).substr(0, 10);
            for (int hour = 0; hour < 24; ++hour)
                days += kwh(stampWords(beginOfYear(2018) + (day * 24 + hour) * 60LL));
            days += ",24000\n";
        }
        const std::pair<const char *, std::string> shapes[] = {
            {"titles",
             "시간대별 사용량\n고객번호,0123456789\n\n"
                 + yearOf("일시,사용량(kWh),최대수요(kWh)\n", 60, [&](const std::string &s) { return plain(s) + ",1"; })},
            {"units below", yearOf("일시,사용량\n,kWh\n", 60, plain)},
            {"sums",
             yearOf("일시,사용량(kWh)\n", 60,
                    [&](const std::string &s) { return plain(s) + (s.substr(8) == "01 12:00" ? "\n소계,99" : ""); })
                 + "합계,8760300\n"},
            {"total with other cells",
             yearOf("time,kWh,note\n", 60, [&](const std::string &s) { return plain(s) + ",a"; }) + "Total,8760300\n"},
            {"merged dates",
             yearOf("일자,시간,사용량(kWh)\n", 60,
                    [&](const std::string &s) {
                        return (s.ends_with("00:00") ? s.substr(0, 10) : std::string()) + "," + s.substr(11) + kwh(s);
                    })},
            {"hours from 1 to 24",
             yearOf("일자,시,사용량(kWh)\n", 60,
                    [&](const std::string &s) { return s.substr(0, 10) + "," + std::to_string(hourOf(s) + 1) + kwh(s); })},
            {"newest first", reversed},
            {"days as rows", days}};
        for (const auto &[name, text] : shapes) {
            std::string error;
            const auto load = read(text, error);
            QVERIFY2(load.has_value(), (std::string(name) + ": " + error).c_str());
            QCOMPARE(load->kw.size(), std::size_t(8760));
            QVERIFY2(load->kw[0] == 1300.0 && load->kw[1] == 1000.0 && load->kw[8759] == 1000.0, name);
        }
        std::string error;
        const auto summed = read(shapes[2].second, error);
        QVERIFY2(summed->readWords.find("13 rows of sums ('소계') left out") != std::string::npos, summed->readWords.c_str());
        std::string broken = days;
        broken.replace(broken.find("2018-03-05,") + 11, 4, "much");
        QVERIFY(!read(broken, error));
        QVERIFY2(error.starts_with("Line 65 ") && error.find("'much' is not a number") != std::string::npos, error.c_str());
    }
    // The column that is billed holds 7 and every other one 9. Energy used goes before power; a contract, a factor, generation, what was
    // fed back, a peak or a temperature are no load.
    void theColumnOfTheUseIsBilled()
    {
        const auto rows = [](const std::string &header, std::size_t billed) {
            std::string cells;
            for (std::size_t c = 1; c <= std::size_t(std::count(header.begin(), header.end(), ',')); ++c)
                cells += c == billed ? ",7" : ",9";
            return yearOf((header + "\n").c_str(), 60, [&](const std::string &stamp) { return stamp + cells; });
        };
        const std::pair<const char *, std::size_t> headers[] = {{"time,contract kW,usage kWh", 2},
                                                                {"time,발전량(kWh),사용량(kWh)", 2},
                                                                {"time,load factor,demand", 2},
                                                                {"일시,사용전력량(kWh),최대수요(kW)", 1},
                                                                {"일시,최대수요(kW),사용전력량(kWh)", 2},
                                                                {"time,kW,kWh", 2},
                                                                {"time,Received kWh,Delivered kWh", 2},
                                                                {"time,Temperature,Load", 2},
                                                                {"time,계약전력(kW),전력(kW)", 2},
                                                                {"time,Peak kW,Total kW,Meter A kW", 2},
                                                                {"time,Generation kWh,Import kWh,Export kWh", 2},
                                                                {"time,Meter reading kWh,Usage kWh", 2},
                                                                {"time,Peak kW", 1}, // alone, it is the load
                                                                {"일시,최대수요(kW)", 1},
                                                                {"time,Received kWh", 1},
                                                                {"time,Meter A kW,kW", 2}};
        for (const auto &[header, billed] : headers) {
            std::string error;
            const auto load = read(rows(header, billed), error);
            QVERIFY2(load.has_value(), (std::string(header) + ": " + error).c_str());
            QVERIFY2(load->kw[5] == 7.0, header);
        }
        for (const auto &[header, words] :
             {std::pair("time,Meter A kW,Meter B kW", "'Meter A kW' and 'Meter B kW'"),
              std::pair("time,경부하(kWh),중간부하(kWh)", "'경부하(kWh)' and '중간부하(kWh)'"),
              std::pair("time,contract kW", "'contract kW'"), std::pair("time,발전량(kWh)", "'발전량(kWh)'")}) {
            std::string error;
            QVERIFY2(!read(rows(header, 1), error) && error.find(words) != std::string::npos, (header + (": " + error)).c_str());
        }
        std::string error; // a date and its time apart, as in the exports of KEPCO
        const auto load = read(yearOf("일자,시각,사용전력량(kWh),최대수요(kW)\n", 15,
                                      [](const std::string &s) { return s.substr(0, 10) + "," + s.substr(11) + ",250,4000"; }),
                               error);
        QVERIFY2(load && load->kw[5] == 1000.0, error.c_str());
    }
    // A register rises all year; a load that only climbs, in steps or as a power, is none, nor are readings that fall.
    void aRegisterIsNotTakenForTheLoad()
    {
        const auto rising = [](const char *header, auto value) {
            int row = 0;
            return yearOf(header, 60, [&](const std::string &stamp) { return stamp + "," + std::to_string(value(row++)); });
        };
        const auto counter = [](int row) { return 1000.0 * (row + 1); };
        std::string error;
        for (const char *header : {"time,Meter reading kWh\n", "time,kWh\n", "일시,지침(kWh)\n", "time,load\n"})
            QVERIFY2(!read(rising(header, counter), error) && error.find("register") != std::string::npos, (header + error).c_str());
        QVERIFY2(read(rising("time,kW\n", counter), error), error.c_str());
        QVERIFY2(read(rising("time,kWh\n", [](int row) { return 1000.0 + 100.0 * (row / 730); }), error), error.c_str());
        QVERIFY2(read(rising("time,Interval reading kWh\n", [](int row) { return 1000.0 + row % 24; }), error), error.c_str());
        QVERIFY2(read(rising("time,Meter reading kWh\n", [](int) { return 1000.0; }), error), error.c_str());
    }
};

QTEST_GUILESS_MAIN(LoadReaderTest)
#include "load_reader_test.moc"
