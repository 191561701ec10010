// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/statements.h"

#include "core/study/finance/tax.h"

namespace tokenyard {

namespace {

// All lines of a flow but the cumulated one, which is no sum.
constexpr Money FinanceFlow::*summedLines[] = {
    &FinanceFlow::letting,      &FinanceFlow::revenue,       &FinanceFlow::opex,           &FinanceFlow::electricity,
    &FinanceFlow::rent,         &FinanceFlow::capex,         &FinanceFlow::acquisitionTax, &FinanceFlow::refresh,
    &FinanceFlow::grant,        &FinanceFlow::residual,      &FinanceFlow::workingCapital, &FinanceFlow::vat,
    &FinanceFlow::depreciation, &FinanceFlow::tax,           &FinanceFlow::cashFlow,       &FinanceFlow::cashForDebt,
    &FinanceFlow::debtDrawn,    &FinanceFlow::fee,           &FinanceFlow::interest,       &FinanceFlow::principal,
    &FinanceFlow::reserve,      &FinanceFlow::interestBuilt, &FinanceFlow::amortisation,   &FinanceFlow::grantReleased,
    &FinanceFlow::bookSold,     &FinanceFlow::leveredTax,    &FinanceFlow::netIncome,      &FinanceFlow::equityCashFlow};

// Before interest and tax.
Money operatingProfit(const FinanceFlow &flow)
{
    return flow.revenue - flow.opex - flow.rent - flow.depreciation + flow.grantReleased + flow.residual - flow.bookSold;
}
Money expensedInterest(const FinanceFlow &flow) { return flow.interest - flow.interestBuilt + flow.amortisation; }

// The tax of each year on what `profit` says of a month, written into `line` of the year's last month.
template <class Profit>
void taxYears(const CashFlowInput &input, Ledger &ledger, Money FinanceFlow::*line, Profit &&profit)
{
    const Calendar &calendar = ledger.calendar;
    TaxedYears years{calendar.yearOf(0), std::vector<Money>(calendar.rows()), ledger.creditable};
    for (int i = 0; i < calendar.count; ++i)
        years.profit[calendar.row(i)] += profit(ledger.months[std::size_t(i)]);
    const std::vector<Money> tax = input.korea ? koreanCorporateTax(*input.korea, years) : flatTax(input.taxFraction, years);
    for (int i = 0; i < calendar.count; ++i)
        if (i + 1 == calendar.count || calendar.row(i + 1) != calendar.row(i))
            ledger.months[std::size_t(i)].*line = tax[calendar.row(i)];
}

} // namespace

void closeUnlevered(const CashFlowInput &input, Ledger &ledger)
{
    taxYears(input, ledger, &FinanceFlow::tax, operatingProfit);
    Money cumulated;
    for (FinanceMonth &month : ledger.months) {
        month.cashForDebt = month.revenue - month.opex - month.rent - month.tax;
        month.cashFlow = month.cashForDebt + month.residual + month.grant - month.capex - month.acquisitionTax - month.refresh
            - month.workingCapital - month.vat;
        cumulated += month.cashFlow;
        month.cumulated = cumulated;
    }
}

void closeLevered(const CashFlowInput &input, Ledger &ledger)
{
    if (input.loan.shareFraction > 0.0)
        taxYears(input, ledger, &FinanceFlow::leveredTax,
                 [](const FinanceMonth &month) { return operatingProfit(month) - expensedInterest(month); });
    for (FinanceMonth &month : ledger.months) {
        if (input.loan.shareFraction <= 0.0)
            month.leveredTax = month.tax;
        month.netIncome = operatingProfit(month) - expensedInterest(month) - month.leveredTax;
        month.equityCashFlow =
            month.cashFlow + (month.tax - month.leveredTax) + month.debtDrawn - month.fee - month.debtService() - month.reserve;
    }
}

std::vector<FinanceYear> yearsOf(const Ledger &ledger)
{
    const Calendar &calendar = ledger.calendar;
    std::vector<FinanceYear> years(calendar.rows());
    for (int i = 0; i < calendar.count; ++i) {
        const FinanceMonth &month = ledger.months[std::size_t(i)];
        FinanceYear &year = years[calendar.row(i)];
        year.year = month.year;
        for (Money FinanceFlow::*line : summedLines)
            year.*line += month.*line;
        year.tokens += month.tokens;
        year.cumulated = month.cumulated;
    }
    BalanceSheet sheet;
    for (std::size_t y = 0; y < years.size(); ++y) {
        FinanceYear &year = years[y];
        sheet.fixedAssets += year.capex + year.acquisitionTax + year.refresh - year.depreciation - year.bookSold;
        sheet.financingCost += year.fee + year.interestBuilt - year.amortisation;
        sheet.receivables += year.workingCapital;
        sheet.vatReceivable += year.vat;
        sheet.reserve += year.reserve;
        sheet.debt += year.debtDrawn - year.principal;
        sheet.deferredGrant += year.grant - year.grantReleased;
        sheet.paidIn -= year.equityCashFlow;
        sheet.retained += year.netIncome;
        year.balance = sheet;
        year.dscrFactor = ledger.cover[y];
    }
    return years;
}

std::vector<RealYear> realYearsOf(const Ledger &ledger)
{
    std::vector<RealYear> years(ledger.calendar.rows());
    for (int i = 0; i < ledger.calendar.count; ++i) {
        const RealYear &month = ledger.real[std::size_t(i)];
        RealYear &year = years[ledger.calendar.row(i)];
        year.capex += month.capex;
        year.acquisitionTax += month.acquisitionTax;
        year.refresh += month.refresh;
        year.grant += month.grant;
        year.residual += month.residual;
        year.electricity += month.electricity;
        year.opex += month.opex;
        year.rent += month.rent;
        year.revenue += month.revenue;
        year.letting += month.letting;
        year.tokens += month.tokens;
    }
    return years;
}

} // namespace tokenyard
