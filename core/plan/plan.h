// SPDX-License-Identifier: Apache-2.0
// The plan: one immutable value of shared parts. Edits (core/edit) make a new plan; the study is computed from it.
#pragma once

#include "core/base/shared.h"
#include "core/plan/feed.h"
#include "core/plan/object.h"
#include "core/plan/parts.h"

#include <vector>

namespace tokenyard {

struct Plan {
    Shared<Site> site;
    std::vector<Shared<Object>> objects; // in order of id
    std::vector<Shared<Feed>> feeds;     // in order of id
    std::vector<Shared<Service>> services;
    std::vector<Shared<Phase>> phases; // in order of date
    Shared<PowerDesign> power;
    Shared<CoolingDesign> cooling;
    Shared<Supply> supply;
    Shared<CostBasis> cost;
    Shared<Finance> finance;
    Shared<Studies> studies;
    std::vector<Shared<Scenario>> scenarios;
    std::vector<Waiver> waivers;
    std::int64_t nextId = 1; // never reused

    bool operator==(const Plan &) const = default; // by identity of the parts

    const Object *object(ObjectId id) const;
    const Feed *feed(ObjectId id) const;
    const Service *service(ObjectId id) const; // 0 gives the first; nothing if there is none
    const Phase *phase(ObjectId id) const;     // 0 gives the first
    const Scenario *scenario(ObjectId id) const;
    ObjectId takeId() { return ObjectId{nextId++}; }
};

// Equal content, part by part (Plan's == compares identity).
bool sameContent(const Plan &a, const Plan &b);
// The route of a feed on the map: port, waypoints, port. Fewer than two points if an end is missing.
Polyline route(const Plan &plan, const Feed &feed);
Bounds boundsOf(const Plan &plan);

} // namespace tokenyard
