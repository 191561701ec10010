// SPDX-License-Identifier: Apache-2.0
#include "core/study/cooling/thermal_store.h"

#include "core/base/constants.h"
#include "core/base/wide_loops.h"
#include "core/network/paths.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <utility>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Finding", source)

constexpr int dayHours = 24, days = 365, halvings = 40;
constexpr double hour = 3600.0; // s

using DayRow = std::array<double, dayHours>;

// What a level asks of a day's hours together, and how that goes with the level.
struct Moved {
    double cold = 0.0, perLevel = 0.0; // J, J/W
};

// Sum of the hours' cold, each within 0 and `most`, that lies between the site's draw and a level; `sign`: 1 above the level, -1 below.
TY_WIDE Moved movedAt(int hours, const DayRow &site, const DayRow &perCold, const DayRow &each, const DayRow &most, double level,
                      double sign)
{
    DayRow cold, moving;
    for (int i = 0; i < hours; ++i) {
        const double free = sign * (site[i] - level) / perCold[i];
        cold[i] = wide::within(free, 0.0, most[i]);
        moving[i] = free > 0.0 && free < most[i] ? each[i] : 0.0;
    }
    Moved moved;
    for (std::size_t i = 0; i < std::size_t(hours); ++i) {
        moved.cold += cold[i];
        moved.perLevel -= sign * moving[i];
    }
    return {moved.cold * hour, moved.perLevel * hour};
}

// One day: the site's draw, the chillers' cold and what a watt of it draws, of the hours in which chillers run.
struct Day {
    DayRow site{}, cold{}, perCold{}, each{}, room{}; // each: cold of a watt; room: up to all that the chillers make
    std::array<int, dayHours> at{};                   // of the day
    int hours = 0;

    void add(int hourOfDay, double draw, double cooled, double drawPerCold, double most)
    {
        const std::size_t i = std::size_t(hours++);
        at[i] = hourOfDay;
        site[i] = draw;
        cold[i] = cooled;
        perCold[i] = drawPerCold;
        each[i] = 1.0 / drawPerCold;
        room[i] = std::max(0.0, most - cooled);
    }
    // Cold that tanks give so that no hour draws more than `level`.
    Moved given(double level) const { return movedAt(hours, site, perCold, each, cold, level, 1.0); }
    // Cold that chillers can make beyond the hours' own need without drawing more than `level`.
    Moved filled(double level) const { return movedAt(hours, site, perCold, each, room, level, -1.0); }
    double giveIn(std::size_t i, double level) const { return std::clamp((site[i] - level) / perCold[i], 0.0, cold[i]); }
    double fillIn(std::size_t i, double level) const { return std::clamp((level - site[i]) / perCold[i], 0.0, room[i]); }
};

// The least level without a lack between a level and a greater one, to `halvings` halvings. `spare` rises with the level in every bit,
// so that the answers at a few well-aimed levels stand for most of the halvings.
template <class Spare>
double levelWithout(double bottom, double top, Spare spare)
{
    constexpr double far = std::numeric_limits<double>::infinity();
    double lacks = -far, enough = far; // levels with a known answer
    const auto ask = [&](double level) {
        const Moved now = spare(level);
        (now.cold >= 0.0 ? enough : lacks) = level;
        return now;
    };
    constexpr int aims = 12;
    const double near = (top - bottom) * 0x1p-38;
    double level = (bottom + top) / 2.0;
    for (int i = 0; i < aims; ++i) {
        const Moved now = ask(level);
        const double low = std::max(lacks, bottom), high = std::min(enough, top);
        if (!(high - low > 4.0 * near))
            break;
        // Where the line through this level meets zero, and a little to the side that is not known yet.
        const double aimed = level - now.cold / now.perLevel + (now.cold >= 0.0 ? -near : near);
        level = now.perLevel > 0.0 && aimed > low && aimed < high ? aimed : (low + high) / 2.0;
    }
    for (int i = 0; i < halvings; ++i) {
        const double middle = (bottom + top) / 2.0;
        if (middle > lacks && middle < enough)
            ask(middle);
        (middle >= enough ? top : bottom) = middle;
    }
    return top;
}

// The lowest level that tanks and chillers reach, and from below the one at which the day's lower hours make just that cold.
std::pair<double, double> levelsOf(const Day &day, double low, double high, double holds)
{
    const double top = levelWithout(low, high, [&](double level) {
        const Moved given = day.given(level), filled = day.filled(level);
        return filled.cold < holds ? Moved{filled.cold - given.cold, filled.perLevel - given.perLevel}
                                   : Moved{holds - given.cold, -given.perLevel};
    });
    const double given = day.given(top).cold;
    const double under = levelWithout(low, top, [&](double level) {
        const Moved filled = day.filled(level);
        return Moved{filled.cold - given, filled.perLevel};
    });
    return {top, under};
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
        const double *from = site + d * dayHours;
        for (int h = 0; h < dayHours; ++h)
            if (const int at = d * dayHours + h; cold[at] > 0.0 && draw[at] / cold[at] > 0.0)
                day.add(h, site[at], cold[at], draw[at] / cold[at], most);
        if (day.hours == 0)
            continue; // nothing to move
        const auto [low, high] = std::minmax_element(from, from + dayHours);
        const auto [top, under] = levelsOf(day, *low, *high, holds.si());
        for (int h = 0; h < day.hours; ++h) {
            const std::size_t i = std::size_t(h);
            const double given = day.giveIn(i, top), filled = given > 0.0 ? 0.0 : day.fillIn(i, under);
            const int at = d * dayHours + day.at[i];
            cold[at] += filled - given;
            draw[at] += (filled - given) * day.perCold[i];
            site[at] += (filled - given) * day.perCold[i];
            moved += given * hour;
        }
    }
    return Energy::fromSi(moved);
}

} // namespace tokenyard
