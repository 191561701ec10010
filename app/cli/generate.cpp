// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli generate: a parcel and a goal give complete layouts, each a project file.
#include "app/cli/edit_plan.h"

#include "core/base/cut_words.h"
#include "core/base/months.h"
#include "core/base/text_file.h"
#include "core/base/whole_number.h"
#include "core/import/map_file.h"
#include "core/region/geography.h"
#include "core/rules/rules.h"
#include "core/what_if/fill_parcel.h"

#include <fmt/format.h>

#include <cstdio>
#include <filesystem>

namespace tokenyard::cli {

namespace {

namespace fs = std::filesystem;

struct Request {
    std::string boundary, into, goal, output, rack, cooling, redundancy, start = "2028-07", region, place, title, system, feature;
    int phases = 1, storeys = 0;
    bool force = false, json = false;
};

// The named rack, or the one with the named accelerator.
RecordId rackOf(const std::string &words, const Catalogue &catalogue)
{
    if (const Record *rack = catalogue.find("racks", words))
        return rack->id;
    if (const Record *accelerator = catalogue.find("accelerators", words))
        for (const Record &rack : catalogue.set("racks").records)
            if (rack.words("accelerator") == accelerator->id)
                return rack.id;
    return words;
}

const std::pair<const char *, Topology> topologies[] = {
    {"N", Topology::N}, {"N+1", Topology::NPlus1}, {"2N", Topology::TwoN}, {"3N/2", Topology::ThreeNOverTwo}};

// Where the parcel is, and what follows from that.
bool place(const Request &request, const Catalogue &catalogue, FillRequest &fill, generate::Parcel &parcel, Outcome &outcome)
{
    generate::Order &order = fill.order;
    if (!request.place.empty()) {
        const auto typed = region::readPlace(request.place);
        if (!typed)
            return fail(outcome, exitUsage, "--place takes a latitude and a longitude like 35.5,129.3"), false;
        parcel.place = generate::GlobePoint{typed->latitude, typed->longitude};
    }
    if (!request.region.empty()) {
        const Record *region = catalogue.find("regions", request.region);
        if (!region || !region->number("latitude") || !region->number("longitude"))
            return fail(outcome, exitUsage,
                        "There is no region called '" + cutWords(request.region, 40) + "'; see tokenyard-cli catalogue regions"),
                   false;
        parcel.place = generate::GlobePoint{*region->number("latitude"), *region->number("longitude")};
    }
    order = orderAt(parcel, std::move(order), catalogue);
    order.title = !request.title.empty()
        ? request.title
        : fmt::format("{}, {}", parcel.name.empty() ? fs::path(request.boundary).stem().string() : parcel.name, fill.goal.words());
    return true;
}

// What the planner typed; false if it is refused.
bool read(const Request &request, const Catalogue &catalogue, const Plan *base, FillRequest &fill, generate::Parcel &parcel,
          Outcome &outcome)
{
    fill.goal = generate::readGoal(request.goal);
    if (!fill.goal.ok())
        return fail(outcome, exitUsage, fill.goal.problem.english()), false;
    for (const auto &[name, topology] : topologies)
        if (request.redundancy == name)
            fill.redundancy = topology;
    fill.rack = request.rack.empty() ? RecordId{} : rackOf(request.rack, catalogue);
    fill.cooling = request.cooling;
    if (request.storeys > 0)
        fill.storeys = request.storeys;
    generate::Order &order = fill.order;
    const auto start = request.start.size() == 7 ? monthNumber(request.start) : std::nullopt;
    order.year = start.value_or(0) / 12;
    order.month = start.value_or(0) % 12 + 1;
    if (order.year < 2020 || order.year > 2080)
        return fail(outcome, exitUsage, "--start takes a month like 2028-07, and not '" + cutWords(request.start, 40) + "'"), false;
    order.phases = request.phases;
    if (base) {
        generate::ParcelRead own = parcelOfPlan(*base, order);
        if (!own.ok())
            return fail(outcome, exitInputOutput, own.problem.english()), false;
        parcel = std::move(own.parcel);
        return true;
    }
    const MapRead map =
        readMapFile({.file = request.boundary, .system = request.system, .layer = {}, .feature = request.feature, .reader = {}});
    if (!map.ok())
        return fail(outcome, exitInputOutput, map.problem.english()), false;
    if (!map.note.empty())
        std::fprintf(stderr, "%s\n", map.note.english().c_str());
    generate::ParcelRead parcelRead = generate::readParcel(map.text, fs::path(request.boundary).filename().string());
    if (!parcelRead.ok())
        return fail(outcome, exitInputOutput, parcelRead.problem.english()), false;
    parcel = std::move(parcelRead.parcel);
    return place(request, catalogue, fill, parcel, outcome);
}

Json jsonOf(const FilledParcel &layout, const std::string &file)
{
    const Kpis &kpis = layout.study->kpis;
    const auto kpi = [&](Kpi k) { return kpis[k].si ? number(*kpis[k].si) : Json(nullptr); };
    return {{"file", file},
            {"key", layout.key},
            {"title", layout.title.english()},
            {"reason", layout.reason.english()},
            {"front", layout.front},
            {"capex_krw", kpi(Kpi::CapexTotal)},
            {"tokens_per_second", kpi(Kpi::TokensPerSecond)},
            {"tokens_annual", kpi(Kpi::TokensAnnual)},
            {"cost_krw_per_mtok", kpis[Kpi::CostPerMtok].si ? number(*kpis[Kpi::CostPerMtok].si * 1e6) : Json(nullptr)},
            {"grid_mw", number(layout.peak.in(units::MW))},
            {"gpus", layout.gpus},
            {"halls", layout.halls},
            {"storeys", layout.plan.site->storeys},
            {"land_m2", number(layout.land.si())},
            {"pue", kpi(Kpi::PueAnnual)},
            {"npv_krw", kpi(Kpi::Npv)}};
}

void printTable(const Filling &filling, const std::vector<std::string> &files, Area parcel)
{
    std::printf("%-32s %9s %9s %8s %10s %8s %6s\n", "file", "capex", "tokens/s", "grid MW", "GPUs", "land m2", "PUE");
    for (std::size_t i = 0; i < files.size(); ++i) {
        const FilledParcel &f = filling.layouts[i];
        const Kpis &k = f.study->kpis;
        std::printf("%-32s %6.3f tn %8.3gM %8.2f %10d %8.0f %6.3f\n", fs::path(files[i]).filename().string().c_str(),
                    k[Kpi::CapexTotal].si.value_or(0.0) / 1e12, k[Kpi::TokensPerSecond].si.value_or(0.0) / 1e6, f.peak.in(units::MW),
                    f.gpus, f.land.si(), k[Kpi::PueAnnual].si.value_or(0.0));
    }
    for (const FilledParcel &f : filling.layouts)
        std::printf("%s: %s It takes %.0f %% of the parcel.\n", f.title.english().c_str(), f.reason.english().c_str(),
                    100.0 * (f.land / parcel));
}

// Layouts for two goals in one folder would be confused with one another.
bool holdsPlans(const std::string &folder)
{
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, error))
        if (entry.path().extension() == ".tokenyard")
            return true;
    return false;
}

