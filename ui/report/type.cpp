// SPDX-License-Identifier: Apache-2.0
#include "ui/report/type.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr double leading = 1.4; // line height over type size

// Inter's digits are of unequal width, and digits pushed into cells of one width are words of their own to whoever copies or
// searches the page ("27,1 20"). Noto's are equal by themselves.
QFont figuresFont(QFont font)
{
    font.setFamilies({QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Inter")});
    return font;
}

// Inter sets a mark between figures or capitals higher by a glyph that no character maps to: the page would show "2026-11-25" and
// give "2026 11 25" to a search. A mark drawn alone has no neighbours to heed.
bool standsAlone(QChar c)
{
    return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate() && !c.isSpace() && !QStringLiteral(",.%'").contains(c);
}

// The next run of `text` from `start`: a mark alone, or what lies between marks.
qsizetype runEnd(const QString &text, qsizetype start)
{
    qsizetype end = start + 1;
    if (!standsAlone(text[start]))
        while (end < text.size() && !standsAlone(text[end]))
            ++end;
    return end;
}

// The longest head of the word that fits, at least one character.
qsizetype fitting(const QFontMetricsF &metrics, const QString &word, double width)
{
    qsizetype n = 1;
    while (n < word.size() && metrics.horizontalAdvance(word.left(n + 1)) <= width)
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
    font.setPixelSize(int(pixels * px));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

double textWidth(const QFont &font, const QString &text) { return QFontMetricsF(font).horizontalAdvance(text); }
double lineHeight(const QFont &font) { return font.pixelSize() * leading; }

QStringList wrapped(const QFont &font, const QString &text, double width)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line;
        for (QString word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (metrics.horizontalAdvance(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty())
                lines << line;
            while (metrics.horizontalAdvance(word) > width && word.size() > 1) {
                const qsizetype n = fitting(metrics, word, width);
                lines << word.left(n);
                word = word.mid(n);
            }
            line = word;
        }
        lines << line;
    }
    return lines;
}

void drawLine(QPainter &painter, const QFont &font, const QColor &colour, double x, double y, double width, const QString &text,
              Qt::Alignment align)
{
    const QFontMetricsF metrics(font);
    const double own = align == Qt::AlignLeft ? 0.0 : metrics.horizontalAdvance(text);
    const double left = align == Qt::AlignRight ? x + width - own : align == Qt::AlignHCenter ? x + (width - own) / 2 : x;
    painter.setFont(font);
    painter.setPen(colour);
    // The baseline by the type's size, not by a fallback font's ascent, so that mixed scripts stand on one line.
    const double baseline = y + (lineHeight(font) + font.pixelSize() * 0.72) / 2;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype end = runEnd(text, start);
        painter.drawText(QPointF(left + metrics.horizontalAdvance(text.left(start)), baseline), text.mid(start, end - start));
        start = end;
    }
}

double figuresWidth(const QFont &font, const QString &text) { return textWidth(figuresFont(font), text); }

void drawFigures(QPainter &painter, const QFont &font, const QColor &colour, double x, double y, double width, const QString &text)
{
    drawLine(painter, figuresFont(font), colour, x, y, width, text, Qt::AlignRight);
}

} // namespace tokenyard::ui
