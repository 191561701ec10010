// SPDX-License-Identifier: Apache-2.0
// The parts of a plan that stand on no map: site, workload, power and cooling design, supply contract, cost basis, finance,
// phases, scenarios, waivers. Each has its field table in parts_fields.cpp.
#pragma once

#include "core/base/id.h"
#include "core/plan/field.h"
#include "core/plan/geometry.h"
#include "core/plan/precision.h"

#include <string>
#include <vector>

namespace tokenyard {

struct Site {
    std::string title = "Untitled plan", author, client, revision = "A";
    Polygon boundary;                          // m, drawing coordinates
    double latitude = 36.0, longitude = 128.0; // degrees, WGS 84, of the drawing's origin
    double northAngle = 0.0;                   // degrees clockwise from up to north
    Length setback = 3.0 * units::m;           // from the boundary to any building
    RecordId weather = "kor_seoul";
    std::string country = "KR";
    Money landPrice = 10.0 * units::billionKRW; // of the whole site; 0 if leased
    bool landLeased = false;
    MoneyRate landRent = 0.0 * units::KRWPerYear;
    bool buildingLeased = false;
    MoneyRate buildingRent = 0.0 * units::KRWPerYear;
    int storeys = 1;       // of the main building; a hall's level may not exceed it
    int announcedGpus = 0; // what the project announced, to state the gap; 0: nothing
    int priceYear = 2026;
    std::vector<FieldNote> notes;
    bool operator==(const Site &) const = default;
};

// How a service is run; the first of each is what a plan without the choice meant.
enum class ServingEngine { Any, TensorRtLlm, Sglang, Vllm }; // Any: the mean of all measured engines
enum class LevelOf { Mean, P99 };                            // whose TTFT and TPOT the limits hold for
enum class CachePrecision { Usual, Bf16, Fp8, Fp4 };         // Usual: fp8, with 16-bit weights bf16
enum class Speculation { AsPublished, On, Off };             // multi-token prediction
enum class Pools { Shared, Either };                         // Either: prefill and decode on GPUs of their own where that gives more
enum class GainCase { Base, Low, High };                     // of the software's gains by date
enum class PriceFrom { Typed, Record };                      // the prices typed, or the record's at the plan's exchange rate
// Whose price the service's follows: one model at one host, the tier a buyer calls flagship, or a fixed capability.
enum class PriceFollows { Host, Tier, Capability };
enum class Maturity { Tuned, OutOfTheBox, FirstWeeks }; // of the kernels; tuned: as in the published runs

// One service sold: a model at a service level.
struct Service {
    ObjectId id;
    std::string name = "Chat";
    RecordId model = "deepseek-r1"; // kind "models"
    Precision precision = Precision::Fp8;
    int inputTokens = 1024, outputTokens = 1024;                       // means
    double inputSpread = 0.0, outputSpread = 0.0;                      // coefficients of variation of the lengths, log-normal
    Duration ttftLimit = 2.0 * units::s, tpotLimit = 50.0 * units::ms; // time to first token, per output token
    LevelOf levelOf = LevelOf::Mean;
    ServingEngine engine = ServingEngine::Any;
    CachePrecision cachePrecision = CachePrecision::Usual;
    Speculation speculation = Speculation::AsPublished;
    Pools pools = Pools::Shared;
    double prefixHitFraction = 0.0;
    double users = 0.0;                                // 0: no demand is stated, the utilisation counts
    double tasksPerUserDay = 10.0, callsPerTask = 1.0; // an agent makes many calls for one task
    RecordId shape = "flat";                           // kind "load-shapes": the hours of the week people ask
    double growth = 0.0;                               // of the demand a year, after the first full year
    double utilisation = 0.6;                          // without users: mean over the year of tokens sold against capacity
    double engineFactor = 1.0;                         // software gain against the calibration's date, beyond that of the software's date
    int softwareYear = 0, softwareMonth = 1;           // of the serving software; year 0: the calibration's
    GainCase softwareCase = GainCase::Base;
    Maturity maturity = Maturity::Tuned;
    TokenPrice price = 1000.0 * units::KRWPerMillionTokens; // of output tokens, without VAT
    TokenPrice inputPrice, cachedPrice;                     // of input tokens, and of those found in the prefix cache
    PriceFrom priceFrom = PriceFrom::Typed;
    RecordId priceRecord;                  // kind "token-prices"; none: compared with nothing
    int priceYear = 2026, priceMonth = 11; // the date of the prices, from which they fall
    double priceDecline = 0.1;             // a year, as a fraction
    PriceFollows priceFollows = PriceFollows::Tier;
    double renewalYears = 0.0;     // between moves to a newer model; 0: it stays, or moves with its tier
    double tierDecline = 0.1;      // of the price to which a move returns, a year
    double domesticFraction = 0.8; // value kept at home
    std::vector<FieldNote> notes;
    bool operator==(const Service &) const = default;
};

// FourNOverThree: of four systems three carry, each hall on two of them. BlockRedundant: one system in reserve for all others, behind
// transfer switches.
enum class Topology { N, NPlus1, TwoN, ThreeNOverTwo, FourNOverThree, BlockRedundant };

struct PowerDesign {
    Topology upsTopology = Topology::TwoN;
    Topology transformerTopology = Topology::NPlus1;
    double upsEcoMode = 0.0;        // share of hours in eco mode, 0..1
    double distributionLoss = 0.01; // busway and PDU, fraction of what flows
    double gpuIdlePower = 0.35;     // rack power at no load over full load
    double rackPowerFactor = 1.0;   // power cap: share of the rack's rated power
    PowerFactor powerFactor = 0.95 * units::wattPerVa;
    double lightsFraction = 0.005; // lighting and auxiliaries, of IT
    std::vector<FieldNote> notes;
    bool operator==(const PowerDesign &) const = default;
};

struct CoolingDesign {
    RecordId system = "dlc-dry-w40";                 // kind "cooling-systems"
    Temperature supply = Temperature::celsius(40.0); // facility water to the CDUs or coils
    double liquidFraction = 0.8;                     // of IT heat taken by liquid, for direct liquid systems
    int spareUnits = 1;                              // N + this many heat-rejection units
    RecordId heatBuyer;                              // kind "heat-buyers"; none: no heat is sold
    Power heatPower = 10.0 * units::MW;              // the most that the buyer takes
    EnergyPrice heatPrice = 10'000.0 * units::KRWPerGJ;
    VolumeFlow droughtWater;                 // make-up to be had in the dry months; 0: without limit
    int droughtMonth = 3, droughtMonths = 3; // the first of them and how many
    std::vector<FieldNote> notes;
    bool operator==(const CoolingDesign &) const = default;
};

enum class PpaShape { Flat, Solar, Wind };
enum class PpaKind { Delivered, Difference }; // Difference: a virtual contract, money alone: strike against market price
struct Supply {
    RecordId tariff = "kepco-general-eul-hv-b-ii-2026";      // kind "tariffs"
    Power contract = 100.0 * units::MW;                      // grid contract power, the last phase's
    double priceFactor = 1.0;                                // on the tariff's energy charges: what they may become
    EnergyPrice regionalAdder = 0.0 * units::KRWPerKWh;      // what-if on the energy price here
    EmissionFactor gridFactor = 0.4173 * units::tonnePerMWh; // location-based
    EnergyPrice fuelCellFuel = 120.0 * units::KRWPerKWh;     // own fuel per kWh made
    double fuelCellLoadFactor = 0.9;
    EmissionFactor fuelCellFactor = 0.351 * units::tonnePerMWh; // direct emissions of a kWh made on site
    EnergyPrice gasPrice = 16000.0 * units::KRWPerGJ;           // of fuel, lower heating value
    bool exportAllowed = false;                                 // what own plant makes beyond the load may be sold
    EnergyPrice exportPrice = 100.0 * units::KRWPerKWh;         // what the grid pays for it
    Power ppaPower = 0.0 * units::MW;                           // bought from a plant elsewhere under a contract; 0: none
    PpaShape ppaShape = PpaShape::Flat;
    EnergyPrice ppaPrice = 170.0 * units::KRWPerKWh;
    EnergyPrice ppaCharges = 25.0 * units::KRWPerKWh; // use of the network, imbalance, losses
    PpaKind ppaKind = PpaKind::Delivered;
    int ppaFrom = 0, ppaYears = 0; // first year of deliveries, 0: with the first phase; how many years, 0: to the end of the horizon
    EnergyPrice marketPrice = 128.4 * units::KRWPerKWh; // the wholesale market's mean of the year (SMP)
    bool unitReserve = false;                           // room is kept for the loss of the largest unit that runs
    Power responsePower = 0.0 * units::MW;              // load signed for demand response; 0: none
    double responseHours = 60.0;                        // called in a year
    PowerPrice responsePayment;                         // a year, of a kW signed
    Power curtailPower = 0.0 * units::MW;               // load that stops where power costs more than it is worth; 0: none
    EnergyPrice curtailWorth = 300.0 * units::KRWPerKWh;
    EnergyPrice curtailPayment; // of a kWh that stops, under an interruptible contract
    std::vector<FieldNote> notes;
    bool operator==(const Supply &) const = default;
};

struct CostBasis {
    double capexFactor = 1.0;                         // on all of construction
    double itPriceFactor = 1.0;                       // on racks, network, storage
    double contingency = 0.08;                        // of construction
    double ownersCost = 0.04;                         // team, legal, start-up, energy for tests, of construction
    double warrantyYears = 3.0;                       // in which the maker replaces failed IT
    double softCost = 0.08;                           // design, permits, management, of construction
    double staffCount = 60.0;                         // full-time equivalents
    MoneyRate staffCost = 90.0e6 * units::KRWPerYear; // per employee, with overhead
    VolumePrice waterPrice = 1500.0 * units::KRWPerM3;
    double exchangeRate = 1480.0;         // KRW per USD, for the catalogue's dollar prices (record: exchange, usd)
    std::string exchangeDate = "2026-06"; // the month the rate is of
    double nonStaffOpexFactor = 1.0;      // on the catalogue's maintenance, network, insurance, ...
    bool itOwned = true;                  // false: racks are the tenant's, no IT capex
    std::vector<FieldNote> notes;
    bool operator==(const CostBasis &) const = default;
};

enum class SpendCurve { Even, SCurve };
enum class TaxRule { Flat, Korea }; // Korea: brackets, loss limit, credits and acquisition tax of the dated records of kind "taxes"
enum class FirmSize { Large, Mid, Graduated, Small };       // Graduated: in its first three years above a small or medium firm
enum class Depreciation { StraightLine, DecliningBalance }; // of plant and IT; buildings are always written off evenly
enum class InvestmentCredit { None, General, NewGrowth, Strategic };
enum class ComplexRelief { None, Capital, Other, Depopulation }; // where the industrial complex lies
enum class DebtKind { Annuity, Level, Sculpted };                // equal payments, equal principal, a constant cover ratio

struct Finance {
    double realDiscount = 0.06;    // real, pre-tax cost of capital, a year (levelised figures)
    double nominalDiscount = 0.09; // nominal, after tax, unlevered (NPV)
    double inflation = 0.02;
    double taxRate = 0.275; // corporate income tax of 2026 with local income tax (cost-basis: corporate-tax-2026)
    double itLife = 5.0, plantLife = 15.0, buildingLife = 30.0; // years
    double refreshFactor = 0.8;                                 // price of the IT that replaces the old, over today's
    double refreshThroughput = 1.0;                             // tokens of the IT that replaces the old, over the old's, at the same power
    double residualFraction = 0.1;                              // of plant and building at the end of their phase's horizon
    int horizonYears = 15;
    double rampYears = 1.0;        // from energisation to full utilisation
    double gpuAvailability = 0.97; // share of GPU-hours with a healthy node
    double hurdleRate = 0.10;      // least project IRR that investors accept

