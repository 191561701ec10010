// SPDX-License-Identifier: Apache-2.0
// A piece of land to be filled: its boundary in drawing coordinates (metres, y down), what is cut out of it, and where it lies. Read
// from GeoJSON in degrees or in metres of a Korean grid, or from lines of x,y or of bearings (traverse.h).
#pragma once

#include "core/base/text.h"
#include "core/plan/geometry.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard::generate {

struct GlobePoint {
    double latitude = 0.0, longitude = 0.0; // degrees, WGS 84
};

struct Parcel {
    Polygon boundary;                // turned so that its main direction lies along an axis
    std::vector<Polygon> holes;      // not to be built on
    std::vector<Bounds> standing;    // what stands there and stays
    std::optional<GlobePoint> place; // of the drawing's origin; nothing for metres of no known system
    double northAngle = 0.0;         // degrees clockwise from up to north
    std::string name;                // the feature's, or empty
};

struct ParcelRead {
    Parcel parcel;
    Point origin; // of the drawing in the ring's metres: east, north
    Text problem; // not empty: why there is no parcel, one sentence
    bool ok() const { return problem.empty(); }
    // A point of the ring's metres in the drawing of the parcel that was read.
    Point toDrawing(Point metres) const;
};

inline constexpr std::size_t mostParcelBytes = 16u << 20;

// The largest polygon of the file. `file` is named in sentences.
ParcelRead readParcel(std::string_view text, const std::string &file);
// The polygons of a GeoJSON, the largest first, each as a GeoJSON of its own: for a choice among the parcels of a cadastral map.
struct ParcelChoice {
    std::string name, text;
    Area area;
    std::size_t corners = 0;
};
std::vector<ParcelChoice> parcelChoices(std::string_view text);
// The parcel of a ring in metres, y to the north; closed or not. Refused if edges cross or no area is enclosed.
ParcelRead parcelOf(std::vector<Point> ring, const std::string &file);
// The same for a boundary that a plan already has: nothing is turned.
ParcelRead parcelOfBoundary(const Polygon &boundary);

// Lines of a GeoJSON in the drawing whose origin lies at the place and whose north is turned so (degrees clockwise from up): for a
// background. Lines of no known system are taken as metres of the drawing, y to the north.
struct LinesRead {
    std::vector<Polyline> lines;
    std::string system; // as the file names it
    Text problem;       // not empty: why there are none
    bool ok() const { return problem.empty(); }
};
LinesRead readLines(std::string_view text, const std::string &file, GlobePoint place, double northAngle);
// Degrees clockwise from true north to the north of the system's grid there; 0 for other systems.
double gridConvergence(int epsg, double east, double north);

// Where a point of a Korean grid lies on the globe (EPSG 5179, 5185 to 5188); nothing for other systems.
std::optional<GlobePoint> fromKoreanGrid(int epsg, double east, double north);

} // namespace tokenyard::generate
