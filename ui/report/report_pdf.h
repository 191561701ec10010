// SPDX-License-Identifier: Apache-2.0
// The whole way from a study to a PDF, shared by the window and the command line.
#pragma once

#include "core/report/document.h"
#include "ui/report/pdf.h"

namespace tokenyard::ui {

// Paints the drawings of the plan onto sheets.
SheetPainter sheetPainterOf(const report::Input &input);
Pages reportPages(const report::Input &input);
Pages reportPages(const report::Input &input, const report::Document &document); // the document is built already
QByteArray reportPdf(const report::Input &input, const QDateTime &created, const Progress &progress = {});

} // namespace tokenyard::ui
