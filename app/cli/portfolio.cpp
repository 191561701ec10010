// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli portfolio new A B ... -o FILE, portfolio FILE: several plans in one file, their sums, years, targets and binding limits.
#include "app/cli/document_file.h"
#include "app/cli/ending.h"
#include "app/cli/portfolio_verbs.h"

#include "core/region/phase_notes.h"
#include "core/region/yardsticks.h"
#include "core/report/portfolio_document.h"
#include "core/rules/rules.h"
#include "core/store/portfolio_file.h"
#include "core/study/finance/finance_lines.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

struct ShowRequest {
    std::string file, order, report, brief, language = "ko";
    std::optional<double> gpus, capex, power; // a year
    bool json = false;
};

struct Opened {
    std::vector<region::Campus> campuses;
    region::PortfolioSettings settings;
};

std::optional<Opened> opened(const std::string &path, Outcome &outcome)
{
    try {
        Opened opened;
        const PortfolioContent content = openPortfolioWhole(path);
        for (const PortfolioCampus &campus : content.campuses)
            opened.campuses.push_back(
                {campus.name, campus.project.plan, catalogueOf(campus.project), nullptr, region::regionOf(campus.project.plan)});
        if (const Text problem = region::readSettings(content.choices, opened.settings); !problem.empty())
            return fail(outcome, exitInputOutput, path + ": " + problem.english()), std::nullopt;
        region::studyAll(opened.campuses, allRules());
        return opened;
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return std::nullopt;
    }
}

Json inFileUnit(const KpiInfo &info, const std::optional<double> &si) { return si ? number(info.fileUnit.fromSi(*si)) : Json(nullptr); }

// Of the phases of one campus, or of those energised in one year.
template <class Belongs>
Json notesJson(const std::vector<region::PhaseNote> &notes, Belongs belongs)
{
    Json list = Json::array();
    for (const region::PhaseNote &note : notes)
        if (belongs(note))
            list.push_back({{"campus", note.campusName},
                            {"year", note.year},
                            {"limit", note.limit.empty() ? Json(nullptr) : Json(note.limit)},
                            {"times_the_limit", note.limit.empty() ? Json(nullptr) : number(note.times)},
                            {"note", note.words.english()}});
    return list;
}

Json campusesJson(const std::vector<region::Campus> &campuses, const std::vector<region::PhaseNote> &notes)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < campuses.size(); ++i) {
        const region::Campus &campus = campuses[i];
        Json kpis = Json::object();
        for (const KpiInfo &info : allKpis())
            kpis[info.key] = inFileUnit(info, campus.study->kpis[info.kpi].si);
        list.push_back({{"name", campus.name},
                        {"region", campus.region.empty() ? Json(nullptr) : Json(campus.region)},
                        {"gpus", kpis["gpus"]},
                        {"contract_mw", number(campus.plan.supply->contract.in(units::MW))},
                        {"notes", notesJson(notes, [&](const region::PhaseNote &n) { return n.campus == i; })},
                        {"kpis", kpis}});
    }
    return list;
}

Json totalJson(const std::vector<region::Campus> &campuses)
{
    Json total = Json::object(), missing = Json::object(), incomplete = Json::object();
    total["base_year"] = region::priceYearOf(campuses); // of all money
    for (const KpiInfo &info : allKpis())
        if (region::addsUp(info.kpi)) {
            const region::Sum sum = region::sumOf(campuses, info.kpi);
            total[info.key] = inFileUnit(info, sum.si);
            if (!sum.si) {
                missing[info.key] = "'" + sum.missing + "' has no such figure" + (sum.why.empty() ? "" : ": " + sum.why.english());
                incomplete[info.key] = inFileUnit(info, sum.others);
            }
        }
    if (!missing.empty())
        total["missing"] = missing, total["incomplete"] = incomplete; // why, and the sum of the campuses that have the figure
    return total;
}

// The phases in the order of the campuses, with the years in which their parts arrive.
Json phasesJson(const region::PortfolioStudy &study)
{
    Json list = Json::array();
    for (const region::Block &block : study.blocks) {
        const region::Campus &campus = study.campuses[block.campus];
        const Phase *phase = campus.plan.phase(block.phase);
        Json arrivals = Json::array();
        for (const region::Arrival &arrival : block.arrivals)
            arrivals.push_back({{"year", arrival.year},
                                {"gpus", arrival.gpus},
                                {"part", number(arrival.part)},
                                {"mw", number((block.power * arrival.part).in(units::MW))},
                                {"capex", number((block.capex * arrival.part).si())}});
        list.push_back({{"campus", campus.name},
                        {"phase", phase ? phase->name : std::string()},
                        {"gpus", block.gpus},
                        {"mw", number(block.power.in(units::MW))},
                        {"capex", number(block.capex.si())},
                        {"planned", block.planned},
                        {"complete", block.partMissing() > 0.0 ? Json(nullptr) : Json(block.year)},
                        {"gpus_without_room", block.gpusMissing()},
                        {"arrivals", arrivals}});
    }
    return list;
}

