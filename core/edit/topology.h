// SPDX-License-Identifier: Apache-2.0
// The redundancy of the power chain as one choice: whether side B stands, and the units and
// sections that it asks for. docs/equations-network.md, "Redundancy".
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/edit.h"

namespace tokenyard::edit {

// By what they ask for.
inline constexpr Topology allTopologies[] = {
    Topology::N, Topology::NPlus1, Topology::BlockRedundant, Topology::FourNOverThree, Topology::ThreeNOverTwo, Topology::TwoN};
const char *topologyName(Topology topology); // "3N/2"

// N keeps side A alone; 4N/3 and blocks spread the halls over fewer systems (core/edit/system_layout.h); all others keep both sides and
// differ by their units. What is laid out is then sized. Refused, with the hall
// named, where the choice needs a side that is not drawn.
Edit chooseTopology(const Plan &plan, const Catalogue &catalogue, std::optional<Power> sitePeak, Topology topology);

} // namespace tokenyard::edit
