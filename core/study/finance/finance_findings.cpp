// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/finance_findings.h"

#include "core/base/unit.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

// The real rate is before tax, the nominal one after it: with inflation the nominal rate cannot be above what the real one makes.
void compareRates(const Finance &finance, FinanceResult &result)
{
    const double made = (1.0 + finance.realDiscount) * (1.0 + finance.inflation) - 1.0;
    const double gap = finance.nominalDiscount - made;
    if (std::abs(gap) <= 0.001)
        return;
    Finding finding{"finance.rates", Severity::Note, {}, {}, {}};
    finding.text = Text(TF("A real rate of %1 and inflation of %2 make a nominal rate of %3; the plan discounts nominal flows at %4."),
                        {percent(finance.realDiscount), percent(finance.inflation), percent(made), percent(finance.nominalDiscount)});
    finding.remedy = gap > 0.0
        ? Text(TF("The real rate is before tax and the nominal one after it, so the nominal rate should not be the higher one: state "
                  "either as the other makes it."))
        : Text(TF("The real rate is before tax and the nominal one after it: say in the notes that tax explains the gap, or state either "
                  "as the other makes it."));
    result.findings.push_back(std::move(finding));
}

void compareHurdle(const Finance &finance, FinanceResult &result)
{
    if (!result.irrFactor || *result.irrFactor >= finance.hurdleRate)
        return;
    result.findings.push_back({"finance.below-hurdle",
                               Severity::Note,
                               {},
                               Text(TF("The project's internal rate of return is %1, below the hurdle rate of %2."),
                                    {percent(*result.irrFactor), percent(finance.hurdleRate)}),
                               Text(TF("Look at price, utilisation and capex, or lower the hurdle rate with a reason."))});
}

void compareCover(const FinanceResult &result, std::vector<Finding> &findings)
{
    for (const FinanceYear &year : result.years) {
        if (!year.dscrFactor || *year.dscrFactor >= 1.0)
            continue;
        findings.push_back({"finance.debt-not-served",
                            Severity::Warning,
                            {},
                            Text(TF("In %1 the cash before debt is %2 of the debt service: the owners would have to pay it."),
                                 {std::to_string(year.year), count(*year.dscrFactor, 3)}),
                            Text(TF("Borrow less or longer, or sculpt the loan to the cash flow."))});
        return; // the first such year says it
    }
}

// The grace hides nothing: where interest alone is due, the cash of the running months has to pay it. A year's cash is counted evenly over its
// months of operation, as the loan is sized.
void compareGrace(const FinanceResult &result, std::vector<Finding> &findings)
{
    const auto repays = [](const FinanceMonth &month) { return month.principal != Money{}; };
    const auto firstRepaid = std::find_if(result.months.begin(), result.months.end(), repays);
    for (const FinanceYear &year : result.years) {
        Money interest;
        int running = 0, ofInterest = 0;
        for (auto month = result.months.begin(); month != result.months.end(); ++month) {
            if (month->year != year.year)
                continue;
            running += month->opex > Money{};
            if (month < firstRepaid && month->interest > Money{} && month->interestBuilt == Money{} && month->debtDrawn == Money{}) {
                interest += month->interest;
                ++ofInterest;
            }
        }
        const Money cash = year.cashForDebt * (double(ofInterest) / double(std::max(1, running)));
        if (ofInterest == 0 || firstRepaid == result.months.end() || cash >= interest)
            continue;
        findings.push_back(
            {"finance.interest-not-served",
             Severity::Warning,
             {},
             Text(TF("In %1 interest alone is due and the cash before debt is %2 of it: the owners would have to pay the rest."),
                  {std::to_string(year.year), count(cash / interest, 3)}),
             Text(TF("Borrow less, or let the loan bear its interest until sales are full."))});
        return; // the first such year says it
    }
}

// The cover is cash before refresh over debt service, as lenders quote it; what a loan that outlives the racks asks of the owners is said.
void compareRefresh(const FinanceResult &result, std::vector<Finding> &findings)
{
    for (const FinanceYear &year : result.years) {
        if (!year.dscrFactor || year.refresh <= Money{})
            continue;
        const Money missing = year.refresh + year.debtService() - year.cashForDebt;
        if (missing <= Money{})
            continue;
        findings.push_back({"finance.refresh-unfunded",
                            Severity::Note,
                            {},
                            Text(TF("In %1 racks are replaced for %2 while the loan is served; the cover of %3 leaves that out, and the "
                                    "owners have to add %4."),
                                 {std::to_string(year.year), measure(year.refresh, units::billionKRW, 4), count(*year.dscrFactor, 3),
                                  measure(missing, units::billionKRW, 4)}),
                            Text(TF("End the loan before the racks are replaced, or hold a reserve for them."))});
        return; // the first such year says it
    }
}

} // namespace

void addFinanceFindings(const Finance &finance, FinanceResult &result)
{
    compareRates(finance, result);
    compareHurdle(finance, result);
    compareCover(result, result.findings);
    compareGrace(result, result.findings);
    compareRefresh(result, result.findings);
}

} // namespace tokenyard
