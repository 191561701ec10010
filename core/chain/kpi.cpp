// SPDX-License-Identifier: Apache-2.0
// Each KPI's row and, below the table, where its value comes from: a new one is its name in kpi.h and its two lines here.
#include "core/chain/kpi.h"

#include "core/chain/kpi_assembly.h"

#include <cmath>

namespace tokenyard {

namespace {

#define TL(source) TY_TR("Kpi", source)
using B = Better;

constexpr Unit<Dimension{}> GPUs{"GPUs", 1.0};

// clang-format off: one row per line
constexpr std::array<KpiInfo, kpiCount> table{{
    {Kpi::Gpus, "gpus", TL("GPUs"), TL("Accelerators in all halls at full build."), GPUs, units::one, 9, B::Higher,
     TL("Σ halls: racks × GPUs per rack")},
    {Kpi::ItPower, "it_power", TL("IT power"), TL("Power at the rack inlets at full load, PSU and rack fans inside."), units::W, units::MW,
     4, B::Neither, TL("Σ halls: racks × rack power × power cap")},
    {Kpi::FacilityPowerPeak, "facility_power_peak", TL("Facility peak"), TL("Greatest hourly power of the whole site, IT at full load."),
     units::W, units::MW, 4, B::Lower, TL("max over hours of IT + losses + cooling + lights")},
    {Kpi::GridPowerPeak, "grid_power_peak", TL("Grid peak"),
     TL("Greatest hourly power drawn from the grid, IT at full load: the utilisation does not move it."), units::W, units::MW, 4, B::Lower,
     TL("facility peak − own generation")},
    {Kpi::EnergyAnnual, "energy_annual", TL("Energy"), TL("Electricity that the site uses in the reference year."), units::J, units::GWh, 4,
     B::Lower, TL("Σ hours of facility power")},
    {Kpi::PueAnnual, "pue_annual", TL("PUE"), TL("Facility energy over IT energy of a year, metered at the utility boundary."), units::one,
     units::one, 4, B::Lower, TL("Σ facility energy / Σ IT energy")},
    {Kpi::WueAnnual, "wue_annual", TL("WUE"), TL("Water used over IT energy of a year."), units::litrePerKWh, units::litrePerKWh, 3,
     B::Lower, TL("Σ make-up water / Σ IT energy")},
    {Kpi::CarbonAnnual, "carbon_annual", TL("Carbon"), TL("Location-based emissions of the electricity of a year."), units::kg,
     units::tonne, 4, B::Lower, TL("grid energy × grid factor + own fuel")},
    {Kpi::TokensPerSecond, "tokens_per_second", TL("Throughput"),
     TL("Output tokens per second at full build, at the service level, before utilisation."), units::tokenPerS, units::tokenPerS, 4,
     B::Higher, TL("Σ halls: GPUs × tokens/s per GPU at the service level")},
    {Kpi::TokensAnnual, "tokens_annual", TL("Tokens a year"),
     TL("Output tokens that the plan sells in a year at full build; what tenants make on racks of their own is theirs."), units::token,
     units::token, 4, B::Higher, TL("tokens/s × 31,536,000 s × utilisation × availability")},
    {Kpi::TokensPerJoule, "tokens_per_joule", TL("Tokens per joule"), TL("Output tokens of a year over facility energy of a year."),
     units::tokenPerJ, units::tokenPerJ, 4, B::Higher, TL("tokens a year / facility energy")},
    {Kpi::CapexTotal, "capex_total", TL("Capex"), TL("All phases with land and IT; without refresh, interest and VAT."), units::KRW,
     units::trillionKRW, 4, B::Lower, TL("Σ items: quantity × unit price")},
    {Kpi::CapexPerItWatt, "capex_per_it_watt", TL("Capex per watt"), TL("Capex over IT power."), units::KRWPerW, units::KRWPerW, 4,
     B::Lower, TL("capex / IT power")},
    {Kpi::OpexCashAnnual, "opex_cash_annual", TL("Cash opex"),
     TL("Electricity, own fuel, water, staff, maintenance, network, software, insurance, property tax; no rent, depreciation, interest or "
        "income tax."),
     units::KRW, units::billionKRW, 4, B::Lower, TL("E + own fuel + water + staff + maintenance + …")},
    {Kpi::ElectricityCostAnnual, "electricity_cost_annual", TL("Electricity"),
     TL("Grid bill of the reference year without VAT: energy, demand, excess, climate, fuel, fund."), units::KRW, units::billionKRW, 4,
     B::Lower, TL("Σ months of the bill")},
    {Kpi::ElectricityShareCashOpex, "electricity_share_cash_opex", TL("Electricity share, cash opex"), TL("Electricity over cash opex."),
     units::one, units::percent, 3, B::Neither, TL("E / O")},
    {Kpi::ElectricityShareOpexRent, "electricity_share_opex_rent", TL("Electricity share, with rent"),
     TL("Electricity over cash opex and rent."), units::one, units::percent, 3, B::Neither, TL("E / (O + R)")},
    {Kpi::ElectricityShareOpexDepreciation, "electricity_share_opex_depreciation", TL("Electricity share, with depreciation"),
     TL("Electricity over cash opex, rent and depreciation."), units::one, units::percent, 3, B::Neither, TL("E / (O + R + D)")},
    {Kpi::ElectricityShareLevelised, "electricity_share_levelised", TL("Electricity share, levelised"),
     TL("Present value of electricity over that of all costs, real cost of capital, from first energisation."), units::one, units::percent,
     3, B::Neither, TL("PV(E) / PV(O + R + capex + refresh − residual)")},
    {Kpi::CostPerMtok, "cost_per_mtok", TL("Cost"), TL("Levelised cost of a million output tokens, real, before tax."),
     units::KRWPerMillionTokens, units::KRWPerMillionTokens, 4, B::Lower,
     TL("PV(O + R + capex + refresh − residual − what is let) / PV(output tokens / 10⁶)")},
    {Kpi::RevenueAnnual, "revenue_annual", TL("Revenue"),
     TL("Output, input and cached input tokens sold, GPU-hours and space let, of a year at full build at the prices of their dates."),
     units::KRW, units::billionKRW, 4, B::Higher, TL("Σ services: tokens × prices + Σ halls let: rent + electricity passed on")},
    {Kpi::AiYieldPerKwh, "ai_yield_per_kwh", TL("AI yield"), TL("Revenue over facility energy."), units::KRWPerKWh, units::KRWPerKWh, 4,
     B::Higher, TL("revenue / facility kWh")},
    {Kpi::AiYieldPerGpuHour, "ai_yield_per_gpu_hour", TL("Yield per GPU-hour"),
     TL("Revenue over the hours of all GPUs in the halls, a tenant's too."), units::KRWPerHour, units::KRWPerHour, 4, B::Higher,
     TL("revenue / (GPUs × 8,760 h)")},
    {Kpi::Npv, "npv", TL("NPV"), TL("Net present value at the end of the price year, nominal, unlevered, after tax."), units::KRW,
     units::billionKRW, 4, B::Higher, TL("Σ cash flow of the month / (1 + r)^(k/12), k months from the end of the price year")},
    {Kpi::Irr, "irr", TL("IRR"), TL("Internal rate of return, nominal, unlevered, after tax."), units::one, units::percent, 3, B::Higher,
     TL("r a year at which NPV = 0")},
    {Kpi::PaybackYears, "payback_years", TL("Payback"),
     TL("Years from first spend until the cumulated cash flow turns positive, undiscounted."), units::year, units::year, 3, B::Lower,
     TL("first t with Σ cash flow ≥ 0")},
    {Kpi::PaybackLastYears, "payback_last_years", TL("Payback for good"),
     TL("Years from first spend until the cumulated cash flow turns positive for the last time, after every refresh."), units::year,
     units::year, 3, B::Lower, TL("last t at which Σ cash flow turns ≥ 0")},
    {Kpi::CostPerMtokNominal, "cost_per_mtok_nominal", TL("Cost, nominal"),
     TL("Price of a million output tokens that, held in money of the day, pays all costs at the nominal rate; before tax."),
     units::KRWPerMillionTokens, units::KRWPerMillionTokens, 4, B::Lower,
     TL("PV nominal (O + R + capex + refresh − residual) / PV(output tokens / 10⁶)")},
    {Kpi::EquityIrr, "equity_irr", TL("Equity IRR"), TL("Internal rate of return of the owners' money, nominal, after debt and tax."),
     units::one, units::percent, 3, B::Higher, TL("r a year at which Σ equity cash flow of the month / (1 + r)^(k/12) = 0")},
    {Kpi::DscrLeast, "dscr_min", TL("Least DSCR"), TL("Least cash before debt over debt service of a year of repayment."), units::one,
     units::one, 3, B::Higher, TL("min over years of (revenue − O − R − tax) / (interest + principal)")},
    {Kpi::DscrMean, "dscr_average", TL("Mean DSCR"), TL("Mean of the years of repayment."), units::one, units::one, 3, B::Higher,
     TL("mean over years of (revenue − O − R − tax) / (interest + principal)")},
    {Kpi::Llcr, "llcr", TL("LLCR"), TL("Present value of the cash before debt over the loan's life, over the debt at its start."),
     units::one, units::one, 3, B::Higher, TL("PV(cash before debt) / debt, at the loan's rate")},
    {Kpi::Availability, "availability", TL("Availability"), TL("Share of GPU-hours with power, cooling and a healthy node."), units::one,
     units::percent, 5, B::Higher, TL("power × cooling × node health")},
}};
// clang-format on

} // namespace

std::span<const KpiInfo> allKpis() { return table; }
const KpiInfo &kpiInfo(Kpi kpi) { return table[std::size_t(kpi)]; }

const KpiInfo *findKpi(std::string_view key)
{
    for (const KpiInfo &info : table)
        if (key == info.key)
            return &info;
    return nullptr;
}

namespace {

#define TR(source) TY_TR("Reason", source)

class Assembly {
public:
    Kpis kpis;
    // A value that is missing, or not finite, becomes blank with the reason.
    void set(Kpi kpi, std::optional<double> si, const Text &reason)
    {
        if (si && std::isfinite(*si))
            kpis[kpi].si = *si;
        else
            kpis[kpi].reason = reason;
    }
    template <Dimension D>
    void set(Kpi kpi, std::optional<Quantity<D>> q, const Text &reason)
    {
        set(kpi, q ? std::optional(q->si()) : std::nullopt, reason);
    }
};

std::optional<double> ratio(double over, double under) { return under > 0.0 ? std::optional(over / under) : std::nullopt; }

constexpr TextSource allDark = TR("No hall runs: none has both power and cooling that its feeds lead to a source.");
constexpr TextSource noRacks = TR("There are no racks in the plan.");
constexpr TextSource noHours = TR("The hourly year could not be computed: a hall, the weather or the cooling system is missing.");
constexpr TextSource noBill = TR("There is no bill: the tariff or the load is missing.");
constexpr TextSource noTokens = TR("No service runs on the plan's accelerators, or a figure of the accelerator or model is blank.");
constexpr TextSource noCost = TR("The costs could not be computed: a price or the load is missing.");
constexpr TextSource noRevenue = TR("There is no revenue: tokens or prices are missing.");
constexpr TextSource noRate = TR("The cash flow has no rate at which its value is zero.");
constexpr TextSource noDebt = TR("The plan has no debt.");
constexpr TextSource noPayback = TR("The cumulated cash flow stays negative over the horizon.");

// Where there are racks and none of them runs, that is the reason of all that lacks.
Text orDark(const Study &s, TextSource otherwise) { return Text(s.layout->gpus() > 0 && s.running->halls.empty() ? allDark : otherwise); }
Text whyNoTokens(const Study &s) { return orDark(s, noTokens); }

void power(const Study &s, Assembly &a)
{
    const int gpus = s.layout->gpus();
    a.set(Kpi::Gpus, double(gpus), noRacks);
    a.set(Kpi::ItPower, s.compute->itPeak.si(), noRacks);
    a.set(Kpi::FacilityPowerPeak, s.energy->facilityPeak, orDark(s, noHours));
    a.set(Kpi::GridPowerPeak, s.energy->gridPeak, orDark(s, noHours));
    const bool hours = !s.cooling->facility.empty();
    a.set(Kpi::EnergyAnnual, hours ? std::optional(s.energy->facility.si()) : std::nullopt, orDark(s, noHours));
    a.set(Kpi::PueAnnual, s.cooling->pueAnnualFactor, orDark(s, noHours));
    a.set(Kpi::WueAnnual, s.cooling->wueAnnual, orDark(s, noHours));
    a.set(Kpi::CarbonAnnual, s.carbon->annual, orDark(s, noHours));
}

void tokens(const Study &s, double availability, Assembly &a)
{
    a.set(Kpi::TokensPerSecond, s.compute->rate, whyNoTokens(s));
    a.set(Kpi::TokensAnnual, s.finance->tokensAnnual, whyNoTokens(s));
    const double annual = s.finance->tokensAnnual ? s.finance->tokensAnnual->si() : 0.0;
    a.set(Kpi::TokensPerJoule, s.finance->tokensAnnual ? ratio(annual, s.energy->facility.si()) : std::nullopt, whyNoTokens(s));
    a.set(Kpi::Availability, s.layout->gpus() > 0 ? std::optional(availability) : std::nullopt, noRacks);
}

void money(const Study &s, Assembly &a)
{
    a.set(Kpi::CapexTotal, s.cost->capexTotal, noCost);
    a.set(Kpi::CapexPerItWatt, s.cost->capexTotal ? ratio(s.cost->capexTotal->si(), s.compute->itPeak.si()) : std::nullopt, noCost);
    a.set(Kpi::OpexCashAnnual, s.cost->opexCash, noCost);
    a.set(Kpi::ElectricityCostAnnual, s.cost->electricity, orDark(s, noBill));
    a.set(Kpi::ElectricityShareCashOpex, s.finance->shareCashFactor, orDark(s, noBill));
    a.set(Kpi::ElectricityShareOpexRent, s.finance->shareRentFactor, orDark(s, noBill));
    a.set(Kpi::ElectricityShareOpexDepreciation, s.finance->shareDepreciationFactor, orDark(s, noBill));
    // Where the finance stage says why there is no cash flow, that is the reason.
    a.set(Kpi::ElectricityShareLevelised, s.finance->shareLevelisedFactor,
          s.cost->electricity && !s.finance->reason.empty() ? s.finance->reason : orDark(s, noBill));
}

void yield(const Study &s, Assembly &a)
{
    const bool noCashFlow = s.finance->tokensAnnual && !s.finance->reason.empty();
    a.set(Kpi::CostPerMtok, s.finance->levelisedCost, noCashFlow ? s.finance->reason : whyNoTokens(s));
    a.set(Kpi::RevenueAnnual, s.finance->revenueAnnual, noRevenue);
    const double revenue = s.finance->revenueAnnual ? s.finance->revenueAnnual->si() : 0.0;
    const Duration gpuYear = double(s.layout->gpus()) * units::year;
    a.set(Kpi::AiYieldPerKwh, s.finance->revenueAnnual ? ratio(revenue, s.energy->facility.si()) : std::nullopt, noRevenue);
    a.set(Kpi::AiYieldPerGpuHour, s.finance->revenueAnnual ? ratio(revenue, gpuYear.si()) : std::nullopt, noRevenue);
    // Where the finance stage says why it has no figure, that is the reason; of payback it says nothing.
    const auto why = [&](TextSource otherwise) { return s.finance->reason.empty() ? Text(otherwise) : s.finance->reason; };
    a.set(Kpi::Npv, s.finance->npv, why(noRevenue));
    a.set(Kpi::Irr, s.finance->irrFactor, why(s.finance->npv ? noRate : noRevenue));
    const auto &payback = s.finance->paybackYearsCount;
    a.set(Kpi::PaybackYears, payback ? std::optional(*payback * units::year) : std::nullopt,
          s.finance->npv ? Text(noPayback) : why(noRevenue));
    const auto &last = s.finance->paybackLastYearsCount;
    a.set(Kpi::PaybackLastYears, last ? std::optional(*last * units::year) : std::nullopt,
          s.finance->npv ? Text(noPayback) : why(noRevenue));
    a.set(Kpi::CostPerMtokNominal, s.finance->levelisedNominal, noCashFlow ? s.finance->reason : whyNoTokens(s));
}

void lending(const Study &s, Assembly &a)
{
    const auto why = [&](const Text &own) { return !own.empty() ? own : s.finance->reason.empty() ? Text(noDebt) : s.finance->reason; };
    a.set(Kpi::EquityIrr, s.finance->equityIrrFactor, why(s.finance->equityReason));
    a.set(Kpi::DscrLeast, s.finance->dscrLeastFactor, why(s.finance->debtReason));
    a.set(Kpi::DscrMean, s.finance->dscrMeanFactor, why(s.finance->debtReason));
    a.set(Kpi::Llcr, s.finance->llcrFactor, why(s.finance->debtReason));
}

} // namespace

double availabilityOfRunning(const Finance &finance, const Study &study)
{
    return study.supply->availabilityFactor * study.cooling->availabilityFactor * finance.gpuAvailability;
}

double sellingFraction(const Finance &finance, const Study &study)
{
    return availabilityOfRunning(finance, study) * study.training->restFactor;
}

Kpis assembleKpis(const Finance &finance, const Study &study)
{
    Assembly assembly;
    power(study, assembly);
    tokens(study, study.supply->runningFactor * availabilityOfRunning(finance, study), assembly);
    money(study, assembly);
    yield(study, assembly);
    lending(study, assembly);
    return assembly.kpis;
}

} // namespace tokenyard
