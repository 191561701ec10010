// SPDX-License-Identifier: Apache-2.0
#include "ui/report/sheet.h"

#include "core/report/drawing/cooling_diagram.h"
#include "core/report/drawing/loss_diagram.h"
#include "core/report/drawing/sheet_marks.h"
#include "core/report/drawing/single_line.h"
#include "ui/map/list_painter.h"
#include "ui/report/sheet_names.h"
#include "ui/report/type.h"
#include "ui/text/format.h"
#include "ui/theme/tokens.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace tokenyard::ui {

namespace {

using namespace drawing;

constexpr double legendColumn = 40.0; // mm
constexpr std::size_t legendColumns = 4;
constexpr double inset = 4.0, titleHeight = 28.5, titleWidth = 180.0, marksHeight = 12.0, siteLabelHeight = 5.0; // mm
constexpr double largestSchematic = 1.3; // times the size it was drawn for, where that can be read
constexpr Paper papers[] = {{"A3", 420, 297}, {"A2", 594, 420}, {"A1", 841, 594}, {"A0", 1189, 841}};
constexpr double detailPerPixel = 1.6; // paper shows more than a screen at the same scale

struct Cell {
    double x, y, width, height;
    Text name, value;
};

// The list painter counts in device pixels: twips on a PDF page, fewer on a screen or an image.
PaintOptions paintOptions(const QPainter &painter, Language language)
{
    const QTransform &world = painter.worldTransform();
    PaintOptions options;
    options.pixelsPerMm = mm * std::hypot(world.m11(), world.m12());
    options.leastType = leastType * px * std::hypot(world.m11(), world.m12());
    options.font = pageFont(10);
    options.language = language;
    return options;
}

// A list in millimetres of paper, at a place on the sheet.
void paintMarks(QPainter &painter, const DisplayList &list, double xMm, double yMm, const PaintOptions &options)
{
    painter.save();
    painter.translate(xMm * mm, yMm * mm);
    painter.scale(mm, mm);
    paintList(painter, list, lightTokens(), options);
    painter.restore();
}

QPen framePen(double widthMm) { return {lightTokens().ink, widthMm * mm, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin}; }

void paintCell(QPainter &painter, const Cell &cell, QPointF origin, Language language)
{
    const QRectF box(origin.x() + cell.x * mm, origin.y() + cell.y * mm, cell.width * mm, cell.height * mm);
    painter.setPen(framePen(0.18));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    const double width = box.width() - 4 * mm;
    drawLine(painter, pageFont(8), lightTokens().muted, box.left() + 2 * mm, box.top() + 1 * mm, width, translate(cell.name, language));
    QFont font = pageFont(10);
    const QString value = translate(cell.value, language);
    while (font.pixelSize() > int(leastType * px) && textWidth(font, value) > width)
        font.setPixelSize(font.pixelSize() - int(px / 2));
    drawLine(painter, font, lightTokens().ink, box.left() + 2 * mm, box.top() + 4.6 * mm, width, shortened(font, value, width));
}

Text orDash(const std::string &text) { return Text::verbatim(text.empty() ? "–" : text); }

// The title block's text for a schematic, which has no scale.
Text titleOf(const SheetInput &in, int level)
{
    switch (in.view) {
    case SheetView::SingleLine: return TY_TR("Report", "Single-line diagram");
    case SheetView::Cooling: return TY_TR("Report", "Cooling diagram");
    case SheetView::Losses: return TY_TR("Report", "Electricity from the grid to the chips");
    case SheetView::Overlay: return Text(TY_TR("Report", "Site by overlay: %1"), {Text(overlayInfo(in.overlay).name)});
    case SheetView::Site: break;
    }
    const Site &site = *in.plan.site;
    return site.storeys > 1 ? Text(TY_TR("Report", "General arrangement, storey %1"), {count(level)})
                            : Text(TY_TR("Report", "General arrangement"));
}
std::string numberOf(const SheetInput &in, int level)
{
    const std::string number = fmt::format("{:03}", level);
    switch (in.view) {
    case SheetView::SingleLine: return "SL-001";
    case SheetView::Cooling: return "CD-001";
    case SheetView::Losses: return "EL-001";
    case SheetView::Overlay: return (in.overlay == Overlay::Loading ? "LD-" : "OV-") + number;
    case SheetView::Site: break;
    }
    return "GA-" + number;
}

Text kindOf(SheetView view)
{
    switch (view) {
    case SheetView::SingleLine:
    case SheetView::Cooling:
    case SheetView::Losses: return TY_TR("Report", "Schematic diagram");
    case SheetView::Overlay: return TY_TR("Report", "Thematic plan");
    case SheetView::Site: break;
    }
    return TY_TR("Report", "Arrangement drawing");
}

// The data fields of ISO 7200: legal owner, identification number, date of issue, sheet, title, approval, creator and document type, with
// revision, language and scale; 180 mm wide. `scale` 0: none. Each sheet is the only one with its number.
void paintTitleBlock(QPainter &painter, QPointF origin, const SheetInput &in, int scale, int level)
{
    const Site &site = *in.plan.site;
    const double row = titleHeight / 3;
    const std::string language(languageKey(in.language));
    const std::array cells{
        Cell{0, 0, 50, row, TY_TR("Report", "Legal owner"), orDash(in.owner.toStdString())},
        Cell{50, 0, 80, row, TY_TR("Report", "Project"), Text::verbatim(site.title)},
        Cell{130, 0, 30, row, TY_TR("Report", "Number"), Text::verbatim(numberOf(in, level))},
        Cell{160, 0, 20, row, TY_TR("Report", "Sheet"), Text::verbatim("1/1")},
        Cell{0, row, 50, row, TY_TR("Report", "Document type"), kindOf(in.view)},
        Cell{50, row, 80, row, TY_TR("Report", "Drawing"), titleOf(in, level)},
        Cell{130, row, 30, row, TY_TR("Report", "Date of issue"), Text::verbatim(in.date.toStdString())},
        Cell{160, row, 20, row, TY_TR("Report", "Revision"), orDash(site.revision)},
        Cell{0, 2 * row, 50, row, TY_TR("Report", "Drawn"), orDash(site.author)},
        Cell{50, 2 * row, 45, row, TY_TR("Report", "Approved by"), orDash({})},
        Cell{95, 2 * row, 35, row, Text(TY_TR("Report", "Scale (%1)"), {in.paper.toStdString()}),
             scale > 0 ? Text::verbatim("1 : " + std::to_string(scale)) : orDash({})},
        Cell{130, 2 * row, 30, row, TY_TR("Report", "Status"), TY_TR("Report", "Not for construction")},
        Cell{160, 2 * row, 20, row, TY_TR("Report", "Language"), Text::verbatim(language)},
    };
    for (const Cell &cell : cells)
        paintCell(painter, cell, origin, in.language);
}

// Below the drawing, to the left of the title block.
void paintNote(QPainter &painter, double widthMm, double heightMm, const Text &words, Language language)
{
    const QFont font = pageFont(9);
    const double width = (widthMm - titleWidth - 2 * inset) * mm;
    const QStringList lines = wrapped(font, translate(words, language), width);
    double y = (heightMm - 3.0) * mm - lineHeight(font) * double(lines.size());
    for (const QString &line : lines) {
        drawLine(painter, font, lightTokens().muted, inset * mm, y, width, line);
        y += lineHeight(font);
    }
}

struct Room {
    double x, y, width, height;
}; // mm

QRectF inTwips(const Room &room) { return {room.x * mm, room.y * mm, room.width * mm, room.height * mm}; }

// From metres of the site to twips: in the middle of the room.
QTransform siteToSheet(const Room &room, const Bounds &site, double mmPerMetre)
{
    QTransform t;
    t.translate((room.x + (room.width - site.width() * mmPerMetre) / 2) * mm,
                (room.y + (room.height - siteLabelHeight - site.height() * mmPerMetre) / 2) * mm);
    t.scale(mmPerMetre * mm, mmPerMetre * mm);
    t.translate(-site.left, -site.top);
    return t;
}

void paintMap(QPainter &painter, const Room &room, const DisplayList &list, const QTransform &toSheet, const PaintOptions &options)
{
    painter.save();
    painter.setClipRect(inTwips(room));
    painter.setWorldTransform(toSheet, true);
    paintList(painter, list, lightTokens(), options);
    painter.restore();
}

Diagram diagramOf(const SheetInput &in)
{
    const DiagramOptions options{.patterns = true, .branchesOnce = in.branchesOnce};
    return in.view == SheetView::Losses    ? lossDiagram(in.plan, in.study)
        : in.view == SheetView::SingleLine ? singleLine(in.plan, in.study, in.catalogue, options)
                                           : coolingDiagram(in.plan, in.study, in.catalogue, options);
}

bool isSchematic(SheetView view) { return view == SheetView::SingleLine || view == SheetView::Cooling || view == SheetView::Losses; }

// Times its own size at which the smallest words of a schematic have leastType.
double readableScale(const Diagram &diagram)
{
    double least = HUGE_VAL;
    for (const Primitive &primitive : diagram.list.primitives())
        if (const auto *words = std::get_if<Words>(&primitive.geometry))
            least = std::min(least, words->sizeMm);
    return std::isfinite(least) && least > 0.0 ? leastType * px / mm / least : 1.0;
}

Room schematicRoom(double widthMm, double heightMm) { return {inset, inset, widthMm - 2 * inset, heightMm - 2 * inset - titleHeight}; }

// As large as the room allows, but no larger than it was drawn or can be read.
double schematicScale(const Diagram &diagram, const Room &room)
{
    const Bounds b = diagram.bounds.grown(1.0);
    return std::min({std::max(largestSchematic, readableScale(diagram)), room.width / std::max(b.width(), 1.0),
                     room.height / std::max(b.height(), 1.0)});
}

void paintSchematic(QPainter &painter, QSizeF size, const SheetInput &in)
{
    const double width = size.width() / mm, height = size.height() / mm;
    const Room room = schematicRoom(width, height);
    const Diagram diagram = diagramOf(in);
    const Bounds b = diagram.bounds.grown(1.0);
    const double scale = schematicScale(diagram, room);
    PaintOptions paint = paintOptions(painter, in.language);
    paint.pixelsPerMm *= scale;
    paint.leastType = 0.0; // room for the words has already been made
    painter.save();
    painter.translate((room.x + (room.width - b.width() * scale) / 2) * mm, (room.y + (room.height - b.height() * scale) / 2) * mm);
    painter.scale(scale * mm, scale * mm);
    painter.translate(-b.left, -b.top);
    paintList(painter, diagram.list, lightTokens(), paint);
    painter.restore();
    paintTitleBlock(painter, QPointF((width - titleWidth) * mm, (height - titleHeight) * mm), in, 0, 0);
    paintNote(painter, width, height,
              in.view == SheetView::Losses
                  ? TY_TR("Report", "A typical year at the plan's utilisation. The widths of the bands are energies and add up.")
                  : in.view == SheetView::SingleLine
                  ? TY_TR("Report",
                          "Generated from the plan's feeds. Loads of the load flow: racks at full load, cooling plant at its rated power. "
                          "Not for construction.")
                  : TY_TR("Report", "Generated from the plan's feeds. Loads with the racks at full load. Not for construction."),
              in.language);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(framePen(0.35));
    painter.drawRect(QRectF(0, 0, size.width(), size.height()));
}

} // namespace