Json yearsJson(const std::vector<region::Year> &years, const std::vector<region::PhaseNote> &notes)
{
    Json list = Json::array();
    for (const region::Year &y : years) {
        Json gpusByRegion = Json::object(), byRegion = Json::object();
        for (const auto &[region, there] : y.byRegion) {
            const std::string id = region.empty() ? "abroad" : region;
            gpusByRegion[id] = there.gpus;
            byRegion[id] = {{"gpus", there.gpus},
                            {"mw", number(there.power.in(units::MW))},
                            {"tokens_full_year", y.tokensKnown ? number(there.tokens) : Json(nullptr)},
                            {"capex_energised", number(there.capex.si())},
                            {"water_m3", number(there.water.in(units::m3))},
                            {"carbon_t", number(there.carbon.in(units::tonne))},
                            {"jobs", number(there.jobs)}};
        }
        list.push_back({{"year", y.year},
                        {"gpus", y.gpus},
                        {"mw", number(y.power.in(units::MW))},
                        {"gpus_arriving", y.gpusNew},
                        {"mw_arriving", number(y.powerNew.in(units::MW))},
                        {"capex_arriving", number(y.capexNew.si())},
                        {"tokens", number(y.sold.si())},
                        {"tokens_full_year", y.tokensKnown ? number(y.tokens) : Json(nullptr)},
                        {"revenue", number(y.revenue.si())},
                        {"opex", number(y.opex.si())},
                        {"capex", number(y.spent.si())},
                        {"capex_so_far", number(y.spentSoFar.si())},
                        {"free_cash_flow", number(y.cashFlow.si())},
                        {"capex_energised", number(y.capex.si())},
                        {"water_m3", number(y.water.in(units::m3))},
                        {"carbon_t", number(y.carbon.in(units::tonne))},
                        {"jobs", number(y.jobs)},
                        {"gpus_by_region", gpusByRegion},
                        {"by_region", byRegion},
                        {"binding", y.binding.empty() ? Json(nullptr) : Json(y.binding)},
                        {"notes", notesJson(notes, [&](const region::PhaseNote &n) { return n.year == y.year; })}});
    }
    return list;
}

Json cashJson(const region::PortfolioCash &cash)
{
    Json campuses = Json::array(), years = Json::array();
    const auto won = [](const std::optional<Money> &money) { return money ? number(money->si()) : Json(nullptr); };
    for (const region::CampusCash &campus : cash.campuses)
        campuses.push_back({{"name", campus.name},
                            {"base_year", campus.priceYear},
                            {"npv", won(campus.npv)},
                            {"npv_in_portfolio", won(campus.brought)},
                            {"note", campus.note.empty() ? Json(nullptr) : Json(campus.note.english())}});
    for (const region::CashYear &year : cash.years) {
        Json row{{"year", year.year},
                 {"tokens", number(year.tokens.si())},
                 {"revenue_domestic", number((year.revenue - year.exports).si())},
                 {"revenue_export", number(year.exports.si())},
                 {"debt_service", number(year.debtService().si())}};
        for (const FinanceLine &line : financeLines())
            row[line.key] = number((year.*line.amount).si());
        years.push_back(std::move(row));
    }
    return {{"currency", "KRW"},           {"base_year", cash.priceYear}, {"npv", won(cash.npv)},
            {"note", cash.note.english()}, {"campuses", campuses},        {"years", years}};
}

void printCash(const region::PortfolioCash &cash)
{
    std::printf("\n%6s %14s %14s %12s %12s %12s %14s %14s\n", "year", "tokens sold", "revenue, bn", "opex, bn", "tax, bn", "capex, bn",
                "cash flow, bn", "so far, bn");
    const auto bn = [](Money money) { return money.in(units::billionKRW); };
    for (const region::CashYear &y : cash.years)
        std::printf("%6d %14.4g %14.2f %12.2f %12.2f %12.2f %14.2f %14.2f\n", y.year, y.tokens.si(), bn(y.revenue), bn(y.opex + y.rent),
                    bn(y.tax), bn(y.spent()), bn(y.cashFlow), bn(y.cumulated));
    std::printf("%s\n", cash.note.english().c_str());
    for (const region::CampusCash &campus : cash.campuses)
        if (!campus.note.empty())
            std::printf("%s: %s\n", campus.name.c_str(), campus.note.english().c_str());
}

