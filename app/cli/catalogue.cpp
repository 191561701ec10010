// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli catalogue KIND: the records of a kind with every value, unit and source.
#include "app/cli/command.h"

#include "core/catalogue/catalogue.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

Json toJson(const RecordSet &set)
{
    Json json{{"kind", set.kind}, {"data_version", set.dataVersion}, {"records", Json::array()}};
    for (const Record &record : set.records)
        json["records"].push_back(Json::parse(recordToJson(record)));
    return json;
}

void run(const std::string &kind, bool asJson, Outcome &outcome)
{
    const Catalogue catalogue;
    const RecordSet &set = catalogue.set(kind);
    if (set.records.empty()) {
        std::string all;
        for (const std::string &k : catalogue.kinds())
            all += (all.empty() ? "" : ", ") + k;
        return fail(outcome, exitUsage, "There is no catalogue called '" + kind + "'; there are: " + all);
    }
    if (asJson)
        return print(toJson(set));
    for (const Record &record : set.records)
        std::printf("%-44s %s\n", record.id.c_str(), record.nameEn.c_str());
}

} // namespace

void registerCatalogue(CLI::App &app, Outcome &outcome)
{
    auto *command = app.add_subcommand("catalogue", "List the records of a kind: accelerators, models, tariffs, weather, ...");
    auto kind = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("kind", *kind, "The kind of records")->required();
    command->add_flag("--json", *json, "Print JSON with every value, unit and source");
    command->callback([=, &outcome] { run(*kind, *json, outcome); });
}

} // namespace tokenyard::cli
