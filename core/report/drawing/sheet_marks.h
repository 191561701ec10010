// SPDX-License-Identifier: Apache-2.0
// What stands beside a drawing: scale bar, north arrow, legend. Their lists are in millimetres of paper from the mark's
// top-left corner.
#pragma once

#include "core/report/drawing/draw_plan.h"

namespace tokenyard::drawing {

// A round length (1, 2, 3, 4, 6 or 8 times a power of ten) in two halves that takes at most `roomMm` at this scale.
struct ScaleBar {
    Length total;
    double mm = 0.0; // its length on paper
};
ScaleBar scaleBarFor(double mmPerMetreCount, double roomMmCount);
DisplayList drawScaleBar(const ScaleBar &bar);
inline constexpr double scaleBarHeightMm = 7.0;

// Degrees clockwise from up to north. In a square of northArrowMm.
DisplayList drawNorthArrow(double northAngle);
inline constexpr double northArrowMm = 10.0;

struct LegendEntry {
    Role role;
    Text words;
    std::optional<Dash> line = {}; // of a feed
};
// Only what the plan holds, in the order power A, B, supply, return, fibre, racks, racks of later phases.
std::vector<LegendEntry> legendOf(const Plan &plan);
// In one line, columns of this width.
DisplayList drawLegend(const std::vector<LegendEntry> &entries, double columnMmCount = 26.0, bool patterns = false);
inline constexpr double legendHeightMm = 5.0;
// The steps of an overlay in one line, the least first.
DisplayList drawLegend(const std::vector<OverlayStep> &steps, double columnMmCount = 40.0);

} // namespace tokenyard::drawing
