// SPDX-License-Identifier: Apache-2.0
// What the project announced against what the plan holds: the gap, the constraint that binds, and by how much.
#include "core/rules/rules.h"

#include "core/base/whole_number.h"

#include <algorithm>

namespace tokenyard {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

namespace {

// A plan without GPUs has blank figures from tokens to cash flow: one finding says why, on the halls that are empty.
Finding noGpus(const Study &study)
{
    std::vector<ObjectId> halls;
    for (const HallCount &hall : study.layout->halls)
        halls.push_back(hall.hall);
    return {"goal.no_gpus", Severity::Warning, halls,
            Text(TF("The plan holds no GPUs, so tokens, PUE, electricity and cash flow have no figures.")),
            Text(TF("Place a GPU hall and give it rows, racks and a rack kind."))};
}

// Whole racks of the plan's mean size.
int inWholeRacks(int gpus, const LayoutResult &layout)
{
    const int aRack = std::max(1, layout.gpus() / std::max(1, layout.racks()));
    return gpus - gpus % aRack;
}

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"goal.no_gpus", TK("A plan with halls has racks in them."), fix::fillHalls},
    {"goal.grid_binds", TK("The announced GPUs need no more power than the contract gives.")},
    {"goal.racks_missing", TK("The announced GPUs have their racks in the plan.")},
};
// clang-format on

} // namespace

void goalRules(const Plan &plan, const Study &study, const Catalogue &, std::vector<Finding> &findings)
{
    const int announced = plan.site->announcedGpus, held = study.layout->gpus();
    if (held <= 0)
        findings.push_back(noGpus(study));
    if (announced <= held || held <= 0 || !study.energy->gridPeak)
        return;
    // Grid power grows with the GPUs at the plan's own rack and PUE.
    const Power perGpu = *study.energy->gridPeak / double(held);
    const Power needed = perGpu * double(announced);
    const Power contract = plan.supply->contract;
    const bool gridBinds = needed > contract;
    const int fits = clampedInt(contract / perGpu, 0, 1'000'000'000);
    if (gridBinds)
        findings.push_back({"goal.grid_binds",
                            Severity::Note,
                            {},
                            Text(TF("%1 GPUs were announced; the plan holds %2, %3 fewer. Grid power binds: all of them would draw %4 at "
                                    "this PUE, %5 more than the contract, which carries about %6."),
                                 {count(announced), count(held), count(announced - held), measure(needed, units::MW),
                                  measure(needed - contract, units::MW, 3), count(inWholeRacks(fits, *study.layout))}),
                            Text(TF("Contract more, bring own power, cap the racks' power or choose racks that draw less per GPU."))});
    else
        findings.push_back({"goal.racks_missing",
                            Severity::Note,
                            {},
                            Text(TF("%1 GPUs were announced; the plan holds %2, %3 fewer, though the grid contract would carry them."),
                                 {count(announced), count(held), count(announced - held)}),
                            Text(TF("Add racks: floor space binds, not power."))});
}

std::span<const FindingKind> goalKinds() { return kinds; }

} // namespace tokenyard
