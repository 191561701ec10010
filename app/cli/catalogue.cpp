// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli catalogue KIND: the records of a kind with every value, unit and source; catalogue import and remove: a plan's own
// records.
#include "app/cli/edit_plan.h"
#include "app/cli/range.h"

#include "core/base/text_file.h"
#include "core/catalogue/own_records.h"
#include "core/edit/record_use.h"
#include "core/study/cooling/warmed_weather.h"
#include "core/study/energy/import_file.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

Json toJson(const RecordSet &set, const std::string &kind)
{
    Json json{{"kind", set.kind}, {"data_version", set.dataVersion}, {"records", Json::array()}};
    for (const Record &record : set.records) {
        Json one = Json::parse(recordToJson(record));
        one["origin"] = originKey(originOf(kind, record));
        json["records"].push_back(std::move(one));
    }
    return json;
}

void list(const Catalogue &catalogue, const std::string &kind, bool asJson, Outcome &outcome)
{
    const RecordSet &set = catalogue.set(kind);
    if (set.records.empty()) {
        std::string all;
        for (const std::string &k : catalogue.kinds())
            all += (all.empty() ? "" : ", ") + k;
        return fail(outcome, exitUsage, "There is no catalogue called '" + kind + "'; there are: " + all);
    }
    if (asJson)
        return print(toJson(set, kind));
    for (const Record &record : set.records) {
        const RecordOrigin origin = originOf(kind, record);
        std::printf("%-44s %-10s %s\n", record.id.c_str(), origin == RecordOrigin::Catalogue ? "" : originKey(origin),
                    record.nameEn.c_str());
    }
}

// The catalogue with which a plan is computed, or the program's own without a plan.
std::optional<Catalogue> catalogueFor(const std::string &plan, Outcome &outcome)
{
    if (plan.empty())
        return Catalogue();
    try {
        return catalogueOf(openProject(plan));
    } catch (const StoreError &error) {
        fail(outcome, exitInputOutput, error.what());
        return std::nullopt;
    }
}

struct ImportRequest {
    std::string file;
    ImportTerms terms;
    bool use = false;
};

// The field of the plan that refers to a record of the kind, if there is only one.
std::optional<Difference> useOf(const Import::One &record)
{
    if (record.kind == "tariffs")
        return Difference{{}, "supply", "tariff", record.id};
    if (record.kind == "weather")
        return Difference{{}, "site", "weather", record.id};
    return std::nullopt;
}

// The records of the file and, with --use, the plan that refers to them, as one step.
PlanAndRecordEdit importOf(const ImportRequest &request, Outcome &outcome)
{
    return [=, &outcome](const Plan &plan, const Catalogue &catalogue, std::optional<Catalogue> &records) -> edit::Edit {
        Text why;
        const auto bytes = readTextFile(request.file, mostTextBytes, why);
        const auto import = bytes ? importFile(*bytes, request.file, request.terms, plan, catalogue, why) : std::nullopt;
        if (!import) {
            fail(outcome, exitInputOutput, why.english());
            return edit::refused(plan, why);
        }
        records = import->after;
        std::string what;
        std::vector<Difference> differences;
        for (const Import::One &record : import->records) {
            what += (what.empty() ? "Import " : ", ") + record.id;
            if (const auto use = request.use ? useOf(record) : std::nullopt)
                differences.push_back(*use);
        }
        if (differences.empty())
            return edit::Edit{plan, Text::verbatim(what), {}, {}};
        return edit::applyDifferences(plan, differences, Text::verbatim(what));
    };
}

struct WarmRequest {
    double by = 0.0, summerBy = 0.0;
    RecordId weather, id;
    bool use = false;
};

// The plan's weather, or another year, made warmer; as one step.
PlanAndRecordEdit warmingOf(const WarmRequest &request, Outcome &outcome)
{
    return [=, &outcome](const Plan &plan, const Catalogue &catalogue, std::optional<Catalogue> &records) -> edit::Edit {
        Text why;
        const RecordId &base = request.weather.empty() ? plan.site->weather : request.weather;
        const Warming warming{TemperatureDifference::fromSi(request.by), TemperatureDifference::fromSi(request.summerBy)};
        const auto warmed = warmedWeather(catalogue, base, warming, request.id, why);
        if (!warmed) {
            fail(outcome, exitUsage, why.english());
            return edit::refused(plan, why);
        }
        records = withWeather(catalogue, *warmed);
        const Text what = Text::verbatim("Warm " + base + " as " + warmed->record.id);
        if (!request.use)
            return edit::Edit{plan, what, {}, {}};
        return edit::applyDifferences(plan, {{{}, "site", "weather", warmed->record.id}}, what);
    };
}

