// SPDX-License-Identifier: Apache-2.0
// Words on the map.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Label {
    std::string words = "Label";
    bool operator==(const Label &) const = default;
};

template <>
struct KindOf<Label> {
    static constexpr KindFacts facts{.key = "label",
                                     .label = TY_TR("Kind", "Label"),
                                     .group = TY_TR("KindGroup", "Site"),
                                     .width = 20,
                                     .depth = 4,
                                     .space = Space::None,
                                     .look = Look::Words,
                                     .icon = "label"};
    static constexpr std::span<const Port> ports() { return {}; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            plainField<&Kind::words>("words", FieldKind::Words, TY_TR("Field", "Words"), TY_TR("Field", "What the label says."))
                .describing()};
    }
};

} // namespace tokenyard
