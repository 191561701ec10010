// SPDX-License-Identifier: Apache-2.0
#include "core/throughput/serving/serving_search.h"

#include "core/throughput/serving/best_serving.h"
#include "core/throughput/serving/candidate_layouts.h"
#include "core/throughput/serving/serving_evaluator.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

constexpr int usualGpus = 64, largestRackGpus = 72; // if the request names none: replicas across nodes, or one large rack
const double loadStep = std::sqrt(2.0);
constexpr double usualUse = 0.9, lightUse = 0.6; // of a prefill pool: beyond, requests wait for several prefills

// What layouts are ranked by: the tokens of all GPUs where their number is given, else those of a GPU at work, as they are reported
// (service_answer.cpp): GPUs that a layout would leave over are then in no hall.
TokenRate rankedRate(const SearchRequest &request, const ServingPoint &p)
{
    return request.gpusCount > 0 ? p.output : p.output / double(std::max(workingGpusCount(p), 1));
}

class Search {
public:
    // pools: the same case with the coefficients of separate pools.
    Search(const SearchRequest &request, bool onlyBest, const ServingModel &model, const ServingModel &pools)
        : m_request(request), m_onlyBest(onlyBest), m_model(model), m_pools(pools), m_halves(pools)
    {
        const int domain = std::max(request.serving.accelerator->scaleUpDomainCount, 1);
        const int usual = domain >= usualGpus ? std::min(domain, largestRackGpus) : usualGpus / domain * domain;
        m_gpus = request.gpusCount > 0 ? request.gpusCount : usual;
    }

    SearchResult run()
    {
        constexpr int usualTensor = 16, widestTensor = 64;
        auto layouts = m_request.fixedLayout ? std::vector<ParallelLayout>{*m_request.fixedLayout} : candidates(usualTensor);
        for (const ParallelLayout &layout : layouts)
            tryLayout(layout);
        const auto tryMore = [&](const std::vector<ParallelLayout> &others) {
            for (const ParallelLayout &layout : others)
                if (std::find(layouts.begin(), layouts.end(), layout) == layouts.end()) {
                    layouts.push_back(layout);
                    tryLayout(layout);
                }
        };
        if (m_result.points.empty() && !m_request.fixedLayout) // little memory: tensor parallelism over more of the domain
            tryMore(candidates(widestTensor));
        if (!m_request.fixedLayout)
            tryMore(longPipelines(m_model, m_gpus, m_request.largestReplicaCount));
        if (m_request.disaggregated)
            trySplits(layouts);
        choose();
        if (m_onlyBest && m_result.best)
            return std::move(m_result);
        m_result.frontier = frontierOf(m_result.points);
        explain();
        return std::move(m_result);
    }

private:
    std::vector<ParallelLayout> candidates(int widestTensor) const
    {
        const int largest = std::min(m_gpus, m_request.largestReplicaCount);
        auto all = candidateLayouts(m_model.shape(), m_request.serving.accelerator->scaleUpDomainCount, largest, widestTensor);
        std::erase_if(all, [&](const ParallelLayout &l) { return !m_model.splitsHeads(l); });
        return all;
    }

    void tryLayout(const ParallelLayout &layout)
    {
        LayoutVerdict verdict{layout, std::nullopt, {}};
        verdict.shortage = m_model.shortage(layout);
        if (auto bad = m_model.misfit(layout))
            verdict.why = std::move(*bad);
        else if (layout.gpusPerReplica() > m_gpus)
            verdict.why =
                Text(TY_TR("Compute", "One replica needs %1 GPUs and there are %2."), {count(layout.gpusPerReplica()), count(m_gpus)});
        else if (!aimsAtBest() || !aim(layout, verdict)) {
            verdict.best.reset();
            sweep(layout, verdict);
        }
        m_result.verdicts.push_back(std::move(verdict));
    }

    double replicas(const ParallelLayout &layout) const { return m_gpus / layout.gpusPerReplica(); }

    // What the cache holds, and the engine's largest batch in every group and every stage of a pipeline.
    double greatestLoad(const ParallelLayout &layout) const
    {
        return std::min(m_model.greatestConcurrencyCount(layout),
                        greatestPerGroupCount * ParallelLayout::product(layout.attentionData, layout.pipeline));
    }

