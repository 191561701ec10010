// SPDX-License-Identifier: Apache-2.0
// The coordinate system of a layer and the one in which its points are returned: systems that the planner knows stay as they are, all
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
    int epsg() const { return m_epsg; }                // of the result; 0: plain metres in no known system
    const std::string &name() const { return m_name; } // of the file's system
    // False if the point is outside the system's area.
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
