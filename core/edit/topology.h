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

// N keeps side A alone; 4N/3 and blocks spread the halls over fewer systems (core/edit/system_layout.h); all others keep the sides that
// are there and differ by their units. 2N, 4N/3 and blocks draw side B where a hall lacks it (core/edit/twin_side.h). What is laid out is
// then sized. Refused, with the hall named, where side A is not drawn.
Edit chooseTopology(const Plan &plan, const Catalogue &catalogue, std::optional<Power> sitePeak, Topology topology);

} // namespace tokenyard::edit
