// SPDX-License-Identifier: Apache-2.0
#include "core/chain/kpi_assembly.h"

#include <cmath>

namespace tokenyard {

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
constexpr TextSource noPayback = TR("The cumulated cash flow stays negative over the horizon.");

void power(const Study &s, Assembly &a)
{
    const int gpus = s.layout->gpus();
    a.set(Kpi::Gpus, double(gpus), noRacks);
    a.set(Kpi::ItPower, s.compute->itPeak.si(), noRacks);
    a.set(Kpi::FacilityPowerPeak, s.energy->facilityPeak, noHours);
    a.set(Kpi::GridPowerPeak, s.energy->gridPeak, noHours);
    const bool hours = !s.cooling->facility.empty();
    a.set(Kpi::EnergyAnnual, hours ? std::optional(s.energy->facility.si()) : std::nullopt, noHours);
    a.set(Kpi::PueAnnual, s.cooling->pueAnnualFactor, noHours);
    a.set(Kpi::WueAnnual, s.cooling->wueAnnual, noHours);
    a.set(Kpi::CarbonAnnual, s.carbon->annual, noHours);
}

// Why there are no tokens: dark halls before anything else.
Text whyNoTokens(const Study &s) { return s.layout->gpus() > 0 && s.running->halls.empty() ? Text(allDark) : Text(noTokens); }

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
    a.set(Kpi::ElectricityCostAnnual, s.cost->electricity, noBill);
    a.set(Kpi::ElectricityShareCashOpex, s.finance->shareCashFactor, noBill);
    a.set(Kpi::ElectricityShareOpexRent, s.finance->shareRentFactor, noBill);
    a.set(Kpi::ElectricityShareOpexDepreciation, s.finance->shareDepreciationFactor, noBill);
    // Where the finance stage says why there is no cash flow, that is the reason.
    a.set(Kpi::ElectricityShareLevelised, s.finance->shareLevelisedFactor,
          s.cost->electricity && !s.finance->reason.empty() ? s.finance->reason : Text(noBill));
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
}

} // namespace

double availabilityOfRunning(const Finance &finance, const Study &study)
{
    return study.supply->availabilityFactor * study.cooling->availabilityFactor * finance.gpuAvailability;
}

Kpis assembleKpis(const Finance &finance, const Study &study)
{
    Assembly assembly;
    power(study, assembly);
    tokens(study, study.supply->runningFactor * availabilityOfRunning(finance, study), assembly);
    money(study, assembly);
    yield(study, assembly);
    return assembly.kpis;
}

} // namespace tokenyard
