// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli transplant FILE --to REGION [-o COPY] | --all: the plan in another region, and what each change does to its figures.
#include "app/cli/edit_plan.h"
#include "app/cli/ending.h"

#include "core/region/futures.h"
#include "core/region/move_dates.h"
#include "core/region/transplant.h"
#include "core/rules/rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string to, rule, kpi = "npv";
    bool all = false, regret = false;
};

Json kpisJson(const Kpis &kpis)
{
    Json json = Json::object();
    for (const KpiInfo &info : allKpis())
        json[info.key] = kpis[info.kpi].si ? number(info.fileUnit.fromSi(*kpis[info.kpi].si)) : Json(nullptr);
    return json;
}

Json valueJson(const FieldValue &value)
{
    return std::visit([](const auto &v) { return Json(v); }, value);
}

Json changesJson(const region::Move &move)
{
    Json rows = Json::array();
    for (const region::Change &change : move.changes) {
        Json values = Json::array();
        for (const region::PlaceValue &value : change.values)
            values.push_back({{"part", value.part.part}, {"key", value.key}, {"si", valueJson(value.value)}});
        Json records = Json::array();
        for (const region::PlaceRecord &record : change.records) {
            const RecordValue *price = record.own ? record.own->find("price") : nullptr;
            records.push_back(
                {{"kind", record.kind}, {"id", record.id}, {"price", price && price->si ? number(*price->si) : Json(nullptr)}});
        }
        rows.push_back({{"cause", change.cause},
                        {"label", change.label.english()},
                        {"reason", change.reason.english()},
                        {"source", change.source},
                        {"changes", values},
                        {"records", records}});
    }
    return rows;
}

// In the units of `evaluate`.
Json waterfallJson(const region::Move &move, const region::Outcome &outcome)
{
    Json json = Json::object();
    for (const auto &[kpi, steps] : outcome.waterfall) {
        const KpiInfo &info = kpiInfo(kpi);
        Json rows = Json::array();
        for (const region::Step &step : steps)
            rows.push_back({{"cause", move.changes[step.change].cause},
                            {"label", move.changes[step.change].label.english()},
                            {"difference", number(step.difference / info.fileUnit.factor)}});
        json[info.key] = rows;
    }
    return json;
}

Json powerJson(const region::Move &move, const std::optional<region::DateShift> &shift)
{
    if (!shift)
        return nullptr;
    Json rows = Json::array();
    for (const region::Step &step : shift->waterfall)
        rows.push_back({{"cause", move.changes[step.change].cause},
                        {"label", move.changes[step.change].label.english()},
                        {"months", number(step.difference)}});
    return {{"before", shift->before}, {"after", shift->after}, {"months", number(shift->months)}, {"waterfall", rows}};
}

Json moveJson(const Plan &plan, const region::Move &move, const region::Outcome &outcome, const Record *rule)
{
    return {{"from", move.from},
            {"to", move.to},
            {"price_rule", rule ? rule->id : std::string()},
            {"before", kpisJson(outcome.before->kpis)},
            {"after", kpisJson(outcome.after->kpis)},
            {"waterfall", waterfallJson(move, outcome)},
            {"first_power", powerJson(move, region::dateShiftOf(plan, move, region::PowerDate::First))},
            {"full_power", powerJson(move, region::dateShiftOf(plan, move))},
            {"causes", changesJson(move)}};
}

void printMove(const Plan &plan, const region::Move &move, const region::Outcome &outcome)
{
    std::printf("%s to %s\n", move.fromName.english().c_str(), move.toName.english().c_str());
    for (const region::Change &change : move.changes)
        std::printf("  %-20s %s\n", change.label.english().c_str(), change.reason.english().c_str());
    for (const auto &[what, date] : {std::pair{"First", region::PowerDate::First}, {"Full", region::PowerDate::Full}})
        if (const auto shift = region::dateShiftOf(plan, move, date)) {
            std::printf("%s power %s, there %s", what, shift->before.c_str(), shift->after.c_str());
            for (const region::Step &step : shift->waterfall)
                if (step.difference != 0.0)
                    std::printf("; %s %+.1f months", move.changes[step.change].label.english().c_str(), step.difference);
            std::printf("\n");
        }
    printKpiDifferences(outcome.before->kpis, outcome.after->kpis);
}

constexpr Kpi shownOfRegions[] = {Kpi::CapexTotal, Kpi::OpexCashAnnual, Kpi::PueAnnual, Kpi::TokensAnnual, Kpi::CostPerMtok, Kpi::Npv};

// "Land +214 bn KRW": what does most of the NPV's difference from home.
std::string causeWords(const region::Move &move, const std::optional<region::Step> &main)
{
    if (!main)
        return "-";
    const double bn = main->difference / units::billionKRW.factor;
    return fmt::format("{} {}{} bn KRW", move.changes[main->change].label.english(), bn > 0 ? "+" : "", formatNumber(bn, 3));
}

