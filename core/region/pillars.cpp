// SPDX-License-Identifier: Apache-2.0
#include "core/region/policy.h"
#include "core/region/score.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Pillars", source)

double points(double value, double worst, double best) { return pointsOf(value, worst, best) / 100.0 * pointsOfPillar; }

constexpr const char *own = "This plan and its study; scale of this program (docs/equations-region.md)";

class Judge {
public:
    Judge(const Plan &plan, const Catalogue &catalogue, const Study &study, std::optional<double> lateDays)
        : m_plan(plan), m_catalogue(catalogue), m_study(study), m_late(lateDays), m_region(catalogue.find("regions", regionOf(plan)))
    {}
    std::vector<PillarEvidence> intelligence() const { return {models(), precision()}; }
    std::vector<PillarEvidence> computing() const { return {fleet(), makers(), availability()}; }
    std::vector<PillarEvidence> execution() const { return {review(), date(), errors()}; }
    std::vector<PillarEvidence> energy() const { return {ownPower(), efficiency(), surplus(), carbon()}; }
    std::vector<PillarEvidence> governance() const;

private:
    PillarEvidence models() const;
    PillarEvidence precision() const;
    PillarEvidence fleet() const;
    PillarEvidence makers() const;
    PillarEvidence availability() const;
    PillarEvidence review() const;
    PillarEvidence date() const;
    PillarEvidence errors() const;
    PillarEvidence ownPower() const;
    PillarEvidence efficiency() const;
    PillarEvidence surplus() const;
    PillarEvidence carbon() const;

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    const Study &m_study;
    std::optional<double> m_late;
    const Record *m_region;
};

PillarEvidence Judge::models() const
{
    PillarEvidence e{{}, "", {}, Text(TR("Serve a Korean model in one more service.")), 2};
    double home = 0.0, known = 0.0;
    for (const ServiceOutput &output : m_study.compute->outputs) {
        const Service *service = m_plan.service(output.service);
        const Record *origin = service ? originOf(m_catalogue, "model", service->model) : nullptr;
        if (!origin || !output.rate)
            continue;
        e.source = sourceWords(*origin, "country");
        known += output.rate->si();
        if (origin->words("country") == "KR")
            home += output.rate->si();
    }
    if (known > 0.0) {
        e.points = points(home / known, 0.0, 1.0);
        e.reason = Text(TR("%1 of the tokens come from Korean models."), {percent(home / known)});
    } else {
        e.reason = Text(TR("No service makes tokens with a model whose maker is known."));
    }
    return e;
}

PillarEvidence Judge::precision() const
{
    PillarEvidence e{{}, own, {}, Text(TR("Make more tokens of each joule: newer racks, lower precision or a smaller model.")), 2};
    const auto perJoule = m_study.kpis[Kpi::TokensPerJoule].si;
    if (!perJoule) {
        e.reason = m_study.kpis[Kpi::TokensPerJoule].reason;
        return e;
    }
    e.reason = Text(TR("The site makes %1 of electricity."), {Measure{*perJoule, kpiInfo(Kpi::TokensPerJoule).shownUnit, 3}});
    return e; // a good value depends on the model, so it gives no points
}

PillarEvidence Judge::fleet() const
{
    PillarEvidence e{{}, "", {}, Text(TR("Fill the halls that the parcel and the contract still hold.")), 3};
    const Record *target = m_catalogue.find("national-targets", "korea-260k");
    const auto wanted = target ? target->number("gpus") : std::nullopt;
    const int gpus = m_study.layout->gpus();
    if (!wanted || *wanted <= 0.0) {
        e.reason = Text(TR("No target of GPUs is in the records."));
        return e;
    }
    e.source = sourceWords(*target, "gpus");
    e.points = points(gpus / *wanted, 0.0, 0.2);
    e.reason = Text(TR("%1 GPUs are %2 of the national target of %3; a fifth of it has all points."),
                    {count(gpus), percent(gpus / *wanted), count(*wanted)});
    return e;
}

