// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/case/single_owner.h"

#include "core/study/finance/case/price_search.h"
#include "core/study/finance/case/single_owner_terms.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::finance_case {

namespace {

class Model {
public:
    explicit Model(const SingleOwnerTerms &terms) : m_terms(terms)
    {
        for (Line *line : {&m_workingReserve, &m_receivables, &m_price, &m_sales, &m_ebitda, &m_cash, &m_interest, &m_principal, &m_balance,
                           &m_debtReserve, &m_returns, &m_taxes, &m_costs, &m_reserveInterest})
            line->assign(std::size_t(terms.years) + 1, 0.0);
        for (int i = 0; i < terms.years; ++i)
            at(m_workingReserve, i) = terms.workingFraction * at(terms.opex, i + 1);
        m_installed = terms.cost + terms.closing + terms.otherFinancing + terms.construction + m_workingReserve[0] - terms.incentives.paid;
        if (terms.byCover)
            m_installed += terms.feeFraction * terms.cost; // until the debt is known
        else
            borrowByShare();
    }
    SingleOwner run()
    {
        PriceSearch search(m_terms);
        double ppa = m_terms.targetIrr || m_terms.ppaInput.empty() ? 0.0 : m_terms.ppaInput[0] * 100.0, kept = ppa;
        do {
            if (m_terms.targetIrr)
                ppa = search.next(ppa);
            compute(ppa);
            kept = ppa;
            if (m_terms.targetIrr)
                ppa = search.judge(ppa, m_returns);
        } while (m_terms.targetIrr && search.goesOn(ppa));
        return results(search.settled() && ppa >= 0.0 ? ppa : kept);
    }

private:
    static double &at(Line &line, int year) { return line[std::size_t(year)]; }
    static double at(const Line &line, int year) { return line[std::size_t(year)]; }
    // What a reserve takes in a year: its growth; its last balance comes back with the year after it.
    double funding(const Line &reserve, int year) const { return at(reserve, year) - (year > 0 ? at(reserve, year - 1) : 0.0); }

