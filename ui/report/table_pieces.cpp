// SPDX-License-Identifier: Apache-2.0
// Tables: numbers take the width they need, words share the rest; the type shrinks one step before anything is cut off.
#include "ui/report/graph_cell.h"
#include "ui/report/pieces.h"
#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"

#include <algorithm>
#include <array>

namespace tokenyard::ui {

namespace {

using report::Align;
using report::RowStyle;

constexpr double cellGap = 12 * px, cellPad = 3 * px, compactPad = 0.6 * px;
constexpr std::array typeSizes{11.0, 10.5, leastType};
constexpr std::size_t leastRows = 3;    // of a table on a page
constexpr double tallTable = 60 * mm;   // height of a short table from which it may break in two
constexpr double tallRows = 30 * mm;    // height of rows that are kept together, of which two are then enough
constexpr double graphWidth = 104 * px; // of a column of pictures, times its weight
constexpr double widestWords = 0.2;     // of the table, for words in a column of numbers

struct Grid {
    double size = 11.0, pad = cellPad;
    std::vector<double> left, width;
    std::vector<Align> align;
};

QFont cellFont(double size, RowStyle style) { return pageFont(size, style == RowStyle::Normal ? QFont::Normal : QFont::DemiBold); }

QFont headFont(double size) { return pageFont(std::max(leastType, size - 1)); }

// A cell may be drawn as figures or as words, depending on its column.
double cellWidth(const QFont &font, const QString &text) { return std::max(figuresWidth(font, text), textWidth(font, text)); }

double longestWord(const QFont &font, const QString &text)
{
    double longest = 0.0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        longest = std::max(longest, cellWidth(font, word));
    return longest;
}

// Natural width of a column (a single line) and its minimum width (its longest word).
struct Need {
    double natural = 0.0, least = 0.0, head = 0.0, figures = 0.0;
};

bool isFigure(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter() || c == QLatin1Char(' '); });
}

Need needOf(const report::Table &table, std::size_t column, double size, const PieceContext &c)
{
    Need need;
    if (table.columns[column].graph) {
        need.natural = need.least = graphWidth * table.columns[column].weightFactor;
        return need;
    }
    const QFont head = headFont(size);
    if (table.heads) { // a heading breaks between words, its unit does not
        const QString words = translate(table.columns[column].head, c.language);
        const double unit = textWidth(head, translate(table.columns[column].unit, c.language)) + px;
        need.least = std::max(longestWord(head, words) + px, unit);
        need.head = std::max(textWidth(head, words) + px, unit);
    }
    for (const report::Row &row : table.rows) {
        if (column >= row.cells.size() || row.cells.size() == 1)
            continue;
        const QFont font = cellFont(size, row.style);
        const QString text = translate(row.cells[column], c.language);
        need.natural = std::max(need.natural, cellWidth(font, text) + px);
        if (isFigure(text))
            need.figures = std::max(need.figures, figuresWidth(font, text) + px);
        need.least = std::max(need.least, std::min(longestWord(font, text) + px, c.width / 4));
    }
    need.natural = std::max(need.natural, need.least);
    return need;
}

// Left-over width: first numbers get room for their heads and some air, then the first column of words.
void spread(double spare, const std::vector<Need> &needs, Grid &grid)
{
    const std::size_t n = grid.width.size();
    for (std::size_t i = 0; i < n && spare > 0.0; ++i)
        if (grid.align[i] == Align::Right) {
            const double more = std::min({spare, std::max(0.0, needs[i].head - grid.width[i]), 60 * px});
            grid.width[i] += more;
            spare -= more;
        }
    const double air = std::min(12 * px, spare / double(n));
    for (std::size_t i = 0; i < n; ++i)
        if (grid.align[i] == Align::Right) {
            grid.width[i] += air;
            spare -= air;
        }
    const auto first = std::find(grid.align.begin(), grid.align.end(), Align::Left);
    if (first != grid.align.end())
        grid.width[std::size_t(first - grid.align.begin())] += spare;
    else
        for (double &width : grid.width)
            width += spare / double(n);
}

