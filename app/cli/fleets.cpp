// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli fleets FILE: the plan's GPUs, tokens and training power beside clusters of H100 and national fleets.
#include "app/cli/plan_file.h"

#include "core/region/yardsticks.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

constexpr double exa = 1e18;

template <class Q>
Json inSi(const std::optional<Q> &value, double scale = 1.0)
{
    return value ? number(value->si() / scale) : Json(nullptr);
}
Json plain(const std::optional<double> &value) { return value ? number(*value) : Json(nullptr); }

Json toJson(const region::FleetRow &row)
{
    const region::Yardstick &y = row.yardstick;
    return {{"id", y.record->id},
            {"name", y.record->nameEn},
            {"date", y.date},
            {"country", y.country.empty() ? Json(nullptr) : Json(y.country)},
            {"accelerator", y.accelerator.empty() ? Json(nullptr) : Json(y.accelerator)},
            {"gpus", plain(y.gpus)},
            {"h100_equivalents", plain(y.h100s)},
            {"tokens_per_second", inSi(row.tokens)},
            {"training_eflops_bf16", inSi(row.training, exa)},
            {"plan_gpus_share", number(row.gpusShare)},
            {"plan_h100_share", plain(row.h100sShare)},
            {"plan_tokens_share", plain(row.tokensShare)},
            {"why_no_tokens", row.tokens ? Json(nullptr) : Json(row.why.english())},
            {"source", y.source}};
}

std::string shown(const std::optional<double> &value, int digits = 9) { return value ? formatNumber(*value, digits) : "-"; }
template <class Q>
std::string shown(const std::optional<Q> &value, double scale)
{
    return value ? formatNumber(value->si() / scale, 4) : "-";
}
std::string share(const std::optional<double> &fraction) { return fraction ? formatNumber(*fraction * 100.0, 3) : "-"; }

void printLine(const std::string &name, const std::string &date, const std::vector<std::string> &figures)
{
    std::printf("%-52s %8s", name.c_str(), date.c_str());
    for (const std::string &figure : figures)
        std::printf(" %12s", figure.c_str());
    std::printf("\n");
}

void printTable(const region::PlanBesideFleets &all)
{
    printLine("", "date", {"GPUs", "as H100", "M tokens/s", "EFLOP/s", "plan GPUs %", "as H100 %", "tokens %"});
    printLine("This plan", "", {shown(all.gpus), shown(all.h100s, 6), shown(all.tokens, 1e6), shown(all.training, exa)});
    for (const region::FleetRow &row : all.rows)
        printLine(row.yardstick.record->nameEn, row.yardstick.date,
                  {shown(row.yardstick.gpus), shown(row.yardstick.h100s, 6), shown(row.tokens, 1e6), shown(row.training, exa),
                   share(row.gpusShare), share(row.h100sShare), share(row.tokensShare)});
    std::printf("\n%s\n", all.definition.english().c_str());
}

} // namespace

void registerFleets(CLI::App &app, Outcome &outcome)
{
    auto *command =
        app.add_subcommand("fleets", "The plan's GPUs, tokens and training power beside 2,000 to 100,000 H100 and national fleets");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--json", *json, "Print JSON: plan, fleets, definition");
    command->callback([=, &outcome] {
        const auto file = studyFile(*path, StudyDepth::Base, outcome);
        if (!file)
            return;
        const region::PlanBesideFleets all = region::besideFleets(file->project.plan, *file->study, file->catalogue);
        if (!*json)
            return printTable(all);
        Json fleets = Json::array();
        for (const region::FleetRow &row : all.rows)
            fleets.push_back(toJson(row));
        print({{"plan",
                {{"gpus", number(all.gpus)},
                 {"h100_equivalents", plain(all.h100s)},
                 {"tokens_per_second", inSi(all.tokens)},
                 {"training_eflops_bf16", inSi(all.training, exa)}}},
               {"fleets", fleets},
               {"definition", all.definition.english()}});
    });
}

} // namespace tokenyard::cli
