// SPDX-License-Identifier: Apache-2.0
// Cases of URDB tariffs that others publish or that are worked by hand, and what holds of every bill.
#include "tests/support/rate_json.h"

#include <random>

using namespace tokenyard::rates;

namespace {

bool saysPercent(const RateTariff &tariff, const std::string &words)
{
    return std::find(tariff.notes.begin(), tariff.notes.end(), words) != tariff.notes.end();
}

} // namespace

class UrdbCasesTest : public QObject {
    Q_OBJECT
private slots:
    // URDB's fuel adjustments are dollars a kWh, one a month: 100 kW use 74,400 kWh in January and 67,200 in February.
    void fuelIsBilledByTheMonth()
    {
        Json json = flatEnergy(0.1);
        json["fueladjustmentsmonthly"] = {0.01, -0.02, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        const RateBill bill = billOf(tariff(json), constant(100));
        QVERIFY(near(bill.months[0].adders, 744.0) && near(bill.months[1].adders, -1344.0));
        QVERIFY(near(bill.annual.total(), 87600.0 + 744.0 - 1344.0));
        json["fueladjustmentsmonthly"].erase(11);
        QVERIFY(faultOf(json).find("fueladjustmentsmonthly has 11 months") != std::string::npos);
    }
    // The older word for a ratchet, as shares or in percent: July's 2,000 kW count by 60 % for the eleven months after it.
    void theOlderWordForARatchetIsBilled()
    {
        for (const double stated : {0.6, 60.0}) {
            Json json = flatEnergy(0.1);
            json["flatdemandstructure"] = {{{{"rate", 1.0}}}};
            json["flatdemandmonths"] = std::vector<int>(12, 0);
            json["demandratchetpercentage"] = std::vector<double>(12, stated);
            Load load = constant(1000);
            load.kw[4400] = 2000; // July
            const RateTariff read = tariff(json);
            QCOMPARE(saysPercent(read, "demandratchetpercentage: 60 is taken as percent, a share of 0.6"), stated > 1.0);
            const RateBill bill = billOf(read, load);
            for (std::size_t m = 0; m < 12; ++m)
                QVERIFY(near(bill.months[m].demand, m == 6 ? 2000.0 : 1200.0));
        }
        Json json = flatEnergy(0.1);
        json["demandratchetpercentage"] = std::vector<double>(12, 250.0);
        QVERIFY(faultOf(json).find("demandratchetpercentage, month 1") != std::string::npos);
    }
    void aLookBackInPercentIsSaid()
    {
        for (const double stated : {0.8, 80.0}) {
            Json json = flatEnergy(0.1);
            json["lookbackPercent"] = stated;
            QCOMPARE(saysPercent(tariff(json), "lookbackPercent: 80 is taken as percent, a share of 0.8"), stated > 1.0);
        }
    }
    // A null is no price: the year was once billed at nothing.
    void aRateOfNullIsMissing()
    {
        Json json = flatEnergy(0.1);
        json["energyratestructure"][0][0]["rate"] = nullptr;
        QVERIFY(faultOf(json).find("energyratestructure[0][0] has no rate") != std::string::npos);
        json["energyratestructure"][0][0]["adj"] = 0.1; // a price all the same
        QVERIFY(near(billOf(tariff(json), constant(100)).annual.total(), 87600.0));
    }
    // REopt (NREL, test/runtests.jl, "Lookback Demand Charges"), its three cases and the peaks that it states. 100 kW with 200 in January, 400
    // in April, 500 in June and 300 in December: 75 % of January's, April's and December's count in the whole year; 75 % of the last six
    // months', the year before being like this one. And 1 kW with 100 in January by a ratchet of 35 % in URDB's older word: January pays for
    // 100 kW, five months at 10.5 and six at 11.5 for 35.
    void demandLooksBackAsInReopt()
    {
        Json json = flatEnergy(0.1);
        json["flatdemandstructure"] = {{{{"rate", 1.0}}}};
        json["flatdemandmonths"] = std::vector<int>(12, 0);
        json["lookbackPercent"] = 0.75;
        Load load{2022, 1, std::vector<double>(8760, 100.0)};
        for (const auto &[hour, kw] : {std::pair<std::size_t, double>{21, 200.0}, {2402, 400.0}, {4087, 500.0}, {8332, 300.0}})
            load.kw[hour] = kw;
        const auto peaks = [&](const Json &of) {
            std::vector<double> kw;
            for (const BillMonth &month : billOf(tariff(of), load).months)
                kw.push_back(month.demand);
            return kw;
        };
        Json months = json, range = json;
        months["lookbackMonths"] = {1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1};
        QVERIFY(peaks(months) == std::vector<double>({300, 300, 300, 400, 300, 500, 300, 300, 300, 300, 300, 300}));
        range["lookbackRange"] = 6;
        QVERIFY(peaks(range) == std::vector<double>({225, 225, 225, 400, 300, 500, 375, 375, 375, 375, 375, 375}));
        Json older = flatEnergy(0.1);
        older["flatdemandstructure"] = {{{{"rate", 11.5}}}, {{{"rate", 10.5}}}};
        older["flatdemandmonths"] = {1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1};
        older["demandratchetpercentage"] = std::vector<double>(12, 0.35);
        load.kw.assign(8760, 1.0);
        load.kw[7] = 100.0;
        QVERIFY(near(billOf(tariff(older), load).annual.demand, 100 * (10.5 + 0.35 * 10.5 * 5 + 0.35 * 11.5 * 6)));
    }
    // REopt's "Blended tariff" (10,000 kWh flat at 0.10 and 10 a kW and month: 1,000.00 and 136.99) and "Tiered TOU Demand" (1 GWh flat, nothing
    // to 50 kW, then 12: twelve times the rest).
    void flatLoadsPayWhatReoptStates()
    {
        Json json = flatEnergy(0.10);
        json["flatdemandstructure"] = {{{{"rate", 10.0}}}};
        json["flatdemandmonths"] = std::vector<int>(12, 0);
        const RateBill blended = billOf(tariff(json), constant(10000.0 / 8760.0));
        QVERIFY(near(blended.annual.energy, 1000.0) && std::abs(blended.annual.demand - 136.99) < 0.005);
        Json tiered = flatEnergy(0.10);
        tiered["demandratestructure"] = {{{{"rate", 0.0}, {"max", 50}}, {{"rate", 12.0}}}};
        tiered["demandweekdayschedule"] = tiered["demandweekendschedule"] = hours(0);
        QVERIFY(near(billOf(tariff(tiered), constant(1e6 / 8760.0)).annual.demand, 12 * (1e6 / 8760.0 - 50.0) * 12.0));
    }
    // "kW daily": each day pays for its own highest in each period. 1,000 kW from 9 to 21 h at 0.5 on the 23 weekdays of January 2018, 100 kW
    // at other hours at 0.1 on all 31 days; on the 8 days of its weekends the 1,000 kW stand in the cheap period.
    void demandByTheDayIsBilledEachDay()
    {
        Json json = flatEnergy(0);
        json["demandratestructure"] = {{{{"rate", 0.1}}}, {{{"rate", 0.5}}}};
        json["demandweekdayschedule"] = dayHours();
        json["demandweekendschedule"] = hours(0);
        json["demandrateunit"] = "kW daily";
        Load load = constant(100);
        for (std::size_t h = 0; h < load.kw.size(); ++h)
            load.kw[h] = h % 24 >= 9 && h % 24 < 21 ? 1000.0 : 100.0;
        const RateTariff daily = tariff(json);
        QVERIFY(daily.notes.empty());
        QVERIFY(near(billOf(daily, load).months[0].demand, 23 * (1000 * 0.5 + 100 * 0.1) + 8 * 1000 * 0.1));
        std::string error;
        const auto again = tariffFromJson(tariffToJson(daily), error);
        QVERIFY2(again && again->charges == daily.charges, error.c_str());
    }
    // Random tariffs against what must hold of any bill: scaled prices scale it, a load that is twice as large pays at least as much where
    // prices are not below zero, tiers of one price are no tiers, a period that is split in two of the same price is one, and rows of a
    // quarter of an hour with the hour's mean are the hour.
    void whatHoldsOfEveryBill()
    {
        std::mt19937 random(7);
        const auto within = [&](double low, double high) { return std::uniform_real_distribution<double>(low, high)(random); };
        for (int round = 0; round < 40; ++round) {
            Json json = flatEnergy(0), split = dayHours();
            const double cheap = within(0.01, 0.2), dear = within(0.2, 0.5), end = within(1e3, 3e5), kw = within(2, 20);
            json["energyratestructure"] = {{{{"rate", cheap}, {"max", end}}, {{"rate", dear}}},
                                           {{{"rate", dear}, {"max", end}}, {{"rate", cheap}}}};
            json["energyweekdayschedule"] = split;
            json["flatdemandstructure"] = {{{{"rate", kw}, {"max", 300}}, {{"rate", 2 * kw}}}};
            json["flatdemandmonths"] = std::vector<int>(12, 0);
            json["lookbackPercent"] = within(0, 1);
            json["lookbackRange"] = 1 + round % 12;
            json["fixedmonthlycharge"] = within(0, 500);
            Load load = constant(0);
            for (double &hour : load.kw)
                hour = within(0, 800);
            const double total = billOf(tariff(json), load).annual.total();
            Json scaled = json;
            for (auto &periods : {&scaled["energyratestructure"], &scaled["flatdemandstructure"]})
                for (auto &tiers : *periods)
                    for (auto &tier : tiers)
                        tier["rate"] = 3.0 * tier["rate"].get<double>();
            scaled["fixedmonthlycharge"] = 3.0 * json["fixedmonthlycharge"].get<double>();
            QVERIFY(near(billOf(tariff(scaled), load).annual.total(), 3.0 * total));
            Load twice = load, quarters{2018, 4, {}};
            for (double &hour : twice.kw)
                hour *= 2.0;
            QVERIFY(billOf(tariff(json), twice).annual.total() > total);
            for (double hour : load.kw)
                quarters.kw.insert(quarters.kw.end(), 4, hour);
            QVERIFY(near(billOf(tariff(json), quarters).annual.total(), total));
            Json one = json, none = json;
            one["energyratestructure"] = {{{{"rate", cheap}, {"max", end}}, {{"rate", cheap}}},
                                          {{{"rate", cheap}, {"max", end}}, {{"rate", cheap}}}};
            none["energyratestructure"] = {{{{"rate", cheap}}}};
            none["energyweekdayschedule"] = hours(0);
            QVERIFY(near(billOf(tariff(one), load).annual.total(), billOf(tariff(none), load).annual.total()));
        }
    }
};

QTEST_GUILESS_MAIN(UrdbCasesTest)
#include "urdb_cases_test.moc"
