// SPDX-License-Identifier: Apache-2.0
// What the subcommands share: exit codes, the registration form and how an error is said (one sentence on stderr).
#pragma once

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <string>

namespace tokenyard::cli {

inline constexpr int exitOk = 0, exitUsage = 1, exitFindings = 2, exitInputOutput = 3;

struct Outcome {
    int exitCode = exitOk;
};

using Register = void (*)(CLI::App &app, Outcome &outcome);
using Json = nlohmann::ordered_json;

// Says one sentence on stderr and sets the exit code.
void fail(Outcome &outcome, int exitCode, const std::string &words);
std::string sentence(std::string words); // one line that ends with a full stop
// Pretty-prints to stdout.
void print(const Json &json);
// A number for JSON: never NaN or infinity (null instead).
Json number(double value);

// The subcommands, one file each.
void registerNew(CLI::App &app, Outcome &outcome);
void registerTemplates(CLI::App &app, Outcome &outcome);
void registerEvaluate(CLI::App &app, Outcome &outcome);
void registerFields(CLI::App &app, Outcome &outcome);
void registerList(CLI::App &app, Outcome &outcome);
void registerDiff(CLI::App &app, Outcome &outcome);
void registerSet(CLI::App &app, Outcome &outcome);
void registerAdd(CLI::App &app, Outcome &outcome);
void registerRemove(CLI::App &app, Outcome &outcome);
void registerConnect(CLI::App &app, Outcome &outcome);
void registerCheck(CLI::App &app, Outcome &outcome);
void registerCatalogue(CLI::App &app, Outcome &outcome);
void registerThroughput(CLI::App &app, Outcome &outcome);
void registerTraining(CLI::App &app, Outcome &outcome);
void registerCalibrate(CLI::App &app, Outcome &outcome);
void registerBill(CLI::App &app, Outcome &outcome);
void registerPue(CLI::App &app, Outcome &outcome);
void registerExport(CLI::App &app, Outcome &outcome);
void registerReport(CLI::App &app, Outcome &outcome); // needs the drawing back ends
void registerRender(CLI::App &app, Outcome &outcome);

} // namespace tokenyard::cli
