// SPDX-License-Identifier: Apache-2.0
#include "ui/map/list_painter.h"

#include "core/report/drawing/label_placement.h"
#include "core/report/drawing/overlays.h"
#include "ui/map/screen_strokes.h"
#include "ui/text/format.h"
#include "ui/text/glyph_line.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

using namespace drawing;

namespace {
QPointF toQt(Point p) { return {p.x, p.y}; }
QRectF toQt(const Bounds &b) { return {b.left, b.top, b.width(), b.height()}; }

constexpr double haloMm = 0.4; // width of the rim around letters
constexpr int haloSteps = 8;   // fewer leave gaps
// Smaller symbols are illegible and left out; larger circles are drawn one by one. Pixels.
constexpr double leastBox = 3.0, leastCircle = 1.4, largestStamp = 24.0;

// Pixels per list unit of a transform without shear.
double scaleOf(const QTransform &t) { return std::hypot(t.m11(), t.m12()); }

class Painting {
public:
    Painting(QPainter &painter, const Tokens &tokens, const PaintOptions &options, LabelCache &cache)
        : m_painter(painter), m_tokens(tokens), m_options(options), m_cache(cache), m_transform(painter.worldTransform()),
          m_scale(scaleOf(m_transform))
    {}

    void paint(const DisplayList &list)
    {
        m_painter.save();
        for (const Primitive &primitive : list.primitives())
            if (!std::holds_alternative<Words>(primitive.geometry))
                paintShape(primitive);
        paintWords(list);
        m_painter.restore();
    }

private:
    double lineWidth(const Style &style) const // pixels
    {
        return std::max(1.0, style.lineMm * m_options.pixelsPerMm * m_options.lineFactor);
    }

    // Lengths in pixels: on, off, ...; empty for a solid line.
    std::vector<double> dashes(const Style &style) const
    {
        const double mm = m_options.pixelsPerMm;
        switch (style.dash) {
        case Dash::Solid: return {};
        case Dash::LongDash: return {3.2 * mm, 0.9 * mm};
        case Dash::DashDotDot: return {2.0 * mm, 0.7 * mm, 0.5 * mm, 0.7 * mm, 0.5 * mm, 0.7 * mm};
        case Dash::Dotted: return {0.5 * mm, 0.6 * mm};
        case Dash::Dashed:
        case Dash::DashDot: break;
        }
        return style.dash == Dash::Dashed ? std::vector<double>{1.1 * mm, 0.7 * mm}
                                          : std::vector<double>{3.0 * mm, 0.9 * mm, 0.5 * mm, 0.9 * mm};
    }

    // `scale`: pixels per unit of the transform the pen is used in.
    QPen penOf(const Style &style, double scale) const
    {
        if (style.line == Role::None)
            return Qt::NoPen;
        const double pixels = lineWidth(style);
        QPen pen(roleColour(style.line, m_tokens), pixels / scale);
        pen.setJoinStyle(Qt::MiterJoin);
        pen.setCapStyle(Qt::FlatCap);
        QVector<qreal> pattern; // QPen counts in pen widths
        for (double d : dashes(style))
            pattern << d / pixels;
        if (!pattern.isEmpty())
            pen.setDashPattern(pattern);
        return pen;
    }

    void paintShape(const Primitive &primitive)
    {
        const bool fast = m_options.screen && !m_transform.isRotating();
        if (fast && paintFast(primitive))
            return;
        m_painter.setPen(penOf(primitive.style, m_scale));
        m_painter.setBrush(primitive.style.fill == Role::None ? QBrush(Qt::NoBrush) : QBrush(roleColour(primitive.style.fill, m_tokens)));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        if (const auto *shape = std::get_if<Shape>(&primitive.geometry))
            paintLine(*shape);
        else if (const auto *boxes = std::get_if<Boxes>(&primitive.geometry))
            paintBoxes(*boxes);
        else
            paintCircles(std::get<Circles>(primitive.geometry));
    }

    // On whole pixels where possible; returns false otherwise.
    bool paintFast(const Primitive &primitive)
    {
        if (const auto *shape = std::get_if<Shape>(&primitive.geometry))
            return paintSquareLine(*shape, primitive.style);
        if (const auto *boxes = std::get_if<Boxes>(&primitive.geometry))
            return boxes->angle == 0.0 && primitive.style.line != Role::None && paintOutlinedBoxes(*boxes, primitive.style);
        return paintStamps(std::get<Circles>(primitive.geometry), primitive.style);
    }

