// SPDX-License-Identifier: Apache-2.0
// The pillars of policy: talent, infrastructure, data, capital, markets, each from evidence in the plan or a stated answer; and the test
// of the subcontracting hub.
#include "core/region/policy.h"

#include "core/region/score.h"

#include <algorithm>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Policy", source)

constexpr const char *own = "This plan and its study; scale of this program (docs/equations-region.md)";

} // namespace

TextSource wordsOf(Answer answer)
{
    switch (answer) {
    case Answer::Yes: return TY_TR("Report", "yes");
    case Answer::Partly: return TY_TR("Report", "partly");
    case Answer::No: return TY_TR("Report", "no");
    case Answer::Unknown: break;
    }
    return TY_TR("Report", "not stated");
}

namespace {

double points(double value, double worst, double best) { return pointsOf(value, worst, best) / 100.0 * pointsOfPillar; }

PillarEvidence answer(const SovereigntyItem &item)
{
    PillarEvidence e{Text(TY_TR("Pillars", "%1 %2: %3"), {item.question, Text(wordsOf(item.answer)), item.reason}),
                     item.source,
                     {},
                     Text(TY_TR("Pillars", "State an answer with its source: %1"), {item.question}),
                     item.answer == Answer::Unknown ? 1 : 2};
    if (item.answer != Answer::Unknown)
        e.points = pointsOfPillar * (item.answer == Answer::Yes ? 1.0 : item.answer == Answer::Partly ? 0.5 : 0.0);
    return e;
}

std::vector<PillarEvidence> talent(const Plan &plan, const Record *region)
{
    const double megawatts = plan.supply->contract.in(units::MW), perMw = megawatts > 0.0 ? plan.cost->staffCount / megawatts : 0.0;
    PillarEvidence staff{
        Text(TR("%1 posts, %2 by MW of contract; one by MW has all points."), {count(plan.cost->staffCount), count(perMw, 2)}), own,
        points(perMw, 0.0, 1.0), Text(TR("Add a team that builds models or services at the site.")), 2};
    const auto skilled = region ? region->number("skilled_staff") : std::nullopt;
    PillarEvidence local{skilled ? Text(TR("Skilled staff of the region: %1."), {count(*skilled)})
                                 : Text(TR("How many trained people the region has is not known: looked for, and no source found.")),
                         region ? sourceWords(*region, "skilled_staff") : std::string(),
                         {},
                         Text(TR("State with a source how many people the region's schools train.")),
                         1};
    return {staff, local};
}

std::vector<PillarEvidence> infrastructure(const std::vector<Pillar> &five)
{
    std::vector<PillarEvidence> all;
    for (const Pillar &pillar : five)
        if (std::string_view(pillar.key) == "execution" || std::string_view(pillar.key) == "computing")
            for (const PillarEvidence &e : pillar.evidence)
                all.push_back(e);
    return all;
}

std::vector<PillarEvidence> capital(const Plan &plan, const Study &study)
{
    PillarEvidence irr{{}, own, {}, Text(TR("Raise the return to what investors ask: price, utilisation, or cheaper power.")), 3};
    if (const auto rate = study.kpis[Kpi::Irr].si) {
        irr.points = points(*rate, 0.0, std::max(0.01, plan.finance->hurdleRate));
        irr.reason = Text(TR("The project returns %1 a year; investors ask %2."), {percent(*rate), percent(plan.finance->hurdleRate)});
    } else {
        irr.reason = study.kpis[Kpi::Irr].reason;
    }
    PillarEvidence state{plan.finance->investmentCredit == InvestmentCredit::None ? Text(TR("No credit for investment is claimed."))
                                                                                  : Text(TR("A credit for investment is claimed.")),
                         own, points(plan.finance->investmentCredit == InvestmentCredit::None ? 0.0 : 1.0, 0.0, 1.0),
                         Text(TR("Claim the investment credit if the project qualifies.")), 2};
    return {irr, state};
}

std::vector<PillarEvidence> markets(const Plan &plan, const Study &study)
{
    const double abroad = plan.finance->usdRevenue;
    PillarEvidence exports{Text(TR("%1 of the revenue is earned in dollars; a half has all points."), {percent(abroad)}), own,
                           points(abroad, 0.0, 0.5), Text(TR("Sell a part of the output abroad (finance.usd_revenue).")), 2};
    double asked = 0.0;
    for (const auto &service : plan.services)
        asked += service->users > 0.0 ? 1.0 : 0.0;
    const double share = plan.services.empty() ? 0.0 : asked / double(plan.services.size());
    PillarEvidence demand{Text(TR("%1 of the services state who asks for them."), {percent(share)}), own, points(share, 0.0, 1.0),
                          Text(TR("State the users of each service instead of a utilisation.")), 1};
    PillarEvidence sold{{}, own, {}, Text(TR("Find a price at which the output is worth more than it costs.")), 3};
    const auto cost = study.finance->levelisedCost;
    const auto tokens = study.kpis[Kpi::TokensAnnual].si, revenue = study.kpis[Kpi::RevenueAnnual].si;
    if (cost && tokens && revenue && *tokens > 0.0 && cost->si() > 0.0) {
        const double ratio = *revenue / *tokens / cost->si();
        sold.points = points(ratio, 0.5, 1.5);
        sold.reason = Text(TR("The output earns %1 times what it costs; 1.5 has all points, 0.5 none."), {count(ratio, 3)});
    } else {
        sold.reason = Text(TR("The study has no revenue or no cost of a token."));
    }
    return {exports, demand, sold};
}

} // namespace

