// SPDX-License-Identifier: Apache-2.0
// How a value is distributed about its base, as a note on a field or a record's value says it in words: none (half of the draws on
// either side of the base), "triangular", "normal", "lognormal", "uniform", or "discrete 0.9:1 1:2 1.25:1" with values in the
// field's unit and their weights.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace tokenyard {

enum class DistributionKind { Halves, Triangular, Normal, LogNormal, Uniform, Discrete };

struct WeightedValue {
    double value = 0.0; // in the unit of the field
    double weight = 1.0;
    bool operator==(const WeightedValue &) const = default;
};

struct Distribution {
    DistributionKind kind = DistributionKind::Halves;
    std::vector<WeightedValue> outcomes; // of Discrete: in order of value, at least one, weights positive
    bool operator==(const Distribution &) const = default;
};

// Nothing for words that name no distribution.
std::optional<Distribution> readDistribution(std::string_view words);

} // namespace tokenyard
