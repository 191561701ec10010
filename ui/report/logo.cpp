// SPDX-License-Identifier: Apache-2.0
#include "ui/report/logo.h"
#include "ui/text/particles.h"

#include "core/report/settings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

namespace tokenyard::ui {

namespace {

constexpr qint64 largestFile = 10 << 20; // bytes
constexpr int largestSide = 20000;       // pixels of the file's picture
constexpr int keptWidth = 800, keptHeight = 300;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Logo)
};

std::string base64(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes.toBase64().toStdString() : std::string();
}

} // namespace

LogoReading readLogo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {{}, withParticles(Say::tr("The logo %1 cannot be read: %2. Choose another file.").arg(path, file.errorString()))};
    if (file.size() > largestFile)
        return {{}, withParticles(Say::tr("The logo %1 is larger than 10 MB. Save it smaller.").arg(path))};
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "bmp" && format != "webp")
        return {{}, withParticles(Say::tr("The logo %1 is no picture that can be taken. Save it as PNG or JPEG.").arg(path))};
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > largestSide || size.height() > largestSide)
        return {{}, withParticles(Say::tr("The logo %1 is larger than 20,000 pixels. Save it smaller.").arg(path))};
    if (size.width() > keptWidth || size.height() > keptHeight)
        reader.setScaledSize(size.scaled(keptWidth, keptHeight, Qt::KeepAspectRatio).expandedTo({1, 1}));
    const QImage image = reader.read();
    if (image.isNull())
        return {
            {},
            withParticles(Say::tr("The logo %1 cannot be read as a picture: %2. Choose another file.").arg(path, reader.errorString()))};
    std::string kept = base64(image.convertToFormat(QImage::Format_ARGB32));
    if (kept.size() > report::longestLogo) // a photograph: reduce its pixels
        kept = base64(image.scaled(keptWidth / 4, keptHeight / 4, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    return {std::move(kept), {}};
}

QImage logoImage(const std::string &logo)
{
    if (logo.empty())
        return {};
    QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(logo));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size(); // a plan's file may come from anyone
    if (!size.isValid() || size.width() > keptWidth || size.height() > keptHeight)
        return {};
    return reader.read();
}

} // namespace tokenyard::ui
