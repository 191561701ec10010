// SPDX-License-Identifier: Apache-2.0
// Puts bytes into a file whole or not at all. A failure is a sentence with file, folder and what to do.
#pragma once

#include <QByteArray>
#include <QString>

namespace tokenyard::ui {

// "" once the file is there.
QString writtenFile(const QString &path, const QByteArray &bytes);
// Why a file that something else tried to write is not there.
QString unwritableWords(const QString &path);

} // namespace tokenyard::ui
