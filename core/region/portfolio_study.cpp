// SPDX-License-Identifier: Apache-2.0
#include "core/region/portfolio_study.h"

#include "core/base/one_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Portfolio", source)

constexpr const char *nationalTarget = "korea-260k";

std::string words(double value) { return fmt::format("{}", value); }

std::optional<double> numberIn(const std::string &words)
{
    double value = 0.0;
    const auto read = std::from_chars(words.data(), words.data() + words.size(), value);
    return read.ec == std::errc() && read.ptr == words.data() + words.size() && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// A setting that is a number: its key, its range, how it is written and taken.
struct NumberSetting {
    const char *key;
    double least, most;
    double (*get)(const PortfolioSettings &);
    void (*set)(PortfolioSettings &, double);
};

const NumberSetting numbers[] = {
    {"gpus_per_year", 0, 1e9, [](const auto &s) { return s.limits.gpus.value_or(0.0); },
     [](auto &s, double v) { s.limits.gpus = v > 0.0 ? std::optional(v) : std::nullopt; }},
    {"capex_per_year_bn", 0, 1e9, [](const auto &s) { return s.limits.capex.value_or(Money{}).in(units::billionKRW); },
     [](auto &s, double v) { s.limits.capex = v > 0.0 ? std::optional(v * units::billionKRW) : std::nullopt; }},
    {"mw_per_year", 0, 1e9, [](const auto &s) { return s.limits.power.value_or(Power{}).in(units::MW); },
     [](auto &s, double v) { s.limits.power = v > 0.0 ? std::optional(v * units::MW) : std::nullopt; }},
    {"train_tokens", 1, 1e18, [](const auto &s) { return s.run.tokensCount; }, [](auto &s, double v) { s.run.tokensCount = v; }},
    {"train_batch", 1, 1e12, [](const auto &s) { return s.run.batchTokensCount; }, [](auto &s, double v) { s.run.batchTokensCount = v; }},
    {"train_link_gbps", 0.001, 1e7, [](const auto &s) { return s.run.link.in(units::gbitPerS); },
     [](auto &s, double v) { s.run.link = v * units::gbitPerS; }},
    {"train_local_steps", 1, 1e6, [](const auto &s) { return s.run.localSteps; }, [](auto &s, double v) { s.run.localSteps = v; }},
    {"partner_gpus", 0, 1e7, [](const auto &s) { return s.partner.gpus; }, [](auto &s, double v) { s.partner.gpus = v; }},
    {"partner_km", 0, 40000, [](const auto &s) { return s.partner.kilometres; }, [](auto &s, double v) { s.partner.kilometres = v; }},
    {"partner_link_gbps", 0.001, 1e7, [](const auto &s) { return s.partner.link.in(units::gbitPerS); },
     [](auto &s, double v) { s.partner.link = v * units::gbitPerS; }},
    {"partner_data_share", 0, 1, [](const auto &s) { return s.partner.dataShare; }, [](auto &s, double v) { s.partner.dataShare = v; }},
    {"partner_cost_share", 0, 1, [](const auto &s) { return s.partner.costShare; }, [](auto &s, double v) { s.partner.costShare = v; }},
};

Text readOne(const std::string &key, const std::string &value, PortfolioSettings &settings)
{
    for (const NumberSetting &number : numbers)
        if (key == number.key) {
            const auto read = numberIn(value);
            if (!read || *read < number.least || *read > number.most)
                return Text(TR("'%1' must be a number from %2 to %3, not '%4'."), {key, count(number.least), count(number.most), value});
            number.set(settings, *read);
            return {};
        }
    if (key == "order") {
        const auto order = readOrder(value);
        if (!order)
            return Text(TR("The order is one of given, earliest and cheapest, not '%1'."), {value});
        settings.order = *order;
    } else if (key == "train_model") {
        settings.run.model = value;
    } else if (key == "partner") {
        settings.partner.name = onOneLine(value);
    } else if (key == "partner_holds") {
        const auto holder = readHolder(value);
        if (!holder)
            return Text(TR("Who holds the result is one of home, partner, both and open, not '%1'."), {value});
        settings.partner.holder = *holder;
    } else {
        return Text(TR("A portfolio has no setting '%1'."), {key});
    }
    return {};
}

Text verdictOf(const std::vector<Target> &targets)
{
    for (const Target &target : targets)
        if (target.record->id == nationalTarget && target.gpus)
            return target.portfolioGpus >= *target.gpus
                ? Text(TR("The portfolio reaches the %1 GPUs of %2: it has %3."),
                       {count(*target.gpus), std::to_string(target.year), count(target.portfolioGpus)})
                : Text(TR("By %2 the portfolio has %3 of the %1 GPUs (%4); %5 are missing."),
                       {count(*target.gpus), std::to_string(target.year), count(target.portfolioGpus),
                        percent(target.portfolioGpus / *target.gpus), count(*target.gpus - target.portfolioGpus)});
    return {};
}

} // namespace

