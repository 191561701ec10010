// SPDX-License-Identifier: Apache-2.0
// A company's picture for the cover of a report: read from a picture file once, and kept as a small PNG in base64. An SVG is refused:
// it may contain scripts and links.
#pragma once

#include <QImage>
#include <QString>

#include <string>

namespace tokenyard::ui {

struct LogoReading {
    std::string logo; // a PNG in base64; "" with a problem
    QString problem;  // one sentence
};

LogoReading readLogo(const QString &path);
QImage logoImage(const std::string &logo); // null if it is not a picture

} // namespace tokenyard::ui
