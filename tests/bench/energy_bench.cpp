// SPDX-License-Identifier: Apache-2.0
// Electricity: a year's bill at most 200 us, dispatch of eight sources over the year 3 ms, an edit of the tariff or of a source to the new
// ledger 30 ms.
#include "core/edit/templates/templates.h"
#include "core/rules/rules.h"
#include "core/study/energy/bill.h"
#include "core/study/energy/tariff_picture.h"
#include "core/supply/dispatch.h"
#include "core/supply/rate_bill.h"

#include <benchmark/benchmark.h>

#include <cmath>

namespace tokenyard {

namespace {

constexpr const char *kepco = "kepco-industrial-eul-hv-b-ii-2026";

void kepcoBill(benchmark::State &state)
{
    const Catalogue catalogue;
    std::string error;
    const auto tariff = tariffFromRecord(*catalogue.find("tariffs", kepco), error);
    const Holidays holidays = publicHolidays(catalogue.set("holidays"), 2026).value();
    const HourPrices prices = hourPrices(*tariff, 2026, holidays, LeapDay::Drop);
    const Series<Power> load = Series<Power>::constant(100.0 * units::MW);
    for (auto _ : state)
        benchmark::DoNotOptimize(billOf(*tariff, prices, load));
}

// The same charges as a file of them would hold; hours or quarters of an hour.
void chargesBill(benchmark::State &state)
{
    const Catalogue catalogue;
    std::string error;
    const auto tariff = tariffAsCharges(*catalogue.find("tariffs", kepco), catalogue, error);
    const int perHour = int(state.range(0));
    const rates::Load load{2026, perHour, std::vector<double>(std::size_t(8760 * perHour), 1e5)};
    for (auto _ : state)
        benchmark::DoNotOptimize(rates::billOf(*tariff, load));
}

// Sun, wind, a contract, two stores and three plants with least loads and starts, against dear days.
own::Case eightSources()
{
    own::Case c;
    for (int hour = 0; hour < 8760; ++hour) {
        const double day = std::sin(2.0 * M_PI * (hour % 24) / 24.0);
        c.load.push_back(1e5 * (1.0 + 0.1 * day));
        c.grid.price.push_back(hour % 24 < 9 ? 90.0 : hour % 24 < 15 ? 140.0 : 180.0);
    }
    for (int v = 0; v < 3; ++v) {
        own::Variable variable;
        for (int hour = 0; hour < 8760; ++hour)
            variable.kw.push_back(v == 2 ? 1e4 : std::max(0.0, 2e4 * std::sin(2.0 * M_PI * (hour + 5 * v) / 24.0)));
        c.variables.push_back(std::move(variable));
    }
    for (int p = 0; p < 3; ++p)
        c.plants.push_back({.kw = 2e4, .leastShare = 0.4, .perKwh = 110.0 + 30.0 * p, .startCost = 1e6});
    for (int s = 0; s < 2; ++s)
        c.stores.push_back({.kw = 1e4, .kwh = 4e4, .chargeFactor = 0.94, .giveFactor = 0.94, .wear = 5.0});
    return c;
}

void dispatchOfEight(benchmark::State &state)
{
    const own::Case c = eightSources();
    for (auto _ : state)
        benchmark::DoNotOptimize(own::dispatchUnder(c, 9e4));
}

void tariffEdit(benchmark::State &state, const char *key)
{
    const Catalogue catalogue;
    Evaluator evaluator(catalogue, allRules());
    Plan plan = findTemplate(key)->make(catalogue);
    double by = 0.01;
    for (auto _ : state) { // a price factor that no earlier round had
        plan.supply = plan.supply.with([&](Supply &s) { s.priceFactor = 1.0 + (by += 1e-6); });
        benchmark::DoNotOptimize(evaluator.evaluate(plan));
    }
}

void sourceEdit(benchmark::State &state, const char *key)
{
    const Catalogue catalogue;
    Evaluator evaluator(catalogue, allRules());
    Plan plan = findTemplate(key)->make(catalogue);
    Object own;
    own.id = plan.takeId();
    own.equipment = Solar{};
    plan.objects.push_back(own);
    double power = 10.0;
    for (auto _ : state) {
        plan.objects.back() =
            plan.objects.back().with([&](Object &o) { std::get<Solar>(o.equipment).power = (power += 1e-3) * units::MW; });
        benchmark::DoNotOptimize(evaluator.evaluate(plan));
    }
}

} // namespace

BENCHMARK(kepcoBill)->Unit(benchmark::kMicrosecond);
BENCHMARK(chargesBill)->Arg(1)->Arg(4)->Unit(benchmark::kMicrosecond);
BENCHMARK(dispatchOfEight)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(tariffEdit, ulsan, "ulsan-103mw")->Unit(benchmark::kMillisecond)->MinTime(0.3);
BENCHMARK_CAPTURE(tariffEdit, solaseado, "solaseado-20mw")->Unit(benchmark::kMillisecond)->MinTime(0.3);
BENCHMARK_CAPTURE(sourceEdit, ulsan, "ulsan-103mw")->Unit(benchmark::kMillisecond)->MinTime(0.3);
BENCHMARK_CAPTURE(sourceEdit, solaseado, "solaseado-20mw")->Unit(benchmark::kMillisecond)->MinTime(0.3);

} // namespace tokenyard
