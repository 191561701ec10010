// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli sweep FILE --input PART.KEY --from --to --steps: every KPI along one input or over a grid of two.
#include "app/cli/what_if_file.h"

#include "core/what_if/sweep.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

constexpr int mostSteps = 10'000;
constexpr std::size_t mostPoints = 100'000;

struct Ends {
    std::string from, to;
    int steps = 0;
};

struct Request {
    std::string path, format;
    std::vector<std::string> inputs;
    Ends first, second;
    bool json = false, csv = false;
};

std::optional<SweepAxis> axisOf(const ModelBase &base, const std::string &address, const Ends &ends, Outcome &outcome)
{
    auto input = inputNamed(base, address, outcome);
    const auto from = input ? inputNumber(*input, ends.from, outcome) : std::nullopt;
    const auto to = from ? inputNumber(*input, ends.to, outcome) : std::nullopt;
    if (!to)
        return std::nullopt;
    return SweepAxis{std::move(*input), *from, *to, ends.steps};
}

Json pointJson(const Request &request, const std::vector<SweepAxis> &axes, const SweepPoint &point)
{
    Json inputs = Json::object();
    for (std::size_t i = 0; i < axes.size(); ++i)
        inputs[request.inputs[i]] = inputJson(axes[i].input, point.values[i]);
    return {{"inputs", inputs}, {"kpis", kpisJson(point.kpis)}};
}

std::string quotedForCsv(const std::string &words)
{
    if (words.find_first_of(",\"\n") == std::string::npos)
        return words;
    std::string out = "\"";
    for (const char c : words)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

void printCsv(const Request &request, const std::vector<SweepAxis> &axes, const std::vector<SweepPoint> &points)
{
    std::string line;
    for (std::size_t i = 0; i < axes.size(); ++i)
        line += quotedForCsv(fmt::format("{} [{}]", request.inputs[i], unitOf(axes[i].input))) + ',';
    for (const KpiInfo &info : allKpis())
        line += fmt::format("{} [{}],", info.key, kpiUnit(info));
    std::printf("%.*s\n", int(line.size()) - 1, line.c_str());
    for (const SweepPoint &point : points) {
        line.clear();
        for (std::size_t i = 0; i < axes.size(); ++i)
            line += inputJson(axes[i].input, point.values[i]).dump() + ',';
        for (const KpiInfo &info : allKpis())
            line += (point.kpis[info.kpi].si ? kpiNumber(info, point.kpis[info.kpi].si).dump() : std::string()) + ',';
        std::printf("%.*s\n", int(line.size()) - 1, line.c_str());
    }
}

bool isRightNumber(const Request &request, Outcome &outcome)
{
    if (request.inputs.size() > 2)
        fail(outcome, exitUsage, "A sweep takes one input or two; leave some out");
    else if (request.inputs.size() == 2 && (request.second.from.empty() || request.second.to.empty() || request.second.steps == 0))
        fail(outcome, exitUsage, "The second input needs --from2, --to2 and --steps2");
    else if (request.inputs.size() == 1 && !(request.second.from.empty() && request.second.to.empty() && request.second.steps == 0))
        fail(outcome, exitUsage, "--from2, --to2 and --steps2 belong to a second --input");
    else if (request.inputs.size() == 2 && std::size_t(request.first.steps) * std::size_t(request.second.steps) > mostPoints)
        fail(outcome, exitUsage, fmt::format("A sweep has at most {} points; take fewer steps", mostPoints));
    else
        return true;
    return false;
}

void run(const Request &request, Outcome &outcome)
{
    if (!isRightNumber(request, outcome))
        return;
    const auto file = openWhatIf(request.path, outcome);
    if (!file)
        return;
    std::vector<SweepAxis> axes;
    for (std::size_t i = 0; i < request.inputs.size(); ++i) {
        auto axis = axisOf(file->base, request.inputs[i], i == 0 ? request.first : request.second, outcome);
        if (!axis)
            return;
        axes.push_back(std::move(*axis));
    }
    const auto points = sweep(file->base, axes);
    if (request.csv || !request.json)
        return printCsv(request, axes, *points);
    Json json{{"points", Json::array()}};
    for (const SweepPoint &point : *points)
        json["points"].push_back(pointJson(request, axes, point));
    print(json);
}

} // namespace

void registerSweep(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("sweep", "Every KPI along one input, or on a grid of two");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->path, "A .tokenyard project file")->required();
    command->add_option("--input", request->inputs, "Such as supply.contract; once or twice")->required()->allow_extra_args(false);
    command->add_option("--from", request->first.from, "First value, bare or with a unit")->required();
    command->add_option("--to", request->first.to, "Last value")->required();
    command->add_option("--steps", request->first.steps, "Points, both ends among them")->required()->check(CLI::Range(1, mostSteps));
    command->add_option("--from2", request->second.from, "First value of the second input");
    command->add_option("--to2", request->second.to, "Its last value");
    command->add_option("--steps2", request->second.steps, "Its points")->check(CLI::Range(1, mostSteps));
    command->add_flag("--json", request->json, "Print JSON: points");
    command->add_flag("--csv", request->csv, "Print CSV, as without --json");
    addThreads(*command);
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
