// SPDX-License-Identifier: Apache-2.0
// A tank of chilled water: it cools the halls while the chillers start again, and lets them rest in the hours of the day's peak.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct ThermalStore {
    Volume volume = 500.0 * units::m3;
    TemperatureDifference range = 8.0 * units::K; // between its warm and its cold water
    bool operator==(const ThermalStore &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<ThermalStore> {
    static constexpr KindFacts facts{.key = "thermal_store",
                                     .label = TY_TR("Kind", "Chilled-water tank"),
                                     .group = TY_TR("KindGroup", "Cooling"),
                                     .width = 10,
                                     .depth = 10,
                                     .look = Look::Cooling,
                                     .icon = "drop"};
    static constexpr const char *costDriver = "tank_m3";
    static double costQuantity(const ThermalStore &store) { return store.volume.si(); }
    static constexpr Port own[] = {{"supply", FeedKind::Supply, 0.4, 0.0}, {"return", FeedKind::Return, 0.6, 0.0}};
    static constexpr std::span<const Port> ports() { return own; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            quantityField<&Kind::volume>("volume", TF("Volume"), units::m3, 0, 1e6, TF("Chilled water held.")).in(TF("Equipment")),
            quantityField<&Kind::range>("range", TF("Temperature range"), units::K, 1, 25,
                                        TF("Between the warm and the cold water of the tank."))
                .in(TF("Equipment")),
        };
    }
};
#undef TF

} // namespace tokenyard
