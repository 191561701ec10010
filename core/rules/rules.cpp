// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rules.h"

#include <algorithm>

namespace tokenyard {

namespace {

struct Family {
    void (*rules)(const Plan &, const Study &, const Catalogue &, std::vector<Finding> &);
    std::span<const FindingKind> (*kinds)();
};

// clang-format off: one row per line
constexpr Family families[] = {
    {capacityRules, capacityKinds}, {gridRules, gridKinds},         {tariffRules, tariffKinds}, {permitRules, permitKinds},
    {phaseRules, phaseKinds},       {locationRules, locationKinds}, {roomRules, roomKinds},     {spaceRules, spaceKinds},
    {storeyRules, storeyKinds},     {routeRules, routeKinds},       {goalRules, goalKinds},     {shareRules, shareKinds},
    {sideRules, sideKinds},         {marketRules, marketKinds},     {beliefRules, beliefKinds}, {idleRules, idleKinds},
};
// clang-format on

} // namespace

std::vector<Rule> allRules()
{
    std::vector<Rule> rules;
    for (const Family &family : families)
        rules.emplace_back(family.rules);
    return rules;
}

std::span<const FindingKind> allFindingKinds()
{
    static const std::vector<FindingKind> all = [] {
        std::vector<FindingKind> joined(stageKinds().begin(), stageKinds().end());
        for (const Family &family : families)
            joined.insert(joined.end(), family.kinds().begin(), family.kinds().end());
        std::sort(joined.begin(), joined.end(),
                  [](const FindingKind &a, const FindingKind &b) { return std::string_view(a.key) < std::string_view(b.key); });
        return joined;
    }();
    return all;
}

const FindingKind *findFindingKind(std::string_view key)
{
    for (const FindingKind &kind : allFindingKinds())
        if (key == kind.key)
            return &kind;
    return nullptr;
}

} // namespace tokenyard
