// SPDX-License-Identifier: Apache-2.0
// Type and measures of the printed page. Lengths are twips (1/1440 inch), so that text is measured without hinting at the
// resolution it is printed with; `px` is a CSS pixel of 1/96 inch, the unit of the 8 px rhythm.
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>
#include <QStringList>

namespace tokenyard::ui {

inline constexpr int twipsPerInch = 1440;
inline constexpr double px = 15.0;                // twips per CSS pixel
inline constexpr double mm = twipsPerInch / 25.4; // twips per millimetre
inline constexpr double leastType = 10.0;         // px of the smallest type in print: 7.5 points
inline constexpr double sheetEdges = 34 * mm;     // of a landscape sheet: both margins together, either way
inline constexpr double hairline = 0.75 * px;

QFont pageFont(double pixels, QFont::Weight weight = QFont::Normal);
double textWidth(const QFont &font, const QString &text);
double lineHeight(const QFont &font);
// Breaks at spaces, and inside a word only if it is wider than the line: Korean words stay whole.
QStringList wrapped(const QFont &font, const QString &text, double width);
// Drops the end of a line that is too long for its place, word by word.
QString shortened(const QFont &font, const QString &text, double width);
// Draws one line with the top of its box at y; the box spans [x, x + width].
void drawLine(QPainter &painter, const QFont &font, const QColor &colour, double x, double y, double width, const QString &text,
              Qt::Alignment align = Qt::AlignLeft);
// As drawLine(), but right-aligned with digits of equal width, so that columns of figures line up.
void drawFigures(QPainter &painter, const QFont &font, const QColor &colour, double x, double y, double width, const QString &text);
double figuresWidth(const QFont &font, const QString &text);

} // namespace tokenyard::ui
