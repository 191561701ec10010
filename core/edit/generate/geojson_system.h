// SPDX-License-Identifier: Apache-2.0
// The coordinate system that a GeoJSON names in the member "crs", as the standard before RFC 7946 has it.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <string>

namespace tokenyard::generate {

inline constexpr int plainMetres = -1; // "crs": null, for numbers that are no places on the globe

// The number of "urn:ogc:def:crs:EPSG::5186" or "EPSG:5186"; 4326 for OGC's CRS 84 and for the Korean system that is the same to the
// centimetre; 0 where the file names none.
inline int systemOf(const nlohmann::json &json)
{
    static const nlohmann::json::json_pointer crs("/crs"), name("/crs/properties/name");
    if (!json.contains(crs))
        return 0;
    if (json.at(crs).is_null())
        return plainMetres;
    if (!json.contains(name) || !json.at(name).is_string())
        return 0;
    const std::string words = json.at(name).get<std::string>();
    if (words.find("CRS84") != std::string::npos)
        return 4326;
    const std::size_t colon = words.rfind(':');
    const int epsg = std::atoi(words.c_str() + (colon == std::string::npos ? 0 : colon + 1));
    return epsg == 4737 ? 4326 : epsg;
}

} // namespace tokenyard::generate
