// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/bill.h"

#include "core/base/unit.h"
#include "core/catalogue/catalogue.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

struct Case {
    Tariff tariff;
    HourPrices prices;
};

Case aCase(const std::string &id, int year = 2026, bool withHolidays = true)
{
    const Catalogue catalogue;
    const Record *record = catalogue.find("tariffs", id);
    std::string error;
    const auto tariff = record ? tariffFromRecord(*record, error) : std::nullopt;
    if (!tariff)
        qFatal("no tariff %s %s", id.c_str(), error.c_str());
    const Holidays days = withHolidays ? publicHolidays(catalogue.set("holidays"), year).value() : Holidays{};
    return {*tariff, hourPrices(*tariff, year, days, LeapDay::Drop)};
}

Bill flat(const Case &c, Power load) { return billOf(c.tariff, c.prices, Series<Power>::constant(load, c.prices.energy.size())); }

int hourOf(int dayOfYear, int hour) // dayOfYear from 0
{
    return dayOfYear * 24 + hour;
}

struct FlatPrice {
    const char *id;
    double energy, demand, withFund;
};

// Independent calculation of 2026 on a flat load of 100 % load factor, public holidays ignored (KRW/kWh, two decimals):
// mean energy price, demand charge, total with climate 9, fuel 5 and fund 2.7 %, without VAT.
constexpr FlatPrice flatPrices[] = {
    {"kepco-industrial-eul-hv-a-i-2026", 145.89, 9.89, 174.37},    {"kepco-industrial-eul-hv-a-ii-2026", 140.43, 11.40, 170.31},
    {"kepco-industrial-eul-hv-a-iii-2026", 137.91, 13.44, 169.82}, {"kepco-industrial-eul-hv-b-i-2026", 155.32, 9.08, 183.22},
    {"kepco-industrial-eul-hv-b-ii-2026", 151.55, 10.11, 180.40},  {"kepco-industrial-eul-hv-b-iii-2026", 149.91, 11.22, 179.85},
    {"kepco-industrial-eul-hv-c-i-2026", 155.06, 9.03, 182.90},    {"kepco-industrial-eul-hv-c-ii-2026", 150.39, 10.30, 179.41},
    {"kepco-industrial-eul-hv-c-iii-2026", 149.30, 11.08, 179.09}, {"kepco-general-eul-hv-a-i-2026", 123.47, 9.89, 151.34},
    {"kepco-general-eul-hv-a-ii-2026", 117.97, 11.40, 147.24},     {"kepco-general-eul-hv-a-iii-2026", 115.44, 13.44, 146.74},
    {"kepco-general-eul-hv-b-i-2026", 126.17, 9.08, 153.29},       {"kepco-general-eul-hv-b-ii-2026", 122.37, 10.11, 150.44},
    {"kepco-general-eul-hv-b-iii-2026", 120.72, 11.22, 149.87},    {"kepco-industrial-eul-hv-a-i-2024", 147.07, 9.89, 175.58},
    {"kepco-industrial-eul-hv-a-ii-2024", 141.57, 11.40, 171.48},  {"kepco-industrial-eul-hv-a-iii-2024", 139.04, 13.44, 170.98},
    {"kepco-industrial-eul-hv-b-i-2024", 156.57, 9.08, 184.51},    {"kepco-industrial-eul-hv-b-ii-2024", 152.77, 10.11, 181.66},
    {"kepco-industrial-eul-hv-b-iii-2024", 151.12, 11.22, 181.10}, {"kepco-industrial-eul-hv-c-i-2024", 156.31, 9.03, 184.18},
    {"kepco-industrial-eul-hv-c-ii-2024", 151.61, 10.30, 180.66},  {"kepco-industrial-eul-hv-c-iii-2024", 150.51, 11.08, 180.33},
};

} // namespace

class BillTest : public QObject {
    Q_OBJECT
private slots:
    void theFlatLoadPriceOfEveryPublishedTariffIsReproduced()
    {
        for (const FlatPrice &expected : flatPrices) {
            const Bill bill = flat(aCase(expected.id, 2026, false), 100 * MW);
            const double kWhs = bill.energyDrawn.in(kWh);
            QVERIFY2(std::abs(bill.annual.energy.si() / kWhs - expected.energy) < 0.0051, expected.id);
            QVERIFY2(std::abs(bill.annual.demand.si() / kWhs - expected.demand) < 0.0051, expected.id);
            QVERIFY2(std::abs(bill.meanPrice()->in(KRWPerKWh)-expected.withFund) < 0.0051, expected.id);
        }
    }

