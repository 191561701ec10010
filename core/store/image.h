// SPDX-License-Identifier: Apache-2.0
// A project file as bytes in memory: made there and written in one go, read in one go and opened from there. So a save
// leaves no journal, an opening writes nothing, and a file is judged before any of it is believed.
#pragma once

#include "core/store/format.h"

#include <SQLiteCpp/Database.h>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace tokenyard {

// Bytes that SQLite allocated.
class Image {
public:
    Image() = default;
    explicit Image(std::string_view bytes);        // a copy
    Image(unsigned char *taken, std::size_t size); // from SQLite
    std::string_view bytes() const { return {reinterpret_cast<const char *>(m_bytes.get()), m_size}; }
    std::size_t size() const { return m_size; }
    unsigned char *data() { return m_bytes.get(); }
    unsigned char *release() { return m_bytes.release(); }

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    std::size_t m_size = 0;
};

// Room for an image of `size` bytes.
Image allocateImage(std::size_t size);

// An empty database of the format, in memory.
SQLite::Database newDatabase(const Format &format);
Image imageOf(SQLite::Database &database); // sealed

// The seal: the first 20 bytes of the SHA-256 over the whole file, its own place and SQLite's counters taken as zeros, kept in the 20
// bytes that SQLite's header reserves and does not read. It finds a flipped bit wherever it lies, idle parts of pages and bytes behind
// the end included.
void seal(Image &image);
// False if a byte has changed since; files of before the seal, and those another program made, carry none and pass.
bool sealHolds(std::string_view bytes);

// What a file's head says; throws Damage if it is cut short.
struct ImageHeader {
    int version = 0; // user_version
    bool writeAheadLog = false;
};
// Whether the file begins as a database does, and whether with this program's mark.
bool isDatabase(std::string_view bytes);
bool isOurDatabase(std::string_view bytes);
enum class HeaderKind { Ours, OtherDatabase, NoDatabase };
HeaderKind readHeader(std::string_view bytes, ImageHeader &header);

// Opens an image of version format.version() or older: nothing but our tables, SQLite's own check, references, digest; then
// migrates it, in memory, to the newest version. Throws Damage or SQLite::Exception.
SQLite::Database openImage(Image image, const Format &format);

// SQLite's own check of pages, types and constraints. Throws Damage.
void requireSoundPages(SQLite::Database &database);

// The digest over all rows but the row of the digest itself; the method is in docs/file-format.md.
std::string digestOfRows(SQLite::Database &database);
std::string storedDigest(SQLite::Database &database);
void storeDigest(SQLite::Database &database);

} // namespace tokenyard
