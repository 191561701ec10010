// SPDX-License-Identifier: Apache-2.0
#include "core/region/grid_lines.h"

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

} // namespace tokenyard::region