int roundScale(double metresWide, double metresHigh, double mmWide, double mmHigh)
{
    const double least = std::max({metresWide * 1000.0 / mmWide, metresHigh * 1000.0 / mmHigh, 1.0});
    for (double power = 1.0; power < 1e9; power *= 10.0)
        for (double lead : {1.0, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0})
            if (const double scale = lead * power; scale >= least * (1 - 1e-9) && scale == std::floor(scale))
                return int(scale);
    return 1000000000;
}

QSizeF Paper::size() const { return {widthMm * mm, heightMm * mm}; }

Paper paperFor(SheetInput &in, bool allDrawn)
{
    if (!isSchematic(in.view))
        return papers[0];
    const auto smallest = [&] {
        const Diagram diagram = diagramOf(in);
        const double readable = readableScale(diagram);
        const auto edges = sheetEdges / mm;
        const auto *paper = std::find_if(std::begin(papers), std::end(papers), [&](const Paper &p) {
            return schematicScale(diagram, schematicRoom(p.widthMm - edges, p.heightMm - edges)) >= readable * (1 - 1e-9);
        });
        return paper == std::end(papers) ? std::end(papers) - 1 : paper;
    };
    in.branchesOnce = false;
    const Paper *paper = smallest();
    if (allDrawn || paper == std::begin(papers))
        return *paper;
    in.branchesOnce = true;
    return *smallest();
}

