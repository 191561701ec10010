// SPDX-License-Identifier: Apache-2.0
// A block of 20 MW at Solaseado, Haenam, that brings its own power. The place: a solar park of 98 MW has run there since 2020, land
// lies free between it and the sea, and the area is designated a zone in which power may be sold where it is made. What is drawn is
// an example of ours; nothing of this size is announced. Own plant joins the 22.9 kV board of the point of supply, so it runs beside
// the grid and stops with it.
#include "core/edit/templates/plan_builder.h"
#include "core/edit/templates/templates.h"

#include <array>

namespace tokenyard {

namespace {

constexpr const char *ours = "Assumption of this sample; no source says what such a site would hold";

void designBasis(PlanBuilder &b)
{
    b.plan.site = b.plan.site.with([](Site &s) {
        s.title = "Solaseado 20 MW AI factory";
        s.boundary = {{0, 0}, {480, 0}, {480, 500}, {0, 500}};
        s.latitude = 34.7;
        s.longitude = 126.43;
        s.weather = "kor_gwangju";
        s.landPrice = 24.0 * units::billionKRW;
    });
    PlanBuilder::source(b.plan.site, "land_price", "Estimate: 240,000 m2 of reclaimed land at about 100,000 KRW/m2", 10e9, 60e9);
    b.plan.supply = b.plan.supply.with([](Supply &s) {
        s.tariff = "kepco-general-eul-hv-a-i-2026";
        s.contract = 20.0 * units::MW;
        s.exportAllowed = true;
        s.ppaPower = 6.0 * units::MW;
        s.ppaShape = PpaShape::Solar;
    });
    PlanBuilder::source(b.plan.supply, "contract", "The block's load at full build without its own power, which may stand still");
    PlanBuilder::source(b.plan.supply, "ppa_power", ours, 0.0, 20e6);
    b.plan.cooling = b.plan.cooling.with([](CoolingDesign &c) {
        c.system = "dlc-dry-w45";
        c.supply = Temperature::celsius(45.0);
        c.liquidFraction = 0.85;
    });
    b.plan.cost = b.plan.cost.with([](CostBasis &c) { c.staffCount = 30.0; });
    b.plan.finance = b.plan.finance.with([](Finance &f) {
        f.usdRevenue = 0.2;
        f.exchangeDrift = 0.005;
    });
    PlanBuilder::source(b.plan.finance, "usd_revenue", ours, 0.0, 0.4);
    PlanBuilder::source(b.plan.finance, "exchange_drift",
                        "Bank of Korea, yearly means of KRW per USD: 1,156 in 2010, 1,364 in 2024, 1.2 % a year; about half of it real",
                        -0.01, 0.02);
}

struct Yard {
    ObjectId intake, boardA, boardB, sets, office, coolers, chillers, cdu;
};

Yard blockOfTwoHalls(PlanBuilder &b, ObjectId phase)
{
    Yard y;
    y.intake = b.place("22.9 kV intake", {6, 8, 26, 16}, GridIntake{22.9 * units::kV, "intake-22kv9-20mva", 3}, phase);
    y.boardA = b.place("Switchgear A", {38, 8, 20, 8}, Switchgear{"switchgear-22kv9", 1}, phase);
    y.boardB = b.place("Switchgear B", {38, 20, 20, 8}, Switchgear{"switchgear-22kv9", 1}, phase);
    y.sets = b.place("Generators", {6, 32, 26, 44}, GeneratorYard{"generator-3mw", 8}, phase);
    y.office = b.place("Office", {6, 108, 40, 14}, Office{2}, phase);
    b.road("North road", {62, 4, 84, 5});
    y.coolers = b.place("Dry coolers", {66, 12, 76, 24}, DryCoolerYard{"dry-cooler-2000", 12}, phase);
    y.chillers = b.place("Chillers", {66, 96, 76, 16}, ChillerPlant{"air-cooled-1500", 5}, phase);
    y.cdu = b.place("CDU gallery", {98, 44, 8, 36}, CduGallery{"cdu-row-1350", 15}, phase);
    return y;
}

// A hall with its transformers and UPS rooms on two sides: those are the answer.
std::array<ObjectId, 2> hall(PlanBuilder &b, const Yard &y, const char *n, double x, ObjectId service, ObjectId phase)
{
    const auto named = [n](const char *what) { return std::string(what) + n; };
    const ObjectId room = b.place(named("Hall "), {x, 44, 28, 36},
                                  Hall{4, 15, "gb200-nvl72", 3.2 * units::m, 2.4 * units::m, 3.0 * units::m, service}, phase);
    constexpr std::array sides{std::pair{'A', FeedKind::PowerA}, std::pair{'B', FeedKind::PowerB}};
    std::array<ObjectId, 2> rooms;
    for (const auto &[side, kind] : sides) {
        const bool first = side == 'A';
        const double at = x + (first ? -2.0 : 15.0);
        const std::string mark = std::string(1, side) + n;
        const auto port = [&](const char *a, const char *bPort) { return first ? a : bPort; };
        const ObjectId trafo = b.place("Transformers " + mark, {at, 116, 15, 12}, Transformer{"transformer-3mva", 4}, phase);
        const ObjectId ups = b.place("UPS " + mark, {at, 82.5, 15, 12}, UpsRoom{"ups-2mw", 5}, phase);
        rooms[first ? 0 : 1] = ups;
        b.feed("MV " + mark, kind, first ? y.boardA : y.boardB, port("side_a", "side_b"), trafo, port("in_a", "in_b"),
               {{}, 3, 22.9 * units::kV, 60.0 * units::mm2});
        const Line low{.waypoints = {}, .circuits = 3, .voltage = 0.4 * units::kV, .section = 2000.0 * units::mm2};
        b.feed("LV " + mark, kind, trafo, port("side_a", "side_b"), ups, port("out_a", "out_b"), low);
        b.feed("Busway " + mark, kind, ups, port("in_a", "in_b"), room, port("power_a", "power_b"), low);
    }
    const Line pipe{.waypoints = {}, .circuits = 2, .diameter = 0.4 * units::m};
    b.feed(named("Supply "), FeedKind::Supply, y.cdu, "supply", room, "supply", pipe);
    b.feed(named("Return "), FeedKind::Return, room, "return", y.cdu, "return", pipe);
    return rooms;
}

// The control room hangs on both sides through a transfer switch; a tank of chilled water bridges a stop of the chillers.
void controlRoomAndTank(PlanBuilder &b, const Yard &y, std::array<ObjectId, 2> ups, ObjectId phase)
{
    const ObjectId transfer = b.place("Transfer switch", {49, 112, 6, 3}, TransferSwitch{}, phase);
    const Line low{.waypoints = {}, .circuits = 1, .voltage = 0.4 * units::kV, .section = 240.0 * units::mm2};
    b.feed("Control room A", FeedKind::PowerA, ups[0], "side_a", transfer, "in_a", low);
    b.feed("Control room B", FeedKind::PowerB, ups[1], "side_b", transfer, "in_b", low);
    b.feed("Control room", FeedKind::PowerA, transfer, "out_a", y.office, "power_a", low);
    const ObjectId tank = b.place("Chilled-water tank", {152, 96, 12, 12}, ThermalStore{}, phase);
    const Line pipe{.waypoints = {}, .circuits = 1, .diameter = 0.4 * units::m};
    b.feed("Tank supply", FeedKind::Supply, tank, "supply", y.cdu, "supply_2", pipe);
    b.feed("Tank return", FeedKind::Return, y.cdu, "return_2", tank, "return", pipe);
}

void trunks(PlanBuilder &b, const Yard &y)
{
    const Line medium{.waypoints = {}, .circuits = 1, .voltage = 22.9 * units::kV, .section = 325.0 * units::mm2};
    b.feed("Intake A", FeedKind::PowerA, y.intake, "side_a", y.boardA, "in_a", medium);
    b.feed("Intake B", FeedKind::PowerB, y.intake, "side_b", y.boardB, "in_b", medium);
    const Line sets{.waypoints = {}, .circuits = 2, .voltage = 22.9 * units::kV, .section = 250.0 * units::mm2}; // 24 MW on either side
    b.feed("Generators to A", FeedKind::PowerA, y.sets, "in_a", y.boardA, "out_a", sets);
    b.feed("Generators to B", FeedKind::PowerB, y.sets, "in_b", y.boardB, "out_b", sets);
    const Line pipe{.waypoints = {}, .circuits = 2, .diameter = 0.5 * units::m};
    b.feed("Supply main", FeedKind::Supply, y.coolers, "supply", y.cdu, "supply_2", pipe);
    b.feed("Return main", FeedKind::Return, y.cdu, "return_2", y.coolers, "return", pipe);
    b.feed("Chilled water supply", FeedKind::Supply, y.chillers, "supply_2", y.cdu, "supply", pipe);
    b.feed("Chilled water return", FeedKind::Return, y.cdu, "return", y.chillers, "return_2", pipe);
}

void ownPower(PlanBuilder &b, ObjectId intake, ObjectId first, ObjectId second)
{
    // What sun and wind make comes over one line, what is to be relied on over two.
    const auto join = [&](const std::string &name, ObjectId plant, bool two, int circuits, double section) {
        const Line line{.waypoints = {}, .circuits = circuits, .voltage = 22.9 * units::kV, .section = section * units::mm2};
        b.feed(name + " A", FeedKind::PowerA, plant, "in_a", intake, "out_a", line);
        if (two)
            b.feed(name + " B", FeedKind::PowerB, plant, "in_b", intake, "out_b", line);
        for (Shared<Feed> &feed : b.plan.feeds)
            if (feed->from.object == plant)
                feed = feed.with([&](Feed &f) { f.phase = b.plan.object(plant)->phase; });
    };
    join("Fuel cells", b.place("Fuel cells", {6, 146, 30, 20}, FuelCells{"fuel-cell-sofc", 8}, first), true, 1, 60);
    join("Battery", b.place("Battery", {46, 146, 30, 20}, Battery{5.0 * units::MW, 20.0 * units::MWh, "battery-lfp-4h"}, first), false, 1,
         400);
    join("Gas engines", b.place("Gas engines", {86, 146, 44, 26}, GasTurbine{"gas-engine", 4.5 * units::MW, 2}, second), true, 3, 60);
    join("Solar field", b.place("Solar field", {6, 190, 400, 300}, Solar{"solar-ground", 10.0 * units::MW}, first), false, 1, 400);
    join("Wind turbines", b.place("Wind turbines", {412, 110, 60, 40}, Wind{"wind-onshore", 8.0 * units::MW}, second), false, 1, 400);
    join("Small reactor", b.place("Small reactor", {260, 20, 100, 80}, Smr{"microreactor-5", 1, "2036-01"}, second), true, 1, 100);
}

} // namespace

Plan solaseado20Mw(const Catalogue &catalogue)
{
    PlanBuilder b;
    designBasis(b);
    const ObjectId first = b.phase("Phase 1", 2028, 4, 10.0 * units::MW);
    const ObjectId second = b.phase("Phase 2", 2029, 4, 20.0 * units::MW);
    const ObjectId service = b.service(Service{});
    b.sellAt(catalogue, "deepseek-v3.2-nebius", 0.6, 1.6);
    b.useAsPublished();
    const Yard yard = blockOfTwoHalls(b, first);
    trunks(b, yard);
    controlRoomAndTank(b, yard, hall(b, yard, "1", 66, service, first), first);
    hall(b, yard, "2", 110, service, second);
    ownPower(b, yard.intake, first, second);
    b.driveCooling({yard.boardA, yard.boardB}, {Box{40, 44, 11, 5}, Box{40, 58, 11, 5}}, {"transformer-3mva", 2},
                   {.waypoints = {}, .circuits = 1, .voltage = 22.9 * units::kV, .section = 60.0 * units::mm2},
                   {{"Coolers LV", yard.coolers, 1, 1000.0 * units::mm2},
                    {"Chillers LV", yard.chillers, 1, 2000.0 * units::mm2},
                    {"CDU LV", yard.cdu, 1, 325.0 * units::mm2}},
                   first);
    b.clearCrossings();
    return b.plan;
}

} // namespace tokenyard