    // January 2026: 5 Saturdays, 4 Sundays, 1 holiday (Thursday), 21 weekdays. Winter: off-peak 10 h, mid 8 h, peak 6 h.
    // off 21*10 + 5*10 + 5*24 = 380 h, mid 21*8 + 5*14 = 238 h, peak 21*6 = 126 h; together 744 h.
    // energy 1,000 kW * (380*134.6 + 238*174.8 + 126*214.1) = 119,727,000; demand 1,000*7,380; climate 744,000*9;
    // fuel 744,000*5; their sum 137,523,000; fund 2.7 % = 3,713,121 cut to 10 won; VAT 13,752,300 (none on the fund).
    void aJanuaryOfOneMegawattIsBilledToTheWon()
    {
        const Bill bill = flat(aCase("kepco-industrial-eul-hv-b-ii-2026"), 1 * MW);
        const BillMonth &january = bill.months[0];
        QCOMPARE(january.energy.si(), 119727000.0);
        QCOMPARE(january.demand.si(), 7380000.0);
        QCOMPARE(january.climate.si(), 6696000.0);
        QCOMPARE(january.fuel.si(), 3720000.0);
        QCOMPARE(january.fund.si(), 3713120.0);
        QCOMPARE(january.total().si(), 141236120.0);
        QCOMPARE(january.vat.si(), 13752300.0);
        QCOMPARE(january.totalWithVat().si(), 154988420.0);
    }

    // April 2026, General (Eul) HV-A I: 22 weekdays, 4 Saturdays, 4 Sundays, no holiday. Off-peak 10 h, mid 8 h, peak 6 h.
    // off 22*10 + 4*10 + 4*24 = 356, mid 22*8 + 4*14 = 232, peak 132 h:
    // 10 kW * (356*92.8 + 232*115.3 + 132*146.0) = 790,584; demand 72,200; climate 64,800; fuel 36,000; fund 2.7 % of 963,584
    // = 26,016.8 -> 26,010.
    void anAprilOfTenKilowattsIsBilledToTheWon()
    {
        const BillMonth april = flat(aCase("kepco-general-eul-hv-a-i-2026"), 10 * kW).months[3];
        QCOMPARE(april.energy.si(), 790584.0);
        QCOMPARE(april.demand.si(), 72200.0);
        QCOMPARE(april.climate.si(), 64800.0);
        QCOMPARE(april.fuel.si(), 36000.0);
        QCOMPARE(april.fund.si(), 26010.0);
        QCOMPARE(april.total().si(), 989594.0);
    }

    // Two kW more in only one hour of one month: 15 July 2026 16-17 h, a Wednesday, peak 239.1 KRW/kWh.
    void anExtraHourCostsItsPriceAndRaisesTheDemandOfTheYear()
    {
        const Case c = aCase("kepco-industrial-eul-hv-b-ii-2026");
        Series<Power> load = Series<Power>::constant(1 * MW);
        const Bill before = billOf(c.tariff, c.prices, load);
        load.set(hourOf(195, 16), 2 * MW);
        const Bill after = billOf(c.tariff, c.prices, load);
        QCOMPARE((after.months[6].energy - before.months[6].energy).si(), 239100.0);
        for (const BillMonth &month : after.months)
            QCOMPARE(month.billingDemand.in(kW), 2000.0);
    }

    void aPeakInMayCountsForMayOnly()
    {
        const Case c = aCase("kepco-industrial-eul-hv-b-ii-2026");
        Series<Power> load = Series<Power>::constant(1 * MW);
        load.set(hourOf(134, 16), 2 * MW); // 15 May
        const Bill bill = billOf(c.tariff, c.prices, load);
        for (std::size_t m = 0; m < 12; ++m)
            QCOMPARE(bill.months[m].billingDemand.in(kW), m == 4 ? 2000.0 : 1000.0);
    }

