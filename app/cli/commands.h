// SPDX-License-Identifier: Apache-2.0
// The ordered list of subcommands. To add one, write a file that defines registerNAME and add a line here.
#pragma once

#include "app/cli/command.h"

// clang-format off
#define TOKENYARD_COMMANDS(COMMAND) \
    COMMAND(New) COMMAND(Generate) COMMAND(Parcel) COMMAND(Templates) \
    COMMAND(Fields) COMMAND(List) COMMAND(Set) COMMAND(Add) COMMAND(Remove) COMMAND(SizeToFit) COMMAND(Connect) COMMAND(Size) COMMAND(Topologies) COMMAND(Diff) \
    COMMAND(Catalogue) COMMAND(Upgrade) \
    COMMAND(Evaluate) COMMAND(Check) COMMAND(Phases) COMMAND(Fit) COMMAND(NMinus1) COMMAND(Availability) COMMAND(Cashflow) \
    COMMAND(Finance) COMMAND(Throughput) COMMAND(Fleets) COMMAND(Training) COMMAND(Calibrate) COMMAND(Bill) COMMAND(Pue) \
    COMMAND(Loadflow) COMMAND(Hydraulics) COMMAND(Losses) COMMAND(Tariff) COMMAND(Dispatch) COMMAND(Carbon) COMMAND(Optimise) COMMAND(GridImpact) \
    COMMAND(Solar) COMMAND(Export) COMMAND(Region) COMMAND(Transplant) COMMAND(Schedule) COMMAND(Pillars) \
    COMMAND(Portfolio) COMMAND(Montecarlo) COMMAND(Merge) COMMAND(Tornado) COMMAND(Solve) COMMAND(Cheapest) COMMAND(Sweep) \
    COMMAND(Compare) COMMAND(Scenario) COMMAND(Version) COMMAND(Market)

// These need the drawing back ends.
#ifdef TOKENYARD_DRAWING
#define TOKENYARD_DRAWING_COMMANDS(COMMAND) COMMAND(Report) COMMAND(Render)
#else
#define TOKENYARD_DRAWING_COMMANDS(COMMAND)
#endif
// clang-format on

namespace tokenyard::cli {

#define TOKENYARD_DECLARE(name) void register##name(CLI::App &app, Outcome &outcome);
TOKENYARD_COMMANDS(TOKENYARD_DECLARE)
TOKENYARD_DRAWING_COMMANDS(TOKENYARD_DECLARE)
#undef TOKENYARD_DECLARE

#define TOKENYARD_ENTRY(name) register##name,
inline constexpr Register commands[] = {TOKENYARD_COMMANDS(TOKENYARD_ENTRY) TOKENYARD_DRAWING_COMMANDS(TOKENYARD_ENTRY)};
#undef TOKENYARD_ENTRY

} // namespace tokenyard::cli
