// SPDX-License-Identifier: Apache-2.0
// The layers of the map by discipline, what lies on which, and the choices of layers that a discipline looks at.
#pragma once

#include "core/base/text.h"
#include "core/plan/feed.h"
#include "core/plan/object.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace tokenyard {

enum class MapLayer { Rooms, Electrical, Mechanical, Telecoms, Ground, Notes, Background };

struct LayerInfo {
    MapLayer layer;
    const char *key; // in the file
    TextSource name;
};
std::span<const LayerInfo> allLayers();
MapLayer layerOf(ObjectKind kind);
MapLayer layerOf(FeedKind kind);

using LayerSet = std::set<MapLayer>;
// The layers that words like "power cooling" name; what names none is passed over.
LayerSet layersOf(std::string_view words);
std::string wordsOf(const LayerSet &layers);

// A choice of layers for one discipline; the others are put away.
struct LayerPreset {
    const char *key;
    TextSource name;
    std::vector<MapLayer> hidden;
};
std::span<const LayerPreset> layerPresets();

} // namespace tokenyard
