// SPDX-License-Identifier: Apache-2.0
// What sizes are chosen by: the flow through each object and feed with everything in service, and with either side out.
#pragma once

#include "core/network/plan_grid.h"

namespace tokenyard::edit {

struct SizeFlow {
    Power real;
    ApparentPower apparent; // at least the real power over the plan's power factor
};
struct SizeLoad {
    SizeFlow base, worst; // worst: the greatest of all cases, so at least base
    SizeFlow sideOut;     // the greatest with either side out; zero where the plan has one intake
};

class SizeLoads {
public:
    SizeLoads(const Plan &plan, const Catalogue &catalogue, std::optional<Power> sitePeak);
    SizeLoad of(ObjectId object) const;     // zero where no power flows
    double amperes(const Feed &feed) const; // in the worst case
    Power loss(const Feed &feed) const;     // with everything in service
    double faultKa(ObjectId board) const;   // the greatest short circuit there; zero where nothing feeds one
    Power site() const { return m_site; }   // what all sources together give

private:
    SizeFlow flowIn(const ObjectFlow &flow) const;
    void take(const PlanGrid &grid, bool base);
    void takeSideOut(const PlanGrid &grid);
    void takeFeed(const PlanGrid &grid, const PlanBranchState &branch, bool base);
    bool common(ObjectId object) const;

    const Plan &m_plan;
    std::map<ObjectId, SizeLoad> m_loads;
    std::map<ObjectId, double> m_amperes, m_faultsKa;
    std::map<ObjectId, Power> m_losses;
    Power m_site;
    double m_siteFactor = 1.0; // the site's peak over what the network carries: plant that no feed joins is supplied from the intake, too
};

} // namespace tokenyard::edit
