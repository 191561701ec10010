// SPDX-License-Identifier: Apache-2.0
#include "tests/support/rate_json.h"

#include <QTest>

using namespace tokenyard::rates;

namespace {
constexpr int daysIn[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
} // namespace

class RateBillTest : public QObject {
    Q_OBJECT
private slots:
    // A fixed charge of minus a milliard dollars, 120 $/kWh and 1e300 $/kWh once passed without a word.
    void aChargeOfAMagnitudeThatNoTariffHasIsRefusedByItsPlace()
    {
        const auto own = [](const std::string &charge, const char *currency = "USD") {
            Json json{{"currency", currency}};
            json["charges"] = Json::array({Json::parse(charge)});
            Json &only = json["charges"][0];
            for (const char *days : {"weekday", "weekend"})
                if (only["type"] == "energy")
                    only[days] = hours(0);
            if (only["type"] == "hourly-prices")
                only["hours"] = std::vector<double>(8760, only["hours"].get<double>());
            return faultOf(json);
        };
        const std::pair<const char *, const char *> absurd[] = {
            {R"({"type":"fixed","per_month":-1e9})", "charges[0].per_month"},
            {R"({"type":"minimum","per_year":1e12})", "charges[0].per_year"},
            {R"({"type":"energy","periods":[[{"rate":120}]]})", "rate"},
            {R"({"type":"demand-by-month","seasons":[[{"rate":1e6}]]})", "rate"},
            {R"({"type":"adder","name":"a","price":-500})", "charges[0].price"},
            {R"({"type":"ratchet","share":80})", "charges[0].share"},
            {R"({"type":"vat","share":10})", "charges[0].share"},
            {R"({"type":"hourly-prices","hours":1e5})", "hour 0"},
            {R"({"type":"sell-back","metering":"sell-all","year_end_sell":1e4})", "charges[0].year_end_sell"},
            {R"({"type":"power-factor","target":90})", "charges[0].target"}};
        for (const auto &[charge, place] : absurd) {
            const std::string fault = own(charge);
            QVERIFY2(fault.find(place) != std::string::npos && fault.find("lie between") != std::string::npos, fault.c_str());
        }
        Json urdb = flatEnergy(0.1);
        urdb["fixedchargefirstmeter"] = -1e9;
        QVERIFY2(faultOf(urdb).starts_with("fixedchargefirstmeter"), faultOf(urdb).c_str());
        // Prices below zero and credits are legal, and a won is no dollar.
        QCOMPARE(own(R"({"type":"fixed","per_month":-5e5})"), std::string());
        QCOMPARE(own(R"({"type":"hourly-prices","hours":-0.5})"), std::string());
        QCOMPARE(own(R"({"type":"adder","name":"a","price":-500})", "KRW"), std::string());
        QCOMPARE(own(R"({"type":"fixed","per_month":-1e9})", "KRW"), std::string());
    }
    // 1,000 kW at a power factor of 0.8 are 1,250 kVA and 750 kvar: at 10 $/kVA 12,500 $ a month, with a tier from 1,000 kVA on at 20 $ 15,000 $, and
    // at 2 $/kvar 1,500 $. Without a power factor it is taken as 1.
    void apparentAndReactivePowerAreBilledAtThePowerFactor()
    {
        const auto demand = [](Json urdb, std::optional<double> factor) {
            std::string error;
            const auto tariff = tariffFromJson(urdb.dump(), error);
            Load load{2018, 1, std::vector<double>(8760, 1000.0)};
            RateTerms terms;
            terms.powerFactor = factor;
            return tariff ? billOf(*tariff, load, terms).months[3].demand : -1.0;
        };
        Json kva = flatEnergy(0.1);
        kva["flatdemandstructure"] = Json::parse("[[{\"rate\":10}]]");
        kva["flatdemandmonths"] = std::vector<int>(12, 0);
        kva["flatdemandunit"] = "kVA";
        QVERIFY(std::abs(demand(kva, 0.8) - 12500.0) < 1e-9);
        QVERIFY(std::abs(demand(kva, std::nullopt) - 10000.0) < 1e-9);
        kva["flatdemandstructure"] = Json::parse("[[{\"rate\":10,\"max\":1000},{\"rate\":20}]]");
        QVERIFY(std::abs(demand(kva, 0.8) - 15000.0) < 1e-9);
        kva["flatdemandstructure"] = Json::parse("[[{\"rate\":0}]]");
        kva["demandreactivepowercharge"] = 2;
        QVERIFY(std::abs(demand(kva, 0.8) - 1500.0) < 1e-9);
        QVERIFY(std::abs(demand(kva, std::nullopt)) < 1e-9);
        // As the meter has it: 600 kvar beside 800 kW in April alone are 1,000 kVA, in May 800; a window of an hour means four quarters of each.
        Load measured{2018, 4, std::vector<double>(35040, 800.0)};
        measured.kvar.assign(35040, 0.0);
        for (int step = 90 * 96; step < 120 * 96; ++step)
            measured.kvar[std::size_t(step)] = step % 4 == 0 ? 2400.0 : 0.0;
        kva["flatdemandstructure"] = Json::parse("[[{\"rate\":10}]]");
        kva["demandwindow"] = 60;
        const RateBill bill = billOf(tokenyard::rates::tariff(kva), measured, {});
        QVERIFY2(near(bill.months[3].demand, 10.0 * 1000.0 + 2.0 * 600.0), qPrintable(QString::number(bill.months[3].demand)));
        QVERIFY(near(bill.months[4].demand, 10.0 * 800.0));
        std::string error; // and all of it survives being written
        const auto tariff = tariffFromJson(kva.dump(), error), again = tariffFromJson(tariffToJson(*tariff), error);
        QVERIFY2(again && again->charges == tariff->charges, error.c_str());
    }
    // 800 kWh beside 600 kvarh are a factor of 0.8, ten points below 0.9 at 1 % each; a given factor goes before it, and one without energy is 1.
    void theMeasuredPowerFactorSetsTheRule()
    {
        Json own = Json::parse(R"({"charges":[{"type":"demand-by-month","seasons":[[{"rate":10}]],"months":[0,0,0,0,0,0,0,0,0,0,0,0]},)"
                               R"({"type":"power-factor","target":0.9,"per_point":0.01,"rebate_up_to":0.95,"floor":0.6}]})");
        Load load{2018, 1, std::vector<double>(8760, 800.0)};
        load.kvar.assign(8760, 600.0);
        std::fill(load.kvar.begin(), load.kvar.begin() + 744, 0.0); // January: 1, of which 0.95 earns the rebate
        const RateBill bill = billOf(tokenyard::rates::tariff(own), load, {});
        QVERIFY(near(bill.months[0].demand, 8000.0 * 0.95));
        QVERIFY(near(bill.months[1].demand, 8000.0 * 1.1));
        RateTerms given;
        given.powerFactor = 0.9;
        QVERIFY(near(billOf(tokenyard::rates::tariff(own), load, given).months[1].demand, 8000.0));
    }
    // For whom a tariff is and until when changes no bill; a reader of the bill has to know it.
    void whomATariffIsForIsNoted()
    {
        Json urdb = flatEnergy(0.1);
        urdb["enddate"] = 1483142400; // 2016-12-31 00:00 of universal time
        urdb["servicetype"] = "Delivery";
        urdb["peakkwcapacitymin"] = 20;
        urdb["peakkwcapacitymax"] = 500;
        urdb["voltagecategory"] = "Primary";
        urdb["demandwindow"] = 99999;
        urdb["energyratestructure"] = Json::parse(R"([[{"rate":0.1,"max":100},{"rate":0.2,"max":500}]])");
        std::string error, notes;
        const auto tariff = tariffFromJson(urdb.dump(), error);
        QVERIFY2(tariff, error.c_str());
        for (const std::string &note : tariff->notes)
            notes += note + "\n";
        for (const char *words : {"ended on 2016-12-31", "servicetype is 'Delivery'", "peakkwcapacitymin 20, peakkwcapacitymax 500",
                                  "voltagecategory Primary", "demandwindow: 99999", "energyratestructure[0]: the last tier ends at 500"})
            QVERIFY2(notes.find(words) != std::string::npos, notes.c_str());
        urdb = flatEnergy(0.1);
        urdb["servicetype"] = "Bundled";
        QVERIFY(tariffFromJson(urdb.dump(), error)->notes.empty());
    }
    // Prices of a leap year were a day late from March on in a common year, and a day early the other way round.
    void hoursOfALeapYearAndOfACommonYearMeetByTheirDate()
    {
        const auto pricesOf = [](std::size_t hours) { // one unit on 1 March from 12 to 13 h
            HourlyPrices prices;
            prices.perKwh.assign(hours, 0.0);
            prices.perKwh[(hours == 8784 ? 60 : 59) * 24 + 12] = 1.0;
            RateTariff tariff;
            tariff.charges = {prices};
            return tariff;
        };
        for (const std::size_t prices : {8760u, 8784u})
            for (const std::size_t load : {8760u, 8784u}) {
                Load year{2024, 1, std::vector<double>(load, 0.0)};
                year.kw[(load == 8784 ? 60 : 59) * 24 + 12] = 7.0;
                QCOMPARE(billOf(pricesOf(prices), year).annual.energy, 7.0);
            }
    }
    void whatAFileOfUrdbStatesAndTheBillLeavesOutIsNamed()
    {
        Json urdb = flatEnergy(0.1);
        urdb["label"] = "5a";
        urdb["energycomments"] = "words";
        urdb["demandratchetpercentage"] = std::vector<double>(12, 0.0);
        urdb["energyratestructur"] = 1;
        urdb["energyratestructure"][0][0]["rte"] = 2;
        const std::vector<std::string> expected{"Not read: energyratestructure[0][0].rte, energyratestructur"};
        QVERIFY(tariff(urdb).notes == expected);
        Json energy = Json::parse(R"({"charges":[{"type":"energy","periods":[[{"rate":0.1,"mx":5}]]}]})");
        energy["charges"][0]["weekday"] = energy["charges"][0]["weekend"] = hours(0);
        const std::string fault = faultOf(energy);
        QVERIFY2(fault.find("mx") != std::string::npos, fault.c_str()); // of one's own a word more is a slip
    }
    // 2018 has 261 weekdays: 261 * 12 h at 0.25, the other 8760 - 3132 = 5628 h at 0.10; 1,000 kW:
    // 3,132,000 * 0.25 + 5,628,000 * 0.10 = 783,000 + 562,800.
    void twoPeriodsOfAFlatMegawatt()
    {
        Json json = flatEnergy(0);
        json["energyratestructure"] = {{{{"rate", 0.10}}}, {{{"rate", 0.20}, {"adj", 0.05}}}};
        json["energyweekdayschedule"] = dayHours();
        const RateBill bill = billOf(tariff(json), constant(1000));
        QVERIFY(near(bill.annual.total(), 1345800.0));
        QVERIFY(near(bill.annual.energy, 1345800.0));
    }
    // January: 744 MWh, 100 MWh at 0.10, 644 MWh at 0.20 = 138,800.
    void tiersEndInTheMonth()
    {
        Json json = flatEnergy(0);
        json["energyratestructure"] = {{{{"rate", 0.10}, {"max", 100000}}, {{"rate", 0.20}}}};
        QVERIFY(near(billOf(tariff(json), constant(1000)).months[0].energy, 138800.0));
    }
    // A daily tier of 10 MWh: in January 310 MWh at 0.10 and 434 MWh at 0.20 = 117,800.
    void dailyTiersGrowWithTheDays()
    {
        Json json = flatEnergy(0);
        json["energyratestructure"] = {{{{"rate", 0.10}, {"max", 10000}, {"unit", "kWh daily"}}, {{"rate", 0.20}, {"unit", "kWh daily"}}}};
        QVERIFY(near(billOf(tariff(json), constant(1000)).months[0].energy, 117800.0));
    }
    // 200 kWh per kW: at a demand of 1,000 kW the first 200 MWh cost 0.10, the other 544 MWh 0.05 = 47,200.
    void tiersByTheKilowattFollowTheDemand()
    {
        Json json = flatEnergy(0);
        json["energyratestructure"] = {{{{"rate", 0.10}, {"max", 200}, {"unit", "kWh/kW"}}, {{"rate", 0.05}, {"unit", "kWh/kW"}}}};
        QVERIFY(near(billOf(tariff(json), constant(1000)).months[0].energy, 47200.0));
    }
    // Blocks per kW with steps in kWh inside, as in Georgia Power's PLL: up to 200 h of the demand 3,000 kWh at 0.12 and the rest at
    // 0.10, beyond 200 h at 0.02. 100 kW flat in January, 74,400 kWh: 3,000 * 0.12 + 17,000 * 0.10 + 54,400 * 0.02 = 3,148.
    void stepsWithinABlock()
    {
        Json json = flatEnergy(0);
        json["energyratestructure"] = {{{{"rate", 0.0}, {"max", 200}, {"unit", "kWh/kW"}},
                                        {{"rate", 0.12}, {"max", 3000}, {"unit", "kWh"}},
                                        {{"rate", 0.10}, {"max", 1e38}, {"unit", "kWh"}},
                                        {{"rate", 0.02}, {"max", 1e38}, {"unit", "kWh/kW"}}}};
        QVERIFY(near(billOf(tariff(json), constant(100)).months[0].energy, 3148.0));
    }
    // Two periods share the month's tiers by their energy (SSC, utilityrate5): January 2018 has 23 weekdays, 276 of 744 h in period 1.
    // Of 744 MWh the first 100 cost 0.1 and 0.2, the others 0.3 and 0.4: each tier 468/744 of period 0, 276/744 of period 1.
    void periodsShareTheTiersByTheirEnergy()
    {
        Json json = flatEnergy(0);
        json["energyratestructure"] = {{{{"rate", 0.1}, {"max", 100000}}, {{"rate", 0.3}}},
                                       {{{"rate", 0.2}, {"max", 100000}}, {{"rate", 0.4}}}};
        json["energyweekdayschedule"] = dayHours();
        const double off = 468.0 / 744.0, on = 276.0 / 744.0;
        const double expected = 100000 * (off * 0.1 + on * 0.2) + 644000 * (off * 0.3 + on * 0.4);
        QVERIFY(near(billOf(tariff(json), constant(1000)).months[0].energy, expected));
    }
    void aQuarterOfAnHourSetsTheDemandAndAWindowOfAnHourItsMean()
    {
        Json json = flatEnergy(0);
        json["flatdemandstructure"] = {{{{"rate", 2.0}}}};
        json["flatdemandmonths"] = std::vector<int>(12, 0);
        Load load = constant(1000, 4);
        load.kw[10] = 2000;
        QVERIFY(near(billOf(tariff(json), load).months[0].demand, 4000.0));
        json["demandwindow"] = 60;
        QVERIFY(near(billOf(tariff(json), load).months[0].demand, 2500.0));
    }
    // 100 kW at 4, the other 50 at 6.46.
    void demandHasTiersAndSeasons()
    {
        Json json = flatEnergy(0);
        json["flatdemandstructure"] = {{{{"rate", 4.0}, {"max", 100}}, {{"rate", 6.46}}}, {{{"rate", 10.0}}}};
        json["flatdemandmonths"] = {0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0};
        const RateBill bill = billOf(tariff(json), constant(150));
        QVERIFY(near(bill.months[0].demand, 723.0));
        QVERIFY(near(bill.months[6].demand, 1500.0));
    }
    // A peak of 2,000 kW in July counts at 80 % in the months after it, and as each year is like the last, in all months.
    void aRatchetKeepsAShareOfEarlierPeaks()
    {
        Json json = flatEnergy(0);
        json["flatdemandstructure"] = {{{{"rate", 1.0}}}};
        json["flatdemandmonths"] = std::vector<int>(12, 0);
        json["lookbackPercent"] = 0.8;
        json["lookbackRange"] = 3;
        Load load = constant(1000);
        load.kw[4400] = 2000; // July
        const RateBill bill = billOf(tariff(json), load);
        const double expected[] = {1000, 1000, 1000, 1000, 1000, 1000, 2000, 1600, 1600, 1600, 1000, 1000};
        for (std::size_t m = 0; m < 12; ++m)
            QVERIFY(near(bill.months[m].demand, expected[m]));
    }
    void aLookBackThatNoTariffHasIsRefused()
    {
        for (const double share : {950.0, 200.0, -50.0}) {
            Json json = flatEnergy(0);
            json["lookbackPercent"] = share;
            QVERIFY(faultOf(json).find("lookbackPercent") != std::string::npos);
        }
        Json json = flatEnergy(0);
        json["lookbackPercent"] = 0.8;
        json["lookbackRange"] = 99;
        QVERIFY(faultOf(json).find("lookbackRange") != std::string::npos);
    }
    void fixedAndMinimumChargesMayBeMonthlyDailyOrYearly()
    {
        Json json = flatEnergy(0.1);
        json["fixedchargeeaaddl"] = 0.5; // a day for each meter beyond the first: three of them 365 * 3 * 0.5 = 547.5 a year
        json["fixedchargefirstmeter"] = 1.0;
        json["fixedchargeunits"] = "$/day";
        QVERIFY(near(billOf(tariff(json), constant(0)).annual.fixed, 365.0));
        RateTerms four;
        four.meters = 4;
        QVERIFY(near(billOf(tariff(json), constant(0), four).annual.fixed, 365.0 + 547.5));
        std::string error; // and it survives being written
        const RateTariff read = tariff(json);
        QVERIFY(tariffFromJson(tariffToJson(read), error)->charges == read.charges);
        json["mincharge"] = 50.0;
        json["minchargeunits"] = "$/month";
        QVERIFY(near(billOf(tariff(json), constant(0)).annual.total(), 600.0));
        json["minchargeunits"] = "$/year";
        json["mincharge"] = 1000.0;
        const RateBill bill = billOf(tariff(json), constant(0));
        QVERIFY(near(bill.annual.total(), 1000.0));
        QVERIFY(near(bill.months[11].minimum, 635.0));
    }
    // 100 kWh are exported in January's first hour: net metering deducts them from the month's 743 others; instantaneous billing pays 0.04.
    void exportedEnergyIsSetOffOrSold()
    {
        Json json = flatEnergy(0);
        json["energyratestructure"] = {{{{"rate", 0.1}, {"sell", 0.04}}}};
        Load load = constant(1);
        load.kw[0] = -100;
        QVERIFY(near(billOf(tariff(json), load).months[0].energy, (743 - 100) * 0.1));
        json["dgrules"] = "Net Billing Instantaneous";
        QVERIFY(near(billOf(tariff(json), load).months[0].energy, 743 * 0.1 - 100 * 0.04));
        json["dgrules"] = "Net Billing Hourly"; // the money is for the next month
        const RateBill credits = billOf(tariff(json), load);
        QVERIFY(near(credits.months[0].energy, 74.3));
        QVERIFY(near(credits.months[1].energy, 672 * 0.1 - 4.0));
    }
    void aSurplusGoesToTheNextMonth()
    {
        Load load = constant(1);
        load.kw[0] = -1000; // January: 743 - 1000 = -257
        const RateBill bill = billOf(tariff(flatEnergy(0.1)), load);
        QVERIFY(near(bill.months[0].energy, 0.0));
        QVERIFY(near(bill.months[1].energy, (672 - 257) * 0.1));
    }
    // Own form: a price of -0.05 in every second hour, an adder by quarter, a fund from July 2025 and VAT on top of the total.
    void ownChargesAddUp()
    {
        Json prices = Json::array();
        for (int h = 0; h < 8760; ++h)
            prices.push_back(h % 2 ? -0.05 : 0.15);
        Json json{{"name", "own"},
                  {"currency", "KRW"},
                  {"charges",
                   {{{"type", "hourly-prices"}, {"hours", prices}},
                    {{"type", "adder"}, {"name", "fuel"}, {"price", {0.01, 0.02, 0.03, 0.04}}},
                    {{"type", "share"}, {"name", "fund"}, {"steps", {{{"from", "2018-07"}, {"share", 0.1}}}}},
                    {{"type", "vat"}, {"share", 0.1}}}}};
        const RateBill bill = billOf(tariff(json), constant(100));
        QVERIFY(near(bill.months[0].energy, 74400 * 0.05));
        QVERIFY(near(bill.months[0].adders, 744.0));
        QVERIFY(near(bill.months[0].shares, 0.0));
        QVERIFY(near(bill.months[6].shares, 0.1 * (74400 * 0.05 + 74400 * 0.03)));
        QVERIFY(near(bill.months[6].vat, 0.1 * (74400 * 0.05 + 74400 * 0.03)));
    }
    void whatIsWrittenIsReadAgain()
    {
        Json json = flatEnergy(0.1);
        json["flatdemandstructure"] = {{{{"rate", 4.0}, {"max", 100}}, {{"rate", 6.46}}}};
        json["flatdemandmonths"] = std::vector<int>(12, 0);
        json["lookbackPercent"] = 0.5;
        json["fixedmonthlycharge"] = 12.5;
        json["dgrules"] = "Net Billing Hourly";
        const RateTariff before = tariff(json);
        std::string error;
        const auto after = tariffFromJson(tariffToJson(before), error);
        QVERIFY2(after.has_value(), error.c_str());
        QVERIFY(after->charges == before.charges);
    }
    void errorsNameTheirPlace()
    {
        Json json = flatEnergy(0.1);
        json["energyweekdayschedule"].erase(11);
        QVERIFY(faultOf(json).find("energyweekdayschedule has 11 months") != std::string::npos);
        json = flatEnergy(0.1);
        json["energyweekendschedule"][4][7] = 3;
        QVERIFY(faultOf(json).find("month 5, hour 7") != std::string::npos);
        json = flatEnergy(0.1);
        json["energyratestructure"][0][0]["rate"] = "ten";
        QVERIFY(faultOf(json).find("energyratestructure[0][0].rate") != std::string::npos);
        json = flatEnergy(0.1);
        json["energyratestructure"] = {{{{"rate", 0.1}, {"max", 200}}, {{"rate", 0.2}, {"max", 100}}}};
        QVERIFY(faultOf(json).find("energyratestructure[0][1].max") != std::string::npos);
        json = flatEnergy(0.1);
        json.erase("energyweekendschedule");
        QVERIFY(faultOf(json).find("energyweekendschedule is missing") != std::string::npos);
        QVERIFY(!faultOf(Json::array()).empty());
        std::string error;
        for (const char *words : {R"({"name":"a","charges":[{"type":"fixed","per_month":9,"per_day":1}]})",
                                  R"({"name":"a","demand":[],"charges":[{"type":"fixed","per_month":9}]})",
                                  R"({"name":"a","valid_from":"2025-13-01","charges":[{"type":"fixed","per_month":9}]})"}) {
            QVERIFY(!tariffFromJson(words, error)); // charges that are not read would not be billed
            QVERIFY2(error.find("per_day") != std::string::npos || error.find("demand") != std::string::npos
                         || error.find("2025-13-01") != std::string::npos,
                     error.c_str());
        }
        QVERIFY(!tariffFromJson("{\n\"a\": }", error));
        QVERIFY(error.find("line 2") != std::string::npos);
    }
    // NREL SSC, test/shared_test/lib_utility_rate_equations_test.cpp, test_demand_charges: 20 then 15 USD/kW from 15 to 20 h on weekdays,
    // 10 then 5 at other hours, each to 100 kW; a day that rises to 10 kW at 10 h and has 5 kW at 15 h costs 200 USD.
    void demandByPeriodIsAsPublishedBySsc()
    {
        Json json = flatEnergy(0), evening = hours(1);
        for (auto &month : evening)
            for (int h = 15; h < 20; ++h)
                month[std::size_t(h)] = 0;
        json["demandratestructure"] = {{{{"rate", 20}, {"max", 100}}, {{"rate", 15}}}, {{{"rate", 10}, {"max", 100}}, {{"rate", 5}}}};
        json["demandweekdayschedule"] = evening;
        json["demandweekendschedule"] = hours(1);
        const double day[] = {1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1, 1, 1, 1};
        Load load = constant(0);
        std::copy(std::begin(day), std::end(day), load.kw.begin());
        QVERIFY(near(billOf(tariff(json), load).months[0].demand, 200.0));
    }
    // The hours that set the demand may differ from those that are drawn.
    void theDemandMayBeGivenSeparately()
    {
        Json json = flatEnergy(0.1);
        json["flatdemandstructure"] = {{{{"rate", 8.0}}}};
        json["flatdemandmonths"] = std::vector<int>(12, 0);
        const std::vector<double> peaks(8760, 1500.0);
        const RateBill bill = billOf(tariff(json), constant(1000), {{}, {}, &peaks});
        QVERIFY(near(bill.annual.demand, 12 * 8.0 * 1500.0));
        QVERIFY(near(bill.annual.energy, 876000.0));
    }
    // What remains in December is what the monthly sums leave: 100 kWh exported at night and 300 drawn by day leave nothing.
    void theYearEndSetsOffPeriods()
    {
        Json json = flatEnergy(0);
        json["energyratestructure"] = {{{{"rate", 0.1}}}, {{{"rate", 0.2}}}};
        json["energyweekdayschedule"] = dayHours();
        RateTariff own = tariff(json);
        std::get<SellBack>(own.charges.back()).yearEndSell = 0.03;
        Load load = constant(0);
        load.kw[load.kw.size() - 24] = -100.0; // 31 December 2018, a Monday, 0 h
        load.kw[load.kw.size() - 12] = 300.0;
        QVERIFY(near(billOf(own, load).annual.trueUp, 0.0));
        load.kw[load.kw.size() - 12] = 40.0;
        QVERIFY(near(billOf(own, load).annual.trueUp, 60.0 * 0.03));
    }
    void monthsAddUpToTheYear()
    {
        Json json = flatEnergy(0.1);
        json["fixedmonthlycharge"] = 10;
        const RateBill bill = billOf(tariff(json), constant(3));
        double sum = 0.0;
        for (std::size_t m = 0; m < 12; ++m) {
            sum += bill.months[m].total();
            QVERIFY(near(bill.months[m].drawnKwh, daysIn[m] * 72.0));
        }
        QVERIFY(near(sum, bill.annual.total()));
    }
};

QTEST_GUILESS_MAIN(RateBillTest)
#include "rate_bill_test.moc"