    void sweep(const ParallelLayout &layout, LayoutVerdict &verdict)
    {
        const double held = greatestLoad(layout), n = replicas(layout);
        for (double load = 1;; load *= loadStep) {
            const double perReplica = std::min(std::floor(load + 1e-9), held);
            double total = perReplica * n;
            if (m_request.greatestConcurrencyCount > 0)
                total = std::min(total, m_request.greatestConcurrencyCount);
            ServingResult r = m_model.evaluate(layout, std::max(total, 1.0), m_gpus);
            if (!r.point) {
                verdict.why = std::move(r.why);
                return;
            }
            keep(std::move(*r.point), verdict);
            const bool allServed = m_request.greatestConcurrencyCount > 0 && total >= m_request.greatestConcurrencyCount;
            if (perReplica >= held || allServed)
                break;
        }
        if (verdict.best)
            refine(layout, held, verdict);
    }

    // The limit lies between the last load that meets the level and the next: bisect.
    void refine(const ParallelLayout &layout, double held, LayoutVerdict &verdict)
    {
        double low = m_result.points[*verdict.best].concurrencyPerReplicaCount, high = std::min(low * loadStep + 1, held);
        for (int i = 0; i < 6 && high - low > 1; ++i) {
            const double middle = std::floor(0.5 * (low + high)), total = middle * replicas(layout);
            if (m_request.greatestConcurrencyCount > 0 && total > m_request.greatestConcurrencyCount)
                break;
            ServingResult r = m_model.evaluate(layout, total, m_gpus);
            if (!r.point)
                return;
            (keep(std::move(*r.point), verdict) ? low : high) = middle;
        }
    }

    // Both times and the output rise with the load: what misses the level at one load misses it at every greater, and a layout whose
    // output at a miss is not more than another's within the level has no better load. A cap of the power may slow a lighter load more.
    bool aimsAtBest() const { return m_onlyBest && !m_request.serving.powerCap && m_request.greatestConcurrencyCount <= 0; }

    // The loads that sweep() tries, each once.
    static std::vector<double> loadsUpTo(double held)
    {
        std::vector<double> loads;
        for (double load = 1; loads.empty() || loads.back() < held; load *= loadStep)
            if (const double perReplica = std::min(std::floor(load + 1e-9), held); loads.empty() || loads.back() != perReplica)
                loads.push_back(perReplica);
        return loads;
    }

    // The last of sweep()'s loads that meets the level, by halving. False if a point has no answer.
    bool aim(const ParallelLayout &layout, LayoutVerdict &verdict)
    {
        const double held = greatestLoad(layout);
        const std::vector<double> loads = loadsUpTo(held);
        const TokenRate toBeat = m_mostRate;
        std::size_t met = 0, missed = loads.size();               // loads before the first meet, those from the second on miss
        std::size_t next = toBeat > TokenRate{} ? missed / 2 : 0; // where nothing meets the level yet, the least load says by how much
        while (met < missed) {
            ServingResult r = m_model.evaluate(layout, std::max(loads[next] * replicas(layout), 1.0), m_gpus);
            if (!r.point)
                return false;
            const TokenRate rate = rankedRate(m_request, *r.point);
            const bool meets = keep(std::move(*r.point), verdict);
            (meets ? met : missed) = meets ? next + 1 : next;
            if (!meets && rate <= toBeat)
                return true;
            next = (met + missed) / 2;
        }
        if (verdict.best)
            refine(layout, held, verdict);
        return true;
    }

    TokenRate rate(std::size_t point) const { return rankedRate(m_request, m_result.points[point]); }

    // Whether it meets the level.
    bool keep(ServingPoint &&point, LayoutVerdict &verdict)
    {
        const bool meets = m_request.level.meets(point);
        m_result.points.push_back(std::move(point));
        const std::size_t at = m_result.points.size() - 1;
        if (meets)
            m_mostRate = std::max(m_mostRate, rate(at));
        if (meets && (!verdict.best || rate(at) > rate(*verdict.best)))
            verdict.best = at;
        return meets;
    }

