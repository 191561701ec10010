// SPDX-License-Identifier: Apache-2.0
// What each stage hands to the next. Results are values compared by content: a result equal to the last one ends the recomputation there.
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

// A stage's result as the study holds it: the same pointer as before if nothing has changed.
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
// The findings of the load flow of the whole plant: overloads, voltage drops, fault levels, feeds between parts that do not match.
struct GridResult {
    std::vector<Finding> findings;
    bool operator==(const GridResult &) const = default;
};
// The layout of what runs: halls with power and cooling, and the plant that serves them. What is drawn without a connection costs money and
// does nothing else.
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
    double powerFraction = 1.0;    // mean power of these GPUs over their TDP under the plan's cap; GPUs beyond whole replicas idle
    bool operator==(const ServiceOutput &) const = default;
};
// A service's demand against the capacity of its halls; local standard time, hour beginning.
struct ServiceLoad {
    ObjectId service;
    bool stated = false; // the plan states who asks; otherwise the demand is what the stated utilisation sells
    TokenRate capacity;  // output tokens/s with all healthy nodes
    TokenRate demandMean, servedMean;
    Series<TokenRate> demand, served; // 8,760 hours, served <= capacity
    std::vector<HourShare> hours;     // the hours of the demand as multiples of its mean
    double utilisationFactor = 0.0;   // served over capacity
    int fullHours = 0;                // hours in which more is asked for than the halls make
    std::optional<int> peakHour;      // hour of the day with the highest mean demand; nothing if all hours are alike
    bool operator==(const ServiceLoad &) const = default;
};
// What the accelerators make at the service levels.
struct ThroughputResult {
    std::vector<ServiceOutput> outputs; // one per (service, accelerator), in order
    std::optional<TokenRate> rate, low, high;
    std::vector<Finding> findings;
    bool operator==(const ThroughputResult &) const = default;
};
// What the racks draw: all that power, cooling and cost need to know of the workload.
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
    Power installed, needed; // usable capacity with redundancy kept, and the load on it
    bool operator==(const CapacityCheck &) const = default;
};
struct PowerResult {
    // Efficiencies as fractions of the input: at the year's mean load, and with the racks at full load.
    double transformerEfficiencyFactor = 1.0, upsEfficiencyFactor = 1.0, distributionEfficiencyFactor = 1.0;
    double peakTransformerEfficiencyFactor = 1.0, peakUpsEfficiencyFactor = 1.0;
    Power mainTransformers, unitTransformers, ups, generators, battery, ownGeneration; // installed and connected to halls that run
    Power upsPlaced, generatorsPlaced;                                                 // all on the site, connected or not: what they cost
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
// The heat that the plant cannot carry with every unit in service. A rack needs both of its loops, so the poorer loop counts in each hour.
struct HeatShortage {
    int hours = 0;
    Power peak;       // greatest heat not carried in an hour
    Energy notServed; // heat not carried in the year
    bool operator==(const HeatShortage &) const = default;
};
// Water in a drawn pipe, with the racks at full load.
enum class WaterLoop { Technology, Facility, Rejection };
struct PipeFlow {
    ObjectId feed;
    WaterLoop loop = WaterLoop::Facility;
    VolumeFlow flow; // of all parallel pipes, positive in the direction drawn
    Speed velocity;
    Length diameter; // inside diameter
    Pressure drop;
    bool operator==(const PipeFlow &) const = default;
};
struct HallFlow {
    ObjectId hall;
    VolumeFlow needed, flow;
    Pressure drop; // both ways
    bool operator==(const HallFlow &) const = default;
};
struct Hydraulics {
    std::vector<PipeFlow> pipes; // in order of id, including those without flow
    std::vector<HallFlow> halls;
    Power pumps;
    bool operator==(const Hydraulics &) const = default;
};
// A year of chilled-water tanks that are piped to halls.
struct StorageYear {
    Energy holds;      // usable cold
    Duration bridging; // for the chillers' heat of the design hour
    Power shaved;      // taken off the site's yearly peak, IT at full load
    Energy moved;      // cold made in other hours over the year
    bool operator==(const StorageYear &) const = default;
};
// A year of heat sold.
struct HeatSale {
    Temperature water; // as it leaves the racks
    Temperature asked; // as the buyer requires it
    Power most;        // in any hour
    Energy sold;
    Money revenue;
    bool operator==(const HeatSale &) const = default;
};
// What a limit on make-up water leaves short in its months.
struct Drought {
    int days = 0, hours = 0; // days short of water; hours in which heat is not carried
    Volume lacks;
    Energy notServed;
    bool operator==(const Drought &) const = default;
};
struct CoolingResult {
    Series<Power> facility;                                             // whole site at the plan's mean IT load
    Series<Power> facilityAtPeakIt;                                     // the same with IT at full load: sizes the grid
    Series<Power> it, fans, pumps, chillers, rejection, losses, lights; // at mean load
    Series<Power> cold;                                                 // heat carried by the chillers
    std::optional<double> pueAnnualFactor, puePeakFactor, freeCoolingFraction;
    std::optional<WaterPerEnergy> wueAnnual;
    std::optional<double> tueAnnualFactor; // facility energy over the energy of the chips, without rack fans and power supplies
    Volume waterAnnual, waterPeakDay;
    Series<VolumeFlow> water; // make-up
    std::vector<CoolingMonth> months;
    std::vector<CapacityCheck> checks;
    HeatShortage shortage;
    StorageYear storage;
    std::optional<HeatSale> heatSale; // for a buyer with a known record
    Drought drought;
    Hydraulics hydraulics;
    double availabilityFactor = 1.0; // energy-weighted share of the IT load that is cooled, with outages of units
    std::vector<Finding> findings;
    bool operator==(const CoolingResult &) const = default;
};

// ---- supply: how much of the time, and of its load, the plant keeps each hall running
struct HallSecurity {
    ObjectId hall;
    double servedFactor = 1.0;       // share of its load served with nothing out of service: below 1 where the plant is too small
    double availabilityFactor = 1.0; // share of time with power at its racks
    bool operator==(const HallSecurity &) const = default;
};
struct SupplyResult {
    std::vector<HallSecurity> halls; // those that run, in order of id
    double availabilityFactor = 1.0; // power at the racks of running halls, weighted by load
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
// What one source did in the year: the grid, a contract, a plant or a battery on the site.
struct SourceYear {
    ObjectId object;           // 0: the grid or a power purchase agreement
    std::string kind, name;    // "grid", "ppa" or the kind's key; the object's name
    std::string availableFrom; // "2030-03"
    Power rated;
    Energy energy;    // delivered to the site; of a battery its discharge
    Energy charged;   // charged into a battery
    Energy curtailed; // available but unused
    Money fuel;       // fuel and wear
    Money variable;   // upkeep per kWh
    Money bill;       // charges of the grid or a contract
    Mass emissions;   // direct emissions at the site
    int runningHours = 0;
    Series<Power> output; // of a battery: discharge less charge
    Money cost() const { return fuel + variable + bill; }
    bool operator==(const SourceYear &) const = default;
};
// A year of absorption chillers that run on heat of own plant.
struct AbsorptionYear {
    Energy made, used;  // heat of the plant, and the part that drives the chillers
    Energy cold, saved; // cold made, and electricity saved at the halls' chillers less the absorption chillers' own pumps
    int shortHours = 0; // hours in which too little heat limits them
    bool operator==(const AbsorptionYear &) const = default;
};
struct EnergyResult {
    std::optional<Power> gridPeak, facilityPeak;
    Energy facility, fromGrid, own;
    std::vector<BillLine> months; // 12, or none
    std::optional<BillLine> annual;
    Series<EnergyPrice> prices;           // per hour, with the regional adder; empty without a bill
    std::optional<EnergyPrice> meanPrice; // without VAT
    Money ownFuel;
    std::vector<SourceYear> sources; // the grid first, then in order of id
    Series<Power> grid;              // delivered by the grid
    Series<Power> exported;          // sold to the grid; empty if nothing is
    Series<Energy> stored;           // in all batteries at the end of the hour; empty without batteries
    Energy exportedEnergy, ppaEnergy;
    Money ownVariable;        // upkeep of own plant per kWh made
    Money ppa, exportRevenue; // per year
    Energy virtualEnergy;     // made elsewhere under a virtual contract
    Money virtualSettlement;  // paid under it; negative: received
    Energy shed;              // by demand response
    int calledHours = 0;
    Money responseRevenue;
    Energy curtailedLoad; // stopped because power cost more than the load was worth
    Money curtailRevenue;
    AbsorptionYear absorption;
    int reserveShortHours = 0; // hours without cover for the loss of the largest unit, if the plan asks for cover
    Mass ownEmissions;
    Power balanceErrorMax; // in any hour
    std::vector<Finding> findings;
    bool operator==(const EnergyResult &) const = default;
};

// Emissions of a year by scope of the GHG Protocol; embodied emissions are spread over the lives of the assets.
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
    std::optional<Mass> marketBased;         // the same with contracts in place of the grid's mean
    std::optional<double> renewableFraction; // share of the electricity used
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
    ObjectId phase;     // 0: shared among phases by IT power
    std::string source; // id + title for the register
    bool operator==(const CostItem &) const = default;
};
struct CostResult {
    std::vector<CostItem> capex;   // construction, IT, land ...
    std::vector<CostItem> opex;    // a year at full build; the first is electricity
    std::vector<CostItem> outside; // interest during construction: shown beside the capex, not part of its total
    std::optional<Money> capexTotal, capexIt, capexLand, capexBuilding, capexPlant;
    std::optional<Money> opexCash, electricity, rent, depreciation;
    std::vector<Finding> findings;
    bool operator==(const CostResult &) const = default;
};

// ---- training
// A training run of halls on the same terms: what it needs, makes and costs. Yearly figures are at full build, runs following one another.
struct PlannedRun {
    std::vector<ObjectId> halls;
    RecordId model, accelerator;
    bool spare = false; // uses the hours that serving or letting leaves free
    int gpusCount = 0, sitesCount = 1;
    double hoursFraction = 0.0;         // of the GPU-hours of training, after outages of power and cooling
    std::optional<TokenRate> perGpu;    // while training, before failures and checkpoints
    std::optional<TokenRate> low, high; // 80 % band of the same
    double mfuFraction = 0.0, lostFraction = 0.0;
    Tokens wanted, annual;            // of one run; of this campus per year
    Duration gpuTime;                 // per year
    std::optional<Duration> elapsed;  // of a run
    int startMonth = 0, endMonth = 0; // year * 12 + month - 1
    Energy it;                        // of the racks while training, per year
    std::optional<Money> costAnnual;  // opex, rent and depreciation in proportion to its GPU-hours
    std::optional<TokenPrice> cost;   // per trained token
    std::optional<Money> costOfRun;   // this campus's share of a run
    TrainingFor trainedFor = TrainingFor::Own;
    Money worthAnnual; // what a buyer pays, or the value that the owner sets on the tokens
    Text why;          // why there is no rate
    bool operator==(const PlannedRun &) const = default;
    double runsAYear() const { return elapsed ? 1.0 * units::year / *elapsed : 0.0; }
    bool sold() const { return trainedFor != TrainingFor::Own; }
};
struct PlannedTraining {
    std::vector<PlannedRun> runs; // in order of their first hall
    double restFactor = 1.0;      // factor on everything else the halls do after load has been stopped: training stops first
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
// Money of a month or a year, nominal. Each line is positive in the sense of its name; `cashFlow` and `equityCashFlow` are their sums.
struct FinanceFlow {
    Money revenue, opex, electricity, rent; // opex includes the electricity
    Money letting;                          // part of the revenue: rents, and electricity that tenants pay for
    Money capex, acquisitionTax, refresh, grant;
    Money residual;                                     // proceeds of land, plant and building at the end
    Money workingCapital, vat;                          // increase in the period
    Money depreciation, tax;                            // without debt, after credits
    Money cashFlow, cumulated;                          // unlevered, after tax
    Money cashForDebt;                                  // revenue less opex, rent and tax, before working capital, VAT and refresh
    Money debtDrawn, fee, interest, principal, reserve; // reserve: paid into it
    Money interestBuilt;                                // part of the interest: during construction, capitalised
    Money amortisation;                                 // of the fee and of capitalised interest
    Money grantReleased, bookSold;                      // grant released to income; book value of assets sold at the end
    Money leveredTax, netIncome, equityCashFlow;
    Tokens tokens;
    bool operator==(const FinanceFlow &) const = default;
    Money debtService() const { return interest + principal; }
};
struct FinanceMonth : FinanceFlow {
    int year = 0, month = 1; // calendar
    bool operator==(const FinanceMonth &) const = default;
};
// At the end of a year, from accounts kept separately: assets equal liabilities and equity through the entries, not as a difference.
struct BalanceSheet {
    Money fixedAssets, financingCost, receivables, vatReceivable, reserve; // financingCost: fees and interest not yet written off
    Money debt, deferredGrant;
    Money paidIn, retained; // paid in less paid out to the owners; accumulated net income
    bool operator==(const BalanceSheet &) const = default;
    Money assets() const { return fixedAssets + financingCost + receivables + vatReceivable + reserve; }
    Money liabilities() const { return debt + deferredGrant; }
    Money equity() const { return paidIn + retained; }
};
struct FinanceYear : FinanceFlow {
    int year = 0; // calendar
    BalanceSheet balance;
    std::optional<double> dscrFactor; // cash before debt over debt service, while debt is being repaid
    bool operator==(const FinanceYear &) const = default;
};
// What one service, or one kind of GPU or space that is let, earns in a year at full build at the prices of its date.
struct RevenueLine {
    HallBusiness business = HallBusiness::Api;
    ObjectId service;             // of tokens
    RecordId accelerator;         // of tokens and GPU-hours
    Tokens output, input, cached; // input without cached tokens
    Duration gpuTime;             // GPU-hours let or sold for training
    Tokens trained;               // sold per trained token or per GPU-hour
    Power let;                    // space let
    Money outputSales, inputSales, cachedSales, rent, electricityPassed;
    Money total() const { return outputSales + inputSales + cachedSales + rent + electricityPassed; }
    bool operator==(const RevenueLine &) const = default;
};
struct FinanceResult {
    std::vector<FinanceYear> years;
    std::vector<FinanceMonth> months;
    std::vector<RevenueLine> revenues;  // add up to revenueAnnual
    std::optional<Tokens> tokensAnnual; // output tokens that the plan sells; those made by tenants on rented racks are not counted
    std::optional<Money> revenueAnnual, npv, debt;
    std::optional<double> irrFactor, paybackYearsCount;
    std::optional<double> paybackLastYearsCount; // until the cumulated flow turns positive for good
    std::optional<double> equityIrrFactor, dscrLeastFactor, dscrMeanFactor, llcrFactor;
    std::optional<TokenPrice> levelisedCost, levelisedNominal;
    std::optional<double> shareCashFactor, shareRentFactor, shareDepreciationFactor, shareLevelisedFactor;
    std::vector<Finding> findings;
    Text reason, debtReason, equityReason, paybackLastReason; // why figures are blank
    bool operator==(const FinanceResult &) const = default;
};

} // namespace tokenyard