bool fit(const report::Table &table, double size, const PieceContext &c, Grid &grid)
{
    const std::size_t n = table.columns.size();
    grid = {size, cellPad, std::vector<double>(n), std::vector<double>(n), {}};
    double rest = c.width - cellGap * double(n - 1), weights = 0.0, leastLeft = 0.0;
    std::vector<Need> needs;
    for (std::size_t i = 0; i < n; ++i) {
        needs.push_back(needOf(table, i, size, c));
        grid.align.push_back(table.columns[i].align);
        if (table.columns[i].align == Align::Right)
            rest -= grid.width[i] = std::max({needs[i].least, needs[i].figures, std::min(needs[i].natural, c.width * widestWords)});
        else {
            weights += table.columns[i].weightFactor;
            leastLeft += needs[i].least;
        }
    }
    if (rest < leastLeft)
        return false;
    // Columns of words: by weight, none narrower than its longest word.
    double spare = rest - leastLeft;
    for (std::size_t i = 0; i < n; ++i)
        if (table.columns[i].align == Align::Left)
            grid.width[i] = needs[i].least;
    for (int round = 0; round < 3 && spare > px; ++round) {
        double open = 0.0;
        for (std::size_t i = 0; i < n; ++i)
            if (table.columns[i].align == Align::Left && grid.width[i] < needs[i].natural)
                open += table.columns[i].weightFactor;
        if (open == 0.0)
            break;
        const double share = spare / open;
        for (std::size_t i = 0; i < n; ++i)
            if (table.columns[i].align == Align::Left && grid.width[i] < needs[i].natural) {
                const double more = std::min(share * table.columns[i].weightFactor, needs[i].natural - grid.width[i]);
                grid.width[i] += more;
                spare -= more;
            }
    }
    spread(spare, needs, grid);
    double x = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        grid.left[i] = x;
        x += grid.width[i] + cellGap;
    }
    return true;
}

Grid gridOf(const report::Table &table, const PieceContext &c)
{
    Grid grid;
    const double pad = table.compact ? compactPad : cellPad;
    for (double size : typeSizes)
        if ((!table.compact || size == leastType) && fit(table, size, c, grid)) {
            grid.pad = pad;
            return grid;
        }
    grid.pad = pad;
    const double each = (c.width - cellGap * double(table.columns.size() - 1)) / double(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        grid.width[i] = each;
        grid.left[i] = double(i) * (each + cellGap);
    }
    return grid;
}

struct Cell {
    QStringList lines;
    double left = 0.0, width = 0.0;
    Align align = Align::Left;
};

void paintCells(QPainter &painter, const std::vector<Cell> &cells, const QFont &font, const QColor &colour, double top)
{
    for (const Cell &cell : cells) {
        double y = top;
        for (const QString &line : cell.lines) {
            if (cell.align == Align::Right)
                drawFigures(painter, font, colour, cell.left, y, cell.width, line);
            else
                drawLine(painter, font, colour, cell.left, y, cell.width, line);
            y += lineHeight(font);
        }
    }
}

// The box of a cell's words, without the blank space next to them.
QRectF linkBox(const Cell &cell, const QFont &font, double top)
{
    double width = 0.0;
    for (const QString &line : cell.lines)
        width = std::max(width, cell.align == Align::Right ? figuresWidth(font, line) : textWidth(font, line));
    const double left = cell.align == Align::Right ? cell.left + cell.width - width : cell.left;
    return {left, top, width, lineHeight(font) * double(cell.lines.size())};
}

Piece rowPiece(const report::Table &table, const report::Row &row, const Grid &grid, const PieceContext &c)
{
    const QFont font = cellFont(grid.size, row.style);
    std::vector<Cell> cells;
    qsizetype lines = 1;
    for (std::size_t i = 0; i < row.cells.size() && i < grid.width.size(); ++i) {
        const bool alone = row.cells.size() == 1;
        const double width = alone ? c.width : grid.width[i];
        cells.push_back({wrapped(font, translate(row.cells[i], c.language), width), alone ? 0.0 : grid.left[i], width,
                         alone ? Align::Left : grid.align[i]});
        lines = std::max(lines, cells.back().lines.size());
    }
    QRectF graph; // the place of the row's picture
    for (std::size_t i = 0; row.graph && i < table.columns.size() && row.cells.size() > 1; ++i)
        if (table.columns[i].graph)
            graph = QRectF(grid.left[i], 0.0, grid.width[i], lineHeight(font));
    const double above = row.style == RowStyle::Group ? 6 * px : 0.0;
    const double height = above + lineHeight(font) * double(lines) + 2 * grid.pad;
    const bool total = row.style == RowStyle::Total;
    const double pad = grid.pad;
    Piece piece{.height = height, .paint = [=, width = c.width, picture = row.graph](QPainter &painter) {
                    if (total)
                        painter.fillRect(QRectF(0, 0, width, hairline), lightTokens().ink);
                    paintCells(painter, cells, font, lightTokens().ink, above + pad);
                    if (picture && !graph.isEmpty())
                        paintGraph(painter, graph.translated(0.0, above + pad), *picture);
                    painter.fillRect(QRectF(0, height - hairline, width, hairline), total ? lightTokens().ink : lightTokens().line);
                }};
    piece.keepWithNext = row.style == RowStyle::Group;
    for (const report::CellLink &link : row.links)
        if (link.cell < cells.size())
            piece.links.push_back({linkBox(cells[link.cell], font, above + pad), QString::fromStdString(link.target)});
    if (!row.anchor.empty())
        piece.anchors.push_back({QString::fromStdString(row.anchor), 0.0});
    return piece;
}

