// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli topologies FILE: what each redundancy of the power chain costs and what it keeps running; with --choose and -o the plan is
// laid out and sized for one.
#include "app/cli/edit_plan.h"
#include "app/cli/ending.h"

#include "core/edit/diff.h"
#include "core/edit/topology.h"
#include "core/rules/rules.h"
#include "core/what_if/topology_steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file, choose, output;
    bool force = false, json = false;
};

std::optional<double> kpi(const Study &study, Kpi which) { return study.kpis[which].si; }

Json difference(std::optional<double> now, std::optional<double> before) { return now && before ? number(*now - *before) : Json(nullptr); }

// A step, and the one before it whose plan is the same but for the name of the redundancy.
struct Step : TopologyStep {
    const char *sameAs = nullptr;
};

// All that can be laid out, the cheapest first; those that cannot, last.
std::vector<Step> stepsOf(const StudiedFile &file)
{
    Evaluator evaluator(file.catalogue, allRules());
    std::vector<Step> steps;
    for (Topology topology : edit::allTopologies) {
        Step step{topologyStep(file.project.plan, *file.study, evaluator, topology), nullptr};
        const auto same = std::find_if(steps.begin(), steps.end(), [&](const Step &other) { return samePlant(step, other); });
        step.sameAs = same == steps.end() ? nullptr : edit::topologyName(same->topology);
        steps.push_back(std::move(step));
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step &a, const Step &b) { return a.capex.value_or(HUGE_VAL) < b.capex.value_or(HUGE_VAL); });
    return steps;
}

Json contractJson(const std::optional<RaisedContract> &raised)
{
    return !raised ? Json(nullptr)
                   : Json{{"before_mw", number(raised->before.in(units::MW))},
                          {"after_mw", number(raised->after.in(units::MW))},
                          {"capex_krw", number(raised->capex.si())},
                          {"bill_krw_per_year", raised->bill ? number(raised->bill->si()) : Json(nullptr)}};
}

Json unservedJson(const Study &study, const Plan &plan)
{
    Json halls = Json::array();
    for (const HallSecurity &hall : study.supply->halls)
        if (hall.servedFactor < 1.0 - 1e-6)
            halls.push_back({{"id", hall.hall.value}, {"name", nameOf(plan, hall.hall)}, {"unserved", number(1.0 - hall.servedFactor)}});
    return halls;
}

Json stepJson(const StudiedFile &file, const Step &step, const std::optional<double> &before)
{
    Json json{{"topology", edit::topologyName(step.topology)}};
    if (!step.laid.ok()) {
        json["reason"] = step.laid.edit.refusal.english();
        return json;
    }
    const Study &study = *step.laid.study;
    const auto figure = [&](Kpi which) { return kpi(study, which) ? number(*kpi(study, which)) : Json(nullptr); };
    json["capex_krw"] = figure(Kpi::CapexTotal);
    json["step_capex_krw"] = difference(step.capex, before);
    json["npv_krw"] = figure(Kpi::Npv);
    json["tokens_annual"] = figure(Kpi::TokensAnnual);
    json["availability"] = figure(Kpi::Availability);
    json["worst_racks_dark"] = step.worst;
    json["changes"] = edit::diff(file.project.plan, step.laid.edit.plan).size();
    json["same_as"] = step.sameAs ? Json(step.sameAs) : Json(nullptr);
    json["contract"] = contractJson(step.laid.contract);
    json["unserved"] = unservedJson(study, step.laid.edit.plan);
    json["left"] = findingsJson(step.laid.left);
    return json;
}

// A line under the table for each thing that its figures do not say.
void printRemarks(const std::vector<Step> &steps)
{
    for (const Step &step : steps) {
        const char *name = edit::topologyName(step.topology);
        if (!step.laid.ok())
            continue;
        if (step.sameAs)
            std::printf("%s is the same plan as %s: whole units leave no room between what the two ask for.\n", name, step.sameAs);
        if (step.laid.contract)
            std::printf("%s: %s\n", name, contractWords(*step.laid.contract).english().c_str());
        for (const Finding &finding : step.laid.left)
            std::printf("%s leaves: %s\n", name, finding.text.english().c_str());
    }
}

