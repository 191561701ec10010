// SPDX-License-Identifier: Apache-2.0
// Random sites for the cash flow's identities: phases, streams, paths, taxes, loans.
#pragma once

#include "core/study/finance/cash_flow.h"

#include <random>

namespace tokenyard::test {

class RandomSites {
public:
    explicit RandomSites(unsigned seed) : m_random(seed) {}
    CashFlowInput next()
    {
        CashFlowInput in;
        const int count = whole(1, 4);
        double left = 1.0;
        for (int p = 0; p < count; ++p) {
            const double share = p + 1 == count ? left : left * real(0.2, 0.8);
            left -= share;
            in.phases.push_back({.year = 2026 + whole(p, p + 2),
                                 .month = whole(1, 12),
                                 .building = won(0, 500),
                                 .plant = won(0, 1000),
                                 .it = won(0, 3000),
                                 .operationFraction = share,
                                 .electricityFraction = share,
                                 .streamFraction = {share}});
        }
        std::stable_sort(in.phases.begin(), in.phases.end(),
                         [](const auto &a, const auto &b) { return a.year * 12 + a.month < b.year * 12 + b.month; });
        in.streams = {{.tokensAYear = Tokens::fromSi(real(0, 3e14)), .price = TokenPrice::fromSi(real(0, 2e-3))}};
        in.land = won(0, 200);
        in.electricity = won(0, 100);
        in.opex = in.electricity + won(0, 100);
        in.rent = won(0, 20);
        in.propertyTax = won(0, 3);
        addTime(in);
        addTax(in);
        if (whole(0, 3) > 0)
            addLoan(in);
        for (CashFlowPhase &phase : in.phases)
            phase.delayMonths = whole(0, 2) == 0 ? whole(1, 30) : 0; // one may be energised after one that was planned later
        return in;
    }

private:
    double real(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_random); }
    int whole(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
    Money won(double low, double high) { return Money::fromSi(real(low, high) * 1e9); }

    void addTime(CashFlowInput &in)
    {
        in.inflationFraction = real(-0.01, 0.05);
        in.itYearsCount = real(2, 8);
        in.plantYearsCount = real(8, 25);
        in.buildingYearsCount = real(15, 50);
        in.refreshFactor = real(0, 1.2);
        in.refreshThroughputFactor = real(1, 3);
        in.residualFraction = real(0, 0.5);
        in.horizonYears = whole(1, 25);
        in.rampYearsCount = real(0, 3);
        in.constructionMonths = whole(1, 48);
        in.delayMonths = whole(0, 2) * whole(0, 12);
        in.spendCurve = whole(0, 1) ? SpendCurve::SCurve : SpendCurve::Even;
        in.electricityGrowth = real(-0.02, 0.05);
        in.exchangeDrift = real(-0.02, 0.03);
        in.usdRevenueFraction = real(0, 1);
        in.workingCapitalDays = real(0, 90);
        in.vatDays = real(0, 120);
        in.vatFraction = 0.1;
        in.grant = whole(0, 1) * won(0, 300);
        in.depreciation = whole(0, 1) ? Depreciation::DecliningBalance : Depreciation::StraightLine;
    }
    void addTax(CashFlowInput &in)
    {
        in.taxFraction = real(0, 0.4);
        if (whole(0, 1) == 0)
            return;
        const Brackets national{{0.1, 0.2, 0.22, 0.25}, {Money::fromSi(2e8), Money::fromSi(2e10), Money::fromSi(3e11)}};
        KoreanTax law;
        law.national = {{2026, national}};
        law.local = {{2026, {{0.01, 0.02, 0.022, 0.025}, national.bounds}}};
        law.minimum = {{0.1, 0.12, 0.17, 0.17}, {Money::fromSi(1e10), Money::fromSi(1e11), Money::fromSi(1e11)}};
        law.lossLimitFraction = 0.8;
        law.creditFraction = whole(0, 1) * 0.15;
        law.creditSurtaxFraction = 0.2;
        law.creditToYear = 2029;
        law.acquisitionLandFraction = 0.046;
        law.acquisitionBuildingFraction = 0.0316;
        law.acquisitionReliefFraction = law.propertyReliefFraction = 0.5;
        law.reliefFromYear = 2026;
        law.reliefToYear = 2028;
        in.korea = law;
    }
    void addLoan(CashFlowInput &in)
    {
        in.loan = {.shareFraction = real(0.05, 0.9),
                   .kind = DebtKind(whole(0, 2)),
                   .rateFraction = whole(0, 5) == 0 ? 0.0 : real(0, 0.12),
                   .tenorYears = whole(1, 25),
                   .graceYearsCount = real(0, 3),
                   .feeFraction = real(0, 0.03),
                   .targetCoverFactor = real(1.0, 2.5),
                   .reserveMonthsCount = real(0, 12)};
    }
    std::mt19937 m_random;
};

} // namespace tokenyard::test
