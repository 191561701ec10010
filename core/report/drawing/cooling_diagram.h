// SPDX-License-Identifier: Apache-2.0
// The cooling diagram of a plan's pipes: heat rejection at the top, chillers and CDU galleries below it, halls at the bottom, supply
// and return as pairs of lines, with capacities, flows and temperatures as far as the study knows them.
#pragma once

#include "core/report/drawing/single_line.h"

namespace tokenyard::drawing {

Diagram coolingDiagram(const Plan &plan, const Study *study, const Catalogue *catalogue, const DiagramOptions &options = {});

// The objects that stand in it: cooling equipment and halls, and whatever a pipe joins.
std::vector<ObjectId> objectsOfCoolingDiagram(const Plan &plan);

} // namespace tokenyard::drawing
