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

// The plant of one kind before each hall; what several halls share is theirs by their power.
class PlantOfHalls {
public:
    PlantOfHalls(const PlanView<PowerDesign, Objects, Feeds> &plan, const Halls &halls, const NeededRacks &needed, const Catalogue &records)
        : m_plan(plan), m_records(records), m_graph(powerGraph(plan.objects, plan.feeds))
    {
        std::vector<ObjectId> ids;
        for (std::size_t h = 0; h < halls.size(); ++h) {
            ids.push_back(halls[h].hall);
            m_halls.push_back({itPowerOf(halls[h], *plan.power).si(), 0.0, halls[h].service, needed.onFractions[h]});
        }
        m_below = hallsBelow(m_graph, ids);
    }
    std::vector<HallPlant> of(const PowerFleet &fleet) const
    {
        std::vector<HallPlant> all = m_halls;
        for (ObjectId id : fleet.objects) {
            const int at = m_graph.find(id);
            if (at < 0)
                continue;
            const std::vector<std::size_t> &below = m_below[std::size_t(at)];
            double under = 0.0;
            for (std::size_t h : below)
                under += all[h].power;
            const double rated = ratedOf(*m_plan.object(id), m_records);
            if (under > 0.0)
                for (std::size_t h : below)
                    all[h].capacity += rated * (all[h].power / under);
        }
        return all;
    }

private:
    const PlanView<PowerDesign, Objects, Feeds> &m_plan;
    const Catalogue &m_records;
    FeedGraph m_graph;
    std::vector<HallPlant> m_halls;
    std::vector<std::vector<std::size_t>> m_below;
};

double onFraction(std::vector<HallPlant> all)
{
    std::map<ObjectId, double> left; // power of its racks that are on, by service
    double total = 0.0, on = 0.0;
    for (const HallPlant &hall : all) {
        total += hall.capacity;
        if (hall.onFraction < 1.0)
            left[hall.service] += hall.power * hall.onFraction;
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

} // namespace

Energised energised(const PlanView<PowerDesign, Objects, Feeds> &plan, const Halls &halls, const NeededRacks &needed,
                    const PowerFleets &fleets, const Catalogue &records)
{
    if (needed.onFractions.size() != halls.size() || needed.onFraction >= 1.0)
        return {};
    const PlantOfHalls plant(plan, halls, needed, records);
    return {onFraction(plant.of(fleets.ups)), onFraction(plant.of(fleets.transformers))};
}

} // namespace tokenyard
