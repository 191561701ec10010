// SPDX-License-Identifier: Apache-2.0
// Names of objects that are too small on the screen to hold them: in smaller letters, or beside the object, with a leader where the name
// stands apart. Of what is selected always; of the plant that a planner looks for where there is free ground, the most important first.
#include "ui/map/canvas.h"
#include "ui/theme/theme.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr std::size_t mostNames = 40;    // tried at a time
constexpr double gap = 3.0;              // pixels beside the footprint
constexpr double apart[] = {22.0, 48.0}; // pixels, of a name with a leader
constexpr double leastPixels = 4.0;      // of an object's longer side: smaller ones are dots, not things
constexpr int haloWidth = 4, smallPixels = 10;
constexpr QSizeF siteLabel{260.0, 24.0};
constexpr int lastWithLeader = 1; // of the ranks: sources and boards

// The lowest is placed first; nothing: its name is not sought at this scale.
std::optional<int> rankOf(ObjectKind kind)
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

struct Place {
    QRectF box;
    std::optional<QLineF> leader = {};
    bool inside = false; // in smaller letters
};

QFont smallFont()
{
    QFont font = captionFont();
    font.setPixelSize(smallPixels);
    return font;
}

// Beside the footprint, then further out with a leader.
std::vector<Place> placesAround(const QRectF &own, const QSizeF &size, bool mayLead)
{
    const double w = size.width(), h = size.height(), x = own.center().x(), y = own.center().y();
    std::vector<Place> places;
    const auto add = [&](double left, double top, std::optional<QLineF> leader = {}) {
        places.push_back({.box = QRectF(QPointF(left, top), size), .leader = leader});
    };
    add(own.right() + gap, y - h / 2);
    add(own.left() - gap - w, y - h / 2);
    add(x - w / 2, own.top() - gap - h);
    add(x - w / 2, own.bottom() + gap);
    if (!mayLead)
        return places;
    for (double d : apart) {
        const double right = own.right() + d, left = own.left() - d, above = own.top() - d, below = own.bottom() + d;
        add(right, above - h, QLineF(own.topRight(), {right, above - h / 2}));
        add(right, below, QLineF(own.bottomRight(), {right, below + h / 2}));
        add(left - w, above - h, QLineF(own.topLeft(), {left, above - h / 2}));
        add(left - w, below, QLineF(own.bottomLeft(), {left, below + h / 2}));
        add(right, y - h / 2, QLineF({own.right(), y}, {right, y}));
        add(left - w, y - h / 2, QLineF({own.left(), y}, {left, y}));
    }
    return places;
}

// What is selected stands on a plate, for it may lie over others.
void paintName(QPainter &painter, const Tokens &tokens, const Place &place, const QString &text, bool selected)
{
    if (place.leader) {
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawLine(*place.leader);
    }
    painter.setFont(place.inside ? smallFont() : captionFont());
    const QPointF base(place.box.left(), place.box.top() + QFontMetricsF(painter.font()).ascent());
    if (selected && !place.inside) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.panel);
        painter.drawRoundedRect(place.box.adjusted(-2, 0, 2, 0), 3, 3);
    } else if (!place.inside) {
        QPainterPath outline;
        outline.addText(base, painter.font(), text);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.canvas, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(outline);
    }
    painter.setPen(selected ? tokens.selection : tokens.ink);
    painter.drawText(base, text);
}

// Names already placed, and what stands on the ground.
struct Taken {
    std::vector<QRectF> names, footprints;
    // Whether a leader runs over other things than the one at its start.
    bool crosses(const QLineF &leader) const
    {
        constexpr int steps = 8;
        for (int i = 1; i <= steps; ++i) {
            const QPointF at = leader.pointAt(double(i) / steps);
            if (std::any_of(footprints.begin(), footprints.end(),
                            [&](const QRectF &t) { return t.contains(at) && !t.contains(leader.p1()); }))
                return true;
        }
        return false;
    }
    bool leaves(const Place &place, const QRectF &view) const
    {
        const auto meets = [&](const QRectF &t) { return t.intersects(place.box.adjusted(-1, 0, 1, 0)); };
        if (place.leader && crosses(*place.leader))
            return false;
        return view.contains(place.box) && std::none_of(names.begin(), names.end(), meets)
            && (place.inside || std::none_of(footprints.begin(), footprints.end(), meets));
    }
};

} // namespace

void Canvas::paintNamesBeside(QPainter &painter) const
{
    const Plan &plan = m_document->plan();
    const auto &selection = m_document->selection();
    const auto isSelected = [&](ObjectId id) { return std::find(selection.begin(), selection.end(), id) != selection.end(); };
    const QRectF view = viewport()->rect();
    const auto onScreen = [&](const Bounds &b) { return QRectF(toPixel({b.left, b.top}), toPixel({b.right, b.bottom})); };
    struct Name {
        int rank;
        double size;
        const Object *object;
        QRectF own;
    };
    std::vector<Name> names;
    for (ObjectId id : m_scene->nameless()) {
        const Object *object = plan.object(id);
        const QRectF own = object ? onScreen(object->place.bounds()) : QRectF();
        const auto rank = object && isSelected(id) ? std::optional(-1) : object ? rankOf(object->kind()) : std::nullopt;
        if (rank && own.intersects(view) && (*rank < 0 || std::max(own.width(), own.height()) >= leastPixels))
            names.push_back({*rank, own.width() * own.height(), object, own});
    }
    if (names.empty())
        return;
    std::stable_sort(names.begin(), names.end(),
                     [](const Name &a, const Name &b) { return std::pair(a.rank, -a.size) < std::pair(b.rank, -b.size); });
    names.resize(std::min(names.size(), mostNames));
    Taken taken;
    for (const Bounds &footprint : m_scene->footprints())
        if (const QRectF box = onScreen(footprint); box.intersects(view))
            taken.footprints.push_back(box);
    if (const Polygon &boundary = plan.site->boundary; !boundary.empty()) { // its label stands below it, at the left
        const Bounds site = boundsOf(boundary);
        taken.names.emplace_back(toPixel({site.left, site.bottom}), siteLabel);
    }
    const QFontMetricsF metrics(captionFont()), small(smallFont());
    for (const Name &name : names) {
        const QString text = QString::fromStdString(name.object->name);
        std::vector<Place> places;
        if (const QSizeF size(small.horizontalAdvance(text), small.height());
            size.width() + 2 <= name.own.width() && size.height() <= name.own.height())
            places.push_back({.box = QRectF(name.own.center() - QPointF(size.width(), size.height()) / 2, size), .inside = true});
        const auto around = placesAround(name.own, QSizeF(metrics.horizontalAdvance(text), metrics.height()), name.rank <= lastWithLeader);
        places.insert(places.end(), around.begin(), around.end());
        auto free = std::find_if(places.begin(), places.end(), [&](const Place &place) { return taken.leaves(place, view); });
        if (free == places.end() && name.rank >= 0)
            continue;
        free = free == places.end() ? places.begin() : free;
        paintName(painter, m_tokens, *free, text, name.rank < 0);
        taken.names.push_back(free->box);
    }
}

} // namespace tokenyard::ui
