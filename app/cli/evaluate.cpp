// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli evaluate FILE: the KPIs with their bands and the findings, as a table or as JSON.
#include "app/cli/explain.h"
#include "app/cli/kpis_json.h"
#include "app/cli/plan_file.h"

#include "core/report/service_rows.h"
#include "core/study/training/training_findings.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

// The service's variables as stored in the plan's file, in readable units.
Json inputsJson(const Service &service)
{
    Json inputs = Json::object();
    for (const Field<Service> &field : serviceFields()) {
        const FieldValue value = field.get(service);
        if (const auto *si = std::get_if<double>(&value))
            inputs[field.key] = number(field.unit.fromSi(*si));
        else if (const auto *words = std::get_if<std::string>(&value))
            inputs[field.key] = *words;
        else if (const auto *whole = std::get_if<std::int64_t>(&value))
            inputs[field.key] = field.kind == FieldKind::Choice ? Json(field.choices[std::size_t(*whole)].key) : Json(*whole);
    }
    return inputs;
}

Json servicesJson(const StudiedFile &file)
{
    Json services = Json::array();
    for (const ServiceRow &row : serviceRows(file.project.plan, *file.study)) {
        const auto in = [&](double value) { return row.rate ? number(value) : Json(nullptr); };
        services.push_back({{"name", row.name},
                            {"accelerator", row.accelerator.empty() ? Json(nullptr) : Json(row.accelerator)},
                            {"gpus", row.gpus},
                            {"tokens_per_second", in(row.rate.value_or(TokenRate{}).si())},
                            {"utilisation", in(row.utilisationFactor)},
                            {"tokens_annual", in(row.tokensAnnual.si())},
                            {"racks_on", in(row.onFraction)},
                            {"unmet_tokens_annual", number(row.unmetAnnual.si())},
                            {"peak_hour", row.peakHour ? Json(*row.peakHour) : Json(nullptr)},
                            {"ttft_ms", in(row.ttft.in(units::ms))},
                            {"tpot_ms", in(row.tpot.in(units::ms))},
                            {"layout", row.rate ? Json(row.layoutWords) : Json(nullptr)},
                            {"inputs", inputsJson(*file.project.plan.service(row.service))}});
    }
    return services;
}

Json trainingJson(const StudiedFile &file)
{
    Json runs = Json::array();
    for (const PlannedRun &run : file.study->training->runs) {
        const auto in = [&](double value) { return run.perGpu ? number(value) : Json(nullptr); };
        Json halls = Json::array();
        for (ObjectId hall : run.halls)
            halls.push_back(hall.value);
        runs.push_back({{"model", run.model},
                        {"accelerator", run.accelerator},
                        {"halls", halls},
                        {"hours", run.spare ? "spare" : "all"},
                        {"gpus", run.gpusCount},
                        {"sites", run.sitesCount},
                        {"hours_fraction", number(run.hoursFraction)},
                        {"tokens_per_s_per_gpu", in(run.perGpu.value_or(TokenRate{}).si())},
                        {"tokens_per_s_per_gpu_low", in(run.low.value_or(TokenRate{}).si())},
                        {"tokens_per_s_per_gpu_high", in(run.high.value_or(TokenRate{}).si())},
                        {"mfu", in(run.mfuFraction)},
                        {"lost_fraction", in(run.lostFraction)},
                        {"tokens_wanted", number(run.wanted.si())},
                        {"tokens_trained_annual", number(run.annual.si())},
                        {"days", in(run.elapsed.value_or(Duration{}).in(units::day))},
                        {"starts", monthWords(run.startMonth)},
                        {"ends", run.perGpu ? Json(monthWords(run.endMonth)) : Json(nullptr)},
                        {"runs_annual", in(run.runsAYear())},
                        {"it_energy_annual_mwh", number(run.it.in(units::MWh))},
                        {"cost_annual_krw", run.costAnnual ? number(run.costAnnual->si()) : Json(nullptr)},
                        {"cost_per_trillion_tokens_krw", run.cost ? number(costOfTrillion(run).si()) : Json(nullptr)},
                        {"cost_of_run_krw", run.costOfRun ? number(run.costOfRun->si()) : Json(nullptr)},
                        {"trained_for",
                         run.trainedFor == TrainingFor::Own           ? "own"
                             : run.trainedFor == TrainingFor::ByToken ? "tokens"
                                                                      : "gpu_hours"},
                        {"revenue_annual_krw", number(run.sold() ? run.worthAnnual.si() : 0.0)},
                        {"value_annual_krw", number(run.worthAnnual.si())},
                        {"why", run.perGpu ? Json(nullptr) : Json(run.why.english())}});
    }
    return runs;
}

Json toJson(const StudiedFile &file)
{
    return {{"title", file.project.plan.site->title},
            {"kpis", kpiValuesJson(file.study->kpis)},
            {"services", servicesJson(file)},
            {"training", trainingJson(file)},
            {"tokens_trained_annual", number(file.study->training->trainedAnnual().si())},
            {"findings", findingsJson(file.study->findings)},
            {"data_version", file.study->dataVersion}};
}

std::string shown(const KpiInfo &info, double si) { return formatNumber(info.shownUnit.fromSi(si), info.digits); }

void printTable(const StudiedFile &file)
{
    std::printf("%s (data of %s)\n\n%-38s %18s %-14s %s\n", file.project.plan.site->title.c_str(), file.study->dataVersion.c_str(), "",
                "base", "", "P10 - P90");
    for (const KpiInfo &info : allKpis()) {
        const KpiValue &v = file.study->kpis[info.kpi];
        const std::string label = Text(info.label).english();
        const std::string unit(info.shownUnit.symbol);
        if (!v.si)
            std::printf("%-38s %18s %s\n", label.c_str(), "-", v.reason.english().c_str());
        else if (!v.low || !v.high)
            std::printf("%-38s %18s %-14s %s\n", label.c_str(), shown(info, *v.si).c_str(), unit.c_str(), v.bandReason.english().c_str());
        else
            std::printf("%-38s %18s %-14s %s - %s\n", label.c_str(), shown(info, *v.si).c_str(), unit.c_str(), shown(info, *v.low).c_str(),
                        shown(info, *v.high).c_str());
    }
    std::printf("\n");
    printFindings(file.study->findings);
}

} // namespace

void registerEvaluate(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("evaluate", "Compute the KPIs of a plan with their P10-P90 bands, and its findings");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    auto explained = std::make_shared<std::string>();
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--json", *json, "Print JSON: kpis, services, training, findings, data_version");
    command->add_option("--explain", *explained, "A KPI: list every input that moves it, with how much");
    command->callback([=, &outcome] {
        if (!explained->empty())
            explain(*path, *explained, *json, outcome);
        else if (const auto file = studyFile(*path, StudyDepth::Bands, outcome)) {
            if (*json)
                print(toJson(*file));
            else
                printTable(*file);
        }
    });
}

} // namespace tokenyard::cli
