// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli cheapest FILE --input PART.KEY --from --to ... --limit "irr >= 10 %": the cheapest plan within its limits, over a few
// inputs.
#include "app/cli/what_if_file.h"

#include "core/base/typed_number.h"
#include "core/what_if/cheapest.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

constexpr int mostSteps = 10'000, usualSteps = 11;
constexpr std::size_t mostInputs = 4;

struct Request {
    std::string path, least = "cost_per_mtok";
    std::vector<std::string> inputs, from, to, limits;
    std::vector<int> steps;
    bool json = false;
};

// For a whole number every value, unless the steps are given.
std::optional<SweepAxis> axisOf(const ModelBase &base, const Request &request, std::size_t i, Outcome &outcome)
{
    auto input = inputNamed(base, request.inputs[i], outcome);
    const auto from = input ? inputNumber(*input, request.from[i], outcome) : std::nullopt;
    const auto to = from ? inputNumber(*input, request.to[i], outcome) : std::nullopt;
    if (!to)
        return std::nullopt;
    if (*to < *from) {
        fail(outcome, exitUsage,
             fmt::format("{} goes from its least to its most; {} is below {}", request.inputs[i], request.to[i], request.from[i]));
        return std::nullopt;
    }
    int steps = usualSteps;
    if (std::holds_alternative<std::int64_t>(input->value))
        steps = int(std::min(double(mostSteps), *to - *from + 1.0));
    if (i < request.steps.size())
        steps = request.steps[i];
    return SweepAxis{std::move(*input), *from, *to, steps};
}

std::optional<FigureLimit> limitOf(const std::string &words, Outcome &outcome)
{
    const std::size_t more = words.find(">="), less = words.find("<="), at = std::min(more, less);
    if (at == std::string::npos) {
        fail(outcome, exitUsage, fmt::format("'{}' is no limit; write a KPI, >= or <=, and a value, such as \"irr >= 10 %\"", words));
        return std::nullopt;
    }
    const std::size_t end = words.find_last_not_of(' ', at == 0 ? 0 : at - 1);
    const KpiInfo *info = kpiNamed(words.substr(0, end == std::string::npos ? 0 : end + 1), outcome);
    if (!info)
        return std::nullopt;
    const TypedNumber value = readNumber(std::string_view(words).substr(at + 2), info->fileUnit, {.fraction = true});
    if (!value.si) {
        fail(outcome, exitUsage, value.problem.english());
        return std::nullopt;
    }
    return FigureLimit{info->kpi, more < less, *value.si};
}

std::optional<CheapestRequest> readRequest(const Request &request, const ModelBase &base, Outcome &outcome)
{
    CheapestRequest read;
    for (std::size_t i = 0; i < request.inputs.size(); ++i) {
        auto axis = axisOf(base, request, i, outcome);
        if (!axis)
            return std::nullopt;
        read.axes.push_back(std::move(*axis));
    }
    for (const std::string &words : request.limits) {
        const auto limit = limitOf(words, outcome);
        if (!limit)
            return std::nullopt;
        read.limits.push_back(*limit);
    }
    const KpiInfo *least = kpiNamed(request.least, outcome);
    if (!least)
        return std::nullopt;
    read.least = least->kpi;
    return read;
}

Json toJson(const Request &request, const CheapestRequest &asked, const CheapestAnswer &answer)
{
    Json json{{"least", request.least},    {"combinations", answer.all},    {"studies", answer.tried},
              {"meeting", answer.meeting}, {"all_tried", answer.wholeFlag}, {"plans", Json::array()}};
    for (const SweepPoint &point : answer.best) {
        Json inputs = Json::object();
        for (std::size_t i = 0; i < asked.axes.size(); ++i)
            inputs[request.inputs[i]] = inputJson(asked.axes[i].input, point.values[i]);
        json["plans"].push_back({{"inputs", inputs}, {"kpis", kpisJson(point.kpis)}});
    }
    return json;
}

std::string inputWords(const Input &input, const FieldValue &value)
{
    const Json json = inputJson(input, value);
    return (json.is_number_integer() ? json.dump() : fmt::format("{:.7g}", json.get<double>()))
        + (input.unit.symbol.empty() ? "" : ' ' + std::string(input.unit.symbol));
}

void printTable(const Request &request, const CheapestRequest &asked, const CheapestAnswer &answer)
{
    const KpiInfo &least = kpiInfo(asked.least);
    std::printf("%s the least, of %zu plans that meet (%zu of %zu combinations studied)\n\n", Text(least.label).english().c_str(),
                answer.meeting, answer.tried, answer.all);
    for (const SweepPoint &point : answer.best) {
        std::string line = fmt::format("{:>22}", kpiWords(least, point.kpis[asked.least].si));
        for (const FigureLimit &limit : asked.limits)
            line += fmt::format("  {} {}", kpiInfo(limit.kpi).key, kpiWords(kpiInfo(limit.kpi), point.kpis[limit.kpi].si));
        for (std::size_t i = 0; i < asked.axes.size(); ++i)
            line += fmt::format("  {} = {}", request.inputs[i], inputWords(asked.axes[i].input, point.values[i]));
        std::printf("%s\n", line.c_str());
    }
    std::string set = "set " + request.path;
    for (std::size_t i = 0; i < asked.axes.size(); ++i)
        set += fmt::format(" \"{}={}\"", request.inputs[i], inputWords(asked.axes[i].input, answer.best.front().values[i]));
    std::printf("\nThe first one as a plan: tokenyard-cli %s -o NEW.tokenyard\n", set.c_str());
}

void run(const Request &request, Outcome &outcome)
{
    const std::size_t count = request.inputs.size();
    if (count > mostInputs)
        return fail(outcome, exitUsage, fmt::format("At most {} inputs are searched together; leave some out", mostInputs));
    if (request.from.size() != count || request.to.size() != count || (!request.steps.empty() && request.steps.size() != count))
        return fail(outcome, exitUsage, "Each --input needs its --from and --to, in the same order, and --steps for all or for none");
    const auto file = openWhatIf(request.path, outcome);
    const auto asked = file ? readRequest(request, file->base, outcome) : std::nullopt;
    if (!asked)
        return;
    const auto answer = cheapestPlan(file->base, *asked);
    if (answer->best.empty())
        return fail(outcome, exitFindings, answer->why.english());
    if (request.json)
        print(toJson(request, *asked, *answer));
    else
        printTable(request, *asked, *answer);
}

} // namespace

void registerCheapest(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("cheapest", "The cheapest plan that keeps its limits, over a few inputs");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->path, "A .tokenyard project file")->required();
    command
        ->add_option("--input", request->inputs,
                     "Such as supply.contract or \"object:Hall 1.racks\"; up to four, each with --from and --to")
        ->required()
        ->allow_extra_args(false);
    command->add_option("--from", request->from, "Its least value, bare or with a unit")->required()->allow_extra_args(false);
    command->add_option("--to", request->to, "Its most")->required()->allow_extra_args(false);
    command->add_option("--steps", request->steps, "Its points, both ends among them; without it every whole number, or 11")
        ->allow_extra_args(false)
        ->check(CLI::Range(1, mostSteps));
    command->add_option("--limit", request->limits, "What must hold: \"npv >= 0\", \"tokens_per_second >= 5e7\"; any number of them")
        ->allow_extra_args(false);
    command->add_option("--least", request->least, "The KPI that is to be as little as can be; default cost_per_mtok");
    command->add_flag("--json", request->json, "Print JSON: plans, the cheapest first");
    addThreads(*command);
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
