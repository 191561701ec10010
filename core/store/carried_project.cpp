// SPDX-License-Identifier: Apache-2.0
#include "core/store/carried_project.h"

#include "core/store/disk_file.h"
#include "core/store/project_image.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>

namespace tokenyard {

namespace {

constexpr std::string_view pdfMark = "%PDF-", databaseMark = "SQLite format 3", embeddedMark = "/EmbeddedFile";
constexpr std::size_t longestDictionary = 4096, mostAttachments = 64;

// A stream as it stands in the file: its dictionary and its bytes.
struct RawStream {
    std::string_view dictionary, bytes;
};

std::size_t skipBlanks(std::string_view text, std::size_t at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
        ++at;
    return at;
}

// "/Length 1234"; nothing where it is a reference to another object.
std::optional<std::size_t> lengthIn(std::string_view dictionary)
{
    constexpr std::string_view key = "/Length";
    for (std::size_t at = dictionary.find(key); at != std::string_view::npos; at = dictionary.find(key, at + 1)) {
        const std::size_t first = skipBlanks(dictionary, at + key.size());
        std::size_t length = 0;
        const auto [end, error] = std::from_chars(dictionary.data() + first, dictionary.data() + dictionary.size(), length);
        if (first == at + key.size() || error != std::errc()) // another key that begins so
            continue;
        const std::size_t next = skipBlanks(dictionary, std::size_t(end - dictionary.data()));
        const bool reference = next < dictionary.size() && dictionary[next] >= '0' && dictionary[next] <= '9';
        return reference ? std::nullopt : std::optional(length);
    }
    return std::nullopt;
}

// The stream whose dictionary holds the place `at`.
std::optional<RawStream> streamAround(std::string_view pdf, std::size_t at)
{
    constexpr std::string_view opens = "stream", closes = "endstream", begins = " obj";
    const std::size_t from = at > longestDictionary ? at - longestDictionary : 0;
    const std::size_t object = pdf.substr(from, at - from).rfind(begins), stream = pdf.substr(at, longestDictionary).find(opens);
    if (object == std::string_view::npos || stream == std::string_view::npos)
        return std::nullopt;
    const std::size_t head = from + object + begins.size(), word = at + stream;
    std::size_t data = word + opens.size();
    if (data < pdf.size() && pdf[data] == '\r')
        ++data;
    if (data < pdf.size() && pdf[data] == '\n')
        ++data;
    RawStream raw{pdf.substr(head, word - head), {}};
    if (const auto length = lengthIn(raw.dictionary); length && *length <= pdf.size() - data) {
        raw.bytes = pdf.substr(data, *length);
        return raw;
    }
    const std::size_t end = pdf.find(closes, data);
    if (end == std::string_view::npos)
        return std::nullopt;
    raw.bytes = pdf.substr(data, end - data);
    return raw;
}

// Inflates as long as it looks like a database and is no larger than one may be.
std::optional<std::string> inflated(std::string_view bytes)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib only reads there
    stream.avail_in = uInt(std::min<std::size_t>(bytes.size(), largestFile));
    std::string out;
    std::array<char, 65536> piece;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(piece.data(), piece.size() - stream.avail_out);
        const bool project = std::string_view(out).starts_with(databaseMark.substr(0, std::min(out.size(), databaseMark.size())));
        if (!project || out.size() > largestFile || (state == Z_OK && stream.avail_in == 0 && stream.avail_out == piece.size()))
            break;
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || !std::string_view(out).starts_with(databaseMark))
        return std::nullopt;
    return out;
}

} // namespace

bool looksLikePdf(std::string_view bytes) { return bytes.starts_with(pdfMark); }

bool isPdfFile(const std::filesystem::path &path)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(path, error))
        return false;
    std::array<char, pdfMark.size()> head{};
    std::ifstream file(path, std::ios::binary);
    file.read(head.data(), std::streamsize(head.size()));
    return file && looksLikePdf({head.data(), head.size()});
}

std::optional<std::string> carriedProject(std::string_view pdf)
{
    std::size_t seen = 0;
    for (std::size_t at = pdf.find(embeddedMark); at != std::string_view::npos; at = pdf.find(embeddedMark, at + 1)) {
        if (pdf.substr(at + embeddedMark.size()).starts_with('s')) // the tree of names
            continue;
        const auto stream = streamAround(pdf, at);
        if (!stream || ++seen > mostAttachments)
            continue;
        if (stream->dictionary.find("/FlateDecode") != std::string_view::npos) {
            if (auto project = inflated(stream->bytes))
                return project;
        } else if (stream->bytes.starts_with(databaseMark)) {
            return std::string(stream->bytes);
        }
    }
    return std::nullopt;
}

StoreError carriesNothing(const std::filesystem::path &path)
{
    return {
        StoreError::Reason::NotAProject,
        Text(TY_TR("Store", "%1 is a PDF that carries no plan; open a report that Tokenyard made, or a .tokenyard file"), {path.string()})};
}

std::string projectBytes(const std::filesystem::path &path)
{
    const Image image = readWholeFile(path);
    if (!looksLikePdf(image.bytes()))
        return std::string(image.bytes());
    auto carried = carriedProject(image.bytes());
    if (!carried)
        throw carriesNothing(path);
    return std::move(*carried);
}

std::string projectBytes(const Project &project) { return std::string(buildProjectImage(project, {}).bytes()); }

} // namespace tokenyard