    int constructionMonths = 24; // of a phase, up to its energisation
    SpendCurve spendCurve = SpendCurve::SCurve;
    int delayMonths = 0;              // energisation slips after the money is spent
    double workingCapitalDays = 30.0; // of revenue: receivables less payables
    double vatDays = 60.0;            // from paying the VAT of capex to its refund
    double electricityGrowth = 0.0;   // of the electricity price, real, a year after the price year
    double exchangeDrift = 0.0;       // of KRW per USD, real, a year after the price year
    double usdRevenue = 0.0;          // share of revenue that is earned in dollars
    Money grant;                      // public money towards construction

    TaxRule taxRule = TaxRule::Korea;
    FirmSize firmSize = FirmSize::Large;
    Depreciation depreciation = Depreciation::StraightLine;
    InvestmentCredit investmentCredit = InvestmentCredit::None;
    ComplexRelief complexRelief = ComplexRelief::None;

    double debtShare = 0.0; // of the uses of funds until the last energisation; the most of it if sculpted
    DebtKind debtKind = DebtKind::Annuity;
    double debtRate = 0.06;             // nominal, a year
    int debtTenor = 8;                  // years from the last energisation, grace inside
    double debtGrace = 1.0, dsra = 6.0; // years without repayment; months of debt service held in reserve
    double debtFee = 0.01;              // of the loan, at first drawing
    double targetDscr = 1.3;            // if sculpted
    std::vector<FieldNote> notes;
    bool operator==(const Finance &) const = default;
};

// How the plan's uncertainty is sampled and its scenarios compared; no stage of the study reads it.
struct Studies {
    int samples = 1000, seed = 1;  // of the Latin hypercube
    std::string correlations;      // "service:Chat.price ~ service:Chat.utilisation = 0.4; ...": ranks
    std::string scenario = "Base"; // what the plan as it stands is called among its scenarios
    std::string pinned;            // the scenario that the others are compared with; empty: the plan as it stands
    bool operator==(const Studies &) const = default;
};

// A stage of building: what its objects name. Dates are ISO "2027-11".
struct Phase {
    ObjectId id;
    std::string name = "Phase 1";
    int year = 2027, month = 11;         // energisation, as planned: the money is spent towards it
    int delayMonths = 0;                 // by which it slips once the money is spent, beside the delay of all phases
    Power gridPower = 100.0 * units::MW; // contract power from then on
    bool operator==(const Phase &) const = default;
};

// A scenario is stored as differences to the base plan.
struct Difference {
    ObjectId object; // 0 with part set: a part that stands on no map
    std::string part, key;
    FieldValue value;
    bool operator==(const Difference &) const = default;
};
struct Scenario {
    ObjectId id;
    std::string name;
    std::vector<Difference> differences;
    bool operator==(const Scenario &) const = default;
};

// A finding that the planner accepts, with the reason.
struct Waiver {
    std::string rule;
    std::vector<ObjectId> objects;
    std::string reason, by, date;
    bool operator==(const Waiver &) const = default;
};

std::span<const Field<Site>> siteFields();
std::span<const Field<Service>> serviceFields();
std::span<const Field<PowerDesign>> powerFields();
std::span<const Field<CoolingDesign>> coolingFields();
std::span<const Field<Supply>> supplyFields();
std::span<const Field<CostBasis>> costFields();
std::span<const Field<Finance>> financeFields();
std::span<const Field<Phase>> phaseFields();
std::span<const Field<Studies>> studiesFields();
std::span<const Field<Scenario>> scenarioFields();

} // namespace tokenyard
