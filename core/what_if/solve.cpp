// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/solve.h"

#include "core/what_if/on_threads.h"
#include "core/what_if/sampling.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TS(source) TY_TR("Solve", source)

constexpr double relativeTolerance = 1e-7; // of the target, or of the figure now where that is greater
constexpr double wholeRange = 200.0;       // of whole numbers that are all tried

double asNumber(const FieldValue &value)
{
    const auto *whole = std::get_if<std::int64_t>(&value);
    return whole ? double(*whole) : std::get<double>(value);
}

class Solver {
public:
    Solver(const ModelBase &base, const SolveRequest &request, const std::stop_token &stop)
        : m_base(base), m_request(request), m_stop(stop), m_run(base)
    {
        const double now = base.kpis[request.kpi].si.value_or(0.0);
        m_search = {request.input.least.value_or(-HUGE_VAL), request.input.most.value_or(HUGE_VAL), asNumber(request.input.value),
                    relativeTolerance * std::max(std::abs(request.target), 0.1 * std::abs(now))};
    }
    std::optional<SolveAnswer> answer()
    {
        auto known = tryAll(isWhole() ? wholePoints() : pointsToTry(m_search));
        if (!known)
            return std::nullopt;
        const Roots roots = isWhole() ? wholeRoots(*known) : rootsOf(m_search, *known, [this](double x) { return difference(x); });
        if (m_stop.stop_requested())
            return std::nullopt;
        for (const double x : roots.at)
            m_answer.solutions.push_back(solutionAt(x));
        if (m_answer.solutions.empty())
            m_answer.why = whyNot(roots);
        else
            judge(m_answer.solutions.front());
        m_answer.runs = int(m_runs);
        return std::move(m_answer);
    }

private:
    using Known = std::vector<std::pair<double, std::optional<double>>>;
    bool isWhole() const { return std::holds_alternative<std::int64_t>(m_request.input.value); }

    std::optional<double> difference(ModelRun &run, double x)
    {
        const auto kpis = run.at({m_request.input}, {valueAt(m_request.input, x)}, m_stop);
        ++m_runs;
        const auto si = kpis ? (*kpis)[m_request.kpi].si : std::nullopt;
        return si ? std::optional(*si - m_request.target) : std::nullopt;
    }
    std::optional<double> difference(double x) { return difference(m_run, x); }

    std::optional<Known> tryAll(const std::vector<double> &points)
    {
        Known known(points.size());
        const bool whole = onThreads(points.size(), [&] {
            return [&, run = ModelRun(m_base)](std::size_t i) mutable {
                known[i] = {points[i], difference(run, points[i])};
                return !m_stop.stop_requested();
            };
        });
        return whole ? std::optional(std::move(known)) : std::nullopt;
    }

    std::vector<double> wholePoints() const
    {
        std::vector<double> points;
        if (m_search.most - m_search.least <= wholeRange)
            for (double x = std::ceil(m_search.least); x <= m_search.most; ++x)
                points.push_back(x);
        else
            for (const double x : pointsToTry(m_search))
                points.push_back(std::round(x));
        points.erase(std::unique(points.begin(), points.end()), points.end());
        return points;
    }

    // Of each change of sides the whole number that is nearer to the target.
    Roots wholeRoots(const Known &known)
    {
        Roots roots = rootsOf({m_search.least, m_search.most, m_search.start, m_search.tolerance}, known,
                              [](double) { return std::optional<double>(); }); // for the reach alone
        roots.at.clear();
        const auto add = [&](double x) {
            if (std::find(roots.at.begin(), roots.at.end(), x) == roots.at.end())
                roots.at.push_back(x);
        };
        for (std::size_t i = 0; i < known.size(); ++i) {
            if (known[i].second && std::abs(*known[i].second) <= m_search.tolerance)
                add(known[i].first);
            if (i > 0 && known[i - 1].second && known[i].second && *known[i - 1].second * *known[i].second < 0.0)
                add(nearestBetween(known[i - 1].first, *known[i - 1].second, known[i].first, *known[i].second));
        }
        std::stable_sort(roots.at.begin(), roots.at.end(),
                         [&](double a, double b) { return std::abs(a - m_search.start) < std::abs(b - m_search.start); });
        return roots;
    }
    double nearestBetween(double a, double fa, double b, double fb)
    {
        while (b - a > 1.0) {
            const double x = std::floor(0.5 * (a + b));
            const auto f = difference(x);
            if (!f)
                break;
            if ((*f > 0.0) == (fa > 0.0))
                a = x, fa = *f;
            else
                b = x, fb = *f;
        }
        return std::abs(fa) <= std::abs(fb) ? a : b;
    }

