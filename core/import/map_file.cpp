// SPDX-License-Identifier: Apache-2.0
#include "core/import/map_file.h"

#include "core/base/cut_words.h"
#include "core/base/text_file.h"
#include "core/edit/generate/parcel.h"
#include "core/import/child_output.h"

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <filesystem>

namespace tokenyard {

namespace {

namespace fs = std::filesystem;

#define TI(source) TY_TR("Import", source)

constexpr std::size_t mostOutput = std::size_t(64) << 20; // bytes of what the reader hands back
constexpr const char *endings[] = {"shp", "gpkg", "kml", "kmz", "dxf", "shz", "zip"};

std::string endingOf(const std::string &file)
{
    std::string ending = fs::path(file).extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return ending.empty() ? ending : ending.substr(1);
}

// Beside this program, where it is installed, and where a build has it.
std::string readerProgram()
{
    std::error_code error;
    const fs::path own = fs::read_symlink("/proc/self/exe", error);
    if (error)
        return {};
    for (const char *place : {"tokenyard-import", "../libexec/tokenyard/tokenyard-import", "../app/tokenyard-import"})
        if (const fs::path program = own.parent_path() / place; access(program.c_str(), X_OK) == 0)
            return program.string();
    return {};
}

MapRead failed(TextSource words, std::vector<Text::Argument> arguments)
{
    MapRead read;
    read.problem = Text(words, std::move(arguments));
    return read;
}

MapRead wholeFile(const std::string &path)
{
    MapRead read;
    if (auto text = readTextFile(path, generate::mostParcelBytes, read.problem))
        read.text = std::move(*text);
    return read;
}

// "failed KEY WORDS" of the reader as a sentence.
MapRead sentenceOf(const std::string &key, const std::string &words, const std::string &name)
{
    if (key == "form")
        return failed(
            TI("%1 is none of the maps read here: Shapefile, GeoPackage, KML, KMZ, DXF and GeoJSON files; export it as one of them."),
            {name});
    if (key == "packed")
        return failed(TI("%1 unpacks to more than 256 MB or 1,000 files; unpack it and cut out what you need."), {name});
    if (key == "system")
        return failed(TI("The coordinate system %2 of %1 is not known; name it, such as EPSG:5186."), {name, words});
    if (key == "outside")
        return failed(TI("%1 has points that lie outside of its coordinate system %2; name the system that it is in."), {name, words});
    if (key == "mixed")
        return failed(TI("The layers of %1 have different coordinate systems; name the layer that you need."), {name});
    if (key == "many")
        return failed(TI("%1 holds more points than are taken (200,000 of a background, 20 million of a file); cut out what you need."),
                      {name});
    if (key == "empty")
        return failed(TI("%1 holds no closed boundary; draw one round the land, or take the file as a background."), {name});
    if (key == "none")
        return failed(TI("Nothing in %1 is called %2; look at the list of its parcels."), {name, words});
    if (key == "memory")
        return failed(TI("%1 takes more than 1 GB of memory to read; cut out what you need."), {name});
    return failed(TI("%1 is damaged or not what its name says; export it again."), {name});
}

double lastProgress(const std::string &text)
{
    const std::size_t at = text.rfind("progress ");
    double share = 0.0;
    if (at != std::string::npos)
        std::from_chars(text.data() + at + 9, text.data() + text.size(), share);
    return share;
}

// "assumed UNIT": what the header of a DXF says where it is not a map's unit.
Text noteOf(const std::string &unit, const std::string &name)
{
    if (unit == "inches")
        return {TI("%1 says inches, as untouched templates of drawings do; its numbers are taken as metres: check the area."), {name}};
    if (unit == "feet")
        return {TI("%1 says feet; its numbers are taken as metres: if they are feet, export it in metres."), {name}};
    if (unit == "none")
        return {TI("%1 names no unit; its numbers are taken as metres: check the area."), {name}};
    return {TI("%1 names a unit that maps do not have; its numbers are taken as metres: check the area."), {name}};
}

// What stands after the lines of progress.
MapRead resultOf(const std::string &text, const std::string &name)
{
    Text note;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string line = text.substr(at, end - at);
        at = end + 1;
        if (line.rfind("failed ", 0) == 0) {
            const std::size_t blank = line.find(' ', 7);
            return sentenceOf(line.substr(7, blank == std::string::npos ? blank : blank - 7),
                              blank == std::string::npos ? std::string() : line.substr(blank + 1), name);
        }
        if (line.rfind("assumed ", 0) == 0)
            note = noteOf(line.substr(8), name);
        if (line.rfind("map ", 0) == 0) {
            std::size_t bytes = 0;
            std::from_chars(line.data() + 4, line.data() + line.size(), bytes);
            if (at + bytes != text.size())
                break;
            MapRead read;
            read.text = text.substr(at);
            read.note = std::move(note);
            return read;
        }
    }
    return sentenceOf("broken", {}, name);
}

} // namespace

