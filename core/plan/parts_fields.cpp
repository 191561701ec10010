// SPDX-License-Identifier: Apache-2.0
// The field tables of the parts that stand on no map; cost and finance have theirs in money_fields.cpp.
#include "core/plan/parts.h"

#include <array>

namespace tokenyard {

namespace {

#define TF(source) TY_TR("Field", source)

// clang-format off: a row a line
constexpr std::array siteTable{
    plainField<&Site::title>("title", FieldKind::Words, TF("Title"), TF("Name of the project, on the cover of the report."))
        .describing()
        .in(TF("Project")),
    plainField<&Site::author>("author", FieldKind::Words, TF("Author"), TF("Who drew the plan.")).describing().in(TF("Project")),
    plainField<&Site::client>("client", FieldKind::Words, TF("Client"), TF("For whom the plan is made.")).describing().in(TF("Project")),
    plainField<&Site::revision>("revision", FieldKind::Words, TF("Revision"), TF("Revision letter in the title block."))
        .describing()
        .in(TF("Project")),
    recordField<&Site::weather>("weather", "weather", TF("Weather"), TF("Typical year of hourly weather that cooling is computed with."))
        .in(TF("Site")),
    plainField<&Site::country>("country", FieldKind::Words, TF("Country"), TF("Country code of the grid the carbon factor belongs to."))
        .in(TF("Site")),
    quantityField<&Site::latitude>("latitude", TF("Latitude"), units::degree, -90, 90, TF("Latitude of the drawing's origin."))
        .in(TF("Site")),
    quantityField<&Site::longitude>("longitude", TF("Longitude"), units::degree, -180, 180, TF("Longitude of the drawing's origin."))
        .in(TF("Site")),
    quantityField<&Site::northAngle>("north_angle", TF("North"), units::degree, -360, 360,
                                     TF("Direction of north, clockwise from the top of the drawing."))
        .describing()
        .in(TF("Site")),
    quantityField<&Site::setback>("setback", TF("Setback"), units::m, 0, 100, TF("Least distance of buildings from the boundary."))
        .in(TF("Site")),
    countField<&Site::storeys>("storeys", TF("Storeys"), 1, 100, TF("Storeys of the main building.")).in(TF("Site")),
    quantityField<&Site::landPrice>("land_price", TF("Land price"), units::billionKRW, 0, 1e6,
                                    TF("Price of the whole site; zero where the land is leased."))
        .band(0.95, 1.1)
        .in(TF("Land")),
    plainField<&Site::landLeased>("land_leased", FieldKind::Flag, TF("Land leased"), TF("The land is rented, not bought.")).in(TF("Land")),
    quantityField<&Site::landRent>("land_rent", TF("Land rent"), units::KRWPerYear, 0, 1e13, TF("Rent of the land in a year."))
        .in(TF("Land")),
    plainField<&Site::buildingLeased>("building_leased", FieldKind::Flag, TF("Building leased"),
                                      TF("The building is rented: its shell is not in capex."))
        .in(TF("Land")),
    quantityField<&Site::buildingRent>("building_rent", TF("Building rent"), units::KRWPerYear, 0, 1e13,
                                       TF("Rent of the building in a year."))
        .in(TF("Land")),
    countField<&Site::announcedGpus>("announced_gpus", TF("Announced GPUs"), 0, 10000000,
                                     TF("What the project announced; the findings state the gap."))
        .in(TF("Project")),
    countField<&Site::priceYear>("price_year", TF("Price year"), 2000, 2100,
                                 TF("Year of the money in the plan; amounts are real, present values are of its end."))
        .in(TF("Project")),
};
// clang-format on

constexpr Choice engines[] = {{"any", TY_TR("Engine", "Mean of all")},
                              {"trtllm", TY_TR("Engine", "TensorRT-LLM")},
                              {"sglang", TY_TR("Engine", "SGLang")},
                              {"vllm", TY_TR("Engine", "vLLM")}};
constexpr Choice levels[] = {{"mean", TY_TR("Level", "Mean")}, {"p99", TY_TR("Level", "99 % of requests")}};
constexpr Choice cachePrecisions[] = {{"usual", TY_TR("Precision", "Default")},
                                      {"bf16", TY_TR("Precision", "BF16")},
                                      {"fp8", TY_TR("Precision", "FP8")},
                                      {"fp4", TY_TR("Precision", "FP4")}};
constexpr Choice speculations[] = {
    {"published", TY_TR("Speculation", "As published")}, {"on", TY_TR("Speculation", "On")}, {"off", TY_TR("Speculation", "Off")}};
constexpr Choice poolings[] = {{"shared", TY_TR("Pools", "Shared")}, {"either", TY_TR("Pools", "Separate if better")}};
constexpr Choice priceOrigins[] = {{"typed", TY_TR("Price", "As typed")}, {"record", TY_TR("Price", "Of the record")}};
constexpr Choice followed[] = {{"host", TY_TR("Price", "One model at one host")},
                               {"tier", TY_TR("Price", "Flagship tier")},
                               {"capability", TY_TR("Price", "A fixed capability")}};
constexpr Choice maturities[] = {{"tuned", TY_TR("Maturity", "Tuned, as published")},
                                 {"out-of-the-box", TY_TR("Maturity", "Out of the box")},
                                 {"first-weeks", TY_TR("Maturity", "First weeks")}};
constexpr Choice gainCases[] = {{"base", TY_TR("Gain", "Base")}, {"low", TY_TR("Gain", "Low")}, {"high", TY_TR("Gain", "High")}};

// clang-format off: a row a line
constexpr std::array serviceTable{
    plainField<&Service::name>("name", FieldKind::Words, TF("Name"), TF("What the service is called.")).describing().in(TF("Service")),
    recordField<&Service::model>("model", "models", TF("Model"), TF("Language model that is served.")).in(TF("Service")),
    choiceField<&Service::precision>("precision", precisionChoices, TF("Precision"), TF("Number format of the weights.")).in(TF("Service")),
    countField<&Service::inputTokens>("input_tokens", TF("Input"), 1, 1000000, TF("Tokens of a request's input, mean.")).in(TF("Service")),
    countField<&Service::outputTokens>("output_tokens", TF("Output"), 1, 1000000, TF("Tokens of a request's output, mean."))
        .in(TF("Service")),
    quantityField<&Service::inputSpread>(
        "input_spread", TF("Input spread"), units::one, 0, 5,
        TF("Standard deviation of the input's length over its mean; log-normal. Chats are at about 1, benchmarks at 0."))
        .in(TF("Service")),
    quantityField<&Service::outputSpread>(
        "output_spread", TF("Output spread"), units::one, 0, 5,
        TF("Standard deviation of the output's length over its mean; log-normal. Long answers stay longer, so memory holds more of them."))
        .in(TF("Service")),
    quantityField<&Service::prefixHitFraction>("prefix_hit", TF("Prefix cache"), units::percent, 0, 99,
                                               TF("Share of the input tokens found in the prefix cache."))
        .in(TF("Service")),
    quantityField<&Service::ttftLimit>("ttft_limit", TF("TTFT limit"), units::ms, 1, 600000, TF("Longest time to the first token."))
        .in(TF("Service level")),
    quantityField<&Service::tpotLimit>("tpot_limit", TF("TPOT limit"), units::ms, 0.5, 10000,
                                       TF("Longest time per output token after the first."))
        .in(TF("Service level")),
    choiceField<&Service::levelOf>("level_of", levels, TF("Limits hold for"),
                                   TF("Whether the limits hold for the mean over all requests or for 99 of 100."))
        .in(TF("Service level")),
    choiceField<&Service::engine>("engine", engines, TF("Engine"),
                                  TF("Serving software whose measured runs count; the mean of all where it is not chosen yet."))
        .in(TF("Serving")),
    choiceField<&Service::cachePrecision>("cache_precision", cachePrecisions, TF("KV cache"),
                                          TF("Number format of the KV cache; the default is FP8, with 16-bit weights BF16."))
        .in(TF("Serving")),
    choiceField<&Service::speculation>("speculative", speculations, TF("Speculative decoding"),
                                       TF("Drafts of several tokens that the model verifies in one step; as published is on for models "
                                          "whose runs mostly used it, and left out where it costs more than it saves."))
        .in(TF("Serving")),
    choiceField<&Service::pools>("pools", poolings, TF("Prefill and decode"),
                                 TF("Both on the same GPUs, or also on pools of their own in the ratio of their rates, where that gives "
                                    "more tokens within the limits."))
        .in(TF("Serving")),
    quantityField<&Service::engineFactor>("engine_factor", TF("Engine factor"), units::one, 0.1, 10,
                                          TF("Software gain over the date of the calibration; on top of what the software's date brings."))
        .band(0.85, 1.3)
        .in(TF("Serving")),
    countField<&Service::softwareYear>("software_year", TF("Software, year"), 0, 2100,
                                       TF("Year of the serving software. A later one than the calibration's brings the gains that measured "
                                          "rounds have shown, an earlier one takes them off."))
        .zeroOr(TF("of the calibration"), 2015)
        .in(TF("Serving")),
    countField<&Service::softwareMonth>("software_month", TF("Software, month"), 1, 12, TF("Month of the serving software."))
        .in(TF("Serving")),
    choiceField<&Service::softwareCase>(
        "software_case", gainCases, TF("Software gain"),
        TF("Which gain by date counts: the middle of the measured pairs of rounds, the least or the greatest of them."))
        .in(TF("Serving")),
    choiceField<&Service::maturity>("maturity", maturities, TF("Maturity"),
                                    TF("State of the kernels: tuned for this model and machine as in published runs, as an engine comes "
                                       "out of the box, or in the first weeks of a new model or machine."))
        .in(TF("Serving")),
    quantityField<&Service::users>("users", TF("Users"), units::one, 0, 1e11,
                                   TF("Who uses the service in the twelve months from the last phase's energisation; 0 states no demand, "
                                      "then the utilisation counts."))
        .band(0.7, 1.3)
        .in(TF("Demand")),
    quantityField<&Service::tasksPerUserDay>("tasks_per_user_day", TF("Tasks a day"), units::one, 0, 1e6,
                                             TF("Tasks per user and day, mean of the year."))
        .band(0.7, 1.4)
        .in(TF("Demand")),
    quantityField<&Service::callsPerTask>("calls_per_task", TF("Calls a task"), units::one, 0.01, 1e5,
                                          TF("Requests to the model for one task: 1 for a chat, tens for an agent."))
        .band(0.7, 1.4)
        .in(TF("Demand")),
    recordField<&Service::shape>("shape", "load-shapes", TF("Load shape"),
                                 TF("Hours of the week at which the service is used, local standard time."))
        .in(TF("Demand")),
    quantityField<&Service::growth>("growth", TF("Growth"), units::percent, -90, 300,
                                    TF("Of the demand in a year, after the twelve months from the last phase's energisation."))
        .in(TF("Demand")),
    quantityField<&Service::utilisation>(
        "utilisation", TF("Utilisation"), units::percent, 0, 100,
        TF("Tokens sold against tokens that could be made, mean of a year; follows from the demand where users are stated."))
        .band(0.75, 1.25)
        .in(TF("Sales")),
    quantityField<&Service::price>("price", TF("Output price"), units::KRWPerMillionTokens, 0, 1e7,
                                   TF("Price of a million output tokens without VAT."))
        .band(0.6, 1.5)
        .in(TF("Sales")),
    quantityField<&Service::inputPrice>("input_price", TF("Input price"), units::KRWPerMillionTokens, 0, 1e7,
                                        TF("Price of a million input tokens that are not in the prefix cache, without VAT."))
        .band(0.6, 1.5)
        .in(TF("Sales")),
    quantityField<&Service::cachedPrice>(
        "cached_price", TF("Cached input price"), units::KRWPerMillionTokens, 0, 1e7,
        TF("Price of a million input tokens found in the prefix cache, without VAT; their share is that of "
           "the prefix cache."))
        .band(0.6, 1.5)
        .in(TF("Sales")),
    choiceField<&Service::priceFrom>("price_from", priceOrigins, TF("Prices"),
                                     TF("The three prices as typed, or those of the record at the plan's exchange rate, with its date."))
        .in(TF("Sales")),
    recordField<&Service::priceRecord>("price_record", "token-prices", TF("Price record"),
                                       TF("Published prices that the typed ones are compared with, or that are sold at."))
        .zeroOr(TF("None"), 0)
        .in(TF("Sales")),
    countField<&Service::priceYear>("price_year", TF("Price, year"), 2015, 2100,
                                    TF("Year the prices are of; the decline counts from it, whenever the halls open."))
        .in(TF("Sales")),
    countField<&Service::priceMonth>("price_month", TF("Price, month"), 1, 12, TF("Month the prices are of.")).in(TF("Sales")),
    quantityField<&Service::priceDecline>(
        "price_decline", TF("Price decline"), units::percent, -50, 95,
        TF("Fall of the token prices in a year, in real terms; keep it low where the refreshed IT is taken to make no more tokens."))
        .band(0.5, 2.0)
        .in(TF("Sales")),
    choiceField<&Service::priceFollows>(
        "price_follows", followed, TF("Price follows"),
        TF("Whose price the service's follows: the same model at one host stays about flat, the flagship tier "
           "moves slowly, a fixed capability falls by most of its price each year."))
        .in(TF("Sales")),
    quantityField<&Service::renewalYears>(
        "renewal_years", TF("Newer model after"), units::one, 0, 20,
        TF("Years between moves to a newer model, at which the prices return to the tier's; 0: never. Who "
           "follows the flagship tier moves all the time."))
        .in(TF("Sales")),
    quantityField<&Service::tierDecline>("tier_decline", TF("Tier price decline"), units::percent, -50, 95,
                                         TF("Fall in a year of the prices to which a move to a newer model returns."))
        .in(TF("Sales")),
    quantityField<&Service::domesticFraction>("domestic_share", TF("Domestic share"), units::percent, 0, 100,
                                              TF("Share of the revenue earned and kept at home."))
        .in(TF("Sales")),
};
// clang-format on

constexpr Choice topologies[] = {{"n", TY_TR("Topology", "N")},
                                 {"n_plus_1", TY_TR("Topology", "N+1")},
                                 {"two_n", TY_TR("Topology", "2N")},
                                 {"three_n_over_two", TY_TR("Topology", "3N/2")},
                                 {"four_n_over_three", TY_TR("Topology", "4N/3")},
                                 {"block_redundant", TY_TR("Topology", "Block redundant")}};

// clang-format off: a row a line
constexpr std::array powerTable{
    choiceField<&PowerDesign::upsTopology>("ups_topology", topologies, TF("UPS redundancy"), TF("Installed UPS capacity against the load."))
        .in(TF("Power")),
    choiceField<&PowerDesign::transformerTopology>("transformer_topology", topologies, TF("Transformer redundancy"),
                                                   TF("Installed transformer capacity against the load."))
        .in(TF("Power")),
    quantityField<&PowerDesign::upsEcoMode>("ups_eco_mode", TF("UPS eco mode"), units::percent, 0, 100,
                                            TF("Share of the hours the UPS runs in eco mode."))
        .in(TF("Power")),
    quantityField<&PowerDesign::distributionLoss>("distribution_loss", TF("Distribution loss"), units::percent, 0, 10,
                                                  TF("Loss in busway and PDU, of what flows through them."))
        .band(0.5, 2.0)
        .in(TF("Power")),
    quantityField<&PowerDesign::gpuIdlePower>("gpu_idle_power", TF("Idle power"), units::percent, 0, 100,
                                              TF("Rack power at no load over full load."))
        .band(0.7, 1.3)
        .in(TF("Racks")),
    quantityField<&PowerDesign::rackPowerFactor>("rack_power_factor", TF("Rack power"), units::percent, 20, 120,
                                                 TF("Rack power at full load over the rack's rating."))
        .band(0.88, 1.05)
        .in(TF("Racks")),
    quantityField<&PowerDesign::powerFactor>("power_factor", TF("Power factor"), units::wattPerVa, 0.5, 1,
                                             TF("Real over apparent power at the grid intake."))
        .in(TF("Power")),
    quantityField<&PowerDesign::lightsFraction>("lights", TF("Lighting"), units::percent, 0, 10,
                                                TF("Lighting and auxiliaries, of IT power."))
        .in(TF("Power")),
};

constexpr std::array coolingTable{
    recordField<&CoolingDesign::system>("system", "cooling-systems", TF("System"), TF("Cooling system of the halls.")).in(TF("Cooling")),
    temperatureField<&CoolingDesign::supply>("supply", TF("Water supply"), 5, 50, TF("Facility water to the CDUs or air coils."))
        .in(TF("Cooling")),
    quantityField<&CoolingDesign::liquidFraction>("liquid_share", TF("Liquid share"), units::percent, 0, 100,
                                                  TF("Share of IT heat taken by liquid at the chip."))
        .band(0.9, 1.1)
        .in(TF("Cooling")),
    countField<&CoolingDesign::spareUnits>("spare_units", TF("Spare units"), 0, 20, TF("Heat-rejection units beyond the need: N+1 is 1."))
        .in(TF("Cooling")),
    recordField<&CoolingDesign::heatBuyer>("heat_buyer", "heat-buyers", TF("Heat buyer"),
                                           TF("Who buys the heat of the liquid loop, and how warm the water must be; blank: nobody."))
        .zeroOr(TF("None"), 0)
        .in(TF("Heat sold")),
    quantityField<&CoolingDesign::heatPower>("heat_power", TF("Heat connection"), units::MW, 0, 5000,
                                             TF("The most heat that the buyer's connection takes."))
        .in(TF("Heat sold")),
    quantityField<&CoolingDesign::heatPrice>("heat_price", TF("Heat price"), units::KRWPerGJ, 0, 1e6,
                                             TF("What the buyer pays for a gigajoule of heat, without VAT."))
        .band(0.5, 1.5)
        .in(TF("Heat sold")),
    quantityField<&CoolingDesign::droughtWater>("drought_water", TF("Water in drought"), units::m3PerDay, 0, 1e6,
                                                TF("Make-up water to be had on a day of the dry months; 0: as much as is needed."))
        .in(TF("Drought")),
    countField<&CoolingDesign::droughtMonth>("drought_month", TF("First dry month"), 1, 12,
                                             TF("Month in which the limit on water begins, 1 to 12."))
        .in(TF("Drought")),
    countField<&CoolingDesign::droughtMonths>("drought_months", TF("Dry months"), 0, 12, TF("How many months it lasts.")).in(TF("Drought")),
};

constexpr Choice ppaShapes[] = {{"flat", TY_TR("PpaShape", "Flat")},
                                {"solar", TY_TR("PpaShape", "As the sun shines")},
                                {"wind", TY_TR("PpaShape", "As the wind blows")}};

constexpr Choice ppaKinds[] = {{"delivered", TY_TR("PpaKind", "Delivered")}, {"difference", TY_TR("PpaKind", "Virtual: for differences")}};

constexpr std::array supplyTable{
    recordField<&Supply::tariff>("tariff", "tariffs", TF("Tariff"), TF("Electricity tariff of the grid contract.")).in(TF("Tariff")),
    quantityField<&Supply::contract>("contract", TF("Contract power"), units::MW, 0, 20000,
                                     TF("Power contracted with the grid at full build."))
        .in(TF("Tariff")),
    quantityField<&Supply::priceFactor>(
        "price_factor", TF("Change of the tariff"), units::percent, 10, 500,
        TF("On the tariff's energy charges. KEPCO's industrial rates rose by 5 to 13 % a step from 2022 to 2024, by more than half in "
           "all; the band holds one step down and two or three up."))
        .band(0.9, 1.25)
        .in(TF("Tariff")),
    quantityField<&Supply::regionalAdder>("regional_adder", TF("Regional price"), units::KRWPerKWh, -100, 200,
                                          TF("What a regional price would add here to each kWh."))
        .in(TF("Tariff")),
    quantityField<&Supply::gridFactor>("grid_factor", TF("Grid carbon"), units::tonnePerMWh, 0, 2,
                                       TF("Location-based emissions of a kWh from the grid."))
        .band(0.93, 1.08)
        .in(TF("Carbon")),
    quantityField<&Supply::fuelCellFuel>("fuel_cell_fuel", TF("Fuel cell fuel"), units::KRWPerKWh, 0, 1000,
                                         TF("Fuel cost of a kWh made on site."))
        .band(0.8, 1.4)
        .in(TF("Own power")),
    quantityField<&Supply::fuelCellFactor>("fuel_cell_factor", TF("Fuel cell carbon"), units::tonnePerMWh, 0, 2,
                                           TF("Direct emissions of a kWh made on site."))
        .in(TF("Own power")),
    quantityField<&Supply::fuelCellLoadFactor>("fuel_cell_load", TF("Fuel cell load"), units::percent, 0, 100,
                                               TF("Mean output of fuel cells over their rating."))
        .in(TF("Own power")),
    quantityField<&Supply::gasPrice>("gas_price", TF("Gas price"), units::KRWPerGJ, 0, 1e6,
                                     TF("Of a gigajoule of natural gas at the site, lower heating value."))
        .band(0.65, 1.6)
        .in(TF("Own power")),
    plainField<&Supply::exportAllowed>("export_allowed", FieldKind::Flag, TF("Export"),
                                       TF("What own plant makes beyond the load may be sold to the grid; otherwise it is throttled."))
        .in(TF("Own power")),
    quantityField<&Supply::exportPrice>("export_price", TF("Export price"), units::KRWPerKWh, -1000, 1000,
                                        TF("What the grid pays for a kWh that is sold."))
        .in(TF("Own power")),
    quantityField<&Supply::ppaPower>(
        "ppa_power", TF("PPA power"), units::MW, 0, 20000,
        TF("Bought from a plant elsewhere under a contract: of a flat contract the power, else the plant's rating."))
        .in(TF("PPA")),
    choiceField<&Supply::ppaShape>("ppa_shape", ppaShapes, TF("PPA shape"),
                                   TF("Whether the contract delivers every hour alike or as its plant makes it."))
        .in(TF("PPA")),
    quantityField<&Supply::ppaPrice>("ppa_price", TF("PPA price"), units::KRWPerKWh, 0, 1000, TF("Paid to the plant for a kWh."))
        .band(0.9, 1.1)
        .in(TF("PPA")),
    quantityField<&Supply::ppaCharges>("ppa_charges", TF("PPA charges"), units::KRWPerKWh, 0, 300,
                                       TF("Paid beside it for the network, losses and imbalance of a kWh."))
        .band(0.7, 1.5)
        .in(TF("PPA")),
    choiceField<&Supply::ppaKind>("ppa_kind", ppaKinds, TF("PPA kind"),
                                  TF("Delivered: its energy serves the load. Virtual: the grid serves the load, the price is the strike, "
                                     "and the difference to the market price is paid or received; no charges for the network."))
        .in(TF("PPA")),
    countField<&Supply::ppaFrom>("ppa_from", TF("PPA from"), 0, 2100,
                                 TF("First year in which the contract delivers, from its January; 0: with the first phase."))
        .zeroOr(TF("with the first phase"), 2000)
        .in(TF("PPA")),
    countField<&Supply::ppaYears>("ppa_years", TF("PPA term"), 0, 60,
                                  TF("Years that the contract delivers; 0: to the end of the plan's horizon."))
        .in(TF("PPA")),
    quantityField<&Supply::marketPrice>(
        "market_price", TF("Market price"), units::KRWPerKWh, -1000, 2000,
        TF("Mean wholesale price of the year (SMP; 128 in 2024, 71 in September 2016, 268 in December 2022): a virtual PPA is settled "
           "against it, and it pays for what demand response sheds."))
        .band(0.7, 1.5)
        .in(TF("PPA")),
    plainField<&Supply::unitReserve>(
        "unit_reserve", FieldKind::Flag, TF("Reserve for the largest unit"),
        TF("While own plant runs, the grid contract keeps room for the loss of its largest unit, as far as the "
           "other plant can serve the rest."))
        .in(TF("Own power")),
    quantityField<&Supply::responsePower>(
        "response_power", TF("Demand response"), units::MW, 0, 20000,
        TF("Load signed to stop when the market's operator calls: training first, then the rest; 0: none."))
        .in(TF("Demand response")),
    quantityField<&Supply::responseHours>("response_hours", TF("Hours called"), units::one, 0, 8760,
                                          TF("Hours of the year in which it is called: those of the dearest power. In Korea at most 60."))
        .in(TF("Demand response")),
    quantityField<&Supply::responsePayment>(
        "response_payment", TF("Payment for being ready"), units::KRWPerKW, 0, 1e6,
        TF("A year, for each kW signed: 30,000 to 50,000 in Korea; what stops is paid at the market price "
           "beside it."))
        .in(TF("Demand response")),
    quantityField<&Supply::curtailPower>(
        "curtail_power", TF("Load that can stop"), units::MW, 0, 20000,
        TF("Load that stops in the hours in which power costs more than it is worth, such as training that "
           "can wait; 0: none."))
        .in(TF("Demand response")),
    quantityField<&Supply::curtailWorth>("curtail_worth", TF("Worth of that load"), units::KRWPerKWh, 0, 1e6,
                                         TF("What a kWh of it earns: it stops where power and the payment for stopping come to more."))
        .in(TF("Demand response")),
    quantityField<&Supply::curtailPayment>("curtail_payment", TF("Payment for stopping"), units::KRWPerKWh, 0, 1e6,
                                           TF("Received for each kWh that stops, under a contract that may be interrupted."))
        .in(TF("Demand response")),
};

constexpr std::array phaseTable{
    plainField<&Phase::name>("name", FieldKind::Words, TF("Name"), TF("What the phase is called.")).describing(),
    countField<&Phase::year>("year", TF("Year"), 2000, 2100, TF("Year of energisation.")),
    countField<&Phase::month>("month", TF("Month"), 1, 12, TF("Month of energisation.")),
    countField<&Phase::delayMonths>("delay", TF("Delay"), 0, 120,
                                    TF("Months by which this phase's energisation slips once its money is spent on the planned dates, "
                                       "beside the delay of all phases.")),
    quantityField<&Phase::gridPower>("grid_power", TF("Grid power"), units::MW, 0, 20000, TF("Contract power from this phase on.")),
};

constexpr std::array studiesTable{
    countField<&Studies::samples>(
        "samples", TF("Samples"), 20, 1000000,
        TF("Whole studies drawn from the ranges of all inputs at once; the ledger's bands take 200 of them at most."))
        .in(TF("Uncertainty")),
    countField<&Studies::seed>("seed", TF("Seed"), 0, 2147483647, TF("Starts the random numbers: the same seed draws the same samples."))
        .in(TF("Uncertainty")),
    plainField<&Studies::correlations>(
        "correlations", FieldKind::Words, TF("Correlations"),
        TF("Inputs that move together, as rank correlations between their addresses, separated by semicolons: "
           "service:Chat.price ~ service:Chat.utilisation = 0.4."))
        .in(TF("Uncertainty")),
    plainField<&Studies::scenario>("scenario", FieldKind::Words, TF("Scenario in use"),
                                   TF("What the plan as it stands is called among its scenarios."))
        .hide() // the scenario commands keep it
        .in(TF("Scenarios")),
    plainField<&Studies::pinned>("pinned", FieldKind::Words, TF("Pinned scenario"),
                                 TF("The scenario that the others are compared with; empty: the plan as it stands."))
        .hide() // the scenario commands keep it
        .in(TF("Scenarios")),
};

constexpr std::array scenarioTable{
    plainField<&Scenario::name>("name", FieldKind::Words, TF("Name"), TF("What the scenario is called.")).describing().hide(),
};
// clang-format on

} // namespace

std::span<const Field<Site>> siteFields() { return siteTable; }
std::span<const Field<Service>> serviceFields() { return serviceTable; }
std::span<const Field<PowerDesign>> powerFields() { return powerTable; }
std::span<const Field<CoolingDesign>> coolingFields() { return coolingTable; }
std::span<const Field<Supply>> supplyFields() { return supplyTable; }
std::span<const Field<Phase>> phaseFields() { return phaseTable; }
std::span<const Field<Studies>> studiesFields() { return studiesTable; }
std::span<const Field<Scenario>> scenarioFields() { return scenarioTable; }

} // namespace tokenyard
