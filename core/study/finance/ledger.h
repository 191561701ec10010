// SPDX-License-Identifier: Apache-2.0
// The books of a cash flow while it is made: a month a line, from the first month of construction to the horizon.
#pragma once

#include "core/plan/parts.h"
#include "core/study/finance/cash_flow.h"

#include <vector>

namespace tokenyard {

// Months by index; index 0 is the first month of construction of the first phase.
struct Calendar {
    int first = 0; // year * 12 + month - 1 of index 0
    int begin = 0; // first energisation
    int count = 0; // months up to the horizon of the phase that ends last
    int yearOf(int index) const { return (first + index) / 12; }
    std::size_t row(int index) const { return std::size_t(yearOf(index) - yearOf(0)); }
    std::size_t rows() const { return row(count - 1) + 1; }
};

// Something bought at a date, written off over its life.
struct Asset {
    int begin = 0;  // index
    int end = 0;    // the first month after its phase's horizon, in whose last month it is sold
    int months = 1; // life
    Depreciation method = Depreciation::StraightLine;
    Money real, nominal;   // price; nominal with its acquisition tax
    double residual = 0.0; // real share of its price that it fetches at its phase's horizon
    Money grant;           // nominal, towards its price: income as the asset is written off (K-IFRS 1020)
};

struct Ledger {
    Calendar calendar;
    int lastEnergisation = 0;                 // index
    std::vector<double> inflation;            // nominal over real, a month each
    std::vector<double> exchange;             // the dollar over that of the price year, real
    std::vector<double> electricityPath;      // its price over that of the price year, real
    std::vector<RealYear> real;               // a month each
    std::vector<FinanceMonth> months;         // nominal
    std::vector<Money> taxedPurchases;        // nominal, that bear VAT, a month each
    std::vector<Money> creditable;            // nominal, that an investment credit is given on, a year each
    std::vector<std::optional<double>> cover; // debt service cover ratio, a year each
    std::vector<Asset> assets;
    Money landBook; // nominal, with acquisition tax
};

Ledger openLedger(const CashFlowInput &input);

} // namespace tokenyard
