// SPDX-License-Identifier: Apache-2.0
// A parcel that was read from a map becomes the plan's site: boundary, north, and where it lies.
#pragma once

#include "core/edit/edit.h"
#include "core/edit/generate/parcel.h"

namespace tokenyard::edit {

// `from` is noted as the source of latitude and longitude: the map's name and its coordinate system.
Edit setParcel(const Plan &plan, const generate::Parcel &parcel, const std::string &from);

} // namespace tokenyard::edit
