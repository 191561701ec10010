// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rules.h"

namespace tokenyard {

std::vector<Rule> allRules()
{
    return {capacityRules, gridRules,   tariffRules, permitRules, phaseRules, locationRules, roomRules,
            spaceRules,    storeyRules, routeRules,  goalRules,   shareRules, marketRules};
}

} // namespace tokenyard
