// SPDX-License-Identifier: Apache-2.0
// SK's AI data centre at Gasan, Seoul: about 1,000 B200 in racks of about 44 kW inside an existing building. What is not
// published (floor plan, rent, staff) is an estimate, and nothing here is set to make electricity 85 % of any cost.
#include "core/edit/templates/plan_builder.h"
#include "core/edit/templates/templates.h"

#include <fmt/format.h>

namespace tokenyard {

namespace {

void designBasis(PlanBuilder &b)
{
    b.plan.site = b.plan.site.with([](Site &s) {
        s.title = "Gasan B200 cluster";
        s.boundary = {{0, 0}, {70, 0}, {70, 54}, {0, 54}};
        s.latitude = 37.48;
        s.longitude = 126.88;
        s.weather = "kor_seoul";
        s.setback = 2.0 * units::m;
        s.landPrice = 0.0 * units::billionKRW;
        s.landLeased = true;
        s.buildingLeased = true;
        s.buildingRent = 0.9e9 * units::KRWPerYear;
        s.storeys = 8;
        s.announcedGpus = 1000;
    });
    PlanBuilder::source(b.plan.site, "announced_gpus", "Maeil Business Newspaper 2025-11: about 1,000 B200, racks of about 44 kW");
    PlanBuilder::source(b.plan.site, "building_rent",
                        "Estimate: 3,000 m2 of floor and roof at 25,000 KRW/m2 a month; the plant is the project's own", 0.5e9 / 31536000.0,
                        1.8e9 / 31536000.0);
    b.plan.supply = b.plan.supply.with([](Supply &s) {
        s.tariff = "kepco-general-eul-hv-a-ii-2026";
        s.contract = 3.2 * units::MW;
    });
    b.plan.cooling = b.plan.cooling.with([](CoolingDesign &c) {
        c.system = "air-chiller-dry-economizer";
        c.supply = Temperature::celsius(18.0);
        c.liquidFraction = 0.0;
    });
    b.plan.power = b.plan.power.with([](PowerDesign &p) { p.upsTopology = Topology::NPlus1; });
    b.plan.cost = b.plan.cost.with([](CostBasis &c) { c.staffCount = 8.0; });
    PlanBuilder::source(b.plan.cost, "staff", "Estimate: the floor's own operators; the building's are in the rent", 4.0, 15.0);
}

} // namespace

Plan gasanCluster(const Catalogue &catalogue)
{
    PlanBuilder b;
    designBasis(b);
    const ObjectId phase = b.phase("In service", 2025, 12, 3.2 * units::MW);
    Service rental;
    rental.name = "Chat";
    rental.model = "a.x-4.0";
    rental.precision = Precision::Fp8;
    rental.inputTokens = 2048;
    rental.outputTokens = 512;
    rental.domesticFraction = 1.0;
    rental.softwareYear = 2025; // what it opened with
    rental.softwareMonth = 12;
    const ObjectId service = b.service(rental);
    b.sellAt(catalogue, "llama-3.3-70b-deepinfra", 0.75, 1.5);
    b.useAsPublished();
    const ObjectId intake = b.place("22.9 kV intake", {4, 4, 12, 8}, GridIntake{22.9 * units::kV, "intake-22kv9-20mva", 2}, phase);
    const ObjectId board = b.place("Switchgear", {20, 4, 16, 6}, Switchgear{"switchgear-22kv9", 1}, phase);
    const ObjectId trafo = b.place("Transformers", {40, 4, 14, 6}, Transformer{"transformer-2.5mva", 3}, phase);
    const ObjectId sets = b.place("Generators", {4, 38, 18, 13}, GeneratorYard{"generator-2mw", 3, 24.0 * units::hour}, phase);
    const ObjectId chillers = b.place("Chillers, roof", {10, 10, 50, 30, 9}, ChillerPlant{"air-cooled-1000", 4}, phase);
    const ObjectId coolers = b.place("Dry coolers, roof", {10, 42, 50, 8, 9}, DryCoolerYard{"dry-cooler-1000", 4}, phase);
    for (int level : {3, 4}) {
        const Hall hall{3, 7, "b200-3x8", 1.8 * units::m, 1.5 * units::m, 1.8 * units::m, service};
        const ObjectId room = b.place(fmt::format("Hall {}F", level), {12, 16, 24, 16, level}, hall, phase);
        const ObjectId ups = b.place(fmt::format("UPS {}F", level), {42, 16, 18, 10, level}, UpsRoom{"ups-1mw", 2}, phase);
        b.feed(fmt::format("Supply {}F", level), FeedKind::Supply, chillers, "supply", room, "supply",
               {{{30, 41}, {30, 34}, {31.2, 34}}, 1, 22.9 * units::kV, 400.0 * units::mm2, 0.25 * units::m});
        b.feed(fmt::format("Return {}F", level), FeedKind::Return, room, "return", chillers, "return",
               {{{32.64, 36}, {40, 36}}, 1, 22.9 * units::kV, 400.0 * units::mm2, 0.25 * units::m});
        const Line lv{.waypoints = {{57, 7}, {62, 7}, {62, 13}, {46.5, 13}},
                      .circuits = 1,
                      .voltage = 0.4 * units::kV,
                      .section = 1000.0 * units::mm2};
        b.feed(fmt::format("LV {}F", level), FeedKind::PowerA, trafo, "side_a", ups, "in_a", lv);
        b.feed(fmt::format("Busway {}F", level), FeedKind::PowerA, ups, "out_a", room, "power_a",
               {{{46.5, 30}, {39, 30}, {39, 14}, {18, 14}}, 1, 0.4 * units::kV, 1000.0 * units::mm2});
    }
    b.feed("Intake A", FeedKind::PowerA, intake, "side_a", board, "in_a",
           {{{18, 6.4}, {18, 2}, {24, 2}}, 1, 22.9 * units::kV, 60.0 * units::mm2});
    b.feed("Generators to A", FeedKind::PowerA, sets, "in_a", board, "out_a", {{{8.5, 36}, {2.5, 36}, {2.5, 14}, {24, 14}}, 2});
    b.feed("MV A", FeedKind::PowerA, board, "side_a", trafo, "in_a",
           {{{38, 5.8}, {38, 2}, {43.5, 2}}, 1, 22.9 * units::kV, 60.0 * units::mm2});
    // On the house's transformers, up the outer wall to the roof.
    b.feed("Chillers LV", FeedKind::PowerA, trafo, "in_a", chillers, "power_a",
           {{{43.5, 0.8}, {0.8, 0.8}, {0.8, 19}}, 1, 0.4 * units::kV, 1000.0 * units::mm2});
    b.feed("Coolers LV", FeedKind::PowerA, trafo, "in_a", coolers, "power_a",
           {{{43.5, 1.4}, {1.6, 1.4}, {1.6, 44.4}}, 2, 0.4 * units::kV, 60.0 * units::mm2});
    b.feed("Free cooling supply", FeedKind::Supply, coolers, "supply_2", chillers, "supply",
           {{}, 1, 22.9 * units::kV, 400.0 * units::mm2, 0.25 * units::m});
    b.feed("Free cooling return", FeedKind::Return, chillers, "return", coolers, "return_2",
           {{}, 1, 22.9 * units::kV, 400.0 * units::mm2, 0.25 * units::m});
    return b.plan;
}

} // namespace tokenyard
