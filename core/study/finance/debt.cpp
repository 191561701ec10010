// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/debt.h"

#include "core/study/finance/ledger.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double roundingFraction = 1e-9; // of the loan: what is left after its last payment is the sum's rounding

class Lender {
public:
    Lender(const LoanTerms &terms, Ledger &ledger) : m_terms(terms), m_ledger(ledger), m_rate(terms.rateFraction / 12.0)
    {
        const int horizon = ledger.calendar.count - 1;
        m_energised = ledger.lastEnergisation;
        m_last = std::min(m_energised + std::max(1, terms.tenorYears * 12), horizon);
        m_start = std::min(m_energised + 1 + int(std::lround(terms.graceYearsCount * 12.0)), m_last);
        for (int i = 0; i <= m_energised; ++i) {
            const FinanceMonth &month = at(i);
            m_uses.push_back(month.capex + month.acquisitionTax - month.grant);
        }
        m_first = int(std::find_if(m_uses.begin(), m_uses.end(), [](Money m) { return m > Money{}; }) - m_uses.begin());
        evenCash();
    }
    Loan run()
    {
        Loan loan;
        double share = m_terms.shareFraction;
        if (m_terms.kind == DebtKind::Sculpted) {
            const Money most = lifeValue() / m_terms.targetCoverFactor;
            loan.unserved = most <= Money{};
            share = loan.unserved ? 0.0 : shareFor(most, share);
        }
        if (share <= 0.0 || m_first > m_energised)
            return loan;
        draw(share);
        loan.amount = m_balance;
        repay();
        if (m_balance0 > Money{})
            loan.lifeCoverFactor = lifeValue() / m_balance0;
        reserve();
        amortise();
        cover(loan);
        return loan;
    }

private:
    FinanceMonth &at(int i) { return m_ledger.months[std::size_t(i)]; }
    // The cash of a year, evenly over its months of operation: tax is paid once a year, the loan each month.
    void evenCash()
    {
        const Calendar &calendar = m_ledger.calendar;
        std::vector<Money> sums(calendar.rows());
        std::vector<int> months(calendar.rows());
        for (int i = calendar.begin; i < calendar.count; ++i) {
            sums[calendar.row(i)] += at(i).cashForDebt;
            ++months[calendar.row(i)];
        }
        m_cash.resize(std::size_t(calendar.count));
        for (int i = calendar.begin; i < calendar.count; ++i)
            m_cash[std::size_t(i)] = sums[calendar.row(i)] / double(months[calendar.row(i)]);
    }
    Money cash(int i) const { return m_cash[std::size_t(i)]; }
    // Present value of the cash over the life of the loan, a month before the first repayment.
    Money lifeValue() const
    {
        Money value;
        for (int i = m_last; i >= m_start; --i)
            value = (value + std::max(cash(i), Money{})) / (1.0 + m_rate);
        return value;
    }
    // The loan without repayment, at a share and a fee: interest of the months of construction is a use of funds, too.
    template <class Write>
    Money drawn(double share, Money fee, Write &&write) const
    {
        Money balance;
        for (int i = 0; i <= m_energised; ++i) {
            const Money interest = balance * m_rate;
            Money use = m_uses[std::size_t(i)];
            if (i == m_first)
                use += fee;
            if (i < m_ledger.calendar.begin)
                use += interest;
            const Money part = std::max(use * share, Money{});
            balance += part;
            write(i, part, interest);
        }
        return balance;
    }
    // The fee is a share of the loan and the loan pays a share of the fee.
    Money feeAt(double share) const
    {
        Money fee;
        for (int i = 0; i < 30; ++i) {
            const Money next = drawn(share, fee, [](int, Money, Money) {}) * m_terms.feeFraction;
            if (next == fee)
                break;
            fee = next;
        }
        return fee;
    }
    Money amountAt(double share) const
    {
        return drawn(share, feeAt(share), [](int, Money, Money) {});
    }
    // The share at which the loan is what can be served, if that is less.
    double shareFor(Money most, double share) const
    {
        for (int i = 0; i < 100; ++i) {
            const Money amount = amountAt(share);
            if (amount <= most * (1.0 + 1e-14) && (i == 0 || amount >= most * (1.0 - 1e-14)))
                break;
            share *= most / amount;
        }
        return share;
    }
    void draw(double share)
    {
        const Money fee = feeAt(share);
        m_balance = drawn(share, fee, [&](int i, Money part, Money interest) {
            at(i).debtDrawn = part;
            at(i).interest = interest;
            if (i < m_ledger.calendar.begin)
                at(i).interestBuilt = interest;
        });
        at(m_first).fee = fee;
        m_costs = fee;
        for (int i = 0; i <= m_energised; ++i)
            m_costs += at(i).interestBuilt;
    }
    void repay()
    {
        m_balance0 = m_balance;
        const double months = m_last - m_start + 1;
        const Money level = m_balance0 / months;
        const Money payment = annuity(m_rate, months, m_balance0);
        const Money life = lifeValue();
        const double part = life > Money{} ? m_balance0 / life : 0.0;
        for (int i = m_energised + 1; i <= m_last; ++i) {
            at(i).interest = m_balance * m_rate;
            if (i < m_start)
                continue;
            Money principal = level;
            if (m_terms.kind == DebtKind::Annuity)
                principal = payment - at(i).interest;
            else if (m_terms.kind == DebtKind::Sculpted)
                principal = std::max(cash(i), Money{}) * part - at(i).interest;
            at(i).principal = i == m_last ? m_balance : principal;
            m_balance -= at(i).principal;
        }
        if (m_start == m_energised) { // energised in the last month of the account
            at(m_last).principal = m_balance;
            m_balance = Money{};
        }
    }
    // Debt service of the months to come, from the last energisation on; released with the last payment.
    void reserve()
    {
        Money before;
        for (int i = m_energised; i <= m_last; ++i) {
            Money target;
            double left = m_terms.reserveMonthsCount;
            for (int ahead = i + 1; ahead <= m_last && left > 0.0; ++ahead, left -= 1.0)
                target += at(ahead).debtService() * std::min(left, 1.0);
            target = std::max(target, Money{});
            at(i).reserve = target - before;
            before = target;
        }
    }
    // Fee and interest during construction, evenly from first energisation to the last payment.
    void amortise()
    {
        const int begin = m_ledger.calendar.begin;
        for (int i = begin; i <= m_last; ++i)
            at(i).amortisation = m_costs / double(m_last - begin + 1);
    }
    void cover(Loan &loan)
    {
        const Calendar &calendar = m_ledger.calendar;
        int years = 0;
        for (int i = m_start; i <= m_last;) {
            Money service, cashOfYear;
            const std::size_t row = calendar.row(i);
            for (; i <= m_last && calendar.row(i) == row; ++i) {
                service += at(i).debtService();
                cashOfYear += cash(i);
            }
            if (service <= roundingFraction * m_balance0)
                continue; // paid back before its tenor ended
            const double ratio = cashOfYear / service;
            m_ledger.cover[row] = ratio;
            loan.coverLeastFactor = std::min(loan.coverLeastFactor.value_or(ratio), ratio);
            loan.coverMeanFactor = loan.coverMeanFactor.value_or(0.0) + ratio;
            ++years;
        }
        if (years > 0)
            *loan.coverMeanFactor /= years;
    }

