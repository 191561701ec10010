// SPDX-License-Identifier: Apache-2.0
// SK-AWS Ulsan as announced: 103 MW of grid contract, 41 MW in November 2027 and 103 MW in February 2029, 60,000 GPUs, land
// 28.3 billion won, 7 trillion won in all, about five storeys on 36,000 m2 (later reports: 66,000 m2) beside an LNG plant.
// The plan holds what fits the contract: eight halls on storeys 2 to 5, plant on the ground, heat rejection on the roof.
#include "core/edit/templates/plan_builder.h"
#include "core/edit/templates/templates.h"

#include <fmt/format.h>

namespace tokenyard {

namespace {

constexpr const char *press = "Korea Herald 10510141, 10514856; UPI 2025-06-16; Aju News 2025-11-02";
constexpr const char *later = "Segye 2025-11-02; Herald 10607371: 66,000 m2, about five storeys";

Polygon boundary()
{
    // 245 m x 150 m less a corner of 50 m x 30 m: 36,000 m2.
    return {{0, 0}, {245, 0}, {245, 120}, {195, 150}, {0, 150}};
}

void designBasis(PlanBuilder &b)
{
    b.plan.site = b.plan.site.with([](Site &s) {
        s.title = "Ulsan 103 MW AI factory";
        s.boundary = boundary();
        s.latitude = 35.5;
        s.longitude = 129.36;
        s.weather = "kor_ulsan";
        s.landPrice = 28.3 * units::billionKRW;
        s.storeys = 5;
        s.announcedGpus = 60000;
    });
    PlanBuilder::source(b.plan.site, "land_price", press);
    PlanBuilder::source(b.plan.site, "announced_gpus", press);
    PlanBuilder::source(b.plan.site, "storeys", later);
    b.plan.supply = b.plan.supply.with([](Supply &s) {
        s.tariff = "kepco-industrial-eul-hv-b-ii-2026";
        s.contract = 103.0 * units::MW;
    });
    PlanBuilder::source(b.plan.supply, "contract", press);
    PlanBuilder::source(b.plan.supply, "grid_factor", "Korea 2023, consumption end: GIR, published 2025-12-18");
    b.plan.cooling = b.plan.cooling.with([](CoolingDesign &c) {
        c.system = "dlc-tower-w32";
        c.supply = Temperature::celsius(32.0);
        c.liquidFraction = 0.85;
    });
    b.plan.cost = b.plan.cost.with([](CostBasis &c) { c.staffCount = 90.0; });
}

struct Mix {
    ObjectId chat, agents, batch;
};

// A mix of our own: nothing is announced of what the site will sell.
Mix services(PlanBuilder &b, const Catalogue &catalogue)
{
    constexpr const char *sold = "deepseek-v3.2-nebius"; // of its size, at a host that lives by it: what a newcomer meets
    constexpr const char *own = "Assumption of this sample; no source says what the site will serve";
    Mix mix;
    Service chat;
    chat.name = "Chat";
    chat.model = "deepseek-r1";
    chat.precision = Precision::Nvfp4;
    chat.inputTokens = 8192;
    chat.outputTokens = 1024;
    chat.shape = "consumer-chat";
    mix.chat = b.service(chat);
    b.sellAt(catalogue, sold, 0.6, 1.6);
    b.useAsPublished();
    Service agents = chat;
    agents.name = "Coding agents";
    agents.shape = "coding-agents";
    agents.users = 2.0e6;
    agents.tasksPerUserDay = 12.0;
    agents.callsPerTask = 40.0;
    agents.growth = 0.1;
    mix.agents = b.service(agents);
    b.sellAt(catalogue, sold, 0.6, 1.6);
    b.useAsPublished();
    b.lengthsOf(catalogue, "coding-agents");
    PlanBuilder::source(b.plan.services.back(), "users", own, 1.2e6, 3.0e6);
    PlanBuilder::source(b.plan.services.back(), "tasks_per_user_day", "Assumption of this sample; the users' range is of all that they ask",
                        agents.tasksPerUserDay, agents.tasksPerUserDay);
    PlanBuilder::source(b.plan.services.back(), "calls_per_task", own, 27.0, 60.0);
    Service batch = chat;
    batch.name = "Batch";
    batch.shape = "batch";
    batch.ttftLimit = 60.0 * units::s;
    batch.tpotLimit = 100.0 * units::ms;
    batch.utilisation = 0.65;
    mix.batch = b.service(batch);
    b.sellAt(catalogue, sold, 0.6, 1.6, 0.5); // as the batch interfaces of OpenAI, Anthropic and Google, 2026-10
    b.useAsPublished();
    return mix;
}

struct Yard {
    ObjectId intake, switchA, switchB, generators, towers, chillers, office;
};

Yard groundAndRoof(PlanBuilder &b, ObjectId first)
{
    Yard y;
    y.intake = b.place("154 kV intake", {6, 8, 46, 30}, GridIntake{154.0 * units::kV, "main-transformer-60mva", 3}, first);
    y.switchA = b.place("Switchgear A", {6, 46, 21, 10}, Switchgear{"switchgear-22kv9-3150a", 1}, first);
    y.switchB = b.place("Switchgear B", {31, 46, 21, 10}, Switchgear{"switchgear-22kv9-3150a", 1}, first);
    y.generators = b.place("Generators", {6, 64, 46, 58}, GeneratorYard{"generator-3mw", 36, 24.0 * units::hour}, first);
    y.office = b.place("Office", {6, 130, 46, 14}, Office{3}, first);
    b.place("Water tanks", {210, 64, 24, 43}, WaterTank{4000.0 * units::m3}, first);
    b.road("West road", {58, 6, 7, 138});
    b.road("North road", {65, 6, 172, 7});
    b.road("South road", {65, 132, 128, 7});
    y.towers = b.place("Cooling towers, roof", {76, 24, 118, 30, 6}, CoolingTower{"tower-5000", 24}, first);
    y.chillers = b.place("Chillers, roof", {76, 62, 118, 20, 6}, ChillerPlant{"chiller-water-2500", 10}, first);
    return y;
}

// One storey: two halls with a CDU gallery between them and a UPS room for each side.
void storey(PlanBuilder &b, const Yard &yard, int level, ObjectId westPhase, ObjectId eastPhase, ObjectId westService, ObjectId eastService)
{
    const auto hall = [](ObjectId service) { return Hall{4, 21, "gb200-nvl72", 3.2 * units::m, 2.4 * units::m, 3.0 * units::m, service}; };
    const std::string n = fmt::format("{}", level);
    const ObjectId west = b.place("Hall " + n + "W", {76, 24, 46, 40, level}, hall(westService), westPhase);
    const ObjectId east = b.place("Hall " + n + "E", {148, 24, 46, 40, level}, hall(eastService), eastPhase);
    const ObjectId cdu = b.place("CDU gallery " + n, {126, 24, 18, 40, level}, CduGallery{"cdu-row-1350", 17}, westPhase);
    const ObjectId upsA = b.place("UPS " + n + "A", {76, 96, 56, 16, level}, UpsRoom{"ups-2mw", 12}, westPhase);
    const ObjectId upsB = b.place("UPS " + n + "B", {138, 96, 56, 16, level}, UpsRoom{"ups-2mw", 12}, westPhase);
    const ObjectId trafoA = b.place("Transformers " + n + "A", {76, 116, 40, 10, level}, Transformer{"transformer-3mva", 9}, westPhase);
    const ObjectId trafoB = b.place("Transformers " + n + "B", {154, 116, 40, 10, level}, Transformer{"transformer-3mva", 9}, westPhase);
    const double lane = 66.0 + level; // the risers lie beside one another
    b.feed("MV A " + n, FeedKind::PowerA, yard.switchA, "out_a", trafoA, "in_a", {{{11.25, 60}, {lane, 60}, {lane, 114}, {86, 114}}, 1});
    b.feed("MV B " + n, FeedKind::PowerB, yard.switchB, "out_b", trafoB, "in_b",
           {{{46.75, 61}, {lane + 0.5, 61}, {lane + 0.5, 128}, {198, 128}, {198, 114}, {184, 114}}, 1});
    // Out at the side and along the gap between the rows of rooms. Busways of more copper than their load needs: with 8 and 4 circuits the
    // losses would lift the peak above the contract.
    const auto lv = [](Polyline way) { return Line{std::move(way), 12, 0.4 * units::kV, 2000.0 * units::mm2}; };
    b.feed("LV A " + n, FeedKind::PowerA, trafoA, "side_a", upsA, "out_a", lv({{118, 119}, {118, 113}, {90, 113}}));
    b.feed("LV B " + n, FeedKind::PowerB, trafoB, "side_b", upsB, "out_b", lv({{196, 123}, {196, 113}, {180, 113}}));
    const auto busway = [&](const char *side, FeedKind kind, ObjectId ups, const char *from, ObjectId to, const char *port, Polyline way) {
        b.feed(fmt::format("Busway {} {}{}", side, n, to == west ? "W" : "E"), kind, ups, from, to, port,
               {std::move(way), 12, 0.4 * units::kV, 2000.0 * units::mm2});
    };
    busway("A", FeedKind::PowerA, upsA, "in_a", west, "power_a", {{90, 90}, {73, 90}, {73, 21}, {87.5, 21}});
    busway("A", FeedKind::PowerA, upsA, "in_a", east, "power_a", {{90, 92}, {71.5, 92}, {71.5, 19.5}, {159.5, 19.5}});
    busway("B", FeedKind::PowerB, upsB, "in_b", west, "power_b", {{180, 86}, {87.5, 86}});
    busway("B", FeedKind::PowerB, upsB, "in_b", east, "power_b", {{180, 84}, {159.5, 84}});
    const Line pipe{.waypoints = {}, .circuits = 2, .diameter = 0.5 * units::m};
    const auto with = [&](Polyline way) {
        Line l = pipe;
        l.waypoints = std::move(way);
        return l;
    };
    // The pumps of the gallery hang on the storey's own transformers, up the way between the UPS rooms.
    const auto pumps = [](Polyline way) { return Line{std::move(way), 1, 0.4 * units::kV, 325.0 * units::mm2}; };
    b.feed("CDU LV A " + n, FeedKind::PowerA, trafoA, "side_a", cdu, "power_a", pumps({{134, 119}, {134, 94}, {125, 94}, {125, 36}}));
    b.feed("CDU LV B " + n, FeedKind::PowerB, trafoB, "in_b", cdu, "power_b",
           pumps({{184, 114.5}, {135.5, 114.5}, {135.5, 93}, {123, 93}, {123, 52}}));
    b.feed("Supply to storey " + n, FeedKind::Supply, yard.towers, "supply", cdu, "supply_2",
           with({{123.2, 58}, {124, 58}, {124, 22}, {133.2, 22}}));
    b.feed("Return from storey " + n, FeedKind::Return, cdu, "return_2", yard.towers, "return",
           with({{136.8, 21}, {145.5, 21}, {145.5, 58}, {146.8, 58}}));
    b.feed("Supply " + n + "W", FeedKind::Supply, cdu, "supply", west, "supply", with({{133.2, 68}, {112.8, 68}}));
    b.feed("Return " + n + "W", FeedKind::Return, west, "return", cdu, "return", with({{115.56, 70}, {136.8, 70}}));
    b.feed("Supply " + n + "E", FeedKind::Supply, cdu, "supply", east, "supply", with({{133.2, 72}, {184.8, 72}}));
    b.feed("Return " + n + "E", FeedKind::Return, east, "return", cdu, "return", with({{187.56, 74}, {136.8, 74}}));
    b.feed("Fibre " + n + "W", FeedKind::Fibre, yard.office, "fibre", west, "fibre", {{{29, 127}, {62, 127}, {62, 78}, {99, 78}}});
    b.feed("Fibre " + n + "E", FeedKind::Fibre, yard.office, "fibre", east, "fibre", {{{29, 128}, {63, 128}, {63, 80}, {171, 80}}});
}

} // namespace

Plan ulsan103Mw(const Catalogue &catalogue)
{
    PlanBuilder b;
    designBasis(b);
    const Mix mix = services(b, catalogue);
    const ObjectId first = b.phase("Phase 1", 2027, 11, 41.0 * units::MW);
    const ObjectId second = b.phase("Phase 2", 2029, 2, 103.0 * units::MW);
    const Yard yard = groundAndRoof(b, first);
    b.feed("Intake A", FeedKind::PowerA, yard.intake, "out_a", yard.switchA, "in_a",
           {{{17.5, 42}, {11.25, 42}}, 3, 22.9 * units::kV, 600.0 * units::mm2});
    b.feed("Intake B", FeedKind::PowerB, yard.intake, "out_b", yard.switchB, "in_b",
           {{{40.5, 42}, {46.75, 42}}, 3, 22.9 * units::kV, 600.0 * units::mm2});
    b.feed("Generators to A", FeedKind::PowerA, yard.generators, "in_a", yard.switchA, "side_a",
           {{{17.5, 60}, {29, 60}, {29, 49}}, 12, 22.9 * units::kV, 630.0 * units::mm2});
    b.feed("Generators to B", FeedKind::PowerB, yard.generators, "in_b", yard.switchB, "side_b",
           {{{40.5, 60}, {54, 60}, {54, 53}}, 12, 22.9 * units::kV, 630.0 * units::mm2});
    // The condensers of the trim chillers, on the towers' header.
    const Line header{.waypoints = {}, .circuits = 2, .diameter = 0.6 * units::m};
    b.feed("Condenser supply", FeedKind::Supply, yard.towers, "supply", yard.chillers, "supply_2", header);
    b.feed("Condenser return", FeedKind::Return, yard.chillers, "return_2", yard.towers, "return", header);
    storey(b, yard, 2, first, first, mix.chat, mix.chat);
    storey(b, yard, 3, first, second, mix.chat, mix.chat);
    storey(b, yard, 4, second, second, mix.agents, mix.agents);
    storey(b, yard, 5, second, second, mix.agents, mix.batch);
    b.driveCooling({yard.switchA, yard.switchB}, {Box{82, 64, 11, 5}, Box{82, 84, 11, 5}}, {"transformer-3mva", 2},
                   {.waypoints = {}, .circuits = 1, .voltage = 22.9 * units::kV, .section = 100.0 * units::mm2},
                   {{"Coolers LV", yard.towers, 1, 1000.0 * units::mm2}, {"Chillers LV", yard.chillers, 2, 2000.0 * units::mm2}}, first);
    return b.plan;
}

} // namespace tokenyard
