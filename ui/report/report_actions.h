// SPDX-License-Identifier: Apache-2.0
// Exports of the window's Report menu: the drawing and the tables. Each waits for the study of the plan as it is, without
// blocking the window.
#pragma once

class QWidget;

namespace tokenyard::ui {

class Document;

void exportDrawing(Document *document, QWidget *parent); // PNG, SVG or PDF by the name's ending
void exportTables(Document *document, QWidget *parent);  // CSV files into a folder

} // namespace tokenyard::ui
