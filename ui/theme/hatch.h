// SPDX-License-Identifier: Apache-2.0
// Fills that also differ without colours: lines in the colour over a pale background of it. The same families have the same lines as in
// the report's figures: A and B lean to opposite sides, supply is vertical, return horizontal.
#pragma once

#include <QBrush>

namespace tokenyard::ui {

enum class Hatch { Plain, RisingLines, FallingLines, UprightLines, LevelLines, Crossed };

QBrush hatched(const QColor &colour, const QColor &ground, Hatch hatch);
// The nth of several fills next to one another.
Hatch hatchOf(std::size_t index);
// A swatch for a key in rich text: an <img> that needs no file.
QString hatchSwatch(const QBrush &brush, const QColor &edge, int side = 10);

} // namespace tokenyard::ui
