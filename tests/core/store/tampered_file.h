// SPDX-License-Identifier: Apache-2.0
// Files as an attacker would make them: a good file changed by SQL, with its digest corrected again.
#pragma once

#include "core/store/project_image.h"

#include <sqlite3.h>

#include <string>

namespace tokenyard::test {

// Opened for writing, without any of the store's restrictions.
inline SQLite::Database writable(std::string_view bytes)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    Image image(bytes);
    const sqlite3_int64 size = sqlite3_int64(image.size());
    sqlite3_deserialize(database.getHandle(), "main", image.release(), size, size,
                        SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    return database;
}

inline std::string tampered(std::string_view bytes, const std::string &sql, bool rightDigest = true)
{
    SQLite::Database database = writable(bytes);
    database.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
    database.exec(sql);
    if (rightDigest)
        storeDigest(database);
    return std::string(imageOf(database).bytes());
}

} // namespace tokenyard::test
