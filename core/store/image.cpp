// SPDX-License-Identifier: Apache-2.0
#include "core/store/image.h"

#include "core/base/cut_words.h"
#include "core/store/sha256.h"
#include "core/store/store_error.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <sstream>

namespace tokenyard {

namespace {

// Places in an SQLite header: https://www.sqlite.org/fileformat2.html section 1.3.
constexpr std::size_t headerSize = 100, pageSizeAt = 16, writeVersionAt = 18, readVersionAt = 19, pageCountAt = 28, userVersionAt = 60,
                      applicationIdAt = 68, reservedAt = 72, reservedSize = 20, changeCounterAt = 24, versionValidForAt = 92;

std::uint32_t bigEndian(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

// Without its own place, and without what SQLite changes when another program only looks: journal mode, change counters.
std::string sealOf(std::string_view bytes)
{
    std::string head(bytes.substr(0, headerSize));
    for (const auto &[at, size] :
         {std::pair{writeVersionAt, 2ul}, {changeCounterAt, 4ul}, {reservedAt, reservedSize}, {versionValidForAt, 8ul}})
        head.replace(at, size, size, '\0');
    Sha256 hash;
    hash.add(head);
    hash.add(bytes.substr(headerSize));
    const std::string digits = hash.finish();
    std::string seal;
    for (std::size_t i = 0; i < reservedSize; ++i)
        seal += char(std::stoi(digits.substr(2 * i, 2), nullptr, 16));
    return seal;
}

// A hostile file gets no deep expressions, no attached files, and no functions or triggers beyond those we ask for.
void restrain(SQLite::Database &database)
{
    sqlite3 *db = database.getHandle();
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 16 << 20);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 1 << 16);
    sqlite3_limit(db, SQLITE_LIMIT_COLUMN, 100);
    sqlite3_limit(db, SQLITE_LIMIT_EXPR_DEPTH, 50);
    sqlite3_limit(db, SQLITE_LIMIT_COMPOUND_SELECT, 4);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
}

// Work that an image of this size may cause, in units of a thousand steps of SQLite's machine: an honest file of 3 MB takes
// some 4,000, a forged tree of pages could keep it busy for ever.
struct Budget {
    long left = 0;
    static int spend(void *self) { return --static_cast<Budget *>(self)->left < 0; }
};

class BudgetGuard {
public:
    BudgetGuard(SQLite::Database &database, std::size_t bytes) : m_db(database.getHandle())
    {
        m_budget.left = 20000 + long(bytes / 50);
        sqlite3_progress_handler(m_db, 1000, Budget::spend, &m_budget);
    }
    ~BudgetGuard() { sqlite3_progress_handler(m_db, 0, nullptr, nullptr); }
    BudgetGuard(const BudgetGuard &) = delete;
    BudgetGuard &operator=(const BudgetGuard &) = delete;

private:
    sqlite3 *m_db;
    Budget m_budget;
};

using Schema = std::map<std::string, std::string>; // "type name table" -> SQL

Schema schemaOf(SQLite::Database &database)
{
    Schema schema;
    SQLite::Statement rows(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (rows.executeStep())
        schema[rows.getColumn(0).getString() + ' ' + rows.getColumn(1).getString() + ' ' + rows.getColumn(2).getString()] =
            rows.getColumn(3).getString();
    return schema;
}

// SQLite counts its memory under a lock at each allocation unless told not to before its first use; nothing reads the count.
void keepNoMemoryStatistics()
{
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // refused, without harm, if SQLite already runs
    static_cast<void>(once);
}

void run(SQLite::Database &database, const std::string &script, int version)
{
    database.exec("BEGIN");
    database.exec(script);
    database.exec("PRAGMA user_version = " + std::to_string(version));
    database.exec("COMMIT");
}

// A file of the format without a row, and its tables.
struct EmptyFile {
    std::string bytes;
    Schema schema;
};

// Statements of a script, with the comments within them: SQLite keeps a table's as it was made.
std::vector<std::string> statementsOf(std::string_view script)
{
    std::vector<std::string> all;
    std::string now;
    for (std::size_t at = 0; at < script.size(); ++at) {
        std::size_t end = at + 1; // of what is no place for a semicolon: a comment, or words in quotes
        const bool comment = script.substr(at, 2) == "--";
        if (comment)
            end = std::min(script.find('\n', at), script.size());
        else if (script[at] == '\'') // two within words are an end and a beginning
            end = std::min(script.find('\'', at + 1), script.size() - 1) + 1;
        else if (script[at] == ';') {
            all.push_back(std::move(now));
            now.clear();
            continue;
        }
        if (!now.empty() || !(comment || std::isspace(static_cast<unsigned char>(script[at]))))
            now += script.substr(at, end - at);
        at = end - 1;
    }
    return all;
}

// What migrations make of each table of a file without rows, in the order in which the tables are made; nothing if they do what this does
// not follow. SQLite reads all tables anew after each ALTER TABLE: of one table by itself that is little, of all of them a fifth of a
// command's time.
std::optional<std::vector<std::string>> tablesAlone(const Format &format)
{
    std::vector<std::pair<std::string, std::unique_ptr<SQLite::Database>>> tables;
    for (const std::string &script : format.migrations)
        for (const std::string &statement : statementsOf(script)) {
            std::istringstream words(statement);
            std::string verb, what, name;
            words >> verb >> what >> name;
            if (verb == "UPDATE" || verb == "DELETE" || (verb == "INSERT" && statement.find(" WHERE EXISTS (") != std::string::npos))
                continue; // of rows, of which there are none
            auto table = std::find_if(tables.begin(), tables.end(), [&](const auto &known) { return known.first == name; });
            const bool makes = verb == "CREATE" && what == "TABLE", changes = verb == "ALTER" && what == "TABLE";
            if (!(makes || changes) || makes != (table == tables.end()))
                return std::nullopt;
            if (makes)
                table = tables.emplace(
                    tables.end(), name,
                    std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX));
            table->second->exec(statement);
        }
    std::vector<std::string> made;
    for (const auto &[name, database] : tables)
        made.push_back(database->execAndGet("SELECT sql FROM sqlite_schema WHERE type = 'table'").getString());
    return made;
}

EmptyFile makeEmptyFile(const Format &format)
{
    keepNoMemoryStatistics();
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    database.exec("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA application_id = " + std::to_string(fileApplicationId));
    if (const auto tables = tablesAlone(format)) {
        std::string script;
        for (const std::string &table : *tables)
            script += table + ";\n";
        run(database, script, format.version());
    } else {
        for (int version = 0; version < format.version(); ++version)
            run(database, format.migrations[std::size_t(version)], version + 1);
    }
    return {std::string(imageOf(database).bytes()), schemaOf(database)};
}

// Made once for each format: SQLite reads all tables anew after each ALTER TABLE of the migrations, which took two thirds of an opening.
std::shared_ptr<const EmptyFile> emptyFile(const Format &format)
{
    static std::mutex mutex;
    static std::map<std::vector<std::string>, std::shared_ptr<const EmptyFile>> made;
    const std::lock_guard lock(mutex);
    auto &file = made[format.migrations];
    if (!file)
        file = std::make_shared<EmptyFile>(makeEmptyFile(format));
    return file;
}

// Hands the image over to the database.
void hold(SQLite::Database &database, Image image, unsigned flags)
{
    const auto size = sqlite3_int64(image.size());
    if (sqlite3_deserialize(database.getHandle(), "main", image.release(), size, size, flags | SQLITE_DESERIALIZE_FREEONCLOSE) != SQLITE_OK)
        throw Damage{Text(TY_TR("Store", "it cannot be opened as a database"))};
}

void requireOurTables(SQLite::Database &database, const Format &format)
{
    const Schema &ours = emptyFile(format)->schema, theirs = schemaOf(database);
    for (const auto &[name, sql] : theirs)
        if (const auto it = ours.find(name); it == ours.end() || it->second != sql)
            throw Damage{Text(TY_TR("Store", "its %1 is not one of Tokenyard's"), {cutWords(name, 80)})};
    if (theirs.size() != ours.size())
        throw Damage{Text(TY_TR("Store", "some of its tables are missing"))};
}

void requireSound(SQLite::Database &database)
{
    requireSoundPages(database);
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    if (references.executeStep())
        throw Damage{Text(TY_TR("Store", "a row of %1 belongs to nothing"), {references.getColumn(0).getString()})};
    if (digestOfRows(database) != storedDigest(database))
        throw Damage{Text(TY_TR("Store", "its content does not match its digest"))};
}

void migrate(SQLite::Database &database, int from, const Format &format)
{
    for (int version = from; version < format.version(); ++version)
        run(database, format.migrations[std::size_t(version)], version + 1);
    storeDigest(database);
}

} // namespace

