// SPDX-License-Identifier: Apache-2.0
#include "core/supply/rate_bill.h"

#include "core/supply/tiers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tokenyard::rates {

namespace {

constexpr std::size_t rolloverHours[] = {0, 5, 11, 17}; // of a weekday, by which SSC finds the period that takes a surplus over

// A month's steps with what a schedule needs to know of them.
struct Day {
    int month;
    bool weekend, holiday;
    std::size_t firstStep;
};

struct Year {
    const Load &load;
    std::vector<Day> days;
    std::array<int, 12> daysInMonth{};
    std::size_t stepsPerDay() const { return std::size_t(24 * load.stepsPerHour); }
};

Year yearOf(const Load &load, const Holidays &holidays)
{
    Year year{load, {}, {}};
    std::size_t step = 0;
    for (const CalendarDay &day : daysOf(load, holidays)) {
        year.days.push_back({int(day.month()), day.saturday || day.sunday, day.holiday, step});
        ++year.daysInMonth[day.month()];
        step += std::size_t(24 * load.stepsPerHour);
    }
    return year;
}

// Calls visit(step, hour, periods of the day) for each step of a day.
const std::array<int, 24> &periodsOf(const Schedule &schedule, const Day &day)
{
    const bool weekend = day.weekend || (day.holiday && schedule.holidaysAreWeekends);
    return (weekend ? schedule.weekend : schedule.weekday)[std::size_t(day.month)];
}

// Demand in the tariff's window: the mean of the steps that it spans.
std::vector<double> inWindow(std::vector<double> kw, const RateTariff &tariff, const Load &load)
{
    const int window = tariff.demandWindowMinutes * load.stepsPerHour / 60;
    if (window <= 1)
        return kw;
    for (std::size_t begin = 0; begin < kw.size(); begin += std::size_t(window)) {
        const std::size_t end = std::min(begin + std::size_t(window), kw.size());
        double sum = 0.0;
        for (std::size_t i = begin; i < end; ++i)
            sum += kw[i];
        std::fill(kw.begin() + std::ptrdiff_t(begin), kw.begin() + std::ptrdiff_t(end), sum / double(end - begin));
    }
    return kw;
}

std::vector<double> demandSeries(const RateTariff &tariff, const Load &load, const RateTerms &terms)
{
    return inWindow(terms.demandKw && terms.demandKw->size() == load.kw.size() ? *terms.demandKw : load.kw, tariff, load);
}

class Biller {
public:
    Biller(const RateTariff &tariff, const Load &load, const RateTerms &terms)
        : m_tariff(tariff), m_terms(terms), m_year(yearOf(load, terms.holidays)), m_hoursPerStep(load.hoursPerStep()),
          m_kw(demandSeries(tariff, load, terms))
    {
        if (load.kvar.size() == load.kw.size() && !terms.demandKw && !terms.powerFactor) {
            m_kvar = inWindow(load.kvar, tariff, load);
            for (std::size_t i = 0; i < m_kw.size(); ++i)
                m_kva.push_back(std::hypot(m_kw[i], m_kvar[i]));
        }
        if (const SellBack *sell = tariff.first<SellBack>())
            m_sell = *sell;
    }

    RateBill bill()
    {
        measure();
        for (const Charge &charge : m_tariff.charges)
            std::visit([this](const auto &c) { add(c); }, charge);
        addHourlyPrices();
        applyPowerFactor();
        finish();
        return std::move(m_bill);
    }

private:
    BillMonth &month(int m) { return m_bill.months[std::size_t(m)]; }
    double kwh(std::size_t step) const { return m_year.load.kw[step] * m_hoursPerStep; }

    void measure()
    {
        for (const Day &day : m_year.days) {
            BillMonth &of = month(day.month);
            for (std::size_t step = day.firstStep, end = step + m_year.stepsPerDay(); step < end; ++step) {
                const double energy = kwh(step);
                (energy >= 0.0 ? of.drawnKwh : of.givenKwh) += std::fabs(energy);
                of.peakKw = std::max(of.peakKw, m_kw[step]);
            }
        }
        for (int m = 0; m < 12; ++m)
            month(m).billedKw = ratcheted(m, [this](int other) { return month(other).peakKw; });
    }

    // The month's own demand or a share of an earlier one's; the year before is like this one. Periods keep to themselves, but where the
    // ratchet is of the whole month.
    template <class Peak>
    double ratcheted(int m, Peak peak)
    {
        double billed = peak(m);
        for (const Charge &charge : m_tariff.charges)
            if (const Ratchet *ratchet = std::get_if<Ratchet>(&charge)) {
                billed = std::max(billed, ratchet->minimumKw);
                for (int back = 1; back <= std::min(ratchet->months, 12); ++back) {
                    const int other = (m - back % 12 + 12) % 12;
                    billed = std::max(billed, ratchet->share[std::size_t(other)] * peak(other));
                }
            }
        return billed;
    }

