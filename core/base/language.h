// SPDX-License-Identifier: Apache-2.0
// The languages the program speaks, declared once: a new one is a name and a row here and its texts in translations/. A report is made
// in one of them, whatever the window or the shell speaks.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard {

enum class Language { English, Korean };

// A power of ten by which large numbers are read, and its word: "bn", "억".
struct NumberScale {
    double factor;
    const char *word;
};

struct LanguageInfo {
    Language language;
    const char *key;                     // of options, of settings and of the files of its texts and pages
    const char *locale;                  // "ko_KR": separators, names of months
    const char *name;                    // in the language itself
    std::span<const NumberScale> scales; // greatest first
    bool scaleJoined;                    // "3.2조", not "3.2 tn"
    NumberScale tableMoney;              // what tables count large amounts of money in, with its words: "bn KRW", "억 원"
    const char *dayOfMonth;              // how charts write a day, in Qt's form
    const char *moneySign;               // before an amount in the ledger, in place of the unit; "": the unit's word stays
};

namespace detail {
inline constexpr NumberScale englishScales[] = {{1e12, "tn"}, {1e9, "bn"}, {1e6, "M"}};
inline constexpr NumberScale koreanScales[] = {{1e12, "조"}, {1e8, "억"}, {1e4, "만"}};
} // namespace detail

// clang-format off: one row per line
inline constexpr std::array languages{
    LanguageInfo{Language::English, "en", "en_US", "English", detail::englishScales, false, {1e9, "bn KRW"}, "d MMM", "₩ "},
    LanguageInfo{Language::Korean, "ko", "ko_KR", "한국어", detail::koreanScales, true, {1e8, "억 원"}, "M월 d일", ""},
};
// clang-format on

constexpr const LanguageInfo &languageInfo(Language l) { return languages[std::size_t(l)]; }
constexpr std::string_view languageKey(Language l) { return languageInfo(l).key; }

constexpr std::optional<Language> parseLanguage(std::string_view key)
{
    for (const LanguageInfo &info : languages)
        if (key == info.key)
            return info.language;
    return std::nullopt;
}

// "en", "ko", ...: what an option takes.
inline std::vector<std::string> languageKeys()
{
    std::vector<std::string> keys;
    for (const LanguageInfo &info : languages)
        keys.emplace_back(info.key);
    return keys;
}

} // namespace tokenyard