void Image::Free::operator()(unsigned char *bytes) const { sqlite3_free(bytes); }

Image::Image(unsigned char *taken, std::size_t size) : m_bytes(taken), m_size(size) {}

Image::Image(std::string_view bytes) : Image(allocateImage(bytes.size())) { std::memcpy(m_bytes.get(), bytes.data(), bytes.size()); }

Image allocateImage(std::size_t size)
{
    keepNoMemoryStatistics();
    auto *bytes = static_cast<unsigned char *>(sqlite3_malloc64(std::max<std::size_t>(size, 1))); // of no bytes it gives none
    if (!bytes)
        throw std::bad_alloc();
    return Image(bytes, size);
}

SQLite::Database newDatabase(const Format &format)
{
    keepNoMemoryStatistics();
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    hold(database, Image(emptyFile(format)->bytes), SQLITE_DESERIALIZE_RESIZEABLE);
    database.exec("PRAGMA journal_mode = OFF");
    return database;
}

Image imageOf(SQLite::Database &database)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(database.getHandle(), "main", &size, 0);
    if (!bytes)
        throw std::bad_alloc();
    Image image(bytes, std::size_t(size));
    seal(image);
    return image;
}

void seal(Image &image)
{
    if (image.size() < headerSize)
        return;
    const std::string seal = sealOf(image.bytes());
    std::copy(seal.begin(), seal.end(), image.data() + reservedAt);
}

