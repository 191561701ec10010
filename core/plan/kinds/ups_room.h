// SPDX-License-Identifier: Apache-2.0
// UPS modules with their batteries.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct UpsRoom {
    RecordId model = "ups-2mw";
    int units = 4;
    Duration autonomy = 5.0 * tokenyard::units::minute;
    bool operator==(const UpsRoom &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<UpsRoom> {
    static constexpr KindFacts facts{.key = "ups_room",
                                     .label = TY_TR("Kind", "UPS room"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 24,
                                     .depth = 12,
                                     .space = Space::Floor,
                                     .symbols = Symbols::Bands,
                                     .power = PowerRole::Bridges};
    static constexpr const char *records = "ups";
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            recordField<&Kind::model>("model", records, TF("Model"), TF("Catalogue record that gives rating, size and efficiency."))
                .in(TF("Equipment")),
            countField<&Kind::units>("units", TF("Modules"), 0, 2000, TF("How many UPS modules, spare modules included."))
                .in(TF("Equipment")),
            quantityField<&Kind::autonomy>("autonomy", TF("Autonomy"), units::minute, 0, 600,
                                           TF("Minutes the batteries carry the rated load."))
                .in(TF("Equipment")),
        };
    }
};
#undef TF

} // namespace tokenyard
