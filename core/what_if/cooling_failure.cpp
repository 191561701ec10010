// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/cooling_failure.h"

#include "core/edit/feeds.h"
#include "core/study/layout/layout_stage.h"
#include "core/study/network/network_stage.h"

#include <algorithm>

namespace tokenyard {

namespace {

// The racks of the halls that are left, hour by hour; what others would take over of a demand is left out, for it comes later.
ItLoad scaled(const ItLoad &all, double factor)
{
    ItLoad load = all;
    load.itPeak = all.itPeak * factor;
    load.itMean = all.itMean * factor;
    load.it.si() *= factor;
    return load;
}

double over(double now, double before) { return before > 0.0 ? std::min(now / before, 1.0) : 1.0; }

} // namespace

CoolingFailures::CoolingFailures(const Plan &plan, const Study &study, const Catalogue &catalogue)
    : m_plan(plan), m_study(study), m_catalogue(catalogue), m_site(siteLayoutStage(*study.layout)),
      m_needed(neededRacksStage(plan, study.running->halls, *study.compute)),
      m_whole(cooledShares(plan, *study.running, *study.compute, m_needed, *study.power, catalogue)), m_itPower(itPowerOf(*study.running))
{
    for (std::size_t h = 0; h < study.running->halls.size(); ++h)
        m_held.push_back({m_whole.designFraction, m_whole.halls.empty() ? 1.0 : m_whole.halls[h]});
}

double CoolingFailures::itPowerOf(const RunningLayout &running) const
{
    double power = 0.0;
    for (const HallCount &hall : running.halls)
        power += tokenyard::itPowerOf(hall, *m_plan.power).si();
    return power;
}

bool CoolingFailures::concerns(ObjectId id) const
{
    if (const Feed *feed = m_plan.feed(id))
        return isPipe(feed->kind);
    const Object *object = m_plan.object(id);
    return object && !object->as<Hall>() && kindInfo(object->kind()).cooling != CoolingRole::None;
}

CoolingLeft CoolingFailures::left(const PartsLeft &failed) const
{
    const Halls &all = m_study.running->halls;
    CoolingLeft left;
    left.halls.assign(all.size(), 1.0);
    left.piped.assign(all.size(), 1);
    left.hoursShort = m_whole.hoursShort;
    if (failed.empty())
        return left;
    const Plan rest = edit::withLeft(m_plan, failed);
    const bool cut = std::any_of(failed.begin(), failed.end(), [](const auto &part) { return part.second <= 0.0; });
    const RunningLayout running = runningLayoutStage(m_site, cut ? networkStage(rest) : *m_study.network);
    const double factor = m_itPower > 0.0 ? itPowerOf(running) / m_itPower : 0.0;
    const ItLoad load = scaled(*m_study.compute, factor);
    const CooledShares now = cooledShares(rest, running, load, m_needed, *m_study.power, m_catalogue, &m_whole);
    left.yearFraction = over(now.yearFraction, m_whole.yearFraction);
    left.hoursShort = now.hoursShort;
    std::size_t at = 0; // among those that still run, in order of id, too
    for (std::size_t h = 0; h < all.size(); ++h) {
        left.piped[h] = at < running.halls.size() && running.halls[at].hall == all[h].hall;
        left.halls[h] =
            left.piped[h] ? over(Held{now.designFraction, now.halls.empty() ? 1.0 : now.halls[at]}.most(), m_held[h].most()) : 0.0;
        at += std::size_t(left.piped[h]);
    }
    return left;
}

} // namespace tokenyard
