// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/energised.h"

#include <algorithm>
#include <map>

namespace tokenyard {

namespace {

struct HallPlant {
    double power = 0.0, capacity = 0.0; // of the racks at full load; of the plant, in its own unit
    ObjectId service = {};
    double onFraction = 1.0; // of its racks, ever; below 1: others of the service may stand in for them
};

double ratedOf(const Object &object, const Catalogue &records)
{
    const auto units = unitsOf(object);
    const Record *record = units ? records.find(units->records, units->model) : nullptr;
    const RecordValue *value = record ? record->find("capacity") : nullptr;
    return value && value->si ? *value->si * units->units : 0.0;
}

// What several halls share is theirs by their power.
std::vector<HallPlant> plantOfHalls(const PlanView<PowerDesign, Objects, Feeds> &plan, const Halls &halls, const PowerFleet &fleet,
                                    const Catalogue &records)
{
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    std::vector<HallPlant> all;
    for (const HallCount &hall : halls)
        all.push_back({itPowerOf(hall, *plan.power).si(), 0.0});
    for (ObjectId id : fleet.objects) {
        const int at = graph.find(id);
        if (at < 0)
            continue;
        const std::vector<char> below = graph.reachedFrom({at});
        const auto isBelow = [&](std::size_t h) {
            const int hall = graph.find(halls[h].hall);
            return hall >= 0 && below[std::size_t(hall)];
        };
        double under = 0.0;
        for (std::size_t h = 0; h < halls.size(); ++h)
            under += isBelow(h) ? all[h].power : 0.0;
        const double rated = ratedOf(*plan.object(id), records);
        for (std::size_t h = 0; h < halls.size() && under > 0.0; ++h)
            if (isBelow(h))
                all[h].capacity += rated * (all[h].power / under);
    }
    return all;
}

} // namespace

double energisedFraction(const PlanView<PowerDesign, Objects, Feeds> &plan, const Halls &halls, const NeededRacks &needed,
                         const PowerFleet &fleet, const Catalogue &records)
{
    if (needed.onFractions.size() != halls.size() || needed.onFraction >= 1.0)
        return 1.0;
    std::vector<HallPlant> all = plantOfHalls(plan, halls, fleet, records);
    std::map<ObjectId, double> left; // power of its racks that are on, by service
    double total = 0.0, on = 0.0;
    for (std::size_t h = 0; h < all.size(); ++h) {
        all[h].service = halls[h].service;
        all[h].onFraction = needed.onFractions[h];
        total += all[h].capacity;
        if (all[h].onFraction < 1.0)
            left[all[h].service] += all[h].power * all[h].onFraction;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const HallPlant &a, const HallPlant &b) { return a.capacity * b.power > b.capacity * a.power; });
    for (const HallPlant &hall : all) {
        double part = 1.0;
        if (hall.onFraction < 1.0) {
            double &rest = left[hall.service];
            part = hall.power > 0.0 ? std::min(rest / hall.power, 1.0) : 0.0;
            rest -= part * hall.power;
        }
        on += part * hall.capacity;
    }
    return total > 0.0 && on > 0.0 ? std::min(on / total, 1.0) : 1.0;
}

} // namespace tokenyard
