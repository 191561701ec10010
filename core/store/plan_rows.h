// SPDX-License-Identifier: Apache-2.0
// A project as rows of a database of the current format, and back. Reading trusts nothing: types, ranges, lengths, counts
// and order are checked, and any fault is Damage. Both loop over the part table; only what is not a field has code here.
#pragma once

#include "core/plan/part_table.h"
#include "core/store/project_file.h"
#include "core/store/store_error.h"

#include <SQLiteCpp/Database.h>

#include <map>
#include <string>

namespace tokenyard {

using FileMeta = std::map<std::string, std::string>; // rows of the table meta, but the digest

// What one file may hold beside its plan (core/plan/limits.h).
namespace limit {
inline constexpr std::size_t records = 20000, recordBytes = 1 << 20, dataFileBytes = 8 << 20, dataFiles = 100;
inline constexpr std::int64_t largestId = std::int64_t(1) << 53;
} // namespace limit

// More of something than one file may hold: nothing is broken, and the sentence about the file does not say so.
struct BeyondLimit : Damage {};

// The columns of a row's table before its fields: the id, the place in an order of its own, and what is no field.
template <class Part>
std::vector<const char *> leadingColumns()
{
    if constexpr (std::is_same_v<Part, Object>)
        return {"id", "kind", "group_number"};
    else if constexpr (std::is_same_v<Part, Feed>)
        return {"id", "from_object", "from_port", "to_object", "to_port"};
    else if constexpr (requires(Part p) { p.id; })
        return {"id", "position"};
    else
        return {"id"};
}

// One transaction, the digest included.
void writeProject(SQLite::Database &database, const Project &project, const FileMeta &meta);
Project readProject(SQLite::Database &database);
FileMeta readMeta(SQLite::Database &database);

} // namespace tokenyard
