// SPDX-License-Identifier: Apache-2.0
// The small pictures in a table's cells: a band with its median and the plan, a swing around the plan, a part of a whole. Lightness and
// shape differ, so that they are readable in grey.
#pragma once

#include "core/report/blocks.h"

#include <QPainter>
#include <QRectF>

namespace tokenyard::ui {

void paintGraph(QPainter &painter, QRectF box, const report::CellGraph &graph);

} // namespace tokenyard::ui