    void aContractOfTenMegawattsBillsAtLeastThree()
    {
        const Case c = aCase("kepco-general-eul-hv-b-i-2026");
        const Bill bill = billOf(c.tariff, c.prices, Series<Power>::constant(1 * MW), {.contractPower = 10 * MW});
        QCOMPARE(bill.months[0].demand.si(), 3000.0 * 6630.0);
    }

    // 200 kW above a contract of 800 kW: 200 * 7,380 * 1.5 = 2,214,000 a month, in addition to the demand charge on the whole 1,000 kW.
    // The fund is charged on it: 2.7 % of (137,523,000 + 2,214,000) = 3,772,899 cut to 10 won. At the contract nothing is due.
    void demandAboveTheContractIsChargedAtOneAndAHalfTimesTheRate()
    {
        const Case c = aCase("kepco-industrial-eul-hv-b-ii-2026");
        const Series<Power> load = Series<Power>::constant(1 * MW);
        const BillMonth january = billOf(c.tariff, c.prices, load, {.contractPower = 800 * kW}).months[0];
        QCOMPARE(january.demand.si(), 7380000.0);
        QCOMPARE(january.excess.si(), 2214000.0);
        QCOMPARE(january.fund.si(), 3772890.0);
        QCOMPARE(billOf(c.tariff, c.prices, load, {.contractPower = 1 * MW}).annual.excess.si(), 0.0);
        QCOMPARE(billOf(c.tariff, c.prices, load).annual.excess.si(), 0.0);
    }

    // Only the months that exceed it pay, though the ratchet carries their demand through the year.
    void aMonthWithinTheContractPaysNoExcess()
    {
        const Case c = aCase("kepco-industrial-eul-hv-b-ii-2026");
        Series<Power> load = Series<Power>::constant(1 * MW);
        load.si()[hourOf(195, 15)] = 1.5e6; // an hour in July
        const Bill bill = billOf(c.tariff, c.prices, load, {.contractPower = 1.2 * MW});
        for (std::size_t m = 0; m < 12; ++m) {
            QCOMPARE(bill.months[m].billingDemand.in(MW), 1.5);
            QCOMPARE(bill.months[m].excess.si(), m == 6 ? 300.0 * 7380.0 * 1.5 : 0.0);
        }
    }

    // Supply terms, articles 41 to 43: target 92 %, 0.2 % per point. At 85 % the demand charge is 1.4 % higher (6,630,000 * 1.014), at 97 %
    // 1 % lower; 100 % earns no more than 97 %, and 40 % counts as 60 %, 6.4 % higher.
    void thePowerFactorMovesTheDemandCharge()
    {
        const Case c = aCase("kepco-general-eul-hv-b-i-2026");
        const auto demand = [&](double factor) {
            return billOf(c.tariff, c.prices, Series<Power>::constant(1 * MW), {.powerFactorFraction = factor}).months[0].demand.si();
        };
        QCOMPARE(demand(0.92), 6630000.0);
        QCOMPARE(demand(0.85), 6722820.0);
        QCOMPARE(demand(0.97), 6563700.0);
        QCOMPARE(demand(1.0), 6563700.0);
        QCOMPARE(demand(0.4), 7054320.0);
    }

    // Supply terms, article 68: the billing demand is that of mid-peak and peak hours. 9 MW at 3 h of 14 July, or on Sunday 12 July 2026
    // at noon, bill 3 MW; 9 MW at 14 h of Tuesday 14 July bill 9 MW in every month. The contract can be exceeded at any hour.
    void aPeakAtNightOrOnASundaySetsNoDemand()
    {
        const Case c = aCase("kepco-industrial-eul-hv-b-ii-2026");
        const auto with = [&](int hour, BillTerms terms = {}) {
            Series<Power> load = Series<Power>::constant(3 * MW);
            load.set(hour, 9 * MW);
            return billOf(c.tariff, c.prices, load, terms);
        };
        QCOMPARE(with(hourOf(194, 3)).months[6].billingDemand.in(MW), 3.0);
        QCOMPARE(with(hourOf(192, 12)).months[6].billingDemand.in(MW), 3.0);
        QCOMPARE(with(hourOf(194, 14)).months[6].billingDemand.in(MW), 9.0);
        QCOMPARE(with(hourOf(194, 14)).months[3].billingDemand.in(MW), 9.0);
        QCOMPARE(with(hourOf(194, 3), {.contractPower = 8 * MW}).months[6].excess.si(), 1000.0 * 7380.0 * 1.5);
    }