Json mainCauseJson(const region::Move &move, const std::optional<region::Step> &main)
{
    if (!main)
        return nullptr;
    const region::Change &change = move.changes[main->change];
    return {{"cause", change.cause},
            {"label", change.label.english()},
            {"npv_difference", number(main->difference / kpiInfo(Kpi::Npv).fileUnit.factor)}};
}

void printRegion(const Record &record, const std::string &power, const Kpis &kpis, const std::string &cause,
                 std::vector<std::string> &reasons)
{
    std::printf("%-12s %10s", record.nameEn.c_str(), power.empty() ? "-" : power.c_str());
    for (const Kpi kpi : shownOfRegions) {
        const KpiInfo &info = kpiInfo(kpi);
        const KpiValue &value = kpis[kpi];
        if (value.si) {
            std::printf(" %16s %-5s", formatNumber(info.shownUnit.fromSi(*value.si), info.digits).c_str(),
                        std::string(info.shownUnit.symbol).c_str());
            continue;
        }
        std::printf(" %22s", "unknown");
        const std::string reason = fmt::format("{} is unknown: {}", Text(info.label).english(), value.reason.english());
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
            reasons.push_back(reason);
    }
    std::printf("  %s\n", cause.c_str());
}

// Every region in one table: the figures there, and what does most of the NPV's difference.
void compareAll(const StudiedFile &file, const Record *rule, bool json)
{
    Evaluator evaluator(file.catalogue, allRules());
    Json rows = Json::array();
    std::vector<std::string> reasons;
    if (!json) {
        std::printf("%-12s %10s", "", "full power");
        for (const Kpi kpi : shownOfRegions)
            std::printf(" %22s", Text(kpiInfo(kpi).label).english().c_str());
        std::printf("  %s\n", "NPV against home, mostly");
    }
    for (const Record &record : file.catalogue.set("regions").records) {
        const region::Move move = region::moveTo(file.project.plan, file.catalogue, record.id, rule);
        const region::Outcome outcome = region::outcomeOf(file.project.plan, move, evaluator, false);
        const auto main = region::mainCause(file.project.plan, move, outcome, Kpi::Npv, evaluator);
        rows.push_back({{"region", record.id},
                        {"name", record.nameEn},
                        {"kpis", kpisJson(outcome.after->kpis)},
                        {"main_cause", mainCauseJson(move, main)},
                        {"first_power", powerJson(move, region::dateShiftOf(file.project.plan, move, region::PowerDate::First))},
                        {"full_power", powerJson(move, region::dateShiftOf(file.project.plan, move))},
                        {"causes", changesJson(move)}});
        if (!json)
            printRegion(record, region::fullPowerMonth(region::withAllChanges(file.project.plan, move)), outcome.after->kpis,
                        causeWords(move, main), reasons);
    }
    for (const std::string &reason : reasons)
        std::printf("%s\n", reason.c_str());
    if (json)
        print({{"before", kpisJson(evaluator.evaluate(file.project.plan)->kpis)}, {"price_rule", rule->id}, {"regions", rows}});
}

Json regretJson(const region::FutureRegret &table, const KpiInfo &info)
{
    const auto value = [&](const std::optional<double> &si) { return si ? number(info.fileUnit.fromSi(*si)) : Json(nullptr); };
    const auto difference = [&](const std::optional<double> &si) { return si ? number(*si / info.fileUnit.factor) : Json(nullptr); };
    Json futures = Json::array(), greatest = Json::object();
    for (std::size_t f = 0; f < table.futures.size(); ++f) {
        Json values = Json::object(), regret = Json::object();
        for (std::size_t c = 0; c < table.choices.size(); ++c) {
            values[table.choices[c].name.english()] = value(table.values[f][c]);
            regret[table.choices[c].name.english()] = difference(table.regret[f][c]);
        }
        futures.push_back({{"id", table.futures[f].id},
                           {"future", table.futures[f].label.english()},
                           {"source", table.futures[f].source},
                           {"values", values},
                           {"regret", regret}});
    }
    for (std::size_t c = 0; c < table.choices.size(); ++c)
        greatest[table.choices[c].name.english()] = difference(table.greatest[c]);
    return {{"kpi", info.key},
            {"unit", kpiUnit(info)},
            {"futures", futures},
            {"greatest_regret", greatest},
            {"least_regret", table.least ? Json(table.choices[*table.least].name.english()) : Json(nullptr)}};
}

void printRegret(const region::FutureRegret &table, const KpiInfo &info)
{
    std::printf("Greatest regret in %s over %zu futures, the least first\n", Text(info.label).english().c_str(), table.futures.size());
    std::vector<std::size_t> order(table.choices.size());
    for (std::size_t c = 0; c < order.size(); ++c)
        order[c] = c;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return table.greatest[a].value_or(1e300) < table.greatest[b].value_or(1e300); });
    for (const std::size_t c : order) {
        std::size_t worst = 0;
        for (std::size_t f = 0; f < table.futures.size(); ++f)
            if (table.regret[f][c] && table.regret[f][c] == table.greatest[c])
                worst = f;
        std::printf("  %-24s %12s %-8s %s\n", table.choices[c].name.english().c_str(),
                    table.greatest[c] ? formatNumber(*table.greatest[c] / info.shownUnit.factor, 4).c_str() : "-",
                    std::string(info.shownUnit.symbol).c_str(), table.futures[worst].label.english().c_str());
    }
}

