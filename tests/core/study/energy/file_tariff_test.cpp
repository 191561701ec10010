// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/bill.h"
#include "core/study/energy/energy_stage.h"
#include "core/study/energy/hour_answer.h"
#include "core/study/energy/import_file.h"
#include "core/study/energy/tariff_picture.h"
#include "core/supply/rate_bill.h"

#include "core/base/unit.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

CoolingResult aYear(Power mean, Power peak)
{
    CoolingResult cooling;
    cooling.facility = Series<Power>::constant(mean);
    cooling.facilityAtPeakIt = Series<Power>::constant(peak);
    return cooling;
}

std::string schedule(const char *name)
{
    std::string day = "[0", all = "[";
    for (int hour = 1; hour < 24; ++hour)
        day += ",0";
    for (int month = 0; month < 12; ++month)
        all += (month ? "," : "") + day + "]";
    return std::string("\"") + name + "\":" + all + "]";
}

// 0.10 USD per kWh, 8 USD per kW and month, 300 USD a month.
std::string urdb()
{
    return "{\"name\":\"Flat\",\"energyratestructure\":[[{\"rate\":0.1}]]," + schedule("energyweekdayschedule") + ","
        + schedule("energyweekendschedule")
        + ",\"flatdemandstructure\":[[{\"rate\":8}]],\"flatdemandmonths\":[0,0,0,0,0,0,0,0,0,0,0,0],\"fixedmonthlycharge\":300}";
}

Plan aPlan(const char *tariff)
{
    Plan plan;
    plan.supply = plan.supply.with([&](Supply &s) {
        s.tariff = tariff;
        s.contract = 2 * MW;
    });
    plan.power = plan.power.with([](PowerDesign &p) { p.powerFactor = 0.92 * wattPerVa; });
    return plan;
}

} // namespace

class FileTariffTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
    Catalogue withFlat() const
    {
        Text why;
        const auto import = importFile(urdb(), "flat.json", {"flat", 2025, "US"}, aPlan("flat"), m_catalogue, why);
        if (!import)
            qFatal("%s", why.english().c_str());
        return import->after;
    }
