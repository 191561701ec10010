// SPDX-License-Identifier: Apache-2.0
// One building of 40 MW on dedicated 22.9 kV lines (the limit of that voltage in Korea): a start for a plan of one's own.
#include "core/edit/templates/plan_builder.h"
#include "core/edit/templates/templates.h"

namespace tokenyard {

namespace {

void designBasis(PlanBuilder &b)
{
    b.plan.site = b.plan.site.with([](Site &s) {
        s.title = "New 40 MW AI factory";
        s.boundary = {{0, 0}, {190, 0}, {190, 130}, {0, 130}};
        s.latitude = 36.37;
        s.longitude = 127.38;
        s.weather = "kor_daejeon_sejong";
        s.landPrice = 12.0 * units::billionKRW;
    });
    PlanBuilder::source(b.plan.site, "land_price", "Estimate: 24,700 m2 of regional industrial land at about 500,000 KRW/m2", 5e9, 30e9);
    b.plan.supply = b.plan.supply.with([](Supply &s) {
        s.tariff = "kepco-general-eul-hv-a-ii-2026";
        s.contract = 40.0 * units::MW;
    });
    PlanBuilder::source(b.plan.supply, "contract", "Dedicated 22.9 kV lines carry up to 40 MW: Segye 2023-06-02");
    b.plan.cooling = b.plan.cooling.with([](CoolingDesign &c) {
        c.system = "dlc-dry-w45";
        c.supply = Temperature::celsius(45.0);
        c.liquidFraction = 0.85;
    });
    b.plan.cost = b.plan.cost.with([](CostBasis &c) { c.staffCount = 40.0; });
}

struct Piped {
    ObjectId coolers, chillers, cdu, west, east;
};

void drawPipes(PlanBuilder &b, const Piped &p)
{
    const Line pipe{.waypoints = {}, .circuits = 2, .diameter = 0.5 * units::m};
    const auto with = [&](Polyline way) {
        Line l = pipe;
        l.waypoints = std::move(way);
        return l;
    };
    b.feed("Supply main", FeedKind::Supply, p.coolers, "supply", p.cdu, "supply_2", with({{113.2, 42.5}, {123.2, 42.5}}));
    b.feed("Return main", FeedKind::Return, p.cdu, "return_2", p.coolers, "return", with({{124.8, 40.5}, {136.8, 40.5}}));
    b.feed("Supply 1", FeedKind::Supply, p.cdu, "supply", p.west, "supply", with({{123.2, 83}, {106, 83}}));
    b.feed("Return 1", FeedKind::Return, p.west, "return", p.cdu, "return", with({{109, 83.5}, {124.8, 83.5}}));
    b.feed("Supply 2", FeedKind::Supply, p.cdu, "supply", p.east, "supply", with({{123.2, 82}, {172, 82}}));
    b.feed("Return 2", FeedKind::Return, p.east, "return", p.cdu, "return", with({{175, 83}, {124.8, 83}}));
    b.feed("Chilled water supply", FeedKind::Supply, p.chillers, "supply_2", p.cdu, "supply", with({{113.2, 95}, {123.2, 95}}));
    b.feed("Chilled water return", FeedKind::Return, p.cdu, "return", p.chillers, "return_2", with({{124.8, 95.5}, {136.8, 95.5}}));
}

} // namespace

Plan blank40Mw(const Catalogue &catalogue)
{
    PlanBuilder b;
    designBasis(b);
    const ObjectId phase = b.phase("Phase 1", 2028, 7, 40.0 * units::MW);
    const ObjectId service = b.service(Service{});
    b.sellAt(catalogue, "deepseek-v3.2-nebius", 0.6, 1.6);
    b.useAsPublished();
    const ObjectId intake = b.place("22.9 kV intake", {6, 8, 26, 16}, GridIntake{22.9 * units::kV, "intake-22kv9-20mva", 4}, phase);
    const ObjectId boardA = b.place("Switchgear A", {38, 8, 20, 8}, Switchgear{"switchgear-22kv9", 1}, phase);
    const ObjectId boardB = b.place("Switchgear B", {38, 20, 20, 8}, Switchgear{"switchgear-22kv9", 1}, phase);
    const ObjectId sets = b.place("Generators", {6, 32, 26, 68}, GeneratorYard{"generator-3mw", 15}, phase);
    b.place("Office", {6, 108, 40, 14}, Office{2}, phase);
    b.road("North road", {62, 4, 124, 5});
    const ObjectId coolers = b.place("Dry coolers", {66, 12, 118, 24}, DryCoolerYard{"dry-cooler-2000", 22}, phase);
    const ObjectId chillers = b.place("Chillers", {66, 96, 118, 16}, ChillerPlant{"air-cooled-1500", 8}, phase);
    const ObjectId cdu = b.place("CDU gallery", {120, 44, 8, 36}, CduGallery{"cdu-row-1350", 28}, phase);
    const Hall hall{4, 30, "gb200-nvl72", 3.2 * units::m, 2.4 * units::m, 3.0 * units::m, service};
    const ObjectId west = b.place("Hall 1", {66, 44, 50, 36}, hall, phase);
    const ObjectId east = b.place("Hall 2", {132, 44, 50, 36}, hall, phase);
    const ObjectId upsA = b.place("UPS A", {65.4, 84, 52.6, 10}, UpsRoom{"ups-2mw", 17}, phase);
    const ObjectId upsB = b.place("UPS B", {130, 84, 52.6, 10}, UpsRoom{"ups-2mw", 17}, phase);
    const ObjectId trafoA = b.place("Transformers A", {66, 114, 52, 12}, Transformer{"transformer-3mva", 13}, phase);
    const ObjectId trafoB = b.place("Transformers B", {130, 114, 52, 12}, Transformer{"transformer-3mva", 13}, phase);
    b.feed("Intake A", FeedKind::PowerA, intake, "side_a", boardA, "in_a",
           {{{34, 12.8}, {34, 6}, {43, 6}}, 2, 22.9 * units::kV, 325.0 * units::mm2});
    b.feed("Intake B", FeedKind::PowerB, intake, "side_b", boardB, "in_b",
           {{{35, 19.2}, {35, 18}, {53, 18}}, 2, 22.9 * units::kV, 325.0 * units::mm2});
    b.feed("Generators to A", FeedKind::PowerA, sets, "in_a", boardA, "out_a",
           {{{12.5, 30}, {35.5, 30}, {35.5, 17.5}, {43, 17.5}}, 2, 22.9 * units::kV, 400.0 * units::mm2});
    b.feed("Generators to B", FeedKind::PowerB, sets, "in_b", boardB, "out_b",
           {{{25.5, 31}, {53, 31}}, 2, 22.9 * units::kV, 400.0 * units::mm2});
    b.feed("MV A", FeedKind::PowerA, boardA, "side_a", trafoA, "in_a",
           {{{60, 10.4}, {60, 113}, {79, 113}}, 1, 22.9 * units::kV, 600.0 * units::mm2});
    b.feed("MV B", FeedKind::PowerB, boardB, "side_b", trafoB, "in_b",
           {{{61, 25.6}, {61, 40}, {186, 40}, {186, 113}, {169, 113}}, 1, 22.9 * units::kV, 600.0 * units::mm2});
    b.feed("LV A", FeedKind::PowerA, trafoA, "side_a", upsA, "out_a",
           {{{120, 117.6}, {120, 95}, {78.55, 95}}, 11, 0.4 * units::kV, 2000.0 * units::mm2});
    b.feed("LV B", FeedKind::PowerB, trafoB, "side_b", upsB, "out_b",
           {{{184, 122.4}, {184, 95}, {169.45, 95}}, 11, 0.4 * units::kV, 2000.0 * units::mm2});
    const Line busway{.waypoints = {}, .circuits = 6, .voltage = 0.4 * units::kV, .section = 2000.0 * units::mm2};
    const auto run = [&](Polyline way) {
        Line l = busway;
        l.waypoints = std::move(way);
        return l;
    };
    b.feed("Busway A1", FeedKind::PowerA, upsA, "side_a", west, "power_a", run({{119, 87}, {119, 42}, {78.5, 42}}));
    b.feed("Busway A2", FeedKind::PowerA, upsA, "side_a", east, "power_a", run({{118.6, 87}, {118.6, 41.5}, {144.5, 41.5}}));
    b.feed("Busway B1", FeedKind::PowerB, upsB, "in_a", west, "power_b", run({{143.15, 81.5}, {78.5, 81.5}}));
    b.feed("Busway B2", FeedKind::PowerB, upsB, "in_b", east, "power_b", run({{169.45, 82.5}, {144.5, 82.5}}));
    drawPipes(b, {coolers, chillers, cdu, west, east});
    b.driveCooling({boardA, boardB}, {Box{40, 44, 11, 5}, Box{40, 58, 11, 5}}, {"transformer-3mva", 2},
                   {.waypoints = {}, .circuits = 1, .voltage = 22.9 * units::kV, .section = 100.0 * units::mm2},
                   {{"Coolers LV", coolers, 1, 1000.0 * units::mm2},
                    {"Chillers LV", chillers, 2, 2000.0 * units::mm2},
                    {"CDU LV", cdu, 1, 600.0 * units::mm2}},
                   phase);
    b.clearCrossings();
    return b.plan;
}

} // namespace tokenyard
