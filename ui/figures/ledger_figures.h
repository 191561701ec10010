// SPDX-License-Identifier: Apache-2.0
// The ledger's ten figures from a study: which KPIs, in which words, with the difference from the previous step and the band.
#pragma once

#include "core/chain/study.h"
#include "core/plan/plan.h"
#include "ui/widgets/kpi_tile.h"

#include <array>

namespace tokenyard::ui {

// The electricity share is the third figure; its denominator is one of four.
inline constexpr std::array<Kpi, 4> electricityShares{Kpi::ElectricityShareCashOpex, Kpi::ElectricityShareOpexRent,
                                                      Kpi::ElectricityShareOpexDepreciation, Kpi::ElectricityShareLevelised};
inline constexpr std::array<Kpi, 10> ledgerKpis{Kpi::CapexTotal,
                                                Kpi::OpexCashAnnual,
                                                Kpi::ElectricityShareCashOpex,
                                                Kpi::GridPowerPeak,
                                                Kpi::PueAnnual,
                                                Kpi::Gpus,
                                                Kpi::TokensPerSecond,
                                                Kpi::CostPerMtok,
                                                Kpi::AiYieldPerKwh,
                                                Kpi::Irr};

QString denominatorName(Kpi share); // "cash opex", "opex with rent", ...
KpiFigure ledgerTile(Kpi kpi, const Plan &plan, const Study &study, const Kpis *before, const Catalogue &catalogue);
// "+₩ 0.41 tn · +22.3 M tok/s": the two greatest changes between two states; "±0" if none.
QString changeInWords(const Kpis &before, const Kpis &after);

} // namespace tokenyard::ui
