// SPDX-License-Identifier: Apache-2.0
// Pages as a PDF: vector, fonts embedded, finished with outline, links and metadata (pdf_finish.h) and a given creation
// date, so that the same pages give the same bytes.
#pragma once

#include "ui/report/flow.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace tokenyard::ui {

// Called after each page (done, of all); return false to cancel.
using Progress = std::function<bool(int done, int all)>;

// The PDF's bytes; empty if cancelled.
QByteArray pdfOf(const Pages &pages, const QDateTime &created, const Progress &progress = {});
// The time in SOURCE_DATE_EPOCH, or now; UTC.
QDateTime creationTime();

} // namespace tokenyard::ui
