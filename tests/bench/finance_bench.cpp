// SPDX-License-Identifier: Apache-2.0
// A monthly cash flow with tax, debt and statements; a Monte Carlo run makes one per draw. Limit: 100 µs. A finance case: 1 ms.
#include "core/study/finance/case/single_owner.h"
#include "core/study/finance/cash_flow.h"
#include "tests/support/finance_case.h"

#include <benchmark/benchmark.h>

namespace tokenyard {

namespace {

// Two phases and three services over 15 years, like the Ulsan sample.
CashFlowInput aSite(DebtKind kind, double debtShare)
{
    CashFlowInput in;
    for (const int year : {2027, 2029})
        in.phases.push_back({.year = year,
                             .month = 11,
                             .building = Money::fromSi(2e11),
                             .plant = Money::fromSi(5e11),
                             .it = Money::fromSi(2e12),
                             .operationFraction = 0.5,
                             .electricityFraction = 0.5,
                             .streamFraction = {0.5, 0.5, 0.5}});
    for (int s = 0; s < 3; ++s)
        in.streams.push_back({.tokensAYear = Tokens::fromSi(1e14),
                              .price = TokenPrice::fromSi(5e-3),
                              .path = {.fromMonth = 2026 * 12, .declineFraction = 0.1, .renewalMonths = 24, .tierDeclineFraction = 0.05}});
    in.land = Money::fromSi(5e10);
    in.electricity = Money::fromSi(1e11);
    in.opex = Money::fromSi(1.5e11);
    in.inflationFraction = 0.02;
    in.taxFraction = 0.264;
    in.workingCapitalDays = 30.0;
    in.vatDays = 60.0;
    in.vatFraction = 0.1;
    in.loan.shareFraction = debtShare;
    in.loan.kind = kind;
    return in;
}

void cashFlow(benchmark::State &state, DebtKind kind, double debtShare)
{
    const CashFlowInput in = aSite(kind, debtShare);
    for (auto _ : state)
        benchmark::DoNotOptimize(cashFlowOf(in));
}

void financeCase(benchmark::State &state)
{
    const CaseValues values = readCase("generic_single_owner_2024");
    for (auto _ : state) {
        CaseInputs in(values);
        benchmark::DoNotOptimize(finance_case::singleOwner(in));
    }
}

} // namespace

BENCHMARK_CAPTURE(cashFlow, unlevered, DebtKind::Annuity, 0.0)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(cashFlow, annuity, DebtKind::Annuity, 0.6)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(cashFlow, sculpted, DebtKind::Sculpted, 0.6)->Unit(benchmark::kMicrosecond);
BENCHMARK(financeCase)->Unit(benchmark::kMicrosecond);

} // namespace tokenyard
