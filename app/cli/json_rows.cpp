// SPDX-License-Identifier: Apache-2.0
#include "app/cli/json_rows.h"

#include "core/base/csv_encoding.h"
#include "core/base/csv_mark.h"
#include "core/base/text_file.h"
#include "core/throughput/calibration/runs_json.h"

#include <fmt/format.h>

namespace tokenyard::cli {

std::optional<CsvFile> readRunsFile(const std::string &path, Outcome &outcome)
{
    Text unread;
    const auto bytes = readTextFile(path, mostTextBytes, unread);
    if (!bytes)
        return fail(outcome, exitInputOutput, unread.english()), std::nullopt;
    const DecodedText decoded = decodeText(*bytes);
    if (!decoded.why.empty() || !looksLikeJson(decoded.text))
        return readCsvFile(path, outcome);
    std::string why;
    const auto csv = csvOfRuns(decoded.text, why);
    if (!csv)
        return fail(outcome, exitInputOutput, fmt::format("'{}': {}", path, why)), std::nullopt;
    CsvFile file = readCsv(*csv, {.rows = mostRows});
    if (!file.why.empty())
        return fail(outcome, exitInputOutput, fmt::format("'{}': {}", path, file.why.english())), std::nullopt;
    file.table.delimiter = runsInJson;
    file.encoding = decoded.encoding;
    return file;
}

bool holdsMlperf(const CsvTable &t)
{
    return t.column("scenario") >= 0 && t.column("tokens_per_s") >= 0 && t.column("hw") < 0 && t.column("isl") < 0;
}

} // namespace tokenyard::cli
