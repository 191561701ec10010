// SPDX-License-Identifier: Apache-2.0
// Fuel cells that make power on the site.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct FuelCells {
    RecordId model = "fuel-cell-sofc";
    int units = 12;
    std::string availableFrom = {};
    RecordId absorption = {}; // kind "absorption-chillers", driven by its heat; none: the heat is lost
    Power absorptionPower = 1.0 * tokenyard::units::MW;
    bool operator==(const FuelCells &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<FuelCells> {
    static constexpr KindFacts facts{.key = "fuel_cells",
                                     .label = TY_TR("Kind", "Fuel cells"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 24,
                                     .depth = 18,
                                     .symbols = Symbols::Bands,
                                     .power = PowerRole::Source};
    static constexpr const char *records = "fuel-cells";
    static constexpr const char *costDriver = "fuel_cell_kw";
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            unitFields<Kind>()[0],
            unitFields<Kind>()[1],
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