Json usesJson(const std::vector<region::Use> &uses)
{
    Json list = Json::array();
    for (const region::Use &use : uses)
        list.push_back({{"limit", use.limit},
                        {"subject", use.subject},
                        {"share", number(use.share)},
                        {"reason", use.reason.english()},
                        {"source", use.source}});
    return list;
}

// The first binding limit of a year; otherwise the one that is used most.
Json bindingJson(const std::map<int, std::string> &binding, const Json &uses)
{
    if (!binding.empty())
        return {
            {"limit", binding.begin()->second},
            {"subject", std::to_string(binding.begin()->first)},
            {"share", 1.0},
            {"reason",
             "In " + std::to_string(binding.begin()->first) + " the limit for a year on " + binding.begin()->second
                 + " binds: what it has no room for arrives in later years."
                 + (binding.begin()->second == "capex" ? " It holds capex_arriving, in money of the price year, not a year's nominal capex."
                                                       : "")},
            {"source", "The limits given"}};
    return uses.empty() ? Json{{"limit", "none"}, {"reason", "No limit is known."}} : uses.front();
}

Json targetsJson(const std::vector<region::Target> &targets)
{
    Json list = Json::array();
    for (const region::Target &t : targets) {
        Json json{{"id", t.record->id},
                  {"name", t.record->nameEn},
                  {"country", t.record->words("country")},
                  {"sort", t.record->words("sort")},
                  {"year", t.year}};
        if (t.gpus)
            json["gpus"] = number(*t.gpus);
        if (t.power)
            json["mw"] = number(t.power->in(units::MW));
        json["portfolio_gpus"] = t.portfolioGpus;
        json["portfolio_mw"] = number(t.portfolioPower.in(units::MW));
        json["share"] = t.share() ? number(*t.share()) : Json(nullptr);
        json["source"] = region::sourceWords(*t.record, t.gpus ? "gpus" : "capacity");
        list.push_back(std::move(json));
    }
    return list;
}

// A sum that lacks a campus is that of the others and says so; the campus and its reason stand below, each once.
void printSums(const std::vector<region::Campus> &campuses)
{
    std::vector<std::string> reasons;
    for (const KpiInfo &info : allKpis()) {
        if (!region::addsUp(info.kpi))
            continue;
        const region::Sum sum = region::sumOf(campuses, info.kpi);
        const auto si = sum.si ? sum.si : sum.others;
        std::printf("%-36s %20s %s%s\n", Text(info.label).english().c_str(),
                    si ? formatNumber(info.shownUnit.fromSi(*si), 6).c_str() : "unknown",
                    si ? std::string(info.shownUnit.symbol).c_str() : "", si && !sum.si ? " (incomplete)" : "");
        if (sum.si)
            continue;
        const std::string reason = "Without '" + sum.missing + "': " + (sum.why.empty() ? "it has no such figure." : sum.why.english());
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end())
            reasons.push_back(reason);
    }
    for (const std::string &reason : reasons)
        std::printf("%s\n", reason.c_str());
}

