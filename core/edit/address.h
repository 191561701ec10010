// SPDX-License-Identifier: Apache-2.0
// Addresses of parts and values, as the shell writes them: "site", "service:Chat", "object:Hall 2W", "object:#12", and
// "service:Chat.price" for a value. Names may hold dots, colons and any script; a name shared by several parts needs the number.
#pragma once

#include "core/edit/typed_value.h"

namespace tokenyard::edit {

struct PartReading {
    std::optional<PartRef> part;
    Text problem; // one sentence with the nearest known words
};

PartReading findPart(const Plan &plan, std::string_view address);
// The object, feed, service or phase with this name; an address or "#12" is accepted, too.
PartReading findNamed(const Plan &plan, std::string_view name);
// One object by name, "#12" or "object:NAME".
PartReading findObject(const Plan &plan, std::string_view name);

// "object:Hall 2W"; by number where the name is empty or shared by several.
std::string addressOf(const Plan &plan, const PartRef &part);
// The kind's key of an object or feed ("hall", "power_a"), else the part itself ("service", "site").
std::string kindOf(const Plan &plan, const PartRef &part);

struct Assignment {
    PartRef part;
    FieldInfo field;
    FieldValue value;
    Text took{}; // see ValueReading
};
struct AssignmentReading {
    std::optional<Assignment> assignment;
    Text problem;
};

// "supply.contract=60 MW"
AssignmentReading readAssignment(const Plan &plan, const Catalogue &catalogue, std::string_view typed);
// "rows=4" of a part that is known
AssignmentReading readOwnAssignment(const Plan &plan, const Catalogue &catalogue, const PartRef &part, std::string_view typed);

} // namespace tokenyard::edit
