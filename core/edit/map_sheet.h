// SPDX-License-Identifier: Apache-2.0
// How a plan's map is looked at and what lies under it: layers put away or locked, guides, dimension lines, backgrounds. No stage of
// the study reads it. It is kept in the project as a data file of its own, beside the plan, and every change is a step of the undo
// stack like any other, for the records and data files of a project are undone with it.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/plan/layers.h"

#include <string>
#include <vector>

namespace tokenyard::edit {

// A line across the whole map to which things snap: at an x (upright) or at a y.
struct Guide {
    bool upright = true;
    double at = 0.0; // m
    bool operator==(const Guide &) const = default;
};
// Tells its own length; m, drawing coordinates.
struct DimensionLine {
    Point from, to;
    bool operator==(const DimensionLine &) const = default;
};
// Lines in drawing coordinates, moved by `at`, or a picture (a PNG or JPEG file) whose top left corner is `at`.
struct Backdrop {
    std::string name, source; // the file and its coordinate system
    bool shown = true;
    Point at;              // m
    double width = 100.0;  // m, of a picture; its height follows
    double angle = 0.0;    // degrees clockwise about `at`, of a picture
    double strength = 0.5; // 0: not to be seen, 1: as it is
    std::vector<Polyline> lines;
    std::string picture;
    bool operator==(const Backdrop &) const = default;
};

struct MapSheet {
    LayerSet hidden, locked;
    std::vector<Guide> guides;
    std::vector<DimensionLine> dimensions;
    std::vector<Backdrop> backdrops; // the last lies on top
    // Objects drawn below or above all others of the ground, each from the lowest to the uppermost; the others lie as their kinds do.
    std::vector<ObjectId> back, front;
    bool operator==(const MapSheet &) const = default;
};

namespace limit {
inline constexpr std::size_t ordered = 10'000, guides = 200, dimensions = 2000, backdrops = 20, backdropPoints = 200'000,
                             pictureBytes = 4u << 20,
                             sheetBytes = 8u << 20; // what a data file of a project may hold
}

enum class Order { Front, Back, Usual };
// These objects above or below all others, or where their kinds lie; their own order among one another stays.
MapSheet ordered(MapSheet sheet, const std::vector<ObjectId> &ids, Order order);

// Of an open project; everything shown and nothing under it where it has none, or one that cannot be read.
MapSheet mapSheetOf(const Catalogue &catalogue);
// The same project with this sheet. Why not, in one sentence, in `problem`; then the catalogue is as it was.
Catalogue withMapSheet(const Catalogue &catalogue, const MapSheet &sheet, Text &problem);
inline constexpr const char *mapSheetFile = "map/sheet.json";

// For tests and the file: what does not hold is left out.
std::string toJson(const MapSheet &sheet);
MapSheet mapSheetFromJson(std::string_view json);

} // namespace tokenyard::edit
