// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli market FILE: the plan's yields and costs next to the market's, and its capex next to announced projects.
#include "app/cli/plan_file.h"

#include "core/rules/market.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

Json perWattJson(const PerWatt &v) { return {{"value", number(v.base)}, {"low", number(v.low)}, {"high", number(v.high)}}; }

Json announcedJson(const AnnouncedRow &row)
{
    Json json{{"id", row.id},
              {"name", row.name.english()},
              {"boundary", row.boundary},
              {"power_basis", row.powerBasis},
              {"phase", row.phase},
              {"date", row.date},
              {"compared", row.compared},
              {"usd_per_it_watt", perWattJson(row.announced)},
              {"estimate_usd_per_it_watt", row.estimate ? perWattJson(*row.estimate) : Json(nullptr)},
              {"within", row.compared && row.estimate ? Json(row.estimate->holds(row.announced.base)) : Json(nullptr)},
              {"note", row.note},
              {"source", row.source}};
    return json;
}

void printTable(const std::vector<MarketRow> &rows, const std::vector<AnnouncedRow> &announced)
{
    std::printf("%-42s %10s %10s %22s %8s\n", "", "plan", "market", "low - high", "factor");
    for (const MarketRow &row : rows) {
        const bool isShare = row.unit.empty();
        const double in = isShare ? 100.0 : 1.0;
        std::printf("%-42s %10.4g %10.4g %11.4g %10.4g %8.2f %s%s\n", Text(row.label).english().c_str(), in * row.planValue, in * row.value,
                    in * row.low, in * row.high, row.factor(), isShare ? "%" : row.unit.c_str(),
                    row.above() || row.below() ? ", stands out" : "");
    }
    std::printf("\n%-36s %-9s %10s %10s %22s\n", "USD per W of IT", "boundary", "announced", "estimate", "low - high");
    for (const AnnouncedRow &row : announced) {
        if (!row.compared || !row.estimate) {
            std::printf("%-36s %-9s %10.3g  not compared: %s\n", row.name.english().c_str(), row.boundary.c_str(), row.announced.base,
                        row.compared ? "the plan has no such cost" : row.phase.c_str());
            continue;
        }
        const char *where = row.estimate->holds(row.announced.base) ? "within"
            : row.announced.base > row.estimate->high               ? "above"
                                                                    : "below";
        std::printf("%-36s %-9s %10.3g %10.3g %11.3g %10.3g %s\n", row.name.english().c_str(), row.boundary.c_str(), row.announced.base,
                    row.estimate->base, row.estimate->low, row.estimate->high, where);
    }
}

void run(const std::string &path, bool json, Outcome &outcome)
{
    const auto file = studyFile(path, StudyDepth::Base, outcome);
    if (!file)
        return;
    const Plan &plan = file->project.plan;
    const std::vector<MarketRow> rows = marketRows(plan, *file->study, file->catalogue);
    const std::vector<AnnouncedRow> announced = announcedRows(plan, *file->study, file->catalogue);
    if (!json)
        return printTable(rows, announced);
    Json market = Json::array(), projects = Json::array();
    for (const MarketRow &row : rows)
        market.push_back({{"key", row.key},
                          {"label", Text(row.label).english()},
                          {"unit", row.unit},
                          {"plan", number(row.planValue)},
                          {"market", {{"value", number(row.value)}, {"low", number(row.low)}, {"high", number(row.high)}}},
                          {"factor", number(row.factor())},
                          {"stands_out", row.above() || row.below()},
                          {"source", row.source}});
    int compared = 0, within = 0;
    for (const AnnouncedRow &row : announced) {
        projects.push_back(announcedJson(row));
        compared += row.compared && row.estimate;
        within += row.compared && row.estimate && row.estimate->holds(row.announced.base);
    }
    print({{"market", std::move(market)}, {"announced", std::move(projects)}, {"compared", compared}, {"within", within}});
}

} // namespace

void registerMarket(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("market", "Yields and costs of a plan beside the market's, capex beside announced projects");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--json", *json, "Print JSON: market, announced, compared, within");
    command->callback([=, &outcome] { run(*path, *json, outcome); });
}

} // namespace tokenyard::cli
