// SPDX-License-Identifier: Apache-2.0
#include "core/supply/storage_plan.h"

#include <algorithm>
#include <cmath>
#include <memory>

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

// Merges two functions' slopes and keeps what lies between `skip` and skip + length of their sum, behind `out`. Returns its end.
Segment *merge(const Segment *a, const Segment *aEnd, const Segment *b, const Segment *bEnd, double skip, double length, Segment *const out)
{
    const auto next = [&] { return b == bEnd || (a != aEnd && a->slope <= b->slope) ? a++ : b++; };
    Segment *end = out;
    const auto keep = [&](double slope, double room) {
        const double part = std::min(room, length);
        length -= part;
        if (part <= 0.0)
            return;
        if (end != out && end[-1].slope == slope)
            end[-1].length += part;
        else
            *end++ = {slope, part};
    };
    while (skip > 0.0 && (a != aEnd || b != bEnd) && length > 0.0) {
        const Segment *segment = next();
        const double skipped = std::min(skip, segment->length);
        skip -= skipped;
        keep(segment->slope, segment->length - skipped);
    }
    while ((a != aEnd || b != bEnd) && length > 0.0) {
        const Segment *segment = next();
        keep(segment->slope, segment->length);
    }
    return end;
}

// Segments one after the other, never filled before they are written.
class Segments {
public:
    explicit Segments(std::size_t capacity) : m_capacity(capacity), m_data(std::make_unique_for_overwrite<Segment[]>(capacity)) {}
    const Segment *at(std::size_t place) const { return m_data.get() + place; }
    std::size_t size() const { return m_size; }
    // Room for so many behind the last.
    Segment *room(std::size_t count)
    {
        if (m_size + count > m_capacity) {
            m_capacity = 2 * (m_size + count);
            auto larger = std::make_unique_for_overwrite<Segment[]>(m_capacity);
            std::copy_n(m_data.get(), m_size, larger.get());
            m_data = std::move(larger);
        }
        return m_data.get() + m_size;
    }
    void grow(std::size_t count) { m_size += count; }
    void add(const Segment *from, std::size_t count)
    {
        std::copy_n(from, count, room(count));
        grow(count);
    }

private:
    std::size_t m_capacity, m_size = 0;
    std::unique_ptr<Segment[]> m_data;
};

class Planner {
public:
    Planner(const Storage &store, const std::vector<double> &net, const MarginalCosts &cost)
        : m_store(store), m_net(net), m_cost(cost), m_ends(net.size() + 1), m_hourEnds(net.size() + 1), m_kept(16 * net.size() + 16),
          m_hourly(6 * net.size() + 6)
    {}

    StoragePlan plan()
    {
        backwards();
        return forwards();
    }

private:
    double start() const { return 0.5 * m_store.kwh; }

    // The worth of a charge at the end of each hour, from the year's end back.
    void backwards()
    {
        const Segment last[] = {{-restore, start()}, {0.0, m_store.kwh - start()}};
        m_kept.add(last, 2);
        const std::size_t hours = m_net.size();
        Slopes hourly;
        for (std::size_t hour = hours; hour-- > 0;) {
            const std::size_t begin = m_ends[hour + 1], count = m_kept.size() - begin;
            m_ends[hour] = m_kept.size();
            hourSlopes(m_store, m_cost[hour], m_net[hour], hourly);
            m_hourly.add(hourly.data(), hourly.size());
            m_hourEnds[hour] = m_hourly.size();
            if (hour == 0)
                break; // the worth before the year is asked by nobody
            Segment *out = m_kept.room(count + hourly.size());
            const Segment *worth = m_kept.at(begin);
            m_kept.grow(std::size_t(merge(worth, worth + count, hourly.data(), hourly.data() + hourly.size(),
                                          m_store.kw * m_store.chargeFactor, m_store.kwh, out)
                                    - out));
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
        const Segment *at = m_hourly.at(m_hourEnds[hour + 1]), *const hourEnd = m_hourly.at(m_hourEnds[hour]);
        const Segment *worth = m_kept.at(m_ends[hour + 1]), *const end = m_kept.at(m_ends[hour]);
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
    std::vector<std::size_t> m_ends, m_hourEnds; // where an hour's segments end in the two lists; they begin where the next hour's end
    Segments m_kept, m_hourly;                   // of all hours, one after the other, the last hour first
};

} // namespace

StoragePlan planStorage(const Storage &store, const std::vector<double> &net, const MarginalCosts &cost)
{
    return Planner(store, net, cost).plan();
}

} // namespace tokenyard::own
