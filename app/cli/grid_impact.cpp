// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli grid-impact: the plan's sheet of the grid-impact assessment, item by item.
#include "app/cli/command.h"
#include "app/cli/plan_file.h"

#include "core/rules/grid_impact.h"

#include <fmt/format.h>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file;
    bool json = false;
};

Json toJson(const GridImpact &impact)
{
    Json json{
        {"items", Json::array()},
        {"score", number(impact.score)},
        {"maximum", number(impact.maximum)},
        {"threshold", number(impact.threshold)},
        {"passes", impact.passes()},
        {"voltage_passes", impact.voltagePasses},
        {"applies", impact.applies},
        {"region", impact.region.english()},
        {"rule_pack",
         {{"name", impact.packName.english()},
          {"date", impact.packDate},
          {"status", impact.packStatus},
          {"source", impact.packSource},
          {"note", "Items and points of the 2024 draft notice; the steps between none and all points of an item are Tokenyard's own"}}},
        {"cheapest_steps", Json::array()}};
    for (const ImpactItem &item : impact.items)
        json["items"].push_back({{"key", item.key},
                                 {"name", item.name.english()},
                                 {"group", item.group},
                                 {"points", number(item.points)},
                                 {"maximum", number(item.maximum)},
                                 {"evidence", item.evidence.english()},
                                 {"source", item.source}});
    for (const ImpactStep &step : impact.steps)
        json["cheapest_steps"].push_back({{"step", step.what.english()},
                                          {"item", step.item},
                                          {"points", number(step.points)},
                                          {"cost_krw", number(step.cost.si())},
                                          {"points_per_billion_krw", number(step.pointsPerBillion())}});
    return json;
}

void printTable(const GridImpact &impact)
{
    fmt::print("{} ({}, {}): {:.1f} points, {:.0f} needed; voltage {}\n", impact.packName.english(), impact.packDate, impact.packStatus,
               impact.score, impact.threshold, impact.voltagePasses ? "passes" : "fails");
    for (const ImpactItem &item : impact.items)
        fmt::print("{:>6.1f} of {:>3.0f}  {:<38} {}\n", item.points, item.maximum, item.name.english(), item.evidence.english());
    fmt::print("What raises it most for a won:\n");
    for (const ImpactStep &step : impact.steps)
        fmt::print("{:>+6.1f}  {:>12.1f} M KRW  {}\n", step.points, step.cost.in(units::millionKRW), step.what.english());
}

void run(const Request &request, Outcome &outcome)
{
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    if (file->project.plan.site->country != "KR")
        return fail(outcome, exitFindings, "The grid-impact assessment is Korean law, and the site is not in Korea");
    const auto impact = gridImpactOf(file->project.plan, *file->study, file->catalogue);
    if (!impact)
        return fail(outcome, exitInputOutput, "The records hold no rule pack 'grid-impact'");
    if (request.json)
        return print(toJson(*impact));
    printTable(*impact);
}

} // namespace

void registerGridImpact(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("grid-impact", "The plan's sheet of the Korean grid-impact assessment, with what raises it most");
    auto request = std::make_shared<Request>();
    command->add_option("FILE", request->file, "Project file")->required();
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
