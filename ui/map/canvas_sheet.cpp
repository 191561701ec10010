// SPDX-License-Identifier: Apache-2.0
// What is drawn under and over the plan without being part of it: backgrounds, guides, dimension lines, frames of groups.
#include "core/edit/map_sheet.h"
#include "ui/map/canvas.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImageReader>
#include <QLineF>
#include <QPainter>

#include <cmath>
#include <map>

namespace tokenyard::ui {

namespace {

constexpr double reachPixels = 5.0, cornerReach = 9.0;
constexpr int mostPicturePixels = 6000; // on a side; larger ones are shown smaller

QPixmap pictureOf(const std::string &bytes)
{
    QByteArray data(bytes.data(), qsizetype(bytes.size()));
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer); // it refuses pictures that exceed its memory limit
    const QSize size = reader.size();
    if (size.width() > mostPicturePixels || size.height() > mostPicturePixels)
        reader.setScaledSize(size.scaled(mostPicturePixels, mostPicturePixels, Qt::KeepAspectRatio));
    return QPixmap::fromImage(reader.read());
}

} // namespace

bool Canvas::changeSheet(const std::function<void(edit::MapSheet &)> &change, const QString &what)
{
    edit::MapSheet sheet = m_sheet;
    change(sheet);
    if (sheet == m_sheet)
        return true;
    Text problem;
    Catalogue after = edit::withMapSheet(m_document->catalogue(), sheet, problem);
    if (!problem.empty()) {
        emit refused(words(problem));
        return false;
    }
    m_document->apply(std::move(after), what);
    return true;
}

void Canvas::takeSheet()
{
    const auto text = m_document->catalogue().data(edit::mapSheetFile);
    if (text.value_or(std::string_view()) == m_sheetText)
        return;
    m_sheetText = text.value_or(std::string_view());
    m_sheet = edit::mapSheetFromJson(m_sheetText);
    m_pictures.clear();
    for (const edit::Backdrop &backdrop : m_sheet.backdrops)
        m_pictures.push_back(backdrop.picture.empty() ? QPixmap() : pictureOf(backdrop.picture));
    m_scene->setSheet(m_sheet);
    m_frame.drop();
    viewport()->update();
}

std::optional<Point> Canvas::pointer() const
{
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    return viewport()->rect().contains(at) && viewport()->underMouse() ? std::optional(toMap(at)) : std::nullopt;
}

// Together with the grid, so that it is part of the cached picture.
void Canvas::paintBackdrops(QPainter &painter) const
{
    if (m_sheet.hidden.count(MapLayer::Background))
        return;
    for (std::size_t i = 0; i < m_sheet.backdrops.size(); ++i) {
        const edit::Backdrop &backdrop = m_sheet.backdrops[i];
        if (!backdrop.shown)
            continue;
        painter.save();
        painter.setOpacity(backdrop.strength);
        painter.translate(backdrop.at.x, backdrop.at.y);
        if (const QPixmap &picture = m_pictures[i]; !picture.isNull()) {
            painter.rotate(backdrop.angle);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            const double depth = backdrop.width * picture.height() / std::max(1, picture.width());
            painter.drawPixmap(QRectF(0, 0, backdrop.width, depth), picture, QRectF(picture.rect()));
        } else {
            painter.setPen(QPen(m_tokens.muted, 0)); // one pixel at any scale
            for (const Polyline &line : backdrop.lines) {
                QPolygonF polygon;
                for (Point p : line)
                    polygon << QPointF(p.x, p.y);
                painter.drawPolyline(polygon);
            }
        }
        painter.restore();
    }
}

std::optional<std::size_t> Canvas::boundaryCornerAt(QPointF pixel) const
{
    const Polygon &boundary = m_document->plan().site->boundary;
    for (std::size_t i = 0; i < boundary.size(); ++i)
        if (QLineF(toPixel(boundary[i]), pixel).length() <= cornerReach)
            return i;
    return std::nullopt;
}

std::optional<std::size_t> Canvas::boundaryEdgeAt(QPointF pixel) const
{
    const Polygon &boundary = m_document->plan().site->boundary;
    const Point at = toMap(pixel);
    for (std::size_t i = 0; i < boundary.size(); ++i)
        if (distanceToSegment(at, boundary[i], boundary[(i + 1) % boundary.size()]) * pixelsPerMetre() <= reachPixels)
            return i;
    return std::nullopt;
}

void Canvas::paintGuides(QPainter &painter) const
{
    painter.setPen(QPen(m_tokens.snap, 1, Qt::DashDotLine));
    for (const edit::Guide &guide : m_sheet.guides) {
        const QPointF at = toPixel({guide.at, guide.at});
        if (guide.upright)
            painter.drawLine(QPointF(at.x(), 0), QPointF(at.x(), viewport()->height()));
        else
            painter.drawLine(QPointF(0, at.y()), QPointF(viewport()->width(), at.y()));
    }
}

void Canvas::paintDimensions(QPainter &painter) const
{
    if (m_sheet.hidden.count(MapLayer::Notes))
        return;
    for (const edit::DimensionLine &line : m_sheet.dimensions) {
        const QPointF a = toPixel(line.from), b = toPixel(line.to);
        const QLineF across(a, b);
        if (across.length() < 4 || !viewport()->rect().intersects(QRectF(a, b).normalized().toAlignedRect().adjusted(-20, -20, 20, 20)))
            continue;
        painter.setPen(QPen(m_tokens.ink, 1));
        painter.drawLine(across);
        const QPointF tick = QPointF(across.dx() + across.dy(), across.dy() - across.dx()) / across.length() * 4; // at 45 degrees
        for (QPointF end : {a, b})
            painter.drawLine(end - tick, end + tick);
        const QString text = words(measure(distance(line.from, line.to) * units::m, units::m, 5));
        if (across.length() > pillRect({}, text).width())
            paintPill(painter, (a + b) / 2, text, m_tokens.canvas, m_tokens.ink);
    }
}

// A frame around each group with a selected member.
void Canvas::paintGroups(QPainter &painter) const
{
    std::map<std::int64_t, Bounds> frames;
    const Plan &plan = m_document->plan();
    for (ObjectId id : m_document->selection())
        if (const Object *object = plan.object(id); object && object->group != 0)
            frames.try_emplace(object->group, object->place.bounds());
    if (frames.empty())
        return;
    for (const auto &object : plan.objects)
        if (const auto frame = frames.find(object->group); object->group != 0 && frame != frames.end())
            frame->second = frame->second.united(object->place.bounds());
    painter.setPen(QPen(m_tokens.selection, 1, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    for (const auto &[group, b] : frames)
        painter.drawRect(QRectF(toPixel({b.left, b.top}), toPixel({b.right, b.bottom})).adjusted(-5, -5, 5, 5));
}

std::optional<std::size_t> Canvas::guideAt(QPointF pixel) const
{
    for (std::size_t i = 0; i < m_sheet.guides.size(); ++i) {
        const edit::Guide &guide = m_sheet.guides[i];
        const QPointF at = toPixel({guide.at, guide.at});
        if (std::fabs(guide.upright ? at.x() - pixel.x() : at.y() - pixel.y()) <= reachPixels)
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> Canvas::dimensionAt(QPointF pixel) const
{
    const double reach = reachPixels / pixelsPerMetre();
    for (std::size_t i = 0; i < m_sheet.dimensions.size(); ++i)
        if (distanceToSegment(toMap(pixel), m_sheet.dimensions[i].from, m_sheet.dimensions[i].to) <= reach)
            return i;
    return std::nullopt;
}

} // namespace tokenyard::ui
