// SPDX-License-Identifier: Apache-2.0
// The price at which a case reaches its rate of return in its year, as SSC finds it: steps of 10 cents until the price is bracketed, then
// the mean of both ends weighted with their present values at the target rate. It ends within a tolerance, so the price depends on it.
#pragma once

#include "core/study/finance/case/single_owner_terms.h"

namespace tokenyard::finance_case {

class PriceSearch {
public:
    explicit PriceSearch(const SingleOwnerTerms &terms) : m_terms(terms), m_low(terms.ppaLeast), m_high(terms.ppaMost) {}
    // The price to try, in cents per kWh.
    double next(double ppa) const
    {
        return m_bracketed ? (m_lowWeight * m_high + m_highWeight * m_low) / (m_lowWeight + m_highWeight) : ppa;
    }
    // The price after what this one returned: the same while the price is bracketed.
    double judge(double ppa, const Line &returns);
    bool goesOn(double ppa) const { return !m_solved && !m_met && m_tries < m_terms.mostIterations && ppa >= 0.0; }
    bool settled() const { return m_solved || m_met; }

private:
    double step(double ppa, bool enough, double weight);
    const SingleOwnerTerms &m_terms;
    double m_low, m_high, m_lowWeight = 1.0, m_highWeight = 1.0;
    bool m_bracketed = false, m_tooHigh = false, m_first = true, m_solved = false, m_met = false;
    int m_tries = 0;
};

} // namespace tokenyard::finance_case
