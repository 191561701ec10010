// SPDX-License-Identifier: Apache-2.0
#include "core/edit/templates/templates.h"

#include <array>

namespace tokenyard {

namespace {
#define TT(source) TY_TR("Template", source)
constexpr std::array table{
    PlanTemplate{"ulsan-103mw", TT("Ulsan, 103 MW"),
                 TT("The SK-AWS AI data centre at Ulsan as announced: 103 MW from the grid in two phases, what fits of 60,000 GPUs."), true,
                 ulsan103Mw},
    PlanTemplate{"gasan-cluster", TT("Gasan cluster"),
                 TT("About 1,000 B200 in an existing building in Seoul, and what must be left out for electricity to be 85 % of its cost."),
                 true, gasanCluster},
    PlanTemplate{"gigawatt-block", TT("Gigawatt block"),
                 TT("One of the blocks of 0.5 to 1 GW announced in 2026: six yards of ten halls, a substation each."), true, gigawattBlock},
    PlanTemplate{
        "solaseado-20mw", TT("Solaseado, own power"),
        TT("20 MW beside the solar park of Haenam, with sun, wind, battery, fuel cells and gas engines of its own; a reactor from 2036."),
        true, solaseado20Mw},
    PlanTemplate{"blank-40mw", TT("Blank, 40 MW"), TT("One building of 40 MW on 22.9 kV: a start for a plan of your own."), false,
                 blank40Mw},
};
constexpr PlanTemplate nothing{"empty", TT("Empty plan"), TT("A site without equipment, one phase and one service."), false, emptyPlan};
} // namespace

std::span<const PlanTemplate> allTemplates() { return table; }

const PlanTemplate &emptyTemplate() { return nothing; }

const PlanTemplate *findTemplate(std::string_view key)
{
    if (key == nothing.key)
        return &nothing;
    for (const PlanTemplate &t : table)
        if (key == t.key)
            return &t;
    return nullptr;
}

} // namespace tokenyard