// Where to build if one of the futures happened: the plan at home and in every region, or only in the named one.
void regret(const StudiedFile &file, const EditOptions &options, const Request &request, Outcome &outcome)
{
    const KpiInfo *info = findKpi(request.kpi);
    if (!info)
        return fail(outcome, exitUsage, "There is no figure '" + request.kpi + "'; see `evaluate --json`");
    std::vector<RecordId> regions = region::allRegions(file.catalogue);
    if (!request.to.empty()) {
        Text problem;
        const Record *one = region::findRegion(file.catalogue, request.to, problem);
        if (!one)
            return fail(outcome, exitUsage, problem.english());
        regions = {one->id};
    }
    const auto table = region::regretOf(region::regionChoices(file.project.plan, file.catalogue, regions), file.catalogue, info->kpi);
    if (options.json)
        print(regretJson(*table, *info));
    else
        printRegret(*table, *info);
}

void show(const EditOptions &options, const Request &request, Outcome &outcome)
{
    const auto file = openedFile(options.file, outcome);
    if (!file)
        return;
    const Record *rule = region::priceRule(file->catalogue, request.rule);
    if (!rule)
        return fail(outcome, exitUsage, "There is no price rule '" + request.rule + "'; see `catalogue region-prices`");
    if (request.regret)
        return regret(*file, options, request, outcome);
    if (request.all)
        return compareAll(*file, rule, options.json);
    const region::Move move = region::moveTo(file->project.plan, file->catalogue, request.to, rule);
    if (!move.refusal.empty())
        return fail(outcome, exitUsage, move.refusal.english());
    Evaluator evaluator(file->catalogue, allRules());
    const region::Outcome moved = region::outcomeOf(file->project.plan, move, evaluator, true);
    if (options.json)
        print(moveJson(file->project.plan, move, moved, rule));
    else
        printMove(file->project.plan, move, moved);
}

// One step that changes the plan and keeps its home region with it.
void write(const EditOptions &options, const Request &request, Outcome &outcome)
{
    Json said;
    editPlanAndRecords(
        options,
        [&](const Plan &plan, const Catalogue &catalogue, std::optional<Catalogue> &records) {
            const Record *rule = region::priceRule(catalogue, request.rule);
            if (!rule)
                return edit::refused(plan,
                                     Text(TY_TR("Region", "There is no price rule '%1'; see `catalogue region-prices`."), {request.rule}));
            const region::Move move = region::moveTo(plan, catalogue, request.to, rule);
            if (!move.refusal.empty())
                return edit::refused(plan, move.refusal);
            records = region::withHome(catalogue, move);
            if (options.json) {
                Evaluator evaluator(catalogue, allRules());
                said = moveJson(plan, move, region::outcomeOf(plan, move, evaluator, true), rule);
            }
            return region::moved(plan, move);
        },
        options.json ? &said : nullptr, outcome);
}

} // namespace

void registerTransplant(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("transplant", "The plan in another region: what follows the place, and what each change does");
    const auto options = std::make_shared<EditOptions>();
    const auto request = std::make_shared<Request>();
    command->add_option("file", options->file, "A .tokenyard project file")->required();
    auto *to = command->add_option("--to", request->to, "A region by its id or name; 'home' goes back");
    auto *all = command->add_flag("--all", request->all, "Every region in one table");
    all->excludes(to);
    command->add_option("--price-rule", request->rule, "A record of region-prices; else the ministry's plan");
    command->add_flag("--regret", request->regret, "What each region would be regretted by over the futures of the records");
    command->add_option("--kpi", request->kpi, "The figure of the regret")->capture_default_str();
    command->add_option("-o,--output", options->output, "The moved plan to make; without it nothing is written")
        ->transform(withEnding(".tokenyard"));
    command->add_flag("--force", options->force, "Replace the plan that is at the output, atomically");
    command->add_flag("--json", options->json, "Print JSON: before, after, waterfall, causes");
    command->callback([=, &outcome] {
        if (request->to.empty() && !request->all && !request->regret)
            fail(outcome, exitUsage, "Say where the plan goes with --to REGION, or ask for all regions with --all");
        else if (!options->output.empty() && (request->all || request->regret))
            fail(outcome, exitUsage, "One plan can be written with -o, not one for all regions; name the region with --to");
        else if (options->output.empty())
            show(*options, *request, outcome);
        else
            write(*options, *request, outcome);
    });
}

} // namespace tokenyard::cli
