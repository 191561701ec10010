// SPDX-License-Identifier: Apache-2.0
#include "core/rules/market.h"

#include "core/base/unit.h"
#include "core/study/cost/cost_model.h"
#include "core/study/cost/unit_cost.h"
#include "core/study/layout/rack_power.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard {

namespace {

#define TM(source) TY_TR("Market", source)

struct Band {
    double value = 0.0, low = 0.0, high = 0.0;
    std::string source;
};

Band bandOf(const Record &record, const RecordValue &value)
{
    return {*value.si, value.low.value_or(*value.si), value.high.value_or(*value.si), sourceWords(record)};
}

std::optional<Band> bandFor(std::string_view quantity, const Catalogue &catalogue)
{
    for (const Record &record : catalogue.set("market-anchors").records)
        if (const RecordValue *value = record.find("value"); value && value->si && record.words("quantity") == quantity)
            return bandOf(record, *value);
    return std::nullopt;
}

std::optional<Band> rentalOf(const RecordId &accelerator, const Catalogue &catalogue)
{
    for (const Record &record : catalogue.set("market-anchors").records)
        if (const RecordValue *value = record.find("value");
            value && value->si && record.words("quantity") == "gpu-hour" && record.words("accelerator") == accelerator)
            return bandOf(record, *value);
    return std::nullopt;
}

// What is let or serves; a tenant's space and what trains sell no hours on the market of rents.
bool earnsByTheHour(const HallCount &hall, const CostBasis &basis)
{
    const HallBusiness business = businessOf(hall, basis);
    return business == HallBusiness::Api || business == HallBusiness::GpuHours;
}

// GPUs that the plan earns with, and the mean of the market's rents for them; nothing if one has no record.
struct OwnGpus {
    double count = 0.0;
    Band rent;
    bool known = true;
};

OwnGpus ownGpus(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    OwnGpus own;
    for (const HallCount &hall : study.running->halls) {
        if (!earnsByTheHour(hall, *plan.cost) || hall.gpus() == 0)
            continue;
        const auto band = rentalOf(hall.accelerator, catalogue);
        own.known = own.known && band;
        if (!band)
            continue;
        const double n = hall.gpus();
        own.count += n;
        own.rent.value += n * band->value;
        own.rent.low += n * band->low;
        own.rent.high += n * band->high;
        own.rent.source = band->source;
    }
    for (double *sum : {&own.rent.value, &own.rent.low, &own.rent.high})
        *sum = own.count > 0.0 ? *sum / own.count : 0.0;
    return own;
}

Money ownRevenue(const Study &study)
{
    Money revenue;
    for (const RevenueLine &line : study.finance->revenues)
        revenue += line.business == HallBusiness::Space || line.business == HallBusiness::Training ? Money{} : line.total();
    return revenue;
}

class Rows {
public:
    Rows(const Plan &plan, const Study &study, const Catalogue &catalogue) : m_plan(plan), m_study(study), m_catalogue(catalogue) {}
    std::vector<MarketRow> all()
    {
        revenue();
        costs();
        if (m_study.finance->irrFactor)
            add("irr", TM("Internal rate of return"), "", *m_study.finance->irrFactor, bandFor("irr", m_catalogue));
        rents();
        return std::move(m_rows);
    }

private:
    double usd(Money amount) const { return amount.si() / m_plan.cost->exchangeRate; }
    void add(const char *key, TextSource label, const char *unit, double plan, const std::optional<Band> &band)
    {
        if (band && std::isfinite(plan))
            m_rows.push_back({key, label, unit, plan, band->value, band->low, band->high, band->source});
    }
    void revenue()
    {
        const OwnGpus own = ownGpus(m_plan, m_study, m_catalogue);
        if (!m_study.finance->revenueAnnual || own.count <= 0.0)
            return;
        const double earned = usd(ownRevenue(m_study));
        if (own.known)
            add("yield_per_gpu_hour", TM("Revenue per GPU-hour"), "USD", earned / (own.count * 8760.0), own.rent);
        Power power, all; // the sellers report by site power: that of the halls by their share of IT
        for (const HallCount &hall : m_study.running->halls) {
            const Power it = itPowerOf(hall, *m_plan.power);
            power += earnsByTheHour(hall, *m_plan.cost) ? it : Power{};
            all += it;
        }
        if (power > Power{} && m_study.energy->facilityPeak)
            add("revenue_per_mw", TM("Revenue per MW of site power and year"), "M USD",
                earned / 1e6 / (m_study.energy->facilityPeak->in(units::MW) * (power / all)), bandFor("revenue-per-mw", m_catalogue));
    }
    void costs()
    {
        const CostResult &cost = *m_study.cost;
        const Power it = m_study.compute->itPeak;
        if (it <= Power{})
            return;
        if (cost.capexTotal && m_plan.cost->itOwned)
            add("capex_per_watt", TM("Capex per W of IT"), "USD", usd(*cost.capexTotal) / it.in(units::W),
                bandFor("capex-per-watt", m_catalogue));
        if (cost.capexTotal && cost.capexIt && !m_plan.site->buildingLeased)
            add("facility_per_watt", TM("Capex without IT per W of IT"), "USD", usd(*cost.capexTotal - *cost.capexIt) / it.in(units::W),
                bandFor("facility-per-watt", m_catalogue));
        if (cost.opexCash && cost.electricity) {
            Money energy;
            for (const CostItem &item : cost.opex)
                energy += item.group == "electricity" || item.group == "own-fuel" ? item.base : Money{};
            add("opex_per_kw", TM("Opex without energy per kW of IT and year"), "USD", usd(*cost.opexCash - energy) / it.in(units::kW),
                bandFor("opex-per-kw", m_catalogue));
        }
    }
    // The rents asked of tenants, by the power and the GPUs let.
    void rents()
    {
        Power let;
        Money rent;
        for (const RevenueLine &line : m_study.finance->revenues)
            if (line.business == HallBusiness::Space) {
                let += line.let;
                rent += line.rent;
            } else if (line.business == HallBusiness::GpuHours && line.gpuTime > Duration{})
                add("gpu_price", TM("Rent of a GPU and hour"), "USD", usd(line.rent) / line.gpuTime.in(units::hour),
                    rentalOf(line.accelerator, m_catalogue));
        if (let > Power{})
            add("space_rent", TM("Rent of a kW and month"), "USD", usd(rent) / 12.0 / let.in(units::kW),
                bandFor("space-rent", m_catalogue));
    }

