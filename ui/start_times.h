// SPDX-License-Identifier: Apache-2.0
// How long the program takes from its start to the first paint of the map and to a ledger with figures, and its memory.
#pragma once

namespace tokenyard::ui {

class Document;
class MainWindow;

// Runs the window until the first study is painted, prints one line of figures and returns the exit code.
int printStartTimes(MainWindow &window, Document &document);

} // namespace tokenyard::ui
