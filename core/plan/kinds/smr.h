// SPDX-License-Identifier: Apache-2.0
// Small modular reactors.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Smr {
    RecordId model = "smr-170";
    int units = 1;
    std::string availableFrom = {};
    bool operator==(const Smr &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<Smr> {
    static constexpr KindFacts facts{.key = "smr",
                                     .label = TY_TR("Kind", "Small reactors"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 120,
                                     .depth = 80,
                                     .power = PowerRole::Source};
    static constexpr const char *records = "smrs";
    static constexpr const char *costDriver = "smr_kw";
    static constexpr std::span<const Port> ports() { return port::power; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            unitFields<Kind>()[0],
            unitFields<Kind>()[1],
            plainField<&Kind::availableFrom>("available_from", FieldKind::Words, TF("Arrives"),
                                             TF("Month from which it runs, written as 2030-03; blank: with its phase."))
                .written(isMonthOrBlank)
                .in(TF("Equipment")),
        };
    }
};
#undef TF

} // namespace tokenyard
