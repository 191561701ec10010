// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli set, add, remove, size-to-fit and connect: each is one step of the window's editor.
#include "app/cli/edit_plan.h"

#include "core/base/one_line.h"
#include "core/edit/fields.h"
#include "core/edit/typed_edits.h"
#include "core/throughput/serving/service_template.h"

#include <algorithm>
#include <cstdio>

namespace tokenyard::cli {

namespace {

// Gives a service the use (record of service-templates) without the values that are typed ("input_tokens=4096"), in the same step.
edit::Edit withUse(edit::Edit made, const Catalogue &catalogue, const std::string &use, const PartRef &part,
                   const std::vector<std::string> &typed = {})
{
    const Service *service = part.part == "service" ? made.plan.service(part.id) : nullptr;
    if (!service)
        return edit::refused(made.plan, Text::verbatim("Only services have a use; give --service-template with a service."));
    const auto of = serviceTemplate(use, catalogue);
    if (!of) {
        std::vector<std::string> uses;
        for (const Record &record : catalogue.set("service-templates").records)
            uses.push_back(record.id);
        return edit::refused(
            made.plan,
            Text::verbatim("There is no service template '" + use + "'; the nearest are " + edit::nearestOf(use, uses).english()));
    }
    std::vector<Difference> values = templateDifferences(*of, *service);
    std::erase_if(values, [&](const Difference &value) {
        return std::any_of(typed.begin(), typed.end(), [&](const std::string &t) { return t.starts_with(value.key + '='); });
    });
    edit::Edit done = edit::applyDifferences(made.plan, values, Text::verbatim("Use: " + of->id));
    if (!made.what.empty())
        done.what = made.what;
    return done;
}

edit::Edit setUse(const Plan &plan, const Catalogue &catalogue, const std::string &use, const std::vector<std::string> &services)
{
    edit::Edit done = edit::unchanged(plan);
    for (const std::string &name : services) {
        const edit::PartReading reading = edit::findNamed(done.plan, name);
        if (!reading.part)
            return edit::refused(plan, reading.problem);
        done = withUse(std::move(done), catalogue, use, *reading.part);
        if (!done.ok())
            return done;
    }
    return done;
}

edit::Edit addPart(const Plan &plan, const Catalogue &catalogue, const edit::TypedPart &part, const std::string &use)
{
    edit::Edit added = edit::addTyped(plan, catalogue, part);
    if (use.empty() || !added.ok())
        return added;
    const PartRef made{part.kind, added.ids.front()};
    return withUse(std::move(added), catalogue, use, made, part.assignments);
}

// The editor keeps names on one line; who typed a line break is told.
void sayOnOneLine(const std::vector<std::string> &typed, const Outcome &outcome)
{
    for (const std::string &words : typed)
        if (outcome.exitCode == exitOk && !isOneLine(words))
            std::fprintf(stderr, "%s\n",
                         sentence("Its line breaks and tabs became blanks, for a name stands on one line: '" + words + "'").c_str());
}

} // namespace

void registerSet(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("set", "Change values of a plan: PART.KEY=VALUE, with units, record ids, choices and names");
    auto options = addEditOptions(*command);
    auto values = std::make_shared<std::vector<std::string>>();
    auto note = std::make_shared<edit::TypedNote>();
    command->add_option("values", *values, "Such as supply.contract=\"60 MW\" or \"object:Hall 1.rows\"=5; see `fields`")->required();
    command->add_option("--low", note->low, "Low end of the value's band");
    command->add_option("--high", note->high, "High end of the value's band");
    command->add_option("--source", note->source, "Where the value comes from");
    command->add_option(
        "--distribution", note->distribution,
        "Between low and high: triangular, normal, lognormal, uniform, or \"discrete 0.9:1 1.25:2\"; without it half of the draws "
        "lie on either side of the value");
    auto use = std::make_shared<std::string>();
    command->add_option("--service-template", *use,
                        "Gives the services named instead of values the lengths, spreads, prefix hit, limits, calls, hours and price of "
                        "cached input of a use (`catalogue service-templates`)");
    command->callback([=, &outcome] {
        const auto change = [&](const Plan &plan, const Catalogue &catalogue) {
            return use->empty() ? edit::setTyped(plan, catalogue, *values, *note) : setUse(plan, catalogue, *use, *values);
        };
        editPlan(*options, change, outcome);
        sayOnOneLine(*values, outcome);
    });
}

void registerAdd(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("add", "Add an object, a service or a phase to a plan");
    auto options = addEditOptions(*command);
    auto part = std::make_shared<edit::TypedPart>();
    command->add_option("kind", part->kind, "hall, chiller_plant, ... (see `fields`), service or phase")->required();
    command->add_option("--name", part->name, "What it is called");
    command->add_option("--at", part->at, "Left and top edge of an object: X,Y in m");
    command->add_option("--size", part->size, "Width and depth of an object: WxD in m; the kind's usual size if left out");
    command->add_option("--storey", part->storey, "The storey on which an object stands");
    auto use = std::make_shared<std::string>();
    command->add_option("--service-template", *use,
                        "The use of a service (`catalogue service-templates`): its lengths, spreads, prefix hit, limits, calls and hours; "
                        "values given go before it");
    command->add_option("values", part->assignments, "Its values: KEY=VALUE");
    command->callback([=, &outcome] {
        editPlan(
            *options, [&](const Plan &plan, const Catalogue &catalogue) { return addPart(plan, catalogue, *part, *use); }, outcome);
        sayOnOneLine({part->name}, outcome);
        sayOnOneLine(part->assignments, outcome);
    });
}

void registerRemove(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("remove", "Remove objects, feeds, services or phases from a plan; feeds of an object go with it");
    auto options = addEditOptions(*command);
    auto names = std::make_shared<std::vector<std::string>>();
    command->add_option("names", *names, "Names, or addresses as `list` prints them")->required();
    command->callback([=, &outcome] {
        editPlan(
            *options, [&](const Plan &plan, const Catalogue &) { return edit::removeTyped(plan, *names); }, outcome);
    });
}

void registerSizeToFit(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("size-to-fit", "Give objects the size that their units, racks and the ways between them need");
    auto options = addEditOptions(*command);
    auto names = std::make_shared<std::vector<std::string>>();
    command->add_option("objects", *names, "Names, or addresses as `list` prints them")->required();
    command->callback([=, &outcome] {
        editPlan(
            *options, [&](const Plan &plan, const Catalogue &catalogue) { return edit::sizeToFitTyped(plan, catalogue, *names); }, outcome);
    });
}

void registerConnect(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("connect", "Join two objects of a plan by a feed, between their nearest free ports");
    auto options = addEditOptions(*command);
    auto words = std::make_shared<std::array<std::string, 3>>();
    auto values = std::make_shared<std::vector<std::string>>();
    command->add_option("feed", (*words)[0], "power_a, power_b, supply, return or fibre")->required();
    command->add_option("from", (*words)[1], "Name of the object from which it flows")->required();
    command->add_option("to", (*words)[2], "Name of the object to which it flows")->required();
    command->add_option("values", *values, "Values of the feed: KEY=VALUE");
    command->callback([=, &outcome] {
        const auto change = [&](const Plan &plan, const Catalogue &catalogue) {
            return edit::connectTyped(plan, catalogue, (*words)[0], (*words)[1], (*words)[2], *values);
        };
        editPlan(*options, change, outcome);
        sayOnOneLine(*values, outcome);
    });
}

} // namespace tokenyard::cli
