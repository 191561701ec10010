// SPDX-License-Identifier: Apache-2.0
// "Size to fit": an object takes the rectangle that its units, racks and the ways between them need.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/edit.h"

#include <optional>

namespace tokenyard::edit {

// Where the object would stand: sides rounded up to 0.1 m, one side and the direction of the longer one kept where they can be
// (core/catalogue/object_space.h). Its middle stays, or a corner if only so it keeps within the boundary and off other objects of
// its storey. Nothing where nothing says what it needs.
std::optional<Placement> placeToFit(const Plan &plan, const Object &object, const Catalogue &catalogue);

// Objects with nothing to size them by stay as they are; refused if that holds for all of them, or if all are locked.
Edit sizeToFit(const Plan &plan, const Ids &ids, const Catalogue &catalogue);

} // namespace tokenyard::edit
