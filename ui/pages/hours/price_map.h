// SPDX-License-Identifier: Apache-2.0
// When in the year power is expensive: a column is a day, a row an hour.
#pragma once

#include "core/base/series.h"

namespace tokenyard::ui {

class Chart;

void drawPriceMap(Chart &chart, const Series<EnergyPrice> &prices);

} // namespace tokenyard::ui
