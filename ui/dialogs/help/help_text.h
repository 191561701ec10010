// SPDX-License-Identifier: Apache-2.0
// Markdown as the manual shows it: the program's fonts, ruled tables, code on its own background; and where its headings are.
#pragma once

#include "ui/dialogs/help/help_pages.h"

#include <QTextCursor>

class QPalette;
class QTextDocument;

namespace tokenyard::ui {

void setHelpText(QTextDocument &document, const QString &markdown, const QPalette &palette);
// The start of the heading with this number, or of the document.
QTextCursor headingCursor(QTextDocument &document, int number);
// The pages one after another as an A4 PDF. False: the file could not be written.
bool writeManual(const std::vector<HelpPage> &pages, const QString &path);
int topOf(const QTextDocument &document, const QTextCursor &cursor); // in pixels

} // namespace tokenyard::ui
