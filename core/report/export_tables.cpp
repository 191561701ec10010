// SPDX-License-Identifier: Apache-2.0
#include "core/report/export_tables.h"

#include "core/report/sections/sections.h"
#include "core/report/service_rows.h"

#include <fmt/format.h>

namespace tokenyard::report {

namespace {

using Value = ExportValue;

Value whole(std::int64_t n) { return n; }
Value maybe(std::optional<double> v, double factor = 1.0) { return v ? Value(*v / factor) : Value(); }
Value phaseName(const Plan &plan, ObjectId id)
{
    const Phase *phase = plan.phase(id);
    return phase ? Value(phase->name) : Value();
}

ExportTable ledger(const Study &study)
{
    ExportTable t{"ledger", {{"kpi", ""}, {"label", ""}, {"value", ""}, {"low", ""}, {"high", ""}, {"unit", ""}, {"reason", ""}}, {}};
    for (const KpiInfo &info : allKpis()) {
        const KpiValue &v = study.kpis[info.kpi];
        const double f = info.fileUnit.factor;
        t.rows.push_back({std::string(info.key), std::string(info.label.source), maybe(v.si, f), maybe(v.low, f), maybe(v.high, f),
                          std::string(info.fileUnit.symbol), v.si ? Value() : Value(kpiReason(v).english())});
    }
    return t;
}

ExportTable costs(std::string key, const Plan &plan, const std::vector<CostItem> &items)
{
    ExportTable t{std::move(key),
                  {{"item", ""},
                   {"group", ""},
                   {"label", ""},
                   {"quantity", ""},
                   {"quantity_unit", ""},
                   {"low", "KRW"},
                   {"base", "KRW"},
                   {"high", "KRW"},
                   {"phase", ""},
                   {"source", ""}},
                  {}};
    for (const CostItem &i : items)
        t.rows.push_back({i.key, i.group, i.label.english(), i.quantityCount, i.quantityUnit, i.low.si(), i.base.si(), i.high.si(),
                          i.phase ? phaseName(plan, i.phase) : Value(), i.source});
    return t;
}

ExportTable months(const Study &study)
{
    ExportTable t{"months",
                  {{"month", ""},
                   {"used", "kWh"},
                   {"peak", "kW"},
                   {"billing_demand", "kW"},
                   {"energy", "KRW"},
                   {"demand", "KRW"},
                   {"climate", "KRW"},
                   {"fuel", "KRW"},
                   {"fund", "KRW"},
                   {"total", "KRW"},
                   {"pue", ""},
                   {"wue", "L/kWh"}},
                  {}};
    const EnergyResult &energy = resultOf(study.energy);
    const CoolingResult &cooling = resultOf(study.cooling);
    for (std::size_t m = 0; m < energy.months.size(); ++m) {
        const BillLine &b = energy.months[m];
        const bool cooled = m < cooling.months.size();
        t.rows.push_back({whole(std::int64_t(m) + 1), b.used.in(units::kWh), b.peak.in(units::kW), b.billingDemand.in(units::kW),
                          b.energy.si(), b.demand.si(), b.climate.si(), b.fuel.si(), b.fund.si(), b.total.si(),
                          cooled ? Value(cooling.months[m].pueFactor) : Value(),
                          cooled ? Value(cooling.months[m].wue.in(units::litrePerKWh)) : Value()});
    }
    return t;
}

ExportTable halls(const Plan &plan, const Study &study)
{
    ExportTable t{"halls",
                  {{"id", ""},
                   {"name", ""},
                   {"phase", ""},
                   {"rack", ""},
                   {"accelerator", ""},
                   {"racks", ""},
                   {"gpus", ""},
                   {"rack_power", "kW"},
                   {"floor", "m²"}},
                  {}};
    for (const HallCount &h : resultOf(study.layout).halls)
        t.rows.push_back({whole(h.hall.value), nameOf(plan, h.hall), phaseName(plan, h.phase), h.rack, h.accelerator, whole(h.racks),
                          whole(h.gpus()), h.rackPower.in(units::kW), h.floor.si()});
    return t;
}

ExportTable objects(const Plan &plan)
{
    ExportTable t{"objects",
                  {{"id", ""},
                   {"kind", ""},
                   {"name", ""},
                   {"phase", ""},
                   {"level", ""},
                   {"x", "m"},
                   {"y", "m"},
                   {"width", "m"},
                   {"depth", "m"},
                   {"angle", "°"}},
                  {}};
    for (const auto &o : plan.objects)
        t.rows.push_back({whole(o->id.value), std::string(kindInfo(o->kind()).key), nameOf(plan, o->id), phaseName(plan, o->phase),
                          whole(o->place.level), o->place.x.si(), o->place.y.si(), o->place.width.si(), o->place.depth.si(),
                          o->place.angle});
    return t;
}

ExportTable feeds(const Plan &plan, const Study &study)
{
    ExportTable t{"feeds",
                  {{"id", ""}, {"kind", ""}, {"name", ""}, {"from", ""}, {"to", ""}, {"length", "m"}, {"circuits", ""}, {"connected", ""}},
                  {}};
    for (const FeedRun &run : resultOf(study.layout).feeds) {
        const Feed *feed = plan.feed(run.feed);
        if (!feed)
            continue;
        t.rows.push_back({whole(run.feed.value), std::string(feedKindChoices()[std::size_t(run.kind)].key), nameOf(plan, run.feed),
                          nameOf(plan, feed->from.object), nameOf(plan, feed->to.object), run.length.si(), whole(feed->circuits),
                          std::string(run.connected ? "yes" : "no")});
    }
    return t;
}

ExportTable findings(const Plan &plan, const Study &study)
{
    ExportTable t{"findings", {{"rule", ""}, {"severity", ""}, {"waived", ""}, {"objects", ""}, {"text", ""}, {"remedy", ""}}, {}};
    for (const auto *list : {&study.findings, &study.waived})
        for (const Finding &f : *list)
            t.rows.push_back({f.rule, std::string(severityKey(f.severity)), std::string(list == &study.waived ? "yes" : "no"),
                              namesOf(plan, f.objects, f.objects.size()), f.text.english(), f.remedy.english()});
    return t;
}

ExportTable services(const Plan &plan, const Study &study)
{
    ExportTable t{"services",
                  {{"service", ""},
                   {"accelerator", ""},
                   {"gpus", ""},
                   {"tokens_per_second", "tokens/s"},
                   {"utilisation", ""},
                   {"tokens_annual", "tokens"},
                   {"unmet_tokens_annual", "tokens"},
                   {"peak_hour", ""},
                   {"full_hours", "h"},
                   {"ttft", "ms"},
                   {"tpot", "ms"},
                   {"layout", ""},
                   {"price", "KRW/M tokens"}},
                  {}};
    for (const Field<Service> &field : serviceFields()) // how it is run
        if (field.kind == FieldKind::Choice)
            t.columns.push_back({field.key, ""});
    if (!study.compute)
        return t;
    for (const ServiceRow &r : serviceRows(plan, study)) {
        const auto made = [&](Value v) { return r.rate ? std::move(v) : Value(); };
        t.rows.push_back({r.name, r.accelerator, whole(r.gpus), made(r.rate.value_or(TokenRate{}).si()), made(r.utilisationFactor),
                          made(r.tokensAnnual.si()), r.unmetAnnual.si(), r.peakHour ? whole(*r.peakHour) : Value(), whole(r.fullHours),
                          made(r.ttft.in(units::ms)), made(r.tpot.in(units::ms)), made(r.layoutWords),
                          r.price.in(units::KRWPerMillionTokens)});
        for (const Field<Service> &field : serviceFields())
            if (field.kind == FieldKind::Choice)
                t.rows.back().push_back(
                    std::string(field.choices[std::size_t(std::get<std::int64_t>(field.get(*plan.service(r.service))))].key));
    }
    return t;
}

// Output tokens of each hour, asked and served, a pair of columns a service.
ExportTable tokenHours(const Plan &plan, const Study &study)
{
    ExportTable t{"hourly_tokens", {{"hour", ""}}, {}};
    const std::vector<ServiceLoad> &loads = resultOf(study.compute).loads;
    for (const ServiceLoad &load : loads)
        for (const char *what : {"demand", "served"})
            t.columns.push_back({fmt::format("{}_{} {}", what, load.service.value, nameOf(plan, load.service)), "tokens"});
    for (int h = 0; h < hoursPerYear && !loads.empty(); ++h) {
        t.rows.push_back({whole(h)});
        for (const ServiceLoad &load : loads)
            for (const auto *series : {&load.demand, &load.served})
                t.rows.back().push_back(((*series)[h] * (1.0 * units::hour)).si());
    }
    return t;
}

ExportTable hourly(const Study &study)
{
    ExportTable t{"hourly",
                  {{"hour", ""},
                   {"facility", "kW"},
                   {"facility_at_peak_it", "kW"},
                   {"it", "kW"},
                   {"fans", "kW"},
                   {"pumps", "kW"},
                   {"chillers", "kW"},
                   {"rejection", "kW"},
                   {"losses", "kW"},
                   {"lights", "kW"},
                   {"pue", ""}},
                  {}};
    const CoolingResult &c = resultOf(study.cooling);
    const auto at = [](const Series<Power> &s, int hour) { return hour < s.size() ? Value(s[hour].in(units::kW)) : Value(); };
    for (int h = 0; h < c.facility.size(); ++h) {
        const bool pue = h < c.it.size() && c.it[h].si() > 0.0;
        t.rows.push_back({whole(h), at(c.facility, h), at(c.facilityAtPeakIt, h), at(c.it, h), at(c.fans, h), at(c.pumps, h),
                          at(c.chillers, h), at(c.rejection, h), at(c.losses, h), at(c.lights, h),
                          pue ? Value(c.facility[h] / c.it[h]) : Value()});
    }
    return t;
}

} // namespace

std::vector<ExportTable> exportTables(const Plan &plan, const Study &study)
{
    const CostResult &cost = resultOf(study.cost);
    return {ledger(study),
            costs("capex", plan, cost.capex),
            costs("opex", plan, cost.opex),
            months(study),
            halls(plan, study),
            objects(plan),
            feeds(plan, study),
            findings(plan, study),
            services(plan, study),
            hourly(study),
            tokenHours(plan, study)};
}

} // namespace tokenyard::report
