// SPDX-License-Identifier: Apache-2.0
// A dialog on a screen that is smaller than it: it ends within the screen, and what has no room is scrolled, while its buttons stay in view.
#pragma once

class QDialog;

namespace tokenyard::ui {

// At each showing; does nothing where the dialog has its room. `frameHeight`: of the desktop's frame around a window.
void fitDialog(QDialog &dialog, int frameHeight);

} // namespace tokenyard::ui
