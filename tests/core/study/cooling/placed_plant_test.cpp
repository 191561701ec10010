// SPDX-License-Identifier: Apache-2.0
// The plant placed on the site counts: the COP, curves, approach and fan power of its records, not the cooling system's.
#include "core/chain/study.h"
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "core/study/cooling/plant_fleet.h"

#include <QTest>

#include <set>

using namespace tokenyard;

class PlacedPlantTest : public QObject {
    Q_OBJECT
    const Catalogue m_catalogue;

    template <class Kind, class Change>
    static Plan with(Plan plan, Change change)
    {
        for (Shared<Object> &object : plan.objects)
            if (object->as<Kind>())
                object = object.with([&](Object &o) { change(std::get<Kind>(o.equipment)); });
        return plan;
    }
    // Chillers of this model, about 12 MW in total.
    Plan withChillers(const Plan &plan, const Record &record) const
    {
        const int count = int(12.0 * units::MW / *record.get<Power>("capacity"));
        return with<ChillerPlant>(plan, [&](ChillerPlant &c) { c = {record.id, count}; });
    }
    static std::shared_ptr<const Study> study(const Plan &plan, const Catalogue &catalogue)
    {
        return Evaluator(catalogue, allRules()).evaluate(plan);
    }
    static double chillerEnergy(const Study &s) { return energyOf(s.cooling->chillers).si(); }
    static bool finds(const Study &s, std::string_view rule)
    {
        return std::any_of(s.findings.begin(), s.findings.end(), [&](const Finding &f) { return f.rule == rule; });
    }
    // Chilled water at 8 °C and at 18 °C, with and without towers: every way in which a chiller is computed.
    std::vector<Plan> sites() const
    {
        std::vector<Plan> plans;
        for (const char *system : {"air-chiller", "air-chiller-tower-economizer", "dlc-dry-w40"})
            for (double celsius : {18.0, 40.0}) {
                Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
                plan.cooling = plan.cooling.with([&](CoolingDesign &c) {
                    c.system = system;
                    c.supply = Temperature::celsius(celsius);
                });
                plans.push_back(plan);
            }
        return plans;
    }

private slots:
    void machinesOfAnotherCopUseADifferentEnergy()
    {
        const Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        std::set<double> energies;
        for (const char *id : {"carrier-30xa-500", "mcquay-agz-010", "chiller-air-1500", "trane-cvhf-2317-vsd", "trane-cvhf-4610-vanes"})
            energies.insert(chillerEnergy(*study(withChillers(plan, *m_catalogue.find("chillers", id)), m_catalogue)));
        QCOMPARE(energies.size(), std::size_t(5));
    }
    void aBetterCopNeverTakesMoreEnergy()
    {
        for (const Plan &site : sites())
            for (const Record &record : m_catalogue.set("chillers").records) {
                Record better = record;
                RecordValue &cop = better.values.at("cop_rated");
                cop.si = *cop.si * 1.1;
                const Plan plan = withChillers(site, record);
                const auto before = study(plan, m_catalogue), after = study(plan, m_catalogue.withProjectRecords({{"chillers", {better}}}));
                QVERIFY2(chillerEnergy(*after) < chillerEnergy(*before), record.id.c_str());
                QVERIFY2(*after->kpis[Kpi::PueAnnual].si < *before->kpis[Kpi::PueAnnual].si, record.id.c_str());
            }
    }
    // The rating of this curve set relative to Carnot between 3.56 °C and 36.44 °C: 6.33 * 32.88 / 276.71 = 0.7522.
    void theShareOfCarnotIsThatOfTheRating()
    {
        const ChillerClass kind = chillerClass(*m_catalogue.find("chillers", "trane-cvhf-2317-vsd"), {});
        QVERIFY(std::abs(kind.carnotFraction - 0.7522) < 1e-4);
        QVERIFY(kind.waterCooled && kind.cold);
    }
    // The classes were derived from the systems' own shares, 0.42 and 0.584: placing one changes next to nothing.
    void aClassRecordIsTheSystemsOwnMachine()
    {
        std::string error;
        for (const auto &[system, id] : {std::pair("dlc-dry-w40", "chiller-air-1000"), std::pair("dlc-tower-w32", "chiller-water-2500")}) {
            const ChillerClass usual = coolingSystem(m_catalogue, system, error)->chiller;
            QVERIFY(std::abs(chillerClass(*m_catalogue.find("chillers", id), usual).carnotFraction / usual.carnotFraction - 1.0) < 1e-4);
        }
    }
    void aMixedPlantLiesBetweenItsMachines()
    {
        const Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        const Record &good = *m_catalogue.find("chillers", "carrier-30xa-500"), &poor = *m_catalogue.find("chillers", "mcquay-agz-010");
        Plan mixed = withChillers(plan, good);
        for (const Shared<Object> &object : plan.objects)
            if (object->as<ChillerPlant>()) {
                Object other = *object;
                other.id = mixed.takeId();
                other.equipment = ChillerPlant{poor.id, 150};
                mixed.objects.emplace_back(other);
                for (const Shared<Feed> &pipe : plan.feeds) // its own pipes next to those of the first
                    if (isPipe(pipe->kind) && (pipe->from.object == object->id || pipe->to.object == object->id)) {
                        Feed second = *pipe;
                        second.id = mixed.takeId();
                        (pipe->from.object == object->id ? second.from : second.to).object = other.id;
                        mixed.feeds.emplace_back(second);
                    }
                break;
            }
        const double least = chillerEnergy(*study(withChillers(plan, good), m_catalogue));
        const double most = chillerEnergy(*study(withChillers(plan, poor), m_catalogue));
        const double between = chillerEnergy(*study(mixed, m_catalogue));
        QVERIFY(least < between && between < most);
    }
    void waterCooledMachinesWithoutTowersAreFound()
    {
        const Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        QVERIFY(!finds(*study(plan, m_catalogue), "cooling.no_condenser_towers"));
        QVERIFY(finds(*study(withChillers(plan, *m_catalogue.find("chillers", "chiller-water-2500")), m_catalogue),
                      "cooling.no_condenser_towers"));
    }
    // Fans rated at 2.0 % of the heat instead of 2.5 %, same size, same approach: four fifths of the fan energy.
    void dryCoolersTakeTheirOwnFanPower()
    {
        const Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        const auto fans = [&](const char *model) {
            return energyOf(study(with<DryCoolerYard>(plan,
                                                      [&](DryCoolerYard &y) {
                                                          y = {model, 44};
                                                      }),
                                  m_catalogue)
                                ->cooling->rejection)
                .si();
        };
        QVERIFY(std::abs(fans("adiabatic-cooler-1000") / fans("dry-cooler-1000") - 0.8) < 1e-9);
    }
    void aSmallerApproachOfTheTowersNeverTakesMoreEnergy()
    {
        const Plan plan = findTemplate("ulsan-103mw")->make(m_catalogue);
        Record better = *m_catalogue.find("towers", "tower-5000");
        better.values.at("approach_rated").si = 3.0;
        const auto before = study(plan, m_catalogue), after = study(plan, m_catalogue.withProjectRecords({{"towers", {better}}}));
        QVERIFY(after->cooling->chillers.sum() < before->cooling->chillers.sum());
    }
    // The air loop needs no chiller in winter: 18 °C water at 6 K approach from dry air of 12 °C, which Ulsan has for half of the year.
    void withoutChillersOnlyTheColdHoursAreServed()
    {
        const Plan plan = findTemplate("blank-40mw")->make(m_catalogue);
        const auto none = study(with<ChillerPlant>(plan, [](ChillerPlant &c) { c.units = 0; }), m_catalogue);
        QVERIFY2(none->cooling->availabilityFactor > 0.3 && none->cooling->availabilityFactor < 0.7,
                 qPrintable(QString::number(none->cooling->availabilityFactor)));
        QVERIFY(finds(*none, "cooling.short"));
    }
};

QTEST_GUILESS_MAIN(PlacedPlantTest)
#include "placed_plant_test.moc"
