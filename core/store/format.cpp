// SPDX-License-Identifier: Apache-2.0
#include "core/store/format.h"

#include "core/base/resource.h"

#include <cassert>

namespace tokenyard {

namespace {
// In order; a script that has been released is never changed.
constexpr const char *scripts[] = {"store/migrations/0001_initial.sql", "store/migrations/0002_workload.sql",
                                   "store/migrations/0003_serving.sql"};
} // namespace

Format currentFormat()
{
    Format format;
    for (const char *name : scripts) {
        const auto sql = resource(name);
        assert(sql);
        format.migrations.emplace_back(*sql);
    }
    return format;
}

} // namespace tokenyard
