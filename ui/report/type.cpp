// SPDX-License-Identifier: Apache-2.0
#include "ui/report/type.h"

#include <QFontMetricsF>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr double leading = 1.4; // line height over type size

double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0.0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
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

void drawLine(QPainter &painter, const QFont &font, const QColor &colour, double x, double y, double width, const QString &text, Qt::Alignment align)
{
    const QFontMetricsF metrics(font);
    const double own = align == Qt::AlignLeft ? 0.0 : metrics.horizontalAdvance(text);
    const double left = align == Qt::AlignRight ? x + width - own : align == Qt::AlignHCenter ? x + (width - own) / 2 : x;
    painter.setFont(font);
    painter.setPen(colour);
    // The baseline by the type's size, not by a fallback font's ascent, so that mixed scripts stand on one line.
    painter.drawText(QPointF(left, y + (lineHeight(font) + font.pixelSize() * 0.72) / 2), text);
}

double figuresWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double digit = digitWidth(metrics);
    double width = 0.0;
    for (QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawFigures(QPainter &painter, const QFont &font, const QColor &colour, double x, double y, double width, const QString &text)
{
    const QFontMetricsF metrics(font);
    const double digit = digitWidth(metrics), baseline = y + (lineHeight(font) + font.pixelSize() * 0.72) / 2;
    painter.setFont(font);
    painter.setPen(colour);
    double at = x + width - figuresWidth(font, text);
    for (QChar c : text) {
        const double own = metrics.horizontalAdvance(c), box = c.isDigit() ? digit : own;
        painter.drawText(QPointF(at + (box - own) / 2, baseline), QString(c));
        at += box;
    }
}

} // namespace tokenyard::ui
