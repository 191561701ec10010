// SPDX-License-Identifier: Apache-2.0
#include "app/cli/portfolio_verbs.h"

#include "app/cli/edit_plan.h"
#include "app/cli/ending.h"

#include "core/base/nearest.h"
#include "core/region/portfolio_study.h"
#include "core/store/portfolio_file.h"

#include <algorithm>
#include <filesystem>
#include <functional>

namespace tokenyard::cli {

namespace {

struct Request {
    std::vector<std::string> plans;
    std::string file, name;
    int position = 1;
    bool force = false;
};

// Adds the campuses of plans and of portfolios, the latter one by one.
void addAll(PortfolioContent &content, const std::vector<std::string> &paths)
{
    for (const std::string &path : paths)
        for (PortfolioCampus &campus : campusesIn(path))
            content.campuses.push_back(std::move(campus));
}

void make(const Request &request, Outcome &outcome)
{
    if (!mayMake(request.file, request.force, outcome, Stored::Portfolio))
        return;
    std::error_code none;
    for (const std::string &source : request.plans)
        if (std::filesystem::equivalent(source, request.file, none))
            return fail(outcome, exitInputOutput,
                        "'" + request.file
                            + "' is among the files that are put together, which the portfolio must not replace; give another name");
    try {
        PortfolioContent content;
        addAll(content, request.plans);
        std::error_code ignored;
        std::optional<FileLock> lock;
        if (std::filesystem::exists(request.file, ignored))
            lock.emplace(request.file);
        savePortfolio(request.file, content);
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
    }
}

// Reads, changes and saves; if saving fails, the file stays as it is.
void change(const std::string &path, Outcome &outcome, const std::function<Text(PortfolioContent &)> &edit)
{
    try {
        const FileLock lock(path);
        PortfolioContent content = openPortfolioWhole(path);
        if (const Text problem = edit(content); !problem.empty())
            return fail(outcome, exitUsage, problem.english());
        savePortfolio(path, content);
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
    }
}

std::vector<PortfolioCampus>::iterator find(PortfolioContent &content, const std::string &name, Text &problem)
{
    const auto it =
        std::find_if(content.campuses.begin(), content.campuses.end(), [&](const PortfolioCampus &c) { return c.name == name; });
    if (it == content.campuses.end()) {
        std::vector<std::string> names;
        for (const PortfolioCampus &campus : content.campuses)
            names.push_back(campus.name);
        problem = Text(TY_TR("Portfolio", "There is no campus '%1'; the nearest is '%2'."), {name, nearestWords(name, names, 1).at(0)});
    }
    return it;
}

Text set(PortfolioContent &content, const std::vector<std::string> &words)
{
    PortfolioChoices typed;
    for (const std::string &word : words) {
        const std::size_t equals = word.find('=');
        if (equals == std::string::npos)
            return Text(TY_TR("Portfolio", "'%1' is no setting; write it as order=earliest."), {word});
        typed[word.substr(0, equals)] = word.substr(equals + 1);
    }
    region::PortfolioSettings settings;
    if (Text problem = region::readSettings(content.choices, settings); !problem.empty())
        return problem;
    if (Text problem = region::readSettings(typed, settings); !problem.empty())
        return problem;
    content.choices = region::wordsOf(settings);
    return {};
}

Text remove(PortfolioContent &content, const std::vector<std::string> &names)
{
    for (const std::string &name : names) {
        Text problem;
        const auto it = find(content, name, problem);
        if (!problem.empty())
            return problem;
        content.campuses.erase(it);
    }
    return {};
}

Text move(PortfolioContent &content, const std::string &name, int position)
{
    Text problem;
    const auto it = find(content, name, problem);
    if (!problem.empty())
        return problem;
    if (position > int(content.campuses.size()))
        return Text(TY_TR("Portfolio", "There are %1 campuses; write a place from 1 to %1."), {count(double(content.campuses.size()))});
    PortfolioCampus campus = std::move(*it);
    content.campuses.erase(it);
    content.campuses.insert(content.campuses.begin() + (position - 1), std::move(campus));
    return {};
}

} // namespace

void addPortfolioVerbs(CLI::App &command, Outcome &outcome)
{
    auto request = std::make_shared<Request>();
    auto *made = command.add_subcommand("new", "Put plans, or the plans of portfolios, into one portfolio file, each whole");
    made->add_option("plans", request->plans, "Project files or portfolios; the plans' titles are the campuses' names")->required();
    made->add_option("-o,--output", request->file, "The portfolio to make")->required()->transform(withEnding(".tokenyard-portfolio"));
    made->add_flag("--force", request->force, "Replace an existing file, atomically");
    made->callback([=, &outcome] { make(*request, outcome); });

    auto *added = command.add_subcommand("add", "Put more plans into a portfolio");
    added->add_option("file", request->file, "The portfolio")->required();
    added->add_option("plans", request->plans, "Project files or portfolios")->required();
    added->callback([=, &outcome] {
        change(request->file, outcome, [&](PortfolioContent &content) {
            addAll(content, request->plans);
            return Text();
        });
    });

    auto *removed = command.add_subcommand("remove", "Take campuses out of a portfolio");
    removed->add_option("file", request->file, "The portfolio")->required();
    removed->add_option("names", request->plans, "Names of campuses")->required();
    removed->callback(
        [=, &outcome] { change(request->file, outcome, [&](PortfolioContent &content) { return remove(content, request->plans); }); });

    auto *moved = command.add_subcommand("move", "Give a campus another place in the order");
    moved->add_option("file", request->file, "The portfolio")->required();
    moved->add_option("name", request->name, "The campus")->required();
    moved->add_option("position", request->position, "Its place, from 1")->required()->check(CLI::Range(1, int(mostCampuses)));
    moved->callback([=, &outcome] {
        change(request->file, outcome, [&](PortfolioContent &content) { return move(content, request->name, request->position); });
    });

    auto *setting = command.add_subcommand("set", "Order, limits, shared training and partner, kept in the file");
    setting->add_option("file", request->file, "The portfolio")->required();
    setting
        ->add_option(
            "settings", request->plans,
            "order=earliest gpus_per_year=40000 capex_per_year_bn=5000 mw_per_year=100 train_model=ID train_tokens=N train_batch=N "
            "train_link_gbps=400 train_local_steps=500 partner=NAME partner_gpus=N partner_km=N partner_link_gbps=N "
            "partner_data_share=0.5 partner_cost_share=0.5 partner_holds=home|partner|both|open")
        ->required();
    setting->callback(
        [=, &outcome] { change(request->file, outcome, [&](PortfolioContent &content) { return set(content, request->plans); }); });
}

} // namespace tokenyard::cli
