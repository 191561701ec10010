// SPDX-License-Identifier: Apache-2.0
// The sheet as a file of its own.
#include "ui/report/sheet.h"

#include "ui/report/type.h"
#include "ui/text/format.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

namespace tokenyard::ui {

namespace {

const QSizeF a3(420 * mm, 297 * mm);
constexpr double frame = 10 * mm;
constexpr int pngDotsPerInch = 200;

void paintA3(QPainter &painter, const SheetInput &input)
{
    painter.fillRect(QRectF(QPointF(), a3), Qt::white);
    painter.translate(frame, frame);
    paintSheet(painter, a3 - QSizeF(2 * frame, 2 * frame), input);
}

QByteArray png(const SheetInput &input)
{
    const double scale = double(pngDotsPerInch) / twipsPerInch;
    QImage image((a3 * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDotsPerMeterX(int(pngDotsPerInch / 0.0254));
    image.setDotsPerMeterY(int(pngDotsPerInch / 0.0254));
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paintA3(painter, input);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svg(const SheetInput &input)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(twipsPerInch);
    generator.setSize(a3.toSize());
    generator.setViewBox(QRectF(QPointF(), a3));
    generator.setTitle(QString::fromStdString(input.plan.site->title));
    QPainter painter(&generator);
    paintA3(painter, input);
    painter.end();
    return bytes;
}

QByteArray pdf(const SheetInput &input, const QDateTime &created)
{
    Pages pages;
    pages.title = QString::fromStdString(input.plan.site->title);
    pages.language = input.language;
    Page page;
    page.size = a3;
    page.bare = page.footless = true;
    page.items.push_back({0, 0, {.paint = [&input](QPainter &painter) { paintA3(painter, input); }}});
    pages.pages.push_back(std::move(page));
    return pdfOf(pages, created);
}

} // namespace

QByteArray sheetFile(const SheetInput &input, SheetFormat format, const QDateTime &created)
{
    switch (format) {
    case SheetFormat::Png: return png(input);
    case SheetFormat::Svg: return svg(input);
    case SheetFormat::Pdf: break;
    }
    return pdf(input, created);
}

} // namespace tokenyard::ui
