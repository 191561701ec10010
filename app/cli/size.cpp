// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli size FILE [OBJECT] [-o OUT]: the units, sections and circuits needed for the load through the power plant, with the
// reason for each; with -o the plan is written with them.
#include "app/cli/edit_plan.h"
#include "app/cli/ending.h"

#include "core/edit/address.h"
#include "core/edit/size.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

struct Request {
    std::string file, object, output;
    bool force = false, json = false;
};

Json valueJson(const FieldInfo &info, const FieldValue &value)
{
    if (const auto *si = std::get_if<double>(&value))
        return number(info.unit.fromSi(*si));
    if (const auto *whole = std::get_if<std::int64_t>(&value))
        return *whole;
    return nullptr;
}

Json changeJson(const Plan &plan, const Difference &change)
{
    const PartRef part{change.part, change.object};
    for (const PartField &field : fieldsOf(plan, part))
        if (field.info.key == change.key)
            return {{"key", change.key},
                    {"unit", field.info.unit.symbol.empty() ? "1" : std::string(field.info.unit.symbol)},
                    {"before", valueJson(field.info, field.value)},
                    {"after", valueJson(field.info, change.value)}};
    return {{"key", change.key}};
}

Json elementJson(const Plan &plan, const edit::SizedElement &element)
{
    const PartRef part{plan.feed(element.id) ? "feed" : "object", element.id};
    Json changes = Json::array();
    for (const Difference &change : element.changes)
        changes.push_back(changeJson(plan, change));
    return {{"id", element.id.value},
            {"name", nameOf(plan, part)},
            {"kind", edit::kindOf(plan, part)},
            {"changes", changes},
            {"reason", element.reason.english()}};
}

void printElements(const Plan &plan, const edit::Sizing &sizing)
{
    for (const edit::SizedElement &element : sizing.elements) {
        const Json json = elementJson(plan, element);
        std::printf("%s: %s\n", json["name"].get<std::string>().c_str(), element.reason.english().c_str());
        for (const Json &change : json["changes"])
            std::printf("    %s %s -> %s\n", change["key"].get<std::string>().c_str(), change.value("before", Json()).dump().c_str(),
                        change.value("after", Json()).dump().c_str());
    }
}

// The object or feed with this name; nothing, and the reason is reported, if there is none.
std::optional<edit::Ids> wantedOf(const Plan &plan, const std::string &name, Outcome &outcome)
{
    if (name.empty())
        return edit::Ids{};
    const edit::PartReading reading = edit::findNamed(plan, name);
    if (!reading.part)
        return fail(outcome, exitUsage, reading.problem.english()), std::nullopt;
    return edit::Ids{reading.part->id};
}

void run(const Request &request, Outcome &outcome)
{
    if (!request.output.empty() && !mayMake(request.output, request.force, outcome))
        return;
    const auto file = studyFile(request.file, StudyDepth::Base, outcome);
    if (!file)
        return;
    const Plan &plan = file->project.plan;
    const auto wanted = wantedOf(plan, request.object, outcome);
    if (!wanted)
        return;
    const edit::SiteNeed need(file->study->energy ? file->study->energy->facilityPeak : std::nullopt,
                              file->study->cooling ? std::optional(file->study->cooling->waterPeakDay) : std::nullopt);
    const edit::Sizing sizing = edit::sizesOf(plan, file->catalogue, need, *wanted);
    const edit::Edit sized = edit::size(plan, file->catalogue, need, *wanted);
    if (!sized.ok())
        return fail(outcome, exitUsage, sized.refusal.english());
    if (!request.output.empty() && !savePlan(request.output, projectOf(sized.plan, file->catalogue), outcome))
        return;
    if (!request.json)
        return printElements(plan, sizing);
    Json elements = Json::array();
    for (const edit::SizedElement &element : sizing.elements)
        elements.push_back(elementJson(plan, element));
    print({{"elements", elements}, {"output", request.output.empty() ? Json(nullptr) : Json(request.output)}});
}

} // namespace

void registerSize(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("size", "Units, sections and circuits that the load through the power plant needs, with reasons");
    auto request = std::make_shared<Request>();
    command->add_option("file", request->file, "A .tokenyard project file")->required();
    command->add_option("object", request->object, "An object or a feed; all power plant if left out");
    command->add_option("-o,--output", request->output, "The plan to make with these sizes; without it none is written")
        ->transform(withEnding(".tokenyard"));
    command->add_flag("--force", request->force, "Replace the plan that is at the output, atomically");
    command->add_flag("--json", request->json, "Print JSON: elements with their changes and reasons");
    command->callback([=, &outcome] { run(*request, outcome); });
}

} // namespace tokenyard::cli
