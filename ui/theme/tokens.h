// SPDX-License-Identifier: Apache-2.0
// The colours and sizes of the program in one place, light and dark. Widgets get them through the palette or from here,
// never as literals. A colour always has the same meaning: power A vermilion, power B ochre, supply blue, return light blue, ...
#pragma once

#include <QColor>

namespace tokenyard::ui {

struct Tokens {
    QColor ink, muted, faint, line, panel, chrome, canvas;
    QColor powerA, powerB, supply, returnWater, fibre, racks, selection, snap, band;
    QColor good, warning, error;
    bool dark = false;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

} // namespace tokenyard::ui
