// SPDX-License-Identifier: Apache-2.0
// A GPU hall: rows of racks of one kind with aisles between them (cold aisle, row, hot aisle, row, ...).
#pragma once

#include "core/plan/business.h"
#include "core/plan/kinds/kind.h"

namespace tokenyard {

struct Hall {
    int rows = 8, racksPerRow = 14;
    RecordId rack = "gb200-nvl72"; // catalogue kind "racks"
    Length coldAisle = 1.8 * units::m, hotAisle = 1.2 * units::m;
    Length endAisle = 1.8 * units::m; // clear way at each end of a row
    ObjectId service;                 // the workload's service it runs; 0: the first
    HallBusiness business = HallBusiness::Api;
    MoneyRate gpuPrice = 4000.0 * units::KRWPerHour;    // rent of a GPU, of the middle of the site's price year
    PowerPrice spaceRent = 260'000.0 * units::KRWPerKW; // a month, a kW of the racks' rating
    double letFraction = 0.85;                          // of GPU-hours or of kW
    double rentDecline = 0.0;                           // of either rent, a year
    bool powerPassed = true;                            // a tenant of space pays the electricity beside the rent
    bool operator==(const Hall &) const = default;
};

#define TF(source) TY_TR("Field", source)
namespace detail {
inline constexpr Choice businesses[] = {{"api", TY_TR("Business", "Tokens by API")},
                                        {"gpu_hours", TY_TR("Business", "GPUs by the hour")},
                                        {"space", TY_TR("Business", "Space and power")}};
}
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
            choiceField<&Kind::business>("business", detail::businesses, TF("Business"),
                                         TF("What the hall earns by: tokens of its service, GPUs let by the hour, or space and power for a "
                                            "tenant's own racks."))
                .in(TF("Letting")),
            quantityField<&Kind::gpuPrice>("gpu_price", TF("GPU price"), units::KRWPerHour, 0, 1e6,
                                           TF("Rent of a GPU and hour without VAT, of the middle of the site's price year."))
                .band(0.75, 1.4)
                .in(TF("Letting")),
            quantityField<&Kind::spaceRent>("space_rent", TF("Space rent"), units::KRWPerKW, 0, 1e7,
                                            TF("Rent of a kW of rack power and month without VAT, of the middle of the site's price year."))
                .band(0.85, 1.15)
                .in(TF("Letting")),
            quantityField<&Kind::letFraction>("let_share", TF("Let"), units::percent, 0, 100,
                                              TF("Share of the GPU-hours or of the power that is let and used, mean of a year."))
                .band(0.8, 1.1)
                .in(TF("Letting")),
            quantityField<&Kind::rentDecline>(
                "rent_decline", TF("Rent decline"), units::percent, -20, 90,
                TF("Fall of the rent in a year, in real terms; a GPU's returns with its replacement to that of "
                   "a new one."))
                .in(TF("Letting")),
            plainField<&Kind::powerPassed>("power_passed", FieldKind::Flag, TF("Electricity passed on"),
                                           TF("A tenant of space pays the electricity of its racks beside the rent."))
                .in(TF("Letting")),
        };
    }
};
#undef TF

} // namespace tokenyard
