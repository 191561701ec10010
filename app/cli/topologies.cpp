// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli topologies FILE: what each redundancy of the power chain costs and what it keeps running; with --choose and -o the plan is
// laid out and sized for one.
#include "app/cli/edit_plan.h"

#include "core/edit/diff.h"
#include "core/edit/size.h"
#include "core/edit/system_layout.h"
#include "core/edit/topology.h"
#include "core/rules/rules.h"
#include "core/what_if/n_minus_1.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file, choose, output;
    bool force = false, json = false;
};

std::optional<Power> peakOf(const Study &study) { return study.energy ? study.energy->facilityPeak : std::nullopt; }

std::optional<double> kpi(const Study &study, Kpi which) { return study.kpis[which].si; }

Json difference(std::optional<double> now, std::optional<double> before) { return now && before ? number(*now - *before) : Json(nullptr); }

// Fewer systems are loaded more and lose more, so what is spread over systems is sized again for the resulting peak.
edit::Edit chosen(const StudiedFile &file, Evaluator &evaluator, Topology topology)
{
    edit::Edit edit = edit::chooseTopology(file.project.plan, file.catalogue, peakOf(*file.study), topology);
    if (!edit.ok() || !edit::spreadsOverSystems(topology))
        return edit;
    constexpr int rounds = 3; // the peak moves by per cent, then by per mille
    for (int round = 0; round < rounds; ++round)
        if (edit::Edit sized = edit::size(edit.plan, file.catalogue, peakOf(*evaluator.evaluate(edit.plan)), {}); sized.ok())
            edit.plan = std::move(sized.plan);
    return edit;
}

// One choice: its cost compared with the previous one, and the worst effect of a single failure.
Json stepJson(const StudiedFile &file, Evaluator &evaluator, Topology topology, std::optional<double> &capexBefore)
{
    Json json{{"topology", edit::topologyName(topology)}};
    const edit::Edit edit = chosen(file, evaluator, topology);
    if (!edit.ok()) {
        json["reason"] = edit.refusal.english();
        return json;
    }
    const auto study = evaluator.evaluate(edit.plan);
    int worst = 0;
    for (const ElementFailure &failure : FailureAnalysis(edit.plan, *study, file.catalogue).each()) {
        const Object *object = edit.plan.object(failure.id);
        const Feed *feed = edit.plan.feed(failure.id);
        const bool power = object ? kindInfo(object->kind()).power != PowerRole::None && !object->as<GridIntake>() : isPower(feed->kind);
        worst = power ? std::max(worst, failure.whole.racksDark) : worst;
    }
    const auto capex = kpi(*study, Kpi::CapexTotal);
    json["capex_krw"] = capex ? number(*capex) : Json(nullptr);
    json["step_capex_krw"] = difference(capex, capexBefore);
    json["npv_krw"] = kpi(*study, Kpi::Npv) ? number(*kpi(*study, Kpi::Npv)) : Json(nullptr);
    json["tokens_annual"] = kpi(*study, Kpi::TokensAnnual) ? number(*kpi(*study, Kpi::TokensAnnual)) : Json(nullptr);
    json["availability"] = kpi(*study, Kpi::Availability) ? number(*kpi(*study, Kpi::Availability)) : Json(nullptr);
    json["worst_racks_dark"] = worst;
    json["changes"] = edit::diff(file.project.plan, edit.plan).size();
    capexBefore = capex;
    return json;
}

void printSteps(const Json &steps)
{
    std::printf("%-8s %14s %14s %14s %13s %11s\n", "", "capex bn KRW", "step bn KRW", "NPV bn KRW", "availability", "worst N-1");
    // A plan without halls has no tokens and so no worth: a dash, never a zero.
    const auto shown = [](const Json &value, double unit, int decimals) {
        return value.is_number() ? fmt::format("{:.{}f}", value.get<double>() / unit, decimals) : std::string("-");
    };
    for (const Json &s : steps)
        if (s.contains("reason"))
            std::printf("%-8s %s\n", s["topology"].get<std::string>().c_str(), s["reason"].get<std::string>().c_str());
        else
            std::printf("%-8s %14s %14s %14s %13s %5d racks\n", s["topology"].get<std::string>().c_str(),
                        shown(s["capex_krw"], 1e9, 1).c_str(), shown(s["step_capex_krw"], 1e9, 1).c_str(),
                        shown(s["npv_krw"], 1e9, 1).c_str(), shown(s["availability"], 1.0, 6).c_str(), s["worst_racks_dark"].get<int>());
}

void choose(const Request &request, const StudiedFile &file, Outcome &outcome)
{
    const auto wanted = std::find_if(std::begin(edit::allTopologies), std::end(edit::allTopologies),
                                     [&](Topology t) { return request.choose == edit::topologyName(t); });
    Evaluator evaluator(file.catalogue, allRules());
    const edit::Edit edit = chosen(file, evaluator, *wanted);
    if (!edit.ok())
        return fail(outcome, exitUsage, edit.refusal.english());
    if (!savePlan(request.output, projectOf(edit.plan, file.catalogue), outcome))
        return;
    const auto after = evaluator.evaluate(edit.plan);
    if (request.json)
        return print({{"changes", changesJson(file.project.plan, edit.plan, file.catalogue, file.catalogue)},
                      {"kpis", kpiDifferencesJson(file.study->kpis, after->kpis)}});
    printChanges(file.project.plan, edit.plan, file.catalogue, file.catalogue);
    printKpiDifferences(file.study->kpis, after->kpis);
}

void run(const Request &request, Outcome &outcome)
{
    if (request.choose.empty() != request.output.empty())
        return fail(outcome, exitUsage, "--choose and -o go together: the plan for that redundancy is written to it");
    if (!request.output.empty() && !mayMake(request.output, request.force, outcome))
        return;
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    if (!request.choose.empty())
        return choose(request, *file, outcome);
    Evaluator evaluator(file->catalogue, allRules());
    std::optional<double> before;
    Json steps = Json::array();
    for (Topology topology : edit::allTopologies)
        steps.push_back(stepJson(*file, evaluator, topology, before));
    if (!request.json)
        return printSteps(steps);
    print({{"now", edit::topologyName(file->project.plan.power->upsTopology)}, {"steps", steps}});
}

} // namespace

void registerTopologies(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("topologies", "Redundancies of the power chain side by side: price of each step, availability, N-1");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->file, "A .tokenyard project file")->required();
    command
        ->add_option("--choose", request->choose,
                     "Lay out and size the plan for this one: N, N+1, block (one system in reserve), 4N/3, 3N/2 or 2N")
        ->check(CLI::IsMember({"N", "N+1", "block", "4N/3", "3N/2", "2N"}));
    command->add_option("-o,--output", request->output, "The plan to make with --choose");
    command->add_flag("--force", request->force, "Replace the plan that is at the output, atomically");
    command->add_flag("--json", request->json, "Print JSON: now, steps with capex_krw, step_capex_krw, availability, worst_racks_dark");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
