// SPDX-License-Identifier: Apache-2.0
#include "core/report/workbook/workbook.h"

#include "core/report/workbook/cash_model.h"
#include "core/study/finance/finance_of_plan.h"
#include "core/study/finance/investment.h"
#include "core/study/finance/monthly_value.h"

namespace tokenyard::report {

namespace {

#define WB(source) Text(TY_TR("Workbook", source))

// The mean token price of the first year that sells in all its months; the first that sells at all without one.
void setPrice(CashModel &model)
{
    for (const int least : {12, 1})
        for (const FinanceYear &year : model.finance.years) {
            int months = 0;
            for (const FinanceMonth &month : model.finance.months)
                months += month.year == year.year && month.tokens > Tokens{};
            if (months < least)
                continue;
            model.price = (year.revenue - year.letting).si() / year.tokens.in(units::millionTokens);
            model.priceYear = year.year;
            return;
        }
    model.priceYear = model.finance.years.front().year;
}

// Read from the investment as the study made it; what is sold does not bear on it.
void setCreditable(CashModel &model, const Catalogue &catalogue)
{
    const Study &study = model.study;
    const OperatingSteps dates{{},
                               ownWorksOf(model.plan, *study.layout, *study.power, *study.cooling, *study.energy, *study.cost, catalogue)};
    const CashFlowInput input = cashFlowInput(model.plan, *study.layout, *study.running, *study.compute, *study.cost, dates, {}, catalogue);
    Ledger ledger = openLedger(input);
    invest(input, ledger);
    for (const Money amount : ledger.creditable)
        model.creditable.push_back(amount.si());
    model.creditable.resize(std::size_t(model.yearCount()));
}

void setFirstSpent(CashModel &model)
{
    while (model.firstSpent + 1 < model.monthCount() && model.month(model.firstSpent).cashFlow == Money{})
        ++model.firstSpent;
}

void frame(CashModel &model, Sheet monthsSheet, Sheet yearsSheet, Sheet baseSheet)
{
    for (Sheet *sheet : {&monthsSheet, &baseSheet}) {
        sheet->widths(0, 1, 8.0);
        sheet->widths(2, 40, 20.0);
        sheet->freeze(1, 2);
    }
    yearsSheet.words(0, 0, model.say(WB("Cash flow by calendar year, nominal KRW")), Look::Title);
    yearsSheet.widths(0, 0, 42.0);
    yearsSheet.widths(1, model.yearCount(), 20.0);
    yearsSheet.freeze(3, 1);
}

} // namespace

bool writeWorkbook(const std::string &path, const Plan &plan, const Study &study, const Catalogue &catalogue, const Say &say)
{
    const FinanceResult &finance = *study.finance;
    const int months = int(finance.months.size()), years = int(finance.years.size());
    Book book(path);
    const Sheet inputsSheet = book.add(say(WB("Inputs"))), yearsSheet = book.add(say(WB("Years"))),
                monthsSheet = book.add(say(WB("Months"))), balanceSheet = book.add(say(WB("Balance sheets"))),
                baseSheet = book.add(say(WB("As studied")));
    CashModel model{.plan = plan,
                    .study = study,
                    .finance = finance,
                    .korea = {},
                    .say = say,
                    .inputsSheet = inputsSheet,
                    .balanceSheet = balanceSheet,
                    .base = Lines(baseSheet, Direction::Down, 1, 0, months),
                    .months = Lines(monthsSheet, Direction::Down, 1, 0, months),
                    .years = Lines(yearsSheet, Direction::Across, 2, 1, years)};
    if (plan.finance->taxRule == TaxRule::Korea)
        model.korea = koreanTax(catalogue, *plan.finance);
    setCreditable(model, catalogue);
    setPrice(model);
    setFirstSpent(model);
    model.discount = discountFactors(plan.finance->nominalDiscount, plan.site->priceYear, finance.months);
    addBase(model);
    addMonths(model);
    addYears(model);
    frame(model, monthsSheet, yearsSheet, baseSheet);
    writeInputs(model, book);
    writeBalance(model);
    for (Lines *lines : {&model.years, &model.months, &model.base})
        lines->write(say);
    return book.close();
}

} // namespace tokenyard::report