    void add(const EnergyCharge &charge)
    {
        if (m_sell.metering == Metering::NetMonthly)
            netMonthly(charge);
        else
            stepByStep(charge);
    }

    // kWh of each period net within the month; tiers are those of the month's total, shared by the periods.
    void netMonthly(const EnergyCharge &charge)
    {
        std::vector<double> left(charge.periods.size(), 0.0); // surplus of the month before, by period
        double unsold = 0.0;                                  // settled at the end of the year: the months' sums, periods netted
        std::size_t day = 0;
        for (int m = 0; m < 12; ++m) {
            unsold = std::max(unsold + month(m).givenKwh - month(m).drawnKwh, 0.0);
            std::vector<double> net(charge.periods.size(), 0.0);
            takeOver(charge, m, left, net);
            for (; day < m_year.days.size() && m_year.days[day].month == m; ++day) {
                const std::array<int, 24> &periods = periodsOf(charge.schedule, m_year.days[day]);
                std::size_t step = m_year.days[day].firstStep;
                for (const int period : periods)
                    for (int i = 0; i < m_year.load.stepsPerHour; ++i)
                        net[std::size_t(period)] += kwh(step++);
            }
            double total = 0.0;
            for (std::size_t p = 0; p < net.size(); ++p) {
                left[p] = std::max(-net[p], 0.0);
                total += std::max(net[p], 0.0);
            }
            const std::vector<Tiers> tiers = tiersOfMonth(charge.periods, m_year.daysInMonth[std::size_t(m)], month(m).billedKw);
            for (std::size_t p = 0; p < net.size(); ++p)
                if (net[p] > 0.0)
                    month(m).energy += net[p] / total * charged(tiers[p], 0.0, total);
        }
        month(11).trueUp += unsold * m_sell.yearEndSell;
    }

    // A surplus goes to the period that stands in its place in the new month, found at four hours of a weekday.
    void takeOver(const EnergyCharge &charge, int m, const std::vector<double> &left, std::vector<double> &net) const
    {
        if (m == 0)
            return;
        const auto &before = charge.schedule.weekday[std::size_t(m - 1)], &now = charge.schedule.weekday[std::size_t(m)];
        for (std::size_t p = 0; p < left.size(); ++p) {
            const auto hour =
                std::find_if(std::begin(rolloverHours), std::end(rolloverHours), [&](std::size_t h) { return before[h] == int(p); });
            if (left[p] > 0.0 && hour != std::end(rolloverHours))
                net[std::size_t(now[*hour])] -= left[p];
        }
    }

    // Each step bought or sold by itself, through the tiers of what was bought or sold in the month before it.
    void stepByStep(const EnergyCharge &charge)
    {
        double owed = 0.0; // credits of the month before
        std::size_t day = 0;
        for (int m = 0; m < 12; ++m) {
            const std::vector<Tiers> tiers = tiersOfMonth(charge.periods, m_year.daysInMonth[std::size_t(m)], month(m).billedKw);
            double bought = 0.0, sold = 0.0, charges = 0.0, credits = 0.0;
            for (; day < m_year.days.size() && m_year.days[day].month == m; ++day) {
                const std::array<int, 24> &periods = periodsOf(charge.schedule, m_year.days[day]);
                for (std::size_t i = 0; i < m_year.stepsPerDay(); ++i) {
                    const double energy = kwh(m_year.days[day].firstStep + i);
                    const Tiers &own = tiers[std::size_t(periods[i / std::size_t(m_year.load.stepsPerHour)])];
                    double &sum = energy > 0.0 ? bought : sold;
                    const double after = sum + std::fabs(energy);
                    (energy > 0.0 ? charges : credits) += charged(own, sum, after, energy > 0.0 ? &Tier::price : &Tier::sell);
                    sum = after;
                }
            }
            owed = settle(m, charges, credits, owed);
        }
        month(11).trueUp += owed;
    }

    // The month's energy money; what it leaves for the next month.
    double settle(int m, double charges, double credits, double owed)
    {
        if (m_sell.metering != Metering::NetCredits) {
            month(m).energy += charges - credits;
            month(m).credits += credits;
            return 0.0;
        }
        const double used = std::min(charges, owed);
        month(m).energy += charges - used;
        month(m).credits += used;
        return credits + owed - used;
    }

    // The steps that a charge counts: apparent and reactive power where the load has them, else real power.
    const std::vector<double> &seriesOf(DemandUnit unit) const
    {
        return m_kva.empty() || unit == DemandUnit::Kw ? m_kw : unit == DemandUnit::Kva ? m_kva : m_kvar;
    }

