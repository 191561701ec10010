// SPDX-License-Identifier: Apache-2.0
#include "core/store/format.h"

#include "core/base/resource.h"

namespace tokenyard {

Format currentFormat()
{
    Format format;
    for (const std::string_view name : resourceNames("store/migrations/")) // 0001_..., 0002_..., in order
        format.migrations.emplace_back(*resource(name));
    return format;
}

} // namespace tokenyard
