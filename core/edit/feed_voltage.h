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

// What racks, UPS and small motors are built for: low voltage ends at 1 kV AC (IEC 61936-1; Korea Electro-technical Code 111.1).
inline constexpr Voltage mostLowVoltage = 1.0 * units::kV;
// What an object gives by its record: transformers their secondary voltage, boards their own, an intake without transformers that of the
// supply. Nothing for others.
std::optional<Voltage> voltageGiven(const Object &object, const Catalogue &catalogue);

} // namespace tokenyard::edit
