// SPDX-License-Identifier: Apache-2.0
// Who serves the load of each hour: the grid, what sun and wind give, plant with fuel by its marginal cost, storage by what an hour's
// power will be worth. Everything is kW, kWh and KRW; hours are those of the load. docs/equations-energy.md has the rules.
#pragma once

#include <vector>

namespace tokenyard::own {

// Sun, wind, a contract that delivers as its plant runs: taken as it comes.
struct Variable {
    std::vector<double> kw; // what it could give
    double perKwh = 0.0;    // paid for what is taken
};

// Plant with fuel: `units` alike; 0: nothing that could fail, as load that is shed.
struct Plant {
    double kw = 0.0; // rating of all units, outages taken off
    int units = 1;
    double leastShare = 0.0;       // of one unit's rating, while it runs
    double rampShare = 1.0;        // of the rating in an hour
    double perKwh = 0.0;           // fuel and upkeep
    double startCost = 0.0;        // of one unit
    std::vector<char> stands = {}; // hours of a planned outage; none: never
    double emissions = 0.0;        // kg of a kWh
};

struct Storage {
    double kw = 0.0, kwh = 0.0;                  // at the grid's side; between empty and full
    double chargeFactor = 1.0, giveFactor = 1.0; // efficiencies one way
    double wear = 0.0;                           // of a kWh given
};

struct Grid {
    std::vector<double> price; // of a kWh drawn
    bool mayGive = false;
    double givePrice = 0.0;            // paid for a kWh given
    double limit = 1e15;               // kW: the most that may be drawn in any hour, if plant can help it
    double demandPrice = 0.0;          // of a kW of the year's highest demand
    std::vector<char> setsDemand = {}; // hours that count for it; none: all
    double reserveWithin = 0.0;        // kW: while plant runs, room for the loss of its largest unit is kept under it; 0: none
};

// An absorption chiller that the heat of a plant drives.
struct Absorber {
    std::size_t plant = 0;   // among the plants of the case
    double heatPerKwh = 0.0; // usable heat of a kWh of electricity
    double kw = 0.0;         // the most cold
    double cop = 1.0;        // cold of a kWh of heat
    double pumpsPerCold = 0.0;
};
struct Heat {
    std::vector<Absorber> absorbers;
    std::vector<double> cold, chillers; // of the halls' chillers by hour, kW: heat carried, and what they draw for it
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
    std::vector<double> drawn, given;                   // from and to the grid
    std::vector<std::vector<double>> variables, plants; // what was taken
    std::vector<std::vector<double>> stores;            // giving less taking
    std::vector<std::vector<double>> stored;            // kWh at the hour's end
    std::vector<double> saved;                          // by absorption chillers; none without them
    std::vector<int> starts;                            // of each plant
    double demand = 0.0;                                // kW, the highest of the hours that count
    double cost = 0.0;                                  // energy, fuel, wear, starts, demand
    double balanceErrorMax = 0.0;                       // kW
};

// Nothing beyond `cap` kW is drawn in the hours that count, if plant and storage can help it.
Dispatch dispatchUnder(const Case &input, double cap);
Dispatch dispatchPlain(const Case &input, double cap); // the same, the heat of plant lost
// The same with the cap that makes the year cheapest. `tries`: how many caps are computed whole.
Dispatch dispatchYear(const Case &input, int tries = 8);

// Of a year: hours in which the loss of the largest running unit is more than room under the grid's contract, the other running plant and
// charged stores give within the hour, and the most that lacks then, kW.
struct ReserveShort {
    int hours = 0;
    double most = 0.0;
};
ReserveShort reserveShort(const Case &input, const Dispatch &dispatch, double contract);

// The lowest peak of all hours that the stores can keep the grid to, alone or with every plant at full output.
double lowestPeak(const Case &input, bool withPlants);

} // namespace tokenyard::own
