// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli nminus1 FILE: what goes dark when each element of the plant fails; with --fail, several at once.
#include "app/cli/plan_file.h"

#include "core/edit/address.h"
#include "core/plan/feed_name.h"
#include "core/what_if/n_minus_1.h"

#include <fmt/format.h>

#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string path;
    std::vector<std::string> together;
    int most = 20;
    bool json = false;
};

Json namesJson(const Plan &plan, const std::vector<ObjectId> &ids)
{
    Json names = Json::array();
    for (ObjectId id : ids)
        names.push_back(nameOf(plan, id));
    return names;
}

Json impactJson(const Plan &plan, const FailureImpact &impact)
{
    Json overloads = Json::array();
    for (const Overload &o : impact.overloads)
        overloads.push_back({{"id", o.id.value}, {"name", nameOf(plan, o.id)}, {"loading_percent", number(100.0 * o.load_factor)}});
    return {{"racks_dark", impact.racksDark},
            {"racks_on_generators", impact.racksOnGenerators},
            {"racks_dark_without_generators", impact.racksDark + impact.racksOnGenerators},
            {"racks_without_a", impact.racksWithoutA},
            {"racks_without_b", impact.racksWithoutB},
            {"mw_lost", number(impact.lost.in(units::MW))},
            {"tokens_per_hour_lost", number(impact.tokensLost.si() * 3600.0)},
            {"krw_per_hour_lost", number((impact.moneyLost * (1.0 * units::hour)).si())},
            {"hours_short", impact.hoursShort},
            {"hours_on_generators", number(impact.onGenerators.in(units::hour))},
            {"cooling_on_generators", namesJson(plan, impact.coolingOnGenerators)},
            {"dark_halls", namesJson(plan, impact.darkHalls)},
            {"overloads", std::move(overloads)},
            {"overloads_by", impact.byLoadFlow ? "load flow" : "ratings"}};
}

Json elementJson(const Plan &plan, const ElementFailure &failure)
{
    Json json{{"id", failure.id.value}, {"name", failure.name}, {"kind", failure.kind}, {"units", failure.units}};
    json.update(impactJson(plan, failure.whole));
    json["one_unit"] = failure.oneUnit ? impactJson(plan, *failure.oneUnit) : Json(nullptr);
    return json;
}

void printTable(const std::vector<ElementFailure> &all, int most)
{
    std::printf("%-28s %-16s %8s %8s %8s %8s %9s %14s %12s %s\n", "fails", "kind", "dark", "on gen.", "no A", "no B", "MW", "tokens/h",
                "KRW/h", "overloads");
    int shown = 0, harmless = 0;
    for (const ElementFailure &f : all) {
        harmless += f.whole.harmless();
        if (f.whole.harmless() || shown >= most)
            continue;
        ++shown;
        std::printf("%-28s %-16s %8d %8d %8d %8d %9.2f %14.4g %12.4g %zu\n", f.name.c_str(), std::string(f.kind).c_str(), f.whole.racksDark,
                    f.whole.racksOnGenerators, f.whole.racksWithoutA, f.whole.racksWithoutB, f.whole.lost.in(units::MW),
                    f.whole.tokensLost.si() * 3600.0, (f.whole.moneyLost * (1.0 * units::hour)).si(), f.whole.overloads.size());
    }
    std::printf("%zu elements, %d of them cost nothing when they fail; racks, power, tokens and won are those lost while it lasts;\n"
                "on gen.: racks that batteries and then generators carry, dark without them\n",
                all.size(), harmless);
}

std::optional<std::vector<ObjectId>> idsOf(const Plan &plan, const std::vector<std::string> &names, Outcome &outcome)
{
    std::vector<ObjectId> ids;
    for (const std::string &name : names) {
        const std::size_t before = ids.size();
        for (const Shared<Object> &object : plan.objects)
            if (object->name == name)
                ids.push_back(object->id);
        for (const Shared<Feed> &feed : plan.feeds)
            if (feedName(plan, *feed).english() == name)
                ids.push_back(feed->id);
        if (ids.size() == before) {
            fail(outcome, exitUsage, fmt::format("the plan has no object or feed \"{}\" (see: list FILE)", name));
            return std::nullopt;
        }
    }
    return ids;
}

void run(const Request &request, Outcome &outcome)
{
    const auto file = studyFile(request.path, StudyDepth::Base, outcome);
    if (!file)
        return;
    const Plan &plan = file->project.plan;
    const FailureAnalysis analysis(plan, *file->study, file->catalogue);
    if (!request.together.empty()) {
        const auto ids = idsOf(plan, request.together, outcome);
        if (!ids)
            return;
        Json json{{"elements", namesJson(plan, *ids)}};
        json.update(impactJson(plan, analysis.together(*ids)));
        return print(json);
    }
    const std::vector<ElementFailure> all = analysis.each();
    if (!request.json)
        return printTable(all, request.most);
    Json json{{"elements", Json::array()}, {"dark_halls_base", namesJson(plan, analysis.darkBefore())}};
    for (const ElementFailure &failure : all)
        json["elements"].push_back(elementJson(plan, failure));
    print(json);
}

} // namespace

void registerNMinus1(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("nminus1", "What goes dark when each element of the plant fails");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->path, "A .tokenyard project file")->required();
    command->add_option("--fail", request->together, "Fail these together instead, by name (N-2): prints JSON");
    command->add_option("--most", request->most, "Rows of the table; default 20")->check(CLI::Range(1, 100000));
    command->add_flag("--json", request->json, "Print JSON: elements, dark_halls_base");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
