// SPDX-License-Identifier: Apache-2.0
// Money tied up between delivery and payment: receivables less payables, and the VAT of capex until its refund.
#pragma once

#include "core/study/finance/ledger.h"

namespace tokenyard {

// Fills the monthly increase; everything is released in the last month.
void tieUpCapital(const CashFlowInput &input, Ledger &ledger);

} // namespace tokenyard
