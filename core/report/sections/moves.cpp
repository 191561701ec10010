// SPDX-License-Identifier: Apache-2.0
// The plan in rival regions, what makes the difference to the best of them, and what each choice would be regretted by.
#include "core/report/sections/nation.h"

#include "core/region/futures.h"
#include "core/region/move_dates.h"
#include "core/report/extras.h"

#include <algorithm>

namespace tokenyard::report {

namespace {

#define TR(source) TY_TR("Report", source)

// The plan in rival regions: the best by the scores of their sites, each moved whole.
struct RivalRegion {
    Text name;
    std::optional<double> score; // of the best site there
    std::string fullPower;       // "2029-02"
    Kpis kpis;
};
struct MoveOfPlan {
    std::vector<RivalRegion> rivals; // the best score first
    region::Move best;               // to the rival of the greatest NPV
    Text bestName;
    std::vector<region::Step> causes; // of the NPV's difference there
    std::optional<region::FutureRegret> regret;
};

// Of the regions whose best site has the greatest scores, without the plan's own.
std::vector<std::pair<RecordId, double>> bestRegions(const Input &in, const region::World &world)
{
    constexpr std::size_t most = 4;
    const auto judged = region::judgeAll(world.sites(), world, region::standardWeights(in.catalogue), region::priceRule(in.catalogue, {}));
    std::vector<std::pair<RecordId, double>> best;
    for (const region::Candidate &site : judged)
        if (best.size() < most && site.score && site.site.region != region::regionOf(in.plan)
            && std::none_of(best.begin(), best.end(), [&](const auto &b) { return b.first == site.site.region; }))
            best.emplace_back(site.site.region, *site.score);
    return best;
}

MoveOfPlan moveOf(const Input &in)
{
    const region::World world(in.catalogue);
    const Record *rule = region::priceRule(in.catalogue, {});
    Evaluator evaluator(in.catalogue);
    MoveOfPlan all;
    std::vector<RecordId> ids;
    std::optional<double> bestNpv;
    for (const auto &[id, score] : bestRegions(in, world)) {
        region::Move move = region::moveTo(in.plan, in.catalogue, id, rule);
        if (!move.refusal.empty())
            continue;
        ids.push_back(id);
        const auto outcome = region::outcomeOf(in.plan, move, evaluator, false);
        const auto npv = outcome.after->kpis[Kpi::Npv].si;
        const Plan there = region::withAllChanges(in.plan, move);
        all.rivals.push_back({move.toName, score, region::fullPowerMonth(there), outcome.after->kpis});
        if (all.rivals.size() == 1 || (npv && (!bestNpv || *npv > *bestNpv))) {
            all.bestName = move.toName;
            all.best = std::move(move);
            bestNpv = npv;
        }
    }
    if (all.rivals.empty())
        return all;
    const auto outcome = region::outcomeOf(in.plan, all.best, evaluator, true);
    if (const auto it = outcome.waterfall.find(Kpi::Npv); it != outcome.waterfall.end())
        all.causes = it->second;
    all.regret = region::regretOf(region::regionChoices(in.plan, in.catalogue, ids), in.catalogue, Kpi::Npv);
    return all;
}

constexpr Kpi shown[]{Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::PueAnnual, Kpi::CostPerMtok, Kpi::Npv};

std::string moneyOf(const std::optional<double> &si, const MoneyScale &scale)
{
    return si ? fixedMoney(Money::fromSi(*si), scale) : std::string("–");
}

Table rivalTable(const Input &in, const MoveOfPlan &move)
{
    const MoneyScale scale = kpiScale(in);
    Table table;
    table.key = "transplant";
    table.title = TR("The same plan in rival regions");
    table.columns = {{TR("Region"), {}, Align::Left, 1.4}, {TR("Points"), {}, Align::Right}, {TR("Full power"), {}, Align::Right}};
    for (const Kpi kpi : shown)
        table.columns.push_back({Text(kpiInfo(kpi).label), kpiUnitText(kpiInfo(kpi), scale), Align::Right});
    const auto row = [&](Text name, const std::optional<double> &score, const std::string &power, const Kpis &kpis) {
        Row all{{std::move(name), score ? number(*score, 0) : none(), power.empty() ? none() : words(power)}};
        for (const Kpi kpi : shown)
            all.cells.push_back(kpiText(kpiInfo(kpi), kpis[kpi].si, scale));
        return all;
    };
    table.rows.push_back(
        row(TR("Here"), in.extras->site ? in.extras->site->score : std::nullopt, region::fullPowerMonth(in.plan), in.study.kpis));
    for (const RivalRegion &rival : move.rivals)
        table.rows.push_back(row(rival.name, rival.score, rival.fullPower, rival.kpis));
    table.note = TR("Climate, tariff, price, water, land, tax, the way to the grid and its date follow the region where a source says so; "
                    "the rest stays. "
                    "Regional prices by the ministry's plan, which is not in force.");
    return table;
}

Table causeTable(const Input &in, const MoveOfPlan &move)
{
    const MoneyScale scale = moneyScale(in.language);
    std::vector<double> parts;
    for (const region::Step &step : move.causes)
        parts.push_back(step.difference / scale.step);
    const std::vector<std::int64_t> steps = roundedToSum(parts);
    std::int64_t sum = 0;
    Table table;
    table.key = "transplant-causes";
    table.title = Text(TR("Why the NPV differs in %1"), {move.bestName});
    table.columns = {
        {TR("Cause"), {}, Align::Left, 1.0}, {TR("Difference"), scale.symbol, Align::Right}, {TR("What changes"), {}, Align::Left, 3.6}};
    for (std::size_t i = 0; i < move.causes.size(); ++i) {
        const region::Change &change = move.best.changes[move.causes[i].change];
        sum += steps[i];
        table.rows.push_back({{change.label, words(fixedSteps(steps[i], scale.decimals)), change.reason}});
    }
    table.rows.push_back({{TR("All"), words(fixedSteps(sum, scale.decimals)), {}}, RowStyle::Total});
    table.note = TR("Each cause's mean over all orders (Shapley), so that no order is preferred and the parts add up.");
    return table;
}

Table regretTable(const Input &in, const region::FutureRegret &regret)
{
    const MoneyScale scale = moneyScale(in.language);
    Table table;
    table.key = "regret";
    table.title = TR("Which place would be regretted least?");
    table.columns = {{TR("If this came"), {}, Align::Left, 2.6}};
    for (const region::Choice &choice : regret.choices)
        table.columns.push_back({choice.name, scale.symbol, Align::Right});
    for (std::size_t f = 0; f < regret.futures.size(); ++f) {
        Row row{{regret.futures[f].label}};
        for (const auto &value : regret.regret[f])
            row.cells.push_back(words(moneyOf(value, scale)));
        table.rows.push_back(std::move(row));
    }
    Row total{{TR("Greatest regret")}, RowStyle::Total};
    for (const auto &value : regret.greatest)
        total.cells.push_back(words(moneyOf(value, scale)));
    table.rows.push_back(std::move(total));
    table.note =
        TR("NPV that the best place has more in that future. A future has no probability; what they change are records with sources.");
    return table;
}

} // namespace

std::vector<Block> moveBlocks(const Input &in)
{
    std::vector<Block> blocks;
    if (!in.extras->site || !in.study.finance)
        return blocks;
    const MoveOfPlan move = moveOf(in);
    if (move.rivals.empty())
        return blocks;
    blocks.emplace_back(rivalTable(in, move));
    if (!move.causes.empty())
        blocks.emplace_back(causeTable(in, move));
    if (move.regret)
        blocks.emplace_back(regretTable(in, *move.regret));
    return blocks;
}

} // namespace tokenyard::report
