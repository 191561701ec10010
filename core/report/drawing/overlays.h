// SPDX-License-Identifier: Apache-2.0
// What the map can be painted by: loading, cooling margin, redundancy, phase, capex, findings. One table of overlays; of each a scale of
// a few steps whose colours grow steadily darker (lighter on a dark ground), so that they stay apart without colour, and for every
// object its step and its figure. Sheet, window, DXF and GeoJSON take them from here.
#pragma once

#include "core/chain/study.h"
#include "core/report/drawing/display_list.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string_view>

namespace tokenyard::drawing {

// The first three show the plan and set power or cooling apart; the others give every object a value.
enum class Overlay { Plan, Power, Cooling, Phase, Findings, Loading, CoolingMargin, Redundancy, Capex };

struct OverlayInfo {
    Overlay overlay;
    const char *key; // "cooling-margin"
    TextSource name;
    TextSource meaning; // one sentence
};
std::span<const OverlayInfo> allOverlays(); // in the order in which they are offered
const OverlayInfo &overlayInfo(Overlay overlay);
// Those that give values, by key; nullptr for others.
const OverlayInfo *findOverlay(std::string_view key);
bool givesValues(Overlay overlay);

inline constexpr int scaleSteps = 5;
// 0xRRGGBB of Role::Scale0 to Role::Scale4.
const std::array<std::uint32_t, scaleSteps> &scaleRgb(bool dark);
std::uint32_t scaleRgb(Role role, bool dark);

struct OverlayStep {
    Role fill = Role::Scale0;
    Text label;
};
// What an overlay says of an object or a feed.
struct OverlayMark {
    Role fill = Role::Scale0;
    Text figure;           // "83 %", "A and B", "Phase 2"
    bool pressing = false; // worth saying beside a feed, too
    bool operator==(const OverlayMark &) const = default;
};
struct OverlayPaint {
    std::vector<OverlayStep> steps;        // the legend, from the least to the most
    std::map<ObjectId, OverlayMark> marks; // of what has a value
    const OverlayMark *of(ObjectId id) const;
};

// Empty for overlays without values. The study may be null or of an older plan: what it does not know has no mark.
OverlayPaint overlayPaint(Overlay overlay, const Plan &plan, const Study *study, const Catalogue *catalogue);

} // namespace tokenyard::drawing
