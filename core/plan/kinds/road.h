// SPDX-License-Identifier: Apache-2.0
// A road; it takes no space from what stands beside it.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Road {
    bool operator==(const Road &) const = default;
};

template <>
struct KindOf<Road> {
    static constexpr KindFacts facts{.key = "road",
                                     .label = TY_TR("Kind", "Road"),
                                     .group = TY_TR("KindGroup", "Site"),
                                     .width = 60,
                                     .depth = 6,
                                     .space = Space::None,
                                     .look = Look::Road,
                                     .icon = "road"};
    static constexpr std::span<const Port> ports() { return {}; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array<Field<Kind>, 0>{};
    }
};

} // namespace tokenyard
