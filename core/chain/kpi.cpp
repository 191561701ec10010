// SPDX-License-Identifier: Apache-2.0
#include "core/chain/kpi.h"

namespace tokenyard {

namespace {

#define TL(source) TY_TR("Kpi", source)
using B = Better;

constexpr Unit<Dimension{}> GPUs{"GPUs", 1.0};
constexpr units::Of<MoneyRate> KRWPerHour{"KRW/h", 1.0 / 3600.0};

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
    {Kpi::TokensAnnual, "tokens_annual", TL("Tokens a year"), TL("Output tokens sold in the reference year."), units::token, units::token,
     4, B::Higher, TL("tokens/s × 31,536,000 s × utilisation × availability")},
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
     TL("Grid bill of the reference year without VAT: energy, demand, climate, fuel, fund."), units::KRW, units::billionKRW, 4, B::Lower,
     TL("Σ months of the bill")},
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
     TL("PV(O + R + capex + refresh − residual) / PV(output tokens / 10⁶)")},
    {Kpi::RevenueAnnual, "revenue_annual", TL("Revenue"), TL("Tokens sold times price in the reference year."), units::KRW,
     units::billionKRW, 4, B::Higher, TL("Σ services: tokens × price")},
    {Kpi::AiYieldPerKwh, "ai_yield_per_kwh", TL("AI yield"), TL("Revenue over facility energy."), units::KRWPerKWh, units::KRWPerKWh, 4,
     B::Higher, TL("revenue / facility kWh")},
    {Kpi::AiYieldPerGpuHour, "ai_yield_per_gpu_hour", TL("Yield per GPU-hour"), TL("Revenue over GPU-hours."), KRWPerHour, KRWPerHour, 4,
     B::Higher, TL("revenue / (GPUs × 8,760 h)")},
    {Kpi::Npv, "npv", TL("NPV"), TL("Net present value, nominal, unlevered, after tax."), units::KRW, units::billionKRW, 4, B::Higher,
     TL("Σ cash flow / (1 + r)^t")},
    {Kpi::Irr, "irr", TL("IRR"), TL("Internal rate of return, nominal, unlevered, after tax."), units::one, units::percent, 3, B::Higher,
     TL("r at which NPV = 0")},
    {Kpi::PaybackYears, "payback_years", TL("Payback"),
     TL("Years from first spend until the cumulated cash flow turns positive, undiscounted."), units::year, units::year, 3, B::Lower,
     TL("first t with Σ cash flow ≥ 0")},
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

} // namespace tokenyard
