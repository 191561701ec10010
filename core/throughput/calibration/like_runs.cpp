// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/calibration/like_runs.h"

#include "core/base/whole_number.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tokenyard {

namespace {

constexpr int mostLength = 1'000'000'000;

template <class T>
void note(std::vector<T> &known, const T &value)
{
    if (std::find(known.begin(), known.end(), value) == known.end())
        known.push_back(value);
}

// 4-bit floats of any block size are one class, because published runs seldom say which.
bool samePrecision(const ValidationPoint &p, Precision wanted)
{
    return p.precision && precisionClass(*p.precision) == precisionClass(wanted);
}

double farLog(double a, double b) { return a > 0 && b > 0 ? std::fabs(std::log(a / b)) : 1e9; }

double distance(const RunLengths &l, const RunQuestion &q)
{
    return farLog(l.inputTokensCount, q.inputTokensCount) + farLog(l.outputTokensCount, q.outputTokensCount);
}

} // namespace

LikeRuns likeRuns(const std::vector<ValidationPoint> &points, const RunQuestion &q)
{
    LikeRuns out;
    std::map<std::pair<int, int>, std::size_t> lengths;
    const double reach = std::log(likeLengthFactor) + 1e-9;
    for (const ValidationPoint &p : points) {
        if (p.family != q.family || !(p.measuredTpot > 0) || !(p.measuredOutput > 0))
            continue;
        note(out.accelerators, p.accelerator);
        if (p.accelerator != q.accelerator)
            continue;
        if (p.precision)
            note(out.precisions, *p.precision);
        if (!samePrecision(p, q.precision))
            continue;
        ++lengths[{clampedInt(p.inputTokensCount, 0, mostLength), clampedInt(p.outputTokensCount, 0, mostLength)}];
        if (farLog(p.inputTokensCount, q.inputTokensCount) <= reach && farLog(p.outputTokensCount, q.outputTokensCount) <= reach)
            out.runs.push_back(p);
    }
    for (const auto &[tokens, count] : lengths)
        out.nearest.push_back({tokens.first, tokens.second, count});
    std::stable_sort(out.nearest.begin(), out.nearest.end(),
                     [&](const RunLengths &a, const RunLengths &b) { return distance(a, q) < distance(b, q); });
    return out;
}

} // namespace tokenyard
