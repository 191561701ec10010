// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/bands.h"

#include "core/chain/kpi_assembly.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

struct Range {
    double low, high;
};

// The planner's own low and high if noted, else the field's default band about the value, within the field's range.
template <class Part>
std::optional<Range> rangeOf(const Field<Part> &field, const Part &part)
{
    if (field.kind != FieldKind::Quantity)
        return std::nullopt;
    const double value = std::get<double>(field.get(part));
    Range range{value * field.lowFactor, value * field.highFactor};
    for (const FieldNote &note : part.notes)
        if (note.key == field.key) {
            range.low = note.low.value_or(range.low);
            range.high = note.high.value_or(range.high);
        }
    range.low = std::clamp(range.low, field.minimum, field.maximum);
    range.high = std::clamp(range.high, field.minimum, field.maximum);
    if (range.low == value && range.high == value)
        return std::nullopt;
    return range;
}

// `with(plan, part)` puts a changed part into a plan.
template <class Part, class With>
void addSwings(const Plan &plan, const char *partKey, const Part &part, std::span<const Field<Part>> fields, const With &with,
               std::vector<Swing> &swings)
{
    for (const Field<Part> &field : fields)
        if (const auto range = rangeOf(field, part)) {
            Swing swing{partKey, field.key, field.label, plan, plan};
            Part changed = part;
            field.set(changed, range->low);
            with(swing.low, changed);
            field.set(changed, range->high);
            with(swing.high, changed);
            swings.push_back(std::move(swing));
        }
}

// Adds the swing of one pair of runs to the sums of squares.
struct Sums {
    std::array<double, kpiCount> down{}, up{};
    void add(const Kpis &base, const Kpis &run)
    {
        for (int k = 0; k < kpiCount; ++k) {
            const auto &b = base[Kpi(k)].si, &r = run[Kpi(k)].si;
            if (!b || !r)
                continue;
            const double d = *r - *b;
            (d < 0.0 ? down : up)[std::size_t(k)] += d * d;
        }
    }
};

bool runSwing(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::stop_token stop, const Kpis &kpis, Sums &sums)
{
    Chain chain = base; // the base's memory: stages that do not read the input are not run
    Study study;
    if (!chain.run(plan, catalogue, stop, study))
        return false;
    sums.add(kpis, assembleKpis(*plan.finance, study));
    return true;
}

// The calibration's own error, on all services alike (their errors share the model and so do not cancel).
bool throughputSwing(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::stop_token stop, const Study &study, bool high,
                     Sums &sums)
{
    const ComputeResult &c = *study.compute;
    if (!c.rate || !c.low || !c.high || c.rate->si() <= 0.0)
        return true;
    const double factor = (high ? *c.high : *c.low) / *c.rate;
    ThroughputResult changed = *base.result<ThroughputResult>();
    changed.rate = *c.rate * factor;
    for (ServiceOutput &output : changed.outputs)
        if (output.rate)
            output.rate = *output.rate * factor;
    Chain chain = base;
    chain.hold(std::move(changed));
    Study swung;
    if (!chain.run(plan, catalogue, stop, swung))
        return false;
    sums.add(study.kpis, assembleKpis(*plan.finance, swung));
    return true;
}

void fill(const Sums &sums, Kpis &kpis)
{
    for (int k = 0; k < kpiCount; ++k) {
        KpiValue &value = kpis[Kpi(k)];
        if (!value.si)
            continue;
        value.low = *value.si - std::sqrt(sums.down[std::size_t(k)]);
        value.high = *value.si + std::sqrt(sums.up[std::size_t(k)]);
    }
    // Only a value and a rate can be negative; a rate cannot lose more than all.
    for (const KpiInfo &info : allKpis())
        if (KpiValue &value = kpis[info.kpi]; value.low && info.kpi != Kpi::Npv)
            value.low = std::max(*value.low, info.kpi == Kpi::Irr ? -1.0 : 0.0);
    // Shares and probabilities stay within 0 and 1.
    for (Kpi kpi : {Kpi::Availability, Kpi::ElectricityShareCashOpex, Kpi::ElectricityShareOpexRent, Kpi::ElectricityShareOpexDepreciation,
                    Kpi::ElectricityShareLevelised})
        if (KpiValue &value = kpis[kpi]; value.si) {
            value.low = std::max(0.0, *value.low);
            value.high = std::min(1.0, *value.high);
        }
}

} // namespace

std::vector<Swing> swingsOf(const Plan &plan)
{
    std::vector<Swing> swings;
    addSwings<Site>(
        plan, "site", *plan.site, siteFields(), [](Plan &p, const Site &x) { p.site = x; }, swings);
    for (std::size_t i = 0; i < plan.services.size(); ++i)
        addSwings<Service>(
            plan, "service", *plan.services[i], serviceFields(), [i](Plan &p, const Service &x) { p.services[i] = x; }, swings);
    addSwings<PowerDesign>(
        plan, "power", *plan.power, powerFields(), [](Plan &p, const PowerDesign &x) { p.power = x; }, swings);
    addSwings<CoolingDesign>(
        plan, "cooling", *plan.cooling, coolingFields(), [](Plan &p, const CoolingDesign &x) { p.cooling = x; }, swings);
    addSwings<Supply>(
        plan, "supply", *plan.supply, supplyFields(), [](Plan &p, const Supply &x) { p.supply = x; }, swings);
    addSwings<CostBasis>(
        plan, "cost", *plan.cost, costFields(), [](Plan &p, const CostBasis &x) { p.cost = x; }, swings);
    addSwings<Finance>(
        plan, "finance", *plan.finance, financeFields(), [](Plan &p, const Finance &x) { p.finance = x; }, swings);
    return swings;
}

bool addBands(const Plan &plan, const Catalogue &catalogue, const Chain &base, std::stop_token stop, Study &study)
{
    Sums sums;
    for (const Swing &swing : swingsOf(plan))
        for (const Plan *end : {&swing.low, &swing.high})
            if (!runSwing(*end, catalogue, base, stop, study.kpis, sums))
                return false;
    for (const bool high : {false, true})
        if (!throughputSwing(plan, catalogue, base, stop, study, high, sums))
            return false;
    fill(sums, study.kpis);
    study.bandsReady = true;
    return true;
}

} // namespace tokenyard