void printAll(const region::PortfolioStudy &study)
{
    for (const region::Campus &campus : study.campuses)
        std::printf("%-36s %-10s %9s GPUs\n", campus.name.c_str(), campus.region.c_str(),
                    formatNumber(campus.study->kpis[Kpi::Gpus].si.value_or(0.0), 9).c_str());
    printSums(study.campuses);
    std::printf("\n%s\n%6s %10s %10s %10s %14s %13s  %s\n", Text(region::orderWords(study.settings.order)).english().c_str(), "year",
                "GPUs", "arriving", "MW", "at full year", "energised, tn", "binds");
    for (const region::Year &y : study.years)
        std::printf("%6d %10d %10d %10.1f %14.4g %13.3f  %s\n", y.year, y.gpus, y.gpusNew, y.power.in(units::MW), y.tokens,
                    y.capex.in(units::trillionKRW), y.binding.c_str());
    std::printf("\n%6s %-10s %10s %10s %14s %13s %12s %10s %8s\n", "year", "region", "GPUs", "MW", "at full year", "energised, tn",
                "water, m3", "carbon, t", "jobs");
    for (const region::RegionRow &row : region::regionRows(study.years))
        std::printf("%6d %-10s %10d %10.1f %14.4g %13.3f %12.0f %10.0f %8.0f\n", row.year,
                    row.region.empty() ? "abroad" : row.region.c_str(), row.stands.gpus, row.stands.power.in(units::MW), row.stands.tokens,
                    row.stands.capex.in(units::trillionKRW), row.stands.water.in(units::m3), row.stands.carbon.in(units::tonne),
                    row.stands.jobs);
    for (const region::PhaseNote &note : region::phaseNotes(study))
        std::printf("%6d %s\n", note.year, note.withCampus().english().c_str());
    printCash(study.cash);
    std::printf("\nBinding: %s\n%s\n\n", study.bindingWords().english().c_str(), study.verdict.english().c_str());
    for (const region::Target &t : study.targets)
        std::printf("%-60s %d  %s\n", t.record->nameEn.c_str(), t.year,
                    t.share() ? (formatNumber(100.0 * *t.share(), 3) + " %").c_str() : "-");
    std::printf("\nTraining in one place or in several\n");
    if (!study.dispersed.problem.empty())
        std::printf("%s\n", study.dispersed.problem.english().c_str());
    for (const Text &sentence : study.dispersed.sentences)
        std::printf("%s\n", sentence.english().c_str());
    if (study.joint) {
        std::printf("\nTraining with %s\n", study.settings.partner.name.c_str());
        if (!study.joint->problem.empty())
            std::printf("%s\n", study.joint->problem.english().c_str());
        for (const Text &sentence : study.joint->sentences)
            std::printf("%s\n", sentence.english().c_str());
    }
}

Json trainingJson(const region::PortfolioStudy &study)
{
    const region::DispersedAnswer &d = study.dispersed;
    Json sentences = Json::array(), curves = Json::array();
    for (const Text &sentence : d.sentences)
        sentences.push_back(sentence.english());
    for (const region::SitesCurve &curve : d.curves) {
        Json points = Json::array();
        for (const region::SitesPoint &point : curve.points)
            points.push_back({{"sites", point.sites}, {"kept", point.kept ? number(*point.kept) : Json(nullptr)}});
        curves.push_back({{"name", curve.name.english()}, {"points", points}});
    }
    return {{"problem", d.problem.empty() ? Json(nullptr) : Json(d.problem.english())},
            {"model", study.settings.run.model},
            {"accelerator", d.accelerator},
            {"sites", d.sites},
            {"gpus", d.gpus},
            {"kept", number(d.kept)},
            {"kept_every_step", number(d.keptEveryStep)},
            {"days_in_one_place", number(d.concentrated.in(units::day))},
            {"days_dispersed", number(d.dispersed.in(units::day))},
            {"lost_gpu_hours_a_year", number(d.lostGpuHours)},
            {"lost_krw_a_year", d.lostWorth ? number(d.lostWorth->si()) : Json(nullptr)},
            {"curves", curves},
            {"sentences", sentences}};
}

Json jointJson(const region::PortfolioStudy &study)
{
    if (!study.joint)
        return nullptr;
    const region::JointAnswer &j = *study.joint;
    Json sentences = Json::array();
    for (const Text &sentence : j.sentences)
        sentences.push_back(sentence.english());
    return {{"partner", study.settings.partner.name},
            {"problem", j.problem.empty() ? Json(nullptr) : Json(j.problem.english())},
            {"kept", number(j.kept)},
            {"days", number(j.run.in(units::day))},
            {"days_alone", j.alone ? number(j.alone->in(units::day)) : Json(nullptr)},
            {"our_gpu_hours", number(j.ourGpuHours)},
            {"their_gpu_hours", number(j.theirs)},
            {"machine_share", number(j.machineShare)},
            {"data_share", number(study.settings.partner.dataShare)},
            {"cost_share", number(study.settings.partner.costShare)},
            {"cost_krw", j.cost ? number(j.cost->si()) : Json(nullptr)},
            {"our_cost_krw", j.ours ? number(j.ours->si()) : Json(nullptr)},
            {"holds", region::holderKey(study.settings.partner.holder)},
            {"held_share", number(j.heldShare)},
            {"sentences", sentences}};
}

