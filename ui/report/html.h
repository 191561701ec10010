// SPDX-License-Identifier: Apache-2.0
// The report as one HTML file for a screen: the same blocks, tables as tables, figures and drawings as inline vectors. No scripts, no
// fonts, nothing fetched from elsewhere.
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace tokenyard::ui {

QByteArray reportHtml(const report::Input &input);
// For a document without drawings.
QByteArray documentHtml(const report::Document &document, Language language);

} // namespace tokenyard::ui
