// SPDX-License-Identifier: Apache-2.0
#include "core/study/energy/mix_parts.h"

#include "core/base/unit.h"
#include "core/study/energy/demand_response.h"
#include "core/supply/absorption.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TM(source) TY_TR("Mix", source)

double sumOf(const std::vector<double> &kw)
{
    double sum = 0.0;
    for (double value : kw)
        sum += std::max(value, 0.0);
    return sum;
}

// What a kWh of the candidate costs if it runs as much as it can; 0: it cannot serve this load.
double ownCost(const own::Candidate &candidate, const std::vector<double> &load)
{
    double made = 0.0, perKwh = 0.0;
    if (candidate.unit > 0.0 && !candidate.plant.empty()) { // one unit, against a load that may be smaller
        const own::Plant &plant = candidate.plant[0];
        for (std::size_t hour = 0; hour < load.size(); ++hour)
            if (plant.stands.empty() || !plant.stands[hour])
                made += load[hour] >= plant.leastShare * plant.kw * candidate.unit ? std::min(plant.kw * candidate.unit, load[hour]) : 0.0;
        return made > 0.0 ? candidate.yearly * candidate.unit / made + plant.perKwh : 0.0;
    }
    for (const own::Variable &variable : candidate.variable)
        made += sumOf(variable.kw);
    for (const own::Plant &plant : candidate.plant) {
        made += plant.kw * double(hoursPerYear - std::count(plant.stands.begin(), plant.stands.end(), 1));
        perKwh = plant.perKwh;
    }
    return made > 0.0 ? candidate.yearly / made + perKwh : 0.0;
}

// The candidates' parts, each with its reason.
class Parts {
public:
    Parts(const own::Case &base, const std::vector<own::Candidate> &candidates, const own::Mix &mix, PlanMix &out)
        : m_base(base), m_candidates(candidates), m_mix(mix), m_built(own::with(base, candidates, mix.sizes)), m_out(out)
    {
        double cost = 0.0, kwh = 0.0;
        for (std::size_t hour = 0; hour < base.load.size(); ++hour) {
            cost += base.load[hour] * base.grid.price[hour];
            kwh += base.load[hour];
        }
        const double highest = *std::max_element(base.load.begin(), base.load.end());
        m_energyMean = kwh > 0.0 ? cost / kwh : 0.0;
        m_gridMean = kwh > 0.0 ? m_energyMean + highest * base.grid.demandPrice / kwh : 0.0;
    }

    // Plant that the plan has: it runs with the mix, and what it cost is spent either way.
    void addStanding(const OwnPower &own)
    {
        for (const OwnSource &source : own.sources) {
            MixPart part;
            part.kind = source.kind;
            part.name = source.name;
            part.power = source.rated;
            double made = 0.0, spent = 0.0;
            switch (source.sort) {
            case SourceSort::Variable:
                made = sumOf(m_mix.year.variables[source.index]);
                spent = made * m_base.variables[source.index].perKwh;
                break;
            case SourceSort::Plant: {
                const own::Plant &plant = m_base.plants[source.index];
                made = sumOf(m_mix.year.plants[source.index]);
                spent = made * plant.perKwh + m_mix.year.starts[source.index] * plant.startCost;
                break;
            }
            case SourceSort::Storage:
                made = source.share * sumOf(m_mix.year.stores[source.index]);
                spent = made * m_base.stores[source.index].wear;
                part.stored = source.share * m_base.stores[source.index].kwh * units::kWh;
                break;
            }
            part.made = made * units::kWh;
            part.yearly = spent * units::KRW;
            part.levelised = made > 0.0 ? spent / made * units::KRWPerKWh : EnergyPrice{};
            const Measure energy = measure(part.made, units::MWh, 4), price = measure(part.levelised, units::KRWPerKWh, 4);
            part.why = made <= 0.0 ? Text(TM("It stands, and with this mix it does not run."))
                : source.object
                ? Text(TM("It stands: %1 a year at %2 for each kWh; what it cost to build is spent either way."), {energy, price})
                : Text(TM("The plan has it: %1 a year at %2 for each kWh."), {energy, price});
            m_out.standing.push_back(std::move(part));
        }
    }

