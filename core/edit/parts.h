// SPDX-License-Identifier: Apache-2.0
// Edits of non-spatial parts: the site's boundary, services, phases, waivers.
#pragma once

#include "core/edit/edit.h"

namespace tokenyard::edit {

// At least three corners whose edges do not cross, or none.
Edit setBoundary(const Plan &plan, const Polygon &boundary);
// Copies with a new id and a name of their own; the last service or phase cannot be removed. What named a removed phase names the
// first; the halls of a removed service are without one until the planner chooses.
Edit addService(const Plan &plan, Service service);
Edit duplicateService(const Plan &plan, ObjectId service);
Edit removeService(const Plan &plan, ObjectId service);
Edit addPhase(const Plan &plan, Phase phase);
Edit removePhase(const Plan &plan, ObjectId phase);
Edit addWaiver(const Plan &plan, const Waiver &waiver);
Edit removeWaiver(const Plan &plan, const std::string &rule, const Ids &objects);

} // namespace tokenyard::edit
