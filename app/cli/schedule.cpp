// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli schedule FILE: when power is available (P50, P90), the steps that decide it, and the GPU-hours that wait for it.
#include "app/cli/csv_input.h"
#include "app/cli/plan_file.h"

#include "core/base/text_file.h"
#include "core/region/energisation.h"
#include "core/region/step_file.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file, start, steps;
    bool json = false;
};

// If no start is given: the date of the records, so that the same plan gives the same dates.
std::optional<region::Date> startOf(const Request &request, const Catalogue &catalogue)
{
    return region::readDate(request.start.empty() ? catalogue.set("permit-steps").dataVersion : request.start);
}

struct Planned {
    region::Date start;
    std::vector<region::ScheduleStep> steps;
    region::Timing timing;
};

Json stepsJson(const Planned &planned)
{
    Json all = Json::array();
    for (std::size_t i = 0; i < planned.steps.size(); ++i) {
        const region::ScheduleStep &step = planned.steps[i];
        const region::ScheduledStep &when = planned.timing.steps[i];
        all.push_back({{"id", step.id},
                       {"name", step.name},
                       {"days_low", number(step.low)},
                       {"days_base", number(step.base)},
                       {"days_high", number(step.high)},
                       {"source", step.source},
                       {"after", step.after},
                       {"start", region::isoDate(region::after(planned.start, when.start))},
                       {"finish", region::isoDate(region::after(planned.start, when.finish))},
                       {"slack_days", number(when.slack)},
                       {"criticality", number(when.criticality)}});
    }
    return all;
}

Json strandedJson(const region::Stranded &stranded) { return stranded.worth ? number(stranded.worth->si()) : Json(nullptr); }

void show(const Request &request, const StudiedFile &file, const Planned &planned)
{
    const region::Date p50 = region::after(planned.start, planned.timing.p50), p90 = region::after(planned.start, planned.timing.p90);
    const region::Stranded at50 = region::strandedOf(file.project.plan, *file.study, p50),
                           at90 = region::strandedOf(file.project.plan, *file.study, p90);
    const auto target = region::plannedDate(file.project.plan);
    Json critical = Json::array();
    for (const std::size_t i : planned.timing.critical)
        critical.push_back(planned.steps[i].name);
    if (request.json)
        return print({{"start", region::isoDate(planned.start)},
                      {"p50", region::isoDate(p50)},
                      {"p90", region::isoDate(p90)},
                      {"base", region::isoDate(region::after(planned.start, planned.timing.base))},
                      {"p50_days", number(planned.timing.p50)},
                      {"p90_days", number(planned.timing.p90)},
                      {"base_days", number(planned.timing.base)},
                      {"mean_days", number(planned.timing.mean)},
                      {"method", "sampling of triangular durations, seed 1"},
                      {"samples", region::scheduleSamples},
                      {"planned", target ? Json(region::isoDate(*target)) : Json(nullptr)},
                      {"critical_path", critical},
                      {"steps", stepsJson(planned)},
                      {"stranded_gpu_hours", number(at50.gpuHoursCount)},
                      {"stranded_gpu_hours_p90", number(at90.gpuHoursCount)},
                      {"stranded_krw", strandedJson(at50)},
                      {"stranded_krw_p90", strandedJson(at90)}});
    std::printf("Started %s: power on by %s (P50), %s (P90)%s%s\n\n", region::isoDate(planned.start).c_str(), region::isoDate(p50).c_str(),
                region::isoDate(p90).c_str(), target ? "; the plan says " : "", target ? region::isoDate(*target).c_str() : "");
    std::printf("%-48s %6s %6s %6s  %-10s %-10s %6s %5s\n", "", "low", "base", "high", "start", "finish", "slack", "crit.");
    const Json rows = stepsJson(planned);
    for (const Json &r : rows)
        std::printf("%-48s %6.0f %6.0f %6.0f  %s %s %6.0f %4.0f%%\n", r["name"].get<std::string>().c_str(), r["days_low"].get<double>(),
                    r["days_base"].get<double>(), r["days_high"].get<double>(), r["start"].get<std::string>().c_str(),
                    r["finish"].get<std::string>().c_str(), r["slack_days"].get<double>(), 100.0 * r["criticality"].get<double>());
    std::printf("\nGPUs that wait for power: %s GPU-hours at P50, %s at P90\n", formatNumber(at50.gpuHoursCount, 4).c_str(),
                formatNumber(at90.gpuHoursCount, 4).c_str());
    if (at50.worth && at90.worth)
        std::printf("Worth %s at P50, %s at P90\n", formatMeasure(measure(*at50.worth, units::billionKRW)).c_str(),
                    formatMeasure(measure(*at90.worth, units::billionKRW)).c_str());
}

void run(const Request &request, Outcome &outcome)
{
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    const auto start = startOf(request, file->catalogue);
    if (!start)
        return fail(outcome, exitUsage, "'" + request.start + "' is no date from 2000 to 2100; write it as 2026-12-01");
    Planned planned{*start, {}, {}};
    region::StepFile read;
    if (request.steps.empty()) {
        planned.steps = region::stepsOf(file->project.plan, file->catalogue, *start);
    } else {
        Text problem;
        const auto text = readTextFile(request.steps, 1'000'000, problem);
        if (!text)
            return fail(outcome, exitInputOutput, problem.english());
        read = region::readStepFile(*text);
        if (!read.file.why.empty())
            return fail(outcome, exitInputOutput, fmt::format("'{}': {}", request.steps, read.file.why.english()));
        planned.steps = std::move(read.steps);
    }
    planned.timing = region::timingOf(planned.steps);
    if (!planned.timing.problem.empty() && (request.steps.empty() || !planned.steps.empty()))
        return fail(outcome, exitUsage, planned.timing.problem.english());
    if (!request.steps.empty() // after all that may refuse: a refusal is one sentence
        && !reportRows(request.steps, read.file, {planned.steps.size(), read.refused, read.unread}, outcome))
        return;
    show(request, *file, planned);
}

} // namespace

void registerSchedule(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("schedule", "When the power is on: permit steps, works and deliveries, P50 and P90");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->file, "A .tokenyard project file")->required();
    command->add_option("--start", request->start, "The day the first steps begin, as 2026-12-01; else the date of the records");
    command->add_option("--steps", request->steps, "A CSV of steps of one's own: name, low, base, high, after, source");
    command->add_flag("--json", request->json, "Print JSON");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
