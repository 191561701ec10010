// SPDX-License-Identifier: Apache-2.0
// Closes the books: yearly tax, cash flows, net income, balance sheets.
#pragma once

#include "core/study/finance/ledger.h"

namespace tokenyard {

// Grants released to income, tax without debt (in the last month of its year), cash flow, cash before debt.
void closeUnlevered(const CashFlowInput &input, Ledger &ledger);
// Tax with debt, net income, the owners' cash flow.
void closeLevered(const CashFlowInput &input, Ledger &ledger);

// Sums of the months, with the balance sheet at the end of each year.
std::vector<FinanceYear> yearsOf(const Ledger &ledger);
std::vector<RealYear> realYearsOf(const Ledger &ledger);

} // namespace tokenyard
