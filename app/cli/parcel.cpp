// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli parcel show and import: the parcels of a map, and one of them as a plan's boundary or the map as its background.
#include "app/cli/edit_plan.h"

#include "core/edit/map_sheet.h"
#include "core/edit/set_parcel.h"
#include "core/import/map_file.h"

#include <cmath>
#include <cstdio>
#include <filesystem>

namespace tokenyard::cli {

namespace {

struct MapOptions {
    MapRequest request;
    std::string as = "boundary";
    bool json = false;
};

std::string nameOfMap(const std::string &path) { return std::filesystem::path(path).filename().string(); }

void addMapOptions(CLI::App &command, MapOptions &options)
{
    command.add_option("map", options.request.file, "Shapefile, GeoPackage, KML, KMZ, DXF, GeoJSON, or lines of x,y or of bearings")
        ->required();
    command.add_option("--system", options.request.system, "Its coordinate system, such as EPSG:5186; without it the file's own");
    command.add_option("--layer", options.request.layer, "Only this layer");
    command.add_option("--feature", options.request.feature, "Only what has this number, name or value, such as a lot number");
}

std::optional<std::string> mapOf(const MapRequest &request, Outcome &outcome)
{
    MapRead read = readMapFile(request);
    if (!read.note.empty())
        std::fprintf(stderr, "%s\n", read.note.english().c_str());
    if (read.ok())
        return std::move(read.text);
    fail(outcome, exitInputOutput, read.problem.english());
    return std::nullopt;
}

Json placeJson(const generate::Parcel &parcel)
{
    return parcel.place ? Json{{"latitude", number(parcel.place->latitude)}, {"longitude", number(parcel.place->longitude)}}
                        : Json(nullptr);
}

void show(const MapOptions &options, Outcome &outcome)
{
    const auto text = mapOf(options.request, outcome);
    if (!text)
        return;
    std::vector<generate::ParcelChoice> choices = generate::parcelChoices(*text);
    if (choices.empty()) // typed corners
        choices.push_back({{}, *text, {}, 0});
    Json rows = Json::array();
    for (const generate::ParcelChoice &choice : choices) {
        const generate::ParcelRead read = generate::readParcel(choice.text, nameOfMap(options.request.file));
        if (!read.ok() && choices.size() == 1)
            return fail(outcome, exitInputOutput, read.problem.english());
        rows.push_back({{"name", choice.name},
                        {"area_m2", number(read.ok() ? polygonArea(read.parcel.boundary).si() : choice.area.si())},
                        {"corners", read.ok() ? read.parcel.boundary.size() : choice.corners},
                        {"place", read.ok() ? placeJson(read.parcel) : Json(nullptr)},
                        {"problem", read.ok() ? Json(nullptr) : Json(read.problem.english())}});
    }
    if (options.json)
        return print({{"map", options.request.file}, {"parcels", rows}});
    std::printf("%-40s %12s %8s  %s\n", "parcel", "area m2", "corners", "place");
    for (const Json &row : rows) {
        const bool placed = row["place"].is_object();
        std::printf(
            "%-40s %12.1f %8d  %s\n", row["name"].get<std::string>().c_str(), row["area_m2"].get<double>(), row["corners"].get<int>(),
            !row["problem"].is_null() ? row["problem"].get<std::string>().c_str()
                : placed
                ? (std::to_string(row["place"]["latitude"].get<double>()) + ", " + std::to_string(row["place"]["longitude"].get<double>()))
                      .c_str()
                : "unknown");
    }
}

// Puts the map's lines under the plan.
edit::Edit asBackground(const Plan &plan, const Catalogue &catalogue, const std::string &text, const std::string &name,
                        std::optional<Catalogue> &records)
{
    generate::LinesRead read = generate::readLines(text, name, {plan.site->latitude, plan.site->longitude}, plan.site->northAngle);
    if (!read.ok())
        return edit::refused(plan, std::move(read.problem));
    edit::MapSheet sheet = edit::mapSheetOf(catalogue);
    edit::Backdrop backdrop;
    backdrop.name = name;
    backdrop.source = read.system;
    backdrop.lines = std::move(read.lines);
    sheet.backdrops.push_back(std::move(backdrop));
    Text problem;
    Catalogue after = edit::withMapSheet(catalogue, sheet, problem);
    if (!problem.empty())
        return edit::refused(plan, std::move(problem));
    records = std::move(after);
    edit::Edit edit = edit::unchanged(plan);
    edit.what = Text(TY_TR("Edit", "Lay %1 under the plan"), {name});
    edit.notice = Text(TY_TR("Edit", "%1 lines of %2 lie under the plan."), {count(double(sheet.backdrops.back().lines.size())), name});
    return edit;
}

void import(const EditOptions &options, const MapOptions &map, Outcome &outcome)
{
    MapRequest request = map.request;
    request.lines = map.as == "background";
    const auto text = mapOf(request, outcome);
    if (!text)
        return;
    const std::string name = nameOfMap(request.file);
    const auto change = [&](const Plan &plan, const Catalogue &catalogue, std::optional<Catalogue> &records) {
        if (request.lines)
            return asBackground(plan, catalogue, *text, name, records);
        generate::ParcelRead read = generate::readParcel(*text, name);
        return read.ok() ? edit::setParcel(plan, read.parcel, name) : edit::refused(plan, std::move(read.problem));
    };
    editPlanAndRecords(options, change, nullptr, outcome);
}

} // namespace

void registerParcel(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("parcel", "The parcels of a map: list them, or take one as the boundary of a plan");
    command->require_subcommand(1);
    auto *list = command->add_subcommand("show", "List the parcels of a map, the largest first");
    auto shown = std::make_shared<MapOptions>();
    addMapOptions(*list, *shown);
    list->add_flag("--json", shown->json, "Print JSON: map, parcels with name, area_m2, corners, place");
    list->callback([=, &outcome] { show(*shown, outcome); });
    auto *take = command->add_subcommand("import", "Take a map's largest parcel as the plan's boundary, or the map as its background");
    auto options = addEditOptions(*take);
    auto map = std::make_shared<MapOptions>();
    addMapOptions(*take, *map);
    take->add_option("--as", map->as, "boundary or background")->check(CLI::IsMember({"boundary", "background"}))->capture_default_str();
    take->callback([=, &outcome] { import(*options, *map, outcome); });
}

} // namespace tokenyard::cli