PillarEvidence Judge::makers() const
{
    PillarEvidence e{{}, "", {}, Text(TR("Give one hall to a Korean accelerator.")), 2};
    double home = 0.0, known = 0.0;
    for (const HallCount &hall : m_study.layout->halls) {
        const Record *chip = m_catalogue.find("accelerators", hall.accelerator);
        const Record *maker = chip ? originOf(m_catalogue, "accelerator", chip->words("vendor")) : nullptr;
        if (!maker)
            continue;
        e.source = sourceWords(*maker, "country");
        known += hall.gpus();
        if (maker->words("country") == "KR")
            home += hall.gpus();
    }
    if (known > 0.0) {
        e.points = points(home / known, 0.0, 1.0);
        e.reason = Text(TR("%1 of the accelerators are designed in Korea."), {percent(home / known)});
    } else {
        e.reason = Text(TR("No hall has accelerators whose maker is known."));
    }
    return e;
}

PillarEvidence Judge::availability() const
{
    PillarEvidence e{{}, own, {}, Text(TR("Add the redundancy that the cut sets name first.")), 3};
    const KpiValue &value = m_study.kpis[Kpi::Availability];
    if (value.si) {
        e.points = points(*value.si, 0.9, 1.0);
        e.reason = Text(TR("GPU-hours are available %1 of the time."), {percent(*value.si, 5)});
    } else {
        e.reason = value.reason;
    }
    return e;
}

PillarEvidence Judge::review() const
{
    PillarEvidence e{{}, "", {}, Text(TR("Ask for a site where KEPCO judged supply possible.")), 2};
    const auto possible = m_region ? m_region->get<Power>("review_possible") : std::nullopt;
    const auto refused = m_region ? m_region->get<Power>("review_impossible") : std::nullopt;
    if (!possible || !refused || !(*possible + *refused > Power{})) {
        e.reason = Text(TR("No review of the region's grid is in the records."));
        return e;
    }
    e.source = sourceWords(*m_region, "review_possible");
    e.points = points(*possible / (*possible + *refused), 0.0, 1.0);
    e.reason = Text(TR("%1 of the data-centre load asked for in %2 was judged possible."),
                    {percent(*possible / (*possible + *refused)), Text::named(m_region->nameEn, m_region->nameKo)});
    return e;
}

PillarEvidence Judge::date() const
{
    PillarEvidence e{
        {}, "The steps' own sources (schedule)", {}, Text(TR("Order the main transformers before the grid impact assessment ends.")), 2};
    if (!m_late) {
        e.reason = Text(TR("The plan has no phase with a date."));
        return e;
    }
    e.points = points(*m_late, 1095.0, 0.0);
    e.reason = *m_late > 0.0
        ? Text(TR("Power comes %1 after the plan's date (P50, if the steps begin now); three years late have no points."),
               {measure(*m_late * units::day, units::day, 4)})
        : Text(TR("Power comes before the plan's date (P50, if the steps begin now)."));
    return e;
}

PillarEvidence Judge::errors() const
{
    PillarEvidence e{{}, own, {}, Text(TR("Mend the errors among the findings.")), 2};
    const auto errors =
        std::count_if(m_study.findings.begin(), m_study.findings.end(), [](const Finding &f) { return f.severity == Severity::Error; });
    e.points = points(double(errors), 10.0, 0.0);
    e.reason = Text(TR("The plan has %1 findings of severity error; ten have no points."), {count(double(errors))});
    return e;
}

PillarEvidence Judge::ownPower() const
{
    PillarEvidence e{{}, own, {}, Text(TR("Draw own generation for a part of the load.")), 3};
    const double all = m_study.energy->facility.si();
    if (all <= 0.0) {
        e.reason = Text(TR("The study has no electricity use."));
        return e;
    }
    const double share = m_study.energy->own.si() / all;
    e.points = points(share, 0.0, 1.0);
    e.reason = Text(TR("Own plant makes %1 of the electricity used."), {percent(share)});
    return e;
}

