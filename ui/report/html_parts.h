// SPDX-License-Identifier: Apache-2.0
// Pieces of the HTML report: a painted figure as inline SVG, a table as a table.
#pragma once

#include "core/base/language.h"
#include "core/report/blocks.h"

#include <QPainter>
#include <QSizeF>
#include <QString>

#include <functional>

namespace tokenyard::ui {

// Without the prologue and namespaces, which HTML does not need; `words` is what a screen reader says.
QString inlineSvg(QSizeF size, const QString &words, const std::function<void(QPainter &)> &paint);
QString htmlTable(const report::Table &table, Language language);

} // namespace tokenyard::ui