    // The billed demand of a month in the series of a unit.
    double billedIn(DemandUnit unit, int m)
    {
        if (m_kva.empty() || unit == DemandUnit::Kw)
            return month(m).billedKw;
        std::array<double, 12> peaks{};
        for (const Day &day : m_year.days) {
            const auto first = seriesOf(unit).begin() + std::ptrdiff_t(day.firstStep);
            double &peak = peaks[std::size_t(day.month)];
            peak = std::max(peak, *std::max_element(first, first + std::ptrdiff_t(m_year.stepsPerDay())));
        }
        return ratcheted(m, [&](int other) { return peaks[std::size_t(other)]; });
    }

    // Demand in the unit of the charge: as the load has it, or at the power factor that is known, else at one of 1.
    template <class Demand>
    double counted(const Demand &charge, double kw) const
    {
        if (!m_kva.empty())
            return kw;
        return demandIn(charge.unit, kw, m_terms.powerFactor.value_or(1.0));
    }

    void add(const DemandByMonth &charge)
    {
        if (charge.daily)
            return daily(charge);
        for (int m = 0; m < 12; ++m)
            month(m).demand +=
                charged(charge.seasons[std::size_t(charge.seasonOfMonth[std::size_t(m)])], 0.0, counted(charge, billedIn(charge.unit, m)));
    }

    void daily(const DemandByMonth &charge)
    {
        for (const Day &day : m_year.days) {
            const auto first = seriesOf(charge.unit).begin() + std::ptrdiff_t(day.firstStep);
            const double peak = std::max(*std::max_element(first, first + std::ptrdiff_t(m_year.stepsPerDay())), 0.0);
            month(day.month).demand +=
                charged(charge.seasons[std::size_t(charge.seasonOfMonth[std::size_t(day.month)])], 0.0, counted(charge, peak));
        }
    }

    // The highest of each period in a day; zero where the period has no hour.
    std::vector<double> peaksOf(const DemandByPeriod &charge, const Day &day) const
    {
        std::vector<double> peaks(charge.periods.size(), 0.0);
        const std::vector<double> &series = seriesOf(charge.unit);
        const std::array<int, 24> &periods = periodsOf(charge.schedule, day);
        std::size_t step = day.firstStep;
        for (const int period : periods)
            for (int i = 0; i < m_year.load.stepsPerHour; ++i)
                peaks[std::size_t(period)] = std::max(peaks[std::size_t(period)], series[step++]);
        return peaks;
    }

    void add(const DemandByPeriod &charge)
    {
        std::vector<std::array<double, 12>> peaks(charge.periods.size());
        for (const Day &day : m_year.days) {
            const std::vector<double> own = peaksOf(charge, day);
            for (std::size_t p = 0; p < own.size(); ++p) {
                double &peak = peaks[p][std::size_t(day.month)];
                peak = std::max(peak, own[p]);
                if (charge.daily)
                    month(day.month).demand += charged(charge.periods[p], 0.0, counted(charge, own[p]));
            }
        }
        if (charge.daily)
            return;
        const Ratchet *ratchet = m_tariff.first<Ratchet>();
        const bool onMonth = ratchet && ratchet->wholeMonth;
        for (std::size_t p = 0; p < peaks.size(); ++p)
            for (int m = 0; m < 12; ++m) {
                const auto peak = [&](int other) { return peaks[p][std::size_t(other)]; };
                const bool asDrawn = charge.coincident || !appears(charge.schedule, int(p), m);
                const double kw = asDrawn ? peak(m) : onMonth ? billedIn(charge.unit, m) : ratcheted(m, peak);
                month(m).demand += charged(charge.periods[p], 0.0, counted(charge, kw));
            }
    }

    static bool appears(const Schedule &schedule, int period, int m)
    {
        const auto in = [&](const MonthByHour &days) {
            const auto &hours = days[std::size_t(m)];
            return std::find(hours.begin(), hours.end(), period) != hours.end();
        };
        return in(schedule.weekday) || in(schedule.weekend);
    }

    void add(const FixedCharge &charge)
    {
        for (int m = 0; m < 12; ++m)
            month(m).fixed += charge.perMonth + charge.perFurtherMeter * double(std::max(m_terms.meters - 1, 0));
    }

    void add(const Adder &adder)
    {
        for (int m = 0; m < 12; ++m)
            month(m).adders += month(m).drawnKwh * adder.perKwh[std::size_t(m)];
    }

    template <class Other>
    void add(const Other &)
    {} // taken into account where it acts