void run(const Request &request, Outcome &outcome)
{
    const auto base = request.into.empty() ? std::nullopt : openedFile(request.into, outcome);
    if (!request.into.empty() && !base)
        return;
    const Catalogue catalogue = base ? base->catalogue : Catalogue();
    FillRequest fill;
    generate::Parcel parcel;
    if (!read(request, catalogue, base ? &base->project.plan : nullptr, fill, parcel, outcome))
        return;
    if (!request.force && holdsPlans(request.output))
        return fail(outcome, exitInputOutput,
                    request.output + " holds plans already; give another folder, or --force to replace those of the same name");
    const Filling filling = fillParcel(parcel, fill, catalogue, allRules());
    if (!filling.ok())
        return fail(outcome, exitFindings, filling.problem.english());
    std::vector<std::string> files;
    for (std::size_t i = 0; i < filling.layouts.size(); ++i)
        files.push_back((fs::path(request.output) / fmt::format("{}-{}.tokenyard", i + 1, filling.layouts[i].key)).string());
    std::error_code error;
    fs::create_directories(request.output, error);
    if (error)
        return fail(outcome, exitInputOutput, request.output + " cannot be made: " + error.message());
    Json candidates = Json::array();
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (!savePlan(files[i], projectOf(filling.layouts[i].plan, catalogue), outcome))
            return;
        candidates.push_back(jsonOf(filling.layouts[i], files[i]));
    }
    if (files.size() < wantedLayouts)
        std::fprintf(stderr, "Only %zu of the layouts that were tried fit this parcel and meet the goal and every rule.\n", files.size());
    const Area area = polygonArea(parcel.boundary);
    if (!request.json)
        return printTable(filling, files, area);
    print({{"goal", fill.goal.words()},
           {"parcel_m2", number(area.si())},
           {"latitude", parcel.place ? number(parcel.place->latitude) : Json(nullptr)},
           {"longitude", parcel.place ? number(parcel.place->longitude) : Json(nullptr)},
           {"weather", fill.order.weather},
           {"tried", filling.tried},
           {"candidates", candidates}});
}

} // namespace

