// SPDX-License-Identifier: Apache-2.0
// What a planner types into a number field: arithmetic with units, "3*1.2 m", "500 kW", "1,200", "12억". A bare number is
// in the field's own unit; a unit of another dimension is refused.
#pragma once

#include "core/base/unit.h"

#include <QString>

#include <optional>

namespace tokenyard::ui {

// The value in SI; nothing if it cannot be read, and then `problem` says why in one sentence. `fraction`: a number without a unit may also be
// written in per cent.
std::optional<double> parseExpression(const QString &typed, const AnyUnit &unit, QString &problem, bool fraction = false);

} // namespace tokenyard::ui
