// SPDX-License-Identifier: Apache-2.0
// What each stage hands on. Results are values compared by content: a result equal to the last one stops the chain there.
#pragma once

#include "core/base/finding.h"
#include "core/base/id.h"
#include "core/base/series.h"
#include "core/catalogue/load_shape.h"
#include "core/network/hall_paths.h"
#include "core/plan/site_layout.h"
#include "core/study/energy/charges.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tokenyard {

// A stage's result as the study holds it; the same pointer as before if nothing changed.
template <class Result>
using Stage = std::shared_ptr<const Result>;

// ---- layout: geometry and counts (core/plan/site_layout.h)
struct LayoutResult : SiteLayout {
    std::vector<Finding> findings;
    bool operator==(const LayoutResult &) const = default;
};

// ---- network: what the feeds join
struct NetworkResult {
    std::vector<HallPaths> halls;            // in order of id
    std::vector<ObjectId> powering, cooling; // objects that supply a running hall, in order of id
    std::vector<Finding> findings;
    bool operator==(const NetworkResult &) const = default;
};
// What the load flow of the whole plant finds: overloads, voltage drops, fault levels, feeds that join what does not fit.
struct GridResult {
    std::vector<Finding> findings;
    bool operator==(const GridResult &) const = default;
};
// The layout of what runs: halls with power and cooling, and what supplies them. What is drawn but dark costs money and does no more.
struct RunningLayout : SiteLayout {
    std::vector<ObjectId> powering, cooling;
    bool operator==(const RunningLayout &) const = default;
};

// ---- compute: tokens and the power the GPUs draw
struct ServiceOutput {
    ObjectId service;
    RecordId accelerator;
    int gpus = 0;
    std::optional<TokenRate> rate, low, high; // output tokens/s of these GPUs, 80 % band
    std::optional<TokenRate> perGpu;          // the same per GPU
    Duration ttft, tpot;
    double concurrencyCount = 0.0; // per replica
    std::string layoutWords;       // "TP 8", "EP 32 · DP 32"
    double powerFraction = 1.0;    // mean power of these GPUs over their TDP, under the plan's cap; those beyond whole replicas idle
    bool operator==(const ServiceOutput &) const = default;
};
// A service's demand against the capacity of its halls; local standard time, hour beginning.
struct ServiceLoad {
    ObjectId service;
    bool stated = false; // the plan says who asks; else the demand is what the stated utilisation sells
    TokenRate capacity;  // output tokens/s with all healthy nodes
    TokenRate demandMean, servedMean;
    Series<TokenRate> demand, served; // 8,760 hours, served <= capacity
    std::vector<HourShare> hours;     // the demand's hours as factors of its mean
    double utilisationFactor = 0.0;   // served over capacity
    int fullHours = 0;                // in which more is asked than the halls make
    std::optional<int> peakHour;      // of the day, by mean demand; nothing if all hours are alike
    bool operator==(const ServiceLoad &) const = default;
};
// What the accelerators make at the service levels.
struct ThroughputResult {
    std::vector<ServiceOutput> outputs; // one per (service, accelerator), in order
    std::optional<TokenRate> rate, low, high;
    std::vector<Finding> findings;
    bool operator==(const ThroughputResult &) const = default;
};
// What the racks draw: all that power, cooling and cost read of the workload.
struct ItLoad {
    Power itPeak;     // all racks at full load
    Power itMean;     // at the workload's utilisation
    Series<Power> it; // the same hour by hour
    bool operator==(const ItLoad &) const = default;
};
struct ComputeResult : ThroughputResult, ItLoad {
    std::vector<ServiceLoad> loads; // one per service, in the plan's order
    double utilisationFactor = 0.0; // tokens-weighted mean
    bool operator==(const ComputeResult &) const = default;
};

// ---- power: losses, capacities, availability
struct CapacityCheck {
    TextSource what; // "Main transformers", "UPS", ...
    std::vector<ObjectId> objects;
    Power installed, needed; // usable with redundancy honoured against the load there
    bool operator==(const CapacityCheck &) const = default;
};
struct PowerResult {
    // Efficiencies, fractions of what flows in: at the mean load of the year, and with the racks at full load.
    double transformerEfficiencyFactor = 1.0, upsEfficiencyFactor = 1.0, distributionEfficiencyFactor = 1.0;
    double peakTransformerEfficiencyFactor = 1.0, peakUpsEfficiencyFactor = 1.0;
    Power mainTransformers, unitTransformers, ups, generators, battery, ownGeneration; // installed, and joined to halls that run
    Power upsPlaced, generatorsPlaced;                                                 // all that stand on the site: what they cost
    ApparentPower mainTransformersRated;
    std::vector<CapacityCheck> checks;
    std::vector<Finding> findings;
    bool operator==(const PowerResult &) const = default;
};