    bool paintSquareLine(const Shape &shape, const Style &style)
    {
        QPolygonF line;
        for (Point p : shape.points)
            line << m_transform.map(toQt(p));
        if (!isSquare(line, shape.closed) || (shape.closed && style.fill != Role::None && line.size() != 4))
            return false;
        m_painter.setWorldTransform({});
        if (shape.closed && style.fill != Role::None)
            m_painter.fillRect(line.boundingRect().toAlignedRect(), roleColour(style.fill, m_tokens));
        if (style.line != Role::None)
            strokeSquare(m_painter, line, shape.closed, roleColour(style.line, m_tokens), lineWidth(style), dashes(style));
        m_painter.setWorldTransform(m_transform);
        return true;
    }

    bool paintOutlinedBoxes(const Boxes &batch, const Style &style)
    {
        m_painter.setWorldTransform({});
        const QColor fill = style.fill == Role::None ? QColor(Qt::transparent) : roleColour(style.fill, m_tokens);
        for (const Bounds &b : batch.boxes) {
            const QRectF box = m_transform.mapRect(toQt(b).translated(batch.at.x, batch.at.y));
            if (std::min(box.width(), box.height()) >= leastBox)
                fillBox(m_painter, box, fill, roleColour(style.line, m_tokens));
        }
        m_painter.setWorldTransform(m_transform);
        return true;
    }

    bool paintStamps(const Circles &circles, const Style &style)
    {
        const double radius = circles.radius * m_scale;
        if (radius > largestStamp || circles.centres.size() < 3)
            return false;
        if (radius < leastCircle)
            return true;
        std::vector<QPointF> middles;
        for (Point c : circles.centres)
            middles.push_back(m_transform.map(toQt(c)));
        m_painter.setWorldTransform({});
        stampCircles(m_painter, middles, radius, style.fill == Role::None ? QBrush(Qt::NoBrush) : QBrush(roleColour(style.fill, m_tokens)),
                     penOf(style, 1.0));
        m_painter.setWorldTransform(m_transform);
        return true;
    }

    void paintLine(const Shape &shape)
    {
        QPolygonF polygon;
        polygon.reserve(int(shape.points.size()));
        for (Point p : shape.points)
            polygon << toQt(p);
        if (shape.closed)
            m_painter.drawPolygon(polygon);
        else
            m_painter.drawPolyline(polygon);
    }

    void paintBoxes(const Boxes &batch)
    {
        std::vector<QRectF> rects;
        rects.reserve(batch.boxes.size());
        for (const Bounds &b : batch.boxes)
            rects.push_back(toQt(b));
        m_painter.setRenderHint(QPainter::Antialiasing, m_options.smooth);
        if (batch.at == Point{} && batch.angle == 0.0) {
            m_painter.drawRects(rects.data(), int(rects.size()));
            return;
        }
        QTransform own;
        own.translate(batch.at.x, batch.at.y);
        own.rotate(batch.angle);
        m_painter.setWorldTransform(own * m_transform);
        m_painter.drawRects(rects.data(), int(rects.size()));
        m_painter.setWorldTransform(m_transform);
    }

    void paintCircles(const Circles &circles)
    {
        if (circles.radius * m_scale < leastCircle)
            return;
        for (Point c : circles.centres)
            m_painter.drawEllipse(toQt(c), circles.radius, circles.radius);
    }

