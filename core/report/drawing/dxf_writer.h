// SPDX-License-Identifier: Apache-2.0
// Writes a DXF file of release 2000 (AC1015, ASCII): layers, closed and open polylines, texts. Reference: Autodesk's DXF Reference 2000.
#pragma once

#include "core/plan/geometry.h"

#include <string>
#include <string_view>
#include <vector>

namespace tokenyard::drawing {

class DxfWriter {
public:
    // AutoCAD colour index: 7 is black on white; 256 by layer.
    void layer(std::string_view name, int colour);
    void polyline(std::string_view layer, const std::vector<Point> &points, bool closed, int colour = 256);
    // Centred at the point; the height is that of capitals, in metres.
    void text(std::string_view layer, std::string_view words, Point at, double height, int colour = 256);
    // The whole file; `comment` stands at its head.
    std::string file(std::string_view comment) const;

private:
    void entity(const char *type, std::string_view layer, int colour);

    struct Layer {
        std::string name;
        int colour;
    };
    std::vector<Layer> m_layers;
    std::string m_entities;
    unsigned m_nextHandle = 0x100; // below: tables and blocks
};

// What a DXF of that release can hold: other letters than ASCII as \U+XXXX, line breaks as spaces.
std::string dxfWords(std::string_view utf8);

} // namespace tokenyard::drawing
