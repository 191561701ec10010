// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/hatch.h"

#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <iterator>

namespace tokenyard::ui {

namespace {

constexpr int tile = 6;                // pixels from line to line
constexpr double groundFraction = 0.3; // share of the colour in the background

void drawLines(QPainter &painter, Hatch hatch)
{
    // A leaning line is drawn three times, so that the tile's corners meet their neighbours'.
    for (int shift : {-tile, 0, tile})
        switch (hatch) {
        case Hatch::Plain: break;
        case Hatch::RisingLines: painter.drawLine(QPointF(shift, tile), QPointF(shift + tile, 0)); break;
        case Hatch::FallingLines: painter.drawLine(QPointF(shift, 0), QPointF(shift + tile, tile)); break;
        case Hatch::UprightLines: painter.drawLine(QPointF(tile / 2.0, 0), QPointF(tile / 2.0, tile)); break;
        case Hatch::LevelLines: painter.drawLine(QPointF(0, tile / 2.0), QPointF(tile, tile / 2.0)); break;
        case Hatch::Crossed:
            painter.drawLine(QPointF(shift, tile), QPointF(shift + tile, 0));
            painter.drawLine(QPointF(shift, 0), QPointF(shift + tile, tile));
            break;
        }
}

} // namespace

QBrush hatched(const QColor &colour, const QColor &ground, Hatch hatch)
{
    if (hatch == Hatch::Plain)
        return colour;
    QImage image(tile, tile, QImage::Format_ARGB32_Premultiplied);
    image.fill(mixed(colour, ground, groundFraction));
    QPainter painter(&image);
    const bool leaning = hatch != Hatch::UprightLines && hatch != Hatch::LevelLines;
    painter.setRenderHint(QPainter::Antialiasing, leaning);
    painter.setPen(QPen(colour, 1.2));
    drawLines(painter, hatch);
    painter.end();
    return QBrush(image);
}

Hatch hatchOf(std::size_t index)
{
    constexpr Hatch all[] = {Hatch::RisingLines, Hatch::FallingLines, Hatch::UprightLines, Hatch::LevelLines, Hatch::Crossed, Hatch::Plain};
    return all[index % std::size(all)];
}

QString hatchSwatch(const QBrush &brush, const QColor &edge, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.fillRect(image.rect(), brush);
    painter.setPen(edge);
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<img src=\"data:image/png;base64,%1\">").arg(QString::fromLatin1(bytes.toBase64()));
}

} // namespace tokenyard::ui
