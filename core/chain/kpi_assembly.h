// SPDX-License-Identifier: Apache-2.0
// Gathers the KPIs from the stages' results; a KPI without a value carries the reason. Its definition is below the table in kpi.cpp.
#pragma once

#include "core/chain/study.h"

namespace tokenyard {

// Of the halls that run: power, cooling and node health. The KPI counts dark halls too.
double availabilityOfRunning(const Finance &finance, const Study &study);
// The same times what load that stops under contracts leaves of the halls' work: the share of a year's tokens that can be sold.
double sellingFraction(const Finance &finance, const Study &study);

Kpis assembleKpis(const Finance &finance, const Study &study);

} // namespace tokenyard
