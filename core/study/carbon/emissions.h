// SPDX-License-Identifier: Apache-2.0
// Location-based emissions of a year: what the grid emits for the energy drawn, and what own generation emits on site.
#pragma once

#include "core/base/quantity.h"

namespace tokenyard {

// m = E_grid * f_grid + E_own * f_own; kg, with factors in kg/J. Source: GHG Protocol Scope 2 Guidance (location-based method)
// for the grid, direct stack emissions for what is made on site.
inline Mass annualEmissions(Energy fromGrid, EmissionFactor gridFactor, Energy own, EmissionFactor ownFactor)
{
    return fromGrid * gridFactor + own * ownFactor;
}

} // namespace tokenyard
