// SPDX-License-Identifier: Apache-2.0
#include "core/region/ladder.h"

#include "core/base/nearest.h"
#include "core/region/world.h"

#include <algorithm>
#include <charconv>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Ladder", source)

const double hoursOfYear = (1.0 * units::year).in(units::hour);

// What a year of the plan's output is, by which all steps are measured.
struct Output {
    std::optional<double> tokens;
    double kwh = 0.0, gpuHours = 0.0;
};

Output outputOf(const Study &study)
{
    const double energy = study.kpis[Kpi::EnergyAnnual].si.value_or(0.0);
    return {study.kpis[Kpi::TokensAnnual].si, Energy::fromSi(energy).in(units::kWh), study.kpis[Kpi::Gpus].si.value_or(0.0) * hoursOfYear};
}

void price(LadderStep &step, double year, const Output &output)
{
    if (output.kwh > 0.0 && output.gpuHours > 0.0) {
        step.perKwh = year / output.kwh;
        step.perGpuHour = year / output.gpuHours;
    }
}

// The rent of the accelerator of which the plan has most.
void priceOfHours(LadderStep &step, const Plan &plan, const Catalogue &catalogue, const Study &study, const Output &output)
{
    std::map<RecordId, int> gpus;
    for (const HallCount &hall : study.layout->halls)
        gpus[hall.accelerator] += hall.gpus();
    const auto most = std::max_element(gpus.begin(), gpus.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most != gpus.end())
        for (const Record &anchor : catalogue.set("market-anchors").records)
            if (anchor.words("quantity") == "gpu-hour" && anchor.words("accelerator") == most->first)
                if (const auto rent = anchor.number("value")) {
                    price(step, *rent * plan.cost->exchangeRate * output.gpuHours * plan.finance->gpuAvailability, output);
                    step.source = sourceWords(anchor, "value");
                    step.reason = Text(TR("%1 US$ by GPU-hour, all hours let (%2)."), {count(*rent), anchor.name()});
                    return;
                }
    step.reason = Text(TR("No rent of this accelerator is among the market anchors."));
}

void priceOfTokens(LadderStep &step, const Record &record, const Plan &plan, const Catalogue &catalogue, const Output &output)
{
    if (!output.tokens) {
        step.reason = Text(TR("The plan makes no tokens by which it could be priced."));
        return;
    }
    if (const auto stated = record.get<TokenPrice>("price")) {
        price(step, stated->si() * *output.tokens, output);
        step.source = sourceWords(record, "price");
        step.reason = Text(TR("%1, as the planner states."), {measure(*stated, units::KRWPerMillionTokens)});
        return;
    }
    const Record *list = catalogue.find("token-prices", record.words("price_record"));
    const auto dollars = list ? list->number("output_price_usd") : std::nullopt;
    if (!dollars) {
        step.reason = Text(TR("No price by the token is published; state one to see its value here."));
        step.source = sourceWords(record, "price");
        return;
    }
    price(step, *dollars * plan.cost->exchangeRate * 1e-6 * *output.tokens, output);
    step.source = sourceWords(*list, "output_price_usd");
    step.reason = Text(TR("%1 US$ by million output tokens (%2), at as many tokens as the plan makes; another model makes more or fewer."),
                       {count(*dollars, 4), list->name()});
}

} // namespace

Ladder ladderOf(const Plan &plan, const Catalogue &catalogue, const Study &study)
{
    Ladder ladder;
    const auto perKwh = study.kpis[Kpi::AiYieldPerKwh].si, perHour = study.kpis[Kpi::AiYieldPerGpuHour].si;
    if (perKwh && perHour) {
        ladder.ownPerKwh = EnergyPrice::fromSi(*perKwh).in(units::KRWPerKWh);
        ladder.ownPerGpuHour = MoneyRate::fromSi(*perHour).in(units::KRWPerHour);
    } else {
        ladder.ownReason = study.kpis[Kpi::AiYieldPerKwh].reason;
    }
    const Output output = outputOf(study);
    for (const Record &record : catalogue.set("value-ladder").records) {
        LadderStep step{record.id,
                        Text::named(record.nameEn, record.nameKo),
                        Text::verbatim(record.words("what")),
                        {},
                        {},
                        record.number("share").value_or(0.0),
                        {},
                        {}};
        if (record.words("sold_by") == "gpu-hour")
            priceOfHours(step, plan, catalogue, study, output);
        else
            priceOfTokens(step, record, plan, catalogue, output);
        ladder.steps.push_back(std::move(step));
    }
    return ladder;
}

