// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/tariff_choice.h"

#include "core/study/energy/own_power.h"
#include "core/study/energy/priced_tariff.h"
#include "core/supply/tariff_record.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr double contractStep = 100.0; // kW, to which a contract power is rounded up

// A year under one tariff: what is drawn, and the hours that set the demand.
class Year {
public:
    Year(const Plan &plan, const RunningLayout &layout, const NeededRacks &needed, const CoolingResult &cooling,
         const ExchangeResult &exchange, const EnergyRecords &records)
        : m_plan(plan), m_priced(pricedTariff(plan, cooling.facility, exchange, records, m_findings))
    {
        if (!m_priced)
            return;
        EnergyResult result;
        result.facility = energyOf(cooling.facility);
        OwnPower own = ownPowerOf(plan, layout.powering, fullYearOf(plan), records);
        m_highest = supplyLoad(plan, std::move(own), cooling, m_priced->terms, result).demand;
        m_drawn = result.grid;
        m_demand = billedDemand(plan, layout.halls, m_highest, m_drawn, cooling, needed);
    }
    bool known() const { return m_priced.has_value(); }
    const HourPrices &hours() const { return m_priced->hours; }
    const Series<Power> &demand() const { return m_demand; }
    Power highest() const { return m_highest.max(); } // with all racks on
    Money bill() const { return billWith(m_drawn, m_demand, m_plan); }
    Money billAt(Power contract) const
    {
        Plan other = m_plan;
        other.supply = m_plan.supply.with([&](Supply &s) { s.contract = contract; });
        return billWith(m_drawn, m_demand, other);
    }
    // One megawatt more in one hour.
    Money billWithMore(int hour) const
    {
        Series<Power> drawn = m_drawn, demand = m_demand;
        drawn.set(hour, drawn[hour] + 1.0 * units::MW);
        demand.set(hour, demand[hour] + 1.0 * units::MW);
        return billWith(drawn, demand, m_plan);
    }

private:
    Money billWith(const Series<Power> &drawn, const Series<Power> &demand, const PlanView<PowerDesign, Supply> &plan) const
    {
        return yearBill(*m_priced, plan, drawn, demand).annual.total();
    }
    Plan m_plan; // its parts are shared
    std::vector<Finding> m_findings;
    std::optional<PricedTariff> m_priced;
    Series<Power> m_drawn, m_demand, m_highest;
};

// What own plant may take off each hour's load at the most: all that it makes, but where it follows within the hour and starts cost nothing,
// nothing in hours in which the grid's power costs less and the load keeps within what plant can keep it to.
Eigen::ArrayXd mostMade(const OwnPower &own, const GridTerms &terms, const Series<Power> &load, const Series<Power> &peak, Power contract)
{
    Eigen::ArrayXd all = Eigen::ArrayXd::Zero(hoursPerYear);
    for (const own::Variable &variable : own.variables)
        all += Eigen::Map<const Eigen::ArrayXd>(variable.kw.data(), hoursPerYear) * units::kW.factor;
    Eigen::ArrayXd made = all;
    for (const own::Plant &plant : own.plants)
        all += (plant.kw * units::kW).si();
    double kept = 0.0; // the lowest demand that plant can keep
    for (int hour = 0; hour < hoursPerYear; ++hour)
        if (terms.setsDemand.empty() || terms.setsDemand[std::size_t(hour)])
            kept = std::max(kept, peak.si()[hour] - all[hour]);
    kept = std::min(kept, contract > Power{} ? contract.si() : kept);
    for (const own::Plant &plant : own.plants) {
        const bool follows = plant.startCost == 0.0 && plant.rampShare >= 1.0;
        for (int hour = 0; hour < hoursPerYear; ++hour)
            if (!follows || terms.price[std::size_t(hour)] >= plant.perKwh || load.si()[hour] > kept)
                made[hour] += (plant.kw * units::kW).si();
    }
    return made;
}

// Whether another tariff could cost less than what is paid now: what the grid must deliver at the least is billed, by hours that need no
// dispatch. Yes where such a bound does not hold: with stores, heat that drives chillers, load that stops, a reserve, or where an hour's
// power costs less than nothing.
class LeastBills {
public:
    LeastBills(const Plan &plan, const RunningLayout &layout, const NeededRacks &needed, const CoolingResult &cooling,
               const ExchangeResult &exchange, const EnergyRecords &records)
        : m_layout(layout), m_needed(needed), m_cooling(cooling), m_exchange(exchange), m_records(records),
          m_own(ownPowerOf(plan, layout.powering, fullYearOf(plan), records))
    {
        const Supply &supply = *plan.supply;
        m_holds = m_own.stores.empty() && m_own.absorbers.empty() && supply.responsePower <= Power{} && supply.curtailPower <= Power{}
            && !supply.unitReserve;
        if (m_holds && m_own.sources.empty()) // the grid serves it all, under every tariff
            m_demand = billedDemand(plan, layout.halls, cooling.facilityAtPeakIt, cooling.facility, cooling, needed);
    }
    bool mayBeBelow(Money now, const Plan &plan) const
    {
        std::vector<Finding> said; // where the plan's own tariff is priced
        const auto priced = m_holds ? pricedTariff(plan, m_cooling.facility, m_exchange, m_records, said) : std::nullopt;
        if (!priced || priced->terms.price.empty())
            return true;
        if (const auto &price = priced->terms.price; std::any_of(price.begin(), price.end(), [](double won) { return won < 0.0; }))
            return true;
        constexpr double rounding = 1e-9; // of two sums of the same hours
        return leastBill(plan, *priced).annual.total() < now * (1.0 + rounding);
    }

private:
    Bill leastBill(const Plan &plan, const PricedTariff &priced) const
    {
        if (!m_demand.empty())
            return yearBill(priced, plan, m_cooling.facility, m_demand);
        const auto left = [&](const Series<Power> &load) {
            const Eigen::ArrayXd made = mostMade(m_own, priced.terms, load, m_cooling.facilityAtPeakIt, plan.supply->contract);
            return Series<Power>(Eigen::ArrayXd((load.si() - made).max(0.0)));
        };
        const Series<Power> drawn = left(m_cooling.facility);
        return yearBill(priced, plan, drawn,
                        billedDemand(plan, m_layout.halls, left(m_cooling.facilityAtPeakIt), drawn, m_cooling, m_needed));
    }
    const RunningLayout &m_layout;
    const NeededRacks &m_needed;
    const CoolingResult &m_cooling;
    const ExchangeResult &m_exchange;
    const EnergyRecords &m_records;
    OwnPower m_own;
    bool m_holds = false;
    Series<Power> m_demand; // without own plant
};

