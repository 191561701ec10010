// SPDX-License-Identifier: Apache-2.0
// A switchgear room: panels of one record.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Switchgear {
    RecordId model = "switchgear-22kv9";
    int units = 1;
    bool operator==(const Switchgear &) const = default;
};

template <>
struct KindOf<Switchgear> {
    static constexpr KindFacts facts{.key = "switchgear",
                                     .label = TY_TR("Kind", "Switchgear"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 18,
                                     .depth = 8,
                                     .space = Space::Floor,
                                     .power = PowerRole::Board};
    static constexpr const char *records = "switchgear";
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return unitFields<Kind>();
    }
};

} // namespace tokenyard
