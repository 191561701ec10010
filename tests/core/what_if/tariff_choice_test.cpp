// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/tariff_choice.h"

#include "core/base/unit.h"

#include <QTest>

#include <thread>

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

class TariffChoiceTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
private slots:
    // The best option is the lowest of the bills that the energy stage gives with each.
    void theBestOptionIsTheLeastBill()
    {
        const Plan plan = aPlan("kepco-general-eul-hv-b-ii-2026");
        const CoolingResult year = aYear(1 * MW, 1 * MW);
        const auto choice = tariffChoice(plan, {}, {}, year, {}, m_catalogue, true);
        QVERIFY(choice.has_value());
        Money least = choice->now;
        for (const char *id : {"kepco-general-eul-hv-b-i-2026", "kepco-general-eul-hv-b-ii-2026", "kepco-general-eul-hv-b-iii-2026"})
            least = std::min(least, energyStage(aPlan(id), {}, {}, year, {}, m_catalogue).annual->total());
        QCOMPARE(choice->best(true)->bill.si(), least.si());
        QCOMPARE(choice->best(true)->tariff, std::string("kepco-general-eul-hv-b-iii-2026")); // a flat load: energy weighs most
        QVERIFY(choice->best(false)->bill <= choice->best(true)->bill);
        QCOMPARE(choice->contractFitting.in(kW), 1000.0);
    }
    // The list of options is made once and kept with the catalogue: threads that ask for it first, all at once, get the same answer.
    void threadsThatAskAtOnceGetTheSame()
    {
        const CoolingResult year = aYear(1 * MW, 1 * MW);
        const auto ask = [&](const Catalogue &catalogue) {
            return tariffChoice(aPlan("kepco-general-eul-hv-b-ii-2026"), {}, {}, year, {}, catalogue, true);
        };
        const auto alone = ask(m_catalogue);
        for (int round = 0; round < 20; ++round) {
            const Catalogue fresh;
            std::vector<std::optional<TariffChoice>> answers(4);
            {
                std::vector<std::jthread> threads;
                for (std::optional<TariffChoice> &answer : answers)
                    threads.emplace_back([&] { answer = ask(fresh); });
            }
            for (const std::optional<TariffChoice> &answer : answers)
                QVERIFY(answer && answer->now == alone->now && answer->options.size() == alone->options.size());
        }
    }
    // A megawatt in a month that counts for twelve: 12 x 7,380 won/kW, its hour's energy and the fund of 2.7 %.
    void anHourOfPeakCostsTwelveMonthsOfDemand()
    {
        const auto choice = tariffChoice(aPlan("kepco-general-eul-hv-b-ii-2026"), {}, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue, true);
        const double demand = 12 * 7380.0 * 1000.0;
        QVERIFY(choice->peak.perMegawatt.si() > demand && choice->peak.perMegawatt.si() < demand * 1.04);
        QVERIFY(choice->peak.byMonth[3] < choice->peak.perMegawatt); // April counts only for itself
    }
    void aFilesTariffHasNoOptions()
    {
        QVERIFY(!tariffChoice(aPlan("no-such-tariff"), {}, {}, aYear(1 * MW, 1 * MW), {}, m_catalogue, true).has_value());
        QVERIFY(!tariffChoice(aPlan("kepco-general-eul-hv-b-ii-2026"), {}, {}, {}, {}, m_catalogue, true).has_value());
    }
};

QTEST_GUILESS_MAIN(TariffChoiceTest)
#include "tariff_choice_test.moc"
