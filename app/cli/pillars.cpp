// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli pillars FILE: the five pillars with their evidence, the sovereignty checklist and the value kept at home.
#include "app/cli/plan_file.h"

#include "core/region/community.h"
#include "core/region/energisation.h"
#include "core/region/ladder.h"
#include "core/region/policy.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

Json known(const std::optional<double> &value) { return value ? number(*value) : Json(nullptr); }

// By how many days power (P50, if the steps start at the records' date) comes after the plan's first phase; negative if before.
std::optional<double> lateDays(const StudiedFile &file)
{
    const auto start = region::readDate(file.catalogue.set("permit-steps").dataVersion);
    const auto planned = region::plannedDate(file.project.plan);
    if (!start || !planned)
        return std::nullopt;
    const region::Timing timing = region::timingOf(region::stepsOf(file.project.plan, file.catalogue, *start));
    if (!timing.problem.empty())
        return std::nullopt;
    return double((region::after(*start, timing.p50) - *planned).count());
}

Json pillarJson(const region::Pillar &pillar)
{
    Json evidence = Json::array();
    for (const region::PillarEvidence &e : pillar.evidence)
        evidence.push_back({{"reason", e.reason.english()}, {"source", e.source}, {"points", known(e.points)}, {"step", e.step.english()}});
    return {{"key", pillar.key},
            {"name", pillar.name.english()},
            {"score", known(pillar.score)},
            {"of", region::pointsOfPillar},
            {"evidence", evidence},
            {"cheapest_step", pillar.cheapestStep.english()}};
}

Json sovereigntyJson(const std::vector<region::SovereigntyItem> &items)
{
    Json list = Json::array(), counts = Json::object();
    for (const auto answer : {region::Answer::Yes, region::Answer::Partly, region::Answer::No, region::Answer::Unknown})
        counts[region::answerKey(answer)] = 0;
    for (const region::SovereigntyItem &item : items) {
        list.push_back({{"id", item.id},
                        {"question", item.question.english()},
                        {"answer", region::answerKey(item.answer)},
                        {"reason", item.reason.english()},
                        {"source", item.source},
                        {"stated", item.stated}});
        counts[region::answerKey(item.answer)] = counts[region::answerKey(item.answer)].get<int>() + 1;
    }
    return {{"items", list}, {"counts", counts}};
}

constexpr const char *definition =
    "Of a year's value - the revenue, or the cost where that is more - the share that goes to owners at home: chips by the maker's "
    "country, "
    "power and operation by the site's, the rest by the share of value kept at home that the services state, weighted by what they sell.";

Json valueJson(const region::ValueAtHome &value)
{
    Json owners = Json::array();
    for (const region::Owner &owner : value.owners)
        owners.push_back({{"owner", owner.key},
                          {"name", owner.name.english()},
                          {"share", number(owner.share)},
                          {"kept_at_home", known(owner.kept)},
                          {"reason", owner.reason.english()}});
    return {{"share", number(value.share)},
            {"definition", definition},
            {"by_owner", owners},
            {"export_share", number(value.exportShare)},
            {"note", value.reason.english()}};
}

void printAll(const std::vector<region::Pillar> &pillars, const std::vector<region::SovereigntyItem> &items,
              const region::ValueAtHome &value)
{
    for (const region::Pillar &pillar : pillars) {
        std::printf("%-20s %s / %.0f   cheapest step: %s\n", pillar.name.english().c_str(),
                    pillar.score ? formatNumber(*pillar.score, 3).c_str() : "-", region::pointsOfPillar,
                    pillar.cheapestStep.english().c_str());
        for (const region::PillarEvidence &e : pillar.evidence)
            std::printf("    %8s  %s\n", e.points ? formatNumber(*e.points, 3).c_str() : "unknown", e.reason.english().c_str());
    }
    std::printf("\nSovereignty\n");
    for (const region::SovereigntyItem &item : items)
        std::printf("    %-8s %s %s\n", region::answerKey(item.answer), item.question.english().c_str(), item.reason.english().c_str());
    std::printf("\nKept at home: %.1f %%\n", 100.0 * value.share);
    for (const region::Owner &owner : value.owners)
        std::printf("    %-20s %5.1f %% of the value, %s kept\n", owner.name.english().c_str(), 100.0 * owner.share,
                    owner.kept ? (formatNumber(100.0 * *owner.kept, 3) + " %").c_str() : "as the services state");
}

Json hubJson(const region::HubTest &hub)
{
    Json owners = Json::array();
    for (const region::HubOwner &owner : hub.owners)
        owners.push_back({{"owner", owner.key},
                          {"question", owner.question.english()},
                          {"answer", region::answerKey(owner.answer)},
                          {"reason", owner.reason.english()},
                          {"source", owner.source}});
    return {{"kept", number(hub.share)}, {"kept_by_a_hub", number(hub.hubShare)}, {"owners", owners}, {"verdict", hub.verdict.english()}};
}

