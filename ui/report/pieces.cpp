// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pieces.h"

#include "ui/report/logo.h"
#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"

#include <QPaintEngine>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr double gutter = 24 * px;

const Tokens &ink() { return lightTokens(); }

// The mark over the title: in a frame of the text colour, so that it shows in grey.
Piece markPiece(const QString &words, double width)
{
    const QFont font = pageFont(13, QFont::DemiBold);
    constexpr double pad = 7 * px;
    const double height = lineHeight(font) + 2 * pad, own = textWidth(font, words) + 2 * pad;
    return {.height = height, .paint = [=](QPainter &painter) {
                const double wide = std::min(own, width);
                painter.setPen(QPen(ink().error, 1.5 * px));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(QRectF(px, px, wide - 2 * px, height - 2 * px));
                drawLine(painter, font, ink().error, pad, pad, wide - 2 * pad, shortened(font, words, wide - 2 * pad));
            }};
}

// The company above the title: its picture, as high as a line or less if it is wide, and its name.
Piece companyPiece(const report::Title &title, const PieceContext &c)
{
    const QImage logo = logoImage(title.logo);
    const QString name = translate(title.company, c.language);
    const QFont font = pageFont(13, QFont::DemiBold);
    constexpr double gap = 12 * px;
    const QSizeF size = logo.isNull() ? QSizeF(0, 0) : QSizeF(logo.size()).scaled(c.width / 2, 56 * px, Qt::KeepAspectRatio);
    const double left = logo.isNull() ? 0.0 : size.width() + gap, height = std::max(size.height(), lineHeight(font));
    return {.height = height, .paint = [=, width = c.width - left](QPainter &painter) {
                if (!logo.isNull())
                    painter.drawImage(QRectF(QPointF(), size), logo);
                drawLine(painter, font, ink().ink, left, (height - lineHeight(font)) / 2, width, shortened(font, name, width));
            }};
}

Pieces titlePieces(const report::Title &title, const PieceContext &c)
{
    const QString mark = translate(title.mark, c.language);
    Piece below = textPiece(translate(title.below, c.language), pageFont(14), ink().muted, c.width);
    below.spaceBefore = 8 * px;
    Pieces pieces;
    double above = (mark.isEmpty() ? 120 : 56) * px;
    if (!title.logo.empty() || !title.company.empty()) {
        pieces.push_back(companyPiece(title, c));
        above = std::max(above - pieces.back().height, 16 * px);
    }
    pieces.push_back({.height = above, .paint = [](QPainter &) {}});
    if (!mark.isEmpty())
        pieces.push_back(markPiece(mark, c.width));
    const QString words = translate(title.words, c.language);
    const bool longTitle = wrapped(pageFont(32, QFont::DemiBold), words, c.width).size() > 3;
    pieces.push_back(textPiece(words, pageFont(longTitle ? 20 : 32, QFont::DemiBold), ink().ink, c.width));
    pieces.back().spaceBefore = mark.isEmpty() ? 0.0 : 24 * px;
    pieces.push_back(below);
    pieces.push_back({.height = 24 * px, .paint = [](QPainter &) {}});
    return pieces;
}

// The list of sections, in two columns if it is long.
Piece contentsPiece(const PieceContext &c, int entries)
{
    constexpr int longList = 14;
    const int columns = entries > longList ? 2 : 1, rows = (entries + columns - 1) / columns;
    const double row = (columns > 1 ? 20 : 22) * px, width = (c.width - gutter * (columns - 1)) / columns;
    const auto box = [=](int i) { return QRectF(double(i / rows) * (width + gutter), double(i % rows) * row, width, row); };
    Piece piece{.height = row * rows, .paint = [list = c.contents, box](QPainter &painter) {
                    const QFont font = pageFont(11);
                    for (std::size_t i = 0; i < list->size(); ++i) {
                        const ContentsEntry &entry = (*list)[i];
                        const QRectF at = box(int(i));
                        const double number = figuresWidth(font, QStringLiteral("888"));
                        drawLine(painter, font, ink().ink, at.left(), at.top() + 2 * px, at.width() - number,
                                 shortened(font, entry.title, at.width() - number));
                        drawFigures(painter, font, ink().muted, at.left(), at.top() + 2 * px, at.width(), QString::number(entry.page));
                        painter.fillRect(QRectF(at.left(), at.bottom() - hairline, at.width(), hairline), ink().line);
                    }
                }};
    for (int i = 0; i < entries; ++i)
        piece.links.push_back({box(i), (*c.contents)[std::size_t(i)].anchor});
    return piece;
}

Piece pairPiece(const report::Pair &pair, const PieceContext &c)
{
    PieceContext half = c;
    half.width = (c.width - gutter) / 2;
    const Piece left = stacked(piecesOf(pair.left, half)), right = stacked(piecesOf(pair.right, half));
    const double offset = half.width + gutter;
    Piece piece{.height = std::max(left.height, right.height),
                .paint =
                    [left, right, offset](QPainter &painter) {
                        left.paint(painter);
                        painter.translate(offset, 0);
                        right.paint(painter);
                        painter.translate(-offset, 0);
                    },
                .spaceBefore = 24 * px};
    takeMarks(piece, left, 0, 0);
    takeMarks(piece, right, offset, 0);
    Pieces below = piecesOf(pair.left, c);
    for (Piece &part : piecesOf(pair.right, c))
        below.push_back(std::move(part));
    piece.instead = std::make_shared<const Pieces>(std::move(below));
    return piece;
}

