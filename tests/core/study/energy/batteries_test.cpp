// SPDX-License-Identifier: Apache-2.0
// Several batteries of one plan against one of all their sizes.
#include "core/study/energy/energy_stage.h"

#include "core/base/unit.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

// A flat load with four hours a day that are dearer in demand.
CoolingResult aYear()
{
    CoolingResult cooling;
    cooling.facility = Series<Power>::constant(80 * MW);
    cooling.facilityAtPeakIt = Series<Power>::constant(100 * MW);
    for (int h = 0; h < hoursPerYear; ++h)
        cooling.facilityAtPeakIt.set(h, (100.0 + (h % 24 >= 12 && h % 24 < 16 ? 8.0 : 0.0)) * MW);
    return cooling;
}

Plan aPlan()
{
    Plan plan;
    plan.supply = plan.supply.with([](Supply &s) {
        s.tariff = "kepco-industrial-eul-hv-b-ii-2026";
        s.contract = 1 * MW;
    });
    plan.power = plan.power.with([](PowerDesign &p) { p.powerFactor = 0.92 * wattPerVa; });
    return plan;
}

Plan with(Plan plan, const Battery &battery)
{
    Object object;
    object.id = plan.takeId();
    object.name = "Own";
    object.equipment = battery;
    plan.objects.push_back(Shared<Object>(std::move(object)));
    return plan;
}

} // namespace

class BatteriesTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
private slots:
    // Drawn as three of the same hours it is the same battery: each runs as its share of the whole.
    void partsOfTheSameHoursAreTheWhole()
    {
        const CoolingResult year = aYear();
        const EnergyResult r = energyStage(with(aPlan(), Battery{5 * MW, 40 * MWh}), {}, {}, year, {}, m_catalogue);
        const Plan three = with(with(with(aPlan(), Battery{1 * MW, 8 * MWh}), Battery{2.5 * MW, 20 * MWh}), Battery{1.5 * MW, 12 * MWh});
        const EnergyResult t = energyStage(three, {}, {}, year, {}, m_catalogue);
        QVERIFY(std::abs(t.gridPeak->in(MW)-r.gridPeak->in(MW)) < 1e-9);
        QCOMPARE(t.sources.size(), r.sources.size() + 2);
        const auto batteries = [](const EnergyResult &of) {
            std::vector<SourceYear> found;
            std::copy_if(of.sources.begin(), of.sources.end(), std::back_inserter(found),
                         [](const SourceYear &source) { return source.kind == "battery"; });
            return found;
        };
        const SourceYear whole = batteries(r).at(0);
        const std::vector<SourceYear> parts = batteries(t);
        for (const auto &[part, share] : {std::pair(0, 0.2), std::pair(1, 0.5), std::pair(2, 0.3)}) {
            QVERIFY(std::abs(parts.at(std::size_t(part)).energy / whole.energy - share) < 1e-9);
            QVERIFY(std::abs(parts.at(std::size_t(part)).charged / whole.charged - share) < 1e-9);
        }
    }
    // Stores of unequal hours keep at least the peak that the first of them keeps alone, and none lower than one of both sizes.
    void unequalBatteriesKeepThePeakBetweenTheirBounds()
    {
        const CoolingResult year = aYear();
        const auto peak = [&](const Plan &plan) { return energyStage(plan, {}, {}, year, {}, m_catalogue).gridPeak->in(MW); };
        const double one = peak(with(aPlan(), Battery{2 * MW, 16 * MWh})), both = peak(with(aPlan(), Battery{5 * MW, 26 * MWh})),
                     two = peak(with(with(aPlan(), Battery{2 * MW, 16 * MWh}), Battery{3 * MW, 10 * MWh}));
        QVERIFY2(two < one - 0.1 && two > both - 1e-6, qPrintable(QString("%1 %2 %3").arg(one).arg(two).arg(both)));
    }
};

QTEST_GUILESS_MAIN(BatteriesTest)
#include "batteries_test.moc"
