// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli hydraulics FILE: the flow in the drawn pipes at full load, what each hall gets, and the findings about it.
#include "app/cli/plan_file.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

const char *loopKey(WaterLoop loop)
{
    switch (loop) {
    case WaterLoop::Technology: return "technology";
    case WaterLoop::Facility: return "facility";
    case WaterLoop::Rejection: return "rejection";
    }
    return "";
}

bool isAboutWater(const Finding &finding)
{
    for (const char *rule : {"cooling.dark", "cooling.starved", "cooling.pipe_velocity", "cooling.rack_supply", "cooling.make_up_water",
                             "cooling.loose_tank", "cooling.empty_tank", "cooling.heat_power", "cooling.short_bridging",
                             "cooling.heat_too_cool", "cooling.drought", "energy.absorption", "energy.absorption_short"})
        if (finding.rule == rule)
            return true;
    return false;
}

// Chilled-water tanks, heat sold, absorption chillers, a dry season; null where the plan has none.
void addBeside(const CoolingResult &cooling, const EnergyResult &energy, Json &json)
{
    json["absorption"] = energy.absorption.made.si() <= 0.0 ? Json(nullptr) : absorptionJson(energy.absorption);
    const StorageYear &tanks = cooling.storage;
    json["tanks"] = tanks.holds.si() <= 0.0 ? Json(nullptr)
                                            : Json{{"holds_mwh", number(tanks.holds.in(units::MWh))},
                                                   {"bridging_min", number(tanks.bridging.in(units::minute))},
                                                   {"peak_shaved_mw", number(tanks.shaved.in(units::MW))},
                                                   {"moved_mwh", number(tanks.moved.in(units::MWh))}};
    const auto &heat = cooling.heatSale;
    json["heat_sold"] = !heat ? Json(nullptr)
                              : Json{{"water_c", number(heat->water.celsius())},
                                     {"asked_c", number(heat->asked.celsius())},
                                     {"most_mw", number(heat->most.in(units::MW))},
                                     {"sold_gwh", number(heat->sold.in(units::GWh))},
                                     {"revenue_krw", number(heat->revenue.in(units::KRW))}};
    const Drought &dry = cooling.drought;
    json["drought"] = dry.days == 0 ? Json(nullptr)
                                    : Json{{"days", dry.days},
                                           {"hours_short", dry.hours},
                                           {"lacks_m3", number(dry.lacks.in(units::m3))},
                                           {"it_shed_mwh", number(dry.notServed.in(units::MWh))}};
}

void printBeside(const CoolingResult &cooling, const AbsorptionYear &absorption)
{
    const StorageYear &tanks = cooling.storage;
    if (tanks.holds.si() > 0.0)
        fmt::print("Chilled-water tanks hold {:.2f} MWh: {:.1f} min of the chillers' heat, {:.2f} MW off the site's peak\n",
                   tanks.holds.in(units::MWh), tanks.bridging.in(units::minute), tanks.shaved.in(units::MW));
    if (const auto &heat = cooling.heatSale)
        fmt::print("Heat sold {:.1f} GWh a year at {:.1f} C (asked {:.1f} C), {:.1f} MW at most, {:.1f} million KRW\n",
                   heat->sold.in(units::GWh), heat->water.celsius(), heat->asked.celsius(), heat->most.in(units::MW),
                   heat->revenue.in(units::millionKRW));
    if (absorption.made > Energy{})
        fmt::print("Absorption chillers: {:.1f} of {:.1f} MWh of heat make {:.1f} MWh of cold, {:.1f} MWh of electricity saved\n",
                   absorption.used.in(units::MWh), absorption.made.in(units::MWh), absorption.cold.in(units::MWh),
                   absorption.saved.in(units::MWh));
    if (const Drought &dry = cooling.drought; dry.days > 0)
        fmt::print("Drought: {} days and {} hours short, {:.0f} m3 lack, {:.0f} MWh of IT shed\n", dry.days, dry.hours,
                   dry.lacks.in(units::m3), dry.notServed.in(units::MWh));
}

Json toJson(const StudiedFile &file)
{
    const Plan &plan = file.project.plan;
    const Hydraulics &water = file.study->cooling->hydraulics;
    Json json{{"pipes", Json::array()}, {"halls", Json::array()}, {"pump_kw", number(water.pumps.in(units::kW))}};
    for (const PipeFlow &pipe : water.pipes) {
        const Feed &feed = *plan.feed(pipe.feed);
        json["pipes"].push_back({{"id", pipe.feed.value},
                                 {"name", nameOf(plan, pipe.feed)},
                                 {"from", nameOf(plan, feed.from.object)},
                                 {"to", nameOf(plan, feed.to.object)},
                                 {"flow_m3h", number(pipe.flow.in(units::m3PerH))},
                                 {"velocity_m_s", number(pipe.velocity.in(units::mPerS))},
                                 {"diameter_mm", number(pipe.diameter.in(units::mm))},
                                 {"drop_kpa", number(pipe.drop.in(units::kPa))},
                                 {"loop", loopKey(pipe.loop)}});
    }
    for (const HallFlow &hall : water.halls)
        json["halls"].push_back({{"id", hall.hall.value},
                                 {"name", nameOf(plan, hall.hall)},
                                 {"flow_needed_m3h", number(hall.needed.in(units::m3PerH))},
                                 {"flow_m3h", number(hall.flow.in(units::m3PerH))},
                                 {"drop_kpa", number(hall.drop.in(units::kPa))}});
    addBeside(*file.study->cooling, *file.study->energy, json);
    std::vector<Finding> about;
    for (const Finding &finding : file.study->findings)
        if (isAboutWater(finding))
            about.push_back(finding);
    json["findings"] = findingsJson(about);
    return json;
}

void printTable(const StudiedFile &file)
{
    const Plan &plan = file.project.plan;
    const Hydraulics &water = file.study->cooling->hydraulics;
    std::printf("Pipe                          Loop        Flow m3/h   m/s   Inside mm   Drop kPa\n");
    for (const PipeFlow &pipe : water.pipes)
        fmt::print("{:<29} {:<11} {:>9.1f} {:>5.2f} {:>11.0f} {:>10.1f}\n", plan.feed(pipe.feed)->name, loopKey(pipe.loop),
                   pipe.flow.in(units::m3PerH), pipe.velocity.in(units::mPerS), pipe.diameter.in(units::mm), pipe.drop.in(units::kPa));
    std::printf("Hall                          Needed m3/h   Gets m3/h   Drop kPa\n");
    for (const HallFlow &hall : water.halls)
        fmt::print("{:<29} {:>11.1f} {:>11.1f} {:>10.1f}\n", nameOf(plan, hall.hall), hall.needed.in(units::m3PerH),
                   hall.flow.in(units::m3PerH), hall.drop.in(units::kPa));
    fmt::print("Pumps {:.1f} kW at full load\n", water.pumps.in(units::kW));
    printBeside(*file.study->cooling, file.study->energy->absorption);
    for (const Finding &finding : file.study->findings)
        if (isAboutWater(finding))
            fmt::print("{}: {}\n", finding.rule, finding.text.english());
}

} // namespace

void registerHydraulics(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("hydraulics", "Water in a plan's pipes at full load: flow, velocity, pressure drop, halls");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--json", *json, "Print JSON: pipes, halls, pump_kw, tanks, heat_sold, absorption, drought, findings");
    command->callback([=, &outcome] {
        const auto file = studyFile(*path, StudyDepth::Base, outcome);
        if (!file)
            return;
        if (*json)
            print(toJson(*file));
        else
            printTable(*file);
    });
}

} // namespace tokenyard::cli
