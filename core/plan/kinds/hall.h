// SPDX-License-Identifier: Apache-2.0
// A GPU hall: rows of racks of one kind with aisles between them (cold aisle, row, hot aisle, row, ...).
#pragma once

#include "core/plan/business.h"
#include "core/plan/kinds/kind.h"
#include "core/plan/precision.h"

#include <algorithm>

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
    // Training: of a hall whose business it is, and in the hours that serving or letting leaves.
    double spareTraining = 0.0; // share of those hours
    RecordId trainModel = "llama-3.1-405b";
    Precision trainPrecision = Precision::Bf16;
    Tokens trainTokens = 15.6 * units::trillionTokens; // of a run: Llama 3.1 405B (arXiv 2407.21783)
    int trainSequence = 8192;                          // tokens
    Tokens trainBatch = 16.0 * units::millionTokens;   // of a step, all GPUs: the same run's
    int trainSites = 1;                                // campuses that share the run, each with as many GPUs
    Bandwidth trainLink = 400.0 * units::gbitPerS;     // of a campus to the others
    Duration trainLatency = 5.0 * units::ms;           // one way
    int trainLocalSteps = 1;                           // between two exchanges of the campuses
    Duration gpuMtbf = 50'000.0 * units::hour;         // of a GPU with its share of node and network (arXiv 2407.21783, 3.3.4)
    Duration checkpoint = 6.3 * units::s, restart = 600.0 * units::s; // core/throughput/training/training_run.h says whence
    std::string trainFrom = {};
    TrainingFor trainFor = TrainingFor::Own;
    TokenPrice trainPrice = {}; // of trained tokens: what a buyer pays, or what the owner counts them worth
    bool operator==(const Hall &) const = default;
};

#define TF(source) TY_TR("Field", source)
namespace detail {
inline constexpr Choice businesses[] = {{"api", TY_TR("Business", "Tokens by API")},
                                        {"gpu_hours", TY_TR("Business", "GPUs by the hour")},
                                        {"space", TY_TR("Business", "Space and power")},
                                        {"training", TY_TR("Business", "Training")}};
inline constexpr Choice trainingFor[] = {{"own", TY_TR("Training", "Own model, no revenue")},
                                         {"tokens", TY_TR("Training", "Buyer, by the trained token")},
                                         {"gpu_hours", TY_TR("Training", "Buyer, by the GPU-hour")}};
template <class F, std::size_t A, std::size_t B>
constexpr std::array<F, A + B> joined(const std::array<F, A> &first, const std::array<F, B> &second)
{
    std::array<F, A + B> all{};
    std::copy(first.begin(), first.end(), all.begin());
    std::copy(second.begin(), second.end(), all.begin() + A);
    return all;
}
} // namespace detail
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
        return detail::joined(lettingFields<Kind>(), trainingFields<Kind>());
    }
    template <class Kind>
    static constexpr auto lettingFields()
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
                                         TF("What the hall earns by: tokens of its service, GPUs let by the hour, space and power for a "
                                            "tenant's own racks, or the training of a model."))
                .in(TF("Letting")),
            quantityField<&Kind::gpuPrice>("gpu_price", TF("GPU price"), units::KRWPerHour, 0, 1e6,
                                           TF("Rent of a GPU and hour without VAT, of the middle of the site's price year."))
                .band(0.75, 1.4)
                .in(TF("Letting")),
            quantityField<&Kind::spaceRent>("space_rent", TF("Space rent"), units::KRWPerKW, 0, 1e7,
                                            TF("Rent of a kW of rack power and month without VAT, of the middle of the site's price year."))
                .band(0.85, 1.15)
                .in(TF("Letting")),
            quantityField<&Kind::letFraction>(
                "let_share", TF("Let"), units::percent, 0, 100,
                TF("Share of the GPU-hours or of the power that is let and used, or of the hours in which the hall "
                   "trains, mean of a year."))
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
    template <class Kind>
    static constexpr auto trainingFields()
    {
        return std::array{
            quantityField<&Kind::spareTraining>("spare_training", TF("Spare hours train"), units::percent, 0, 100,
                                                TF("Share of the GPU-hours that serving or letting leaves in which the hall trains."))
                .in(TF("Training")),
            recordField<&Kind::trainModel>("train_model", "models", TF("Trained model"), TF("Language model that the hall trains."))
                .in(TF("Training")),
            choiceField<&Kind::trainPrecision>("train_precision", trainingPrecisionChoices, TF("Training precision"),
                                               TF("Number format of the products of a training step."))
                .in(TF("Training")),
            quantityField<&Kind::trainTokens>("train_tokens", TF("Tokens wanted"), units::trillionTokens, 1e-6, 1e6,
                                              TF("Tokens of one run, all campuses together; the next run follows."))
                .in(TF("Training")),
            countField<&Kind::trainSequence>("train_sequence", TF("Sequence"), 1, 10'000'000, TF("Tokens a training sequence."))
                .in(TF("Training")),
            quantityField<&Kind::trainBatch>("train_batch", TF("Batch"), units::millionTokens, 1e-6, 1e6,
                                             TF("Tokens of a step, all GPUs together."))
                .in(TF("Training")),
            countField<&Kind::trainSites>("train_sites", TF("Campuses"), 1, 1000,
                                          TF("Campuses that share the run, each with as many GPUs as this one."))
                .in(TF("Training")),
            quantityField<&Kind::trainLink>("train_link", TF("Link"), units::gbitPerS, 1e-3, 1e9,
                                            TF("Bandwidth of a campus to the others, one direction; of more than one campus."))
                .in(TF("Training")),
            quantityField<&Kind::trainLatency>("train_latency", TF("Latency"), units::ms, 0, 1e5,
                                               TF("Time of a message from one campus to another, one way."))
                .in(TF("Training")),
            countField<&Kind::trainLocalSteps>("train_local_steps", TF("Local steps"), 1, 1'000'000,
                                               TF("Steps between two exchanges of the campuses (DiLoCo); 1: every step."))
                .in(TF("Training")),
            quantityField<&Kind::gpuMtbf>("gpu_mtbf", TF("GPU MTBF"), units::hour, 1e-3, 1e9,
                                          TF("Mean time between failures of a GPU with its share of node and network."))
                .in(TF("Training")),
            quantityField<&Kind::checkpoint>("checkpoint", TF("Checkpoint"), units::s, 1e-3, 1e7,
                                             TF("Time that training waits for a checkpoint, not that of writing it in the background."))
                .in(TF("Training")),
            quantityField<&Kind::restart>("restart", TF("Restart"), units::s, 0, 1e7, TF("Time to go on after a failure."))
                .in(TF("Training")),
            plainField<&Kind::trainFrom>("train_from", FieldKind::Words, TF("Training from"),
                                         TF("Month in which the run begins, written as 2030-03; blank: with the hall's phase."))
                .written(isMonthOrBlank)
                .in(TF("Training")),
            choiceField<&Kind::trainFor>("train_for", detail::trainingFor, TF("Trained for"),
                                         TF("Who pays: nobody, a buyer by the trained token, or a buyer by the GPU-hour at the GPU price."))
                .in(TF("Training")),
            quantityField<&Kind::trainPrice>("train_price", TF("Price of training"), units::KRWPerMillionTokens, 0, 1e9,
                                             TF("Price of a million trained tokens without VAT; of an own model what its owner counts them "
                                                "worth, which is no revenue."))
                .in(TF("Training")),
        };
    }
};
#undef TF

} // namespace tokenyard
