// SPDX-License-Identifier: Apache-2.0
// The voltage that a new feed has unless another is typed: that of what it joins.
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/edit/edit.h"

#include <optional>

namespace tokenyard::edit {

// By the records of the ends, else by feeds that are drawn at them already, else, at a hall, UPS or transfer switch, that of the low side of
// the catalogue's transformers. Nothing where none of these tells.
std::optional<Voltage> voltageOfEnds(const Plan &plan, const Catalogue &catalogue, ObjectId from, ObjectId to, ObjectId own = {});

// The feed that an edit has drawn, at the voltage of its ends.
Edit atVoltageOfEnds(Edit drawn, const Catalogue &catalogue);

} // namespace tokenyard::edit
