// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/working_capital.h"

#include <algorithm>

namespace tokenyard {

namespace {

constexpr double daysAMonth = 365.0 / 12.0;

// VAT still to be refunded at the end of a month: of the purchases of the days before, each month taken as one purchase at its end
// whose refund comes evenly spread over the month that the days end in.
Money openVat(const CashFlowInput &in, const Ledger &ledger, int index)
{
    const double months = in.vatDays / daysAMonth;
    Money open;
    for (int age = 0; age < months && age <= index; ++age)
        open += ledger.taxedPurchases[std::size_t(index - age)] * std::min(1.0, months - age);
    return open * in.vatFraction;
}

} // namespace

void tieUpCapital(const CashFlowInput &input, Ledger &ledger)
{
    Money receivables, vat;
    const int last = ledger.calendar.count - 1;
    for (int index = 0; index <= last; ++index) {
        FinanceMonth &month = ledger.months[std::size_t(index)];
        const Money owed = index == last ? Money{} : month.revenue * (input.workingCapitalDays / daysAMonth);
        const Money open = index == last ? Money{} : openVat(input, ledger, index);
        month.workingCapital = owed - receivables;
        month.vat = open - vat;
        receivables = owed;
        vat = open;
    }
}

} // namespace tokenyard
