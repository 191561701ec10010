// SPDX-License-Identifier: Apache-2.0
#include "core/supply/storage_plan.h"

#include <algorithm>
#include <cmath>

namespace tokenyard::own {

namespace {

constexpr double restore = 1e5; // KRW per kWh that the store holds less at the year's end than at its start

struct Segment {
    double slope, length;
};
using Slopes = std::vector<Segment>; // ascending

// The marginal cost of more load, walked upwards from `net`, and downwards.
class CostWalk {
public:
    CostWalk(MarginalCost cost, double net) : m_cost(cost)
    {
        double at = 0.0;
        for (; m_piece + 1 < cost.pieces.size() && net > at + cost.pieces[m_piece].kw; ++m_piece)
            at += cost.pieces[m_piece].kw;
        m_within = net - at; // below zero: the load is negative
    }
    // Pieces of marginal cost for `kw` more load.
    template <class Take>
    void up(double kw, Take take) const
    {
        double within = m_within;
        if (within < 0.0) {
            const double part = std::min(kw, -within);
            take(m_cost.below, part);
            kw -= part;
            within = 0.0;
        }
        for (std::size_t p = m_piece; kw > 0.0 && p < m_cost.pieces.size(); ++p, within = 0.0) {
            const double room = p + 1 == m_cost.pieces.size() ? kw : m_cost.pieces[p].kw - within;
            const double part = std::min(kw, std::max(room, 0.0));
            if (part > 0.0)
                take(m_cost.pieces[p].cost, part);
            kw -= part;
        }
    }
    template <class Take>
    void down(double kw, Take take) const
    {
        double within = m_within;
        for (std::size_t p = m_piece; kw > 0.0 && within > 0.0;) {
            const double part = std::min(kw, within);
            take(m_cost.pieces[p].cost, part);
            kw -= part;
            within = 0.0;
            if (p == 0)
                break;
            within = m_cost.pieces[--p].kw;
        }
        if (kw > 0.0)
            take(m_cost.below, kw);
    }

private:
    MarginalCost m_cost;
    std::size_t m_piece = 0;
    double m_within = 0.0;
};

// The hour's cost over what the store loses, from its greatest charge to its greatest discharge, by slope.
void hourSlopes(const Storage &store, const MarginalCost &cost, double net, Slopes &slopes)
{
    slopes.clear();
    const CostWalk walk(cost, net);
    walk.up(store.kw, [&](double marginal, double kw) { slopes.push_back({-marginal / store.chargeFactor, kw * store.chargeFactor}); });
    std::reverse(slopes.begin(), slopes.end()); // the last kW of a charge is the dearest
    walk.down(store.kw, [&](double marginal, double kw) {
        slopes.push_back({-(marginal - store.wear) * store.giveFactor, kw / store.giveFactor});
    });
    // Below zero both ways may cross: a store that loses energy is no sink. A handful of pieces, nearly in order: sorted in place,
    // equal slopes as they came.
    for (std::size_t i = 1; i < slopes.size(); ++i)
        for (std::size_t at = i; at > 0 && slopes[at].slope < slopes[at - 1].slope; --at)
            std::swap(slopes[at], slopes[at - 1]);
}

void append(Slopes &to, const Segment &segment)
{
    if (segment.length <= 0.0)
        return;
    if (!to.empty() && to.back().slope == segment.slope)
        to.back().length += segment.length;
    else
        to.push_back(segment);
}

// Merges two functions' slopes and keeps what lies between `skip` and skip + length of their sum.
void merge(const Segment *a, const Segment *aEnd, const Slopes &b, double skip, double length, Slopes &out)
{
    out.clear();
    auto at = b.begin();
    while ((a != aEnd || at != b.end()) && length > 0.0) {
        const bool first = at == b.end() || (a != aEnd && a->slope <= at->slope);
        Segment segment = first ? *a++ : *at++;
        const double skipped = std::min(skip, segment.length);
        skip -= skipped;
        segment.length = std::min(segment.length - skipped, length);
        length -= segment.length;
        append(out, segment);
    }
}

class Planner {
public:
    Planner(const Storage &store, const std::vector<double> &net, const MarginalCosts &cost)
        : m_store(store), m_net(net), m_cost(cost), m_begin(net.size() + 1)
    {}

    StoragePlan plan()
    {
        m_kept.reserve(16 * m_net.size());
        m_hourly.reserve(6 * m_net.size());
        backwards();
        return forwards();
    }

private:
    double start() const { return 0.5 * m_store.kwh; }

    void keep(std::size_t hour, const Slopes &slopes)
    {
        m_begin[hour] = m_kept.size();
        m_kept.insert(m_kept.end(), slopes.begin(), slopes.end());
    }

    // The worth of a charge at the end of each hour, from the year's end back.
    void backwards()
    {
        Slopes worth{{-restore, start()}, {0.0, m_store.kwh - start()}}, next, hourly;
        const std::size_t hours = m_net.size();
        m_ends.resize(hours + 1);
        m_hourEnds.resize(hours + 1);
        for (std::size_t hour = hours; hour-- > 0;) {
            keep(hour, worth);
            m_ends[hour] = m_kept.size();
            hourSlopes(m_store, m_cost[hour], m_net[hour], hourly);
            m_hourly.insert(m_hourly.end(), hourly.begin(), hourly.end());
            m_hourEnds[hour] = m_hourly.size();
            merge(worth.data(), worth.data() + worth.size(), hourly, m_store.kw * m_store.chargeFactor, m_store.kwh, next);
            std::swap(worth, next);
        }
    }

    StoragePlan forwards()
    {
        StoragePlan plan{std::vector<double>(m_net.size()), std::vector<double>(m_net.size())};
        double stored = start();
        for (std::size_t hour = 0; hour < m_net.size(); ++hour) {
            const double kept = std::clamp(keptAt(hour, stored), 0.0, m_store.kwh);
            const double lost = std::clamp(stored - kept, -m_store.kw * m_store.chargeFactor, m_store.kw / m_store.giveFactor);
            plan.give[hour] = lost > 0.0 ? lost * m_store.giveFactor : lost / m_store.chargeFactor;
            stored = std::clamp(stored - lost, 0.0, m_store.kwh);
            plan.stored[hour] = stored;
        }
        return plan;
    }

    // The best charge at the hour's end: the cheapest slopes first, of the hour and of the worth after it.
    double keptAt(std::size_t hour, double stored) const
    {
        double room = stored + m_store.kw * m_store.chargeFactor, kept = 0.0;
        const Segment *at = m_hourly.data() + m_hourEnds[hour + 1], *const hourEnd = m_hourly.data() + m_hourEnds[hour];
        const Segment *worth = m_kept.data() + m_begin[hour], *const end = m_kept.data() + m_ends[hour];
        while (room > 0.0 && (worth != end || at != hourEnd)) {
            const bool first = at == hourEnd || (worth != end && worth->slope <= at->slope);
            const double part = std::min(room, first ? worth->length : at->length);
            kept += first ? part : 0.0;
            room -= part;
            first ? void(++worth) : void(++at);
        }
        return kept;
    }

    const Storage &m_store;
    const std::vector<double> &m_net;
    const MarginalCosts &m_cost;
    std::vector<std::size_t> m_begin, m_ends;
    Slopes m_kept, m_hourly; // of all hours, one after the other, the last hour first
    std::vector<std::size_t> m_hourEnds;
};

} // namespace

StoragePlan planStorage(const Storage &store, const std::vector<double> &net, const MarginalCosts &cost)
{
    return Planner(store, net, cost).plan();
}

} // namespace tokenyard::own
