// SPDX-License-Identifier: Apache-2.0
// Whether words can be read on their ground.
#pragma once

#include "ui/theme/tokens.h"

namespace tokenyard::ui {

// Of two colours as WCAG 2.1 defines it: 1 to 21.
double contrast(const QColor &a, const QColor &b);
// The colour as words on a ground that is no plain panel: moved towards the ink until level AA is met.
QColor legible(const QColor &words, const QColor &ground, const Tokens &tokens);

} // namespace tokenyard::ui
