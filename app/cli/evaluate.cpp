// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli evaluate FILE: the KPIs with their bands and the findings, as a table or as JSON.
#include "app/cli/explain.h"
#include "app/cli/kpis_json.h"
#include "app/cli/plan_file.h"

#include "core/report/service_rows.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

// The service's variables as the plan's file keeps them, in the units people read.
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
                            {"unmet_tokens_annual", number(row.unmetAnnual.si())},
                            {"peak_hour", row.peakHour ? Json(*row.peakHour) : Json(nullptr)},
                            {"ttft_ms", in(row.ttft.in(units::ms))},
                            {"tpot_ms", in(row.tpot.in(units::ms))},
                            {"layout", row.rate ? Json(row.layoutWords) : Json(nullptr)},
                            {"inputs", inputsJson(*file.project.plan.service(row.service))}});
    }
    return services;
}

Json toJson(const StudiedFile &file)
{
    return {{"title", file.project.plan.site->title},
            {"kpis", kpiValuesJson(file.study->kpis)},
            {"services", servicesJson(file)},
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
    command->add_flag("--json", *json, "Print JSON: kpis, services, findings, data_version");
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