bool sealHolds(std::string_view bytes)
{
    const std::string_view kept = bytes.substr(reservedAt, reservedSize);
    return kept == std::string(reservedSize, '\0') || kept == sealOf(bytes);
}

void requireSoundPages(SQLite::Database &database)
{
    SQLite::Statement check(database, "PRAGMA quick_check(1)");
    if (!check.executeStep() || check.getColumn(0).getString() != "ok")
        throw Damage{Text(TY_TR("Store", "its pages do not fit together"))};
}

bool isDatabase(std::string_view bytes)
{
    return bytes.size() >= headerSize && bytes.starts_with(std::string_view("SQLite format 3\0", 16));
}

bool isOurDatabase(std::string_view bytes) { return isDatabase(bytes) && bigEndian(bytes, applicationIdAt, 4) == fileApplicationId; }

HeaderKind readHeader(std::string_view bytes, ImageHeader &header)
{
    if (!isDatabase(bytes))
        return HeaderKind::NoDatabase;
    if (!isOurDatabase(bytes))
        return HeaderKind::OtherDatabase;
    const std::uint32_t pageSize = bigEndian(bytes, pageSizeAt, 2) == 1 ? 65536 : bigEndian(bytes, pageSizeAt, 2);
    const std::uint64_t whole = std::uint64_t(pageSize) * bigEndian(bytes, pageCountAt, 4);
    if (bytes.size() < whole)
        throw Damage{
            Text(TY_TR("Store", "it is cut short, %1 of %2 are there"),
                 {measure(double(bytes.size()) * units::byte, units::byte, 9), measure(double(whole) * units::byte, units::byte, 9)})};
    header.version = int(bigEndian(bytes, userVersionAt, 4) & 0x7fffffff);
    header.writeAheadLog = bytes[writeVersionAt] == 2 || bytes[readVersionAt] == 2;
    return HeaderKind::Ours;
}

SQLite::Database openImage(Image image, const Format &format)
{
    ImageHeader header;
    if (readHeader(image.bytes(), header) != HeaderKind::Ours || header.version < 1 || header.version > format.version())
        throw Damage{Text(TY_TR("Store", "its head is not a project's"))};
    if (!sealHolds(image.bytes()))
        throw Damage{Text(TY_TR("Store", "a byte of it has changed since it was saved"))};
    image.data()[writeVersionAt] = image.data()[readVersionAt] = 1; // whole in itself: no write-ahead log is read
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    restrain(database);
    const std::size_t size = image.size();
    hold(database, std::move(image), header.version == format.version() ? SQLITE_DESERIALIZE_READONLY : SQLITE_DESERIALIZE_RESIZEABLE);
    {
        const BudgetGuard budget(database, size);
        requireOurTables(database, format.upTo(header.version));
        requireSound(database);
    }
    if (header.version < format.version())
        migrate(database, header.version, format);
    return database;
}

} // namespace tokenyard