PillarEvidence Judge::efficiency() const
{
    PillarEvidence e{{}, own, {}, Text(TR("Take warmer water to the racks, so that chillers run less.")), 2};
    const KpiValue &pue = m_study.kpis[Kpi::PueAnnual];
    if (pue.si) {
        e.points = points(*pue.si, 1.6, 1.05);
        e.reason = Text(TR("PUE is %1; 1.05 has all points, 1.6 none."), {count(*pue.si, 4)});
    } else {
        e.reason = pue.reason;
    }
    return e;
}

PillarEvidence Judge::surplus() const
{
    PillarEvidence e{{}, "", {}, Text(TR("Move to a region that has power to spare.")), 3};
    const auto share = m_region ? m_region->number("self_sufficiency") : std::nullopt;
    if (!share) {
        e.reason = Text(TR("No record says how much of its electricity the region makes."));
        return e;
    }
    e.source = sourceWords(*m_region, "self_sufficiency");
    e.points = points(*share, 0.0, 2.0);
    e.reason = Text(TR("%1 makes %2 of the electricity it uses."), {Text::named(m_region->nameEn, m_region->nameKo), percent(*share, 4)});
    return e;
}

PillarEvidence Judge::carbon() const
{
    PillarEvidence e{{}, own, {}, Text(TR("Buy power under a contract with a plant that emits less (PPA).")), 2};
    const auto carbon = m_study.kpis[Kpi::CarbonAnnual].si;
    const double energy = m_study.energy->facility.si();
    if (!carbon || energy <= 0.0) {
        e.reason = Text(TR("The study has no emissions."));
        return e;
    }
    const EmissionFactor factor = EmissionFactor::fromSi(*carbon / energy);
    e.points = points(factor.in(units::tonnePerMWh), 0.6, 0.0);
    e.reason = Text(TR("A MWh used emits %1; 0.6 t have no points."), {measure(factor, units::tonnePerMWh)});
    return e;
}

std::vector<PillarEvidence> Judge::governance() const
{
    std::vector<PillarEvidence> all;
    for (const SovereigntyItem &item : sovereigntyOf(m_plan, m_catalogue, m_study)) {
        PillarEvidence e{Text(TR("%1 %2: %3"), {item.question, Text(wordsOf(item.answer)), item.reason}), item.source, {}, {}, 1};
        if (item.answer != Answer::Unknown)
            e.points = pointsOfPillar * (item.answer == Answer::Yes ? 1.0 : item.answer == Answer::Partly ? 0.5 : 0.0);
        e.step = Text(TR("State an answer with its source: %1"), {item.question});
        e.effort = item.answer == Answer::Unknown ? 1 : 2;
        all.push_back(std::move(e));
    }
    return all;
}

} // namespace

Pillar pillarOf(const char *key, Text name, std::vector<PillarEvidence> evidence)
{
    Pillar p{key, std::move(name), {}, std::move(evidence), {}};
    double sum = 0.0;
    int known = 0;
    const PillarEvidence *cheapest = nullptr;
    const auto gain = [](const PillarEvidence &e) { return pointsOfPillar - e.points.value_or(0.0); };
    for (const PillarEvidence &e : p.evidence) {
        if (e.points) {
            sum += *e.points;
            ++known;
        }
        if (!cheapest || std::pair(e.effort, -gain(e)) < std::pair(cheapest->effort, -gain(*cheapest)))
            if (gain(e) > 0.0)
                cheapest = &e;
    }
    if (known > 0)
        p.score = sum / known;
    p.cheapestStep = cheapest ? cheapest->step : Text(TR("Nothing is missing here."));
    return p;
}

std::vector<Pillar> pillarsOf(const Plan &plan, const Catalogue &catalogue, const Study &study, std::optional<double> lateDays)
{
    const Judge judge(plan, catalogue, study, lateDays);
    return {pillarOf("intelligence", Text(TR("Intelligence")), judge.intelligence()),
            pillarOf("computing", Text(TR("Computing")), judge.computing()),
            pillarOf("execution", Text(TR("Physical execution")), judge.execution()),
            pillarOf("energy", Text(TR("Energy")), judge.energy()), pillarOf("governance", Text(TR("Governance")), judge.governance())};
}

} // namespace tokenyard::region