    const LoanTerms &m_terms;
    Ledger &m_ledger;
    double m_rate;
    int m_first = 0, m_energised = 0, m_start = 0, m_last = 0; // first use, last energisation, first and last repayment
    std::vector<Money> m_uses, m_cash;
    Money m_balance, m_balance0, m_costs;
};

} // namespace

int operationBegins(const std::vector<FinanceMonth> &months)
{
    const auto runs = [](const FinanceMonth &month) { return month.opex != Money{} || month.rent != Money{} || month.revenue != Money{}; };
    return int(std::find_if(months.begin(), months.end(), runs) - months.begin());
}

std::vector<std::optional<double>> lifeCovers(const std::vector<FinanceMonth> &months, double rateFraction, int begin)
{
    if (months.empty())
        return {};
    const auto row = [&](std::size_t m) { return std::size_t(months[m].year - months.front().year); };
    std::vector<Money> cash(row(months.size() - 1) + 1);
    std::vector<double> counted(cash.size());
    Money owed;
    for (std::size_t m = 0; m < months.size(); ++m) {
        owed += months[m].debtDrawn;
        if (int(m) < begin)
            continue;
        cash[row(m)] += months[m].cashForDebt;
        counted[row(m)] += 1.0;
    }
    // From the last repayment back: what is owed before a month, and what the cash from it on is worth a month earlier.
    std::vector<std::optional<double>> covers(cash.size());
    Money value, repaidInAll;
    for (const FinanceMonth &month : months) {
        owed -= month.principal;
        repaidInAll += month.principal;
    }
    const Money least = roundingFraction * repaidInAll;
    for (std::size_t m = months.size(); m-- > 0;) {
        owed += months[m].principal;
        const bool repaid = months[m].principal > least;
        if (!repaid && value == Money{})
            continue; // after the last
        const Money own = counted[row(m)] > 0.0 ? cash[row(m)] / counted[row(m)] : Money{};
        value = (value + std::max(own, Money{})) / (1.0 + rateFraction / 12.0);
        if (repaid && owed > least)
            covers[row(m)] = value / owed;
    }
    return covers;
}

std::vector<std::optional<double>> lifeCovers(const FinanceResult &finance, const Finance &terms)
{
    return lifeCovers(finance.months, terms.debtRate, operationBegins(finance.months));
}

Loan borrow(const LoanTerms &terms, Ledger &ledger) { return terms.shareFraction > 0.0 ? Lender(terms, ledger).run() : Loan{}; }

} // namespace tokenyard
