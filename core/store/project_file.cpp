// SPDX-License-Identifier: Apache-2.0
#include "core/store/project_file.h"

#include "core/store/carried_project.h"
#include "core/store/disk_file.h"
#include "core/store/file_lock.h"
#include "core/store/image.h"
#include "core/store/plan_rows.h"
#include "core/store/portfolio_file.h"
#include "core/store/project_image.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <filesystem>
#include <new>

namespace tokenyard {

namespace fs = std::filesystem;
using Reason = StoreError::Reason;

namespace {

bool sameBits(const std::optional<double> &a, const std::optional<double> &b)
{
    return a.has_value() == b.has_value() && (!a || std::bit_cast<std::uint64_t>(*a) == std::bit_cast<std::uint64_t>(*b));
}

bool sameValue(const RecordValue &a, const RecordValue &b)
{
    return sameBits(a.si, b.si) && sameBits(a.low, b.low) && sameBits(a.high, b.high) && a.words == b.words
        && a.unit.symbol == b.unit.symbol && a.source == b.source && a.note == b.note && a.distribution == b.distribution;
}

// Member by member, which is true of nearly all that were read back.
bool sameMembers(const Record &a, const Record &b)
{
    const auto same = [](const auto &x, const auto &y) { return x.first == y.first && sameValue(x.second, y.second); };
    return a.id == b.id && a.kind == b.kind && a.nameEn == b.nameEn && a.nameKo == b.nameKo && a.aliases == b.aliases && a.own == b.own
        && a.sources == b.sources && std::equal(a.values.begin(), a.values.end(), b.values.begin(), b.values.end(), same);
}

// Equal records have equal JSON; that is also what the file keeps.
bool sameRecords(const Project &a, const Project &b)
{
    const auto same = [](const Record &x, const Record &y) { return sameMembers(x, y) || recordToJson(x) == recordToJson(y); };
    return std::equal(a.records.begin(), a.records.end(), b.records.begin(), b.records.end(), [&](const auto &x, const auto &y) {
        return x.first == y.first && std::equal(x.second.begin(), x.second.end(), y.second.begin(), y.second.end(), same);
    });
}

// Any failure inside the file becomes one sentence about the file.
template <class Work>
auto reading(const fs::path &path, Work &&work)
{
    const auto damaged = [&](Text what) {
        return StoreError(
            Reason::Damaged,
            Text(TY_TR("Store", "%1 is damaged: %2; open an earlier copy or a recovered one"), {path.string(), std::move(what)}));
    };
    try {
        return work();
    } catch (const BeyondLimit &limit) {
        throw beyondLimit(path, limit);
    } catch (const Damage &damage) {
        throw damaged(damage.what);
    } catch (const SQLite::Exception &error) {
        throw damaged(whyNoDatabase(error));
    } catch (const std::bad_alloc &) {
        throw StoreError(Reason::Unreadable, Text(TY_TR("Store", "%1 does not fit into memory; close other programs"), {path.string()}));
    }
}

void requireProject(const fs::path &path, std::string_view bytes, const Format &format)
{
    ImageHeader header;
    switch (readHeader(bytes, header)) {
    case HeaderKind::NoDatabase:
        throw StoreError(Reason::NotAProject,
                         Text(TY_TR("Store", "%1 is not a Tokenyard project; open a file that Tokenyard saved"), {path.string()}));
    case HeaderKind::OtherDatabase:
        throw StoreError(Reason::NotAProject,
                         Text(TY_TR("Store", "%1 is a database of another program; open a file that Tokenyard saved"), {path.string()}));
    case HeaderKind::Ours: break;
    }
    if (looksLikePortfolio(bytes))
        throw StoreError(
            Reason::NotAProject,
            Text(TY_TR("Store", "%1 is a portfolio of several plans; open it with portfolio, or open one of its plans"), {path.string()}));
    if (header.version > format.version())
        throw StoreError(
            Reason::Newer,
            Text(TY_TR("Store",
                       "%1 was saved by a newer Tokenyard (file version %2, this program reads up to %3); open it with the newer program"),
                 {path.string(), std::to_string(header.version), std::to_string(format.version())}));
    std::error_code error;
    if (header.writeAheadLog && fs::file_size(path.string() + "-wal", error) > 0 && !error)
        throw StoreError(
            Reason::Damaged,
            Text(TY_TR("Store", "%1 is being changed by another program (it has a -wal file beside it); close that program first"),
                 {path.string()}));
}

// The check of every opening, before the old file is touched.
void requireReadsBack(SQLite::Database &database, const Project &project)
{
    requireSoundPages(database);
    const Project back = readProject(database);
    if (!sameContent(back.plan, project.plan) || !sameRecords(back, project) || back.dataFiles != project.dataFiles)
        throw Damage{Text(TY_TR("Store", "it does not read back as it is"))};
}

} // namespace

StoreError beyondLimit(const fs::path &path, const BeyondLimit &limit)
{
    return StoreError(Reason::Damaged,
                      Text(TY_TR("Store", "%1 goes beyond what Tokenyard opens: %2; make it of fewer parts"), {path.string(), limit.what}));
}

Text whyNoDatabase(const SQLite::Exception &error)
{
    switch (error.getErrorCode() & 0xff) { // without the extension
    case SQLITE_INTERRUPT: return Text(TY_TR("Store", "reading it takes more work than any file of its size needs"));
    case SQLITE_NOMEM: return Text(TY_TR("Store", "it does not fit into memory"));
    case SQLITE_TOOBIG: return Text(TY_TR("Store", "one of its values is longer than any that Tokenyard saves"));
    case SQLITE_FULL: return Text(TY_TR("Store", "it is larger than a file may be"));
    default: return Text(TY_TR("Store", "its pages do not fit together"));
    }
}

FileContent readProjectImage(Image image, const Format &format)
{
    SQLite::Database database = openImage(std::move(image), format);
    return {readProject(database), readMeta(database), storedDigest(database)};
}

FileContent readProjectFile(const fs::path &path, const Format &format, FileStamp *stamp)
{
    return reading(path, [&] {
        Image image = readWholeFile(path, stamp);
        if (looksLikePdf(image.bytes())) {
            const auto carried = carriedProject(image.bytes());
            if (!carried)
                throw carriesNothing(path);
            image = Image(*carried);
        }
        requireProject(path, image.bytes(), format);
        return readProjectImage(std::move(image), format);
    });
}

Image buildProjectImage(const Project &project, const FileMeta &meta)
{
    SQLite::Database database = newDatabase(currentFormat());
    writeProject(database, project, meta);
    return imageOf(database);
}

FileStamp saveProjectFile(const fs::path &path, const Project &project, const FileMeta &meta, const SaveHook &hook, NewFile privacy)
{
    const auto refuse = [&](Text what) {
        return StoreError(Reason::CannotWrite,
                          Text(TY_TR("Store", "%1 was not saved, for it could not be opened again: %2; correct this first"),
                               {path.string(), std::move(what)}));
    };
    requireReplaceable(path, Stored::Plan);
    try {
        SQLite::Database database = newDatabase(currentFormat());
        writeProject(database, project, meta);
        requireReadsBack(database, project);
        const Image image = imageOf(database);
        return replaceFile(path, image.bytes(), hook, privacy);
    } catch (const Damage &damage) {
        throw refuse(damage.what);
    } catch (const SQLite::Exception &error) {
        throw refuse(whyNoDatabase(error));
    } catch (const std::bad_alloc &) {
        throw refuse(Text(TY_TR("Store", "it does not fit into memory")));
    }
}

Project openProject(const fs::path &path) { return readProjectFile(path, currentFormat()).project; }

Project openProject(const fs::path &path, FileStamp &stamp) { return readProjectFile(path, currentFormat(), &stamp).project; }

FileStamp saveProject(const fs::path &path, const Project &project, const SaveHook &hook)
{
    if (isPdfFile(path)) // a plan opened out of a report is not saved over it
        throw StoreError(
            Reason::CannotWrite,
            Text(TY_TR("Store", "%1 is a PDF; save the plan under a name of its own that ends in .tokenyard"), {path.string()}));
    return saveProjectFile(path, project, {}, hook);
}

FileStamp saveProjectLocked(const fs::path &path, const Project &project)
{
    const FileLock lock(path);
    return saveProject(path, project);
}

std::string digestOf(const Project &project)
{
    return reading("", [&] {
        SQLite::Database database = newDatabase(currentFormat());
        writeProject(database, project, {});
        return storedDigest(database);
    });
}

std::string digestOf(const fs::path &path) { return readProjectFile(path, currentFormat()).digest; }

} // namespace tokenyard
