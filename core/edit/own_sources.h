// SPDX-License-Identifier: Apache-2.0
// Plant of the site's own put on the map: each takes the room that it needs on free land, in several pieces where one finds none.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/edit.h"
#include "core/edit/nearest_ports.h"

#include <functional>
#include <string>
#include <vector>

namespace tokenyard::edit {

// What finds no room inside the boundary is left out, with a word in the notice; without a boundary it stands beside what there is.
// `called` names a kind in the planner's language; `shares` takes how much of each source stands, 1 for all.
Edit addSources(const Plan &plan, const std::vector<Equipment> &sources, const Catalogue &catalogue,
                const std::function<std::string(ObjectKind)> &called = {}, std::vector<double> *shares = nullptr);

// The pipes that take the heat of this plant to the nearest chillers and back, as far as they lack; none without chillers.
std::vector<Join> heatPipes(const Plan &plan, ObjectId plant);

} // namespace tokenyard::edit
