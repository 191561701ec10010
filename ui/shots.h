// SPDX-License-Identifier: Apache-2.0
// Pictures of every tab and window of the program, for ./dev shots, so that its looks are checked and not assumed.
#pragma once

#include <QSize>

#include <optional>

class QString;

namespace tokenyard::ui {

class Document;
class MainWindow;

// The size in words such as "1280x800".
std::optional<QSize> sizeOf(const QString &words);

// Writes PNG files named after their contents; returns the program's exit code.
int takeShots(MainWindow &window, Document &document, const QString &folder, const QString &size);

} // namespace tokenyard::ui