// ---- cooling: the hourly year
struct CoolingMonth {
    double pueFactor = 0.0;
    WaterPerEnergy wue;
    Energy facility;
    Volume water;
    bool operator==(const CoolingMonth &) const = default;
};
// What the plant cannot carry with every unit at work. A rack needs both its loops, so the hour's share is that of the poorer.
struct HeatShortage {
    int hours = 0;
    Power peak;       // greatest heat left behind
    Energy notServed; // heat left behind in the year
    bool operator==(const HeatShortage &) const = default;
};
// Water in a drawn pipe, with the racks at full load.
enum class WaterLoop { Technology, Facility, Rejection };
struct PipeFlow {
    ObjectId feed;
    WaterLoop loop = WaterLoop::Facility;
    VolumeFlow flow; // of all parallel pipes, positive in the direction drawn
    Speed velocity;
    Length diameter; // inside
    Pressure drop;
    bool operator==(const PipeFlow &) const = default;
};
struct HallFlow {
    ObjectId hall;
    VolumeFlow needed, flow;
    Pressure drop; // of the way there and back
    bool operator==(const HallFlow &) const = default;
};
struct Hydraulics {
    std::vector<PipeFlow> pipes; // in order of id; those that carry nothing too
    std::vector<HallFlow> halls;
    Power pumps;
    bool operator==(const Hydraulics &) const = default;
};
// A year of chilled-water tanks that pipes join to halls.
struct StorageYear {
    Energy holds;      // cold
    Duration bridging; // of the chillers' heat in the design hour
    Power shaved;      // off the year's peak of the site, IT at full load
    Energy moved;      // cold that other hours made, in the year
    bool operator==(const StorageYear &) const = default;
};
// A year of heat sold.
struct HeatSale {
    Temperature water; // that leaves the racks
    Temperature asked; // by the buyer
    Power most;        // in any hour
    Energy sold;
    Money revenue;
    bool operator==(const HeatSale &) const = default;
};
// What a limit on make-up water leaves short in its months.
struct Drought {
    int days = 0, hours = 0; // short of water; in which heat stays behind
    Volume lacks;
    Energy notServed;
    bool operator==(const Drought &) const = default;
};
struct CoolingResult {
    Series<Power> facility;                                             // whole site at the plan's mean IT load
    Series<Power> facilityAtPeakIt;                                     // the same with IT at full load: sizes the grid
    Series<Power> it, fans, pumps, chillers, rejection, losses, lights; // at mean load
    Series<Power> cold;                                                 // heat that the chillers carry
    std::optional<double> pueAnnualFactor, puePeakFactor, freeCoolingFraction;
    std::optional<WaterPerEnergy> wueAnnual;
    std::optional<double> tueAnnualFactor; // facility over the energy that the chips take, rack fans and supplies taken off
    Volume waterAnnual, waterPeakDay;
    Series<VolumeFlow> water; // make-up
    std::vector<CoolingMonth> months;
    std::vector<CapacityCheck> checks;
    HeatShortage shortage;
    StorageYear storage;
    std::optional<HeatSale> heatSale; // of a buyer whose record is known
    Drought drought;
    Hydraulics hydraulics;
    double availabilityFactor = 1.0; // energy-weighted share of the IT load whose heat is carried off, unit outages counted
    std::vector<Finding> findings;
    bool operator==(const CoolingResult &) const = default;
};

// ---- supply: how much of the time, and of its load, the plant keeps each hall running
struct HallSecurity {
    ObjectId hall;
    double servedFactor = 1.0;       // of its load with nothing out: less where the plant is too small
    double availabilityFactor = 1.0; // of power at its racks
    bool operator==(const HallSecurity &) const = default;
};
struct SupplyResult {
    std::vector<HallSecurity> halls; // those that run, in order of id
    double availabilityFactor = 1.0; // of power at the racks of halls that run, by load
    double runningFactor = 1.0;      // share of the GPUs whose halls run
    std::vector<Finding> findings;
    bool operator==(const SupplyResult &) const = default;
};