Json yardsticksJson(const Catalogue &catalogue)
{
    Json list = Json::array();
    for (const region::Yardstick &y : region::yardsticksOf(catalogue))
        list.push_back({{"id", y.record->id},
                        {"name", y.record->nameEn},
                        {"country", y.country},
                        {"year", y.year},
                        {"date", y.date},
                        {"accelerator", y.accelerator.empty() ? Json(nullptr) : Json(y.accelerator)},
                        {"h100_equivalents", y.h100s ? number(*y.h100s) : Json(nullptr)},
                        {"gpus", y.gpus ? number(*y.gpus) : Json(nullptr)},
                        {"gpus_per_thousand_people", y.perThousand ? number(*y.perThousand) : Json(nullptr)},
                        {"mw", y.power ? number(y.power->in(units::MW)) : Json(nullptr)},
                        {"source", y.source}});
    return list;
}

void show(const ShowRequest &request, Outcome &outcome)
{
    auto file = opened(request.file, outcome);
    if (!file)
        return;
    region::SettingWords typed;
    if (!request.order.empty())
        typed["order"] = request.order;
    for (const auto &[key, value] :
         {std::pair{"gpus_per_year", request.gpus}, {"capex_per_year_bn", request.capex}, {"mw_per_year", request.power}})
        if (value)
            typed[key] = fmt::format("{}", *value);
    if (const Text problem = region::readSettings(typed, file->settings); !problem.empty())
        return fail(outcome, exitUsage, problem.english());
    const Catalogue catalogue;
    const region::PortfolioStudy study = region::portfolioStudy(std::move(file->campuses), file->settings, catalogue);
    if (const std::string &out = request.brief.empty() ? request.report : request.brief; !out.empty()) {
        const Language language = *parseLanguage(request.language);
        return writeDocument(out,
                             report::portfolioDocument({study, catalogue, language, originToday(request.file), !request.brief.empty()}),
                             language, outcome);
    }
    if (!request.json)
        return printAll(study);
    const Json all = usesJson(study.uses);
    const auto notes = region::phaseNotes(study);
    print({{"campuses", campusesJson(study.campuses, notes)},
           {"total", totalJson(study.campuses)},
           {"phases", phasesJson(study)},
           {"years", yearsJson(study.years, notes)},
           {"cash_flow", cashJson(study.cash)},
           {"binding", bindingJson(study.binding, all)},
           {"limits", all},
           {"order", region::orderKey(study.settings.order)},
           {"settings", region::wordsOf(study.settings)},
           {"verdict", study.verdict.english()},
           {"targets", targetsJson(study.targets)},
           {"training", trainingJson(study)},
           {"joint_training", jointJson(study)},
           {"yardsticks", yardsticksJson(catalogue)}});
}

} // namespace

void registerPortfolio(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("portfolio", "Several campuses as one: sums, years, national targets and what binds");
    auto request = std::make_shared<ShowRequest>();
    addPortfolioVerbs(*command, outcome);
    command->add_option("file", request->file, "A portfolio file");
    command->add_option("--order", request->order, "Who is built first where a limit binds; else what the file says")
        ->check(CLI::IsMember({"given", "earliest", "cheapest"}));
    command->add_option("--gpus-per-year", request->gpus, "Most GPUs that can be had in a year; 0 for no limit")
        ->check(CLI::Range(0.0, 1e9));
    command
        ->add_option("--capex-per-year", request->capex,
                     "Most capex of what arrives in a year, billion KRW of the price year; not the nominal cash of that year")
        ->check(CLI::Range(0.0, 1e9));
    command->add_option("--mw-per-year", request->power, "Most MW that can be connected in a year")->check(CLI::Range(0.0, 1e9));
    command->add_option("--brief", request->brief, "Write one page for a ministry: a PDF, or HTML where the name ends in .html")
        ->transform(withEnding(".pdf"));
    command->add_option("-o,--output", request->report, "Write the portfolio's report, as a PDF or HTML")->transform(withEnding(".pdf"));
    command->add_option("--language", request->language, "Language of brief and report")
        ->check(CLI::IsMember({"ko", "en"}))
        ->capture_default_str();
    command->add_flag("--json", request->json,
                      "Print JSON: campuses, total, phases, years, binding, limits, targets, training, yardsticks");
    command->callback([=, &outcome] {
        if (command->get_subcommands().size() > 0)
            return;
        if (request->file.empty())
            return fail(outcome, exitUsage, "Give a portfolio's file, or make one with portfolio new A B -o FILE");
        show(*request, outcome);
    });
}

} // namespace tokenyard::cli
