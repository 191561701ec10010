// SPDX-License-Identifier: Apache-2.0
// The languages the program speaks. A report is made in one of them, whatever the window or the shell speaks.
#pragma once

#include <optional>
#include <string_view>

namespace tokenyard {

enum class Language { English, Korean };

inline constexpr std::string_view languageKey(Language l) { return l == Language::Korean ? "ko" : "en"; }

inline std::optional<Language> parseLanguage(std::string_view key)
{
    if (key == "ko")
        return Language::Korean;
    if (key == "en")
        return Language::English;
    return std::nullopt;
}

} // namespace tokenyard
