// SPDX-License-Identifier: Apache-2.0
// An hourly series of one quantity over a year of 8,760 hours (hour beginning, local standard time), on an Eigen array.
#pragma once

#include "core/base/quantity.h"
#include "core/base/unit.h"

#include <Eigen/Core>

namespace tokenyard {

inline constexpr int hoursPerYear = 8760; // 29 February is dropped (design/model.md, "Numbers")

template <class Q>
class Series {
public:
    Series() = default;
    explicit Series(Eigen::ArrayXd si) : m_si(std::move(si)) {}
    static Series constant(Q value, int hours = hoursPerYear) { return Series(Eigen::ArrayXd::Constant(hours, value.si())); }
    int size() const { return int(m_si.size()); }
    bool empty() const { return m_si.size() == 0; }
    Q operator[](int hour) const { return Q::fromSi(m_si[hour]); }
    void set(int hour, Q value) { m_si[hour] = value.si(); }
    const Eigen::ArrayXd &si() const { return m_si; }
    Eigen::ArrayXd &si() { return m_si; }
    Q sum() const { return Q::fromSi(m_si.sum()); }
    Q mean() const { return Q::fromSi(empty() ? 0.0 : m_si.mean()); }
    Q max() const { return Q::fromSi(empty() ? 0.0 : m_si.maxCoeff()); }
    Q min() const { return Q::fromSi(empty() ? 0.0 : m_si.minCoeff()); }
    friend Series operator+(const Series &a, const Series &b) { return Series(a.m_si + b.m_si); }
    friend Series operator-(const Series &a, const Series &b) { return Series(a.m_si - b.m_si); }
    friend Series operator*(const Series &a, double k) { return Series(a.m_si * k); }
    bool operator==(const Series &o) const { return m_si.size() == o.m_si.size() && (m_si == o.m_si).all(); }

private:
    Eigen::ArrayXd m_si;
};

// The energy of an hourly power series.
inline Energy energyOf(const Series<Power> &power) { return power.sum() * (1.0 * units::hour); }

} // namespace tokenyard
