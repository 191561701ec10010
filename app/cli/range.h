// SPDX-License-Identifier: Apache-2.0
// The range of a number on the command line. CLI11's own checks let NaN pass and print a limit of 309 digits.
#pragma once

#include "app/cli/command.h"

#include "core/base/cut_words.h"

#include <fmt/format.h>

namespace tokenyard::cli {

// Accepts numbers from `low` to `high`; the refusal names both.
inline CLI::Validator between(double low, double high)
{
    return {[=](const std::string &words) {
                double value = 0.0;
                if (CLI::detail::lexical_cast(words, value) && value >= low && value <= high)
                    return std::string();
                return fmt::format("{} must lie between {:g} and {:g}", cutWords(words, 40), low, high);
            },
            fmt::format("{:g} to {:g}", low, high)};
}

} // namespace tokenyard::cli