Piece headPiece(const report::Table &table, const Grid &grid, const PieceContext &c)
{
    const QFont font = headFont(grid.size);
    std::vector<Cell> heads, units;
    qsizetype lines = 0;
    bool anyUnit = false;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        heads.push_back(
            {wrapped(font, translate(table.columns[i].head, c.language), grid.width[i]), grid.left[i], grid.width[i], grid.align[i]});
        const QString unit = translate(table.columns[i].unit, c.language);
        anyUnit = anyUnit || !unit.isEmpty();
        units.push_back({{unit}, grid.left[i], grid.width[i], grid.align[i]});
        if (heads.back().lines != QStringList{QString()})
            lines = std::max(lines, heads.back().lines.size());
    }
    const double unitTop = cellPad + lineHeight(font) * double(lines);
    const double height = unitTop + (anyUnit ? lineHeight(font) : 0.0) + cellPad;
    Piece piece{.height = height, .paint = [=, width = c.width](QPainter &painter) {
                    paintCells(painter, heads, font, lightTokens().muted, cellPad);
                    if (anyUnit)
                        paintCells(painter, units, font, lightTokens().faint, unitTop);
                    painter.fillRect(QRectF(0, height - hairline, width, hairline), lightTokens().muted);
                }};
    piece.keepWithNext = true;
    return piece;
}

// The stage that computed the table, at the end of its caption; on its own line if the title leaves no room.
void addStage(Piece &caption, const QString &words, const report::Table &table, const PieceContext &c)
{
    if (table.stage.empty())
        return;
    const QFont bold = pageFont(12, QFont::DemiBold), font = pageFont(leastType);
    const QString stage = translate(Text(TY_TR("Report", "stage: %1"), {table.stage}), c.language);
    const double last = textWidth(bold, wrapped(bold, words, c.width).last()), own = textWidth(font, stage);
    const bool beside = last + own + 2 * cellGap <= c.width;
    const double bottom = caption.height - 4 * px, top = beside ? bottom - lineHeight(font) : bottom;
    if (!beside)
        caption.height += lineHeight(font);
    caption.paint = [=, title = caption.paint, width = c.width](QPainter &painter) {
        title(painter);
        drawLine(painter, font, lightTokens().faint, 0, top, width, stage, beside ? Qt::AlignRight : Qt::AlignLeft);
    };
}

} // namespace

Pieces tablePieces(const report::Table &table, const PieceContext &c)
{
    Pieces pieces;
    const Grid grid = gridOf(table, c);
    if (!table.title.empty()) {
        const QString number =
            table.number ? translate(Text(TY_TR("Report", "Table %1"), {std::to_string(table.number)}), c.language) : QString();
        const QString title = translate(table.title, c.language);
        pieces.push_back(captionPiece(number, title, c));
        addStage(pieces.back(), number.isEmpty() ? title : number + QStringLiteral(" · ") + title, table, c);
        if (!table.key.empty())
            pieces.back().anchors.push_back({QString::fromStdString("table:" + table.key), 0.0});
    }
    std::shared_ptr<const Piece> head;
    if (table.heads) {
        head = std::make_shared<Piece>(headPiece(table, grid, c));
        pieces.push_back(*head);
        if (table.title.empty())
            pieces.back().spaceBefore = 16 * px;
    }
    for (const report::Row &row : table.rows) {
        pieces.push_back(rowPiece(table, row, grid, c));
        pieces.back().head = head;
    }
    // The first rows are kept together, and the last ones too, so that no row or two are alone on a page; of tall rows two are enough,
    // because a few of them would leave half a page blank.
    const std::size_t rows = table.rows.size(), first = pieces.size() - rows;
    const auto heightOf = [&](std::size_t from, std::size_t count) {
        double height = 0.0;
        for (std::size_t i = from; i < std::min(from + count, rows); ++i)
            height += pieces[first + i].height;
        return height;
    };
    const bool tall = rows <= 2 * leastRows && heightOf(0, rows) > tallTable;
    const auto least = [&](std::size_t from) { return tall || heightOf(from, leastRows) > tallRows ? 2 : leastRows; };
    const std::size_t begin = least(0), end = least(rows > leastRows ? rows - leastRows : 0);
    for (std::size_t i = 0; i + 1 < rows; ++i)
        if (i + 1 < begin || i + end >= rows)
            pieces[first + i].keepWithNext = true;
    if (!table.note.empty()) {
        pieces.back().keepWithNext = true;
        pieces.push_back(textPiece(translate(table.note, c.language), pageFont(10), lightTokens().muted, c.width));
        pieces.back().spaceBefore = 4 * px;
    }
    return pieces;
}

} // namespace tokenyard::ui
