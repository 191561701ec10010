// SPDX-License-Identifier: Apache-2.0
#include "ui/map/object_item.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace tokenyard::ui {

namespace {
// Above this number racks are drawn without smoothing as long as a rack is only a few pixels wide.
constexpr int manyRacks = 2500;
constexpr double smoothFrom = 8.0;       // pixels per metre
constexpr double siteLabelMargin = 40.0; // m below the boundary that its label may take when zoomed out
// Lines grow thinner below this scale, so that feeds do not cover the plan.
constexpr double fullLinesFrom = 3.0, leastLines = 0.4;

constexpr double wordsLayer = 7; // above feeds

// More than half of the widest line, and symbols that extend beyond a footprint; pixels.
constexpr int lineReach = 12;

QRectF rectOf(const Bounds &b, double margin)
{
    return QRectF(b.left - margin, b.top - margin, b.width() + 2 * margin, b.height() + 2 * margin);
}

bool differsByPlaceOnly(const Object &a, const Object &b)
{
    Object moved = a;
    moved.place.x = b.place.x;
    moved.place.y = b.place.y;
    moved.locked = b.locked;
    moved.group = b.group;
    return moved == b;
}

double layerOf(const Object &object)
{
    switch (kindInfo(object.kind()).look) {
    case Look::Road: return 1;
    case Look::Building: return 4;
    case Look::Words: return 7;
    case Look::Yard:
    case Look::Cooling: break;
    }
    return 3;
}
} // namespace

MapItem::MapItem(const CanvasLook &look) : m_look(look) {}

void MapItem::dropLists()
{
    m_revision = ++*m_look.changes;
    for (auto &list : m_lists)
        list.reset();
    for (auto &labels : m_labels)
        labels.entries.clear();
    update();
}

void MapItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    const drawing::Detail detail = detailAt(scale);
    std::optional<drawing::DisplayList> &list = m_lists[std::size_t(detail)];
    if (!list)
        list = make(detail);
    PaintOptions options = m_look.paint;
    options.lineFactor = std::clamp(scale / fullLinesFrom, leastLines, 1.0);
    options.smooth = m_look.rackCount < manyRacks || scale >= smoothFrom;
    LabelCache &labels = m_labels[std::size_t(detail)];
    const QRectF own = painter->worldTransform().mapRect(m_bounds);
    paintList(*painter, *list, *m_look.tokens, options, &labels);
    m_showsWords = !labels.painted.isNull();
    m_painted = (own | labels.painted).toAlignedRect().adjusted(-lineReach, -lineReach, lineReach, lineReach);
}

void ObjectItem::showObject(const Shared<Object> &object, const ItemContext &context)
{
    if (object == m_object && context == m_context)
        return;
    const bool moveOnly = context == m_context && differsByPlaceOnly(*m_object, *object);
    m_object = object;
    m_context = context;
    const Point c = object->place.centre();
    setPos(c.x, c.y);
    if (moveOnly)
        return;
    const Bounds b = object->place.bounds();
    // The text of a free label may be longer than its footprint.
    const double margin = object->kind() == ObjectKind::Label ? 200.0 : 1.0;
    prepareGeometryChange();
    m_bounds = rectOf({b.left - c.x, b.top - c.y, b.right - c.x, b.bottom - c.y}, margin);
    setZValue(context.pale ? 0 : m_part == Part::Words ? wordsLayer : context.layer.value_or(layerOf(*object)));
    dropLists();
}

drawing::Detail ObjectItem::detailAt(double scale) const
{
    return drawing::symbolsFit(*m_object, scale) ? drawing::detailFor(scale) : drawing::Detail::Overview;
}

drawing::DisplayList ObjectItem::make(drawing::Detail detail) const
{
    if (m_context.hidden)
        return {};
    const drawing::DisplayList all = drawing::drawObject(*m_object,
                                                         {.catalogue = m_look.catalogue,
                                                          .hall = nullptr,
                                                          .detail = detail,
                                                          .overlay = m_context.overlay,
                                                          .phaseNumber = m_context.phaseNumber,
                                                          .pale = m_context.pale,
                                                          .labels = true,
                                                          .wholeLabels = true,
                                                          .mark = m_context.mark,
                                                          .dark = m_context.dark});
    drawing::DisplayList own;
    for (const drawing::Primitive &primitive : all.primitives())
        if (std::holds_alternative<drawing::Words>(primitive.geometry) == (m_part == Part::Words))
            own.add(primitive.layer, primitive.style, primitive.geometry);
    return own;
}

void FeedItem::showFeed(const Shared<Feed> &feed, const Polyline &route, const ItemContext &context)
{
    if (feed == m_feed && context == m_context && route == m_route)
        return;
    m_feed = feed;
    m_context = context;
    m_route = route;
    prepareGeometryChange();
    m_bounds = route.empty() ? QRectF() : rectOf(boundsOf(route), 1.0);
    setZValue(context.pale ? 0 : 5);
    dropLists();
}

std::optional<QRegion> FeedItem::extentBeforePainting(const QTransform &toPixels) const
{
    QRegion extent;
    for (std::size_t i = 1; i < m_route.size(); ++i) {
        const QPointF a = toPixels.map(QPointF(m_route[i - 1].x, m_route[i - 1].y)), b = toPixels.map(QPointF(m_route[i].x, m_route[i].y));
        extent += QRectF(a, b).normalized().toAlignedRect().adjusted(-lineReach, -lineReach, lineReach, lineReach);
    }
    return extent;
}

drawing::DisplayList FeedItem::make(drawing::Detail) const
{
    if (m_context.hidden)
        return {};
    return drawing::drawFeed(*m_feed, m_route,
                             {.overlay = m_context.overlay,
                              .phaseNumber = m_context.phaseNumber,
                              .pale = m_context.pale,
                              .labels = false, // its extent on the screen is that of its line
                              .mark = m_context.mark,
                              .dark = m_context.dark});
}

void SiteItem::showSite(const Plan &plan)
{
    if (plan.site == m_plan.site)
        return;
    m_plan.site = plan.site;
    prepareGeometryChange();
    m_bounds = rectOf(boundsOf(plan.site->boundary), siteLabelMargin);
    setZValue(2);
    dropLists();
}

drawing::DisplayList SiteItem::make(drawing::Detail) const { return drawing::drawSite(m_plan); }

} // namespace tokenyard::ui
