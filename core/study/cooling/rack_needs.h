// SPDX-License-Identifier: Apache-2.0
// What the racks ask of the plant: the warmest supply that they take, and the flow, which rises with the supply temperature because
// the chips' limit stays where it is.
#pragma once

#include "core/base/quantity.h"
#include "core/catalogue/record.h"

#include <optional>

namespace tokenyard {

std::optional<Temperature> warmestSupply(const Record &rack);
// Of one rack at its rated power; linear between the record's temperatures, held beyond them. Nothing if the record has none.
std::optional<VolumeFlow> coolantFlow(const Record &rack, Temperature supply);
// Share of the rack's power that reaches its chips: its power supplies' loss and its fans taken off. ITUE is one over it, TUE is
// ITUE · PUE (Patterson et al. 2013). Nothing if the record does not say.
std::optional<double> computingFraction(const Record &rack);

} // namespace tokenyard