    Solution solutionAt(double x)
    {
        const double off = difference(x).value_or(0.0);
        return {valueAt(m_request.input, x), m_request.target + off, !isWhole() || std::abs(off) <= m_search.tolerance};
    }

    void judge(const Solution &nearest)
    {
        const double now = asNumber(m_request.input.value), then = asNumber(nearest.value);
        if (now != 0.0)
            m_answer.slack = then / now - 1.0;
        for (const Input &input : uncertainInputs(m_base.plan, m_base.catalogue)) {
            const Input &mine = m_request.input;
            if (input.parts == mine.parts && input.kind == mine.kind && input.record == mine.record && input.key == mine.key)
                m_answer.chance = chanceOf(input, then);
        }
    }
    // That the input lies on the side of the solution on which the figure is better than the target.
    std::optional<double> chanceOf(const Input &input, double needed)
    {
        const Better better = kpiInfo(m_request.kpi).better;
        const double by = 1e-3 * std::max(std::abs(needed), 1e-9);
        const auto above = difference(std::min(needed + by, m_search.most)), below = difference(std::max(needed - by, m_search.least));
        if (better == Better::Neither || !above || !below || *above == *below)
            return std::nullopt;
        const bool moreIsBetter = (*above > *below) == (better == Better::Higher);
        const double under = probabilityBelow(marginalOf(input), needed);
        return moreIsBetter ? 1.0 - under : under;
    }

    Text whyNot(const Roots &roots) const
    {
        const KpiInfo &kpi = kpiInfo(m_request.kpi);
        const auto shown = [&](double difference) { return Measure{m_request.target + difference, kpi.shownUnit, 5}; };
        const Input &input = m_request.input;
        const Text &reason = m_base.kpis[m_request.kpi].reason;
        if (!roots.lowest && !reason.empty())
            return Text(TS("No solution, because %1 has no value wherever %2 stands. %3"), {Text(kpi.label), input.label, reason});
        if (!roots.lowest)
            return Text(TS("No solution, because %1 has no value wherever %2 stands."), {Text(kpi.label), input.label});
        const double moves = *roots.highest - *roots.lowest;
        if (moves <= 1e-12 * std::abs(m_request.target + *roots.highest))
            return Text(TS("No solution, because %1 does not depend on %2: it stays at %3."),
                        {Text(kpi.label), input.label, shown(*roots.lowest)});
        const Measure least{m_search.least, input.unit, 6}, most{m_search.most, input.unit, 6};
        if (!roots.jumps.empty())
            return Text(TS("No solution, because %1 jumps over %2 where %3 is %4."),
                        {Text(kpi.label), shown(0.0), input.label, Measure{roots.jumps.front(), input.unit, 6}});
        return Text(TS("No solution, because %1 reaches only from %2 to %3, and not %4, while %5 goes from %6 to %7."),
                    {Text(kpi.label), shown(*roots.lowest), shown(*roots.highest), shown(0.0), input.label, least, most});
    }

    const ModelBase &m_base;
    const SolveRequest &m_request;
    std::stop_token m_stop;
    ModelRun m_run;
    RootSearch m_search;
    SolveAnswer m_answer;
    std::atomic<int> m_runs = 0;
};

} // namespace

std::optional<SolveAnswer> solve(const ModelBase &base, const SolveRequest &request, const std::stop_token &stop)
{
    return Solver(base, request, stop).answer();
}

} // namespace tokenyard
