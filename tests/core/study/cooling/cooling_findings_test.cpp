// SPDX-License-Identifier: Apache-2.0
// Findings of the cooling stage, each on a plan with the fault and on a similar plan without it.
#include "tests/support/findings_of_plans.h"

using namespace tokenyard;

class CoolingFindingsTest : public QObject {
    Q_OBJECT
    test::FindingsOfPlans m;
    template <class Change>
    Plan cooled(Change change) const
    {
        return m.with(&Plan::cooling, change);
    }
    Plan cooledBy(const char *system, double celsius) const
    {
        return cooled([&](CoolingDesign &c) {
            c.system = system;
            c.supply = Temperature::celsius(celsius);
        });
    }
private slots:
    void unknownWeatherAndSystem()
    {
        m.check("data.weather", m.with(&Plan::site, [](Site &s) { s.weather = "nowhere"; }));
        m.check("data.cooling_system", cooled([](CoolingDesign &c) { c.system = "no-such-system"; }));
    }
    void anUnknownModel()
    {
        for (ObjectKind kind : {ObjectKind::ChillerPlant, ObjectKind::DryCoolerYard, ObjectKind::CduGallery})
            m.check("data.equipment", m.with(kind, "model", std::string("no-such-model")));
    }
    void waterTooColdForTheSystem() { m.check("cooling.supply_range", cooledBy("dlc-dry-w45", 6.0)); }
    // By its record, NVL72 gives off 85 % of its heat to liquid: air alone cannot cool it.
    void liquidCooledRacksOnAir() { m.check("cooling.racks_need_liquid", cooledBy("air-chiller", 18.0)); }
    // Up to a tenth more than the racks' 85 % is within the accuracy of the records.
    void moreLiquidThanTheRacksGive()
    {
        const auto liquid = [&](double fraction) { return cooled([&](CoolingDesign &c) { c.liquidFraction = fraction; }); };
        m.check("cooling.liquid_share", liquid(0.96), liquid(0.94));
    }

public:
    Plan firstSupply(Length diameter) const
    {
        std::size_t pipe = 0;
        while (m.blank.feeds[pipe]->kind != FeedKind::Supply)
            ++pipe;
        return m.withFeed(pipe, [&](Feed &f) { f.diameter = diameter; });
    }

private slots:
    void aPipeTooNarrow()
    {
        m.check("cooling.pipe_velocity", firstSupply(0.25 * units::m), firstSupply(1.5 * units::m));
        m.check("cooling.starved", firstSupply(0.05 * units::m), firstSupply(1.5 * units::m));
    }
    // GB200 and GB300 racks take 45 °C at most (class W45).
    void waterTooWarmForTheRacks() { m.check("cooling.rack_supply", cooledBy("dlc-dry-w45", 46.0), cooledBy("dlc-dry-w45", 45.0)); }
};

QTEST_GUILESS_MAIN(CoolingFindingsTest)
#include "cooling_findings_test.moc"