    // Separate pools: every decode layout at every load, with prefill workers and decode workers in the ratio of their rates. A
    // prefill worker has the layout with the most requests per second and GPU, or one whose first token is soon enough.
    void trySplits(const std::vector<ParallelLayout> &layouts)
    {
        std::vector<ParallelLayout> fitting;
        for (const ParallelLayout &l : layouts) // splitting both the attention and the batch never won a pool
            if ((l.tensor == 1 || l.attentionData == 1) && !m_model.misfit(l))
                fitting.push_back(l);
        std::vector<Prefill> prefill;
        for (const ParallelLayout &layout : prefillLayouts(fitting))
            prefill.push_back({layout, m_halves.times(layout, 1), m_pools.prefillRate(layout)});
        for (const ParallelLayout &decode : fitting)
            for (const Prefill &first : prefill)
                if (sweepSplit(first, decode))
                    break; // the others are for too few GPUs
    }

    std::vector<ParallelLayout> prefillLayouts(const std::vector<ParallelLayout> &fitting) const
    {
        std::vector<ParallelLayout> chosen;
        const auto best = [&](auto better, auto allowed) {
            const ParallelLayout *found = nullptr;
            for (const ParallelLayout &l : fitting)
                if (allowed(l) && (!found || better(l, *found)))
                    found = &l;
            if (found)
                addOnce(chosen, *found);
        };
        std::vector<double> rates;
        for (const ParallelLayout &l : fitting)
            rates.push_back(m_pools.prefillRate(l) / l.gpusPerReplica());
        const auto rate = [&](const ParallelLayout &l) { return rates[std::size_t(&l - fitting.data())]; };
        const auto moreRate = [&](const ParallelLayout &a, const ParallelLayout &b) { return rate(a) > rate(b) * 1.000001; };
        const auto soon = [&](const ParallelLayout &l) {
            return l.gpusPerReplica() < m_gpus && (!m_request.level.ttft || m_pools.firstToken(l) < 0.8 * *m_request.level.ttft);
        };
        best(moreRate, soon);
        // Few GPUs hold only small workers beside a decode worker.
        best(moreRate, [&](const ParallelLayout &l) { return soon(l) && l.gpusPerReplica() <= std::max(m_gpus / 8, 1); });
        if (chosen.empty())
            best([&](const ParallelLayout &a, const ParallelLayout &b) { return m_pools.firstToken(a) < m_pools.firstToken(b); },
                 [&](const ParallelLayout &l) { return l.gpusPerReplica() < m_gpus; });
        return chosen;
    }

    // As many decode workers as the prefill workers beside them can feed, used up to a share: a fuller pool only makes requests wait.
    std::optional<Disaggregation> matched(const ParallelLayout &prefill, const ParallelLayout &decode, double prefillRate,
                                          double decodeRate, double usedFraction) const
    {
        const int p = prefill.gpusPerReplica(), d = decode.gpusPerReplica();
        const double ratio = decodeRate / (usedFraction * prefillRate); // prefill workers for each decode worker
        int decodes = std::max(int(std::floor(m_gpus / (d + ratio * p) + 1e-9)), 1);
        for (; decodes > 0; --decodes) {
            const int prefills = std::max(int(std::ceil(decodes * ratio - 1e-9)), 1);
            if (double(prefills) * p + double(decodes) * d <= m_gpus)
                return Disaggregation{prefill, decode, prefills, decodes};
        }
        return std::nullopt;
    }

    // One decode worker and all prefill workers beside it, at the load that they feed: where GPUs are few or prompts long.
    std::optional<std::pair<Disaggregation, double>> fed(const ParallelLayout &prefill, const ParallelLayout &decode, double prefillRate,
                                                         double held) const
    {
        const int prefills = (m_gpus - decode.gpusPerReplica()) / prefill.gpusPerReplica();
        if (prefills < 1)
            return std::nullopt;
        const double rate = usualUse * prefills * prefillRate;
        double low = 1, high = held;
        if (m_pools.decodeRate(decode, high) > rate)
            for (int i = 0; i < 8 && high - low > 1; ++i) {
                const double middle = 0.5 * (low + high);
                (m_pools.decodeRate(decode, middle) > rate ? high : low) = middle;
            }
        else
            low = high;
        return std::pair(Disaggregation{prefill, decode, prefills, 1}, std::max(std::floor(low), 1.0));
    }

