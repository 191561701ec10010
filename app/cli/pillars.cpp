// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli pillars FILE: the five pillars with their evidence, the sovereignty checklist and the value kept at home.
#include "app/cli/plan_file.h"

#include "core/region/energisation.h"
#include "core/region/pillars.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

Json known(const std::optional<double> &value) { return value ? number(*value) : Json(nullptr); }

// Days by which power (P50, if the steps begin at the records' date) comes after the plan's first phase; less than 0 if before.
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

} // namespace

void registerPillars(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("pillars", "Five pillars, sovereignty and the value kept at home, each from its evidence");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--json", *json, "Print JSON: pillars, sovereignty, value_at_home");
    command->callback([=, &outcome] {
        const auto file = studyFile(*path, false, outcome);
        if (!file)
            return;
        const auto pillars = region::pillarsOf(file->project.plan, file->catalogue, *file->study, lateDays(*file));
        const auto items = region::sovereigntyOf(file->project.plan, file->catalogue, *file->study);
        const auto value = region::valueAtHome(file->project.plan, file->catalogue, *file->study);
        if (!*json)
            return printAll(pillars, items, value);
        Json list = Json::array();
        for (const region::Pillar &pillar : pillars)
            list.push_back(pillarJson(pillar));
        print({{"pillars", list}, {"sovereignty", sovereigntyJson(items)}, {"value_at_home", valueJson(value)}});
    });
}

} // namespace tokenyard::cli
