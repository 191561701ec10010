// SPDX-License-Identifier: Apache-2.0
// One page for a ministry: what is planned, where, when its power comes, what it means for targets, value and neighbours, and what the
// state is asked for.
#include "core/report/extras.h"
#include "core/report/sections/nation.h"

#include "core/region/community.h"
#include "core/region/policy.h"
#include "core/region/yardsticks.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Brief", source)

constexpr Kpi figures[]{Kpi::Gpus,         Kpi::GridPowerPeak, Kpi::CapexTotal,   Kpi::ElectricityShareCashOpex,
                        Kpi::TokensAnnual, Kpi::CostPerMtok,   Kpi::CarbonAnnual, Kpi::Irr};

Text regionName(const Input &in)
{
    const Record *record = in.catalogue.find("regions", region::regionOf(in.plan));
    return record ? Text::named(record->nameEn, record->nameKo) : Text(TR("abroad"));
}

Text opening(const Input &in)
{
    return {TR("%1 in %2: %3 GPUs on a grid contract of %4."),
            {in.plan.site->title, regionName(in), count(resultOf(in.study.layout).gpus()), measure(in.plan.supply->contract, units::MW)}};
}

Text where(const Input &in)
{
    const auto &site = in.extras->site;
    if (!site || !site->score)
        return TR("The site is not scored: the records judge Korean sites only.");
    for (const region::Reason &reason : site->reasons)
        if (reason.criterion == "grid")
            return {TR("%1 of 100 points. %2"), {count(*site->score, 3), reason.reason}};
    return {TR("%1 of 100 points."), {count(*site->score, 3)}};
}

Text when(const Input &in)
{
    const auto &schedule = in.extras->schedule;
    if (!schedule)
        return TR("The plan has no phase with a date.");
    const Text date(TR("Power %1 (P50), %2 (P90) if the steps begin on %3."),
                    {region::isoDate(schedule->p50()), region::isoDate(schedule->p90()), region::isoDate(schedule->start)});
    if (!schedule->planned || schedule->p50() <= *schedule->planned)
        return date;
    const Text idle(TR("%1 Planned for %2; %3 GPU-hours would wait."),
                    {date, region::isoDate(*schedule->planned), count(toDigits(schedule->atP50.gpuHoursCount, 3))});
    return schedule->atP50.worth ? Text(TR("%1 Worth %2."), {idle, measure(*schedule->atP50.worth, units::billionKRW, 3)}) : idle;
}

Text grid(const Input &in)
{
    const auto &impact = in.extras->impact;
    if (!impact || !impact->applies)
        return TR("No grid impact assessment is due.");
    return {TR("Grid impact assessment: %1 points by this program's reading; %2 pass."),
            {fixed(impact->score, 1), fixed(impact->threshold, 0)}};
}

Text target(const Input &in)
{
    const Record *record = in.catalogue.find("national-targets", "korea-260k");
    const auto gpus = record ? record->number("gpus") : std::nullopt;
    if (!gpus || *gpus <= 0.0)
        return TR("No national target is among the records.");
    const int ours = resultOf(in.study.layout).gpus();
    const Catalogue shipped; // a plan saved before may hold no countries
    const auto perThousand = region::perThousandPeople(shipped, "KR", ours);
    return {TR("%1 of %2; %3 GPUs by thousand people."),
            {percent(ours / *gpus), Text::named(record->nameEn, record->nameKo), count(perThousand.value_or(0.0), 3)}};
}

Text sovereignty(const Input &in)
{
    const auto of = [&](region::Answer answer) {
        return double(std::count_if(in.extras->sovereignty.begin(), in.extras->sovereignty.end(),
                                    [&](const region::SovereigntyItem &item) { return item.answer == answer; }));
    };
    return {TR("Yes %1, partly %2, no %3, not stated %4."),
            {count(of(region::Answer::Yes)), count(of(region::Answer::Partly)), count(of(region::Answer::No)),
             count(of(region::Answer::Unknown))}};
}

Text weakest(const Input &in)
{
    const region::Pillar *weak = nullptr;
    for (const region::Pillar &pillar : in.extras->pillars)
        if (pillar.score && (!weak || *pillar.score < *weak->score))
            weak = &pillar;
    return weak ? Text(TR("%1, %2 of 20. Cheapest step: %3"), {weak->name, count(*weak->score, 3), weak->cheapestStep})
                : Text(TR("No pillar has evidence."));
}

Table questions(const Input &in)
{
    Table table;
    table.key = "brief";
    table.numbered = table.heads = false;
    table.columns = {{{}, {}, Align::Left, 1.0}, {{}, {}, Align::Left, 4.2}};
    const auto add = [&](TextSource name, Text answer) { table.rows.push_back({{Text(name), std::move(answer)}}); };
    add(TR("Where"), where(in));
    add(TR("When"), when(in));
    add(TR("Grid"), grid(in));
    add(TR("National target"), target(in));
    add(TR("Value at home"), region::hubTestOf(in.plan, in.catalogue, in.study, in.extras->valueAtHome).verdict);
    add(TR("Sovereignty"), sovereignty(in));
    add(TR("Weakest pillar"), weakest(in));
    for (const region::CommunityRow &row : region::communityOf(in.plan, in.catalogue, in.study))
        if (std::string_view(row.key) == "load" || std::string_view(row.key) == "water" || std::string_view(row.key) == "work")
            table.rows.push_back({{row.question, row.answer}});
    table.note = TR("Unknown is said and counts for nothing. Figures and sources: the plan's full report.");
    return table;
}

} // namespace

Section briefSection(const Input &in)
{
    Section section{"brief", TR("Brief for the ministry"), {}};
    section.blocks.emplace_back(Heading{opening(in)});
    KpiGrid grid;
    for (const Kpi kpi : figures)
        grid.cells.push_back({kpi, in.study.kpis[kpi]});
    section.blocks.emplace_back(std::move(grid));
    if (in.study.layout && in.study.compute && in.study.cost && in.study.finance && in.study.energy && in.study.cooling)
        section.blocks.emplace_back(questions(in));
    return section;
}

} // namespace tokenyard::report
