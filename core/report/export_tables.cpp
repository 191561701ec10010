// SPDX-License-Identifier: Apache-2.0
#include "core/report/export_tables.h"

#include "core/report/sections/sections.h"
#include "core/report/service_rows.h"
#include "core/study/cost/unit_cost.h"
#include "core/study/finance/debt.h"
#include "core/study/finance/exports.h"
#include "core/study/finance/finance_lines.h"
#include "core/study/finance/monthly_value.h"

#include <fmt/format.h>

#include <array>

namespace tokenyard::report {

namespace {

using Value = ExportValue;

Value whole(std::int64_t n) { return n; }
Value maybe(std::optional<double> v, double factor = 1.0) { return v ? Value(*v / factor) : Value(); }
Value worded(Text text) { return text.empty() ? Value() : Value(std::move(text)); }
Value coded(const Choice &choice) { return Coded{choice.key, Text(choice.label)}; }
Value yesNo(bool yes) { return Coded{yes ? "yes" : "no", yes ? TY_TR("Report", "yes") : TY_TR("Report", "no")}; }
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
        t.rows.push_back({std::string(info.key), Text(info.label), maybe(v.si, f), maybe(v.low, f), maybe(v.high, f),
                          std::string(info.fileUnit.symbol), v.si ? Value() : worded(kpiReason(v))});
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
        t.rows.push_back({i.key, Coded{i.group, groupLabel(i.group)}, i.label, i.quantityCount,
                          Coded{i.quantityUnit, quantityUnitText(i.quantityUnit)}, i.low.si(), i.base.si(), i.high.si(),
                          i.phase ? phaseName(plan, i.phase) : Value(), i.source});
    return t;
}

// Columns of a cash flow: every line, tokens. The free cash flow keeps its old key here.
void addFlowColumns(ExportTable &t)
{
    for (const FinanceLine &line : financeLines())
        t.columns.push_back({line.amount == &FinanceFlow::cashFlow ? "cash_flow" : line.key, "KRW", Text(line.label)});
    t.columns.push_back({"tokens", "tokens"});
    t.columns.push_back({"revenue_domestic", "KRW", Text(TY_TR("CashFlow", "of the revenue: domestic"))});
    t.columns.push_back({"revenue_export", "KRW", Text(TY_TR("CashFlow", "of the revenue: from abroad, in dollars"))});
}
void addFlow(const FinanceFlow &flow, Money exports, std::vector<Value> &row)
{
    for (const FinanceLine &line : financeLines())
        row.push_back((flow.*line.amount).si());
    row.push_back(flow.tokens.si());
    row.push_back((flow.revenue - exports).si());
    row.push_back(exports.si());
}

// The years of the cash flow, nominal, their balance sheets, what they are worth at the end of the price year, and over their flows.
ExportTable cashFlow(const Plan &plan, const Study &study)
{
    ExportTable t{"cash_flow", {{"year", ""}}, {}};
    addFlowColumns(t);
    for (const BalanceLine &line : balanceLines())
        t.columns.push_back({std::string("balance_") + line.key, "KRW", Text(line.label)});
    t.columns.push_back({"dscr", "", Text(TY_TR("CashFlow", "DSCR"))});
    t.columns.push_back({"llcr", "", Text(TY_TR("CashFlow", "LLCR"))});
    t.columns.insert(t.columns.end(), {{"present_value", "KRW"}, {"nominal_factor", ""}});
    const FinanceResult &finance = resultOf(study.finance);
    const std::vector<PresentYear> present = presentYears(plan.finance->nominalDiscount, plan.site->priceYear, finance.months);
    const auto life = lifeCovers(finance, *plan.finance);
    const std::vector<Money> exports = exportsByYear(plan, finance);
    for (std::size_t y = 0; y < finance.years.size(); ++y) {
        const FinanceYear &year = finance.years[y];
        std::vector<Value> row{whole(year.year)};
        addFlow(year, exports[y], row);
        for (const BalanceLine &line : balanceLines())
            row.push_back(line.amount(year.balance).si());
        row.push_back(year.dscrFactor ? Value(*year.dscrFactor) : Value());
        row.push_back(life[y] ? Value(*life[y]) : Value());
        row.push_back(present[y].value.si());
        row.push_back(present[y].factor);
        t.rows.push_back(std::move(row));
    }
    return t;
}

// With what makes a month's amounts real, and what discounts real and nominal ones to the end of the price year.
ExportTable cashFlowMonths(const Plan &plan, const Study &study)
{
    ExportTable t{"cash_flow_months", {{"year", ""}, {"month", ""}}, {}};
    addFlowColumns(t);
    for (const char *key : {"inflation_factor", "real_factor", "nominal_factor"})
        t.columns.push_back({key, ""});
    const Finance &terms = *plan.finance;
    const std::vector<FinanceMonth> &months = resultOf(study.finance).months;
    const int priceYear = plan.site->priceYear;
    const std::vector<double> inflation = inflationFactors(terms.inflation, priceYear, months),
                              real = discountFactors(terms.realDiscount, priceYear, months),
                              nominal = discountFactors(terms.nominalDiscount, priceYear, months);
    const std::vector<Money> exports = exportsByMonth(plan, months);
    for (std::size_t m = 0; m < months.size(); ++m) {
        std::vector<Value> row{whole(months[m].year), whole(months[m].month)};
        addFlow(months[m], exports[m], row);
        row.insert(row.end(), {inflation[m], real[m], nominal[m]});
        t.rows.push_back(std::move(row));
    }
    return t;
}

ExportTable months(const Study &study)
{
    ExportTable t{"months", {{"month", ""}, {"used", "kWh"}, {"peak", "kW"}, {"billing_demand", "kW"}}, {}};
    for (const ChargeInfo &charge : allCharges)
        t.columns.push_back({charge.key, "KRW"});
    t.columns.insert(t.columns.end(), {{"total", "KRW"}, {"pue", ""}, {"wue", "L/kWh"}, {"water", "m³"}});
    const EnergyResult &energy = resultOf(study.energy);
    const CoolingResult &cooling = resultOf(study.cooling);
    for (std::size_t m = 0; m < energy.months.size(); ++m) {
        const BillLine &b = energy.months[m];
        const bool cooled = m < cooling.months.size();
        std::vector<Value> row{whole(std::int64_t(m) + 1), b.used.in(units::kWh), b.peak.in(units::kW), b.billingDemand.in(units::kW)};
        for (const ChargeInfo &charge : allCharges)
            row.emplace_back((b.*charge.amount).si());
        row.emplace_back(b.total().si());
        row.push_back(cooled ? Value(cooling.months[m].pueFactor) : Value());
        row.push_back(cooled ? Value(cooling.months[m].wue.in(units::litrePerKWh)) : Value());
        row.push_back(cooled ? Value(cooling.months[m].water.in(units::m3)) : Value());
        t.rows.push_back(std::move(row));
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
        t.rows.push_back({whole(o->id.value), Coded{std::string(kindInfo(o->kind()).key), Text(kindInfo(o->kind()).label)},
                          nameOf(plan, o->id), phaseName(plan, o->phase), whole(o->place.level), o->place.x.si(), o->place.y.si(),
                          o->place.width.si(), o->place.depth.si(), o->place.angle});
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
        t.rows.push_back({whole(run.feed.value),
                          Coded{feedKindChoices()[std::size_t(run.kind)].key, Text(feedKindChoices()[std::size_t(run.kind)].label)},
                          nameOf(plan, run.feed), nameOf(plan, feed->from.object), nameOf(plan, feed->to.object), run.length.si(),
                          whole(feed->circuits), yesNo(run.connected)});
    }
    return t;
}

ExportTable findings(const Plan &plan, const Study &study)
{
    ExportTable t{"findings", {{"rule", ""}, {"severity", ""}, {"waived", ""}, {"objects", ""}, {"text", ""}, {"remedy", ""}}, {}};
    for (const auto *list : {&study.findings, &study.waived})
        for (const Finding &f : *list)
            t.rows.push_back({f.rule, Coded{std::string(severityKey(f.severity)), Text(severityWord(f.severity))},
                              yesNo(list == &study.waived), namesOf(plan, f.objects, f.objects.size()), f.text, worded(f.remedy)});
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
            t.columns.push_back({field.key, "", Text(field.label)});
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
                t.rows.back().push_back(coded(field.choices[std::size_t(std::get<std::int64_t>(field.get(*plan.service(r.service))))]));
    }
    return t;
}

