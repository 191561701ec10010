// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/price_search.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::finance_case {

double PriceSearch::judge(double ppa, const Line &returns)
{
    ++m_tries;
    double width = std::max(m_low, m_high);
    if (width <= m_terms.tolerance)
        width = 1.0;
    const double missing = irr(returns, m_terms.targetYear) * 100.0 - m_terms.targetPercent;
    m_solved = std::abs(missing) / std::max(m_terms.targetPercent, 1.0) < m_terms.tolerance
        || std::abs(m_low - m_high) / width < m_terms.tolerance;
    if (m_solved)
        return ppa;
    const double value = npv(returns, m_terms.targetYear, m_terms.targetPercent / 100.0) + returns[0], weight = std::abs(value);
    m_met = weight < m_terms.tolerance;
    const bool enough = value >= 0.0 || m_met;
    if (!m_bracketed)
        return step(ppa, enough, weight);
    (enough ? m_high : m_low) = ppa;
    (enough ? m_highWeight : m_lowWeight) = weight;
    return ppa;
}

// Before the price is bracketed: up while it is too low, down while it is too high.
double PriceSearch::step(double ppa, bool enough, double weight)
{
    constexpr double interval = 10.0;
    if (m_first)
        m_tooHigh = enough;
    m_first = false;
    double next = ppa;
    if (m_tooHigh && enough) {
        m_low = ppa;
        m_lowWeight = weight;
        next = m_low - interval;
    } else if (m_tooHigh) {
        m_high = m_low;
        m_highWeight = m_lowWeight;
        m_low = ppa;
        m_lowWeight = weight;
        m_bracketed = true;
    } else if (!enough) {
        m_high = ppa;
        m_highWeight = weight;
        next = m_high + interval;
    } else {
        m_low = m_high;
        m_lowWeight = m_highWeight;
        m_high = ppa;
        m_highWeight = weight;
        m_bracketed = true;
    }
    if (std::abs(m_low - m_high) < m_terms.tolerance)
        m_low = m_high - 2.0 * m_terms.tolerance;
    return next;
}

} // namespace tokenyard::finance_case
