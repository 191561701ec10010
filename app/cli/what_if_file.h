// SPDX-License-Identifier: Apache-2.0
// What the subcommands that ask "what if" share: the plan of a file with the memory of its study, KPIs and inputs by name.
#pragma once

#include "app/cli/plan_file.h"

#include "core/what_if/model_run.h"

namespace tokenyard::cli {

struct WhatIfFile {
    Project project;
    ModelBase base;
};
// On failure says why (exit code 3).
std::optional<WhatIfFile> openWhatIf(const std::string &path, Outcome &outcome);
std::optional<Project> openOrFail(const std::string &path, Outcome &outcome);

// On failure says why, with the names that exist (exit code 1).
const KpiInfo *kpiNamed(const std::string &key, Outcome &outcome);
std::optional<Input> inputNamed(const ModelBase &base, const std::string &address, Outcome &outcome);
// A number in the input's unit as a person types it, "60 MW"; refused if it is out of the input's range.
std::optional<double> inputNumber(const Input &input, const std::string &typed, Outcome &outcome);

// In the input's unit; a whole number without decimals.
Json inputJson(const Input &input, const FieldValue &value);
std::string unitOf(const Input &input);
// The KPI in its file unit; null for none.
Json kpiNumber(const KpiInfo &info, const std::optional<double> &si);
Json kpisJson(const Kpis &kpis);
// "12.3 MW" for a table; "-" for none.
std::string kpiWords(const KpiInfo &info, const std::optional<double> &si);

// --threads, for commands that can use several.
void addThreads(CLI::App &command);

} // namespace tokenyard::cli
