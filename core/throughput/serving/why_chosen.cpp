// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/why_chosen.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TC(source) TY_TR("Compute", source)

ServiceLevel only(const ServiceLevel &level, bool ttft, bool tpot)
{
    ServiceLevel left = level;
    if (!ttft)
        left.ttft.reset();
    if (!tpot)
        left.tpot.reset();
    return left;
}

// The most tokens among the points that meet the level; nothing if none does.
const ServingPoint *most(const SearchResult &result, const ServiceLevel &level)
{
    const ServingPoint *best = nullptr;
    for (const ServingPoint &p : result.points)
        if (level.meets(p) && (!best || p.outputPerGpu > best->outputPerGpu))
            best = &p;
    return best;
}

// Between its points the frontier is linear in the logarithm of the user's rate, as it is drawn.
std::optional<TokenRate> frontierAt(const SearchResult &result, TokenRate user)
{
    for (std::size_t i = 1; i < result.frontier.size(); ++i) {
        const ServingPoint &slow = result.points[result.frontier[i - 1]], &fast = result.points[result.frontier[i]];
        if (slow.user > user || fast.user < user || !(slow.user < fast.user))
            continue;
        const double share = std::log(user / slow.user) / std::log(fast.user / slow.user);
        return slow.outputPerGpu + (fast.outputPerGpu - slow.outputPerGpu) * share;
    }
    return std::nullopt;
}

Binding bindingOf(const SearchResult &result, const ServiceLevel &level, double greatest, const ServingPoint *&without)
{
    const ServingPoint &chosen = *result.bestPoint();
    const auto more = [&](const ServiceLevel &left) {
        without = most(result, left);
        return without && without->outputPerGpu > chosen.outputPerGpu * (1 + 1e-9);
    };
    const ServingPoint *ttft = nullptr, *tpot = nullptr;
    if (level.ttft && more(only(level, false, true)))
        ttft = without;
    if (level.tpot && more(only(level, true, false)))
        tpot = without;
    if (ttft && (!tpot || ttft->outputPerGpu >= tpot->outputPerGpu))
        return without = ttft, Binding::Ttft;
    if (tpot)
        return without = tpot, Binding::Tpot;
    if (level.ttft && level.tpot && more(only(level, false, false)))
        return Binding::TtftAndTpot;
    without = nullptr;
    const double perGroup = chosen.concurrencyPerReplicaCount / chosen.layout.attentionData / chosen.layout.pipeline;
    if (perGroup >= greatestPerGroupCount || (greatest > 0 && chosen.concurrencyCount >= greatest))
        return Binding::Requests;
    if (chosen.concurrencyPerReplicaCount + 1 > chosen.memory.greatestConcurrencyCount)
        return Binding::Memory;
    return Binding::None;
}

Text limitWords(const ServiceLevel &level, Binding binding)
{
    const bool p99 = level.atP99;
    if (binding == Binding::Ttft)
        return Text(p99 ? TC("99 % of TTFT within %1") : TC("TTFT %1"), {measure(*level.ttft, units::s, 3)});
    return Text(p99 ? TC("99 % of TPOT within %1") : TC("TPOT %1"), {measure(*level.tpot, units::ms, 3)});
}

Text bindingWords(const WhyChosen &why, const ServingPoint &chosen, const ServiceLevel &level)
{
    const Measure rate = measure(chosen.outputPerGpu, units::tokenPerS, 3), load = count(std::floor(chosen.concurrencyPerReplicaCount), 4);
    switch (why.binding) {
    case Binding::Ttft:
        if (why.atServiceLine && *why.atServiceLine > chosen.outputPerGpu)
            return Text(TC("%1 per GPU at the service line, %2 chosen because %3 binds at %4 requests a replica."),
                        {measure(*why.atServiceLine, units::tokenPerS, 3), rate, limitWords(level, why.binding), load});
        return Text(TC("%1 per GPU chosen because %2 binds at %3 requests a replica; without that limit %4."),
                    {rate, limitWords(level, why.binding), load, measure(*why.withoutLimit, units::tokenPerS, 3)});
    case Binding::Tpot:
        return Text(TC("%1 per GPU chosen because %2 binds at %3 requests a replica; without that limit %4."),
                    {rate, limitWords(level, why.binding), load, measure(*why.withoutLimit, units::tokenPerS, 3)});
    case Binding::TtftAndTpot:
        return Text(TC("%1 per GPU chosen because %2 and %3 bind together at %4 requests a replica; without both %5."),
                    {rate, limitWords(level, Binding::Ttft), limitWords(level, Binding::Tpot), load,
                     measure(*why.withoutLimit, units::tokenPerS, 3)});
    case Binding::Memory:
        return Text(TC("%1 per GPU chosen because the memory binds: the KV cache holds %2 requests a replica."), {rate, load});
    case Binding::Requests: return Text(TC("%1 per GPU chosen because the most requests at once are reached: %2 a replica."), {rate, load});
    case Binding::None: break;
    }
    return Text(TC("%1 per GPU chosen; no limit binds: beyond %2 requests a replica the tokens grow no more."), {rate, load});
}

TextSource partName(std::size_t part)
{
    switch (GpuTimePart(part)) {
    case GpuTimePart::Weights: return TC("weights read %1");
    case GpuTimePart::Cache: return TC("KV cache read %1");
    case GpuTimePart::Arithmetic: return TC("arithmetic %1");
    case GpuTimePart::Links: return TC("links %1");
    case GpuTimePart::Prefill: return TC("prefill in between %1");
    case GpuTimePart::Overhead: return TC("launch and scheduling %1");
    case GpuTimePart::FirstToken: break;
    }
    return TC("wait for the first token %1");
}

