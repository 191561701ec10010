// SPDX-License-Identifier: Apache-2.0
// Several campuses as one: their sums, what stands by the end of each year, the national targets beside it and what binds.
// docs/equations-region.md.
#pragma once

#include "core/chain/study.h"
#include "core/region/world.h"

#include <functional>
#include <stop_token>

namespace tokenyard::region {

struct Campus {
    std::string name;
    Plan plan;
    Catalogue catalogue;
    std::shared_ptr<const Study> study;
    RecordId region; // nothing abroad
};

// Studies each campus with its own records, on as many threads as there are; the results do not depend on their number.
void studyAll(std::vector<Campus> &campuses, const std::vector<Rule> &rules, const std::stop_token &stop = {},
              const std::function<void(std::size_t done)> &progress = {});

// The year in whose money the campuses are added: the latest of their price years.
int priceYearOf(const std::vector<Campus> &campuses);
// What makes a campus's figure of that year: NPV goes on at the plan's nominal discount rate, other money at its inflation; 1 of what is no
// money, and where the plan's price year is the same.
double toPriceYear(const Campus &campus, Kpi kpi, int priceYear);

// The sum of a figure over the campuses; nothing where one has none, with the name of the first such and why, and the sum of those that
// have it.
struct Sum { // money of the campuses' common price year
    std::optional<double> si;
    std::string missing;
    Text why;
    std::optional<double> others;
};
Sum sumOf(const std::vector<Campus> &campuses, Kpi kpi);
bool addsUp(Kpi kpi); // whether a sum of it means anything

// What of a phase comes in one year.
struct Arrival {
    int year = 0;
    double part = 0.0; // of the phase: of its power and money as of its GPUs
    int gpus = 0;
};
// What one phase of a campus brings.
struct Block {
    std::size_t campus = 0;
    ObjectId phase;
    int planned = 0; // year in which its plan energises it, with its delays
    int year = 0;    // in which the last of it is energised, after the planned one where a limit holds it back
    int gpus = 0;
    double share = 0.0; // of the campus's IT power
    Power power;        // of the campus's peak
    Money capex;
    std::vector<Arrival> arrivals;   // by year; what no year has room for is not among them
    double partBy(int ofYear) const; // that stands by the end of the year
    int gpusBy(int ofYear) const;
    int firstYear() const { return arrivals.empty() ? 0 : arrivals.front().year; } // 0: nothing of it arrives
    double partMissing() const;
    int gpusMissing() const;
};
// A phase whose last part has no room in so many years after the latest planned one stays short of it.
inline constexpr int longestWaitYears = 30;
std::vector<Block> blocksOf(const std::vector<Campus> &campuses);

enum class BuildOrder { AsGiven, Earliest, CheapestToken };
struct Limits { // of what comes in a year; nothing: no limit
    std::optional<double> gpus;
    std::optional<Money> capex;
    std::optional<Power> power;
};

// What stands in one region by the end of a year.
struct RegionYear {
    int gpus = 0;
    Power power;
    double tokens = 0; // a whole year at this fleet
    Money capex;       // of what is energised
    Volume water;      // a year, as what follows
    Mass carbon;
    double jobs = 0;
    bool operator==(const RegionYear &) const = default;
};
struct Year {
    int year = 0;
    int gpus = 0;
    Power power;     // of the sites at their peak
    int gpusNew = 0; // that come in this year, and the rest of what the limits are for
    Power powerNew;
    Money capexNew;
    double tokens = 0; // a whole year at this fleet
    bool tokensKnown = true;
    Money capex;                                      // of what is energised, in money of the common price year
    Tokens sold;                                      // in this year, by the cash flow (portfolio_cash.h), as what follows
    Money revenue, opex, spent, spentSoFar, cashFlow; // nominal; opex with rent; spent: capex, its tax and refresh, less grants
    Volume water;                                     // a year
    Mass carbon;                                      // a year
    double jobs = 0;
    std::string binding;                     // the limit that held a phase back first: "gpus", "capex", "power"; empty: none
    std::map<RecordId, RegionYear> byRegion; // "": abroad; they add up to the year's
};
// The phases put into years under the limits, in the order. From its planned year on a phase takes what the year has left of each limit,
// GPUs, power and money in the same proportion, until all of it has come; none takes anything in a year in which one before it that is due
// is still short. So no limit is ever exceeded, and a looser one brings nothing later and nothing less.
void putIntoYears(std::vector<Block> &blocks, const std::vector<Campus> &campuses, const Limits &limits, BuildOrder order,
                  std::map<int, std::string> &binding);
std::vector<Year> yearsOf(const std::vector<Block> &blocks, const std::vector<Campus> &campuses, const std::map<int, std::string> &binding);

// The rows of the years by region: a region's in the years in which something there changes.
struct RegionRow {
    int year = 0;
    RecordId region;
    RegionYear stands;
};
std::vector<RegionRow> regionRows(const std::vector<Year> &years);

// The share of each limit that the campuses take.
struct Use {
    std::string limit;   // "grid", "contract", "gpu-supply", or one of the limits given
    std::string subject; // the region or the campus
    double share = 0.0;  // 1: all of it
    Text reason;
    std::string source;
};
// The greatest first.
std::vector<Use> usesOf(const std::vector<Campus> &campuses, const std::vector<Year> &years, const Catalogue &catalogue);

struct Target {
    const Record *record = nullptr;
    int year = 0;
    std::optional<double> gpus;
    std::optional<Power> power;
    int portfolioGpus = 0; // by the end of the target's year
    Power portfolioPower;
    std::optional<double> share() const;
};
std::vector<Target> targetsOf(const std::vector<Year> &years, const Catalogue &catalogue);

} // namespace tokenyard::region
