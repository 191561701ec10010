// SPDX-License-Identifier: Apache-2.0
#include "core/base/json_keys.h"

#include <algorithm>
#include <vector>

namespace tokenyard {

namespace {

// Past the end of the string that begins at `at`.
std::size_t endOfString(std::string_view json, std::size_t at)
{
    for (std::size_t i = at + 1; i < json.size(); ++i) {
        if (json[i] == '\\')
            ++i;
        else if (json[i] == '"')
            return i + 1;
    }
    return json.size();
}

} // namespace

std::string keyTwice(std::string_view json)
{
    constexpr std::size_t longestShown = 60;
    std::vector<std::string_view> keys; // of all objects that are open, outermost first
    std::vector<std::size_t> begins;    // of each of them
    for (std::size_t at = 0; at < json.size();) {
        if (json[at] == '"') {
            const std::size_t end = endOfString(json, at), next = json.find_first_not_of(" \t\r\n", end);
            if (next != std::string_view::npos && json[next] == ':' && !begins.empty())
                keys.push_back(json.substr(at + 1, end - at - 2));
            at = end;
            continue;
        }
        if (json[at] == '{') {
            begins.push_back(keys.size());
        } else if (json[at] == '}' && !begins.empty()) {
            const auto first = keys.begin() + std::ptrdiff_t(begins.back());
            std::sort(first, keys.end());
            if (const auto twice = std::adjacent_find(first, keys.end()); twice != keys.end())
                return std::string(twice->substr(0, longestShown));
            keys.erase(first, keys.end());
            begins.pop_back();
        }
        ++at;
    }
    return {};
}

} // namespace tokenyard
