// SPDX-License-Identifier: Apache-2.0
// A project as rows of a database of the current format, and back. Reading believes nothing: types, ranges, lengths, counts
// and order are judged, and what does not hold is Damage.
#pragma once

#include "core/store/project_file.h"

#include <SQLiteCpp/Database.h>

#include <map>
#include <string>

namespace tokenyard {

using FileMeta = std::map<std::string, std::string>; // rows of the table meta, but the digest

// Tables of the parts that are one, in the file; shared by writer, reader and the test of the schema.
namespace table {
inline constexpr const char *site = "site", *service = "service", *phase = "phase", *power = "power_design", *cooling = "cooling_design",
                            *supply = "supply", *cost = "cost_basis", *finance = "finance", *object = "object", *feed = "feed";
}

// What one file may hold; far beyond any plan (a gigawatt has some thousand objects).
namespace limit {
inline constexpr std::size_t objects = 200000, feeds = 200000, points = 2000000, parts = 10000, notes = 2000000, records = 20000,
                             recordBytes = 1 << 20, dataFileBytes = 8 << 20, dataFiles = 100;
inline constexpr std::int64_t largestId = std::int64_t(1) << 53;
} // namespace limit

// One transaction, the digest included.
void writeProject(SQLite::Database &database, const Project &project, const FileMeta &meta);
Project readProject(SQLite::Database &database);
FileMeta readMeta(SQLite::Database &database);

} // namespace tokenyard
