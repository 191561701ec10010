// SPDX-License-Identifier: Apache-2.0
// The parts of a plan that name a record, and the edit that makes them name another.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/fields.h"

namespace tokenyard::edit {

struct RecordUse {
    PartRef part;
    std::string key;
};
std::vector<RecordUse> usesOf(const Plan &plan, std::string_view kind, const RecordId &record);

// The records of the kind that fields of the plan name, each once, in the order of the parts.
std::vector<RecordId> recordsInUse(const Plan &plan, std::string_view kind);

// Every field that names `from` names `to` afterwards, as one step.
Edit replaceRecord(const Plan &plan, std::string_view kind, const RecordId &from, const RecordId &to);

// Why the record cannot be removed: the plan or another record names it, and `after`, the catalogue without it, has no record of its id.
// Empty if it can.
Text whyNeeded(const Plan &plan, const Catalogue &after, std::string_view kind, const RecordId &record);

} // namespace tokenyard::edit
