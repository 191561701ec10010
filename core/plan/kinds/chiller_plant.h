// SPDX-License-Identifier: Apache-2.0
// Chillers.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct ChillerPlant {
    RecordId model = "air-cooled-1500";
    int units = 4;
    bool operator==(const ChillerPlant &) const = default;
};

template <>
struct KindOf<ChillerPlant> {
    static constexpr KindFacts facts{.key = "chiller_plant",
                                     .label = TY_TR("Kind", "Chiller plant"),
                                     .group = TY_TR("KindGroup", "Cooling"),
                                     .width = 30,
                                     .depth = 18,
                                     .look = Look::Cooling,
                                     .symbols = Symbols::Bands,
                                     .icon = "fan",
                                     .power = PowerRole::Load,
                                     .cooling = CoolingRole::Chills};
    static constexpr const char *records = "chillers";
    static constexpr const char *costDriver = "chiller_kw";
    static constexpr std::span<const Port> ports() { return port::cooling; }
    template <class Kind>
    static constexpr auto fields()
    {
        return unitFields<Kind>();
    }
};

} // namespace tokenyard
