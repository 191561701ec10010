// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/cash_flow.h"

#include "core/study/finance/investment.h"
#include "core/study/finance/monthly_value.h"
#include "core/study/finance/statements.h"
#include "core/study/finance/working_capital.h"
#include "core/study/workload/demand_curve.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace tokenyard {

namespace {

// A phase in a month between its energisation and its horizon.
struct Running {
    const CashFlowPhase *phase;
    double rampFactor, generationFactor;
    int months;    // since its energisation
    bool relieved; // of property tax
};

// What is sold and what it costs to run: fills revenue, tokens, electricity, opex and rent of each month, real.
class Operation {
public:
    Operation(const CashFlowInput &input, Ledger &ledger) : m_in(input), m_ledger(ledger)
    {
        m_referenceMonth = referenceMonth(input.phases);
        m_priceFactors.resize(input.streams.size());
    }
    void run()
    {
        for (int month = m_ledger.calendar.begin; month < m_ledger.calendar.count; ++month)
            operate(month);
    }

private:
    int yearOf(int month) const { return m_ledger.calendar.yearOf(month); }
    RealYear &real(int month) { return m_ledger.real[std::size_t(month)]; }
    int offset(const CashFlowPhase &phase) const { return m_in.energisedMonth(phase) - m_ledger.calendar.first; }
    // What a year costs with what stands in the month.
    OperatingStep operating(int month) const
    {
        OperatingStep now{0, m_in.electricity, m_in.opex, m_in.marketReceived};
        for (const OperatingStep &step : m_in.operating)
            if (step.fromMonth <= m_ledger.calendar.first + month)
                now = step;
        return now;
    }
    static int monthsOf(double years) { return std::max(1, int(std::lround(years * 12.0))); }

