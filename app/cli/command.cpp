// SPDX-License-Identifier: Apache-2.0
#include "app/cli/command.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace tokenyard::cli {

std::string sentence(std::string words)
{
    // Names may come from foreign files: a control character must neither cut the sentence nor control the terminal.
    std::replace_if(
        words.begin(), words.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    while (!words.empty() && words.back() == ' ')
        words.pop_back();
    if (words.empty() || words.back() != '.')
        words += '.';
    return words;
}

void fail(Outcome &outcome, int exitCode, const std::string &words)
{
    outcome.exitCode = exitCode;
    std::fprintf(stderr, "%s\n", sentence(words).c_str());
}

void print(const Json &json) { std::printf("%s\n", json.dump(2, ' ', false, Json::error_handler_t::replace).c_str()); }

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

} // namespace tokenyard::cli
