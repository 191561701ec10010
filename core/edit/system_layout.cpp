// SPDX-License-Identifier: Apache-2.0
#include "core/edit/system_layout.h"

#include "core/edit/feeds.h"
#include "core/edit/objects.h"
#include "core/edit/pair_spread.h"
#include "core/edit/size_to_fit.h"
#include "core/edit/twin_side.h"
#include "core/network/paths.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>

namespace tokenyard::edit {

namespace {

#define TT(source) TY_TR("Topology", source)

constexpr std::size_t hallsToASet = 6; // the pairs of four systems: with a hall on each, a lost system falls evenly on the others

constexpr std::size_t systems = 4;    // of 4N/3
constexpr std::size_t leastHalls = 3; // of 4N/3: with two, each side of a hall stands by for the other alone

bool has(const Ids &ids, ObjectId id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }
void addOnce(Ids &ids, ObjectId id)
{
    if (!has(ids, id))
        ids.push_back(id);
}

bool isBoard(const Object &object) { return kindInfo(object.kind()).power == PowerRole::Board; }

// A hall with the last feed of each side, which comes from a UPS room.
struct FedHall {
    ObjectId hall, feedA, feedB, roomA, roomB;
    double racks = 0.0;
};

int outPort(ObjectKind kind, FeedKind side)
{
    const auto all = ports(kind);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].kind == side && std::string_view(all[i].key).starts_with("out"))
            return int(i);
    return 0;
}

class Layout {
public:
    explicit Layout(const Plan &plan) : m_edit{.plan = plan, .what = {}, .refusal = {}, .ids = {}} {}

    Edit run(Topology topology)
    {
        if (!gatherHalls())
            return std::move(m_edit);
        for (const std::vector<FedHall> &group : groupsFor(topology)) {
            const std::size_t sets = std::max<std::size_t>(1, (group.size() + hallsToASet / 2) / hallsToASet);
            for (std::size_t i = 0; i < sets && m_edit.ok(); ++i) {
                const std::vector<FedHall> halls(group.begin() + std::ptrdiff_t(i * group.size() / sets),
                                                 group.begin() + std::ptrdiff_t((i + 1) * group.size() / sets));
                topology == Topology::FourNOverThree ? fourSystems(halls) : block(halls);
            }
        }
        if (m_edit.ok())
            removeIdle();
        if (m_edit.ok())
            take(rerouteFeeds(m_edit.plan, m_moved));
        return std::move(m_edit);
    }

private:
    void refuse(TextSource words, std::vector<Text::Argument> arguments) { m_edit.refusal = Text(words, std::move(arguments)); }
    void take(Edit next)
    {
        if (next.ok())
            m_edit.plan = std::move(next.plan);
        else
            m_edit.refusal = next.refusal;
    }

    bool gatherHalls()
    {
        const Plan &plan = m_edit.plan;
        for (const Shared<Object> &object : plan.objects) {
            const Hall *hall = object->as<Hall>();
            if (!hall)
                continue;
            FedHall fed{object->id, {}, {}, {}, {}, double(hall->rows) * hall->racksPerRow};
            for (const Shared<Feed> &feed : plan.feeds) {
                const Object *from = feed->to.object == object->id ? plan.object(feed->from.object) : nullptr;
                if (!from || !isPower(feed->kind) || !from->as<UpsRoom>())
                    continue;
                (feed->kind == FeedKind::PowerA ? fed.feedA : fed.feedB) = feed->id;
                (feed->kind == FeedKind::PowerA ? fed.roomA : fed.roomB) = from->id;
            }
            if (!fed.roomA || !fed.roomB || fed.roomA == fed.roomB) {
                refuse(TT("%1 is not fed by two UPS rooms, one on each side; draw them first."), {object->name});
                return false;
            }
            m_halls.push_back(fed);
        }
        if (m_halls.empty())
            refuse(TT("The plan has no halls to spread over systems."), {});
        return m_edit.ok();
    }

    std::size_t phaseOf(ObjectId id) const
    {
        const Plan &plan = m_edit.plan;
        const Phase *phase = plan.phase(plan.object(id)->phase);
        const auto at = std::find_if(plan.phases.begin(), plan.phases.end(), [&](const auto &p) { return &*p == phase; });
        return std::size_t(at - plan.phases.begin());
    }