    // A flat megawatt under the rates of 2024-10-24, June and July 2025: the fund falls from 3.2 to 2.7 % of the same bill's charges.
    void theFundOf2024FallsInJuly2025()
    {
        const Bill bill = flat(aCase("kepco-industrial-eul-hv-b-ii-2024", 2025), 1 * MW);
        QCOMPARE(bill.months[5].fund.si(), std::floor(bill.months[5].charges().si() * 0.032 / 10.0) * 10.0);
        QCOMPARE(bill.months[6].fund.si(), std::floor(bill.months[6].charges().si() * 0.027 / 10.0) * 10.0);
    }

    void weekendNoonsOfSpringAreHalfPriceUnderTheReformOnly()
    {
        // Saturday 11 April 2026 is day 100: 11-14 h mid-peak at half price, 10 h in full, Industrial (Eul) 2026.
        const Case reform = aCase("kepco-industrial-eul-hv-b-ii-2026");
        QCOMPARE(reform.prices.energy[hourOf(100, 12)].in(KRWPerKWh), 72.4);
        QCOMPARE(reform.prices.energy[hourOf(100, 10)].in(KRWPerKWh), 144.8);
        QCOMPARE(reform.prices.energy[hourOf(101, 12)].in(KRWPerKWh), 63.8); // Sunday: half the off-peak 127.6
        // Labour Day 2026 is a Friday and a public holiday: day 120.
        QCOMPARE(reform.prices.energy[hourOf(120, 12)].in(KRWPerKWh), 63.8);
        const Case general = aCase("kepco-general-eul-hv-b-ii-2026");
        QCOMPARE(general.prices.energy[hourOf(100, 12)].in(KRWPerKWh), 114.4);
    }

    void theReformMovedTheSummerPeakFromNoonToEvening()
    {
        const int wednesday = 195; // 15 July
        const Case before = aCase("kepco-industrial-eul-hv-b-ii-2024"), after = aCase("kepco-industrial-eul-hv-b-ii-2026");
        QCOMPARE(before.prices.energy[hourOf(wednesday, 11)].in(KRWPerKWh), 256.0);
        QCOMPARE(after.prices.energy[hourOf(wednesday, 11)].in(KRWPerKWh), 174.8);
        QCOMPARE(before.prices.energy[hourOf(wednesday, 20)].in(KRWPerKWh), 174.8);
        QCOMPARE(after.prices.energy[hourOf(wednesday, 20)].in(KRWPerKWh), 239.1);
    }

    void everyMonthAndTheYearAddUp()
    {
        const Bill bill = flat(aCase("kepco-industrial-eul-hv-c-iii-2026"), 12345.6 * kW);
        BillLines sum;
        for (const BillMonth &month : bill.months) {
            sum += month;
            QCOMPARE((month.energy + month.demand + month.excess + month.climate + month.fuel + month.fund).si(), month.total().si());
            QCOMPARE(month.total().si(), std::floor(month.total().si()));
        }
        QVERIFY(sum == bill.annual);
    }

    void aYearWithoutLoadCostsNothingAndHasNoMeanPrice()
    {
        const Bill bill = flat(aCase("kepco-industrial-eul-hv-b-ii-2026"), Power{});
        QCOMPARE(bill.annual.total().si(), 0.0);
        QVERIFY(!bill.meanPrice());
    }

    void aLeapYearHas8784HoursUnlessTheLeapDayIsDropped()
    {
        const Case c = aCase("kepco-industrial-eul-hv-b-ii-2024", 2024);
        QCOMPARE(c.prices.energy.size(), 8760);
        QCOMPARE(hourPrices(c.tariff, 2024, {}, LeapDay::Keep).energy.size(), 8784);
        QCOMPARE(c.prices.monthBegin[2], 59 * 24);
    }
};

QTEST_GUILESS_MAIN(BillTest)
#include "bill_test.moc"
