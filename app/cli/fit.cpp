// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli fit FILE: the largest plan that fits its parcel, and what prevents one more rack.
#include "app/cli/plan_file.h"

#include "core/what_if/parcel_fit.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

const char *placeKey(ParcelPlace place) { return place == ParcelPlace::Floor ? "floor" : place == ParcelPlace::Roof ? "roof" : "ground"; }

Json jsonOf(const ParcelFit &fit)
{
    Json limits = Json::array(), areas = Json::array();
    for (const ParcelLimit &limit : fit.limits)
        limits.push_back({{"key", limit.key}, {"name", limit.name.source}, {"racks", limit.racks}});
    for (const ParcelArea &area : fit.areas)
        areas.push_back({{"key", area.key}, {"name", area.name.source}, {"m2", number(area.area.si())}, {"on", placeKey(area.on)}});
    return {{"racks", fit.racks},
            {"rack", fit.rack},
            {"gpus", fit.gpus},
            {"it_mw", number(fit.it.in(units::MW))},
            {"binds", fit.limits.front().key},
            {"limits", limits},
            {"storeys", fit.storeys},
            {"site_m2", number(fit.site.si())},
            {"buildable_m2", number(fit.buildable.si())},
            {"footprint_m2", number(fit.footprint.si())},
            {"areas", areas}};
}

void printFit(const ParcelFit &fit)
{
    std::printf("%s racks of %s fit at most: %s GPUs, %s MW of IT.\n", formatNumber(fit.racks, 9).c_str(), fit.rack.c_str(),
                formatNumber(fit.gpus, 9).c_str(), formatNumber(fit.it.in(units::MW), 4).c_str());
    for (const ParcelLimit &limit : fit.limits)
        std::printf("  %-32s %10s racks%s\n", limit.name.source, formatNumber(limit.racks, 9).c_str(),
                    &limit == &fit.limits.front() ? "  <- binds" : "");
    std::printf("Site %s m2, buildable %s m2, building %s m2 on %d storeys.\n", formatNumber(fit.site.si(), 4).c_str(),
                formatNumber(fit.buildable.si(), 4).c_str(), formatNumber(fit.footprint.si(), 4).c_str(), fit.storeys);
    for (const ParcelArea &area : fit.areas)
        std::printf("  %-32s %10s m2%s\n", area.name.source, formatNumber(area.area.si(), 4).c_str(),
                    area.on == ParcelPlace::Floor      ? ""
                        : area.on == ParcelPlace::Roof ? ", roof"
                                                       : ", yard");
}

} // namespace

void registerFit(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("fit", "The largest plan that the parcel holds, and which limit binds");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--json", *json, "Print JSON: racks, it_mw, binds, limits, areas");
    command->callback([=, &outcome] {
        const auto file = studyFile(*path, StudyDepth::Base, outcome);
        if (!file)
            return;
        const ParcelFit fit = largestPlan(file->project.plan, *file->study, file->catalogue);
        if (!fit.ok())
            return fail(outcome, exitFindings, sentence(fit.reason.english()));
        *json ? print(jsonOf(fit)) : printFit(fit);
    });
}

} // namespace tokenyard::cli
