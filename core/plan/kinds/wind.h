// SPDX-License-Identifier: Apache-2.0
// Wind turbines. Their output follows the wind of the site's weather, so they make no hall powered by themselves.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Wind {
    RecordId model = "wind-onshore"; // kind "wind-turbines"
    Power power = 20.0 * units::MW;  // of all turbines
    Length hub = 100.0 * units::m;
    std::string availableFrom = {};
    bool operator==(const Wind &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<Wind> {
    static constexpr KindFacts facts{.key = "wind",
                                     .label = TY_TR("Kind", "Wind turbines"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 60,
                                     .depth = 40,
                                     .power = PowerRole::Variable};
    static constexpr const char *costDriver = "wind_kw";
    static double costQuantity(const Wind &wind) { return wind.power.si(); }
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            recordField<&Kind::model>("model", "wind-turbines", TF("Model"),
                                      TF("Record of the turbine: power curve, losses, site's mean wind."))
                .in(TF("Equipment")),
            quantityField<&Kind::power>("power", TF("Power"), units::MW, 0.001, 5000, TF("Rated power of all turbines."))
                .in(TF("Equipment")),
            quantityField<&Kind::hub>("hub_height", TF("Hub height"), units::m, 10, 250, TF("Of the rotor's axis above ground."))
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
