// SPDX-License-Identifier: Apache-2.0
// Geometry and counts of a plan's objects: what stands where and how long the feeds are. The layout stage makes it; the network
// and the stages after it read it.
#pragma once

#include "core/plan/business.h"
#include "core/plan/feed.h"
#include "core/plan/parts.h"

#include <vector>

namespace tokenyard {

struct HallCount {
    ObjectId hall, phase, service;
    RecordId rack, accelerator; // "" if the record is missing
    int racks = 0, gpusPerRack = 0;
    Power rackPower; // rated
    Area floor;
    HallBusiness business = HallBusiness::Api;
    double letFraction = 0.0;   // of a hall that is let or trains
    double spareFraction = 0.0; // of the hours that serving or letting leaves, in which it trains
    bool operator==(const HallCount &) const = default;
    int gpus() const { return racks * gpusPerRack; }
    Power ratedPower() const { return racks * rackPower; } // under a power cap: itPowerOf()
};
struct FeedRun {
    ObjectId feed;
    FeedKind kind = FeedKind::PowerA;
    Length length;
    bool connected = false;
    bool operator==(const FeedRun &) const = default;
};
using Halls = std::vector<HallCount>; // in order of id
// What the stages after it read.
struct SiteLayout {
    Halls halls;
    std::vector<FeedRun> feeds; // in order of id
    Area site, building, hallFloor, yards, office;
    int storeys = 1;
    bool operator==(const SiteLayout &) const = default;
    int racks() const
    {
        int n = 0;
        for (const auto &h : halls)
            n += h.racks;
        return n;
    }
    int gpus() const
    {
        int n = 0;
        for (const auto &h : halls)
            n += h.gpus();
        return n;
    }
};

// What a hall earns by: where the plan owns no IT, all of them are let as space and power.
inline HallBusiness businessOf(const HallCount &hall, const CostBasis &cost) { return cost.itOwned ? hall.business : HallBusiness::Space; }

// What all racks of a hall draw at full load under the plan's power cap.
inline Power itPowerOf(const HallCount &hall, const PowerDesign &power) { return hall.ratedPower() * power.rackPowerFactor; }

} // namespace tokenyard
