// SPDX-License-Identifier: Apache-2.0
// Pieces of a page: something with a known height that paints itself. Blocks become pieces; the flow puts pieces on pages.
#pragma once

#include "core/report/document.h"

#include <QPainter>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace tokenyard::ui {

// A box of a piece that leads somewhere: to an address ("https://...") or to the place with that anchor ("section:3").
struct PieceLink {
    QRectF box;
    QString target;
};
struct PieceAnchor {
    QString name;
    double y = 0.0;
};

struct Piece {
    double height = 0.0;
    std::function<void(QPainter &)> paint = {}; // with the origin at the piece's top left
    double spaceBefore = 0.0;                   // omitted at the top of a page
    bool keepWithNext = false;
    bool floats = false;                    // a figure with its own caption: what follows may be placed before it, to fill a page
    std::shared_ptr<const Piece> head = {}; // repeated where a page break falls before this piece
    QString bookmark = {};                  // "" for none
    int bookmarkLevel = 0;
    bool landscapeSheet = false; // alone on a landscape page, which it fills
    std::function<void(QPainter &, QSizeF)> paintSheet = {};
    QSizeF sheetPaper = {}; // of that page, twips
    std::vector<PieceLink> links = {};
    std::vector<PieceAnchor> anchors = {};
    std::shared_ptr<const std::vector<Piece>> instead = {}; // the same one below the other, where the whole would leave a gap
    QStringList figures = {}; // what its figures show, in the order in which they are painted: their alternative texts
};
using Pieces = std::vector<Piece>;

// Paints a drawing of the plan into a room; `paper` is the landscape page on which all of its words can be read, in twips.
struct SheetPainter {
    std::function<void(QPainter &, QSizeF, const report::Drawing &)> paint = {};
    std::function<QSizeF(const report::Drawing &)> paper = {};
    explicit operator bool() const { return bool(paint); }
};

// Where each section starts; filled by the flow, printed in the contents.
struct ContentsEntry {
    QString title;
    int page = 0;
    QString anchor;
};
using ContentsList = std::shared_ptr<std::vector<ContentsEntry>>;

struct PieceContext {
    Language language = Language::English;
    double width = 0.0; // twips
    ContentsList contents;
    SheetPainter drawing; // for the plan's drawings, if there are any
};

Pieces piecesOf(const std::vector<report::Block> &blocks, const PieceContext &context);
Pieces tablePieces(const report::Table &table, const PieceContext &context);
Piece kpiPiece(const report::KpiGrid &grid, const PieceContext &context);
Piece chartPiece(const report::Chart &chart, const PieceContext &context);
Piece curvePiece(const report::CurveChart &chart, const PieceContext &context);
Piece partsPiece(const report::PartBars &bars, const PieceContext &context);
Piece textPiece(const QString &text, const QFont &font, const QColor &colour, double width);
// "Figure 2 · What it shows" above a figure or a table; with the bookmark.
Piece captionPiece(const QString &numbered, const QString &title, const PieceContext &context);

// Takes over the links from and to a piece that is placed at (x, y) in another one.
void takeMarks(Piece &whole, const Piece &part, double x, double y);

// What a figure shows, for those who do not see it: what it answers and what is drawn.
QString figureWords(const Text &title, const Text &subtitle, Language language);
// In a PDF a figure stands between two marks, which pdf_finish turns into a tag: a box without area far off the page, as wide as this.
inline constexpr double figureMarkAt = -30000.0, figureMarkHeight = 7.0;
enum class FigureMark { Begin = 1, End = 2 };
void markFigure(QPainter &painter, FigureMark mark);

// Pieces one below the other, as a single unbreakable piece.
Piece stacked(Pieces pieces);

} // namespace tokenyard::ui
