// SPDX-License-Identifier: Apache-2.0
// What the subcommands share: exit codes, the registration form and how an error is reported (one sentence on stderr).
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

// Prints one sentence on stderr and sets the exit code.
void fail(Outcome &outcome, int exitCode, const std::string &words);
std::string sentence(std::string words); // one line that ends with a full stop
// Pretty-prints to stdout.
void print(const Json &json);
// A number for JSON: never NaN or infinity (null instead).
Json number(double value);

} // namespace tokenyard::cli
