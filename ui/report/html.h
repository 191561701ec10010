// SPDX-License-Identifier: Apache-2.0
// The report as one HTML file for a screen: the same blocks, tables as tables, figures and drawings as vectors inside. No scripts, no
// fonts, nothing that is fetched.
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace tokenyard::ui {

QByteArray reportHtml(const report::Input &input);
// Of a document without drawings.
QByteArray documentHtml(const report::Document &document, Language language);

} // namespace tokenyard::ui
