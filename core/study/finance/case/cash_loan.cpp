// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/cash_loan.h"

#include "core/study/finance/case/energy_sold.h"
#include "core/study/finance/case/incentives.h"
#include "core/study/finance/case/operating_costs.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tokenyard::finance_case {

namespace {

// One of the two governments.
struct Taxed {
    Line rate, schedule, credit; // of the income; of the basis; credits
    double basis = 0.0, taxedGrants = 0.0;
};

struct Terms {
    int years = 0, loanYears = 0;
    bool commercial = true, deductsInterest = true;
    double real = 0.0, nominal = 0.0, loanRate = 0.0, loanFraction = 0.0, cost = 0.0, salvage = 0.0;
    Line energy, opex, propertyTax, value; // value: what the system saves
    Incentives incentives;
    Taxed federal, state;
};

// depr_fed_type: 0 none, 1 MACRS of five years, 2 straight line, 3 custom.
Line schedule(CaseInputs &in, const std::string &prefix, int years)
{
    constexpr double macrs[] = {0.2, 0.32, 0.192, 0.1152, 0.1152, 0.0576};
    Line line(std::size_t(years) + 1, 0.0);
    const int type = in.whole(prefix + "_type", 1.0, 0.0, 3.0);
    const int life = type == 2 ? in.whole(prefix + "_sl_years", 7.0, 1.0) : 0;
    const std::vector<double> custom = type == 3 ? in.series(prefix + "_custom") : std::vector<double>{};
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (type == 1)
            line[i] = i <= std::size(macrs) ? macrs[i - 1] : 0.0;
        else if (type == 2)
            line[i] = i <= std::size_t(life) ? 1.0 / life : 0.0;
        else if (type == 3)
            line[i] = i <= custom.size() ? custom[i - 1] * 0.01 : 0.0;
    }
    return line;
}

// An investment tax credit, each year's: an amount, and a share of the basis up to a most. Half of all may come off the basis of depreciation.
struct Credit {
    Line paid;
    double amount = 0.0, byShare = 0.0;
    double half(CaseInputs &in, const std::string &name, const std::string &of, bool otherwise) const
    {
        return (in.flag(name + "_amount_deprbas_" + of, otherwise) ? 0.5 * amount : 0.0)
            + (in.flag(name + "_percent_deprbas_" + of, otherwise) ? 0.5 * byShare : 0.0);
    }
};
Credit readCredit(CaseInputs &in, const std::string &name, double basis, int years)
{
    const std::vector<double> amounts = in.series(name + "_amount", std::vector<double>{0.0}),
                              percents = in.series(name + "_percent", std::vector<double>{0.0}),
                              mosts = in.series(name + "_percent_maxvalue", std::vector<double>{1e99});
    for (const double percent : percents)
        if (percent < 0.0 || percent > 100.0)
            in.refuse("'" + name + "_percent' must lie between 0 and 100");
    Credit out;
    out.paid.assign(std::size_t(years) + 1, 0.0);
    for (std::size_t i = 0; i < std::size_t(years); ++i) {
        const double amount = i < amounts.size() ? amounts[i] : 0.0, most = i < mosts.size() ? mosts[i] : mosts.back();
        const double byShare = i < percents.size() ? std::min(percents[i] * 0.01 * basis, most) : 0.0;
        out.paid[i + 1] = amount + byShare;
        out.amount += amount;
        out.byShare += byShare;
    }
    return out;
}

Line sumOf(Line a, const Line &b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        a[i] += b[i];
    return a;
}

void readTax(CaseInputs &in, Terms &terms)
{
    const Incentives &incentives = terms.incentives;
    const double federalBasis = terms.cost - incentives.reducesFederal, stateBasis = terms.cost - incentives.reducesState;
    const Credit federal = readCredit(in, "itc_fed", federalBasis, terms.years), state = readCredit(in, "itc_sta", stateBasis, terms.years);
    terms.federal.basis = federalBasis - federal.half(in, "itc_fed", "fed", true) - state.half(in, "itc_sta", "fed", false);
    terms.state.basis = stateBasis - federal.half(in, "itc_fed", "sta", true) - state.half(in, "itc_sta", "sta", false);
    terms.federal.taxedGrants = incentives.taxedFederal;
    terms.state.taxedGrants = incentives.taxedState;
    terms.federal.credit = sumOf(incentives.creditFederal, federal.paid);
    terms.state.credit = sumOf(incentives.creditState, state.paid);
    terms.federal.rate = taxRates(in, "federal_tax_rate", terms.years);
    terms.state.rate = taxRates(in, "state_tax_rate", terms.years);
    const Line none(std::size_t(terms.years) + 1, 0.0);
    terms.federal.schedule = terms.commercial ? schedule(in, "depr_fed", terms.years) : none;
    terms.state.schedule = terms.commercial ? schedule(in, "depr_sta", terms.years) : none;
}

