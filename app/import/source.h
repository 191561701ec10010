// SPDX-License-Identifier: Apache-2.0
// Opens the file with GDAL: one of the named formats, a regular file, unpacked within limits, and never anything over a network.
#pragma once

#include <gdal_priv.h>

#include <string>

namespace tokenyard::import {

struct Source {
    GDALDatasetUniquePtr data;
    std::string form;           // "DXF", "ESRI Shapefile", ...
    double metresPerUnit = 1.0; // for a DXF that gives it in its header
    std::string assumed;        // of a DXF: "none", "inches", "feet" or "other" where its numbers are taken as metres all the same
};

// Throws Failure.
Source open(const std::string &path);

} // namespace tokenyard::import
