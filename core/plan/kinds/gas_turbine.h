// SPDX-License-Identifier: Apache-2.0
// Gas turbines or gas engines that make power on the site.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct GasTurbine {
    RecordId model = "gas-turbine-aero";       // kind "gas-turbines"
    Power power = 30.0 * tokenyard::units::MW; // of one
    int units = 1;
    std::string availableFrom = {};
    RecordId absorption = {}; // kind "absorption-chillers", driven by its heat; none: the heat is lost
    Power absorptionPower = 10.0 * tokenyard::units::MW;
    bool operator==(const GasTurbine &) const = default;
    Power rated() const { return double(units) * power; }
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<GasTurbine> {
    static constexpr KindFacts facts{.key = "gas_turbine",
                                     .label = TY_TR("Kind", "Gas turbines"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 40,
                                     .depth = 30,
                                     .power = PowerRole::Source};
    static constexpr const char *costDriver = "gas_turbine_kw";
    static double costQuantity(const GasTurbine &turbine) { return turbine.rated().si(); }
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            recordField<&Kind::model>("model", "gas-turbines", TF("Model"), TF("Record of efficiency, least load, ramp and upkeep."))
                .in(TF("Equipment")),
            quantityField<&Kind::power>("power", TF("Power"), units::MW, 0.001, 5000, TF("Rated power of one unit.")).in(TF("Equipment")),
            countField<&Kind::units>("units", TF("Units"), 1, 200, TF("How many of them, spare units included.")).in(TF("Equipment")),
            plainField<&Kind::availableFrom>("available_from", FieldKind::Words, TF("Arrives"),
                                             TF("Month from which it runs, written as 2030-03; blank: with its phase."))
                .written(isMonthOrBlank)
                .in(TF("Equipment")),
            absorptionFields<Kind>()[0],
            absorptionFields<Kind>()[1],
        };
    }
};
#undef TF

} // namespace tokenyard
