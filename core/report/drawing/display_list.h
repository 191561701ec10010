// SPDX-License-Identifier: Apache-2.0
// A drawing as a list of primitives in metres, styled by role: the one drawing code for screen, PDF, PNG and SVG. Who paints
// it gives colours to roles, pixels to millimetres and words to texts. A list in millimetres of paper works the same way.
#pragma once

#include "core/base/text.h"
#include "core/plan/geometry.h"

#include <optional>
#include <variant>
#include <vector>

namespace tokenyard::drawing {

// What a colour means; the painter has the colours.
enum class Role {
    None,
    Ink,
    Muted,
    Faint,
    Line,
    Paper,
    YardFill,
    CoolFill,
    RoadFill,
    RoomFill,
    PowerA,
    PowerB,
    Supply,
    Return,
    Fibre,
    Racks,
    RacksLater,
    Selection,
    Snap,
    Good,
    Warning,
    Error,
    ErrorFill,
    WarningFill,
    Band,
    Scale0, // of an overlay, from the least to the most; scaleRgb() has the colours
    Scale1,
    Scale2,
    Scale3,
    Scale4
};
enum class Dash { Solid, Dashed, DashDot, LongDash, DashDotDot, Dotted };
// From back to front.
enum class Layer { Ground, Road, Boundary, Yard, Building, Racks, Feed, Mark };

struct Style {
    Role fill = Role::None;
    Role line = Role::None;
    double lineMm = 0.25; // on paper, at any scale
    Dash dash = Dash::Solid;
    bool operator==(const Style &) const = default;
};

// A batch of rectangles given from the point `at`, all turned about it by `angle` degrees clockwise.
struct Boxes {
    std::vector<Bounds> boxes;
    Point at;
    double angle = 0.0;
};
// A batch of equal circles.
struct Circles {
    std::vector<Point> centres;
    double radius = 1.0;
};
struct Shape {
    std::vector<Point> points;
    bool closed = true;
};

enum class AnchorX { Left, Centre, Right };
enum class AnchorY { Top, Middle, Bottom };
// One line of text. It is left out if it does not fit into its room, or meets a label of lower rank (drop the second label
// before shrinking the first).
struct Words {
    Text text;
    Point at;       // where its anchor is
    Point offsetMm; // from there on paper
    AnchorX anchorX = AnchorX::Centre;
    AnchorY anchorY = AnchorY::Middle;
    double sizeMm = 2.8; // height of the font on paper
    bool bold = false;
    Role role = Role::Muted;
    Role plate = Role::None;         // filled behind the words
    bool halo = false;               // a rim of paper around the letters, so that lines below do not strike them
    int rank = 1;                    // 0 is never left out for another
    std::optional<Bounds> room;      // list units, on the map's axes: the words must lie within
    std::optional<Bounds> outerRoom; // where they fit nowhere in `room`: in its middle, over what is drawn there
    double angle = 0.0;              // degrees clockwise
    bool mayCentre = false;          // stands without its offset where it does not fit with it
    bool mayTurn = false;            // stands upright (read from the right) where it does not fit level
    bool withPrevious = false;       // shown only if the label before it in the list is
    bool unlessPrevious = false;     // shown only if the label before it in the list is not
    bool withFollower = false;       // shown only if one of the two labels after it is
    bool withLeader = false;         // shown only if the label two before it is
};

using Geometry = std::variant<Shape, Boxes, Circles, Words>;

struct Primitive {
    Layer layer = Layer::Ground;
    Style style; // of shapes; words carry their own role
    Geometry geometry;
};

class DisplayList {
public:
    void add(Layer layer, const Style &style, Geometry geometry);
    void add(Layer layer, Words words) { add(layer, {}, std::move(words)); }
    // The other list moved by `offset`.
    void append(const DisplayList &other, Point offset = {});
    // Back to front; primitives of a layer keep their order.
    void sortByLayer();
    const std::vector<Primitive> &primitives() const { return m_primitives; }
    // Of all shapes, words not counted.
    Bounds bounds() const { return m_bounds; }
    bool empty() const { return m_primitives.empty(); }

private:
    std::vector<Primitive> m_primitives;
    Bounds m_bounds;
    bool m_any = false;
};

} // namespace tokenyard::drawing