    // The first of the boards above a hall's rooms; 0: none.
    ObjectId boardOf(const FedHall &hall) const
    {
        ObjectId first;
        for (ObjectId room : {hall.roomA, hall.roomB})
            for (ObjectId id : fedByBoards(room))
                for (const auto &[object, feed] : feedersOf(id))
                    if (isBoard(*object) && (!first || object->id < first))
                        first = object->id;
        return first;
    }
    template <class Key>
    static std::vector<std::vector<FedHall>> split(const std::vector<FedHall> &halls, std::size_t leastRooms, Key &&keyOf)
    {
        std::map<std::size_t, std::vector<FedHall>> byKey;
        for (const FedHall &h : halls)
            byKey[keyOf(h)].push_back(h);
        std::vector<std::vector<FedHall>> groups;
        for (auto &[key, own] : byKey) {
            if (roomsOf(own).size() < leastRooms)
                return {halls};
            groups.push_back(std::move(own));
        }
        return groups;
    }
    // Systems stand for halls on the same boards, not across the site. No hall may wait for a system of a later phase: with 4N/3 each phase
    // has its own four. Both only where there are rooms enough.
    std::vector<std::vector<FedHall>> groupsFor(Topology topology) const
    {
        const bool four = topology == Topology::FourNOverThree;
        const std::size_t least = four ? systems : 2;
        std::vector<std::vector<FedHall>> groups;
        const auto phases =
            four ? split(m_halls, least, [&](const FedHall &h) { return phaseOf(h.hall); }) : std::vector<std::vector<FedHall>>{m_halls};
        for (const std::vector<FedHall> &phase : phases)
            for (std::vector<FedHall> &own : split(phase, least, [&](const FedHall &h) { return std::size_t(boardOf(h).value); }))
                groups.push_back(std::move(own));
        return groups;
    }
    static Ids roomsOf(const std::vector<FedHall> &halls)
    {
        Ids rooms;
        for (const FedHall &h : halls) {
            addOnce(rooms, h.roomA);
            addOnce(rooms, h.roomB);
        }
        return rooms;
    }

    // From now on the feed comes from this object.
    void startAt(ObjectId feed, ObjectId from)
    {
        const ObjectKind kind = m_edit.plan.object(from)->kind();
        changePart(m_edit.plan.feeds, feed, [&](Feed &f) {
            f.from = {from, outPort(kind, f.kind)};
            f.waypoints.clear();
        });
        addOnce(m_moved, feed);
    }
    void join(FeedKind kind, ObjectId from, ObjectId to, ObjectId like) { take(joinLike(m_edit.plan, kind, from, to, like)); }

    // Four of the set's rooms, spread evenly over their order and alternating between the sides; each hall is on two of them.
    void fourSystems(const std::vector<FedHall> &halls)
    {
        const Ids rooms = roomsOf(halls);
        if (rooms.size() < systems && halls.size() < leastHalls)
            return refuse(
                TT("4N/3 takes four UPS rooms and three halls or more: of %1 alone each room would stand by for one other, which takes "
                   "as much plant as 2N; choose 2N or a system in reserve."),
                {nameOf(m_edit.plan, hallsOf(halls))});
        if (rooms.size() < systems)
            return refuse(TT("4N/3 takes four UPS rooms, but %1 hang on %2 only; draw the others first."),
                          {nameOf(m_edit.plan, hallsOf(halls)), count(double(rooms.size()))});
        Ids kept;
        for (std::size_t i = 0; i < systems; ++i)
            kept.push_back(rooms[i * rooms.size() / systems + (rooms.size() >= 2 * systems ? i % 2 : 0)]);
        std::vector<double> weights;
        for (const FedHall &h : halls)
            weights.push_back(h.racks);
        const std::vector<SystemPair> pairs = spreadOverPairs(weights, int(systems));
        for (std::size_t i = 0; i < halls.size(); ++i) {
            startAt(halls[i].feedA, kept[std::size_t(pairs[i].first)]);
            startAt(halls[i].feedB, kept[std::size_t(pairs[i].second)]);
        }
        fromBothBoards(rooms, kept);
        drop(rooms, kept);
    }

