// SPDX-License-Identifier: Apache-2.0
// What the subcommands that change a plan share: read, edit in one step, save whole or not at all, report which figures changed.
#pragma once

#include "app/cli/plan_file.h"

#include "core/edit/edit.h"
#include "core/store/file_lock.h"
#include "core/store/portfolio_file.h"

#include <functional>

namespace tokenyard::cli {

struct EditOptions {
    std::string file, output; // without an output the file itself is changed
    bool force = false, json = false;
};
// FILE, -o, --force and --json.
std::shared_ptr<EditOptions> addEditOptions(CLI::App &command);

// Refuses if something already exists at the path: a plan is replaced only on request, and what whyNotReplaced() names never.
bool mayMake(const std::string &path, bool force, Outcome &outcome, Stored made = Stored::Plan);
// Saves under the same lock that the window takes; on failure says why (exit code 3).
bool savePlan(const std::string &path, const Project &project, Outcome &outcome);

using PlanEdit = std::function<edit::Edit(const Plan &, const Catalogue &)>;
void editPlan(const EditOptions &options, const PlanEdit &change, Outcome &outcome);

// The same for the records a plan is computed with: the records afterwards and, in words, what was done; nothing if it was
// refused, in which case the reason has been reported.
using RecordEdit = std::function<std::optional<Catalogue>(const Plan &, const Catalogue &, std::string &what)>;
void editRecords(const EditOptions &options, const RecordEdit &change, Outcome &outcome);
// One step that changes both; returns the records too if they changed. If `said` is set, it is printed instead of the changed figures.
using PlanAndRecordEdit = std::function<edit::Edit(const Plan &, const Catalogue &, std::optional<Catalogue> &records)>;
void editPlanAndRecords(const EditOptions &options, const PlanAndRecordEdit &change, const Json *said, Outcome &outcome);
// The differences of two plans and of the planner's own records, as JSON rows and as lines.
Json changesJson(const Plan &before, const Plan &after, const Catalogue &oldRecords, const Catalogue &newRecords);
void printChanges(const Plan &before, const Plan &after, const Catalogue &oldRecords, const Catalogue &newRecords);

// The KPIs that differ, as a JSON object by key and as lines.
Json kpiDifferencesJson(const Kpis &before, const Kpis &after);
void printKpiDifferences(const Kpis &before, const Kpis &after);

} // namespace tokenyard::cli
