// SPDX-License-Identifier: Apache-2.0
#include "app/import/system.h"

#include "app/import/failure.h"

#include "core/base/cut_words.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace tokenyard::import {

namespace {

// The systems that core/edit/generate reads without PROJ: WGS 84, the Korean geographic system, the Korean grids of 2010.
constexpr int known[] = {4326, 4737, 5179, 5185, 5186, 5187, 5188};
constexpr int leastConfidence = 70; // per cent, for a system recognised only by its parameters

bool isKnown(int epsg) { return std::find(std::begin(known), std::end(known), epsg) != std::end(known); }

int codeOf(const OGRSpatialReference &system)
{
    if (const char *code = system.GetAuthorityCode(nullptr))
        return std::atoi(code);
    int matches = 0, *confidence = nullptr;
    OGRSpatialReferenceH *found = system.FindMatches(nullptr, &matches, &confidence);
    int epsg = 0;
    if (matches > 0 && confidence[0] >= leastConfidence)
        if (const char *code = OGRSpatialReference::FromHandle(found[0])->GetAuthorityCode(nullptr))
            epsg = std::atoi(code);
    OSRFreeSRSArray(found);
    CPLFree(confidence);
    return epsg;
}

} // namespace

System::System(const OGRSpatialReference *own, const std::string &wanted, const std::string &form)
{
    OGRSpatialReference from;
    if (!wanted.empty()) {
        const std::size_t colon = wanted.find(':');
        const int code = std::atoi(wanted.c_str() + (colon == std::string::npos ? 0 : colon + 1));
        if (code <= 0 || from.importFromEPSG(code) != OGRERR_NONE)
            throw Failure{"system", cutWords(wanted, 40)};
    } else if (own) {
        from = *own;
    } else if (form == "KML") {
        from.importFromEPSG(4326);
    } else {
        return;
    }
    const int code = codeOf(from);
    m_name = (code > 0 ? "EPSG:" + std::to_string(code) + " " : std::string()) + (from.GetName() ? from.GetName() : "");
    m_epsg = isKnown(code) ? code : 4326;
    if (isKnown(code))
        return;
    OGRSpatialReference to;
    to.importFromEPSG(4326);
    to.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    from.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    m_change.reset(OGRCreateCoordinateTransformation(&from, &to));
    if (!m_change)
        throw Failure{"system", cutWords(m_name, 80)};
}

bool System::toResult(double &x, double &y) const
{
    if (m_change && !m_change->Transform(1, &x, &y))
        return false;
    return std::isfinite(x) && std::isfinite(y);
}

} // namespace tokenyard::import
