// SPDX-License-Identifier: Apache-2.0
// The KPIs, declared once: key, label, unit, meaning. The ledger, the CLI's JSON, the report and comparisons loop over this
// table; a stage adds its values by key. Definitions: docs/equations.md.
#pragma once

#include "core/base/text.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace tokenyard {

enum class Kpi {
    Gpus,
    ItPower,
    FacilityPowerPeak,
    GridPowerPeak,
    EnergyAnnual,
    PueAnnual,
    WueAnnual,
    CarbonAnnual,
    TokensPerSecond,
    TokensAnnual,
    TokensPerJoule,
    CapexTotal,
    CapexPerItWatt,
    OpexCashAnnual,
    ElectricityCostAnnual,
    ElectricityShareCashOpex,
    ElectricityShareOpexRent,
    ElectricityShareOpexDepreciation,
    ElectricityShareLevelised,
    CostPerMtok,
    RevenueAnnual,
    AiYieldPerKwh,
    AiYieldPerGpuHour,
    Npv,
    Irr,
    PaybackYears,
    PaybackLastYears,
    CostPerMtokNominal,
    EquityIrr,
    DscrLeast,
    DscrMean,
    Llcr,
    Availability
};
inline constexpr int kpiCount = int(Kpi::Availability) + 1;

// Which way is better; the ledger colours differences by it.
enum class Better { Neither, Higher, Lower };

struct KpiInfo {
    Kpi kpi;
    const char *key;    // stable, in the CLI's JSON
    TextSource label;   // short, for the ledger
    TextSource meaning; // one sentence
    AnyUnit fileUnit;   // unit of the CLI's JSON: W, J, kg, KRW ...
    AnyUnit shownUnit;  // unit people read
    int digits = 4;     // significant
    Better better = Better::Neither;
    TextSource formula{}; // the equation in words and symbols, for "explain"
};

// A KPI of a study: a value or the reason why there is none; low and high are P10 and P90 once the band is computed, or there is
// a reason why it is incomplete.
struct KpiValue {
    std::optional<double> si;
    std::optional<double> low, high;
    Text reason, bandReason;
    bool operator==(const KpiValue &) const = default;
};

class Kpis {
public:
    KpiValue &operator[](Kpi kpi) { return m_values[std::size_t(kpi)]; }
    const KpiValue &operator[](Kpi kpi) const { return m_values[std::size_t(kpi)]; }
    bool operator==(const Kpis &) const = default;

private:
    std::array<KpiValue, kpiCount> m_values;
};

std::span<const KpiInfo> allKpis(); // in the order of the enumeration
const KpiInfo &kpiInfo(Kpi kpi);
const KpiInfo *findKpi(std::string_view key);

} // namespace tokenyard
