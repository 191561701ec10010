// SPDX-License-Identifier: Apache-2.0
// The point of supply with its main transformers.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct GridIntake {
    Voltage voltage = 154.0 * units::kV;
    RecordId model = "main-transformer-60mva"; // kind "transformers"
    int units = 3;
    bool operator==(const GridIntake &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<GridIntake> {
    static constexpr KindFacts facts{.key = "grid_intake",
                                     .label = TY_TR("Kind", "Grid intake"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 40,
                                     .depth = 30,
                                     .symbols = Symbols::Middle,
                                     .power = PowerRole::Source,
                                     .keepsSetback = false /* the grid comes in at the fence */};
    static constexpr const char *records = "transformers";
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            quantityField<&Kind::voltage>("voltage", TF("Grid voltage"), units::kV, 0.38, 765,
                                          TF("Nominal voltage at the point of supply."))
                .in(TF("Equipment")),
            recordField<&Kind::model>("model", records, TF("Main transformer"), TF("Record of the main transformers.")).in(TF("Equipment")),
            countField<&Kind::units>("units", TF("Units"), 0, 200, TF("How many main transformers, spare units included."))
                .in(TF("Equipment")),
        };
    }
};
#undef TF

} // namespace tokenyard
