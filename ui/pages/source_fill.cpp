// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/source_fill.h"

#include "core/study/energy/absorption.h"
#include "core/study/energy/demand_response.h"
#include "ui/theme/hatch.h"
#include "ui/theme/theme.h"

namespace tokenyard::ui {

namespace {

constexpr double fillShare = 0.62; // of a source's colour over the panel

} // namespace

QBrush sourceBrush(const std::string &kind, const Tokens &tokens)
{
    struct Fill {
        const char *kind;
        QColor colour;
        Hatch hatch;
    };
    const Fill fills[] = {
        {"grid", tokens.supply, Hatch::Plain},
        {"ppa", tokens.fibre, Hatch::UprightLines},
        {"solar", tokens.powerB, Hatch::Plain},
        {"wind", tokens.returnWater, Hatch::LevelLines},
        {"battery", tokens.selection, Hatch::Crossed},
        {"fuel_cells", tokens.powerA, Hatch::FallingLines},
        {"gas_turbine", tokens.muted, Hatch::RisingLines},
        {"smr", tokens.racks, Hatch::Plain},
        {responseKind, tokens.muted, Hatch::UprightLines},
        {curtailmentKind, tokens.muted, Hatch::LevelLines},
        {absorptionKind, tokens.supply, Hatch::FallingLines},
    };
    for (const Fill &fill : fills)
        if (kind == fill.kind)
            return hatched(mixed(fill.colour, tokens.panel, fillShare), tokens.panel, fill.hatch);
    return mixed(tokens.muted, tokens.panel, fillShare);
}

} // namespace tokenyard::ui
