// SPDX-License-Identifier: Apache-2.0
// Edits given in words, as the shell gives them: addresses, values with units, names. Each is one step, refused as a whole
// where one of its words is wrong.
#pragma once

#include "core/edit/address.h"

namespace tokenyard::edit {

// The band and the source of a value; what is not given is left out of the note.
struct TypedNote {
    std::optional<std::string> low, high, source, distribution;
    bool empty() const { return !low && !high && !source && !distribution; }
};
// "supply.contract=60 MW", ... A band belongs to one value: with several, low and high are refused.
Edit setTyped(const Plan &plan, const Catalogue &catalogue, const std::vector<std::string> &assignments, const TypedNote &note);

struct TypedPart {
    std::string kind; // of an object, or "service", "phase"
    std::string name;
    std::string at, size; // "10,20", "40x30": left and top edge, width and depth; objects only
    std::optional<std::string> storey;
    std::vector<std::string> assignments; // "rows=4"
};
Edit addTyped(const Plan &plan, const Catalogue &catalogue, const TypedPart &part);

// Objects, feeds, services and phases by name or address.
Edit removeTyped(const Plan &plan, const std::vector<std::string> &names);

// Objects by name or address take the rectangle that they need (size_to_fit.h).
Edit sizeToFitTyped(const Plan &plan, const Catalogue &catalogue, const std::vector<std::string> &names);

// A feed of the kind ("power_a") between the nearest ports of two objects, then its values ("circuits=2").
Edit connectTyped(const Plan &plan, const Catalogue &catalogue, std::string_view kind, std::string_view from, std::string_view to,
                  const std::vector<std::string> &assignments);

} // namespace tokenyard::edit
