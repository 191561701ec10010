// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli phases FILE: the plan after each phase, what binds it then and what one more unit of that is worth.
#include "app/cli/kpis_json.h"
#include "app/cli/plan_file.h"

#include "core/region/phases.h"
#include "core/region/power_ramp.h"
#include "core/rules/rules.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

using region::PhaseStanding;

std::string dateOf(const PhaseStanding &standing) { return fmt::format("{:04}-{:02}", standing.year, standing.month); }
std::string energisedOf(const PhaseStanding &standing)
{
    return fmt::format("{:04}-{:02}", standing.energised / 12, standing.energised % 12 + 1);
}
// As planned, and when it has slipped to.
std::string datesOf(const PhaseStanding &standing)
{
    const std::string planned = dateOf(standing), energised = energisedOf(standing);
    return planned == energised ? planned : planned + ", slips to " + energised;
}

Json constraintsJson(const PhaseStanding &standing)
{
    Json all = Json::array();
    for (const region::Constraint &c : standing.constraints) {
        Json objects = Json::array();
        for (ObjectId id : c.objects)
            objects.push_back(id.value);
        all.push_back({{"limit", region::limitKey(c.limit)},
                       {"slack", c.slackFraction ? number(*c.slackFraction) : Json(nullptr)},
                       {"figures", c.figures.english()},
                       {"objects", objects}});
    }
    return all;
}

Json toJson(const PhaseStanding &standing)
{
    const region::Worth &worth = standing.worth;
    Json json{{"name", standing.name},
              {"date", dateOf(standing)},
              {"energised", energisedOf(standing)},
              {"contract_w", number(standing.plan.supply->contract.si())},
              {"binding", region::limitKey(standing.binding().limit)},
              {"binding_figures", standing.binding().figures.english()},
              {"worth_of_one_more_krw", worth.npv ? number(worth.npv->si()) : Json(nullptr)},
              {"worth_unit", worth.npv ? Json(worth.unit.english() + ", NPV") : Json(nullptr)}};
    if (!worth.npv)
        json["worth_reason"] = worth.reason.english();
    json["constraints"] = constraintsJson(standing);
    json["kpis"] = kpiValuesJson(standing.study->kpis);
    return json;
}

void printStanding(const PhaseStanding &standing)
{
    const auto shown = [&](Kpi kpi) {
        const KpiInfo &info = kpiInfo(kpi);
        const auto &si = standing.study->kpis[kpi].si;
        return si ? formatNumber(info.shownUnit.fromSi(*si), info.digits) + " " + std::string(info.shownUnit.symbol) : std::string("-");
    };
    std::printf("%s, %s: %s GPUs, grid peak %s, capex %s, NPV %s\n", standing.name.c_str(), datesOf(standing).c_str(),
                shown(Kpi::Gpus).c_str(), shown(Kpi::GridPowerPeak).c_str(), shown(Kpi::CapexTotal).c_str(), shown(Kpi::Npv).c_str());
    for (const region::Constraint &c : standing.constraints)
        std::printf("  %-8s %-22s %s\n", c.slackFraction ? fmt::format("{:.1f} %", 100.0 * *c.slackFraction).c_str() : "-",
                    Text(region::limitName(c.limit)).english().c_str(), c.figures.english().c_str());
    if (const auto &npv = standing.worth.npv)
        std::printf("  One more is worth %s in NPV: %s.\n\n", formatMeasure(measure(*npv, units::billionKRW, 3)).c_str(),
                    standing.worth.unit.english().c_str());
    else
        std::printf("  What one more is worth is not known: %s\n\n", standing.worth.reason.english().c_str());
}

std::string monthWords(int month) { return fmt::format("{:04}-{:02}", month / 12, month % 12 + 1); }

Json toJson(const region::PowerRamp &ramp)
{
    Json sources = Json::array(), months = Json::array();
    for (const region::RampSource &source : ramp.sources)
        sources.push_back({{"kind", source.kind},
                           {"name", source.name},
                           {"from", monthWords(source.fromMonth)},
                           {"until", source.endMonth ? Json(monthWords(*source.endMonth - 1)) : Json(nullptr)},
                           {"mw", number(source.power.in(units::MW))},
                           {"carries_halls", source.firm}});
    for (const region::RampMonth &month : ramp.months) {
        Json power = Json::array();
        for (const Power p : month.power)
            power.push_back(number(p.in(units::MW)));
        months.push_back({{"month", monthWords(month.month)},
                          {"mw", power},
                          {"carries_mw", number(month.firm.in(units::MW))},
                          {"need_mw", number(month.need.in(units::MW))},
                          {"gpus", month.gpus},
                          {"gpus_with_power", number(month.gpus * month.poweredFraction)}});
    }
    return {{"sources", sources},
            {"months", months},
            {"gpu_hours_without_power", number(ramp.gpuHoursWithout)},
            {"tokens_without_power", ramp.tokensWithout ? number(ramp.tokensWithout->si()) : Json(nullptr)},
            {"worth_without_power_krw", ramp.worthWithout ? number(ramp.worthWithout->si()) : Json(nullptr)}};
}

// Each change, not each month.
void printRamp(const region::PowerRamp &ramp)
{
    std::printf("Power as it arrives:\n");
    for (const region::RampSource &source : ramp.sources)
        std::printf("  %s  %-12s %-28s %s%s\n", monthWords(source.fromMonth).c_str(), source.kind.c_str(), source.name.c_str(),
                    formatMeasure(measure(source.power, units::MW, 4)).c_str(),
                    source.endMonth ? fmt::format(", until {}", monthWords(*source.endMonth - 1)).c_str() : "");
    std::printf("  GPU-hours without power: %s\n", formatNumber(ramp.gpuHoursWithout, 4).c_str());
}

void run(const std::string &path, bool asJson, Outcome &outcome)
{
    const auto file = openedFile(path, outcome);
    if (!file)
        return;
    Evaluator evaluator(file->catalogue, allRules());
    const std::vector<PhaseStanding> all = region::phaseStandings(file->project.plan, evaluator);
    Json phases = Json::array();
    for (const PhaseStanding &standing : all)
        if (asJson)
            phases.push_back(toJson(standing));
        else
            printStanding(standing);
    const region::PowerRamp ramp = region::powerRampOf(file->project.plan, *all.back().study, file->catalogue);
    if (asJson)
        print({{"phases", phases}, {"power", toJson(ramp)}});
    else
        printRamp(ramp);
}

} // namespace

void registerPhases(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("phases", "The plan after each phase: its KPIs, what binds it, what one more of that is worth");
    auto path = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("file", *path, "A .tokenyard project file")->required();
    command->add_flag("--json", *json, "Print JSON: phases");
    command->callback([=, &outcome] { run(*path, *json, outcome); });
}

} // namespace tokenyard::cli
