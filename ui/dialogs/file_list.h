// SPDX-License-Identifier: Apache-2.0
// Qt's own file dialog writes dates in the language of the desktop and cuts its columns: here in the program's language and whole.
#pragma once

class QFileDialog;

namespace tokenyard::ui {

// At each showing; a desktop's own dialog has no list to mend.
void mendFileList(QFileDialog &dialog);

} // namespace tokenyard::ui
