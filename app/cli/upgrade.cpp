// SPDX-License-Identifier: Apache-2.0
// tokenyard-cli upgrade FILE: gives a plan made with older data the records of this program, and says which of its records differ and
// which figures change. The planner's own records stay; with -o the old plan stays, too.
#include "app/cli/edit_plan.h"

#include "core/catalogue/own_records.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

RecordEdit upgradeOf(bool json)
{
    return [json](const Plan &, const Catalogue &catalogue, std::string &what) -> std::optional<Catalogue> {
        const Catalogue now = withProgramsRecords(catalogue);
        const std::vector<std::string> names = olderRecords(catalogue);
        what = "Data of " + catalogue.dataVersion() + " -> " + now.dataVersion() + ", " + std::to_string(names.size())
            + (names.size() == 1 ? " record differs" : " records differ");
        if (!json) {
            std::printf("%s\n", what.c_str());
            for (const std::string &name : names)
                std::printf("  %s\n", name.c_str());
        }
        return now;
    };
}

} // namespace

void registerUpgrade(CLI::App &app, Outcome &outcome)
{
    auto *command =
        app.add_subcommand("upgrade", "Take the records of this program into a plan made with older data, and say which figures move");
    auto options = addEditOptions(*command);
    command->callback([=, &outcome] { editRecords(*options, upgradeOf(options->json), outcome); });
}

} // namespace tokenyard::cli
