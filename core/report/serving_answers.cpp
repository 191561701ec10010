// SPDX-License-Identifier: Apache-2.0
#include "core/report/serving_answers.h"

#include "core/report/numbers.h"
#include "core/study/compute/serving/serving_economy.h"
#include "core/study/compute/serving/software_gain.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tokenyard::report {

namespace {

constexpr double sameFraction = 0.002; // figures this near print alike

std::shared_ptr<const Calibration> calibrationOf(const Catalogue &catalogue)
{
    return catalogue.kept<Calibration>("serving_calibration:Calibration", [&] {
        return std::make_shared<const Calibration>(Calibration::fromRecords(catalogue.set("serving_calibration")));
    });
}

std::shared_ptr<const std::vector<ValidationPoint>> publishedRuns(const Catalogue &catalogue)
{
    using Points = std::vector<ValidationPoint>;
    return catalogue.kept<Points>("validation_points:Points", [&] { return std::make_shared<const Points>(validationPoints(catalogue)); });
}

// The study may have a wider band than the search, of software of a later date: all points take its proportions.
void widenLikeTheStudy(SearchResult &result, const ServiceOutput &output)
{
    const ServingPoint best = *result.bestPoint();
    const double low = *output.low / *output.rate / (best.low / best.outputPerGpu), high = *output.high / *output.rate / (best.high / best.outputPerGpu);
    for (ServingPoint &point : result.points) {
        point.low *= low;
        point.high *= high;
    }
}

std::optional<ServingAnswer> answerOf(const Input &in, const Service &service, const ServiceOutput &output)
{
    const Record *machine = in.catalogue.find("accelerators", output.accelerator), *weights = in.catalogue.find("models", service.model);
    if (!output.rate || !output.low || !output.high || !machine || !weights)
        return std::nullopt;
    ServingAnswer a;
    a.service = &service;
    a.output = &output;
    a.names = service.name;
    a.accelerator = Accelerator::fromRecord(*machine);
    a.rackPowerFraction = in.plan.power->rackPowerFactor;
    const LanguageModel model = LanguageModel::fromRecord(*weights);
    const SearchRequest request = requestOf(withSoftwareGain(service, a.accelerator, in.catalogue), a.accelerator, model);
    a.level = request.level;
    a.engine = request.serving.engine;
    const auto calibration = calibrationOf(in.catalogue);
    a.familyMeasured = calibration->knows("family", levelsOf(request.serving));
    a.acceleratorMeasured = calibration->knows("accelerator", levelsOf(request.serving));
    a.result = searchServing(request, *calibration);
    if (!a.result.best)
        return std::nullopt;
    widenLikeTheStudy(a.result, output);
    a.runs = likeRuns(*publishedRuns(in.catalogue),
                      {model.family, output.accelerator, service.precision, double(service.inputTokens), double(service.outputTokens)});
    return a;
}

bool sameLayout(const ServingPoint &a, const ServingPoint &b)
{
    if (a.split.has_value() != b.split.has_value())
        return false;
    return a.split ? a.split->prefill == b.split->prefill && a.split->decode == b.split->decode &&
                         a.split->prefillWorkersCount == b.split->prefillWorkersCount && a.split->decodeWorkersCount == b.split->decodeWorkersCount
                   : a.layout == b.layout;
}

// GPU time a token costs: the parts of its step shared by the requests in it, then what is left of 1/rate (first tokens, queues).
std::array<double, timePartCount + 1> gpuTime(const ServingPoint &p)
{
    std::array<double, timePartCount + 1> all{};
    const double share = double(p.gpusCount) / std::max(p.concurrencyCount, 1.0);
    double rest = p.outputPerGpu.si() > 0.0 ? 1.0 / p.outputPerGpu.si() : 0.0;
    const auto parts = timeParts(p.time);
    for (std::size_t i = 0; i < timePartCount; ++i)
        rest -= all[i] = parts[i].si() * share;
    all[timePartCount] = rest;
    return all;
}

// What stops the layout, and the one or two things it spends more GPU time on, in shares of the chosen one's whole.
Text whyItLoses(const ServingAnswer &a, const ServingPoint &other)
{
    const auto own = gpuTime(a.best()), its = gpuTime(other);
    const double whole = std::accumulate(own.begin(), own.end(), 0.0);
    std::array<std::pair<double, std::size_t>, timePartCount + 1> more;
    for (std::size_t i = 0; i < more.size(); ++i)
        more[i] = {(its[i] - own[i]) / whole, i};
    std::stable_sort(more.begin(), more.end(), [](const auto &x, const auto &y) { return x.first > y.first; });
    const auto said = [&](std::size_t i) {
        const std::size_t part = more[i].second;
        return Text(TY_TR("Report", "%1 +%2 %"), {part < timePartCount ? Text(timePartNames[part]) : Text(TY_TR("Report", "First tokens and waiting")), number(more[i].first * 100.0, 0)});
    };
    constexpr double worthSaying = 0.01;
    const Text parts = more[1].first < worthSaying ? said(0) : Text(TY_TR("Report", "%1, %2"), {said(0), said(1)});
    const Stop stop = stopOf(a, other);
    if (other.split || stop == Stop::Nothing)
        return {TY_TR("Report", "GPU time a token: %1."), {parts}};
    const double load = other.concurrencyPerReplicaCount / std::max(1, other.layout.gpusPerReplica());
    return {TY_TR("Report", "%1 at %2 requests a GPU. GPU time a token: %3."), {stopWords(stop), number(load, 1), parts}};
}

bool sameFigures(const ServingPoint &a, const ServingPoint &b)
{
    const auto near = [](double x, double y) { return std::fabs(x - y) <= sameFraction * std::fabs(x); };
    return near(a.outputPerGpu.si(), b.outputPerGpu.si()) && near(a.tpot.si(), b.tpot.si()) && near(a.ttft.si(), b.ttft.si());
}

bool sameAnswer(const ServingAnswer &a, const ServingAnswer &b)
{
    return a.accelerator.id == b.accelerator.id && a.service->model == b.service->model && a.service->precision == b.service->precision &&
           a.level.ttft == b.level.ttft && a.level.tpot == b.level.tpot && a.level.atP99 == b.level.atP99 && a.engine == b.engine &&
           a.result.points.size() == b.result.points.size() && a.best().layout == b.best().layout && sameFigures(a.best(), b.best()) &&
           std::fabs(*a.output->perGpu / *b.output->perGpu - 1.0) < 1e-3;
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
    TY_TR("Report", "Weights"), TY_TR("Report", "KV cache"), TY_TR("Report", "Arithmetic"),
    TY_TR("Report", "Links"), TY_TR("Report", "Others' prefill"), TY_TR("Report", "Launch and scheduling"),
};

std::array<Duration, timePartCount> timeParts(const TimeBudget &t)
{
    return {t.weights, t.cache, t.arithmetic, t.links, t.prefillInterference, t.overhead};
}

TokenRate ServingAnswer::shown(TokenRate rate, const ServingPoint &point) const { return cappedRate(rate, point, accelerator, rackPowerFraction); }

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

// The least load above the point's that was tried says what was in its way.
Stop stopOf(const ServingAnswer &a, const ServingPoint &point)
{
    const ServingPoint *next = nullptr;
    for (const ServingPoint &p : a.result.points)
        if (sameLayout(p, point) && p.concurrencyCount > point.concurrencyCount && (!next || p.concurrencyCount < next->concurrencyCount))
            next = &p;
    if (!next)
        return point.memory.greatestConcurrencyCount < point.concurrencyPerReplicaCount + 1.0 ? Stop::Memory : Stop::Batch;
    const bool first = a.level.ttft && (a.level.atP99 ? next->ttftP99 : next->ttft) > *a.level.ttft;
    const bool token = a.level.tpot && (a.level.atP99 ? next->tpotP99 : next->tpot) > *a.level.tpot;
    return first && token ? Stop::Both : first ? Stop::FirstToken : token ? Stop::PerToken : Stop::Nothing;
}

Text stopWords(Stop stop)
{
    switch (stop) {
    case Stop::FirstToken: return TY_TR("Report", "TTFT limit reached");
    case Stop::PerToken: return TY_TR("Report", "TPOT limit reached");
    case Stop::Both: return TY_TR("Report", "TTFT and TPOT limits reached");
    case Stop::Memory: return TY_TR("Report", "KV cache full");
    case Stop::Batch: return TY_TR("Report", "Largest batch of the engine");
    case Stop::Nothing: break;
    }
    return TY_TR("Report", "More load gains nothing");
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
        o.why = o.point ? whyItLoses(a, *o.point) : o.verdict->why;
        if (!o.why.empty())
            kept.push_back(std::move(o));
    }
    return kept;
}

std::string layoutText(const ServingPoint &p)
{
    if (!p.split)
        return p.layout.words();
    const int units = std::max(1, std::gcd(p.split->prefillWorkersCount, p.split->decodeWorkersCount));
    return p.split->prefill.words() + " ×" + std::to_string(p.split->prefillWorkersCount / units) + " → " + p.split->decode.words() + " ×" +
           std::to_string(p.split->decodeWorkersCount / units);
}

} // namespace tokenyard::report
