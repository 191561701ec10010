// SPDX-License-Identifier: Apache-2.0
// What a planner types for a number, in the window and in the shell: arithmetic with units, "3*1.2 m", "500 kW", "1,200",
// "12억". A bare number is in the field's own unit; a unit of another dimension is refused, and so is what is not used wholly.
#pragma once

#include "core/base/text.h"
#include "core/base/unit.h"

#include <functional>
#include <optional>
#include <string_view>

namespace tokenyard {

// How the reader's language writes numbers and units. Group separators stand before groups of three digits only.
struct NumberStyle {
    char decimal = '.', group = ',';
    std::function<std::optional<AnyUnit>(std::string_view word)> unit = {}; // words of the language for units; may be empty
    bool fraction = false; // where the unit has no symbol: the number is a fraction, and 10 % of it is 0.1
};

struct TypedNumber {
    std::optional<double> si;
    Text problem; // why there is no number, in one sentence
};

TypedNumber readNumber(std::string_view typed, const AnyUnit &unit, const NumberStyle &style = {});

} // namespace tokenyard
