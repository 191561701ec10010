// SPDX-License-Identifier: Apache-2.0
#include "core/study/cost/operating_steps.h"

#include "core/plan/phase_months.h"
#include "core/study/cost/cost_items.h"
#include "core/study/cost/cost_model.h"
#include "core/study/cost/cost_of_plan.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace tokenyard {

namespace {

using OperatingPlan = PlanView<Site, Phases, PowerDesign, Supply, CostBasis, Finance, Objects, Feeds>;

class Operating {
public:
    Operating(const OperatingPlan &plan, const SiteLayout &layout, const PowerResult &power, const CoolingResult &cooling,
              const EnergyResult &energy, const Catalogue &records)
        : m_plan(plan), m_layout(layout), m_power(power), m_cooling(cooling), m_energy(energy), m_records(records)
    {}
    OperatingStep yearOf(const SupplyStep &step) const
    {
        const EnergyResult &energy = step.year ? *step.year : m_energy;
        const Plan then = without(
            [&](const Object &object, const Arrival &) { return std::binary_search(step.absent.begin(), step.absent.end(), object.id); });
        const CostInput supplied = inputOf(then, energy);
        CostInput whole = supplied;
        takeSupply(then, m_cooling, m_energy, m_records, whole);
        const CostInput input = atFullBuild(supplied, std::move(whole), step.loadFraction);
        OperatingStep year{step.fromMonth, input.electricity, {}, {}};
        for (const CostItem &item : opexOf(input)) {
            year.opex += item.base;
            if (item.key == virtualMarketItem || item.key == responseMarketItem)
                year.marketReceived -= item.base;
        }
        if (step.loadFraction < 1.0) { // own plant that stands is kept up whole, whatever part of the load it serves
            const Plan bare = without([](const Object &, const Arrival &) { return true; });
            const Money upkeep = year.opex - sumOf(opexOf(atFullBuild(supplied, inputOf(bare, m_energy), step.loadFraction)));
            year.opex += upkeep * (1.0 / step.loadFraction - 1.0);
        }
        return year;
    }
    // Own plant by its date, with what the capex is less without it.
    std::vector<OwnWork> works(Money capexTotal) const
    {
        std::map<Coming, std::vector<ObjectId>> groups;
        for (const Shared<Object> &object : m_plan.objects)
            if (const auto arrival = arrivalOf(*object))
                if (const Phase *phase = m_plan.phase(object->phase))
                    groups[{arrival->ownMonth.value_or(plannedMonth(*phase)), phase->id, arrival->ownMonth.has_value()}].push_back(
                        object->id);
        std::vector<OwnWork> works;
        if (groups.empty() || (groups.size() == 1 && comesWithAllHalls(groups.begin()->first)))
            return works;
        for (const auto &[key, ids] : groups) {
            const Plan rest = without(
                [&ids = ids](const Object &object, const Arrival &) { return std::find(ids.begin(), ids.end(), object.id) != ids.end(); });
            const auto &[month, phase, ownDate] = key;
            if (const Money capex = capexTotal - sumOf(capexTable(inputOf(rest, m_energy), m_records).items); capex > Money{})
                works.push_back({month, phase, ownDate, capex});
        }
        return works;
    }

private:
    using Coming = std::tuple<int, ObjectId, bool>; // month, phase, of a date of its own
    // Whether it needs no account of its own: the capex is split over the phases by their racks, which are then all of one date, its own.
    bool comesWithAllHalls(const Coming &coming) const
    {
        const auto &[month, with, ownDate] = coming;
        const int slip = m_plan.phase(with)->delayMonths;
        return !ownDate && std::all_of(m_layout.halls.begin(), m_layout.halls.end(), [&, month = month](const HallCount &hall) {
            const Phase *found = m_plan.phase(hall.phase), &phase = found ? *found : *m_plan.phases.front();
            return hall.ratedPower() <= Power{} || (plannedMonth(phase) == month && phase.delayMonths == slip);
        });
    }
    std::vector<CostItem> opexOf(const CostInput &input) const { return opexTable(input, capexTable(input, m_records).items, m_records); }
    template <class Leaves>
    Plan without(Leaves leaves) const
    {
        Plan plan;
        plan.site = m_plan.site, plan.phases = m_plan.phases, plan.power = m_plan.power, plan.supply = m_plan.supply;
        plan.cost = m_plan.cost, plan.finance = m_plan.finance, plan.feeds = m_plan.feeds;
        for (const Shared<Object> &object : m_plan.objects)
            if (const auto arrival = arrivalOf(*object); !arrival || !leaves(*object, *arrival))
                plan.objects.push_back(object);
        return plan;
    }
    CostInput inputOf(const OperatingPlan &plan, const EnergyResult &energy) const
    {
        return costInputOf(plan, m_layout, m_power, m_cooling, energy, m_records);
    }
    // The supply's amounts of a part of the load, as if all of it ran so; what is paid for load that stops goes with the load and stays.
    CostInput atFullBuild(const CostInput &step, CostInput whole, double loadFraction) const
    {
        whole.electricity = step.electricity / loadFraction;
        whole.strikePaid = step.strikePaid / loadFraction;
        whole.marketReceived = step.marketReceived / loadFraction;
        whole.ownFuel = step.ownFuel / loadFraction;
        whole.allowances = step.allowances / loadFraction;
        whole.water = m_cooling.waterAnnual + (step.water - m_cooling.waterAnnual) / loadFraction;
        return whole;
    }

    const OperatingPlan &m_plan;
    const SiteLayout &m_layout;
    const PowerResult &m_power;
    const CoolingResult &m_cooling;
    const EnergyResult &m_energy;
    const Catalogue &m_records;
};

} // namespace

OperatingSteps operatingStepsStage(const OperatingPlan &plan, const SiteLayout &layout, const PowerResult &power,
                                   const CoolingResult &cooling, const EnergyResult &energy, const SupplySteps &supply,
                                   const CostResult &cost, const CostRecords &records)
{
    if (!cost.capexTotal || !cost.opexCash)
        return {};
    const Operating operating(plan, layout, power, cooling, energy, records);
    OperatingSteps out;
    for (const SupplyStep &step : supply.steps)
        out.steps.push_back(operating.yearOf(step));
    out.works = operating.works(*cost.capexTotal);
    return out;
}

std::vector<OwnWork> ownWorksOf(const OperatingPlan &plan, const SiteLayout &layout, const PowerResult &power, const CoolingResult &cooling,
                                const EnergyResult &energy, const CostResult &cost, const Catalogue &records)
{
    return cost.capexTotal ? Operating(plan, layout, power, cooling, energy, records).works(*cost.capexTotal) : std::vector<OwnWork>{};
}

} // namespace tokenyard
