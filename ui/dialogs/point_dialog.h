// SPDX-License-Identifier: Apache-2.0
// Asks for a place on the map, in metres of the drawing.
#pragma once

#include "core/plan/geometry.h"

#include <QString>

#include <optional>

class QWidget;

namespace tokenyard::ui {

// Nothing: cancelled.
std::optional<Point> askForPoint(QWidget *parent, const QString &title, Point now);

} // namespace tokenyard::ui
