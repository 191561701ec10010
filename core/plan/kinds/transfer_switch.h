// SPDX-License-Identifier: Apache-2.0
// Static transfer switches: their load hangs on input A, and within milliseconds on input B where A has no power.
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct TransferSwitch {
    RecordId model = "sts-1600a";
    int units = 1;
    bool operator==(const TransferSwitch &) const = default;
};

template <>
struct KindOf<TransferSwitch> {
    static constexpr KindFacts facts{.key = "transfer_switch",
                                     .label = TY_TR("Kind", "Transfer switch"),
                                     .group = TY_TR("KindGroup", "Power"),
                                     .width = 6,
                                     .depth = 3,
                                     .space = Space::Floor,
                                     .power = PowerRole::Transfers};
    static constexpr const char *records = "transfer-switches";
    static constexpr const char *costDriver = "sts_kva";
    static constexpr Port own[] = {{"in_a", FeedKind::PowerA, 0.25, 0.0},
                                   {"in_b", FeedKind::PowerB, 0.75, 0.0},
                                   {"out_a", FeedKind::PowerA, 0.25, 1.0},
                                   {"out_b", FeedKind::PowerB, 0.75, 1.0}};
    static constexpr std::span<const Port> ports() { return own; }
    template <class Kind>
    static constexpr auto fields()
    {
        return unitFields<Kind>();
    }
};

} // namespace tokenyard
