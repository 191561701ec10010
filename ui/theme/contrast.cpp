// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/contrast.h"

#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::ui {

double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) { // relative, of sRGB
        const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor legible(const QColor &words, const QColor &ground, const Tokens &tokens)
{
    constexpr double least = 4.5, step = 0.05; // WCAG 2.1, 1.4.3
    for (double share = 0.0; share < 1.0; share += step)
        if (const QColor colour = mixed(tokens.ink, words, share); contrast(colour, ground) >= least)
            return share > 0.0 ? colour : words;
    return tokens.ink;
}

} // namespace tokenyard::ui
