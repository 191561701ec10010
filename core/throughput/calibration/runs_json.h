// SPDX-License-Identifier: Apache-2.0
// Measured runs in JSON as rows of a table: InferenceX results, and the summary of MLPerf Inference results. Units go by the name of
// a key: `median_ttft_ms` are milliseconds, `median_ttft` and `median_ttft_s` seconds.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tokenyard {

bool looksLikeJson(std::string_view text);
// The runs as a CSV file; object N stands on line N + 1. Nothing, with the reason, on a text that holds no list of runs.
std::optional<std::string> csvOfRuns(std::string_view text, std::string &why);

} // namespace tokenyard
