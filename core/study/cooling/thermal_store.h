// SPDX-License-Identifier: Apache-2.0
// Tanks of chilled water beside the chillers: what they hold, how they help in an hour that is short, and the day's peak that they take
// off the site. docs/equations-cooling.md, "Chilled-water tanks".
#pragma once

#include "core/base/series.h"
#include "core/plan/plan_view.h"
#include "core/study/cooling/cooling_stage.h"

namespace tokenyard {

// J of cold in the tanks that supply and return both join to halls; a finding for each that they do not, and for each that holds nothing.
Energy coldHeld(const PlanView<Objects, Feeds> &plan, const std::vector<ObjectId> &joined, const Catalogue &records,
                std::vector<Finding> &findings);

// The tank in the hours that are short of chillers: it gives what lacks, and is filled again where chillers have some left.
class ColdReserve {
public:
    explicit ColdReserve(Energy holds) : m_most(holds.si()), m_held(holds.si()) {}
    bool empty() const { return m_most <= 0.0; }
    double give(double needed_W, double chillers_W); // W beside the chillers in this hour

private:
    double m_most, m_held; // J
};

// The chillers' work of a year, hour by hour. All of 8,760 hours.
struct ChilledHours {
    Series<Power> cold;     // carried by the chillers
    Series<Power> chillers; // what they draw for it
    Series<Power> facility; // all of the site, that inside
};
// Tanks through a year of the plant: asked hour by hour, then the days levelled.
class TankYear {
public:
    explicit TankYear(Energy holds);
    explicit operator bool() const { return m_holds.si() > 0.0; }
    // What the chillers carry and draw in the hour; W that the tank gives beside chillers that carry at most `most_W`.
    double note(int hour, double cold_W, double draw_W, double most_W);
    // Levels the days of the site's draw; gives the cold moved. Afterwards `chillers` is what they draw.
    Energy level(Series<Power> &facility, std::optional<Power> most);
    Series<Power> &chillers() { return m_hours.chillers; }
    Series<Power> &cold() { return m_hours.cold; }

private:
    Energy m_holds;
    ColdReserve m_reserve;
    ChilledHours m_hours;
};

// Each day's peak of the site is cut as far as the tank holds and the chillers can fill it again in the day's lower hours. The cold that
// others hours make is returned; the day's cold is the same. `chillers`: the most cold that they make, W; none: no more than in the year.
Energy levelDays(ChilledHours &hours, Energy holds, std::optional<Power> chillers);

} // namespace tokenyard
