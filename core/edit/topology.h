// SPDX-License-Identifier: Apache-2.0
// The redundancy of the power chain as one choice: whether side B stands, and the units and
// sections that it asks for. docs/equations-network.md, "Redundancy".
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/edit.h"

namespace tokenyard::edit {

inline constexpr Topology allTopologies[] = {Topology::N, Topology::NPlus1, Topology::ThreeNOverTwo,
                                             Topology::TwoN}; // by what they ask for
const char *topologyName(Topology topology);                  // "3N/2"

// N keeps side A alone; all others keep both sides and differ by their units. What is laid out is then sized. Refused, with the hall
// named, where the choice needs a side that is not drawn.
Edit chooseTopology(const Plan &plan, const Catalogue &catalogue, std::optional<Power> sitePeak, Topology topology);

} // namespace tokenyard::edit
