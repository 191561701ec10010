// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/usual_correlations.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tokenyard {

namespace {

using Loadings = std::vector<LatinHypercube::Loading>;

// Every number of a record is a loading on the cause that its key names. What a planner's own record loads beyond the whole is scaled back.
Loadings loadingsOf(const Record &record)
{
    Loadings loadings;
    double sum = 0.0;
    for (const auto &[cause, value] : record.values)
        if (value.si && std::isfinite(*value.si)) {
            loadings.push_back({cause, *value.si});
            sum += *value.si * *value.si;
        }
    for (LatinHypercube::Loading &l : loadings)
        l.loading /= std::max(1.0, std::sqrt(sum));
    return loadings;
}

} // namespace

void followCauses(const std::vector<Input> &inputs, const Catalogue &catalogue, const std::vector<RankCorrelation> &stated,
                  LatinHypercube &hypercube)
{
    std::map<std::string, Loadings, std::less<>> byField; // "service.price"
    for (const Record &record : catalogue.set("usual-correlations").records)
        byField[record.words("address")] = loadingsOf(record);
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (!inputs[i].isField())
            continue;
        const bool named = std::any_of(stated.begin(), stated.end(), [&](const RankCorrelation &c) { return c.a == i || c.b == i; });
        const auto known = byField.find(inputs[i].parts.front().part + '.' + inputs[i].key);
        if (known != byField.end() && !named && !known->second.empty())
            hypercube.follow(i, known->second);
    }
}

} // namespace tokenyard
