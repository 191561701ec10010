// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli availability FILE: the availability of the site and of each hall, with the failures that cost most.
#include "app/cli/plan_file.h"

#include "core/network/availability.h"
#include "core/study/power/supply_stage.h"

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

Json cutSetJson(const Plan &plan, const CutSet &set)
{
    Json elements = Json::array();
    for (std::size_t i = 0; i < set.elements.size(); ++i)
        elements.push_back(
            {{"id", set.elements[i].value}, {"name", nameOf(plan, set.elements[i])}, {"failure", set.whole[i] ? "whole" : "one unit"}});
    return {{"elements", std::move(elements)},
            {"order", set.elements.size()},
            {"probability", number(set.probability_fraction)},
            {"load_lost", number(set.lost_fraction)},
            {"unavailability", number(set.unavailability_fraction())},
            {"hours_per_year", number(8760.0 * set.unavailability_fraction())}};
}

Json hallJson(const Plan &plan, const HallSecurity &security, const HallAvailability &inside)
{
    Json sets = Json::array();
    for (const CutSet &set : inside.cutSets)
        sets.push_back(cutSetJson(plan, set));
    return {{"id", security.hall.value},
            {"name", nameOf(plan, security.hall)},
            {"availability", number(security.availabilityFactor)},
            {"plant_availability", number(inside.availability_fraction)},
            {"served", number(security.servedFactor)},
            {"hours_lost_per_year", number(8760.0 * (1.0 - security.availabilityFactor))},
            {"cut_sets", std::move(sets)}};
}

Json darkJson(const Plan &plan, const HallPaths &paths)
{
    return {
        {"id", paths.hall.value},      {"name", nameOf(plan, paths.hall)}, {"availability", 0}, {"plant_availability", 0}, {"served", 0},
        {"hours_lost_per_year", 8760}, {"cut_sets", Json::array()}};
}

void printTable(const Plan &plan, const Study &study, const std::vector<HallAvailability> &inside)
{
    std::printf("%-28s %12s %10s  %s\n", "hall", "power", "h/year", "costliest failure");
    for (std::size_t i = 0; i < study.supply->halls.size(); ++i) {
        const HallSecurity &hall = study.supply->halls[i];
        std::string words;
        for (std::size_t k = 0; !inside[i].cutSets.empty() && k < inside[i].cutSets.front().elements.size(); ++k)
            words += (k ? " and " : "") + nameOf(plan, inside[i].cutSets.front().elements[k]);
        std::printf("%-28s %12.7f %10.3f  %s\n", nameOf(plan, hall.hall).c_str(), hall.availabilityFactor,
                    8760.0 * (1.0 - hall.availabilityFactor), words.c_str());
    }
}

void run(const std::string &path, bool json, Outcome &outcome)
{
    const auto file = studyFile(path, StudyDepth::Base, outcome);
    if (!file)
        return;
    const Plan &plan = file->project.plan;
    const Study &study = *file->study;
    const SupplyGraph graph = supplyGraphOf(plan, *study.running, *study.compute, *study.power, *study.cooling, file->catalogue);
    const std::vector<HallAvailability> inside = hallAvailabilities(graph, true);
    if (!json)
        return printTable(plan, study, inside);
    Json halls = Json::array();
    for (std::size_t i = 0; i < inside.size(); ++i)
        halls.push_back(hallJson(plan, study.supply->halls[i], inside[i]));
    for (const HallPaths &paths : study.network->halls)
        if (!paths.runs())
            halls.push_back(darkJson(plan, paths));
    const auto &site = study.kpis[Kpi::Availability];
    print({{"site",
            {{"availability", site.si ? number(*site.si) : Json(nullptr)},
             {"power", number(study.supply->availabilityFactor)},
             {"cooling", number(study.cooling->availabilityFactor)},
             {"node_health", number(plan.finance->gpuAvailability)},
             {"running", number(study.supply->runningFactor)}}},
           {"halls", std::move(halls)}});
}

} // namespace

void registerAvailability(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("availability", "Availability of power by hall, with the failures that cost most");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--json", *json, "Print JSON: site, halls with cut_sets");
    command->callback([=, &outcome] { run(*path, *json, outcome); });
}

} // namespace tokenyard::cli
