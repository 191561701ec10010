// SPDX-License-Identifier: Apache-2.0
// Paints a display list with a QPainter: screen, image, PDF page or SVG. The painter's world transform takes list units to
// pixels; line widths and type are in millimetres of paper times `pixelsPerMm`.
#pragma once

#include "core/base/language.h"
#include "core/report/drawing/display_list.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QStaticText>

#include <vector>

class QPainter;
class QColor;

namespace tokenyard::ui {

// Words of one list, translated, measured and shaped: shaping text is expensive, so the result is kept between paints. Clear it
// when the list, the font or the language changes.
struct LabelCache {
    struct Entry {
        QFont font;
        QStaticText text;
        double width = 0.0, height = 0.0; // pixels
    };
    std::vector<Entry> entries; // in the order of the list's words
    QRectF painted;             // pixels that the words covered last; null: no words were painted
};

struct PaintOptions {
    double pixelsPerMm = 96.0 / 25.4;
    QFont font; // family; sizes come from the list
    Language language = Language::English;
    bool smooth = true; // antialiasing of batches; off when there are thousands of small boxes
    double opacityFraction = 1.0;
    double lineFactor = 1.0;                                // multiplies all line widths
    double leastType = 0.0;                                 // pixels: smaller words are drawn in this size
    bool screen = false;                                    // words as shaped glyph runs; documents need them as text
    bool plates = false;                                    // a plate behind names in place of a rim: on paper no line may strike them
    std::vector<const drawing::Words *> *leftOut = nullptr; // gets the first label of each object that found no room
};

QColor roleColour(drawing::Role role, const Tokens &tokens);
void paintList(QPainter &painter, const drawing::DisplayList &list, const Tokens &tokens, const PaintOptions &options,
               LabelCache *cache = nullptr);

} // namespace tokenyard::ui