bool PortfolioSettings::operator==(const PortfolioSettings &o) const { return wordsOf(*this) == wordsOf(o); }

const char *orderKey(BuildOrder order)
{
    return order == BuildOrder::Earliest ? "earliest" : order == BuildOrder::CheapestToken ? "cheapest" : "given";
}

std::optional<BuildOrder> readOrder(std::string_view key)
{
    for (const BuildOrder order : {BuildOrder::AsGiven, BuildOrder::Earliest, BuildOrder::CheapestToken})
        if (key == orderKey(order))
            return order;
    return std::nullopt;
}

TextSource orderWords(BuildOrder order)
{
    switch (order) {
    case BuildOrder::Earliest: return TR("By rule: the phase with the earliest date first");
    case BuildOrder::CheapestToken: return TR("By rule: the campus with the cheapest token first");
    case BuildOrder::AsGiven: break;
    }
    return TR("By hand: in the order of the list");
}

TextSource limitWords(std::string_view limit)
{
    if (limit == "gpus")
        return TR("GPU supply");
    if (limit == "capex")
        return TR("Money");
    if (limit == "power")
        return TR("Grid connection");
    return TR("Nothing");
}

SettingWords wordsOf(const PortfolioSettings &settings)
{
    SettingWords all;
    const PortfolioSettings usual;
    for (const NumberSetting &number : numbers)
        if (number.get(settings) != number.get(usual))
            all[number.key] = words(number.get(settings));
    if (settings.order != usual.order)
        all["order"] = orderKey(settings.order);
    if (settings.run.model != usual.run.model)
        all["train_model"] = settings.run.model;
    if (!settings.partner.name.empty())
        all["partner"] = settings.partner.name;
    if (settings.partner.holder != usual.partner.holder)
        all["partner_holds"] = holderKey(settings.partner.holder);
    return all;
}

Text readSettings(const SettingWords &words, PortfolioSettings &settings)
{
    PortfolioSettings read = settings;
    for (const auto &[key, value] : words)
        if (Text problem = readOne(key, value, read); !problem.empty())
            return problem;
    settings = read;
    return {};
}

Text PortfolioStudy::bindingWords() const
{
    if (!binding.empty()) {
        const Text first(
            TR("In %1 the limit for a year binds first: %2. A phase arrives in parts, as each year has room for it, and counts with "
               "what has arrived; those behind it in the order wait."),
            {std::to_string(binding.begin()->first), Text(limitWords(binding.begin()->second))});
        return settings.limits.capex
            ? Text(TR("%1 The limit of money holds the capex of what arrives in a year, in money of the price year; the cash paid in a "
                      "year, in money of that year, may be more."),
                   {first})
            : first;
    }
    return uses.empty() ? Text(TR("No limit is known.")) : uses.front().reason;
}

PortfolioStudy portfolioStudy(std::vector<Campus> campuses, const PortfolioSettings &settings, const Catalogue &catalogue)
{
    PortfolioStudy study;
    study.campuses = std::move(campuses);
    study.settings = settings;
    study.blocks = blocksOf(study.campuses);
    putIntoYears(study.blocks, study.campuses, settings.limits, settings.order, study.binding);
    study.years = yearsOf(study.blocks, study.campuses, study.binding);
    study.cash = cashOf(study.campuses, buildsOf(study.campuses, study.blocks));
    addCash(study.cash, study.years);
    study.uses = usesOf(study.campuses, study.years, catalogue);
    study.targets = targetsOf(study.years, catalogue);
    study.verdict = verdictOf(study.targets);
    study.dispersed = dispersedOf(study.campuses, settings.run, catalogue);
    if (!settings.partner.name.empty())
        study.joint = jointOf(study.campuses, settings.run, settings.partner, catalogue);
    return study;
}

} // namespace tokenyard::region
