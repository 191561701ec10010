// SPDX-License-Identifier: Apache-2.0
#include "core/edit/twin_side.h"

#include "core/edit/nearest_ports.h"
#include "core/edit/objects.h"
#include "core/network/paths.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <numbers>

namespace tokenyard::edit {

namespace {

#define TT(source) TY_TR("Topology", source)

constexpr double walkway = 1.0;        // m, where no record asks for more
constexpr int rings = 60, around = 48; // m; directions

bool isBoard(const Object &object) { return kindInfo(object.kind()).power == PowerRole::Board; }
bool isSource(const Object &object)
{
    const PowerRole role = kindInfo(object.kind()).power;
    return role == PowerRole::Source || role == PowerRole::Standby || role == PowerRole::Variable;
}

Point middleOf(const Object &object)
{
    const Bounds b = object.place.bounds();
    return {(b.left + b.right) / 2, (b.top + b.bottom) / 2};
}

// "UPS 3A" -> "UPS 3B", "MV A 2" -> "MV B 2", "Transformers" -> "Transformers B".
std::string nameOfTwin(std::string name)
{
    for (std::size_t i = name.size(); i-- > 0;) {
        const bool begins = i == 0 || !std::isalpha(static_cast<unsigned char>(name[i - 1]));
        const bool ends = i + 1 == name.size() || name[i + 1] == ' ';
        if (name[i] == 'A' && begins && ends) {
            name[i] = 'B';
            return name;
        }
    }
    return name + " B";
}

class TwinSide {
public:
    TwinSide(const Plan &plan, const Catalogue &catalogue)
        : m_catalogue(catalogue), m_edit{.plan = plan, .what = {}, .refusal = {}, .ids = {}}, m_graph(powerGraph(plan.objects, plan.feeds))
    {
        m_onA.assign(m_graph.objects().size(), 0);
        for (const FeedGraph::Link &link : m_graph.links())
            if (isHall(link.to) && link.feed->kind == FeedKind::PowerA)
                for (std::size_t i = 0; const char above : m_graph.upstreamOf(link.from))
                    m_onA[i++] |= above;
    }
    Edit run()
    {
        for (int at = 0; at < int(m_graph.objects().size()) && m_edit.ok(); ++at)
            if ((isHall(at) || isDriven(at)) && fedOn(at, FeedKind::PowerA) && !fedOn(at, FeedKind::PowerB))
                copyFeeds(at, m_graph.objects()[std::size_t(at)]->id);
        m_edit.what = Text(TT("Draw side B"));
        return std::move(m_edit);
    }

private:
    bool isHall(int at) const { return m_graph.objects()[std::size_t(at)]->as<Hall>() != nullptr; }
    // Cooling plant: the halls stand still without it, whatever side they have.
    bool isDriven(int at) const
    {
        const CoolingRole role = kindInfo(m_graph.objects()[std::size_t(at)]->kind()).cooling;
        return role != CoolingRole::None && role != CoolingRole::Load;
    }
    bool fedOn(int at, FeedKind side) const
    {
        const auto &into = m_graph.into(at);
        return std::any_of(into.begin(), into.end(), [&](int l) { return m_graph.links()[std::size_t(l)].feed->kind == side; });
    }
    void take(Edit next)
    {
        if (next.ok())
            m_edit.plan = std::move(next.plan);
        else
            m_edit.refusal = next.refusal;
    }

    // What feeds the object on side A feeds this one, itself or its twin, on side B.
    void copyFeeds(int at, ObjectId to)
    {
        const bool switches = m_graph.objects()[std::size_t(at)]->kind() == ObjectKind::TransferSwitch; // its twin prefers the other side
        for (int l : m_graph.into(at)) {
            const FeedGraph::Link &link = m_graph.links()[std::size_t(l)];
            const ObjectId from = m_edit.ok() ? twinOf(link.from) : ObjectId{};
            if (from && from != to && m_edit.ok())
                take(joinLike(m_edit.plan, switches && link.feed->kind == FeedKind::PowerB ? FeedKind::PowerA : FeedKind::PowerB, from, to,
                              link.feed->id));
        }
    }

    // A board beside those of side A that itself has power.
    ObjectId otherBoard(const Object &own) const
    {
        ObjectId best;
        double nearest = HUGE_VAL;
        for (std::size_t i = 0; i < m_graph.objects().size(); ++i) {
            const Object &board = *m_graph.objects()[i];
            const double apart = distance(middleOf(board), middleOf(own));
            if (isBoard(board) && !m_onA[i] && !m_graph.into(int(i)).empty() && apart < nearest) {
                best = board.id;
                nearest = apart;
            }
        }
        return best;
    }

