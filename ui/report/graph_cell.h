// SPDX-License-Identifier: Apache-2.0
// The small pictures in a table's cells: a band with its median and the plan, a swing about the plan, a part of a whole. Lightness and
// form differ, so that they can be read in grey.
#pragma once

#include "core/report/blocks.h"

#include <QPainter>
#include <QRectF>

namespace tokenyard::ui {

void paintGraph(QPainter &painter, QRectF box, const report::CellGraph &graph);

} // namespace tokenyard::ui
