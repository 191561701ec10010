// SPDX-License-Identifier: Apache-2.0
// The site drawing as a sheet: the plan to a round scale in a frame with legend, scale bar, north arrow and title block.
// A report's sheets are A3, which folds into A4; `render` and the window make the same.
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
    bool branchesOnce = false;                            // of a schematic: a typical branch for all that are alike
};

// A landscape page of ISO 216.
struct Paper {
    const char *name;
    double widthMm, heightMm;
    QSizeF size() const; // twips
};
// A3; of a schematic whose smallest words would not have leastType there, with its alike branches drawn once, and where that does not help the
// smallest paper on which they have. `allDrawn`: an engineer's, who wants every branch on whatever paper it takes. Decides branchesOnce.
Paper paperFor(SheetInput &input, bool allDrawn);

// Paints into a rectangle at the origin; the painter's unit is the twip.
void paintSheet(QPainter &painter, QSizeF size, const SheetInput &input);
// The smallest denominator of a scale at which this many metres fit, of those on a scale ruler: 1, 2 and 5 (ISO 5455), 2.5, 3, 4 and 6 times a
// power of ten.
int roundScale(double metresWide, double metresHigh, double mmWide, double mmHigh);

enum class SheetFormat { Png, Svg, Pdf };
// A landscape file of the sheet on its paper; PNG at 200 dpi. Empty if it cannot be made. Chooses `paper` and `branchesOnce` itself (paperFor).
QByteArray sheetFile(const SheetInput &wanted, SheetFormat format, const QDateTime &created);

} // namespace tokenyard::ui
