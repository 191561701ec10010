// SPDX-License-Identifier: Apache-2.0
// The plan's electrical network at full load: voltages, flows, losses, loadings and fault levels of every object and feed.
// docs/equations-network.md, "The plan's network", says what stands for what.
#pragma once

#include "core/network/grid_memory.h"
#include "core/network/plan_topology.h"

namespace tokenyard {

// Blank figures: nothing reaches the bus, or its island has no solution (a finding says which).
struct PlanBusState {
    PlanBus bus;
    bool live = false; // a source reaches it
    std::optional<double> vmPu, vaDeg;
    std::optional<double> faultKa, peakKa;
};
// A feed or the transformers of an object. Without a source it carries nothing: zeros, not blanks.
struct PlanBranchState {
    ObjectId object;      // the feed, or the object whose transformers these are
    int from = 0, to = 0; // places in `buses`
    std::optional<double> fromMw, fromMvar, toMw, toMvar, lossMw;
    std::optional<double> loadingFraction, dropFraction; // drop: of the nominal voltage
    int tap = 0;                                         // step of the primary winding, positive lowers the secondary voltage
};
// What flows through an object. Blank where its buses are.
struct ObjectFlow {
    ObjectId object;
    bool live = false;
    std::optional<Power> real, loss;
    std::optional<ApparentPower> apparent;
    std::optional<double> loadingFraction;
    std::optional<double> vmPu; // the lowest of its buses
};

struct PlanGrid {
    std::vector<PlanBusState> buses;
    std::vector<PlanBranchState> branches; // feeds in order of id, then transformers
    std::vector<ObjectFlow> objects;       // in order of id; those with power ports
    std::map<ObjectId, double> overloads;  // object or feed, loading above 1
    int iterations = 0;
    std::vector<Finding> findings; // why something carries nothing or has no figures
    const ObjectFlow *object(ObjectId id) const;
    const PlanBranchState *branch(ObjectId id) const;
};

// What is asked of the network: the plan as it is, or one side out of service. Loads with two sides take all on the other one.
struct GridCase {
    enum Sides { Both, OnlyA, OnlyB } sides = Both;
    double impedanceFactor = 1.0; // on feeds and transformers; small: flows without regard to what the sections can carry
};
PlanGrid planGrid(const GridPlan &plan, const SiteLayout &layout, const GridRecords &records, const GridCase &wanted = {});
PlanGrid planGrid(const GridPlan &plan, const SiteLayout &layout, const GridRecords &records, GridMemory &memory,
                  const GridCase &wanted = {});

// Overloads, voltage drop beyond the limit, fault level above the breakers' rating, and what the grid itself found.
std::vector<Finding> gridFindings(const GridPlan &plan, const PlanGrid &grid, const GridRecords &records);
// Loads that are joined, but to no source. The study finds dark halls by their paths; this is for callers that ask the network alone.
std::vector<Finding> unsuppliedFindings(const GridPlan &plan, const PlanGrid &grid);

} // namespace tokenyard