private slots:
    // 8,760 MWh at 0.1 USD, 12 x 2,000 kW at 8 USD, 12 x 300 USD, at 1,400 won: the demand is that at full load.
    void aPlanIsBilledByAFileInWon()
    {
        const EnergyResult r = energyStage(aPlan("flat"), {}, {}, aYear(1 * MW, 2 * MW), {1400.0, "2026-06"}, withFlat());
        QVERIFY(r.annual && r.findings.empty());
        QVERIFY(std::abs(r.annual->energy.si() - 876000.0 * 1400.0) < 1.0);
        QVERIFY(std::abs(r.annual->demand.si() - 12 * 2000.0 * 8.0 * 1400.0) < 1.0);
        QVERIFY(std::abs(r.annual->fixed.si() - 3600.0 * 1400.0) < 1.0);
        QVERIFY(std::abs(r.prices[0].in(KRWPerKWh)-140.0) < 1e-9);
        QCOMPARE(r.months.size(), std::size_t(12));
        Money sum;
        for (const BillLine &month : r.months)
            sum += month.total();
        QVERIFY(std::abs((sum - r.annual->total()).si()) < 1e-3);
    }
    // An own copy of KEPCO's tariff bills as KEPCO does: a peak at 03:00 sets no demand, one at 14 h in July that of the year, one in May that
    // of May; the fund, the power factor and the year's energy (Saturdays and Sundays at their mean) follow.
    void anOwnCopyBillsAsItsModel()
    {
        const Record *record = m_catalogue.find("tariffs", "kepco-industrial-eul-hv-b-ii-2026");
        std::string error;
        const auto tariff = tariffFromRecord(*record, error);
        const auto copy = tariffAsCharges(*record, m_catalogue, error);
        QVERIFY2(tariff && copy, error.c_str());
        const Holidays holidays = publicHolidays(m_catalogue.set("holidays"), 2026).value();
        const HourPrices prices = hourPrices(*tariff, 2026, holidays, LeapDay::Drop);
        for (const int peak : {13 * 24 + 3, 194 * 24 + 14, 132 * 24 + 14}) // Wednesday 14 January, Tuesday 14 July, Wednesday 13 May
            for (const double factor : {0.92, 0.95, 0.80}) {
                Series<Power> load = Series<Power>::constant(3 * MW);
                load.set(peak, 9 * MW);
                const Bill model = billOf(*tariff, prices, load, {.powerFactorFraction = factor});
                rates::Load rows{2026, 1, {}};
                for (int hour = 0; hour < load.size(); ++hour)
                    rows.kw.push_back(load[hour].in(kW));
                const rates::RateBill bill = rates::billOf(*copy, rows, {factor, holidays});
                QVERIFY2(std::abs(bill.annual.demand / model.annual.demand.si() - 1.0) < 1e-6, qPrintable(QString::number(peak)));
                QVERIFY(std::abs(bill.annual.energy / model.annual.energy.si() - 1.0) < 0.005);
                QVERIFY(std::abs(bill.annual.total() / model.annual.total().si() - 1.0) < 0.005);
            }
    }
    void thePlansFactorAndAdderCount()
    {
        Plan plan = aPlan("flat");
        plan.supply = plan.supply.with([](Supply &s) {
            s.priceFactor = 1.5;
            s.regionalAdder = 10.0 * KRWPerKWh;
        });
        const EnergyResult r = energyStage(plan, {}, {}, aYear(1 * MW, 1 * MW), {1400.0, {}}, withFlat());
        QVERIFY(std::abs(r.annual->energy.si() - 8760000.0 * (140.0 * 1.5 + 10.0)) < 10.0);
        QVERIFY(std::abs(r.prices[0].in(KRWPerKWh)-220.0) < 1e-9);
    }
    void anotherCurrencyIsRefused()
    {
        Text why;
        const char *euro = R"({"name": "E", "currency": "EUR", "charges": [{"type": "fixed", "per_month": 1}]})";
        const auto import = importFile(euro, "e.json", {"e", 2025, {}}, aPlan("e"), m_catalogue, why);
        QVERIFY(import.has_value());
        const EnergyResult r = energyStage(aPlan("e"), {}, {}, aYear(1 * MW, 1 * MW), {1400.0, {}}, import->after);
        QVERIFY(!r.annual);
        QCOMPARE(r.findings.size(), std::size_t(1));
        QVERIFY(r.findings[0].text.english().find("EUR") != std::string::npos);
    }
    void aFileOfAnotherFormatIsRefused()
    {
        for (const char *bytes : {"", "hello", "[]", "{}", "{\"charges\": 3}", "LOCATION,", "{\"records\": []}"}) {
            Text why;
            QVERIFY(!importFile(bytes, "x", {}, aPlan("flat"), m_catalogue, why).has_value());
            QVERIFY(!why.empty());
        }
    }
    void anHourIsExplained()
    {
        const Plan plan = aPlan("kepco-general-eul-hv-b-ii-2026");
        const CoolingResult year = aYear(1 * MW, 1 * MW);
        const EnergyResult energy = energyStage(plan, {}, {}, year, {}, m_catalogue);
        const auto answer = answerHour(14, plan, year, energy, {}, m_catalogue);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->when, std::string("2026-01-01 14:00"));
        QVERIFY(answer->energyCharge == energy.prices[14] && answer->gridPrice > answer->energyCharge);
        QVERIFY(!answer->setsDemand); // New Year's day is off-peak
        QVERIFY(answer->words.front().english().find("public holiday") != std::string::npos);
        QVERIFY(!answerHour(-1, plan, year, energy, {}, m_catalogue) && !answerHour(8760, plan, year, energy, {}, m_catalogue));
    }
};

QTEST_GUILESS_MAIN(FileTariffTest)
#include "file_tariff_test.moc"
