// SPDX-License-Identifier: Apache-2.0
// A small picture of a plan's site map without labels: for the welcome page. Pictures of saved plans are kept in the cache
// folder, so that a list of them opens no file.
#pragma once

#include "core/plan/plan.h"
#include "ui/theme/tokens.h"

#include <QPixmap>
#include <QString>

namespace tokenyard::ui {

inline constexpr QSize thumbnailSize{108, 64}; // device-independent pixels

// With a transparent background.
QPixmap planThumbnail(const Plan &plan, const Tokens &tokens, double devicePixelRatio, QSize size = thumbnailSize);

// The picture of a plan file, in both themes; a null pixmap if none is stored.
void keepThumbnail(const QString &path, const Plan &plan);
QPixmap keptThumbnail(const QString &path, const Tokens &tokens);

} // namespace tokenyard::ui
