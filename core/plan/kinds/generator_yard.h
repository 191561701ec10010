// SPDX-License-Identifier: Apache-2.0
// Standby generators with their fuel.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct GeneratorYard {
    RecordId model = "generator-3mw";
    int units = 4;
    Duration fuel = 24.0 * tokenyard::units::hour;
    bool operator==(const GeneratorYard &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<GeneratorYard> {
    static constexpr KindFacts facts{.key = "generator_yard",
                                     .label = TY_TR("Kind", "Generators"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 30,
                                     .depth = 20,
                                     .symbols = Symbols::Bands,
                                     .power = PowerRole::Standby};
    static constexpr const char *records = "generators";
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            recordField<&Kind::model>("model", records, TF("Model"), TF("Catalogue record that gives rating, size and efficiency."))
                .in(TF("Equipment")),
            countField<&Kind::units>("units", TF("Units"), 0, 2000, TF("How many of them, spare units included.")).in(TF("Equipment")),
            quantityField<&Kind::fuel>("fuel", TF("Fuel on site"), units::hour, 0, 2000, TF("Hours at rated load without a delivery."))
                .in(TF("Equipment")),
        };
    }
};
#undef TF

} // namespace tokenyard
