// SPDX-License-Identifier: Apache-2.0
// A battery at the site's grid connection: it shaves the peaks that the grid sees and buys when power is cheap.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Battery {
    Power power = 10.0 * units::MW;
    Energy energy = 20.0 * units::MWh;
    RecordId model = "battery-lfp"; // kind "batteries"
    std::string availableFrom = {};
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
                                     .power = PowerRole::Variable};
    static constexpr const char *costDriver = "battery_kwh";
    static double costQuantity(const Battery &battery) { return battery.energy.si(); }
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            recordField<&Kind::model>("model", "batteries", TF("Model"), TF("Record of efficiency, depth of discharge and wear."))
                .in(TF("Equipment")),
            quantityField<&Kind::power>("power", TF("Power"), units::MW, 0.001, 5000, TF("Rated charge and discharge power."))
                .in(TF("Equipment")),
            quantityField<&Kind::energy>("energy", TF("Energy"), units::MWh, 0.001, 50000,
                                         TF("Rated energy; its record says how deep it is discharged."))
                .in(TF("Equipment")),
            plainField<&Kind::availableFrom>("available_from", FieldKind::Words, TF("Arrives"),
                                             TF("Month from which it runs, written as 2030-03; blank: with its phase."))
                .written(isMonthOrBlank)
                .in(TF("Equipment")),
        };
    }
};
#undef TF

} // namespace tokenyard