void printSteps(const std::vector<Step> &steps)
{
    std::printf("%-8s %14s %14s %14s %13s %11s\n", "", "capex bn KRW", "step bn KRW", "NPV bn KRW", "availability", "worst N-1");
    // A plan without halls has no tokens, so no worth: a dash, never a nought.
    const auto shown = [](const std::optional<double> &value, double unit, int decimals) {
        return value ? fmt::format("{:.{}f}", *value / unit, decimals) : std::string("-");
    };
    std::optional<double> before;
    for (const Step &step : steps) {
        const char *name = edit::topologyName(step.topology);
        if (!step.laid.ok()) {
            std::printf("%-8s %s\n", name, step.laid.edit.refusal.english().c_str());
            continue;
        }
        const auto paid = step.capex && before ? std::optional(*step.capex - *before) : std::nullopt;
        std::printf("%-8s %14s %14s %14s %13s %5d racks\n", name, shown(step.capex, 1e9, 1).c_str(), shown(paid, 1e9, 1).c_str(),
                    shown(kpi(*step.laid.study, Kpi::Npv), 1e9, 1).c_str(), shown(kpi(*step.laid.study, Kpi::Availability), 1.0, 6).c_str(),
                    step.worst);
        before = step.capex;
    }
    printRemarks(steps);
}

void choose(const Request &request, const StudiedFile &file, Outcome &outcome)
{
    const auto wanted = std::find_if(std::begin(edit::allTopologies), std::end(edit::allTopologies),
                                     [&](Topology t) { return request.choose == edit::topologyName(t); });
    Evaluator evaluator(file.catalogue, allRules());
    const LaidOutTopology laid = layOutTopology(file.project.plan, *file.study, evaluator, *wanted);
    if (!laid.ok())
        return fail(outcome, exitUsage, laid.edit.refusal.english());
    const Plan &plan = laid.edit.plan;
    if (!savePlan(request.output, projectOf(plan, file.catalogue), outcome))
        return;
    if (request.json)
        return print({{"changes", changesJson(file.project.plan, plan, file.catalogue, file.catalogue)},
                      {"kpis", kpiDifferencesJson(file.study->kpis, laid.study->kpis)},
                      {"contract", contractJson(laid.contract)},
                      {"unserved", unservedJson(*laid.study, plan)},
                      {"left", findingsJson(laid.left)}});
    printChanges(file.project.plan, plan, file.catalogue, file.catalogue);
    printKpiDifferences(file.study->kpis, laid.study->kpis);
    if (laid.contract)
        std::printf("%s: %s\n", request.choose.c_str(), contractWords(*laid.contract).english().c_str());
    std::printf(laid.left.empty() ? "The plan holds its rules as before.\n"
                                  : "What the plan had not before and still has to be answered:\n");
    printFindings(laid.left);
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
    const std::vector<Step> steps = stepsOf(*file);
    if (!request.json)
        return printSteps(steps);
    Json rows = Json::array();
    std::optional<double> before;
    for (const Step &step : steps) {
        rows.push_back(stepJson(*file, step, before));
        before = step.laid.ok() ? step.capex : before;
    }
    print({{"now", edit::topologyName(file->project.plan.power->upsTopology)}, {"steps", rows}});
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
    command->add_option("-o,--output", request->output, "The plan to make with --choose")->transform(withEnding(".tokenyard"));
    command->add_flag("--force", request->force, "Replace the plan that is at the output, atomically");
    command->add_flag("--json", request->json, "Print JSON: now, steps with capex_krw, step_capex_krw, availability, worst_racks_dark");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
