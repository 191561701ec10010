// SPDX-License-Identifier: Apache-2.0
#include "ui/items/kind_icon.h"

#include <QFile>

namespace tokenyard::ui {

QString iconOf(const char *kind, const char *family)
{
    const QString own = QStringLiteral("kind_%1").arg(QLatin1String(kind));
    return QFile::exists(QStringLiteral(":/icons/%1.svg").arg(own)) ? own : QString::fromLatin1(family);
}

} // namespace tokenyard::ui
