// SPDX-License-Identifier: Apache-2.0
#include "core/catalogue/measured_name.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace tokenyard {

namespace {

constexpr std::size_t longestName = 200; // of a hostile file

using Words = std::vector<std::string>;

// Lower-case words between separators; a point stays, because it tells versions apart.
Words wordsOf(std::string_view name)
{
    Words words(1);
    for (const unsigned char c : name) {
        if (c == '-' || c == '_' || std::isspace(c)) {
            if (!words.back().empty())
                words.emplace_back();
        } else
            words.back() += char(std::tolower(c));
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string joined(const Words &words)
{
    std::string all;
    for (const std::string &word : words)
        all += word;
    return all;
}

template <std::size_t N>
bool isOneOf(const std::string &word, const std::array<const char *, N> &all)
{
    return std::find(all.begin(), all.end(), word) != all.end();
}

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c); });
}

bool isPrecision(const std::string &word)
{
    static constexpr std::array words{"bf16", "fp16",    "fp8",    "fp4",   "nvfp4",     "mxfp4",          "mxfp8",          "mxfp6",
                                      "int8", "int4",    "awq",    "gptq",  "w8a8",      "w4a16",          "w4a8",           "w8a16",
                                      "kv",   "dynamic", "static", "block", "quantized", "quantized.w8a8", "quantized.w4a16"};
    return isOneOf(word, words);
}

// A month or a day of the release: 0528, 2507, 20250528. "120b" has a letter, "4.0" a point.
bool isDate(const std::string &word) { return (word.size() == 4 || word.size() == 6 || word.size() == 8) && allDigits(word); }

// "v0.1" of a first release; DeepSeek's "v3" is another model.
bool isFirstVersion(const std::string &word) { return word.size() == 4 && word.starts_with("v0.") && allDigits(word.substr(3)); }

// "v2" behind a precision: the quantisation was done again.
bool isRequantised(const Words &words)
{
    const std::string &last = words.back();
    return words.size() > 2 && last.size() == 2 && last[0] == 'v' && allDigits(last.substr(1)) && isPrecision(words[words.size() - 2]);
}

// Training on the same shape, or the file format.
bool isTuning(const std::string &word)
{
    static constexpr std::array words{"instruct", "chat", "thinking", "base", "hf"};
    return isOneOf(word, words);
}

bool saysNothingOfTheShape(const Words &words)
{
    const std::string &last = words.back();
    return isPrecision(last) || isDate(last) || isFirstVersion(last) || isTuning(last) || isRequantised(words);
}

bool isNamed(const Record &record, const std::string &wanted)
{
    const auto same = [&](std::string_view name) { return joined(wordsOf(name)) == wanted; };
    return same(record.id) || same(record.nameEn) || std::any_of(record.aliases.begin(), record.aliases.end(), same);
}

// The one record of this name; null if there is none or more.
const Record *onlyOne(const RecordSet &set, const Words &words, bool &several)
{
    const std::string wanted = joined(words);
    const Record *found = nullptr;
    for (const Record &record : set.records)
        if (isNamed(record, wanted)) {
            several = found != nullptr;
            if (several)
                return nullptr;
            found = &record;
        }
    return found;
}

// Behind the organisation: "deepseek-ai/DeepSeek-R1", and "deepseek-ai--DeepSeek-R1" as caches of model hubs write it. An
// organisation has no blanks: the slash in "DeepSeekV3 (w/ MTP)" is part of the name.
std::string_view withoutOrganisation(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    if (slash != std::string_view::npos && name.substr(0, slash).find(' ') == std::string_view::npos)
        name.remove_prefix(slash + 1);
    const std::size_t dashes = name.rfind("--");
    return dashes == std::string_view::npos ? name : name.substr(dashes + 2);
}

} // namespace

const Record *findModelByName(const RecordSet &models, std::string_view name)
{
    const std::string_view plain = withoutOrganisation(name.substr(0, longestName));
    if (const Record *exact = models.find(plain))
        return exact;
    bool several = false;
    for (Words words = wordsOf(plain); !words.empty() && !several; words.pop_back()) {
        if (const Record *record = onlyOne(models, words, several))
            return record;
        if (!saysNothingOfTheShape(words))
            break;
    }
    return nullptr;
}

const Record *findAcceleratorByName(const RecordSet &accelerators, std::string_view name)
{
    if (const Record *exact = accelerators.find(name))
        return exact;
    static constexpr std::array makers{"nvidia", "amd", "instinct", "dgx", "hgx"};
    Words words = wordsOf(name.substr(0, longestName));
    while (words.size() > 1 && isOneOf(words.front(), makers))
        words.erase(words.begin());
    bool several = false;
    return words.empty() ? nullptr : onlyOne(accelerators, words, several);
}

namespace {

// "4" goes on as "4.0" and "910" as "910c"; "mi35" is no beginning of "mi355x".
bool goesOn(const std::string &word, const std::string &beginning)
{
    if (!word.starts_with(beginning))
        return false;
    const std::string_view rest = std::string_view(word).substr(beginning.size());
    return rest.empty() || rest.front() == '.'
        || (beginning.size() > 2 && std::all_of(rest.begin(), rest.end(), [](unsigned char ch) { return std::isalpha(ch); }));
}

bool holds(const Words &name, const Words &part, bool whole)
{
    for (std::size_t at = 0; at + part.size() <= name.size(); ++at) {
        const std::string &last = name[at + part.size() - 1];
        if (std::equal(part.begin(), part.end() - 1, name.begin() + std::ptrdiff_t(at))
            && (whole ? last == part.back() : goesOn(last, part.back())))
            return true;
    }
    return false;
}

} // namespace

std::vector<const Record *> familyOf(const RecordSet &set, std::string_view part)
{
    const Words words = wordsOf(part.substr(0, longestName));
    std::vector<const Record *> members;
    if (words.empty() || joined(words).size() < 2)
        return members;
    for (const bool whole : {true, false}) { // "Qwen3" is not "Qwen3.5"
        for (const Record &record : set.records) {
            const auto called = [&](const std::string &name) { return holds(wordsOf(name), words, whole); };
            if (called(record.id) || called(record.nameEn) || std::any_of(record.aliases.begin(), record.aliases.end(), called))
                members.push_back(&record);
        }
        if (!members.empty())
            break;
    }
    return members;
}

const Record *findTypedRecord(const RecordSet &set, std::string_view name)
{
    if (const Record *exact = set.find(name))
        return exact;
    const std::vector<const Record *> family = familyOf(set, name);
    return family.size() == 1 ? family.front() : nullptr;
}

} // namespace tokenyard
