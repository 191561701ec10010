// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/investment.h"

#include "core/study/finance/depreciation.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

int monthsOf(double years) { return std::max(1, int(std::lround(years * 12.0))); }

// A land purchase or a building's completion in a year that the relief covers pays less.
double acquisitionFraction(const CashFlowInput &in, double rate, int year)
{
    const bool relieved = year >= in.korea->reliefFromYear && year <= in.korea->reliefToYear;
    return relieved ? rate * (1.0 - in.korea->acquisitionReliefFraction) : rate;
}

class Investor {
public:
    Investor(const CashFlowInput &input, Ledger &ledger) : m_in(input), m_ledger(ledger)
    {
        m_shares = spendShares(input.spendCurve, input.constructionMonths);
        for (const CashFlowPhase &phase : input.phases)
            m_construction += phase.building + phase.plant;
        for (const CashFlowWork &work : input.works)
            m_construction += work.plant;
    }
    void run()
    {
        m_ledger.real[0].capex += m_in.land;
        m_ledger.landBook = m_in.land * m_ledger.inflation[0];
        if (m_in.korea)
            m_ledger.landBook += payAcquisition(m_in.land, m_in.korea->acquisitionLandFraction, 0);
        for (const CashFlowPhase &phase : m_in.phases)
            build(phase, m_in.energisedMonth(phase) - m_ledger.calendar.first);
        for (const CashFlowWork &work : m_in.works) {
            const int first = m_ledger.calendar.first;
            m_ledger.assets.push_back(construct(work.plant, {work.paidMonth - first, work.beginMonth - first, work.endMonth - first},
                                                m_in.plantYearsCount, true));
        }
    }

private:
    // Indices of the month up to which something is paid, from which it is used, and in which its phase is counted no more.
    struct Span {
        int paid, begin, end;
    };
    // Each phase is counted for as many years from its own energisation.
    int endOf(int energised) const { return energised + m_in.horizonYears * 12; }
    Money payAcquisition(Money price, double rate, int index)
    {
        const Money tax = price * acquisitionFraction(m_in, rate, m_ledger.calendar.yearOf(index));
        m_ledger.real[std::size_t(index)].acquisitionTax += tax;
        return tax * m_ledger.inflation[std::size_t(index)];
    }
    void note(Money nominal, int index, bool credited)
    {
        m_ledger.taxedPurchases[std::size_t(index)] += nominal;
        if (credited)
            m_ledger.creditable[m_ledger.calendar.row(index)] += nominal;
    }
    // Building or plant, paid over the months of construction before the planned energisation.
    Asset construct(Money amount, const Span &span, double lifeYears, bool isPlant)
    {
        Asset asset{.begin = span.begin,
                    .end = span.end,
                    .months = monthsOf(lifeYears),
                    .method = isPlant ? m_in.depreciation : Depreciation::StraightLine,
                    .real = amount,
                    .nominal = {},
                    .residual = m_in.residualFraction,
                    .grant = {}};
        const int begin = span.paid - m_in.constructionMonths;
        for (std::size_t m = 0; m < m_shares.size(); ++m) {
            const std::size_t index = std::size_t(begin) + m;
            const Money part = amount * m_shares[m];
            m_ledger.real[index].capex += part;
            const Money grant = m_construction > Money{} ? m_in.grant * (part / m_construction) : Money{};
            m_ledger.real[index].grant += grant;
            asset.grant += grant * m_ledger.inflation[index];
            asset.nominal += part * m_ledger.inflation[index];
            note(part * m_ledger.inflation[index], int(index), isPlant);
        }
        return asset;
    }
    void build(const CashFlowPhase &phase, int begin)
    {
        m_ledger.lastEnergisation = std::max(m_ledger.lastEnergisation, begin);
        const Span span{phase.plannedMonth() - m_ledger.calendar.first, begin, endOf(begin)};
        Asset building = construct(phase.building, span, m_in.buildingYearsCount, false);
        if (m_in.korea)
            building.nominal += payAcquisition(phase.building, m_in.korea->acquisitionBuildingFraction, begin);
        m_ledger.assets.push_back(building);
        m_ledger.assets.push_back(construct(phase.plant, span, m_in.plantYearsCount, true));
        const int life = monthsOf(m_in.itYearsCount);
        buyIt(phase.it, span.paid, begin, endOf(begin), true);
        for (int at = begin + life; at < endOf(begin); at += life)
            buyIt(phase.it * m_in.refreshFactor, at, at, endOf(begin), false);
    }
    void buyIt(Money amount, int paid, int begin, int end, bool first)
    {
        amount *= m_ledger.exchange[std::size_t(paid)]; // imported
        RealYear &month = m_ledger.real[std::size_t(paid)];
        (first ? month.capex : month.refresh) += amount;
        const Money nominal = amount * m_ledger.inflation[std::size_t(paid)];
        note(nominal, paid, true);
        // What its life has left at its phase's horizon is worth that share of its price.
        const int life = monthsOf(m_in.itYearsCount);
        const double left = std::max(0.0, double(begin + life - end) / life);
        m_ledger.assets.push_back({begin, end, life, m_in.depreciation, amount, nominal, left, {}});
    }

    const CashFlowInput &m_in;
    Ledger &m_ledger;
    std::vector<double> m_shares;
    Money m_construction; // of all phases in the account
};

} // namespace

std::vector<double> spendShares(SpendCurve curve, int months)
{
    const auto paid = [&](int month) {
        const double x = double(month) / months;
        return curve == SpendCurve::Even ? x : x * x * (3.0 - 2.0 * x);
    };
    std::vector<double> shares;
    for (int month = 0; month < months; ++month)
        shares.push_back(curve == SpendCurve::Even ? 1.0 / months : paid(month + 1) - paid(month));
    return shares;
}

void invest(const CashFlowInput &input, Ledger &ledger) { Investor(input, ledger).run(); }

void writeOff(Ledger &ledger)
{
    for (const Asset &asset : ledger.assets) {
        double before = 0.0;
        const int end = std::min(asset.end, asset.begin + asset.months);
        for (int index = asset.begin; index < end; ++index) {
            const double now = writtenOffShare(asset.method, asset.months, index - asset.begin + 1);
            ledger.months[std::size_t(index)].depreciation += asset.nominal * (now - before);
            ledger.months[std::size_t(index)].grantReleased += asset.grant * (now - before);
            before = now;
        }
        ledger.months[std::size_t(asset.end) - 1].grantReleased += asset.grant * (1.0 - before);
    }
}

void sellAtTheHorizon(const CashFlowInput &input, Ledger &ledger)
{
    ledger.real.back().residual += input.land;
    ledger.months.back().bookSold += ledger.landBook;
    for (const Asset &asset : ledger.assets) {
        const std::size_t last = std::size_t(asset.end) - 1;
        ledger.real[last].residual += asset.real * asset.residual;
        ledger.months[last].bookSold += asset.nominal * (1.0 - writtenOffShare(asset.method, asset.months, asset.end - asset.begin));
    }
}

} // namespace tokenyard
