// SPDX-License-Identifier: Apache-2.0
// The file as GDAL opens it: one of the named forms, a regular file, unpacked within limits, and never anything over a network.
#pragma once

#include <gdal_priv.h>

#include <string>

namespace tokenyard::import {

struct Source {
    GDALDatasetUniquePtr data;
    std::string form;           // "DXF", "ESRI Shapefile", ...
    double metresPerUnit = 1.0; // of a DXF that says so in its head
};

// Throws Failure.
Source open(const std::string &path);

} // namespace tokenyard::import
