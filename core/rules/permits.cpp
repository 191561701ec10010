// SPDX-License-Identifier: Apache-2.0
// Permits that the plan's size calls for.
#include "core/rules/rules.h"

namespace tokenyard {

#define TF(source) TY_TR("Finding", source)
#define TK(source) TY_TR("FindingKind", source)

namespace {

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"permit.grid_impact", TK("A site above the threshold passes a grid impact assessment.")},
};
// clang-format on

} // namespace

void permitRules(const Plan &plan, const Study &, const Catalogue &catalogue, std::vector<Finding> &findings)
{
    const Record *rule = catalogue.find("grid-rules", "kr-grid-impact-2024");
    const auto threshold = rule ? rule->get<Power>("threshold") : std::nullopt;
    if (!threshold || plan.site->country != "KR" || plan.supply->contract < *threshold)
        return;
    findings.push_back({"permit.grid_impact",
                        Severity::Note,
                        {},
                        Text(TF("A contract of %1 needs the grid impact assessment (from %2): 70 of 100 points and the voltage check."),
                             {measure(plan.supply->contract, units::MW), measure(*threshold, units::MW)}),
                        Text(TF("Allow for KEPCO's review of 40 days and an answer within 90; own power and a better PUE earn points."))});
}

std::span<const FindingKind> permitKinds() { return kinds; }

} // namespace tokenyard