    // A prefill worker as the search prepares it, once for all decode workers and loads beside it.
    struct Prefill {
        ParallelLayout layout;
        StepTimes times;
        double rate;
    };
    StepTimes decodeTimes(const ParallelLayout &layout, double load) const { return m_halves.times(layout, std::max(load, 1.0)); }

    bool keepSplit(const Disaggregation &split, double load, const Prefill &prefill, const StepTimes &decode, LayoutVerdict &verdict)
    {
        ServingResult r = finishedPoint(m_halves.disaggregatedAt(split, load, m_gpus, prefill.times, decode), m_pools);
        const double most = m_request.greatestConcurrencyCount;
        if (r.point && most > 0 && r.point->concurrencyCount > most)
            r = m_pools.evaluate(split, most, m_gpus);
        if (!r.point)
            return false;
        return keep(std::move(*r.point), verdict);
    }

    // Whether the matched pools meet the level at this load; with a first token that comes too late, less used pools are tried.
    bool tryLoad(const Prefill &prefill, const ParallelLayout &decode, double load, LayoutVerdict &verdict)
    {
        const StepTimes times = decodeTimes(decode, load);
        const double decodeRate = m_halves.decodeRate(load, times);
        for (const double used : {usualUse, lightUse}) {
            const auto split = matched(prefill.layout, decode, prefill.rate, decodeRate, used);
            if (!split)
                return false;
            if (keepSplit(*split, load, prefill, times, verdict))
                return true;
            const ServingPoint &tried = m_result.points.back();
            if (!m_request.level.ttft || !tooLate(tried) || tooSlow(tried))
                return false;
        }
        return false;
    }

    bool tooLate(const ServingPoint &p) const { return (m_request.level.atP99 ? p.ttftP99 : p.ttft) > *m_request.level.ttft; }
    bool tooSlow(const ServingPoint &p) const
    {
        return m_request.level.tpot && (m_request.level.atP99 ? p.tpotP99 : p.tpot) > *m_request.level.tpot;
    }

    // False if the GPUs hold no such pair of pools.
    bool sweepSplit(const Prefill &prefill, const ParallelLayout &decode)
    {
        LayoutVerdict verdict{decode, std::nullopt, {}};
        const std::size_t before = m_result.points.size();
        const double held = greatestLoad(decode);
        double met = 0, missed = 0;
        for (double load = std::max(1.0, double(decode.attentionData)); load <= held; load *= 2) {
            const bool meets = tryLoad(prefill, decode, load, verdict);
            if (missed == 0)
                (meets ? met : missed) = load;
            if (allServed())
                break;
        }
        if (missed == 0)
            missed = held;
        for (int i = 0; i < 5 && met > 0 && missed - met > 1; ++i) {
            const double middle = std::floor(0.5 * (met + missed));
            (tryLoad(prefill, decode, middle, verdict) ? met : missed) = middle;
        }
        if (const auto one = fed(prefill.layout, decode, prefill.rate, held))
            keepSplit(one->first, one->second, prefill, decodeTimes(decode, one->second), verdict);
        if (m_result.points.size() == before)
            return false;
        m_result.verdicts.push_back(std::move(verdict));
        return true;
    }

    bool allServed() const
    {
        const double most = m_request.greatestConcurrencyCount;
        return most > 0 && !m_result.points.empty() && m_result.points.back().concurrencyCount >= most;
    }

    void choose()
    {
        for (const LayoutVerdict &v : m_result.verdicts)
            if (v.best && (!m_result.best || rate(*v.best) > rate(*m_result.best)))
                m_result.best = v.best;
    }

    // The smallest TTFT and TPOT a layout reaches, for the sentence that says by how much it misses the level.
    Text missed(const ParallelLayout &layout) const
    {
        Duration ttft = 1e9 * units::s, tpot = 1e9 * units::s;
        for (const ServingPoint &p : m_result.points)
            if (p.layout == layout) {
                ttft = std::min(ttft, m_request.level.atP99 ? p.ttftP99 : p.ttft);
                tpot = std::min(tpot, m_request.level.atP99 ? p.tpotP99 : p.tpot);
            }
        return Text(TY_TR("Compute", "Misses the service level: at the least load TTFT is %1 and TPOT %2."),
                    {measure(ttft, units::ms), measure(tpot, units::ms)});
    }

