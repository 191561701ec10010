// SPDX-License-Identifier: Apache-2.0
// Maps of other programs (Shapefile, GeoPackage, KML and KMZ, DXF, GeoJSON), read by tokenyard-import: a process of its own with limits
// on memory and time, without sockets, that is killed when nobody waits for it any more. What comes back is GeoJSON that
// core/edit/generate reads; a file that it reads itself (GeoJSON, lines of numbers) needs no process.
#pragma once

#include "core/base/text.h"

#include <functional>
#include <stop_token>
#include <string>

namespace tokenyard {

struct MapRequest {
    std::string file, system;   // system: "EPSG:5186", or empty for the file's own
    std::string layer, feature; // empty: all
    bool lines = false;         // as lines, for a background; otherwise the largest polygons
    std::string reader;         // the program; empty: looked for beside this one
};
struct MapRead {
    std::string text; // GeoJSON, or the file itself where it needs no reader
    Text problem;     // not empty: why there is nothing, one sentence
    Text note;        // not empty: what was assumed of it, one sentence
    bool cancelled = false;
    bool ok() const { return problem.empty() && !cancelled; }
};

// Typed corners, and the system that they are in if one is named.
MapRead cornersIn(const std::string &system, std::string text, const std::string &name);
// Whether the file's name says that tokenyard-import reads it.
bool needsReader(const std::string &file);
// "*.geojson *.json *.shp ...", for dialogs.
std::string mapFilePatterns();

MapRead readMapFile(const MapRequest &request, std::stop_token stop = {}, const std::function<void(double)> &progress = {});

} // namespace tokenyard
