// SPDX-License-Identifier: Apache-2.0
// The value that each overlay gives to each object; overlays.h has the table of them.
#pragma once

#include "core/report/drawing/overlays.h"

namespace tokenyard::drawing {

OverlayPaint loadingOverlay(const Plan &plan, const Study *study, const Catalogue *catalogue);
OverlayPaint coolingMarginOverlay(const Plan &plan, const Study *study);
OverlayPaint redundancyOverlay(const Plan &plan);
OverlayPaint phaseOverlay(const Plan &plan);
OverlayPaint capexOverlay(const Plan &plan, const Study *study, const Catalogue *catalogue);
OverlayPaint findingsOverlay(const Study *study);

// The capex that goes with one object, at the prices and shares of the whole plan; without land, feeds and what other objects hold.
Money capexOf(const Object &object, const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard::drawing
