// SPDX-License-Identifier: Apache-2.0
#include "ui/text/written_file.h"

#include "core/store/unwritable.h"
#include "ui/text/words.h"

#include <QSaveFile>

namespace tokenyard::ui {

QString unwritableWords(const QString &path)
{
    const std::filesystem::path file = path.toStdString();
    return words(unwritableText(file, writeErrorNow(file)));
}

QString writtenFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return unwritableWords(path);
}

} // namespace tokenyard::ui
