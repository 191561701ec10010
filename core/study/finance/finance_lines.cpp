// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/finance_lines.h"

#include <array>

namespace tokenyard {

namespace {

#define TL(source) TY_TR("CashFlow", source)

// clang-format off: a row a line
constexpr std::array flowTable{
    FinanceLine{"revenue", &FinanceFlow::revenue, TL("Revenue")},
    FinanceLine{"letting", &FinanceFlow::letting, TL("of it rents and passed electricity")},
    FinanceLine{"opex", &FinanceFlow::opex, TL("Opex")},
    FinanceLine{"electricity", &FinanceFlow::electricity, TL("of it electricity")},
    FinanceLine{"rent", &FinanceFlow::rent, TL("Rent")},
    FinanceLine{"depreciation", &FinanceFlow::depreciation, TL("Depreciation")},
    FinanceLine{"grant_released", &FinanceFlow::grantReleased, TL("Grant released to income")},
    FinanceLine{"book_sold", &FinanceFlow::bookSold, TL("Book value sold")},
    FinanceLine{"tax", &FinanceFlow::tax, TL("Income tax, unlevered")},
    FinanceLine{"capex", &FinanceFlow::capex, TL("Capex")},
    FinanceLine{"acquisition_tax", &FinanceFlow::acquisitionTax, TL("Acquisition tax")},
    FinanceLine{"refresh", &FinanceFlow::refresh, TL("Refresh")},
    FinanceLine{"grant", &FinanceFlow::grant, TL("Grant")},
    FinanceLine{"residual", &FinanceFlow::residual, TL("Residual value")},
    FinanceLine{"working_capital", &FinanceFlow::workingCapital, TL("Increase of working capital")},
    FinanceLine{"vat", &FinanceFlow::vat, TL("Increase of VAT to be refunded")},
    FinanceLine{"free_cash_flow", &FinanceFlow::cashFlow, TL("Free cash flow")},
    FinanceLine{"cumulated", &FinanceFlow::cumulated, TL("Cumulated")},
    FinanceLine{"cash_before_debt", &FinanceFlow::cashForDebt, TL("Cash before debt")},
    FinanceLine{"debt_drawn", &FinanceFlow::debtDrawn, TL("Debt drawn"), true},
    FinanceLine{"fee", &FinanceFlow::fee, TL("Fee of the loan"), true},
    FinanceLine{"interest", &FinanceFlow::interest, TL("Interest"), true},
    FinanceLine{"interest_capitalised", &FinanceFlow::interestBuilt, TL("of it during construction"), true},
    FinanceLine{"principal", &FinanceFlow::principal, TL("Principal"), true},
    FinanceLine{"reserve", &FinanceFlow::reserve, TL("Increase of the debt reserve"), true},
    FinanceLine{"amortisation", &FinanceFlow::amortisation, TL("Amortisation of financing cost"), true},
    FinanceLine{"levered_tax", &FinanceFlow::leveredTax, TL("Income tax, with debt"), true},
    FinanceLine{"net_income", &FinanceFlow::netIncome, TL("Net income")},
    FinanceLine{"equity_cash_flow", &FinanceFlow::equityCashFlow, TL("Cash flow to the owners")},
};

constexpr std::array balanceTable{
    BalanceLine{"fixed_assets", [](const BalanceSheet &b) { return b.fixedAssets; }, TL("Fixed assets")},
    BalanceLine{"financing_cost", [](const BalanceSheet &b) { return b.financingCost; }, TL("Financing cost")},
    BalanceLine{"receivables", [](const BalanceSheet &b) { return b.receivables; }, TL("Receivables less payables")},
    BalanceLine{"vat_receivable", [](const BalanceSheet &b) { return b.vatReceivable; }, TL("VAT to be refunded")},
    BalanceLine{"reserve", [](const BalanceSheet &b) { return b.reserve; }, TL("Debt reserve")},
    BalanceLine{"assets", [](const BalanceSheet &b) { return b.assets(); }, TL("Assets")},
    BalanceLine{"debt", [](const BalanceSheet &b) { return b.debt; }, TL("Debt")},
    BalanceLine{"deferred_grant", [](const BalanceSheet &b) { return b.deferredGrant; }, TL("Deferred grant")},
    BalanceLine{"liabilities", [](const BalanceSheet &b) { return b.liabilities(); }, TL("Liabilities")},
    BalanceLine{"paid_in", [](const BalanceSheet &b) { return b.paidIn; }, TL("Paid in less paid out")},
    BalanceLine{"retained", [](const BalanceSheet &b) { return b.retained; }, TL("Retained income")},
    BalanceLine{"equity", [](const BalanceSheet &b) { return b.equity(); }, TL("Equity")},
};
// clang-format on

} // namespace

std::span<const FinanceLine> financeLines() { return flowTable; }
std::span<const BalanceLine> balanceLines() { return balanceTable; }

} // namespace tokenyard
