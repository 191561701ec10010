// SPDX-License-Identifier: Apache-2.0
// Make-up water held on the site.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct WaterTank {
    Volume volume = 500.0 * units::m3;
    bool operator==(const WaterTank &) const = default;
};

template <>
struct KindOf<WaterTank> {
    static constexpr KindFacts facts{.key = "water_tank",
                                     .label = TY_TR("Kind", "Water tank"),
                                     .group = TY_TR("KindGroup", "Cooling"),
                                     .width = 12,
                                     .depth = 12,
                                     .look = Look::Cooling,
                                     .icon = "drop"};
    static constexpr const char *costDriver = "tank_m3";
    static double costQuantity(const WaterTank &tank) { return tank.volume.si(); }
    static constexpr Port own[] = {{"supply", FeedKind::Supply, 0.5, 0.0}};
    static constexpr std::span<const Port> ports() { return own; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            quantityField<&Kind::volume>("volume", TY_TR("Field", "Volume"), units::m3, 0, 1e6, TY_TR("Field", "Water held for make-up."))
                .in(TY_TR("Field", "Equipment"))};
    }
};

} // namespace tokenyard