    double ramp(int monthsRunning) const
    {
        return m_in.rampYearsCount <= 0.0 ? 1.0 : std::min(1.0, (monthsRunning + 0.5) / (m_in.rampYearsCount * 12.0));
    }
    // What the racks in place make over the first ones: the gain of each replacement so far.
    double generationFactor(int monthsRunning) const
    {
        return std::pow(m_in.refreshThroughputFactor, monthsRunning / monthsOf(m_in.itYearsCount));
    }
    std::vector<Running> runningIn(int month) const
    {
        std::vector<Running> running;
        for (const CashFlowPhase &phase : m_in.phases)
            if (const int months = month - offset(phase); months >= 0 && months < m_in.horizonYears * 12)
                running.push_back({&phase, ramp(months), generationFactor(months), months, relieved(month, months)});
        return running;
    }
    // Whether the property tax of what was completed `monthsRunning` ago is still reduced.
    bool relieved(int month, int monthsRunning) const
    {
        if (!m_in.korea || monthsRunning >= m_in.korea->reliefYears * 12)
            return false;
        const int completed = yearOf(month - monthsRunning);
        return completed >= m_in.korea->reliefFromYear && completed <= m_in.korea->reliefToYear;
    }
    void operate(int month)
    {
        RealYear &r = real(month);
        const std::vector<Running> running = runningIn(month);
        for (std::size_t s = 0; s < m_in.streams.size(); ++s)
            m_priceFactors[s] = priceFactor(m_in.streams[s], month);
        const double pricePath = m_ledger.electricityPath[std::size_t(month)];
        const OperatingStep year = operating(month);
        double steady = 1.0; // of the electricity: what no stated demand takes
        std::vector<double> taken(running.size(), 0.0);
        for (std::size_t s = 0; s < m_in.streams.size(); ++s) {
            const RevenueStream &stream = m_in.streams[s];
            if (stream.hours.empty())
                continue;
            steady -= stream.loadPowerFraction + stream.idlePowerFraction;
            const std::vector<double> powers = powersInUse(s, running, month);
            for (std::size_t p = 0; p < running.size(); ++p)
                taken[p] += powers[p];
        }
        for (std::size_t p = 0; p < running.size(); ++p) {
            const Running &phase = running[p];
            const double part = phase.phase->operationFraction / 12.0;
            const Money electricity = year.electricity * ((phase.phase->electricityFraction * steady + taken[p]) / 12.0 * pricePath);
            r.electricity += electricity;
            r.opex += year.opex * part - year.electricity * part + electricity - year.marketReceived * (part * (pricePath - 1.0));
            if (phase.relieved)
                r.opex -= m_in.propertyTax * (part * m_in.korea->propertyReliefFraction);
            r.rent += m_in.rent * part;
            const Money passed = electricity * phase.phase->passedFraction;
            r.letting += passed;
            r.revenue += passed;
            sellTokens(phase, r);
            let(phase, month, r);
        }
        for (std::size_t s = 0; s < m_in.streams.size(); ++s)
            if (!m_in.streams[s].hours.empty())
                sellDemand(s, running, month, r);
        r.revenue += (r.revenue - r.letting) * (m_in.usdRevenueFraction * (m_ledger.exchange[std::size_t(month)] - 1.0));
    }
    // Whole years from the last energisation, by the month: a phase in February differs from one in January by a month's demand.
    int yearsAfterReference(int month) const { return std::max(0, m_ledger.calendar.first + month - m_referenceMonth) / 12; }
    static double demandFactor(const RevenueStream &stream, int yearsAfter) { return std::pow(1.0 + stream.growthFraction, yearsAfter); }
    double priceFactor(const RevenueStream &stream, int month) const { return stream.path.factorAt(m_ledger.calendar.first + month); }
    // Of a stated demand, the power of its racks in each running phase over the site's in the reference year. In fuller use more of them are
    // on and draw more; the newest generation, which makes most of a watt, is on first.
    std::vector<double> powersInUse(std::size_t s, const std::vector<Running> &running, int month) const
    {
        const RevenueStream &stream = m_in.streams[s];
        std::vector<double> powers(running.size(), 0.0);
        std::vector<std::size_t> order;
        Tokens capacity;
        for (std::size_t p = 0; p < running.size(); ++p) {
            capacity += capacityOf(s, running[p]);
            order.push_back(p);
        }
        if (capacity <= Tokens{})
            return powers;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return running[a].generationFactor > running[b].generationFactor; });
        const UseOfRacks reference = useOfRacks(stream, stream.demandAYear / stream.capacityAYear);
        const UseOfRacks now = useOfRacks(stream, stream.demandAYear * demandFactor(stream, yearsAfterReference(month)) / capacity);
        if (reference.on <= 0.0 || reference.used <= 0.0)
            return powers;
        Tokens left = capacity * now.needed;
        double site = 0.0; // of the racks of all phases, those that are on
        for (std::size_t p : order) {
            const Tokens own = capacityOf(s, running[p]), taken = std::min(left, own);
            left -= taken;
            powers[p] = own > Tokens{} ? running[p].phase->streamFraction[s] * (taken / own) : 0.0;
            site += powers[p];
        }
        if (site <= 0.0)
            return powers;
        const double draw = onFractionAt(stream.steps, site) / site / reference.on
            * (stream.idlePowerFraction + stream.loadPowerFraction * (now.used / reference.used));
        for (double &power : powers)
            power *= draw;
        return powers;
    }
    Tokens capacityOf(std::size_t s, const Running &phase) const
    {
        return m_in.streams[s].capacityAYear * (phase.phase->streamFraction[s] * phase.generationFactor);
    }
    // By what is asked of a capacity: the share of it that the fullest hour takes, the racks that are on for it, and how far they are used.
    struct UseOfRacks {
        double needed, on, used;
    };
    static UseOfRacks useOfRacks(const RevenueStream &stream, double asked)
    {
        const double needed = std::min(1.0, asked * stream.hours.back().factor);
        return {needed, onFractionAt(stream.steps, needed), needed > 0.0 ? utilisationAt(stream.hours, asked) / needed : 0.0};
    }
    void sellTokens(const Running &phase, RealYear &r)
    {
        for (std::size_t s = 0; s < m_in.streams.size(); ++s) {
            const RevenueStream &stream = m_in.streams[s];
            if (!stream.hours.empty() || stream.tokensAYear <= Tokens{})
                continue;
            const double salesFactor = phase.rampFactor * phase.generationFactor;
            const Tokens tokens = stream.tokensAYear * (phase.phase->streamFraction[s] * salesFactor / 12.0);
            r.tokens += tokens;
            r.revenue += tokens * stream.price * m_priceFactors[s];
        }
    }
    // A new GPU rents by its price as the first one did, and its rent falls from then on.
    double rentFactor(std::size_t s, const Running &phase) const
    {
        const RevenueStream &stream = m_in.streams[s];
        const int life = monthsOf(m_in.itYearsCount);
        if (!stream.renewsWithItFlag || phase.months < life)
            return m_priceFactors[s];
        return m_in.refreshFactor * std::pow(1.0 - stream.path.declineFraction, phase.months % life / 12.0);
    }
    void let(const Running &phase, int month, RealYear &r)
    {
        for (std::size_t s = 0; s < m_in.streams.size(); ++s) {
            const RevenueStream &stream = m_in.streams[s];
            if (stream.rentAYear <= Money{} || m_ledger.calendar.first + month < stream.beginsMonth)
                continue;
            const double factor = phase.phase->streamFraction[s] * phase.rampFactor * rentFactor(s, phase);
            const Money rent = stream.rentAYear * (factor / 12.0);
            r.letting += rent;
            r.revenue += rent;
        }
    }
    // Demand D(1+g)^n meets the racks in place C: sold is C · U(D/C).
    void sellDemand(std::size_t s, const std::vector<Running> &running, int month, RealYear &r)
    {
        const RevenueStream &stream = m_in.streams[s];
        Tokens capacity;
        for (const Running &phase : running)
            capacity += stream.capacityAYear * (phase.phase->streamFraction[s] * phase.rampFactor * phase.generationFactor);
        if (capacity <= Tokens{})
            return;
        const Tokens demand = stream.demandAYear * demandFactor(stream, yearsAfterReference(month));
        const Tokens tokens = capacity * (utilisationAt(stream.hours, demand / capacity) / 12.0);
        r.tokens += tokens;
        r.revenue += tokens * stream.price * m_priceFactors[s];
    }
    const CashFlowInput &m_in;
    Ledger &m_ledger;
    int m_referenceMonth = 0;
    std::vector<double> m_priceFactors; // of the streams in the month
};

