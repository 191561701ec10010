// SPDX-License-Identifier: Apache-2.0
// Horizontal bars made of parts: one per row, its name above it, its total at its end, shares written where there is room.
#include "core/report/numbers.h"
#include "ui/report/chart_parts.h"
#include "ui/report/pieces.h"
#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace tokenyard::ui {

namespace {

using report::PartBar;
using report::PartBars;

constexpr double barHeight = 18 * px, rowGap = 10 * px;

double sumOf(const PartBar &bar)
{
    double sum = 0.0;
    for (const double value : bar.values)
        sum += std::max(0.0, value);
    return sum;
}

std::vector<LegendItem> legendOf(const PartBars &bars, Language language)
{
    std::vector<LegendItem> items;
    for (std::size_t i = 0; i < bars.parts.size(); ++i)
        items.push_back({translate(bars.parts[i].name, language),
                         [hue = bars.parts[i].hue](QPainter &painter, QRectF box) { fillWith(painter, box, hue); }});
    return items;
}

void paintBar(QPainter &painter, const PartBars &bars, const PartBar &bar, double top, double scale)
{
    const QFont font = pageFont(leastType);
    const double sum = sumOf(bar);
    double x = 0.0;
    for (std::size_t i = 0; i < bar.values.size() && i < bars.parts.size(); ++i) {
        const double width = std::max(0.0, bar.values[i]) * scale;
        fillWith(painter, QRectF(x, top, width, barHeight), bars.parts[i].hue);
        painter.fillRect(QRectF(x + width - hairline, top, hairline, barHeight), Qt::white);
        const QString share =
            QString::fromStdString(report::fixed(sum > 0.0 ? bar.values[i] / sum * 100.0 : 0.0, 0)) + QStringLiteral(" %");
        if (const double own = textWidth(font, share) + 6 * px; own + 2 * px < width) { // on a plate, because patterns hide figures
            painter.fillRect(QRectF(x + (width - own) / 2, top + 2 * px, own, barHeight - 4 * px), Qt::white);
            drawLine(painter, font, lightTokens().ink, x, top + (barHeight - lineHeight(font)) / 2, width, share, Qt::AlignHCenter);
        }
        x += width;
    }
}

} // namespace

Piece partsPiece(const PartBars &bars, const PieceContext &c)
{
    Pieces head{captionPiece(translate(Text(TY_TR("Report", "Figure %1"), {std::to_string(bars.number)}), c.language),
                             translate(bars.title, c.language), c)};
    head.push_back(textPiece(translate(bars.subtitle, c.language), pageFont(10), lightTokens().muted, c.width));
    const QString bookmark = head.front().bookmark;
    const Piece top = stacked(std::move(head));
    const auto legend = legendOf(bars, c.language);
    const QFont font = pageFont(10), bold = pageFont(10, QFont::DemiBold);
    const double legendTop = top.height + 8 * px, start = legendTop + legendHeight(legend, c.width) + 8 * px;
    const double row = lineHeight(font) + barHeight + rowGap;
    double totals = 0.0, most = 0.0;
    for (const PartBar &bar : bars.bars) {
        totals = std::max(totals, textWidth(bold, translate(bar.total, c.language)) + 8 * px);
        most = std::max(most, sumOf(bar));
    }
    const double scale = most > 0.0 ? (c.width - totals) / most : 0.0;
    Piece piece;
    piece.height = start + row * double(bars.bars.size()) - rowGap;
    piece.spaceBefore = 24 * px;
    piece.bookmark = bookmark;
    piece.bookmarkLevel = 1;
    piece.paint = [=](QPainter &painter) {
        painter.save();
        top.paint(painter);
        painter.restore();
        paintLegend(painter, legend, legendTop, c.width);
        double y = start;
        for (const PartBar &bar : bars.bars) {
            drawLine(painter, font, lightTokens().ink, 0, y, c.width, shortened(font, translate(bar.name, c.language), c.width));
            paintBar(painter, bars, bar, y + lineHeight(font), scale);
            drawLine(painter, bold, lightTokens().ink, sumOf(bar) * scale + 6 * px,
                     y + lineHeight(font) + (barHeight - lineHeight(bold)) / 2, totals, translate(bar.total, c.language));
            y += row;
        }
    };
    return piece;
}

} // namespace tokenyard::ui
