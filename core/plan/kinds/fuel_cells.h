// SPDX-License-Identifier: Apache-2.0
// Fuel cells that make power on the site.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct FuelCells {
    RecordId model = "fuel-cell-sofc";
    int units = 12;
    bool operator==(const FuelCells &) const = default;
};

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
        return unitFields<Kind>();
    }
};

} // namespace tokenyard
