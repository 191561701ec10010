// SPDX-License-Identifier: Apache-2.0
// The coordinate system of a layer and what its points are handed back in: those that the planner knows stay as they are, all
// others become WGS 84 through PROJ.
#pragma once

#include <ogr_spatialref.h>

#include <memory>
#include <string>

namespace tokenyard::import {

class System {
public:
    // `wanted`: "EPSG:5186", or empty for the layer's own. Throws Failure.
    System(const OGRSpatialReference *own, const std::string &wanted, const std::string &form);
    int epsg() const { return m_epsg; }                // of what is handed back; 0: plain metres of no known system
    const std::string &name() const { return m_name; } // of what the file has
    // False where the point lies outside of the system.
    bool toResult(double &x, double &y) const;

private:
    struct Drop {
        void operator()(OGRCoordinateTransformation *t) const { OGRCoordinateTransformation::DestroyCT(t); }
    };
    std::unique_ptr<OGRCoordinateTransformation, Drop> m_change;
    int m_epsg = 0;
    std::string m_name;
};

} // namespace tokenyard::import