    double principalOf(double loan, int year, double interest) const
    {
        const int periods = m_terms.tenor - m_terms.moratorium;
        if (year <= m_terms.moratorium || year > m_terms.tenor || periods <= 0)
            return 0.0;
        if (m_terms.evenPrincipal)
            return loan / periods;
        const double r = m_terms.interest;
        return (r != 0.0 ? r * loan / (1.0 - std::pow(1.0 + r, -periods)) : loan / periods) - interest;
    }
    // The debt as a share of a cost that holds its fee and its reserve: repeated until the reserve stands still.
    void borrowByShare()
    {
        const double without = m_installed;
        double installed = without * (1.0 + m_terms.debtFraction * m_terms.feeFraction), loan = m_terms.debtFraction * installed;
        double reserve = 0.0, before = 0.0;
        for (int repeat = 0; repeat < 10; ++repeat) {
            before = reserve;
            const double interest = loan * m_terms.interest;
            reserve = m_terms.reserveMonths / 12.0 * (principalOf(loan, 1, interest) + interest);
            installed = (without + reserve) * (1.0 + m_terms.debtFraction * m_terms.feeFraction);
            loan = m_terms.debtFraction * installed;
            if (std::abs(reserve - before) <= 1e-3)
                break;
        }
        if (m_terms.tenor == 0)
            loan = 0.0;
        m_installed = installed;
        m_balance[0] = loan;
        for (int i = 1; i <= m_terms.years; ++i) {
            at(m_interest, i) = i <= std::max(1, m_terms.tenor) ? m_terms.interest * at(m_balance, i - 1) : 0.0;
            at(m_principal, i) = principalOf(loan, i, at(m_interest, i));
            at(m_balance, i) = at(m_balance, i - 1) - at(m_principal, i);
            m_debt += at(m_principal, i);
        }
        reserveDebt();
    }
    void reserveDebt()
    {
        for (int i = 1; i <= m_terms.years && i <= std::max(1, m_terms.tenor); ++i)
            at(m_debtReserve, i - 1) = m_terms.reserveMonths / 12.0 * (at(m_principal, i) + at(m_interest, i));
    }
    void sell(double ppa)
    {
        const bool schedule = !m_terms.targetIrr && m_terms.ppaInput.size() > 1;
        for (int i = 1; i <= m_terms.years; ++i) {
            const std::size_t index = std::size_t(i) - 1;
            at(m_price, i) = !schedule            ? ppa * std::pow(1.0 + m_terms.ppaEscalation, i - 1)
                : index < m_terms.ppaInput.size() ? m_terms.ppaInput[index] * 100.0
                                                  : 0.0;
            at(m_sales, i) = at(m_price, i) / 100.0 * (at(m_terms.energy, i) * at(m_terms.deliveryFactor, i));
            const double revenue = at(m_sales, i) + at(m_terms.otherRevenue, i) + at(m_terms.incentives.forDebt, i)
                + (i == m_terms.years ? m_terms.salvage : 0.0);
            at(m_ebitda, i) = revenue - at(m_terms.opex, i);
        }
        for (int i = 0; i < m_terms.years; ++i)
            at(m_receivables, i) = m_terms.receivablesFraction * (at(m_sales, i + 1) + at(m_terms.otherRevenue, i + 1));
    }
    double equipmentFunding(int year) const
    {
        double sum = 0.0;
        for (const Line &line : m_terms.equipmentFunding)
            sum += at(line, year);
        return sum;
    }
    double equipmentBought(int year) const
    {
        double sum = 0.0;
        for (const Line &line : m_terms.equipmentBought)
            sum += at(line, year);
        return sum;
    }
    // Cash for debt service; of a loan sized by its cover, the loan.
    void serveDebt()
    {
        double value = 0.0, factor = 1.0 / (1.0 + m_terms.interest);
        for (int i = 0; i <= m_terms.years && i <= m_terms.tenor; ++i) {
            const double receivables = i == m_terms.years ? 0.0 : funding(m_receivables, i);
            at(m_cash, i) = at(m_ebitda, i) - equipmentFunding(i) - receivables;
            if (i > 1)
                factor /= 1.0 + m_terms.interest;
            value += factor * at(m_cash, i);
        }
        if (!m_terms.byCover)
            return;
        double cover = m_terms.cover;
        m_debt = cover != 0.0 ? value / cover : 0.0;
        const double most = m_installed * m_terms.mostDebtFraction;
        if (m_terms.limitsDebt && (std::abs(m_debt) > most || m_debt < 0.0) && m_installed > 0.0 && m_terms.mostDebtFraction > 0.0) {
            cover = m_debt / most * m_terms.cover;
            m_debt = cover != 0.0 ? value / cover : 0.0;
        }
        m_balance[0] = m_debt;
        for (int i = 1; i <= m_terms.years && i <= m_terms.tenor; ++i) {
            at(m_interest, i) = at(m_balance, i - 1) * m_terms.interest;
            at(m_principal, i) = (cover != 0.0 ? at(m_cash, i) / cover : at(m_interest, i)) - at(m_interest, i);
            at(m_balance, i) = at(m_balance, i - 1) - at(m_principal, i);
        }
        reserveDebt();
    }
    // Balance of all reserves at the end of a year, which earns interest in the next.
    double reserves(int year) const
    {
        double sum = at(m_debtReserve, year) + at(m_workingReserve, year) + at(m_receivables, year);
        for (std::size_t k = 0; k < m_terms.equipmentFunding.size(); ++k)
            for (int i = 1; i <= year; ++i)
                sum += at(m_terms.equipmentFunding[k], i) - at(m_terms.equipmentBought[k], i);
        return sum;
    }
    double depreciableCost() const
    {
        const double atStart = m_debtReserve[0] + m_workingReserve[0] + m_receivables[0];
        switch (m_terms.depreciable) {
        case DepreciableCost::All: return m_installed;
        case DepreciableCost::LessReserves: return m_installed - atStart;
        case DepreciableCost::CostOnly: break;
        }
        return m_terms.cost + m_terms.construction + m_terms.otherFinancing;
    }
    // Growth of all reserves; what debt, working capital and receivables held comes back in the year after the last.
    double reserveFunding(int year) const
    {
        const int last = std::min(m_terms.years, std::max(1, m_terms.tenor));
        double sum = equipmentFunding(year) - equipmentBought(year);
        if (year < m_terms.years)
            sum += funding(m_workingReserve, year) + funding(m_receivables, year);
        else
            sum -= at(m_workingReserve, year - 1) + at(m_receivables, year - 1);
        if (year < last)
            sum += funding(m_debtReserve, year);
        else if (year == m_terms.tenor)
            sum -= at(m_debtReserve, year - 1);
        return sum;
    }
    void compute(double ppa)
    {
        sell(ppa);
        serveDebt();
        for (int i = 1; i <= m_terms.years; ++i)
            at(m_reserveInterest, i) = m_terms.reservesInterest * reserves(i - 1);
        const double atStart = m_debtReserve[0] + m_workingReserve[0] + m_receivables[0];
        m_installed = m_terms.cost + m_terms.closing + m_terms.feeFraction * m_debt + m_terms.otherFinancing + m_terms.construction
            + atStart - m_terms.incentives.paid;
        m_equity = m_installed - m_debt;
        tax();
        m_returns[0] = -m_equity + (m_terms.depreciable == DepreciableCost::All ? m_terms.incentives.paid : 0.0);
        m_costs[0] = -m_equity;
        const Incentives &in = m_terms.incentives;
        for (int i = 1; i <= m_terms.years; ++i) {
            const double credits =
                at(in.creditFederal, i) + at(in.creditState, i) + at(m_depreciation.creditFederal, i) + at(m_depreciation.creditState, i);
            const double service = at(m_interest, i) + at(m_principal, i);
            const double beside = at(in.production, i) - at(in.forDebt, i);
            at(m_returns, i) = at(m_ebitda, i) + at(m_reserveInterest, i) + beside - service - reserveFunding(i) - equipmentBought(i)
                + credits + at(m_taxes, i);
            at(m_costs, i) = annualCost(i, credits, service);
        }
    }
    // SSC's cost for the levelised cost of energy: revenue other than sale and salvage is left out, returned receivables too.
    double annualCost(int i, double credits, double service) const
    {
        const bool last = i == m_terms.years;
        double cost = at(m_terms.incentives.production, i) + at(m_taxes, i) - service - at(m_terms.opex, i) + credits - equipmentFunding(i)
            + at(m_reserveInterest, i) + (last ? m_terms.salvage : 0.0);
        cost -= last ? -at(m_workingReserve, i - 1) : funding(m_workingReserve, i) + funding(m_receivables, i);
        const int tenor = std::min(m_terms.years, std::max(1, m_terms.tenor));
        if (i < tenor)
            cost -= funding(m_debtReserve, i);
        else if (i == m_terms.tenor)
            cost += at(m_debtReserve, i - 1);
        return cost;
    }
    void tax()
    {
        m_depreciation = depreciate(m_terms.taxBasis, m_terms.years, depreciableCost(), m_terms.equipmentBought);
        const Incentives &in = m_terms.incentives;
        for (int i = 1; i <= m_terms.years; ++i) {
            const double income = at(m_ebitda, i) + at(m_reserveInterest, i) - at(m_interest, i);
            const double first = i == 1 ? 1.0 : 0.0;
            const double state = income - at(m_depreciation.state, i) + at(in.productionState, i) + first * in.taxedState;
            const double stateTax = -at(m_terms.stateTax, i) * state;
            const double federal = income - at(m_depreciation.federal, i) + stateTax + at(in.creditState, i)
                + at(m_depreciation.creditState, i) + at(in.productionFederal, i) + first * in.taxedFederal;
            at(m_taxes, i) = stateTax - at(m_terms.federalTax, i) * federal;
        }
    }
    double leastCover() const
    {
        double least = 0.0;
        for (int i = 1; i <= m_terms.years; ++i) {
            const double service = at(m_interest, i) + at(m_principal, i);
            const double cover = service != 0.0 ? at(m_cash, i) / service : 0.0;
            if (cover != 0.0 && (least == 0.0 || cover < least))
                least = cover;
        }
        return least;
    }
    SingleOwner results(double ppa) const
    {
        SingleOwner out;
        const int years = m_terms.years;
        const double rate = m_terms.nominalDiscount;
        out.npv = finance_case::npv(m_returns, years, rate) + m_returns[0];
        out.irrPercent = irr(m_returns, years) * 100.0;
        out.sizeOfDebt = m_debt;
        out.minDscr = leastCover();
        const double energyNominal = finance_case::npv(m_terms.energy, years, rate);
        const double energyReal = finance_case::npv(m_terms.energy, years, m_terms.realDiscount);
        const double costs = -(finance_case::npv(m_costs, years, rate) + m_costs[0]), sales = finance_case::npv(m_sales, years, rate);
        const auto cents = [](double money, double energy) { return energy != 0.0 ? money / energy * 100.0 : 0.0; };
        out.lcoeNominal = cents(costs, energyNominal);
        out.lcoeReal = cents(costs, energyReal);
        out.lppaNominal = cents(sales, energyNominal);
        out.lppaReal = cents(sales, energyReal);
        out.ppa = ppa;
        out.costInstalled = m_installed;
        out.debtPercent = m_installed > 0.0 ? m_debt / m_installed * 100.0 : 0.0;
        out.nominalDiscountFraction = rate;
        out.returns = m_returns;
        out.debtBalance = m_balance;
        out.cashForDebt = m_cash;
        out.debtPayment = m_interest;
        for (std::size_t i = 0; i < out.debtPayment.size(); ++i)
            out.debtPayment[i] += m_principal[i];
        return out;
    }

    const SingleOwnerTerms &m_terms;
    double m_installed = 0.0, m_debt = 0.0, m_equity = 0.0;
    Line m_workingReserve, m_receivables, m_debtReserve; // balances
    Line m_price, m_sales, m_ebitda, m_cash, m_interest, m_principal, m_balance, m_reserveInterest, m_taxes, m_returns, m_costs;
    Depreciation m_depreciation;
};

} // namespace

std::optional<SingleOwner> singleOwner(CaseInputs &in)
{
    const SingleOwnerTerms terms = readSingleOwner(in);
    if (!in.error().empty())
        return std::nullopt;
    return Model(terms).run();
}

} // namespace tokenyard::finance_case
