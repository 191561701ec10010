// SPDX-License-Identifier: Apache-2.0
// Pages as a PDF: vector, fonts embedded, with title, language, bookmarks and a creation date that is given, so that the same
// pages give the same bytes. Qt 6.4 writes no outline; it is appended as an incremental update (ISO 32000-1, 7.5.6 and 12.3.3).
#pragma once

#include "ui/report/flow.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace tokenyard::ui {

// Told after each page (done, of all); returns false to cancel.
using Progress = std::function<bool(int done, int all)>;

// The PDF's bytes; empty if cancelled.
QByteArray pdfOf(const Pages &pages, const QDateTime &created, const Progress &progress = {});
// The time that SOURCE_DATE_EPOCH names, or now; UTC.
QDateTime creationTime();

// Sets the dates and appends the outline; bytes without the structure that Qt writes are returned as they are.
QByteArray withOutline(QByteArray pdf, const Pages &pages, const QDateTime &created);

} // namespace tokenyard::ui
