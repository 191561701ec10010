// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/build_mix.h"

#include "core/edit/gate.h"
#include "core/edit/own_sources.h"
#include "core/study/energy/demand_response.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TB(source) TY_TR("Mix", source)

// Whole units of at most this size each.
int unitsOf(Power power, Power one) { return one > Power{} ? std::max(1, int(std::ceil(power / one - 1e-9))) : 1; }

class MixBuilder {
public:
    MixBuilder(const PlanMix &mix, const Catalogue &catalogue) : m_mix(mix), m_catalogue(catalogue)
    {
        for (const MixPart &part : mix.parts)
            if (part.power > Power{})
                add(part);
    }
    const std::vector<Equipment> &sources() const { return m_sources; }
    const std::vector<const MixPart *> &parts() const { return m_parts; } // of each source
    const std::string &late() const { return m_late; }

private:
    // Any kind of plant that is rated by its power, by units of its record, or by power and energy.
    void add(const MixPart &part)
    {
        const KindInfo *info = findKind(part.kind);
        if (!info)
            return; // no plant: the grid, load that stops, what heat drives
        Equipment equipment = info->prototype;
        std::visit([&](auto &kind) { rate(part, kind); }, equipment);
        m_sources.push_back(std::move(equipment));
        m_parts.push_back(&part);
    }

    template <class Kind>
    void rate(const MixPart &part, Kind &kind)
    {
        if constexpr (requires {
                          kind.model;
                          kind.availableFrom;
                      }) {
            kind.model = part.model;
            if constexpr (requires { kind.energy; }) {
                kind.energy = part.stored;
                kind.power = part.stored / (1.0 * units::hour) * recordOf(part).number("c_rate").value_or(1.0);
            } else if constexpr (requires {
                                     kind.power;
                                     kind.units;
                                 }) { // as many as there would be of the usual size, alike
                kind.units = unitsOf(part.power, kind.power);
                kind.power = part.power / double(kind.units);
            } else if constexpr (requires { kind.power; })
                kind.power = part.power;
            else
                kind.units = unitsOf(part.power, recordOf(part).template get<Power>("capacity").value_or(Power{}));
            setDate(part, kind.availableFrom);
            if constexpr (requires { kind.absorption; })
                for (const MixPart &cold : m_mix.parts)
                    if (cold.heatOf == part.kind && cold.power > Power{}) {
                        kind.absorption = cold.model;
                        kind.absorptionPower = cold.power;
                    }
        }
    }

    const Record &recordOf(const MixPart &part) const
    {
        static const Record none;
        for (const MixKind &kind : mixKinds())
            if (part.kind == kind.kind)
                if (const Record *record = m_catalogue.find(kind.records, part.model))
                    return *record;
        return none;
    }

    // From when it runs: a month in the year that was served would leave hours of it without.
    void setDate(const MixPart &part, std::string &from)
    {
        if (!part.arrives)
            return;
        const std::string month = fmt::format("{:04d}-{:02d}", *part.arrives / 12, *part.arrives % 12 + 1);
        if (*part.arrives <= m_mix.year * 12)
            from = month;
        else
            m_late += (m_late.empty() ? "" : ", ") + month;
    }

    const PlanMix &m_mix;
    const Catalogue &m_catalogue;
    std::vector<Equipment> m_sources;
    std::vector<const MixPart *> m_parts;
    std::string m_late;
};

} // namespace

namespace {

bool hasAbsorption(const Object &object)
{
    return std::visit(
        [](const auto &kind) {
            if constexpr (requires { kind.absorption; })
                return !kind.absorption.empty();
            else
                return false;
        },
        object.equipment);
}

// Hot water of what was put down goes to the chillers by pipes; without these its absorption chillers would make nothing.
void drawHeatPipes(edit::Edit &edit)
{
    std::vector<edit::Join> joins;
    for (ObjectId id : edit.ids)
        if (const Object *object = edit.plan.object(id); object && hasAbsorption(*object))
            for (const edit::Join &join : edit::heatPipes(edit.plan, id))
                joins.push_back(join);
    if (edit::Edit piped = edit::joinNearest(edit.plan, joins, edit.what); piped.ok())
        edit.plan = std::move(piped.plan);
}

} // namespace

