// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli region [FILE] [--at LAT,LON]: the candidate sites by score with the evidence for each point; what is near a point.
#include "app/cli/csv_input.h"
#include "app/cli/document_file.h"
#include "app/cli/ending.h"
#include "app/cli/plan_file.h"

#include "core/base/text_file.h"
#include "core/region/evidence.h"
#include "core/region/grid_lines.h"
#include "core/region/score.h"
#include "core/region/site_list.h"
#include "core/report/portfolio_document.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file, at, weights, rule, sites, brief, language = "ko";
    bool json = false;
};

Json scoreJson(const std::optional<double> &score) { return score ? number(*score) : Json(nullptr); }

Json candidateJson(const region::World &world, const region::Candidate &candidate)
{
    Json reasons = Json::array();
    for (const region::Reason &r : candidate.reasons)
        reasons.push_back({{"criterion", r.criterion},
                           {"label", r.label.english()},
                           {"points", scoreJson(r.points)},
                           {"weight", number(r.weight)},
                           {"reason", r.reason.english()},
                           {"source", r.source}});
    Json said = Json::array();
    for (const Text &remark : region::remarksOn(world, candidate.site.place))
        said.push_back(remark.english());
    return {{"name", candidate.site.name},
            {"region", candidate.site.region},
            {"latitude", number(candidate.site.place.latitude)},
            {"longitude", number(candidate.site.place.longitude)},
            {"score", scoreJson(candidate.score)},
            {"notes", said},
            {"reasons", reasons}};
}

Json nearestJson(const region::Nearest &near)
{
    if (!near.found())
        return nullptr;
    Json json{{"name", near.name}, {"distance_km", number(near.distance.in(units::km))}};
    if (near.capacity > Power{})
        json["mw"] = number(near.capacity.in(units::MW));
    return json;
}

// The nearest supply of industrial water; what is not known of it is null.
Json supplyJson(const region::Nearest &near)
{
    Json json = nearestJson(near);
    if (near.spot) {
        json["m3_per_day"] = near.spot->supply ? number(near.spot->supply->in(units::m3PerDay)) : Json(nullptr);
        json["year"] = near.spot->supplyYear.empty() ? Json(nullptr) : Json(near.spot->supplyYear);
        json["source"] = near.spot->supplySource;
    }
    return json;
}

// The nearest substation of the transmission grid, by the position of its municipality.
Json nodeJson(const std::vector<region::GridNode> &nodes, const region::Place &place, Voltage least)
{
    const region::GridNode node = region::nearestNode(nodes, place, least);
    if (!node.record)
        return nullptr;
    return {{"name", node.record->nameEn},
            {"distance_km", number(region::greatCircle(place, node.place).in(units::km))},
            {"kv", number(node.voltage.in(units::kV))},
            {"position", "of the municipality"},
            {"source", region::sourceWords(*node.record, "latitude")}};
}

Json atJson(const region::World &world, const region::Place &place, const region::Candidate &candidate)
{
    const region::Where where = region::whereIs(place);
    Json nearest = Json::object();
    for (const char *fuel : {"nuclear", "gas", "coal", "hydro"})
        nearest[fuel] = nearestJson(world.plant(place, fuel));
    nearest["generation"] = nearestJson(world.plant(place, ""));
    for (const auto &[key, sort] :
         {std::pair{"dam", "dam"}, {"cable_landing", "landing"}, {"city", "city"}, {"ai_data_centre", "ai-data-centre"}})
        nearest[key] = nearestJson(world.spot(place, sort));
    nearest["water"] = nearestJson(world.water(place));
    nearest["industrial_water"] = supplyJson(world.spot(place, "industrial-water"));
    const auto nodes = region::gridNodes(*world.catalogue);
    for (const auto &[key, least] : {std::pair{"substation_154kv", 154.0}, {"substation_345kv", 345.0}, {"substation_765kv", 765.0}})
        nearest[key] = nodeJson(nodes, place, least * units::kV);
    nearest["coast"] = {{"name", "coast"}, {"distance_km", number(region::Map::korea().toCoast(place).in(units::km))}};
    Length away;
    nearest["weather_station"] = {{"name", world.station(place, away)}, {"distance_km", number(away.in(units::km))}};
    Json byFuel = Json::object(), plants = Json::array(), said = Json::array();
    double all = 0.0;
    const Length radius = 50.0 * units::km;
    for (const auto &[fuel, power] : world.generationWithin(place, radius)) {
        byFuel[fuel] = number(power.in(units::MW));
        all += power.in(units::MW);
    }
    for (const region::Plant *plant : world.plantsWithin(place, radius))
        plants.push_back({{"name", plant->name},
                          {"fuel", plant->fuel},
                          {"mw", number(plant->capacity.in(units::MW))},
                          {"distance_km", number(region::greatCircle(place, plant->place).in(units::km))}});
    for (const Text &remark : region::remarksOn(world, place))
        said.push_back(remark.english());
    return {{"latitude", number(place.latitude)},
            {"longitude", number(place.longitude)},
            {"region", where.region},
            {"in_country", where.inside},
            {"notes", said},
            {"nearest", nearest},
            {"generation_within_50_km_mw", number(all)},
            {"generation_within_50_km_by_fuel_mw", byFuel},
            {"plants_within_50_km", plants},
            {"source", world.plantSource},
            {"candidate", candidateJson(world, candidate)}};
}

void printCandidate(const region::Candidate &candidate, int rank)
{
    std::printf("%2d  %-30s %s\n", rank, candidate.site.name.c_str(), candidate.score ? formatNumber(*candidate.score, 3).c_str() : "-");
    for (const region::Reason &r : candidate.reasons)
        if (rank == 1 || rank == 0)
            std::printf("      %-22s %8s x %-5s %s\n", r.label.english().c_str(), r.points ? formatNumber(*r.points, 3).c_str() : "unknown",
                        formatNumber(r.weight, 3).c_str(), r.reason.english().c_str());
}

