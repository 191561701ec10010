// SPDX-License-Identifier: Apache-2.0
#include "core/region/grid_lines.h"

#include <algorithm>
#include <sstream>

namespace tokenyard::region {

std::vector<GridLine> gridLines(const Catalogue &catalogue)
{
    std::vector<GridLine> lines;
    for (const Record &record : catalogue.set("grid-lines").records) {
        const auto a = record.number("from_latitude"), b = record.number("from_longitude"), c = record.number("to_latitude"),
                   d = record.number("to_longitude");
        if (a && b && c && d)
            lines.push_back({record.nameEn,
                             record.words("ready"),
                             {*a, *b},
                             {*c, *d},
                             record.get<Power>("capacity").value_or(Power{}),
                             sourceWords(record, "ready")});
    }
    return lines;
}

std::vector<GridNode> gridNodes(const Catalogue &catalogue)
{
    std::vector<GridNode> nodes;
    for (const Record &record : catalogue.set("grid-nodes").records)
        if (const auto place = placeOf(record))
            nodes.push_back({&record, *place, record.get<Voltage>("voltage").value_or(Voltage{})});
    std::stable_sort(nodes.begin(), nodes.end(), [](const GridNode &a, const GridNode &b) { return a.voltage < b.voltage; });
    return nodes;
}

GridNode nearestNode(const std::vector<GridNode> &nodes, const Place &from, Voltage least)
{
    GridNode nearest;
    for (const GridNode &node : nodes)
        if (node.voltage >= least && (!nearest.record || greatCircle(from, node.place) < greatCircle(from, nearest.place)))
            nearest = node;
    return nearest;
}

std::vector<River> rivers(const Catalogue &catalogue)
{
    std::vector<River> all;
    for (const Record &record : catalogue.set("rivers").records) {
        River river{&record, {}};
        std::istringstream words(record.words("course"));
        for (std::string word; words >> word;)
            if (const auto place = readPlace(word))
                river.course.push_back(*place);
        if (river.course.size() > 1)
            all.push_back(std::move(river));
    }
    return all;
}

} // namespace tokenyard::region
