// SPDX-License-Identifier: Apache-2.0
// Numbers of one column of a table: all with the same decimals, so that they line up.
#pragma once

#include <QString>

namespace tokenyard::ui {

// "1,234.50" with a true minus; at most 6 decimals. Not finite: "–".
QString columnNumber(double value, int decimals);
// The decimals that show `value` with this many significant digits, e.g. 3 of 670.9: 0; of 0.359: 3.
int decimalsFor(double value, int digits);

} // namespace tokenyard::ui
