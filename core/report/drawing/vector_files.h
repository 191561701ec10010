// SPDX-License-Identifier: Apache-2.0
// The plan for other programs: DXF (R2000, metres, y up, one layer a kind) for drawing programs, GeoJSON (RFC 7946) for maps. Outlines
// and feeds as they stand, names as texts; with an overlay the step and the figure of each object.
#pragma once

#include "core/report/drawing/overlays.h"

#include <functional>
#include <string>

namespace tokenyard::drawing {

struct VectorInput {
    const Plan &plan;
    const Study *study = nullptr;
    const Catalogue *catalogue = nullptr;
    Overlay overlay = Overlay::Plan;
    std::function<std::string(const Text &)> say = {}; // into a language; English without it
    std::string said(const Text &text) const { return say ? say(text) : text.english(); }
};

std::string dxfOf(const VectorInput &input);
// In WGS 84 where the site has a place, else in metres of the drawing with y up, which "note" says.
std::string geoJsonOf(const VectorInput &input);

} // namespace tokenyard::drawing