Json ladderJson(const region::Ladder &ladder, const region::LadderMix &mix)
{
    Json steps = Json::array();
    for (const region::LadderStep &step : ladder.steps)
        steps.push_back({{"id", step.id},
                         {"name", step.name.english()},
                         {"krw_per_kwh", known(step.perKwh)},
                         {"krw_per_gpu_hour", known(step.perGpuHour)},
                         {"share", number(step.share)},
                         {"reason", step.reason.english()},
                         {"source", step.source}});
    return {{"steps", steps},
            {"own", {{"krw_per_kwh", known(ladder.ownPerKwh)}, {"krw_per_gpu_hour", known(ladder.ownPerGpuHour)}}},
            {"mix",
             {{"own_share", number(mix.own)},
              {"krw_per_kwh", known(mix.perKwh)},
              {"krw_per_gpu_hour", known(mix.perGpuHour)},
              {"revenue_krw", mix.revenue ? number(mix.revenue->si()) : Json(nullptr)},
              {"problem", mix.problem.empty() ? Json(nullptr) : Json(mix.problem.english())}}}};
}

Json communityJson(const std::vector<region::CommunityRow> &rows)
{
    Json list = Json::array();
    for (const region::CommunityRow &row : rows)
        list.push_back({{"key", row.key},
                        {"question", row.question.english()},
                        {"answer", row.answer.english()},
                        {"known", row.value.has_value()},
                        {"source", row.source}});
    return list;
}

void printNation(const std::vector<region::Pillar> &policy, const region::HubTest &hub, const region::Ladder &ladder,
                 const region::LadderMix &mix, const std::vector<region::CommunityRow> &community)
{
    std::printf("\n%s\n\nPillars of policy\n", hub.verdict.english().c_str());
    for (const region::Pillar &pillar : policy)
        std::printf("    %-16s %s / %.0f   cheapest step: %s\n", pillar.name.english().c_str(),
                    pillar.score ? formatNumber(*pillar.score, 3).c_str() : "-", region::pointsOfPillar,
                    pillar.cheapestStep.english().c_str());
    const auto won = [](const std::optional<double> &value) { return value ? formatNumber(*value, 4) : std::string("unknown"); };
    std::printf("\nValue ladder %30s %12s\n", "KRW a kWh", "a GPU-hour");
    for (const region::LadderStep &step : ladder.steps)
        std::printf("    %-32s %8s %12s  %s\n", step.name.english().c_str(), won(step.perKwh).c_str(), won(step.perGpuHour).c_str(),
                    step.reason.english().c_str());
    std::printf("    %-32s %8s %12s\n", "This plan's services", won(ladder.ownPerKwh).c_str(), won(ladder.ownPerGpuHour).c_str());
    if (!mix.problem.empty())
        std::printf("    %s\n", mix.problem.english().c_str());
    else if (mix.own < 1.0)
        std::printf("    %-32s %8s %12s\n", "The mix", won(mix.perKwh).c_str(), won(mix.perGpuHour).c_str());
    std::printf("\nFor the community\n");
    for (const region::CommunityRow &row : community)
        std::printf("    %s %s\n", row.question.english().c_str(), row.answer.english().c_str());
}

struct Request {
    std::string file, mix, prices;
    bool json = false;
};

void run(const Request &request, Outcome &outcome)
{
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    const Plan &plan = file->project.plan;
    const auto late = lateDays(*file);
    const auto pillars = region::pillarsOf(plan, file->catalogue, *file->study, late);
    const auto policy = region::policyPillarsOf(plan, file->catalogue, *file->study, late);
    const auto items = region::sovereigntyOf(plan, file->catalogue, *file->study);
    const auto value = region::valueAtHome(plan, file->catalogue, *file->study);
    const auto hub = region::hubTestOf(plan, file->catalogue, *file->study, value);
    Catalogue priced = file->catalogue;
    if (!request.prices.empty())
        if (const Text problem = region::readPrices(request.prices, priced); !problem.empty())
            return fail(outcome, exitUsage, problem.english());
    const auto ladder = region::ladderOf(plan, priced, *file->study);
    const auto community = region::communityOf(plan, file->catalogue, *file->study);
    std::map<RecordId, double> shares = region::sharesOf(ladder);
    if (!request.mix.empty())
        if (const Text problem = region::readMix(request.mix, ladder, shares); !problem.empty())
            return fail(outcome, exitUsage, problem.english());
    const auto mix = region::mixOf(ladder, *file->study, shares);
    if (!request.json) {
        printAll(pillars, items, value);
        return printNation(policy, hub, ladder, mix, community);
    }
    Json list = Json::array(), policies = Json::array();
    for (const region::Pillar &pillar : pillars)
        list.push_back(pillarJson(pillar));
    for (const region::Pillar &pillar : policy)
        policies.push_back(pillarJson(pillar));
    print({{"pillars", list},
           {"policy", policies},
           {"sovereignty", sovereigntyJson(items)},
           {"value_at_home", valueJson(value)},
           {"hub_test", hubJson(hub)},
           {"value_ladder", ladderJson(ladder, mix)},
           {"community", communityJson(community)}});
}

} // namespace

void registerPillars(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("pillars", "Five pillars, sovereignty and the value kept at home, each from its evidence");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->file, "A .tokenyard project file")->required();
    command->add_option("--mix", request->mix,
                        "Shares of the value ladder in percent, as reasoning=30,chip-design=10; the rest stays as planned");
    command->add_option("--price", request->prices,
                        "Prices of steps of the value ladder that you state, in won per million tokens, as chip-design=50000");
    command->add_flag("--json", request->json,
                      "Print JSON: pillars, policy, sovereignty, value_at_home, hub_test, value_ladder, community");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
