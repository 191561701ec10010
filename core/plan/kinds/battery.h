// SPDX-License-Identifier: Apache-2.0
// A battery at the site's grid connection. Only its capex is computed yet, so it is not offered and its fields are not shown.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Battery {
    Power power = 10.0 * units::MW;
    Energy energy = 20.0 * units::MWh;
    bool operator==(const Battery &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<Battery> {
    static constexpr KindFacts facts{.key = "battery",
                                     .label = TY_TR("Kind", "Battery"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 20,
                                     .depth = 14,
                                     .power = PowerRole::Standby,
                                     .hidden = true};
    static constexpr const char *costDriver = "battery_kwh";
    static double costQuantity(const Battery &battery) { return battery.energy.si(); }
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            quantityField<&Kind::power>("power", TF("Power"), units::MW, 0, 5000, TF("Rated charge and discharge power."))
                .in(TF("Equipment"))
                .hide(),
            quantityField<&Kind::energy>("energy", TF("Energy"), units::MWh, 0, 50000, TF("Usable energy.")).in(TF("Equipment")).hide(),
        };
    }
};
#undef TF

} // namespace tokenyard
