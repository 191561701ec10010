// SPDX-License-Identifier: Apache-2.0
// The books of a cash flow under construction: one line per month, from the first month of construction to the horizon.
#pragma once

#include "core/plan/parts.h"
#include "core/study/finance/cash_flow.h"

#include <vector>

namespace tokenyard {

// Months by index; index 0 is the first month of construction of the first phase.
struct Calendar {
    int first = 0; // calendar month of index 0: year * 12 + month - 1
    int begin = 0; // first energisation
    int count = 0; // months up to the last horizon of any phase
    int yearOf(int index) const { return (first + index) / 12; }
    std::size_t row(int index) const { return std::size_t(yearOf(index) - yearOf(0)); }
    std::size_t rows() const { return row(count - 1) + 1; }
};

// Something bought at a date, written off over its life.
struct Asset {
    int begin = 0;  // index
    int end = 0;    // first month after its phase's horizon; sold in the month before
    int months = 1; // life
    Depreciation method = Depreciation::StraightLine;
    Money real, nominal;   // price; nominal with its acquisition tax
    double residual = 0.0; // proceeds at its phase's horizon, as a real share of its price
    Money grant;           // nominal, towards its price: released to income as the asset is written off (K-IFRS 1020)
};

struct Ledger {
    Calendar calendar;
    int lastEnergisation = 0;                 // index
    std::vector<double> inflation;            // nominal over real, per month
    std::vector<double> exchange;             // real exchange rate over that of the price year
    std::vector<double> electricityPath;      // real electricity price over that of the price year
    std::vector<RealYear> real;               // per month
    std::vector<FinanceMonth> months;         // nominal
    std::vector<Money> taxedPurchases;        // nominal purchases subject to VAT, per month
    std::vector<Money> creditable;            // nominal investment eligible for a credit, per year
    std::vector<std::optional<double>> cover; // debt service cover ratio, per year
    std::vector<Asset> assets;
    Money landBook; // nominal, with acquisition tax
};

Ledger openLedger(const CashFlowInput &input);

} // namespace tokenyard