MapRead cornersIn(const std::string &system, std::string text, const std::string &name)
{
    if (system.empty()) {
        MapRead read;
        read.text = std::move(text);
        return read;
    }
    const std::size_t colon = system.find(':'), number = colon == std::string::npos ? 0 : colon + 1;
    int epsg = 0;
    std::from_chars(system.data() + number, system.data() + system.size(), epsg);
    if (epsg <= 0)
        return sentenceOf("system", cutWords(system, 40), name);
    MapRead read;
    read.text = "EPSG:" + std::to_string(epsg) + "\n" + text; // the first line names it
    return read;
}

bool needsReader(const std::string &file)
{
    const std::string ending = endingOf(file);
    return std::any_of(std::begin(endings), std::end(endings), [&](const char *e) { return ending == e; });
}

std::string mapFilePatterns()
{
    std::string patterns = "*.geojson *.json *.csv *.txt";
    for (const char *ending : endings)
        patterns += std::string(" *.") + ending;
    return patterns;
}

MapRead readMapFile(const MapRequest &request, std::stop_token stop, const std::function<void(double)> &progress)
{
    const std::string name = fs::path(request.file).filename().string();
    const bool json = endingOf(request.file) == "geojson" || endingOf(request.file) == "json";
    const bool asks = !request.system.empty() || !request.layer.empty() || !request.feature.empty();
    if (!needsReader(request.file) && !(json && asks)) {
        static constexpr const char *others[] = {"vrt", "gml", "tab", "gdb", "xml", "dwg", "pdf"};
        const std::string ending = endingOf(request.file);
        if (std::any_of(std::begin(others), std::end(others), [&](const char *e) { return ending == e; }))
            return sentenceOf("form", {}, name);
        MapRead read = wholeFile(request.file);
        if (!read.ok() || !asks)
            return read;
        if (!request.layer.empty() || !request.feature.empty())
            return failed(TI("%1 is a list of corners: it has no layers and no features to choose from."), {name});
        return cornersIn(request.system, std::move(read.text), name);
    }
    std::error_code error;
    if (!fs::is_regular_file(request.file, error))
        return failed(TI("%1 cannot be read; check the name and the permissions."), {name});
    const std::string reader = request.reader.empty() ? readerProgram() : request.reader;
    if (reader.empty())
        return failed(TI("%1 needs the program tokenyard-import, which is not installed; export the parcel as GeoJSON."), {name});
    std::vector<std::string> arguments{reader, fs::absolute(request.file).string()};
    if (request.lines)
        arguments.push_back("--lines");
    for (const auto &[key, value] : {std::pair("--system", &request.system), {"--layer", &request.layer}, {"--feature", &request.feature}})
        if (!value->empty()) {
            arguments.push_back(key);
            arguments.push_back(*value);
        }
    const ChildOutput out = outputOf(arguments, mostOutput, stop, [&](const std::string &text) {
        if (progress && text.size() < 4096) // the result follows the last of them
            progress(lastProgress(text));
    });
    switch (out.end) {
    case ChildEnd::Exited: return resultOf(out.text, name);
    case ChildEnd::Stopped: {
        MapRead read;
        read.cancelled = true;
        return read;
    }
    case ChildEnd::NotStarted:
        return failed(TI("%1 needs the program tokenyard-import, which cannot be started; install it anew."), {name});
    case ChildEnd::TooMuch: return sentenceOf("many", {}, name);
    case ChildEnd::Died: break;
    }
    return failed(TI("Reading %1 took more than 1 GB of memory or five minutes, or the file is damaged; cut out what you need."), {name});
}

} // namespace tokenyard
