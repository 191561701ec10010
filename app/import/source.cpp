// SPDX-License-Identifier: Apache-2.0
#include "app/import/source.h"

#include "app/import/failure.h"

#include <ogrsf_frmts.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>

namespace tokenyard::import {

namespace {

constexpr vsi_l_offset mostUnpacked = vsi_l_offset(256) << 20; // size of a packed file, all members together
constexpr int mostMembers = 1000;

std::string endingOf(const std::string &path)
{
    const std::size_t dot = path.rfind('.');
    std::string ending = dot == std::string::npos || path.find('/', dot) != std::string::npos ? std::string() : path.substr(dot + 1);
    std::transform(ending.begin(), ending.end(), ending.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return ending;
}

const char *formOf(const std::string &ending)
{
    constexpr const char *forms[][2] = {{"shp", "ESRI Shapefile"}, {"gpkg", "GPKG"},   {"kml", "KML"}, {"dxf", "DXF"},
                                        {"geojson", "GeoJSON"},    {"json", "GeoJSON"}};
    for (const auto &[key, form] : forms)
        if (ending == key)
            return form;
    return nullptr;
}

// The map inside a .kmz, .shz or .zip; refused if its members would unpack to more than the limit.
std::string insideOf(const std::string &path)
{
    const std::string folder = "/vsizip/{" + path + "}";
    const CPLStringList members(VSIReadDirRecursive(folder.c_str()));
    if (members.size() == 0)
        throw Failure{"broken", {}};
    if (members.size() > mostMembers)
        throw Failure{"packed", {}};
    vsi_l_offset all = 0;
    std::string found;
    for (int i = 0; i < members.size(); ++i) {
        const std::string name = folder + "/" + members[i];
        VSIStatBufL is{};
        if (VSIStatL(name.c_str(), &is) != 0)
            continue;
        all += vsi_l_offset(is.st_size);
        if (found.empty() && formOf(endingOf(name)))
            found = name;
    }
    if (all > mostUnpacked)
        throw Failure{"packed", {}};
    if (found.empty())
        throw Failure{"form", {}};
    return found;
}

// $INSUNITS in the header of a DXF: 0 none, 1 inches, 2 feet, 4 mm, 5 cm, 6 m, 7 km. Other values are taken as metres and told: inches are
// what untouched templates say.
int unitCodeOfDxf(const std::string &path)
{
    std::ifstream in(path, std::ios::binary);
    std::string head(1 << 16, '\0');
    in.read(head.data(), std::streamsize(head.size()));
    head.resize(std::size_t(std::max<std::streamsize>(0, in.gcount())));
    const std::size_t at = head.find("$INSUNITS");
    if (at == std::string::npos)
        return 0;
    const char *const code = std::strstr(head.c_str() + at, "70");
    return code ? std::atoi(code + 2) : 0;
}

void takeUnitOfDxf(const std::string &path, Source &source)
{
    switch (unitCodeOfDxf(path)) {
    case 0: source.assumed = "none"; break;
    case 1: source.assumed = "inches"; break;
    case 2: source.assumed = "feet"; break;
    case 4: source.metresPerUnit = 1e-3; break;
    case 5: source.metresPerUnit = 1e-2; break;
    case 6: break;
    case 7: source.metresPerUnit = 1e3; break;
    default: source.assumed = "other";
    }
}

void setUp()
{
    for (const auto &[key, value] : {std::pair("GDAL_DRIVER_PATH", "disable"),
                                     {"OGR_DRIVER_PATH", "disable"},
                                     {"GDAL_DISABLE_READDIR_ON_OPEN", "NO"},
                                     {"OGR_GEOJSON_MAX_OBJ_SIZE", "100"},
                                     {"OGR_SQLITE_LOAD_EXTENSIONS", "NO"},
                                     {"CPL_TMPDIR", "/nonexistent"},
                                     {"PROJ_NETWORK", "OFF"},
                                     {"GDAL_HTTP_CONNECTTIMEOUT", "1"},
                                     {"DXF_MAX_BSPLINE_CONTROL_POINTS", "2000"}})
        CPLSetConfigOption(key, value);
    CPLSetErrorHandler(CPLQuietErrorHandler);
    OSRSetPROJEnableNetwork(false);
    RegisterOGRShape();
    RegisterOGRGeoPackage();
    RegisterOGRKML();
    RegisterOGRDXF();
    RegisterOGRGeoJSON();
}

} // namespace

Source open(const std::string &path)
{
    setUp();
    struct stat is {};
    if (path.rfind("/vsi", 0) == 0 || path.find("://") != std::string::npos || stat(path.c_str(), &is) != 0 || !S_ISREG(is.st_mode))
        throw Failure{"form", {}};
    const std::string ending = endingOf(path);
    const bool packed = ending == "kmz" || ending == "shz" || ending == "zip";
    const std::string name = packed ? insideOf(path) : path;
    const char *form = formOf(endingOf(name));
    if (!form)
        throw Failure{"form", {}};
    const char *const forms[] = {form, nullptr};
    GDALDatasetUniquePtr data(GDALDataset::Open(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, forms));
    if (!data)
        throw Failure{"broken", {}};
    Source source{std::move(data), form, 1.0, {}};
    if (std::strcmp(form, "DXF") == 0)
        takeUnitOfDxf(path, source);
    return source;
}

} // namespace tokenyard::import