void addWarming(CLI::App &catalogue, Outcome &outcome)
{
    auto *command = catalogue.add_subcommand("warm", "Put a warmer weather into a plan: a climate to come, or a hot year");
    auto request = std::make_shared<WarmRequest>();
    command->add_option("--by", request->by, "Kelvin in every hour")->required()->check(CLI::Range(-10.0, 15.0));
    command->add_option("--summer-by", request->summerBy, "Kelvin on top in June to September")->check(CLI::Range(-10.0, 15.0));
    command->add_option("--weather", request->weather, "A record of kind weather; the plan's own if left out");
    command->add_option("--id", request->id, "The record's id (default: made of the weather's)");
    command->add_flag("--use", request->use, "The plan takes the weather at once");
    auto options = addEditOptions(*command);
    command->callback([=, &outcome] { editPlanAndRecords(*options, warmingOf(*request, outcome), nullptr, outcome); });
}

RecordEdit removalOf(const std::string &kind, const std::string &id, Outcome &outcome)
{
    return [=, &outcome](const Plan &plan, const Catalogue &catalogue, std::string &what) -> std::optional<Catalogue> {
        const Record *record = catalogue.find(kind, id);
        if (!record || originOf(kind, *record) == RecordOrigin::Catalogue) {
            fail(outcome, exitUsage, "The plan has no record of its own '" + id + "' of the kind '" + kind + "'");
            return std::nullopt;
        }
        what = "Remove " + record->id;
        const Catalogue after = catalogue.withoutRecord(kind, record->id);
        if (const Text why = edit::whyNeeded(plan, after, kind, record->id); !why.empty())
            return fail(outcome, exitUsage, why.english()), std::nullopt;
        return after;
    };
}

void addImport(CLI::App &catalogue, Outcome &outcome)
{
    auto *command = catalogue.add_subcommand("import", "Put records of one's own into a plan; one of a known id takes its place there");
    auto request = std::make_shared<ImportRequest>();
    command
        ->add_option(
            "records", request->file,
            "A JSON file in the form that `catalogue KIND --json` prints, a tariff's JSON (OpenEI's URDB or a list of charges), or "
            "the weather of a site as EPW")
        ->required();
    command->add_option("--id", request->terms.id, "Of a tariff or a weather: the record's id (default: made of its name)");
    command->add_option("--year", request->terms.year, "Of a tariff: the year whose weekdays count (default: that of its date)")
        ->check(between(1970, 2200));
    command->add_option("--country", request->terms.country, "Of a tariff: its country, like KR or US");
    command->add_flag("--use", request->use, "The plan takes the tariff, or the weather, at once");
    auto options = addEditOptions(*command);
    command->callback([=, &outcome] { editPlanAndRecords(*options, importOf(*request, outcome), nullptr, outcome); });
}

void addRemoval(CLI::App &catalogue, Outcome &outcome)
{
    auto *command = catalogue.add_subcommand("remove", "Take a record of one's own out of a plan; the catalogue's counts again");
    auto kind = std::make_shared<std::string>(), id = std::make_shared<std::string>();
    command->add_option("kind", *kind, "The kind of records")->required();
    command->add_option("id", *id, "The record's id or name")->required();
    auto options = addEditOptions(*command);
    command->callback([=, &outcome] { editRecords(*options, removalOf(*kind, *id, outcome), outcome); });
}

} // namespace

void registerCatalogue(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("catalogue", "List the records of a kind: accelerators, models, tariffs, ...; import one's own");
    auto kind = std::make_shared<std::string>(), plan = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("kind", *kind, "The kind of records");
    command->add_option("--plan", *plan, "A project file: its records, with those of one's own");
    command->add_flag("--json", *json, "Print JSON with every value, unit and source");
    addImport(*command, outcome);
    addWarming(*command, outcome);
    addRemoval(*command, outcome);
    command->callback([=, &outcome] {
        if (!command->get_subcommands().empty())
            return;
        if (const auto catalogue = catalogueFor(*plan, outcome))
            list(*catalogue, *kind, *json, outcome);
    });
}

} // namespace tokenyard::cli
