// SPDX-License-Identifier: Apache-2.0
#include "ui/report/type.h"

#include "ui/text/glyph_line.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

namespace {

constexpr double leading = 1.4; // line height relative to the type size

// Inter's digits are of unequal width, and digits pushed into cells of one width become separate words when the page is copied or
// searched ("27,1 20"). Noto's digits already have equal widths.
QFont figuresFont(QFont font)
{
    font.setFamilies({QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Inter")});
    return font;
}

// The longest beginning of the word that fits, at least one character.
qsizetype fitting(const QFont &font, const QString &word, double width)
{
    qsizetype n = 1;
    while (n < word.size() && plainTextWidth(font, word.left(n + 1)) <= width)
        ++n;
    if (n < word.size() && word[n].isLowSurrogate())
        ++n;
    return n;
}

} // namespace

QFont pageFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans CJK KR")});
    font.setPixelSize(int(std::lround(std::max(leastType, pixels) * px)));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

double textWidth(const QFont &font, const QString &text) { return plainTextWidth(font, text); }
double lineHeight(const QFont &font) { return font.pixelSize() * leading; }

QStringList wrapped(const QFont &font, const QString &text, double width)
{
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (QString word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (plainTextWidth(font, longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty())
                lines << line;
            while (plainTextWidth(font, word) > width && word.size() > 1) {
                const qsizetype n = fitting(font, word, width);
                lines << word.left(n);
                word = word.mid(n);
            }
            line = word;
        }
        lines << line;
    }
    return lines;
}

QString shortened(const QFont &font, const QString &text, double width)
{
    if (textWidth(font, text) <= width)
        return text;
    return wrapped(font, text, width - textWidth(font, QStringLiteral(" …"))).front() + QStringLiteral(" …");
}

void drawLine(QPainter &painter, const QFont &font, const QColor &colour, double x, double y, double width, const QString &text,
              Qt::Alignment align)
{
    const double own = align == Qt::AlignLeft ? 0.0 : plainTextWidth(font, text);
    const double left = align == Qt::AlignRight ? x + width - own : align == Qt::AlignHCenter ? x + (width - own) / 2 : x;
    painter.setPen(colour);
    // The baseline follows the type's size, not a fallback font's ascent, so that mixed scripts share one line.
    drawPlainText(painter, font, QPointF(left, y + (lineHeight(font) + font.pixelSize() * 0.72) / 2), text);
}

double figuresWidth(const QFont &font, const QString &text) { return textWidth(figuresFont(font), text); }

void drawFigures(QPainter &painter, const QFont &font, const QColor &colour, double x, double y, double width, const QString &text)
{
    drawLine(painter, figuresFont(font), colour, x, y, width, text, Qt::AlignRight);
}

} // namespace tokenyard::ui
