// SPDX-License-Identifier: Apache-2.0
// Names of objects that are too small on the screen to hold them: in smaller letters, or beside the object, with a leader where the name
// stands apart. Of what is selected always; of the plant that a planner looks for where there is free ground, the most important first. Halls
// come by dozens: neighbours share a name, with the power of all of them.
#include "core/report/drawing/hall_blocks.h"
#include "ui/map/canvas.h"
#include "ui/map/names_beside.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

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

// A name with a rim around its letters. Kept: to stroke the outlines of all names took most of the time in which the map is painted.
QPixmap haloed(const QString &text, const Tokens &tokens, double ratio)
{
    const QFont font = captionFont();
    const QString key = QStringLiteral("map name %1 %2 %3").arg(tokens.dark).arg(ratio).arg(text);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const QFontMetricsF metrics(font);
    const QSize size(int(std::ceil(metrics.horizontalAdvance(text))) + 2 * haloWidth, int(std::ceil(metrics.height())) + 2 * haloWidth);
    picture = QPixmap(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF base(haloWidth, haloWidth + metrics.ascent());
    QPainterPath outline;
    outline.addText(base, font, text);
    painter.setPen(QPen(tokens.canvas, haloWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setFont(font);
    painter.setPen(tokens.ink);
    painter.drawText(base, text);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
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
        painter.drawPixmap((place.box.topLeft() - QPointF(haloWidth, haloWidth)).toPoint(),
                           haloed(text, tokens, painter.device()->devicePixelRatioF()));
        return;
    }
    painter.setPen(selected ? tokens.selection : tokens.ink);
    painter.drawText(base, text);
}

// The lines of a block's label: in one where they have the room, else the power below the name, else the power alone.
struct BlockLabel {
    QStringList lines;
    QSizeF size;
};

BlockLabel labelOf(const drawing::HallBlock &block, const QFontMetricsF &metrics, double width, double height)
{
    const QString name = words(block.name), power = words(block.power);
    const auto wide = [&](const QString &line) { return metrics.horizontalAdvance(line); };
    const QString both = power.isEmpty() ? name : name + QStringLiteral(" · ") + power;
    for (const QStringList &lines : {QStringList{both}, QStringList{name, power}}) {
        const double w = std::max(wide(lines.front()), wide(lines.back())), h = metrics.height() * double(lines.size());
        if (w <= width && h <= height)
            return {lines, {w, h}};
    }
    return {};
}

// `own`: of several halls.
void paintBlock(QPainter &painter, const Tokens &tokens, const std::optional<QRectF> &own, const QRectF &box, const QStringList &lines)
{
    if (own) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.muted, 1));
        painter.drawRoundedRect(own->adjusted(-2.5, -2.5, 2.5, 2.5), 3, 3);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(box.adjusted(-3, 0, 3, 0), 3, 3);
    painter.setPen(tokens.ink);
    painter.setFont(captionFont());
    painter.drawText(box, Qt::AlignCenter, lines.join(QLatin1Char('\n')));
}

// What the labels of halls are painted with.
struct OnScreen {
    QPainter &painter;
    const Tokens &tokens;
    QRectF view;
    std::function<QRectF(const Bounds &)> box; // on the screen
};

// Where the labels stand, and the halls that have one of their own.
struct HallLabels {
    std::vector<QRectF> boxes;
    std::vector<ObjectId> single;
};

HallLabels paintHallBlocks(const OnScreen &screen, const Plan &plan, const Catalogue &catalogue, const std::vector<ObjectId> &nameless)
{
    const QFontMetricsF metrics(captionFont());
    const auto room = [&](const drawing::HallBlock &block) { return screen.box(block.bounds).intersected(screen.view); };
    const auto label = [&](const drawing::HallBlock &block) {
        return labelOf(block, metrics, room(block).width() - 4.0, room(block).height());
    };
    std::vector<ObjectId> halls;
    for (ObjectId id : nameless)
        if (const Object *object = plan.object(id))
            if (object->as<Hall>() && screen.box(object->place.bounds()).intersects(screen.view))
                halls.push_back(id);
    HallLabels labels;
    const auto fits = [&](const drawing::HallBlock &block) { return !label(block).lines.isEmpty(); };
    for (const drawing::HallBlock &block : drawing::blocksThatFit(plan, &catalogue, halls, fits)) {
        const QRectF own = room(block);
        BlockLabel text = label(block);
        const bool inside = !text.lines.isEmpty();
        if (!inside) { // the whole site is smaller than a name: below it
            text.lines = QStringList{words(block.name), words(block.power)};
            text.size = {std::max(metrics.horizontalAdvance(text.lines[0]), metrics.horizontalAdvance(text.lines[1])),
                         2 * metrics.height()};
        }
        const QPointF middle = inside ? own.center() : QPointF(own.center().x(), own.bottom() + text.size.height() / 2 + 4.0);
        const QRectF box(middle - QPointF(text.size.width(), text.size.height()) / 2, text.size);
        paintBlock(screen.painter, screen.tokens, block.halls.size() > 1 ? std::optional(screen.box(block.bounds)) : std::nullopt, box,
                   text.lines);
        labels.boxes.push_back(box);
        if (block.halls.size() == 1)
            labels.single.push_back(block.halls.front());
    }
    return labels;
}

} // namespace

void Canvas::paintNamesBeside(QPainter &painter) const
{
    const Plan &plan = m_document->plan();
    const std::vector<ObjectId> nameless = m_scene->nameless();
    const auto &selection = m_document->selection();
    const auto isSelected = [&](ObjectId id) { return std::find(selection.begin(), selection.end(), id) != selection.end(); };
    const QRectF view = viewport()->rect();
    const auto onScreen = [&](const Bounds &b) { return QRectF(toPixel({b.left, b.top}), toPixel({b.right, b.bottom})); };
    const HallLabels blocks = paintHallBlocks({painter, m_tokens, view, onScreen}, plan, m_document->catalogue(), nameless);
    const QFontMetricsF metrics(captionFont()), small(smallFont());
    std::vector<NameToPlace> names;
    for (ObjectId id : nameless) {
        const Object *object = plan.object(id);
        const QRectF own = object ? onScreen(object->place.bounds()) : QRectF();
        if (std::find(blocks.single.begin(), blocks.single.end(), id) != blocks.single.end())
            continue; // named already
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
    NameGround ground{.view = view, .names = blocks.boxes};
    for (const Bounds &footprint : m_scene->footprints())
        if (const QRectF box = onScreen(footprint); box.intersects(view))
            ground.footprints.push_back(box);
    if (const Polygon &boundary = plan.site->boundary; !boundary.empty()) { // its label stands below it, at the left
        const Bounds site = boundsOf(boundary);
        ground.names.emplace_back(toPixel({site.left, site.bottom}), siteLabel);
    }
    if (!m_tool->busy())
        for (const Badge &badge : badges())
            ground.names.push_back(badge.box);
    const auto placed = placeNames(names, ground);
    for (std::size_t i = 0; i < names.size(); ++i)
        if (placed[i])
            paintName(painter, m_tokens, *placed[i], QString::fromStdString(names[i].object->name), names[i].rank < 0);
}

} // namespace tokenyard::ui
