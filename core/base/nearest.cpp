// SPDX-License-Identifier: Apache-2.0
#include "core/base/nearest.h"

#include <algorithm>
#include <cctype>

namespace tokenyard {

namespace {

// Levenshtein distance.
std::size_t distance(const std::string &a, const std::string &b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
        }
    }
    return row[b.size()];
}

// Bytes of letters beyond ASCII count as letters: Korean names are compared, too.
std::string lettersAndDigits(std::string_view text)
{
    std::string out;
    for (unsigned char c : text.substr(0, 64))
        if (std::isalnum(c) || c >= 0x80)
            out += char(std::tolower(c));
    return out;
}

} // namespace

double unlikeness(std::string_view first, std::string_view second)
{
    const std::string a = lettersAndDigits(first), b = lettersAndDigits(second);
    if (a.empty() || b.empty())
        return 1.0;
    const std::string &shorter = a.size() < b.size() ? a : b, &longer = a.size() < b.size() ? b : a;
    const double edits = double(distance(a, b)) / double(longer.size());
    return shorter.size() >= 3 && longer.find(shorter) != std::string::npos ? edits / 10 : edits;
}

std::vector<std::string> nearestWords(std::string_view wrong, const std::vector<std::string> &candidates, std::size_t limit)
{
    std::vector<std::pair<double, std::string>> ranked;
    for (const std::string &candidate : candidates)
        ranked.emplace_back(unlikeness(wrong, candidate), candidate);
    std::sort(ranked.begin(), ranked.end());
    ranked.erase(std::unique(ranked.begin(), ranked.end()), ranked.end());
    std::vector<std::string> words;
    for (std::size_t i = 0; i < std::min(limit, ranked.size()); ++i)
        words.push_back(ranked[i].second);
    return words;
}

} // namespace tokenyard
