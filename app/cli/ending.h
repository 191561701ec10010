// SPDX-License-Identifier: Apache-2.0
// The ending of a file that is opened by it: a plan, a report, a workbook. One that is named without gets its own, as in the window,
// before anything asks whether the file exists. Tables and JSON, which are read by the name that was given, are left as they are named.
#pragma once

#include "app/cli/command.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>
#include <vector>

namespace tokenyard::cli {

// "v1.2" has none; a script's own, as in "plan.db", stays.
inline bool hasEnding(const std::filesystem::path &path)
{
    constexpr std::size_t longest = 12;
    const std::string ending = path.extension().string();
    const auto letters = [](unsigned char c) { return std::isalnum(c) != 0; };
    return ending.size() > 1 && ending.size() <= longest && std::isalpha(static_cast<unsigned char>(ending[1]))
        && std::all_of(ending.begin() + 1, ending.end(), letters);
}

// What is said of added endings once the command has done its work: a refusal is one sentence.
inline std::vector<std::string> &endingNotes()
{
    static std::vector<std::string> notes;
    return notes;
}

// The path with the ending, noted if it is added. Standard output, folders, pipes and devices are no names to change.
inline std::string endingIn(const std::string &path, const std::string &ending)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    const bool other = std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
    if (path.empty() || path == "-" || path.ends_with('/') || other || path.ends_with(ending) || hasEnding(path))
        return path;
    std::string whole = (path.ends_with('.') ? path.substr(0, path.size() - 1) : path) + ending;
    endingNotes().push_back("'" + path + "' has no ending: the file is '" + whole + "'.");
    return whole;
}

// For CLI::Option::transform.
inline CLI::Validator withEnding(const char *ending)
{
    return {[ending](std::string &path) {
                path = endingIn(path, ending);
                return std::string();
            },
            std::string()};
}

} // namespace tokenyard::cli
