// SPDX-License-Identifier: Apache-2.0
// Cooling towers that reject heat by evaporation.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct CoolingTower {
    RecordId model = "tower-5000";
    int units = 4;
    bool operator==(const CoolingTower &) const = default;
};

template <>
struct KindOf<CoolingTower> {
    static constexpr KindFacts facts{.key = "cooling_tower",
                                     .label = TY_TR("Kind", "Cooling towers"),
                                     .group = TY_TR("KindGroup", "Cooling"),
                                     .width = 30,
                                     .depth = 12,
                                     .look = Look::Cooling,
                                     .symbols = Symbols::Bands,
                                     .icon = "drop",
                                     .power = PowerRole::Load,
                                     .cooling = CoolingRole::Rejects};
    static constexpr const char *records = "towers";
    static constexpr const char *costDriver = "tower_kw";
    static constexpr std::span<const Port> ports() { return port::cooling; }
    template <class Kind>
    static constexpr auto fields()
    {
        return unitFields<Kind>();
    }
};

} // namespace tokenyard
