// SPDX-License-Identifier: Apache-2.0
// JSON that is JSON still, with a few of its values, keys and lists changed, from a seed.
#pragma once

#include <nlohmann/json.hpp>

#include <random>
#include <string>
#include <vector>

namespace tokenyard::test {

using Json = nlohmann::ordered_json;

inline Json hostileValue(std::mt19937 &random)
{
    static const std::vector<Json> values = [] {
        std::vector<Json> all;
        for (const char *text : {"null",
                                 "true",
                                 "false",
                                 "0",
                                 "-1",
                                 "1",
                                 "0.5",
                                 "1e308",
                                 "-1e308",
                                 "1e-308",
                                 "4294967296",
                                 "2147483648",
                                 "-9223372036854775808",
                                 "18446744073709551615",
                                 "\"\"",
                                 "\"kW\"",
                                 "\"0\"",
                                 "\"1,5\"",
                                 "\"\\u0000\"",
                                 "\"\\u200b\\u202e\"",
                                 "\"가\"",
                                 "[]",
                                 "{}",
                                 "[[]]",
                                 "[1,2,3]",
                                 "{\"id\":\"x\"}",
                                 "[null,\"x\",-1]"})
            all.push_back(Json::parse(text));
        all.emplace_back(std::string(300, 'x'));
        return all;
    }();
    return values[random() % values.size()];
}

// A value somewhere in the tree, deeper ones as likely as those above.
inline Json *someValue(Json &root, std::mt19937 &random)
{
    Json *at = &root;
    while (at->is_structured() && !at->empty() && random() % 5)
        at = &*std::next(at->begin(), std::ptrdiff_t(random() % at->size()));
    return at;
}

inline void changeOne(Json &root, std::mt19937 &random)
{
    Json *at = someValue(root, random);
    switch (random() % 6) {
    case 0:
        if (at->is_structured() && !at->empty()) { // one less
            if (at->is_array())
                at->erase(random() % at->size());
            else
                at->erase(std::next(at->begin(), std::ptrdiff_t(random() % at->size())));
            break;
        }
        [[fallthrough]];
    case 1:
        if (at->is_array() && !at->empty()) { // one twice
            const Json again = (*at)[random() % at->size()];
            at->push_back(again);
            break;
        }
        [[fallthrough]];
    case 2:
        if (at->is_object()) { // another key
            const Json value = at->empty() ? Json() : *std::next(at->begin(), std::ptrdiff_t(random() % at->size()));
            (*at)[random() % 2 ? "name" : "value"] = value;
            break;
        }
        [[fallthrough]];
    case 3:
        if (at->is_number()) { // near the old one
            *at = at->get<double>() * (random() % 2 ? -1.0 : 1000.0);
            break;
        }
        [[fallthrough]];
    case 4:
        if (random() % 2) { // a value of elsewhere
            const Json other = *someValue(root, random);
            if (other.size() < 100)
                *at = other;
            break;
        }
        [[fallthrough]];
    default: *at = hostileValue(random);
    }
}

inline std::string mutatedJson(Json root, std::mt19937 &random)
{
    for (std::size_t i = 0, changes = 1 + random() % 3; i < changes; ++i)
        changeOne(root, random);
    return root.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace tokenyard::test
