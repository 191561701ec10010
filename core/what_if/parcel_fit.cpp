// SPDX-License-Identifier: Apache-2.0
#include "core/what_if/parcel_fit.h"

#include "core/base/whole_number.h"
#include "core/catalogue/object_space.h"
#include "core/network/losses.h"
#include "core/study/layout/rack_power.h"

#include <algorithm>
#include <cmath>

namespace tokenyard {

namespace {

#define TP(source) TY_TR("Parcel", source)

constexpr int mostRacks = 1'000'000;

// The area left when every edge moves inwards by the distance: A - P s + s² Σ cot(θ/2) over the inner angles θ. Exact while no edge
// vanishes; 0 for what is narrower.
Area inset(const Polygon &polygon, double by)
{
    const double sense = [&] {
        double twice = 0.0;
        for (std::size_t i = 0; i < polygon.size(); ++i) {
            const Point a = polygon[i], b = polygon[(i + 1) % polygon.size()];
            twice += a.x * b.y - b.x * a.y;
        }
        return twice < 0.0 ? -1.0 : 1.0;
    }();
    double perimeter = 0.0, corners = 0.0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point before = polygon[(i + polygon.size() - 1) % polygon.size()], at = polygon[i], after = polygon[(i + 1) % polygon.size()];
        const Point in = at - before, out = after - at;
        perimeter += distance(at, after);
        const double turn = std::atan2(sense * (in.x * out.y - in.y * out.x), in.x * out.x + in.y * out.y);
        corners += std::tan(turn / 2.0); // cot(θ/2) with θ = π - turn
    }
    if (perimeter - 2.0 * corners * by <= 0.0) // nothing is left of the edges
        return {};
    return std::max(0.0, polygonArea(polygon).si() - perimeter * by + corners * by * by) * units::m2;
}

// What all counts share: the plan's own choices, or those of a fresh object of the kind.
class Programme {
public:
    Programme(const Plan &plan, const Study &study, const Catalogue &catalogue)
        : m_plan(plan), m_catalogue(catalogue), m_records(catalogue), m_building(catalogue.find("space-programme", "building")),
          m_ground(catalogue.find("space-programme", "ground"))
    {
        const Object *pattern = largestHall();
        m_hall = pattern ? *pattern->as<Hall>() : Hall{};
        if (const Record *rack = catalogue.find("racks", m_hall.rack)) {
            m_perRack = itPowerOfRack(*rack).value_or(Power{}) * plan.power->rackPowerFactor;
            m_gpus = clampedInt(rack->number("gpus").value_or(0.0), 0, 10'000);
        }
        const bool hours = study.energy && study.energy->gridPeak && study.compute && study.compute->itPeak.si() > 0.0;
        readRoles();
        m_peakRatio = hours ? *study.energy->gridPeak / study.compute->itPeak : number(m_building, "peak_ratio");
    }
    bool hasRecords() const { return m_building && m_ground && m_perRack.si() > 0.0; }
    const Hall &hall() const { return m_hall; }
    int gpusPerRack() const { return m_gpus; }
    Power it(int racks) const { return racks * m_perRack; }
    Power gridPeak(int racks) const { return m_peakRatio * it(racks); }

    std::vector<ParcelArea> areas(int racks)
    {
        const Power it = this->it(racks), peak = m_peakRatio * it;
        std::vector<ParcelArea> all{{"halls", TP("Halls"), hallArea(racks)},
                                    {"network", TP("Network rooms"), perMw("network_area_per_mw", it)},
                                    {"switchgear", TP("Medium-voltage rooms"), perMw("switchgear_area_per_mw", it)},
                                    {"plant", TP("Pumps and water treatment"), perMw("plant_area_per_mw", it)},
                                    {"staff", TP("Staff, stores and dock"), perMw("staff_area_per_mw", it)}};
        for (const Role &role : m_roles)
            all.push_back({role.kind->key, role.kind->label, units(role, loadOf(role.load, it, peak)), standsOn(role.place)});
        double floor = 0.0;
        for (const ParcelArea &area : all)
            floor += area.on == ParcelPlace::Floor ? area.area.si() : 0.0;
        const double cores = std::clamp(number(m_building, "core_share"), 0.0, 0.9);
        all.push_back({"cores", TP("Cores, ways, shafts and walls"), floor * cores / (1.0 - cores) * units::m2});
        return all;
    }
    Area grossFloor(const std::vector<ParcelArea> &areas) const
    {
        Area sum;
        for (const ParcelArea &area : areas)
            if (area.on == ParcelPlace::Floor)
                sum += area.area;
        return sum;
    }
    // The building, and the yards that the roof does not take.
    Area ground(const std::vector<ParcelArea> &areas) const
    {
        const Area footprint = grossFloor(areas) / double(m_plan.site->storeys);
        Area yards, roof;
        for (const ParcelArea &area : areas)
            if (area.on != ParcelPlace::Floor)
                (area.on == ParcelPlace::Roof ? roof : yards) += area.area;
        return footprint + yards + roof - std::min(roof, footprint);
    }
    Area mostFloor() const { return polygonArea(m_plan.site->boundary) * number(m_ground, "coverage") * double(m_plan.site->storeys); }
    // Setback and landscaping share the strip along the boundary; the lane runs inside it.
    Area buildable() const
    {
        const Polygon &boundary = m_plan.site->boundary;
        const double site = polygonArea(boundary).si(), lane = m_ground->get<Length>("lane_width").value_or(Length{}).si();
        const double within = inset(boundary, m_plan.site->setback.si()).si();
        const double inLane = within - inset(boundary, m_plan.site->setback.si() + lane).si();
        const double green = std::max(0.0, site * number(m_ground, "landscaping") - (site - within));
        return std::max(0.0, within - inLane - green) * units::m2;
    }

private:
    static double number(const Record *record, const char *key) { return record ? record->number(key).value_or(0.0) : 0.0; }
    // What the programme's records say of a kind of equipment: which load it carries, with what redundancy, and where it stands.
    struct Role {
        const KindInfo *kind;
        std::string role, load, redundancy, place;
    };
    // Of several kinds in one role the first that the plan has; the first of all where it has none.
    void readRoles()
    {
        for (const Record &record : m_catalogue.set("space-programme").records) {
            const KindInfo *kind = findKind(record.id);
            if (!kind || !*kind->records)
                continue;
            Role role{kind, record.words("role"), record.words("load"), record.words("redundancy"), record.words("place")};
            const auto same = std::find_if(m_roles.begin(), m_roles.end(), [&](const Role &r) { return r.role == role.role; });
            if (same == m_roles.end())
                m_roles.push_back(std::move(role));
            else if (!has(same->kind->kind) && has(kind->kind))
                *same = std::move(role);
        }
    }
    bool has(ObjectKind kind) const
    {
        return std::any_of(m_plan.objects.begin(), m_plan.objects.end(), [&](const Shared<Object> &o) { return o->kind() == kind; });
    }
    Power loadOf(std::string_view load, Power it, Power peak) const
    {
        const double liquid = m_plan.cooling->liquidFraction;
        return load == "peak" ? peak : load == "liquid" ? liquid * it : load == "air" ? (1.0 - liquid) * it : it;
    }
    Topology topologyOf(std::string_view redundancy) const
    {
        return redundancy == "ups"         ? m_plan.power->upsTopology
            : redundancy == "transformers" ? m_plan.power->transformerTopology
                                           : Topology::NPlus1;
    }
    // In a building of one storey the roof is left free and transformers stand outside.
    ParcelPlace standsOn(std::string_view place) const
    {
        const bool above = m_plan.site->storeys > 1;
        if (place == "floor" || (place == "floor-above" && above))
            return ParcelPlace::Floor;
        return place == "roof" && above ? ParcelPlace::Roof : ParcelPlace::Ground;
    }
    const Object *largestHall() const
    {
        const Object *best = nullptr;
        const auto racks = [](const Object &o) { return o.as<Hall>()->rows * o.as<Hall>()->racksPerRow; };
        for (const Shared<Object> &object : m_plan.objects)
            if (object->as<Hall>() && racks(*object) > 0 && (!best || racks(*object) > racks(*best)))
                best = &*object;
        return best;
    }
    Area hallArea(int racks) const
    {
        const HallSize size = sizeForRacks(m_hall, rackSizeOf(m_hall, m_catalogue));
        const double each = (size.width * size.depth).si() / std::max(1, m_hall.rows * m_hall.racksPerRow);
        return each * racks * (1.0 + number(m_building, "support_racks")) * units::m2;
    }
    Area perMw(const char *key, Power it) const { return number(m_building, key) * it.si() / 1e6 * units::m2; }
    Object exampleOf(ObjectKind kind) const
    {
        for (const Shared<Object> &object : m_plan.objects)
            if (object->kind() == kind)
                return *object;
        Object fresh;
        fresh.equipment = kindInfo(kind).prototype;
        return fresh;
    }
    Power capacityOf(const Object &object) const
    {
        const auto units = unitsOf(object);
        const Record *record = units ? m_catalogue.find(units->records, units->model) : nullptr;
        if (!record)
            return {};
        const auto apparent = record->get<ApparentPower>("capacity");
        return apparent ? *apparent * m_plan.power->powerFactor : record->get<Power>("capacity").value_or(Power{});
    }
    // Units for the load under the redundancy, in rows near the square, with the kind's clearance on two sides.
    Area units(const Role &role, Power load)
    {
        const ObjectKind kind = role.kind->kind;
        const Topology topology = topologyOf(role.redundancy);
        Object object = exampleOf(kind);
        const Power each = capacityOf(object);
        if (load.si() <= 0.0 || each.si() <= 0.0)
            return {};
        int n = clampedInt(std::ceil(load / each - 1e-9), 1, mostRacks);
        while (n < mostRacks && n * each.si() * usableFraction(topology, n) < load.si() * (1.0 - 1e-9))
            ++n;
        std::visit(
            [&](auto &equipment) {
                if constexpr (requires { equipment.units; })
                    equipment.units = n;
            },
            object.equipment);
        const auto space = m_records.of(object);
        if (!space)
            return {};
        const Rectangle size = sizeForUnits(space->rows, {});
        const Record *usual = m_catalogue.find("clearances", kindInfo(kind).key);
        const Length clear = usual ? usual->get<Length>("clearance").value_or(Length{}) : Length{};
        return (size.width + clear) * (size.depth + clear);
    }

    const Plan &m_plan;
    const Catalogue &m_catalogue;
    SpaceRecords m_records;
    std::vector<Role> m_roles;
    const Record *m_building, *m_ground;
    Hall m_hall;
    Power m_perRack;
    int m_gpus = 0;
    double m_peakRatio = 1.0;
};

// The most racks for which `fits` holds; it holds for fewer, too.
template <class Fits>
int mostThat(const Fits &fits)
{
    int good = 0, bad = 1;
    while (bad <= mostRacks && fits(bad)) {
        good = bad;
        bad *= 2;
    }
    while (bad - good > 1) {
        const int middle = good + (bad - good) / 2;
        (fits(middle) ? good : bad) = middle;
    }
    return good;
}

ParcelFit without(Text reason)
{
    ParcelFit fit;
    fit.reason = std::move(reason);
    return fit;
}

} // namespace

ParcelFit largestPlan(const Plan &plan, const Study &study, const Catalogue &catalogue)
{
    if (plan.site->boundary.size() < 3)
        return without(Text(TP("The site has no boundary; draw it first.")));
    Programme programme(plan, study, catalogue);
    if (!programme.hasRecords())
        return without(Text(TP("The rack or the space programme is missing from the records; choose a rack that the catalogue holds.")));
    ParcelFit fit;
    fit.rack = programme.hall().rack;
    fit.storeys = plan.site->storeys;
    fit.site = polygonArea(plan.site->boundary);
    fit.buildable = programme.buildable();
    const Area mostFloor = programme.mostFloor();
    const auto floor = [&](int racks) { return programme.grossFloor(programme.areas(racks)) <= mostFloor; };
    const auto yard = [&](int racks) { return programme.ground(programme.areas(racks)) <= fit.buildable; };
    const auto contract = [&](int racks) { return programme.gridPeak(racks) <= plan.supply->contract * (1.0 + 1e-9); };
    fit.limits = {{"floor", TP("Floor of the building"), mostThat(floor)},
                  {"yard", TP("Ground for building and yards"), mostThat(yard)},
                  {"contract", TP("Contract power"), mostThat(contract)}};
    std::stable_sort(fit.limits.begin(), fit.limits.end(), [](const ParcelLimit &a, const ParcelLimit &b) { return a.racks < b.racks; });
    fit.racks = fit.limits.front().racks;
    fit.gpus = fit.racks * programme.gpusPerRack();
    fit.it = programme.it(fit.racks);
    fit.areas = programme.areas(fit.racks);
    fit.footprint = programme.grossFloor(fit.areas) / double(fit.storeys);
    return fit;
}

} // namespace tokenyard
