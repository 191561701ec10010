// SPDX-License-Identifier: Apache-2.0
// Dry coolers that reject heat to the air.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct DryCoolerYard {
    RecordId model = "dry-cooler-2000";
    int units = 10;
    bool operator==(const DryCoolerYard &) const = default;
};

template <>
struct KindOf<DryCoolerYard> {
    static constexpr KindFacts facts{.key = "dry_cooler_yard",
                                     .label = TY_TR("Kind", "Dry coolers"),
                                     .group = TY_TR("KindGroup", "Cooling"),
                                     .width = 60,
                                     .depth = 14,
                                     .look = Look::Cooling,
                                     .symbols = Symbols::Bands,
                                     .icon = "fan",
                                     .power = PowerRole::Load,
                                     .cooling = CoolingRole::Rejects};
    static constexpr const char *records = "dry-coolers";
    static constexpr const char *costDriver = "dry_cooler_kw";
    static constexpr std::span<const Port> ports() { return port::cooling; }
    template <class Kind>
    static constexpr auto fields()
    {
        return unitFields<Kind>();
    }
};

} // namespace tokenyard
