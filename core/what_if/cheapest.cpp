// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/cheapest.h"

#include "core/what_if/on_threads.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace tokenyard {

namespace {

#define TS(source) TY_TR("Solve", source)

constexpr std::size_t mostAtOnce = 1500, mostOfGrid = 400, starts = 4, shown = 8;
constexpr double withoutFigure = 1e6; // a miss beyond all others

using Step = std::vector<int>; // of each axis

// Lower is better: first what misses least, of those that meet what costs least.
struct Rank {
    double miss = 0.0, cost = 0.0;
    bool operator<(const Rank &other) const { return miss != other.miss ? miss < other.miss : cost < other.cost; }
};

class Search {
public:
    Search(const ModelBase &base, const CheapestRequest &request, const std::stop_token &stop,
           const std::function<void(std::size_t, std::size_t)> &progress)
        : m_base(base), m_request(request), m_stop(stop), m_progress(progress)
    {
        for (const SweepAxis &axis : request.axes)
            m_inputs.push_back(axis.input);
    }
    std::optional<CheapestAnswer> answer()
    {
        CheapestAnswer answer;
        answer.all = 1;
        for (const SweepAxis &axis : m_request.axes)
            answer.all *= std::size_t(axis.steps); // the shell and the window bound the steps
        answer.wholeFlag = answer.all <= mostAtOnce;
        const std::vector<int> strides = stridesFor(answer.wholeFlag ? mostAtOnce : mostOfGrid);
        if (!run(lattice(strides)) || (!answer.wholeFlag && !descend(strides)))
            return std::nullopt;
        for (const Step &step : inOrder()) {
            if (rankOf(m_known.at(step)).miss > 0.0)
                break;
            ++answer.meeting;
            if (answer.best.size() < shown)
                answer.best.push_back({valuesAt(step), m_known.at(step)});
        }
        answer.tried = m_known.size();
        if (answer.best.empty())
            answer.why = whyNot();
        return answer;
    }

private:
    // The least strides, in turn twice as long on the axis with most points, with which the grid is small enough.
    std::vector<int> stridesFor(std::size_t most) const
    {
        std::vector<int> strides(m_request.axes.size(), 1);
        const auto points = [&](std::size_t a) { return std::size_t((m_request.axes[a].steps - 1) / strides[a] + 1); };
        for (;;) {
            std::size_t count = 1, longest = 0;
            for (std::size_t a = 0; a < strides.size(); ++a) {
                count *= points(a);
                longest = points(a) > points(longest) ? a : longest;
            }
            if (count <= most || strides.empty() || points(longest) < 3)
                return strides;
            strides[longest] *= 2;
        }
    }
    std::vector<Step> lattice(const std::vector<int> &strides) const
    {
        std::vector<Step> all{{}};
        for (std::size_t a = 0; a < strides.size(); ++a) {
            std::vector<Step> longer;
            for (const Step &step : all)
                for (int at = 0;; at += strides[a]) {
                    const int last = m_request.axes[a].steps - 1;
                    longer.push_back(step);
                    longer.back().push_back(std::min(at, last));
                    if (at >= last)
                        break;
                }
            all = std::move(longer);
        }
        return all;
    }
    std::vector<FieldValue> valuesAt(const Step &step) const
    {
        std::vector<FieldValue> values;
        for (std::size_t a = 0; a < step.size(); ++a)
            values.push_back(m_request.axes[a].at(step[a]));
        return values;
    }
    // The studies of those that are not known yet.
    bool run(std::vector<Step> steps)
    {
        std::sort(steps.begin(), steps.end());
        steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
        std::erase_if(steps, [&](const Step &step) { return m_known.contains(step); });
        std::vector<Kpis> found(steps.size());
        const std::size_t before = m_known.size();
        std::atomic<std::size_t> done = 0;
        const bool whole = onThreads(steps.size(), [&] {
            return [&, run = ModelRun(m_base)](std::size_t i) mutable {
                auto kpis = run.at(m_inputs, valuesAt(steps[i]), m_stop);
                if (!kpis)
                    return false;
                found[i] = std::move(*kpis);
                if (const std::size_t now = ++done; m_progress)
                    m_progress(before + now, before + steps.size());
                return true;
            };
        });
        for (std::size_t i = 0; whole && i < steps.size(); ++i)
            m_known.emplace(steps[i], std::move(found[i]));
        return whole;
    }
    Rank rankOf(const Kpis &kpis) const
    {
        Rank rank;
        for (const FigureLimit &limit : m_request.limits)
            rank.miss += missBy(limit, kpis).value_or(withoutFigure);
        const auto cost = kpis[m_request.least].si;
        rank.cost = cost.value_or(std::numeric_limits<double>::infinity());
        rank.miss += cost ? 0.0 : withoutFigure;
        return rank;
    }
    std::vector<Step> inOrder() const
    {
        std::vector<std::pair<Rank, Step>> ranked;
        for (const auto &[step, kpis] : m_known)
            ranked.emplace_back(rankOf(kpis), step);
        std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        std::vector<Step> steps;
        for (auto &[rank, step] : ranked)
            steps.push_back(std::move(step));
        return steps;
    }
    // All neighbours, also across corners, of the best points at half the stride; at stride one until nothing gets better.
    bool descend(std::vector<int> strides)
    {
        for (Step best;;) {
            for (int &stride : strides)
                stride = std::max(1, stride / 2);
            std::vector<Step> order = inOrder(), next;
            order.resize(std::min(order.size(), starts));
            for (const Step &step : order)
                addNeighbours(step, strides, next);
            if (!run(std::move(next)))
                return false;
            const bool finest = std::all_of(strides.begin(), strides.end(), [](int s) { return s == 1; });
            if (finest && inOrder().front() == best)
                return true;
            best = inOrder().front();
        }
    }
    void addNeighbours(const Step &centre, const std::vector<int> &strides, std::vector<Step> &out) const
    {
        std::vector<Step> around{{}};
        for (std::size_t a = 0; a < centre.size(); ++a) {
            std::vector<Step> longer;
            for (const Step &step : around)
                for (int move : {-strides[a], 0, strides[a]}) {
                    longer.push_back(step);
                    longer.back().push_back(std::clamp(centre[a] + move, 0, m_request.axes[a].steps - 1));
                }
            around = std::move(longer);
        }
        out.insert(out.end(), around.begin(), around.end());
    }
    Text whyNot() const
    {
        for (const FigureLimit &limit : m_request.limits) {
            const KpiInfo &info = kpiInfo(limit.kpi);
            std::optional<double> reach;
            bool met = false;
            for (const auto &[step, kpis] : m_known)
                if (const auto &si = kpis[limit.kpi].si) {
                    reach = reach ? (limit.atLeastFlag ? std::max(*reach, *si) : std::min(*reach, *si)) : *si;
                    met = met || missBy(limit, kpis) == 0.0;
                }
            if (!reach)
                return Text(TS("No plan meets, because %1 has no value in any of them."), {Text(info.label)});
            if (!met)
                return Text(limit.atLeastFlag ? TS("No plan meets, because %1 reaches at most %2; at least %3 is wanted.")
                                              : TS("No plan meets, because %1 falls to %2 at best; at most %3 is wanted."),
                            {Text(info.label), Measure{*reach, info.shownUnit, 5}, Measure{limit.limit, info.shownUnit, 5}});
        }
        return Text(TS("No plan meets: each limit is kept by some of them, but none keeps all; widen the inputs or ease a limit."));
    }

    const ModelBase &m_base;
    const CheapestRequest &m_request;
    std::stop_token m_stop;
    const std::function<void(std::size_t, std::size_t)> &m_progress;
    std::vector<Input> m_inputs;
    std::map<Step, Kpis> m_known;
};

} // namespace

std::optional<double> missBy(const FigureLimit &limit, const Kpis &kpis)
{
    const auto &si = kpis[limit.kpi].si;
    if (!si)
        return std::nullopt;
    const double beyond = limit.atLeastFlag ? limit.limit - *si : *si - limit.limit;
    return beyond <= 0.0 ? 0.0 : beyond / std::max({std::abs(limit.limit), std::abs(*si), 1e-12});
}

std::optional<CheapestAnswer> cheapestPlan(const ModelBase &base, const CheapestRequest &request, const std::stop_token &stop,
                                           const std::function<void(std::size_t, std::size_t)> &progress)
{
    return Search(base, request, stop, progress).answer();
}

} // namespace tokenyard
