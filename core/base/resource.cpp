// SPDX-License-Identifier: Apache-2.0
#include "core/base/resource.h"

#include <algorithm>

namespace {
struct ResourceRow {
    const char *name;
    const char *begin;
    const char *end;
};
} // namespace

extern "C" const ResourceRow tokenyard_resource_table[]; // made by cmake/embed_resources.cmake

namespace tokenyard {

std::optional<std::string_view> resource(std::string_view name)
{
    for (const ResourceRow *row = tokenyard_resource_table; row->name; ++row)
        if (name == row->name)
            return std::string_view(row->begin, std::size_t(row->end - row->begin));
    return std::nullopt;
}

std::vector<std::string_view> resourceNames(std::string_view prefix)
{
    std::vector<std::string_view> names;
    for (const ResourceRow *row = tokenyard_resource_table; row->name; ++row)
        if (std::string_view(row->name).starts_with(prefix))
            names.emplace_back(row->name);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace tokenyard