    void explain()
    {
        for (LayoutVerdict &v : m_result.verdicts) {
            if (!v.why.empty())
                continue;
            if (!v.best)
                v.why = missed(v.layout);
            else if (v.best != m_result.best)
                v.why = Text(TY_TR("Compute", "Gives %1 per GPU within the service level, the chosen one %2."),
                             {measure(m_result.points[*v.best].outputPerGpu, units::tokenPerS),
                              measure(m_result.points[*m_result.best].outputPerGpu, units::tokenPerS)});
        }
        if (m_result.best || m_result.verdicts.empty())
            return;
        // The last (the widest) of the layouts that fit; if none fits, the one that lacks least.
        const auto ran = [&](const LayoutVerdict &v) {
            return std::any_of(m_result.points.begin(), m_result.points.end(), [&](const ServingPoint &p) { return p.layout == v.layout; });
        };
        const auto last = std::find_if(m_result.verdicts.rbegin(), m_result.verdicts.rend(), ran);
        const auto least =
            std::min_element(m_result.verdicts.begin(), m_result.verdicts.end(), [&](const LayoutVerdict &a, const LayoutVerdict &b) {
                return m_model.shortage(a.layout) < m_model.shortage(b.layout);
            });
        m_result.why = (last != m_result.verdicts.rend() ? *last : *least).why;
    }

    const SearchRequest &m_request;
    const bool m_onlyBest; // best_serving.h
    const ServingModel &m_model, &m_pools;
    const ServingEvaluator m_halves; // of separate pools
    int m_gpus = 1;
    TokenRate m_mostRate; // of what meets the level so far
    SearchResult m_result;
};

} // namespace

bool ServiceLevel::meets(const ServingPoint &p) const
{
    return (!ttft || (atP99 ? p.ttftP99 : p.ttft) <= *ttft) && (!tpot || (atP99 ? p.tpotP99 : p.tpot) <= *tpot);
}

namespace {

std::optional<SearchResult> searched(const SearchRequest &request, bool onlyBest, const Calibration &calibration, Text &why)
{
    const auto model = ServingModel::prepare(request.serving, calibration, why);
    if (!model)
        return std::nullopt;
    ServingCase pools = request.serving;
    if (request.disaggregated)
        pools.split = Disaggregation{};
    const auto split = request.disaggregated ? ServingModel::prepare(pools, calibration, why) : std::nullopt;
    return Search(request, onlyBest, *model, split ? *split : *model).run();
}

} // namespace

int workingGpusCount(const ServingPoint &p)
{
    return p.split ? p.split->gpus() : ParallelLayout::product(p.replicasCount, p.layout.gpusPerReplica());
}

std::vector<std::size_t> frontierOf(const std::vector<ServingPoint> &points)
{
    std::vector<std::size_t> order(points.size()), frontier;
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return points[a].user != points[b].user ? points[a].user > points[b].user : points[a].outputPerGpu > points[b].outputPerGpu;
    });
    TokenRate best = TokenRate::fromSi(-1);
    for (std::size_t i : order)
        if (points[i].outputPerGpu > best) {
            best = points[i].outputPerGpu;
            frontier.push_back(i);
        }
    std::reverse(frontier.begin(), frontier.end());
    return frontier;
}

namespace {

SearchResult searchedBoth(const SearchRequest &request, bool onlyBest, const Calibration &calibration)
{
    SearchResult failed;
    auto found = searched(request, onlyBest, calibration, failed.why);
    if (!found)
        return failed;
    const bool drafts = request.serving.model->speculativeShareFraction > 0.5;
    if (!drafts || request.serving.speculative)
        return std::move(*found);
    // Speculation is optional: at large batches verifying drafts costs more than it saves.
    SearchRequest plain = request;
    plain.serving.speculative = false;
    auto other = searched(plain, onlyBest, calibration, failed.why);
    const bool better =
        other && other->best && (!found->best || rankedRate(request, *other->bestPoint()) > rankedRate(request, *found->bestPoint()));
    return std::move(better ? *other : *found);
}

} // namespace

SearchResult searchServing(const SearchRequest &request, const Calibration &calibration)
{
    return searchedBoth(request, false, calibration);
}
SearchResult searchBest(const SearchRequest &request, const Calibration &calibration) { return searchedBoth(request, true, calibration); }

} // namespace tokenyard
