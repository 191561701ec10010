// SPDX-License-Identifier: Apache-2.0
// Scenarios: the plan as it stands and, beside it, variants that keep only what differs. A scenario is taken into use by exchanging
// it with the plan: its values go into the plan, and what they replace becomes the scenario under the plan's old name; the other
// scenarios are kept what they were. So the plan in the file is always the one that is studied.
#pragma once

#include "core/edit/address.h"

namespace tokenyard::edit {

// The scenario of this name; nothing for the plan's own name, and for none. The problem names the nearest.
struct ScenarioReading {
    ObjectId id; // 0: the plan as it stands
    Text problem;
};
ScenarioReading findScenario(const Plan &plan, std::string_view name);

// Several values of one scenario in words: "supply.regional_adder=-15".
struct DifferencesReading {
    std::vector<Difference> differences;
    Text problem;
};
DifferencesReading readDifferences(const Plan &plan, const Catalogue &catalogue, const std::vector<std::string> &assignments);

// Refused where the name is taken or empty, and where the plan does not take the values.
Edit addScenario(const Plan &plan, const std::string &name, const std::vector<Difference> &differences);
// Adds to what the scenario changes, or changes it; the later value of a field counts.
Edit setInScenario(const Plan &plan, ObjectId scenario, const std::vector<Difference> &differences);
// Takes fields out of it.
Edit unsetInScenario(const Plan &plan, ObjectId scenario, const std::vector<Difference> &differences);
Edit renameScenario(const Plan &plan, ObjectId scenario, const std::string &name); // 0: the plan as it stands
Edit removeScenario(const Plan &plan, ObjectId scenario);
Edit useScenario(const Plan &plan, ObjectId scenario);
Edit pinScenario(const Plan &plan, ObjectId scenario); // 0: the plan as it stands

// The plan with the scenario's values, through the same checks as an edit; refused where it sets a value of a part that is gone.
Edit planOf(const Plan &plan, ObjectId scenario);
// The scenarios' names with the plan's own first.
std::vector<std::string> scenarioNames(const Plan &plan);

// While a variant is in use, an edit of values is its own: the other scenarios, the pinned base among them, keep theirs. Parts that
// come and go do so in all. `after` with the scenarios kept what they were.
Plan withScenariosKept(const Plan &before, Plan after);

// What makes `after` of `before`, as far as values of fields and their notes do. Parts that were added or removed are left out.
std::vector<Difference> valueDifferences(const Plan &before, const Plan &after);
// A difference of a field's note (source, low, high, distribution), kept beside the value's under a key of its own.
bool isNote(const Difference &difference);

} // namespace tokenyard::edit