Terms readTerms(CaseInputs &in)
{
    Terms terms;
    terms.years = in.whole("analysis_period", {}, 1.0, 200.0);
    if (!in.error().empty())
        return terms;
    terms.commercial = in.whole("market", 1.0, 0.0, 1.0) == 1;
    terms.deductsInterest = in.flag("mortgage", false) || terms.commercial;
    terms.real = in.fraction("real_discount_rate", {}, -99.0);
    const double inflation = in.fraction("inflation_rate", {}, -99.0);
    terms.nominal = (1.0 + terms.real) * (1.0 + inflation) - 1.0;
    terms.cost = in.number("total_installed_cost", {}, 0.0);
    terms.salvage = in.fraction("salvage_percentage", 0.0) * terms.cost;
    terms.loanFraction = in.fraction("debt_fraction", 0.0);
    terms.loanYears = in.whole("loan_term", 0.0, 0.0, 200.0);
    terms.loanRate = in.fraction("loan_rate", 0.0);
    if (terms.loanFraction > 0.0 && (terms.loanYears < 1 || terms.loanYears > terms.years))
        in.refuse("'loan_term' must lie between 1 and 'analysis_period' where there is a loan");
    const double capacity = in.number("system_capacity", {}, 1e-3);
    terms.energy = readEnergy(in, terms.years);
    const CaseSize size{terms.years, inflation, capacity, terms.cost};
    terms.opex = operatingCosts(in, size, terms.energy);
    terms.propertyTax = propertyTax(in, size);
    const std::vector<double> value = in.series("annual_energy_value"), heat = in.series("annual_thermal_value", std::vector<double>{0.0});
    terms.value.assign(std::size_t(terms.years) + 1, 0.0);
    for (std::size_t i = 1; i < terms.value.size(); ++i)
        terms.value[i] = (i < value.size() ? value[i] : 0.0) + (i < heat.size() ? heat[i] : 0.0);
    terms.incentives = readIncentives(in, terms.years, terms.cost, capacity, terms.energy);
    readTax(in, terms);
    return terms;
}

// Years until the sum of the flows is above zero, with the fraction of the last year.
double payback(const Line &flows)
{
    double sum = flows[0];
    for (std::size_t i = 1; i < flows.size(); ++i) {
        sum += flows[i];
        if (sum > 0.0)
            return double(i) - sum / flows[i];
    }
    return std::numeric_limits<double>::quiet_NaN();
}

class Loan {
public:
    explicit Loan(const Terms &terms) : m_terms(terms)
    {
        m_result.adjustedCost = terms.cost - terms.incentives.paid;
        m_result.loan = terms.loanFraction * m_result.adjustedCost;
        m_result.firstCost = m_result.adjustedCost - m_result.loan;
    }
    CashLoan run()
    {
        const std::size_t count = std::size_t(m_terms.years) + 1;
        m_result.afterTax.assign(count, -m_result.firstCost);
        Line costs(count, -m_result.firstCost), simple(count, -m_result.adjustedCost), discounted(count, -m_result.adjustedCost);
        double balance = m_result.loan;
        for (std::size_t i = 1; i < count; ++i) {
            const double interest = i <= std::size_t(m_terms.loanYears) ? balance * m_terms.loanRate : 0.0;
            const double principal = i <= std::size_t(m_terms.loanYears) ? payment() - interest : 0.0;
            balance -= principal;
            const double both = effective(i), kept = m_terms.commercial ? 1.0 - both : 1.0;
            costs[i] = costFlow(i, interest, principal);
            m_result.afterTax[i] = costs[i] + kept * m_terms.value[i];
            simple[i] = m_result.afterTax[i] + interest * (m_terms.deductsInterest ? 1.0 - both : 1.0) + principal;
            const double spent = -costs[i] - interest - principal + (m_terms.deductsInterest ? interest * both : 0.0);
            discounted[i] = (kept * m_terms.value[i] - spent) / std::pow(1.0 + m_terms.nominal, double(i));
        }
        m_result.npv = m_result.afterTax[0] + npv(m_result.afterTax, m_terms.years, m_terms.nominal);
        const double cost = -(costs[0] + npv(costs, m_terms.years, m_terms.nominal)) * 100.0;
        m_result.lcoeNominal = cost / npv(m_terms.energy, m_terms.years, m_terms.nominal);
        m_result.lcoeReal = cost / npv(m_terms.energy, m_terms.years, m_terms.real);
        m_result.paybackYears = payback(simple);
        m_result.discountedPaybackYears = payback(discounted);
        return m_result;
    }

private:
    double payment() const
    {
        const double r = m_terms.loanRate, periods = m_terms.loanYears;
        return r != 0.0 ? r * m_result.loan / (1.0 - std::pow(1.0 + r, -periods)) : m_result.loan / periods;
    }
    double effective(std::size_t i) const { return m_terms.state.rate[i] + (1.0 - m_terms.state.rate[i]) * m_terms.federal.rate[i]; }
    // What a government gives back: credits, and its rate on what is deducted.
    static double savings(const Taxed &taxed, std::size_t i, double income)
    {
        const double taxable = income - taxed.schedule[i] * taxed.basis + (i == 1 ? taxed.taxedGrants : 0.0);
        return taxed.credit[i] - taxed.rate[i] * taxable;
    }
    // Without what the system saves.
    double costFlow(std::size_t i, double interest, double principal) const
    {
        const double opex = m_terms.opex[i] - (i + 1 == m_terms.opex.size() ? m_terms.salvage : 0.0);
        const double deducted = m_terms.commercial ? opex : m_terms.propertyTax[i];
        const double income = -deducted - (m_terms.deductsInterest ? interest : 0.0);
        const double state = savings(m_terms.state, i, income + m_terms.incentives.productionState[i]);
        const double federal = savings(m_terms.federal, i, income + m_terms.incentives.productionFederal[i] + state);
        return -opex - interest - principal + m_terms.incentives.production[i] + state + federal;
    }
    const Terms &m_terms;
    CashLoan m_result;
};

} // namespace

std::optional<CashLoan> cashLoan(CaseInputs &in)
{
    const Terms terms = readTerms(in);
    if (!in.error().empty())
        return std::nullopt;
    return Loan(terms).run();
}

} // namespace tokenyard::finance_case
