// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/overlays.h"

#include "core/report/drawing/overlay_values.h"

#include <algorithm>

namespace tokenyard::drawing {

namespace {

#define TD(source) TY_TR("Drawing", source)

constexpr OverlayInfo infos[] = {
    {Overlay::Plan, "plan", TD("Plan"), TD("The plan as it is drawn.")},
    {Overlay::Power, "power", TD("Power"), TD("Power feeds and plant; the rest is pale.")},
    {Overlay::Cooling, "cooling", TD("Cooling"), TD("Pipes and cooling plant; the rest is pale.")},
    {Overlay::Loading, "loading", TD("Loading"),
     TD("What each part carries of what it can, with the racks at full load and the cooling plant at its rated power.")},
    {Overlay::CoolingMargin, "cooling-margin", TD("Cooling margin"),
     TD("What the plant can carry beyond the heat of the worst hour; of a hall, that of the scarcest plant piped to it.")},
    {Overlay::Redundancy, "redundancy", TD("Redundancy"), TD("Which sides, A or B, bring power to it.")},
    {Overlay::Phase, "phase", TD("Phase"), TD("When it is built.")},
    {Overlay::Capex, "capex", TD("Capex per m²"), TD("Capex that stands on a square metre of it, IT included.")},
    {Overlay::Findings, "findings", TD("Findings"), TD("The worst finding that names it.")},
};

// Lightness falls (rises on a dark ground) from step to step by more than the eye needs in grey; blue and orange stay apart for all
// common kinds of colour blindness.
constexpr std::array<std::uint32_t, scaleSteps> light{0xEDF2F8, 0xB4CDE8, 0xDDA13C, 0xB5532A, 0x64182B};
constexpr std::array<std::uint32_t, scaleSteps> dark{0x24303D, 0x2F5D8A, 0xB07A2A, 0xEC9A5C, 0xFFE3C2};

} // namespace

std::span<const OverlayInfo> allOverlays() { return infos; }

const OverlayInfo &overlayInfo(Overlay overlay)
{
    return *std::find_if(std::begin(infos), std::end(infos), [&](const OverlayInfo &i) { return i.overlay == overlay; });
}

bool givesValues(Overlay overlay) { return overlay != Overlay::Plan && overlay != Overlay::Power && overlay != Overlay::Cooling; }

const OverlayInfo *findOverlay(std::string_view key)
{
    const auto it =
        std::find_if(std::begin(infos), std::end(infos), [&](const OverlayInfo &i) { return givesValues(i.overlay) && key == i.key; });
    return it == std::end(infos) ? nullptr : it;
}

const std::array<std::uint32_t, scaleSteps> &scaleRgb(bool onDark) { return onDark ? dark : light; }

std::uint32_t scaleRgb(Role role, bool onDark)
{
    const int step = std::clamp(int(role) - int(Role::Scale0), 0, scaleSteps - 1);
    return scaleRgb(onDark)[std::size_t(step)];
}

const OverlayMark *OverlayPaint::of(ObjectId id) const
{
    const auto it = marks.find(id);
    return it == marks.end() ? nullptr : &it->second;
}

OverlayPaint overlayPaint(Overlay overlay, const Plan &plan, const Study *study, const Catalogue *catalogue)
{
    switch (overlay) {
    case Overlay::Loading: return loadingOverlay(plan, study, catalogue);
    case Overlay::CoolingMargin: return coolingMarginOverlay(plan, study);
    case Overlay::Redundancy: return redundancyOverlay(plan);
    case Overlay::Phase: return phaseOverlay(plan);
    case Overlay::Capex: return capexOverlay(plan, study, catalogue);
    case Overlay::Findings: return findingsOverlay(study);
    case Overlay::Plan:
    case Overlay::Power:
    case Overlay::Cooling: break;
    }
    return {};
}

} // namespace tokenyard::drawing
