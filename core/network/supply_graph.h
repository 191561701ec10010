// SPDX-License-Identifier: Apache-2.0
// The power plant of a plan as what can carry load to the halls: each object and feed with its capacity, its units and how often a
// unit is out. N-1, availability and the loading of each element are questions to it. Capacities are in IT power at the racks:
// what an element carries besides (losses below it, cooling on the same boards) is taken off once, when the graph is made.
#pragma once

#include "core/base/quantity.h"
#include "core/catalogue/catalogue.h"
#include "core/network/paths.h"
#include "core/plan/site_layout.h"

#include <map>
#include <memory>
#include <vector>

namespace tokenyard {

// What flows into an element for each watt that reaches the racks, by where it stands.
struct CarriedPerItWatt {
    double behindUps_factor = 1.0; // busways and what the UPS gives
    double ahead_factor = 1.0;     // what the UPS takes
    double site_factor = 1.0;      // intake and medium voltage: all of the site
};

struct SupplyElement {
    ObjectId id; // of the object or feed
    bool isFeed = false;
    double capacity = 0.0;  // W of IT, all units
    double perItWatt = 1.0; // W through it for each W of IT
    int units = 1;
    double unitUnavailability_fraction = 0.0;
    bool shares = false; // units stand in for one another (transformers, modules); else it is one thing
    bool isSource = false;
    bool holdsVoltage = false; // a grid intake: it gives what is asked, where own plant gives what it makes
    double load = 0.0;         // W of IT: halls only
    bool operator==(const SupplyElement &) const = default;
};

struct SupplyLink {
    int element, from, to; // positions in elements
    FeedKind side = FeedKind::PowerA;
    // Of an interlocked supply or a transfer switch: the live feed of the least rank carries, the others stand by. -1: they carry together.
    int rank = -1;
    bool operator==(const SupplyLink &) const = default;
};

struct SupplyGraph {
    std::vector<SupplyElement> elements; // the plan's objects in order of id, then its power feeds
    std::vector<SupplyLink> links;
    int objects = 0; // how many of the elements are objects
    std::vector<int> halls;
    double commonCause_fraction = 0.0;
    bool operator==(const SupplyGraph &) const = default;
};

double unitUnavailability(const Record &record); // share of time that a unit of it is out of service

// `runs`: of the feeds, in order of id; without one a feed has no length.
SupplyGraph supplyGraphOf(const PlanView<PowerDesign, Supply, Objects, Feeds> &plan, const std::map<ObjectId, Power> &hallLoads,
                          const std::vector<FeedRun> &runs, const CarriedPerItWatt &carried, const Catalogue &records);

// What the halls get with some elements failed: `left` is the share of each element's capacity that still works (1 if not named).
struct Served {
    std::vector<double> halls;      // W of IT, in the order of graph.halls
    std::vector<char> sideA, sideB; // whether the side reaches the hall
    double total = 0.0;
};
using Left = std::map<int, double>;

class ServedSolver {
public:
    explicit ServedSolver(const SupplyGraph &graph);
    ~ServedSolver();
    Served serve(const Left &left = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace tokenyard
