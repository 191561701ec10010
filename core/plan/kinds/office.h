// SPDX-License-Identifier: Apache-2.0
// Offices beside the halls.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Office {
    int storeys = 1;
    bool operator==(const Office &) const = default;
};

template <>
struct KindOf<Office> {
    static constexpr KindFacts facts{.key = "office",
                                     .label = TY_TR("Kind", "Office"),
                                     .group = TY_TR("KindGroup", "Halls"),
                                     .width = 24,
                                     .depth = 16,
                                     .space = Space::Floor,
                                     .look = Look::Building,
                                     .icon = "office",
                                     .power = PowerRole::Load};
    static constexpr Port own[] = {{"fibre", FeedKind::Fibre, 0.5, 0.0}, {"power_a", FeedKind::PowerA, 1.0, 0.5}};
    static constexpr std::span<const Port> ports() { return own; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            countField<&Kind::storeys>("storeys", TY_TR("Field", "Storeys"), 1, 60, TY_TR("Field", "Storeys of the office building."))};
    }
};

} // namespace tokenyard
