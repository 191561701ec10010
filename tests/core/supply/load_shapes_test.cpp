// SPDX-License-Identifier: Apache-2.0
// Shapes of exports: each is read right, or refused by its place.
#include "core/supply/load_reader.h"

#include "tests/support/load_rows.h"

#include <QTest>

#include <functional>

using namespace tokenyard::rates;
using namespace tokenyard::test;

class LoadShapesTest : public QObject {
    Q_OBJECT
    // A channel of half hours for a year in AEMO's format, less one day where asked.
    static std::string file(const char *channel, const char *value, const char *point = "NMI1234567", const char *unit = "kWh",
                            int skipDay = 0)
    {
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
    }
    const std::string head = "100,NEM12,201901011200,MDP,RETAILER\n", end = "900\n";

private slots:
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
        std::string error;
        const auto load = read(head + file("E1", "600") + file("B1", "100") + file("Q1", "50", "NMI1234567", "kVArh") + end, error);
        QVERIFY2(load && load->kw.size() == 17520 && load->kw[0] == 1000.0 && load->kw[17519] == 1000.0, error.c_str());
        for (const char *said : {"channels E1, less B1", "left out: Q1 (kVArh)", "17520 readings of 30 minutes"})
            QVERIFY2(load->readWords.find(said) != std::string::npos, load->readWords.c_str());
        std::string old = head + file("E1", "600") + end; // lines that end in CR alone
        std::replace(old.begin(), old.end(), '\n', '\r');
        QVERIFY2(read(old, error), error.c_str());
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
        QVERIFY2(refused(file("E1X", "600"), "Line 2 of 'load.csv': column 5: 'E1X' is no channel"), error.c_str());
        QVERIFY2(refused(file("E1", "1e306", "NMI1234567", "MWh") + file("B1", "1e306", "NMI1234567", "MWh"), "nan kW is no load"),
                 error.c_str());
        QVERIFY2(refused(
                     [] {
                         std::string many;
                         for (int i = 0; i < 200; ++i)
                             many += "200,NMI1,Q,Q" + std::to_string(i) + ",Q" + std::to_string(i) + ",N1,METER,kVArh,30,\n";
                         return many;
                     }(),
                     "one more channel than 100"),
                 error.c_str());
    }
    // A day of 288 readings under a channel of half hours is not its first 48; a record 400 marks some of a day's readings.
    void aMisdeclaredDayOfNem12IsRefused()
    {
        std::string error;
        const auto refused = [&](const std::string &text, const char *words) {
            const bool no = !read(head + text + end, error);
            return no && error.find(words) != std::string::npos;
        };
        std::string fine = file("E1", "600");
        fine.insert(fine.find(",A,"), ",600");
        QVERIFY2(refused(fine, "column 51: '600' stands where the quality follows the 48 readings of 30 minutes"), error.c_str());
        std::string marked = file("E1", "600");
        const std::size_t after = marked.find('\n', marked.find("300,")) + 1;
        QVERIFY2(refused(std::string(marked).insert(after, "400,1,48,N,,\n"),
                         "column 4: the interval from 2018-01-01 00:00 is marked as without data"),
                 error.c_str());
        marked.insert(after, "400,1,20,A,,\n400,21,48,E52,,\n");
        const auto estimated = read(head + marked + end, error), cut = read(head + marked, error);
        QVERIFY2(estimated && estimated->readWords.find("days that hold estimates or substitutes: 1") != std::string::npos, error.c_str());
        QVERIFY2(estimated->readWords.find("may be cut") == std::string::npos, estimated->readWords.c_str());
        QVERIFY2(cut && cut->readWords.find("no last line (900) and may be cut") != std::string::npos, error.c_str());
    }
    // Of a day of varying quality (V) its records 400 tell it, interval by interval: AEMO, Meter Data File Format Specification, 4.5.
    void qualityWithinADayOfNem12IsRead()
    {
        const auto file = [](const std::string &quality) {
            std::string text = "100,NEM12,201901011200,MDP,RETAILER\n200,NMI1234567,E1B1,E1,E1,N1,METER,kWh,30,\n";
            for (int day = 1; day <= 365; ++day) {
                const std::string date = stampWords(beginOfYear(2018) + (day - 1) * 1440LL);
                text += "300," + date.substr(0, 4) + date.substr(5, 2) + date.substr(8, 2);
                for (int i = 0; i < 48; ++i)
                    text += ",600";
                text += day == 40 ? ",V,,,20190101120000,\n" + quality : ",A,,,20190101120000,\n";
            }
            return text + "900\n";
        };
        std::string error;
        auto load = read(file("400,1,20,A,,\n400,21,30,E52,32,\n400,31,48,A,,\n"), error);
        QVERIFY2(load && load->readWords.find("; days that hold estimates or substitutes: 1") != std::string::npos, error.c_str());
        QVERIFY(load->readWords.find("varying quality") == std::string::npos);
        load = read(file("400,1,20,A,,\n"), error);
        QVERIFY2(load
                     && load->readWords.find("days of varying quality (V) for which no records (400) tell it of all intervals: 1")
                         != std::string::npos,
                 error.c_str());
        load = read(file("400,1,20,A,,\n400,31,48,A,,\n"), error); // 21 to 30 are told by none
        QVERIFY2(load
                     && load->readWords.find("days of varying quality (V) for which no records (400) tell it of all intervals: 1")
                         != std::string::npos,
                 error.c_str());
        QVERIFY(!read(file("400,1,20,A,,\n400,21,48,N,,\n"), error));
        QVERIFY2(error.find("Line 44 of 'load.csv': column 4: the interval from 2018-02-09 10:00 is marked as without data") == 0,
                 error.c_str());
        QVERIFY(!read(file("400,1,49,A,,\n"), error));
        QVERIFY2(error.find("'1' to '49' are no intervals of a day that has 48") != std::string::npos, error.c_str());
    }
    // A register's readings without a header are refused; headed kW they are taken at their word, and told.
    void risingNumbersAreNoLoad()
    {
        std::string bare, headed = "kW\n", error;
        for (int hour = 0; hour < 8760; ++hour) {
            bare += std::to_string(1000 + hour * 10) + "\n";
            headed += std::to_string(1000 + hour * 10) + "\n";
        }
        QVERIFY(!loadFromText(bare, "load.csv", {.year = 2018}, error));
        QVERIFY2(error.find("the column of numbers never falls and rises from 1000 to 88590") != std::string::npos, error.c_str());
        const auto load = loadFromText(headed, "load.csv", {.year = 2018}, error);
        QVERIFY2(load && load->readWords.find("It never falls and rises from 1000 to 88590 in all") != std::string::npos, error.c_str());
    }
    // Each of these was once read as the load, some ten, four or a thousand times of it. The numbers are those of ESPI.
    void greenButtonOfAnotherMeaningIsRefused()
    {
        const auto file = [](const std::string &type, const std::string &zone, int seconds) {
            std::string xml = "<feed>" + zone + "<ReadingType>" + type + "</ReadingType>";
            for (int hour = 0; hour < 8760; ++hour)
                xml += "<IntervalReading><timePeriod><duration>" + std::to_string(seconds) + "</duration><start>"
                    + std::to_string((beginOfYear(2018) + hour * 60LL) * 60) + "</start></timePeriod><value>1000</value></IntervalReading>";
            return xml + "</feed>";
        };
        std::string error;
        QVERIFY2(
            read(file("<uom>72</uom><flowDirection>1</flowDirection><accumulationBehaviour>4</accumulationBehaviour>", "", 3600), error),
            error.c_str());
        const auto refused = [&](const std::string &type, const char *words, const std::string &zone = "", int seconds = 3600) {
            return !read(file(type, zone, seconds), error) && error.find(words) != std::string::npos;
        };
        QVERIFY2(refused("<uom>72</uom><flowDirection>19</flowDirection>", "given to the grid"), error.c_str());
        QVERIFY2(refused("<accumulationBehaviour>3</accumulationBehaviour>", "register that rises"), error.c_str());
        QVERIFY2(refused("<powerOfTenMultiplier>30</powerOfTenMultiplier>", "not between -9 and 9"), error.c_str());
        QVERIFY2(refused("<powerOfTenMultiplier>three</powerOfTenMultiplier>", "'three' is not a whole number"), error.c_str());
        QVERIFY2(refused("<uom>Wh</uom>", "uom 'Wh' is not a whole number"), error.c_str());
        QVERIFY2(refused("<uom>72</uom>", "tzOffset '+09:00'", "<tzOffset>+09:00</tzOffset>"), error.c_str());
        QVERIFY2(refused("<uom>72</uom>", "is of 900 s, and the next begins 3600 s on", "", 900), error.c_str());
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
};

QTEST_GUILESS_MAIN(LoadShapesTest)
#include "load_shapes_test.moc"
