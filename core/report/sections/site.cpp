// SPDX-License-Identifier: Apache-2.0
// The site: areas, what is built on it by kind, and the drawing to scale on a landscape sheet.
#include "core/report/sections/sections.h"

#include "core/plan/site_layout.h"
#include "core/report/drawing/draw_plan.h"

#include <algorithm>
#include <map>
#include <set>

namespace tokenyard::report {

namespace {

void fact(Table &table, TextSource name, std::string value, std::string unit)
{
    table.rows.push_back({{Text(name), words(std::move(value)), words(std::move(unit))}});
}

Table areas(const Input &in)
{
    const LayoutResult &layout = resultOf(in.study.layout);
    const Site &site = *in.plan.site;
    Table table;
    table.title = TY_TR("Report", "Site");
    table.columns = {{TY_TR("Report", "What"), {}, Align::Left, 3.0},
                     {TY_TR("Report", "Value"), {}, Align::Right},
                     {TY_TR("Report", "Unit"), {}, Align::Left}};
    fact(table, TY_TR("Report", "Area within the boundary"), fixed(layout.site.si(), 0), "m²");
    fact(table, TY_TR("Report", "Building, all storeys"), fixed(layout.building.si(), 0), "m²");
    fact(table, TY_TR("Report", "Hall floor"), fixed(layout.hallFloor.si(), 0), "m²");
    fact(table, TY_TR("Report", "Yards"), fixed(layout.yards.si(), 0), "m²");
    if (!in.brief())
        fact(table, TY_TR("Report", "Office"), fixed(layout.office.si(), 0), "m²");
    fact(table, TY_TR("Report", "Storeys"), fixed(std::max(layout.storeys, in.plan.site->storeys), 0), "");
    fact(table, TY_TR("Report", "Setback from the boundary"), fixed(site.setback.si(), 1), "m");
    if (!in.brief()) {
        fact(table, TY_TR("Report", "Latitude"), fixed(site.latitude, 4), "°");
        fact(table, TY_TR("Report", "Longitude"), fixed(site.longitude, 4), "°");
    }
    table.rows.push_back({{TY_TR("Report", "Weather"), recordName(in, "weather", site.weather), {}}});
    return table;
}

constexpr std::size_t briefKinds = 6;

struct KindSum {
    int objects = 0;
    double area = 0.0;
};

Table schedule(const Input &in)
{
    std::map<ObjectKind, KindSum> sums;
    for (const auto &object : in.plan.objects) {
        KindSum &sum = sums[object->kind()];
        ++sum.objects;
        sum.area += object->place.area().si();
    }
    Table table;
    table.title = TY_TR("Report", "What stands on the site");
    table.columns = {{TY_TR("Report", "Kind"), {}, Align::Left},
                     {TY_TR("Report", "Objects"), {}, Align::Right},
                     {TY_TR("Report", "Ground"), words("m²"), Align::Right}};
    std::set<ObjectKind> largest; // a brief report names these and puts the others together
    for (std::size_t i = 0; in.brief() && i < std::min(briefKinds, sums.size()); ++i)
        largest.insert(std::max_element(sums.begin(), sums.end(), [&](const auto &a, const auto &b) {
                           return !largest.contains(b.first) && (largest.contains(a.first) || a.second.area < b.second.area);
                       })->first);
    KindSum others;
    for (const auto &[kind, sum] : sums)
        if (in.brief() && !largest.contains(kind)) {
            others.objects += sum.objects;
            others.area += sum.area;
        } else {
            table.rows.push_back({{Text(kindInfo(kind).label), number(sum.objects, 0), number(sum.area, 0)}});
        }
    if (others.objects > 0)
        table.rows.push_back({{TY_TR("Report", "Other kinds"), number(others.objects, 0), number(others.area, 0)}});
    table.note = TY_TR("Report", "Ground is the sum of footprints, each storey counted.");
    return table;
}

Table halls(const Input &in)
{
    Table table;
    table.key = "halls";
    table.title = TY_TR("Report", "Halls");
    table.columns = {{TY_TR("Report", "Hall"), {}, Align::Left, 1.5},
                     {TY_TR("Report", "Racks of"), {}, Align::Left, 2.0},
                     {TY_TR("Report", "Racks"), {}, Align::Right},
                     {TY_TR("Report", "GPUs"), {}, Align::Right},
                     {TY_TR("Report", "IT power"), words("MW"), Align::Right},
                     {TY_TR("Report", "Floor"), words("m²"), Align::Right},
                     {TY_TR("Report", "Phase"), {}, Align::Left, 1.0}};
    const LayoutResult &layout = resultOf(in.study.layout);
    std::vector<double> powers;
    for (const HallCount &hall : layout.halls)
        powers.push_back(itPowerOf(hall, *in.plan.power).in(units::kW) / 10.0);
    const std::vector<std::int64_t> rounded = roundedToSum(powers);
    std::int64_t power = 0;
    for (std::size_t i = 0; i < layout.halls.size(); ++i) {
        const HallCount &hall = layout.halls[i];
        const Phase *phase = in.plan.phase(hall.phase);
        power += rounded[i];
        table.rows.push_back(
            {{words(nameOf(in.plan, hall.hall)), recordName(in, "racks", hall.rack), number(hall.racks, 0), number(hall.gpus(), 0),
              words(fixedSteps(rounded[i], 2)), number(hall.floor.si(), 0), words(phase ? phase->name : std::string())}});
    }
    table.rows.push_back(
        {{TY_TR("Report", "Total"), {}, number(layout.racks(), 0), number(layout.gpus(), 0), words(fixedSteps(power, 2)), {}, {}},
         RowStyle::Total});
    table.note = addsUpNote;
    return table;
}

// A sheet for each storey on which something stands, the one with the most racks first; a brief report has that one alone.
std::vector<Drawing> storeys(const Input &in)
{
    constexpr std::size_t most = 12;
    const int first = drawing::mainLevel(in.plan);
    std::set<int> levels;
    for (const auto &object : in.plan.objects)
        levels.insert(object->place.level);
    if (in.brief() || levels.size() < 2)
        return {Drawing{TY_TR("Report", "General arrangement")}};
    levels.erase(first);
    std::vector<int> order{first};
    order.insert(order.end(), levels.begin(), levels.end());
    order.resize(std::min(order.size(), most));
    std::vector<Drawing> drawings;
    for (int level : order) {
        drawings.push_back({Text(TY_TR("Report", "General arrangement, storey %1"), {count(level)})});
        drawings.back().level = level;
    }
    return drawings;
}

} // namespace

Section siteSection(const Input &in)
{
    Section section{"site", TY_TR("Report", "Site and drawing"), {}};
    Pair pair;
    pair.left.emplace_back(areas(in));
    if (!in.plan.objects.empty())
        pair.right.emplace_back(schedule(in));
    section.blocks.emplace_back(std::move(pair));
    if (!in.brief() && !resultOf(in.study.layout).halls.empty())
        section.blocks.emplace_back(halls(in));
    for (Drawing &drawing : storeys(in))
        section.blocks.emplace_back(std::move(drawing));
    return section;
}

} // namespace tokenyard::report