// The one or two parts that cost most, as shares of the chosen point's total GPU time.
Text costs(const ServingPoint &point, const ServingPoint &chosen, double outputs)
{
    const auto own = gpuTimeOf(point, outputs), best = gpuTimeOf(chosen, outputs);
    Duration whole;
    for (const Duration part : best)
        whole += part;
    std::array<std::pair<double, std::size_t>, gpuTimePartsCount> more;
    for (std::size_t i = 0; i < more.size(); ++i)
        more[i] = {(own[i] - best[i]) / whole, i};
    std::sort(more.begin(), more.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    const auto said = [&](std::size_t i) {
        return Text(partName(more[i].second), {Text(TC("+%1"), {percent(more[i].first, more[i].first < 0.1 ? 1 : 2)})});
    };
    constexpr double worthSaying = 0.005;
    if (more[0].first < worthSaying)
        return Text(TC("costs the same"));
    return more[1].first < worthSaying ? said(0) : Text(TC("%1, %2"), {said(0), said(1)});
}

// A layout that differs only in how the experts are split and performs the same.
const LayoutVerdict *twin(const LayoutVerdict &verdict, const SearchResult &result)
{
    const ServingPoint &own = result.points[*verdict.best];
    for (const LayoutVerdict &other : result.verdicts) {
        if (&other == &verdict)
            return nullptr; // the first of the two needs no such sentence
        ParallelLayout same = other.layout;
        same.expert = verdict.layout.expert;
        if (other.best && same == verdict.layout && std::fabs(result.points[*other.best].outputPerGpu / own.outputPerGpu - 1) < 1e-3)
            return &other;
    }
    return nullptr;
}

Text missedBy(const LayoutVerdict &verdict, const SearchResult &result, const ServiceLevel &level)
{
    std::optional<Duration> ttft, tpot; // least
    for (const ServingPoint &p : result.points) {
        if (!(p.layout == verdict.layout))
            continue;
        const Duration first = level.atP99 ? p.ttftP99 : p.ttft, each = level.atP99 ? p.tpotP99 : p.tpot;
        ttft = std::min(ttft.value_or(first), first);
        tpot = std::min(tpot.value_or(each), each);
    }
    if (!ttft && verdict.shortage.si() > 0)
        return Text(TC("does not fit: %1 per GPU short"), {measure(verdict.shortage, units::GB, 3)});
    if (!ttft)
        return verdict.why;
    const auto over = [](Duration least, const Unit<Duration::dimension> &unit, Duration limit, TextSource words) {
        return Text(words, {measure(least, unit, 3), measure(limit, unit, 3)});
    };
    const bool first = level.ttft && *ttft > *level.ttft, each = level.tpot && *tpot > *level.tpot;
    const Text firstWords = first ? over(*ttft, units::s, *level.ttft, TC("TTFT at least %1, wanted %2")) : Text();
    const Text eachWords = each ? over(*tpot, units::ms, *level.tpot, TC("TPOT at least %1, wanted %2")) : Text();
    if (first && each)
        return Text(TC("%1, %2"), {firstWords, eachWords});
    if (!first && !each) // each limit is met at some load, but never both at once
        return Text(TC("no load meets both limits"));
    return first ? firstWords : eachWords;
}

} // namespace

MissedLimits missedLimits(const ServingPoint &point, const ServiceLevel &level)
{
    return {!only(level, true, false).meets(point), !only(level, false, true).meets(point)};
}

WhyChosen whyChosen(const SearchResult &result, const ServiceLevel &level, double greatestConcurrencyCount)
{
    WhyChosen why;
    const ServingPoint *chosen = result.bestPoint();
    if (!chosen)
        return why;
    const ServingPoint *without = nullptr;
    why.binding = bindingOf(result, level, greatestConcurrencyCount, without);
    if (level.tpot && level.tpot->si() > 0)
        why.atServiceLine = frontierAt(result, TokenRate::fromSi(1.0 / level.tpot->si()));
    if (without)
        why.withoutLimit = without->outputPerGpu;
    why.words = bindingWords(why, *chosen, level);
    return why;
}

std::array<Duration, gpuTimePartsCount> gpuTimeOf(const ServingPoint &p, double outputs)
{
    const double gpus = p.gpusCount / p.concurrencyCount;              // per request
    const Duration first = (p.ttft - p.tpot) / std::max(outputs, 1.0); // the first token comes with the TTFT instead of a TPOT
    return {p.time.weights * gpus,  p.time.cache * gpus, p.time.arithmetic * gpus, p.time.links * gpus, p.time.prefillInterference * gpus,
            p.time.overhead * gpus, first * gpus};
}

Text whyNotChosen(const LayoutVerdict &verdict, const SearchResult &result, const ServiceLevel &level, double outputTokensCount)
{
    if (!verdict.best)
        return missedBy(verdict, result, level);
    if (verdict.best == result.best)
        return {};
    if (const LayoutVerdict *like = twin(verdict, result))
        return Text(TC("as %1: whole experts or slices of them cost the same here"), {like->layout.words()});
    return costs(result.points[*verdict.best], *result.bestPoint(), outputTokensCount);
}

} // namespace tokenyard
