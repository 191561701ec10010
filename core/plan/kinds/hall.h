// SPDX-License-Identifier: Apache-2.0
// A GPU hall: rows of racks of one kind with aisles between them (cold aisle, row, hot aisle, row, ...).
#pragma once

#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Hall {
    int rows = 8, racksPerRow = 14;
    RecordId rack = "gb200-nvl72"; // catalogue kind "racks"
    Length coldAisle = 1.8 * units::m, hotAisle = 1.2 * units::m;
    Length endAisle = 1.8 * units::m; // clear way at each end of a row
    ObjectId service;                 // the workload's service it runs; 0: the first
    bool operator==(const Hall &) const = default;
};

#define TF(source) TY_TR("Field", source)
template <>
struct KindOf<Hall> {
    static constexpr KindFacts facts{.key = "hall",
                                     .label = TY_TR("Kind", "GPU hall"),
                                     .group = TY_TR("KindGroup", "Halls"),
                                     .width = 51,
                                     .depth = 36,
                                     .space = Space::Floor,
                                     .look = Look::Building,
                                     .icon = "hall",
                                     .power = PowerRole::Load,
                                     .cooling = CoolingRole::Load};
    static constexpr Port own[] = {{"power_a", FeedKind::PowerA, 0.25, 0.0}, {"power_b", FeedKind::PowerB, 0.25, 1.0},
                                   {"supply", FeedKind::Supply, 0.8, 1.0},   {"return", FeedKind::Return, 0.86, 1.0},
                                   {"fibre", FeedKind::Fibre, 0.5, 1.0},     {"supply_2", FeedKind::Supply, 0.8, 0.0},
                                   {"return_2", FeedKind::Return, 0.86, 0.0}};
    static constexpr std::span<const Port> ports() { return own; }
    template <class Kind>
    static constexpr auto fields()
    {
        return std::array{
            recordField<&Kind::rack>("rack", "racks", TF("Rack"), TF("Kind of rack; its record gives accelerators, power, size and price."))
                .in(TF("Compute")),
            countField<&Kind::rows>("rows", TF("Rows"), 0, 400, TF("Rows of racks in the hall.")).in(TF("Compute")),
            countField<&Kind::racksPerRow>("racks_per_row", TF("Racks a row"), 0, 400, TF("Racks in each row.")).in(TF("Compute")),
            plainField<&Kind::service>("service", FieldKind::ObjectRef, TF("Service"), TF("Service of the workload that this hall runs."))
                .in(TF("Compute")),
            quantityField<&Kind::coldAisle>("cold_aisle", TF("Cold aisle"), units::m, 0.6, 6,
                                            TF("Clear width between the fronts of two rows."))
                .in(TF("Aisles")),
            quantityField<&Kind::hotAisle>("hot_aisle", TF("Hot aisle"), units::m, 0.6, 6, TF("Clear width between the backs of two rows."))
                .in(TF("Aisles")),
            quantityField<&Kind::endAisle>("end_aisle", TF("End aisle"), units::m, 0, 10, TF("Clear way at each end of a row."))
                .in(TF("Aisles")),
        };
    }
};
#undef TF

} // namespace tokenyard
