// SPDX-License-Identifier: Apache-2.0
#include "ui/report/pdf.h"

#include "ui/report/pdf_finish.h"
#include "ui/report/type.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

namespace tokenyard::ui {

namespace {

QPageLayout layoutOf(const Page &page)
{
    const bool wide = page.size.width() > page.size.height();
    const QSizeF upright = wide ? page.size.transposed() : page.size;
    const QPageSize size(upright / twipsPerInch, QPageSize::Inch, {}, QPageSize::FuzzyOrientationMatch);
    return {size, wide ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

} // namespace

QByteArray pdfOf(const Pages &pages, const QDateTime &created, const Progress &progress)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(twipsPerInch);
        writer.setTitle(pages.title);
        writer.setCreator(QStringLiteral("Tokenyard"));
        writer.setPageLayout(layoutOf(pages.pages.front()));
        QPainter painter(&writer);
        const int count = int(pages.pages.size());
        for (int i = 0; i < count; ++i) {
            if (i > 0) {
                writer.setPageLayout(layoutOf(pages.pages[std::size_t(i)]));
                writer.newPage();
            }
            paintPage(painter, pages, i);
            if (progress && !progress(i + 1, count))
                return {};
        }
    }
    return finishedPdf(bytes, pages, created);
}

QDateTime creationTime()
{
    bool ok = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&ok);
    return ok ? QDateTime::fromSecsSinceEpoch(epoch, Qt::UTC) : QDateTime::currentDateTimeUtc();
}

} // namespace tokenyard::ui
