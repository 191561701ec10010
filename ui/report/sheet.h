// SPDX-License-Identifier: Apache-2.0
// The site drawing as a sheet: the plan to a round scale in a frame with legend, scale bar, north arrow and title block.
// The report puts it on A4, a schematic on what it needs to be read; `render` and the window on A3.
#pragma once

#include "core/report/document.h"
#include "core/report/drawing/overlays.h"
#include "ui/report/pdf.h"

namespace tokenyard::ui {

// What a sheet shows: the plan on its site, the plan coloured by an overlay, or a schematic of its power, cooling or losses.
enum class SheetView { Site, Overlay, SingleLine, Cooling, Losses };

struct SheetInput {
    const Plan &plan;
    const Study *study = nullptr; // counts and findings; may be missing
    const Catalogue *catalogue = nullptr;
    Language language = Language::English;
    int level = 0;       // storey seen from above; 0: the one with the most racks
    QString date, paper; // "2026-11-21", "A3"
    SheetView view = SheetView::Site;
    drawing::Overlay overlay = drawing::Overlay::Loading; // for SheetView::Overlay
    QString owner = {};                                   // the company whose drawing it is; "" for none
};

// A landscape page of ISO 216.
struct Paper {
    const char *name;
    double widthMm, heightMm;
    QSizeF size() const; // twips
};
// A4, or of a schematic the smallest paper on which its smallest words have leastType.
Paper paperFor(const SheetInput &input);

// Paints into a rectangle at the origin; the painter's unit is the twip.
void paintSheet(QPainter &painter, QSizeF size, const SheetInput &input);
// The smallest round scale denominator (1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 times a power of ten) at which this many metres fit.
int roundScale(double metresWide, double metresHigh, double mmWide, double mmHigh);

enum class SheetFormat { Png, Svg, Pdf };
// An A3 landscape file of the sheet; PNG at 200 dpi. Empty if it cannot be made.
QByteArray sheetFile(const SheetInput &input, SheetFormat format, const QDateTime &created);

} // namespace tokenyard::ui