std::map<RecordId, double> sharesOf(const Ladder &ladder)
{
    std::map<RecordId, double> shares;
    for (const LadderStep &step : ladder.steps)
        if (step.share > 0.0)
            shares[step.id] = step.share;
    return shares;
}

LadderMix mixOf(const Ladder &ladder, const Study &study, const std::map<RecordId, double> &shares)
{
    LadderMix mix;
    double perKwh = 0.0, perHour = 0.0;
    for (const LadderStep &step : ladder.steps) {
        const auto it = shares.find(step.id);
        const double share = it == shares.end() ? 0.0 : it->second;
        if (share <= 0.0)
            continue;
        mix.own -= share;
        if (!step.perKwh)
            mix.problem = Text(TR("%1 has no price, so its part of the mix has no value: %2"), {step.name, step.reason});
        perKwh += share * step.perKwh.value_or(0.0);
        perHour += share * step.perGpuHour.value_or(0.0);
    }
    if (mix.own < -1e-9)
        mix.problem = Text(TR("The shares come to more than the whole; lower one of them."));
    mix.own = std::max(0.0, mix.own);
    if (mix.own > 1e-9 && !ladder.ownPerKwh)
        mix.problem = ladder.ownReason;
    if (!mix.problem.empty())
        return mix;
    mix.perKwh = perKwh + mix.own * ladder.ownPerKwh.value_or(0.0);
    mix.perGpuHour = perHour + mix.own * ladder.ownPerGpuHour.value_or(0.0);
    mix.revenue = Money::fromSi(*mix.perKwh * outputOf(study).kwh);
    return mix;
}

namespace {

// "a=1,b=2", each of a known name and within the limits.
Text readPairs(std::string_view typed, const std::vector<std::string> &known, double most, TextSource wrong,
               std::map<std::string, double> &values)
{
    values.clear();
    for (std::size_t begin = 0; begin <= typed.size();) {
        const std::size_t end = std::min(typed.find(',', begin), typed.size());
        const std::string_view word = typed.substr(begin, end - begin);
        const std::size_t equals = std::min(word.find('='), word.size());
        const std::string name(word.substr(0, equals));
        if (std::find(known.begin(), known.end(), name) == known.end())
            return Text(TR("There is no step '%1' on the ladder; the nearest is '%2'."), {name, nearestWords(name, known, 1).at(0)});
        double value = -1.0;
        const std::string_view digits = word.substr(std::min(equals + 1, word.size()));
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size() || !(value >= 0.0 && value <= most))
            return Text(wrong, {name});
        values[name] = value;
        begin = end + 1;
    }
    return {};
}

} // namespace

Text readMix(std::string_view typed, const Ladder &ladder, std::map<RecordId, double> &shares)
{
    std::vector<std::string> known;
    for (const LadderStep &step : ladder.steps)
        known.push_back(step.id);
    constexpr double whole = 100.0;
    if (Text problem =
            readPairs(typed, known, whole, TR("The share of '%1' must be a number from 0 to 100, in percent; write it as %1=20."), shares);
        !problem.empty())
        return problem;
    for (auto &[id, share] : shares)
        share /= whole;
    return {};
}

Text readPrices(std::string_view typed, Catalogue &catalogue)
{
    std::vector<std::string> known;
    for (const Record &record : catalogue.set("value-ladder").records)
        if (record.words("sold_by") == "token")
            known.push_back(record.id);
    constexpr double most = 1e9;
    std::map<std::string, double> prices;
    if (Text problem = readPairs(typed, known, most,
                                 TR("The price of '%1' must be a number from 0 to 1,000,000,000 won per million tokens; write it as "
                                    "%1=50000."),
                                 prices);
        !problem.empty())
        return problem;
    for (const auto &[id, won] : prices) {
        Record own = *catalogue.find("value-ladder", id);
        RecordValue value;
        value.si = (won * units::KRWPerMillionTokens).si();
        value.unit = AnyUnit(units::KRWPerMillionTokens);
        value.source = "stated";
        own.sources.push_back({"stated", "Stated by the planner", "", "", "", "", SourceKind::Estimate});
        own.values["price"] = std::move(value);
        own.own = true;
        catalogue = catalogue.withRecord("value-ladder", own);
    }
    return {};
}

} // namespace tokenyard::region
