// SPDX-License-Identifier: Apache-2.0
// Names beside objects that are too small on the screen to hold them: of what is selected always, of plant that a planner looks for where
// there is free ground, the most important first, with a leader where the name stands apart.
#include "ui/map/canvas.h"
#include "ui/theme/theme.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr std::size_t mostNames = 40; // tried at a time
constexpr double gap = 3.0;           // pixels beside the footprint
constexpr double apart = 22.0;        // pixels, of a name with a leader
constexpr double leastPixels = 4.0;   // of an object's longer side: smaller ones are dots, not things
constexpr int haloWidth = 3;

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
    if (kind == ObjectKind::Hall)
        return 4;
    if (info.cooling == CoolingRole::Rejects || info.cooling == CoolingRole::Chills)
        return 5;
    return info.power == PowerRole::None && info.cooling == CoolingRole::None ? std::optional(6) : std::nullopt;
}

struct Place {
    QRectF box;
    std::optional<QLineF> leader;
};

// Beside the footprint, then further out.
std::vector<Place> placesAround(const QRectF &own, const QSizeF &size)
{
    const double w = size.width(), h = size.height(), x = own.center().x(), y = own.center().y();
    std::vector<Place> places;
    const auto add = [&](double left, double top, std::optional<QLineF> leader = {}) {
        places.push_back({QRectF(QPointF(left, top), size), leader});
    };
    add(own.right() + gap, y - h / 2);
    add(own.left() - gap - w, y - h / 2);
    add(x - w / 2, own.top() - gap - h);
    add(x - w / 2, own.bottom() + gap);
    const double right = own.right() + apart, left = own.left() - apart, above = own.top() - apart, below = own.bottom() + apart;
    add(right, above - h, QLineF(own.topRight(), {right, above - h / 2}));
    add(right, below, QLineF(own.bottomRight(), {right, below + h / 2}));
    add(left - w, above - h, QLineF(own.topLeft(), {left, above - h / 2}));
    add(left - w, below, QLineF(own.bottomLeft(), {left, below + h / 2}));
    return places;
}

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
    std::vector<QRectF> taken;
    for (const Bounds &footprint : m_scene->footprints())
        if (const QRectF box = onScreen(footprint); box.intersects(view))
            taken.push_back(box);
    const QFontMetricsF metrics(captionFont());
    painter.setFont(captionFont());
    for (const Name &name : names) {
        const QString text = QString::fromStdString(name.object->name);
        const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
        const std::vector<Place> places = placesAround(name.own, size);
        auto free = std::find_if(places.begin(), places.end(), [&](const Place &place) {
            return view.contains(place.box)
                && std::none_of(taken.begin(), taken.end(), [&](const QRectF &t) { return t.intersects(place.box.adjusted(-1, 0, 1, 0)); });
        });
        if (free == places.end() && name.rank >= 0)
            continue;
        paintNameBeside(painter, free == places.end() ? places.front().box : free->box, free == places.end() ? std::nullopt : free->leader,
                        text, name.rank < 0);
        taken.push_back((free == places.end() ? places.front() : *free).box);
    }
}

// What is selected stands on a plate, for it may lie over others.
void Canvas::paintNameBeside(QPainter &painter, const QRectF &box, const std::optional<QLineF> &leader, const QString &text,
                             bool selected) const
{
    if (leader) {
        painter.setPen(QPen(m_tokens.muted, 1));
        painter.drawLine(*leader);
    }
    const QPointF base(box.left(), box.top() + QFontMetricsF(captionFont()).ascent());
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_tokens.panel);
        painter.drawRoundedRect(box.adjusted(-2, 0, 2, 0), 3, 3);
    } else {
        QPainterPath outline;
        outline.addText(base, captionFont(), text);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_tokens.canvas, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(outline);
    }
    painter.setPen(selected ? m_tokens.selection : m_tokens.ink);
    painter.drawText(base, text);
}

} // namespace tokenyard::ui