std::vector<Pillar> policyPillarsOf(const Plan &plan, const Catalogue &catalogue, const Study &study, std::optional<double> lateDays)
{
    const Record *region = catalogue.find("regions", regionOf(plan));
    std::vector<PillarEvidence> data;
    for (const SovereigntyItem &item : sovereigntyOf(plan, catalogue, study))
        if (item.id == "data" || item.id == "keys" || item.id == "exit")
            data.push_back(answer(item));
    return {pillarOf("talent", Text(TR("Talent")), talent(plan, region)),
            pillarOf("infrastructure", Text(TR("Infrastructure")), infrastructure(pillarsOf(plan, catalogue, study, lateDays))),
            pillarOf("data", Text(TR("Data")), std::move(data)), pillarOf("capital", Text(TR("Capital")), capital(plan, study)),
            pillarOf("markets", Text(TR("Markets")), markets(plan, study))};
}

HubTest hubTestOf(const Plan &plan, const Catalogue &catalogue, const Study &study, const ValueAtHome &value)
{
    HubTest test;
    for (const SovereigntyItem &item : sovereigntyOf(plan, catalogue, study))
        for (const auto &[key, question] :
             {std::pair{"models", "model"}, {"data", "data"}, {"chips", "chip"}, {"power", "power"}, {"operator", "operator"}})
            if (item.id == key)
                test.owners.push_back({question, item.question, item.answer, item.reason, item.source});
    test.owners.push_back({"capital", Text(TR("Does the capital come from home?")), Answer::Unknown,
                           Text(TR("The plan does not say who owns the campus, so what the services state counts.")), own});
    for (const Owner &owner : value.owners)
        if (std::string_view(owner.key) == "power" || std::string_view(owner.key) == "operation")
            test.hubShare += owner.share * owner.kept.value_or(0.0);
    test.share = value.share;
    const auto abroad = std::count_if(test.owners.begin(), test.owners.end(), [](const HubOwner &o) { return o.answer == Answer::No; });
    const auto unknown =
        std::count_if(test.owners.begin(), test.owners.end(), [](const HubOwner &o) { return o.answer == Answer::Unknown; });
    test.verdict =
        Text(TR("Of 100 won of value %1 stay at home; a subcontracting hub, with model, chips and capital from abroad, would keep %2 for "
                "its power and its work. %3 of the owners asked for sit abroad, of %4 nothing is stated."),
             {count(100.0 * test.share, 3), count(100.0 * test.hubShare, 3), count(double(abroad)), count(double(unknown))});
    return test;
}

} // namespace tokenyard::region