// ---- energy: the bill
struct BillLine : BillLines {
    Power peak, billingDemand;
    Energy used;
    bool operator==(const BillLine &) const = default;
};
// What one source of power did in the year: the grid, a contract, a plant or a battery on the site.
struct SourceYear {
    ObjectId object;           // 0: the grid or a power purchase agreement
    std::string kind, name;    // "grid", "ppa" or the kind's key; the object's name
    std::string availableFrom; // "2030-03"
    Power rated;
    Energy energy;    // delivered to the site; of a battery what it gave
    Energy charged;   // into a battery
    Energy curtailed; // could have been made and found no use
    Money fuel;       // fuel and wear
    Money variable;   // upkeep that goes with each kWh
    Money bill;       // of the grid and of contracts: what they charge
    Mass emissions;   // direct, at the site
    int runningHours = 0;
    Series<Power> output; // of a battery: giving less taking
    Money cost() const { return fuel + variable + bill; }
    bool operator==(const SourceYear &) const = default;
};
// A year of absorption chillers that heat of own plant drives.
struct AbsorptionYear {
    Energy made, used;  // heat of the plant, and what of it drives them
    Energy cold, saved; // and the electricity that the halls' chillers need less, their own pumps taken off
    int shortHours = 0; // in which they could carry more cold than the heat lets them
    bool operator==(const AbsorptionYear &) const = default;
};
struct EnergyResult {
    std::optional<Power> gridPeak, facilityPeak;
    Energy facility, fromGrid, own;
    std::vector<BillLine> months; // 12, or none
    std::optional<BillLine> annual;
    Series<EnergyPrice> prices;           // of each hour, the regional adder inside; none without a bill
    std::optional<EnergyPrice> meanPrice; // without VAT
    Money ownFuel;
    std::vector<SourceYear> sources; // the grid first, then in order of id
    Series<Power> grid;              // what the grid delivers
    Series<Power> exported;          // what is sold to it; none if nothing is
    Series<Energy> stored;           // in all batteries at the end of the hour; none without one
    Energy exportedEnergy, ppaEnergy;
    Money ownVariable;        // upkeep of own plant that goes with each kWh
    Money ppa, exportRevenue; // a year
    Energy virtualEnergy;     // of a virtual contract: made elsewhere
    Money virtualSettlement;  // paid under it; below zero: received
    Energy shed;              // by demand response
    int calledHours = 0;
    Money responseRevenue;
    Energy curtailedLoad; // stopped because power cost more than it was worth
    Money curtailRevenue;
    AbsorptionYear absorption;
    int reserveShortHours = 0; // without cover for the loss of the largest unit, where the plan asks for it
    Mass ownEmissions;
    Power balanceErrorMax; // of any hour
    std::vector<Finding> findings;
    bool operator==(const EnergyResult &) const = default;
};

// Emissions of a year by scope of the GHG Protocol; embodied ones are spread over the lives of what they are in.
struct CarbonLine {
    int scopeNumber = 1;
    std::string key; // "fuel", "grid", "it", "building"
    TextSource label;
    Mass annual;
    std::string source;
    bool operator==(const CarbonLine &) const = default;
};
struct CarbonResult {
    std::optional<Mass> annual;              // scope 1 and 2, location-based
    std::optional<Mass> marketBased;         // the same with contracts in the place of the grid's mean
    std::optional<double> renewableFraction; // of the electricity used
    std::vector<CarbonLine> lines;
    bool operator==(const CarbonResult &) const = default;
};

// ---- cost: items that add up
enum class AssetClass { Land, Building, Plant, It, Soft };
struct CostItem {
    std::string key;   // record id
    std::string group; // "land", "shell", "electrical", "mechanical", "it", "network", "grid", "soft", ...
    Text label;
    double quantityCount = 0.0;
    std::string quantityUnit; // "kW", "m²", "racks"
    Money base, low, high;
    AssetClass asset = AssetClass::Plant;
    ObjectId phase;     // 0: shared over phases by IT power
    std::string source; // id + title for the register
    bool operator==(const CostItem &) const = default;
};
struct CostResult {
    std::vector<CostItem> capex;   // construction, IT, land ...
    std::vector<CostItem> opex;    // a year at full build; the first is electricity
    std::vector<CostItem> outside; // interest during construction: shown beside the capex, not in its total
    std::optional<Money> capexTotal, capexIt, capexLand, capexBuilding, capexPlant;
    std::optional<Money> opexCash, electricity, rent, depreciation;
    std::vector<Finding> findings;
    bool operator==(const CostResult &) const = default;
};

// ---- training
// A run of halls on the same terms: what it takes, makes and costs. Figures of the year are at full build, one run after the other.
struct PlannedRun {
    std::vector<ObjectId> halls;
    RecordId model, accelerator;
    bool spare = false; // in the hours that serving or letting leaves
    int gpusCount = 0, sitesCount = 1;
    double hoursFraction = 0.0;         // of the GPU-hours that train, outages of power and cooling taken off
    std::optional<TokenRate> perGpu;    // while it trains, before failures and checkpoints
    std::optional<TokenRate> low, high; // 80 % band of the same
    double mfuFraction = 0.0, lostFraction = 0.0;
    Tokens wanted, annual;            // of a run; this campus's in a year
    Duration gpuTime;                 // of the year
    std::optional<Duration> elapsed;  // of a run
    int startMonth = 0, endMonth = 0; // year * 12 + month - 1
    Energy it;                        // of the racks while they train, a year
    std::optional<Money> costAnnual;  // opex, rent and depreciation of its share of the GPU-hours
    std::optional<TokenPrice> cost;   // of a trained token
    std::optional<Money> costOfRun;   // this campus's share of it
    TrainingFor trainedFor = TrainingFor::Own;
    Money worthAnnual; // what a buyer pays, or what the owner counts the tokens worth
    Text why;          // without a rate
    bool operator==(const PlannedRun &) const = default;
    double runsAYear() const { return elapsed ? 1.0 * units::year / *elapsed : 0.0; }
    bool sold() const { return trainedFor != TrainingFor::Own; }
};
struct PlannedTraining {
    std::vector<PlannedRun> runs; // in order of their first hall
    double restFactor = 1.0;      // of what else the halls do, that load which stops leaves: training stops first
    std::vector<Finding> findings;
    bool operator==(const PlannedTraining &) const = default;
    Tokens trainedAnnual() const
    {
        Tokens sum;
        for (const PlannedRun &run : runs)
            sum += run.annual;
        return sum;
    }
};

