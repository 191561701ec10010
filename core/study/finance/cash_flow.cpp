// SPDX-License-Identifier: Apache-2.0
#include "core/study/finance/cash_flow.h"

#include "core/study/workload/demand_curve.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>

namespace tokenyard {

namespace {

// Construction is paid evenly over the two years before energisation, land at its start, IT on the day: a convention.
constexpr int constructionMonths = 24;

// Something bought at a date, written off in equal months.
struct Asset {
    int begin = 0;  // month from first energisation
    int months = 1; // life
    Money real, nominal;
    double residual = 0.0; // real share of its price that it fetches at the horizon
};

// A phase in a month after its energisation.
struct Running {
    const CashFlowPhase *phase;
    double rampFactor, generationFactor;
    int months; // since its energisation
};

class Account {
public:
    explicit Account(const CashFlowInput &input) : m_in(input)
    {
        const CashFlowPhase &first = input.phases.front();
        m_firstMonth = first.year * 12 + first.month - 1;
        m_horizon = input.horizonYears * 12;
        m_startYear = yearOf(-constructionMonths);
        m_referenceYear = referenceYear(input.phases);
        const std::size_t years = std::size_t(yearOf(m_horizon - 1) - m_startYear + 1);
        m_flow.years.resize(years);
        m_flow.real.resize(years);
        for (std::size_t y = 0; y < years; ++y)
            m_flow.years[y].year = m_startYear + int(y);
    }
    CashFlow run()
    {
        real(-constructionMonths).capex += m_in.land;
        nominal(-constructionMonths).capex += inflated(m_in.land, -constructionMonths);
        for (const CashFlowPhase &phase : m_in.phases)
            build(phase);
        for (int month = 0; month < m_horizon; ++month)
            operate(month);
        writeOff();
        sell();
        tax();
        cumulate();
        return std::move(m_flow);
    }

private:
    int yearOf(int month) const { return (m_firstMonth + month) / 12; }
    std::size_t row(int month) const { return std::size_t(yearOf(month) - m_startYear); }
    RealYear &real(int month) { return m_flow.real[row(month)]; }
    FinanceYear &nominal(int month) { return m_flow.years[row(month)]; }
    // Nominal = real * (1+i)^(year - price year).
    Money inflated(Money amount, int month) const
    {
        return amount * std::pow(1.0 + m_in.inflationFraction, yearOf(month) - m_in.priceYear);
    }
    int offset(const CashFlowPhase &phase) const { return phase.year * 12 + phase.month - 1 - m_firstMonth; }
    static int monthsOf(double years) { return std::max(1, int(std::lround(years * 12.0))); }

