// SPDX-License-Identifier: Apache-2.0
// The lines of a cash flow, declared once: shell, exports, workbook and the window's table loop over them.
#pragma once

#include "core/study/results.h"

#include <span>

namespace tokenyard {

struct FinanceLine {
    const char *key; // stable: used in JSON and exports
    Money FinanceFlow::*amount;
    TextSource label;
    bool ofDebt = false; // zero if there is no loan
};
std::span<const FinanceLine> financeLines();

struct BalanceLine {
    const char *key;
    Money (*amount)(const BalanceSheet &);
    TextSource label;
};
std::span<const BalanceLine> balanceLines();

} // namespace tokenyard
