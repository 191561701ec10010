// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/thermal_store.h"

#include "core/base/constants.h"
#include "core/network/paths.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

constexpr int dayHours = 24, days = 365, halvings = 40;
constexpr double hour = 3600.0; // s

// One day: the site's draw, the chillers' cold and what a watt of it draws.
struct Day {
    std::array<double, dayHours> site{}, cold{}, perCold{};
    double most = 0.0;                          // cold of all chillers, W
    std::array<std::size_t, dayHours> cooled{}; // hours in which chillers run
    std::size_t cooledCount = 0;

    // J of cold that tanks give so that no hour draws more than `level`.
    double given(double level) const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < cooledCount; ++i)
            sum += giveIn(cooled[i], level);
        return sum * hour;
    }
    // J that chillers can make beyond the hours' own need without drawing more than `level`.
    double filled(double level) const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < cooledCount; ++i)
            sum += fillIn(cooled[i], level);
        return sum * hour;
    }
    double giveIn(std::size_t h, double level) const
    {
        return perCold[h] > 0.0 ? std::clamp((site[h] - level) / perCold[h], 0.0, cold[h]) : 0.0;
    }
    double fillIn(std::size_t h, double level) const
    {
        return perCold[h] > 0.0 ? std::clamp((level - site[h]) / perCold[h], 0.0, std::max(0.0, most - cold[h])) : 0.0;
    }
};

// The lowest level that tanks and chillers reach, and from below the one at which the day's lower hours make just that cold.
std::pair<double, double> levelsOf(const Day &day, double holds)
{
    const auto [low, high] = std::minmax_element(day.site.begin(), day.site.end());
    double bottom = *low, top = *high;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (bottom + top) / 2.0, given = day.given(middle);
        (given <= holds && given <= day.filled(middle) ? top : bottom) = middle;
    }
    const double given = day.given(top);
    double under = *low, over = top;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (under + over) / 2.0;
        (day.filled(middle) >= given ? over : under) = middle;
    }
    return {top, over};
}

// What the pipes of one kind join to halls that run.
std::vector<ObjectId> pipedBy(const PlanView<Objects, Feeds> &plan, FeedKind kind, const std::vector<ObjectId> &joined)
{
    Feeds pipes;
    for (const Shared<Feed> &feed : plan.feeds)
        if (feed->kind == kind)
            pipes.push_back(feed);
    std::vector<ObjectId> halls;
    for (const Shared<Object> &object : plan.objects)
        if (object->as<Hall>() && std::binary_search(joined.begin(), joined.end(), object->id))
            halls.push_back(object->id);
    return objectsPipedTo(plan.objects, pipes, halls);
}

Text whyLoose(const Object &tank, bool supply, bool back, Energy holds)
{
    return Text(supply     ? TF("No return pipe joins %1 to a hall, so the %2 of cold that it holds cools nothing.")
                    : back ? TF("No supply pipe joins %1 to a hall, so the %2 of cold that it holds cools nothing.")
                           : TF("No pipe joins %1 to a hall, so the %2 of cold that it holds cools nothing."),
                {tank.name, measure(holds, units::MWh, 3)});
}

} // namespace

Energy coldHeld(const PlanView<Objects, Feeds> &plan, const std::vector<ObjectId> &joined, const Catalogue &records,
                std::vector<Finding> &findings)
{
    using coolant::waterDensity, coolant::waterHeatCapacity;
    const Record *record = records.find("storage-units", KindOf<ThermalStore>::facts.key);
    const double usable = record ? record->number("usable_share").value_or(1.0) : 1.0;
    double held = 0.0;
    std::optional<std::array<std::vector<ObjectId>, 2>> piped;
    for (const Shared<Object> &object : plan.objects) {
        const ThermalStore *store = object->as<ThermalStore>();
        if (!store)
            continue;
        if (!piped)
            piped = {pipedBy(plan, FeedKind::Supply, joined), pipedBy(plan, FeedKind::Return, joined)};
        const auto has = [&](std::size_t kind) { return std::binary_search((*piped)[kind].begin(), (*piped)[kind].end(), object->id); };
        const bool supply = has(0), back = has(1);
        if (!(store->volume.si() > 0.0)) {
            findings.push_back({"cooling.empty_tank",
                                Severity::Warning,
                                {object->id},
                                Text(TF("%1 has no volume, so it holds no cold."), {object->name}),
                                Text(TF("Enter the water that it holds, or remove it."))});
            continue;
        }
        const double own = store->volume.si() * waterDensity * waterHeatCapacity * store->range.si() * usable;
        if (supply && back)
            held += own;
        else
            findings.push_back({"cooling.loose_tank",
                                Severity::Warning,
                                {object->id},
                                whyLoose(*object, supply, back, Energy::fromSi(own)),
                                Text(TF("Draw supply and return between it and the chillers or the halls."))});
    }
    return Energy::fromSi(held);
}

double ColdReserve::give(double needed, double chillers)
{
    const double lacks = needed - chillers;
    const double given = std::clamp(lacks, 0.0, m_held / hour);
    m_held = std::min(m_most, m_held - given * hour + std::max(-lacks, 0.0) * hour);
    return given;
}

TankYear::TankYear(Energy holds) : m_holds(holds), m_reserve(holds)
{
    if (*this)
        for (Series<Power> *series : {&m_hours.cold, &m_hours.chillers})
            series->si().setZero(hoursPerYear);
}

double TankYear::note(int at, double cold, double draw, double most)
{
    m_hours.cold.si()[at] = cold;
    m_hours.chillers.si()[at] = draw;
    return m_reserve.give(cold, most);
}

Energy TankYear::level(Series<Power> &facility, std::optional<Power> most)
{
    m_hours.facility = std::move(facility);
    const Energy moved = levelDays(m_hours, m_holds, most);
    facility = std::move(m_hours.facility);
    return moved;
}

Energy levelDays(ChilledHours &hours, Energy holds, std::optional<Power> chillers)
{
    double moved = 0.0;
    double *site = hours.facility.si().data(), *draw = hours.chillers.si().data(), *cold = hours.cold.si().data();
    const double most = chillers ? chillers->si() : hours.cold.max().si();
    for (int d = 0; d < days; ++d) {
        Day day;
        day.most = most;
        for (int h = 0; h < dayHours; ++h) {
            const int at = d * dayHours + h;
            day.site[std::size_t(h)] = site[at];
            day.cold[std::size_t(h)] = cold[at];
            day.perCold[std::size_t(h)] = cold[at] > 0.0 ? draw[at] / cold[at] : 0.0;
            if (day.perCold[std::size_t(h)] > 0.0)
                day.cooled[day.cooledCount++] = std::size_t(h);
        }
        if (day.cooledCount == 0)
            continue; // nothing to move
        const auto [top, under] = levelsOf(day, holds.si());
        for (int h = 0; h < dayHours; ++h) {
            const std::size_t i = std::size_t(h);
            const double given = day.giveIn(i, top), filled = given > 0.0 ? 0.0 : day.fillIn(i, under);
            const int at = d * dayHours + h;
            cold[at] += filled - given;
            draw[at] += (filled - given) * day.perCold[i];
            site[at] += (filled - given) * day.perCold[i];
            moved += given * hour;
        }
    }
    return Energy::fromSi(moved);
}

} // namespace tokenyard