    // Buys building or plant in equal months before `begin`.
    void construct(Money amount, int begin, double lifeYears)
    {
        Asset asset{begin, monthsOf(lifeYears), amount, {}, m_in.residualFraction};
        for (int month = begin - constructionMonths; month < begin; ++month) {
            const Money part = amount / double(constructionMonths);
            real(month).capex += part;
            nominal(month).capex += inflated(part, month);
            asset.nominal += inflated(part, month);
        }
        m_assets.push_back(asset);
    }
    void build(const CashFlowPhase &phase)
    {
        const int begin = offset(phase);
        if (begin >= m_horizon)
            return; // after the end of the account
        construct(phase.building, begin, m_in.buildingYearsCount);
        construct(phase.plant, begin, m_in.plantYearsCount);
        const int life = monthsOf(m_in.itYearsCount);
        for (int at = begin; at < m_horizon; at += life)
            buyIt(at == begin ? phase.it : phase.it * m_in.refreshFactor, at, life, at == begin);
    }
    void buyIt(Money amount, int month, int life, bool first)
    {
        (first ? real(month).capex : real(month).refresh) += amount;
        (first ? nominal(month).capex : nominal(month).refresh) += inflated(amount, month);
        // What its life has left at the horizon is worth that share of its price.
        const double left = std::max(0.0, double(month + life - m_horizon) / life);
        m_assets.push_back({month, life, amount, inflated(amount, month), left});
    }
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
            if (const int months = month - offset(phase); months >= 0)
                running.push_back({&phase, ramp(months), generationFactor(months), months});
        return running;
    }
    void operate(int month)
    {
        RealYear &r = real(month);
        const std::vector<Running> running = runningIn(month);
        for (const Running &phase : running) {
            const double part = phase.phase->operationFraction / 12.0;
            const Money electricity = m_in.electricity * (part * electricityFactor(yearsAfterReference(month), phase.generationFactor));
            r.electricity += electricity;
            r.opex += m_in.opex * part - m_in.electricity * part + electricity;
            r.rent += m_in.rent * part;
            const Money passed = electricity * phase.phase->passedFraction;
            r.letting += passed;
            r.revenue += passed;
            sellTokens(phase, month, r);
            let(phase, month, r);
        }
        for (std::size_t s = 0; s < m_in.streams.size(); ++s)
            if (!m_in.streams[s].hours.empty())
                sellDemand(s, running, month, r);
    }
    int yearsAfterReference(int month) const { return std::max(0, yearOf(month) - m_referenceYear); }
    static double demandFactor(const RevenueStream &stream, int yearsAfter) { return std::pow(1.0 + stream.growthFraction, yearsAfter); }
    double priceFactor(const RevenueStream &stream, int month) const { return stream.path.factorAt(m_firstMonth + month); }
    // The bill over the reference year's: racks in fuller use draw more, of the share of power that follows the use. Phases of one
    // generation share it, whatever the month.
    double electricityFactor(int yearsAfter, double generationFactor)
    {
        const auto [known, isNew] = m_electricityFactors.try_emplace({yearsAfter, generationFactor}, 1.0);
        double &factor = known->second;
        if (!isNew || yearsAfter == 0)
            return factor;
        for (const RevenueStream &stream : m_in.streams) {
            if (stream.hours.empty() || stream.capacityAYear <= Tokens{})
                continue;
            const double asked = stream.demandAYear / stream.capacityAYear, before = utilisationAt(stream.hours, asked);
            const double now = utilisationAt(stream.hours, asked * demandFactor(stream, yearsAfter) / generationFactor);
            factor += before > 0.0 ? stream.loadPowerFraction * (now / before - 1.0) : 0.0;
        }
        return factor;
    }
    void sellTokens(const Running &phase, int month, RealYear &r)
    {
        for (std::size_t s = 0; s < m_in.streams.size(); ++s) {
            const RevenueStream &stream = m_in.streams[s];
            if (!stream.hours.empty() || stream.tokensAYear <= Tokens{})
                continue;
            const double salesFactor = phase.rampFactor * phase.generationFactor;
            const Tokens tokens = stream.tokensAYear * (phase.phase->streamFraction[s] * salesFactor / 12.0);
            r.tokens += tokens;
            r.revenue += tokens * stream.price * priceFactor(stream, month);
        }
    }
    // A new GPU rents by its price as the first one did, and its rent falls from then on.
    double rentFactor(const RevenueStream &stream, const Running &phase, int month) const
    {
        const int life = monthsOf(m_in.itYearsCount);
        if (!stream.renewsWithItFlag || phase.months < life)
            return priceFactor(stream, month);
        return m_in.refreshFactor * std::pow(1.0 - stream.path.declineFraction, phase.months % life / 12.0);
    }
    void let(const Running &phase, int month, RealYear &r)
    {
        for (std::size_t s = 0; s < m_in.streams.size(); ++s) {
            const RevenueStream &stream = m_in.streams[s];
            if (stream.rentAYear <= Money{})
                continue;
            const double factor = phase.phase->streamFraction[s] * phase.rampFactor * rentFactor(stream, phase, month);
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
        r.revenue += tokens * stream.price * priceFactor(stream, month);
    }
    void writeOff()
    {
        for (const Asset &asset : m_assets)
            for (int month = asset.begin; month < std::min(m_horizon, asset.begin + asset.months); ++month)
                nominal(month).depreciation += asset.nominal / double(asset.months);
    }
    // At the horizon: land at its real price, the rest at its residual share; the gain over book value is taxed.
    void sell()
    {
        const int last = m_horizon - 1;
        Money residual = m_in.land;
        for (const Asset &asset : m_assets) {
            residual += asset.real * asset.residual;
            const double left = std::max(0.0, double(asset.begin + asset.months - m_horizon) / asset.months);
            m_bookAtEnd += asset.nominal * left;
        }
        m_bookAtEnd += inflated(m_in.land, -constructionMonths);
        real(last).residual = residual;
        nominal(last).residual = inflated(residual, last);
    }
    // Straight rate on profit; losses are carried forward without limit.
    void tax()
    {
        Money losses;
        for (std::size_t y = 0; y < m_flow.years.size(); ++y) {
            FinanceYear &n = m_flow.years[y];
            const RealYear &r = m_flow.real[y];
            const double factor = std::pow(1.0 + m_in.inflationFraction, n.year - m_in.priceYear);
            n.revenue = r.revenue * factor;
            n.letting = r.letting * factor;
            n.opex = r.opex * factor;
            n.electricity = r.electricity * factor;
            n.rent = r.rent * factor;
            n.tokens = r.tokens;
            Money profit = n.revenue - n.opex - n.rent - n.depreciation;
            if (y + 1 == m_flow.years.size())
                profit += n.residual - m_bookAtEnd;
            const Money used = std::min(losses, std::max(profit, Money{}));
            n.tax = std::max(profit - used, Money{}) * m_in.taxFraction;
            losses += std::max(-profit, Money{}) - used;
        }
    }
    void cumulate()
    {
        Money cumulated;
        for (FinanceYear &n : m_flow.years) {
            n.cashFlow = n.revenue + n.residual - n.opex - n.rent - n.tax - n.capex - n.refresh;
            cumulated += n.cashFlow;
            n.cumulated = cumulated;
        }
    }

    const CashFlowInput &m_in;
    int m_firstMonth = 0, m_horizon = 0, m_startYear = 0, m_referenceYear = 0;
    std::vector<Asset> m_assets;
    std::map<std::pair<int, double>, double> m_electricityFactors; // by years after the reference year and generation
    Money m_bookAtEnd;
    CashFlow m_flow;
};

} // namespace

double PricePath::factorAt(int calendarMonth) const
{
    const int months = std::max(0, calendarMonth - fromMonth);
    const int moved = renewalMonths > 0 ? months / renewalMonths * renewalMonths : 0;
    return std::pow(1.0 - tierDeclineFraction, moved / 12.0) * std::pow(1.0 - declineFraction, (months - moved) / 12.0);
}

Flows CashFlow::flows() const
{
    Flows out;
    for (const FinanceYear &year : years)
        out.push_back(year.cashFlow);
    return out;
}

CashFlow cashFlowOf(const CashFlowInput &input)
{
    assert(!input.phases.empty() && input.horizonYears > 0);
    return Account(input).run();
}

int referenceYear(const std::vector<CashFlowPhase> &phases)
{
    int year = 0;
    for (const CashFlowPhase &phase : phases)
        year = std::max(year, phase.month == 1 ? phase.year : phase.year + 1);
    return year;
}

std::optional<TokenPrice> Levelised::perToken() const
{
    return tokens > Tokens{} ? std::optional((cost - letting) / tokens) : std::nullopt;
}

std::optional<double> Levelised::electricityShare() const { return cost > Money{} ? std::optional(electricity / cost) : std::nullopt; }

Levelised levelised(const CashFlow &flow, double realRateFraction)
{
    Levelised out;
    double discount = 1.0;
    for (const RealYear &year : flow.real) {
        out.electricity += year.electricity * discount;
        out.cost += (year.opex + year.rent + year.capex + year.refresh - year.residual) * discount;
        out.letting += year.letting * discount;
        out.tokens += year.tokens * discount;
        discount /= 1.0 + realRateFraction;
    }
    return out;
}

} // namespace tokenyard
