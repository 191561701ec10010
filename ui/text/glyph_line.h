// SPDX-License-Identifier: Apache-2.0
// Text set glyph by glyph from the fonts' character maps. Shaping as Qt does it replaces glyphs by the font's contextual forms
// (Inter raises a hyphen between capitals and has other digits next to them); the PDF engine of Qt 6.4 finds no character for
// such a form, so that it is missing when the page is copied or searched. Kerning between letters is kept.
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace tokenyard::ui {

// Width of the text as drawPlainText() sets it. The font's families are tried in their order for each character.
double plainTextWidth(const QFont &font, const QString &text);
// Draws with the pen's colour, its baseline starting at `at`. In an SVG the text stays text.
void drawPlainText(QPainter &painter, const QFont &font, QPointF at, const QString &text);

} // namespace tokenyard::ui
