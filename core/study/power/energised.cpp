// SPDX-License-Identifier: Apache-2.0
#include "core/study/power/energised.h"

#include <algorithm>

namespace tokenyard {

namespace {

struct HallPlant {
    double power = 0.0, capacity = 0.0; // of the racks at full load; of the plant, in its own unit
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
    double left = 0.0, total = 0.0, on = 0.0;
    for (std::size_t h = 0; h < all.size(); ++h) {
        left += all[h].power * needed.onFractions[h];
        total += all[h].capacity;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const HallPlant &a, const HallPlant &b) { return a.capacity * b.power > b.capacity * a.power; });
    for (const HallPlant &hall : all) {
        const double part = hall.power > 0.0 ? std::min(left / hall.power, 1.0) : 0.0;
        on += part * hall.capacity;
        left -= part * hall.power;
    }
    return total > 0.0 && on > 0.0 ? std::min(on / total, 1.0) : 1.0;
}

} // namespace tokenyard
