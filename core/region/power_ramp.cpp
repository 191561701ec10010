// SPDX-License-Identifier: Apache-2.0
#include "core/region/power_ramp.h"

#include "core/base/months.h"
#include "core/plan/phase_months.h"
#include "core/study/energy/own_power.h"
#include "core/study/energy/supply_steps.h"

#include <algorithm>

namespace tokenyard::region {

namespace {

// Shown around the first and the last change: a quarter of nothing before, a full year of the end state after. Neither holds
// a shortfall of its own choosing: what is short for ever counts for that one year.
constexpr int monthsBefore = 3, monthsAfter = 12;

class Ramp {
public:
    Ramp(const Plan &plan, const Study &study, const Catalogue &catalogue) : m_plan(plan), m_study(study), m_catalogue(catalogue) {}

    PowerRamp made()
    {
        for (const HallCount &hall : m_study.layout->halls)
            m_all += hall.ratedPower();
        if (m_plan.phases.empty() || m_all <= Power{} || !m_study.energy || !m_study.energy->facilityPeak)
            return {};
        addGrid();
        addOwn();
        std::stable_sort(m_ramp.sources.begin(), m_ramp.sources.end(),
                         [](const RampSource &a, const RampSource &b) { return a.fromMonth < b.fromMonth; });
        addMonths();
        value();
        return std::move(m_ramp);
    }

private:
    int energised(const Phase &phase) const { return energisedMonth(phase, m_plan.finance->delayMonths); }
    const Phase &phaseOf(ObjectId id) const // of a phase that is not there: the first, as the cash flow has it
    {
        const Phase *phase = m_plan.phase(id);
        return phase ? *phase : *m_plan.phases.front();
    }

    // What each phase's contract adds; the last one's is the plan's.
    void addGrid()
    {
        Power before;
        for (std::size_t i = 0; i < m_plan.phases.size(); ++i) {
            const Phase &phase = *m_plan.phases[i];
            const Power contract = i + 1 == m_plan.phases.size() ? m_plan.supply->contract : phase.gridPower;
            if (contract > before)
                m_ramp.sources.push_back({"grid", phase.name, energised(phase), std::nullopt, contract - before, true});
            before = std::max(before, contract);
        }
    }

    // All own plant and the contract, whatever their dates.
    void addOwn()
    {
        Plan always = m_plan;
        always.supply = always.supply.with([](Supply &supply) { supply.ppaFrom = supply.ppaYears = 0; });
        for (Shared<Object> &object : always.objects)
            if (const auto arrival = arrivalOf(*object); arrival && arrival->ownMonth)
                object = object.with([](Object &o) {
                    std::visit(
                        [](auto &kind) {
                            if constexpr (requires { kind.availableFrom; })
                                kind.availableFrom.clear();
                        },
                        o.equipment);
                });
        for (const OwnSource &source : ownPowerOf(always, m_study.running->powering, fullYearOf(always), m_catalogue).sources)
            m_ramp.sources.push_back(arriving(source));
    }

    RampSource arriving(const OwnSource &source) const
    {
        RampSource out{source.kind,  source.name,  energised(*m_plan.phases.front()),
                       std::nullopt, source.rated, source.sort == SourceSort::Plant};
        if (const Object *object = m_plan.object(source.object)) {
            const auto arrival = arrivalOf(*object);
            out.fromMonth = arrival && arrival->ownMonth ? *arrival->ownMonth : energised(phaseOf(object->phase));
        } else if (const auto term = contractTermOf(*m_plan.supply, out.fromMonth)) {
            out.fromMonth = term->fromMonth;
            out.endMonth = term->endMonth;
        }
        return out;
    }

    void addMonths()
    {
        int first = plannedMonth(*m_plan.phases.front()), last = first;
        const auto widen = [&](int month) { first = std::min(first, month), last = std::max(last, month); };
        for (const Shared<Phase> &phase : m_plan.phases)
            widen(plannedMonth(*phase)), widen(energised(*phase));
        for (const RampSource &source : m_ramp.sources) {
            widen(std::max(source.fromMonth, first)); // what stands before the first phase has nothing to carry
            if (source.endMonth)
                widen(std::max(*source.endMonth, first));
        }
        // Every month: a date of the plan lies between isMonth()'s years, so there are some 2,800 at the most.
        for (int month = first - monthsBefore; month <= last + monthsAfter; ++month)
            m_ramp.months.push_back(standing(month));
    }

    RampMonth standing(int month) const
    {
        RampMonth now;
        now.month = month;
        for (const RampSource &source : m_ramp.sources) {
            const bool stands = month >= source.fromMonth && (!source.endMonth || month < *source.endMonth);
            now.power.push_back(stands ? source.power : Power{});
            now.firm += source.firm && stands ? source.power : Power{};
        }
        Power halls;
        for (const HallCount &hall : m_study.layout->halls)
            if (plannedMonth(phaseOf(hall.phase)) <= month) {
                now.gpus += hall.gpus();
                halls += hall.ratedPower();
            }
        now.need = *m_study.energy->facilityPeak * (halls / m_all);
        constexpr double slack = 1e-9; // a sum of watts
        if (now.need > now.firm * (1.0 + slack))
            now.poweredFraction = now.firm / now.need;
        return now;
    }

    void value()
    {
        int all = 0;
        for (const HallCount &hall : m_study.layout->halls)
            all += hall.gpus();
        for (const RampMonth &month : m_ramp.months)
            m_ramp.gpuHoursWithout += month.gpus * (1.0 - month.poweredFraction) * 24.0 * daysOfMonth[std::size_t(month.month % 12)];
        const double gpuYears = m_ramp.gpuHoursWithout / hoursPerYear;
        if (const auto tokens = m_study.kpis[Kpi::TokensAnnual].si; tokens && all > 0)
            m_ramp.tokensWithout = Tokens::fromSi(*tokens * gpuYears / all);
        if (const auto perHour = m_study.kpis[Kpi::AiYieldPerGpuHour].si)
            m_ramp.worthWithout = MoneyRate::fromSi(*perHour) * (m_ramp.gpuHoursWithout * units::hour);
    }

    const Plan &m_plan;
    const Study &m_study;
    const Catalogue &m_catalogue;
    Power m_all; // rated IT power of all halls
    PowerRamp m_ramp;
};

} // namespace

PowerRamp powerRampOf(const Plan &plan, const Study &study, const Catalogue &catalogue) { return Ramp(plan, study, catalogue).made(); }

} // namespace tokenyard::region
