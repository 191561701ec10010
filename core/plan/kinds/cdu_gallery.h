// SPDX-License-Identifier: Apache-2.0
// Coolant distribution units between the facility water and the racks.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct CduGallery {
    RecordId model = "cdu-row-1350";
    int units = 10;
    bool operator==(const CduGallery &) const = default;
};

template <>
struct KindOf<CduGallery> {
    static constexpr KindFacts facts{.key = "cdu_gallery",
                                     .label = TY_TR("Kind", "CDU gallery"),
                                     .group = TY_TR("KindGroup", "Cooling"),
                                     .width = 60,
                                     .depth = 8,
                                     .space = Space::Floor,
                                     .icon = "drop",
                                     .power = PowerRole::Load,
                                     .cooling = CoolingRole::Exchanges};
    static constexpr const char *records = "cdus";
    static constexpr const char *costDriver = "cdu_kw";
    static constexpr std::span<const Port> ports() { return port::cooling; }
    template <class Kind>
    static constexpr auto fields()
    {
        return unitFields<Kind>();
    }
};

} // namespace tokenyard
