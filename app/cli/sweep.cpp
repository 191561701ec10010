// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli sweep FILE --input PART.KEY --from --to --steps [--input ...]: every KPI along one input or over a grid of several.
#include "app/cli/what_if_file.h"

#include "core/what_if/sweep_csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

constexpr int mostSteps = 10'000;
constexpr std::size_t mostPoints = 100'000;

struct Request {
    std::string path;
    std::vector<std::string> inputs, from, to; // one of each for an input
    std::vector<int> steps;
    std::string from2, to2; // the same for the second input, as earlier versions named them
    int steps2 = 0;
    bool json = false, csv = false;
};

std::optional<SweepAxis> axisOf(const ModelBase &base, const Request &request, std::size_t i, Outcome &outcome)
{
    auto input = inputNamed(base, request.inputs[i], outcome);
    const auto from = input ? inputNumber(*input, request.from[i], outcome) : std::nullopt;
    const auto to = from ? inputNumber(*input, request.to[i], outcome) : std::nullopt;
    if (!to)
        return std::nullopt;
    return SweepAxis{std::move(*input), *from, *to, request.steps[i]};
}

// One value under two addresses: a part has a name and a number.
bool isSame(const Input &a, const Input &b)
{
    const auto inB = [&](const PartRef &part) { return std::find(b.parts.begin(), b.parts.end(), part) != b.parts.end(); };
    return a.kind == b.kind && a.record == b.record && a.key == b.key
        && (a.parts == b.parts || std::any_of(a.parts.begin(), a.parts.end(), inB));
}

Json pointJson(const Request &request, const std::vector<SweepAxis> &axes, const SweepPoint &point)
{
    Json inputs = Json::object();
    for (std::size_t i = 0; i < axes.size(); ++i)
        inputs[request.inputs[i]] = inputJson(axes[i].input, point.values[i]);
    return {{"inputs", inputs}, {"kpis", kpisJson(point.kpis)}};
}

// --from2, --to2 and --steps2 stand for a second one of each.
bool takeSecond(Request &request, Outcome &outcome)
{
    if (request.from2.empty() && request.to2.empty() && request.steps2 == 0)
        return true;
    if (request.inputs.size() != 2)
        fail(outcome, exitUsage, "--from2, --to2 and --steps2 belong to a second --input; with more give --from, --to and --steps to each");
    else if (request.from2.empty() || request.to2.empty() || request.steps2 == 0)
        fail(outcome, exitUsage, "The second input needs --from2, --to2 and --steps2");
    else if (request.from.size() != 1 || request.to.size() != 1 || request.steps.size() != 1)
        fail(outcome, exitUsage, "The second input has its ends twice: leave out --from2, --to2 and --steps2, or the second --from");
    else {
        request.from.push_back(request.from2);
        request.to.push_back(request.to2);
        request.steps.push_back(request.steps2);
        return true;
    }
    return false;
}

bool isRightNumber(const Request &request, Outcome &outcome)
{
    std::size_t points = 1;
    for (const int steps : request.steps)
        points = std::min(mostPoints + 1, points * std::size_t(steps));
    const std::size_t inputs = request.inputs.size();
    if (request.from.size() != inputs || request.to.size() != inputs || request.steps.size() != inputs)
        fail(outcome, exitUsage,
             fmt::format(
                 "Each --input needs its own --from, --to and --steps, in the same order: there are {} inputs, {} from, {} to and {} "
                 "steps",
                 inputs, request.from.size(), request.to.size(), request.steps.size()));
    else if (points > mostPoints)
        fail(outcome, exitUsage, fmt::format("A sweep has at most {} points; take fewer steps or inputs", mostPoints));
    else
        return true;
    return false;
}

void run(Request request, Outcome &outcome)
{
    if (!takeSecond(request, outcome) || !isRightNumber(request, outcome))
        return;
    const auto file = openWhatIf(request.path, outcome);
    if (!file)
        return;
    std::vector<SweepAxis> axes;
    for (std::size_t i = 0; i < request.inputs.size(); ++i) {
        auto axis = axisOf(file->base, request, i, outcome);
        if (!axis)
            return;
        for (std::size_t other = 0; other < axes.size(); ++other)
            if (isSame(axes[other].input, axis->input))
                return fail(
                    outcome, exitUsage,
                    fmt::format("--input {} names what --input {} names; give each input once", request.inputs[i], request.inputs[other]));
        axes.push_back(std::move(*axis));
    }
    const auto points = sweep(file->base, axes);
    if (request.csv || !request.json) {
        fmt::print("{}", sweepCsv(request.inputs, axes, *points));
        return;
    }
    Json json{{"points", Json::array()}};
    for (const SweepPoint &point : *points)
        json["points"].push_back(pointJson(request, axes, point));
    print(json);
}

} // namespace

void registerSweep(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("sweep", "Every KPI along one input, or on a grid of several");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->path, "A .tokenyard project file")->required();
    const auto each = [&](const char *name, auto &values, const char *what) {
        return command->add_option(name, values, what)->required()->allow_extra_args(false);
    };
    each("--input", request->inputs, "Such as supply.contract; once for each input");
    each("--from", request->from, "First value, bare or with a unit; once for each input");
    each("--to", request->to, "Last value; once for each input");
    each("--steps", request->steps, "Points, both ends among them; once for each input")->check(CLI::Range(1, mostSteps));
    command->add_option("--from2", request->from2, "First value of the second of two inputs");
    command->add_option("--to2", request->to2, "Its last value");
    command->add_option("--steps2", request->steps2, "Its points")->check(CLI::Range(1, mostSteps));
    command->add_flag("--json", request->json, "Print JSON: points");
    command->add_flag("--csv", request->csv, "Print CSV, as without --json");
    addThreads(*command);
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
