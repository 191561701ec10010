// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/pipe_network.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace tokenyard {

namespace {

// Water at 30 °C: steam tables (IAPWS), rounded.
constexpr double density = 995.7, viscosity = 0.797e-3, heatCapacity = 4180.0; // kg/m³, Pa s, J/(kg K)

// One direction of flow seen from the plant: `towards` is the hall's end of a feed, `away` the plant's end.
class Tree {
public:
    Tree(const PlanView<Objects, Feeds> &plan, FeedKind kind, const std::map<ObjectId, Power> &hallHeat) : m_hallHeat(hallHeat)
    {
        for (const Shared<Feed> &feed : plan.feeds) {
            if (feed->kind != kind || !plan.object(feed->from.object) || !plan.object(feed->to.object))
                continue;
            const bool supply = kind == FeedKind::Supply;
            const ObjectId towards = supply ? feed->to.object : feed->from.object, away = supply ? feed->from.object : feed->to.object;
            m_in[towards].push_back({&*feed, away});
            m_out[away].push_back({&*feed, towards});
        }
    }
    const std::map<ObjectId, Power> &heats() // by feed
    {
        for (const auto &[object, branches] : m_in)
            heatOf(object);
        for (const auto &[object, branches] : m_out)
            heatOf(object);
        return m_feedHeat;
    }
    bool joins(ObjectId hall) const { return m_in.contains(hall); }
    // Greatest sum of drops on a way from the plant to an object.
    double dropTo(ObjectId object, const std::map<ObjectId, Pressure> &drops)
    {
        if (const auto known = m_drop.find(object); known != m_drop.end())
            return known->second;
        m_drop[object] = 0.0; // a ring ends here
        double worst = 0.0;
        if (const auto in = m_in.find(object); in != m_in.end())
            for (const Branch &branch : in->second) {
                const auto drop = drops.find(branch.feed->id);
                worst = std::max(worst, (drop == drops.end() ? 0.0 : drop->second.si()) + dropTo(branch.other, drops));
            }
        return m_drop[object] = worst;
    }

private:
    struct Branch {
        const Feed *feed;
        ObjectId other;
    };
    Power heatOf(ObjectId object)
    {
        if (const auto known = m_heat.find(object); known != m_heat.end())
            return known->second;
        if (!m_open.insert(object).second)
            return {};
        const auto own = m_hallHeat.find(object);
        Power heat = own == m_hallHeat.end() ? Power{} : own->second;
        if (const auto out = m_out.find(object); out != m_out.end())
            for (const Branch &branch : out->second) {
                const Power through = heatOf(branch.other) / double(m_in[branch.other].size());
                m_feedHeat[branch.feed->id] = through;
                heat += through;
            }
        m_open.erase(object);
        return m_heat[object] = heat;
    }
    const std::map<ObjectId, Power> &m_hallHeat;
    std::map<ObjectId, std::vector<Branch>> m_in, m_out;
    std::map<ObjectId, Power> m_heat, m_feedHeat;
    std::map<ObjectId, double> m_drop;
    std::set<ObjectId> m_open;
};

Length lengthOf(const SiteLayout &layout, ObjectId feed)
{
    const auto it =
        std::lower_bound(layout.feeds.begin(), layout.feeds.end(), feed, [](const FeedRun &run, ObjectId id) { return run.feed < id; });
    return it != layout.feeds.end() && it->feed == feed ? it->length : Length{};
}

// v = Q / (ρ c ΔT) / (circuits π D²/4)
PipeRun runOf(const Feed &feed, Length length, Power heat, const CoolingSystem &system, TemperatureDifference range)
{
    const double area = std::numbers::pi / 4.0 * feed.diameter.si() * feed.diameter.si() * std::max(feed.circuits, 1);
    const double flow = range.si() > 0.0 ? heat.si() / (density * heatCapacity * range.si()) : 0.0;
    const Speed velocity = Speed::fromSi(area > 0.0 ? flow / area : 0.0);
    return {feed.id, velocity, pipeDrop(length * system.pipeFittingsFactor, feed.diameter, system.pipeRoughness, velocity)};
}

} // namespace

// 1/√f = -1.8 log10((ε/D/3.7)^1.11 + 6.9/Re); f = 64/Re when laminar.
double darcyFactor(double reynoldsCount, double roughnessFraction)
{
    if (reynoldsCount <= 0.0)
        return 0.0;
    if (reynoldsCount < 2300.0)
        return 64.0 / reynoldsCount;
    const double root = -1.8 * std::log10(std::pow(roughnessFraction / 3.7, 1.11) + 6.9 / reynoldsCount);
    return 1.0 / (root * root);
}

Pressure pipeDrop(Length length, Length diameter, Length roughness, Speed velocity)
{
    if (diameter.si() <= 0.0)
        return {};
    const double reynolds = density * velocity.si() * diameter.si() / viscosity;
    return Pressure::fromSi(darcyFactor(reynolds, roughness / diameter) * (length / diameter) * density * velocity.si() * velocity.si()
                            / 2.0);
}

PipeNetwork pipeNetwork(const PlanView<Objects, Feeds> &plan, const SiteLayout &layout, const std::map<ObjectId, Power> &hallHeat,
                        const CoolingSystem &system, TemperatureDifference range)
{
    PipeNetwork network;
    Tree supply(plan, FeedKind::Supply, hallHeat), back(plan, FeedKind::Return, hallHeat);
    std::map<ObjectId, Pressure> drops;
    for (Tree *tree : {&supply, &back})
        for (const auto &[id, heat] : tree->heats())
            if (const Feed *feed = plan.feed(id); feed && heat.si() > 0.0) {
                network.runs.push_back(runOf(*feed, lengthOf(layout, id), heat, system, range));
                drops[id] = network.runs.back().drop;
            }
    std::sort(network.runs.begin(), network.runs.end(), [](const PipeRun &a, const PipeRun &b) { return a.feed < b.feed; });
    for (const auto &[hall, heat] : hallHeat)
        if (supply.joins(hall) || back.joins(hall)) {
            const Pressure drop = Pressure::fromSi(supply.dropTo(hall, drops) + back.dropTo(hall, drops));
            network.worst = std::max(network.worst.value_or(Pressure{}), drop);
        }
    return network;
}

} // namespace tokenyard