namespace {

// What the free land holds of sun or wind alone: the first search knows it, and is mostly the last.
void addRoomOfFields(const Plan &plan, const RunningLayout &layout, const Catalogue &catalogue, MixLimits &limits)
{
    if (plan.site->boundary.size() < 3)
        return;
    for (const MixKind &kind : mixKinds()) {
        const auto named = limits.models.find(kind.kind);
        const RecordSet &records = catalogue.set(kind.records);
        const Record *record = named != limits.models.end() ? catalogue.find(kind.records, named->second)
            : records.records.empty()                       ? nullptr
                                                            : &records.records.front();
        const double area = record ? record->number("area_m2_per_mw").value_or(0.0) : 0.0;
        Equipment field = findKind(kind.kind)->prototype;
        const bool isField = std::visit(
            [&](auto &plant) {
                if constexpr (
                    requires {
                        plant.model;
                        plant.power;
                    }
                    && !requires { plant.units; } && !requires { plant.energy; }) {
                    plant.model = record ? record->id : plant.model;
                    plant.power = layout.site.si() / std::max(area, 1.0) * units::MW;
                    return area > 0.0 && plant.power > Power{};
                }
                return false;
            },
            field);
        if (!isField)
            continue;
        std::vector<double> shares;
        edit::addSources(plan, {field}, catalogue, {}, &shares);
        if (shares[0] < 1.0)
            limits.room[kind.kind] = shares[0] * layout.site.si() / area * units::MW;
    }
}

} // namespace

std::optional<PlanMix> mixThatFits(const Plan &plan, const CoolingResult &cooling, const RunningLayout &layout, const MixLimits &limits,
                                   const Catalogue &catalogue, const own::Watch &watch)
{
    constexpr int mostRounds = 5;
    constexpr double rounding = 1e-6, likelyLast = 0.8; // of the work left, what a search is told to be
    MixLimits held = limits;
    held.wholeYear = false; // the room is found on the weeks
    addRoomOfFields(plan, layout, catalogue, held);
    double from = 0.0; // told of the work
    const auto solve = [&] {
        const double share = likelyLast * (1.0 - from), begin = from;
        auto mix = mixOfPlan(plan, cooling, layout, held, catalogue, {watch.stop, [&](double done) {
                                                                          if (watch.progress)
                                                                              watch.progress(begin + share * done);
                                                                      }});
        from += share;
        return mix;
    };
    std::optional<PlanMix> mix = solve();
    // Keeps the room that each part finds; the kinds of those that do not fit.
    const auto narrow = [&] {
        const MixBuilder builder(*mix, catalogue);
        std::vector<double> shares;
        edit::addSources(plan, builder.sources(), catalogue, {}, &shares);
        std::vector<const KindInfo *> outside;
        for (std::size_t i = 0; i < shares.size(); ++i)
            if (shares[i] < 1.0 - rounding) {
                const MixPart &part = *builder.parts()[i];
                const Power size = part.stored > Energy{} ? part.stored / (1.0 * units::hour) : part.power;
                held.room[part.kind] = shares[i] * size;
                outside.push_back(findKind(part.kind));
            }
        return outside;
    };
    for (int round = 0; round < mostRounds && mix; ++round) {
        const bool fits = narrow().empty();
        if (fits && held.wholeYear == limits.wholeYear)
            return mix;
        held.wholeYear = held.wholeYear || (fits && limits.wholeYear);
        mix = solve();
    }
    if (mix && held.wholeYear != limits.wholeYear) { // asked for, though none of the weeks' mixes fitted
        narrow();
        held.wholeYear = limits.wholeYear;
        mix = solve();
    }
    if (mix)
        for (const KindInfo *kind : narrow())
            mix->limits.push_back(Text(TB("%1: no size was found that has room inside the boundary; what has none is left out on the map."),
                                       {Text(kind->label)}));
    return mix;
}

edit::Edit buildMix(const Plan &plan, const PlanMix &mix, const MixLimits &limits, const Catalogue &catalogue,
                    const std::function<std::string(ObjectKind)> &called)
{
    const MixBuilder builder(mix, catalogue);
    edit::Edit edit = edit::addSources(plan, builder.sources(), catalogue, called);
    if (!edit.ok())
        return edit;
    drawHeatPipes(edit);
    const bool sheds = limits.curtail > Power{};
    if (sheds || limits.unitReserve)
        edit.plan.supply = edit.plan.supply.with([&](Supply &s) {
            s.unitReserve = s.unitReserve || limits.unitReserve;
            if (sheds)
                s.curtailPower = limits.curtail, s.curtailWorth = limits.curtailWorth;
        });
    if (edit.ids.empty() && !sheds)
        return edit::refused(plan, Text(TB("The mix is the grid alone: there is nothing to put on the map.")));
    if (!builder.late().empty()) {
        const Text late(
            TB("Ordered in January of the price year, part of it arrives in %1, after the year %2 that was served; it is put down "
               "without a date."),
            {builder.late(), std::to_string(mix.year)});
        edit.notice = edit.notice.empty() ? late : Text(TB("%1 %2"), {edit.notice, late});
    }
    edit.what = Text(TB("Put the mix on the map"));
    return edit::gated(plan, std::move(edit));
}

} // namespace tokenyard