Piece drawingPiece(const report::Drawing &drawing, const PieceContext &c)
{
    Piece piece;
    piece.landscapeSheet = true;
    piece.bookmark = translate(drawing.title, c.language);
    piece.bookmarkLevel = 1;
    piece.sheetPaper = c.drawing.paper(drawing);
    piece.paintSheet = [paint = c.drawing.paint, drawing](QPainter &painter, QSizeF size) {
        markFigure(painter, FigureMark::Begin);
        paint(painter, size, drawing);
        markFigure(painter, FigureMark::End);
    };
    piece.figures << translate(drawing.title, c.language);
    return piece;
}

// A chart as a piece that may wait for the next page, marked as a figure.
Piece figurePiece(Piece figure, const Text &title, const Text &subtitle, Language language)
{
    figure.floats = true;
    figure.figures << figureWords(title, subtitle, language);
    figure.paint = [paint = std::move(figure.paint)](QPainter &painter) {
        markFigure(painter, FigureMark::Begin);
        paint(painter);
        markFigure(painter, FigureMark::End);
    };
    return figure;
}

} // namespace

Piece textPiece(const QString &text, const QFont &font, const QColor &colour, double width)
{
    const QStringList lines = wrapped(font, text, width);
    return {.height = lineHeight(font) * double(lines.size()), .paint = [lines, font, colour, width](QPainter &painter) {
                double y = 0.0;
                for (const QString &line : lines) {
                    drawLine(painter, font, colour, 0, y, width, line);
                    y += lineHeight(font);
                }
            }};
}

Piece captionPiece(const QString &numbered, const QString &title, const PieceContext &c)
{
    const QString words = numbered.isEmpty() ? title : numbered + QStringLiteral(" · ") + title;
    Piece piece = textPiece(words, pageFont(12, QFont::DemiBold), ink().ink, c.width);
    piece.height += 4 * px;
    piece.spaceBefore = 24 * px;
    piece.keepWithNext = true;
    piece.bookmark = title;
    piece.bookmarkLevel = 1;
    return piece;
}

void takeMarks(Piece &whole, const Piece &part, double x, double y)
{
    for (const PieceLink &link : part.links)
        whole.links.push_back({link.box.translated(x, y), link.target});
    for (const PieceAnchor &anchor : part.anchors)
        whole.anchors.push_back({anchor.name, anchor.y + y});
    whole.figures << part.figures;
}

QString figureWords(const Text &title, const Text &subtitle, Language language)
{
    const QString head = translate(title, language), below = translate(subtitle, language);
    const QString stop = below.isEmpty() ? QString() : head.endsWith(QLatin1Char('?')) ? QStringLiteral(" ") : QStringLiteral(". ");
    return head + stop + below;
}

void markFigure(QPainter &painter, FigureMark mark)
{
    if (!painter.paintEngine() || painter.paintEngine()->type() != QPaintEngine::Pdf)
        return;
    painter.save();
    painter.resetTransform();
    painter.setClipping(false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawRect(QRectF(figureMarkAt, figureMarkAt, double(mark), figureMarkHeight));
    painter.restore();
}

Piece stacked(Pieces pieces)
{
    Piece whole;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i == 0)
            pieces[i].spaceBefore = 0.0;
        whole.height += pieces[i].spaceBefore;
        takeMarks(whole, pieces[i], 0, whole.height);
        whole.height += pieces[i].height;
    }
    whole.paint = [pieces = std::move(pieces)](QPainter &painter) {
        double y = 0.0;
        for (const Piece &piece : pieces) {
            y += piece.spaceBefore;
            painter.save();
            painter.translate(0, y);
            piece.paint(painter);
            painter.restore();
            y += piece.height;
        }
    };
    return whole;
}

Pieces piecesOf(const std::vector<report::Block> &blocks, const PieceContext &c)
{
    Pieces all;
    const auto add = [&](Pieces more) { std::move(more.begin(), more.end(), std::back_inserter(all)); };
    for (const report::Block &block : blocks) {
        const auto &content = block.content;
        if (const auto *title = std::get_if<report::Title>(&content))
            add(titlePieces(*title, c));
        else if (std::holds_alternative<report::Contents>(content))
            all.push_back(contentsPiece(c, int(c.contents->size())));
        else if (const auto *heading = std::get_if<report::Heading>(&content))
            all.push_back(captionPiece({}, translate(heading->words, c.language), c));
        else if (const auto *paragraph = std::get_if<report::Paragraph>(&content)) {
            if (paragraph->muted && &block != &blocks.front() && std::holds_alternative<report::KpiGrid>((&block - 1)->content))
                all.back().keepWithNext = true; // how to read the figures stays with them
            all.push_back(
                textPiece(translate(paragraph->words, c.language), pageFont(12), paragraph->muted ? ink().muted : ink().ink, c.width));
            all.back().spaceBefore = 8 * px;
        } else if (const auto *grid = std::get_if<report::KpiGrid>(&content))
            all.push_back(kpiPiece(*grid, c));
        else if (const auto *table = std::get_if<report::Table>(&content))
            add(tablePieces(*table, c));
        else if (const auto *chart = std::get_if<report::Chart>(&content))
            all.push_back(
                figurePiece(chartPiece(*chart, c), chart->title, chart->reason.empty() ? chart->subtitle : chart->reason, c.language));
        else if (const auto *curve = std::get_if<report::CurveChart>(&content))
            all.push_back(figurePiece(curvePiece(*curve, c), curve->title, curve->subtitle, c.language));
        else if (const auto *bars = std::get_if<report::PartBars>(&content))
            all.push_back(figurePiece(partsPiece(*bars, c), bars->title, bars->subtitle, c.language));
        else if (const auto *drawing = std::get_if<report::Drawing>(&content); drawing && c.drawing)
            all.push_back(drawingPiece(*drawing, c));
        else if (const auto *pair = std::get_if<report::Pair>(&content))
            all.push_back(pairPiece(*pair, c));
    }
    return all;
}

} // namespace tokenyard::ui
