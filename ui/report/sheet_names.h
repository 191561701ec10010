// SPDX-License-Identifier: Apache-2.0
// What a printed site needs beyond the drawing: names of objects that are too small to hold them, numbers for the kinds of the rest, and
// the dimensions of the whole.
#pragma once

#include "core/base/language.h"
#include "core/plan/plan.h"
#include "core/report/drawing/display_list.h"

#include <QRectF>
#include <QTransform>

#include <vector>

class QPainter;

namespace tokenyard::ui {

struct SheetMap {
    const Plan &plan;
    QTransform toSheet; // from metres of the site to the painter's twips
    QRectF room;        // of the drawing, twips
    Language language;
};

inline constexpr double dimensionMm = 7.0; // room above and to the left of the drawing for its dimensions

// Beside the objects where there is free ground; what is left gets the number of its kind, and so does all of a kind that mostly is. `leftOut`: the words that the drawing had no
// room for. The kinds numbered, in order.
std::vector<ObjectKind> paintNames(QPainter &painter, const SheetMap &map, const std::vector<const drawing::Words *> &leftOut);
// Their key, a column after the other.
void paintKindKey(QPainter &painter, const QRectF &room, const std::vector<ObjectKind> &kinds, Language language);
// Width and depth of the site, outside of it.
void paintDimensions(QPainter &painter, const SheetMap &map, const Bounds &site);

} // namespace tokenyard::ui