    void fill()
    {
        addGrid();
        std::size_t variable = m_base.variables.size(), plant = m_base.plants.size(), store = m_base.stores.size();
        std::size_t absorber = m_base.heat.absorbers.size();
        for (std::size_t c = 0; c < m_candidates.size(); ++c) {
            const own::Candidate &candidate = m_candidates[c];
            MixPart part;
            part.kind = candidate.kind;
            const double size = m_mix.sizes[c];
            double made = 0.0, spent = candidate.yearly * size;
            if (size > 0.0 && !candidate.variable.empty())
                made = sumOf(m_mix.year.variables[variable++]);
            if (size > 0.0 && !candidate.plant.empty()) {
                made = sumOf(m_mix.year.plants[plant]);
                spent += made * candidate.plant[0].perKwh + m_mix.year.starts[plant] * candidate.plant[0].startCost * size;
                ++plant;
            }
            if (size > 0.0 && !candidate.store.empty()) {
                made = sumOf(m_mix.year.stores[store++]);
                spent += made * candidate.store[0].wear;
            }
            if (size > 0.0 && !candidate.absorber.empty() && m_mix.sizes[candidate.heatOf] > 0.0)
                made = savedBy(absorber++);
            if (!candidate.absorber.empty())
                part.heatOf = m_candidates[candidate.heatOf].kind;
            const bool stores = !candidate.store.empty();
            part.capex = size * candidate.price * units::KRW;
            part.power = (stores ? size * candidate.store[0].kw : size) * units::kW;
            part.stored = stores ? size * units::kWh : Energy{};
            part.made = made * units::kWh;
            part.yearly = spent * units::KRW;
            part.levelised = (made > 0.0 ? spent / made : ownCost(candidate, m_base.load)) * units::KRWPerKWh;
            part.why = reason(candidate, size, part);
            m_out.parts.push_back(std::move(part));
        }
    }

private:
    void addGrid()
    {
        MixPart grid;
        grid.kind = "grid";
        grid.power =
            *std::max_element(m_mix.year.drawn.begin(), m_mix.year.drawn.end()) * units::kW; // the billed demand may be less: nights
        const double drawn = sumOf(m_mix.year.drawn);
        double cost = m_mix.year.demand * m_base.grid.demandPrice;
        for (std::size_t hour = 0; hour < m_mix.year.drawn.size(); ++hour)
            cost += m_mix.year.drawn[hour] * m_base.grid.price[hour];
        grid.made = drawn * units::kWh;
        grid.yearly = cost * units::KRW;
        grid.levelised = drawn > 0.0 ? cost / drawn * units::KRWPerKWh : EnergyPrice{};
        grid.why = Text(TM("The grid serves what is left at %1."), {measure(grid.levelised, units::KRWPerKWh, 4)});
        m_out.parts.push_back(std::move(grid));
    }

    // Electricity of the halls' chillers in the year, kWh.
    double savedBy(std::size_t absorber) const
    {
        double saved = 0.0;
        for (std::size_t hour = 0; hour < m_mix.year.saved.size(); ++hour) {
            const std::vector<own::Carried> carried = own::carriedIn(hour, m_built.heat, m_mix.year);
            double all = 0.0;
            for (const own::Carried &one : carried)
                all += one.saved;
            saved += all > 0.0 ? m_mix.year.saved[hour] * carried[absorber].saved / all : 0.0;
        }
        return saved;
    }

    Text reason(const own::Candidate &candidate, double size, const MixPart &part) const
    {
        if (!candidate.absorber.empty())
            return size > 0.0
                ? Text(TM("Heat of own plant makes up to %1 of cold and saves the halls' chillers %2 a year, at %3 for each kWh saved."),
                       {measure(part.power, units::MW, 4), measure(part.made, units::MWh, 4), measure(part.levelised, units::KRWPerKWh, 4)})
                : Text(TM("Not built: %1 a year for each kW of cold is more than its heat would save, or no plant makes heat."),
                       {measure(candidate.yearly * units::KRW, units::KRW, 4)});
        if (candidate.kind == curtailmentKind)
            return size > 0.0 ? Text(TM("Up to %1 of the load is shed, where a kWh costs more than it is worth: %2."),
                                     {measure(part.power, units::MW, 4), measure(part.levelised, units::KRWPerKWh, 4)})
                              : Text(TM("Nothing is shed: no hour's power costs more than it is worth."));
        const Measure own = measure(part.levelised, units::KRWPerKWh, 4),
                      grid = measure(m_gridMean * units::KRWPerKWh, units::KRWPerKWh, 4);
        if (!candidate.store.empty())
            return size > 0.0
                ? Text(TM("A battery of %1 pays: it lowers the demand charge and buys in cheap hours."),
                       {measure(part.stored, units::MWh, 4)})
                : Text(
                    TM("A battery does not pay: the demand charge and the spread of prices save less than its %1 a kWh of size and year."),
                    {measure(candidate.yearly * units::KRW, units::KRW, 4)});
        if (size > 0.0 && part.levelised > m_gridMean * units::KRWPerKWh)
            return Text(TM("%1 of it at %2 for each kWh: more than the grid with its demand charge on the mean (%3); built for hours that "
                           "are dearer, or for a limit."),
                        {measure(part.power, units::MW, 4), own, grid});
        if (size > 0.0)
            return Text(TM("%1 of it are cheaper in the hours that they serve: %2, the grid with its demand charge %3."),
                        {measure(part.power, units::MW, 4), own, grid});
        if (!candidate.variable.empty())
            return Text(TM("Not built: its power costs %1 and saves less beside the rest of the mix, for it lowers no demand charge; the "
                           "grid's energy "
                           "alone is %2 on the mean."),
                        {own, measure(m_energyMean * units::KRWPerKWh, units::KRWPerKWh, 4)});
        if (part.levelised <= EnergyPrice{})
            return Text(TM("Not built: the least load of one unit is more than the site's load."));
        return Text(TM("Not built: serving all that it can it costs %1, the grid with its demand charge %2."), {own, grid});
    }

    const own::Case &m_base;
    const std::vector<own::Candidate> &m_candidates;
    const own::Mix &m_mix;
    const own::Case m_built;
    PlanMix &m_out;
    double m_gridMean = 0.0, m_energyMean = 0.0; // KRW/kWh, with and without the demand charge
};

} // namespace

void fillParts(const OwnPower &own, const own::Case &base, const std::vector<own::Candidate> &candidates, const own::Mix &mix, PlanMix &out)
{
    Parts parts(base, candidates, mix, out);
    parts.fill();
    parts.addStanding(own);
}

} // namespace tokenyard
