// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/throughput/callout.h"

#include "ui/pages/throughput/key_box.h"
#include "ui/theme/theme.h"

namespace tokenyard::ui {

namespace {

constexpr double padding = 8, gap = 12;

QFont strongFont()
{
    QFont font = bodyFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

bool crosses(const QRectF &rect, const QPointF &a, const QPointF &b)
{
    if (rect.contains(a) || rect.contains(b))
        return true;
    const QLineF line(a, b);
    for (const QLineF &side : {QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.topRight(), rect.bottomRight()),
                               QLineF(rect.bottomRight(), rect.bottomLeft()), QLineF(rect.bottomLeft(), rect.topLeft())})
        if (line.intersects(side, nullptr) == QLineF::BoundedIntersection)
            return true;
    return false;
}

} // namespace

Callout::Callout(QCustomPlot *plot, const Tokens &tokens) : QCPAbstractItem(plot), m_tokens(tokens) { setClipToAxisRect(false); }

void Callout::point(QPointF at, const QString &strong, const QString &plain)
{
    m_at = at;
    m_strong = strong;
    m_plain = plain;
}

void Callout::avoid(std::vector<QPolygonF> curves, QPolygonF marks, std::vector<QCPItemText *> words, const KeyBox *key)
{
    m_curves = std::move(curves);
    m_marks = std::move(marks);
    m_words = std::move(words);
    m_key = key;
}

QPointF Callout::pixel(QPointF at) const { return {parentPlot()->xAxis->coordToPixel(at.x()), parentPlot()->yAxis->coordToPixel(at.y())}; }

// The cost of what the tag would cover: the point itself weighs most, then pieces of curves, words and marks; leaving the axes is worst.
int Callout::cost(const QRectF &rect) const
{
    int sum = QRectF(parentPlot()->axisRect()->rect()).contains(rect) ? 0 : 1000;
    const QRectF wide = rect.adjusted(-4, -4, 4, 4);
    if (wide.contains(pixel(m_at)))
        sum += 500;
    for (const QCPItemText *words : m_words)
        if (wide.intersects(QRectF(words->topLeft->pixelPosition(), words->bottomRight->pixelPosition())))
            sum += 50;
    if (m_key && wide.intersects(m_key->place()))
        sum += 50;
    for (const QPointF &mark : m_marks)
        sum += wide.contains(pixel(mark));
    for (const QPolygonF &curve : m_curves)
        for (qsizetype i = 1; i < curve.size(); ++i)
            sum += 60 * crosses(wide, pixel(curve[i - 1]), pixel(curve[i]));
    for (int g = 0; g < parentPlot()->graphCount(); ++g) { // and anything else drawn as a line
        const QCPGraph *graph = parentPlot()->graph(g);
        if (graph->lineStyle() == QCPGraph::lsNone || graph->pen().style() == Qt::NoPen)
            continue;
        for (const QCPGraphData &p : *graph->data())
            sum += !std::isnan(p.value) && wide.contains(pixel({p.key, p.value})) ? 60 : 0;
    }
    return sum;
}

QRectF Callout::place(QSizeF size) const
{
    const QPointF at = pixel(m_at);
    const double w = size.width(), h = size.height();
    QRectF best;
    int least = 1 << 30;
    for (const double far : {1.0, 2.5, 5.0, 9.0, 14.0, 20.0})
        for (const QPointF &corner : {QPointF(gap * far, -h - gap * far), QPointF(gap * far, -h / 2), QPointF(-w - gap * far, gap * far),
                                      QPointF(-w / 2, -h - gap * far), QPointF(gap * far, gap * far), QPointF(-w / 2, gap * far),
                                      QPointF(-w - gap * far, -h / 2), QPointF(-w - gap * far, -h - gap * far)}) {
            const QRectF rect(at + corner, size);
            if (const int now = cost(rect); now < least) {
                least = now;
                best = rect;
            }
        }
    if (least == 0)
        return best;
    // No free place nearby: takes the nearest of the cheapest places in the picture.
    const QRectF axes(parentPlot()->axisRect()->rect());
    constexpr double step = 8.0;
    double nearest = QLineF(at, best.center()).length();
    for (double y = axes.top(); y + h <= axes.bottom(); y += step)
        for (double x = axes.left(); x + w <= axes.right(); x += step) {
            const QRectF rect(QPointF(x, y), size);
            const int now = cost(rect);
            const double away = QLineF(at, rect.center()).length();
            if (now < least || (now == least && away < nearest)) {
                least = now;
                nearest = away;
                best = rect;
            }
        }
    return best;
}

void Callout::draw(QCPPainter *painter)
{
    if (m_strong.isEmpty())
        return;
    const QFontMetricsF bold(strongFont()), plain(captionFont());
    const QSizeF lines = plain.boundingRect(QRectF(0, 0, 1e5, 1e5), Qt::AlignLeft | Qt::AlignTop, m_plain).size();
    const double width = std::max(bold.horizontalAdvance(m_strong), lines.width()) + 2 * padding;
    m_place = place({std::ceil(width), std::ceil(bold.height() + lines.height() + 2 * padding - 1)});
    const QRectF all(parentPlot()->viewport()); // where no place is free, at least no word is cut off
    m_place.moveLeft(std::clamp(m_place.left(), all.left(), std::max(all.left(), all.right() - m_place.width())));
    m_place.moveTop(std::clamp(m_place.top(), all.top(), std::max(all.top(), all.bottom() - m_place.height())));
    const QPointF at = pixel(m_at);
    const QPointF near(std::clamp(at.x(), m_place.left() + 6, m_place.right() - 6),
                       std::clamp(at.y(), m_place.top() + 6, m_place.bottom() - 6));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_tokens.ink, 1));
    if (QLineF(at, near).length() > 14)
        painter->drawLine(QLineF(at + (near - at) * (7 / QLineF(at, near).length()), near));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_tokens.ink);
    painter->drawRoundedRect(m_place, 4, 4);
    painter->setPen(m_tokens.panel);
    painter->setFont(strongFont());
    painter->drawText(m_place.adjusted(padding, padding - 2, 0, 0), Qt::AlignLeft | Qt::AlignTop, m_strong);
    painter->setFont(captionFont());
    painter->drawText(m_place.adjusted(padding, 0, 0, -padding + 2), Qt::AlignLeft | Qt::AlignBottom, m_plain);
}

} // namespace tokenyard::ui
