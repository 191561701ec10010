// SPDX-License-Identifier: Apache-2.0
#include "core/supply/load_reader.h"

#include "core/supply/time_stamp.h"

#include <QTest>

#include <functional>

using namespace tokenyard::rates;

namespace {

// The year 2018 in rows of this many minutes, each written by `row`.
template <class Row>
std::string yearOf(const char *header, int minutes, Row row, int shift = 0)
{
    std::string text = header;
    const long long begin = beginOfYear(2018);
    for (int i = 0; i < 8760 * 60 / minutes; ++i)
        text += row(stampWords(begin + static_cast<long long>(i) * minutes + shift)) + "\n";
    return text;
}

std::optional<Load> read(const std::string &text, std::string &error, int year = 2018)
{
    return loadFromText(text, "load.csv", {.year = year}, error);
}

} // namespace

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
    // Dates with years of two digits in any order, months by name, clocks of twelve hours, zones by name: the same year, to the row. "10:05:03"
    // is no date.
    void datesOfEveryKindGiveTheSameYear()
    {
        constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const auto part = [](const std::string &s, int at, int count) { return s.substr(std::size_t(at), std::size_t(count)); };
        const auto clock = [&](const std::string &s, const char *am, const char *pm) {
            const int hour = std::stoi(part(s, 11, 2)), twelve = hour % 12 == 0 ? 12 : hour % 12;
            return std::to_string(twelve) + part(s, 13, 3) + (hour < 12 ? am : pm);
        };
        const std::vector<std::function<std::string(const std::string &)>> shapes{
            [&](const std::string &s) { return part(s, 2, 14); }, // 18-01-31 13:00
            [&](const std::string &s) { return part(s, 5, 2) + "/" + part(s, 8, 2) + "/" + part(s, 2, 2) + part(s, 10, 6); }, // 01/31/18
            [&](const std::string &s) { return part(s, 8, 2) + "." + part(s, 5, 2) + "." + part(s, 2, 2) + part(s, 10, 6); }, // 31.01.18
            [&](const std::string &s) {
                return part(s, 8, 2) + "-" + months[std::stoi(part(s, 5, 2)) - 1] + "-" + part(s, 0, 4) + part(s, 10, 6);
            },
            [&](const std::string &s) {
                return std::string(months[std::stoi(part(s, 5, 2)) - 1]) + " " + part(s, 8, 2) + " " + part(s, 0, 4) + part(s, 10, 6);
            },
            [&](const std::string &s) { return part(s, 0, 11) + clock(s, " a.m.", " p.m."); },
            [&](const std::string &s) { return s + " KST"; }};
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            std::string error;
            const auto load = read(
                yearOf("time,kW\n", 60, [&](const std::string &s) { return shapes[i](s) + "," + (s == "2018-03-04 13:00" ? "20" : "10"); }),
                error);
            QVERIFY2(load && load->kw[62 * 24 + 13] == 20.0, (std::to_string(i) + ": " + error).c_str());
        }
        QVERIFY(!minutesOf("10:05:03", DateOrder::YearFirst));
        // Daylight saving by the zones' names: its hours are an hour on, and the year has all of them.
        std::string error;
        const auto summer = read(yearOf("time,kW\n", 60,
                                        [](const std::string &s) {
                                            const bool late = s >= "2018-03-11 02:00" && s < "2018-11-04 01:00";
                                            const auto minutes = *minutesOf(s, DateOrder::YearFirst) + (late ? 60 : 0);
                                            return stampWords(minutes) + (late ? " EDT" : " EST") + ",10";
                                        }),
                                 error);
        QVERIFY2(summer && summer->readWords.find("daylight saving taken out") != std::string::npos, error.c_str());
    }
    // Sums of days and months among the rows are left out, and said.
    void sumsAmongTheRowsAreLeftOut()
    {
        for (const char *sum : {"Daily total", "1월 소계", "Subtotal for January", "일계"}) {
            std::string error;
            const auto load = read(yearOf("time,kWh\n", 60,
                                          [&](const std::string &s) {
                                              return s + ",10" + (s.ends_with("23:00") ? std::string("\n") + sum + ",240" : std::string());
                                          }),
                                   error);
            QVERIFY2(load && load->kw.size() == 8760 && load->kw[24] == 10.0, (sum + (": " + error)).c_str());
            QVERIFY2(load->readWords.find("365 rows of sums") != std::string::npos, load->readWords.c_str());
        }
    }
    // "1.010,50" has its decimal mark last; "1.010" beside "980" may be a thousand or one, and is refused by its place.
    void marksBetweenThousandsAreToldFromDecimals()
    {
        const auto rows = [](const char *header, auto cell) {
            return yearOf(header, 60, [&](const std::string &s) { return s + cell(s); });
        };
        const auto noon = [](const std::string &s) { return s.ends_with("12:00"); };
        std::string error;
        const auto load =
            read(rows("Zeit;Verbrauch (kWh)\n", [&](const std::string &s) { return noon(s) ? ";1.010,50" : ";980,25"; }), error);
        QVERIFY2(load && load->kw[12] == 1010.5 && load->kw[0] == 980.25, error.c_str());
        QVERIFY(!read(rows("time,kWh\n", [&](const std::string &s) { return noon(s) ? ",1.010" : ",980"; }), error));
        QVERIFY2(error.starts_with("Line 14 ") && error.find("'1.010' may be a thousand or one") != std::string::npos, error.c_str());
        QVERIFY2(read(rows("time,kWh\n", [&](const std::string &s) { return noon(s) ? ",1.010" : ",0.980"; }), error), error.c_str());
    }
    // A month of rows a thousand times too high or too low is said with its first line and its number; a load that falls to nothing is not.
    void slipsOfAUnitAreSaid()
    {
        const auto words = [](const char *march, const char *april) {
            std::string error;
            const auto load = read(yearOf("time,kWh\n", 60,
                                          [&](const std::string &s) {
                                              return s + "," + (s.substr(5, 2) == "03" ? march : s.substr(5, 2) == "04" ? april : "1000");
                                          }),
                                   error);
            return load ? load->readWords : error;
        };
        QVERIFY2(words("1000000", "1000").find("Line 1418 and 743 more are 1000 times") != std::string::npos,
                 words("1000000", "1000").c_str());
        QVERIFY2(words("1", "1000").find("Line 1418 and 743 more are 0.00100 of") != std::string::npos, words("1", "1000").c_str());
        QVERIFY(words("1", "50").find("check") == std::string::npos);
        QVERIFY(words("0", "1000").find("check") == std::string::npos);
    }
    // AEMO's format: E is drawn, B is given, Q is reactive; half hours of 600 kWh drawn and 100 given are 1,000 kW.
    void nem12IsRead()
    {
        const auto file = [](const char *channel, const char *value, const char *point = "NMI1234567", const char *unit = "kWh",
                             int skipDay = 0) {
            std::string text = std::string("200,") + point + ",E1B1Q1," + channel + "," + channel + ",N1,METER," + unit + ",30,\n";
            for (int day = 1; day <= 365; ++day) {
                if (day == skipDay)
                    continue;
                const std::string date = stampWords(beginOfYear(2018) + (day - 1) * 1440LL);
                text += "300," + date.substr(0, 4) + date.substr(5, 2) + date.substr(8, 2);
                for (int i = 0; i < 48; ++i)
                    text += std::string(",") + value;
                text += ",A,,,20190101120000,\n";
            }
            return text;
        };
        const std::string head = "100,NEM12,201901011200,MDP,RETAILER\n", end = "900\n";
        std::string error;
        const auto load = read(head + file("E1", "600") + file("B1", "100") + file("Q1", "50", "NMI1234567", "kVArh") + end, error);
        QVERIFY2(load && load->kw.size() == 17520 && load->kw[0] == 1000.0 && load->kw[17519] == 1000.0, error.c_str());
        for (const char *said : {"channels E1, less B1", "left out: Q1 (kVArh)", "17520 readings of 30 minutes"})
            QVERIFY2(load->readWords.find(said) != std::string::npos, load->readWords.c_str());
        const auto refused = [&](const std::string &text, const char *words) {
            const bool no = !read(head + text + end, error);
            return no && error.find(words) != std::string::npos;
        };
        QVERIFY2(refused(file("E1", "600") + file("E1", "600", "NMI7654321"), "column 2: meter point 'NMI7654321'"), error.c_str());
        QVERIFY2(refused(file("E1", "x"), "Line 3 of 'load.csv': column 3: 'x' is not a number"), error.c_str());
        QVERIFY2(refused(file("E1", "600") + file("B1", "100", "NMI1234567", "kWh", 40), "channel B1 has no reading at 2018-02-09 00:00"),
                 error.c_str());
        QVERIFY2(
            refused(file("E1", "600", "NMI1234567", "kWh", 40), "Line 42 of 'load.csv': 2018-02-10 00:00 comes after 2018-02-08 23:30"),
            error.c_str());
        QVERIFY2(refused(file("Q1", "50", "NMI1234567", "kVArh"), "no channel of energy"), error.c_str());
    }
    // Quarters of 200 kWh and 150 kvarh are 800 kW and 600 kvar; 800 kW beside 1,000 kVA the same. What is no number leaves the load as it is.
    void reactivePowerBesideTheLoadIsRead()
    {
        for (const auto &[header, cells] : {std::pair("time,kWh,kvarh\n", ",200,150"),
                                            std::pair("time,사용량(kWh),지상무효전력량(kVarh),진상무효전력량(kVarh)\n", ",200,150,9"),
                                            std::pair("time,kW,kVA\n", ",800,1000")}) {
            std::string error;
            const auto load = read(yearOf(header, 15, [cell = cells](const std::string &s) { return s + cell; }), error);
            QVERIFY2(load && load->kvar.size() == load->kw.size(), (header + error).c_str());
            QVERIFY2(std::abs(load->kw[7] - 800.0) < 1e-9 && std::abs(load->kvar[7] - 600.0) < 1e-9, header);
        }
        std::string error;
        const auto load = read(
            yearOf("time,kWh,kvarh\n", 15, [](const std::string &s) { return s + (s.ends_with("03-01 12:00") ? ",200,-" : ",200,150"); }),
            error);
        QVERIFY2(load && load->kvar.empty() && load->readWords.find("not read: kvarh") != std::string::npos, error.c_str());
    }
    // Two meters in one file, and one block twice.
    void greenButtonOfTwoMetersIsRefused()
    {
        const std::string point = "<UsagePoint><ServiceCategory><kind>0</kind></ServiceCategory></UsagePoint>";
        std::string block = "<ReadingType><uom>72</uom></ReadingType>", error;
        for (int hour = 0; hour < 8760; ++hour)
            block += "<IntervalReading><timePeriod><duration>3600</duration><start>"
                + std::to_string((beginOfYear(2018) + hour * 60LL) * 60) + "</start></timePeriod><value>1000</value></IntervalReading>";
        QVERIFY2(read("<feed>" + point + block + "</feed>", error), error.c_str());
        QVERIFY(!read("<feed>" + point + point + block + "</feed>", error));
        QVERIFY2(error.find("2 usage points") != std::string::npos, error.c_str());
        QVERIFY(!read("<feed>" + block + block + "</feed>", error));
        QVERIFY2(error.find("two readings begin at 2018-01-01 00:00") != std::string::npos, error.c_str());
        const std::string given = "<ReadingType><flowDirection>19</flowDirection></ReadingType>";
        QVERIFY(!read("<feed><ReadingType><flowDirection>1</flowDirection></ReadingType>" + given + block + "</feed>", error));
        QVERIFY2(error.find("flowDirection differs") != std::string::npos, error.c_str());
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
