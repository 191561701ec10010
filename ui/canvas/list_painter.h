// SPDX-License-Identifier: Apache-2.0
// Paints a display list with a QPainter: screen, image, PDF page or SVG. The painter's world transform takes list units to
// pixels; line widths and type are in millimetres of paper times `pixelsPerMm`.
#pragma once

#include "core/base/language.h"
#include "core/report/drawing/display_list.h"
#include "ui/theme/tokens.h"

#include <QFont>

class QPainter;
class QColor;

namespace tokenyard::ui {

struct PaintOptions {
    double pixelsPerMm = 96.0 / 25.4;
    QFont font;                // family; sizes come from the list
    Language language = Language::English;
    bool smooth = true;        // antialiasing of batches; off when there are thousands of small boxes
    double opacityFraction = 1.0;
    double lineFactor = 1.0;   // on all line widths
};

QColor roleColour(drawing::Role role, const Tokens &tokens);
void paintList(QPainter &painter, const drawing::DisplayList &list, const Tokens &tokens, const PaintOptions &options);

} // namespace tokenyard::ui
