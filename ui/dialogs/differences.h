// SPDX-License-Identifier: Apache-2.0
// What differs between two states of a plan, in a few lines for a question or a dialog.
#pragma once

#include "core/plan/plan.h"

#include <QString>

namespace tokenyard::ui {

// "Hall 2W: Rows 4 → 6", one line per value, at most `most` of them, then how many more there are. Says so if the plans
// are the same.
QString differencesInWords(const Plan &before, const Plan &after, std::size_t most);

} // namespace tokenyard::ui
