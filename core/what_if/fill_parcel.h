// SPDX-License-Identifier: Apache-2.0
// "Fill this parcel": from a boundary and a goal to complete, connected, rule-clean layouts on a front of cost, tokens and land. Designs of
// different kinds are each built, studied and corrected until they meet the goal; the steps are in docs/equations-generate.md.
#pragma once

#include "core/chain/study.h"
#include "core/edit/generate/goal.h"
#include "core/edit/generate/layout.h"

#include <functional>

namespace tokenyard {

struct FillRequest {
    generate::Goal goal;
    generate::Order order;
    // Choices of the planner; if empty, the designs choose.
    RecordId rack, cooling;
    std::optional<Topology> redundancy;
    std::optional<int> storeys;
};

// A layout that meets the goal, with the figures by which it is compared.
struct FilledParcel {
    std::string key; // "one-storey-dry"
    Text title, reason;
    Plan plan;
    std::shared_ptr<const Study> study;
    Power peak; // from the grid
    int gpus = 0, halls = 0;
    Area land;         // of the rectangle around everything on the ground
    bool front = true; // no other layout is better in cost, tokens and land at once
};

inline constexpr std::size_t wantedLayouts = 3; // that differ; fewer are told as such

struct Filling {
    std::vector<FilledParcel> layouts; // in the order of the designs, those on the front first
    Text problem;                      // if not empty: why there is none
    int tried = 0;                     // number of layouts studied
    bool ok() const { return problem.empty(); }
};

// Completes the order from the parcel's location: weather station, country, land price.
generate::Order orderAt(const generate::Parcel &parcel, generate::Order order, const Catalogue &catalogue);
// The plan with the parcel as its site: boundary and place, and of the order country, land price and weather.
Plan onParcel(Plan plan, const generate::Parcel &parcel, const generate::Order &order, const std::string &title);

// The parcel of a plan with its locked objects, which stay; the order uses the plan as its base.
generate::ParcelRead parcelOfPlan(const Plan &plan, generate::Order &order);

// The same answer on every run and for any number of threads. `progress` is called with a fraction from 0 to 1, from any thread.
Filling fillParcel(const generate::Parcel &parcel, const FillRequest &request, const Catalogue &catalogue, const std::vector<Rule> &rules,
                   std::stop_token stop = {}, const std::function<void(double)> &progress = {});

} // namespace tokenyard
