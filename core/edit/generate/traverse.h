// SPDX-License-Identifier: Apache-2.0
// A boundary that is typed: lines of x,y in metres (y to the north), or of bearings and distances as a surveyor writes them:
// "N 45 30 15 E 120.50" or "az 135.5 120.50", each from the end of the line before.
#pragma once

#include "core/edit/generate/parcel.h"

namespace tokenyard::generate {

ParcelRead readCorners(std::string_view text, const std::string &file);

} // namespace tokenyard::generate
