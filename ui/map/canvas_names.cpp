// SPDX-License-Identifier: Apache-2.0
// Names of objects that are too small on the screen to hold them: in smaller letters, or beside the object, with a leader where the name
// stands apart. Of what is selected always; of the plant that a planner looks for where there is free ground, the most important first.
#include "ui/map/canvas.h"
#include "ui/map/names_beside.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr std::size_t mostNames = 40; // tried at a time
constexpr double leastPixels = 4.0;   // of an object's longer side: smaller ones are dots, not things
constexpr int haloWidth = 4, smallPixels = 10;
constexpr QSizeF siteLabel{260.0, 24.0};

QFont smallFont()
{
    QFont font = captionFont();
    font.setPixelSize(smallPixels);
    return font;
}

// What is selected stands on a plate, for it may lie over others.
void paintName(QPainter &painter, const Tokens &tokens, const PlacedName &place, const QString &text, bool selected)
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

} // namespace

void Canvas::paintNamesBeside(QPainter &painter) const
{
    const Plan &plan = m_document->plan();
    const auto &selection = m_document->selection();
    const auto isSelected = [&](ObjectId id) { return std::find(selection.begin(), selection.end(), id) != selection.end(); };
    const QRectF view = viewport()->rect();
    const auto onScreen = [&](const Bounds &b) { return QRectF(toPixel({b.left, b.top}), toPixel({b.right, b.bottom})); };
    const QFontMetricsF metrics(captionFont()), small(smallFont());
    std::vector<NameToPlace> names;
    for (ObjectId id : m_scene->nameless()) {
        const Object *object = plan.object(id);
        const QRectF own = object ? onScreen(object->place.bounds()) : QRectF();
        const auto rank = object && isSelected(id) ? std::optional(-1) : object ? nameRank(object->kind()) : std::nullopt;
        if (!rank || !own.intersects(view) || (*rank >= 0 && std::max(own.width(), own.height()) < leastPixels))
            continue;
        const QString text = QString::fromStdString(object->name);
        names.push_back({*rank, object, own, QSizeF(metrics.horizontalAdvance(text), metrics.height()),
                         QSizeF(small.horizontalAdvance(text), small.height()), *rank <= lastRankWithLeader});
    }
    if (names.empty())
        return;
    const auto area = [](const NameToPlace &name) { return name.own.width() * name.own.height(); };
    std::stable_sort(names.begin(), names.end(),
                     [&](const NameToPlace &a, const NameToPlace &b) { return std::pair(a.rank, -area(a)) < std::pair(b.rank, -area(b)); });
    names.resize(std::min(names.size(), mostNames));
    NameGround ground{.view = view};
    for (const Bounds &footprint : m_scene->footprints())
        if (const QRectF box = onScreen(footprint); box.intersects(view))
            ground.footprints.push_back(box);
    if (const Polygon &boundary = plan.site->boundary; !boundary.empty()) { // its label stands below it, at the left
        const Bounds site = boundsOf(boundary);
        ground.names.emplace_back(toPixel({site.left, site.bottom}), siteLabel);
    }
    const auto placed = placeNames(names, ground);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (placed[i])
            paintName(painter, m_tokens, *placed[i], QString::fromStdString(names[i].object->name), names[i].rank < 0);
}

} // namespace tokenyard::ui
