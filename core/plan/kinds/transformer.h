// SPDX-License-Identifier: Apache-2.0
// Unit transformers: medium voltage to the voltage of the UPS and the racks.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Transformer {
    RecordId model = "transformer-3mva";
    int units = 1;
    bool operator==(const Transformer &) const = default;
};

template <>
struct KindOf<Transformer> {
    static constexpr KindFacts facts{.key = "transformer",
                                     .label = TY_TR("Kind", "Transformer"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 6,
                                     .depth = 5,
                                     .symbols = Symbols::Middle,
                                     .power = PowerRole::Transforms};
    static constexpr const char *records = "transformers";
    static constexpr const char *costDriver = "unit_kva";
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return unitFields<Kind>();
    }
};

} // namespace tokenyard