// Shows the point as JSON or in words.
void showPoint(const Request &request, const region::World &world, const region::Weights &weights, const Record *rule, Outcome &outcome)
{
    const auto place = region::readPlace(request.at);
    if (!place)
        return fail(outcome, exitUsage, "'" + request.at + "' is no place; write latitude and longitude in degrees, as 35.32,129.29");
    const region::Site site{"Point " + request.at, "Point " + request.at, *place, region::whereIs(*place).region, nullptr};
    const Json json = atJson(world, *place, region::judge(site, world, weights, rule));
    if (request.json)
        return print(json);
    for (const Json &note : json["notes"])
        std::printf("%s\n", note.get<std::string>().c_str());
    for (const auto &[what, near] : json["nearest"].items())
        if (near.is_object())
            std::printf("%-18s %-36s %8s km\n", what.c_str(), near["name"].get<std::string>().c_str(),
                        formatNumber(near["distance_km"].get<double>(), 4).c_str());
    std::printf("%-18s %s MW\n", "within 50 km", formatNumber(json["generation_within_50_km_mw"].get<double>(), 6).c_str());
    printCandidate(region::judge(site, world, weights, rule), 0);
}

// The sites in the records, or those in a file of the planner's.
std::optional<std::vector<region::Site>> sitesOf(const Request &request, const region::World &world, Outcome &outcome)
{
    if (request.sites.empty())
        return world.sites();
    Text problem;
    const auto text = readTextFile(request.sites, 1'000'000, problem);
    if (!text)
        return fail(outcome, exitInputOutput, problem.english()), std::nullopt;
    region::SiteFile read = region::readSiteFile(*text);
    if (!read.file.why.empty())
        return fail(outcome, exitInputOutput, fmt::format("'{}': {}", request.sites, read.file.why.english())), std::nullopt;
    if (!reportRows(request.sites, read.file, {read.sites.size(), read.refused, read.unread}, outcome))
        return std::nullopt;
    return std::move(read.sites);
}

void showCandidates(const Request &request, const StudiedFile *file, const region::World &world, const region::Weights &weights,
                    const Record *rule, Outcome &outcome)
{
    const auto listed = sitesOf(request, world, outcome);
    if (!listed)
        return;
    std::vector<region::Site> sites = *listed;
    if (file && file->project.plan.site->country == "KR")
        sites.push_back(region::siteOf(file->project.plan));
    const auto candidates = region::judgeAll(sites, world, weights, rule);
    if (!request.brief.empty()) {
        const Language language = *parseLanguage(request.language);
        if (file) {
            const report::Input input{file->project.plan,      *file->study, file->catalogue, language, originToday(request.file),
                                      report::Reader::Ministry};
            return writeDocument(request.brief, report::onePage(input), language, outcome);
        }
        return writeDocument(request.brief, report::sitesDocument({candidates, rule, language, originToday(request.file)}), language,
                             outcome);
    }
    if (!request.json) {
        int rank = 0;
        for (const region::Candidate &candidate : candidates)
            printCandidate(candidate, ++rank);
        return;
    }
    Json list = Json::array(), weighed = Json::object();
    for (const region::Candidate &candidate : candidates)
        list.push_back(candidateJson(world, candidate));
    for (const auto &[criterion, weight] : weights)
        weighed[criterion] = number(weight);
    print({{"candidates", list}, {"weights", weighed}, {"price_rule", rule ? rule->id : std::string()}});
}

void run(const Request &request, Outcome &outcome)
{
    std::optional<StudiedFile> file;
    if (!request.file.empty()) {
        file = request.brief.empty() ? openedFile(request.file, outcome) : studyFile(request.file, StudyDepth::Swings, outcome);
        if (!file)
            return;
    } else if (request.at.empty() && request.sites.empty()) {
        return fail(outcome, exitUsage, "Give a plan's file, or a point with --at LATITUDE,LONGITUDE");
    }
    const Catalogue catalogue = file ? file->catalogue : Catalogue();
    region::Weights weights = region::standardWeights(catalogue);
    if (!request.weights.empty())
        if (const Text problem = region::readWeights(request.weights, catalogue, weights); !problem.empty())
            return fail(outcome, exitUsage, problem.english());
    const Record *rule = region::priceRule(catalogue, request.rule);
    if (!rule)
        return fail(outcome, exitUsage, "There is no price rule '" + request.rule + "'; see `catalogue region-prices`");
    const region::World world(catalogue);
    if (request.at.empty())
        showCandidates(request, file ? &*file : nullptr, world, weights, rule, outcome);
    else
        showPoint(request, world, weights, rule, outcome);
}

} // namespace

void registerRegion(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("region", "Candidate sites by score, each point with its evidence; what lies near a place");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->file, "A .tokenyard project file");
    command->add_option("--at", request->at, "A point: LATITUDE,LONGITUDE in degrees");
    command->add_option("--weights", request->weights, "What counts and how much, as grid=3,price=2; what is not named does not count");
    command->add_option("--price-rule", request->rule, "A record of region-prices; else the ministry's plan");
    command->add_option("--sites", request->sites, "A CSV of sites of one's own: name, latitude, longitude");
    command->add_option("--brief", request->brief, "Write one page for a ministry: a PDF, or HTML where the name ends in .html")
        ->transform(withEnding(".pdf"));
    command->add_option("--language", request->language, "Language of the brief")
        ->check(CLI::IsMember({"ko", "en"}))
        ->capture_default_str();
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
