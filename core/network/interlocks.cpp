// SPDX-License-Identifier: Apache-2.0
#include "core/network/interlocks.h"

#include "core/plan/feed.h"
#include "core/plan/geometry.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tokenyard {

namespace {

using SupplyPlan = PlanView<Objects, Feeds>;

bool isMain(const Object &from, const Object &to)
{
    const auto board = [](const Object &o) { return kindInfo(o.kind()).power == PowerRole::Board; };
    return (board(from) && (to.as<Transformer>() || to.as<UpsRoom>())) || (from.as<GridIntake>() && board(to));
}

struct Main {
    FeedKind kind;
    const Object *from, *to;
};

std::vector<Main> mainsOf(const SupplyPlan &plan)
{
    std::vector<Main> mains;
    for (const Shared<Feed> &feed : plan.feeds) {
        const Object *from = isPower(feed->kind) ? plan.object(feed->from.object) : nullptr;
        const Object *to = from ? plan.object(feed->to.object) : nullptr;
        if (to && isMain(*from, *to))
            mains.push_back({feed->kind, from, to});
    }
    return mains;
}

// No intake stands idle while another carries two boards of which it could take one: then the board that lies nearest to it by comparison
// has it as its normal supply.
void spreadOverIntakes(const SupplyPlan &plan, Interlocks &suppliers)
{
    if (suppliers.empty())
        return;
    std::map<ObjectId, int> carries; // what an intake feeds with everything in service
    for (const Shared<Feed> &feed : plan.feeds)
        if (isPower(feed->kind) && !suppliers.contains(feed->to.object))
            ++carries[feed->from.object];
    for (const auto &[board, own] : suppliers)
        ++carries[own.front()];
    const auto apart = [&](ObjectId a, ObjectId b) { return distance(plan.object(a)->place.centre(), plan.object(b)->place.centre()); };
    for (const Shared<Object> &idle : plan.objects) {
        if (!idle->as<GridIntake>() || carries[idle->id] > 0)
            continue;
        std::vector<ObjectId> *best = nullptr;
        double nearest = HUGE_VAL;
        for (auto &[board, own] : suppliers) {
            if (std::find(own.begin(), own.end(), idle->id) == own.end() || carries[own.front()] <= 1)
                continue;
            if (const double by = apart(board, idle->id) - apart(board, own.front()); by <= nearest) {
                best = &own;
                nearest = by;
            }
        }
        if (!best)
            continue;
        --carries[best->front()];
        ++carries[idle->id];
        std::rotate(best->begin(), std::find(best->begin(), best->end(), idle->id), best->end());
    }
}

} // namespace

// In the order in which they were drawn. Boards take part where their intakes feed other boards, too, on whichever side; an intake for one
// board alone carries beside the others. Transformers and UPS take part with a board on either side.
Interlocks interlocks(const PlanView<Objects, Feeds> &plan)
{
    const std::vector<Main> mains = mainsOf(plan);
    std::map<ObjectId, std::set<ObjectId>> boardsOf; // of each intake
    for (const Main &main : mains)
        if (main.from->as<GridIntake>())
            boardsOf[main.from->id].insert(main.to->id);
    Interlocks suppliers;
    std::map<ObjectId, FeedKind> firstSide;
    std::set<ObjectId> bothSides;
    for (const auto &[kind, from, to] : mains) {
        if (const auto *intake = from->as<GridIntake>(); intake && (intake->units <= 0 || boardsOf[from->id].size() < 2))
            continue;
        std::vector<ObjectId> &own = suppliers[to->id];
        if (std::find(own.begin(), own.end(), from->id) == own.end())
            own.push_back(from->id);
        if (from->as<GridIntake>() || firstSide.emplace(to->id, kind).first->second != kind)
            bothSides.insert(to->id);
    }
    std::erase_if(suppliers, [&](const auto &own) { return own.second.size() < 2 || !bothSides.contains(own.first); });
    spreadOverIntakes(plan, suppliers);
    return suppliers;
}

std::optional<int> supplyRank(const PlanView<Objects, Feeds> &plan, const Interlocks &interlocks, const Feed &feed)
{
    const Object *to = plan.object(feed.to.object);
    if (to && to->as<TransferSwitch>())
        return feed.kind == FeedKind::PowerA ? 0 : 1;
    const auto own = interlocks.find(feed.to.object);
    if (own == interlocks.end())
        return std::nullopt;
    const auto supplier = std::find(own->second.begin(), own->second.end(), feed.from.object);
    return supplier == own->second.end() ? std::nullopt : std::optional(int(supplier - own->second.begin()));
}

} // namespace tokenyard
