// SPDX-License-Identifier: Apache-2.0
// Grids for the load flow tests: published cases from tests/files/matpower and small hand-made ones.
#pragma once

#include "core/base/text_file.h"
#include "core/network/matpower.h"

#include <stdexcept>

namespace tokenyard::test {

inline std::string caseText(const std::string &name)
{
    Text why;
    const auto text = readTextFile(std::string(TEST_FILES) + "/matpower/" + name + ".m", mostTextBytes, why);
    if (!text)
        throw std::runtime_error(why.english());
    return *text;
}

inline Grid publishedCase(const std::string &name)
{
    Text why;
    const auto grid = readMatpower(caseText(name), why);
    if (!grid)
        throw std::runtime_error(name + ": " + why.english());
    return *grid;
}

// Without the solution that a published case includes: the iteration starts at 1 p.u. and the slack's angle.
inline Grid flatStart(Grid grid)
{
    double angle = 0.0;
    for (const GridBus &bus : grid.buses)
        if (bus.type == BusType::Slack)
            angle = bus.vaDeg;
    for (GridBus &bus : grid.buses) {
        bus.vmPu = 1.0;
        bus.vaDeg = angle;
    }
    return grid;
}

// A slack and a load at the end of one line, 100 MVA base.
inline Grid twoBuses(double r, double x, double loadMw, double loadMvar)
{
    Grid grid;
    grid.buses = {{.id = 1, .type = BusType::Slack}, {.id = 2, .demandMw = loadMw, .demandMvar = loadMvar}};
    grid.generators = {{.bus = 1}};
    grid.branches = {{.from = 1, .to = 2, .rPu = r, .xPu = x}};
    return grid;
}

} // namespace tokenyard::test