    const Plan &m_plan;
    const Study &m_study;
    const Catalogue &m_catalogue;
    std::vector<MarketRow> m_rows;
};

// "2025-08" as a year with its fraction; only a year: its middle.
double yearOf(const std::string &date)
{
    double year = 0.0, month = 6.0;
    std::from_chars(date.data(), date.data() + std::min<std::size_t>(4, date.size()), year);
    if (date.size() >= 7)
        std::from_chars(date.data() + 5, date.data() + 7, month);
    return year + month / 12.0;
}

bool within(const Record &record, const CostItem &item)
{
    const std::string boundary = record.words("boundary");
    const bool it = item.asset == AssetClass::It;
    if ((boundary == "it" && !it) || (boundary == "facility" && it))
        return false;
    return !(item.group == "grid" && record.words("grid") == "outside") && !(item.group == "land" && record.words("land") == "outside");
}

// Of all racks: whoever owns them; leaving some out would make another plan.
std::optional<PerWatt> estimateFor(const Plan &plan, const Study &study, const Record &record)
{
    const double watts = study.compute->itPeak.in(units::W)*plan.cost->exchangeRate;
    const bool tenants = !plan.cost->itOwned
        || std::any_of(study.layout->halls.begin(), study.layout->halls.end(),
                       [](const HallCount &hall) { return hall.business == HallBusiness::Space; });
    const std::string boundary = record.words("boundary");
    if (watts <= 0.0 || !study.cost->capexTotal || (tenants && boundary != "facility") || (plan.site->buildingLeased && boundary != "it"))
        return std::nullopt;
    PerWatt sum;
    const auto add = [&](const CostItem &item) {
        sum.base += item.base.si() / watts;
        sum.low += item.low.si() / watts;
        sum.high += item.high.si() / watts;
    };
    for (const CostItem &item : study.cost->capex)
        if (within(record, item))
            add(item);
    for (const CostItem &item : study.cost->outside)
        if ((item.key == "interest-facility" && record.words("interest") == "inside") || (item.group == "tax" && boundary != "it"))
            add(item);
    return sum;
}

// The announced amount over its IT power; construction is brought to the plan's price year, IT is of its day.
std::optional<PerWatt> announcedFor(const Plan &plan, const Record &record, const Catalogue &catalogue)
{
    const auto power = record.get<Power>("power");
    const RecordValue *over = record.find("over_it");
    const auto won = record.get<Money>("amount");
    const auto dollars = won ? std::optional(won->si() / plan.cost->exchangeRate) : record.number("amount_usd");
    if (!power || *power <= Power{} || !over || !over->si || !dollars)
        return std::nullopt;
    const Record *rate = catalogue.find("cost-basis", "construction-escalation");
    const double years = plan.site->priceYear + 0.5 - yearOf(record.words("date"));
    const double rise = record.words("boundary") == "facility" && rate ? std::pow(1.0 + rate->number("rate").value_or(0.0), years) : 1.0;
    const double each = *dollars / power->in(units::W)*rise;
    return PerWatt{each * *over->si, each * over->low.value_or(*over->si), each * over->high.value_or(*over->si)};
}

} // namespace

std::vector<MarketRow> marketRows(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    return Rows(plan, study, catalogue).all();
}

std::vector<AnnouncedRow> announcedRows(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    std::vector<AnnouncedRow> rows;
    for (const Record &record : catalogue.set("announced").records) {
        const auto announced = announcedFor(plan, record, catalogue);
        if (!announced)
            continue;
        const RecordValue *amount = record.find("amount") ? record.find("amount") : record.find("amount_usd");
        rows.push_back({record.id, Text::named(record.nameEn, record.nameKo), record.words("boundary"), record.words("power_basis"),
                        record.words("build_phase"), record.words("date"), amount ? amount->note : "", record.words("compared") == "yes",
                        *announced, estimateFor(plan, study, record), sourceWords(record)});
    }
    return rows;
}

} // namespace tokenyard
