// SPDX-License-Identifier: Apache-2.0
// Some parts of a plan and nothing else: what a stage of the study, and what it calls, takes instead of the whole plan. A part
// that is not named does not compile; the chain makes the memory's key of the same list (core/chain/chain.h).
//
//     Power lights(const PlanView<PowerDesign, Objects> &plan);   // may read plan.power and plan.objects
//     lights(plan);                                               // from a Plan, or from a view that holds more
#pragma once

#include "core/plan/plan.h"

#include <concepts>

namespace tokenyard {

using Objects = std::vector<Shared<Object>>;
using Feeds = std::vector<Shared<Feed>>;
using Services = std::vector<Shared<Service>>;
using Phases = std::vector<Shared<Phase>>;

const Object *findObject(const Objects &objects, ObjectId id);
const Feed *findFeed(const Feeds &feeds, ObjectId id);
const Service *findService(const Services &services, ObjectId id); // 0 gives the first
const Phase *findPhase(const Phases &phases, ObjectId id);         // 0 gives the first
Polyline route(const Objects &objects, const Feed &feed);

// A part under its name in the plan.
template <class Part>
struct PlanPart;

template <>
struct PlanPart<Site> {
    const Shared<Site> &site;
    const auto &part() const { return site; }
    explicit PlanPart(const Plan &plan) : site(plan.site) {}
};
template <>
struct PlanPart<Objects> {
    const Objects &objects;
    const auto &part() const { return objects; }
    const Object *object(ObjectId id) const { return findObject(objects, id); }
    explicit PlanPart(const Plan &plan) : objects(plan.objects) {}
};
template <>
struct PlanPart<Feeds> {
    const Feeds &feeds;
    const auto &part() const { return feeds; }
    const Feed *feed(ObjectId id) const { return findFeed(feeds, id); }
    explicit PlanPart(const Plan &plan) : feeds(plan.feeds) {}
};
template <>
struct PlanPart<Services> {
    const Services &services;
    const auto &part() const { return services; }
    const Service *service(ObjectId id) const { return findService(services, id); }
    explicit PlanPart(const Plan &plan) : services(plan.services) {}
};
template <>
struct PlanPart<Phases> {
    const Phases &phases;
    const auto &part() const { return phases; }
    const Phase *phase(ObjectId id) const { return findPhase(phases, id); }
    explicit PlanPart(const Plan &plan) : phases(plan.phases) {}
};
template <>
struct PlanPart<PowerDesign> {
    const Shared<PowerDesign> &power;
    const auto &part() const { return power; }
    explicit PlanPart(const Plan &plan) : power(plan.power) {}
};
template <>
struct PlanPart<CoolingDesign> {
    const Shared<CoolingDesign> &cooling;
    const auto &part() const { return cooling; }
    explicit PlanPart(const Plan &plan) : cooling(plan.cooling) {}
};
template <>
struct PlanPart<Supply> {
    const Shared<Supply> &supply;
    const auto &part() const { return supply; }
    explicit PlanPart(const Plan &plan) : supply(plan.supply) {}
};
template <>
struct PlanPart<CostBasis> {
    const Shared<CostBasis> &cost;
    const auto &part() const { return cost; }
    explicit PlanPart(const Plan &plan) : cost(plan.cost) {}
};
template <>
struct PlanPart<Finance> {
    const Shared<Finance> &finance;
    const auto &part() const { return finance; }
    explicit PlanPart(const Plan &plan) : finance(plan.finance) {}
};

// Refers to the plan that it was made from: a parameter, not a thing to keep.
template <class... Parts>
struct PlanView : PlanPart<Parts>... {
    PlanView(const Plan &plan) : PlanPart<Parts>(plan)... {}
    template <class Wider>
    requires(std::derived_from<Wider, PlanPart<Parts>> &&...) PlanView(const Wider &wider)
        : PlanPart<Parts>(static_cast<const PlanPart<Parts> &>(wider))...
    {}
};

} // namespace tokenyard
