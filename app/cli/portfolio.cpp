// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli portfolio new A B ... -o FILE, portfolio FILE: several plans in one file, their sums, years, targets and what binds.
#include "app/cli/edit_plan.h"

#include "core/region/portfolio.h"
#include "core/rules/rules.h"
#include "core/store/portfolio_file.h"

#include <cstdio>
#include <filesystem>

namespace tokenyard::cli {

namespace {

struct MakeRequest {
    std::vector<std::string> plans;
    std::string output;
    bool force = false;
};

struct ShowRequest {
    std::string file, order = "given";
    double gpus = 0.0, capex = 0.0, power = 0.0; // a year; 0: no limit
    bool json = false;
};

void make(const MakeRequest &request, Outcome &outcome)
{
    if (!mayMake(request.output, request.force, outcome))
        return;
    try {
        std::vector<PortfolioCampus> campuses;
        for (const std::string &path : request.plans)
            campuses.push_back(campusOf(path));
        std::error_code ignored;
        std::optional<FileLock> lock;
        if (std::filesystem::exists(request.output, ignored))
            lock.emplace(request.output);
        savePortfolio(request.output, campuses);
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
    }
}

std::optional<std::vector<region::Campus>> opened(const std::string &path, Outcome &outcome)
{
    try {
        std::vector<region::Campus> campuses;
        for (const PortfolioCampus &campus : openPortfolio(path))
            campuses.push_back(
                {campus.name, campus.project.plan, catalogueOf(campus.project), nullptr, region::regionOf(campus.project.plan)});
        region::studyAll(campuses, allRules());
        return campuses;
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return std::nullopt;
    }
}

Json inFileUnit(const KpiInfo &info, const std::optional<double> &si) { return si ? number(info.fileUnit.fromSi(*si)) : Json(nullptr); }

Json campusesJson(const std::vector<region::Campus> &campuses)
{
    Json list = Json::array();
    for (const region::Campus &campus : campuses) {
        Json kpis = Json::object();
        for (const KpiInfo &info : allKpis())
            kpis[info.key] = inFileUnit(info, campus.study->kpis[info.kpi].si);
        list.push_back({{"name", campus.name},
                        {"region", campus.region.empty() ? Json(nullptr) : Json(campus.region)},
                        {"gpus", kpis["gpus"]},
                        {"contract_mw", number(campus.plan.supply->contract.in(units::MW))},
                        {"kpis", kpis}});
    }
    return list;
}

Json totalJson(const std::vector<region::Campus> &campuses)
{
    Json total = Json::object(), missing = Json::object();
    for (const KpiInfo &info : allKpis())
        if (region::addsUp(info.kpi)) {
            const region::Sum sum = region::sumOf(campuses, info.kpi);
            total[info.key] = inFileUnit(info, sum.si);
            if (!sum.si)
                missing[info.key] = "'" + sum.missing + "' has no such figure";
        }
    if (!missing.empty())
        total["missing"] = missing;
    return total;
}

Json yearsJson(const std::vector<region::Year> &years)
{
    Json list = Json::array();
    for (const region::Year &y : years) {
        Json byRegion = Json::object();
        for (const auto &[region, gpus] : y.gpusByRegion)
            byRegion[region.empty() ? "abroad" : region] = gpus;
        list.push_back({{"year", y.year},
                        {"gpus", y.gpus},
                        {"mw", number(y.power.in(units::MW))},
                        {"tokens", y.tokensKnown ? number(y.tokens) : Json(nullptr)},
                        {"capex_so_far", number(y.capex.si())},
                        {"water_m3", number(y.water.in(units::m3))},
                        {"carbon_t", number(y.carbon.in(units::tonne))},
                        {"jobs", number(y.jobs)},
                        {"gpus_by_region", byRegion},
                        {"binding", y.binding.empty() ? Json(nullptr) : Json(y.binding)}});
    }
    return list;
}

Json usesJson(const std::vector<region::Use> &uses)
{
    Json list = Json::array();
    for (const region::Use &use : uses)
        list.push_back({{"limit", use.limit},
                        {"subject", use.subject},
                        {"share", number(use.share)},
                        {"reason", use.reason.english()},
                        {"source", use.source}});
    return list;
}

// A limit for a year that held a phase back, the first one; else what is used most.
Json bindingJson(const std::map<int, std::string> &binding, const Json &uses)
{
    if (!binding.empty())
        return {{"limit", binding.begin()->second},
                {"subject", std::to_string(binding.begin()->first)},
                {"share", 1.0},
                {"reason",
                 "In " + std::to_string(binding.begin()->first) + " the limit for a year on " + binding.begin()->second
                     + " held a phase back."},
                {"source", "The limits given"}};
    return uses.empty() ? Json{{"limit", "none"}, {"reason", "No limit is known."}} : uses.front();
}

Json targetsJson(const std::vector<region::Target> &targets)
{
    Json list = Json::array();
    for (const region::Target &t : targets) {
        Json json{{"id", t.record->id},
                  {"name", t.record->nameEn},
                  {"country", t.record->words("country")},
                  {"sort", t.record->words("sort")},
                  {"year", t.year}};
        if (t.gpus)
            json["gpus"] = number(*t.gpus);
        if (t.power)
            json["mw"] = number(t.power->in(units::MW));
        json["portfolio_gpus"] = t.portfolioGpus;
        json["portfolio_mw"] = number(t.portfolioPower.in(units::MW));
        json["share"] = t.share() ? number(*t.share()) : Json(nullptr);
        json["source"] = region::sourceWords(*t.record, t.gpus ? "gpus" : "capacity");
        list.push_back(std::move(json));
    }
    return list;
}

void printAll(const std::vector<region::Campus> &campuses, const std::vector<region::Year> &years, const std::vector<region::Use> &uses,
              const std::vector<region::Target> &targets)
{
    for (const region::Campus &campus : campuses)
        std::printf("%-36s %-10s %9s GPUs\n", campus.name.c_str(), campus.region.c_str(),
                    formatNumber(campus.study->kpis[Kpi::Gpus].si.value_or(0.0), 9).c_str());
    for (const KpiInfo &info : allKpis())
        if (region::addsUp(info.kpi)) {
            const region::Sum sum = region::sumOf(campuses, info.kpi);
            std::printf("%-36s %20s %s\n", Text(info.label).english().c_str(),
                        sum.si ? formatNumber(info.shownUnit.fromSi(*sum.si), 6).c_str() : "-", std::string(info.shownUnit.symbol).c_str());
        }
    std::printf("\n%6s %10s %10s %14s %12s  %s\n", "year", "GPUs", "MW", "tokens a year", "capex, tn", "binds");
    for (const region::Year &y : years)
        std::printf("%6d %10d %10.1f %14.4g %12.3f  %s\n", y.year, y.gpus, y.power.in(units::MW), y.tokens, y.capex.in(units::trillionKRW),
                    y.binding.c_str());
    if (!uses.empty())
        std::printf("\nBinding: %s\n\n", uses.front().reason.english().c_str());
    for (const region::Target &t : targets)
        std::printf("%-52s %s\n", t.record->nameEn.c_str(), t.share() ? (formatNumber(100.0 * *t.share(), 3) + " %").c_str() : "-");
}

void show(const ShowRequest &request, Outcome &outcome)
{
    const auto campuses = opened(request.file, outcome);
    if (!campuses)
        return;
    region::Limits limits;
    if (request.gpus > 0.0)
        limits.gpus = request.gpus;
    if (request.capex > 0.0)
        limits.capex = request.capex * units::billionKRW;
    if (request.power > 0.0)
        limits.power = request.power * units::MW;
    const auto order = request.order == "earliest" ? region::BuildOrder::Earliest
        : request.order == "cheapest"              ? region::BuildOrder::CheapestToken
                                                   : region::BuildOrder::AsGiven;
    std::vector<region::Block> blocks = region::blocksOf(*campuses);
    std::map<int, std::string> binding;
    region::putIntoYears(blocks, *campuses, limits, order, binding);
    const Catalogue catalogue;
    const auto years = region::yearsOf(blocks, *campuses, binding);
    const auto uses = region::usesOf(*campuses, years, catalogue);
    const auto targets = region::targetsOf(years, catalogue);
    if (!request.json)
        return printAll(*campuses, years, uses, targets);
    const Json all = usesJson(uses);
    print({{"campuses", campusesJson(*campuses)},
           {"total", totalJson(*campuses)},
           {"years", yearsJson(years)},
           {"binding", bindingJson(binding, all)},
           {"limits", all},
           {"order", request.order},
           {"targets", targetsJson(targets)}});
}

void addNew(CLI::App &command, Outcome &outcome)
{
    auto *made = command.add_subcommand("new", "Put plans into one portfolio file, each whole");
    auto request = std::make_shared<MakeRequest>();
    made->add_option("plans", request->plans, "Project files; their titles are the campuses' names")->required();
    made->add_option("-o,--output", request->output, "The portfolio to make")->required();
    made->add_flag("--force", request->force, "Replace an existing file, atomically");
    made->callback([=, &outcome] { make(*request, outcome); });
}

} // namespace

void registerPortfolio(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("portfolio", "Several campuses as one: sums, years, national targets and what binds");
    auto request = std::make_shared<ShowRequest>();
    addNew(*command, outcome);
    command->add_option("file", request->file, "A portfolio file");
    command->add_option("--order", request->order, "Who is built first where a limit binds")
        ->check(CLI::IsMember({"given", "earliest", "cheapest"}))
        ->capture_default_str();
    command->add_option("--gpus-per-year", request->gpus, "Most GPUs that can be had in a year")->check(CLI::Range(0.0, 1e9));
    command->add_option("--capex-per-year", request->capex, "Most money in a year, billion KRW")->check(CLI::Range(0.0, 1e9));
    command->add_option("--mw-per-year", request->power, "Most MW that can be connected in a year")->check(CLI::Range(0.0, 1e9));
    command->add_flag("--json", request->json, "Print JSON: campuses, total, years, binding, limits, targets");
    command->callback([=, &outcome] {
        if (command->get_subcommand("new")->parsed())
            return;
        if (request->file.empty())
            return fail(outcome, exitUsage, "Give a portfolio's file, or make one with portfolio new A B -o FILE");
        show(*request, outcome);
    });
}

} // namespace tokenyard::cli
