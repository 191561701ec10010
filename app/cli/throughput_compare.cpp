// SPDX-License-Identifier: Apache-2.0
#include "app/cli/throughput_compare.h"

#include "app/cli/plan_file.h"
#include "core/catalogue/measured_name.h"
#include "core/chain/economy_terms.h"
#include "core/edit/templates/templates.h"
#include "core/throughput/calibration/measured_rows.h"

#include <cstdio>

namespace tokenyard::cli {

namespace {

constexpr const char *defaultPlan = "ulsan-103mw";

std::optional<std::vector<RecordId>> idsOf(const std::string &names, const Catalogue &catalogue, Outcome &outcome)
{
    std::vector<RecordId> ids;
    if (names == "all")
        return ids;
    for (std::size_t begin = 0; begin <= names.size();) {
        const std::size_t end = std::min(names.find(',', begin), names.size());
        const std::string name = names.substr(begin, end - begin);
        const Record *record = findAcceleratorByName(catalogue.set("accelerators"), name);
        if (!record && (record = findTypedRecord(catalogue.set("accelerators"), name)))
            std::fprintf(stderr, "'%s' is taken as %s.\n", name.c_str(), record->id.c_str());
        if (!record) {
            fail(outcome, exitUsage, ServingCatalogue(catalogue).unknownAccelerator(name).english());
            return std::nullopt;
        }
        ids.push_back(record->id);
        begin = end + 1;
    }
    return ids;
}

std::optional<EconomyTerms> termsOf(const Plan &plan, const Study &study)
{
    const Service service = plan.services.empty() ? Service{} : *plan.services.front();
    return economyTerms(plan, study, service);
}

// The terms of the plan: its PUE, price of electricity, cost of capital and utilisation.
std::optional<EconomyTerms> planTerms(const CompareOptions &o, const Catalogue &catalogue, Outcome &outcome)
{
    std::optional<EconomyTerms> terms;
    if (o.plan.empty()) {
        const Plan plan = findTemplate(defaultPlan)->make(catalogue);
        terms = termsOf(plan, *Evaluator(catalogue).evaluate(plan));
    } else {
        const auto file = studyFile(o.plan, StudyDepth::Base, outcome);
        if (!file)
            return std::nullopt;
        terms = termsOf(file->project.plan, *file->study);
    }
    if (!terms)
        fail(outcome, exitUsage, "The plan has no PUE or no bill to take the terms from");
    return terms;
}

Json orNull(const std::optional<double> &value) { return value ? number(*value) : Json(nullptr); }

template <class Q, class Unit>
Json in(const std::optional<Q> &q, const Unit &unit)
{
    return q ? number(q->in(unit)) : Json(nullptr);
}

Json offerJson(const AcceleratorOffer &o)
{
    const auto si = [](const auto &q) { return q ? std::optional(q->si()) : std::nullopt; };
    const ServingPoint *p = o.point ? &*o.point : nullptr;
    const ServingEconomy &e = o.economy;
    const auto value = [&](auto get) { return p ? number(get(*p)) : Json(nullptr); };
    return {{"accelerator", o.accelerator},
            {"name", o.name.english()},
            {"output_tok_s_per_gpu", value([](const ServingPoint &x) { return x.outputPerGpu.si(); })},
            {"output_tok_s_per_gpu_low", value([](const ServingPoint &x) { return x.low.si(); })},
            {"output_tok_s_per_gpu_high", value([](const ServingPoint &x) { return x.high.si(); })},
            {"tok_s_user", value([](const ServingPoint &x) { return x.user.si(); })},
            {"ttft_ms", value([](const ServingPoint &x) { return x.ttft.in(units::ms); })},
            {"tpot_ms", value([](const ServingPoint &x) { return x.tpot.in(units::ms); })},
            {"concurrency_per_replica", value([](const ServingPoint &x) { return x.concurrencyPerReplicaCount; })},
            {"layout", p ? Json(layoutText(*p)) : Json(nullptr)},
            {"measured", o.measured},
            {"software_factor", number(o.software.factor)},
            {"software_factor_low", number(o.software.lowFactor)},
            {"software_factor_high", number(o.software.highFactor)},
            {"it_power_w_per_gpu", in(o.purchase.itPower, units::W)},
            {"tok_s_per_it_w", orNull(si(e.perItPower))},
            {"tok_s_per_facility_w", orNull(si(e.perFacilityPower))},
            {"it_power_w_per_gpu_mean", in(e.meanItPower, units::W)},
            {"price_krw_per_gpu", o.purchase.price ? number(o.purchase.price->base) : Json(nullptr)},
            {"capex_krw_per_tok_s", orNull(si(e.capex))},
            {"electricity_krw_per_mtok", in(e.electricity, units::KRWPerMillionTokens)},
            {"capital_krw_per_mtok", in(e.capital, units::KRWPerMillionTokens)},
            {"krw_per_mtok", in(e.total, units::KRWPerMillionTokens)},
            {"krw_per_mtok_low", in(e.low, units::KRWPerMillionTokens)},
            {"krw_per_mtok_high", in(e.high, units::KRWPerMillionTokens)},
            {"best_per_gpu", o.bestPerGpu},
            {"best_per_mw", o.bestPerPower},
            {"least_capex", o.leastCapex},
            {"cheapest", o.cheapest},
            {"why", p ? o.purchase.why.english() : o.why.english()}};
}

Json toJson(const std::vector<AcceleratorOffer> &offers, const EconomyTerms &t)
{
    Json json{{"terms",
               {{"pue", number(t.pueFactor)},
                {"electricity_krw_per_kwh", number(t.electricity.in(units::KRWPerKWh))},
                {"utilisation", number(t.utilisationFraction)},
                {"racks_on", number(t.neededFraction)},
                {"availability", number(t.availabilityFraction)},
                {"real_discount", number(t.discountFraction)},
                {"it_life_years", number(t.itYearsCount)}}},
              {"accelerators", Json::array()}};
    for (const AcceleratorOffer &offer : offers)
        json["accelerators"].push_back(offerJson(offer));
    return json;
}

void printLine(const AcceleratorOffer &o)
{
    const auto figure = [](auto q, const auto &unit, int digits) { return q ? formatNumber(q->in(unit), digits) : std::string("-"); };
    if (!o.point) {
        std::printf("%-34s %s\n", o.name.english().c_str(), o.why.english().c_str());
        return;
    }
    const ServingPoint &p = *o.point;
    const ServingEconomy &e = o.economy;
    std::string marks = std::string(o.bestPerGpu ? " best-GPU" : "") + (o.bestPerPower ? " best-MW" : "")
        + (o.leastCapex ? " least-capex" : "") + (o.cheapest ? " cheapest" : "");
    std::printf("%-34s %8.1f %7.1f-%-7.1f %9s %9s %10s %9s %9s %9s  %s%s\n", o.name.english().c_str(), p.outputPerGpu.si(), p.low.si(),
                p.high.si(), figure(e.perItPower, units::tokenPerJ, 3).c_str(), figure(e.perFacilityPower, units::tokenPerJ, 3).c_str(),
                e.capex ? formatNumber(e.capex->si(), 4).c_str() : "-", figure(e.electricity, units::KRWPerMillionTokens, 3).c_str(),
                figure(e.capital, units::KRWPerMillionTokens, 3).c_str(), figure(e.total, units::KRWPerMillionTokens, 3).c_str(),
                layoutText(p).c_str(), marks.c_str());
    if (!o.purchase.why.empty())
        std::printf("%-34s %s\n", "", o.purchase.why.english().c_str());
}

} // namespace

void addCompareOptions(CLI::App &command, CompareOptions &o)
{
    command.add_option("--compare", o.names, "Accelerators side by side: a,b,c or all");
    command.add_option("--plan", o.plan,
                       "With --compare: the project file whose PUE, electricity price and finance hold (default: the sample ulsan-103mw)");
    command.add_option("--pue", o.pue, "With --compare: PUE instead of the plan's")->check(CLI::Range(1.0, 3.0));
    command.add_option("--electricity-price", o.electricityPrice, "With --compare: KRW/kWh instead of the plan's")
        ->check(CLI::Range(0.0, 10000.0));
    command.add_option("--utilisation", o.utilisation, "With --compare: tokens sold over capacity")->check(CLI::Range(0.01, 1.0));
}

void compare(const CompareOptions &o, const SearchRequest &asked, const Catalogue &catalogue, const Calibration &calibration, bool json,
             Outcome &outcome)
{
    const auto ids = idsOf(o.names, catalogue, outcome);
    auto terms = ids ? planTerms(o, catalogue, outcome) : std::nullopt;
    if (!terms)
        return;
    terms->pueFactor = o.pue.value_or(terms->pueFactor);
    if (o.utilisation)
        terms->utilisationFraction = *o.utilisation, terms->neededFraction = 1.0; // of all racks
    if (o.electricityPrice)
        terms->electricity = *o.electricityPrice * units::KRWPerKWh;
    const auto offers = compareAccelerators(asked, *ids, catalogue, calibration, *terms, {}, {}, o.software);
    if (offers.size() == 1 && !offers.front().point)
        return fail(outcome, exitUsage, offers.front().why.english());
    if (json)
        return print(toJson(offers, *terms));
    std::printf("PUE %.3f, %.1f KRW/kWh, utilisation %.0f %%, IT over %.0f years at %.1f %% real\n", terms->pueFactor,
                terms->electricity.in(units::KRWPerKWh), 100 * terms->utilisationFraction, terms->itYearsCount,
                100 * terms->discountFraction);
    std::printf("%-34s %8s %15s %9s %9s %10s %9s %9s %9s  layout\n", "", "tok/s GPU", "80 % band", "M/MW IT", "M/MW site", "KRW/tok/s",
                "KRW/M el.", "KRW/M IT", "KRW/M");
    for (const AcceleratorOffer &offer : offers)
        printLine(offer);
}

} // namespace tokenyard::cli