void registerGenerate(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("generate", "Fill a parcel: three or more complete layouts for a goal, each a project file");
    auto r = std::make_shared<Request>();
    auto *from = command->add_option_group("parcel")->require_option(1);
    from->add_option(
        "--boundary", r->boundary,
        "The parcel: GeoJSON, Shapefile, GeoPackage, KML, KMZ or DXF, or lines of x,y in metres or of bearings; the largest of several");
    from->add_option("--into", r->into, "A project file whose own parcel is filled: its locked objects stay, all others give way");
    command->add_option("--system", r->system,
                        "The coordinate system of the boundary's file, such as EPSG:5186; without it the file's own");
    command->add_option("--feature", r->feature, "The parcel of that file that has this number, name or value, such as a lot number");
    command->add_option("--goal", r->goal, "\"40 MW\" at the grid, \"10000 GPUs\" or \"2e7 tokens/s\"")->required();
    command->add_option("-o,--output", r->output, "The folder for the project files; made if it is not there")->required();
    command->add_option("--rack,--accelerator", r->rack,
                        "A record of kind racks or accelerators (catalogue racks lists them); default gb200-nvl72");
    command->add_option("--cooling", r->cooling, "A record of kind cooling-systems for all layouts; without it they differ");
    command->add_option("--redundancy", r->redundancy, "N, N+1, 2N or 3N/2 for all layouts; without it they differ")
        ->check(CLI::IsMember({"N", "N+1", "2N", "3N/2"}));
    command->add_option("--storeys", r->storeys, "Storeys of halls for all layouts; without it they differ")->check(CLI::Range(1, 4));
    command->add_option("--phases", r->phases, "Phases of building, a year apart")->check(CLI::Range(1, 10))->capture_default_str();
    command->add_option("--start", r->start, "Month of the first energisation")->capture_default_str();
    auto *region = command->add_option("--region", r->region, "A record of kind regions: where a parcel in plain metres lies");
    command->add_option("--place", r->place, "The same as latitude,longitude")->excludes(region);
    command->add_option("--title", r->title, "Title of the plans; without it the parcel's name and the goal");
    command->add_flag("--force", r->force, "Replace files that are there");
    command->add_flag("--json", r->json,
                      "Print JSON: goal, parcel_m2, tried, candidates with file, capex, tokens, grid_mw, gpus, land_m2, reason");
    command->callback([=, &outcome] { run(*r, outcome); });
}

} // namespace tokenyard::cli
