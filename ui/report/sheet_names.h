// SPDX-License-Identifier: Apache-2.0
// What a printed site needs beyond the drawing: names of objects that are too small to hold them, numbers for the kinds of the rest, and
// the dimensions of the whole.
#pragma once

#include "core/base/language.h"
#include "core/catalogue/catalogue.h"
#include "core/plan/plan.h"
#include "core/report/drawing/display_list.h"

#include <QRectF>
#include <QTransform>

#include <vector>

class QPainter;

namespace tokenyard::ui {

struct SheetMap {
    const Plan &plan;
    const Catalogue *catalogue; // may be null: then no power stands beside halls
    QTransform toSheet;         // from metres of the site to the painter's twips
    QRectF room;                // of the drawing, twips
    Bounds site;                // what is dimensioned, metres
    Language language;
};

inline constexpr double dimensionMm = 7.0; // room above and to the left of the drawing for its dimensions

// In small letters inside or beside the objects where there is free ground. Of what is left halls share names with their neighbours and the
// rest gets the number of its kind; so does all of a kind of which more than a few are left. `leftOut`: the words that the drawing had no room
// for. The kinds numbered, in order.
std::vector<ObjectKind> paintNames(QPainter &painter, const SheetMap &map, const std::vector<const drawing::Words *> &leftOut);
// Their key, a column after the other.
void paintKindKey(QPainter &painter, const QRectF &room, const std::vector<ObjectKind> &kinds, Language language);
// Width and depth of the site, outside of it.
void paintDimensions(QPainter &painter, const SheetMap &map);

} // namespace tokenyard::ui
