// SPDX-License-Identifier: Apache-2.0
#include "ui/canvas/list_painter.h"

#include "core/report/drawing/label_placement.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace tokenyard::ui {

using namespace drawing;

namespace {
QPointF toQt(Point p) { return {p.x, p.y}; }
QRectF toQt(const Bounds &b) { return {b.left, b.top, b.width(), b.height()}; }

// Pixels per list unit of a transform without shear.
double scaleOf(const QTransform &t)
{
    return std::hypot(t.m11(), t.m12());
}

class Painting {
public:
    Painting(QPainter &painter, const Tokens &tokens, const PaintOptions &options)
        : m_painter(painter), m_tokens(tokens), m_options(options), m_transform(painter.worldTransform()), m_scale(scaleOf(m_transform))
    {
    }

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
    QPen penOf(const Style &style) const
    {
        if (style.line == Role::None)
            return Qt::NoPen;
        const double pixels = std::max(1.0, style.lineMm * m_options.pixelsPerMm * m_options.lineFactor);
        QPen pen(roleColour(style.line, m_tokens), pixels / m_scale);
        pen.setJoinStyle(Qt::MiterJoin);
        pen.setCapStyle(Qt::FlatCap);
        if (style.dash != Dash::Solid)
            pen.setDashPattern(dashes(style, pixels));
        return pen;
    }

    // Dash lengths are in millimetres of paper, QPen's in pen widths.
    QVector<qreal> dashes(const Style &style, double pixels) const
    {
        const double unit = m_options.pixelsPerMm / pixels;
        return style.dash == Dash::Dashed ? QVector<qreal>{1.1 * unit, 0.7 * unit} : QVector<qreal>{3.0 * unit, 0.9 * unit, 0.5 * unit, 0.9 * unit};
    }

    void paintShape(const Primitive &primitive)
    {
        m_painter.setPen(penOf(primitive.style));
        m_painter.setBrush(primitive.style.fill == Role::None ? QBrush(Qt::NoBrush) : QBrush(roleColour(primitive.style.fill, m_tokens)));
        m_painter.setRenderHint(QPainter::Antialiasing, true);
        if (const auto *shape = std::get_if<Shape>(&primitive.geometry)) paintLine(*shape);
        else if (const auto *boxes = std::get_if<Boxes>(&primitive.geometry)) paintBoxes(*boxes);
        else paintCircles(std::get<Circles>(primitive.geometry));
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
        QTransform own = m_transform;
        own.translate(batch.at.x, batch.at.y);
        own.rotate(batch.angle);
        m_painter.setWorldTransform(own);
        m_painter.drawRects(rects.data(), int(rects.size()));
        m_painter.setWorldTransform(m_transform);
    }

    void paintCircles(const Circles &circles)
    {
        if (circles.radius * m_scale < 0.8) // smaller than a pixel: nothing to see
            return;
        for (Point c : circles.centres)
            m_painter.drawEllipse(toQt(c), circles.radius, circles.radius);
    }

    QFont fontOf(const Words &w) const
    {
        QFont font = m_options.font;
        font.setPixelSize(std::max(1, int(std::lround(w.sizeMm * m_options.pixelsPerMm))));
        font.setWeight(w.bold ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    struct Label {
        const Words *words;
        QString text;
        bool upright = false;
    };

    // Where the words stand: as asked, without their offset, or upright; the first that fits, else as asked.
    LabelBox boxOf(Label &label) const
    {
        Words w = *label.words;
        const QFontMetricsF metrics(fontOf(w), m_painter.device());
        const QPointF pixel = m_transform.map(toQt(w.at));
        const Point at{pixel.x(), pixel.y()};
        const double width = metrics.horizontalAdvance(label.text), height = metrics.height();
        LabelBox box{labelBox(w, at, width, height, m_options.pixelsPerMm), pixels(w.room), w.rank, w.withPrevious};
        const Bounds asked = box.box;
        for (bool turned : {false, true}) {
            for (bool centred : {false, true}) {
                if ((turned && !w.mayTurn) || (centred && !w.mayCentre))
                    continue;
                w.offsetMm = centred ? Point{} : label.words->offsetMm;
                box.box = turned ? uprightBox(w, at, width, height, m_options.pixelsPerMm) : labelBox(w, at, width, height, m_options.pixelsPerMm);
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
        std::vector<Label> labels;
        std::vector<LabelBox> boxes;
        for (const Primitive &primitive : list.primitives()) {
            if (const auto *w = std::get_if<Words>(&primitive.geometry)) {
                labels.push_back({w, translate(w->text, m_options.language)});
                boxes.push_back(boxOf(labels.back()));
            }
        }
        const std::vector<bool> shown = placeLabels(boxes);
        for (std::size_t i = 0; i < labels.size(); ++i)
            if (shown[i])
                paintOne(labels[i], toQt(boxes[i].box));
        m_painter.setWorldTransform(m_transform);
    }

    // A transform in which the label's box is level and its top-left corner is the origin.
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
        m_painter.setWorldTransform(frameOf(label, box));
        if (w.plate != Role::None)
            m_painter.fillRect(QRectF(QPointF(0, 0), size).adjusted(-2, 0, 2, 0), roleColour(w.plate, m_tokens));
        m_painter.setFont(fontOf(w));
        m_painter.setPen(roleColour(w.role, m_tokens));
        m_painter.drawText(QPointF(0, QFontMetricsF(m_painter.font(), m_painter.device()).ascent()), label.text);
    }

    QPainter &m_painter;
    const Tokens &m_tokens;
    const PaintOptions &m_options;
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
    }
    return t.ink;
}

void paintList(QPainter &painter, const DisplayList &list, const Tokens &tokens, const PaintOptions &options)
{
    const double before = painter.opacity();
    painter.setOpacity(before * options.opacityFraction);
    Painting(painter, tokens, options).paint(list);
    painter.setOpacity(before);
}

} // namespace tokenyard::ui
