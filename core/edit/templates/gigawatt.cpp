// SPDX-License-Identifier: Apache-2.0
// One gigawatt of grid contract, as one of the blocks of 0.5 to 1 GW announced in 2026 (about 70 trillion won and 600,000 GPUs
// per GW, about 2.5 km2 for 5 GW). Six yards of ten halls, each with its own substation; also the benchmark's large case.
#include "core/edit/templates/plan_builder.h"
#include "core/edit/templates/templates.h"

#include <fmt/format.h>

namespace tokenyard {

namespace {

constexpr const char *press = "Chosun Biz 2026-07-05; Edaily 2026-07: blocks of 0.5-1 GW, about 70 tn KRW and 600,000 GPUs a GW";
constexpr double yardWidth = 330, yardDepth = 236, rowPitch = 112;

void designBasis(PlanBuilder &b)
{
    b.plan.site = b.plan.site.with([](Site &s) {
        s.title = "Gigawatt block";
        s.boundary = {{0, 0}, {1010, 0}, {1010, 495}, {0, 495}};
        s.latitude = 34.7;
        s.longitude = 126.43;
        s.weather = "kor_gwangju";
        s.landPrice = 100.0 * units::billionKRW;
        s.announcedGpus = 600000;
    });
    PlanBuilder::source(b.plan.site, "announced_gpus", press);
    PlanBuilder::source(b.plan.site, "land_price", "Estimate: 0.5 km2 of reclaimed or industrial land at 200,000 KRW/m2", 40e9, 250e9);
    b.plan.supply = b.plan.supply.with([](Supply &s) {
        s.tariff = "kepco-industrial-eul-hv-c-ii-2026";
        s.contract = 1000.0 * units::MW;
    });
    PlanBuilder::source(b.plan.supply, "contract", press);
    b.plan.cooling = b.plan.cooling.with([](CoolingDesign &c) {
        c.system = "dlc-tower-w32";
        c.supply = Temperature::celsius(32.0);
        c.liquidFraction = 0.85;
        c.spareUnits = 6;
    });
    b.plan.cost = b.plan.cost.with([](CostBasis &c) { c.staffCount = 500.0; });
}

struct Yard {
    int number;
    double x, y;
    ObjectId phase, service;
};

void hallWithPlant(PlanBuilder &b, const Yard &yard, int column, int row, ObjectId boardA, ObjectId boardB, ObjectId towers)
{
    const Hall hall{4, 27, "gb200-nvl72", 3.2 * units::m, 2.4 * units::m, 3.0 * units::m, yard.service};
    const std::string n = fmt::format("{}{}{}", char('A' + yard.number), row + 1, column + 1);
    const double x = yard.x + 50 + column * 55, y = yard.y + 24 + row * rowPitch;
    const ObjectId room = b.place("Hall " + n, {x, y, 50, 36}, hall, yard.phase);
    const ObjectId upsA = b.place("UPS A " + n, {x, y + 40, 24.4, 10}, UpsRoom{"ups-2.5mw", 7}, yard.phase);
    const ObjectId upsB = b.place("UPS B " + n, {x + 25.6, y + 40, 24.4, 10}, UpsRoom{"ups-2.5mw", 7}, yard.phase);
    const ObjectId trafoA = b.place("Transformers A " + n, {x, y + 53, 24, 4.4}, Transformer{"transformer-3mva", 6}, yard.phase);
    const ObjectId trafoB = b.place("Transformers B " + n, {x + 26, y + 53, 24, 4.4}, Transformer{"transformer-3mva", 6}, yard.phase);
    const ObjectId cdu = b.place("CDU " + n, {x, y + 60, 50, 6}, CduGallery{"cdu-room-2500", 7}, yard.phase);
    const double bus = yard.y + (row == 0 ? 8 : 118), trunk = x + 52;
    b.feed("MV A " + n, FeedKind::PowerA, boardA, "side_a", trafoA, "in_a",
           {{{yard.x + 45, bus}, {trunk, bus}, {trunk, y + 51.8}, {x + 6, y + 51.8}}, 2, 22.9 * units::kV, 250.0 * units::mm2});
    b.feed("MV B " + n, FeedKind::PowerB, boardB, "side_b", trafoB, "in_b",
           {{{yard.x + 46, bus + 2}, {trunk + 1, bus + 2}, {trunk + 1, y + 52.4}, {x + 44, y + 52.4}},
            2,
            22.9 * units::kV,
            250.0 * units::mm2});
    const auto lv = [](Polyline way) { return Line{std::move(way), 5, 0.4 * units::kV, 2000.0 * units::mm2}; };
    b.feed("LV A " + n, FeedKind::PowerA, trafoA, "side_a", upsA, "out_a", lv({{x + 25, y + 54.3}, {x + 25, y + 51}, {x + 6.1, y + 51}}));
    b.feed("LV B " + n, FeedKind::PowerB, trafoB, "side_b", upsB, "out_b",
           lv({{x + 50.6, y + 56.1}, {x + 50.6, y + 51}, {x + 43.9, y + 51}}));
    const Line busway{.waypoints = {}, .circuits = 5, .voltage = 0.4 * units::kV, .section = 2000.0 * units::mm2};
    b.feed("Busway A " + n, FeedKind::PowerA, upsA, "in_a", room, "power_b", busway);
    b.feed("Busway B " + n, FeedKind::PowerB, upsB, "in_b", room, "power_b", busway);
    // The pumps of the CDUs hang on the hall's own transformers.
    const auto pumps = [](Polyline way) { return Line{std::move(way), 1, 0.4 * units::kV, 250.0 * units::mm2}; };
    b.feed("CDU LV A " + n, FeedKind::PowerA, trafoA, "out_a", cdu, "power_a",
           pumps({{x + 6, y + 58.2}, {x - 0.8, y + 58.2}, {x - 0.8, y + 61.8}}));
    b.feed("CDU LV B " + n, FeedKind::PowerB, trafoB, "out_b", cdu, "power_b",
           pumps({{x + 44, y + 57.8}, {x - 1.4, y + 57.8}, {x - 1.4, y + 64.2}}));
    const Line pipe{.waypoints = {}, .circuits = 1, .diameter = 0.6 * units::m};
    const auto with = [&](Polyline way) {
        Line l = pipe;
        l.waypoints = std::move(way);
        return l;
    };
    const double header = yard.y + 102 + row * rowPitch;
    // The mains of the lower row run down the lane between the first two halls.
    const double down = yard.x + 101, up = yard.x + 104.4, out = yard.y + 110;
    b.feed("Supply main " + n, FeedKind::Supply, towers, "supply", cdu, "supply",
           with(row == 0 ? Polyline{{x + 20, header}} : Polyline{{yard.x + 118, out}, {down, out}, {down, header}, {x + 20, header}}));
    b.feed("Return main " + n, FeedKind::Return, cdu, "return", towers, "return",
           with(row == 0 ? Polyline{{x + 30, header + 1}}
                         : Polyline{{x + 30, header + 1}, {up, header + 1}, {up, out + 1}, {yard.x + 152, out + 1}}));
    b.feed("Supply " + n, FeedKind::Supply, cdu, "supply_2", room, "supply", with({{x + 20, y + 58.4}, {x + 40, y + 58.4}}));
    b.feed("Return " + n, FeedKind::Return, room, "return", cdu, "return_2", with({{x + 43, y + 59}, {x + 30, y + 59}}));
}

void buildYard(PlanBuilder &b, const Yard &yard)
{
    const std::string n(1, char('A' + yard.number));
    // One transformer to a board: two in parallel would put 71 kA on boards that break 40.
    const auto substation = [&](const char *side, double y) {
        return b.place(fmt::format("Substation {} {}", side, n), {yard.x + 4, y, 38, 19},
                       GridIntake{345.0 * units::kV, "main-transformer-345kv-200mva", 1}, yard.phase);
    };
    const ObjectId intakeA = substation("A", yard.y + 4), intakeB = substation("B", yard.y + 27);
    const ObjectId boardA =
        b.place("Switchgear A " + n, {yard.x + 4, yard.y + 54, 38, 10}, Switchgear{"switchgear-22kv9-3150a", 2}, yard.phase);
    const ObjectId boardB =
        b.place("Switchgear B " + n, {yard.x + 4, yard.y + 70, 38, 10}, Switchgear{"switchgear-22kv9-3150a", 2}, yard.phase);
    const ObjectId sets = b.place("Generators " + n, {yard.x + 4, yard.y + 88, 39, 110},
                                  GeneratorYard{"generator-3mw", yard.number == 0 ? 57 : 56, 24.0 * units::hour}, yard.phase);
    const ObjectId towers = b.place("Towers " + n, {yard.x + 50, yard.y + 94, 170, 14}, CoolingTower{"tower-5000", 42}, yard.phase);
    const ObjectId chillers =
        b.place("Chillers " + n, {yard.x + 222, yard.y + 94, 98, 14}, ChillerPlant{"centrifugal-5000", 9}, yard.phase);
    const auto main = [](Polyline way) { return Line{std::move(way), 8, 22.9 * units::kV, 325.0 * units::mm2}; };
    b.feed("Main A " + n, FeedKind::PowerA, intakeA, "side_a", boardA, "in_a",
           main({{yard.x + 44, yard.y + 9.7}, {yard.x + 44, yard.y + 49}, {yard.x + 13.5, yard.y + 49}}));
    b.feed("Main B " + n, FeedKind::PowerB, intakeB, "out_b", boardB, "in_b",
           main({{yard.x + 32.5, yard.y + 50}, {yard.x + 43, yard.y + 50}, {yard.x + 43, yard.y + 67}, {yard.x + 32.5, yard.y + 67}}));
    b.feed("Generators to A " + n, FeedKind::PowerA, sets, "in_a", boardA, "side_a",
           {{{yard.x + 13.75, yard.y + 84}, {yard.x + 45, yard.y + 84}, {yard.x + 45, yard.y + 57}},
            20,
            22.9 * units::kV,
            630.0 * units::mm2});
    b.feed("Generators to B " + n, FeedKind::PowerB, sets, "in_b", boardB, "side_b",
           {{{yard.x + 33.25, yard.y + 85}, {yard.x + 46, yard.y + 85}, {yard.x + 46, yard.y + 77}},
            20,
            22.9 * units::kV,
            630.0 * units::mm2});
    b.feed("Chilled water return " + n, FeedKind::Return, chillers, "return_2", towers, "return_2",
           {.waypoints = {{yard.x + 280.8, yard.y + 91}, {yard.x + 152, yard.y + 91}}, .circuits = 2, .diameter = 1.2 * units::m});
    b.feed("Chilled water " + n, FeedKind::Supply, towers, "supply_2", chillers, "supply_2",
           {.waypoints = {{yard.x + 118, yard.y + 92}, {yard.x + 261.2, yard.y + 92}}, .circuits = 2, .diameter = 1.2 * units::m});
    b.place("Water " + n, {yard.x + 4, yard.y + 201, 39, 22}, WaterTank{2400.0 * units::m3}, yard.phase);
    // Not announced: 3.6 MW beside 1 GW, so that what own power costs and saves can be tried here.
    if (yard.number == 0) {
        const ObjectId cells = b.place("Fuel cells " + n, {yard.x + 4, yard.y + 226, 24, 18}, FuelCells{"fuel-cell-sofc", 12}, yard.phase);
        b.feed("Fuel cells to A " + n, FeedKind::PowerA, cells, "in_a", boardA, "side_a",
               {{{yard.x + 10, yard.y + 224.5}, {yard.x + 45.5, yard.y + 224.5}, {yard.x + 45.5, yard.y + 57}},
                2,
                22.9 * units::kV,
                60.0 * units::mm2});
    }
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 5; ++column)
            hallWithPlant(b, yard, column, row, boardA, boardB, towers);
    // Between the mains of the two rows, in the middle between towers and chillers.
    b.driveCooling({boardA, boardB}, {Box{yard.x + 110, yard.y + 123.5, 18, 5}, Box{yard.x + 134, yard.y + 123.5, 18, 5}},
                   {"transformer-3mva", 4}, {.waypoints = {}, .circuits = 3, .voltage = 22.9 * units::kV, .section = 60.0 * units::mm2},
                   {{"Coolers LV", towers, 1, 2000.0 * units::mm2}, {"Chillers LV", chillers, 3, 2000.0 * units::mm2}}, yard.phase,
                   " " + n);
}

// What two thirds and one third of the halls serve; no source says what such a block will sell.
struct Mix {
    ObjectId chat, agents;
};

// Who asks the last service: 40 % of what its halls make at the start.
void demandOf(PlanBuilder &b, double low, double high)
{
    Shared<Service> &last = b.plan.services.back();
    PlanBuilder::source(last, "users", "Assumption of this sample: 40 % of what their halls make; no source says who will ask", low, high);
    for (const auto &[key, value] :
         {std::pair{"tasks_per_user_day", last->tasksPerUserDay}, std::pair{"calls_per_task", last->callsPerTask}})
        PlanBuilder::source(last, key, "Assumption of this sample; the users' range is of the whole demand", value, value);
    PlanBuilder::source(last, "growth", "Assumption of this sample: demand grows as the tier's price falls", 0.0, 0.25);
}

Mix services(PlanBuilder &b, const Catalogue &catalogue)
{
    constexpr const char *sold = "deepseek-v3.2-nebius";
    Mix mix;
    Service chat;
    chat.name = "Chat";
    chat.model = "deepseek-r1";
    chat.precision = Precision::Nvfp4;
    chat.inputTokens = 8192; // with 1,024 out, as the frontier of racks of 72 was measured (docs/validation.md)
    chat.shape = "consumer-chat";
    chat.users = 310e6;
    chat.growth = 0.11;
    chat.tasksPerUserDay = 20.0;
    chat.callsPerTask = 2.0; // a search and an answer
    mix.chat = b.service(chat);
    b.sellAt(catalogue, sold, 0.6, 1.6);
    b.useAsPublished();
    demandOf(b, 170e6, 490e6);
    Service agents = chat;
    agents.name = "Coding agents";
    agents.shape = "coding-agents";
    agents.users = 18e6;
    agents.tasksPerUserDay = 12.0;
    agents.callsPerTask = 30.0;
    mix.agents = b.service(agents);
    b.sellAt(catalogue, sold, 0.6, 1.6);
    b.useAsPublished();
    b.lengthsOf(catalogue, "coding-agents");
    demandOf(b, 10e6, 28e6);
    return mix;
}

} // namespace

Plan gigawattBlock(const Catalogue &catalogue)
{
    PlanBuilder b;
    designBasis(b);
    const ObjectId first = b.phase("Phase 1", 2029, 1, 500.0 * units::MW);
    const ObjectId second = b.phase("Phase 2", 2030, 7, 1000.0 * units::MW);
    const Mix mix = services(b, catalogue);
    for (int i = 0; i < 6; ++i)
        buildYard(
            b,
            {i, 8 + (i % 3) * (yardWidth + 1), 6 + (i / 3) * (yardDepth + 8), i < 3 ? first : second, i % 3 == 2 ? mix.agents : mix.chat});
    b.clearCrossings();
    return b.plan;
}

} // namespace tokenyard
