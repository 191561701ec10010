// SPDX-License-Identifier: Apache-2.0
// A figure and its band in one unit, and the units in which Korean counts money.
#pragma once

#include "ui/text/format.h"

namespace tokenyard::ui {

// The unit in which a figure is typed and read: where English counts in billions of won, Korean uses 억.
AnyUnit shownUnit(const AnyUnit &unit, Language language);

// A figure and the ends of its band, all in the unit and with the decimals of the figure.
struct ShownBand {
    Shown value;
    QString low, high; // numbers only
};
ShownBand showKpiBand(const KpiInfo &info, double si, double low, double high, Language language);

} // namespace tokenyard::ui
