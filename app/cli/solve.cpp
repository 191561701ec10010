// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli solve FILE --input PART.KEY --kpi KEY --target V: the value of one input at which a figure reaches the target.
#include "app/cli/what_if_file.h"

#include "core/base/typed_number.h"
#include "core/what_if/solve.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string path, input, kpi, target;
    bool json = false;
};

std::string inputWords(const Input &input, const FieldValue &value)
{
    const Json json = inputJson(input, value);
    return (json.is_number_integer() ? json.dump() : fmt::format("{:.7g}", json.get<double>()))
        + (input.unit.symbol.empty() ? "" : ' ' + std::string(input.unit.symbol));
}

Json toJson(const Request &request, const KpiInfo &info, const ModelBase &base, const Input &input, const SolveAnswer &answer)
{
    const Solution &first = answer.solutions.front();
    Json others = Json::array();
    for (std::size_t i = 1; i < answer.solutions.size(); ++i)
        others.push_back(inputJson(input, answer.solutions[i].value));
    Json json{{"input", request.input},
              {"label", input.label.english()},
              {"unit", unitOf(input)},
              {"value", inputJson(input, first.value)},
              {"exact", first.exact},
              {"base", inputJson(input, input.value)},
              {"slack", answer.slack ? number(*answer.slack) : Json(nullptr)},
              {"other_values", others},
              {"kpi", info.key},
              {"kpi_unit", kpiUnit(info)},
              {"kpi_value", kpiNumber(info, first.kpi)},
              {"kpi_base", kpiNumber(info, base.kpis[info.kpi].si)},
              {"studies", answer.runs}};
    json["chance"] = answer.chance ? number(*answer.chance) : Json(nullptr);
    if (!first.exact)
        json["note"] = "The solution lies between two whole numbers; this is the nearer one.";
    return json;
}

void printAnswer(const KpiInfo &info, const Input &input, const SolveAnswer &answer)
{
    const Solution &first = answer.solutions.front();
    std::printf("%s = %s: %s is then %s (now %s", input.label.english().c_str(), inputWords(input, first.value).c_str(),
                Text(info.label).english().c_str(), kpiWords(info, first.kpi).c_str(), inputWords(input, input.value).c_str());
    if (answer.slack)
        std::printf(", slack %+.1f %%", 100.0 * *answer.slack);
    std::printf(")\n");
    if (!first.exact)
        std::printf("The solution lies between two whole numbers; this is the nearer one.\n");
    for (std::size_t i = 1; i < answer.solutions.size(); ++i)
        std::printf("Another solution: %s\n", inputWords(input, answer.solutions[i].value).c_str());
    if (answer.chance)
        std::printf("Within its own range the input is as good as that or better with a chance of %.0f %%.\n", 100.0 * *answer.chance);
}

void run(const Request &request, Outcome &outcome)
{
    const KpiInfo *info = kpiNamed(request.kpi, outcome);
    const auto file = info ? openWhatIf(request.path, outcome) : std::nullopt;
    const auto input = file ? inputNamed(file->base, request.input, outcome) : std::nullopt;
    if (!input)
        return;
    const TypedNumber target = readNumber(request.target, info->fileUnit, {.fraction = true}); // in the unit in which evaluate prints it
    if (!target.si)
        return fail(outcome, exitUsage, target.problem.english());
    const auto answer = solve(file->base, {*input, info->kpi, *target.si});
    if (answer->solutions.empty())
        return fail(outcome, exitFindings, answer->why.english());
    if (request.json)
        print(toJson(request, *info, file->base, *input, *answer));
    else
        printAnswer(*info, *input, *answer);
}

} // namespace

void registerSolve(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("solve", "The value of one input at which a KPI takes a wanted value");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->path, "A .tokenyard project file")->required();
    command->add_option("--input", request->input, "Such as service:Chat.price, or KIND:RECORD.KEY for a record's value")->required();
    command->add_option("--kpi", request->kpi, "The KPI by its key")->required();
    command->add_option("--target", request->target, "What it is to be, in the unit of `evaluate --json` or with a unit")->required();
    command->add_flag("--json", request->json, "Print JSON: value, other_values, exact, slack, chance, kpi_value");
    addThreads(*command);
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
