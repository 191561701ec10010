// SPDX-License-Identifier: Apache-2.0
// Who serves the load of each hour: the grid, sun and wind as they come, fuelled plant by marginal cost, storage by what power will be
// worth later. Power is in kW, energy in kWh, money in KRW; hours are those of the load. The rules are in docs/equations-energy.md.
#pragma once

#include <vector>

namespace tokenyard::own {

// Solar, wind and contracts that deliver as their plant runs: taken as they come.
struct Variable {
    std::vector<double> kw; // what it could give
    double perKwh = 0.0;    // paid for what is taken
};

// Fuelled plant of `units` equal units; 0 units: something that cannot fail, such as load shed.
struct Plant {
    double kw = 0.0; // rating of all units, outages taken off
    int units = 1;
    double leastShare = 0.0;       // of one unit's rating, while it runs
    double rampShare = 1.0;        // of the rating per hour
    double perKwh = 0.0;           // fuel and upkeep
    double startCost = 0.0;        // of one unit
    std::vector<char> stands = {}; // 1 in the hours of a planned outage; empty: there is none
    double emissions = 0.0;        // kg per kWh
};

struct Storage {
    double kw = 0.0, kwh = 0.0;                  // power at the grid's side; usable energy
    double chargeFactor = 1.0, giveFactor = 1.0; // efficiencies one way
    double wear = 0.0;                           // KRW per kWh discharged
};

struct Grid {
    std::vector<double> price; // KRW per kWh drawn
    bool mayGive = false;
    double givePrice = 0.0;            // KRW per kWh fed in
    double limit = 1e15;               // kW: the most to be drawn in any hour, as far as plant can prevent more
    double demandPrice = 0.0;          // KRW per kW of the year's billed peak
    std::vector<char> setsDemand = {}; // 1 in the hours that set the peak; empty: all do
    double reserveWithin = 0.0;        // kW kept free under the limit while plant runs, for the loss of its largest unit; 0: none
};

// An absorption chiller that the heat of a plant drives.
struct Absorber {
    std::size_t plant = 0;   // index into the plants of the case
    double heatPerKwh = 0.0; // kWh of usable heat per kWh of electricity
    double kw = 0.0;         // the most cold
    double cop = 1.0;        // kWh of cold per kWh of heat
    double pumpsPerCold = 0.0;
};
struct Heat {
    std::vector<Absorber> absorbers;
    std::vector<double> cold, chillers; // per hour, kW: the cold that the halls' chillers make and the power they draw for it
};

struct Case {
    std::vector<double> load;
    Grid grid;
    std::vector<Variable> variables;
    std::vector<Plant> plants;
    std::vector<Storage> stores;
    Heat heat = {};
};

struct Dispatch {
    std::vector<double> drawn, given;                   // from the grid and to it
    std::vector<std::vector<double>> variables, plants; // what was taken
    std::vector<std::vector<double>> stores;            // discharge less charge
    std::vector<std::vector<double>> stored;            // kWh at the hour's end
    std::vector<double> saved;                          // power that absorption chillers save; empty without them
    std::vector<int> starts;                            // of each plant
    double demand = 0.0;                                // kW: the highest of the hours that set the peak
    double cost = 0.0;                                  // energy, fuel, wear, starts, demand
    double balanceErrorMax = 0.0;                       // kW
};

// Draws no more than `cap` kW in the hours that set the peak, as far as plant and storage can prevent it.
Dispatch dispatchUnder(const Case &input, double cap);
Dispatch dispatchPlain(const Case &input, double cap); // the same with the plant's heat unused
// The same under the cap that makes the year cheapest. At most `tries` caps are dispatched in full.
Dispatch dispatchYear(const Case &input, int tries = 8);

// Over a year: the hours in which losing the largest running unit takes more than the room under the grid contract, the other running plant
// and the charged stores can replace within the hour; and the largest shortfall, kW.
struct ReserveShort {
    int hours = 0;
    double most = 0.0;
};
ReserveShort reserveShort(const Case &input, const Dispatch &dispatch, double contract);

// The lowest yearly peak to which the stores, alone or with every plant at full output, can hold the grid.
double lowestPeak(const Case &input, bool withPlants);

} // namespace tokenyard::own
