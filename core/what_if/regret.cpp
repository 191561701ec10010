// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/regret.h"

#include "core/what_if/on_threads.h"
#include "core/what_if/tornado.h"

#include <algorithm>

namespace tokenyard {

namespace {

#define TR(source) TY_TR("Regret", source)

std::optional<FieldValue> valueIn(const ModelBase &base, const Input &input)
{
    if (input.isField())
        return fieldValue(base.plan, input.parts.front(), input.key);
    if (!input.isRecordValue())
        return FieldValue(1.0);
    const Record *record = base.catalogue.find(input.kind, input.record);
    const RecordValue *value = record ? record->find(input.key) : nullptr;
    return value && value->si ? std::optional<FieldValue>(*value->si) : std::nullopt;
}

// Every scenario has the input, and at the same value.
bool isShared(const std::vector<ModelBase> &scenarios, const Input &input)
{
    return std::all_of(scenarios.begin(), scenarios.end(), [&](const ModelBase &s) { return valueIn(s, input) == input.value; });
}

Future futureAt(const Input &input, double si)
{
    const FieldValue value = valueAt(input, si);
    const auto *whole = std::get_if<std::int64_t>(&value);
    const Measure shown{whole ? double(*whole) : std::get<double>(value), input.unit, 4};
    return {Text(TR("%1 at %2"), {input.label, shown}), {input}, {value}};
}

void fillRegret(Better better, const std::vector<std::optional<double>> &values, std::vector<std::optional<double>> &regret)
{
    std::optional<double> best;
    for (const auto &value : values)
        if (value && (!best || (better == Better::Lower ? *value < *best : *value > *best)))
            best = value;
    for (const auto &value : values)
        regret.push_back(value ? std::optional(better == Better::Lower ? *value - *best : *best - *value) : std::nullopt);
}

} // namespace

std::vector<Future> usualFutures(const std::vector<ModelBase> &scenarios, Kpi kpi, std::size_t inputs, const std::stop_token &stop)
{
    std::vector<Future> futures{{Text(TR("As planned")), {}, {}}};
    const ModelBase &first = scenarios.front();
    const auto swings = uncertainSwings(first.plan, first.catalogue, first.chain, stop);
    if (!swings)
        return {};
    for (const TornadoBar &bar : tornadoOf(kpi, *swings, nullptr)) {
        if (futures.size() >= 1 + 2 * inputs || bar.width() <= 0.0)
            break;
        if (!isShared(scenarios, bar.input))
            continue;
        futures.push_back(futureAt(bar.input, *bar.input.low));
        futures.push_back(futureAt(bar.input, *bar.input.high));
    }
    return futures;
}

std::optional<RegretTable> regretOver(const std::vector<ModelBase> &scenarios, std::vector<Future> futures, Kpi kpi,
                                      const std::stop_token &stop)
{
    RegretTable table{std::move(futures), {}, {}, {}};
    table.values.assign(table.futures.size(), std::vector<std::optional<double>>(scenarios.size()));
    const bool whole = onThreads(table.futures.size() * scenarios.size(), [&] {
        return [&](std::size_t i) {
            const std::size_t f = i / scenarios.size(), s = i % scenarios.size();
            const Future &future = table.futures[f];
            const bool has = std::all_of(future.inputs.begin(), future.inputs.end(),
                                         [&](const Input &input) { return valueIn(scenarios[s], input).has_value(); });
            if (!has)
                return true;
            const auto kpis = ModelRun(scenarios[s]).at(future.inputs, future.values, stop);
            if (kpis)
                table.values[f][s] = (*kpis)[kpi].si;
            return kpis.has_value();
        };
    });
    if (!whole)
        return std::nullopt;
    table.greatest.resize(scenarios.size());
    for (const auto &values : table.values) {
        auto &regret = table.regret.emplace_back();
        fillRegret(kpiInfo(kpi).better, values, regret);
        for (std::size_t s = 0; s < regret.size(); ++s)
            if (regret[s] && (!table.greatest[s] || *regret[s] > *table.greatest[s]))
                table.greatest[s] = regret[s];
    }
    return table;
}

} // namespace tokenyard
