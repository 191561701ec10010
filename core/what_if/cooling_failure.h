// SPDX-License-Identifier: Apache-2.0
// What a failure leaves of a plan's cooling. It runs the stages themselves (the network, its pipes and the hours of the year) on the plan
// without the failed parts, so that N-1 and an evaluation without these parts give the same answer.
#pragma once

#include "core/chain/study.h"
#include "core/study/cooling/cooling_stage.h"

#include <map>
#include <vector>

namespace tokenyard {

// By id, the share of each failed part that still works; 0: all of it has failed.
using PartsLeft = std::map<ObjectId, double>;

struct CoolingLeft {
    std::vector<double>
        halls; // for the running halls in order: load in the design hour over that with nothing failed; 0: no path for the heat
    std::vector<char> piped;   // whether water still reaches and leaves the hall
    double yearFraction = 1.0; // of the IT energy of halls with water, over the year's hours, relative to nothing failed
    int hoursShort = 0;        // hours of the year in which cooling falls short
};

class CoolingFailures {
public:
    // Refers to the plan and its study.
    CoolingFailures(const Plan &plan, const Study &study, const Catalogue &catalogue);
    // Whether the part carries coolant or heat.
    bool concerns(ObjectId id) const;
    // With these parts of the cooling failed.
    CoolingLeft left(const PartsLeft &failed) const;

private:
    struct Held { // share of a hall's full load allowed by the plant and by its own CDUs and pipes
        double site = 1.0, own = 1.0;
        double most() const { return site < own ? site : own; }
    };
    const Plan &m_plan;
    const Study &m_study;
    Catalogue m_catalogue;
    SiteLayout m_site;
    NeededRacks m_needed;
    CooledShares m_whole;
    std::vector<Held> m_held; // of the running halls, with nothing failed
    double m_itPower = 0.0;   // of all of them, W
    double itPowerOf(const RunningLayout &running) const;
};

} // namespace tokenyard
