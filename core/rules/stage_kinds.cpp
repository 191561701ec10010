// SPDX-License-Identifier: Apache-2.0
// What the stages of the study find, by key: their files know no fixes, so their rows of the registry stand here.
#include "core/rules/rules.h"

namespace tokenyard {

namespace {

#define TK(source) TY_TR("FindingKind", source)

// clang-format off: one row per line
constexpr FindingKind kinds[] = {
    {"data.rack", TK("The rack of a hall is in the catalogue."), fix::usualRecord},
    {"data.equipment", TK("The model of equipment is in the catalogue and complete."), fix::usualRecord},
    {"data.cooling_system", TK("The cooling system is in the catalogue and complete."), fix::usualRecord},
    {"data.heat_buyer", TK("The buyer of heat is in the catalogue.")},
    {"data.weather", TK("The weather of the site is in the catalogue."), fix::nearestWeather},
    {"data.tariff", TK("The tariff is in the catalogue and can be billed."), fix::usualRecord},
    {"data.holidays", TK("The public holidays of the billed year are known.")},
    {"data.load_shape", TK("The load shape of a service is in the catalogue."), fix::usualRecord},
    {"space.no_boundary", TK("The site has a boundary."), fix::drawBoundary},
    {"space.boundary", TK("Objects stand inside the boundary."), fix::moveClear},
    {"space.setback", TK("Buildings keep the setback from the boundary."), fix::moveClear},
    {"space.overlap", TK("Objects of one storey do not overlap."), fix::moveClear},
    {"space.clearance", TK("Objects keep the clear distance that their kind needs."), fix::moveClear},
    {"space.racks", TK("The racks of a hall fit in it with their aisles."), fix::sizeToRacks},
    {"space.storey", TK("Halls and plant stand on storeys that the building has."), fix::raiseStoreys},
    {"space.no_fibre", TK("A hall has fibre if others have it."), fix::drawFeeds},
    {"space.feed_end", TK("Both ends of a feed exist and have the port."), fix::removeFeed},
    {"power.unconnected", TK("A hall has a power feed."), fix::drawFeeds},
    {"power.one_side", TK("A hall has both power sides that the plan asks for."), fix::drawFeeds},
    {"cooling.unconnected", TK("A hall has pipes for supply and return."), fix::drawFeeds},
    {"power.dark", TK("The power feeds of a hall lead to a source."), fix::drawFeeds},
    {"cooling.dark", TK("The pipes of a hall lead to what carries the heat away."), fix::drawFeeds},
    {"power.no_ups", TK("Racks stand behind a UPS.")},
    {"power.loop", TK("Feeds form no ring.")},
    {"power.feed_overload", TK("A feed carries its load on its section, even when one side carries all."), fix::sizeForLoad},
    {"power.ride_through", TK("The batteries last until the generators run."), fix::longerAutonomy},
    {"power.generators_unjoined", TK("The generators are joined to the boards that they carry."), fix::drawFeeds},
    {"power.no_source", TK("A part of the network has a source."), fix::drawFeeds},
    {"power.no_solution", TK("The load flow of the network has a solution.")},
    {"power.overload", TK("No branch of the network carries more than its rating."), fix::sizeForLoad},
    {"power.voltage_drop", TK("Voltages stay within the allowed drop.")},
    {"power.fault_level", TK("Fault currents stay below what the boards can break.")},
    {"power.voltage_mismatch", TK("Feeds join equipment of one voltage."), fix::voltageOfEnds},
    {"power.no_impedance", TK("A transformer has an impedance.")},
    {"power.no_section", TK("A power feed has a section that the records know."), fix::sizeForLoad},
    {"power.loose_feed", TK("A power feed joins equipment that carries power."), fix::removeFeed},
    {"cooling.supply_range", TK("The supply temperature suits the cooling system."), fix::coolerSupply},
    {"cooling.supply_drifts", TK("The supply temperature is held in nearly all hours.")},
    {"cooling.racks_need_liquid", TK("Racks that need liquid cooling get it.")},
    {"cooling.liquid_share", TK("The share of heat taken by liquid is what the racks give to it.")},
    {"cooling.no_power", TK("Power feeds of cooling plant lead to a source."), fix::drawFeeds},
    {"cooling.no_feed", TK("Cooling plant has power feeds of its own."), fix::drawFeeds},
    {"cooling.half_joined", TK("Cooling plant has a pipe out and a pipe back."), fix::drawFeeds},
    {"cooling.no_rejection", TK("Something carries the heat to the outdoors.")},
    {"cooling.no_condenser_towers", TK("Water-cooled chillers have towers or dry coolers.")},
    {"cooling.loose_tank", TK("Chilled-water tanks are joined to what they cool."), fix::drawFeeds},
    {"cooling.empty_tank", TK("Chilled-water tanks hold water."), fix::usualVolume},
    {"cooling.heat_power", TK("The connection to a buyer of heat carries some.")},
    {"cooling.short_bridging", TK("Chilled-water tanks last until chillers run again."), fix::largerTanks},
    {"cooling.heat_too_cool", TK("Heat that is to be sold is as warm as its buyer asks.")},
    {"cooling.drought", TK("Make-up water suffices in the dry months.")},
    {"cooling.short", TK("The plant carries the heat of every hour.")},
    {"cooling.pipe_velocity", TK("Water in pipes stays below the greatest velocity."), fix::largerPipe},
    {"cooling.starved", TK("Pumps push enough water through the drawn pipes."), fix::largerPipe},
    {"cooling.rack_supply", TK("The water is not warmer than the racks allow."), fix::coolerSupply},
    {"compute.no_service", TK("A hall has a service to run."), fix::addService},
    {"compute.no_throughput", TK("A service can be computed on its accelerators.")},
    {"compute.software_gain", TK("The throughput counts no software gain that nobody has measured."), fix::measuredSoftware},
    {"compute.maturity", TK("The throughput is that of the first day and not of a tuned run.")},
    {"training.run", TK("No hall trains: what a run takes, makes and costs needs no word.")},
    {"training.no_run", TK("What a hall shall train can be computed on its accelerators.")},
    {"training.horizon", TK("A run is finished within the horizon of the finances.")},
    {"training.tenants_racks", TK("No tenant's racks spend the plan's spare hours on training."), fix::noSpareTraining},
    {"workload.no_hall", TK("A service has a hall that runs it.")},
    {"workload.hall_service", TK("A hall names a service that exists."), fix::giveHalls},
    {"workload.users", TK("A service states who uses it.")},
    {"workload.utilisation", TK("The typed utilisation agrees with the stated demand."), fix::busyShare},
    {"workload.full_hours", TK("The halls are not full in any hour.")},
    {"workload.racks_off", TK("The fullest hour of a stated demand takes all racks.")},
    {"workload.unmet", TK("The halls meet the demand.")},
    {"energy.reserve", TK("The loss of the largest unit of own plant is covered, where the plan asks for it.")},
    {"data.market_hours", TK("The hours of the market price are in the catalogue.")},
    {"energy.absorption", TK("Heat of own plant suits the absorption chillers that it drives.")},
    {"energy.heat_pipe", TK("Heat of own plant is piped to the chillers that it relieves."), fix::drawFeeds},
    {"energy.absorption_short", TK("Heat of own plant suffices for its absorption chillers.")},
    {"energy.late_source", TK("Own plant arrives before the reference year ends.")},
    {"cost.rack-price", TK("The price of a rack is known.")},
    {"finance.no-phase", TK("A plan with capex has a phase with a date."), fix::addPhase},
    {"finance.rates", TK("The real and the nominal rate agree with the inflation."), fix::nominalRate},
    {"finance.below-hurdle", TK("The rate of return reaches the hurdle rate.")},
    {"energy.response_load", TK("What is signed to stop is no more than the racks draw.")},
    {"finance.debt-not-served", TK("The cash of each year serves the debt.")},
    {"finance.interest-not-served", TK("The cash pays the interest while it alone is due.")},
    {"finance.refresh-unfunded", TK("The cash pays for new racks while the loan is served.")},
};
// clang-format on

} // namespace

std::span<const FindingKind> stageKinds() { return kinds; }

} // namespace tokenyard
