// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/supply_steps.h"

#include "core/base/months.h"
#include "core/plan/phase_months.h"
#include "core/plan/site_layout.h"
#include "core/study/energy/own_power.h"

#include <algorithm>
#include <set>

namespace tokenyard {

namespace {

// What stands and draws power in a month.
struct State {
    double loadFraction = 0.0;
    std::vector<ObjectId> absent;
    bool contract = true; // whether a power purchase agreement with a term delivers
    bool operator==(const State &) const = default;
};

class Stepper {
public:
    Stepper(const EnergyView &plan, const RunningLayout &layout, int delayMonths) : m_plan(plan), m_layout(layout), m_delay(delayMonths)
    {
        for (const HallCount &hall : layout.halls)
            m_power += hall.ratedPower();
        for (const Shared<Object> &object : plan.objects)
            if (const auto arrival = arrivalOf(*object))
                m_sources.push_back({object->id, arrivalMonth(*object, *arrival), arrival->ownMonth.has_value()});
        if (!plan.phases.empty())
            m_term = contractTermOf(*plan.supply, energised(ObjectId{}));
    }
    bool dependsOnDates() const { return m_power > Power{} && !m_plan.phases.empty() && (!m_sources.empty() || m_term); }
    // The states from the first energisation on, each with its first month; equal ones once.
    std::vector<std::pair<int, State>> states() const
    {
        std::vector<std::pair<int, State>> all;
        for (const int month : months())
            if (State state = stateIn(month); all.empty() || !(all.back().second == state))
                all.emplace_back(month, std::move(state));
        return all;
    }
    // Whether the ledger's year is that of a state: all the load, and nothing that arrives within that year or on the other side of it.
    bool isLedger(const State &state) const
    {
        const int begin = fullYearOf(m_plan) * 12, end = begin + 12;
        const auto stands = [&](ObjectId id) { return !std::binary_search(state.absent.begin(), state.absent.end(), id); };
        if (state.loadFraction < 1.0 - 1e-12 || !hasLedgersContract(state, begin))
            return false;
        for (const Source &source : m_sources)
            if (!stands(source.id) ? !source.ownDate || source.fromMonth < end : source.ownDate && source.fromMonth > begin)
                return false;
        return true;
    }
    // The plan as it stands in a state, its dates passed.
    Plan planIn(const State &state) const
    {
        Plan then;
        then.site = m_plan.site, then.power = m_plan.power, then.phases = m_plan.phases, then.feeds = m_plan.feeds;
        const double f = state.loadFraction;
        then.supply = m_plan.supply.with([&](Supply &supply) {
            supply.contract *= f, supply.responsePower *= f, supply.curtailPower *= f, stateContract(state, supply);
        });
        for (const Shared<Object> &object : m_plan.objects) {
            if (std::binary_search(state.absent.begin(), state.absent.end(), object->id))
                continue;
            const auto arrival = arrivalOf(*object);
            then.objects.push_back(arrival && arrival->ownMonth ? object.with(clearDate) : object);
        }
        return then;
    }

private:
    // A contract with a term has its power whatever part of the load runs; one without comes with the load.
    void stateContract(const State &state, Supply &supply) const
    {
        supply.ppaPower *= !m_term ? state.loadFraction : state.contract ? 1.0 : 0.0;
        supply.ppaFrom = supply.ppaYears = 0;
    }
    // Whether all months of the ledger's year from `begin` on have the contract, or all have none, as the state. That year goes by the planned
    // dates.
    bool hasLedgersContract(const State &state, int begin) const
    {
        const auto planned = contractTermOf(*m_plan.supply, firstPlannedMonth(m_plan));
        for (int month = begin; planned && month < begin + 12; ++month)
            if (planned->delivers(month) != state.contract)
                return false;
        return true;
    }
    static void clearDate(Object &object)
    {
        std::visit(
            [](auto &kind) {
                if constexpr (requires { kind.availableFrom; })
                    kind.availableFrom.clear();
            },
            object.equipment);
    }
    int energised(ObjectId id) const // of a phase that is not there: with the first, as the cash flow has it
    {
        const Phase *phase = m_plan.phase(id);
        return energisedMonth(phase ? *phase : *m_plan.phases.front(), m_delay);
    }
    int arrivalMonth(const Object &object, const Arrival &arrival) const
    {
        return arrival.ownMonth || m_plan.phases.empty() ? arrival.ownMonth.value_or(0) : energised(object.phase);
    }
    std::set<int> months() const
    {
        std::set<int> months;
        for (const HallCount &hall : m_layout.halls)
            if (hall.ratedPower() > Power{})
                months.insert(energised(hall.phase));
        const int first = *months.begin();
        for (const Source &source : m_sources)
            months.insert(std::max(source.fromMonth, first));
        if (m_term)
            months.insert(std::max(m_term->fromMonth, first));
        if (m_term && m_term->endMonth)
            months.insert(std::max(*m_term->endMonth, first));
        return months;
    }
    State stateIn(int month) const
    {
        State state;
        Power running;
        for (const HallCount &hall : m_layout.halls)
            if (energised(hall.phase) <= month)
                running += hall.ratedPower();
        state.loadFraction = running / m_power;
        for (const Source &source : m_sources)
            if (source.fromMonth > month)
                state.absent.push_back(source.id);
        std::sort(state.absent.begin(), state.absent.end());
        state.contract = !m_term || m_term->delivers(month);
        return state;
    }

