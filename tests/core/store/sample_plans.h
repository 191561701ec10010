// SPDX-License-Identifier: Apache-2.0
// Plans for the store's tests: every kind of object and part, with values taken from the field tables.
#pragma once

#include "core/plan/hourly_objects.h"
#include "core/store/project_file.h"

#include <cmath>
#include <limits>
#include <random>

namespace tokenyard::test {

// Chooses a value for a field: the least, the greatest, or a random one from a seed.
class Filler {
public:
    enum class Way { Least, Greatest, Drawn };
    explicit Filler(Way way, unsigned seed = 1) : m_way(way), m_random(seed) {}

    template <class Owner>
    void fill(std::span<const Field<Owner>> fields, Owner &owner)
    {
        for (const Field<Owner> &field : fields)
            if (field.goodWords)
                field.set(owner, month());
            else
                do // some values lie in a gap
                    field.set(owner, value(field.kind, field.minimum, field.maximum, field.choices.size()));
                while (!field.accepts(field.get(owner)));
    }
    double fraction()
    {
        return m_way == Way::Least ? 0.0 : m_way == Way::Greatest ? 1.0 : std::uniform_real_distribution<double>()(m_random);
    }
    std::string words()
    {
        static const char *const all[] = {"", "울산 AI 데이터센터", "Halle ‘Ä’ \"1\"; DROP TABLE object; --", "a\nb\tc", "𝔘𝟙 👷", "%1 %n"};
        if (m_way == Way::Least)
            return {};
        return m_way == Way::Greatest ? std::string(longestWords, 'x') : all[m_random() % std::size(all)];
    }
    std::string line()
    {
        for (;;)
            if (std::string one = words(); one.find('\n') == std::string::npos)
                return one;
    }
    std::string month()
    {
        const int n = int(std::llround(11 * fraction())) + 1;
        return "20" + std::string(n < 10 ? "26-0" : "31-") + std::to_string(n);
    }
    std::vector<FieldNote> notes()
    {
        if (m_way == Way::Least)
            return {};
        return {{"x", fraction(), std::nullopt, words()}, {"y", std::nullopt, 1e300 * fraction(), "견적서 3쪽"}};
    }

private:
    FieldValue value(FieldKind kind, double low, double high, std::size_t choices)
    {
        switch (kind) {
        case FieldKind::Quantity: return low + (high - low) * fraction();
        case FieldKind::Count: return std::int64_t(std::llround(low + (high - low) * fraction()));
        case FieldKind::Choice: return std::int64_t(std::llround(double(choices - 1) * fraction()));
        case FieldKind::Flag: return fraction() > 0.5;
        case FieldKind::ObjectRef: return std::int64_t(std::llround(20 * fraction()));
        case FieldKind::Words:
        case FieldKind::RecordRef: return line();
        }
        return {};
    }
    Way m_way;
    std::mt19937 m_random;
};

inline Shared<Object> objectOf(ObjectKind kind, ObjectId id, Filler &filler)
{
    Object object;
    object.id = id;
    object.equipment = kindInfo(kind).prototype;
    object.group = std::llround(100 * filler.fraction());
    filler.fill(commonFields(), object);
    filler.fill(kindFields(kind), object);
    object.notes = filler.notes();
    return object;
}

inline Shared<Feed> feedOf(ObjectId id, FeedEnd from, FeedEnd to, Filler &filler)
{
    Feed feed;
    filler.fill(feedFields(), feed);
    feed.id = id, feed.from = from, feed.to = to;
    for (int i = 0; i < 5; ++i)
        feed.waypoints.push_back({1e5 * filler.fraction() - i, i / 3.0});
    feed.notes = filler.notes();
    return feed;
}

template <class Part>
Part partOf(std::span<const Field<Part>> fields, Filler &filler)
{
    Part part;
    filler.fill(fields, part);
    if constexpr (requires { part.notes; })
        part.notes = filler.notes();
    return part;
}

inline void addLists(Plan &plan, Filler &filler)
{
    for (int i = 0; i < 3; ++i) {
        Service service = partOf(serviceFields(), filler);
        service.id = plan.takeId();
        Phase phase = partOf(phaseFields(), filler);
        phase.id = plan.takeId();
        plan.services.insert(plan.services.begin(), Shared<Service>(service)); // not in order of id
        plan.phases.insert(plan.phases.begin(), Shared<Phase>(phase));
    }
    for (int i = 0; i < 2; ++i)
        plan.scenarios.emplace_back(Scenario{plan.takeId(),
                                             "시나리오 " + std::to_string(i),
                                             {{ObjectId{1}, "", "x", 12.5},
                                              {ObjectId{}, "site", "storeys", std::int64_t(5)},
                                              {ObjectId{}, "site", "land_leased", true},
                                              {ObjectId{}, "supply", "tariff", filler.line()}}});
    plan.waivers = {{"layout.overlap", {ObjectId{1}, ObjectId{2}}, "기존 건물", "홍길동", "2026-11-22"},
                    {"power.capacity", {}, filler.words(), "", ""}};
}

// `each` objects of every kind, a feed between neighbours, and all other parts.
inline Plan planOfEverything(Filler::Way way, int each = 2, unsigned seed = 1)
{
    Filler filler(way, seed);
    Plan plan;
    for (int i = 0; i < each; ++i)
        for (const KindInfo &kind : allKinds())
            if (i < 10 || !runsByTheHour(kind.kind)) // there may be a hundred of those in all
                plan.objects.push_back(objectOf(kind.kind, plan.takeId(), filler));
    for (std::size_t i = 1; i < plan.objects.size(); i += 2)
        plan.feeds.push_back(feedOf(plan.takeId(), {plan.objects[i - 1]->id, 0}, {plan.objects[i]->id, 3}, filler));
    addLists(plan, filler);
    Site site = partOf(siteFields(), filler);
    site.boundary = {{0, 0}, {300.1, -0.0}, {300, 120.7}, {0, 1e5 * filler.fraction()}};
    plan.site = Shared<Site>(site);
    plan.power = Shared<PowerDesign>(partOf(powerFields(), filler));
    plan.cooling = Shared<CoolingDesign>(partOf(coolingFields(), filler));
    plan.supply = Shared<Supply>(partOf(supplyFields(), filler));
    plan.cost = Shared<CostBasis>(partOf(costFields(), filler));
    plan.finance = Shared<Finance>(partOf(financeFields(), filler));
    return plan;
}

} // namespace tokenyard::test
