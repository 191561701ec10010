// SPDX-License-Identifier: Apache-2.0
// What a reader needs in a PDF beyond the pages that Qt 6.4 writes: outline, links, page labels, document information, XMP
// metadata and attachments (ISO 32000-1, 7.11.4, 12.3.3, 12.4.2, 12.5.6.5 and 14.3), added with qpdf. The file's identifier
// is made from its contents, so that the same pages give the same bytes.
#pragma once

#include "ui/report/flow.h"

#include <QByteArray>
#include <QDateTime>

namespace tokenyard::ui {

// The finished file; the unchanged bytes if they are not a PDF with that many pages.
QByteArray finishedPdf(const QByteArray &pdf, const Pages &pages, const QDateTime &created);

} // namespace tokenyard::ui
