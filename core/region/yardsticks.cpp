// SPDX-License-Identifier: Apache-2.0
#include "core/region/yardsticks.h"

#include "core/catalogue/accelerator.h"
#include "core/region/world.h"
#include "core/throughput/serving/best_serving.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <map>

namespace tokenyard::region {

namespace {

#define TR(source) TY_TR("Fleets", source)

constexpr const char *h100 = "h100-sxm";

int yearIn(const std::string &date)
{
    int year = 0;
    std::from_chars(date.data(), date.data() + date.size(), year);
    return year;
}

std::optional<OperationRate> bf16Of(const Catalogue &catalogue, const RecordId &accelerator, double gpus)
{
    const Record *record = accelerator.empty() ? nullptr : catalogue.find("accelerators", accelerator);
    const auto rate = record ? matrixRate(Accelerator::fromRecord(*record), Precision::Bf16) : std::nullopt;
    return rate ? std::optional(*rate * gpus) : std::nullopt;
}

Yardstick yardstickOf(const Record &record, const Catalogue &catalogue)
{
    Yardstick y;
    y.record = &record;
    y.country = record.words("country");
    y.date = record.words("date");
    y.year = y.date.empty() ? int(record.number("year").value_or(0.0)) : yearIn(y.date);
    if (y.date.empty())
        y.date = std::to_string(y.year);
    y.gpus = record.number("gpus");
    y.power = record.get<Power>("capacity");
    y.source = sourceWords(record, y.gpus ? "gpus" : "capacity");
    y.accelerator = record.words("accelerator");
    if (y.gpus) {
        y.perThousand = perThousandPeople(catalogue, y.country, *y.gpus);
        y.h100s = h100sOf(catalogue, y.accelerator, *y.gpus);
    }
    return y;
}

// What the plan's services would get from other accelerators, in the plan's proportions of tokens.
class Mix {
public:
    Mix(const Plan &plan, const Study &study, const Catalogue &catalogue) : m_plan(plan), m_catalogue(catalogue)
    {
        for (const ServiceOutput &output : study.compute->outputs)
            if (output.rate)
                m_rates[output.service] += *output.rate;
    }
    bool empty() const { return m_rates.empty(); }
    TokenRate all() const
    {
        TokenRate sum;
        for (const auto &[service, rate] : m_rates)
            sum += rate;
        return sum;
    }
    // Tokens/s per GPU, or why not.
    std::optional<TokenRate> perGpu(const RecordId &accelerator, Text &why)
    {
        const auto [at, fresh] = m_known.try_emplace(accelerator);
        if (fresh)
            at->second = ask(accelerator);
        why = at->second.why;
        return at->second.rate;
    }

private:
    struct Answer {
        std::optional<TokenRate> rate;
        Text why;
    };
    Answer ask(const RecordId &accelerator) const
    {
        const auto calibration = calibrationOf(m_catalogue);
        double gpuSeconds = 0.0; // of a token of the mix
        for (const auto &[id, rate] : m_rates) {
            const Service *service = m_plan.service(id);
            if (!service)
                continue;
            const ServiceAnswer answer = answerBest(*service, accelerator, anyGpus, m_catalogue, *calibration);
            if (!answer.best())
                return {std::nullopt, Text(TR("%1: %2"), {service->name, answer.result.why})};
            gpuSeconds += rate / all() / answer.best()->outputPerGpu.si();
        }
        return {TokenRate::fromSi(1.0 / gpuSeconds), {}};
    }

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    std::map<ObjectId, TokenRate> m_rates;
    std::map<RecordId, Answer> m_known;
};

FleetRow rowOf(const Yardstick &yardstick, const PlanBesideFleets &plan, Mix &mix, const Catalogue &catalogue)
{
    FleetRow row{yardstick, bf16Of(catalogue, yardstick.accelerator, *yardstick.gpus), {}, {}, plan.gpus / *yardstick.gpus, {}, {}};
    if (plan.h100s && yardstick.h100s)
        row.h100sShare = *plan.h100s / *yardstick.h100s;
    if (mix.empty())
        row.why = TR("The plan sells no tokens that could be compared.");
    else if (yardstick.accelerator.empty())
        row.why = TR("No source says which accelerators these are.");
    else if (const auto perGpu = mix.perGpu(yardstick.accelerator, row.why)) {
        row.tokens = *perGpu * *yardstick.gpus;
        row.tokensShare = mix.all() / *row.tokens;
    }
    return row;
}

void countPlan(const Study &study, const Catalogue &catalogue, PlanBesideFleets &plan)
{
    plan.h100s = 0.0;
    plan.training = OperationRate{};
    for (const HallCount &hall : study.layout->halls) {
        plan.gpus += hall.gpus();
        if (hall.gpus() == 0)
            continue;
        const auto h100s = h100sOf(catalogue, hall.accelerator, hall.gpus());
        const auto rate = bf16Of(catalogue, hall.accelerator, hall.gpus());
        plan.h100s = plan.h100s && h100s ? std::optional(*plan.h100s + *h100s) : std::nullopt;
        plan.training = plan.training && rate ? std::optional(*plan.training + *rate) : std::nullopt;
    }
}

Text definitionOf(const Catalogue &catalogue)
{
    const auto one = bf16Of(catalogue, h100, 1.0);
    const Text::Argument peak = one ? Text::Argument(measure(*one, units::TFLOPS, 3)) : Text::Argument(Text(TR("its peak is not known")));
    return {TR("H100-equivalents: the GPUs' dense BF16 peak over that of one H100 SXM (%1). Tokens: the plan's own services in its "
               "proportions, at full load; a fleet's by the best layout within the same limits on its accelerators. Training: the dense "
               "BF16 peak of all GPUs."),
            {peak}};
}

} // namespace

std::vector<Yardstick> yardsticksOf(const Catalogue &catalogue)
{
    std::vector<Yardstick> all;
    for (const char *kind : {"national-targets", "fleets"})
        for (const Record &record : catalogue.set(kind).records)
            all.push_back(yardstickOf(record, catalogue));
    return all;
}

std::optional<double> perThousandPeople(const Catalogue &catalogue, std::string_view country, double gpus)
{
    std::string id(country);
    std::transform(id.begin(), id.end(), id.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const Record *record = catalogue.find("population", id);
    const auto people = record ? record->number("people") : std::nullopt;
    return people && *people > 0.0 ? std::optional(gpus / *people * 1000.0) : std::nullopt;
}

std::optional<double> h100sOf(const Catalogue &catalogue, const RecordId &accelerator, double gpus)
{
    const auto rate = bf16Of(catalogue, accelerator, gpus), one = bf16Of(catalogue, h100, 1.0);
    return rate && one ? std::optional(*rate / *one) : std::nullopt;
}

PlanBesideFleets besideFleets(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    PlanBesideFleets all;
    all.definition = definitionOf(catalogue);
    countPlan(study, catalogue, all);
    Mix mix(plan, study, catalogue);
    if (!mix.empty())
        all.tokens = mix.all();
    static const Catalogue shipped; // a plan saved before may hold no countries
    for (const Yardstick &y : yardsticksOf(shipped))
        if (y.gpus && *y.gpus > 0.0)
            all.rows.push_back(rowOf(y, all, mix, catalogue));
    std::stable_sort(all.rows.begin(), all.rows.end(),
                     [](const FleetRow &a, const FleetRow &b) { return *a.yardstick.gpus < *b.yardstick.gpus; });
    return all;
}

} // namespace tokenyard::region
