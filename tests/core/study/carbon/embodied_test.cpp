// SPDX-License-Identifier: Apache-2.0
#include "core/study/carbon/embodied.h"

#include "core/base/unit.h"
#include "core/study/carbon/carbon_stage.h"

#include <QTest>

using namespace tokenyard;
using namespace tokenyard::units;

namespace {

SiteLayout aHall(const char *accelerator)
{
    SiteLayout layout;
    HallCount hall;
    hall.accelerator = accelerator;
    hall.racks = 10;
    hall.gpusPerRack = 8;
    layout.halls.push_back(hall);
    layout.building = 1000.0 * m2;
    return layout;
}

} // namespace

class EmbodiedTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;
private slots:
    // NVIDIA's footprints: 1,312 kg for eight H100 and 2,274 kg for eight B200; 168 kg of host and network for each.
    void boardsAreAsPublished()
    {
        QVERIFY(std::abs(embodiedOf(aHall("h100-sxm"), m_catalogue).it.total.in(kg)-80 * (1312.0 / 8 + 168.0)) < 1.0);
        QVERIFY(std::abs(embodiedOf(aHall("b200-sxm"), m_catalogue).it.total.in(kg)-80 * (2274.0 / 8 + 168.0)) < 80.0);
        QVERIFY(embodiedOf(aHall("wse-3"), m_catalogue).it.total > Mass{}); // one whose footprint no record gives
    }
    // Services are a share of the whole: at 60 % the building is the other 40 %.
    void plantIsAShareOfTheWhole()
    {
        const Embodied whole = embodiedOf(aHall("h100-sxm"), m_catalogue);
        QVERIFY(std::abs(whole.plant.total / (whole.plant.total + whole.building.total) - 0.6) < 1e-9);
    }
    // Each is spread over its lifetime; scopes 1 and 2 do not change.
    void embodiedCarbonIsSpreadOverLives()
    {
        Plan plan;
        EnergyResult energy;
        energy.facilityPeak = 1.0 * MW;
        energy.facility = energy.fromGrid = 1000.0 * MWh;
        const CarbonResult carbon = carbonStage(plan, aHall("h100-sxm"), energy, m_catalogue);
        const Embodied whole = embodiedOf(aHall("h100-sxm"), m_catalogue);
        const Finance &finance = *plan.finance;
        const Mass expected =
            whole.it.total / finance.itLife + whole.building.total / finance.buildingLife + whole.plant.total / finance.plantLife;
        QVERIFY(std::abs(embodiedAnnual(carbon)->in(kg)-expected.in(kg)) < 1e-6);
        QVERIFY(std::abs(carbon.annual->in(tonne)-1000.0 * plan.supply->gridFactor.in(tonnePerMWh)) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(EmbodiedTest)
#include "embodied_test.moc"
