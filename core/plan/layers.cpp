// SPDX-License-Identifier: Apache-2.0
#include "core/plan/layers.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TL(source) TY_TR("Layer", source)

constexpr LayerInfo layers[] = {{MapLayer::Rooms, "halls", TL("Halls")},
                                {MapLayer::Electrical, "power", TL("Electrical plant")},
                                {MapLayer::Mechanical, "cooling", TL("Cooling and pipes")},
                                {MapLayer::Telecoms, "network", TL("Fibre")},
                                {MapLayer::Ground, "site", TL("Site and roads")},
                                {MapLayer::Notes, "notes", TL("Labels and dimensions")},
                                {MapLayer::Background, "background", TL("Background")}};

// Calls visit(word) for each word between blanks.
template <class Visit>
void forEachWord(std::string_view words, Visit &&visit)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (end > 0)
            visit(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

} // namespace

std::span<const LayerInfo> allLayers() { return layers; }

MapLayer layerOf(ObjectKind kind)
{
    const KindInfo &info = kindInfo(kind);
    if (info.look == Look::Words)
        return MapLayer::Notes;
    if (kind == ObjectKind::Hall)
        return MapLayer::Rooms;
    if (info.cooling != CoolingRole::None || info.look == Look::Cooling || kind == ObjectKind::WaterTank)
        return MapLayer::Mechanical;
    return info.power != PowerRole::None ? MapLayer::Electrical : MapLayer::Ground;
}

MapLayer layerOf(FeedKind kind) { return isPower(kind) ? MapLayer::Electrical : isPipe(kind) ? MapLayer::Mechanical : MapLayer::Telecoms; }

LayerSet layersOf(std::string_view words)
{
    LayerSet set;
    forEachWord(words, [&](std::string_view word) {
        for (const LayerInfo &info : layers)
            if (word == info.key)
                set.insert(info.layer);
    });
    return set;
}

std::string wordsOf(const LayerSet &set)
{
    std::string words;
    for (const LayerInfo &info : layers)
        if (set.count(info.layer))
            words += (words.empty() ? "" : " ") + std::string(info.key);
    return words;
}

std::span<const LayerPreset> layerPresets()
{
    using L = MapLayer;
    static const std::vector<LayerPreset> presets{{"all", TL("Everything"), {}},
                                                  {"electrical", TL("Electrical"), {L::Mechanical, L::Telecoms}},
                                                  {"mechanical", TL("Mechanical"), {L::Electrical, L::Telecoms}},
                                                  {"network", TL("Network"), {L::Electrical, L::Mechanical}},
                                                  {"civil", TL("Civil"), {L::Electrical, L::Mechanical, L::Telecoms}},
                                                  {"plant", TL("Plant without notes"), {L::Notes, L::Background}}};
    return presets;
}

} // namespace tokenyard
