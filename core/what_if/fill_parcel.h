// SPDX-License-Identifier: Apache-2.0
// "Fill this parcel": from a boundary and a goal to complete, joined, rule-clean layouts on a front of cost, tokens and land. Designs
// that differ in kind are each built, studied and corrected until they meet the goal; docs/equations-generate.md has the steps.
#pragma once

#include "core/chain/study.h"
#include "core/edit/generate/goal.h"
#include "core/edit/generate/layout.h"

#include <functional>

namespace tokenyard {

struct FillRequest {
    generate::Goal goal;
    generate::Order order;
    // What the planner has decided; empty or nothing: the designs choose.
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
    Area land;         // round all that stands on the ground
    bool front = true; // no other is better in cost, tokens and land at once
};

inline constexpr std::size_t wantedLayouts = 3; // that differ; fewer are told as such

struct Filling {
    std::vector<FilledParcel> layouts; // in the order of the designs; those of the front first
    Text problem;                      // not empty: why there is none
    int tried = 0;                     // layouts that were studied
    bool ok() const { return problem.empty(); }
};

// What the order lacks is taken from where the parcel lies: the weather station, the country, the price of land.
generate::Order orderAt(const generate::Parcel &parcel, generate::Order order, const Catalogue &catalogue);
// The plan with the parcel as its site: boundary and place, and of the order country, land price and weather.
Plan onParcel(Plan plan, const generate::Parcel &parcel, const generate::Order &order, const std::string &title);

// The parcel of a plan, with its locked objects, which stay; the order names the plan as its base.
generate::ParcelRead parcelOfPlan(const Plan &plan, generate::Order &order);

// The same answer on every run and with any number of threads. `progress` is called with a share from 0 to 1, from any thread.
Filling fillParcel(const generate::Parcel &parcel, const FillRequest &request, const Catalogue &catalogue, const std::vector<Rule> &rules,
                   std::stop_token stop = {}, const std::function<void(double)> &progress = {});

} // namespace tokenyard