// The hour of a month in which one kW more costs most: the highest of those that set the demand.
int dearestHour(const Year &year, std::size_t month)
{
    const HourPrices &hours = year.hours();
    int best = hours.monthBegin[month];
    const auto weight = [&](int hour) { return std::pair(hours.setsDemand[std::size_t(hour)] != 0, year.demand()[hour].si()); };
    for (int hour = best; hour < hours.monthBegin[month + 1]; ++hour)
        if (weight(hour) > weight(best))
            best = hour;
    return best;
}

PeakHour peakHour(const Year &year, Money now)
{
    PeakHour out;
    for (std::size_t month = 0; month < 12; ++month) {
        const int hour = dearestHour(year, month);
        out.byMonth[month] = year.billWithMore(hour) - now;
        if (out.byMonth[month] > out.perMegawatt) {
            out.perMegawatt = out.byMonth[month];
            out.hour = hour;
        }
    }
    out.demand = year.demand()[out.hour];
    out.energyPart = 1.0 * units::MW * (1.0 * units::hour) * year.hours().energy[out.hour];
    return out;
}

Power fitting(Power highest) { return std::ceil(highest.in(units::kW) / contractStep) * contractStep * units::kW; }

// Of the same class and date; with `all`, of any class and the same year.
bool isOption(const Record &record, const Record &now, bool all)
{
    const std::string from = record.words("valid_from"), nowFrom = now.words("valid_from");
    if (record.words("voltage_class") != now.words("voltage_class") || record.words("country") != now.words("country"))
        return false;
    if (record.words("class") == now.words("class"))
        return from == nowFrom;
    return all && from.substr(0, 4) == nowFrom.substr(0, 4);
}

std::shared_ptr<const std::vector<RecordId>> optionsOf(const Record &now, bool all, const EnergyRecords &records)
{
    const Catalogue &catalogue = records;
    return catalogue.kept<std::vector<RecordId>>(std::string("tariffs:") + (all ? "Classes:" : "Options:") + now.id, [&] {
        std::vector<RecordId> ids;
        for (const Record &record : records.set("tariffs").records)
            if (isOption(record, now, all))
                ids.push_back(record.id);
        return std::make_shared<const std::vector<RecordId>>(std::move(ids));
    });
}

} // namespace

const TariffOption *TariffChoice::best(bool withinClass) const
{
    const auto it = std::find_if(options.begin(), options.end(), [&](const TariffOption &o) { return o.sameClass || !withinClass; });
    return it == options.end() ? nullptr : &*it;
}

std::optional<TariffChoice> tariffChoice(const Plan &plan, const RunningLayout &layout, const NeededRacks &needed,
                                         const CoolingResult &cooling, const ExchangeResult &exchange, const EnergyRecords &records,
                                         bool all, const EnergyResult *known)
{
    const Record *now = records.find("tariffs", plan.supply->tariff);
    if (!now || rates::isTariffFile(*now) || cooling.facility.size() != hoursPerYear || cooling.facilityAtPeakIt.size() != hoursPerYear)
        return std::nullopt;
    TariffChoice out;
    out.contract = plan.supply->contract;
    const bool isKnown = !all && known && known->annual && known->gridPeak;
    std::optional<LeastBills> least;
    if (isKnown)
        least.emplace(plan, layout, needed, cooling, exchange, records);
    const auto ids = optionsOf(*now, all, records); // held while it is gone through
    for (const RecordId &id : *ids) {
        const Record &record = *records.find("tariffs", id);
        const bool same = record.words("class") == now->words("class");
        if (record.id == now->id && isKnown) {
            out.now = known->annual->total();
            out.contractFitting = fitting(*known->gridPeak);
            out.options.push_back({record.id, record.words("class"), record.words("option"), out.now, same});
            continue;
        }
        Plan other = plan;
        other.supply = plan.supply.with([&](Supply &s) { s.tariff = record.id; });
        if (least && !least->mayBeBelow(known->annual->total(), other))
            continue;
        const Year year(other, layout, needed, cooling, exchange, records);
        if (!year.known())
            continue;
        out.options.push_back({record.id, record.words("class"), record.words("option"), year.bill(), same});
        if (record.id != now->id)
            continue;
        out.now = out.options.back().bill;
        out.contractFitting = fitting(year.highest());
        if (all) {
            out.billAtFitting = year.billAt(out.contractFitting);
            out.peak = peakHour(year, out.now);
        }
    }
    std::stable_sort(out.options.begin(), out.options.end(), [](const TariffOption &a, const TariffOption &b) { return a.bill < b.bill; });
    if (out.options.empty() || out.now <= Money{})
        return std::nullopt;
    return out;
}

} // namespace tokenyard
