// SPDX-License-Identifier: Apache-2.0
// What is bought and when: land, construction over its months, IT and its refresh, with acquisition tax and grant.
#pragma once

#include "core/study/finance/ledger.h"

namespace tokenyard {

// Share of construction paid in each of its months; the shares sum to 1. The S-curve is 3x² - 2x³ of the elapsed share of the time.
std::vector<double> spendShares(SpendCurve curve, int months);

// Fills capex, refresh, acquisition tax and grant in real money, and lists the assets.
void invest(const CashFlowInput &input, Ledger &ledger);

// Depreciates all assets, releases their grants to income, and sells them at the horizon of their phase.
void writeOff(Ledger &ledger);
void sellAtTheHorizon(const CashFlowInput &input, Ledger &ledger);

} // namespace tokenyard
