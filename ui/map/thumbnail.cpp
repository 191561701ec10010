// SPDX-License-Identifier: Apache-2.0
#include "ui/map/thumbnail.h"

#include "core/report/drawing/draw_plan.h"
#include "ui/map/list_painter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QPainter>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>

namespace tokenyard::ui {

namespace {

constexpr double thin = 0.35; // multiplies the sheet's line widths
constexpr double kept = 2.0;  // stored pixels per screen pixel: sharp on high-density screens

QString keptFile(const QString &path, const Tokens &tokens)
{
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
        .filePath(QStringLiteral("thumbnails/%1-%2.png")
                      .arg(QString::fromLatin1(name), tokens.dark ? QStringLiteral("dark") : QStringLiteral("light")));
}

// A picture of a private plan is private too, from its first byte.
void writePrivately(const QString &path, const QPixmap &picture)
{
    constexpr QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    QDir().mkpath(QFileInfo(path).path());
    QFile::setPermissions(QFileInfo(path).path(), owner | QFileDevice::ExeOwner);
    QTemporaryFile file(path + QStringLiteral(".XXXXXX")); // readable only by its owner
    if (!file.open() || !picture.save(&file, "PNG"))
        return;
    file.close();
    QFile::remove(path);
    file.setAutoRemove(!file.rename(path));
}

} // namespace

QPixmap planThumbnail(const Plan &plan, const Tokens &tokens, double devicePixelRatio, QSize size)
{
    QPixmap picture(size * devicePixelRatio);
    picture.setDevicePixelRatio(devicePixelRatio);
    picture.fill(Qt::transparent);
    const drawing::DrawOptions options{.level = drawing::mainLevel(plan), .detail = drawing::Detail::Overview, .labels = false};
    const drawing::DisplayList list = drawing::drawPlan(plan, nullptr, nullptr, options);
    const Bounds b = list.bounds();
    if (!(b.width() > 0) || !(b.height() > 0))
        return picture;
    constexpr double margin = 3;
    const double scale = std::min((size.width() - 2 * margin) / b.width(), (size.height() - 2 * margin) / b.height());
    QPainter painter(&picture);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-(b.left + b.right) / 2, -(b.top + b.bottom) / 2);
    PaintOptions paint;
    paint.lineFactor = thin;
    paintList(painter, list, tokens, paint);
    return picture;
}

void keepThumbnail(const QString &path, const Plan &plan)
{
    for (const Tokens &tokens : {lightTokens(), darkTokens()}) {
        const QString file = keptFile(path, tokens);
        writePrivately(file, planThumbnail(plan, tokens, kept));
    }
}

QPixmap keptThumbnail(const QString &path, const Tokens &tokens)
{
    QPixmap picture(keptFile(path, tokens));
    if (!picture.isNull())
        picture.setDevicePixelRatio(kept);
    return picture;
}

} // namespace tokenyard::ui