    // The rooms of side A carry, one of side B stands by for all of them, behind a transfer switch at each hall.
    void block(const std::vector<FedHall> &halls)
    {
        Ids rooms, active, others;
        for (const FedHall &h : halls)
            addOnce(active, h.roomA);
        for (const FedHall &h : halls)
            if (!has(active, h.roomB))
                addOnce(others, h.roomB);
        if (others.empty())
            return refuse(TT("No UPS room is left for the reserve of %1; draw one on side B first."),
                          {nameOf(m_edit.plan, hallsOf(halls))});
        // All wait for it, so it is one of the first that are built; of these the middle one.
        std::stable_sort(others.begin(), others.end(), [&](ObjectId a, ObjectId b) { return phaseOf(a) < phaseOf(b); });
        const auto first = std::count_if(others.begin(), others.end(), [&](ObjectId id) { return phaseOf(id) == phaseOf(others.front()); });
        const ObjectId reserve = others[std::size_t(first) / 2];
        for (const FedHall &h : halls) {
            const ObjectId transfer = addSwitch(h.hall);
            if (!m_edit.ok())
                return;
            join(FeedKind::PowerA, h.roomA, transfer, h.feedB);
            join(FeedKind::PowerB, reserve, transfer, h.feedB);
            startAt(h.feedB, transfer);
        }
        rooms = active;
        rooms.insert(rooms.end(), others.begin(), others.end());
        Ids kept = active;
        kept.push_back(reserve);
        fromBothBoards(rooms, kept);
        drop(rooms, kept);
    }

    ObjectId addSwitch(ObjectId hall)
    {
        const Object at = *m_edit.plan.object(hall);
        const Bounds b = at.place.bounds();
        const Edit added =
            addObject(m_edit.plan, ObjectKind::TransferSwitch, {(b.left + b.right) / 2, (b.top + b.bottom) / 2}, at.place.level, at.phase);
        take(added);
        if (!m_edit.ok())
            return {};
        changePart(m_edit.plan.objects, added.ids.front(), [&](Object &o) { o.name = "STS " + at.name; });
        return added.ids.front();
    }

    static Ids hallsOf(const std::vector<FedHall> &halls)
    {
        Ids ids;
        for (const FedHall &h : halls)
            ids.push_back(h.hall);
        return ids;
    }

    // What feeds this object directly, with the feed.
    std::vector<std::pair<const Object *, const Feed *>> feedersOf(ObjectId id) const
    {
        std::vector<std::pair<const Object *, const Feed *>> feeders;
        for (const Shared<Feed> &feed : m_edit.plan.feeds)
            if (const Object *from = m_edit.plan.object(feed->from.object); from && feed->to.object == id && isPower(feed->kind))
                feeders.push_back({from, &*feed});
        return feeders;
    }

    // Transformers of a system, or the room itself where none stands before it: what is fed by a board.
    Ids fedByBoards(ObjectId room) const
    {
        Ids ids;
        for (const auto &[object, feed] : feedersOf(room))
            addOnce(ids, object->as<Transformer>() ? object->id : room);
        return ids;
    }

    // The board that stands nearest to another one.
    ObjectId partnerOf(ObjectId own, const Ids &boards) const
    {
        ObjectId best;
        double nearest = HUGE_VAL;
        const auto at = [&](ObjectId id) { return m_edit.plan.object(id)->place.centre(); };
        for (ObjectId board : boards)
            if (const double apart = distance(at(board), at(own)); board != own && apart < nearest) {
                best = board;
                nearest = apart;
            }
        return best;
    }

    void fromBothBoards(const Ids &rooms, const Ids &kept)
    {
        Ids boards;
        for (ObjectId room : rooms)
            for (ObjectId id : fedByBoards(room))
                for (const auto &[object, feed] : feedersOf(id))
                    if (isBoard(*object))
                        addOnce(boards, object->id);
        for (ObjectId room : kept)
            for (ObjectId id : fedByBoards(room)) {
                const auto feeders = feedersOf(id);
                if (!m_edit.ok() || feeders.size() != 1 || !isBoard(*feeders.front().first))
                    continue;
                const ObjectId own = feeders.front().first->id, like = feeders.front().second->id;
                const FeedKind other = feeders.front().second->kind == FeedKind::PowerA ? FeedKind::PowerB : FeedKind::PowerA;
                if (const ObjectId second = partnerOf(own, boards))
                    join(other, second, id, like);
            }
    }

    void drop(const Ids &rooms, const Ids &kept)
    {
        for (ObjectId room : rooms)
            if (!has(kept, room))
                addOnce(m_gone, room);
    }

    // The rooms that went, and transformers that fed nothing else.
    void removeIdle()
    {
        Ids gone = m_gone;
        for (const Shared<Object> &object : m_edit.plan.objects)
            if (object->as<Transformer>() && feedsOnly(m_edit.plan, object->id, gone))
                gone.push_back(object->id);
        if (!gone.empty())
            take(removeObjects(m_edit.plan, gone));
    }