void paintSheet(QPainter &painter, QSizeF size, const SheetInput &in)
{
    if (isSchematic(in.view))
        return paintSchematic(painter, size, in);
    const double width = size.width() / mm, height = size.height() / mm;
    const int level = in.level > 0 ? in.level : mainLevel(in.plan);
    const Room room{inset + dimensionMm, inset + dimensionMm, width - 2 * inset - dimensionMm,
                    height - 2 * inset - dimensionMm - titleHeight - marksHeight};
    DrawOptions options;
    options.level = level;
    options.patterns = true;
    options.overlay = in.view == SheetView::Overlay ? in.overlay : Overlay::Plan;
    const Bounds bounds = drawSite(in.plan, false).bounds().united(boundsOf(in.plan));
    const int scale = roundScale(bounds.width(), bounds.height(), room.width, room.height - siteLabelHeight);
    const double mmPerMetre = 1000.0 / scale;
    options.detail = detailFor(mmPerMetre * pixelsPerMm * detailPerPixel);
    options.pixelsPerMetreCount = mmPerMetre * pixelsPerMm;
    PaintOptions paint = paintOptions(painter, in.language);
    const DisplayList list = drawPlan(in.plan, in.study, in.catalogue, options);
    const SheetMap map{in.plan, in.catalogue, siteToSheet(room, list.bounds(), mmPerMetre), inTwips(room), bounds, in.language};
    std::vector<const Words *> leftOut;
    paint.leftOut = &leftOut;
    paint.plates = true;
    paintMap(painter, room, list, map.toSheet, paint);
    paint.leftOut = nullptr;
    const std::vector<ObjectKind> numbered = paintNames(painter, map, leftOut);
    const double beside = width - titleWidth - 2 * inset;
    paintKindKey(painter, QRectF(inset * mm, (height - titleHeight + 1.0) * mm, beside * mm, (titleHeight - 11.0) * mm), numbered,
                 in.language);
    paintDimensions(painter, map);

    const ScaleBar bar = scaleBarFor(mmPerMetre, 60.0);
    const double marks = height - titleHeight - marksHeight;
    paintMarks(painter, drawNorthArrow(in.plan.site->northAngle), width - inset - northArrowMm, inset, paint);
    const std::vector<LegendEntry> entries = in.view == SheetView::Overlay ? std::vector<LegendEntry>{} : legendOf(in.plan);
    if (in.view == SheetView::Overlay)
        paintMarks(painter, drawLegend(overlayPaint(in.overlay, in.plan, in.study, in.catalogue).steps, legendColumn), inset, marks + 1.0,
                   paint);
    for (std::size_t row = 0; row * legendColumns < entries.size(); ++row) {
        const auto from = entries.begin() + std::ptrdiff_t(row * legendColumns);
        const auto to = entries.begin() + std::ptrdiff_t(std::min(entries.size(), (row + 1) * legendColumns));
        paintMarks(painter, drawLegend({from, to}, legendColumn, true), inset, marks + 1.0 + double(row) * legendHeightMm, paint);
    }
    paintMarks(painter, drawScaleBar(bar), width - inset - bar.mm - 8.0, marks + 1.0, paint);
    paintTitleBlock(painter, QPointF((width - titleWidth) * mm, (height - titleHeight) * mm), in, scale, level);
    paintNote(painter, width, height,
              TY_TR("Report", "Dimensions in metres. Dashed outlines and thin feeds: later phases. Not for construction."), in.language);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(framePen(0.35));
    painter.drawRect(QRectF(0, 0, size.width(), size.height()));
}

} // namespace tokenyard::ui
