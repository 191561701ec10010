// SPDX-License-Identifier: Apache-2.0
#include "core/report/serving_answers.h"

#include "core/throughput/calibration/beyond_measured.h"
#include "core/throughput/serving/why_chosen.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tokenyard::report {

namespace {

constexpr double sameFraction = 0.002; // figures this near print alike

// The plan's power cap slows every point, as the ledger counts.
void cap(SearchResult &result, const Accelerator &accelerator, double rackPowerFraction)
{
    for (ServingPoint &point : result.points)
        for (TokenRate *rate : {&point.low, &point.high, &point.outputPerGpu})
            *rate = cappedRate(*rate, point, accelerator, rackPowerFraction);
}

std::optional<ServingAnswer> answerOf(const Input &in, const Service &service, const ServiceOutput &output)
{
    const Record *weights = in.catalogue.find("models", service.model);
    if (!output.rate || !output.low || !output.high || !weights)
        return std::nullopt;
    ServiceAnswer found = answerService(service, output.accelerator, output.gpus, in.catalogue, *calibrationOf(in.catalogue));
    if (!found.best())
        return std::nullopt;
    ServingAnswer a;
    a.service = &service;
    a.output = &output;
    a.names = service.name;
    a.accelerator = *found.accelerator;
    a.level = found.level;
    a.engine = found.engine;
    a.familyMeasured = found.familyMeasured;
    a.acceleratorMeasured = found.acceleratorMeasured;
    a.result = std::move(found.result);
    cap(a.result, a.accelerator, in.plan.power->rackPowerFactor);
    a.runs = likeRuns(publishedRuns(in.catalogue)->points,
                      {LanguageModel::fromRecord(*weights).family, output.accelerator, service.precision, double(service.inputTokens),
                       double(service.outputTokens)});
    return a;
}

bool sameFigures(const ServingPoint &a, const ServingPoint &b)
{
    const auto near = [](double x, double y) { return std::fabs(x - y) <= sameFraction * std::fabs(x); };
    return near(a.outputPerGpu.si(), b.outputPerGpu.si()) && near(a.tpot.si(), b.tpot.si()) && near(a.ttft.si(), b.ttft.si());
}

bool sameAnswer(const ServingAnswer &a, const ServingAnswer &b)
{
    const auto question = [](const ServingAnswer &x) {
        const Service &s = *x.service;
        return std::tuple(x.accelerator.id, s.model, s.precision, s.inputTokens, s.outputTokens, x.level.ttft, x.level.tpot, x.level.atP99,
                          x.engine);
    };
    return question(a) == question(b) && a.result.points.size() == b.result.points.size() && layoutText(a.best()) == layoutText(b.best())
        && sameFigures(a.best(), b.best()) && std::fabs(*a.output->perGpu / *b.output->perGpu - 1.0) < 1e-3;
}

void add(std::vector<ServingAnswer> &answers, ServingAnswer &&answer)
{
    for (ServingAnswer &known : answers)
        if (sameAnswer(known, answer)) {
            known.names += ", " + answer.names;
            return;
        }
    answers.push_back(std::move(answer));
}

} // namespace

const std::array<TextSource, timePartCount> timePartNames{
    TY_TR("Report", "Weights"), TY_TR("Report", "KV cache"),        TY_TR("Report", "Arithmetic"),
    TY_TR("Report", "Links"),   TY_TR("Report", "Others' prefill"), TY_TR("Report", "Launch and scheduling"),
};

std::array<Duration, timePartCount> timeParts(const TimeBudget &t)
{
    return {t.weights, t.cache, t.arithmetic, t.links, t.prefillInterference, t.overhead};
}

std::vector<ServingAnswer> servingAnswers(const Input &in)
{
    std::vector<ServingAnswer> answers;
    if (in.study.compute)
        for (const ServiceOutput &output : in.study.compute->outputs)
            if (const Service *service = in.plan.service(output.service))
                if (auto answer = answerOf(in, *service, output))
                    add(answers, std::move(*answer));
    return answers;
}

std::vector<OtherLayout> otherLayouts(const ServingAnswer &a, std::size_t most)
{
    std::vector<OtherLayout> all;
    for (const LayoutVerdict &v : a.result.verdicts)
        if (v.best != a.result.best || !v.best)
            all.push_back({&v, v.best ? &a.result.points[*v.best] : nullptr, {}});
    const auto rate = [](const OtherLayout &o) { return o.point ? o.point->outputPerGpu.si() : 0.0; };
    std::stable_sort(all.begin(), all.end(), [&](const OtherLayout &x, const OtherLayout &y) { return rate(x) > rate(y); });
    std::vector<OtherLayout> kept;
    for (OtherLayout &o : all) {
        if (kept.size() >= most)
            break;
        const auto same = [&](const OtherLayout &k) { return k.point && o.point && sameFigures(*k.point, *o.point); };
        if (std::any_of(kept.begin(), kept.end(), same) || (o.point && sameFigures(*o.point, a.best())))
            continue;
        o.why = whyNotChosen(*o.verdict, a.result, a.level, a.service->outputTokens);
        if (!o.why.empty())
            kept.push_back(std::move(o));
    }
    return kept;
}

} // namespace tokenyard::report