// Output tokens of each hour, asked and served, a pair of columns per service.
ExportTable tokenHours(const Plan &plan, const Study &study)
{
    ExportTable t{"hourly_tokens", {{"hour", ""}}, {}};
    const std::vector<ServiceLoad> &loads = resultOf(study.compute).loads;
    for (const ServiceLoad &load : loads)
        for (const auto &[key, words] :
             {std::pair("demand", TY_TR("Export", "Asked: %1")), std::pair("served", TY_TR("Export", "Served: %1"))})
            t.columns.push_back({fmt::format("{}_{} {}", key, load.service.value, nameOf(plan, load.service)), "tokens",
                                 Text(words, {nameOf(plan, load.service)})});
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
                   {"pue", ""},
                   {"wue", "L/kWh"},
                   {"water", "m³"}},
                  {}};
    const CoolingResult &c = resultOf(study.cooling);
    const auto at = [](const Series<Power> &s, int hour) { return hour < s.size() ? Value(s[hour].in(units::kW)) : Value(); };
    for (int h = 0; h < c.facility.size(); ++h) {
        const bool pue = h < c.it.size() && c.it[h].si() > 0.0;
        const Volume water = h < c.water.size() ? c.water[h] * (1.0 * units::hour) : Volume{};
        t.rows.push_back(
            {whole(h), at(c.facility, h), at(c.facilityAtPeakIt, h), at(c.it, h), at(c.fans, h), at(c.pumps, h), at(c.chillers, h),
             at(c.rejection, h), at(c.losses, h), at(c.lights, h), pue ? Value(c.facility[h] / c.it[h]) : Value(),
             pue ? Value((water / (c.it[h] * (1.0 * units::hour))).in(units::litrePerKWh)) : Value(), Value(water.in(units::m3))});
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
            cashFlow(plan, study),
            cashFlowMonths(plan, study),
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
