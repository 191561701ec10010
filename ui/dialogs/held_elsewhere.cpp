// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/held_elsewhere.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tokenyard::ui {

namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(HeldElsewhere)
};

} // namespace

QString holderInWords(const std::string &holder)
{
    static const QRegularExpression form(QStringLiteral("^(.+) on (\\S+) \\(process (\\d+)\\)$"));
    const QString plain = QString::fromStdString(holder);
    const QRegularExpressionMatch match = form.match(plain);
    return match.hasMatch() ? Say::tr("%1 on %2 (process %3)").arg(match.captured(1), match.captured(2), match.captured(3)) : plain;
}

} // namespace tokenyard::ui
