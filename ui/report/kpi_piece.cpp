// SPDX-License-Identifier: Apache-2.0
// The figures of a summary: the number large, the unit small next to it, the P10-P90 band in the same unit and as a
// thin bar to scale from 0 with a tick at the base value.
#include "ui/report/pieces.h"
#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/text/kpi_band.h"
#include "ui/theme/tokens.h"

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr double cellGap = 20 * px, blankTop = 34 * px;

struct CellText {
    QStringList label, reason;
    Shown value;
    QString band;
    double from = 0.0, to = 0.0, tick = 0.0, zero = 0.0; // positions on the bar, 0 to 1
};

// The largest size at which the number and its unit fit on one line.
double numberSize(const Shown &shown, double width)
{
    for (double size : {20.0, 18.0, 16.0, 14.0, 12.0})
        if (textWidth(pageFont(size, QFont::DemiBold), shown.number) + 4 * px + textWidth(pageFont(11), shown.unit) <= width)
            return size;
    return 11.0;
}

CellText textOf(const report::KpiCell &cell, double width, const PieceContext &c)
{
    const KpiInfo &info = kpiInfo(cell.kpi);
    CellText text;
    text.label = wrapped(pageFont(11), translate(info.label, c.language), width);
    if (!cell.value.si) {
        text.value = {QStringLiteral("–"), {}};
        text.reason = wrapped(pageFont(10), translate(cell.value.reason, c.language), width);
        return text;
    }
    text.value = showKpi(info, *cell.value.si, c.language);
    if (!cell.value.low || !cell.value.high || !(*cell.value.low < *cell.value.high))
        return text;
    const double low = *cell.value.low, high = *cell.value.high;
    const ShownBand band = showKpiBand(info, *cell.value.si, low, high, c.language);
    text.value = band.value;
    text.band = QStringLiteral("P10–P90 ") + band.low + (low < 0.0 ? QStringLiteral(" – ") : QStringLiteral("–")) + band.high;
    // To scale: the bar spans 0 to twice the base value, or further if the band does.
    const double from = std::min({0.0, 2.0 * *cell.value.si, low}), to = std::max({0.0, 2.0 * *cell.value.si, high});
    const auto at = [&](double value) { return to > from ? (value - from) / (to - from) : 0.0; };
    text.from = at(low);
    text.to = at(high);
    text.tick = at(*cell.value.si);
    text.zero = at(0.0);
    return text;
}

double heightOf(const CellText &text)
{
    const double label = 8 * px + lineHeight(pageFont(11)) * double(text.label.size()) + 30 * px;
    if (!text.reason.isEmpty())
        return label + lineHeight(pageFont(10)) * double(text.reason.size()) + 8 * px;
    return label + (text.band.isEmpty() ? 8 * px : 30 * px);
}

void paintBand(QPainter &painter, const CellText &text, double y, double width)
{
    const Tokens &t = lightTokens();
    if (text.to > text.from) {
        painter.fillRect(QRectF(0, y + 1 * px, width, 2 * px), t.line);
        painter.fillRect(QRectF(width * text.from, y, std::max(px, width * (text.to - text.from)), 4 * px), t.returnWater);
        painter.fillRect(QRectF(width * text.zero - hairline / 2, y - 2 * px, hairline, 8 * px), t.muted);
        painter.fillRect(QRectF(width * text.tick - px, y - 2 * px, 2 * px, 8 * px), t.ink);
    }
    drawLine(painter, pageFont(10), t.muted, 0, y + 6 * px, width, text.band);
}

void paintCell(QPainter &painter, const CellText &text, double width)
{
    const Tokens &t = lightTokens();
    painter.fillRect(QRectF(0, 0, width, hairline * 1.5), t.ink);
    double y = 8 * px;
    for (const QString &line : text.label) {
        drawLine(painter, pageFont(11), t.muted, 0, y, width, line);
        y += lineHeight(pageFont(11));
    }
    const double size = numberSize(text.value, width);
    const QFont font = pageFont(size, QFont::DemiBold);
    const double baseline = (20 - size) * px;
    drawLine(painter, font, t.ink, 0, y + baseline * 0.9, width, text.value.number);
    drawLine(painter, pageFont(11), t.muted, textWidth(font, text.value.number) + 4 * px, y + 9.6 * px, width, text.value.unit);
    y += 32 * px;
    for (const QString &line : text.reason) {
        drawLine(painter, pageFont(10), t.muted, 0, y, width, line);
        y += lineHeight(pageFont(10));
    }
    if (!text.band.isEmpty())
        paintBand(painter, text, y, width);
}

} // namespace

Piece kpiPiece(const report::KpiGrid &grid, const PieceContext &c)
{
    const int columns = std::max(1, grid.columns);
    const double width = (c.width - cellGap * (columns - 1)) / columns;
    std::vector<CellText> cells;
    for (const report::KpiCell &cell : grid.cells)
        cells.push_back(textOf(cell, width, c));
    std::vector<double> rows; // heights
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i % std::size_t(columns) == 0)
            rows.push_back(0.0);
        rows.back() = std::max(rows.back(), heightOf(cells[i]) + 8 * px);
    }
    double height = 0.0;
    for (double row : rows)
        height += row;
    return {.height = height,
            .paint =
                [=](QPainter &painter) {
                    double y = 0.0;
                    for (std::size_t i = 0; i < cells.size(); ++i) {
                        const std::size_t column = i % std::size_t(columns);
                        if (i > 0 && column == 0)
                            y += rows[i / std::size_t(columns) - 1];
                        painter.save();
                        painter.translate(double(column) * (width + cellGap), y);
                        paintCell(painter, cells[i], width);
                        painter.restore();
                    }
                },
            .spaceBefore = 20 * px};
}

} // namespace tokenyard::ui