    void addHourlyPrices()
    {
        for (const Charge &charge : m_tariff.charges)
            if (const HourlyPrices *prices = std::get_if<HourlyPrices>(&charge))
                for (const Day &day : m_year.days)
                    for (std::size_t i = 0; i < m_year.stepsPerDay(); ++i) {
                        const std::size_t step = day.firstStep + i, hour = step / std::size_t(m_year.load.stepsPerHour);
                        month(day.month).energy +=
                            kwh(step) * prices->at(hour, m_year.load.kw.size() / std::size_t(m_year.load.stepsPerHour));
                    }
    }

    void applyPowerFactor()
    {
        const PowerFactorRule *rule = m_tariff.first<PowerFactorRule>();
        if (!rule || (!m_terms.powerFactor && m_kvar.empty()))
            return;
        const std::array<double, 12> measured = m_terms.powerFactor ? std::array<double, 12>{} : measuredFactors();
        for (std::size_t m = 0; m < 12; ++m) {
            const double own = m_terms.powerFactor.value_or(measured[m]);
            const double factor = std::clamp(own, rule->floor, std::max(rule->rebateUpTo, rule->target));
            m_bill.months[m].demand *= 1.0 + (rule->target - factor) * 100.0 * rule->perPoint;
        }
    }

    // A month's mean power factor as meters tell it: its active energy over what both energies make; 1 without energy.
    std::array<double, 12> measuredFactors() const
    {
        std::array<double, 12> factors{};
        for (std::size_t day = 0; day < m_year.days.size();) {
            const int m = m_year.days[day].month;
            double active = 0.0, reactive = 0.0;
            for (; day < m_year.days.size() && m_year.days[day].month == m; ++day)
                for (std::size_t i = 0; i < m_year.stepsPerDay(); ++i) {
                    active += std::max(m_year.load.kw[m_year.days[day].firstStep + i], 0.0);
                    reactive += m_year.load.kvar[m_year.days[day].firstStep + i];
                }
            const double apparent = std::hypot(active, reactive);
            factors[std::size_t(m)] = apparent > 0.0 ? active / apparent : 1.0;
        }
        return factors;
    }

    double shareOf(const ShareOfCharges &charge, int m) const
    {
        double share = 0.0;
        for (const ShareOfCharges::Step &step : charge.steps)
            if (step.fromYear * 12 + step.fromMonth <= m_year.load.year * 12 + m + 1)
                share = step.share;
        return share;
    }

    void finish()
    {
        double paid = 0.0;
        for (int m = 0; m < 12; ++m) {
            BillMonth &b = month(m);
            const double before = std::max(b.energy + b.demand + b.fixed + b.adders, 0.0);
            paid += before;
            for (const Charge &charge : m_tariff.charges)
                if (const MinimumCharge *minimum = std::get_if<MinimumCharge>(&charge)) {
                    b.minimum += std::max(minimum->perMonth - before, 0.0);
                    if (m == 11)
                        b.minimum += std::max(minimum->perYear - paid, 0.0);
                }
            const double base = b.energy + b.demand + b.fixed + b.minimum + b.adders;
            for (const Charge &charge : m_tariff.charges) {
                if (const ShareOfCharges *share = std::get_if<ShareOfCharges>(&charge))
                    b.shares += base * shareOf(*share, m);
                if (const ValueAddedTax *vat = std::get_if<ValueAddedTax>(&charge))
                    b.vat += base * vat->share;
            }
            m_bill.annual += b;
        }
    }

    const RateTariff &m_tariff;
    const RateTerms &m_terms;
    Year m_year;
    double m_hoursPerStep;
    std::vector<double> m_kw;
    std::vector<double> m_kva, m_kvar; // where the load has its reactive power
    SellBack m_sell;
    RateBill m_bill;
};

} // namespace

BillMonth &BillMonth::operator+=(const BillMonth &o)
{
    for (double BillMonth::*part :
         {&BillMonth::energy, &BillMonth::demand, &BillMonth::fixed, &BillMonth::minimum, &BillMonth::adders, &BillMonth::shares,
          &BillMonth::credits, &BillMonth::trueUp, &BillMonth::vat, &BillMonth::drawnKwh, &BillMonth::givenKwh})
        this->*part += o.*part;
    peakKw = std::max(peakKw, o.peakKw);
    billedKw = std::max(billedKw, o.billedKw);
    return *this;
}

double demandIn(DemandUnit unit, double kw, double powerFactor)
{
    constexpr double least = 0.01; // a factor of 0 has no real power
    const double factor = std::clamp(powerFactor, least, 1.0);
    switch (unit) {
    case DemandUnit::Kw: break;
    case DemandUnit::Kva: return kw / factor;
    case DemandUnit::Kvar: return kw * std::sqrt(1.0 - factor * factor) / factor;
    }
    return kw;
}

RateBill billOf(const RateTariff &tariff, const Load &load, const RateTerms &terms) { return Biller(tariff, load, terms).bill(); }

} // namespace tokenyard::rates