    ObjectId twinOf(int at)
    {
        const Object &own = *m_graph.objects()[std::size_t(at)];
        if (isSource(own))
            return own.id;
        if (const auto known = m_twins.find(own.id); known != m_twins.end())
            return known->second;
        if (isBoard(own))
            if (const ObjectId other = otherBoard(own))
                return m_twins[own.id] = other;
        Object beside = own; // the original stands in its way, too
        beside.id = {};
        const auto place = freePlace(m_edit.plan, m_catalogue, beside, own.place, middleOf(own));
        if (!place) {
            m_edit.refusal = Text(TT("Side B needs a second %1, but there is no free place for one within %2 of it; make room, then choose "
                                     "again."),
                                  {own.name, measure(double(rings) * units::m, units::m)});
            return {};
        }
        const Edit added = addObject(m_edit.plan, own.kind(), *place, own.phase);
        take(added);
        if (!m_edit.ok())
            return {};
        const ObjectId twin = added.ids.front();
        const std::string name = freeName(m_edit.plan, nameOfTwin(own.name));
        m_twins[own.id] = twin; // before what is above it: a ring ends here
        changePart(m_edit.plan.objects, twin, [&](Object &o) {
            o.name = name;
            o.equipment = own.equipment;
        });
        copyFeeds(at, twin);
        return m_edit.ok() ? twin : ObjectId{};
    }

    const Catalogue &m_catalogue;
    Edit m_edit;
    const FeedGraph m_graph; // of the plan as it was, whose objects the edited one shares or copies
    std::vector<char> m_onA;
    std::map<ObjectId, ObjectId> m_twins;
};

} // namespace

Edit drawSideB(const Plan &plan, const Catalogue &catalogue) { return TwinSide(plan, catalogue).run(); }

Edit joinLike(const Plan &plan, FeedKind kind, ObjectId from, ObjectId to, ObjectId like)
{
    const Feed model = *plan.feed(like);
    Edit joined = connectNearest(plan, kind, from, to);
    if (joined.ok() && !joined.ids.empty())
        changePart(joined.plan.feeds, joined.ids.front(), [&](Feed &f) {
            f.voltage = model.voltage;
            f.section = model.section;
            f.circuits = model.circuits;
            f.phase = model.phase;
        });
    return joined;
}

double clearanceOf(const Catalogue &catalogue, ObjectKind kind)
{
    const Record *record = catalogue.find("clearances", kindInfo(kind).key);
    return std::max(walkway, record ? record->get<Length>("clearance").value_or(Length{}).si() : 0.0);
}

bool isFreePlace(const Plan &plan, const Catalogue &catalogue, const Object &object, const Bounds &at)
{
    const double own = clearanceOf(catalogue, object.kind());
    for (const Shared<Object> &other : plan.objects) {
        if (other->id == object.id || other->place.level != object.place.level)
            continue;
        const bool takesRoom = kindInfo(other->kind()).space != Space::None;
        const double apart = takesRoom ? std::max(own, clearanceOf(catalogue, other->kind())) : 0.0;
        if ((takesRoom || other->kind() == ObjectKind::Road) && other->place.bounds().meets(at.grown(apart)))
            return false;
    }
    const Polygon &site = plan.site->boundary;
    const Bounds b = kindInfo(object.kind()).keepsSetback ? at.grown(plan.site->setback.si()) : at;
    const Point corners[] = {{b.left, b.top}, {b.right, b.top}, {b.right, b.bottom}, {b.left, b.bottom}};
    return site.size() < 3 || std::all_of(std::begin(corners), std::end(corners), [&](Point p) { return contains(site, p); });
}

std::optional<Placement> freePlace(const Plan &plan, const Catalogue &catalogue, const Object &object, Placement place, Point near)
{
    const double width = place.width.si(), depth = place.depth.si();
    for (int ring = 0; ring < rings; ++ring)
        for (int step = 0; step < around; ++step) {
            const double turn = 2.0 * std::numbers::pi * step / around;
            const Point middle{near.x + ring * std::cos(turn), near.y + ring * std::sin(turn)};
            const Bounds at{middle.x - width / 2, middle.y - depth / 2, middle.x + width / 2, middle.y + depth / 2};
            if (isFreePlace(plan, catalogue, object, at)) {
                place.x = at.left * units::m;
                place.y = at.top * units::m;
                place.angle = 0.0;
                return place;
            }
        }
    return std::nullopt;
}

} // namespace tokenyard::edit
