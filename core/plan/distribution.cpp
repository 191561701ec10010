// SPDX-License-Identifier: Apache-2.0
#include "core/plan/distribution.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard {

namespace {

constexpr std::size_t mostOutcomes = 200;

std::string_view takeWord(std::string_view &rest)
{
    const std::size_t begin = std::min(rest.find_first_not_of(' '), rest.size());
    const std::size_t end = std::min(rest.find(' ', begin), rest.size());
    const std::string_view word = rest.substr(begin, end - begin);
    rest.remove_prefix(end);
    return word;
}

std::optional<double> finite(std::string_view word)
{
    double value = 0.0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    const bool whole = error == std::errc() && end == word.data() + word.size();
    return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// "0.9:1"; a weight that is left out is 1.
std::optional<WeightedValue> readOutcome(std::string_view word)
{
    const std::size_t colon = word.find(':');
    const auto value = finite(word.substr(0, colon));
    const auto weight = colon == std::string_view::npos ? std::optional(1.0) : finite(word.substr(colon + 1));
    if (!value || !weight || *weight <= 0.0)
        return std::nullopt;
    return WeightedValue{*value, *weight};
}

std::optional<Distribution> readDiscrete(std::string_view rest)
{
    Distribution d{DistributionKind::Discrete, {}};
    for (std::string_view word = takeWord(rest); !word.empty(); word = takeWord(rest)) {
        const auto outcome = readOutcome(word);
        if (!outcome || d.outcomes.size() >= mostOutcomes)
            return std::nullopt;
        d.outcomes.push_back(*outcome);
    }
    std::stable_sort(d.outcomes.begin(), d.outcomes.end(),
                     [](const WeightedValue &a, const WeightedValue &b) { return a.value < b.value; });
    return d.outcomes.empty() ? std::nullopt : std::optional(std::move(d));
}

} // namespace

std::optional<Distribution> readDistribution(std::string_view words)
{
    constexpr std::pair<std::string_view, DistributionKind> plain[] = {{"", DistributionKind::Halves},
                                                                       {"triangular", DistributionKind::Triangular},
                                                                       {"normal", DistributionKind::Normal},
                                                                       {"lognormal", DistributionKind::LogNormal},
                                                                       {"uniform", DistributionKind::Uniform}};
    const std::string_view name = takeWord(words);
    if (name == "discrete")
        return readDiscrete(words);
    for (const auto &[key, kind] : plain)
        if (name == key && takeWord(words).empty())
            return Distribution{kind, {}};
    return std::nullopt;
}

} // namespace tokenyard