// Nominal = real * (1+i)^(months from the middle of the price year / 12).
void inflate(Ledger &ledger)
{
    for (std::size_t i = 0; i < ledger.months.size(); ++i) {
        const RealYear &real = ledger.real[i];
        FinanceMonth &month = ledger.months[i];
        const double factor = ledger.inflation[i];
        month.revenue = real.revenue * factor;
        month.letting = real.letting * factor;
        month.opex = real.opex * factor;
        month.electricity = real.electricity * factor;
        month.rent = real.rent * factor;
        month.capex = real.capex * factor;
        month.acquisitionTax = real.acquisitionTax * factor;
        month.refresh = real.refresh * factor;
        month.grant = real.grant * factor;
        month.residual = real.residual * factor;
        month.tokens = real.tokens;
    }
}

Flows flowsOf(const std::vector<FinanceMonth> &months, Money FinanceFlow::*line)
{
    Flows out;
    out.reserve(months.size());
    for (const FinanceMonth &month : months)
        out.push_back(month.*line);
    return out;
}

} // namespace

double PricePath::factorAt(int calendarMonth) const
{
    const int months = std::max(0, calendarMonth - fromMonth);
    const int moved = renewalMonths > 0 ? months / renewalMonths * renewalMonths : 0;
    return std::pow(1.0 - tierDeclineFraction, moved / 12.0) * std::pow(1.0 - declineFraction, (months - moved) / 12.0);
}

Ledger openLedger(const CashFlowInput &input)
{
    Ledger ledger;
    Calendar &calendar = ledger.calendar;
    const CashFlowPhase &first = input.phases.front();
    calendar.first = first.plannedMonth() - input.constructionMonths;
    const auto earlier = [&](const CashFlowPhase &a, const CashFlowPhase &b) { return input.energisedMonth(a) < input.energisedMonth(b); };
    const auto [begins, ends] = std::minmax_element(input.phases.begin(), input.phases.end(), earlier);
    calendar.begin = input.energisedMonth(*begins) - calendar.first;
    calendar.count = input.energisedMonth(*ends) - calendar.first + input.horizonYears * 12;
    const std::size_t count = std::size_t(calendar.count);
    ledger.real.resize(count);
    ledger.months.resize(count);
    ledger.taxedPurchases.resize(count);
    ledger.creditable.resize(calendar.rows());
    ledger.cover.resize(calendar.rows());
    for (int i = 0; i < calendar.count; ++i) {
        FinanceMonth &month = ledger.months[std::size_t(i)];
        month.year = calendar.yearOf(i);
        month.month = (calendar.first + i) % 12 + 1;
    }
    ledger.inflation = inflationFactors(input.inflationFraction, input.priceYear, ledger.months);
    const auto path = [&](double growth) { return growthFactors(growth, realMoneyMonth(input.priceYear), calendar.first, count); };
    ledger.exchange = path(input.exchangeDrift);
    ledger.electricityPath = path(input.electricityGrowth);
    return ledger;
}

Flows CashFlow::monthlyFlows() const { return flowsOf(months, &FinanceFlow::cashFlow); }
Flows CashFlow::equityFlows() const { return flowsOf(months, &FinanceFlow::equityCashFlow); }

CashFlow cashFlowOf(const CashFlowInput &input)
{
    assert(!input.phases.empty() && input.horizonYears > 0 && input.constructionMonths > 0);
    Ledger ledger = openLedger(input);
    invest(input, ledger);
    Operation(input, ledger).run();
    sellAtTheHorizon(input, ledger);
    inflate(ledger);
    writeOff(ledger);
    tieUpCapital(input, ledger);
    CashFlow flow;
    closeUnlevered(input, ledger);
    flow.loan = borrow(input.loan, ledger);
    closeLevered(input, ledger);
    flow.years = yearsOf(ledger);
    flow.real = realYearsOf(ledger);
    flow.months = std::move(ledger.months);
    flow.realMonths = std::move(ledger.real);
    return flow;
}

int referenceMonth(const std::vector<CashFlowPhase> &phases)
{
    int month = 0;
    for (const CashFlowPhase &phase : phases)
        month = std::max(month, phase.plannedMonth());
    return month;
}

int referenceYear(const std::vector<CashFlowPhase> &phases)
{
    int year = 0;
    for (const CashFlowPhase &phase : phases)
        year = std::max(year, (phase.plannedMonth() + 11) / 12);
    return year;
}

} // namespace tokenyard
