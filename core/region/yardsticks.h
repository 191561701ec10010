// SPDX-License-Identifier: Apache-2.0
// Fleets and targets that a planner holds GPUs against: single clusters of H100, national fleets and targets, each with its date and
// source; and a plan beside them, in GPUs, in H100s, in tokens of its own services and in training power. docs/equations-region.md.
#pragma once

#include "core/chain/study.h"

namespace tokenyard::region {

// A country's fleet or capacity, or one cluster.
struct Yardstick {
    const Record *record = nullptr;
    std::string country; // "" of a single cluster
    int year = 0;
    std::optional<double> gpus, perThousand; // GPUs by thousand people
    std::optional<Power> power;
    std::string source;
    RecordId accelerator;        // "" where no source says which
    std::string date;            // as exactly as the source says: "2024-09", "2030"
    std::optional<double> h100s; // by h100sOf()
};
// National targets, then the clusters of the records `fleets`.
std::vector<Yardstick> yardsticksOf(const Catalogue &catalogue);
std::optional<double> perThousandPeople(const Catalogue &catalogue, std::string_view country, double gpus);

// The number of H100 SXM with the same dense BF16 peak as these GPUs; nothing where a peak is unknown.
std::optional<double> h100sOf(const Catalogue &catalogue, const RecordId &accelerator, double gpus);

struct FleetRow {
    Yardstick yardstick;
    std::optional<OperationRate> training; // dense BF16 peak of all
    std::optional<TokenRate> tokens;       // of the plan's services, in its proportions, at full load
    Text why;                              // there are none
    double gpusShare = 0.0;                // the plan's over the fleet's, as what follows
    std::optional<double> h100sShare, tokensShare;
};
struct PlanBesideFleets {
    double gpus = 0.0; // all halls at full build
    std::optional<double> h100s;
    std::optional<OperationRate> training;
    std::optional<TokenRate> tokens; // at full load
    std::vector<FleetRow> rows;      // yardsticks that count GPUs, the smallest first
    Text definition;                 // of the columns
};
// The yardsticks are the program's own, the accelerators and the serving model the plan's.
PlanBesideFleets besideFleets(const Plan &plan, const Study &study, const Catalogue &catalogue);

} // namespace tokenyard::region
