// SPDX-License-Identifier: Apache-2.0
#include "ui/text/moments.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokenyard::ui {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Moments)
};
} // namespace

QDateTime momentOf(const std::string &utc)
{
    QDateTime at = QDateTime::fromString(QString::fromStdString(utc), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    at.setTimeSpec(Qt::UTC);
    return at;
}

QString shortMoment(const QDateTime &at) { return QLocale().toString(at.toLocalTime(), QLocale::ShortFormat); }
QString shortMoment(const std::string &utc) { return shortMoment(momentOf(utc)); }

QString ageOf(const QDateTime &at, const QDateTime &now)
{
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes < 1)
        return Say::tr("just now");
    if (minutes < 60)
        return Say::tr("%1 min ago").arg(minutes);
    if (minutes < 60 * 24)
        return Say::tr("%1 h ago").arg(minutes / 60);
    return Say::tr("%1 d ago").arg(minutes / (60 * 24));
}

} // namespace tokenyard::ui
