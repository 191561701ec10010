// SPDX-License-Identifier: Apache-2.0
#include "ui/map/names_beside.h"

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr double gap = 3.0;              // pixels beside the footprint
constexpr double apart[] = {22.0, 48.0}; // pixels, of a name with a leader
constexpr double between = 6.0;          // pixels from word to word: two names side by side are not one

// Beside the footprint, then further out with a leader.
std::vector<PlacedName> placesAround(const NameToPlace &name, double pixel)
{
    const QRectF &own = name.own;
    const double w = name.size.width(), h = name.size.height(), x = own.center().x(), y = own.center().y(), near = gap * pixel;
    std::vector<PlacedName> places;
    if (name.smaller && name.smaller->width() + 2 * pixel <= own.width() && name.smaller->height() <= own.height())
        places.push_back(
            {.box = QRectF(own.center() - QPointF(name.smaller->width(), name.smaller->height()) / 2, *name.smaller), .inside = true});
    const auto add = [&](double left, double top, std::optional<QLineF> leader = {}) {
        places.push_back({.box = QRectF(QPointF(left, top), name.size), .leader = leader});
    };
    add(own.right() + near, y - h / 2);
    add(own.left() - near - w, y - h / 2);
    add(x - w / 2, own.top() - near - h);
    add(x - w / 2, own.bottom() + near);
    if (!name.mayLead)
        return places;
    for (double out : apart) {
        const double d = out * pixel, right = own.right() + d, left = own.left() - d, above = own.top() - d, below = own.bottom() + d;
        add(right, above - h, QLineF(own.topRight(), {right, above - h / 2}));
        add(right, below, QLineF(own.bottomRight(), {right, below + h / 2}));
        add(left - w, above - h, QLineF(own.topLeft(), {left, above - h / 2}));
        add(left - w, below, QLineF(own.bottomLeft(), {left, below + h / 2}));
        add(right, y - h / 2, QLineF({own.right(), y}, {right, y}));
        add(left - w, y - h / 2, QLineF({own.left(), y}, {left, y}));
    }
    return places;
}

// Whether a leader runs over other things than the one at its start, or through a name.
bool crosses(const NameGround &ground, const QLineF &leader)
{
    constexpr int steps = 8;
    for (int i = 1; i <= steps; ++i) {
        const QPointF at = leader.pointAt(double(i) / steps);
        const auto lies = [&](const QRectF &t) { return t.contains(at) && !t.contains(leader.p1()); };
        if (std::any_of(ground.footprints.begin(), ground.footprints.end(), lies)
            || std::any_of(ground.names.begin(), ground.names.end(), lies))
            return true;
    }
    return false;
}

bool isFree(const NameGround &ground, const PlacedName &place)
{
    const auto meets = [&](double away) {
        return [wide = place.box.adjusted(-away * ground.pixel, 0, away * ground.pixel, 0)](const QRectF &t) { return t.intersects(wide); };
    };
    if (place.leader && crosses(ground, *place.leader))
        return false;
    return ground.view.contains(place.box) && std::none_of(ground.names.begin(), ground.names.end(), meets(between))
        && (place.inside || std::none_of(ground.footprints.begin(), ground.footprints.end(), meets(1.0)));
}

} // namespace

std::optional<int> nameRank(ObjectKind kind)
{
    const KindInfo &info = kindInfo(kind);
    switch (info.power) {
    case PowerRole::Source: return 0;
    case PowerRole::Board: return 1;
    case PowerRole::Standby: return 2;
    case PowerRole::Variable: return 3;
    case PowerRole::None:
    case PowerRole::Load:
    case PowerRole::Transforms:
    case PowerRole::Bridges:
    case PowerRole::Transfers: break;
    }
    if (info.cooling == CoolingRole::Rejects || info.cooling == CoolingRole::Chills)
        return 4;
    return info.power == PowerRole::None && info.cooling == CoolingRole::None ? std::optional(5) : std::nullopt; // halls come by dozens
}

std::vector<std::optional<PlacedName>> placeNames(const std::vector<NameToPlace> &names, NameGround &ground)
{
    std::vector<std::optional<PlacedName>> placed;
    for (const NameToPlace &name : names) {
        const std::vector<PlacedName> places = placesAround(name, ground.pixel);
        auto free = std::find_if(places.begin(), places.end(), [&](const PlacedName &place) { return isFree(ground, place); });
        if (free == places.end() && name.rank < 0)
            free = places.begin();
        placed.push_back(free == places.end() ? std::nullopt : std::optional(*free));
        if (placed.back())
            ground.names.push_back(placed.back()->box);
    }
    return placed;
}

} // namespace tokenyard::ui
