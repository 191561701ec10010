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

// The hour's cost over what the store loses, from its greatest charge to its greatest discharge, by slope, behind `out`. Returns its end.
Segment *hourSlopes(const Storage &store, const MarginalCost &cost, double net, Segment *const out)
{
    Segment *end = out;
    const CostWalk walk(cost, net);
    walk.up(store.kw, [&](double marginal, double kw) { *end++ = {-marginal / store.chargeFactor, kw * store.chargeFactor}; });
    std::reverse(out, end); // the last kW of a charge is the dearest
    walk.down(store.kw, [&](double marginal, double kw) { *end++ = {-(marginal - store.wear) * store.giveFactor, kw / store.giveFactor}; });
    // Below zero both ways may cross: a store that loses energy is no sink. A handful of pieces, nearly in order: sorted in place,
    // equal slopes as they came.
    for (Segment *one = out; one != end; ++one)
        for (Segment *at = one; at != out && at->slope < at[-1].slope; --at)
            std::swap(at[0], at[-1]);
    return end;
}
// At most so many: each piece of cost once up and once down, and what lies below them.
std::size_t mostSlopes(const MarginalCost &cost) { return 2 * cost.pieces.size() + 2; }

// Collects segments up to a length in all, equal slopes as one.
class Collector {
public:
    Collector(Segment *out, double length) : m_out(out), m_end(out), m_length(length) {}
    // False once the length is reached.
    bool take(double slope, double length)
    {
        const bool fits = length < m_length;
        const double part = fits ? length : m_length;
        m_length = fits ? m_length - length : 0.0;
        if (part > 0.0) {
            if (m_end != m_out && m_end[-1].slope == slope)
                m_end[-1].length += part;
            else
                *m_end++ = {slope, part};
        }
        return fits;
    }
    Segment *end() const { return m_end; }

private:
    Segment *m_out, *m_end;
    double m_length;
};

// Merges two functions' slopes and keeps what lies between `skip` and skip + length of their sum, behind `out`. Returns its end.
Segment *merge(const Segment *a, const Segment *aEnd, const Segment *b, const Segment *bEnd, double skip, double length, Segment *out)
{
    Collector kept(out, length);
    while (skip > 0.0 && (a != aEnd || b != bEnd)) {
        const Segment *segment = b == bEnd || (a != aEnd && a->slope <= b->slope) ? a++ : b++;
        const bool whole = segment->length <= skip;
        if (!whole && !kept.take(segment->slope, segment->length - skip))
            return kept.end();
        skip = whole ? skip - segment->length : 0.0;
    }
    for (; b != bEnd; ++b) {
        for (; a != aEnd && a->slope <= b->slope; ++a)
            if (!kept.take(a->slope, a->length))
                return kept.end();
        if (!kept.take(b->slope, b->length))
            return kept.end();
    }
    for (; a != aEnd && kept.take(a->slope, a->length); ++a) {}
    return kept.end();
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
        Segment *const last = m_kept.room(2);
        last[0] = {-restore, start()};
        last[1] = {0.0, m_store.kwh - start()};
        m_kept.grow(2);
        const std::size_t hours = m_net.size();
        for (std::size_t hour = hours; hour-- > 0;) {
            const std::size_t begin = m_ends[hour + 1], count = m_kept.size() - begin;
            m_ends[hour] = m_kept.size();
            const MarginalCost cost = m_cost[hour];
            Segment *const hourly = m_hourly.room(mostSlopes(cost)), *const hourlyEnd = hourSlopes(m_store, cost, m_net[hour], hourly);
            m_hourly.grow(std::size_t(hourlyEnd - hourly));
            m_hourEnds[hour] = m_hourly.size();
            if (hour == 0)
                break; // the worth before the year is asked by nobody
            Segment *const out = m_kept.room(count + std::size_t(hourlyEnd - hourly));
            const Segment *worth = m_kept.at(begin);
            m_kept.grow(
                std::size_t(merge(worth, worth + count, hourly, hourlyEnd, m_store.kw * m_store.chargeFactor, m_store.kwh, out) - out));
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
        const auto takes = [&] { // false once there is no room
            const double length = worth->length;
            const bool fits = length < room;
            kept += fits ? length : room;
            room = fits ? room - length : 0.0;
            ++worth;
            return fits;
        };
        for (; at != hourEnd && room > 0.0; ++at) {
            while (worth != end && worth->slope <= at->slope)
                if (!takes())
                    return kept;
            room = at->length < room ? room - at->length : 0.0;
        }
        while (room > 0.0 && worth != end && takes()) {}
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