    QFont fontOf(const Words &w) const
    {
        QFont font = m_options.font;
        font.setPixelSize(std::max(1, int(std::lround(std::max(w.sizeMm * m_options.pixelsPerMm, m_options.leastType)))));
        font.setWeight(w.bold ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    struct Label {
        const Words *words;
        const LabelCache::Entry *shaped;
        bool upright = false;
    };

    LabelCache::Entry shape(const Words &w) const
    {
        LabelCache::Entry entry{fontOf(w), QStaticText(translate(w.text, m_options.language)), 0, 0};
        const QFontMetricsF metrics(entry.font, m_painter.device());
        entry.text.setTextFormat(Qt::PlainText);
        entry.text.setPerformanceHint(QStaticText::AggressiveCaching);
        entry.width = m_options.screen ? metrics.horizontalAdvance(entry.text.text()) : plainTextWidth(entry.font, entry.text.text());
        entry.height = metrics.height();
        return entry;
    }

    void fillCache(const std::vector<const Words *> &all)
    {
        if (m_cache.entries.size() == all.size())
            return;
        m_cache.entries.clear();
        for (const Words *w : all)
            m_cache.entries.push_back(shape(*w));
    }

    // Whether the space is too small for any text at all; saves shaping and measuring the text.
    bool hopeless(const Words &w) const
    {
        const double line = 0.8 * w.sizeMm * m_options.pixelsPerMm / m_scale;
        const std::optional<Bounds> &room = w.outerRoom ? w.outerRoom : w.room;
        return room && std::min(room->width(), room->height()) < line && w.rank != 0;
    }

    // Where to put the words: as requested, without their offset, or upright; the first that fits, else as requested.
    LabelBox boxOf(Label &label) const
    {
        Words w = *label.words;
        const QPointF pixel = m_transform.map(toQt(w.at));
        const Point at{pixel.x(), pixel.y()};
        const double width = label.shaped->width, height = label.shaped->height;
        LabelBox box{labelBox(w, at, width, height, m_options.pixelsPerMm),
                     pixels(w.room),
                     w.rank,
                     w.withPrevious,
                     w.unlessPrevious,
                     w.withFollower,
                     w.withLeader};
        const Bounds asked = box.box;
        for (bool turned : {false, true}) {
            for (bool centred : {false, true}) {
                if ((turned && !w.mayTurn) || (centred && !w.mayCentre))
                    continue;
                w.offsetMm = centred ? Point{} : label.words->offsetMm;
                box.box = turned ? uprightBox(w, at, width, height, m_options.pixelsPerMm)
                                 : labelBox(w, at, width, height, m_options.pixelsPerMm);
                label.upright = turned;
                if (fitsRoom(box))
                    return box;
            }
        }
        if (w.outerRoom) {
            box.room = pixels(w.outerRoom);
            for (bool turned : {false, true}) {
                if (turned && !w.mayTurn) // it would lie on the symbols; its place is beside
                    continue;
                box.box = turned ? uprightBox(w, at, width, height, m_options.pixelsPerMm)
                                 : labelBox(w, at, width, height, m_options.pixelsPerMm);
                label.upright = turned;
                if (fitsRoom(box))
                    return box;
            }
        }
        label.upright = false;
        box.box = asked;
        return box;
    }

    std::optional<Bounds> pixels(const std::optional<Bounds> &room) const
    {
        if (!room)
            return std::nullopt;
        const QRectF r = m_transform.mapRect(toQt(*room));
        return Bounds{r.left(), r.top(), r.right(), r.bottom()};
    }

    void paintWords(const DisplayList &list)
    {
        m_cache.painted = QRectF();
        std::vector<const Words *> all;
        for (const Primitive &primitive : list.primitives())
            if (const auto *w = std::get_if<Words>(&primitive.geometry))
                all.push_back(w);
        if (!m_options.leftOut && std::all_of(all.begin(), all.end(), [this](const Words *w) { return hopeless(*w); }))
            return;
        fillCache(all);
        std::vector<Label> labels;
        std::vector<LabelBox> boxes;
        for (std::size_t i = 0; i < all.size(); ++i) {
            labels.push_back({all[i], &m_cache.entries[i]});
            boxes.push_back(boxOf(labels.back()));
        }
        const std::vector<bool> shown = placeLabels(boxes);
        for (std::size_t i = 0; i < labels.size(); ++i)
            if (shown[i])
                paintOne(labels[i], toQt(boxes[i].box));
            else if (m_options.leftOut && !all[i]->withPrevious && !all[i]->unlessPrevious)
                m_options.leftOut->push_back(all[i]);
        m_painter.setWorldTransform(m_transform);
    }

    // A transform in which the label's box is horizontal and its top-left corner is the origin.
    QTransform frameOf(const Label &label, const QRectF &box) const
    {
        QTransform own;
        if (label.upright) {
            own.translate(box.left(), box.bottom());
            own.rotate(-90);
            return own;
        }
        const QPointF pivot = m_transform.map(toQt(label.words->at));
        own.translate(pivot.x(), pivot.y());
        own.rotate(label.words->angle);
        own.translate(box.left() - pivot.x(), box.top() - pivot.y());
        return own;
    }

    void paintOne(const Label &label, const QRectF &box)
    {
        const Words &w = *label.words;
        const QSizeF size = label.upright ? box.size().transposed() : box.size();
        const QTransform frame = frameOf(label, box);
        m_painter.setWorldTransform(frame);
        m_cache.painted |= frame.mapRect(QRectF(QPointF(0, 0), size).adjusted(-2, 0, 2, 0));
        if (w.halo && !m_options.plates)
            paintHalo(label, roleColour(w.plate == Role::None ? Role::Paper : w.plate, m_tokens));
        else if (w.plate != Role::None)
            m_painter.fillRect(QRectF(QPointF(0, 0), size).adjusted(-2, 0, 2, 0), roleColour(w.plate, m_tokens));
        m_painter.setFont(label.shaped->font);
        m_painter.setPen(roleColour(w.role, m_tokens));
        if (m_options.screen)
            m_painter.drawStaticText(QPointF(0, 0), label.shaped->text);
        else
            drawPlainText(m_painter, label.shaped->font, QPointF(0, QFontMetricsF(m_painter.font(), m_painter.device()).ascent()),
                          label.shaped->text.text());
    }

    // A rim around the letters: the same line of text, shifted slightly to all sides.
    void paintHalo(const Label &label, const QColor &colour)
    {
        const double reach = std::max(1.0, haloMm * m_options.pixelsPerMm);
        m_painter.setFont(label.shaped->font);
        m_painter.setPen(colour);
        const double ascent = m_options.screen ? 0.0 : QFontMetricsF(m_painter.font(), m_painter.device()).ascent();
        for (int i = 0; i < haloSteps; ++i) {
            const QPointF by(reach * std::cos(i * 2.0 * M_PI / haloSteps), reach * std::sin(i * 2.0 * M_PI / haloSteps));
            if (m_options.screen)
                m_painter.drawStaticText(by, label.shaped->text);
            else
                drawPlainText(m_painter, label.shaped->font, by + QPointF(0, ascent), label.shaped->text.text());
        }
    }

    QPainter &m_painter;
    const Tokens &m_tokens;
    const PaintOptions &m_options;
    LabelCache &m_cache;
    const QTransform m_transform;
    const double m_scale;
};
} // namespace

QColor roleColour(Role role, const Tokens &t)
{
    switch (role) {
    case Role::None: return Qt::transparent;
    case Role::Ink: return t.ink;
    case Role::Muted: return t.muted;
    case Role::Faint: return t.faint;
    case Role::Line: return t.line;
    case Role::Paper: return t.panel;
    case Role::YardFill: return mixed(t.muted, t.canvas, t.dark ? 0.13 : 0.08);
    case Role::RoomFill: return mixed(t.muted, t.canvas, 0.05);
    case Role::CoolFill: return mixed(t.supply, t.canvas, t.dark ? 0.22 : 0.14);
    case Role::RoadFill: return mixed(t.muted, t.canvas, t.dark ? 0.19 : 0.13);
    case Role::PowerA: return t.powerA;
    case Role::PowerB: return t.powerB;
    case Role::Supply: return t.supply;
    case Role::Return: return t.returnWater;
    case Role::Fibre: return t.fibre;
    case Role::Racks: return t.racks;
    case Role::RacksLater: return mixed(t.racks, t.panel, 0.6);
    case Role::Selection: return t.selection;
    case Role::Snap: return t.snap;
    case Role::Good: return t.good;
    case Role::Warning: return t.warning;
    case Role::Error: return t.error;
    case Role::ErrorFill: return mixed(t.error, t.panel, t.dark ? 0.28 : 0.12);
    case Role::WarningFill: return mixed(t.warning, t.panel, t.dark ? 0.25 : 0.12);
    case Role::Band: return t.band;
    case Role::Scale0:
    case Role::Scale1:
    case Role::Scale2:
    case Role::Scale3:
    case Role::Scale4: return QColor::fromRgb(scaleRgb(role, t.dark));
    }
    return t.ink;
}

void paintList(QPainter &painter, const DisplayList &list, const Tokens &tokens, const PaintOptions &options, LabelCache *cache)
{
    LabelCache own;
    const double before = painter.opacity();
    painter.setOpacity(before * options.opacityFraction);
    Painting(painter, tokens, options, cache ? *cache : own).paint(list);
    painter.setOpacity(before);
}

} // namespace tokenyard::ui
