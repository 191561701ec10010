// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/tokens.h"

namespace tokenyard::ui {

const Tokens &lightTokens()
{
    static const Tokens tokens{.ink = 0x18212B,
                               .muted = 0x5A6675,
                               .faint = 0x66717F,
                               .line = 0xDDE2E8,
                               .panel = 0xFFFFFF,
                               .chrome = 0xF5F7F9,
                               .canvas = 0xFBFCFD,
                               .powerA = 0xD1540A,
                               .powerB = 0xB58300,
                               .supply = 0x0B69AE,
                               .returnWater = 0x4391C1,
                               .fibre = 0x0A8F6A,
                               .racks = 0x8A7FB5,
                               .selection = 0x1662D0,
                               .snap = 0xE0328C,
                               .band = 0xCBD8EA,
                               .good = 0x2E7D4F,
                               .warning = 0xA46000,
                               .error = 0xC0392B,
                               .dark = false};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{.ink = 0xE7ECF2,
                               .muted = 0x9BA8B7,
                               .faint = 0x7F8D9E,
                               .line = 0x2E3844,
                               .panel = 0x1B222B,
                               .chrome = 0x161C24,
                               .canvas = 0x12171E,
                               .powerA = 0xFF8A4C,
                               .powerB = 0xF0BE3C,
                               .supply = 0x58B0F0,
                               .returnWater = 0x35749F,
                               .fibre = 0x3FC79B,
                               .racks = 0x9D92D0,
                               .selection = 0x5B9CFF,
                               .snap = 0xFF5CB0,
                               .band = 0x2B3D57,
                               .good = 0x6CC08B,
                               .warning = 0xE5A54B,
                               .error = 0xF0776A,
                               .dark = true};
    return tokens;
}

} // namespace tokenyard::ui
