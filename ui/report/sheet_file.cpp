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

constexpr double frame = 10 * mm;
constexpr int pngDotsPerInch = 200;

void paintFramed(QPainter &painter, QSizeF paper, const SheetInput &input)
{
    painter.fillRect(QRectF(QPointF(), paper), Qt::white);
    painter.translate(frame, frame);
    paintSheet(painter, paper - QSizeF(2 * frame, 2 * frame), input);
}

QByteArray png(QSizeF paper, const SheetInput &input)
{
    const double scale = double(pngDotsPerInch) / twipsPerInch;
    QImage image((paper * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.setDotsPerMeterX(int(pngDotsPerInch / 0.0254));
    image.setDotsPerMeterY(int(pngDotsPerInch / 0.0254));
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        paintFramed(painter, paper, input);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svg(QSizeF paper, const SheetInput &input)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(twipsPerInch);
    generator.setSize(paper.toSize());
    generator.setViewBox(QRectF(QPointF(), paper));
    generator.setTitle(QString::fromStdString(input.plan.site->title));
    QPainter painter(&generator);
    paintFramed(painter, paper, input);
    painter.end();
    return bytes;
}

QByteArray pdf(QSizeF paper, const SheetInput &input, const QDateTime &created)
{
    Pages pages;
    pages.title = QString::fromStdString(input.plan.site->title);
    pages.language = input.language;
    Page page;
    page.size = paper;
    page.bare = page.footless = true;
    page.items.push_back({0, 0, {.paint = [paper, &input](QPainter &painter) { paintFramed(painter, paper, input); }}});
    pages.pages.push_back(std::move(page));
    return pdfOf(pages, created);
}

} // namespace

QByteArray sheetFile(const SheetInput &wanted, SheetFormat format, const QDateTime &created)
{
    SheetInput input = wanted;
    const Paper paper = paperFor(input, false);
    input.paper = QString::fromLatin1(paper.name);
    switch (format) {
    case SheetFormat::Png: return png(paper.size(), input);
    case SheetFormat::Svg: return svg(paper.size(), input);
    case SheetFormat::Pdf: break;
    }
    return pdf(paper.size(), input, created);
}

} // namespace tokenyard::ui