    const EnergyView &m_plan;
    const RunningLayout &m_layout;
    int m_delay = 0;
    Power m_power;
    struct Source {
        ObjectId id;
        int fromMonth = 0; // in which it stands
        bool ownDate = false;
    };
    std::vector<Source> m_sources;
    std::optional<ContractTerm> m_term;
};

// Of the cooling what the supply reads, for a share of the load.
CoolingResult shareOf(const CoolingResult &all, double fraction)
{
    const auto part = [&](const Series<Power> &series) { return Series<Power>(Eigen::ArrayXd(series.si() * fraction)); };
    CoolingResult cooling;
    cooling.facility = part(all.facility);
    cooling.facilityAtPeakIt = part(all.facilityAtPeakIt);
    cooling.it = part(all.it);
    cooling.cold = part(all.cold);
    cooling.chillers = part(all.chillers);
    return cooling;
}

NeededRacks shareOf(NeededRacks needed, double fraction)
{
    for (double &on : needed.onFractions)
        on *= fraction;
    return needed;
}

} // namespace

DelayResult delayStage(const PlanView<Finance> &plan) { return {plan.finance->delayMonths}; }

std::optional<Arrival> arrivalOf(const Object &object)
{
    return std::visit(
        [](const auto &kind) -> std::optional<Arrival> {
            if constexpr (requires { kind.availableFrom; })
                return Arrival{monthNumber(kind.availableFrom)};
            else
                return std::nullopt;
        },
        object.equipment);
}

SupplySteps supplyStepsStage(const EnergyView &plan, const RunningLayout &layout, const NeededRacks &needed, const CoolingResult &cooling,
                             const ExchangeResult &exchange, const DelayResult &delay, const EnergyRecords &records)
{
    const Stepper stepper(plan, layout, delay.months);
    if (!stepper.dependsOnDates() || cooling.facility.size() != hoursPerYear || cooling.facilityAtPeakIt.size() != hoursPerYear)
        return {};
    const auto states = stepper.states();
    if (states.size() == 1 && stepper.isLedger(states.front().second))
        return {};
    SupplySteps steps;
    for (const auto &[month, state] : states) {
        SupplyStep step{month, state.loadFraction, state.absent, state.contract, nullptr};
        if (!stepper.isLedger(state)) {
            const Plan then = stepper.planIn(state);
            step.year = std::make_shared<const EnergyResult>(
                energyStage(then, layout, shareOf(needed, state.loadFraction), shareOf(cooling, state.loadFraction), exchange, records));
        }
        steps.steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace tokenyard
