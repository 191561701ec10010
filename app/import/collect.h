// SPDX-License-Identifier: Apache-2.0
// Collects polygons or lines of a dataset as GeoJSON in one coordinate system.
#pragma once

#include "app/import/source.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace tokenyard::import {

struct Wanted {
    std::string system, layer, feature; // empty: the file's own; all layers; all features
    bool lines = false;                 // everything as lines, for a background; otherwise the largest polygons
    std::size_t polygons = 200;         // at most
    std::size_t points = 200000;        // at most, in the result
};

// Throws Failure. `progress` is called with 0..1.
nlohmann::json collect(Source &source, const Wanted &wanted, const std::function<void(double)> &progress);

} // namespace tokenyard::import