// ---- finance
// Money of a month or a year, nominal. Each line is positive where its name says; `cashFlow` and `equityCashFlow` are their sums.
struct FinanceFlow {
    Money revenue, opex, electricity, rent; // opex holds the electricity
    Money letting;                          // of the revenue: rents and the electricity that tenants pay
    Money capex, acquisitionTax, refresh, grant;
    Money residual;                                     // what land, plant and building fetch at the end
    Money workingCapital, vat;                          // what more is tied up
    Money depreciation, tax;                            // without debt, after credits
    Money cashFlow, cumulated;                          // unlevered, after tax
    Money cashForDebt;                                  // revenue less opex, rent and tax: before working capital, VAT and refresh
    Money debtDrawn, fee, interest, principal, reserve; // reserve: what is added to it
    Money interestBuilt;                                // of the interest: during construction, part of the asset's cost
    Money amortisation;                                 // of the fee and the interest during construction
    Money grantReleased, bookSold;                      // of the grant to income; book value of what is sold at the end
    Money leveredTax, netIncome, equityCashFlow;
    Tokens tokens;
    bool operator==(const FinanceFlow &) const = default;
    Money debtService() const { return interest + principal; }
};
struct FinanceMonth : FinanceFlow {
    int year = 0, month = 1; // calendar
    bool operator==(const FinanceMonth &) const = default;
};
// At the end of a year, by accounts that are kept apart: assets equal liabilities and equity by the entries, not by a difference.
struct BalanceSheet {
    Money fixedAssets, financingCost, receivables, vatReceivable, reserve; // financingCost: fee and interest not yet written off
    Money debt, deferredGrant;
    Money paidIn, retained; // paid in less paid out to the owners; sum of net income
    bool operator==(const BalanceSheet &) const = default;
    Money assets() const { return fixedAssets + financingCost + receivables + vatReceivable + reserve; }
    Money liabilities() const { return debt + deferredGrant; }
    Money equity() const { return paidIn + retained; }
};
struct FinanceYear : FinanceFlow {
    int year = 0; // calendar
    BalanceSheet balance;
    std::optional<double> dscrFactor; // cash before debt over debt service, while debt is repaid
    bool operator==(const FinanceYear &) const = default;
};
// What one service, or one kind of GPU or space that is let, earns in a year at full build, at the prices of their date.
struct RevenueLine {
    HallBusiness business = HallBusiness::Api;
    ObjectId service;             // of tokens
    RecordId accelerator;         // of tokens and GPU-hours
    Tokens output, input, cached; // input: without the cached
    Duration gpuTime;             // hours let, or sold for training, of all GPUs
    Tokens trained;               // sold by the trained token or the GPU-hour
    Power let;                    // of space
    Money outputSales, inputSales, cachedSales, rent, electricityPassed;
    Money total() const { return outputSales + inputSales + cachedSales + rent + electricityPassed; }
    bool operator==(const RevenueLine &) const = default;
};
struct FinanceResult {
    std::vector<FinanceYear> years;
    std::vector<FinanceMonth> months;
    std::vector<RevenueLine> revenues;  // add up to revenueAnnual
    std::optional<Tokens> tokensAnnual; // output tokens that the plan sells; what tenants make on racks they let is theirs
    std::optional<Money> revenueAnnual, npv, debt;
    std::optional<double> irrFactor, paybackYearsCount;
    std::optional<double> paybackLastYearsCount; // when the cumulated flow turns positive for good
    std::optional<double> equityIrrFactor, dscrLeastFactor, dscrMeanFactor, llcrFactor;
    std::optional<TokenPrice> levelisedCost, levelisedNominal;
    std::optional<double> shareCashFactor, shareRentFactor, shareDepreciationFactor, shareLevelisedFactor;
    std::vector<Finding> findings;
    Text reason, debtReason, equityReason, paybackLastReason; // why figures are blank
    bool operator==(const FinanceResult &) const = default;
};

} // namespace tokenyard