    Edit m_edit;
    std::vector<FedHall> m_halls;
    Ids m_moved, m_gone;
};

} // namespace

bool spreadsOverSystems(Topology topology) { return topology == Topology::FourNOverThree || topology == Topology::BlockRedundant; }

Edit layOutSystems(const Plan &plan, Topology topology) { return Layout(plan).run(topology); }

Edit tieBoards(const Plan &plan)
{
    Edit edit = unchanged(plan);
    const auto nearestOther = [&](const Object &own) {
        const Object *best = nullptr;
        for (const Shared<Object> &object : plan.objects)
            if (const auto *intake = object->as<GridIntake>(); intake && intake->units > 0 && object->id != own.id
                && intake->model == own.as<GridIntake>()->model
                && (!best || distance(object->place.centre(), own.place.centre()) < distance(best->place.centre(), own.place.centre())))
                best = &*object;
        return best;
    };
    for (const Shared<Object> &board : plan.objects) {
        if (!isBoard(*board))
            continue;
        std::vector<const Feed *> mains;
        for (const Shared<Feed> &feed : plan.feeds)
            if (const Object *from = plan.object(feed->from.object); from && feed->to.object == board->id && from->as<GridIntake>())
                mains.push_back(&*feed);
        const Object *other = mains.size() == 1 ? nearestOther(*plan.object(mains.front()->from.object)) : nullptr;
        if (!other)
            continue;
        const FeedKind side = mains.front()->kind == FeedKind::PowerA ? FeedKind::PowerB : FeedKind::PowerA;
        Edit next = joinLike(edit.plan, side, other->id, board->id, mains.front()->id);
        if (!next.ok())
            return refused(plan, next.refusal);
        edit.plan = std::move(next.plan);
    }
    return edit;
}

Plan placeTransferSwitches(const Plan &plan, const Catalogue &catalogue)
{
    Plan placed = plan;
    Ids moved;
    for (const Shared<Object> &shared : plan.objects) {
        const auto feed =
            std::find_if(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) { return f->from.object == shared->id; });
        const Object *fed = feed == plan.feeds.end() ? nullptr : plan.object((*feed)->to.object);
        if (!shared->as<TransferSwitch>() || !fed)
            continue;
        const Object object = *placed.object(shared->id);
        const auto size = placeToFit(placed, object, catalogue);
        const auto place = freePlace(placed, catalogue, object, size.value_or(object.place), portPosition(*fed, (*feed)->to.port));
        changePart(placed.objects, object.id, [&](Object &o) { o.place = place.value_or(size.value_or(o.place)); });
        for (const Shared<Feed> &f : plan.feeds)
            if (f->from.object == object.id || f->to.object == object.id)
                moved.push_back(f->id);
    }
    return moved.empty() ? placed : rerouteFeeds(placed, moved).plan;
}

bool feedsOnly(const Plan &plan, ObjectId transformers, const Ids &gone)
{
    const auto goes = [&](ObjectId id) { return std::find(gone.begin(), gone.end(), id) != gone.end(); };
    // Pumps and fans that others feed as well do without these.
    const auto doesWithout = [&](const Object *fed) {
        const CoolingRole role = fed ? kindInfo(fed->kind()).cooling : CoolingRole::None;
        return role != CoolingRole::None && role != CoolingRole::Load
            && std::any_of(plan.feeds.begin(), plan.feeds.end(), [&](const Shared<Feed> &f) {
                   return isPower(f->kind) && f->to.object == fed->id && f->from.object != transformers && !goes(f->from.object);
               });
    };
    bool these = false, others = false;
    for (const Shared<Feed> &feed : plan.feeds)
        if (isPower(feed->kind) && feed->from.object == transformers) {
            these = these || goes(feed->to.object);
            others = others || (!goes(feed->to.object) && !doesWithout(plan.object(feed->to.object)));
        }
    return these && !others;
}

std::vector<ObjectId> systemsAbove(const Plan &plan)
{
    const FeedGraph graph = powerGraph(plan.objects, plan.feeds);
    Ids halls, systems;
    for (const Shared<Object> &object : plan.objects)
        if (object->as<Hall>())
            halls.push_back(object->id);
    for (ObjectId id : objectsAbove(graph, halls))
        if (const Object *object = plan.object(id); object->as<UpsRoom>() || isBoard(*object))
            systems.push_back(id);
    return systems;
}

} // namespace tokenyard::edit
